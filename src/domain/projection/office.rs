//! What follows at the members' desk and the loan desk: who applied and left, where loans stand, what leavers are owed.
//!
//! Pure.

use super::{Balance, NoteRow, Row, cash};
use crate::domain::cooperative::findings::Step;
use crate::domain::cooperative::related::Tie;
use crate::domain::event::Event;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::event::drawer::MemberPinSet;
use crate::domain::event::lending::{
    JasaAccrued, LoanApplied, LoanDecided, LoanDisbursed, LoanRecovered, LoanSurveyed, LoanWrittenOff, LoansProvisioned,
};
use crate::domain::event::membership::{
    ConsentGiven, HolderSet, LeaverPaid, MemberApplied, MemberErased, MemberLeft, MembershipDecided, RelatedSet,
};
use crate::domain::event::registers::{PersonalExported, RegisterEntered};
use crate::domain::event::term::Agreed;
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A row of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeRow {
    /// Later wins per hash of a national number: whose it is.
    MemberNik { hash: String, member: MemberNumber },
    /// Fact per member: left on this date, with these savings (pokok, wajib, sukarela) before they were paid back.
    MemberLeft { member: MemberNumber, date: BusinessDate, savings: [Rupiah; 3] },
    /// Fact per loan number: what was asked for.
    LoanApplication(Box<LoanApplied>),
    /// Later wins per loan: how far it came, and who decided where another signed it in.
    LoanState { loan: String, state: &'static str, by: Option<UserId> },
    /// Later wins per member: her personal data were deleted; her name is kept until this day.
    MemberErased { member: MemberNumber, date: BusinessDate, kept_until: Option<BusinessDate> },
    /// Later wins per pair, or member and office.
    Related { tie: Tie, ended: bool },
    /// Later wins per deposit: what holds for its present run.
    Term(Box<Agreed>),
    /// Sum per (deposit, part). Parts: `principal`, `held` (interest after tax that waits), `months:2026-11-27`
    /// (credited of the run from that day), `interest:2026-11` and `tax:2026-11` (by month).
    TermPart { term: String, part: String, amount: i64 },
    /// Later wins per year: what it is to bring and to cost.
    Budget(Box<BudgetAgreed>),
}

pub fn pin_set(set: &MemberPinSet) -> [Row; 2] {
    let member = set.member.clone();
    [Row::MemberPin { member: member.clone() }, Row::MemberTries { member, tries: 0 }]
}

pub fn of_members(event: &Event) -> Vec<Row> {
    match event {
        Event::MemberApplied(it) => applied(it),
        Event::MembershipDecided(it) => decided(it),
        Event::MemberLeft(it) => left(it),
        Event::LeaverPaid(it) => leaver_paid(it),
        Event::ConsentGiven(it) => consent(it),
        Event::MemberErased(it) => erased(it),
        Event::PersonalSeen(it) => {
            let whose = Some(&it.number).filter(|number| !number.as_str().is_empty());
            vec![note("personal_seen", (it.date, whose, it.what.as_str(), Rupiah::ZERO), None)]
        }
        Event::RelatedSet(it) => related(it),
        Event::HolderSet(it) => holder(it),
        _ => Vec::new(),
    }
}

fn registered(entered: &RegisterEntered) -> Row {
    let book = entered.book.to_string();
    note("register_entered", (entered.date, None, &book, Rupiah::ZERO), None)
}

fn finding(step: Step, number: i64, date: BusinessDate) -> Row {
    note(step.code(), (date, None, &number.to_string(), Rupiah::ZERO), None)
}

fn exported(it: &PersonalExported) -> Row {
    note("personal_exported", (it.date, None, &it.purpose, Rupiah::ZERO), it.approved_by.as_ref())
}

/// Interest, budgets, the books that people write, what the supervisors found, and personal data that left the shop.
pub fn others(event: &Event) -> Vec<Row> {
    match event {
        Event::InterestCredited(it) => {
            let about = (it.date, None, it.month.as_str(), it.interest);
            vec![note("interest_credited", about, it.approved_by.as_ref())]
        }
        Event::RegisterEntered(entered) => vec![registered(entered)],
        Event::PersonalExported(it) => vec![exported(it)],
        Event::BudgetAgreed(it) => vec![Row::Office(OfficeRow::Budget(Box::new(it.clone())))],
        Event::AssetListed(it) => {
            let about = (it.date, None, it.number.to_string());
            vec![note("asset_listed", (about.0, about.1, &about.2, it.price), None)]
        }
        Event::FindingNoted(it) => vec![finding(Step::Noted, it.number, it.date)],
        Event::FindingAnswered(it) => {
            let step = if it.closed { Step::Closed } else { Step::Answered };
            vec![finding(step, it.number, it.date)]
        }
        Event::InterestPaid(paid) => {
            let (member, delta) = (paid.member.clone(), paid.interest - paid.tax);
            vec![Row::MemberBalance { member, balance: Balance::Sukarela, delta, imported: false }]
        }
        _ => Vec::new(),
    }
}

pub fn of_loans(event: &Event) -> Vec<Row> {
    match event {
        Event::LoanApplied(it) => loan_applied(it),
        Event::LoanSurveyed(it) => surveyed(it),
        Event::LoanDecided(it) => loan_decided(it),
        Event::LoanDisbursed(it) => loan_disbursed(it),
        Event::LoansProvisioned(it) => provisioned(it),
        Event::JasaAccrued(it) => accrued_month(it),
        Event::LoanAccrued(it) => accrued(&it.loan, it.jasa).into_iter().collect(),
        Event::LoanWrittenOff(it) => written_off(it),
        Event::LoanAgreed(it) => vec![note("loan_agreed", (it.date, None, &it.loan, Rupiah::ZERO), None)],
        Event::LoanRecovered(it) => recovered(it),
        _ => Vec::new(),
    }
}

/// Kind; date, member, code and amount; who agreed.
fn note(
    kind: &str,
    (date, member, code, amount): (BusinessDate, Option<&MemberNumber>, &str, Rupiah),
    second: Option<&UserId>,
) -> Row {
    Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        date: Some(date),
        member: member.cloned(),
        code: code.to_owned(),
        amount,
        second: second.cloned(),
        ..NoteRow::default()
    }))
}

