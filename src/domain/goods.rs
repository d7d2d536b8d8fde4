//! Goods: what is sold, by which code, at which price, from which lot.

pub mod barcode;
pub mod gs1;
pub mod product;
