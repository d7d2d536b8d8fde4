//! Entries and transactions. A transaction balances or does not exist.
//!
//! Pure. An entry is one side: positive = debit, negative = credit. Not here: the row it becomes (`projection.rs`).

use std::collections::BTreeMap;

use super::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;

/// One side of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub account: AccountCode,
    pub unit: Unit,
    /// Positive = debit, negative = credit; never zero in a transaction.
    pub amount: Rupiah,
}

/// Debits and credits that cancel out: one entry per account and unit, ascending, none zero. May be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transaction(Vec<Entry>);

/// Why entries are no transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("debit and credit differ by {} rupiah", excess.amount())]
pub struct Unbalanced {
    /// Debit less credit.
    pub excess: Rupiah,
}

impl Transaction {
    /// # Panics
    /// Where debit and credit differ: then a rule is wrong and nothing may be recorded.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self::try_new(entries).expect("a rule posts what balances")
    }

    /// For events that were made elsewhere: a file, another device.
    pub fn try_new(entries: impl IntoIterator<Item = Entry>) -> Result<Self, Unbalanced> {
        let mut sums: BTreeMap<(AccountCode, Unit), Rupiah> = BTreeMap::new();
        for entry in entries {
            *sums.entry((entry.account, entry.unit)).or_default() += entry.amount;
        }
        let excess: Rupiah = sums.values().copied().sum();
        if !excess.is_zero() {
            return Err(Unbalanced { excess });
        }
        let kept = sums.into_iter().filter(|(_, amount)| !amount.is_zero());
        Ok(Self(kept.map(|((account, unit), amount)| Entry { account, unit, amount }).collect()))
    }

    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Netted per account whatever the unit, ascending, without zeros.
    pub fn by_account(&self) -> Vec<(AccountCode, Rupiah)> {
        let mut sums: BTreeMap<AccountCode, Rupiah> = BTreeMap::new();
        for entry in &self.0 {
            *sums.entry(entry.account).or_default() += entry.amount;
        }
        sums.into_iter().filter(|(_, amount)| !amount.is_zero()).collect()
    }
}

#[cfg(test)]
mod tests;
