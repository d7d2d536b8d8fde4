//! Lots and opening balances of a file against those the books began with.
//!
//! Pure. Always holds: a lot or a date that is there already is not opened again, so no sold stock comes back; other
//! figures at a known key are a bad row; what lots are worth beyond the balances of the books is posted with them, so
//! that the books stay the sum of their lots.

use std::collections::{BTreeMap, HashMap, HashSet};

use uuid::Uuid;

use super::people::other_figure;
use super::{Checked, bad};
use crate::domain::accounting::account::AccountCode;
use crate::domain::event::stock::StockAccount;
use crate::domain::event::{BalancesOpened, Event, LotId, LotOpened};
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::batches::BatchRow;
use crate::import::opening::OpeningRow;
use crate::import::{BadRow, Partly};

/// What an import of lots must know.
#[derive(Debug, Default)]
pub struct KnownLots {
    pub goods: HashMap<Sku, Product>,
    pub suppliers: HashSet<SupplierCode>,
    pub lots: HashMap<LotKey, Vec<KnownLot>>,
    /// Expiries of each batch (in capitals) of goods.
    pub expiries: HashMap<(Sku, String), Vec<BusinessDate>>,
    /// No goods can have come after it.
    pub newest: Option<BusinessDate>,
}

/// Item, batch, expiry, place; the day of receipt is compared apart, since a file may leave it empty.
pub type LotKey = (Sku, String, Option<BusinessDate>, Place);

#[derive(Clone, Copy, Debug)]
pub struct KnownLot {
    pub received: BusinessDate,
    pub opened: Quantity,
    pub unit_cost: Rupiah,
}

/// Lots without a day of receipt came `today`. What could not be read is said beside what is not known.
pub fn lots(
    file: Partly<BatchRow>,
    known: &KnownLots,
    today: BusinessDate,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Checked {
    let mut checked = Checked { warnings: file.warnings, ..Checked::default() };
    let mut expiries = Expiries { known, of_file: HashMap::new() };
    let undated: HashSet<usize> = file.bad.iter().filter(|bad| bad.column == "expiry").map(|bad| bad.line).collect();
    checked.bad = file.bad;
    for row in &file.halves {
        checked.bad.extend(strangers(row, known));
        checked.bad.extend(unlike(row, known));
        if !undated.contains(&row.line) {
            checked.bad.extend(expiries.unlike(row));
        }
    }
    for row in file.rows {
        checked.bad.extend(strangers(&row, known));
        let Some(product) = known.goods.get(&row.sku) else { continue };
        let place = row.place.unwrap_or_else(|| product.book.counter());
        let key = (row.sku.clone(), row.batch.clone(), row.expiry, place);
        let there = known.lots.get(&key).map_or(&[][..], Vec::as_slice);
        let there = there.iter().find(|lot| row.received.is_none_or(|received| received == lot.received));
        if let Some(there) = there {
            let faults = checked.bad.len();
            compare(&row, there, &mut checked);
            checked.same += usize::from(checked.bad.len() == faults);
            continue;
        }
        checked.bad.extend(unlike(&row, known));
        checked.bad.extend(expiries.unlike(&row));
        if !product.fractional && !row.qty.is_whole() {
            let text =
                Text::new("cli-import-warn-fraction").with("quantity", row.qty).with("unit", product.base_unit());
            checked.warn(row.line, text);
        }
        let value = match product.consignment {
            true => Rupiah::ZERO,
            false => row.unit_cost.times(row.qty).expect("the reader refuses a value past the range"),
        };
        checked.count(false);
        checked.happenings.push(
            Event::LotOpened(LotOpened {
                lot: LotId(fresh()),
                sku: row.sku,
                place,
                batch: row.batch,
                expiry: row.expiry,
                received: row.received.unwrap_or(today),
                qty_milli: row.qty,
                unit_cost: row.unit_cost,
                value,
                consignment: product.consignment,
                supplier: row.supplier,
                shelf: row.shelf,
            })
            .into(),
        );
    }
    checked
}

/// What receiving would not take either: a medicine without its batch, goods in a place that is not theirs, goods from
/// tomorrow.
fn unlike(row: &BatchRow, known: &KnownLots) -> Vec<BadRow> {
    let Some(product) = known.goods.get(&row.sku) else { return Vec::new() };
    let mut found = Vec::new();
    if row.place.is_some_and(|place| !product.book.may_lie(place)) {
        let key = match product.book {
            Book::Obat => "till-medicine-not-here",
            Book::Sembako => "till-shop-goods-not-here",
        };
        found.push(bad(row.line, "place", Text::new(key).with("name", product.name.as_str())));
    }
    if row.batch.is_empty() && is_dated(product) {
        let text = Text::new("cli-import-batch-needed").with("name", product.name.as_str());
        found.push(bad(row.line, "batch_no", text));
    }
    if let Some(late) = row.received.filter(|received| known.newest.is_some_and(|newest| *received > newest)) {
        found.push(bad(row.line, "received", Text::new("cli-import-received-later").with("date", late)));
    }
    found
}

/// Comes in with batch and expiry (A9).
fn is_dated(product: &Product) -> bool {
    let class = product.medicine.as_ref().and_then(|medicine| Class::parse(&medicine.class));
    class.is_some_and(Class::is_dated)
}

/// A batch has one expiry: that of the shop, else the first of the file.
struct Expiries<'a> {
    known: &'a KnownLots,
    of_file: HashMap<(Sku, String), BusinessDate>,
}

