//! How each report gets its rows: the only part of the reports that asks the store.
//!
//! Always holds: nothing is worked out here that a rule would; rows are gathered and handed on.

pub mod benefit;
pub mod books;
pub mod charts;
pub mod checks;
pub mod goods;
pub mod members;
pub mod notes;
pub mod pharmacy;
pub mod rat;
pub mod selling;
pub mod shu;
pub mod simkopdes;
pub mod stock;
pub mod totals;
