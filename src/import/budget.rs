//! `gerai import budget`, and *Dari berkas* of the window's RAPB: what a year is to bring and to cost.
//!
//! Pure. Key: account. An amount stands on the side where the account grows, as people write it. Always holds: a file
//! is of one year and of one decision; every row that is not is named. Who agrees to it, and of which years, is the
//! till's (`till/budgeting.rs`).

use super::cells::{Cells, Once, read_rows, short};
use super::table::{Column, may, must};
use super::{BadFile, BadRow};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::budget::{MOST_DECISION, is_planned};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetFile {
    pub year: i16,
    /// Number of the minutes that decided it; may be empty.
    pub decision: String,
    /// Six digits, and what is planned on it.
    pub lines: Vec<(String, Rupiah)>,
}

const COLUMNS: &[Column] = &[must("year"), must("account"), may("name"), must("amount"), may("decision")];

/// What the first row that says it says of all.
#[derive(Default)]
struct Whole {
    year: Option<i64>,
    decision: Option<String>,
}

impl Whole {
    fn year(&mut self, cells: &mut Cells<'_>) {
        cells.needed("year");
        let faults = cells.faults.len();
        let year = cells.maybe_number("year", 2_000, 2_999);
        let Some(year) = year.filter(|_| cells.faults.len() == faults) else { return };
        let first = *self.year.get_or_insert(year);
        if first != year {
            let reason = Text::new("import-other-year").with("year", year.to_string());
            cells.bad("year", reason.with("first", first.to_string()));
        }
    }

    fn decision(&mut self, cells: &mut Cells<'_>) {
        let Some(decision) = cells.maybe("decision") else { return };
        if decision.chars().count() > MOST_DECISION {
            return cells.bad("decision", Text::new("budget-decision").with("most", MOST_DECISION));
        }
        let first = self.decision.get_or_insert_with(|| decision.clone());
        if *first != decision {
            let reason = Text::new("import-other-decision").with("text", short(&decision));
            let reason = reason.with("first", short(first));
            cells.bad("decision", reason);
        }
    }
}

/// # Errors
/// It has not the columns of such a file, or a row is no line of a budget: all of them are named.
pub fn read(bytes: &[u8]) -> Result<BudgetFile, BadFile> {
    let (mut accounts, mut whole) = (Once::default(), Whole::default());
    let rows = read_rows(bytes, COLUMNS, |cells| {
        whole.year(cells);
        whole.decision(cells);
        let account = cells.needed("account").to_owned();
        if !account.is_empty() {
            planned(cells, &account);
            accounts.check(cells, "account", account.as_str());
        }
        (account, cells.needed_rupiah("amount"))
    })?
    .rows;
    let lines: Vec<(String, Rupiah)> = rows.into_iter().filter(|(_, amount)| !amount.is_zero()).collect();
    let year = whole.year.and_then(|year| i16::try_from(year).ok()).filter(|_| !lines.is_empty());
    match year {
        Some(year) => Ok(BudgetFile { year, decision: whole.decision.unwrap_or_default(), lines }),
        None => {
            let reason = Text::new("budget-nothing");
            Err(BadFile { rows: vec![BadRow { line: 1, column: String::new(), reason }] })
        }
    }
}

/// Only accounts of income and expense are.
fn planned(cells: &mut Cells<'_>, account: &str) {
    let known = account.parse::<AccountCode>().ok().filter(|account| account.chart().is_some());
    let key = match known {
        None => "books-entry-account",
        Some(known) if !is_planned(known) => "budget-balance-account",
        Some(_) => return,
    };
    cells.bad("account", Text::new(key).with("account", short(account)));
}

#[cfg(test)]
mod tests;
