//! What members have with the cooperative: savings and kasbon, as sums of events.
//!
//! Pure. Always holds: a sale's kasbon and sukarela rows are its postings on 113100 and 214000.

use super::{Balance, Row};
use crate::domain::event::{MemberBalances, MemberSet, SaleCompleted};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;

/// The first import of a member brings balances as facts, zeros too: that they were given is what a second import is
/// compared with.
pub fn opened(set: &MemberSet) -> Vec<Row> {
    let Some(MemberBalances { pokok, wajib, sukarela, kasbon }) = set.balances else {
        return Vec::new();
    };
    let all =
        [(Balance::Pokok, pokok), (Balance::Wajib, wajib), (Balance::Sukarela, sukarela), (Balance::Kasbon, kasbon)];
    let row = |(balance, delta)| Row::MemberBalance { member: set.number.clone(), balance, delta, imported: true };
    all.into_iter().map(row).collect()
}

/// Kasbon taken, sukarela used.
pub fn completed(sale: &SaleCompleted) -> Vec<Row> {
    let Some(member) = &sale.member else {
        return Vec::new();
    };
    let paid = |tender: &str| -> Rupiah {
        sale.tenders.iter().filter(|part| part.tender == tender).map(|part| part.amount).sum()
    };
    let deltas = [(Balance::Kasbon, paid("kasbon")), (Balance::Sukarela, -paid("sukarela"))];
    let moved = deltas.into_iter().filter(|(_, delta)| !delta.is_zero());
    moved.map(|(balance, delta)| changed(member, balance, delta)).collect()
}

fn changed(member: &MemberNumber, balance: Balance, delta: Rupiah) -> Row {
    Row::MemberBalance { member: member.clone(), balance, delta, imported: false }
}
