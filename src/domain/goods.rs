//! Goods: what is sold, by which code, at which price, from which lot.

pub mod aside;
pub mod barcode;
pub mod care;
pub mod ceiling;
pub mod consigned;
pub mod gs1;
pub mod limit;
pub mod lot;
pub mod parting;
pub mod price;
pub mod price_change;
pub mod product;
pub mod promo;
pub mod purchase;
pub mod recall;
pub mod reorder;
pub mod spelling;
pub mod storage;
pub mod supply;
pub mod tiles;
