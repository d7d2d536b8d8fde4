//! How fast goods go, what they leave, and what stands still.

use std::collections::{BTreeMap, HashMap};

use super::stock::{goods, on, sellable};
use crate::domain::goods::consigned::{Change, sum};
use crate::domain::goods::product::{Book, Product};
use crate::domain::goods::reorder::Line;
use crate::domain::goods::storage;
use crate::domain::goods::storage::Stored;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;
use crate::domain::time::BusinessDate;
use crate::reports::storage as reports_storage;
use crate::reports::table::Table;
use crate::reports::{
    Period, Question, Unanswered, consignment, days, margin, newest_day, receivables, reorder, slow_movers,
};
use crate::store::catalogue::Supplier;
use crate::store::suppliers::Receivable;
use crate::store::turnover::Turnover;
use crate::store::{Store, StoreError};

/// The day that is asked for, with what the stock room looks at on it.
pub(super) fn day_asked(store: &Store, question: &Question) -> Result<(Option<BusinessDate>, StockWatch), StoreError> {
    let today = match question.period.to {
        Some(date) => Some(date),
        None => newest_day(store)?,
    };
    let watch = today.map(|date| store.settings_on(date)).transpose()?.unwrap_or_default().stock_watch;
    Ok((today, *watch))
}

/// Base units of what was sold; lines of another system by what their unit holds today.
pub(super) fn in_base(sold: &Turnover, product: &Product) -> Quantity {
    let factor = product.rung(&sold.unit).map_or(1, |rung| rung.factor);
    sold.base_milli + sold.imported_milli.in_base(factor)
}

pub fn reorder(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let (today, watch) = day_asked(store, question)?;
    let Some(date) = today else { return Ok(reorder::table(Vec::new(), Vec::new(), None, &watch)) };
    let goods = goods(store, question)?;
    let left = sellable(&on(store, question)?, date);
    // A shop younger than the span divides by its own age.
    let first = store.dates()?.map_or(date, |(first, _)| first);
    let used_days = watch.use_days.min(date.days_since(first) + 1).max(1);
    let mut used: HashMap<&Sku, Quantity> = HashMap::new();
    let turnover = store.turnover(date.plus_days(1 - used_days), date)?;
    for sold in &turnover {
        if let Some(product) = goods.get(&sold.sku) {
            *used.entry(&sold.sku).or_default() += in_base(sold, product);
        }
    }
    let asked: HashMap<Sku, i64> = store.missed(date.plus_days(1 - used_days), date)?.into_iter().collect();
    let coming = store.coming()?;
    let costs: HashMap<Sku, Rupiah> = store.last_costs()?.into_iter().collect();
    let suppliers: HashMap<String, Supplier> =
        store.suppliers()?.into_iter().map(|supplier| (supplier.code.as_str().to_owned(), supplier)).collect();
    let lines = goods.values().filter(|product| product.active).map(|product| {
        let supplier = product.supplier.as_ref().map_or("", |code| code.as_str());
        Line {
            supplier: supplier.to_owned(),
            supplier_name: suppliers.get(supplier).map_or(String::new(), |supplier| supplier.name.clone()),
            sku: product.sku.clone(),
            name: product.name.clone(),
            on_hand: left.get(&product.sku).copied().unwrap_or_default(),
            coming: coming.get(&product.sku).copied().unwrap_or_default(),
            pack: product.pack(),
            minimum: Quantity::whole(product.stock_min),
            used: used.get(&product.sku).copied().unwrap_or_default(),
            used_days,
            asked: asked.get(&product.sku).copied().unwrap_or(0),
            unit: product.base_unit().to_owned(),
            unit_cost: costs.get(&product.sku).copied().unwrap_or(product.cost),
        }
    });
    let wished = store.wished(date.plus_days(1 - used_days), date)?;
    Ok(reorder::table(lines.collect(), wished, today, &watch))
}

/// As of now; its ages as of the period's end, or of the newest day.
pub fn receivables(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let (today, _) = day_asked(store, question)?;
    let line = |open: Receivable| receivables::Line {
        shop: open.shop.as_str().to_owned(),
        name: open.name,
        receipt: open.receipt,
        date: open.date,
        due: open.due,
        owed: open.owed,
    };
    Ok(receivables::table(store.receivables()?.into_iter().map(line).collect(), today))
}

