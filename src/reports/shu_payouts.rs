//! `shu-payouts`: who was paid her share of each year's surplus, how, and what is still owed: the SHU table by number.
//!
//! Pure. Always holds: share = cash + transfer + sukarela + kasbon + back to the reserve + owed, in every row and in
//! the sums; what is owed of all years is account 213000; where it is not, the head says so. Names nobody (koperasi
//! 1.7).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("year", "report-book-year", Kind::Words),
    Column::new("number", "report-number", Kind::Words),
    Column::summed("capital", "report-jasa-modal"),
    Column::summed("patronage", "report-jasa-usaha"),
    Column::summed("total", "report-shu"),
    Column::summed("cash", "report-shu-cash"),
    Column::summed("transfer", "report-shu-transfer"),
    Column::summed("sukarela", "report-shu-sukarela"),
    Column::summed("kasbon", "report-shu-kasbon"),
    Column::summed("lapsed", "report-shu-lapsed"),
    Column::summed("owed", "report-shu-owed"),
    Column::new("date", "report-shu-paid-on", Kind::Date),
];

/// A year's allocation, and what became of its shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    pub allocated: ShuAllocated,
    /// In the order of its shares.
    pub payouts: Vec<Payout>,
    /// Until when a share is waited for.
    pub until: BusinessDate,
}

/// By year and number; without those who were given nothing. `booked` = what account 213000 owes, where every year is
/// asked for.
pub fn table(years: &[Year], booked: Option<Rupiah>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-shu-payouts"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let (mut paid, mut owed) = (Rupiah::ZERO, Rupiah::ZERO);
    for year in years {
        let it = &year.allocated;
        let text = Text::new("report-shu-meeting").with("year", it.year.to_string()).with("date", it.date);
        table.head.push(text.with("decision", it.decision.as_str()).with("until", year.until));
        for (share, payout) in it.shares.iter().zip(&year.payouts) {
            let left = payout.owed_of(share.total());
            if share.total().is_zero() && payout.last.is_none() {
                continue;
            }
            (paid, owed) = (paid + payout.paid(), owed + left);
            let ways = [payout.cash, payout.transferred, payout.sukarela, payout.kasbon];
            let parts = [share.capital, share.patronage, share.total()].into_iter().chain(ways);
            let key = [Cell::words(it.year.to_string()), Cell::words(share.id.as_str())];
            let figures = parts.chain([payout.lapsed, left]).map(Cell::Money);
            table.push(key.into_iter().chain(figures).chain([Cell::maybe(payout.last, Cell::Date)]));
        }
    }
    table.head.push(Text::new("report-shu-sums").with("paid", paid).with("owed", owed));
    if let Some(booked) = booked.filter(|booked| *booked != owed) {
        let text = Text::new("report-control-differs").with("name", "SHU");
        table.head.push(text.with("members", owed).with("books", booked));
    }
    table
}
