//! The members' desk: applications, decisions, leaving with the settlement, cards, consent (koperasi 1.1, 1.4, 1.5).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: one person has one membership; a decision has a date, a
//! number and two people behind it; what is owed to a leaver is what was saved less what was owed; a national number
//! is compared by its keyed hash and stands in the record's private part alone.
//! Neighbours: savings through the drawer (`desk.rs`), loans (`lending.rs`).

use super::answer::{DeskDone, DeskView};
use super::input::office::{Membership, PersonFacts, TermAsked};
use super::lookup::Member;
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, people, signing_in, standing};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::membership::{ConsentGiven, MemberApplied, MemberLeft, MembershipDecided, RelatedSet};
use crate::domain::event::{Event, Happening, MemberSet, Personal};
use crate::domain::goods::barcode::check_digit;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::people::nik::{BadNik, Born, Nik};
use crate::domain::projection::Balance;
use crate::domain::text::Text;

mod data;
mod holders;
mod identity;
mod passbook;
pub(super) mod payout;
mod payroll;
mod set_off;
pub(super) mod term;

const NAME_MOST: usize = 60;
const WORDS_MOST: usize = 120;

pub(super) fn decide(turn: &Turn<'_>, membership: &Membership) -> Result<Decision, Trouble> {
    match membership {
        Membership::Join { kind, facts, consent } => join(turn, *kind, facts, *consent),
        Membership::Accept { number, decision } => accept(turn, number, decision),
        Membership::Suspend { number, decision, suspended } => suspend(turn, number, decision, *suspended),
        Membership::Change { number, facts } => change(turn, number, facts),
        Membership::KasbonLimit { number, limit } => kasbon_limit(turn, number, *limit),
        Membership::Leave { number, to, decision } => leave(turn, number, *to, decision),
        Membership::PayLeaver { number, transfer } => payout::pay_leaver(turn, number, transfer.as_deref()),
        Membership::Card { number } => card(turn, number),
        Membership::Passbook { number } => passbook::print(turn, number),
        Membership::Consent { number, purpose, given } => consent_of(turn, number, purpose, *given),
        Membership::Erase { number } => data::erase(turn, number),
        Membership::Look { number, what } => data::look(turn, number, what),
        Membership::Person { user, member } => people::set_member(turn, user, member.as_deref()),
        Membership::LookAtList { listed } => data::look_at_list(turn, *listed),
        Membership::Relate { number, kin, relation, term } => {
            data::relate(turn, number, kin.as_deref(), *relation, term)
        }
        Membership::OpenTerm(asked) => term::open(turn, asked),
        Membership::CloseTerm { term, to_sukarela, transfer, pin } => {
            term::close(turn, term, (*to_sukarela, transfer.as_deref()), pin.as_deref())
        }
        Membership::Bilyet { term } => term::bilyet(turn, term),
        Membership::Holder { number, asked } => holders::add(turn, number, asked),
        Membership::HolderLimit { number, card, limit, pin } => {
            holders::limit(turn, number, *card, (*limit, pin.as_deref()))
        }
        Membership::CardState { number, card, state } => holders::set_state(turn, number, *card, *state),
        Membership::CardAnew { number, card } => holders::replace(turn, number, *card),
        Membership::CardAgain { number, card } => holders::print(turn, number, *card),
        Membership::Payroll(asked) => payroll::decide(turn, asked),
    }
}

