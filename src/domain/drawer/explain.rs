//! Where a difference comes from: which events of the shift fit it, the likeliest first (N3).
//!
//! Pure. Always holds: the parts of an account are together the difference, to the rupiah; without a difference nothing
//! is said; no account says who. What is here are proposals: nothing is changed before a person does it.
//! Neighbours: what could have happened and how likely it is (`explain/guess.rs`), what the shift and the pieces say to
//! it (`explain/scene.rs`), the words and what can be done (`explain/words.rs`).
//!
//! Each guess has a weight: how often such a thing happens, times how well this day shows it (a notification without a
//! receipt, a drawer opened without a sale, the pieces that were counted). What fits the difference exactly goes before
//! what leaves a residue, since small change is lost on any day. Two guesses are put together only where one of them is
//! backed by something in the shift: any sum can be made of two sums that nobody asked for.

use std::collections::BTreeMap;

use self::guess::{Backing, Guess, WHOLE};
use self::scene::Scene;
use super::fact::DrawerFact;
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::domain::time::Instant;

mod guess;
mod scene;
mod words;

/// A shift that was counted.
#[derive(Clone, Copy, Debug)]
pub struct Closing<'a> {
    /// From the opening on, in order.
    pub facts: &'a [DrawerFact],
    pub counted: &'a Pieces,
    /// Up to here no reason is asked for, and none is invented (R44, S).
    pub reason_above: Rupiah,
}

/// What happened, in the field's words; the order is that of `Ord` only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Recorded as cash, paid otherwise.
    WasOther,
    /// Recorded otherwise, paid in cash.
    WasCash,
    /// A note taken, or changed, as its neighbour.
    NoteMistaken,
    ChangeNotGiven,
    ChangeTwice,
    CashOutUnrecorded,
    CashInUnrecorded,
    DropUnrecorded,
    /// Recorded, or recorded twice, and still in the drawer.
    DropNotCarried,
    ReturnUnrecorded,
    ReturnNotPaid,
    RungTwice,
    /// Money taken for a basket that was given up.
    SaleUnrecorded,
    Miscounted,
    FloatMiscounted,
    /// Nothing found.
    Unclear,
}

impl Kind {
    pub const ALL: [Self; 16] = [
        Self::WasOther,
        Self::WasCash,
        Self::NoteMistaken,
        Self::ChangeNotGiven,
        Self::ChangeTwice,
        Self::CashOutUnrecorded,
        Self::CashInUnrecorded,
        Self::DropUnrecorded,
        Self::DropNotCarried,
        Self::ReturnUnrecorded,
        Self::ReturnNotPaid,
        Self::RungTwice,
        Self::SaleUnrecorded,
        Self::Miscounted,
        Self::FloatMiscounted,
        Self::Unclear,
    ];
}

/// How well a cause fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// To the rupiah: the difference itself, or a sum that something else in the shift names too.
    Exact,
    /// With a residue.
    Nearly,
    Unclear,
}

/// Where to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub receipt: Option<ReceiptNumber>,
    pub at: Instant,
}

/// What could be done about a cause, one key each; the first is the one to offer first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// `to` where it is known how it was paid.
    MoveTender {
        receipt: ReceiptNumber,
        to: Option<super::fact::Means>,
    },
    SeeReceipt(ReceiptNumber),
    RecordCashOut(Rupiah),
    RecordCashIn(Rupiah),
    RecordDrop(Rupiah),
    RecordReturn(ReceiptNumber),
    /// Rung twice: undo the second.
    Void(ReceiptNumber),
    /// One denomination, or all where none is named.
    CountAgain(Option<i64>),
    WriteNote,
}

/// One cause, or what is left over (`Kind::Unclear`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    pub kind: Kind,
    /// Its part of the difference: negative where money is missing.
    pub amount: Rupiah,
    pub fit: Fit,
    /// Where to look: all that fit, likeliest first.
    pub points: Vec<Point>,
    pub title: Text,
    pub detail: Text,
    pub remedies: Vec<Remedy>,
}

/// One way to account for the whole difference: a cause, two, or none, and what is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub causes: Vec<Cause>,
    /// Of a hundred, among all accounts: how much likelier than the others.
    pub share: u64,
}

