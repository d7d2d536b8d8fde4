//! A sale's arithmetic: discounts, tax, rounding, tenders, and the payment code on the screen.

pub mod discount;
pub mod qris;
pub mod rounding;
pub mod tax;
pub mod tender;