/// A member's standing with its personal part.
fn record(turn: &Turn<'_>, number: &str) -> Result<(MemberSet, Personal), Trouble> {
    let unknown = || Refusal::new(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    let found = standing::find(turn.lookup, number.trim())?.ok_or_else(unknown)?;
    Ok(turn.lookup.member_record(&found.number)?.ok_or_else(unknown)?)
}

fn shown(turn: &Turn<'_>, number: &MemberNumber, name: &str, amount: Rupiah) -> Decision {
    turn.till.quiet(|next| {
        next.shown.member = Some(number.clone());
        next.shown.desk = Some(DeskView {
            member: Some(number.clone()),
            name: name.to_owned(),
            amount,
            balance: Rupiah::ZERO,
            done: DeskDone::Membership,
        });
    })
}

fn decided_by(turn: &Turn<'_>, decision: &str) -> Result<String, Trouble> {
    let decision = decision.trim();
    match decision.is_empty() || decision.chars().count() > NAME_MOST {
        true => turn.refuse(Code::BadInput, Text::new("office-decision-needed")),
        false => Ok(decision.to_owned()),
    }
}

/// What was said of a person, put over what was known; checked for its form.
fn personal(turn: &Turn<'_>, before: Personal, facts: &PersonFacts) -> Result<Personal, Trouble> {
    let bad = |key| Refusal::new(Code::BadInput, Text::new(key));
    let mut person = before;
    let places = [
        (&facts.name, &mut person.name, NAME_MOST),
        (&facts.kelurahan, &mut person.kelurahan, NAME_MOST),
        (&facts.rt, &mut person.rt, 10),
        (&facts.phone, &mut person.phone, 20),
        (&facts.address, &mut person.address, WORDS_MOST),
        (&facts.old_number, &mut person.old_number, 20),
        (&facts.sex, &mut person.sex, 1),
    ];
    for (said, place, most) in places {
        if let Some(said) = said {
            if said.chars().count() > most || said.chars().any(char::is_control) {
                return Err(bad("office-too-long").into());
            }
            *place = said.trim().to_owned();
        }
    }
    if !matches!(person.sex.as_str(), "" | "L" | "P") {
        return Err(bad("office-sex").into());
    }
    if let Some(born) = &facts.born {
        let year = turn.today().year();
        let born = born.trim();
        if !born.is_empty() && Born::parse(born).is_none_or(|born| born.year < 1900 || born.year > year) {
            return Err(Refusal::new(Code::BadInput, Text::new("office-born").with("text", born)).into());
        }
        born.clone_into(&mut person.born);
    }
    if let Some(nik) = &facts.nik {
        let nik = Nik::parse(nik).map_err(|why| match why {
            BadNik::NotSixteenDigits => bad("till-nik-sixteen"),
            BadNik::NoDate => bad("till-nik-no-date"),
            BadNik::NoSerial => bad("till-nik-no-serial"),
        })?;
        person.nik = nik.digits().to_owned();
    }
    // Blanks and signs that nobody sees are no name.
    match !person.name.chars().any(char::is_alphanumeric) {
        true => turn.refuse(Code::BadInput, Text::new("office-name-needed")),
        false => Ok(person),
    }
}

/// Where date of birth or sex are others than the national number says: a warning, since wrong numbers exist (koperasi
/// 1.5). What the number says is not said.
fn doubts(person: &Personal) -> Vec<Text> {
    let Ok(nik) = Nik::parse(&person.nik) else { return Vec::new() };
    let other_day = Born::parse(&person.born).is_some_and(|born| !nik.fits(born));
    let other_sex = !person.sex.is_empty() && nik.is_womans() != (person.sex == "P");
    let text = |key| Text::new(key).with("name", person.name.as_str());
    let mut doubts = Vec::new();
    doubts.extend(other_day.then(|| text("office-nik-born")));
    doubts.extend(other_sex.then(|| text("office-nik-sex")));
    doubts
}

/// An application: nothing is decided by it.
fn join(turn: &Turn<'_>, kind: MemberKind, facts: &PersonFacts, consent: bool) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ApplyForMember)?;
    if kind == MemberKind::Anggota {
        return turn.refuse(Code::BadInput, Text::new("office-not-at-once"));
    }
    if !consent {
        return turn.refuse(Code::NotAllowed, Text::new("office-consent-needed"));
    }
    let person = personal(turn, Personal::default(), facts)?;
    let mut nik_hash = String::new();
    let mut known = Vec::new();
    if person.nik.is_empty() {
        known.extend(identity::namesake(turn, &person)?);
    } else {
        let before;
        (nik_hash, before) = identity::once(turn, &person.nik, None)?;
        known.extend(before);
    }
    identity::old_number_free(turn, &person.old_number, None)?;
    let (number, date) = (turn.lookup.next_member()?, turn.today());
    let set = MemberSet {
        number: number.clone(),
        member_kind: kind,
        state: MemberState::Diajukan,
        joined: date,
        pokok_due: turn.settings.simpanan_pokok,
        kasbon_limit: Rupiah::ZERO,
        card: card_of(&turn.settings.prefix_member, &number),
        balances: None,
    };
    let mut decision = shown(turn, &number, &person.name, Rupiah::ZERO);
    let applied = MemberApplied { number: number.clone(), date, nik_hash };
    decision.next.notices.extend(known.into_iter().chain(doubts(&person)));
    let purpose = "keanggotaan".to_owned();
    decision.happenings = vec![
        Happening { event: Event::MemberSet(set), personal: Some(person) },
        Event::MemberApplied(applied).into(),
        Event::ConsentGiven(ConsentGiven { number, date, purpose, given: true }).into(),
    ];
    Ok(decision)
}

/// EAN-13: the plan's two digits, the number without its letter in ten, the check digit (koperasi 1.2).
fn card_of(prefix: &str, number: &MemberNumber) -> String {
    let Some(key) = MemberNumber::key(number.as_str()) else { return String::new() };
    let body = format!("{prefix}{key:010}");
    check_digit(&body).map_or_else(String::new, |digit| format!("{body}{digit}"))
}

/// The member set anew in another state, and the decision that moved it.
fn moved(
    turn: &Turn<'_>,
    (set, person): (MemberSet, Personal),
    to: (MemberKind, MemberState),
    decision: String,
) -> Decision {
    let decided = MembershipDecided {
        number: set.number.clone(),
        from: set.state,
        to: to.1,
        date: turn.today(),
        decision,
        approved_by: turn.approved_by(),
    };
    let became = to == (MemberKind::Anggota, MemberState::Anggota) && set.member_kind != MemberKind::Anggota;
    let joined = if became { turn.today() } else { set.joined };
    let mut done = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    let set = MemberSet { member_kind: to.0, state: to.1, joined, balances: None, ..set };
    done.happenings = vec![
        Happening { event: Event::MemberSet(set), personal: Some(person) },
        Event::MembershipDecided(decided).into(),
    ];
    done
}

/// An applicant becomes calon (an extraordinary one a member of that kind); a calon with simpanan pokok in full becomes
/// anggota from today.
fn accept(turn: &Turn<'_>, number: &str, decision: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let decision = decided_by(turn, decision)?;
    let (set, person) = record(turn, number)?;
    let to = match (set.state, set.member_kind) {
        (MemberState::Diajukan, MemberKind::LuarBiasa) => (MemberKind::LuarBiasa, MemberState::Anggota),
        (MemberState::Diajukan, _) => (MemberKind::Calon, MemberState::Calon),
        (MemberState::Calon, _) => {
            let paid = turn.lookup.balance(&set.number, Balance::Pokok)?;
            let due = if set.pokok_due.is_zero() { turn.settings.simpanan_pokok } else { set.pokok_due };
            if paid < due {
                let text = Text::new("office-pokok-first").with("name", person.name.as_str());
                return turn.refuse(Code::NotAllowed, text.with("missing", due - paid));
            }
            (MemberKind::Anggota, MemberState::Anggota)
        }
        _ => return turn.refuse(Code::NotAllowed, Text::new("office-nothing-to-accept").with("name", person.name)),
    };
    let text = Text::new("office-accept-approval").with("name", person.name.as_str()).with("to", to.1.code());
    done_by_two(turn, Act::ChangeMember, text)?;
    Ok(moved(turn, (set, person), to, decision))
}

fn suspend(turn: &Turn<'_>, number: &str, decision: &str, suspended: bool) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let decision = decided_by(turn, decision)?;
    let (set, person) = record(turn, number)?;
    let (from, to) = match suspended {
        true => (MemberState::Anggota, MemberState::Nonaktif),
        false => (MemberState::Nonaktif, MemberState::Anggota),
    };
    if set.state.has_left() {
        return turn.refuse(Code::NotAMember, Text::new("office-left-join-again").with("name", person.name));
    }
    if set.state != from {
        return turn.refuse(Code::NotAllowed, Text::new("office-not-so").with("name", person.name));
    }
    done_by_two(turn, Act::ChangeMember, Text::new("office-suspend-approval").with("name", person.name.as_str()))?;
    let kind = set.member_kind;
    Ok(moved(turn, (set, person), (kind, to), decision))
}

/// Data of a person: by the manager; a national number that is another member's is refused.
fn change(turn: &Turn<'_>, number: &str, facts: &PersonFacts) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, before) = record(turn, number)?;
    let person = personal(turn, before.clone(), facts)?;
    let (mut happenings, mut known) = (Vec::new(), None);
    if person.old_number != before.old_number {
        identity::old_number_free(turn, &person.old_number, Some(&set.number))?;
    }
    if person.nik != before.nik && !person.nik.is_empty() {
        let nik_hash;
        (nik_hash, known) = identity::once(turn, &person.nik, Some(&set.number))?;
        let applied = MemberApplied { number: set.number.clone(), date: turn.today(), nik_hash };
        happenings.push(Event::MemberApplied(applied).into());
    }
    let mut decision = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    decision.next.notices.extend(known);
    // Said again only where what it is about was said.
    if facts.nik.is_some() || facts.born.is_some() || facts.sex.is_some() {
        decision.next.notices.extend(doubts(&person));
    }
    let event = Event::MemberSet(MemberSet { balances: None, ..set });
    happenings.insert(0, Happening { event, personal: Some(person) });
    decision.happenings = happenings;
    Ok(decision)
}

/// What she may owe for goods from now on: by the manager, agreed to by pengurus (koperasi 6.5). A lower one than what
/// she owes takes nothing back; she buys on kasbon again when she is below it.
fn kasbon_limit(turn: &Turn<'_>, number: &str, limit: Rupiah) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SetKasbonLimit)?;
    let (set, person) = record(turn, number)?;
    if set.state.has_left() {
        return turn.refuse(Code::NotAMember, Text::new("office-left-join-again").with("name", person.name));
    }
    if limit < Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-bad-amount").with("text", limit));
    }
    // Kasbon is for full members (R32): a calon or somebody from outside would have a limit that never counts.
    if set.member_kind != MemberKind::Anggota && !limit.is_zero() {
        return turn.refuse(Code::NotAllowed, Text::new("office-kasbon-full-members").with("name", person.name));
    }
    let text = Text::new("office-kasbon-approval").with("name", person.name.as_str()).with("limit", limit);
    done_by_two(turn, Act::SetKasbonLimit, text.with("before", set.kasbon_limit))?;
    let mut decision = shown(turn, &set.number, &person.name, limit);
    let event = Event::MemberSet(MemberSet { kasbon_limit: limit, balances: None, ..set });
    decision.happenings = vec![Happening { event, personal: Some(person) }];
    Ok(decision)
}