/// What is said about a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub difference: Rupiah,
    /// Likeliest first, [`MOST_ACCOUNTS`] at most; empty where there is no difference.
    pub accounts: Vec<Account>,
    /// Looked for, and nothing fits: said too, so that nobody searches again.
    pub nothing_found: Vec<Kind>,
}

impl Explanation {
    pub fn first(&self) -> Option<&Cause> {
        self.accounts.first().and_then(|account| account.causes.first())
    }

    /// What the likeliest account explains, without its residue.
    pub fn explained(&self) -> Rupiah {
        let causes = self.accounts.first().map(|account| account.causes.as_slice()).unwrap_or_default();
        causes.iter().filter(|cause| cause.kind != Kind::Unclear).map(|cause| cause.amount).sum()
    }
}

/// More would not be read at the end of a day.
pub const MOST_ACCOUNTS: usize = 5;

/// One in so many differences that have a cause has a certain residue besides it.
const ONE_RESIDUE_IN: u64 = 400;
/// How likely a small difference is change that went astray, and a large one something nobody can see from the facts.
const SMALL_UNCLEAR: u64 = WHOLE / 100 * 12;
const LARGE_UNCLEAR: u64 = WHOLE / 200_000;
/// A second mistake on the same day, in hundredths.
const SECOND_MISTAKE: u64 = 30;

/// Guesses that account for the difference together, and their weight.
struct Candidate {
    /// Those that say the same are one, by their first; each with the places it points to.
    parts: Vec<Part>,
    rest: i64,
    weight: u64,
}

struct Part {
    guess: Guess,
    places: Vec<(Point, u64)>,
}

/// Says where the difference of this shift comes from.
pub fn explain(closing: Closing<'_>) -> Explanation {
    let scene = Scene::of(closing.facts, closing.counted);
    let difference = scene.difference;
    if difference == 0 {
        return Explanation { difference: Rupiah::ZERO, accounts: Vec::new(), nothing_found: Vec::new() };
    }
    let limit = closing.reason_above.amount();
    let mut found = BTreeMap::new();
    let guesses = guess::from_facts(&scene);
    alone(&scene, &guesses, limit, &mut found);
    in_pairs(&scene, &guesses, &mut found);
    let unclear = if difference.abs() <= limit { SMALL_UNCLEAR } else { LARGE_UNCLEAR };
    let mut candidates: Vec<Candidate> = found.into_values().filter(|candidate| candidate.weight > 0).collect();
    candidates.push(Candidate { parts: Vec::new(), rest: difference, weight: unclear });
    // What weighs the same stands in the order of its key, so that the same day always reads the same.
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.weight));
    let seen = |kind: &Kind| {
        let mut parts = candidates.iter().flat_map(|candidate| &candidate.parts);
        *kind == Kind::Unclear || parts.any(|part| part.guess.kind == *kind)
    };
    let nothing_found = Kind::ALL.into_iter().filter(|kind| !seen(kind)).collect();
    let total: u128 = candidates.iter().map(|candidate| u128::from(candidate.weight)).sum();
    let accounts = candidates.into_iter().take(MOST_ACCOUNTS).map(|candidate| account(candidate, total, &closing));
    Explanation { difference: Rupiah::of(difference), accounts: accounts.collect(), nothing_found }
}

/// What makes two guesses the same cause: kind, sum and notes.
type Key = (Kind, i64, Option<(i64, i64)>);

type Found = BTreeMap<Vec<Key>, Candidate>;

/// Adds a guess, or a pair, to those that say the same; the likeliest of them speaks for all.
fn add(found: &mut Found, guesses: &[&Guess], rest: i64, weight: u64) {
    let keys = guesses.iter().map(|guess| (guess.kind, guess.effect, guess.notes)).collect();
    let fresh = || Candidate {
        parts: guesses.iter().map(|guess| Part { guess: (*guess).clone(), places: Vec::new() }).collect(),
        rest,
        weight: 0,
    };
    let candidate = found.entry(keys).or_insert_with(fresh);
    candidate.weight = candidate.weight.saturating_add(weight);
    for (part, guess) in candidate.parts.iter_mut().zip(guesses) {
        if part.places.iter().all(|(_, other)| *other < weight) {
            part.guess = (*guess).clone();
        }
        match part.places.iter_mut().find(|(point, _)| *point == guess.point) {
            Some((_, so_far)) => *so_far = (*so_far).max(weight),
            None => part.places.push((guess.point.clone(), weight)),
        }
    }
}

