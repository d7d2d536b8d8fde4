//! QUESTIONS about what happened: each report turns rows into a table, each writer a table into text or paper.
//!
//! Long because every report is named in one place, and every way to write one.
//! Always holds: a report without dates shows all there is, never today's clock; figures are sums the store keeps, not
//! scans of history, but for the few that say so. All below this file and `ask/` is pure.
//! One file per report, named as on the command line; `ask/` gets its rows from the store, `table.rs` is what they
//! make, `write/` how it is written.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use crate::domain::accounting::account::{AccountCode, BadAccount};
use crate::domain::cooperative::shu::Year;
use crate::domain::id::{MemberNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::locale::Language;
use crate::store::{Store, StoreError};

pub mod ask;
pub mod balance_sheet;
pub mod beyond_limit;
pub mod budget;
pub mod care;
pub mod cash_flow;
pub mod ceilings;
pub mod chart;
pub mod checks;
pub mod consignment;
pub mod equity;
pub mod exceptions;
pub mod expiry;
pub mod findings;
pub mod generics;
pub mod income;
pub mod inventory;
pub mod journal;
pub mod labels;
pub mod ledgers;
pub mod loans;
pub mod looks;
pub mod margin;
pub mod masthead;
pub mod member_statement;
pub mod members;
pub mod notes;
pub mod open_books;
pub mod owa;
pub mod part;
pub mod payroll;
pub mod pictures;
pub mod prescriptions;
pub mod rat;
pub mod readers;
pub mod recall;
pub mod receivables;
pub mod registers;
pub mod reorder;
pub mod retention;
pub mod sales;
pub mod sales_by_cashier;
pub mod sales_by_hour;
pub mod sales_by_item;
pub mod savings;
pub mod shift;
pub mod shu;
pub mod shu_payouts;
pub mod shu_statement;
pub mod simkopdes;
pub mod sipnap;
pub mod slow_movers;
pub mod statements;
pub mod stock;
pub mod stock_card;
pub mod stock_outs;
pub mod stock_why;
pub mod storage;
pub mod table;
pub mod tax;
pub mod terms;
pub mod total_code;
pub mod trial_balance;
pub mod units;
pub mod wajib;
pub mod write;

/// What can be asked, by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    TrialBalance,
    BalanceSheet,
    Income,
    Units,
    CashFlow,
    Equity,
    EquityMovements,
    Notes,
    MemberBenefit,
    OpenBooks,
    GeneralLedger,
    CashBook,
    Tax,
    Stock,
    StockCard,
    StockWhy,
    Expiry,
    Care,
    Reorder,
    SlowMovers,
    Receivables,
    Storage,
    Consignment,
    Sales,
    SalesByHour,
    SalesByItem,
    SalesByCashier,
    Margin,
    Prescriptions,
    Sipnap,
    Registers,
    Owa,
    Recall,
    BeyondLimit,
    Generics,
    StockOuts,
    Retention,
    Members,
    Savings,
    Wajib,
    Loans,
    Payroll,
    MemberStatement,
    ShuStatement,
    ShuPayouts,
    Exceptions,
    Looks,
    Checks,
    Findings,
    RegisterBooks,
    Inventory,
    Labels,
    Ceilings,
    Shift,
}

