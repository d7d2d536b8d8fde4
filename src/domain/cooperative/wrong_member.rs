//! Sales that may stand under the wrong member: shown to the manager, never refused (koperasi 1.6-5, N12).
//!
//! Pure. Always holds: a hint names what was seen and blames nobody; a sale that was voided or brought back counts as
//! little as one without a member.
//! Neighbours: moving a sale to the right member (`till/returning.rs`), who reads the day's sales (`store/day.rs`).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberNumber, ReceiptNumber, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::Instant;

/// A finished sale to a member, as far as this rule asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberSale {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub cashier: UserId,
    pub member: MemberNumber,
    /// Which card of the member's; the number typed in is her first.
    pub card: u32,
    pub total: Rupiah,
}

/// What was seen, with the sale that is opened to look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// More sales on one day than the setting allows without a look; the last of them.
    Many { member: MemberNumber, sales: usize, receipt: ReceiptNumber },
    /// Two tills within ten minutes.
    TwoTills { member: MemberNumber, first: ReceiptNumber, second: ReceiptNumber, minutes: i64 },
    /// A cashier rang up sales to her own number, or to one that bears her name; the last of them.
    Own { member: MemberNumber, cashier: UserId, sales: usize, total: Rupiah, receipt: ReceiptNumber },
    /// Far more on one day than is usual for her; the largest sale of the day.
    Far { member: MemberNumber, total: Rupiah, usual: Rupiah, receipt: ReceiptNumber },
}

impl Hint {
    pub fn member(&self) -> &MemberNumber {
        match self {
            Self::Many { member, .. }
            | Self::TwoTills { member, .. }
            | Self::Own { member, .. }
            | Self::Far { member, .. } => member,
        }
    }

    /// The sale that is opened.
    pub fn receipt(&self) -> &ReceiptNumber {
        match self {
            Self::Many { receipt, .. } | Self::Own { receipt, .. } | Self::Far { receipt, .. } => receipt,
            Self::TwoTills { second, .. } => second,
        }
    }

    /// A stable word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Many { .. } => "many",
            Self::TwoTills { .. } => "two_tills",
            Self::Own { .. } => "own",
            Self::Far { .. } => "far",
        }
    }
}

/// From when on a day's purchases are far over a habit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HabitRules {
    /// Over so many times what she buys on a day on which she buys. 0: nobody is shown.
    pub times: i64,
    /// Of the days before, which are her habit.
    pub days: i64,
    /// Up to this a day is nothing to see, whatever the habit.
    pub floor: Rupiah,
}

impl Default for HabitRules {
    fn default() -> Self {
        Self { times: 5, days: 90, floor: Rupiah::of(300_000) }
    }
}

impl HabitRules {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What a member bought in the days before: on how many of them, and for how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    pub days: i64,
    pub total: Rupiah,
}

/// On fewer days there is no habit yet, and nothing is said.
const HABIT_LEAST: i64 = 3;

impl Habit {
    /// What she buys on a day on which she buys, down to the rupiah.
    pub fn usual(self) -> Rupiah {
        let mean = i128::from(self.total.amount()) / i128::from(self.days.max(1));
        Rupiah::new(mean).unwrap_or_default()
    }

    /// Whether a day's purchases are over `times` the mean, not rounded: `today × days > times × total`. With 5 times,
    /// 300.000 on 10 days: 150.000 is usual, 150.001 is not; the floor comes on top.
    pub fn is_far(self, today: Rupiah, rules: &HabitRules) -> bool {
        let (today_of, total) = (i128::from(today.amount()), i128::from(self.total.amount()));
        rules.times > 0
            && self.days >= HABIT_LEAST
            && today > rules.floor
            && today_of * i128::from(self.days) > i128::from(rules.times) * total
    }
}

/// What each member bought on a day, where it is above the floor: of the others no habit need be read.
pub fn above_floor(sales: &[MemberSale], rules: &HabitRules) -> BTreeMap<MemberNumber, Rupiah> {
    let mut totals: BTreeMap<MemberNumber, Rupiah> = BTreeMap::new();
    for sale in sales {
        *totals.entry(sale.member.clone()).or_default() += sale.total;
    }
    totals.retain(|_, total| rules.times > 0 && *total > rules.floor);
    totals
}

/// The hints of purchases that are far over a habit, by number. `habits` are of the days before.
pub fn far(sales: &[MemberSale], rules: &HabitRules, habits: &BTreeMap<MemberNumber, Habit>) -> Vec<Hint> {
    let mut hints = Vec::new();
    for (member, total) in above_floor(sales, rules) {
        let habit = habits.get(&member).copied().unwrap_or_default();
        let largest = sales.iter().filter(|sale| sale.member == member).max_by_key(|sale| sale.total);
        if let Some(largest) = largest.filter(|_| habit.is_far(total, rules)) {
            let receipt = largest.receipt.clone();
            hints.push(Hint::Far { member, total, usual: habit.usual(), receipt });
        }
    }
    hints
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
        if let Some(last) = sales.last().filter(|_| i64::try_from(sales.len()).is_ok_and(|count| count > most)) {
            hints.push(Hint::Many { member: member.clone(), sales: sales.len(), receipt: last.receipt.clone() });
        }
        hints.extend(two_tills(&sales));
        let mut by_cashier: BTreeMap<&UserId, Vec<&MemberSale>> = BTreeMap::new();
        for sale in sales.iter().filter(|sale| own.get(&sale.cashier).is_some_and(|own| own.contains(member))) {
            by_cashier.entry(&sale.cashier).or_default().push(sale);
        }
        hints.extend(by_cashier.into_iter().filter_map(|(cashier, sales)| {
            Some(Hint::Own {
                member: member.clone(),
                cashier: cashier.clone(),
                sales: sales.len(),
                total: sales.iter().map(|sale| sale.total).sum(),
                receipt: sales.last()?.receipt.clone(),
            })
        }));
    }
    hints
}

/// The closest two sales with one card of a member's on two tills, where they are close: two of a household with a card
/// each may well stand at two tills. `sales` stand in the order of their times, so that the closest are neighbours.
fn two_tills(sales: &[&MemberSale]) -> Option<Hint> {
    let till = |sale: &MemberSale| -> TillLetter { sale.receipt.till.clone() };
    let apart = |pair: &[&MemberSale]| pair[1].at.millis() - pair[0].at.millis();
    let cards: BTreeSet<u32> = sales.iter().map(|sale| sale.card).collect();
    let of = |card: u32| -> Vec<&MemberSale> { sales.iter().filter(|sale| sale.card == card).copied().collect() };
    let by_card: Vec<Vec<&MemberSale>> = cards.into_iter().map(of).collect();
    let pairs = by_card.iter().flat_map(|sales| sales.windows(2));
    let pairs = pairs.filter(|pair| till(pair[0]) != till(pair[1]) && apart(pair) <= CLOSE_MS);
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
