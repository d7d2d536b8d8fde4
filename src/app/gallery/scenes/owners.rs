//! Whose goods of the catalogue are.

use super::stockroom::{debts, drawn, managed};
use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::stockroom::articles::Articles;
use crate::app::screen::stockroom::articles::supplied::Supplied;
use crate::app::screen::stockroom::form::Form;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::id::SupplierCode;

/// Whose goods are: everybody who supplies, and whether these are his until they are sold.
pub fn goods_of_a_supplier(shop: &Shop) -> Board<Act> {
    let mut articles = Articles { price: Some(rp(5_000)), ..Articles::default() };
    articles.product.name = "Kue Lapis Banjar 200 g".to_owned();
    articles.product.supplier = Some(SupplierCode::from("SUP11"));
    articles.supplied = Supplied { open: true, suppliers: debts(), consigned: Some(true) };
    let form = Form { open: Some("goods-field-consigned"), ..Form::default() };
    let room = Stockroom { form, ..Stockroom::of(Task::Articles(Box::new(articles))) };
    drawn(&managed(shop), &room)
}
