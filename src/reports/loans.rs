//! `loans`: what was lent to whom on which terms, what of it is paid, owed or written off, how late it is, and what the
//! allowance for it should be, as of a day (koperasi 4.4).
//!
//! Pure. Always holds: lent is paid, owed and written off; what was written off is no payment, and stays a claim.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::loan::Kolektibilitas;
use crate::domain::event::LoanTaken;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

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
    Column::summed("written_off", "report-written-off"),
    Column::summed("claim", "report-claim"),
    Column::new("next_due", "report-next-due", Kind::Date),
    Column::new("days_late", "report-days-late", Kind::Number),
    Column::summed("overdue", "report-overdue"),
    Column::new("class", "report-loan-class", Kind::Words),
    Column::summed("allowance", "report-allowance"),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub loan: LoanTaken,
    pub name: String,
    /// Principal that is owed.
    pub balance: Rupiah,
    /// Jasa that was income and is not paid.
    pub accrued: Rupiah,
    pub written_off: Rupiah,
    /// What of that is still claimed.
    pub claim: Rupiah,
    /// Its oldest instalment that is not paid to the end, and what of all of them is overdue.
    pub next_due: Option<BusinessDate>,
    pub overdue: Rupiah,
}

/// The day, and what the books and the rules say on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsOf {
    pub date: BusinessDate,
    /// Of the principal owed, from `lancar` to `macet`.
    pub rates: [Percent; 5],
    /// The accounts of loans and of their allowance; of one member there is none to compare with.
    pub booked: Option<(Rupiah, Rupiah)>,
}

impl Line {
    fn days_late(&self, date: BusinessDate) -> i64 {
        self.next_due.map_or(0, |due| date.days_since(due).max(0))
    }

    /// None of what nobody owes any more.
    fn class(&self, date: BusinessDate) -> Option<Kolektibilitas> {
        (self.balance > Rupiah::ZERO).then(|| Kolektibilitas::of(self.days_late(date)))
    }

    /// Half up per loan, as it is posted (J40).
    fn allowance(&self, as_of: &AsOf) -> Rupiah {
        let share = |class: Kolektibilitas| as_of.rates[class as usize].of(self.balance).ok();
        self.class(as_of.date).and_then(share).unwrap_or_default()
    }
}

/// By number.
pub fn table(mut lines: Vec<Line>, as_of: Option<&AsOf>) -> Table {
    lines.sort_by(|one, other| one.loan.loan.cmp(&other.loan.loan));
    let mut head = vec![Text::new("report-loans")];
    let Some(as_of) = as_of else { return Table::new(head, COLUMNS) };
    head.push(Text::new("report-as-of").with("date", as_of.date));
    head.extend(summary(&lines, as_of));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        let (class, allowance, late) = (line.class(as_of.date), line.allowance(as_of), line.days_late(as_of.date));
        let loan = line.loan;
        table.push(vec![
            Cell::words(loan.loan),
            Cell::words(loan.member.0),
            Cell::words(line.name),
            Cell::words(loan.method),
            // With a comma for people, as it was agreed for programs.
            Cell::said(
                loan.rate_month.clone(),
                Text::new("report-said").with("words", loan.rate_month.replace('.', ",")),
            ),
            Cell::Number(loan.months),
            Cell::Date(loan.disbursed),
            Cell::Date(loan.first_due),
            Cell::Money(loan.principal),
            Cell::Money(loan.principal - line.balance - line.written_off),
            Cell::Money(line.balance),
            Cell::Money(line.accrued),
            Cell::Money(line.written_off),
            Cell::Money(line.claim),
            Cell::maybe(line.next_due.filter(|_| class.is_some()), Cell::Date),
            Cell::Number(if class.is_some() { late } else { 0 }),
            Cell::Money(line.overdue),
            class.map_or(Cell::Nothing, |class| Cell::said(class.code(), named(class))),
            Cell::Money(allowance),
        ]);
    }
    table
}

fn named(class: Kolektibilitas) -> Text {
    Text::new("report-class-name").with("class", class.code())
}

/// Each class with what is owed in it and what the allowance for it is; the whole beside the books, and NPL.
fn summary(lines: &[Line], as_of: &AsOf) -> Vec<Text> {
    let mut said = Vec::new();
    let (mut owed, mut bad, mut needed) = (Rupiah::ZERO, Rupiah::ZERO, Rupiah::ZERO);
    for class in Kolektibilitas::ALL {
        let of_it: Vec<&Line> = lines.iter().filter(|line| line.class(as_of.date) == Some(class)).collect();
        let sum: Rupiah = of_it.iter().map(|line| line.balance).sum();
        let allowance: Rupiah = of_it.iter().map(|line| line.allowance(as_of)).sum();
        (owed, needed) = (owed + sum, needed + allowance);
        bad += if class.is_bad() { sum } else { Rupiah::ZERO };
        if !of_it.is_empty() {
            let text = Text::new("report-class").with("class", class.code()).with("count", of_it.len());
            said.push(text.with("amount", sum).with("allowance", allowance));
        }
    }
    let Some((loans, allowance)) = as_of.booked else { return said };
    if owed > Rupiah::ZERO {
        // In tenths of a percent, half up.
        let tenths = (2_000 * bad.amount() + owed.amount()) / (2 * owed.amount());
        said.push(
            Text::new("report-npl").with("percent", format!("{},{}", tenths / 10, tenths % 10)).with("amount", bad),
        );
    }
    if !needed.is_zero() || !allowance.is_zero() {
        said.push(Text::new("report-allowance-booked").with("needed", needed).with("books", allowance));
    }
    if loans != owed {
        let text = Text::new("report-control-differs").with("name", "113300");
        said.push(text.with("members", owed).with("books", loans));
    }
    said
}

#[cfg(test)]
mod tests;
