//! What a row of the books leads to: an account, a month of it, a receipt.
//!
//! Pure. Always holds: a row says itself what it opens, by the codes of its report.

use crate::domain::accounting::account::AccountCode;
use crate::domain::id::ReceiptNumber;
use crate::reports::table::{Cell, Table};

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    Account(AccountCode),
    Month(AccountCode, i8),
    Receipt(ReceiptNumber),
}

/// What a row says of itself: a receipt, a month of an account, an account.
pub fn opens(table: &Table, row: usize) -> Option<Opens> {
    let cells = table.rows().get(row)?;
    let of = |name: &str| {
        let at = table.columns.iter().position(|column| column.name == name)?;
        cells.get(at)
    };
    let words = |name: &str| match of(name) {
        Some(Cell::Words(words)) => Some(words.as_str()),
        _ => None,
    };
    if let Some(receipt) = words("reference").or_else(|| words("receipt")).and_then(|words| words.parse().ok()) {
        return Some(Opens::Receipt(receipt));
    }
    let account: AccountCode = words("account")?.parse().ok()?;
    match of("no") {
        Some(Cell::Number(month)) => Some(Opens::Month(account, i8::try_from(*month).ok()?)),
        // A posting that has no paper of a customer leads no further.
        _ if of("reference").is_some() => None,
        _ => Some(Opens::Account(account)),
    }
}
