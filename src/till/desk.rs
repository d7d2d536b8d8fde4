//! Savings, debts and vouchers through this drawer: simpanan in and out, kasbon and instalments paid, vouchers sold, a
//! member's PIN set (koperasi 1.2, 1.3, 4.3; R33).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: each movement has a slip with the balance after it and
//! the till's next number; sukarela never goes below zero; nobody pays more than is owed; what is asked of a second
//! person is what the matrix says (koperasi 6.5).
//! Neighbours: what a member has (`standing.rs`), the slips (`desk/slips.rs`).

use super::answer::{DeskDone, DeskView};
use super::lookup::{Member, Shift};
use super::refusal::{Code, Refusal};
use super::tendering::{credit, voucher};
use super::{Decision, Effect, Trouble, Turn, lending, plausible, signing_in, standing};
use crate::domain::cooperative::loan::accrual;
use crate::domain::cooperative::loan::debt::{Payment, TooMuch};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Months;
use crate::domain::event::drawer::{KasbonPaid, LoanPaid, MemberPinSet, MemberPinTried, SavingMoved, VoucherSold};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{Act, Limits};
use crate::domain::people::pin;
use crate::domain::projection::Balance;
use crate::domain::text::Text;

mod recovery;
mod slips;
pub mod voiding;

/// Savings in.
pub fn save(turn: &Turn<'_>, number: &str, saving: &str, amount: Rupiah) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SavingsIn)?;
    let member = member(turn, number)?;
    some(amount)?;
    plausible::sum(turn.consent, amount, plausible::SAVED)?;
    let (balance, months, notices) = match saving {
        "pokok" => {
            let (balance, full) = pokok(turn, &member, amount)?;
            let said = full.then(|| Text::new("desk-pokok-full").with("name", member.name.as_str()));
            (balance, None, said.into_iter().collect())
        }
        "wajib" => {
            let (balance, months) = wajib(turn, &member, amount)?;
            (balance, months, Vec::new())
        }
        "sukarela" => {
            let may = member.kind == MemberKind::Anggota || turn.settings.savings.applicants_save;
            if !may {
                return not_for(turn, &member, saving);
            }
            (turn.lookup.balance(&member.number, Balance::Sukarela)? + amount, None, Vec::new())
        }
        "berjangka" => return turn.refuse(Code::BadInput, Text::new("desk-saving-term")),
        _ => return turn.refuse(Code::BadInput, Text::new("desk-no-such-saving").with("text", saving)),
    };
    movement(turn, &member, (saving, amount, balance), months, notices)
}

/// Simpanan pokok: once, in parts where the shop allows it. Answers with the balance, and whether it is full now.
fn pokok(turn: &Turn<'_>, member: &Member, amount: Rupiah) -> Result<(Rupiah, bool), Trouble> {
    let due = standing::pokok_due(turn.lookup.membership(&member.number)?, &turn.settings);
    let paid = turn.lookup.balance(&member.number, Balance::Pokok)?;
    if paid >= due {
        let text = Text::new("desk-pokok-paid").with("name", member.name.as_str()).with("paid", paid);
        return turn.refuse(Code::NothingToPay, text);
    }
    let missing = due - paid;
    if amount > missing {
        return turn.refuse(Code::BadInput, Text::new("desk-more-than-owed").with("most", missing));
    }
    if amount < missing && !turn.settings.savings.pokok_in_parts {
        return turn.refuse(Code::BadInput, Text::new("desk-pokok-whole").with("missing", missing));
    }
    Ok((paid + amount, amount == missing))
}

/// Simpanan wajib: the oldest month first, the rest ahead.
fn wajib(turn: &Turn<'_>, member: &Member, amount: Rupiah) -> Result<(Rupiah, Option<Months>), Trouble> {
    if member.kind == MemberKind::Calon {
        return not_for(turn, member, "wajib");
    }
    let paid = turn.lookup.balance(&member.number, Balance::Wajib)?;
    let months = match turn.lookup.membership(&member.number)? {
        Some(of) => standing::months(turn.lookup, of, paid, turn.today(), &turn.settings)?.names(amount, turn.today()),
        None => None,
    };
    let far = months.filter(|months| months.ahead > turn.settings.savings.wajib_ahead_most);
    if let Some(months) = far.filter(|_| !turn.consent.said_yes_to("desk-wajib-far-ahead")) {
        let text = Text::new("desk-wajib-far-ahead").with("amount", amount).with("count", months.ahead);
        return turn.refuse(Code::NeedsConfirmation, text);
    }
    Ok((paid + amount, months))
}

