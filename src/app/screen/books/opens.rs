//! What a row of the books leads to: an account, a month of it, a receipt, the parts of a sum, a member's receipts.
//!
//! Pure. Always holds: a row says itself what it opens, by the codes of its report.

use crate::domain::accounting::account::AccountCode;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::reports::table::{Cell, Table};
use crate::reports::total_code;

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    Account(AccountCode),
    Month(AccountCode, i8),
    Receipt(ReceiptNumber),
    /// Another line of the papers, by its code.
    Code(String),
    /// Receipts of a member in the year.
    Member(MemberNumber),
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
    let account: Option<AccountCode> = words("account").and_then(|words| words.parse().ok());
    let Some(account) = account else {
        // The code of a sum stands where an account has its own.
        let code = words("code").or_else(|| of("account").and_then(Cell::total_code));
        let code = code.filter(|code| total_code::read(code).is_some()).map(|code| Opens::Code(code.to_owned()));
        // Of the parts of a sum alone: they stand there without names.
        let listed = of("name").is_none() && of("date").is_none();
        let number = || words("number").filter(|number| listed && MemberNumber::key(number).is_some());
        return code.or_else(|| Some(Opens::Member(MemberNumber(number()?.to_owned()))));
    };
    match of("no") {
        Some(Cell::Number(month)) => Some(Opens::Month(account, i8::try_from(*month).ok()?)),
        // A posting that has no paper of a customer leads no further.
        _ if of("reference").is_some() => None,
        _ => Some(Opens::Account(account)),
    }
}