impl Report {
    pub const ALL: &[Self] = &[
        Self::TrialBalance,
        Self::BalanceSheet,
        Self::Income,
        Self::Units,
        Self::CashFlow,
        Self::Equity,
        Self::EquityMovements,
        Self::Notes,
        Self::MemberBenefit,
        Self::OpenBooks,
        Self::GeneralLedger,
        Self::CashBook,
        Self::Tax,
        Self::Stock,
        Self::StockCard,
        Self::StockWhy,
        Self::Expiry,
        Self::Care,
        Self::Reorder,
        Self::SlowMovers,
        Self::Receivables,
        Self::Storage,
        Self::Consignment,
        Self::Sales,
        Self::SalesByHour,
        Self::SalesByItem,
        Self::SalesByCashier,
        Self::Margin,
        Self::Prescriptions,
        Self::Sipnap,
        Self::Registers,
        Self::Owa,
        Self::Recall,
        Self::BeyondLimit,
        Self::Generics,
        Self::StockOuts,
        Self::Retention,
        Self::Members,
        Self::Savings,
        Self::Wajib,
        Self::Loans,
        Self::Payroll,
        Self::MemberStatement,
        Self::ShuStatement,
        Self::ShuPayouts,
        Self::Exceptions,
        Self::Looks,
        Self::Checks,
        Self::Findings,
        Self::RegisterBooks,
        Self::Inventory,
        Self::Labels,
        Self::Ceilings,
        Self::Shift,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::TrialBalance => "trial-balance",
            Self::BalanceSheet => "balance-sheet",
            Self::Income => "income",
            Self::Units => "units",
            Self::CashFlow => "cash-flow",
            Self::Equity => "equity",
            Self::EquityMovements => "equity-movements",
            Self::Notes => "notes",
            Self::MemberBenefit => "member-benefit",
            Self::OpenBooks => "open-books",
            Self::GeneralLedger => "general-ledger",
            Self::CashBook => "cash-book",
            Self::Tax => "tax",
            Self::Stock => "stock",
            Self::StockCard => "stock-card",
            Self::StockWhy => "stock-why",
            Self::Expiry => "expiry",
            Self::Care => "care",
            Self::Reorder => "reorder",
            Self::SlowMovers => "slow-movers",
            Self::Receivables => "receivables",
            Self::Storage => "storage",
            Self::Consignment => "consignment",
            Self::Sales => "sales",
            Self::SalesByHour => "sales-by-hour",
            Self::SalesByItem => "sales-by-item",
            Self::SalesByCashier => "sales-by-cashier",
            Self::Margin => "margin",
            Self::Prescriptions => "prescriptions",
            Self::Sipnap => "sipnap",
            Self::Registers => "registers",
            Self::Owa => "owa",
            Self::Recall => "recall",
            Self::BeyondLimit => "beyond-limit",
            Self::Generics => "generics",
            Self::StockOuts => "stock-outs",
            Self::Retention => "retention",
            Self::Members => "members",
            Self::Savings => "savings",
            Self::Wajib => "wajib",
            Self::Loans => "loans",
            Self::Payroll => "payroll",
            Self::MemberStatement => "member-statement",
            Self::ShuStatement => "shu-statement",
            Self::ShuPayouts => "shu-payouts",
            Self::Exceptions => "exceptions",
            Self::Looks => "looks",
            Self::Checks => "checks",
            Self::Findings => "findings",
            Self::Inventory => "inventory",
            Self::RegisterBooks => "register-books",
            Self::Labels => "labels",
            Self::Ceilings => "ceilings",
            Self::Shift => "shift",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|report| report.name() == name)
    }
}

/// The units whose books can be read apart (koperasi 3.1).
pub const UNITS: [&str; 5] =
    [Unit::Sembako.code(), Unit::Apotek.code(), Unit::Gudang.code(), Unit::SimpanPinjam.code(), Unit::Kantor.code()];

/// Business dates, both included; open where nothing was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    pub from: Option<BusinessDate>,
    pub to: Option<BusinessDate>,
}

impl Period {
    pub fn is_one_day(self) -> bool {
        self.from.is_some() && self.from == self.to
    }
}

/// What a report is asked for, beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub period: Period,
    /// Of these goods alone; all of them where none is named. The same with the others.
    pub sku: Option<Sku>,
    pub batch: Option<String>,
    pub account: Option<AccountCode>,
    pub member: Option<MemberNumber>,
    /// One unit's books (koperasi 3.1): `simpan_pinjam`.
    pub unit: Option<String>,
    /// Sales of one hour of the shop's clock alone, 0 to 23.
    pub hour: Option<i8>,
    /// With names and phones where the report has them for some people only (A38).
    pub names: bool,
    /// Without names of members: nobody said who reads (koperasi 1.5).
    pub veiled: bool,
}

impl From<Period> for Question {
    fn from(period: Period) -> Self {
        Self { period, ..Self::default() }
    }
}

/// How a table is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Csv,
    Json,
}

/// How a table is written for paper and spreadsheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Pdf,
    Xlsx,
}

