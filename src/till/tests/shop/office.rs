//! The members' desk and the loan desk of the shop in memory: who joined, whose numbers are known, what was asked for.

use std::collections::BTreeMap;

use super::{Answered, Shop};
use crate::domain::cooperative::holder::{self, Holder};
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::payroll;
use crate::domain::cooperative::related::Tie;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::membership::{HolderSet, PersonalSeen};
use crate::domain::event::{Event, Happening, MemberSet, Personal};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::projection::Balance;
use crate::domain::time::BusinessDate;
use crate::till::lookup::Lookup;
use crate::till::lookup::office::{Application, Departure, Movement, Office};
use crate::till::lookup::past::{Loan, Past};
use crate::till::standing;

/// The fold of what happened there.
#[derive(Default)]
pub struct Desks {
    pub members: BTreeMap<u64, (MemberSet, Personal)>,
    owed: BTreeMap<MemberNumber, Rupiah>,
    applications: Vec<Application>,
    credited: Vec<String>,
    accrued: Vec<String>,
    pub terms: Vec<TermDeposit>,
    pub ties: Vec<Tie>,
    holders: Vec<(HolderSet, String)>,
    payroll: Vec<payroll::Said>,
    pub departures: BTreeMap<MemberNumber, Departure>,
    /// Of loans that were written off.
    pub claims: BTreeMap<String, Rupiah>,
    looks: Vec<PersonalSeen>,
    agreed: Vec<String>,
    /// Interest and tax on term deposits, by member and month.
    term_interest: BTreeMap<(MemberNumber, String), (Rupiah, Rupiah)>,
}

impl Desks {
    /// Loans are asked for by the manager here.
    pub fn record(&mut self, happening: &Happening) {
        let by = || UserId::from(Role::Manajer.code());
        match &happening.event {
            Event::MemberSet(set) => {
                let key = MemberNumber::key(set.number.as_str()).expect("a number with digits");
                self.members.insert(key, (set.clone(), happening.personal.clone().unwrap_or_default()));
            }
            Event::MemberLeft(left) => {
                *self.owed.entry(left.number.clone()).or_default() += left.rest;
                self.departures.entry(left.number.clone()).or_default().left = Some(left.date);
            }
            Event::LeaverPaid(paid) => *self.owed.entry(paid.number.clone()).or_default() -= paid.amount,
            Event::InterestCredited(credited) => self.credited.push(credited.month.clone()),
            Event::JasaAccrued(accrued) => self.accrued.push(accrued.month.clone()),
            Event::TermOpened(_) | Event::TermInterest(_) | Event::TermRenewed(_) | Event::TermClosed(_) => {
                self.term(&happening.event);
            }
            Event::MemberErased(it) => {
                let departure = self.departures.entry(it.number.clone()).or_default();
                (departure.erased, departure.kept_until) = (Some(it.date), it.kept_until);
            }
            Event::PersonalSeen(look) => self.looks.push(look.clone()),
            Event::RelatedSet(it) => {
                self.ties.retain(|tie| (&tie.member, &tie.kin) != (&it.number, &it.kin));
                let tie = Tie { member: it.number.clone(), kin: it.kin.clone(), relation: it.relation };
                self.ties.extend((!it.ended).then_some(tie));
            }
            Event::EmployerSet(_) | Event::DeductionAgreed(_) => {
                self.payroll.extend(payroll::Said::of(happening.event.clone()));
            }
            Event::PayrollListed(_) | Event::PayrollPosted(_) | Event::PayrollTaken(_) => {
                self.payroll.extend(payroll::Said::of(happening.event.clone()));
            }
            Event::HolderSet(set) => {
                let name = happening.personal.as_ref().map_or_else(String::new, |personal| personal.words.clone());
                self.holders.push((set.clone(), name));
            }
            Event::LoanAgreed(it) => self.agreed.push(it.loan.clone()),
            Event::LoanWrittenOff(it) => *self.claims.entry(it.loan.clone()).or_default() += it.amount,
            Event::LoanRecovered(it) => *self.claims.entry(it.loan.clone()).or_default() -= it.amount,
            Event::LoanApplied(applied) => {
                let (applied, by, state) = (applied.clone(), by(), LoanState::Diajukan);
                self.applications.push(Application { applied, by, state, decided_by: None });
            }
            Event::LoanSurveyed(it) => self.moved(&it.loan, LoanState::Disurvei, None),
            Event::LoanDecided(it) => {
                let state = if it.approved { LoanState::Disetujui } else { LoanState::Ditolak };
                let who = it.approved_by.clone().unwrap_or_else(by);
                self.moved(&it.loan, state, Some(who));
            }
            Event::LoanDisbursed(it) => self.moved(&it.taken.loan, LoanState::Dicairkan, None),
            _ => {}
        }
    }

