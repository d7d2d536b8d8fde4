//! `stock`: what lies where, lot by lot, and what was sold beyond the lots. The values add up to 114100 + 114200 +
//! 114300.
//!
//! Pure.

use smol_str::SmolStr;

use super::table::{Cell, Column, Kind, Table};
use super::terms;
use crate::domain::goods::product::Place;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("location", "report-location", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("expiry", "report-expiry", Kind::Date),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("value", "report-value"),
];

/// A lot at a place, or (without batch and expiry, below zero) what was sold beyond the lots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: SmolStr,
    pub name: SmolStr,
    pub place: Place,
    pub batch: SmolStr,
    pub expiry: Option<BusinessDate>,
    /// Base units.
    pub quantity: Quantity,
    pub unit: SmolStr,
    pub value: Rupiah,
}

/// Lines with something in them, by goods, place, expiry, batch; as of the end of a day, or the newest record.
pub fn table(mut lines: Vec<Line>, as_of: Option<BusinessDate>) -> Table {
    lines.sort_by(|one, other| one.sku.cmp(&other.sku));
    let mut listing = Listing::new(as_of);
    for line in lines {
        listing.add(line);
    }
    listing.done()
}

/// The same table, line by line: what lies of one product is put in order, nothing is kept twice.
#[derive(Debug)]
pub struct Listing {
    table: Table,
    of_one: Vec<Line>,
}

impl Listing {
    pub fn new(as_of: Option<BusinessDate>) -> Self {
        let day = as_of.map_or(Text::new("report-all"), |date| Text::new("report-as-of").with("date", date));
        Self { table: Table::new(vec![Text::new("report-stock"), day], COLUMNS), of_one: Vec::new() }
    }

    /// The next line; those of one product come one after the other.
    pub fn add(&mut self, line: Line) {
        if self.of_one.first().is_some_and(|one| one.sku != line.sku) {
            self.write();
        }
        if !line.quantity.is_zero() || !line.value.is_zero() {
            self.of_one.push(line);
        }
    }

    pub fn done(mut self) -> Table {
        self.write();
        self.table
    }

    fn write(&mut self) {
        // Goods without a date keep longest; what was sold beyond the lots comes last.
        fn order(line: &Line) -> impl Ord + '_ {
            (line.place, line.quantity.milli() < 0, line.expiry.is_none(), line.expiry, &line.batch)
        }
        self.of_one.sort_by(|one, other| order(one).cmp(&order(other)));
        for line in self.of_one.drain(..) {
            self.table.push([
                Cell::Words(line.sku),
                Cell::Words(line.name),
                terms::place(line.place),
                Cell::Words(line.batch),
                // Empty, not null: the column holds a date or nothing of interest.
                line.expiry.map_or(Cell::words(""), Cell::Date),
                Cell::Quantity(line.quantity),
                Cell::Words(line.unit),
                Cell::Money(line.value),
            ]);
        }
    }
}
