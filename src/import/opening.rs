//! `gerai import opening`: the balances of the accounts on the day the books begin (J33).
//!
//! Pure. Key: date and account. Always holds: the debits of a date are its credits. Whether an account is in the
//! chart is for the store to say.

use std::collections::BTreeMap;

use super::cells::{Once, read_partly};
use super::table::{Column, may, must};
use super::{BadFile, BadRow, Imported, Partly};
use crate::domain::money::Rupiah;
use crate::domain::text::{Fact, Text};
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningRow {
    pub line: usize,
    pub as_of: BusinessDate,
    /// Six digits.
    pub account: String,
    /// Positive = debit.
    pub balance: Rupiah,
}

const COLUMNS: &[Column] = &[must("as_of"), must("account"), may("name"), must("debit"), must("credit")];

pub fn read(bytes: &[u8]) -> Result<Imported<OpeningRow>, BadFile> {
    read_as_far(bytes).and_then(Partly::whole)
}

/// The same as far as it goes, for whoever has something to say of it too.
///
/// # Errors
/// It has not the columns of such a file.
pub fn read_as_far(bytes: &[u8]) -> Result<Partly<OpeningRow>, BadFile> {
    let mut keys = Once::default();
    let mut opening = read_partly(bytes, COLUMNS, |cells| {
        let account = cells.needed("account").to_owned();
        if !account.is_empty() && (account.len() != 6 || !account.bytes().all(|byte| byte.is_ascii_digit())) {
            cells.bad("account", Text::new("import-not-account"));
        }
        keys.check(cells, "account", format!("{} {account}", cells.text("as_of")));
        let (debit, credit) = (cells.rupiah("debit"), cells.rupiah("credit"));
        if !debit.is_zero() && !credit.is_zero() {
            cells.bad("credit", Text::new("import-both-sides"));
        }
        OpeningRow { line: cells.line(), as_of: cells.needed_date("as_of"), account, balance: debit - credit }
    })?;
    opening.bad.extend(unbalanced(&opening));
    Ok(opening)
}

/// Each date whose debits are not its credits, named at its last line. A date of which a figure could not be read is
/// not judged; where a line does not say its date, none is.
fn unbalanced(file: &Partly<OpeningRow>) -> Vec<BadRow> {
    let mut dates: BTreeMap<BusinessDate, (usize, i128)> = BTreeMap::new();
    if file.bad.iter().any(|bad| bad.column.is_empty() || bad.column == "as_of") {
        return Vec::new();
    }
    let figured = |row: &OpeningRow| file.is_good(row.line, "debit") && file.is_good(row.line, "credit");
    let unknown: Vec<BusinessDate> = file.halves.iter().filter(|row| !figured(row)).map(|row| row.as_of).collect();
    for row in file.rows.iter().chain(&file.halves) {
        let (line, sum) = dates.entry(row.as_of).or_default();
        (*line, *sum) = ((*line).max(row.line), *sum + i128::from(row.balance.amount()));
    }
    let bad = dates.into_iter().filter(|(date, (_, sum))| *sum != 0 && !unknown.contains(date));
    bad.map(|(date, (line, sum))| {
        let sum = Rupiah::new(sum).map_or_else(|_| Fact::from(sum.to_string()), Fact::from);
        let reason = Text::new("import-unbalanced").with("date", date).with("sum", sum);
        BadRow { line, column: "debit".to_owned(), reason }
    })
    .collect()
}

#[cfg(test)]
mod tests;
