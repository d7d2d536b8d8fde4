//! Deduction from wages: employers, who agreed to be on whose list, the list of a month, and what the employer paid for
//! it (row 89 of what shops ask for).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a list asks for no more than falls due by the end
//! of its month; what is booked is what came, to the last rupiah, by one person with the yes of another; what was not
//! deducted stays owed; what was booked is taken back whole, and never while something was reckoned upon it.
//! Neighbours: the rules (`domain/cooperative/payroll.rs`), what somebody owes today (`till/standing.rs`).

use super::{NAME_MOST, record, shown};
use crate::domain::cooperative::loan::LoanRules;
use crate::domain::cooperative::loan::accrual;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::payroll::{ListState, PayrollBook, Share, share};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::membership::ConsentGiven;
use crate::domain::event::payroll::{
    DeductionAgreed, EmployerSet, PayrollListed, PayrollLoan, PayrollPosted, PayrollRow, PayrollTaken,
};
use crate::domain::event::surplus::PaidAt;
use crate::domain::event::{Event, Happening};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::answer::{DeskDone, DeskView};
use crate::till::input::office::Payroll;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::supplying::done_by_two;
use crate::till::{Decision, Effect, Trouble, Turn, signing_in, standing};

/// Signs of an employer's word.
const WORD_MOST: usize = 12;
/// What a member agrees to.
const PURPOSE: &str = "potong_gaji";

pub fn decide(turn: &Turn<'_>, asked: &Payroll) -> Result<Decision, Trouble> {
    match asked {
        Payroll::Employer { employer, name, ended } => employer_set(turn, employer, name, *ended),
        Payroll::Agree { number, employer, kasbon } => agree(turn, number, employer.as_deref(), *kasbon),
        Payroll::Draw { employer, month } => draw(turn, employer, *month),
        Payroll::Drop { list } => drop_list(turn, list),
        Payroll::Post { list, total, cash, taken } => post(turn, list, (*total, *cash), taken),
        Payroll::TakeBack { list } => take_back(turn, list),
    }
}

fn said(turn: &Turn<'_>, name: &str, amount: Rupiah) -> Decision {
    turn.till.quiet(|next| {
        next.shown.desk = Some(DeskView {
            member: None,
            name: name.to_owned(),
            amount,
            balance: Rupiah::ZERO,
            done: DeskDone::Membership,
        });
    })
}

fn word(turn: &Turn<'_>, text: &str) -> Result<String, Trouble> {
    let word = text.trim().to_uppercase();
    let good = !word.is_empty() && word.len() <= WORD_MOST && word.bytes().all(|sign| sign.is_ascii_alphanumeric());
    match good {
        true => Ok(word),
        false => turn.refuse(Code::BadInput, Text::new("payroll-word").with("text", text).with("most", WORD_MOST)),
    }
}

fn known<'a>(turn: &Turn<'_>, book: &'a PayrollBook, employer: &str) -> Result<&'a EmployerSet, Trouble> {
    match book.employer(&employer.trim().to_uppercase()).filter(|set| !set.ended) {
        Some(set) => Ok(set),
        None => turn.refuse(Code::BadInput, Text::new("payroll-unknown-employer").with("text", employer)),
    }
}

fn employer_set(turn: &Turn<'_>, employer: &str, name: &str, ended: bool) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (employer, book) = (word(turn, employer)?, turn.lookup.payroll()?);
    let before = book.employer(&employer);
    let name = match (name.trim(), before) {
        ("", Some(before)) => before.name.clone(),
        (name, _) if name.chars().any(char::is_alphanumeric) => name.to_owned(),
        _ => return turn.refuse(Code::BadInput, Text::new("office-name-needed")),
    };
    if name.chars().count() > NAME_MOST || name.chars().any(char::is_control) {
        return turn.refuse(Code::BadInput, Text::new("office-too-long"));
    }
    if ended && let Some(open) = open_list(&book, &employer) {
        return turn.refuse(Code::NotAllowed, Text::new("payroll-open-list").with("list", open.listed.list.as_str()));
    }
    let mut done = said(turn, &name, Rupiah::ZERO);
    done.happenings.push(Event::EmployerSet(EmployerSet { employer, name, date: turn.today(), ended }).into());
    Ok(done)
}