impl Expiries<'_> {
    fn unlike(&mut self, row: &BatchRow) -> Option<BadRow> {
        let product = self.known.goods.get(&row.sku)?;
        let Some(expiry) = row.expiry else {
            let text = Text::new("cli-import-expiry-needed").with("name", product.name.as_str());
            return is_dated(product).then(|| bad(row.line, "expiry", text));
        };
        if row.batch.is_empty() {
            return None;
        }
        let batch = (row.sku.clone(), row.batch.to_uppercase());
        let first = match self.known.expiries.get(&batch).map(Vec::as_slice) {
            Some(known) if known.contains(&expiry) => expiry,
            Some([first, ..]) => *first,
            _ => *self.of_file.entry(batch).or_insert(expiry),
        };
        let text = Text::new("cli-import-other-expiry").with("batch", row.batch.as_str()).with("first", first);
        (first != expiry).then(|| bad(row.line, "expiry", text.with("now", expiry)))
    }
}

/// Books that have begun: on which day, and what their stock accounts have that no lot stands for yet.
#[derive(Debug)]
pub struct Begun {
    pub as_of: BusinessDate,
    pub short: BTreeMap<AccountCode, Rupiah>,
}

/// What new lots are worth beyond what the books have without lots stands in the books too, against 360000 (5.4): stock
/// that comes without a faktur is the opening's, and the year is not closed before somebody decided about it.
pub fn posted(checked: &mut Checked, known: &KnownLots, begun: &Begun) {
    let mut worth: BTreeMap<AccountCode, Rupiah> = BTreeMap::new();
    for happening in &checked.happenings {
        let Event::LotOpened(lot) = &happening.event else { continue };
        let Some(product) = known.goods.get(&lot.sku) else { continue };
        *worth.entry(account(StockAccount::of(lot.place, product.book))).or_default() += lot.value;
    }
    let short = |account: &AccountCode| begun.short.get(account).copied().unwrap_or_default().max(Rupiah::ZERO);
    let beyond = worth.into_iter().map(|(account, worth)| (account, worth - short(&account)));
    let beyond: Vec<(AccountCode, Rupiah)> = beyond.filter(|(_, worth)| *worth > Rupiah::ZERO).collect();
    if !beyond.is_empty() {
        let worth = beyond.iter().map(|(_, worth)| *worth).sum::<Rupiah>();
        checked.warn(1, Text::new("cli-import-lots-posted").with("worth", worth).with("date", begun.as_of));
        let balances = beyond.into_iter().map(|(account, worth)| (account.to_string(), worth)).collect();
        let opened = BalancesOpened { as_of: begun.as_of, balances, lots: true, back: None };
        checked.happenings.push(Event::BalancesOpened(opened).into());
    }
}

/// Lots that were posted beside the opening balances, by account, on which day, and what the stock accounts have that
/// no lot stands for (negative where lots stand in no book).
#[derive(Debug, Default)]
pub struct PostedLots {
    pub as_of: Option<BusinessDate>,
    pub worth: BTreeMap<AccountCode, Rupiah>,
    pub beyond: BTreeMap<AccountCode, Rupiah>,
}

/// Opening balances that come after their lots hold what [`posted`] put against 360000: of each stock account as much
/// of it is taken back as they bring, so that no goods stand in the books twice and the books are the same whichever
/// file came first. Example: lots of 1.800.000 are posted, then 1.500.000 come as opening balance: 1.500.000 are taken
/// back, the account stands at 1.800.000, and 300.000 of it are still on 360000.
pub fn not_twice(checked: &mut Checked, lots: &PostedLots) {
    let Some(as_of) = lots.as_of else { return };
    let mut come: BTreeMap<AccountCode, Rupiah> = BTreeMap::new();
    for happening in &checked.happenings {
        let Event::BalancesOpened(opened) = &happening.event else { continue };
        for (account, balance) in &opened.balances {
            let Ok(account) = account.parse() else { continue };
            *come.entry(account).or_default() += *balance;
        }
    }
    let back = come.into_iter().map(|(account, come)| {
        let fills = lots.beyond.get(&account).copied().unwrap_or_default().min(Rupiah::ZERO);
        let worth = lots.worth.get(&account).copied().unwrap_or_default();
        (account, (come + fills).min(worth))
    });
    let back: Vec<(AccountCode, Rupiah)> = back.filter(|(_, worth)| *worth > Rupiah::ZERO).collect();
    if !back.is_empty() {
        let worth = back.iter().map(|(_, worth)| *worth).sum::<Rupiah>();
        checked.warn(1, Text::new("cli-import-lots-taken-back").with("worth", worth).with("date", as_of));
        let balances = back.into_iter().map(|(account, worth)| (account.to_string(), -worth)).collect();
        checked
            .happenings
            .push(Event::BalancesOpened(BalancesOpened { as_of, balances, lots: true, back: None }).into());
    }
}

