//! `loans`: what was lent to whom on which terms, what of it is paid, what is owed of principal; and the jasa that is a
//! claim in the books already.
//!
//! Pure. Schedules, arrears and collectibility come with the loan desk.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::event::LoanTaken;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("loan", "report-loan", Kind::Words),
    Column::new("member", "report-member", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("method", "report-method", Kind::Words),
    Column::new("rate_month", "report-rate-month", Kind::Words),
    Column::new("months", "report-months", Kind::Number),
    Column::new("disbursed", "report-disbursed", Kind::Date),
    Column::new("first_due", "report-first-due", Kind::Date),
    Column::summed("principal", "report-principal"),
    Column::summed("paid", "report-paid"),
    Column::summed("balance", "report-balance"),
    Column::summed("accrued", "report-jasa-accrued"),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub loan: LoanTaken,
    pub name: String,
    /// Principal paid at tills, after it was taken over.
    pub paid_here: Rupiah,
    /// Jasa that was income and is not paid.
    pub accrued: Rupiah,
}

/// By number. `booked` is the account of loans, where all of them are listed.
pub fn table(mut lines: Vec<Line>, booked: Option<Rupiah>) -> Table {
    lines.sort_by(|one, other| one.loan.loan.cmp(&other.loan.loan));
    let owed = |line: &Line| line.loan.balance - line.paid_here;
    let sum: Rupiah = lines.iter().map(owed).sum();
    let mut head = vec![Text::new("report-loans"), Text::new("report-all")];
    if let Some(booked) = booked.filter(|booked| *booked != sum) {
        head.push(
            Text::new("report-control-differs").with("name", "113300").with("members", sum).with("books", booked),
        );
    }
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        let (owed, accrued) = (owed(&line), line.accrued);
        let loan = line.loan;
        table.push(vec![
            Cell::words(loan.loan),
            Cell::words(loan.member.0),
            Cell::words(line.name),
            Cell::words(loan.method),
            Cell::words(loan.rate_month),
            Cell::Number(loan.months),
            Cell::Date(loan.disbursed),
            Cell::Date(loan.first_due),
            Cell::Money(loan.principal),
            Cell::Money(loan.principal - owed),
            Cell::Money(owed),
            Cell::Money(accrued),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
