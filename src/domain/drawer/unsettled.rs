//! QRIS and card money that the bank has not paid yet, by the days of its sales, and what it will keep (R30, R45).
//!
//! Pure. Always holds: the open days add up to the account's balance; a payment covers the oldest first.
//! Neighbours: how a settlement is recorded (`till/closing.rs`, J06), where the sums come from (`store/day.rs`).

use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// What of a day's sales is still with the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDay {
    /// `None`: older than the days that were asked for, or from the opening balances.
    pub date: Option<BusinessDate>,
    pub amount: Rupiah,
}

/// Days after which money that has not come is shown to the manager.
pub const PATIENCE_DAYS: i64 = 3;

/// The open days, the oldest first. `days` = what was taken on each, the newest first.
pub fn open_days(balance: Rupiah, days: &[(BusinessDate, Rupiah)]) -> Vec<OpenDay> {
    let mut left = balance;
    let mut open = Vec::new();
    for (date, amount) in days {
        if left <= Rupiah::ZERO {
            break;
        }
        // A day on which more was given back than taken leaves nothing open by itself.
        let amount = (*amount).min(left);
        if amount > Rupiah::ZERO {
            open.push(OpenDay { date: Some(*date), amount });
            left -= amount;
        }
    }
    if left > Rupiah::ZERO {
        open.push(OpenDay { date: None, amount: left });
    }
    open.reverse();
    open
}

/// Whether the bank has had time enough for this day's money.
pub fn is_late(open: &OpenDay, today: BusinessDate) -> bool {
    open.date.is_none_or(|date| today.days_since(date) > PATIENCE_DAYS)
}

/// What the acquirer keeps of one QRIS payment: nothing up to `free`, else `basis_points` of ten thousand of all of it,
/// half up to the rupiah (R30).
pub fn mdr(payment: Rupiah, free: Rupiah, basis_points: i64) -> Rupiah {
    if payment <= free {
        return Rupiah::ZERO;
    }
    let share = i128::from(payment.amount()) * i128::from(basis_points);
    Rupiah::new((share + 5_000).div_euclid(10_000)).unwrap_or(payment)
}

#[cfg(test)]
mod tests;
