//! The loan desk: application, decision, payout and write-off (koperasi section 4).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: who applies, who decides and who pays out are three
//! people; no loan is above the limits that were decided, beside another, or beside arrears; what a member signs for is
//! the schedule shown with the application.
//! Neighbours: schedules and lateness (`domain/cooperative/loan.rs`), instalments (`desk.rs`), jasa month by month
//! (`lending/accrual.rs`), the allowance (`lending/allowance.rs`).

use std::sync::Arc;

use super::answer::books::LoanView;
use super::input::office::Lending;
use super::lookup::office::Application;
use super::lookup::past::Loan;
use super::membership::full_member;
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::loan::{Instalment, Method, Terms, months_later, schedule};
use crate::domain::event::lending::{
    LoanApplied, LoanDecided, LoanDisbursed, LoanSurveyed, LoanWrittenOff, LoansProvisioned,
};
use crate::domain::event::{Event, Happening, LoanTaken, Personal};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub mod accrual;
pub mod allowance;
mod limits;
mod paper;

/// As a person says what a loan is for.
const WORDS_MOST: usize = 200;
/// The first instalment is due a month after the payout, or in the month after that where wages say so.
const USUAL_BEGIN_MONTHS: i64 = 2;

pub(super) fn decide(turn: &Turn<'_>, lending: &Lending) -> Result<Decision, Trouble> {
    match lending {
        Lending::Apply { .. } => apply(turn, lending),
        Lending::Approve { loan, decision } => decide_on(turn, loan, decision, true),
        Lending::Reject { loan, decision } => decide_on(turn, loan, decision, false),
        Lending::Disburse { loan, bank, first_due, fee } => disburse(turn, loan, *bank, *first_due, *fee),
        Lending::Survey { loan, words } => survey(turn, loan, words),
        Lending::Agree { loan } => limits::agree(turn, loan),
        Lending::Schedule { loan } => print(turn, loan),
        Lending::Provide { month } => allowance::provide(turn, *month),
        Lending::Jasa { accrued } => accrual::choose(turn, *accrued),
        Lending::Accrue { month } => accrual::accrue(turn, *month),
        Lending::WriteOff { loan, decision } => write_off(turn, loan, decision),
    }
}

/// Without a licence for the unit no loan is made; a shop for practice practises (koperasi 4.1).
fn licensed(turn: &Turn<'_>) -> Result<(), Trouble> {
    let settings = &turn.settings;
    match settings.lending.licensed || settings.demo || settings.training {
        true => Ok(()),
        false => turn.refuse(Code::NotAllowed, Text::new("loan-no-licence")),
    }
}

fn terms_of(applied: &LoanApplied, first_due: BusinessDate) -> Option<Terms> {
    Some(Terms {
        principal: applied.principal,
        rate_month: applied.rate_month.parse().ok()?,
        months: applied.months,
        method: Method::parse(&applied.method)?,
        first_due,
        round_to: applied.round_to,
    })
}

fn view(applied: &LoanApplied, lines: &[Instalment], fee: Rupiah, state: LoanState) -> LoanView {
    LoanView {
        loan: applied.loan.clone(),
        member: applied.member.clone(),
        principal: applied.principal,
        jasa: lines.iter().map(|line| line.jasa).sum(),
        fee,
        first: lines.first().map_or(Rupiah::ZERO, Instalment::total),
        last: lines.last().map_or(Rupiah::ZERO, Instalment::total),
        first_due: lines.first().map(|line| line.due),
        months: applied.months,
        state: state.code(),
    }
}

