//! The budget of a year (RAPB, koperasi 6.2 part 8) by itself: what the year before brought and cost, and what is
//! planned, account by account and step by step of the PHU.
//!
//! Pure. Always holds: an amount stands as the PHU shows it, positive where it is usual; where nothing is planned yet
//! its column is blank, to be filled in. Neighbours: the same beside a year's figures (`income.rs`), the papers of the
//! meeting (`rat.rs`), where it is typed (the window's `budget` screen).

use super::income::{STEPS, accounts};
use super::statements::{Section, Sums, YearResult};
use super::table::{Cell, Column, Kind, Table, total_mark};
use super::total_code::{self, Line};
use super::trial_balance::name;
use crate::domain::accounting::account::{self, AccountCode};
use crate::domain::accounting::budget::is_planned;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("realised", "rat-realised", Kind::Money),
    Column::new("planned", "rat-planned", Kind::Money),
];

/// Which accounts have a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Those that moved or are planned.
    Used,
    /// All that can be planned: to fill it in.
    All,
}

/// What the year before brought, beside what is planned; `None` where that is still blank.
/// `coded` = the year before, where the codes of sums (N24) stand beside them: its own, then that of the plan.
pub fn table(
    head: Vec<Text>,
    (realised, planned): (&Sums, Option<&Sums>),
    rows: Rows,
    coded: Option<i16>,
    language: Language,
) -> Table {
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    let (result, plan) = (YearResult::of(realised), planned.map(YearResult::of));
    let row = |section: Section, account: Cell, words: Cell, (amount, plan): (Rupiah, Option<Rupiah>)| {
        let heading = Cell::term(section.code(), section.heading());
        vec![heading, account, words, Cell::Money(amount), Cell::maybe(plan, Cell::Money)]
    };
    let mark = |of: Line, of_plan: Line| {
        let codes = |year: i16| match planned {
            Some(_) => {
                let plan = total_code::of_line(year.saturating_add(1), of_plan);
                format!("{} / {plan}", total_code::of_line(year, of))
            }
            None => total_code::of_line(year, of),
        };
        total_mark(coded.map(codes))
    };
    let nothing = Sums::new();
    for (section, steps) in STEPS {
        let used = accounts(*section, [realised, planned.unwrap_or(&nothing)]);
        let accounts = match rows {
            Rows::Used => used,
            Rows::All => every(*section, used),
        };
        for account in &accounts {
            let at = |sums: &Sums| section.shown(sums.get(account).copied().unwrap_or_default());
            let [code, words] = [Cell::words(account.to_string()), Cell::words(name(*account, language))];
            table.push(row(*section, code, words, (at(realised), planned.map(at))));
        }
        if !accounts.is_empty() {
            let sums = (section.sum(realised), planned.map(|sums| section.sum(sums)));
            let mark = mark(Line::of_section(*section), Line::of_planned(*section));
            table.push_total(row(*section, mark, Cell::term("total", "report-sum"), sums));
        }
        for ((code, key), figure) in *steps {
            let step = (figure(&result), plan.as_ref().map(figure));
            let place = total_code::STEPS.iter().position(|(known, _)| known == code).unwrap_or_default();
            let mark = mark(Line::Step(place), Line::Plan(place));
            table.push_total(row(*section, mark, Cell::term(*code, key), step));
        }
    }
    table
}

/// Of which year it is, and who decided it when.
pub fn agreed(budget: &BudgetAgreed) -> Text {
    let decision = Some(budget.decision.as_str()).filter(|decision| !decision.is_empty());
    let text = Text::new("rat-budget-agreed").with("year", budget.year.to_string()).with("date", budget.date);
    text.with("decision", decision.unwrap_or("none"))
}

/// All of the chart, and what was used beside it.
fn every(section: Section, used: Vec<AccountCode>) -> Vec<AccountCode> {
    let chart = account::chart().iter().map(|line| line.code).filter(|account| is_planned(*account));
    let mut all: Vec<AccountCode> = chart.filter(|account| Section::of(*account) == section).chain(used).collect();
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests;
