//! The manager's day as one value: who sells, how much an hour, and what waits for somebody to look at it.
//!
//! Reads only, by index, from the lists' own connection. Always holds: figures are those of the store; what is worth a
//! look is decided by the rules (`domain/drawer/exception.rs`, `domain/cooperative/wrong_member.rs`), here they are put
//! into sentences (`today/work.rs`).

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::drawer::unsettled::{self, OpenDay};
use crate::domain::goods::price_change;
use crate::domain::id::{MemberNumber, ReceiptNumber, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::beyond_limit::BeyondLimit;
use crate::domain::pharmacy::over_served::{self, OverServed};
use crate::domain::pharmacy::sipnap::Month;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::store::day::{Beyond, DaySale, DayShift, Papers, PastDate, TakenTwice, WaitingPayment};
use crate::store::given_twice::GivenTwice;
use crate::store::labels::ToPrint;
use crate::store::late::CountedUnheard;
use crate::store::over_returned::{OverReturned, ReturnPaper};
use crate::store::pricelist::{AboveCeiling, CostMoved};
use crate::store::sipnap::ChangedMonth;
use crate::store::suppliers::Sent;
use crate::store::twice::Twice;
use crate::store::{Store, StoreError};

use super::pricelist::{self, Clashing};
use work::Task;

pub mod applicants;
pub mod licences;
pub mod twice;
pub mod work;

/// A business day as its manager sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    pub date: BusinessDate,
    pub now: Instant,
    pub shifts: Vec<ShiftLine>,
    /// Hour by hour, from the first that sold on either day to the last.
    pub hours: Vec<Hour>,
    /// Sold today, less what came back.
    pub total: Rupiah,
    /// Sold on the same weekday before, up to this time of the day.
    pub compared: Rupiah,
    /// Difference of all shifts that were closed.
    pub difference: Rupiah,
    /// Nobody may sell on it any more.
    pub closed: bool,
    pub tasks: Vec<Task>,
    pub entries: Vec<Entry>,
    pub unsettled: Vec<Unsettled>,
}

/// A shift with the name of who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftLine {
    pub till: TillLetter,
    pub cashier: String,
    pub opened: Instant,
    pub last_receipt: Option<Instant>,
    pub receipts: i64,
    pub net: Rupiah,
    /// Number of its Z and the difference, once it is closed.
    pub closed: Option<(u32, Rupiah)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// 0 to 23, of the shop's clock.
    pub hour: i8,
    pub sold: Rupiah,
    /// In the same hour of the same weekday before.
    pub before: Rupiah,
}

/// One thing that was done beside plain sales, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: ExceptionKind,
    pub at: Instant,
    pub till: String,
    pub cashier: String,
    /// Who agreed.
    pub second: Option<String>,
    pub receipt: Option<ReceiptNumber>,
    /// Goods, a member, a code: what it was about.
    pub about: String,
    pub amount: Rupiah,
    /// How often: above 1 only where equal things stand in one line.
    pub times: i64,
    /// As a person typed it.
    pub words: String,
}

/// Money of one day and means that the bank has not paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// `qris` or `card`.
    pub tender: &'static str,
    pub open: OpenDay,
    /// What the acquirer is expected to keep; `None` where no rate is known (card) or the day is not.
    pub expected_fee: Option<Rupiah>,
    pub late: bool,
}

/// As far back as unknown barcodes, goods returned twice, unsettled payments and days that were not closed are looked
/// for.
const UNKNOWN_DAYS: i64 = 30;
const UNSETTLED_DAYS: i64 = 62;
const OVER_RETURNED_DAYS: i64 = 30;
const BEYOND_LIMIT_DAYS: i64 = 30;
/// Two people stay under one number until they were called in.
const GIVEN_TWICE_DAYS: i64 = 62;
/// Counts as far back are asked whether another till had been at the shelf before.
const COUNTED_DAYS: i64 = 30;
const UNCLOSED_DAYS: i64 = 14;
/// A price that nobody set again in that time is meant.
const COST_MOVED_DAYS: i64 = 30;
/// The same weekday before.
const WEEK: i64 = 7;

/// What the store says, before it is put into sentences.
pub(super) struct Read {
    pub shifts: Vec<DayShift>,
    pub sales: Vec<DaySale>,
    pub unknown: Vec<(String, i64, Instant)>,
    pub beyond: Vec<Beyond>,
    pub past_date: Vec<PastDate>,
    pub waiting: Vec<WaitingPayment>,
    pub papers: Vec<Papers>,
    pub hints: Vec<Hint>,
    pub unclosed: Option<BusinessDate>,
    pub labels: Vec<ToPrint>,
    pub over_returned: Vec<OverReturned>,
    pub given_twice: Vec<GivenTwice>,
    pub taken_twice: Vec<TakenTwice>,
    /// Done at two tills though it is done once, and what came into a closed year.
    pub twice: Twice,
    pub counted_unheard: Vec<CountedUnheard>,
    /// Sent to another place longer ago than the setting says.
    pub under_way: Vec<Sent>,
    pub beyond_limit: Vec<BeyondLimit>,
    pub over_served: Vec<OverServed>,
    pub clashes: Vec<Clashing>,
    /// By more than the setting says.
    pub costs_moved: Vec<CostMoved>,
    /// Of a ceiling that blocks.
    pub above_ceiling: Vec<AboveCeiling>,
    /// Months whose report to SIPNAP is not sent, with whether it was compared.
    pub sipnap: Vec<(Month, bool)>,
    /// Months that were sent and whose figures have changed since (A35).
    pub sipnap_changed: Vec<ChangedMonth>,
    pub licences: Vec<licences::Ending>,
    pub applicants: Vec<(MemberNumber, BusinessDate)>,
    /// Anything stands in the catalogue.
    pub has_goods: bool,
    /// The shop says where it is, and has its payment code.
    pub has_address: bool,
    pub has_qris: bool,
    pub date: BusinessDate,
}

