//! The journal for hledger (plain-text accounting): accounts `CODE Name` and the commodity are declared, amounts are
//! plain (`IDR -12500`), so that `hledger check -s` passes and its balances are ours.
//!
//! Pure. Format: hledger.org, journal format; tried with 1.25.

use std::collections::BTreeSet;

use crate::domain::accounting::account::{self, AccountCode};
use crate::locale::Language;
use crate::reports::journal::Entry;
use crate::reports::trial_balance::name;

/// What is declared before the first transaction: the chart, and accounts used besides it.
pub fn head(used: impl IntoIterator<Item = AccountCode>) -> String {
    let mut accounts: BTreeSet<AccountCode> = account::chart().iter().map(|line| line.code).collect();
    accounts.extend(used);
    let mut text = "commodity IDR\n\n".to_owned();
    for account in accounts {
        // Types as hledger names them: asset, liability, equity, revenue, expense.
        let kind = match account.class() {
            1 => 'A',
            2 => 'L',
            3 => 'E',
            4 => 'R',
            _ => 'X',
        };
        text.push_str(&format!("account {}  ; type:{kind}\n", written(account)));
    }
    text
}

/// One transaction, with the empty line that parts it from the one before.
pub fn entry(entry: &Entry, language: Language) -> String {
    let description: String = entry
        .description(language)
        .chars()
        .map(|sign| if sign.is_control() || sign == ';' { ' ' } else { sign })
        .collect();
    let mut text = format!("\n{} {}\n", entry.date, description);
    for (account, amount) in entry.by_account() {
        text.push_str(&format!("    {}  IDR {}\n", written(account), amount.amount()));
    }
    text
}

/// `111000 Kas Toko (laci)`: Indonesian whatever the language of the screen, so that two exports compare.
fn written(account: AccountCode) -> String {
    match account.chart() {
        Some(_) => format!("{account} {}", name(account, Language::Id)),
        None => account.to_string(),
    }
}

#[cfg(test)]
mod tests;
