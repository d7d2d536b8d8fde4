//! The drawer: shifts, the cash in it, the count.

pub mod shift;