const fn account(of: StockAccount) -> AccountCode {
    match of {
        StockAccount::Sembako => AccountCode::STOCK_SEMBAKO,
        StockAccount::Obat => AccountCode::STOCK_OBAT,
        StockAccount::Gudang => AccountCode::STOCK_GUDANG,
    }
}

/// Goods and supplier of a row that the shop does not know: what can be said of a row whose other cells are bad, too.
fn strangers(row: &BatchRow, known: &KnownLots) -> Vec<BadRow> {
    let goods = Some(&row.sku).filter(|sku| !sku.as_str().is_empty() && !known.goods.contains_key(sku));
    let supplier = row.supplier.as_ref().filter(|code| !known.suppliers.contains(code));
    let goods = goods.map(|sku| ("item_code", Text::new("cli-import-no-goods").with("sku", sku.as_str())));
    let supplier =
        supplier.map(|code| ("supplier", Text::new("cli-import-no-supplier").with("supplier", code.as_str())));
    goods.into_iter().chain(supplier).map(|(column, text)| bad(row.line, column, text)).collect()
}

fn compare(row: &BatchRow, first: &KnownLot, checked: &mut Checked) {
    if row.qty != first.opened {
        let text = Text::new("cli-import-other-quantity").with("now", row.qty).with("first", first.opened);
        checked.bad.push(bad(row.line, "qty_milli", text));
    }
    if row.unit_cost != first.unit_cost {
        checked.bad.push(bad(row.line, "unit_cost", other_figure(row.unit_cost, first.unit_cost)));
    }
}

/// One event a date (J33); `known` are the balances that dates were opened with. What could not be read is said beside
/// what the chart and those balances forbid.
pub fn balances(file: impl Into<Partly<OpeningRow>>, known: &[BalancesOpened]) -> Checked {
    let mut file: Partly<OpeningRow> = file.into();
    let mut checked = Checked { warnings: std::mem::take(&mut file.warnings), ..Checked::default() };
    let mut dates: BTreeMap<BusinessDate, Vec<OpeningRow>> = BTreeMap::new();
    // That a day does not balance is said of its last line, in which nothing need be wrong.
    let faults: Vec<BadRow> = file.bad.iter().filter(|bad| bad.reason.key != "import-unbalanced").cloned().collect();
    for (_, row) in file.in_order(|row| row.line) {
        let is_good =
            |column| !faults.iter().any(|bad| bad.line == row.line && (bad.column.is_empty() || bad.column == column));
        if is_good("account") && row.account.parse().ok().and_then(AccountCode::chart).is_none() {
            let text = Text::new("cli-import-no-account").with("account", row.account.as_str());
            checked.bad.push(bad(row.line, "account", text));
            continue;
        }
        if ["as_of", "account", "debit", "credit"].into_iter().all(is_good) {
            dates.entry(row.as_of).or_default().push(row);
        }
    }
    // A row that could not be read may be the one that a day seems to lack.
    let lost = !faults.is_empty();
    checked.bad.extend(file.bad);
    for (as_of, rows) in dates {
        match known.iter().find(|opened| opened.as_of == as_of) {
            Some(first) => compare_date(&rows, first, lost, &mut checked),
            None => {
                checked.new += rows.len();
                let rows = rows.into_iter().filter(|row| !row.balance.is_zero());
                let balances = rows.map(|row| (row.account, row.balance)).collect();
                checked
                    .happenings
                    .push(Event::BalancesOpened(BalancesOpened { as_of, balances, lots: false, back: None }).into());
            }
        }
    }
    checked
}

/// `lost`: a row of the file could not be read, so that none is missed.
fn compare_date(rows: &[OpeningRow], first: &BalancesOpened, lost: bool, checked: &mut Checked) {
    let before = |account: &str| {
        let found = first.balances.iter().find(|(known, _)| known == account);
        found.map_or(Rupiah::ZERO, |(_, balance)| *balance)
    };
    for row in rows {
        let first = before(&row.account);
        match row.balance == first {
            true => checked.same += 1,
            false => {
                let column = if row.balance.is_negative() { "credit" } else { "debit" };
                checked.bad.push(bad(row.line, column, other_figure(row.balance, first)));
            }
        }
    }
    let here: HashSet<&str> = rows.iter().map(|row| row.account.as_str()).collect();
    let gone = first.balances.iter().find(|(account, _)| !lost && !here.contains(account.as_str()));
    if let (Some((account, balance)), Some(last)) = (gone, rows.last()) {
        let text = Text::new("cli-import-account-gone").with("account", account.as_str()).with("first", *balance);
        checked.bad.push(bad(last.line, "account", text));
    }
}

#[cfg(test)]
mod tests;
