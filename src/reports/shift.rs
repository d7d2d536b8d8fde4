//! `shift`: one row per shift, in the order in which they were opened: the fields of the Z (contract section 4), with
//! who, when and where. A shift that is still open has no number, no count and no hash, and what its drawer should hold
//! is shown to nobody (koperasi 6.5).
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::drawer::shift::{Sums, number, sum};
use crate::domain::id::{TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

const COLUMNS: &[Column] = &[
    Column::new("date", "report-date", Kind::Date),
    Column::new("till", "report-till", Kind::Words),
    Column::new("number", "report-z", Kind::Number),
    Column::new("cashier", "report-cashier", Kind::Words),
    Column::new("opened", "report-opened", Kind::Time),
    Column::new("closed", "report-closed", Kind::Time),
    Column::new("opening", "report-opening", Kind::Money),
    Column::summed("cash_sales", "report-cash-sales"),
    Column::summed("cash_refunds", "report-cash-refunds"),
    Column::summed("cash_in", "report-cash-in"),
    Column::summed("cash_out", "report-cash-out"),
    Column::summed("drops", "report-drops"),
    Column::new("expected", "report-expected", Kind::Money),
    Column::new("counted", "report-counted", Kind::Money),
    Column::summed("difference", "report-difference"),
    Column::new("sales", "report-sales-count", Kind::Number),
    Column::new("receipts", "report-receipts-count", Kind::Number),
    Column::summed("qris", "report-qris"),
    Column::summed("card", "report-card"),
    Column::summed("transfer", "report-transfer"),
    Column::summed("kasbon", "report-kasbon"),
    Column::summed("sukarela", "report-sukarela"),
    Column::summed("voucher", "report-voucher"),
    Column::summed("rounding", "report-rounding"),
    Column::summed("deposit", "report-deposit"),
    Column::new("hash", "report-hash", Kind::Hash),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub date: BusinessDate,
    pub till: TillLetter,
    pub cashier: UserId,
    pub opened: Instant,
    pub opening: Rupiah,
    pub sums: Sums,
    pub closed: Option<Closed>,
}

/// How it was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub at: Instant,
    pub number: u32,
    pub expected: Rupiah,
    pub counted: Rupiah,
    pub difference: Rupiah,
    pub deposit: Rupiah,
    /// 64 hex digits.
    pub hash: String,
}

pub fn table(lines: Vec<Line>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-shift"), period_line(period)], COLUMNS);
    for line in lines {
        let sum = |key| Cell::Money(sum(&line.sums, key));
        let count = |key| Cell::Number(number(&line.sums, key).into());
        let end = line.closed.as_ref();
        let money = |amount: fn(&Closed) -> Rupiah| Cell::Money(end.map_or(Rupiah::ZERO, amount));
        table.push(vec![
            Cell::Date(line.date),
            Cell::words(line.till.as_str()),
            Cell::Number(end.map_or(0, |end| end.number.into())),
            Cell::words(line.cashier.as_str()),
            Cell::Time(line.opened),
            end.map_or(Cell::Nothing, |end| Cell::Time(end.at)),
            Cell::Money(line.opening),
            sum("cash_sales"),
            sum("cash_refunds"),
            sum("cash_in"),
            sum("cash_out"),
            sum("drops"),
            money(|end| end.expected),
            money(|end| end.counted),
            money(|end| end.difference),
            count("sales"),
            count("receipts"),
            sum("qris"),
            sum("card"),
            sum("transfer"),
            sum("kasbon"),
            sum("sukarela"),
            sum("voucher"),
            sum("rounding"),
            money(|end| end.deposit),
            Cell::words(end.map_or("", |end| end.hash.as_str())),
        ]);
    }
    table
}