fn applied(applied: &MemberApplied) -> Vec<Row> {
    let nik = Some(&applied.nik_hash).filter(|hash| !hash.is_empty());
    let nik = nik.map(|hash| Row::Office(OfficeRow::MemberNik { hash: hash.clone(), member: applied.number.clone() }));
    let about = (applied.date, Some(&applied.number), "", Rupiah::ZERO);
    nik.into_iter().chain([note("member_applied", about, None)]).collect()
}

fn decided(it: &MembershipDecided) -> Vec<Row> {
    let about = (it.date, Some(&it.number), it.decision.as_str(), Rupiah::ZERO);
    vec![note("membership_decided", about, it.approved_by.as_ref())]
}

fn consent(it: &ConsentGiven) -> Vec<Row> {
    let kind = if it.given { "consent_given" } else { "consent_withdrawn" };
    vec![note(kind, (it.date, Some(&it.number), it.purpose.as_str(), Rupiah::ZERO), None)]
}

fn erased(it: &MemberErased) -> Vec<Row> {
    vec![
        Row::Office(OfficeRow::MemberErased { member: it.number.clone(), date: it.date, kept_until: it.kept_until }),
        note("member_erased", (it.date, Some(&it.number), "", Rupiah::ZERO), it.approved_by.as_ref()),
    ]
}

fn related(it: &RelatedSet) -> Vec<Row> {
    let tie = Tie { member: it.number.clone(), kin: it.kin.clone(), relation: it.relation };
    vec![
        Row::Office(OfficeRow::Related { tie, ended: it.ended }),
        note("related_set", (it.date, Some(&it.number), it.relation.code(), Rupiah::ZERO), it.approved_by.as_ref()),
    ]
}

/// The card stands in a note, with its holder's name: the last that was said of one holds.
fn holder(it: &HolderSet) -> Vec<Row> {
    vec![note("holder_set", (it.date, Some(&it.number), &it.card.to_string(), it.kasbon), None)]
}

/// Money of the drawer, and less of the claim.
fn recovered(it: &LoanRecovered) -> Vec<Row> {
    let (part, amount) = ("recovered".to_owned(), it.amount);
    let mut rows = vec![Row::LoanPaid { loan: it.loan.clone(), part, amount }];
    rows.extend(cash::recovered(it));
    rows
}