/// How the journal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFormat {
    Hledger,
    Csv,
    Json,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unanswered {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was named is not there.
    #[error("asked for what is not there: {}", .0.key)]
    Unknown(Text),
}

impl Unanswered {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Store(error) => error.advice(),
            Self::Unknown(text) => text.clone(),
        }
    }
}

/// Why a table could not become a file.
#[derive(Debug, thiserror::Error)]
pub enum NotAFile {
    #[error("{rows} rows are more than a sheet holds")]
    TooLong { rows: usize },
    #[error("the spreadsheet cannot be made: {0}")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
}

impl NotAFile {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::TooLong { rows } => Text::new("report-too-long").with("rows", *rows),
            Self::Sheet(error) => Text::new("report-no-sheet").with("reason", error.to_string()),
        }
    }
}

/// Why a journal could not be written out to its end.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the journal cannot be written: {0}")]
    Output(#[from] std::io::Error),
    #[error("the spreadsheet cannot be made: {0}")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    #[error("whoever asked for the journal wanted it no more")]
    Stopped,
}

impl JournalError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Store(error) => error.advice(),
            Self::Output(error) => Text::new("report-not-written").with("reason", error.to_string()),
            Self::Sheet(error) => Text::new("report-no-sheet").with("reason", error.to_string()),
            Self::Stopped => Text::new("reports-stopped"),
        }
    }
}

/// Asks the store and makes the report's table. What is there at one moment (balances, stock, what is to be ordered) is
/// as of the period's end; members are as of the newest record.
pub fn run(store: &Store, report: Report, question: &Question, language: Language) -> Result<table::Table, Unanswered> {
    let period = question.period;
    match report {
        Report::TrialBalance => Ok(ask::books::trial_balance(store, period, language)?),
        Report::BalanceSheet => Ok(ask::books::balance_sheet(store, question, language)?),
        Report::Income => Ok(ask::books::income(store, question, language)?),
        Report::Units => Ok(ask::books::units(store, period)?),
        Report::CashFlow => Ok(ask::books::cash_flow(store, period, language)?),
        Report::Equity | Report::EquityMovements | Report::Notes | Report::MemberBenefit => {
            ask::rat::paper(store, report, period, language)
        }
        Report::OpenBooks => ask::open::sheet(store, period, language),
        Report::GeneralLedger => Ok(ask::books::general_ledger(store, question, language)?),
        Report::CashBook => Ok(ask::books::cash_book(store, question, language)?),
        Report::Tax => Ok(ask::books::tax(store, period)?),
        Report::Stock => ask::stock::stock(store, question),
        Report::StockCard => ask::stock::card(store, question),
        Report::StockWhy => ask::stock::why(store, question),
        Report::Expiry => ask::stock::expiry(store, question),
        Report::Care => Ok(ask::stock::care(store, question)?),
        Report::Reorder => ask::goods::reorder(store, question),
        Report::SlowMovers => ask::goods::slow_movers(store, question),
        Report::Receivables => Ok(ask::goods::receivables(store, question)?),
        Report::Storage => Ok(ask::goods::storage(store, question)?),
        Report::Consignment => Ok(ask::goods::consignment(store, period)?),
        Report::Margin => ask::goods::margin(store, question),
        Report::Prescriptions => ask::pharmacy::prescriptions(store, period),
        Report::Sipnap => ask::pharmacy::sipnap(store, question),
        Report::Registers => ask::pharmacy::registers(store, question),
        Report::Owa => ask::pharmacy::owa(store, question),
        Report::Recall => ask::pharmacy::recall(store, question),
        Report::BeyondLimit => ask::pharmacy::beyond_limit(store, period),
        Report::Generics => Ok(ask::pharmacy::generics(store, period)?),
        Report::StockOuts => Ok(ask::pharmacy::stock_outs(store, period)?),
        Report::Retention => Ok(ask::pharmacy::retention(store, question)?),
        Report::Sales => Ok(ask::selling::sales(store, question)?),
        Report::SalesByHour => Ok(ask::summed::by_hour(store, question)?),
        Report::SalesByItem => ask::summed::by_item(store, question),
        Report::SalesByCashier => Ok(ask::summed::by_cashier(store, question)?),
        Report::Labels => Ok(ask::selling::labels(store, period)?),
        Report::Ceilings => Ok(ask::selling::ceilings(store, period)?),
        Report::Shift => Ok(ask::selling::shift(store, period)?),
        Report::Exceptions => Ok(ask::selling::exceptions(store, period)?),
        Report::Looks => Ok(ask::selling::looks(store, question)?),
        Report::RegisterBooks => Ok(ask::rat::register_books(store, period)?),
        Report::Checks => Ok(ask::checks::check_list(store, period, question.veiled)?),
        Report::Inventory => Ok(ask::rat::inventory(store, period)?),
        Report::Findings => {
            let names = store.people()?.into_iter().map(|person| (person.id.to_string(), person.name)).collect();
            Ok(findings::table(store.findings()?, period, &names))
        }
        Report::Members => Ok(ask::members::members(store, period)?),
        Report::Savings => ask::members::savings(store, question),
        Report::Wajib => Ok(ask::members::wajib(store, question)?),
        Report::Loans => ask::members::loans(store, question),
        Report::Payroll => Ok(ask::members::payroll(store, question)?),
        Report::MemberStatement => ask::members::statement(store, question),
        Report::ShuStatement => ask::shu::statement(store, question),
        Report::ShuPayouts => Ok(ask::shu::payouts(store, period)?),
    }
}

