//! What the office's screens list: whose membership waits, who left with something owed, loans from the application to
//! the last instalment.
//!
//! Reads only, from the lists' own connection.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::cooperative::holder::Holder;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::payroll::PayrollBook;
use crate::domain::cooperative::related::{self, Relation, Tie};
use crate::domain::event::lending::LoanApplied;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;
use crate::station::house::{self, HouseBook};
use crate::station::paper::NoPins;
use crate::store::{Store, StoreError};
use crate::till::lending::accrual;
use crate::till::lending::allowance::{self, Allowance};
use crate::till::lookup::office::Office;
use crate::till::lookup::past::{Loan, Past};
use crate::till::lookup::{Lookup, Member, Unreadable};
use crate::till::standing::{self, LoanStanding, Standing};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeQuestion {
    /// Who is found by these letters or this card; without any, whose membership waits.
    People { typed: String },
    /// Applications and loans that are owed.
    Loans,
    /// Deduction from wages: employers, who agreed, lists.
    Payroll,
    /// What is decided about savings and loans.
    Rules,
    /// What the shop decided about itself.
    House,
}

#[derive(Clone, Debug, PartialEq)]
pub enum OfficeFound {
    People { typed: String, people: Vec<FoundPerson> },
    Loans(Box<LoanBook>),
    Payroll(Box<PayrollSeen>),
    Rules(Box<Settings>),
    House(Box<HouseBook>),
    Unreadable,
}

/// Deduction from wages, with whose each number in it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PayrollSeen {
    pub book: PayrollBook,
    pub names: BTreeMap<String, String>,
}

/// Somebody at the members' desk.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPerson {
    pub standing: Standing,
    pub kind: MemberKind,
    pub state: MemberState,
    /// Of an applicant: since when she is one.
    pub since: Option<BusinessDate>,
    /// Owed to somebody who left.
    pub owed: Rupiah,
    /// Who is her family, and the office that she holds (without a name).
    pub household: Vec<(String, Relation)>,
    /// Cards of which something was said: those of her household, and a first one that was lost.
    pub cards: Vec<Holder>,
}