    fn term(&mut self, event: &Event) {
        let mut changed = |term: &str, change: &mut dyn FnMut(&mut TermDeposit)| {
            self.terms.iter_mut().filter(|of| of.agreed.term == term).for_each(change);
        };
        let mut taxed = |member: &MemberNumber, month: &str, interest: Rupiah, tax: Rupiah| {
            let sums = self.term_interest.entry((member.clone(), month.to_owned())).or_default();
            *sums = (sums.0 + interest, sums.1 + tax);
        };
        match event {
            Event::TermOpened(it) if it.corrects.is_some() => {
                changed(&it.agreed.term, &mut |of| of.principal += it.amount);
            }
            Event::TermOpened(it) => {
                let (agreed, principal, held) = (it.agreed.clone(), it.amount, Rupiah::ZERO);
                self.terms.push(TermDeposit { agreed, principal, held, credited: 0 });
            }
            Event::TermInterest(it) => {
                changed(&it.term, &mut |of| {
                    of.credited += it.months;
                    of.held += if it.held { it.interest - it.tax } else { Rupiah::ZERO };
                });
                taxed(&it.member, &it.month, it.interest, it.tax);
            }
            Event::TermRenewed(it) => changed(&it.agreed.term, &mut |of| {
                let (agreed, principal, held) = (it.agreed.clone(), it.principal, of.held - it.added);
                *of = TermDeposit { agreed, principal, held, credited: 0 };
            }),
            Event::TermClosed(it) => {
                changed(&it.term, &mut |of| {
                    of.principal -= it.principal;
                    of.held -= it.held;
                    of.credited += it.months;
                });
                taxed(&it.member, &it.month, it.interest, it.tax);
            }
            _ => {}
        }
    }

    /// Leavers have got what they were owed.
    pub fn pay_all(&mut self) {
        self.owed.clear();
    }

    fn moved(&mut self, loan: &str, state: LoanState, who: Option<UserId>) {
        for found in self.applications.iter_mut().filter(|found| found.applied.loan == loan) {
            found.state = state;
            found.decided_by = who.clone().or(found.decided_by.take());
        }
    }

    fn found(&self, loan: &str) -> Option<Application> {
        self.applications.iter().find(|found| found.applied.loan == loan).cloned()
    }
}

impl Office for Shop {
    fn member_record(&self, number: &MemberNumber) -> Answered<Option<(MemberSet, Personal)>> {
        let key = MemberNumber::key(number.as_str()).unwrap_or_default();
        if let Some(found) = self.desks.members.get(&key) {
            return Ok(Some(found.clone()));
        }
        Ok(self.member(key)?.map(|member| {
            let set = MemberSet {
                number: member.number,
                member_kind: member.kind,
                state: member.state,
                joined: "2026-01-05".parse().expect("a date"),
                pokok_due: Rupiah::of(100_000),
                kasbon_limit: Rupiah::ZERO,
                card: String::new(),
                balances: None,
            };
            (set, Personal { name: member.name, ..Personal::default() })
        }))
    }

    fn next_member(&self) -> Answered<MemberNumber> {
        let last = self.desks.members.keys().last().copied().unwrap_or(40).max(40);
        Ok(MemberNumber(format!("A{:05}", last + 1)))
    }

    fn nik_holders(&self, hash: &str) -> Answered<Vec<MemberNumber>> {
        let mut holders = Vec::new();
        for (set, person) in self.desks.members.values().filter(|(_, person)| !person.nik.is_empty()) {
            holders.extend((self.nik_hash(&person.nik)? == hash).then(|| set.number.clone()));
        }
        Ok(holders)
    }

    fn namesakes(&self, name: &str) -> Answered<Vec<(MemberNumber, String)>> {
        let same = |person: &Personal| person.name.to_lowercase() == name.to_lowercase();
        let all = self.desks.members.values().filter(|(_, person)| same(person));
        Ok(all.map(|(set, person)| (set.number.clone(), person.phone.clone())).collect())
    }

    fn leaver_owed(&self, number: &MemberNumber) -> Answered<Rupiah> {
        Ok(self.desks.owed.get(number).copied().unwrap_or_default())
    }

    fn next_loan(&self) -> Answered<String> {
        Ok(format!("P{:05}", self.desks.applications.len() + 1))
    }

    fn application(&self, loan: &str) -> Answered<Option<Application>> {
        Ok(self.desks.found(loan))
    }

