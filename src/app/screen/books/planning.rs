//! The budget of a year (RAPB) while it is written: every account of income and expense with what is planned on it,
//! beside what the year before brought.
//!
//! Holds the plan as far as it is typed; what was agreed to stands in the last answer. Always holds: nothing of it is
//! kept before two people agreed to all of it; what is typed is not lost to another report that is looked at meanwhile.
//! Neighbours: drawing (`planning_view.rs`), what may stand in a budget (`domain/accounting/budget.rs`).

use super::{About, Books, Message, Writing};
use crate::app::screen::Action;
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::budget::{planned, turned};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::import::budget::BudgetFile;
use crate::reports::budget::{self, Rows};
use crate::reports::statements::Sums;
use crate::reports::table::{Cell, Table};
use crate::station::budget_list::BudgetList;
use crate::station::counter::books::{BooksFound, BooksQuestion, Plan};
use crate::till::input::Input;
use crate::till::input::books::Books as Asked;

/// Digits of an amount: a hundred milliard and more.
const DIGITS: usize = 12;

#[derive(Clone, Debug, PartialEq)]
pub struct Planning {
    pub plan: Plan,
    /// What is planned, positive = debit; no zeros.
    pub lines: Sums,
    pub table: Table,
    /// The account whose amount is typed, and the digits so far; none yet: what stands there stays.
    pub typed: Option<(AccountCode, String)>,
    /// Something differs from what was agreed to.
    pub changed: bool,
    /// The number of the minutes of the meeting that decided it, as it is written on them; may be empty.
    pub decision: String,
}

impl Planning {
    pub fn new(plan: Plan) -> Self {
        let lines = plan.planned.clone();
        let table = Table::new(Vec::new(), &[]);
        let mut planning = Self { plan, lines, table, typed: None, changed: false, decision: String::new() };
        planning.tabulate();
        planning
    }

    fn tabulate(&mut self) {
        let plan = &self.plan;
        let years = Text::new("rat-budget-years").with("before", (plan.year - 1).to_string());
        let mut head = vec![Text::new("budget-title").with("year", plan.year.to_string())];
        head.push(years.with("year", plan.year.to_string()));
        head.push(match (&plan.agreed, self.changed, plan.closed) {
            (_, true, _) => Text::new("budget-unsaved"),
            (_, _, true) => Text::new("budget-closed"),
            (Some(agreed), ..) => agreed.clone(),
            (None, ..) => Text::new("budget-none"),
        });
        self.table = budget::table(head, (&plan.realised, Some(&self.lines)), Rows::All, None, plan.language);
    }

    /// Something of it would be lost.
    pub const fn is_begun(&self) -> bool {
        self.changed || !self.decision.is_empty()
    }

    /// On the side where the account grows.
    pub fn amount(&self, account: AccountCode) -> Rupiah {
        turned(account, self.lines.get(&account).copied().unwrap_or_default())
    }

    /// What the year before brought on it, on the same side.
    pub fn before(&self, account: AccountCode) -> Rupiah {
        turned(account, self.plan.realised.get(&account).copied().unwrap_or_default())
    }

    fn put(&mut self, account: AccountCode, amount: Rupiah) {
        match amount.is_zero() {
            true => drop(self.lines.remove(&account)),
            false => drop(self.lines.insert(account, turned(account, amount))),
        }
        self.changed = self.lines != self.plan.planned;
        self.tabulate();
    }

    /// Where nothing is planned yet, what the year before brought.
    fn take_realised(&mut self) {
        let before: Vec<AccountCode> = self.plan.realised.keys().copied().collect();
        for account in before {
            if !self.lines.contains_key(&account) && !self.before(account).is_negative() {
                self.put(account, self.before(account));
            }
        }
    }

    /// All of a file in place of what stands there.
    fn fill(&mut self, file: &BudgetFile) {
        self.lines = planned(&file.lines).unwrap_or_default();
        if !file.decision.is_empty() {
            file.decision.clone_into(&mut self.decision);
        }
        self.changed = self.lines != self.plan.planned;
        self.tabulate();
    }

    fn digits(&mut self, digits: &str) {
        if let Some((_, typed)) = &mut self.typed {
            typed.push_str(digits);
            // A nought before the first figure says nothing, but by itself that nothing is planned.
            let figures = typed.trim_start_matches('0');
            *typed = if figures.is_empty() { "0".to_owned() } else { figures.chars().take(DIGITS).collect() };
        }
    }

    fn input(&self) -> Input {
        let lines = self.lines.keys().map(|account| (account.to_string(), self.amount(*account))).collect();
        Input::Books(Asked::Budget { year: self.plan.year, decision: self.decision.clone(), lines })
    }
}

/// The account of a row.
fn account_of(table: &Table, row: usize) -> Option<AccountCode> {
    table.rows().get(row)?.get(1).and_then(Cell::code)?.parse().ok()
}