/// Savings are set off against kasbon, then loans as if they were paid off today; the rest is owed to the leaver, or a
/// claim stays (koperasi 1.4).
fn leave(turn: &Turn<'_>, number: &str, to: MemberState, decision: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let decision = decided_by(turn, decision)?;
    let (set, person) = record(turn, number)?;
    if set.state.has_left() {
        return turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", person.name));
    }
    if let Some(deposit) = turn.lookup.terms(Some(&set.number))?.first() {
        let text = Text::new("term-before-leaving").with("term", deposit.agreed.term.as_str());
        return turn.refuse(Code::NotAllowed, text.with("name", person.name));
    }
    let balance = |of| turn.lookup.balance(&set.number, of);
    let (pokok, wajib, sukarela) = (balance(Balance::Pokok)?, balance(Balance::Wajib)?, balance(Balance::Sukarela)?);
    let kasbon = balance(Balance::Kasbon)?.max(Rupiah::ZERO);
    let saved = pokok + wajib + sukarela;
    let kasbon_off = kasbon.min(saved);
    let lent = set_off::of(turn, &set.number, saved - kasbon_off)?;
    let (claims, rest, unpaid) = set_off::claims(turn, &set.number, lent.rest)?;
    let claim = kasbon - kasbon_off + lent.claim + unpaid;
    let text = match claim.is_zero() {
        true => Text::new("office-leave-approval"),
        false => Text::new("office-leave-owing").with("claim", claim),
    };
    let text = text.with("name", person.name.as_str()).with("rest", rest);
    done_by_two(turn, Act::ChangeMember, text)?;
    let gone = MemberLeft {
        number: set.number.clone(),
        date: turn.today(),
        to,
        decision,
        pokok,
        wajib,
        sukarela,
        kasbon,
        kasbon_off,
        loans: lent.loans,
        accrued: lent.accrued,
        charges: lent.charges,
        claims,
        rest,
        approved_by: turn.approved_by(),
    };
    let mut done = shown(turn, &set.number, &person.name, rest);
    done.effects.push(payout::settlement(turn, &gone, (&person.name, claim))?);
    if claim > Rupiah::ZERO {
        let text = Text::new("office-claim-stays").with("name", person.name.as_str()).with("amount", claim);
        done.next.notices.push(text);
    }
    let set = MemberSet { state: to, balances: None, ..set };
    let offices = offices_end(turn, &set.number)?;
    if !offices.is_empty() {
        done.next.notices.push(Text::new("office-ends-with-leaving").with("name", person.name.as_str()));
    }
    done.happenings =
        vec![Happening { event: Event::MemberSet(set), personal: Some(person) }, Event::MemberLeft(gone).into()];
    done.happenings.extend(offices);
    Ok(done)
}

