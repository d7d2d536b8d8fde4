//! The budget of a year (RAPB, koperasi 6.2 part 8): written by the bookkeeper, agreed to by the board.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: two people stand behind a budget, as behind an entry by
//! hand; a new one stands in place of the year's earlier one, which stays in the log; once the year's result is closed
//! or shared out nothing is planned for it any more, so that a plan is never made to fit what came of it.
//! Neighbours: what may stand in one (`domain/accounting/budget.rs`).

use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, books, signing_in};
use crate::domain::accounting::budget::{self, Fault, MOST_DECISION};
use crate::domain::event::Event;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::text::Text;

pub(super) fn agree(
    turn: &Turn<'_>,
    year: i16,
    decision: &str,
    lines: &[(String, Rupiah)],
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::PostJournal)?;
    books::year_over(turn, year)?;
    let named = |key| Text::new(key).with("year", year.to_string());
    // A meeting plans the running year or the next; what is beyond is a slip of the hand.
    let latest = turn.today().year().saturating_add(1);
    if year > latest {
        return turn.refuse(Code::BadInput, named("budget-too-far").with("latest", latest.to_string()));
    }
    if turn.lookup.year_is_closed(year)? || turn.lookup.allocation(year)?.is_some() {
        return turn.refuse(Code::NotAllowed, named("budget-year-closed"));
    }
    let decision = decision.trim();
    if decision.chars().count() > MOST_DECISION {
        return turn.refuse(Code::BadInput, Text::new("budget-decision").with("most", MOST_DECISION));
    }
    let planned = budget::planned(lines).map_err(|fault| Refusal::new(Code::BadInput, said(&fault)))?;
    let figures = |text: Text| {
        let [income, expense, surplus] = budget::sums(&planned);
        text.with("income", income).with("expense", expense).with("surplus", surplus)
    };
    let text = match turn.lookup.budget(year)? {
        None => named("budget-approval").with("before", "none"),
        Some(before) => named("budget-approval").with("before", before.date),
    };
    done_by_two(turn, Act::PostJournal, figures(text))?;
    let agreed = BudgetAgreed {
        year,
        date: turn.today(),
        decision: decision.to_owned(),
        lines: planned.iter().map(|(account, amount)| (account.to_string(), *amount)).collect(),
        approved_by: turn.approved_by(),
    };
    let mut done = turn.till.quiet(|_| {});
    done.next.notices.push(figures(named("budget-agreed")));
    done.happenings.push(Event::BudgetAgreed(agreed).into());
    Ok(done)
}

/// What is wrong with a line.
fn said(fault: &Fault) -> Text {
    match fault {
        Fault::Unknown(code) => Text::new("books-entry-account").with("account", code.as_str()),
        Fault::Balance(account) => Text::new("budget-balance-account").with("account", account.to_string()),
        Fault::Negative(account) => Text::new("budget-negative").with("account", account.to_string()),
        Fault::Twice(account) => Text::new("budget-twice").with("account", account.to_string()),
        Fault::Nothing => Text::new("budget-nothing"),
    }
}

#[cfg(test)]
mod tests;