fn not_for<T>(turn: &Turn<'_>, member: &Member, saving: &str) -> Result<T, Trouble> {
    let text = Text::new("desk-saving-not-for").with("saving", saving).with("name", member.name.as_str());
    turn.refuse(Code::NotAllowed, text)
}

fn movement(
    turn: &Turn<'_>,
    member: &Member,
    (saving, amount, balance): (&str, Rupiah, Rupiah),
    months: Option<Months>,
    notices: Vec<Text>,
) -> Result<Decision, Trouble> {
    let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
    let moved = SavingMoved {
        corrects: None,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        member: member.number.clone(),
        saving: saving.to_owned(),
        amount,
        balance,
        slip,
        approved_by: turn.approved_by(),
    };
    let done = DeskDone::Saving { saving: saving.to_owned(), months };
    let paper = slips::saving(turn, shift, member, &moved, months)?;
    let mut decision = through(turn, Some(member), (slip, amount, balance), done);
    decision.next.notices = notices;
    if amount.is_negative() && amount.abs() > turn.lookup.drawer()? {
        decision.next.notices.push(Text::new("till-more-than-booked"));
    }
    decision.happenings.push(Event::SavingMoved(moved).into());
    decision.effects.push(paper);
    Ok(decision)
}

/// Sukarela out: never more than is there, with the member's own PIN once there is one, above the limit of the day
/// with the manager (koperasi 6.5).
pub fn withdraw(turn: &Turn<'_>, number: &str, amount: Rupiah, pin: Option<&str>) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    signing_in::may(user, Act::SavingsOut)?;
    let member = member(turn, number)?;
    some(amount)?;
    let saved = turn.lookup.balance(&member.number, Balance::Sukarela)?;
    let free = saved - unfinished(turn, &member);
    if amount > free {
        let text = Text::new("desk-not-enough").with("name", member.name.as_str()).with("saved", free);
        return turn.refuse(Code::NotEnough, text);
    }
    let shift = turn.shift()?;
    let already = turn.lookup.paid_out(&member.number, shift.date)?;
    let act = Limits::of(&turn.settings).savings_act(already, amount);
    let forgotten = proven(turn, &member, pin, act == Act::SavingsOutAboveLimit)?;
    if act == Act::SavingsOutAboveLimit && !turn.is_approved() {
        let limit = turn.settings.saving_out_limit;
        let text = Text::new("desk-out-above").with("limit", limit).with("already", already).with("amount", amount);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(act).into());
    }
    let mut decision = movement(turn, &member, ("sukarela", -amount, saved - amount), None, Vec::new())?;
    if forgotten {
        let tried = MemberPinTried { member: member.number.clone(), tries: 0 };
        decision.happenings.push(Event::MemberPinTried(tried).into());
    }
    Ok(decision)
}

/// The member herself, by PIN. Answers whether wrong tries before are to be forgotten.
pub(super) fn proven(
    turn: &Turn<'_>,
    member: &Member,
    pin: Option<&str>,
    agreed_anyway: bool,
) -> Result<bool, Trouble> {
    match credit::check_pin(turn, member, pin)? {
        credit::Proof::Pin { forgotten } => Ok(forgotten),
        credit::Proof::NoneSet if !turn.settings.savings.payout_needs_pin || agreed_anyway || turn.is_approved() => {
            Ok(false)
        }
        credit::Proof::NoneSet => {
            let text = Text::new("till-member-pin-none").with("name", member.name.as_str());
            Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::SavingsOutAboveLimit).into())
        }
    }
}

/// What sales that are not finished have taken of this member's sukarela.
pub(super) fn unfinished(turn: &Turn<'_>, member: &Member) -> Rupiah {
    let own = turn.till.open_sale();
    let aside = turn.till.parked.iter().map(|parked| &parked.parked);
    let aside = aside.filter(|parked| own.is_none_or(|sale| sale.id != parked.sale));
    let aside = aside.filter(|parked| parked.basket.member.as_ref() == Some(&member.number));
    let hers = own.filter(|sale| sale.member.as_ref().is_some_and(|buyer| buyer.member.number == member.number));
    let parts = aside.flat_map(|parked| &parked.basket.paid).chain(hers.into_iter().flat_map(|sale| &sale.paid));
    parts.filter(|part| part.tender == "sukarela").map(|part| part.amount).sum()
}

