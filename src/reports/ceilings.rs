//! `ceilings`: prices above an official ceiling or a medicine's HET (R22), those that bar the sale before those that
//! are a reference.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::goods::ceiling::{Crossed, Force};
use crate::domain::goods::product::Product;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("price", "report-till-price", Kind::Money),
    Column::new("most", "report-ceiling", Kind::Money),
    Column::new("difference", "report-difference", Kind::Money),
    Column::new("kind", "report-ceiling-kind", Kind::Words),
    Column::new("rule", "report-ceiling-rule", Kind::Words),
];

/// As on a date; without one nothing has happened yet.
pub fn table(goods: Vec<(Product, Vec<Crossed>)>, date: Option<BusinessDate>) -> Table {
    let mut head = vec![Text::new("report-ceilings")];
    head.extend(date.map(|date| Text::new("report-ceilings-on").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    let mut rows: Vec<(&Product, &Crossed)> =
        goods.iter().flat_map(|(product, crossed)| crossed.iter().map(move |crossed| (product, crossed))).collect();
    rows.sort_by_key(|(_, crossed)| crossed.above.force != Force::Blocks);
    for (product, crossed) in rows {
        let above = &crossed.above;
        table.push(vec![
            Cell::words(product.sku.as_str()),
            Cell::words(product.name.as_str()),
            Cell::words(crossed.field.as_str()),
            Cell::Money(crossed.price),
            Cell::Money(above.most),
            Cell::Money(crossed.price - above.most),
            Cell::words(if above.force == Force::Blocks { "HET" } else { "HAP" }),
            Cell::words(above.number.as_str()),
        ]);
    }
    table
}
