//! The budgets of the product page, measured in release on a full-size shop.

fn main() {}
