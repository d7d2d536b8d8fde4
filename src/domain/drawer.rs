//! The drawer: shifts, the cash in it, the count, and what a difference comes from.

pub mod cash;
pub mod count;
pub mod exception;
pub mod explain;
pub mod fact;
pub mod shift;
pub mod unsettled;
