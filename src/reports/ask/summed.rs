//! Sales of a period added up by hour, by goods and by cashier, from the store to their tables.

use std::collections::{BTreeMap, HashMap};

use super::log_days;
use super::stock::goods;
use crate::domain::goods::product::Book;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;
use crate::domain::time::{BusinessDate, Zone};
use crate::reports::sales_by_hour::Hour;
use crate::reports::table::Table;
use crate::reports::{Question, Unanswered, days, newest_day, sales_by_cashier, sales_by_hour, sales_by_item};
use crate::store::selling::SoldPaper;
use crate::store::{Store, StoreError};

/// The book of goods that stands for a unit; none for one that sells nothing over the counter.
fn book_of(unit: &str) -> Option<Book> {
    match unit {
        unit if unit == Unit::Sembako.code() => Some(Book::Sembako),
        unit if unit == Unit::Apotek.code() => Some(Book::Obat),
        _ => None,
    }
}

/// The days that are asked for, and the book; `None` where there can be no sale.
type Asked = Option<((BusinessDate, BusinessDate), Option<Book>)>;

fn asked(store: &Store, question: &Question) -> Result<Asked, StoreError> {
    let book = match question.unit.as_deref().map(book_of) {
        Some(None) => return Ok(None),
        Some(book) => book,
        None => None,
    };
    Ok(days(store, question.period)?.map(|days| (days, book)))
}

/// The zone of the shop's clocks as they stand now.
pub(super) fn zone(store: &Store) -> Result<Zone, StoreError> {
    let Some(newest) = newest_day(store)? else { return Ok(Zone::default()) };
    Ok(Zone::parse(&store.settings_on(newest)?.timezone).unwrap_or_default())
}

pub fn by_hour(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let mut hours = [Hour::default(); 24];
    let zone = zone(store)?;
    if let Some((days, book)) = asked(store, question)? {
        store.each_paper(days, book, |paper| {
            let at = usize::try_from(zone.local(paper.at).hour).unwrap_or(0).min(23);
            let weekday = usize::try_from(paper.date.weekday() - 1).unwrap_or(0).min(6);
            let hour = &mut hours[at];
            hour.sales += i64::from(paper.stands);
            hour.sold += if paper.stands { paper.total } else { Rupiah::ZERO };
            *if paper.member { &mut hour.members } else { &mut hour.others } += paper.total;
            hour.days[weekday] += paper.total;
        })?;
    }
    Ok(sales_by_hour::table(&hours, question.period, question.unit.as_deref()))
}

pub fn by_cashier(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let mut lines: BTreeMap<String, sales_by_cashier::Line> = BTreeMap::new();
    if let Some((days, book)) = asked(store, question)? {
        store.each_paper(days, book, |paper| {
            let line = lines.entry(paper.cashier.clone()).or_default();
            take(line, &paper);
        })?;
        let (from, to) = log_days(question.period);
        let zone = zone(store)?;
        let beside = store.beside_by_person(from.start(&zone), to.plus_days(1).start(&zone))?;
        for (actor, kind, count) in beside {
            // Who never stood at a till has no line: what else people do is in other lists.
            if let Some(line) = lines.get_mut(&actor) {
                line.beside.push((kind, count));
            }
        }
    }
    let lines = lines.into_iter().map(|(cashier, line)| sales_by_cashier::Line { cashier, ..line });
    Ok(sales_by_cashier::table(lines.collect(), question.period, question.unit.as_deref()))
}

fn take(line: &mut sales_by_cashier::Line, paper: &SoldPaper) {
    line.total += paper.total;
    match paper.status.as_str() {
        "retur" => (line.returns, line.returned) = (line.returns + 1, line.returned + paper.total),
        "batal" => (line.voids, line.voided) = (line.voids + 1, line.voided + paper.total),
        _ if paper.stands => {
            line.sales += 1;
            line.sold += paper.total;
            line.discount += paper.discount;
            line.lines += paper.lines;
        }
        _ => {}
    }
}

pub fn by_item(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let known = goods(store, question)?;
    let Some((from, to)) = days(store, question.period)? else {
        return Ok(sales_by_item::table(Vec::new(), question.period));
    };
    let taxed = store.settings_on(to)?.pkp || store.settings_on(from)?.pkp;
    let mut not_ours: HashMap<(Sku, String), Rupiah> = HashMap::new();
    for part in store.not_ours(from, to, taxed)? {
        *not_ours.entry((part.sku, part.unit)).or_default() += part.ppn + part.due;
    }
    let asked_for = |sku: &Sku| question.sku.as_ref().is_none_or(|asked| asked == sku);
    let lines = store.goods_sold(from, to)?.into_iter().filter(|sold| asked_for(&sold.sku)).map(|sold| {
        let key = (sold.sku.clone(), sold.unit.clone());
        sales_by_item::Line {
            book: sold.book,
            name: known.get(&sold.sku).map_or_else(String::new, |product| product.name.clone()),
            sku: sold.sku,
            quantity: sold.quantity,
            unit: sold.unit,
            receipts: sold.receipts,
            sales: sold.amount - not_ours.get(&key).copied().unwrap_or_default(),
            cost: sold.cost,
        }
    });
    Ok(sales_by_item::table(lines.collect(), question.period))
}
