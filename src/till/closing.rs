//! The end of a shift and of a day: X, blind count, Z, the day; and slips of other tenders (R42–R47).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what should be in the drawer is shown after a count and
//! not before it; a Z rests on a count after which no cash has moved; closing needs no printer, no network, no paper.
//! Neighbours: what X, count and Z say (`closing/figures.rs`), the shift as facts and what they say to a difference
//! (`closing/facts.rs`), papers (`closing/papers.rs`), the sentences that are sent on (`closing/summary.rs`),
//! sales under the wrong member (`closing/looks.rs`).

use super::answer::StatementView;
use super::lookup::past::Counted;
use super::lookup::{Lookup, Shift, Unreadable};
use super::refusal::{Code, Refusal};
use super::{Decision, Effect, Stage, Trouble, Turn, books, pharmacy, plausible, signing_in};
use crate::domain::drawer::count::worth;
use crate::domain::drawer::shift::Running;
use crate::domain::event::drawer::{DayClosed, DrawerCounted, TenderSettled};
use crate::domain::event::{Event, Happening, Personal, ShiftClosed};
use crate::domain::id::TillLetter;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

mod facts;
mod figures;
mod looks;
mod papers;
mod summary;

use figures::Seen;

pub fn open_counted(turn: &Turn<'_>, pieces: &Pieces) -> Result<Decision, Trouble> {
    signing_in::open_shift(turn.till, worth(pieces), pieces, turn.consent, turn.lookup, turn.moment)
}

/// How the shift stands. Changes nothing; after a count it shows what the count showed.
pub fn x(turn: &Turn<'_>, print: bool) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    let seen = Seen::of(turn, shift)?;
    let statement = seen.statement(turn, shift);
    let counted = match seen.counts.last() {
        Some(count) if !seen.moved_since(count) => Some(seen.count_view(turn, shift, count)?),
        _ => None,
    };
    let mut decision = turn.till.looked(|next| {
        next.shown.statement = Some(Box::new(statement.clone()));
        next.shown.counted = counted;
    });
    if print {
        decision.effects.push(papers::statement(turn, shift, &statement)?.paper("x_report"));
    }
    Ok(decision)
}

/// A blind count; each is kept, and only now is shown what should be there.
pub fn count(turn: &Turn<'_>, pieces: &Pieces) -> Result<Decision, Trouble> {
    let (user, shift) = (turn.user()?, turn.shift()?);
    plausible::pieces(turn.consent, pieces, plausible::COUNTED)?;
    let mut seen = Seen::of(turn, shift)?;
    let nth = seen.counts.last().map_or(1, |last| last.nth + 1);
    let named: std::collections::BTreeMap<String, i64> =
        pieces.iter().map(|(rupiah, count)| (rupiah.to_string(), *count)).collect();
    let counted = worth(pieces);
    let event = DrawerCounted { shift: shift.id, till: shift.till.clone(), nth, pieces: named.clone(), counted };
    let count = Counted { nth, pieces: named, counted, cashier: user.id.clone(), at: turn.moment.now, place: i64::MAX };
    seen.counts.push(count.clone());
    let view = seen.count_view(turn, shift, &count)?;
    let mut decision = turn.till.quiet(|next| next.shown.counted = Some(view));
    decision.happenings.push(Event::DrawerCounted(event).into());
    decision.effects.push(Effect::OpenDrawer);
    Ok(decision)
}

/// Closes the shift by its newest count. What is parked, and what waits for QRIS, is named and goes on.
pub fn close(turn: &Turn<'_>, reason: &str, leave: Option<Rupiah>) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    nothing_open(turn)?;
    let seen = Seen::of(turn, shift)?;
    let no = |text: Text| Refusal::new(Code::BadInput, text);
    let count = seen.counts.last().ok_or_else(|| no(Text::new("till-count-first")))?;
    if seen.moved_since(count) {
        return Err(no(Text::new("till-count-again")).into());
    }
    let left = leave.unwrap_or(count.counted);
    if left > count.counted {
        let text = Text::new("till-leave-too-much").with("leave", left).with("counted", count.counted);
        return Err(no(text).into());
    }
    let last_z = turn.lookup.last_z()?;
    let running = Running {
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        opening: shift.opening,
        sums: seen.sums.clone(),
    };
    let number = last_z.as_ref().map_or(1, |last| last.number + 1);
    let closed = running.close(number, count.counted, count.counted - left);
    let limit = turn.settings.count_reason;
    let reasoned = !reason.trim().is_empty();
    if closed.difference.abs() > limit && !reasoned {
        let text = Text::new("till-difference-reason").with("difference", closed.difference).with("limit", limit);
        return Err(no(text).into());
    }
    let last_hash = match seen.last() {
        Some(last) => turn.lookup.receipt_hash(last)?.map(|hash| hex(&hash)).unwrap_or_default(),
        None => String::new(),
    };
    let closed = ShiftClosed {
        figures: seen.figures(turn),
        first: seen.first().cloned(),
        last: seen.last().cloned(),
        last_hash,
        previous: last_z.map(|last| hex(&last.hash)).unwrap_or_default(),
        // Another till may have locked the day meanwhile.
        booked: Some(books::open_from(turn.lookup, shift.date)?).filter(|day| *day != shift.date),
        reasoned,
        approved_by: turn.approved_by(),
        ..closed
    };
    closed_with(turn, shift, &seen, closed, (reason, count))
}