/// The member agrees, with how much of her kasbon a month; without an employer she does so no more.
fn agree(turn: &Turn<'_>, number: &str, employer: Option<&str>, kasbon: Rupiah) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, person) = record(turn, number)?;
    let book = turn.lookup.payroll()?;
    let before = book.agreed.iter().find(|agreement| agreement.number == set.number);
    if kasbon < Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-bad-amount").with("text", kasbon));
    }
    let (employer, given) = match (employer, before) {
        (Some(_), _) if set.state.has_left() => {
            return turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", person.name));
        }
        (Some(_), _) if !matches!(set.state, MemberState::Anggota | MemberState::Nonaktif) => {
            return turn.refuse(Code::NotAMember, Text::new("payroll-members-only").with("name", person.name));
        }
        (Some(employer), _) => (known(turn, &book, employer)?.employer.clone(), true),
        (None, Some(before)) => (before.employer.clone(), false),
        (None, None) => return turn.refuse(Code::BadInput, Text::new("payroll-not-on").with("name", person.name)),
    };
    let date = turn.today();
    let mut done = shown(turn, &set.number, &person.name, kasbon);
    let agreed = DeductionAgreed { number: set.number.clone(), employer, date, kasbon, ended: !given };
    let consent = ConsentGiven { number: set.number, date, purpose: PURPOSE.to_owned(), given };
    done.happenings = vec![Event::DeductionAgreed(agreed).into(), Event::ConsentGiven(consent).into()];
    Ok(done)
}

fn open_list<'a>(book: &'a PayrollBook, employer: &str) -> Option<&'a ListState> {
    book.lists.iter().find(|state| state.is_open() && state.listed.employer == employer)
}

/// What each member of this employer owes that falls due by the end of the month.
fn draw(turn: &Turn<'_>, employer: &str, month: Month) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SavingsIn)?;
    let book = turn.lookup.payroll()?;
    let known = known(turn, &book, employer)?;
    if let Some(open) = open_list(&book, &known.employer) {
        return turn.refuse(Code::NotAllowed, Text::new("payroll-open-list").with("list", open.listed.list.as_str()));
    }
    let this = Month::of(turn.today());
    if month < this.plus(-1) || month > this.plus(1) {
        return turn.refuse(Code::BadInput, Text::new("payroll-month").with("month", month.to_string()));
    }
    let mut rows = Vec::new();
    for agreement in book.members_of(&known.employer) {
        rows.extend(owed(turn, agreement, last_of(month))?.filter(|row| row.total() > Rupiah::ZERO));
    }
    if rows.is_empty() {
        let text = Text::new("payroll-nothing-due").with("name", known.name.as_str());
        return turn.refuse(Code::NothingToPay, text.with("month", month.to_string()));
    }
    let list = book.next_list(turn.lookup.till()?.as_str());
    let listed =
        PayrollListed { list, employer: known.employer.clone(), month: month.to_string(), date: turn.today(), rows };
    let mut done = said(turn, &listed.list, listed.total());
    done.happenings.push(Event::PayrollListed(listed).into());
    Ok(done)
}

fn last_of(month: Month) -> BusinessDate {
    month.plus(1).first_day().plus_days(-1)
}

/// What of a member falls due by this day, as she stands today; nothing of somebody who left.
fn owed(turn: &Turn<'_>, agreement: &DeductionAgreed, until: BusinessDate) -> Result<Option<PayrollRow>, Trouble> {
    let number = &agreement.number;
    let member = standing::find(turn.lookup, number.as_str())?;
    let Some(member) = member.filter(|of| matches!(of.state, MemberState::Anggota | MemberState::Nonaktif)) else {
        return Ok(None);
    };
    let paid = turn.lookup.balance(number, Balance::Wajib)?;
    let wajib = match turn.lookup.membership(number)?.filter(|_| member.kind != MemberKind::Calon) {
        Some(of) => standing::months(turn.lookup, of, paid, until, &turn.settings)?.behind_amount,
        None => Rupiah::ZERO,
    };
    let mut loans = Vec::new();
    for loan in turn.lookup.loans_of(number)? {
        let Some(now) = standing::loan_of(&loan, turn.today(), &turn.settings) else { continue };
        let due: Rupiah = now.debt.open.iter().filter(|open| open.due <= until).map(|open| open.parts.total()).sum();
        // What pays it off may be less: jasa that is waived.
        let due = due.min(now.payoff.total());
        if due > Rupiah::ZERO {
            loans.push((loan.loan.clone(), due));
        }
    }
    let kasbon = turn.lookup.balance(number, Balance::Kasbon)?.max(Rupiah::ZERO).min(agreement.kasbon);
    Ok(Some(PayrollRow { member: number.clone(), kasbon, loans, wajib }))
}

