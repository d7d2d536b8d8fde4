//! Sales that may stand under the wrong member: shown to the manager, never refused (koperasi 1.6-5, N12).
//!
//! Pure. Always holds: a hint names what was seen and blames nobody; a sale that was voided or brought back counts as
//! little as one without a member.
//! Neighbours: moving a sale to the right member (`till/returning.rs`), who reads the day's sales (`store/day.rs`).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{MemberNumber, ReceiptNumber, TillLetter, UserId};
use crate::domain::time::Instant;

/// A finished sale to a member, as far as this rule asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberSale {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub cashier: UserId,
    pub member: MemberNumber,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// More sales on one day than the setting allows without a look.
    Many { member: MemberNumber, sales: usize },
    /// Two tills within ten minutes.
    TwoTills { member: MemberNumber, first: ReceiptNumber, second: ReceiptNumber, minutes: i64 },
    /// A cashier rang up sales to a number that bears her own name.
    Own { member: MemberNumber, cashier: UserId, sales: usize },
}

/// Sales on two tills as close as this are shown.
const CLOSE_MS: i64 = 10 * 60_000;

/// The hints of one day. `most` sales a member are nothing to see; `own` are the numbers that bear a cashier's name.
pub fn hints(sales: &[MemberSale], most: i64, own: &BTreeMap<UserId, BTreeSet<MemberNumber>>) -> Vec<Hint> {
    let mut by_member: BTreeMap<&MemberNumber, Vec<&MemberSale>> = BTreeMap::new();
    for sale in sales {
        by_member.entry(&sale.member).or_default().push(sale);
    }
    let mut hints = Vec::new();
    for (member, mut sales) in by_member {
        sales.sort_by_key(|sale| sale.at);
        if i64::try_from(sales.len()).is_ok_and(|count| count > most) {
            hints.push(Hint::Many { member: member.clone(), sales: sales.len() });
        }
        hints.extend(two_tills(&sales));
        let mut by_cashier: BTreeMap<&UserId, usize> = BTreeMap::new();
        for sale in sales.iter().filter(|sale| own.get(&sale.cashier).is_some_and(|own| own.contains(member))) {
            *by_cashier.entry(&sale.cashier).or_default() += 1;
        }
        hints.extend(by_cashier.into_iter().map(|(cashier, sales)| Hint::Own {
            member: member.clone(),
            cashier: cashier.clone(),
            sales,
        }));
    }
    hints
}

/// The closest two sales of a member on two tills, where they are close. `sales` stand in the order of their times, so
/// that the closest are neighbours.
fn two_tills(sales: &[&MemberSale]) -> Option<Hint> {
    let till = |sale: &MemberSale| -> TillLetter { sale.receipt.till.clone() };
    let apart = |pair: &[&MemberSale]| pair[1].at.millis() - pair[0].at.millis();
    let pairs = sales.windows(2).filter(|pair| till(pair[0]) != till(pair[1]) && apart(pair) <= CLOSE_MS);
    let closest = pairs.min_by_key(|pair| apart(pair))?;
    Some(Hint::TwoTills {
        member: closest[0].member.clone(),
        first: closest[0].receipt.clone(),
        second: closest[1].receipt.clone(),
        minutes: apart(closest) / 60_000,
    })
}

#[cfg(test)]
mod tests;
