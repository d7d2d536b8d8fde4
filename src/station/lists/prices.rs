//! A supplier's price list: what his goods cost from now on.
//!
//! Always holds: goods are known by number, code or name and never made; a price is of the unit that the list names,
//! and is reckoned down to the base unit; selling prices stay, and where they no longer bear the cost that is said.
//! What it changes is what orders are reckoned with (`goods/reorder.rs`): lots keep what was paid for them.

use std::collections::HashMap;

use super::Desk;
use super::goods::Catalogue;
use crate::domain::event::{Event, ProductSet};
use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::import::filling::Filled;
use crate::station::take_in::{Checked, TakeInError};

/// A cost that rises or falls by so much is looked at before it is believed. Unit: percent.
const JUMP: i128 = 20;

pub(super) fn check(desk: &mut Desk<'_>, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
    let catalogue = Catalogue::of(desk)?;
    let mut checked = Checked::default();
    let mut first: HashMap<Sku, usize> = HashMap::new();
    for row in rows.iter_mut() {
        let Some((product, prices)) = known(&catalogue, row) else { continue };
        if let Some(line) = first.get(&product.sku) {
            row.fault("name", Text::new("list-price-twice").with("first", line.to_string()));
            continue;
        }
        first.insert(product.sku.clone(), row.line);
        let Some(cost) = cost(row, &product) else { continue };
        row.cells.insert("name", product.name.clone());
        let supplier = desk.wish.supplier.clone().filter(|_| !product.consignment);
        let now = Product { cost, supplier: supplier.or_else(|| product.supplier.clone()), ..product.clone() };
        if now == product {
            checked.same += usize::from(!desk.is_left_out(row.line));
            continue;
        }
        alert(row, &product, prices.as_ref(), cost);
        let Some(prices) = prices.filter(|_| !desk.is_left_out(row.line)) else { continue };
        checked.updated += 1;
        checked.happenings.push(Event::ProductSet(ProductSet { product: now, from: desk.today, prices }).into());
    }
    Ok(checked)
}

fn known(catalogue: &Catalogue, row: &mut Filled) -> Option<(Product, Option<Prices>)> {
    let mut found = catalogue.find(row, "sku");
    if found.is_none() {
        // A number that is not ours is the supplier's own: the name may be known.
        row.cells.remove("sku");
        found = catalogue.find(row, "sku");
    }
    let found = found.and_then(|sku| catalogue.known(&sku).cloned());
    if found.is_none() {
        row.doubts.clear();
        row.fault("", Text::new("list-price-unknown"));
    }
    found
}

/// Of one base unit, half up.
fn cost(row: &mut Filled, product: &Product) -> Option<Rupiah> {
    let Some(price) = row.cell("cost").parse::<i64>().ok().filter(|price| *price > 0) else {
        let text = Text::new("import-not-rupiah").with("text", row.cell("cost"));
        row.fault("cost", text);
        return None;
    };
    let unit = row.cell("base_unit").to_owned();
    let factor = match product.rungs.iter().find(|rung| rung.unit.eq_ignore_ascii_case(&unit)) {
        Some(rung) => rung.factor,
        None if unit.is_empty() => 1,
        None => {
            let units: Vec<&str> = product.rungs.iter().map(|rung| rung.unit.as_str()).collect();
            let text = Text::new("list-price-unit").with("unit", unit).with("name", product.name.as_str());
            row.fault("base_unit", text.with("units", units.join(", ")));
            return None;
        }
    };
    let each = (i128::from(price) * 2 + i128::from(factor)) / (i128::from(factor) * 2);
    Rupiah::new(each).ok()
}

/// What a manager looks at: a cost that jumps, a price that no longer bears it.
fn alert(row: &mut Filled, product: &Product, prices: Option<&Prices>, cost: Rupiah) {
    let (was, now) = (i128::from(product.cost.amount()), i128::from(cost.amount()));
    let umum = prices.map(|prices| prices.umum).unwrap_or_default();
    let price = i128::from(umum.amount());
    let margin = |cost: i128| if price == 0 { 0 } else { (price - cost) * 100 / price };
    row.stand_in("price_umum", umum.amount().to_string());
    let said = |key| Text::new(key).with("was", product.cost).with("cost", cost).with("price", umum);
    if price > 0 && price < now {
        row.doubt(said("list-price-below-cost"));
    } else if was > 0 && (now - was).abs() * 100 > was * JUMP {
        let percent = i64::try_from((now - was) * 100 / was).unwrap_or(i64::MAX);
        let margins = (i64::try_from(margin(was)).unwrap_or(0), i64::try_from(margin(now)).unwrap_or(0));
        let text = said("list-price-jump").with("percent", percent);
        row.doubt(text.with("margin_was", margins.0).with("margin", margins.1));
    }
}
