//! Double entry: the chart of accounts, what a transaction is, and which event posts what where.
//!
//! Pure. Always holds: a transaction balances or does not exist.
//! Not here: which rows of the database follow (`projection.rs`), how the journal is written out (`reports/write/`).

pub mod account;
pub mod book_event;
pub mod budget;
pub mod by_hand;
pub mod form;
pub mod posting;
pub mod rules;
pub mod tender;