/// The day of `date`, as it stands at `now`.
pub fn of(
    store: &Store,
    settings: &Settings,
    zone: &Zone,
    date: BusinessDate,
    now: Instant,
) -> Result<Today, StoreError> {
    let names = Names::of(store)?;
    let (from, to) = (date.start(zone), date.plus_days(1).start(zone));
    let sales = store.day_sales(date)?;
    let before = store.day_sales(date.plus_days(-WEEK))?;
    let read = Read {
        shifts: store.day_shifts(date)?,
        unknown: store.unknown_barcodes(date.plus_days(-UNKNOWN_DAYS).start(zone), to)?,
        beyond: store.sold_beyond()?,
        past_date: store.past_date(date)?,
        waiting: store.waiting_payments()?,
        papers: store.open_papers()?,
        hints: store.hints_of(&sales, date, settings)?,
        labels: store.labels_to_print(date)?,
        clashes: pricelist::clashes(store, zone, date)?,
        costs_moved: costs_moved(store, settings, date)?,
        above_ceiling: store.above_ceiling(date)?.into_iter().filter(AboveCeiling::blocks).collect(),
        sipnap: store.sipnap_unsent(settings, date)?,
        sipnap_changed: store.sipnap_changed(settings, date)?,
        licences: licences::of(store, settings, date)?,
        applicants: applicants::of(store, settings, date)?,
        has_goods: store.has_goods()?,
        has_address: !settings.address.is_empty(),
        has_qris: !settings.qris_static.is_empty(),
        date,
        given_twice: store.given_twice(date.plus_days(-GIVEN_TWICE_DAYS).start(zone), to)?,
        twice: twice::of(store, date)?,
        taken_twice: store.taken_twice(date.plus_days(-OVER_RETURNED_DAYS))?,
        counted_unheard: store.counted_unheard(date.plus_days(-COUNTED_DAYS))?,
        under_way: store.under_way(date.plus_days(-settings.stock_watch.arrive_days))?,
        beyond_limit: store.beyond_limit(date.plus_days(-BEYOND_LIMIT_DAYS), date)?,
        over_served: store.over_served(date.plus_days(-over_served::DAYS), date)?,
        over_returned: store.over_returned(date.plus_days(-OVER_RETURNED_DAYS).start(zone), to)?,
        unclosed: store.unclosed_day(date, date.plus_days(-UNCLOSED_DAYS))?,
        sales,
    };
    let mut entries = entries(store, &names, from, to)?;
    entries.extend(read.over_returned.iter().flat_map(|over| papers_of(over, &names)));
    entries.extend(read.unknown.iter().map(unknown_code));
    let unsettled = unsettled_of(store, settings, date)?;
    let tasks =
        work::tasks(&work::Facts { store, names: &names, read: &read, entries: &entries, unsettled: &unsettled, now })?;
    Ok(Today {
        date,
        now,
        hours: hours(zone, &read.sales, &before),
        total: read.sales.iter().map(|sale| sale.total).sum(),
        compared: until(&before, now.plus_millis(-WEEK * 86_400_000)),
        difference: read.shifts.iter().filter_map(|shift| shift.closed).map(|end| end.difference).sum(),
        closed: store.closed_day(date)?.is_some(),
        shifts: read.shifts.iter().map(|shift| line(shift, &read.sales, &names)).collect(),
        tasks,
        entries,
        unsettled,
    })
}

fn costs_moved(store: &Store, settings: &Settings, date: BusinessDate) -> Result<Vec<CostMoved>, StoreError> {
    let mut moved = store.costs_moved(date.plus_days(-COST_MOVED_DAYS))?;
    moved.retain(|of| price_change::cost_moved(of.was, of.cost, settings.stock_watch.cost_moved_bp));
    Ok(moved)
}

/// Names of people by id; the id where a name is gone.
pub struct Names(BTreeMap<UserId, String>);

impl Names {
    pub fn of(store: &Store) -> Result<Self, StoreError> {
        let people = store.people()?.into_iter().filter(|person| !person.name.is_empty());
        Ok(Self(people.map(|person| (person.id, person.name)).collect()))
    }

    pub fn name(&self, id: &UserId) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}

