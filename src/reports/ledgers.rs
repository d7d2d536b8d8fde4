//! `general-ledger` (buku besar) and `cash-book` (buku kas, koperasi 3.4): each account's postings with the balance
//! after each.
//!
//! Pure. Always holds: the last balance is the account's of the period's end; in the ledger people read it on the side
//! where it stands (K of a liability, D of stock), programs as a sum, positive = debit. The cash book has a sum a day.

use super::journal::described;
use super::table::{Cell, Column, Kind, Table};
use super::trial_balance::{name, sides};
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

const LEDGER: &[Column] = &[
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("description", "report-description", Kind::Words),
    Column { summed: true, ..Column::new("debit", "report-debit", Kind::Side) },
    Column { summed: true, ..Column::new("credit", "report-credit", Kind::Side) },
    Column::new("balance", "report-balance", Kind::Balance),
];

const CASH_BOOK: &[Column] = &[
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("day", "report-date", Kind::Date),
    Column::new("date", "report-date", Kind::Date),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("description", "report-description", Kind::Words),
    Column { summed: true, ..Column::new("in", "report-in", Kind::Side) },
    Column { summed: true, ..Column::new("out", "report-out", Kind::Side) },
    Column::new("balance", "report-balance", Kind::Money),
];

const MONTHS: &[Column] = &[
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("no", "report-month-no", Kind::Number),
    Column::new("month", "report-month", Kind::Words),
    Column { summed: true, ..Column::new("debit", "report-debit", Kind::Side) },
    Column { summed: true, ..Column::new("credit", "report-credit", Kind::Side) },
    Column::new("balance", "report-balance", Kind::Balance),
];

/// One account of a year, a row for each month that moved, with the balance at its end; a way into its postings.
pub fn months(
    account: AccountCode,
    year: i16,
    opening: Rupiah,
    days: &[(BusinessDate, Rupiah, Rupiah)],
    language: Language,
) -> Table {
    let year = Text::new("rat-year").with("year", year.to_string());
    let head = vec![Text::new("report-general-ledger"), titled(account, language), year];
    let mut table = Table::new(head, MONTHS);
    table.grouped = 2;
    let own = [Cell::words(account.to_string()), Cell::words(name(account, language))];
    let mut balance = opening;
    for of_month in days.chunk_by(|(one, ..), (other, ..)| one.month() == other.month()) {
        let sum = |of: fn(&(BusinessDate, Rupiah, Rupiah)) -> Rupiah| of_month.iter().map(of).sum::<Rupiah>();
        let (debit, credit) = (sum(|day| day.1), sum(|day| day.2));
        balance += debit - credit;
        let month = i64::from(of_month[0].0.month());
        let words = Cell::said(month.to_string(), Text::new("chart-month").with("month", month));
        let figures = [debit, credit, balance].map(Cell::Money);
        table.push(own.clone().into_iter().chain([Cell::Number(month), words]).chain(figures));
    }
    table
}

/// Whose postings they are: the heading of its rows stands on the first page only.
fn titled(account: AccountCode, language: Language) -> Text {
    Text::new("report-ledger-of").with("account", account.to_string()).with("name", name(account, language))
}

/// An account with what it stood at before the period, and what moved in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub code: AccountCode,
    /// Positive = debit.
    pub before: Rupiah,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub date: BusinessDate,
    /// Kind of the event.
    pub kind: String,
    pub reference: String,
    /// Positive = debit.
    pub amount: Rupiah,
}

pub fn general(accounts: Vec<Account>, period: Period, language: Language) -> Table {
    let mut head = vec![Text::new("report-general-ledger"), period_line(period)];
    if let [only] = accounts.as_slice() {
        head.insert(1, titled(only.code, language));
    }
    let mut table = Table::new(head, LEDGER);
    table.grouped = 2;
    write(&mut table, accounts, period, language);
    table
}

/// Of accounts of cash and bank.
pub fn cash_book(accounts: Vec<Account>, period: Period, language: Language) -> Table {
    let mut table = Table::new(vec![Text::new("report-cash-book"), period_line(period)], CASH_BOOK);
    table.grouped = 3;
    write(&mut table, accounts, period, language);
    table
}

fn write(table: &mut Table, accounts: Vec<Account>, period: Period, language: Language) {
    for account in accounts {
        let mut balance = account.before;
        if !balance.is_zero() {
            let date = period.from.or(account.lines.first().map(|line| line.date));
            let words = Cell::term("brought_forward", "report-brought-forward");
            table.push(row(table, account.code, language, (date, String::new(), words, Rupiah::ZERO, balance)));
        }
        for line in account.lines {
            balance += line.amount;
            let described = (Some(line.date), line.reference, described(&line.kind), line.amount, balance);
            table.push(row(table, account.code, language, described));
        }
    }
}

fn row(
    table: &Table,
    account: AccountCode,
    language: Language,
    (date, reference, words, amount, balance): (Option<BusinessDate>, String, Cell, Rupiah, Rupiah),
) -> Vec<Cell> {
    let (debit, credit) = sides(amount);
    let mut row = vec![Cell::words(account.to_string()), Cell::words(name(account, language))];
    if table.grouped == 3 {
        row.push(Cell::maybe(date, Cell::Date));
    }
    row.push(Cell::maybe(date, Cell::Date));
    row.extend([Cell::words(reference), words, Cell::Money(debit), Cell::Money(credit), Cell::Money(balance)]);
    row
}

#[cfg(test)]
mod tests;
