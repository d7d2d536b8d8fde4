//! `income` (Perhitungan Hasil Usaha, koperasi 3.4): what members and others brought, what it cost, and the SHU of
//! both, beside the same days of the year before and the budget of the year (RAPB). Beside more than a year stand as
//! many years before it, and a line above says which days these are.
//!
//! Pure. Always holds: the budget is that of a whole year, so a period within it shows how far the year has come;
//! nothing is planned for a unit, or for days of two years, and where nothing is planned there is no column of it. Of
//! one unit, what only the whole cooperative has (its office) is not there. Neighbours: the budget by itself
//! (`budget.rs`).

use super::margin::tenths;
use super::statements::{Section, Sums, YearResult};
use super::table::{Cell, Column, Kind, Table, total_mark};
use super::total_code::{self, Line};
use super::trial_balance::name;
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("last_year", "report-last-year", Kind::Money),
    Column::new("percent", "report-of-sales", Kind::Percent),
];
/// Of more than a year.
const OF_YEARS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("last_year", "report-years-before", Kind::Money),
    Column::new("percent", "report-of-sales", Kind::Percent),
];
/// Where something is planned.
const BESIDE_A_BUDGET: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("last_year", "report-last-year", Kind::Money),
    Column::new("budget", "report-budget", Kind::Money),
    Column::new("of_budget", "report-of-budget", Kind::Percent),
    Column::new("percent", "report-of-sales", Kind::Percent),
];

/// What a step of the statement is called, and its figure.
type Step = ((&'static str, &'static str), fn(&YearResult) -> Rupiah);

/// Sections in order, with the steps that stand below each.
pub(super) const STEPS: &[(Section, &[Step])] = &[
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

/// What accounts moved in the period, and in the same days a year before; and what is planned for the period's year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub moved: Sums,
    pub last_year: Sums,
    pub budget: Option<BudgetAgreed>,
    /// What `last_year` is of, where more than a year is asked for.
    pub before: Option<Before>,
    /// The year whose codes stand beside the sums (N24), where they are its figures.
    pub coded: Option<i16>,
}

/// As many years before more than a year, and the day on which the books begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    pub from: BusinessDate,
    pub to: BusinessDate,
    pub begun: BusinessDate,
}

impl Before {
    fn said(&self) -> Text {
        let key = match () {
            () if self.begun > self.to => "report-beside-no-days",
            () if self.begun > self.from => "report-beside-days-begun",
            () => "report-beside-days",
        };
        Text::new(key).with("from", self.from).with("to", self.to).with("begun", self.begun)
    }
}

/// The figures of a row: now, a year before, planned.
type Row = (Rupiah, Rupiah, Option<Rupiah>);

/// Of a period; of one unit where it is named.
pub fn table(figures: &Figures, (period, unit): (Period, Option<&str>), language: Language) -> Table {
    let Figures { moved, last_year, budget, before, coded } = figures;
    let mut head = vec![Text::new("report-income")];
    head.extend(unit.map(|unit| Text::new("report-unit-named").with("unit", unit)));
    head.push(period_line(period));
    head.extend(before.as_ref().map(Before::said));
    head.extend(budget.as_ref().map(beside));
    let columns = match (budget, before) {
        (Some(_), _) => BESIDE_A_BUDGET,
        (None, Some(_)) => OF_YEARS,
        (None, None) => COLUMNS,
    };
    let mut table = Table::new(head, columns);
    table.grouped = 1;
    let planned = budget.as_ref().map(planned);
    let (now, before) = (YearResult::of(moved), YearResult::of(last_year));
    let plan = planned.as_ref().map(YearResult::of);
    let sales = now.member_gross + now.others_gross;
    let row = |heading: Cell, account: Cell, words: Cell, (amount, last, plan): Row| {
        let share = |of: Rupiah| Cell::maybe(tenths(amount, of), Cell::Percent);
        let mut cells = vec![heading, account, words, Cell::Money(amount), Cell::Money(last)];
        cells.extend(plan.into_iter().flat_map(|plan| [Cell::Money(plan), share(plan)]));
        cells.push(share(sales));
        cells
    };
    let mark = |line: Option<Line>| total_mark(coded.zip(line).map(|(year, line)| total_code::of_line(year, line)));
    let nothing = Sums::new();
    for (section, steps) in STEPS {
        let heading = || Cell::term(section.code(), section.heading());
        let accounts = accounts(*section, [moved, last_year, planned.as_ref().unwrap_or(&nothing)]);
        for account in &accounts {
            let at = |sums: &Sums| section.shown(sums.get(account).copied().unwrap_or_default());
            let [code, words] = [Cell::words(account.to_string()), Cell::words(name(*account, language))];
            table.push(row(heading(), code, words, (at(moved), at(last_year), planned.as_ref().map(at))));
        }
        if !accounts.is_empty() {
            let sums = (section.sum(moved), section.sum(last_year), planned.as_ref().map(|sums| section.sum(sums)));
            let mark = mark(Some(Line::of_section(*section)));
            table.push_total(row(heading(), mark, Cell::term("total", "report-sum"), sums));
        }
        for ((code, key), figure) in *steps {
            let step = (figure(&now), figure(&before), plan.as_ref().map(figure));
            let mark = mark(Line::named(&total_code::STEPS, Line::Step, code));
            table.push_total(row(heading(), mark, Cell::term(*code, key), step));
        }
    }
    table
}

/// Whose budget stands beside, and who decided it.
fn beside(budget: &BudgetAgreed) -> Text {
    let decision = Some(budget.decision.as_str()).filter(|decision| !decision.is_empty());
    Text::new("report-beside-budget")
        .with("year", budget.year.to_string())
        .with("date", budget.date)
        .with("decision", decision.unwrap_or("none"))
}

/// A budget as sums. What its record cannot be read for is left out, as of any account no longer in use.
pub fn planned(budget: &BudgetAgreed) -> Sums {
    let of = |(code, amount): &(String, Rupiah)| Some((code.parse().ok()?, *amount));
    budget.lines.iter().filter_map(of).collect()
}

/// Accounts of a section that moved in either year, or are planned.
pub(super) fn accounts<const N: usize>(section: Section, sums: [&Sums; N]) -> Vec<AccountCode> {
    let some = |(account, amount): (&AccountCode, &Rupiah)| (!amount.is_zero()).then_some(*account);
    let mut all: Vec<AccountCode> = sums.into_iter().flatten().filter_map(some).collect();
    all.retain(|account| Section::of(*account) == section);
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests;