fn state<'a>(turn: &Turn<'_>, book: &'a PayrollBook, list: &str) -> Result<&'a ListState, Trouble> {
    match book.list(&list.trim().to_uppercase()) {
        Some(state) => Ok(state),
        None => turn.refuse(Code::BadInput, Text::new("payroll-unknown-list").with("text", list)),
    }
}

/// Not waited for any more: the employer never deducted, or another is drawn up in its place.
fn drop_list(turn: &Turn<'_>, list: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let book = turn.lookup.payroll()?;
    let state = state(turn, &book, list)?;
    if !state.is_open() {
        let text = Text::new("payroll-posted-before").with("list", state.listed.list.as_str());
        return turn.refuse(Code::NotAllowed, text);
    }
    let mut done = said(turn, &state.listed.list, state.listed.total());
    let dropped = PayrollListed { rows: Vec::new(), date: turn.today(), ..state.listed.clone() };
    done.happenings.push(Event::PayrollListed(dropped).into());
    Ok(done)
}

/// What was deducted of each: as the list asked, but where somebody said otherwise.
fn parts(
    turn: &Turn<'_>,
    listed: &PayrollListed,
    said: &[(String, Rupiah)],
) -> Result<Vec<(PayrollRow, Rupiah)>, Trouble> {
    let mut parts: Vec<(PayrollRow, Rupiah)> = listed.rows.iter().map(|row| (row.clone(), row.total())).collect();
    for (number, amount) in said {
        let key = MemberNumber::key(number);
        let row = parts.iter_mut().find(|(row, _)| key.is_some() && MemberNumber::key(row.member.as_str()) == key);
        let Some((row, taken)) = row else {
            let text = Text::new("payroll-not-listed").with("number", number.as_str());
            return turn.refuse(Code::BadInput, text.with("list", listed.list.as_str()));
        };
        if *amount < Rupiah::ZERO || *amount > row.total() {
            let text = Text::new("payroll-more-than-listed").with("number", row.member.as_str());
            return turn.refuse(Code::BadInput, text.with("amount", row.total()));
        }
        *taken = *amount;
    }
    Ok(parts)
}

/// The employer paid: each part to its book. What was paid must be what the rows come to.
fn post(
    turn: &Turn<'_>,
    list: &str,
    (total, cash): (Rupiah, bool),
    said_of: &[(String, Rupiah)],
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ConfirmBankDeposit)?;
    let book = turn.lookup.payroll()?;
    let state = state(turn, &book, list)?;
    let listed = &state.listed;
    if !state.is_open() {
        return turn.refuse(Code::NotAllowed, Text::new("payroll-posted-before").with("list", listed.list.as_str()));
    }
    let parts = parts(turn, listed, said_of)?;
    let sum: Rupiah = parts.iter().map(|(_, taken)| *taken).sum();
    if sum != total || sum.is_zero() {
        let text = Text::new("payroll-sum-differs").with("total", total).with("sum", sum);
        return turn.refuse(Code::BadInput, text.with("difference", total - sum));
    }
    let mut taken = Vec::new();
    for (row, amount) in parts.iter().filter(|(_, amount)| !amount.is_zero()) {
        taken.push(of_member(turn, &book, listed, (row, *amount), cash)?);
    }
    let name = book.employer(&listed.employer).map_or(listed.employer.as_str(), |set| set.name.as_str());
    let text = Text::new("payroll-approval").with("name", name).with("total", total);
    done_by_two(turn, Act::ConfirmBankDeposit, text.with("count", taken.len()))?;
    let own: Rupiah = taken.iter().map(|of| of.sukarela).sum();
    let mut done = booked(turn, listed, (name, cash), taken)?;
    if !own.is_zero() {
        done.next.notices.push(Text::new("payroll-to-sukarela").with("amount", own));
    }
    let short = listed.total() - total;
    if !short.is_zero() {
        done.next.notices.push(Text::new("payroll-short").with("amount", short));
    }
    Ok(done)
}

