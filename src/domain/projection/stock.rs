//! Stock by lot and place, and what was sold beyond the lots.
//!
//! Pure. Always holds: the values of a sale's rows are the inventory postings of its journal, to the rupiah; consigned
//! goods are counted and worth nothing to us.

use super::Row;
use crate::domain::event::{LotOpened, SaleCompleted, SoldLine};
use crate::domain::money::Rupiah;

/// The lot on its shelf, and its cost as the one last paid.
pub fn opened(opened: &LotOpened) -> [Row; 2] {
    let sku = opened.sku.clone();
    [
        Row::Stock {
            sku: sku.clone(),
            lot: Some(opened.lot.clone()),
            place: opened.place,
            milli: opened.qty_milli,
            value: if opened.consignment { Rupiah::ZERO } else { opened.value },
        },
        Row::LastCost { sku, received: opened.received, unit_cost: opened.unit_cost },
    ]
}

pub fn sold(sale: &SaleCompleted) -> impl Iterator<Item = Row> {
    sale.lines.iter().flat_map(sold_line)
}

/// What each lot gave, and a row without lot for what none could give (R50).
fn sold_line(line: &SoldLine) -> Vec<Row> {
    let ours = |cost: Rupiah| if line.consignment { Rupiah::ZERO } else { -cost };
    let row = |lot, milli, cost| Row::Stock { sku: line.sku.clone(), lot, place: line.place, milli, value: ours(cost) };
    let mut rows: Vec<Row> =
        line.drawn.iter().map(|drawn| row(Some(drawn.lot.clone()), -drawn.qty_milli, drawn.cost)).collect();
    if !line.short_milli.is_zero() || !line.short_cost.is_zero() {
        rows.push(row(None, -line.short_milli, line.short_cost));
    }
    if line.consignment {
        rows.push(Row::ConsignedDue { sku: line.sku.clone(), delta: line.due });
    }
    rows
}