impl Books {
    pub fn has_budget(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Budget { .. }))
    }

    /// The budget that is open and read.
    pub fn budget(&self) -> Option<&Planning> {
        self.planning.as_ref().filter(|planning| self.has_budget() && planning.plan.year == self.year)
    }

    /// The amount of an account is typed.
    pub fn is_planning(&self) -> bool {
        self.budget().is_some_and(|planning| planning.typed.is_some())
    }

    /// What came of the question: what is half written stays.
    pub(super) fn hear_plan(&mut self, plan: Plan) {
        match self.planning.take().filter(|planning| planning.is_begun() && planning.plan.year == plan.year) {
            Some(planning) => {
                let mut kept = Planning { plan, ..planning };
                kept.changed = kept.lines != kept.plan.planned;
                kept.tabulate();
                self.planning = Some(kept);
            }
            None => self.planning = Some(Planning::new(plan)),
        }
    }

    /// The row's amount is typed next.
    pub(super) fn plan_row(&mut self, row: usize) -> Action {
        self.at = self.stops().iter().position(|stop| *stop == row).unwrap_or(self.at);
        self.said = None;
        let Some(planning) = self.planning.as_mut() else { return Action::None };
        if planning.plan.closed {
            return Action::Refuse(Text::new("budget-closed"));
        }
        planning.typed = account_of(&planning.table, row).map(|account| (account, String::new()));
        Action::None
    }

    /// What is done to a budget; `None` where the message is not about one.
    pub(super) fn plan(&mut self, message: &Message) -> Option<Action> {
        if !self.has_budget() {
            return None;
        }
        let typing = self.is_planning();
        let planning = self.planning.as_mut()?;
        match message {
            Message::DigitPressed(digit) if typing => planning.digits(digit.encode_utf8(&mut [0; 4])),
            Message::DigitsPressed(digits) if typing => planning.digits(digits),
            Message::ErasePressed if typing => {
                if let Some((_, typed)) = &mut planning.typed {
                    typed.pop();
                }
            }
            // The next account, until the last has its amount.
            Message::OpenPressed if typing => return Some(self.take_amount(1)),
            Message::Moved(by) if typing => return Some(self.take_amount(*by)),
            Message::RealisedPressed if planning.plan.closed => {
                return Some(Action::Refuse(Text::new("budget-closed")));
            }
            Message::RealisedPressed => planning.take_realised(),
            Message::MinutesPressed => {
                let words = planning.decision.clone();
                self.writing = Some(Writing { about: About::Minutes, words });
            }
            Message::FromFilePressed if planning.plan.closed => {
                return Some(Action::Refuse(Text::new("budget-closed")));
            }
            Message::FromFilePressed => {
                let mut path = std::mem::take(&mut self.path);
                path.push(BooksQuestion::Lists);
                return Some(self.ask(path));
            }
            Message::AgreePressed => return Some(Action::Submit(planning.input())),
            _ => return None,
        }
        self.said = None;
        Some(Action::None)
    }

    /// The files that may hold a budget are shown.
    pub fn has_lists(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Lists))
    }

    /// What is wrong with one of them is shown.
    pub fn has_faults(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::BudgetList { .. }))
    }

    /// Reads the file of a row.
    pub(super) fn open_list(&mut self, row: usize) -> Action {
        let Some(BooksFound::Lists(files, _)) = &self.found else { return Action::None };
        let Some(path) = files.get(row).cloned() else { return Action::None };
        let mut opened = std::mem::take(&mut self.path);
        opened.push(BooksQuestion::BudgetList { path, year: self.year });
        self.ask(opened)
    }

    /// A file without a fault stands where it would have been typed; agreeing to it is as ever.
    pub(super) fn take_list(&mut self, list: &BudgetList) -> Action {
        let Some(file) = &list.file else { return Action::None };
        if let Some(planning) = self.planning.as_mut().filter(|planning| planning.plan.year == file.year) {
            planning.fill(file);
        }
        let asked = self.ask(vec![BooksQuestion::Budget { year: file.year }]);
        let name = list.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let said = Text::new("budget-from-file").with("count", file.lines.len()).with("file", name);
        (self.said, self.refused) = (Some(said), false);
        asked
    }

    /// What is typed is planned, and another account is next.
    fn take_amount(&mut self, by: isize) -> Action {
        let Some(planning) = self.planning.as_mut() else { return Action::None };
        if let Some((account, typed)) = planning.typed.take()
            && let Ok(amount) = typed.parse::<i64>()
        {
            planning.put(account, Rupiah::of(amount));
        }
        let stops = self.stops();
        let next = self.at.saturating_add_signed(by);
        match stops.get(next).filter(|_| next != self.at) {
            Some(row) => self.plan_row(*row),
            None => Action::None,
        }
    }
}

#[cfg(test)]
mod tests;
