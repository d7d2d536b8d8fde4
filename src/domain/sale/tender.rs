//! Tenders: what is due in cash beside other means, which coins to give back, and sums a buyer is likely to hand over.
//!
//! Pure. Always holds: other means than cash are exact and never above what is due; change comes from cash alone (R31).
//! Not here: rounding itself (`rounding.rs`), the drawer's contents (`drawer/cash.rs`), payment codes (`qris.rs`).

use std::collections::BTreeMap;

use super::rounding::{Rounded, round_cash};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::settings::RoundMode;

/// The cash part of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CashPart {
    /// Rounded; 0 where other means cover all.
    pub due: Rupiah,
    pub rounding: Rupiah,
    pub change: Rupiah,
}

/// Why a payment does not complete a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SplitError {
    #[error("more than is due by other means than cash")]
    NonCashExceedsDue,
    #[error("{missing:?} is missing")]
    Short { missing: Rupiah },
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
}

/// Why no pieces can be named for the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    #[error("not a sum that coins can make")]
    NotPayable,
    #[error("the drawer's pieces do not make it")]
    NoExactChange,
}

/// Splits a payment: other means first and exact, then cash for the rest, rounded (R31).
///
/// Example: 87.650 with 50.000 by QRIS and 40.000 in cash: cash due 37.600, rounding −50, change 2.400.
pub fn split(
    total: Rupiah,
    noncash: &[Rupiah],
    cash_tendered: Rupiah,
    unit: i64,
    mode: RoundMode,
) -> Result<CashPart, SplitError> {
    let paid = Rupiah::new(noncash.iter().map(|amount| i128::from(amount.amount())).sum())?;
    if paid > total {
        return Err(SplitError::NonCashExceedsDue);
    }
    let Rounded { payable: due, rounding } = round_cash(total - paid, unit, mode)?;
    if cash_tendered < due {
        return Err(SplitError::Short { missing: due - cash_tendered });
    }
    Ok(CashPart { due, rounding, change: cash_tendered - due })
}

/// The smallest coin that circulates.
const SMALLEST_COIN: i64 = 100;

/// Pieces in a drawer or a hand: how many of each denomination.
pub type Pieces = BTreeMap<i64, i64>;

/// The fewest pieces of the drawer that make the amount; among equals the plan with more of the larger (R28).
pub fn change_plan(amount: Rupiah, drawer: &Pieces) -> Result<Pieces, ChangeError> {
    let amount = amount.amount();
    if amount < 0 || amount % SMALLEST_COIN != 0 {
        return Err(ChangeError::NotPayable);
    }
    let kinds: Vec<(i64, i64)> = drawer.iter().rev().map(|(piece, count)| (*piece, *count)).collect();
    let kinds: Vec<(i64, i64)> = kinds.into_iter().filter(|(piece, count)| *piece > 0 && *count > 0).collect();
    let mut search = Search { windows: windows(&kinds), behind: behind(&kinds), kinds, known: BTreeMap::new() };
    search.fewest(0, amount).ok_or(ChangeError::NoExactChange)?;
    Ok(search.plan(amount))
}

/// How far below the most possible pieces of each kind the best plan can lie.
///
/// Let L be the least common multiple of this and the n smaller kinds. Where the smaller ones make n×L or more, one of
/// them makes L by itself, and L÷piece pieces of this kind do the same with fewer. For rupiah L÷piece is 1 or 2, so a
/// handful of counts is looked at, however large the sum.
fn windows(kinds: &[(i64, i64)]) -> Vec<i64> {
    let mut windows = vec![0; kinds.len()];
    let (mut multiple, mut smaller) = (1_i64, 0_i64);
    for (at, (piece, _)) in kinds.iter().enumerate().rev() {
        multiple = (multiple / gcd(multiple, *piece)).saturating_mul(*piece);
        windows[at] = (multiple / piece).saturating_mul(smaller + 1);
        smaller += 1;
    }
    windows
}

/// For each kind, what the smaller ones together are worth, and what divides every sum they make (0 where none is).
fn behind(kinds: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut behind = vec![(0, 0); kinds.len()];
    let (mut worth, mut divisor) = (0_i64, 0_i64);
    for (at, (piece, count)) in kinds.iter().enumerate().rev() {
        behind[at] = (worth, divisor);
        worth = worth.saturating_add(piece.saturating_mul(*count));
        divisor = gcd(divisor, *piece);
    }
    behind
}

fn gcd(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { gcd(other, one % other) }
}

/// Looks for the fewest pieces, largest kind first, remembering what each rest took.
struct Search {
    kinds: Vec<(i64, i64)>,
    windows: Vec<i64>,
    behind: Vec<(i64, i64)>,
    /// Kind and rest → pieces of this kind and pieces in all.
    known: BTreeMap<(usize, i64), Option<(i64, i64)>>,
}

impl Search {
    /// Pieces of the kinds from `at` on that make `rest`.
    fn fewest(&mut self, at: usize, rest: i64) -> Option<i64> {
        if rest == 0 {
            return Some(0);
        }
        if let Some(known) = self.known.get(&(at, rest)) {
            return known.map(|(_, all)| all);
        }
        let (piece, count) = *self.kinds.get(at)?;
        let most = count.min(rest / piece);
        let least = most.saturating_sub(self.windows[at]).max(0);
        let (worth, divisor) = self.behind[at];
        let next = self.kinds.get(at + 1).map_or(piece, |(piece, _)| *piece);
        let mut best: Option<(i64, i64)> = None;
        for here in (least..=most).rev() {
            let left = rest - here * piece;
            // With fewer of this kind more is left: neither can it be paid then, nor with fewer pieces.
            if left > worth || best.is_some_and(|(_, so)| here + (left + next - 1) / next >= so) {
                break;
            }
            if divisor > 0 && left % divisor != 0 {
                continue;
            }
            let behind = self.fewest(at + 1, left);
            if let Some(all) = behind.map(|behind| behind + here).filter(|all| best.is_none_or(|(_, so)| *all < so)) {
                best = Some((here, all));
            }
        }
        self.known.insert((at, rest), best);
        best.map(|(_, all)| all)
    }

    /// The pieces of the best plan, after [`Search::fewest`] has found one.
    fn plan(&self, amount: i64) -> Pieces {
        let mut plan = Pieces::new();
        let mut rest = amount;
        for (at, (piece, _)) in self.kinds.iter().enumerate() {
            let here = self.known.get(&(at, rest)).copied().flatten().map_or(0, |(here, _)| here);
            if here > 0 {
                plan.insert(*piece, here);
            }
            rest -= here * piece;
        }
        plan
    }
}

#[cfg(test)]
mod tests;