fn closed_with(
    turn: &Turn<'_>,
    shift: &Shift,
    seen: &Seen,
    closed: ShiftClosed,
    (reason, count): (&str, &Counted),
) -> Result<Decision, Trouble> {
    let mut z = seen.statement(turn, shift);
    z.number = closed.number;
    z.closed = Some(turn.moment.now);
    z.expected = Some(closed.expected);
    z.counted = Some(closed.counted);
    z.difference = Some(closed.difference);
    z.deposit = closed.deposit;
    z.left = Some(closed.counted - closed.deposit);
    z.last_hash.clone_from(&closed.last_hash);
    z.previous.clone_from(&closed.previous);
    reason.clone_into(&mut z.reason);
    let mut effects = vec![papers::statement(turn, shift, &z)?.with("shift", shift.id.0.to_string()).paper("z_report")];
    if !closed.deposit.is_zero() {
        effects.push(papers::deposit(turn, shift, &z, count)?.paper("deposit"));
    }
    z.hints = looks::of_shift(turn, shift)?;
    let summary = summary::of_shift(turn, &z);
    let mut decision = turn.till.quiet(|next| {
        next.shift = None;
        next.pharmacist = None;
        next.stage = Stage::Idle;
        next.undo.clear();
        next.times = None;
        next.shown.z = Some(Box::new(z));
        next.shown.summary = summary;
    });
    let personal = (!reason.is_empty()).then(|| Personal { words: reason.to_owned(), ..Personal::default() });
    decision.happenings.extend(pharmacy::counter::signed_off(turn.till, true));
    decision.happenings.push(Happening { event: Event::ShiftClosed(closed), personal });
    decision.effects = effects;
    Ok(decision)
}

/// Goods in the basket, a payment begun, a return in hand: each would vanish, so each is finished or parked (R46).
fn nothing_open(turn: &Turn<'_>) -> Result<(), Refusal> {
    let sale = turn.till.open_sale();
    let selling = sale.is_some_and(|sale| !sale.lines.is_empty() || !sale.paid.is_empty() || sale.waiting.is_some());
    match selling || turn.till.returning.is_some() {
        true => Err(Refusal::new(Code::OpenSale, Text::new("till-close-open-sale"))),
        false => Ok(()),
    }
}

/// The manager closes a business day: every shift that opened on it has its Z (R47).
pub fn close_day(turn: &Turn<'_>, date: BusinessDate) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if !access::may(user.role, Act::CloseDay) {
        return turn.refuse(Code::NotAllowed, Text::new("till-day-by-manager"));
    }
    if turn.lookup.day_closed(date)? {
        return turn.refuse(Code::NotAllowed, Text::new("till-day-already-closed").with("date", date));
    }
    let shifts = turn.lookup.shifts_of(date)?;
    if shifts.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-day-without-shift").with("date", date));
    }
    let mut z = Vec::with_capacity(shifts.len());
    for (till, number, ..) in &shifts {
        let letter: Option<TillLetter> = till.parse().ok();
        match (letter, number) {
            (Some(letter), Some(number)) => z.push((letter, *number)),
            _ => {
                let text = Text::new("till-day-shift-open").with("till", till.as_str()).with("date", date);
                return turn.refuse(Code::NotAllowed, text);
            }
        }
    }
    let total = shifts.iter().map(|(_, _, sold, _)| *sold).sum();
    let difference = shifts.iter().map(|(.., difference)| *difference).sum();
    let looks = looks::of_day(turn, date)?;
    let summary = summary::of_day(date, &shifts, (total, difference), &looks);
    let mut decision = turn.till.quiet(|next| next.shown.summary = summary);
    decision.happenings.push(Event::DayClosed(DayClosed { date, z, total, difference }).into());
    Ok(decision)
}

/// Money of a tender is at the bank, by its slip. Who keeps the books sees to it; a deposit that a cashier carried is
/// confirmed by the manager (koperasi 6.5).
pub fn settle(turn: &Turn<'_>, tender: &str, gross: Rupiah, fee: Rupiah, reference: &str) -> Result<Decision, Trouble> {
    let role = turn.user()?.role;
    let may = match tender {
        // The slip of a bank's own books: whoever confirms deposits, and whoever keeps the journal.
        "qris" | "card" => access::may(role, Act::ConfirmBankDeposit) || access::may(role, Act::PostJournal),
        "deposit" => access::may(role, Act::ConfirmBankDeposit),
        _ => return turn.refuse(Code::BadInput, Text::new("till-settle-what").with("tender", tender)),
    };
    if !may {
        return turn.refuse(Code::NotAllowed, Text::new("till-settle-by-manager").with("role", role.code()));
    }
    if gross <= Rupiah::ZERO || fee > gross {
        return turn.refuse(Code::BadInput, Text::new("till-settle-amounts"));
    }
    let settled =
        TenderSettled { date: turn.today(), tender: tender.to_owned(), gross, fee, reference: reference.to_owned() };
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(Event::TenderSettled(settled).into());
    Ok(decision)
}

/// The Z that was just made, with the hash of the record that made it: the till cannot know it before it is sealed.
pub fn with_hash(z: Option<&StatementView>, lookup: &dyn Lookup) -> Result<Option<Box<StatementView>>, Unreadable> {
    let Some(z) = z else { return Ok(None) };
    let recorded = lookup.last_z()?.filter(|last| last.number == z.number);
    let hash = recorded.map(|last| hex(&last.hash)).unwrap_or_default();
    Ok(Some(Box::new(StatementView { hash, ..z.clone() })))
}

fn hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
