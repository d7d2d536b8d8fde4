//! What the supervisors find, what the board answers (koperasi 6.3).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: noted and closed by the supervisors, answered by the
//! board; what was not answered is not closed; what was closed stays so. Neighbours: how a finding stands
//! (`domain/cooperative/findings.rs`), the check list it came from (`reports/checks.rs`).

use super::input::books::Finding as Asked;
use super::refusal::Code;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::cooperative::findings::{Finding, Step};
use crate::domain::event::registers::{FindingAnswered, FindingNoted};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// Signs of a finding, and of an answer.
const MOST_WORDS: usize = 400;

pub(super) fn decide(turn: &Turn<'_>, asked: &Asked) -> Result<Decision, Trouble> {
    match asked {
        Asked::Note { words, date } => note(turn, words, *date),
        Asked::Answer { number, words } => answer(turn, *number, words),
        Asked::Close { number } => close(turn, *number),
    }
}

fn may(turn: &Turn<'_>, step: Step) -> Result<(), Trouble> {
    let role = turn.user()?.role;
    match step.is_of(role) {
        true => Ok(()),
        false => Err(signing_in::may_not(role, |role| step.is_of(role)).into()),
    }
}

fn words_of(turn: &Turn<'_>, words: &str) -> Result<String, Trouble> {
    let words: String = words.trim().chars().take(MOST_WORDS).collect();
    match words.is_empty() {
        true => turn.refuse(Code::BadInput, Text::new("register-words")),
        false => Ok(words),
    }
}

fn known(turn: &Turn<'_>, number: i64) -> Result<Finding, Trouble> {
    let found = turn.lookup.findings()?.into_iter().find(|finding| finding.number == number);
    match found {
        None => turn.refuse(Code::BadInput, Text::new("finding-unknown").with("number", number)),
        Some(finding) if finding.closed.is_some() => {
            turn.refuse(Code::NotAllowed, Text::new("finding-closed").with("number", number))
        }
        Some(finding) => Ok(finding),
    }
}

fn note(turn: &Turn<'_>, words: &str, date: Option<BusinessDate>) -> Result<Decision, Trouble> {
    may(turn, Step::Noted)?;
    let words = words_of(turn, words)?;
    let date = date.unwrap_or_else(|| turn.today());
    if date > turn.today() {
        return turn.refuse(Code::BadInput, Text::new("books-future").with("date", date));
    }
    let number = turn.lookup.next_finding()?;
    let said = Text::new("finding-noted").with("number", number);
    let event = Event::FindingNoted(FindingNoted { number, date });
    Ok(done(turn, event, Personal { words, ..Personal::default() }, said))
}

fn answer(turn: &Turn<'_>, number: i64, words: &str) -> Result<Decision, Trouble> {
    may(turn, Step::Answered)?;
    let reply = words_of(turn, words)?;
    known(turn, number)?;
    let event = Event::FindingAnswered(FindingAnswered { number, date: turn.today(), closed: false });
    let said = Text::new("finding-answered").with("number", number);
    Ok(done(turn, event, Personal { reply, ..Personal::default() }, said))
}

fn close(turn: &Turn<'_>, number: i64) -> Result<Decision, Trouble> {
    may(turn, Step::Closed)?;
    if known(turn, number)?.answer.is_none() {
        return turn.refuse(Code::NotAllowed, Text::new("finding-unanswered").with("number", number));
    }
    let event = Event::FindingAnswered(FindingAnswered { number, date: turn.today(), closed: true });
    Ok(done(turn, event, Personal::default(), Text::new("finding-is-closed").with("number", number)))
}

fn done(turn: &Turn<'_>, event: Event, personal: Personal, said: Text) -> Decision {
    let personal = Some(personal).filter(|personal| *personal != Personal::default());
    let mut decision = turn.till.quiet(|next| next.notices.push(said));
    decision.happenings.push(Happening { event, personal });
    decision
}