/// Savings and debts are what they were less what was set off.
fn left(left: &MemberLeft) -> Vec<Row> {
    let deltas = [
        (Balance::Pokok, -left.pokok),
        (Balance::Wajib, -left.wajib),
        (Balance::Sukarela, -left.sukarela),
        (Balance::Kasbon, -left.kasbon_off),
    ];
    let moved = deltas.into_iter().filter(|(_, delta)| !delta.is_zero());
    let mut rows: Vec<Row> = moved
        .map(|(balance, delta)| Row::MemberBalance { member: left.number.clone(), balance, delta, imported: false })
        .collect();
    rows.extend(left.loans.iter().flat_map(|(loan, _, off)| cash::of_loan(loan, &[("principal", *off)], (&[], &[]))));
    rows.extend(left.charges.iter().flat_map(|of| {
        cash::of_loan(&of.loan, &[("jasa", of.jasa), ("jasa_kept", of.jasa_kept)], (&of.penalties, &of.charged))
    }));
    let recovered = |(loan, amount): &(String, Rupiah)| Row::LoanPaid {
        loan: loan.clone(),
        part: "recovered".to_owned(),
        amount: *amount,
    };
    rows.extend(left.claims.iter().map(recovered));
    rows.extend(left.accrued.iter().filter_map(|(loan, jasa)| accrued(loan, -*jasa)));
    let savings = [left.pokok, left.wajib, left.sukarela];
    rows.push(Row::Office(OfficeRow::MemberLeft { member: left.number.clone(), date: left.date, savings }));
    let about = (left.date, Some(&left.number), left.decision.as_str(), Rupiah::ZERO);
    rows.push(note("member_left", about, left.approved_by.as_ref()));
    rows
}

fn leaver_paid(paid: &LeaverPaid) -> Vec<Row> {
    let at = &paid.drawer;
    // What the bank paid went through no drawer: its slip alone is kept.
    let cash = if paid.transfer.is_some() { Rupiah::ZERO } else { paid.amount };
    let mut rows = cash::summed(at.shift, &at.till, ("cash_out", cash), -cash, at.slip);
    rows.extend(cash::sums(at.shift, [("leavers_paid", cash.amount())]));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: cash::kind("leaver_paid", paid.corrects).to_owned(),
        date: Some(paid.date),
        shift: Some(at.shift),
        member: Some(paid.number.clone()),
        amount: -cash,
        second: paid.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}

fn loan_applied(applied: &LoanApplied) -> Vec<Row> {
    vec![
        Row::Office(OfficeRow::LoanApplication(Box::new(applied.clone()))),
        note("loan_applied", (applied.date, Some(&applied.member), &applied.loan, Rupiah::ZERO), None),
    ]
}

fn surveyed(it: &LoanSurveyed) -> Vec<Row> {
    vec![
        Row::Office(OfficeRow::LoanState { loan: it.loan.clone(), state: "disurvei", by: None }),
        note("loan_surveyed", (it.date, Some(&it.member), &it.loan, Rupiah::ZERO), None),
    ]
}

fn loan_decided(it: &LoanDecided) -> Vec<Row> {
    let state = if it.approved { "disetujui" } else { "ditolak" };
    let about = (it.date, None, it.loan.as_str(), Rupiah::ZERO);
    vec![
        Row::Office(OfficeRow::LoanState { loan: it.loan.clone(), state, by: it.approved_by.clone() }),
        note("loan_decided", about, it.approved_by.as_ref()),
    ]
}

fn loan_disbursed(it: &LoanDisbursed) -> Vec<Row> {
    let taken = &it.taken;
    vec![
        Row::Loan(Box::new(taken.clone())),
        Row::Office(OfficeRow::LoanState { loan: taken.loan.clone(), state: "dicairkan", by: None }),
        note("loan_disbursed", (taken.disbursed, Some(&taken.member), &taken.loan, Rupiah::ZERO), None),
    ]
}

fn provisioned(it: &LoansProvisioned) -> Vec<Row> {
    vec![note("loans_provisioned", (it.date, None, "", it.change), it.approved_by.as_ref())]
}

/// Jasa of a loan that is a claim: more, or less where it was paid or is not owed any more.
fn accrued(loan: &str, amount: Rupiah) -> Option<Row> {
    let row = || Row::LoanPaid { loan: loan.to_owned(), part: "accrued".to_owned(), amount };
    (!amount.is_zero()).then(row)
}

fn accrued_month(it: &JasaAccrued) -> Vec<Row> {
    vec![note("jasa_accrued", (it.date, None, &it.month, it.jasa), it.approved_by.as_ref())]
}

/// What is not owed any more; the note keeps the claim.
fn written_off(it: &LoanWrittenOff) -> Vec<Row> {
    let mut rows = vec![
        Row::LoanPaid { loan: it.loan.clone(), part: "principal".to_owned(), amount: it.amount },
        Row::LoanPaid { loan: it.loan.clone(), part: "written_off".to_owned(), amount: it.amount },
        Row::Office(OfficeRow::LoanState { loan: it.loan.clone(), state: "dihapusbuku", by: it.approved_by.clone() }),
        note("loan_written_off", (it.date, Some(&it.member), &it.loan, it.amount), it.approved_by.as_ref()),
    ];
    rows.extend(accrued(&it.loan, -it.accrued));
    rows
}
