//! QUESTIONS about what happened: each report turns rows into a table, each writer a table into text.
//!
//! Always holds: a report without dates shows all there is, never today's clock; figures are sums the store keeps, not
//! scans of history. All below this file is pure.
//! One file per report, named as on the command line; `table.rs` is what they make, `write/` how it is written.

use std::collections::BTreeMap;
use std::io::Write;

use crate::domain::accounting::account::{AccountCode, BadAccount};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::Language;
use crate::store::day::DayNote;
use crate::store::journal::JournalEntry;
use crate::store::labels::Shelved;
use crate::store::members::MemberRow;
use crate::store::sales::SaleListed;
use crate::store::shifts::ShiftRow;
use crate::store::stock::Stocked;
use crate::store::{Store, StoreError};

pub mod exceptions;
pub mod journal;
pub mod labels;
pub mod members;
pub mod sales;
pub mod shift;
pub mod stock;
pub mod table;
pub mod trial_balance;
pub mod write;

/// What can be asked, by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    TrialBalance,
    Stock,
    Sales,
    Members,
    Exceptions,
    Labels,
    Shift,
}

impl Report {
    pub const ALL: [Self; 7] =
        [Self::TrialBalance, Self::Stock, Self::Sales, Self::Members, Self::Exceptions, Self::Labels, Self::Shift];

    pub const fn name(self) -> &'static str {
        match self {
            Self::TrialBalance => "trial-balance",
            Self::Stock => "stock",
            Self::Sales => "sales",
            Self::Members => "members",
            Self::Exceptions => "exceptions",
            Self::Labels => "labels",
            Self::Shift => "shift",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|report| report.name() == name)
    }
}

/// Business dates, both included; open where nothing was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    pub from: Option<BusinessDate>,
    pub to: Option<BusinessDate>,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Csv,
    Json,
}

/// How the journal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFormat {
    Hledger,
    Csv,
    Json,
}

/// Why a journal could not be written out to its end.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the journal cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

impl JournalError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Store(error) => error.advice(),
            Self::Output(error) => Text::new("report-not-written").with("reason", error.to_string()),
        }
    }
}

/// Asks the store and makes the report's table. A trial balance is as of the period's end; stock and members are as of
/// the newest record.
pub fn run(store: &Store, report: Report, period: Period, language: Language) -> Result<table::Table, StoreError> {
    match report {
        Report::TrialBalance => {
            let balances = balances(store, period.to)?.into_iter().collect();
            Ok(trial_balance::table(balances, period.to, language))
        }
        Report::Stock => Ok(stock::table(store.stock()?.into_iter().map(stock_line).collect())),
        Report::Sales => {
            let mut lines = Vec::new();
            if let Some((from, to)) = days(store, period)? {
                store.sales(from, to, |sale| -> Result<(), StoreError> {
                    lines.push(sales_line(sale));
                    Ok(())
                })?;
            }
            Ok(sales::table(lines, period))
        }
        Report::Labels => {
            let newest = newest_day(store)?;
            let date = period.to.or(newest);
            let all = date.map(|date| store.shelf_labels(date)).transpose()?.unwrap_or_default();
            let changed = all.into_iter().filter(Shelved::has_changed);
            Ok(labels::table(changed.filter_map(label_line).collect(), date))
        }
        Report::Shift => {
            let shifts = match days(store, period)? {
                Some((from, to)) => store.shifts(from, to)?,
                None => Vec::new(),
            };
            Ok(shift::table(shifts.into_iter().map(shift_line).collect(), period))
        }
        Report::Members => {
            let year = days(store, Period { from: None, to: period.to })?.map(|(_, last)| last.year());
            let members = store.members(year.unwrap_or_default())?;
            Ok(members::table(members.into_iter().map(member_line).collect(), year))
        }
        Report::Exceptions => Ok(exceptions::table(exceptions_of(store, period)?, period)),
    }
}

/// Writes the journal of a period, transaction by transaction, in the order of business dates.
pub fn journal(
    store: &Store,
    form: JournalFormat,
    period: Period,
    language: Language,
    out: &mut dyn Write,
) -> Result<(), JournalError> {
    let mut array = write::json::Array::default();
    match form {
        JournalFormat::Hledger => {
            let used = balances(store, None)?.into_keys();
            out.write_all(write::hledger::head(used).as_bytes())?;
        }
        JournalFormat::Csv => out.write_all(write::csv::journal_head().as_bytes())?,
        JournalFormat::Json => {}
    }
    if let Some((from, to)) = days(store, period)? {
        let mut n = 0;
        store.journal(from, to, |found| -> Result<(), JournalError> {
            let entry = journal_entry(store, found)?;
            n += 1;
            let text = match form {
                JournalFormat::Hledger => write::hledger::entry(&entry, language),
                JournalFormat::Csv => write::csv::entry(n, &entry),
                JournalFormat::Json => write::json::entry(&mut array, n, &entry),
            };
            Ok(out.write_all(text.as_bytes())?)
        })?;
    }
    if form == JournalFormat::Json {
        out.write_all(array.end().as_bytes())?;
    }
    Ok(())
}

