//! How reports are written: for people, on paper, for spreadsheets, for programs, for hledger.
//!
//! Pure.

pub mod csv;
pub mod hledger;
pub mod html;
pub mod journal_sheets;
pub mod json;
pub mod pdf;
pub mod text;
pub mod xlsx;
