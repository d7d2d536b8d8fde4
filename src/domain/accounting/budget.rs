//! RAPB: what a year is to bring and to cost, account by account, as it is planned (koperasi 3.4, 6.2 part 8).
//!
//! Pure. Always holds: only accounts of income and expense have a budget, each of them once; people write an amount on
//! the side where the account grows, so that a discount of Rp500 is 500 there and lowers what sales bring.
//! Neighbours: who agrees to it (`till/budgeting.rs`), how it stands beside the figures (`reports/income.rs`).

use super::account::{AccountCode, Normal};
use super::book_event::Balances;
use crate::domain::money::Rupiah;

/// Signs of the number of the minutes that decided a budget, at most.
pub const MOST_DECISION: usize = 40;

/// Why a line is none of a budget.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("'{0}' is in no chart")]
    Unknown(String),
    /// Assets, liabilities and equity are not planned here.
    #[error("{0} is no account of income or expense")]
    Balance(AccountCode),
    #[error("{0} is budgeted below nothing")]
    Negative(AccountCode),
    #[error("{0} is there twice")]
    Twice(AccountCode),
    #[error("nothing is planned")]
    Nothing,
}

/// What people wrote, as it is recorded: positive = debit. What is planned at nothing is left out.
pub fn planned(lines: &[(String, Rupiah)]) -> Result<Balances, Fault> {
    let mut planned = Balances::new();
    for (code, amount) in lines {
        let known = code.parse::<AccountCode>().ok().filter(|account| account.chart().is_some());
        let account = known.ok_or_else(|| Fault::Unknown(code.clone()))?;
        if !is_planned(account) {
            return Err(Fault::Balance(account));
        }
        if amount.is_negative() {
            return Err(Fault::Negative(account));
        }
        if planned.insert(account, turned(account, *amount)).is_some() {
            return Err(Fault::Twice(account));
        }
    }
    planned.retain(|_, amount| !amount.is_zero());
    if planned.is_empty() { Err(Fault::Nothing) } else { Ok(planned) }
}

/// Income and expense are.
pub const fn is_planned(account: AccountCode) -> bool {
    matches!(account.class(), 4 | 5)
}

/// From debit to the side where the account grows, and back.
pub fn turned(account: AccountCode, amount: Rupiah) -> Rupiah {
    match account.chart().map(|line| line.normal) {
        Some(Normal::Credit) => -amount,
        Some(Normal::Debit) | None => amount,
    }
}

/// What all of it brings, costs, and leaves.
pub fn sums(planned: &Balances) -> [Rupiah; 3] {
    let of = |class: u32| -> Rupiah {
        planned.iter().filter(|(account, _)| account.class() == class).map(|(_, amount)| *amount).sum()
    };
    let (income, expense) = (-of(4), of(5));
    [income, expense, income - expense]
}

#[cfg(test)]
mod tests;
