//! What a member has with the cooperative today: savings with the months behind, kasbon, loans with what is due.
//!
//! Pure over [`Lookup`]. Always holds: every figure is a sum of what happened; the screen of the desk and the decisions
//! of the till (`desk.rs`) read the same.

use std::sync::Arc;

use crate::domain::cooperative::loan::debt::{Debt, Open};
use crate::domain::cooperative::loan::{Method, Parts, Terms};
use crate::domain::cooperative::savings::interest::tax_on;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::cooperative::savings::{Month, Wajib};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;

use super::cards;
use super::lookup::past::{Loan, Membership};
use super::lookup::{Lookup, Member, Unreadable};

/// Wrong tries that lock a member's PIN until the desk renews it (koperasi 1.2).
pub const MOST_TRIES: u32 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub pokok: Rupiah,
    pub pokok_due: Rupiah,
    pub wajib: Rupiah,
    /// Which months of it are paid; `None` where the membership is not known.
    pub months: Option<Wajib>,
    pub sukarela: Rupiah,
    pub kasbon: Rupiah,
    pub kasbon_limit: Rupiah,
    /// Those that are not paid off, by number.
    pub loans: Vec<LoanStanding>,
    /// Simpanan berjangka that is not paid out, by number.
    pub terms: Vec<TermStanding>,
    pub pin: PinState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    None,
    Set,
    Locked,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoanStanding {
    pub loan: String,
    pub member: MemberNumber,
    /// Instalments in all.
    pub months: i64,
    pub debt: Debt,
    /// Due today or before.
    pub due: Parts,
    /// What pays it off today.
    pub payoff: Parts,
    /// Jasa of it that was income before it is paid.
    pub accrued: Rupiah,
}

/// A term deposit, and what it brings when it is paid out today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermStanding {
    pub deposit: TermDeposit,
    /// Whole months that were not credited yet, with their interest and its tax.
    pub months: i64,
    pub interest: Rupiah,
    pub tax: Rupiah,
    /// Before its day.
    pub early: bool,
}

impl TermStanding {
    pub fn payout(&self) -> Rupiah {
        self.deposit.principal + self.deposit.held + self.interest - self.tax
    }
}

impl LoanStanding {
    /// The next instalment that is open.
    pub fn next(&self) -> Option<&Open> {
        self.debt.next()
    }
}

impl Standing {
    /// What is missing of simpanan pokok.
    pub fn pokok_missing(&self) -> Rupiah {
        if self.pokok_due > self.pokok { self.pokok_due - self.pokok } else { Rupiah::ZERO }
    }

    pub fn kasbon_left(&self) -> Rupiah {
        let left = self.kasbon_limit - self.kasbon;
        if left.is_negative() { Rupiah::ZERO } else { left }
    }
}

/// A member by number, by what was typed of it, or by the card's digits.
pub fn find(lookup: &dyn Lookup, number: &str) -> Result<Option<Member>, Unreadable> {
    Ok(cards::by_text(lookup, number)?.map(|(member, _)| member))
}

pub fn of(lookup: &dyn Lookup, member: Member, today: BusinessDate) -> Result<Standing, Unreadable> {
    let settings = lookup.settings(today)?;
    let number = &member.number;
    let pokok = lookup.balance(number, Balance::Pokok)?;
    let membership = lookup.membership(number)?;
    let pokok_due = pokok_due(membership, &settings);
    let paid = lookup.balance(number, Balance::Wajib)?;
    let credit = lookup.credit(number)?;
    let mut loans = Vec::new();
    for loan in lookup.loans_of(number)? {
        // A loan whose terms make no schedule has no instalments to pay here.
        loans.extend(loan_of(&loan, today, &settings).filter(|loan| !loan.debt.is_settled()));
    }
    let pin = match lookup.has_member_pin(number)? {
        false => PinState::None,
        true if lookup.member_tries(number)?.tries >= MOST_TRIES => PinState::Locked,
        true => PinState::Set,
    };
    Ok(Standing {
        pokok,
        pokok_due,
        wajib: paid,
        months: membership.map(|of| months(lookup, of, paid, today, &settings)).transpose()?,
        sukarela: lookup.balance(number, Balance::Sukarela)?,
        kasbon: credit.balance,
        kasbon_limit: credit.limit,
        loans,
        terms: terms_of(lookup, number, today, &settings)?,
        pin,
        number: member.number,
        name: member.name,
        kelurahan: member.kelurahan,
    })
}

/// What simpanan pokok comes to for this member: as it was agreed, else as it is for all.
pub fn pokok_due(membership: Option<Membership>, settings: &Settings) -> Rupiah {
    let agreed = membership.map(|of| of.pokok_due).filter(|due| *due > Rupiah::ZERO);
    agreed.unwrap_or(settings.simpanan_pokok)
}

/// Where the months of simpanan wajib stand; each costs what the settings of its time said.
pub fn months(
    lookup: &dyn Lookup,
    membership: Membership,
    paid: Rupiah,
    today: BusinessDate,
    settings: &Settings,
) -> Result<Wajib, Unreadable> {
    let mut unreadable = None;
    let cost = |date: BusinessDate| match lookup.settings(date) {
        Ok(settings) => settings.simpanan_wajib_month,
        Err(error) => {
            unreadable = Some(error);
            Rupiah::ZERO
        }
    };
    let wajib = Wajib::of(membership.joined, settings.savings.wajib_due_day, paid, today, cost);
    unreadable.map_or(Ok(wajib), Err)
}

fn terms_of(
    lookup: &dyn Lookup,
    member: &MemberNumber,
    today: BusinessDate,
    settings: &Settings,
) -> Result<Vec<TermStanding>, Unreadable> {
    lookup.terms(Some(member))?.into_iter().map(|deposit| term_of(lookup, deposit, today, settings)).collect()
}

/// A term deposit on this day. The tax is that of the month's whole interest, less what was held back already.
pub fn term_of(
    lookup: &dyn Lookup,
    deposit: TermDeposit,
    today: BusinessDate,
    settings: &Settings,
) -> Result<TermStanding, Unreadable> {
    let months = deposit.months_open(today);
    let interest = deposit.interest(months);
    let (before, held) = lookup.term_interest(&deposit.agreed.member, Month::of(today))?;
    let tax = (tax_on(before + interest, &settings.interest) - held).max(Rupiah::ZERO).min(interest);
    let early = deposit.is_early(today);
    Ok(TermStanding { deposit, months, interest, tax, early })
}

/// What pays a loan off today; the principal alone where its terms make no schedule.
pub fn owed(loan: &Loan, today: BusinessDate, settings: &Arc<Settings>) -> Rupiah {
    loan_of(loan, today, settings).map_or(loan.paid.owed - loan.paid.principal, |standing| standing.payoff.total())
}

/// A loan on this day; `None` where its terms make no schedule.
pub fn loan_of(loan: &Loan, today: BusinessDate, settings: &Arc<Settings>) -> Option<LoanStanding> {
    let terms = Terms {
        principal: loan.principal,
        rate_month: loan.rate_month.parse().ok()?,
        months: loan.months,
        method: Method::parse(&loan.method)?,
        first_due: loan.first_due,
        round_to: loan.round_to,
    };
    let debt = Debt::of(&terms, &loan.paid, today, &settings.loans).ok()?;
    Some(LoanStanding {
        loan: loan.loan.clone(),
        member: loan.member.clone(),
        months: loan.months,
        due: debt.due(),
        payoff: debt.payoff(&settings.loans),
        accrued: loan.paid.accrued,
        debt,
    })
}