/// Only members hold an office: who leaves lays hers down the same day (koperasi 1.4, 6.5).
fn offices_end(turn: &Turn<'_>, number: &MemberNumber) -> Result<Vec<Happening>, Trouble> {
    let held = turn.lookup.ties()?.into_iter().filter(|tie| tie.member == *number && tie.relation.is_office());
    let ended = held.map(|tie| RelatedSet {
        number: tie.member,
        kin: None,
        relation: tie.relation,
        date: turn.today(),
        since: None,
        until: None,
        ended: true,
        approved_by: turn.approved_by(),
    });
    Ok(ended.map(|ended| Event::RelatedSet(ended).into()).collect())
}

/// The card names nobody (koperasi 1.2): its number, and the code that a scanner reads.
fn card(turn: &Turn<'_>, number: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ApplyForMember)?;
    let (set, person) = record(turn, number)?;
    if set.state.has_left() {
        return turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", person.name));
    }
    let own = holders::own_card(turn, &set.number)?;
    let mut done = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    done.effects.push(holders::paper(turn, &set, own)?);
    Ok(done)
}

fn consent_of(turn: &Turn<'_>, number: &str, purpose: &str, given: bool) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ApplyForMember)?;
    let (set, person) = record(turn, number)?;
    let word = |sign: char| sign.is_ascii_lowercase() || sign == '_';
    if purpose.is_empty() || purpose.len() > 30 || !purpose.chars().all(word) {
        return turn.refuse(Code::BadInput, Text::new("office-purpose").with("text", purpose));
    }
    let mut done = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    let consent = ConsentGiven { number: set.number, date: turn.today(), purpose: purpose.to_owned(), given };
    done.happenings.push(Event::ConsentGiven(consent).into());
    Ok(done)
}

/// Somebody who may have a loan: a full member (Permenkop 8/2023).
pub(super) fn full_member(turn: &Turn<'_>, number: &str) -> Result<Member, Trouble> {
    let Some(member) = standing::find(turn.lookup, number.trim())? else {
        return turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    };
    match (member.kind, member.state) {
        (MemberKind::Anggota, MemberState::Anggota) => Ok(member),
        (_, state) if state.has_left() => {
            turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", member.name.as_str()))
        }
        _ => turn.refuse(Code::NotAllowed, Text::new("office-full-members-only").with("name", member.name.as_str())),
    }
}

#[cfg(test)]
mod tests;
