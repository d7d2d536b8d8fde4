//! `member-statement`: what a member bought, saved, owes and paid, each with its balance (koperasi 1.7).
//!
//! Pure. Always holds: the last balance of a kind is what the list of members says; purchases are those of the year
//! that is asked for, as they are on its receipts, those that count for SHU apart from the others, and each year before
//! it is one sum. Names are personal data: whoever
//! runs this report must be allowed to see them.

use super::journal::described;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::cooperative::shu::Year;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("kind", "report-kind", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("description", "report-description", Kind::Words),
    // Not added up: what was bought, saved and owed makes no sum, and each book ends in its balance.
    Column::new("in", "report-in", Kind::Side),
    Column::new("out", "report-out", Kind::Side),
    Column::new("balance", "report-balance", Kind::Money),
];

/// What a member has with the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Book {
    Purchases,
    Pokok,
    Wajib,
    Sukarela,
    Berjangka,
    Kasbon,
    Loans,
    /// What of loans that were written off is still claimed.
    Claims,
    /// Bought while it did not count: as an applicant.
    Uncounted,
    /// Jasa, penalties and fees that were paid for loans.
    Charges,
    /// Owed to her since she left.
    Leaving,
}

impl Book {
    pub const ALL: [Self; 11] = [
        Self::Purchases,
        Self::Pokok,
        Self::Wajib,
        Self::Sukarela,
        Self::Berjangka,
        Self::Kasbon,
        Self::Loans,
        Self::Claims,
        Self::Uncounted,
        Self::Charges,
        Self::Leaving,
    ];

    const fn named(self) -> (&'static str, &'static str) {
        match self {
            Self::Purchases => ("purchases", "report-purchases"),
            Self::Pokok => ("pokok", "report-pokok"),
            Self::Wajib => ("wajib", "report-wajib"),
            Self::Sukarela => ("sukarela", "report-sukarela"),
            Self::Berjangka => ("berjangka", "report-berjangka"),
            Self::Kasbon => ("kasbon", "report-kasbon"),
            Self::Loans => ("loans", "report-loan"),
            Self::Claims => ("claims", "report-claim"),
            Self::Uncounted => ("purchases_uncounted", "report-purchases-uncounted"),
            Self::Charges => ("loan_charges", "report-loan-charges"),
            Self::Leaving => ("leaving", "report-leaving"),
        }
    }
}

/// A member's book with what it stood at before the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub number: MemberNumber,
    pub name: String,
    pub book: Book,
    /// What it stood at before the period: of purchases those of the same year.
    pub before: Rupiah,
    /// Earlier years, which begin again at nothing: of purchases alone.
    pub years: Vec<(i16, Rupiah)>,
    pub lines: Vec<Line>,
}

/// More of it is positive: bought, saved, owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub date: BusinessDate,
    /// Kind of the event.
    pub kind: String,
    pub reference: String,
    pub amount: Rupiah,
}

/// By member and book; without books in which nothing is and nothing was.
pub fn table(accounts: Vec<Account>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-member-statement"), period_line(period)], COLUMNS);
    table.grouped = 3;
    for account in accounts {
        let mut balance = account.before;
        let row = |date: Option<BusinessDate>, reference: &str, words: Cell, amount: Rupiah, balance: Rupiah| {
            let (code, key) = account.book.named();
            vec![
                Cell::words(account.number.as_str()),
                Cell::words(&account.name),
                Cell::term(code, key),
                Cell::maybe(date, Cell::Date),
                Cell::words(reference),
                words,
                Cell::Money(amount.max(Rupiah::ZERO)),
                Cell::Money((-amount).max(Rupiah::ZERO)),
                Cell::Money(balance),
            ]
        };
        for (year, sum) in &account.years {
            let words = Text::new("report-purchases-of").with("year", year.to_string());
            let words = Cell::said(format!("year_{year}"), words);
            let last = Year::of(*year).last;
            table.push(row(Some(last), "", words, Rupiah::ZERO, *sum));
        }
        if !balance.is_zero() {
            let words = Cell::term("brought_forward", "report-brought-forward");
            table.push(row(period.from, "", words, Rupiah::ZERO, balance));
        }
        for line in &account.lines {
            balance += line.amount;
            table.push(row(Some(line.date), &line.reference, described(&line.kind), line.amount, balance));
        }
    }
    table
}

#[cfg(test)]
mod tests;