    fn applying(&self, member: &MemberNumber) -> Answered<bool> {
        let open = |found: &&Application| found.state.is_undecided() || found.state == LoanState::Disetujui;
        Ok(self.desks.applications.iter().filter(open).any(|found| found.applied.member == *member))
    }

    fn all_loans(&self) -> Answered<Vec<Loan>> {
        Ok(self.desk.loans.clone())
    }

    /// Nothing is paid in between.
    fn loans_on(&self, date: BusinessDate) -> Answered<Vec<(Rupiah, i64)>> {
        let settings = self.settings(date)?;
        let of = |loan: &Loan| standing::loan_of(loan, date, &settings);
        let all = self.desk.loans.iter().filter_map(of);
        Ok(all.map(|standing| (standing.debt.balance, standing.debt.days_overdue())).collect())
    }

    fn sukarela_days(&self, first: BusinessDate, last: BusinessDate) -> Answered<Vec<(MemberNumber, i128)>> {
        let days = i128::from(last.days_since(first) + 1);
        let saved = self.desk.balances.iter().filter(|((_, balance), _)| *balance == Balance::Sukarela);
        Ok(saved.map(|((member, _), amount)| (member.clone(), i128::from(amount.amount()) * days)).collect())
    }

    fn interest_credited(&self, month: Month) -> Answered<bool> {
        Ok(self.desks.credited.contains(&month.to_string()))
    }

    fn jasa_accrued(&self, month: Month) -> Answered<bool> {
        Ok(self.desks.accrued.contains(&month.to_string()))
    }

    fn holders(&self, member: &MemberNumber) -> Answered<Vec<Holder>> {
        Ok(holder::fold(self.desks.holders.iter().filter(|(set, _)| set.number == *member).cloned()))
    }

    fn next_card(&self, member: &MemberNumber) -> Answered<Option<u32>> {
        Ok(holder::next(&self.holders(member)?, None))
    }

    fn holder_kasbon(&self, _: &MemberNumber, _: &[u32], _: Month) -> Answered<Rupiah> {
        Ok(Rupiah::ZERO)
    }

    fn payroll(&self) -> Answered<payroll::PayrollBook> {
        Ok(payroll::PayrollBook::fold(self.desks.payroll.clone()))
    }

    fn ties(&self) -> Answered<Vec<Tie>> {
        Ok(self.desks.ties.clone())
    }

    fn departure(&self, member: &MemberNumber) -> Answered<Departure> {
        Ok(self.desks.departures.get(member).copied().unwrap_or_default())
    }

    fn claim(&self, loan: &str) -> Answered<Rupiah> {
        Ok(self.desks.claims.get(loan).copied().unwrap_or_default())
    }

    fn fee_kept(&self, _loan: &str) -> Answered<Option<Rupiah>> {
        Ok(None)
    }

    fn claims_of(&self, member: &MemberNumber) -> Answered<Rupiah> {
        let hers = self.desk.loans.iter().filter(|loan| loan.member == *member);
        Ok(hers.filter_map(|loan| self.desks.claims.get(&loan.loan)).copied().sum())
    }

    fn shu_open(&self, member: &MemberNumber) -> Answered<Rupiah> {
        Ok(self.office.unpaid.get(member).copied().unwrap_or_default())
    }

    fn seen(&self, _by: &UserId, look: &PersonalSeen) -> Answered<bool> {
        Ok(self.desks.looks.contains(look))
    }

    fn agreed(&self, loan: &str) -> Answered<Option<UserId>> {
        let agreed = self.desks.agreed.iter().any(|of| of == loan);
        Ok(agreed.then(|| UserId::from(Role::Pengawas.code())))
    }

    fn next_term(&self) -> Answered<String> {
        Ok(format!("B{:05}", self.desks.terms.len() + 1))
    }

    fn term(&self, term: &str) -> Answered<Option<TermDeposit>> {
        Ok(self.desks.terms.iter().find(|of| of.agreed.term == term).cloned())
    }

    fn terms(&self, member: Option<&MemberNumber>) -> Answered<Vec<TermDeposit>> {
        let hers = |of: &&TermDeposit| member.is_none_or(|member| of.agreed.member == *member);
        Ok(self.desks.terms.iter().filter(|of| of.principal > Rupiah::ZERO).filter(hers).cloned().collect())
    }

    fn term_interest(&self, member: &MemberNumber, month: Month) -> Answered<(Rupiah, Rupiah)> {
        Ok(self.desks.term_interest.get(&(member.clone(), month.to_string())).copied().unwrap_or_default())
    }

    fn movements(&self, _number: &MemberNumber, _balance: Balance) -> Answered<Vec<Movement>> {
        Ok(Vec::new())
    }
}