/// As of now; fees that are due and what lies long as of the period's end.
pub fn storage(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let (today, _) = day_asked(store, question)?;
    let Some(date) = today else { return Ok(reports_storage::table(Vec::new(), None)) };
    let months = store.settings_on(date)?.warehouse.storage_long_months;
    let unpaid = store.storage_unpaid()?;
    let line = |stored: Stored| {
        let left = storage::left(&stored.moves);
        let came = stored.moves.iter().map(|moved| moved.quantity).filter(|moved| *moved > Quantity::ZERO).sum();
        let due = stored.due((date, left.is_zero())).unwrap_or_default();
        let unpaid = unpaid.get(&stored.taken.storage).copied().unwrap_or_default();
        reports_storage::Line {
            storage: stored.taken.storage.as_str().to_owned(),
            long: left > Quantity::ZERO && storage::lies_long(stored.taken.slip.date, date, months),
            since: stored.taken.slip.date,
            shelf: stored.taken.shelf,
            unit: stored.taken.unit,
            owner: stored.name,
            goods: stored.goods,
            came,
            left,
            fees: stored.charged.iter().map(|(fee, _)| fee.amount).sum(),
            due: due.iter().map(|fee| fee.amount).sum::<Rupiah>() + unpaid,
            counted: stored.counted,
        }
    };
    Ok(reports_storage::table(store.all_stored()?.into_iter().map(line).collect(), today))
}

/// What became of consignors' goods from one day to another; what is owed is as of now.
pub fn consignment(store: &Store, period: Period) -> Result<Table, StoreError> {
    let before = |change: &Change| period.from.is_some_and(|from| change.date < from);
    let within = |change: &Change| period.to.is_none_or(|to| change.date <= to);
    let goods = store.owners_goods(None, |changes| sum(changes, before, within))?;
    Ok(consignment::table(goods, period))
}

pub fn slow_movers(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let (today, watch) = day_asked(store, question)?;
    let Some(date) = today else { return Ok(slow_movers::table(Vec::new(), None, &watch)) };
    let last_sold: HashMap<Sku, BusinessDate> = store.last_sold(date)?.into_iter().collect();
    let mut lines: BTreeMap<Sku, slow_movers::Line> = BTreeMap::new();
    for row in on(store, question)? {
        let line = lines.entry(row.sku.clone()).or_insert_with(|| slow_movers::Line {
            last_sold: last_sold.get(&row.sku).copied(),
            sku: row.sku,
            name: row.name,
            quantity: Quantity::ZERO,
            unit: row.unit,
            value: Rupiah::ZERO,
            received: None,
        });
        line.quantity += row.qty_milli;
        line.value += row.value;
        line.received = line.received.max(row.received);
    }
    Ok(slow_movers::table(lines.into_values().collect(), today, &watch))
}

pub fn margin(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let goods = goods(store, question)?;
    let mut lines: BTreeMap<Sku, margin::Line> = BTreeMap::new();
    let Some((from, to)) = days(store, question.period)? else {
        return Ok(margin::table(Vec::new(), question.period));
    };
    let line = |sku: &Sku, book: Book| margin::Line {
        book,
        sku: sku.clone(),
        name: goods.get(sku).map_or(String::new(), |product| product.name.clone()),
        quantity: Quantity::ZERO,
        unit: goods.get(sku).map_or(String::new(), |product| product.base_unit().to_owned()),
        sales: Rupiah::ZERO,
        cost: Rupiah::ZERO,
    };
    for sold in store.turnover(from, to)? {
        if question.sku.as_ref().is_some_and(|sku| sold.sku != *sku) {
            continue;
        }
        let line = lines.entry(sold.sku.clone()).or_insert_with(|| line(&sold.sku, sold.book));
        line.quantity += goods.get(&sold.sku).map_or(sold.base_milli, |product| in_base(&sold, product));
        line.sales += sold.amount - sold.discount;
        line.cost += sold.cost;
    }
    let taxed = store.settings_on(to)?.pkp || store.settings_on(from)?.pkp;
    for part in store.not_ours(from, to, taxed)? {
        if let Some(line) = lines.get_mut(&part.sku) {
            line.sales -= part.ppn + part.due;
        }
    }
    Ok(margin::table(lines.into_values().collect(), question.period))
}