fn apply(turn: &Turn<'_>, lending: &Lending) -> Result<Decision, Trouble> {
    let Lending::Apply { member, principal, months, rate, method, income, words } = lending else {
        return turn.refuse(Code::BadInput, Text::new("loan-terms"));
    };
    signing_in::may(turn.user()?, Act::ApplyForLoan)?;
    licensed(turn)?;
    let member = full_member(turn, member)?;
    let rules = &turn.settings.lending;
    let applied = LoanApplied {
        loan: turn.lookup.next_loan()?,
        member: member.number.clone(),
        date: turn.today(),
        principal: *principal,
        rate_month: rate
            .as_ref()
            .map(|rate| rate.replace(',', "."))
            .unwrap_or_else(|| rules.rate_month.value().to_string()),
        months: *months,
        method: method.clone().unwrap_or_else(|| "flat".to_owned()),
        round_to: 1,
        income: income.unwrap_or_default(),
    };
    let first_due = months_later(turn.today(), 1).unwrap_or_else(|| turn.today());
    let terms = terms_of(&applied, first_due).filter(|_| (1..=rules.months_most).contains(months));
    let lines = terms.as_ref().and_then(|terms| schedule(terms).ok());
    // Rp1 in twelve months is eleven instalments of nothing.
    let lines = lines.filter(|lines| lines.iter().all(|line| line.total() > Rupiah::ZERO));
    let (Some(terms), Some(lines)) = (terms, lines) else {
        return turn.refuse(Code::BadInput, Text::new("loan-terms"));
    };
    limits::within(turn, &applied, &terms, &lines)?;
    let fee = fee_of(turn, &applied, None)?;
    let mut done = shown(turn, view(&applied, &lines, fee, LoanState::Diajukan));
    let words = words.chars().take(WORDS_MOST).collect::<String>();
    let personal = (!words.is_empty()).then(|| Personal { words, ..Personal::default() });
    done.happenings.push(Happening { event: Event::LoanApplied(applied), personal });
    Ok(done)
}

fn shown(turn: &Turn<'_>, view: LoanView) -> Decision {
    turn.till.quiet(|next| next.shown.loan = Some(Arc::new(view)))
}

/// Why a number is no running loan: it was asked for and not paid out yet, or nobody has it.
pub(super) fn not_running(turn: &Turn<'_>, number: &str) -> Result<Refusal, Trouble> {
    let found = turn.lookup.application(number)?.filter(|found| found.state != LoanState::Dicairkan);
    Ok(match found {
        Some(found) => {
            let text = Text::new("loan-not-so").with("loan", number).with("state", found.state.code());
            Refusal::new(Code::NotAllowed, text)
        }
        None => Refusal::new(Code::BadInput, Text::new("desk-no-such-loan").with("loan", number)),
    })
}

fn application(turn: &Turn<'_>, loan: &str, wanted: fn(LoanState) -> bool) -> Result<Application, Trouble> {
    let number = loan.trim().to_uppercase();
    let Some(found) = turn.lookup.application(&number)? else {
        return turn.refuse(Code::BadInput, Text::new("desk-no-such-loan").with("loan", number));
    };
    match wanted(found.state) {
        true => Ok(found),
        false => {
            let text = Text::new("loan-not-so").with("loan", number).with("state", found.state.code());
            turn.refuse(Code::NotAllowed, text)
        }
    }
}

/// What somebody found at the applicant's: written down before the board decides, by who may take an application.
fn survey(turn: &Turn<'_>, loan: &str, words: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ApplyForLoan)?;
    let found = application(turn, loan, LoanState::is_undecided)?;
    let words = words.trim().chars().take(WORDS_MOST).collect::<String>();
    if words.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("register-words"));
    }
    let (loan, member) = (found.applied.loan.clone(), found.applied.member.clone());
    let mut done = shown(turn, view(&found.applied, &[], Rupiah::ZERO, LoanState::Disurvei));
    let event = Event::LoanSurveyed(LoanSurveyed { loan, member, date: turn.today() });
    done.happenings.push(Happening { event, personal: Some(Personal { words, ..Personal::default() }) });
    Ok(done)
}

