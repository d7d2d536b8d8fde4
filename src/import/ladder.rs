//! What products and medicines have in common: units with a barcode and a price each, and the prices of the base unit.
//!
//! Pure. Rules R1, R3, R8, R10. Always holds: factors grow from rung to rung, a unit's name stands once per product.
//! A rung of one base unit is taken of medicines alone (a strip of one capsule): there it is a second name with a price
//! of its own. A rung that is called as a lower one (`pak` of 10 `pak`) is told apart by its factor: `pak-10`.

use super::cells::{Cells, Once};
use super::table::{Column, may, must};
use crate::domain::goods::product::{Grosir, Prices, Rung};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

/// Base units in one rung, at most.
const MOST_IN_A_RUNG: i64 = 1_000_000;

pub const BASE_UNIT: Column = must("base_unit");
pub const BARCODE: Column = may("barcode");
/// Columns of the second and third rung: unit, factor, barcode, price.
pub const RUNGS: [[Column; 4]; 2] = [
    [may("unit2"), may("unit2_factor"), may("unit2_barcode"), may("unit2_price")],
    [may("unit3"), may("unit3_factor"), may("unit3_barcode"), may("unit3_price")],
];

/// The units of a row and their prices, checked against all rows before it.
pub struct Ladder {
    pub rungs: Vec<Rung>,
    /// Of the higher rungs, as `Prices` has them.
    pub prices: Vec<(String, Rupiah)>,
}

impl Ladder {
    /// `least`: base units in a rung above the base, 2 but for medicines.
    pub fn read(cells: &mut Cells<'_>, barcodes: &mut Once, least: i64) -> Self {
        let base = cells.needed(BASE_UNIT.name).to_owned();
        let codes = Self::code(cells, barcodes, BARCODE.name);
        let mut ladder = Self { rungs: vec![Rung { unit: base, factor: 1, barcodes: codes }], prices: Vec::new() };
        for (at, columns) in RUNGS.iter().enumerate() {
            ladder.climb(cells, barcodes, columns, (at + 1, least));
        }
        ladder
    }

    fn code(cells: &mut Cells<'_>, barcodes: &mut Once, column: &str) -> Vec<String> {
        let code = cells.barcode(column);
        if let Some(code) = &code {
            barcodes.check_barcode(cells, column, code);
        }
        code.into_iter().collect()
    }

    fn climb(
        &mut self,
        cells: &mut Cells<'_>,
        barcodes: &mut Once,
        columns: &[Column; 4],
        (below, least): (usize, i64),
    ) {
        let [unit, factor, barcode, price] = columns.map(|column| column.name);
        let name = cells.text(unit);
        if name.is_empty() {
            for column in [factor, barcode, price] {
                if !cells.text(column).is_empty() {
                    cells.bad(unit, Text::new("import-unit-missing").with("column", column));
                    return;
                }
            }
            return;
        }
        if self.rungs.len() < below {
            cells.bad(unit, Text::new("import-rung-missing"));
        }
        cells.needed(factor);
        let count = cells.maybe_number(factor, least, MOST_IN_A_RUNG).unwrap_or(MOST_IN_A_RUNG);
        let lower = self.rungs.last().map_or(1, |rung| rung.factor);
        if count < lower || count == lower && count > 1 {
            cells.bad(factor, Text::new("import-ladder-must-grow").with("lower", lower));
        }
        let taken = self.rungs.iter().any(|rung| rung.unit.eq_ignore_ascii_case(name));
        let name = if taken { format!("{name}-{count}") } else { name.to_owned() };
        let codes = Self::code(cells, barcodes, barcode);
        let price = cells.needed_rupiah(price);
        self.prices.push((name.clone(), price));
        self.rungs.push(Rung { unit: name, factor: count, barcodes: codes });
    }

    /// Looks at the prices the way a shopkeeper would (R8, A17); nothing here refuses.
    pub fn warn(&self, cells: &mut Cells<'_>, prices: &Prices, cost: Rupiah) {
        let units = |factor: i64| i128::from(factor);
        let of = |price: Rupiah| i128::from(price.amount());
        let named = |key| Text::new(key).with("price", prices.umum);
        let base = [Some(prices.umum), prices.anggota, prices.grosir.map(|grosir| grosir.price)];
        for price in base.into_iter().flatten().filter(|price| *price < cost) {
            cells.warn(
                Text::new("import-warn-below-cost").with("unit", self.rungs[0].unit.as_str()).with("price", price),
            );
        }
        if prices.het.is_some_and(|het| prices.umum > het) {
            cells.warn(named("import-warn-above-het").with("unit", self.rungs[0].unit.as_str()));
        }
        let cheapest = base.into_iter().flatten().skip(1).min();
        let mut lower = (1, prices.umum);
        for (rung, (_, price)) in self.rungs.iter().skip(1).zip(&self.prices) {
            let say = |key| Text::new(key).with("unit", rung.unit.as_str()).with("price", *price);
            if of(*price) * units(lower.0) > of(lower.1) * units(rung.factor) {
                cells.warn(say("import-warn-rung-dearer"));
            } else if cheapest.is_some_and(|piece| of(*price) > of(piece) * units(rung.factor)) {
                cells.warn(say("import-warn-dearer-than-pieces"));
            }
            if of(*price) < of(cost) * units(rung.factor) {
                cells.warn(say("import-warn-below-cost"));
            }
            if prices.het.is_some_and(|het| of(*price) > of(het) * units(rung.factor)) {
                cells.warn(say("import-warn-above-het"));
            }
            lower = (rung.factor, *price);
        }
    }
}

/// Wholesale price and the count it begins at: both or neither.
pub fn grosir(cells: &mut Cells<'_>) -> Option<Grosir> {
    let min = cells.maybe_number("grosir_min_qty", 1, MOST_IN_A_RUNG);
    let price = cells.maybe_rupiah("price_grosir");
    match (min, price) {
        (Some(min), Some(price)) => Some(Grosir { min, price }),
        (None, None) => None,
        (None, Some(_)) => {
            cells.bad("grosir_min_qty", Text::new("import-grosir-half"));
            None
        }
        (Some(_), None) => {
            cells.bad("price_grosir", Text::new("import-grosir-half"));
            None
        }
    }
}

/// The receipt's name: as given, at most 32 signs; the beginning of the name where none is given.
pub fn short_name(cells: &mut Cells<'_>) -> String {
    const MOST: usize = 32;
    let given = cells.text("name_short");
    if given.is_empty() {
        return cells.text("name").chars().take(MOST).collect();
    }
    if given.chars().count() > MOST {
        cells.bad("name_short", Text::new("import-too-long").with("most", MOST));
    }
    given.to_owned()
}