/// A member's part, shared over what she owes today of what the list asked for.
fn of_member(
    turn: &Turn<'_>,
    book: &PayrollBook,
    listed: &PayrollListed,
    (row, amount): (&PayrollRow, Rupiah),
    cash: bool,
) -> Result<PayrollTaken, Trouble> {
    let number = &row.member;
    let agreement = DeductionAgreed {
        number: number.clone(),
        employer: listed.employer.clone(),
        date: listed.date,
        kasbon: row.kasbon,
        ended: false,
    };
    let agreement = book.agreed.iter().find(|of| of.number == *number).unwrap_or(&agreement);
    // Of kasbon what the list asked for counts, whatever was agreed since.
    let agreement = DeductionAgreed { kasbon: row.kasbon, ..agreement.clone() };
    let first = format!("{}-01", listed.month).parse::<BusinessDate>();
    let until = first.map_or_else(|_| turn.today(), |first| last_of(Month::of(first)));
    let nothing =
        || PayrollRow { member: number.clone(), kasbon: Rupiah::ZERO, loans: Vec::new(), wajib: Rupiah::ZERO };
    let owed = owed(turn, &agreement, until)?.unwrap_or_else(nothing);
    let Share { kasbon, loans, wajib, mut sukarela } = share(amount, row, &owed);
    let mut paid = Vec::new();
    // Ahead of its day an instalment is paid by it, whatever is done with more than is due at the counter.
    let rules = LoanRules { rest_to_sukarela: false, ..turn.settings.loans.clone() };
    for (loan, part) in loans {
        let found = turn.lookup.loan(&loan)?;
        let now = found.as_ref().and_then(|loan| standing::loan_of(loan, turn.today(), &turn.settings));
        let (Some(found), Some(now)) = (found, now) else {
            sukarela += part;
            continue;
        };
        let Ok(payment) = now.debt.pay(part, &rules) else {
            sukarela += part;
            continue;
        };
        sukarela += part - payment.parts.total();
        paid.push(PayrollLoan {
            loan,
            principal: payment.parts.principal,
            jasa: payment.parts.jasa,
            penalty: payment.parts.penalty,
            penalties: payment.penalties,
            charged: payment.charged,
            jasa_kept: payment.jasa_kept,
            accrued: accrual::settled(found.paid.accrued, payment.parts.jasa, payment.settles),
            balance: payment.balance,
        });
    }
    let (list, number) = (listed.list.clone(), number.clone());
    Ok(PayrollTaken { list, number, date: day(turn, cash)?, kasbon, loans: paid, wajib, sukarela, cash })
}

/// Money of the drawer is of its shift's day.
fn day(turn: &Turn<'_>, cash: bool) -> Result<BusinessDate, Trouble> {
    Ok(if cash { turn.shift()?.date } else { turn.today() })
}

