//! What the cooperative decides about savings and loans changes, from a day on (koperasi 1.3, 4.1).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: bendahara or manajer does it and pengurus agree; a rule
//! holds from a day on that is not past, so that what was done before reads as it was; all that was said in one line is
//! decided together or not at all.
//! Neighbours: the rules and their bounds (`domain/settings/rules.rs`), what was decided for later days (`settled.rs`).

use super::refusal::{Code, Refusal};
use super::{Decision, Trouble, Turn, settled};
use crate::domain::people::access::{self, Act};
use crate::domain::settings::Settings;
use crate::domain::settings::rules::{self, Rule};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub mod house;

/// One rule as it was and as it will be.
struct Change {
    rule: &'static Rule,
    before: String,
    value: String,
}

pub(super) fn decide(
    turn: &Turn<'_>,
    said: &[(String, String)],
    day: Option<BusinessDate>,
) -> Result<Decision, Trouble> {
    let role = turn.user()?.role;
    // Pengurus agree to what either of them does.
    if !access::may(role, Act::CloseBooks) && !access::may(role, Act::SetUsers) {
        return turn.refuse(Code::NotAllowed, Text::new("rule-who").with("role", role.code()));
    }
    let today = turn.today();
    let from = day.unwrap_or(today);
    if from < today {
        let text = Text::new("till-from-past").with("from", from).with("today", today);
        return turn.refuse(Code::BadInput, text);
    }
    let changes = changes(turn, said, from)?;
    if !turn.is_approved() {
        let text = match &changes[..] {
            [Change { rule, before, value }] => {
                let text = Text::new("rule-approval-one").with("rule", rule.code).with("before", before.as_str());
                text.with("value", value.as_str())
            }
            _ => Text::new("rule-approval").with("changes", list(&changes)),
        };
        return Err(Refusal::new(Code::NeedsApproval, text.with("from", from)).for_act(Act::CloseBooks).into());
    }
    // Each rule says for itself on which later day it stays.
    let each = |_: &Settings| ();
    let mut open = vec![true; changes.len()];
    let happenings = settled::changed(turn.lookup, from, each, |settings| {
        for (change, open) in changes.iter().zip(&mut open) {
            // A later day for which another value was decided keeps it, and so does every day after.
            *open &= change.rule.value(settings) == change.before;
            if *open {
                // It was put where it stands a moment ago.
                let _ = change.rule.put(settings, &change.value);
            }
        }
    })?;
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        for Change { rule, before, value } in &changes {
            let text = Text::new("rule-noted").with("rule", rule.code).with("before", before.as_str());
            next.notices.push(text.with("value", value.as_str()).with("from", from));
        }
    });
    decision.happenings.extend(happenings);
    Ok(decision)
}

/// What would change; refused where something is no rule, is out of bounds, or changes nothing.
fn changes(turn: &Turn<'_>, said: &[(String, String)], from: BusinessDate) -> Result<Vec<Change>, Trouble> {
    let mut settings = Settings::clone(&*turn.lookup.settings(from)?);
    let mut changes = Vec::new();
    for (code, typed) in said {
        let Some(rule) = Rule::parse(code) else {
            let names: Vec<&str> = rules::ALL.iter().map(|rule| rule.code).collect();
            let text = Text::new("till-setting-unknown").with("text", code.as_str()).with("names", names.join(", "));
            return turn.refuse(Code::BadInput, text);
        };
        let before = rule.value(&settings);
        if rule.put(&mut settings, typed.trim()).is_none() {
            let text = Text::new("rule-bad").with("rule", rule.code).with("text", typed.as_str());
            return turn.refuse(Code::BadInput, text.with("bounds", rule.bounds()).with("before", before));
        }
        let value = rule.value(&settings);
        if value != before {
            changes.push(Change { rule, before, value });
        }
    }
    if changes.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("rule-same").with("from", from));
    }
    if !rules::agree(&settings) {
        let most = settings.lending.rate_year_most.value().to_string();
        return turn.refuse(Code::BadInput, Text::new("rule-rate-above").with("most", most));
    }
    Ok(changes)
}

/// `loan_rate 1 -> 1.5, licensed no -> yes`: names as they are typed, since each is one word of the page of rules.
fn list(changes: &[Change]) -> String {
    let one = |change: &Change| format!("{} {} → {}", change.rule.code, change.before, change.value);
    changes.iter().map(one).collect::<Vec<_>>().join(", ")
}
