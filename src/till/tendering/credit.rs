//! What a member pays with her good name or her savings: kasbon and simpanan sukarela (R29, R32, koperasi 1.2).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: what other unfinished sales have taken counts as
//! taken; a wrong PIN is recorded, the fifth locks it.

use super::{agreed, part, settled, spoken_for, take};
use crate::domain::cooperative::holder::{self, Holder};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::Event;
use crate::domain::event::drawer::MemberPinTried;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::till::basket::OpenSale;
use crate::till::lookup::Member;
use crate::till::refusal::{Code, Refusal};
use crate::till::standing::MOST_TRIES;
use crate::till::{Decision, Trouble, Turn};

/// On account: full members only, up to the limit, and not while old debts stand.
pub fn kasbon(turn: &Turn<'_>, sale: &OpenSale, amount: Rupiah) -> Result<Decision, Trouble> {
    let Some(buyer) = &sale.member else {
        return turn.refuse(Code::NotAllowed, Text::new("till-kasbon-needs-member"));
    };
    may_owe(turn, &buyer.member, amount, spoken_for(turn, sale, "kasbon", &buyer.member.number))?;
    if let Some(holder) = buyer.holder() {
        let parts = sale.paid.iter().filter(|part| part.tender == "kasbon").map(|part| part.amount).sum();
        may_use(turn, (&buyer.member, holder), amount, parts)?;
    }
    take(turn, sale, settled("kasbon", amount, ""), Vec::new())
}

/// Silence of the ledger after which this till no longer knows what a member owes at the others. It is asked every few
/// seconds while it answers.
const SILENT_MS: i64 = 5 * 60 * 1_000;

/// Since when the ledger has not been heard; `None` while it is, and at a till by itself, which knows everything.
fn silent_since(turn: &Turn<'_>) -> Result<Option<Instant>, Trouble> {
    let heard = turn.lookup.ledger_heard()?;
    Ok(heard.filter(|heard| turn.moment.now.millis() - heard.millis() > SILENT_MS))
}

/// The part of a limit that holds without the ledger (R32).
fn offline_limit(turn: &Turn<'_>, limit: Rupiah) -> Rupiah {
    limit.share(turn.settings.kasbon_offline_percent, 100).unwrap_or(Rupiah::ZERO)
}

/// Whether this member may owe so much more; `spoken_for` is taken already, though not booked.
pub fn may_owe(turn: &Turn<'_>, member: &Member, amount: Rupiah, spoken_for: Rupiah) -> Result<(), Trouble> {
    if (member.kind, member.state) != (MemberKind::Anggota, MemberState::Anggota) {
        return turn.refuse(Code::NotAllowed, Text::new("till-kasbon-full-members").with("name", member.name.as_str()));
    }
    let credit = turn.lookup.credit(&member.number)?;
    let silent = silent_since(turn)?;
    let limit = if silent.is_some() { offline_limit(turn, credit.limit) } else { credit.limit };
    let left = (limit - credit.balance - spoken_for).max(Rupiah::ZERO);
    if amount > left {
        let text = match silent {
            None => Text::new("till-kasbon-limit"),
            Some(since) => Text::new("till-kasbon-limit-offline").with("since", since).with("limit", limit),
        };
        return turn.refuse(Code::CreditLimit, text.with("left", left));
    }
    let days = turn.settings.kasbon_overdue_days;
    if credit.oldest.is_some_and(|oldest| oldest.plus_days(days) < turn.today()) {
        let text = Text::new("till-kasbon-overdue").with("balance", credit.balance).with("days", days);
        return turn.refuse(Code::CreditLimit, text.with("left", left));
    }
    Ok(())
}

/// Whether somebody of her household may put so much on her kasbon: only what she allowed for this card, in a calendar
/// month, and what a lost card of the same person used counts. Goods of the month that came back give it back.
pub fn may_use(
    turn: &Turn<'_>,
    (member, holder): (&Member, &Holder),
    amount: Rupiah,
    spoken_for: Rupiah,
) -> Result<(), Trouble> {
    let about = |key| Text::new(key).with("name", holder.name.as_str()).with("member", member.name.as_str());
    if holder.kasbon.is_zero() {
        return turn.refuse(Code::NotAllowed, about("till-buyer-no-kasbon"));
    }
    let cards = holder::line_of(&turn.lookup.holders(&member.number)?, holder.card);
    let used = turn.lookup.holder_kasbon(&member.number, &cards, Month::of(turn.today()))?;
    let left = (holder.kasbon - used - spoken_for).max(Rupiah::ZERO);
    match amount > left {
        true => {
            let text = about("till-buyer-kasbon-limit").with("limit", holder.kasbon).with("left", left);
            turn.refuse(Code::CreditLimit, text)
        }
        false => Ok(()),
    }
}

