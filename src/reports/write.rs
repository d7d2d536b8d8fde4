//! How reports are written: for people, for spreadsheets, for programs, for hledger.
//!
//! Pure.

pub mod csv;
pub mod hledger;
pub mod json;
pub mod text;
