//! Papers whose years are over are destroyed, with minutes before two witnesses (A33); who stood on them is forgotten
//! by the log too (A38), what was handed out stays.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing goes before its years are over, and no
//! paper twice; pharmacist and board agree, and two others see it.
//! Neighbours: goods that are destroyed (`till/shelving.rs`), which papers are due (`domain/pharmacy/retention.rs`).

use crate::domain::event::pharmacy::{Forgotten, PapersDestroyed};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::people::access::Act;
use crate::domain::pharmacy::retention::{Paper, Papers};
use crate::domain::text::Text;
use crate::till::input::pharmacy::PapersGone;
use crate::till::refusal::Code;
use crate::till::shelving::witnessing::{WITNESSES, witnesses_of};
use crate::till::signing_in::may;
use crate::till::stock_paper::Paper as Minutes;
use crate::till::supplying::{done_by_two, next_slip};
use crate::till::{Decision, Trouble, Turn};

/// Papers of one destruction.
const MOST: i64 = 1_000_000;
/// Signs of how it was done.
const MOST_WORDS: usize = 200;

pub fn destroyed(turn: &Turn<'_>, gone: &PapersGone) -> Result<Decision, Trouble> {
    may(turn.user()?, Act::SetMedicineRules)?;
    let how = gone.how.trim();
    if how.is_empty() || how.chars().count() > MOST_WORDS {
        return turn.refuse(Code::BadInput, Text::new("till-destroyed-how"));
    }
    if gone.from > gone.to {
        return turn.refuse(Code::BadInput, Text::new("till-papers-dates"));
    }
    if !(1..=MOST).contains(&gone.count) {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    let rules = &turn.settings.pharmacy;
    if !gone.papers.may_go(gone.to, rules, turn.today()) {
        let until = gone.papers.kept_until(gone.to, rules);
        let text = Text::new("till-papers-kept").with("papers", gone.papers.code()).with("until", until);
        return turn.refuse(Code::NotAllowed, text);
    }
    let before = turn.lookup.papers_destroyed()?;
    let overlaps = |was: &&PapersDestroyed| was.papers == gone.papers && was.from <= gone.to && gone.from <= was.to;
    if let Some(was) = before.iter().find(overlaps) {
        let text = Text::new("till-papers-gone").with("slip", format!("{}-{:04}", was.slip.till, was.slip.number));
        let text = text.with("from", was.from).with("to", was.to);
        return turn.refuse(Code::NotAllowed, text);
    }
    let names = witnesses_of(turn, &gone.witnesses)?;
    if names.len() < WITNESSES {
        return turn.refuse(Code::BadInput, Text::new("till-witness-needed"));
    }
    let text = Text::new("till-papers-destroy").with("papers", gone.papers.code()).with("count", gone.count);
    done_by_two(turn, Act::SetMedicineRules, text)?;
    let slip = next_slip(turn)?;
    let papers = Some((gone.papers.code(), gone.from, gone.to, gone.count));
    let minutes = Minutes {
        kind: "papers-destroyed",
        reason: how.to_owned(),
        papers,
        witnesses: names,
        health_office: gone.papers.is_strict(),
        ..Minutes::default()
    };
    let paper = minutes.of(turn, &slip)?;
    let mut notices = vec![Text::new("till-papers-log-stays").with("papers", gone.papers.code())];
    let mut of_dates = turn.lookup.papers()?;
    of_dates.retain(|paper| (gone.from..=gone.to).contains(&paper.date));
    let in_log = |paper: &&Paper| paper.papers == gone.papers;
    let known = i64::try_from(of_dates.iter().filter(in_log).count()).unwrap_or(i64::MAX);
    if known > 0 && known != gone.count {
        notices.insert(0, Text::new("till-papers-differ").with("known", known).with("count", gone.count));
    }
    let number = slip.number;
    let event = Event::PapersDestroyed(PapersDestroyed {
        slip,
        papers: gone.papers,
        from: gone.from,
        to: gone.to,
        count: gone.count,
        witnesses: gone.witnesses.clone(),
        forgets: gone.papers.names_people().then(|| forgotten(turn, gone, &of_dates)),
    });
    let mut decision = turn.till.quiet(|next| {
        next.shown.slip = Some(number);
        next.notices = notices;
    });
    let personal = Some(Personal { words: how.to_owned(), ..Personal::default() });
    decision.happenings.push(Happening { event, personal });
    decision.effects.push(paper);
    Ok(decision)
}

/// Who is forgotten with them: on every till the same, whatever else it knows of.
fn forgotten(turn: &Turn<'_>, gone: &PapersGone, of_dates: &[Paper]) -> Forgotten {
    let zone = &turn.till.zone;
    let strict = of_dates.iter().filter(|paper| paper.papers == Papers::Strict);
    let plain = of_dates.iter().filter(|paper| paper.papers == Papers::Prescriptions && !paper.told);
    let plain = plain.filter_map(|paper| paper.prescription).collect();
    Forgotten {
        since: gone.from.start(zone),
        before: gone.to.plus_days(1).start(zone),
        strict: strict.filter_map(|paper| paper.prescription).collect(),
        plain: gone.papers.is_prescriptions().then_some(plain),
    }
}
