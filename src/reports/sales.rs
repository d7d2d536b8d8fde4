//! `sales`: one row per numbered paper, in the order of business dates. Returns and voids stand as rows of their own
//! with negative figures, so that the sum of a column is always the net.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

const COLUMNS: &[Column] = &[
    Column::new("receipt", "report-receipt", Kind::Words),
    Column::new("at", "report-at", Kind::Time),
    Column::new("date", "report-date", Kind::Date),
    Column::new("till", "report-till", Kind::Words),
    Column::new("cashier", "report-cashier", Kind::Words),
    Column::new("member", "report-member", Kind::Words),
    Column::summed("total", "report-total"),
    Column::summed("rounding", "report-rounding"),
    Column::summed("payable", "report-payable"),
    Column::new("status", "report-status", Kind::Words),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub date: BusinessDate,
    pub cashier: String,
    pub member: Option<MemberNumber>,
    /// Before cash rounding.
    pub total: Rupiah,
    pub rounding: Rupiah,
    pub payable: Rupiah,
    /// `selesai`, `retur`, `batal`.
    pub status: String,
}

/// `hour`: of one hour of the clock alone, as the head then says.
pub fn table(mut lines: Vec<Line>, period: Period, hour: Option<i8>) -> Table {
    lines.sort_by(|one, other| (one.date, one.at, &one.receipt).cmp(&(other.date, other.at, &other.receipt)));
    let mut head = vec![Text::new("report-sales"), period_line(period)];
    head.extend(hour.map(|hour| Text::new("report-of-hour").with("hour", format!("{hour:02}"))));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        table.push(vec![
            Cell::words(line.receipt.to_string()),
            Cell::Time(line.at),
            Cell::Date(line.date),
            Cell::words(line.receipt.till.as_str()),
            Cell::words(line.cashier),
            line.member.map_or(Cell::Nothing, |member| Cell::words(member.0)),
            Cell::Money(line.total),
            Cell::Money(line.rounding),
            Cell::Money(line.payable),
            Cell::words(line.status),
        ]);
    }
    table
}
