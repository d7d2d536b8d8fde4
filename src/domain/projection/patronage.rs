//! A member's purchases that count for SHU (koperasi 1.6): net of discounts, before cash rounding, without PPN,
//! consigned goods with their full price. A return takes back in its own year.
//!
//! Pure.

use super::Row;
use crate::domain::event::{SaleCompleted, SaleImported};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub fn completed(sale: &SaleCompleted) -> Option<Row> {
    let counted = sale.lines.iter().map(|line| line.amount - line.discount - line.ppn_amount).sum();
    purchases(sale.member.as_ref().filter(|_| sale.counts)?, sale.date, counted)
}

pub fn imported(sale: &SaleImported) -> Option<Row> {
    let counted = sale.lines.iter().map(|line| line.amount).sum();
    purchases(sale.member.as_ref().filter(|_| sale.counts)?, sale.date, counted)
}

fn purchases(member: &MemberNumber, date: BusinessDate, delta: Rupiah) -> Option<Row> {
    (!delta.is_zero()).then(|| Row::Purchases { member: member.clone(), year: date.year(), delta })
}