/// Some rows of a report, with the sums of all. Sales come by the day, so that a year of them is read in a memory that
/// does not grow with it.
pub fn part(
    store: &Store,
    report: Report,
    question: &Question,
    language: Language,
    window: part::Window,
) -> Result<part::Part, Unanswered> {
    if report == Report::Sales {
        return Ok(ask::selling::sales_part(store, question, window)?);
    }
    let rows = run(store, report, question, language)?;
    let mut empty = table::Table::new(rows.head.clone(), rows.columns);
    (empty.grouped, empty.for_programs, empty.sum_code) = (rows.grouped, rows.for_programs, rows.sum_code.clone());
    let mut gathering = part::Gathering::new(window, empty);
    gathering.take(rows);
    Ok(gathering.end())
}

/// Writes the journal of a period, transaction by transaction, in the order of business dates.
pub fn journal(
    store: &Store,
    form: JournalFormat,
    period: Period,
    language: Language,
    out: &mut dyn Write,
) -> Result<(), JournalError> {
    ask::journaling::text(store, form, period, language, out)
}

/// How many transactions a journal of this period has.
pub fn journal_length(store: &Store, period: Period) -> Result<u64, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(0) };
    store.journal_length(from, to)
}

/// Writes the journal of a period as a spreadsheet, a sheet a month, in a memory that does not grow with it. `scratch`
/// is a folder with room for its rows; `done` is told after each transaction, and may break off.
pub fn journal_sheets(
    store: &Store,
    period: Period,
    face: (&masthead::Masthead, Language),
    scratch: &Path,
    out: impl Write + Send,
    done: impl FnMut() -> ControlFlow<()>,
) -> Result<(), JournalError> {
    ask::journaling::sheets(store, period, face, scratch, out, done)
}

/// What income and expenses moved in a book year, positive = debit.
pub fn results_of(store: &Store, year: i16) -> Result<statements::Sums, StoreError> {
    let days = Year::of(year);
    Ok(statements::results(&ask::books::moved(store, days.first, days.last)?))
}

/// What stands behind a line of a year's papers (N24).
pub fn behind(
    store: &Store,
    year: i16,
    line: total_code::Line,
    language: Language,
) -> Result<table::Table, Unanswered> {
    ask::totals::behind(store, year, line, language)
}

/// Balance of every account that moved up to a date, or to the newest.
fn balances(store: &Store, as_of: Option<BusinessDate>) -> Result<BTreeMap<AccountCode, Rupiah>, StoreError> {
    balances_of(store, as_of, None)
}

