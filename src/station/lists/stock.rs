//! Opening stock of a list: lots of their own, or a column beside the goods.
//!
//! Always holds: stock comes once: goods that have been stocked are counted on the shelf (*Hitung stok*), never set by
//! a list; what comes is posted as `gerai import batches` posts it.

use std::collections::{HashMap, HashSet};

use super::Desk;
use super::goods::Catalogue;
use crate::domain::event::{Event, LotId};
use crate::domain::goods::product::Product;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::import::batches;
use crate::import::filling::{Filled, canonical};
use crate::station::take_in::goods::KnownGoods;
use crate::station::take_in::opening::KnownLots;
use crate::station::take_in::{Checked, TakeInError, check as facts, opening};

/// A list of lots.
pub(super) fn check(desk: &mut Desk<'_>, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
    let catalogue = Catalogue::of(desk)?;
    for row in rows.iter_mut() {
        if let Some(milli) = row.cells.get("qty").cloned() {
            row.stand_in("qty_milli", milli);
        }
        if row.said("supplier") {
            catalogue.supplier(row);
        }
        // The item's column may hold the code on the pack.
        if let Some(sku) = catalogue.find(row, "item_code") {
            row.cells.insert("item_code", sku.as_str().to_owned());
            if let Some((product, _)) = catalogue.known(&sku) {
                row.stand_in("unit_cost", product.cost.amount().to_string());
            }
        }
    }
    let today = desk.today;
    desk.compared(rows, |desk, live| {
        let file = batches::read(&canonical("batches", live.iter().map(|row| &**row)))?;
        let known = KnownLots { newest: Some(today), ..facts::known_lots(desk.store, &file.rows, today)? };
        let mut checked = opening::lots(file, &known, today, desk.fresh);
        if let Some(begun) = facts::begun(desk.store)? {
            opening::posted(&mut checked, &known, &begun);
        }
        Ok(checked)
    })
}

/// The column *stok* of a list of goods.
pub(super) fn of_goods(
    desk: &mut Desk<'_>,
    known: &KnownGoods,
    rows: &mut [Filled],
    checked: &mut Checked,
) -> Result<(), TakeInError> {
    let mut goods: HashMap<Sku, Product> =
        known.products.iter().map(|(sku, (product, _))| (sku.clone(), product.clone())).collect();
    for happening in &checked.happenings {
        if let Event::ProductSet(set) = &happening.event {
            goods.insert(set.product.sku.clone(), set.product.clone());
        }
    }
    let mut of: Vec<Filled> = Vec::new();
    let gone = desk.store.taken_back()?.lots;
    for row in rows.iter_mut().filter(|row| row.bad.is_empty() && !desk.is_left_out(row.line)) {
        let said = row.cell("stock").to_owned();
        let Some(milli) = said.parse::<i64>().ok().filter(|milli| *milli != 0) else {
            if !said.is_empty() && said != "0" && said.parse::<i64>().is_err() {
                row.doubt(Text::new("list-doubt-stock").with("text", said));
            }
            continue;
        };
        let sku = Sku::from(row.cell("sku"));
        let Some(product) = goods.get(&sku) else { continue };
        if milli < 0 {
            let text = Text::new("list-doubt-stock-negative").with("quantity", Quantity::from_milli(milli));
            row.doubt(text);
            continue;
        }
        if stocked(desk, &gone, (&sku, milli), row)? {
            continue;
        }
        let mut lot = Filled { line: row.line, ..Filled::default() };
        lot.stand_in("item_code", sku.as_str());
        lot.stand_in("qty_milli", milli.to_string());
        lot.stand_in("unit_cost", product.cost.amount().to_string());
        if row.said("expiry") {
            lot.stand_in("expiry", row.cell("expiry"));
        }
        lot.stand_in("shelf", product.shelf.clone().unwrap_or_default());
        of.push(lot);
    }
    if of.is_empty() {
        return Ok(());
    }
    let today = desk.today;
    let mut lots = desk.compared(&mut of, |desk, live| {
        let file = batches::read(&canonical("batches", live.iter().map(|row| &**row)))?;
        let shop = facts::known_lots(desk.store, &file.rows, today)?;
        let known = KnownLots { goods: goods.clone(), newest: Some(today), ..shop };
        let mut lots = opening::lots(file, &known, today, desk.fresh);
        if let Some(begun) = facts::begun(desk.store)? {
            opening::posted(&mut lots, &known, &begun);
        }
        Ok(lots)
    })?;
    // What is wrong with the stock is a doubt of the goods: they come in without it.
    for lot in of {
        let Some(row) = rows.iter_mut().find(|row| row.line == lot.line) else { continue };
        lot.bad.into_iter().for_each(|bad| row.doubt(bad.reason));
        lot.doubts.into_iter().for_each(|doubt| row.doubt(doubt));
    }
    let worth = std::mem::take(&mut lots.warnings);
    checked.warnings.extend(worth);
    checked.happenings.append(&mut lots.happenings);
    Ok(())
}

/// Whether goods have been stocked before; unless it was with just this, that is said.
fn stocked(
    desk: &Desk<'_>,
    gone: &HashSet<LotId>,
    (sku, milli): (&Sku, i64),
    row: &mut Filled,
) -> Result<bool, TakeInError> {
    let there = desk.store.opened_lots(sku)?.into_iter().filter(|(lot, _)| !gone.contains(lot));
    let there: Vec<Quantity> = there.map(|(_, opened)| opened).collect();
    let touched = desk.store.stock_of(sku)?.iter().any(|stock| !stock.qty_milli.is_zero());
    match there.as_slice() {
        [] if !touched => Ok(false),
        [opened] if opened.milli() == milli => Ok(true),
        _ => {
            row.doubt(Text::new("list-doubt-stocked").with("quantity", Quantity::from_milli(milli)));
            Ok(true)
        }
    }
}
