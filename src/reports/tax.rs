//! `tax`: month by month what is taxed: turnover with that of twelve months (R17), PPN out and in, and PPh final as it
//! would be on the turnover (koperasi 3.3, PP 55/2022).
//!
//! Pure. Always holds: figures are those of the books; PPh final is reckoned, not booked; paying PPN of an earlier
//! month is none of this month's. Which tax holds for whom is not decided here.

use super::statements::{Section, Sums};
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::settings::TaxRates;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("month", "report-month", Kind::Words),
    Column::summed("turnover", "report-turnover"),
    Column::new("turnover_12", "report-turnover-12", Kind::Money),
    Column::summed("ppn_out", "report-ppn-out"),
    Column::summed("ppn_in", "report-ppn-in"),
    Column::summed("ppn_due", "report-ppn-due"),
    Column::summed("pph_final", "report-pph-final"),
    Column::summed("pph_booked", "report-pph-booked"),
    Column::summed("ppn_paid", "report-ppn-paid"),
];

/// What income, expenses and tax accounts moved in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    pub year: i16,
    pub month: i8,
    pub moved: Sums,
    /// The part of it by which PPN of a month before was settled with the state (J52).
    pub settled: Sums,
}

/// Sales and services of both buyers less discounts, without PPN.
fn turnover(moved: &Sums) -> Rupiah {
    Section::MemberGross.sum(moved) + Section::OthersGross.sum(moved)
}

/// The months of the period in order, with those before it that the twelve reach into. `shown` are the last so many.
pub fn table(months: &[Month], shown: usize, rates: &TaxRates, period: Period) -> Table {
    let mut head = vec![Text::new("report-tax"), period_line(period)];
    let percent = format!("{},{}", rates.pph_final_bp / 100, rates.pph_final_bp % 100 / 10);
    head.push(Text::new("report-tax-rate").with("percent", percent).with("limit", rates.turnover_limit));
    let first = months.len().saturating_sub(shown);
    let over =
        |at: usize| -> Rupiah { months[at.saturating_sub(11)..=at].iter().map(|month| turnover(&month.moved)).sum() };
    let warned = (first..months.len())
        .rev()
        .find(|at| i128::from(over(*at).amount()) * 100 >= i128::from(rates.turnover_limit.amount()) * 80);
    if let Some(at) = warned {
        head.push(Text::new("report-tax-near-limit").with("month", named(&months[at])).with("turnover", over(at)));
    }
    let mut table = Table::new(head, COLUMNS);
    for (at, month) in months.iter().enumerate().skip(first) {
        let settled = |account: AccountCode| month.settled.get(&account).copied().unwrap_or_default();
        let of = |account: AccountCode| month.moved.get(&account).copied().unwrap_or_default() - settled(account);
        let (out, ppn_in) = (-of(AccountCode::PPN_OUT), of(AccountCode::PPN_IN));
        let turnover = turnover(&month.moved);
        table.push(vec![
            Cell::words(named(month)),
            Cell::Money(turnover),
            Cell::Money(over(at)),
            Cell::Money(out),
            Cell::Money(ppn_in),
            Cell::Money(out - ppn_in),
            Cell::Money(turnover.share(rates.pph_final_bp, 10_000).unwrap_or_default()),
            Cell::Money(Section::Tax.sum(&month.moved)),
            Cell::Money(settled(AccountCode::PPN_OUT) + settled(AccountCode::PPN_IN)),
        ]);
    }
    table
}

/// `2026-11`.
fn named(month: &Month) -> String {
    format!("{:04}-{:02}", month.year, month.month)
}

#[cfg(test)]
mod tests;
