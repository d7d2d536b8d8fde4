//! `cash-flow` (arus kas, indirect, koperasi 3.4): why cash and bank grew by another amount than the SHU.
//!
//! Pure. Always holds: the three parts are together what cash and bank moved, because every account is in one of them
//! and the journal balances. Opening balances are no flow: they are there at the beginning. Nothing is invested or
//! financed without cash: a surplus that is allocated, or paid into savings, only changes its name ([`settle`]).

use super::statements::{Sums, YearResult};
use super::table::{Cell, Column, Kind, Table, total_mark};
use super::total_code::{self, FLOWS, Line};
use super::trial_balance::name;
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-description", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
];

/// Which flow an account's change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    Cash,
    Result,
    Operating,
    Investing,
    Financing,
}

fn flow(account: AccountCode) -> Flow {
    let code = account.to_string();
    let begins = |starts: &[&str]| starts.iter().any(|start| code.starts_with(start));
    match account.class() {
        // Cash, and the bank without what is still to come from cards and QRIS.
        1 if begins(&["111", "1121", "1122"]) => Flow::Cash,
        // Depreciation is added back, the things themselves were bought.
        1 if begins(&["159"]) => Flow::Operating,
        1 if begins(&["13", "15"]) => Flow::Investing,
        2 if begins(&["2130", "214", "215", "22"]) => Flow::Financing,
        1 | 2 => Flow::Operating,
        3 => Flow::Financing,
        _ => Flow::Result,
    }
}

/// An entry that touches what is no running business: its kind, its postings by account.
pub type Entry = (String, Vec<(AccountCode, Rupiah)>);

/// Takes out of what moved what no cash stood behind. An entry without cash and without a result is left out whole. One
/// that has a result, as interest that is added to savings, keeps it: its other side, which is answered, stands beside
/// the SHU instead of being financing. Of SHU that is paid, only what is paid in cash is left.
pub fn settle(moved: &mut Sums, entries: &[Entry]) -> Sums {
    let mut beside = Sums::new();
    for (kind, postings) in entries {
        let mut take = |account: AccountCode, amount: Rupiah| *moved.entry(account).or_default() -= amount;
        let has = |which: Flow| postings.iter().any(|(account, _)| flow(*account) == which);
        if kind == "shu_paid" {
            let kept = |account: AccountCode| account == AccountCode::SHU_PAYABLE || is_cash(account);
            for (account, amount) in postings.iter().filter(|(account, _)| !kept(*account)) {
                take(*account, *amount);
                take(AccountCode::SHU_PAYABLE, -*amount);
            }
        } else if !has(Flow::Cash) {
            let result = has(Flow::Result);
            for (account, amount) in postings.iter().filter(|(account, _)| !result || is_beyond(*account)) {
                take(*account, *amount);
                if result {
                    *beside.entry(*account).or_default() += *amount;
                }
            }
        }
    }
    // What was taken over of another system moved a result, and nothing else that is ours.
    if let Some(amount) = moved.remove(&AccountCode::CLEARING) {
        *beside.entry(AccountCode::CLEARING).or_default() += amount;
    }
    beside
}

/// What accounts moved in the period without the opening balances, and without what no cash stood behind, which is
/// `beside` the SHU; and what cash was at the period's beginning, the opening balances included.
///
/// `coded`: the year whose codes stand beside the sums (N24), where they are its figures.
pub fn table(
    (moved, beside): (&Sums, &Sums),
    opening: Rupiah,
    (period, coded): (Period, Option<i16>),
    language: Language,
) -> Table {
    let mark = |code: &str| {
        let line = coded.zip(Line::named(&FLOWS, Line::Flow, code));
        total_mark(line.map(|(year, line)| total_code::of_line(year, line)))
    };
    let mut table = Table::new(vec![Text::new("report-cash-flow"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let parts = [
        (Flow::Operating, "operating", "report-flow-operating", "report-flow-operating-sum"),
        (Flow::Investing, "investing", "report-flow-investing", "report-flow-investing-sum"),
        (Flow::Financing, "financing", "report-flow-financing", "report-flow-financing-sum"),
    ];
    let mut change = Rupiah::ZERO;
    for (part, code, heading, sum_key) in parts {
        let mut sum = Rupiah::ZERO;
        let mut push = |table: &mut Table, account: String, words: Cell, amount: Rupiah| {
            sum += amount;
            table.push(vec![Cell::term(code, heading), Cell::words(account), words, Cell::Money(amount)]);
        };
        if part == Flow::Operating {
            let result = YearResult::of(moved).after_tax;
            push(&mut table, String::new(), Cell::term("after_tax", "report-shu-after-tax"), result);
        }
        for (account, amount) in moved.iter().filter(|(account, amount)| flow(**account) == part && !amount.is_zero()) {
            // More of an asset is less cash, more of a debt is more.
            let words = match *account {
                AccountCode::SHU_PAYABLE => Cell::term("shu_paid", "report-flow-shu-paid"),
                account => Cell::words(name(account, language)),
            };
            push(&mut table, account.to_string(), words, -*amount);
        }
        for (account, amount) in beside.iter().filter(|(_, amount)| part == Flow::Operating && !amount.is_zero()) {
            let words = Text::new("report-flow-no-cash").with("name", name(*account, language));
            push(&mut table, account.to_string(), Cell::said("no_cash", words), -*amount);
        }
        let row = vec![Cell::term(code, heading), mark(code), Cell::term("total", sum_key), Cell::Money(sum)];
        table.push_total(row);
        change += sum;
    }
    let ends = [
        ("change", "report-flow-change", change),
        ("opening", "report-flow-opening", opening),
        ("closing", "report-flow-closing", opening + change),
    ];
    for (code, key, amount) in ends {
        let heading = Cell::term("cash", "report-flow-cash");
        table.push_total(vec![heading, mark(code), Cell::term(code, key), Cell::Money(amount)]);
    }
    table
}

/// Invested or financed.
fn is_beyond(account: AccountCode) -> bool {
    matches!(flow(account), Flow::Investing | Flow::Financing)
}

/// Cash or bank.
pub fn is_cash(account: AccountCode) -> bool {
    flow(account) == Flow::Cash
}

/// Cash and bank of some sums.
pub fn cash(sums: &Sums) -> Rupiah {
    sums.iter().filter(|(account, _)| flow(**account) == Flow::Cash).map(|(_, amount)| *amount).sum()
}

#[cfg(test)]
mod tests;
