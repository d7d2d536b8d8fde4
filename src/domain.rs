//! The rules of the shop, as functions from values to values.
//!
//! Pure: no SQL, no window, no clock, no randomness, no text for people. Rules are cited by their number in the rule
//! book (R…, D…, A…). `serde` appears where a type is part of an event (`event.rs`).

pub mod accounting;
pub mod cooperative;
pub mod drawer;
pub mod event;
pub mod goods;
pub mod id;
pub mod money;
pub mod people;
pub mod percent;
pub mod pharmacy;
pub mod projection;
pub mod quantity;
pub mod sale;
pub mod settings;
pub mod text;
pub mod time;