/// Kasbon paid back, at most what is owed. Who has left still pays.
pub fn repay(turn: &Turn<'_>, number: &str, amount: Rupiah) -> Result<Decision, Trouble> {
    let member = anybody(turn, number)?;
    some(amount)?;
    let owed = turn.lookup.balance(&member.number, Balance::Kasbon)?;
    if owed <= Rupiah::ZERO {
        return turn.refuse(Code::NothingToPay, Text::new("desk-no-kasbon").with("name", member.name.as_str()));
    }
    if amount > owed {
        return turn.refuse(Code::BadInput, Text::new("desk-more-than-owed").with("most", owed));
    }
    let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
    let paid = KasbonPaid {
        corrects: None,
        approved_by: None,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        member: member.number.clone(),
        amount,
        balance: owed - amount,
        slip,
    };
    let paper = slips::kasbon(turn, shift, &member, &paid)?;
    let mut decision = through(turn, Some(&member), (slip, amount, paid.balance), DeskDone::Kasbon);
    decision.happenings.push(Event::KasbonPaid(paid).into());
    decision.effects.push(paper);
    Ok(decision)
}

/// An instalment of a loan: penalty, jasa, principal, the oldest first; early or in part.
pub fn instalment(turn: &Turn<'_>, loan: &str, amount: Rupiah) -> Result<Decision, Trouble> {
    some(amount)?;
    let number = loan.trim().to_uppercase();
    let Some(loan) = turn.lookup.loan(&number)? else {
        return Err(lending::not_running(turn, &number)?.into());
    };
    let Some(standing) = standing::loan_of(&loan, turn.today(), &turn.settings) else {
        return turn.refuse(Code::BadInput, Text::new("desk-loan-terms").with("loan", number));
    };
    let claim = turn.lookup.claim(&number)?;
    if claim > Rupiah::ZERO {
        return recovery::recover(turn, &loan, claim, amount);
    }
    if standing.debt.is_settled() {
        return turn.refuse(Code::NothingToPay, Text::new("desk-loan-paid-off").with("loan", number));
    }
    let payment = standing.debt.pay(amount, &turn.settings.loans).map_err(|TooMuch { most }| {
        Refusal::new(Code::BadInput, Text::new("desk-loan-too-much").with("loan", number.as_str()).with("most", most))
    })?;
    let member = anybody(turn, loan.member.as_str())?;
    let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
    let paid = LoanPaid {
        corrects: None,
        approved_by: None,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        loan: loan.loan.clone(),
        member: member.number.clone(),
        principal: payment.parts.principal,
        jasa: payment.parts.jasa,
        penalty: payment.parts.penalty,
        balance: payment.balance,
        slip,
        penalties: payment.penalties.clone(),
        charged: payment.charged.clone(),
        jasa_kept: payment.jasa_kept,
        accrued: accrual::settled(loan.paid.accrued, payment.parts.jasa, payment.settles),
    };
    let paper = slips::instalment(turn, &member, &standing, &paid, &payment)?;
    let done = DeskDone::Loan {
        loan: loan.loan,
        penalty: payment.parts.penalty,
        jasa: payment.parts.jasa,
        principal: payment.parts.principal,
        to_sukarela: payment.to_sukarela,
        paid_off: payment.settles,
    };
    let mut decision = through(turn, Some(&member), (slip, amount, payment.balance), done);
    decision.happenings.push(Event::LoanPaid(paid).into());
    decision.happenings.extend(rest(turn, shift, &member, &payment, slip)?);
    decision.effects.push(paper);
    Ok(decision)
}

/// What is left over of an instalment where it goes to sukarela (S): on the same slip.
fn rest(
    turn: &Turn<'_>,
    shift: &Shift,
    member: &Member,
    payment: &Payment,
    slip: u32,
) -> Result<Option<Happening>, Trouble> {
    if payment.to_sukarela.is_zero() {
        return Ok(None);
    }
    let moved = SavingMoved {
        corrects: None,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        member: member.number.clone(),
        saving: "sukarela".to_owned(),
        amount: payment.to_sukarela,
        balance: turn.lookup.balance(&member.number, Balance::Sukarela)? + payment.to_sukarela,
        slip,
        approved_by: None,
    };
    Ok(Some(Event::SavingMoved(moved).into()))
}

