//! `income` (Perhitungan Hasil Usaha, koperasi 3.4): what members and others brought, what it cost, and the SHU of
//! both, beside the same days of the year before.
//!
//! Pure. The budget (RAPB) is in no record yet and so in no column.

use super::margin::tenths;
use super::statements::{Section, Sums, YearResult};
use super::table::{Cell, Column, Kind, Table, total_mark};
use super::trial_balance::name;
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("last_year", "report-last-year", Kind::Money),
    Column::new("percent", "report-of-sales", Kind::Percent),
];

/// What a step of the statement is called, and its figure.
type Step = ((&'static str, &'static str), fn(&YearResult) -> Rupiah);

/// Sections in order, with the steps that stand below each.
const STEPS: &[(Section, &[Step])] = &[
    (Section::MemberGross, &[]),
    (Section::MemberCost, &[(("member_net", "report-member-net"), |result| result.member_net)]),
    (Section::OthersGross, &[]),
    (Section::OthersCost, &[(("others_net", "report-others-net"), |result| result.others_net)]),
    (Section::OtherIncome, &[(("gross", "report-shu-gross"), |result| result.gross)]),
    (Section::Expenses, &[(("operating", "report-shu-operating"), |result| result.operating)]),
    (Section::CooperativeExpenses, &[(("before_tax", "report-shu-before-tax"), |result| result.before_tax)]),
    (
        Section::Tax,
        &[
            (("after_tax", "report-shu-after-tax"), |result| result.after_tax),
            (("members", "report-shu-of-members"), |result| result.members),
            (("others", "report-shu-of-others"), |result| result.others),
        ],
    ),
];

/// Of what accounts moved in the period, and in the same days a year before.
pub fn table(moved: &Sums, last_year: &Sums, period: Period, language: Language) -> Table {
    let mut table = Table::new(vec![Text::new("report-income"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let (now, before) = (YearResult::of(moved), YearResult::of(last_year));
    let sales = now.member_gross + now.others_gross;
    let percent = |amount: Rupiah| Cell::maybe(tenths(amount, sales), Cell::Percent);
    for (section, steps) in STEPS {
        let heading = || Cell::term(section.code(), section.heading());
        let mut rows = 0;
        for account in accounts(*section, moved, last_year) {
            let at = |sums: &Sums| section.shown(sums.get(&account).copied().unwrap_or_default());
            let (amount, last) = (at(moved), at(last_year));
            let named = [Cell::words(account.to_string()), Cell::words(name(account, language))];
            let [code, words] = named;
            table.push(vec![heading(), code, words, Cell::Money(amount), Cell::Money(last), percent(amount)]);
            rows += 1;
        }
        if rows > 0 {
            let (amount, last) = (section.sum(moved), section.sum(last_year));
            let words = Cell::term("total", "report-sum");
            let row = vec![heading(), total_mark(), words, Cell::Money(amount), Cell::Money(last), percent(amount)];
            table.push_total(row);
        }
        for ((code, key), figure) in *steps {
            let (amount, last) = (figure(&now), figure(&before));
            let row = vec![
                heading(),
                total_mark(),
                Cell::term(*code, key),
                Cell::Money(amount),
                Cell::Money(last),
                percent(amount),
            ];
            table.push_total(row);
        }
    }
    table
}

/// Accounts of a section that moved in either year.
fn accounts(section: Section, moved: &Sums, last_year: &Sums) -> Vec<AccountCode> {
    let some = |(account, amount): (&AccountCode, &Rupiah)| (!amount.is_zero()).then_some(*account);
    let mut all: Vec<AccountCode> = moved.iter().chain(last_year).filter_map(some).collect();
    all.retain(|account| Section::of(*account) == section);
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests;