/// Pengurus decide: signed in herself, or by her PIN at another's desk; never on her own application.
fn decide_on(turn: &Turn<'_>, loan: &str, decision: &str, approved: bool) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let herself = access::approves(user.role, Act::ApproveLoan);
    // Who only looks writes nothing down, whoever approves it.
    if !herself && !access::may(user.role, Act::ApplyForLoan) {
        return Err(signing_in::may_not(user.role, |role| access::approves(role, Act::ApproveLoan)).into());
    }
    let found = application(turn, loan, LoanState::is_undecided)?;
    if decision.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("office-decision-needed"));
    }
    let principal = found.applied.principal;
    if !herself && !turn.is_approved() {
        let text = Text::new("loan-approval").with("loan", found.applied.loan.as_str()).with("amount", principal);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveLoan).into());
    }
    let who = turn.approved_by().unwrap_or_else(|| user.id.clone());
    if who == found.by {
        return turn.refuse(Code::NotAllowed, Text::new("loan-own-application"));
    }
    let decided = LoanDecided {
        loan: found.applied.loan.clone(),
        date: turn.today(),
        approved,
        decision: decision.trim().to_owned(),
        approved_by: turn.approved_by(),
    };
    let state = if approved { LoanState::Disetujui } else { LoanState::Ditolak };
    let mut done = shown(turn, view(&found.applied, &[], Rupiah::ZERO, state));
    done.happenings.push(Event::LoanDecided(decided).into());
    Ok(done)
}

/// What is kept back: as said, else by the setting.
fn fee_of(turn: &Turn<'_>, applied: &LoanApplied, said: Option<Rupiah>) -> Result<Rupiah, Trouble> {
    let usual = turn.settings.lending.fee.of(applied.principal);
    let fee = said.map_or(usual, Ok).map_err(|_| Refusal::new(Code::BadInput, Text::new("loan-terms")))?;
    match fee > applied.principal {
        true => turn.refuse(Code::BadInput, Text::new("loan-terms")),
        false => Ok(fee),
    }
}

/// The treasurer pays out of the unit's own cash or bank; neither who applied nor who decided.
fn disburse(
    turn: &Turn<'_>,
    loan: &str,
    bank: bool,
    first_due: Option<BusinessDate>,
    fee: Option<Rupiah>,
) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    signing_in::may(user, Act::PayOutLoan)?;
    licensed(turn)?;
    let Application { applied, by, decided_by, .. } = application(turn, loan, |state| state == LoanState::Disetujui)?;
    if by == user.id || decided_by.as_ref() == Some(&user.id) {
        return turn.refuse(Code::NotAllowed, Text::new("loan-own-application"));
    }
    let today = turn.today();
    let first_due = first_due.or_else(|| months_later(today, 1)).unwrap_or(today);
    let lines = terms_of(&applied, first_due).and_then(|terms| schedule(&terms).ok());
    let Some(lines) = lines.filter(|_| first_due > today) else {
        return turn.refuse(Code::BadInput, Text::new("loan-terms"));
    };
    let usual = fee_of(turn, &applied, None)?;
    let fee = fee_of(turn, &applied, fee)?;
    limits::agreed_by_pengawas(turn, &applied)?;
    // What pengurus decided on was the usual fee, and a first instalment in the month after.
    let late = months_later(today, USUAL_BEGIN_MONTHS).is_some_and(|usual| first_due > usual);
    if (fee != usual || late) && !turn.is_approved() {
        let text = Text::new("loan-other-terms").with("loan", applied.loan.as_str()).with("fee", fee);
        let text = text.with("usual", usual).with("first", first_due);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveLoan).into());
    }
    let from = if bank { AccountCode::SAVINGS_BANK } else { AccountCode::SAVINGS_CASH };
    let there = turn.lookup.balance_of(from, today)?;
    if applied.principal - fee > there {
        return turn.refuse(Code::NotEnough, Text::new("loan-no-money").with("amount", there));
    }
    let taken = LoanTaken {
        anew: 0,
        loan: applied.loan.clone(),
        member: applied.member.clone(),
        method: applied.method.clone(),
        principal: applied.principal,
        rate_month: applied.rate_month.clone(),
        months: applied.months,
        round_to: applied.round_to,
        disbursed: today,
        first_due,
        instalments_paid: 0,
        purpose: String::new(),
        balance: applied.principal,
    };
    let tender = if bank { "sp_bank" } else { "sp_cash" }.to_owned();
    let mut done = shown(turn, view(&applied, &lines, fee, LoanState::Dicairkan));
    done.happenings
        .push(Event::LoanDisbursed(LoanDisbursed { taken, fee, tender, approved_by: turn.approved_by() }).into());
    Ok(done)
}

