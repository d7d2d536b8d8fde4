//! `exceptions`: one row per thing done beside plain sales (`domain/drawer/exception.rs`), in order of time, with who
//! did it and who agreed.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::{MemberNumber, ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::Instant;

/// Of one day, which stands above.
const OF_A_DAY: &[Column] = &columns(Column::new("at", "report-at", Kind::Time));
const OF_DAYS: &[Column] = &columns(Column::new("at", "report-moment", Kind::Moment));

const fn columns(at: Column) -> [Column; 8] {
    [
        at,
        Column::new("kind", "report-kind", Kind::Words),
        Column::new("till", "report-till", Kind::Words),
        Column::new("cashier", "report-cashier", Kind::Words),
        Column::new("second", "report-second", Kind::Words),
        Column::new("receipt", "report-receipt", Kind::Words),
        Column::new("member", "report-member", Kind::Words),
        Column::new("amount", "report-amount", Kind::Money),
    ]
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub at: Instant,
    pub kind: ExceptionKind,
    /// Empty where the record names none.
    pub till: String,
    pub cashier: UserId,
    /// Who agreed.
    pub second: Option<UserId>,
    pub receipt: Option<ReceiptNumber>,
    pub member: Option<MemberNumber>,
    pub amount: Rupiah,
}

/// The lines in the order they are given.
pub fn table(lines: Vec<Line>, period: Period) -> Table {
    let columns = if period.is_one_day() { OF_A_DAY } else { OF_DAYS };
    let mut table = Table::new(vec![Text::new("report-exceptions"), period_line(period)], columns);
    let maybe = |words: Option<String>| words.map_or(Cell::Nothing, Cell::words);
    for line in lines {
        table.push(vec![
            Cell::Time(line.at),
            Cell::said(line.kind.code(), Text::new("exception-kind").with("kind", line.kind.code())),
            Cell::words(line.till),
            Cell::words(line.cashier.as_str()),
            maybe(line.second.map(|second| second.to_string())),
            maybe(line.receipt.map(|receipt| receipt.to_string())),
            maybe(line.member.map(|member| member.0)),
            Cell::Money(line.amount),
        ]);
    }
    table
}