/// The same of one unit's postings, which need not balance: units pay for one another.
fn balances_of(
    store: &Store,
    as_of: Option<BusinessDate>,
    unit: Option<&str>,
) -> Result<BTreeMap<AccountCode, Rupiah>, StoreError> {
    let mut balances = BTreeMap::new();
    for sum in store.account_sums(as_of)?.into_iter().filter(|sum| unit.is_none_or(|unit| sum.unit == unit)) {
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

/// The day of the newest record, as the shop's clocks show it.
fn newest_day(store: &Store) -> Result<Option<BusinessDate>, StoreError> {
    store.newest_day()
}

/// The table in one of its forms. Language and zone are for people: the other forms are the same in each.
pub fn write(table: &table::Table, form: Format, language: Language, zone: &Zone) -> String {
    match form {
        Format::Text => write::text::table(table, language, zone),
        Format::Csv => write::csv::table(table),
        Format::Json => write::json::table(table),
    }
}

/// The table as a file, under the name of its report. On paper the charts of its figures follow it.
pub fn file(
    table: &table::Table,
    form: File,
    title: &str,
    masthead: &masthead::Masthead,
    language: Language,
    zone: &Zone,
) -> Result<Vec<u8>, NotAFile> {
    let rows = table.rows().len();
    match form {
        File::Pdf => {
            let charts = Report::from_name(title).map(|report| pictures::of(report, table, language));
            Ok(write::pdf::table(table, &charts.unwrap_or_default(), title, (masthead, language, zone)))
        }
        File::Xlsx if rows > write::xlsx::MOST_ROWS => Err(NotAFile::TooLong { rows }),
        File::Xlsx => Ok(write::xlsx::table(table, title, masthead, language, zone)?),
    }
}

/// What people look at rather than read, of a year up to a day.
pub fn charts(
    store: &Store,
    zone: &Zone,
    today: BusinessDate,
    language: Language,
) -> Result<Vec<chart::Chart>, StoreError> {
    Ok(ask::charts::charts(store, zone, today, language)?.into())
}

/// What is sent to SIMKOPDES of a period.
pub fn simkopdes_facts(store: &Store, period: Period) -> Result<simkopdes::Facts, Unanswered> {
    Ok(ask::simkopdes::facts(store, period)?)
}

/// All papers of a year's members' meeting as one file (koperasi 6.2).
pub fn pack(
    store: &Store,
    year: i16,
    form: File,
    masthead: &masthead::Masthead,
    language: Language,
    zone: &Zone,
) -> Result<Vec<u8>, rat::NotPacked> {
    ask::rat::known(store, year)?;
    let parts = ask::rat::pack(store, zone, year, language)?;
    let title = format!("RAT {year}");
    Ok(match form {
        File::Pdf => write::pdf::pack(&parts, &title, masthead, language, zone),
        File::Xlsx => write::xlsx::pack(&parts, masthead, language, zone).map_err(NotAFile::Sheet)?,
    })
}

/// The same papers as CSV, under the names of their sheets: byte for byte what the sheet of hashes, which is the last,
/// was reckoned from. Charts are of figures that stand in the others.
pub fn papers(
    store: &Store,
    year: i16,
    language: Language,
    zone: &Zone,
) -> Result<Vec<(&'static str, String)>, Unanswered> {
    ask::rat::known(store, year)?;
    let parts = ask::rat::pack(store, zone, year, language)?;
    let written = parts.iter().filter_map(|part| match &part.content {
        rat::Content::Table(table) => Some((part.title, write::csv::said(table, language, zone))),
        rat::Content::Chart(_) => None,
    });
    Ok(written.collect())
}

/// What stands on every paper of this shop that is printed now.
pub fn masthead(store: &Store, zone: &Zone, printed: Instant, by: &str) -> Result<masthead::Masthead, StoreError> {
    ask::rat::masthead(store, zone, printed, by)
}

/// Which days a table is of, as a line above it.
fn period_line(period: Period) -> Text {
    match (period.from, period.to) {
        (Some(from), Some(to)) if from == to => Text::new("report-on-day").with("date", from),
        (Some(from), Some(to)) => Text::new("report-from-to").with("from", from).with("to", to),
        (Some(from), None) => Text::new("report-from").with("from", from),
        (None, Some(to)) => Text::new("report-to").with("to", to),
        (None, None) => Text::new("report-all"),
    }
}

#[cfg(test)]
mod tests;