/// From her savings, with her own PIN; until she has one, the manager agrees.
pub fn sukarela(
    turn: &Turn<'_>,
    sale: &OpenSale,
    pin: Option<&str>,
    amount: Option<Rupiah>,
) -> Result<Decision, Trouble> {
    let Some(buyer) = &sale.member else {
        return turn.refuse(Code::NotAllowed, Text::new("till-sukarela-needs-member"));
    };
    let member = &buyer.member;
    if let Some(holder) = buyer.holder() {
        let text = Text::new("till-buyer-no-sukarela").with("name", holder.name.as_str());
        return turn.refuse(Code::NotAllowed, text.with("member", member.name.as_str()));
    }
    let (pin, amount) = match turn.lookup.member_pin_matches(&member.number, "")? {
        None => (None, amount.or_else(|| pin.and_then(as_amount).filter(|amount| *amount <= sale.rest()))),
        Some(_) => (pin, amount),
    };
    let amount = part(turn, sale, amount)?;
    enough_saved(turn, member, amount, spoken_for(turn, sale, "sukarela", &member.number))?;
    let forgotten = match check_pin(turn, member, pin)? {
        Proof::Pin { forgotten } => forgotten,
        Proof::NoneSet if turn.is_approved() => false,
        Proof::NoneSet => {
            let text = Text::new("till-sukarela-pin-none").with("name", member.name.as_str()).with("amount", amount);
            return turn.refuse(Code::NeedsApproval, text);
        }
    };
    let number = member.number.clone();
    let right = forgotten.then(|| Event::MemberPinTried(MemberPinTried { member: number, tries: 0 }).into());
    let paid = agreed(settled("sukarela", amount, ""), turn.approved_by());
    take(turn, sale, paid, right.into_iter().collect())
}

/// The six figures of a PIN, said of a member who has none: a sum in whole hundreds, as coins come, is how much she
/// pays; anything else is a PIN said in vain.
fn as_amount(word: &str) -> Option<Rupiah> {
    let plain = !word.starts_with('0') && word.bytes().all(|byte| byte.is_ascii_digit());
    let amount = word.parse::<i64>().ok().filter(|amount| plain && amount % SMALLEST_COINS == 0);
    amount.map(Rupiah::of)
}

const SMALLEST_COINS: i64 = 100;

pub fn enough_saved(turn: &Turn<'_>, member: &Member, amount: Rupiah, spoken_for: Rupiah) -> Result<(), Trouble> {
    let saved = turn.lookup.balance(&member.number, Balance::Sukarela)? - spoken_for;
    if amount > saved {
        let text = Text::new("till-sukarela-not-enough").with("name", member.name.as_str()).with("saved", saved);
        return turn.refuse(Code::NotEnough, text);
    }
    Ok(())
}

pub enum Proof {
    /// Her PIN; `forgotten` = wrong tries before it are to be forgotten.
    Pin {
        forgotten: bool,
    },
    NoneSet,
}

pub fn check_pin(turn: &Turn<'_>, member: &Member, pin: Option<&str>) -> Result<Proof, Trouble> {
    let tried = turn.lookup.member_tries(&member.number)?.tries;
    let right = turn.lookup.member_pin_matches(&member.number, pin.unwrap_or_default())?;
    let locked = || Text::new("till-member-pin-locked").with("name", member.name.as_str());
    match (right, pin) {
        (None, _) => Ok(Proof::NoneSet),
        (Some(_), _) if tried >= MOST_TRIES => turn.refuse(Code::Locked, locked()),
        (Some(_), None) => turn.refuse(Code::WrongPin, Text::new("till-member-pin-needed")),
        (Some(true), _) => Ok(Proof::Pin { forgotten: tried > 0 }),
        (Some(false), _) => {
            let tries = tried + 1;
            let text = match MOST_TRIES - tries {
                0 => locked(),
                left => Text::new("till-member-pin-wrong").with("left", i64::from(left)),
            };
            Err(Refusal::new(Code::WrongPin, text).with_note(tried_again(&member.number, tries)).into())
        }
    }
}

fn tried_again(member: &MemberNumber, tries: u32) -> Event {
    Event::MemberPinTried(MemberPinTried { member: member.clone(), tries })
}

#[cfg(test)]
mod tests;
