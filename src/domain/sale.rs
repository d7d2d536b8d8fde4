//! A sale's arithmetic: discounts, tax, rounding, tenders, what comes back, and the payment code on the screen.

pub mod discount;
pub mod qris;
pub mod refund;
pub mod rounding;
pub mod tax;
pub mod tender;