/// What a member signs for, or has signed for, on paper.
fn print(turn: &Turn<'_>, loan: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let has_to_do = |role| {
        access::sees(role, Act::ApplyForLoan)
            || access::approves(role, Act::ApproveLoan)
            || access::may(role, Act::PayOutLoan)
    };
    if !has_to_do(user.role) {
        return Err(signing_in::may_not(user.role, has_to_do).into());
    }
    let number = loan.trim().to_uppercase();
    let running = turn.lookup.loan(&number)?;
    let applied = turn.lookup.application(&number)?;
    let (signed, first_due, state) = match (running, applied) {
        (Some(loan), _) => (paper::signed(&loan), loan.first_due, LoanState::Dicairkan),
        (None, Some(found)) => {
            let first_due = months_later(turn.today(), 1).unwrap_or_else(|| turn.today());
            (found.applied, first_due, found.state)
        }
        (None, None) => {
            return turn.refuse(Code::BadInput, Text::new("desk-no-such-loan").with("loan", number));
        }
    };
    let lines = terms_of(&signed, first_due).and_then(|terms| schedule(&terms).ok());
    let Some(lines) = lines else { return turn.refuse(Code::BadInput, Text::new("loan-terms")) };
    let fee = match turn.lookup.fee_kept(&number)? {
        Some(kept) => kept,
        None => fee_of(turn, &signed, None)?,
    };
    let mut done = shown(turn, view(&signed, &lines, fee, state));
    done.effects.push(paper::schedule(turn, &signed, &lines, fee)?);
    Ok(done)
}

fn write_off(turn: &Turn<'_>, loan: &str, decision: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let number = loan.trim().to_uppercase();
    let Some(loan) = turn.lookup.loan(&number)? else {
        return Err(not_running(turn, &number)?.into());
    };
    if decision.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("office-decision-needed"));
    }
    let owed = loan.paid.owed - loan.paid.principal;
    let claim = turn.lookup.claim(&number)?;
    if claim > Rupiah::ZERO {
        let text = Text::new("desk-loan-written-off").with("loan", number).with("claim", claim);
        return turn.refuse(Code::NothingToPay, text);
    }
    if owed <= Rupiah::ZERO {
        return turn.refuse(Code::NothingToPay, Text::new("desk-loan-paid-off").with("loan", number));
    }
    // What was set aside by the days late may be less than all of it: the rest is a loss of today (J40, J41).
    let there = (-turn.lookup.balance_of(AccountCode::LOAN_ALLOWANCE, turn.today())?).max(Rupiah::ZERO);
    let missing = (owed - there).max(Rupiah::ZERO);
    let key = if missing.is_zero() { "loan-write-off-approval" } else { "loan-write-off-short" };
    let text = Text::new(key).with("loan", number.as_str()).with("amount", owed);
    done_by_two(turn, Act::CloseBooks, text.with("there", there).with("missing", missing))?;
    let mut done = turn.till.quiet(|_| {});
    if !missing.is_zero() {
        let (date, approved_by) = (turn.today(), turn.approved_by());
        let set = LoansProvisioned { date, total: there + missing, change: missing, approved_by };
        done.happenings.push(Event::LoansProvisioned(set).into());
    }
    let off = LoanWrittenOff {
        loan: number,
        member: loan.member,
        date: turn.today(),
        amount: owed,
        accrued: loan.paid.accrued,
        decision: decision.trim().to_owned(),
        approved_by: turn.approved_by(),
    };
    done.happenings.push(Event::LoanWrittenOff(off).into());
    Ok(done)
}

#[cfg(test)]
mod tests;