/// All loans that still are something to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoanBook {
    /// The oldest first.
    pub applied: Vec<AppliedLoan>,
    /// The latest first.
    pub running: Vec<RunningLoan>,
    /// What the allowance should be, and what the books hold.
    pub allowance: Rupiah,
    pub booked: Rupiah,
    /// Jasa is income of the month in which it falls due; else when it is paid.
    pub accrues: bool,
    /// The newest month that is over, by its first day, and what can be accrued of it; none where that was done.
    pub accruable: Option<(BusinessDate, Rupiah)>,
    /// First day of the newest month that is over, and what its allowance is short of; `None` where it is right.
    pub providable: Option<(BusinessDate, Rupiah)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AppliedLoan {
    pub applied: LoanApplied,
    pub name: String,
    pub state: LoanState,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RunningLoan {
    /// Of the member.
    pub name: String,
    pub standing: LoanStanding,
    /// How many days its oldest unpaid instalment is overdue.
    pub late: i64,
}

/// Rows of a list: more than fit a screen, few enough to come at once.
const MOST: usize = 60;

pub(super) fn answer(store: &Store, asked: OfficeQuestion, today: BusinessDate) -> Result<OfficeFound, StoreError> {
    match asked {
        OfficeQuestion::People { typed } => {
            let waiting = if typed.trim().is_empty() { store.waiting_members(MOST)? } else { Vec::new() };
            let found = if typed.trim().is_empty() { Vec::new() } else { store.search_members(&typed, MOST)? };
            let people = people(store, &typed, (waiting, found), today);
            Ok(people.map_or(OfficeFound::Unreadable, |people| OfficeFound::People { typed, people }))
        }
        OfficeQuestion::Rules => Ok(OfficeFound::Rules(Box::new(store.settings_on(today)?))),
        OfficeQuestion::House => Ok(OfficeFound::House(Box::new(house::of(store, today)?))),
        OfficeQuestion::Payroll => {
            let (book, mut names) = (store.payroll()?, BTreeMap::new());
            let listed = book.lists.iter().flat_map(|state| state.listed.rows.iter().map(|row| &row.member));
            for number in listed.chain(book.agreed.iter().map(|agreed| &agreed.number)) {
                if let (false, Some(row)) = (names.contains_key(number.as_str()), store.member(number, 0)?) {
                    names.insert(number.to_string(), row.name);
                }
            }
            Ok(OfficeFound::Payroll(Box::new(PayrollSeen { book, names })))
        }
        OfficeQuestion::Loans => {
            let of = |(applied, name, state)| AppliedLoan { applied, name, state };
            let applied = store.open_applications()?.into_iter().map(of).collect();
            let settings = Arc::new(store.settings_on(today)?);
            let book = loans(store, &settings, today);
            Ok(book.map_or(OfficeFound::Unreadable, |book| OfficeFound::Loans(Box::new(LoanBook { applied, ..book }))))
        }
    }
}

fn people(
    store: &Store,
    typed: &str,
    (waiting, found): (Vec<MemberNumber>, Vec<Member>),
    today: BusinessDate,
) -> Result<Vec<FoundPerson>, Unreadable> {
    let lookup = store.lookup(&NoPins);
    let mut members = Vec::new();
    for number in waiting {
        members.extend(standing::find(&lookup, number.as_str())?);
    }
    // A number or a card means one person.
    match standing::find(&lookup, typed.trim())? {
        Some(member) => members.push(member),
        None => members.extend(found),
    }
    let ties = lookup.ties()?;
    let person = |member: Member| {
        let (kind, state) = (member.kind, member.state);
        let owed = lookup.leaver_owed(&member.number)?;
        let household = household(&lookup, &ties, &member.number)?;
        let applies = matches!(state, MemberState::Diajukan | MemberState::Calon);
        let since = if applies { lookup.membership(&member.number)?.map(|of| of.joined) } else { None };
        let cards = lookup.holders(&member.number)?;
        Ok(FoundPerson { standing: standing::of(&lookup, member, today)?, kind, state, since, owed, household, cards })
    };
    members.into_iter().map(person).collect()
}

/// A member's office first, then her family by name.
fn household(lookup: &dyn Lookup, ties: &[Tie], number: &MemberNumber) -> Result<Vec<(String, Relation)>, Unreadable> {
    let offices = ties.iter().filter(|tie| tie.kin.is_none() && tie.member == *number);
    let mut all: Vec<(String, Relation)> = offices.map(|tie| (String::new(), tie.relation)).collect();
    for (kin, relation) in related::household(ties, number) {
        let member = standing::find(lookup, kin.as_str())?;
        all.push((member.map_or_else(|| kin.to_string(), |member| member.name), relation));
    }
    Ok(all)
}

fn loans(store: &Store, settings: &Arc<Settings>, today: BusinessDate) -> Result<LoanBook, Unreadable> {
    let lookup = store.lookup(&NoPins);
    let all = lookup.all_loans()?;
    let Allowance { booked, needed: allowance } = allowance::on(&lookup, today)?;
    let providable = allowance::open_month(&lookup, today)?;
    let (accrues, accruable) = accruing(&lookup, &all, today)?;
    let mut running = Vec::new();
    for loan in all {
        let Some(standing) = standing::loan_of(&loan, today, settings) else { continue };
        if standing.debt.is_settled() {
            continue;
        }
        let member = MemberNumber::key(loan.member.as_str()).map(|key| lookup.member(key)).transpose()?.flatten();
        let late = standing.debt.days_overdue();
        running.push(RunningLoan { name: member.map_or_else(String::new, |member| member.name), standing, late });
    }
    running.sort_by(|one, other| other.late.cmp(&one.late).then_with(|| one.standing.loan.cmp(&other.standing.loan)));
    Ok(LoanBook { running, allowance, booked, accrues, accruable, providable, ..LoanBook::default() })
}

/// See [`LoanBook`].
type Accruing = (bool, Option<(BusinessDate, Rupiah)>);

/// Whether jasa is income before it is paid, and what there is of it of the newest month that is over.
fn accruing(lookup: &dyn Lookup, all: &[Loan], today: BusinessDate) -> Result<Accruing, Unreadable> {
    let month = accrual::newest(today);
    let last = month.plus(1).first_day().plus_days(-1);
    let settings = lookup.settings(last)?;
    let accrues = lookup.settings(today)?.loans.accrues_jasa;
    let locked = lookup.locked_until()?.is_some_and(|until| until >= last);
    if locked || !settings.loans.accrues_jasa || lookup.jasa_accrued(month)? {
        return Ok((accrues, None));
    }
    let parts = accrual::of(all.to_vec(), month, &settings);
    let jasa: Rupiah = parts.iter().map(|(_, jasa)| *jasa).sum();
    Ok((accrues, (!jasa.is_zero()).then_some((month.first_day(), jasa))))
}
