//! `consignment`: goods of consignors: what came, was sold, came back, went back, is missing and is left in a period,
//! and what each is owed now (R51).
//!
//! Pure. What became of goods is the domain's (`domain/goods/consigned.rs`).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("supplier", "report-supplier", Kind::Words),
    Column::new("supplier_name", "report-name", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("opening_milli", "report-consigned-opening", Kind::Quantity),
    Column::new("came_milli", "report-consigned-came", Kind::Quantity),
    Column::new("sold_milli", "report-consigned-sold", Kind::Quantity),
    Column::new("returned_milli", "report-consigned-returned", Kind::Quantity),
    Column::new("sent_back_milli", "report-consigned-back", Kind::Quantity),
    Column::new("missing_milli", "report-consigned-missing", Kind::Quantity),
    Column::new("left_milli", "report-consigned-left", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("due", "report-consigned-due"),
];

/// By owner; what is owed is as of now.
pub fn table(goods: Vec<OwnersGoods>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-consignment"), period_line(period)], COLUMNS);
    table.grouped = 2;
    for goods in goods {
        let moved = goods.moved;
        table.push(vec![
            Cell::words(goods.supplier.as_str()),
            Cell::words(goods.owner),
            Cell::words(goods.sku.0),
            Cell::words(goods.name),
            Cell::Quantity(moved.opening),
            Cell::Quantity(moved.came),
            Cell::Quantity(moved.sold),
            Cell::Quantity(moved.returned),
            Cell::Quantity(moved.sent_back),
            Cell::Quantity(moved.missing),
            Cell::Quantity(moved.left),
            Cell::words(goods.unit),
            Cell::Money(goods.due),
        ]);
    }
    table
}