/// The money, and each member's part; below zero where it is taken back.
fn booked(
    turn: &Turn<'_>,
    listed: &PayrollListed,
    (name, cash): (&str, bool),
    taken: Vec<PayrollTaken>,
) -> Result<Decision, Trouble> {
    let sum = |part: fn(&PayrollTaken) -> Rupiah| -> Rupiah { taken.iter().map(part).sum() };
    let total = sum(PayrollTaken::total);
    let mut done = said(turn, name, total);
    let drawer = match cash {
        true => {
            let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
            done.next.shown.slip = Some(slip);
            done.effects.push(Effect::OpenDrawer);
            Some(PaidAt { shift: shift.id, till: shift.till.clone(), slip })
        }
        false => None,
    };
    if total.is_negative() && cash && total.abs() > turn.lookup.drawer()? {
        done.next.notices.push(Text::new("till-more-than-booked"));
    }
    let posted = PayrollPosted {
        list: listed.list.clone(),
        employer: listed.employer.clone(),
        month: listed.month.clone(),
        date: day(turn, cash)?,
        total,
        kasbon: sum(|of| of.kasbon),
        loans: sum(PayrollTaken::loans_total),
        wajib: sum(|of| of.wajib),
        sukarela: sum(|of| of.sukarela),
        drawer,
        approved_by: turn.approved_by(),
    };
    done.effects.push(paper(turn, &posted, (name, taken.len()))?);
    done.happenings.push(Event::PayrollPosted(posted).into());
    done.happenings.extend(taken.into_iter().map(|of| Happening::from(Event::PayrollTaken(of))));
    Ok(done)
}

/// A receipt for the employer: totals, no names.
fn paper(turn: &Turn<'_>, posted: &PayrollPosted, (name, members): (&str, usize)) -> Result<Effect, Trouble> {
    let approved = posted.approved_by.as_ref();
    let approved = approved.map_or(Ok(None), |user| turn.lookup.user(user))?.map_or_else(String::new, |user| user.name);
    let slip = Slip::new(turn, turn.user()?, posted.date)
        .with("list", posted.list.as_str())
        .with("name", name)
        .with("month", posted.month.as_str())
        .with("members", members)
        .with("total", posted.total.amount())
        .with("kasbon", posted.kasbon.amount())
        .with("loans", posted.loans.amount())
        .with("wajib", posted.wajib.amount())
        .with("sukarela", posted.sukarela.amount())
        .with("cash", posted.drawer.is_some())
        .with("number", posted.drawer.as_ref().map_or(0, |at| at.slip))
        .with("approved_by", approved);
    Ok(slip.paper("payroll"))
}

/// All of it, by a record that is its exact negative; then the list is waited for again.
fn take_back(turn: &Turn<'_>, list: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ConfirmBankDeposit)?;
    let book = turn.lookup.payroll()?;
    let state = state(turn, &book, list)?;
    let listed = &state.listed;
    let Some(posted) = &state.posted else {
        return turn.refuse(Code::BadInput, Text::new("payroll-not-posted").with("list", listed.list.as_str()));
    };
    let cash = posted.drawer.is_some();
    if let Some(at) = &posted.drawer
        && turn.shift()?.id != at.shift
    {
        return turn.refuse(Code::NotAllowed, Text::new("payroll-shift-over").with("list", listed.list.as_str()));
    }
    for of in &state.taken {
        nothing_since(turn, of)?;
    }
    let name = book.employer(&listed.employer).map_or(listed.employer.as_str(), |set| set.name.as_str());
    let text = Text::new("payroll-back-approval").with("name", name).with("total", posted.total);
    done_by_two(turn, Act::ConfirmBankDeposit, text)?;
    let date = day(turn, cash)?;
    booked(turn, listed, (name, cash), state.taken.iter().cloned().map(|of| of.mirrored(date)).collect())
}

/// Neither was saved money used since, nor a later instalment reckoned upon what it paid.
fn nothing_since(turn: &Turn<'_>, of: &PayrollTaken) -> Result<(), Trouble> {
    let about = |key| Text::new(key).with("number", of.number.as_str());
    let left = standing::find(turn.lookup, of.number.as_str())?.is_none_or(|member| member.state.has_left());
    if left || turn.lookup.balance(&of.number, Balance::Sukarela)? < of.sukarela {
        return turn.refuse(Code::NotAllowed, about("payroll-used-since"));
    }
    for paid in &of.loans {
        let loan = turn.lookup.loan(&paid.loan)?;
        let now = loan.and_then(|loan| standing::loan_of(&loan, turn.today(), &turn.settings));
        if now.is_none_or(|now| now.debt.balance != paid.balance) {
            return turn.refuse(Code::NotAllowed, about("payroll-later-payment").with("loan", paid.loan.as_str()));
        }
    }
    Ok(())
}
