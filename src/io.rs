//! Doors to the world that are not hardware on the counter: time, randomness, the data folder.
//!
//! Not pure, on purpose: everything else gets what it needs from here as a value or a trait. The doors on the counter
//! (scanner, printer, drawer) are in `peripherals.rs`.

pub mod clock;
pub mod entropy;
pub mod folder;
pub mod joined;
pub mod lan;
pub mod pin;
pub mod practice_times;