/// One cause for the whole difference, or for all but a residue.
fn alone(scene: &Scene, guesses: &[Guess], limit: i64, found: &mut Found) {
    let difference = scene.difference;
    let from_sum = guess::from_sum(scene, difference);
    for guess in guesses.iter().chain(&from_sum).filter(|guess| guess.effect == difference) {
        add(found, &[guess], 0, scene.agreeing(guess.weight, guess.says(), &[&guess.moved]));
    }
    let mut around = Vec::new();
    for step in [5_000, 50_000] {
        let round = (difference.abs() + step / 2) / step * step * difference.signum();
        if round != difference && !around.contains(&round) {
            around.push(round);
        }
    }
    let around: Vec<Guess> = around.into_iter().flat_map(|round| guess::from_sum(scene, round)).collect();
    for guess in guesses.iter().chain(&around) {
        let rest = difference - guess.effect;
        let near = rest != 0 && rest.abs() <= limit && rest.abs() < guess.effect.abs();
        if near && guess.effect.signum() == difference.signum() {
            let weight = scene.agreeing(guess.weight, guess.says(), &[&guess.moved]);
            add(found, &[guess], rest, weight / ONE_RESIDUE_IN);
        }
    }
}

/// Two causes that are together the difference to the rupiah, one of them backed by something in the shift.
fn in_pairs(scene: &Scene, guesses: &[Guess], found: &mut Found) {
    let mut by_effect: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (at, guess) in guesses.iter().enumerate() {
        by_effect.entry(guess.effect).or_default().push(at);
    }
    for (at, one) in guesses.iter().enumerate().filter(|(_, guess)| guess.backing.is_some()) {
        let rest = scene.difference - one.effect;
        if rest == 0 {
            continue;
        }
        let from_sum = guess::from_sum(scene, rest);
        let others = by_effect.get(&rest).map(Vec::as_slice).unwrap_or_default();
        // A pair of backed ones is met twice and counted once; nothing explains the same receipt twice.
        let others = others.iter().filter(|other| guesses[**other].backing.is_none() || **other > at);
        let others = others.map(|other| &guesses[*other]).filter(|other| other.point.receipt != one.point.receipt);
        for other in others.chain(&from_sum) {
            let both = u128::from(one.weight) * u128::from(other.weight) / u128::from(WHOLE);
            let both = u64::try_from(both).unwrap_or(u64::MAX) / 100 * SECOND_MISTAKE;
            let says = one.says().max(other.says());
            add(found, &[one, other], 0, scene.agreeing(both, says, &[&one.moved, &other.moved]));
        }
    }
}

fn account(candidate: Candidate, total: u128, closing: &Closing<'_>) -> Account {
    let whole = candidate.rest == 0;
    let mut causes: Vec<Cause> = candidate.parts.into_iter().map(|part| cause(part, whole)).collect();
    if candidate.rest != 0 {
        causes.push(words::unclear(Rupiah::of(candidate.rest), closing.reason_above));
    }
    let share = u128::from(candidate.weight) * 100 / total.max(1);
    Account { causes, share: u64::try_from(share).unwrap_or(100) }
}

fn cause(part: Part, whole: bool) -> Cause {
    let Part { guess, mut places } = part;
    places.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let points: Vec<Point> = places.into_iter().map(|(point, _)| point).collect();
    let named = matches!(guess.backing, Some(Backing::Bank { .. } | Backing::Twin { .. } | Backing::Float { .. }));
    Cause {
        kind: guess.kind,
        amount: Rupiah::of(guess.effect),
        fit: if whole || named { Fit::Exact } else { Fit::Nearly },
        title: words::title(&guess, &points),
        detail: words::detail(&guess, &points),
        remedies: words::remedies(&guess, &points),
        points,
    }
}

#[cfg(test)]
mod tests;