/// A shopping voucher: its paper is the slip.
pub fn sell_voucher(turn: &Turn<'_>, amount: Rupiah) -> Result<Decision, Trouble> {
    some(amount)?;
    plausible::sum(turn.consent, amount, plausible::VOUCHER)?;
    let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
    let sold = VoucherSold {
        corrects: None,
        approved_by: None,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        code: voucher::fresh_code(turn, 0)?,
        amount,
        slip,
        rest_of: None,
    };
    let paper = voucher::paper(turn, &sold)?;
    let mut decision = through(turn, None, (slip, amount, amount), DeskDone::Voucher);
    decision.next.shown.voucher = Some(sold.code.clone());
    decision.happenings.push(Event::VoucherSold(sold).into());
    decision.effects.push(paper);
    Ok(decision)
}

/// The member's own PIN, chosen by the member, card in hand. It moves her savings: another person than the cashier
/// agrees (R29, koperasi 1.2); the manager sets one by himself.
pub fn member_pin(turn: &Turn<'_>, number: &str, new: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let manager = signing_in::may(user, Act::ChangeMember).is_ok();
    if !manager {
        signing_in::may(user, Act::SavingsIn)?;
    }
    let member = member(turn, number)?;
    if pin::check(new, false, false).is_err() {
        return turn.refuse(Code::BadInput, Text::new("till-pin-six-digits"));
    }
    if !manager && !turn.is_approved() {
        let text = Text::new("desk-pin-approval").with("name", member.name.as_str());
        return turn.refuse(Code::NeedsApproval, text);
    }
    let pin_hash = turn.lookup.pin_hash(new)?;
    let page_hash = turn.lookup.page_hash(new, &pin_hash)?;
    let personal = Personal { pin_hash, page_hash, ..Personal::default() };
    let event = Event::MemberPinSet(MemberPinSet { member: member.number.clone() });
    let mut decision = turn.till.quiet(|next| {
        next.shown.desk = Some(view(Some(&member), Rupiah::ZERO, Rupiah::ZERO, DeskDone::Pin));
    });
    decision.happenings.push(Happening { event, personal: Some(personal) });
    Ok(decision)
}

pub(super) fn some(amount: Rupiah) -> Result<(), Refusal> {
    match amount > Rupiah::ZERO {
        true => Ok(()),
        false => Err(Refusal::new(Code::BadInput, Text::new("till-amount-above-zero"))),
    }
}

/// Somebody who is or was a member.
fn anybody(turn: &Turn<'_>, number: &str) -> Result<Member, Trouble> {
    match standing::find(turn.lookup, number.trim())? {
        Some(member) => Ok(member),
        None => turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number)),
    }
}

/// Somebody whose savings are kept: who has left is paid by another way (koperasi 1.4), who only applied not yet.
fn member(turn: &Turn<'_>, number: &str) -> Result<Member, Trouble> {
    let member = anybody(turn, number)?;
    let (name, number) = (member.name.as_str(), member.number.as_str());
    if member.state.has_left() {
        let text = Text::new("desk-has-left").with("name", name).with("number", number);
        return turn.refuse(Code::NotAMember, text);
    }
    if member.state == MemberState::Diajukan {
        return turn.refuse(Code::NotAllowed, Text::new("desk-only-applied").with("name", name));
    }
    Ok(member)
}

fn view(member: Option<&Member>, amount: Rupiah, balance: Rupiah, done: DeskDone) -> DeskView {
    DeskView {
        member: member.map(|member| member.number.clone()),
        name: member.map_or_else(String::new, |member| member.name.clone()),
        amount,
        balance,
        done,
    }
}

/// What every movement does: the drawer opens, the slip's number and what was done are shown.
pub(super) fn through(
    turn: &Turn<'_>,
    member: Option<&Member>,
    (slip, amount, balance): (u32, Rupiah, Rupiah),
    done: DeskDone,
) -> Decision {
    let mut decision = turn.till.quiet(|next| {
        next.shown.slip = Some(slip);
        next.shown.desk = Some(view(member, amount, balance, done));
    });
    // A basket beside it stays as it was, with what can be undone of it.
    decision.next.undo.clone_from(&turn.till.undo);
    decision.effects.push(Effect::OpenDrawer);
    decision
}

#[cfg(test)]
mod tests;
