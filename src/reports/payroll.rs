//! `payroll`: the lists for employers who deduct from wages (potong gaji): what of each member falls due, by book, and
//! what came of it.
//!
//! Pure. Names are personal data: whoever runs this report must be allowed to see them; the employer gets it on paper
//! or as a file, since these members agreed to it.

use super::Period;
use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::payroll::PayrollBook;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("list", "report-payroll-list", Kind::Words),
    Column::new("employer", "report-payroll-employer", Kind::Words),
    Column::new("month", "report-month", Kind::Words),
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::summed("kasbon", "report-payroll-kasbon"),
    Column::summed("loans", "report-payroll-loans"),
    Column::summed("wajib", "report-wajib"),
    Column::summed("total", "report-payroll-total"),
    Column::summed("taken", "report-payroll-taken"),
];

/// Lists drawn up in the period, by their number; `name` says whose a number is.
pub fn table(book: &PayrollBook, period: Period, name: impl Fn(&MemberNumber) -> String) -> Table {
    let mut head = vec![Text::new("report-payroll")];
    let within = |date| period.from.is_none_or(|from| from <= date) && period.to.is_none_or(|to| date <= to);
    let lists: Vec<_> = book.lists.iter().filter(|state| within(state.listed.date)).collect();
    for state in &lists {
        let listed = &state.listed;
        let employer = book.employer(&listed.employer).map_or(listed.employer.as_str(), |set| set.name.as_str());
        let text = Text::new("report-payroll-sum").with("list", listed.list.as_str()).with("name", employer);
        let came = state.posted.as_ref().map_or(Rupiah::ZERO, |posted| posted.total);
        head.push(text.with("total", listed.total()).with("count", listed.rows.len()).with("taken", came));
    }
    let mut table = Table::new(head, COLUMNS);
    for state in lists {
        let listed = &state.listed;
        let employer = book.employer(&listed.employer).map_or(listed.employer.as_str(), |set| set.name.as_str());
        for row in &listed.rows {
            table.push(vec![
                Cell::words(listed.list.as_str()),
                Cell::words(employer),
                Cell::words(listed.month.as_str()),
                Cell::words(row.member.as_str()),
                Cell::words(name(&row.member)),
                Cell::Money(row.kasbon),
                Cell::Money(row.loans_total()),
                Cell::Money(row.wajib),
                Cell::Money(row.total()),
                Cell::Money(state.taken_of(&row.member).unwrap_or_default()),
            ]);
        }
    }
    table
}