/// Balance of every account that moved up to a date, or to the newest.
fn balances(store: &Store, as_of: Option<BusinessDate>) -> Result<BTreeMap<AccountCode, Rupiah>, StoreError> {
    let mut balances = BTreeMap::new();
    for sum in store.account_sums(as_of)? {
        *balances.entry(code(store, &sum.account)?).or_insert(Rupiah::ZERO) += sum.debit - sum.credit;
    }
    Ok(balances)
}

/// The days asked for, as far as anything happened; `None` where nothing did.
fn days(store: &Store, period: Period) -> Result<Option<(BusinessDate, BusinessDate)>, StoreError> {
    let all = store.dates()?;
    Ok(all.map(|(first, last)| (period.from.unwrap_or(first), period.to.unwrap_or(last))))
}

fn code(store: &Store, account: &str) -> Result<AccountCode, StoreError> {
    let path = || store.path().display().to_string();
    account.parse().map_err(|bad: BadAccount| StoreError::Corrupt { path: path(), detail: bad.to_string() })
}

fn journal_entry(store: &Store, found: JournalEntry) -> Result<journal::Entry, StoreError> {
    let postings = found.postings.into_iter().map(|posting| {
        let member = posting.member.map(|member| member.0).unwrap_or_default();
        let account = code(store, &posting.account)?;
        Ok(journal::Posting { account, amount: posting.amount, unit: posting.unit, member })
    });
    let postings = postings.collect::<Result<Vec<journal::Posting>, StoreError>>()?;
    Ok(journal::Entry { date: found.date, kind: found.kind, reference: found.reference, postings })
}

/// By the shop's own days; a note has no business date of its own.
fn exceptions_of(store: &Store, period: Period) -> Result<Vec<exceptions::Line>, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(Vec::new()) };
    let zone = Zone::parse(&store.settings_on(to)?.timezone).unwrap_or_default();
    let notes = store.day_notes(from.start(&zone), to.plus_days(1).start(&zone))?;
    let line = |note: DayNote| {
        Some(exceptions::Line {
            at: note.at,
            kind: ExceptionKind::parse(&note.kind)?,
            till: note.till,
            cashier: note.actor,
            second: note.second,
            receipt: note.receipt,
            member: note.member,
            amount: note.amount,
        })
    };
    Ok(notes.into_iter().filter_map(line).collect())
}

fn stock_line(found: Stocked) -> stock::Line {
    stock::Line {
        sku: found.sku,
        name: found.name,
        place: found.place,
        batch: found.batch,
        expiry: found.expiry,
        quantity: found.qty_milli,
        unit: found.unit,
        value: found.value,
    }
}

/// The day of the newest record, as the shop's clocks show it.
fn newest_day(store: &Store) -> Result<Option<BusinessDate>, StoreError> {
    let Some(newest) = store.newest_record()? else { return Ok(None) };
    let settings = store.settings_on(Zone::default().date(newest))?;
    Ok(Some(Zone::parse(&settings.timezone).unwrap_or_default().date(newest)))
}

fn label_line(found: Shelved) -> Option<labels::Line> {
    Some(labels::Line {
        sku: found.label.sku,
        name: found.name,
        unit: found.label.unit,
        label: found.label.price,
        price: found.price?,
        member_label: found.label.member_price.unwrap_or(Rupiah::ZERO),
        member_price: found.member_price.unwrap_or(Rupiah::ZERO),
        printed: found.label.date,
    })
}

fn sales_line(found: SaleListed) -> sales::Line {
    sales::Line {
        receipt: found.receipt,
        at: found.at,
        date: found.date,
        cashier: found.cashier,
        member: found.member,
        total: found.total,
        rounding: found.rounding,
        payable: found.payable,
        status: found.status,
    }
}

fn shift_line(found: ShiftRow) -> shift::Line {
    let closed = found.closed.map(|end| shift::Closed {
        at: end.at,
        number: end.number,
        expected: end.expected,
        counted: end.counted,
        difference: end.difference,
        deposit: end.deposit,
        hash: end.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    });
    shift::Line {
        date: found.date,
        till: found.till,
        cashier: found.cashier,
        opened: found.opened,
        opening: found.opening,
        sums: found.sums,
        closed,
    }
}

fn member_line(found: MemberRow) -> members::Line {
    members::Line {
        number: found.number,
        name: found.name,
        kind: found.kind,
        state: found.state,
        pokok: found.balances.pokok,
        wajib: found.balances.wajib,
        sukarela: found.balances.sukarela,
        kasbon: found.balances.kasbon,
        purchases: found.purchases_year,
    }
}

/// The table in one of its forms. Language and zone are for people: the other forms are the same in each.
pub fn write(table: &table::Table, form: Format, language: Language, zone: &Zone) -> String {
    match form {
        Format::Text => write::text::table(table, language, zone),
        Format::Csv => write::csv::table(table),
        Format::Json => write::json::table(table),
    }
}

/// Which days a table is of, as a line above it.
fn period_line(period: Period) -> Text {
    match (period.from, period.to) {
        (Some(from), Some(to)) => Text::new("report-from-to").with("from", from).with("to", to),
        (Some(from), None) => Text::new("report-from").with("from", from),
        (None, Some(to)) => Text::new("report-to").with("to", to),
        (None, None) => Text::new("report-all"),
    }
}

#[cfg(test)]
mod tests;