fn line(shift: &DayShift, sales: &[DaySale], names: &Names) -> ShiftLine {
    let own = sales.iter().filter(|sale| sale.shift == Some(shift.shift));
    ShiftLine {
        till: shift.till.clone(),
        cashier: names.name(&shift.cashier),
        opened: shift.opened,
        last_receipt: own.map(|sale| sale.at).max(),
        receipts: shift.receipts,
        net: shift.net,
        closed: shift.closed.map(|end| (end.number, end.difference)),
    }
}

fn until(sales: &[DaySale], end: Instant) -> Rupiah {
    sales.iter().filter(|sale| sale.at <= end).map(|sale| sale.total).sum()
}

fn hours(zone: &Zone, sales: &[DaySale], before: &[DaySale]) -> Vec<Hour> {
    let mut by_hour: BTreeMap<i8, Hour> = BTreeMap::new();
    let mut add = |sale: &DaySale, of: fn(&mut Hour) -> &mut Rupiah| {
        let hour = zone.local(sale.at).hour;
        *of(by_hour.entry(hour).or_default()) += sale.total;
    };
    sales.iter().for_each(|sale| add(sale, |hour| &mut hour.sold));
    before.iter().for_each(|sale| add(sale, |hour| &mut hour.before));
    let Some((first, last)) = by_hour.keys().next().copied().zip(by_hour.keys().next_back().copied()) else {
        return Vec::new();
    };
    (first..=last).map(|hour| Hour { hour, ..by_hour.get(&hour).copied().unwrap_or_default() }).collect()
}

/// Exceptions of the day but unknown barcodes, the newest first.
fn entries(store: &Store, names: &Names, from: Instant, to: Instant) -> Result<Vec<Entry>, StoreError> {
    let mut entries = Vec::new();
    for note in store.day_notes(from, to)? {
        let Some(kind) = ExceptionKind::parse(&note.kind).filter(|kind| *kind != ExceptionKind::UnknownBarcode) else {
            continue;
        };
        let about = match (&note.sku, &note.member) {
            (Some(sku), _) => store.product_name(sku)?,
            (None, Some(member)) => store.member_name(member)?,
            // By the number of its document.
            (None, None) if matches!(kind, ExceptionKind::TransferDiffers | ExceptionKind::StorageDiffers) => {
                note.code.clone()
            }
            (None, None) => String::new(),
        };
        entries.push(Entry {
            kind,
            at: note.at,
            till: note.till,
            cashier: names.name(&note.actor),
            second: note.second.as_ref().map(|second| names.name(second)),
            receipt: note.receipt,
            about,
            amount: note.amount,
            times: 1,
            words: note.words,
        });
    }
    entries.reverse();
    Ok(entries)
}

/// Goods that came back twice: a line for each paper that took them, with the receipt of the sale.
fn papers_of(over: &OverReturned, names: &Names) -> Vec<Entry> {
    let entry = |paper: &ReturnPaper| Entry {
        kind: ExceptionKind::OverReturned,
        at: paper.at,
        till: paper.receipt.till.to_string(),
        cashier: names.name(&paper.cashier),
        second: None,
        receipt: Some(paper.receipt.clone()),
        about: over.name.clone(),
        amount: Rupiah::ZERO,
        times: 1,
        words: over.receipt.to_string(),
    };
    over.papers.iter().map(entry).collect()
}

/// A code that nobody has told the shop about: one line over some weeks, whoever scanned it.
fn unknown_code((code, times, last): &(String, i64, Instant)) -> Entry {
    Entry {
        kind: ExceptionKind::UnknownBarcode,
        at: *last,
        till: String::new(),
        cashier: String::new(),
        second: None,
        receipt: None,
        about: code.clone(),
        amount: Rupiah::ZERO,
        times: *times,
        words: String::new(),
    }
}

/// Means that a bank pays some days later, with the account in which their money waits.
const SETTLED_LATER: [(&str, AccountCode); 2] = [("qris", AccountCode::QRIS), ("card", AccountCode::CARD)];

fn unsettled_of(store: &Store, settings: &Settings, today: BusinessDate) -> Result<Vec<Unsettled>, StoreError> {
    let mut all = Vec::new();
    for (tender, account) in SETTLED_LATER {
        let balance = store.account_balance(&account.to_string())?;
        let days = store.taken_by(tender, today.plus_days(-UNSETTLED_DAYS))?;
        for open in unsettled::open_days(balance, &days) {
            let expected_fee = match (tender, open.date) {
                ("qris", Some(date)) => Some(expected_mdr(store, settings, date)?),
                _ => None,
            };
            all.push(Unsettled { tender, open, expected_fee, late: unsettled::is_late(&open, today) });
        }
    }
    Ok(all)
}

/// R30: by each payment, since small ones are free.
fn expected_mdr(store: &Store, settings: &Settings, date: BusinessDate) -> Result<Rupiah, StoreError> {
    let payments = store.payments_by("qris", date)?;
    let fee = |payment| unsettled::mdr(payment, settings.qris_mdr_free, settings.qris_mdr_bp);
    Ok(payments.into_iter().map(fee).sum())
}
