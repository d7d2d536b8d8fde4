//! The distribution of a year's surplus among members and funds (koperasi section 2): who takes part, what each pool
//! holds, what each member gets of it.
//!
//! Pure. Integers and exact fractions only. Always holds: village + all pools + old losses made good = the surplus, to
//! the rupiah; no share is negative; the order of the members changes nobody's share.
//! Neighbours: what a meeting decides (`shu/policy.rs`), what a member brings (`shu/person.rs`), the postings that
//! follow (`accounting/rules/closing.rs`).

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub mod payout;
pub mod person;
pub mod policy;
pub mod why;

use person::Person;
use policy::{Basis, Denominator, OnZero, POOLS, Policy, Pool, PoolKind, Portion, Portions, Rounding, Surplus};

/// Why nothing is distributed, in the order in which it is tested (koperasi 2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    BadPolicy,
    BadMembers,
    DuplicatePool,
    BadPercent,
    PercentSum,
    BadRemainderPool,
    BadNonmemberPool,
    DuplicateMember,
    BadKind,
    NegativeSavings,
    ZeroDenominator,
    SalesTotalTooSmall,
}

impl Fault {
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadPolicy => "BAD_POLICY",
            Self::BadMembers => "BAD_MEMBERS",
            Self::DuplicatePool => "DUPLICATE_POOL",
            Self::BadPercent => "BAD_PERCENT",
            Self::PercentSum => "PERCENT_SUM",
            Self::BadRemainderPool => "BAD_REMAINDER_POOL",
            Self::BadNonmemberPool => "BAD_NONMEMBER_POOL",
            Self::DuplicateMember => "DUPLICATE_MEMBER",
            Self::BadKind => "BAD_KIND",
            Self::NegativeSavings => "NEGATIVE_SAVINGS",
            Self::ZeroDenominator => "ZERO_DENOMINATOR",
            Self::SalesTotalTooSmall => "SALES_TOTAL_TOO_SMALL",
        }
    }
}

/// A refusal, and what it is about: a key, a pool's code, a member's number, the sum of the percentages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {about}", fault.code())]
pub struct Refused {
    pub fault: Fault,
    pub about: String,
}

impl Refused {
    pub fn new(fault: Fault, about: impl Into<String>) -> Self {
        Self { fault, about: about.into() }
    }
}

/// What became of the year's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Ok,
    /// No surplus: nothing is shared.
    Deficit,
    /// All of it made good old losses.
    Absorbed,
}

impl Status {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Deficit => "deficit",
            Self::Absorbed => "absorbed",
        }
    }
}

/// Why a member takes no part; the first that fails, in this order (step 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Calon,
    LuarBiasa,
    JoinedLater,
    LeftBefore,
    Gugur,
    PokokUnpaid,
}

impl Reason {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Calon => "calon",
            Self::LuarBiasa => "luar_biasa",
            Self::JoinedLater => "joined_later",
            Self::LeftBefore => "left_before",
            Self::Gugur => "gugur",
            Self::PokokUnpaid => "pokok_unpaid",
        }
    }
}

/// A member's shares of the capital pool and of all patronage pools, with the weights they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    pub capital: Rupiah,
    pub patronage: Rupiah,
}

impl Share {
    pub fn total(&self) -> Rupiah {
        self.capital + self.patronage
    }
}

/// A pool as it is posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pooled {
    pub code: String,
    pub kind: PoolKind,
    pub percent: String,
    /// Posted: of a fund with what was left over, of the others what the members get.
    pub amount: Rupiah,
    /// What was there to be shared: floor(base × percent), after the cap on capital.
    pub shared_out: Rupiah,
    /// What the weights of its members are shares of; for capital in rupiah-days, see [`Distribution::days`].
    pub denominator: i128,
}

/// The whole answer. Members stand in the order they were given, pools in that of the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    pub year: i16,
    /// Days in the year: weights of capital are rupiah times these.
    pub days: i64,
    pub status: Status,
    pub base: Rupiah,
    pub village: Rupiah,
    pub nonmember_reserve: Rupiah,
    pub loss_absorbed: Rupiah,
    pub loss_carried: Rupiah,
    pub remainder: Rupiah,
    pub pools: Vec<Pooled>,
    pub members: Vec<Share>,
}

impl Distribution {
    pub fn members_total(&self) -> Rupiah {
        self.members.iter().map(Share::total).sum()
    }
}

/// Shares out a year. `surplus` is that of the policy, or of the books where the policy has none.
///
/// # Errors
/// The first of koperasi 2.5 that holds; nothing is rounded away and nothing is assumed.
pub fn distribute(year: i16, policy: &Policy, people: &[Person]) -> Result<Distribution, Refused> {
    let (surplus, portions) = policy.checked()?;
    check(people)?;
    let year = Year::of(year);
    let reasons: Vec<Option<Reason>> = people.iter().map(|person| person.reason(policy, year)).collect();
    let mut sheet = Sheet::new(year, policy, people, reasons);
    let (status, members, others) = sheet.result(&surplus);
    sheet.out.status = status;
    if status == Status::Ok {
        sheet.share_out(members, others, &portions)?;
    }
    Ok(sheet.out)
}

fn check(people: &[Person]) -> Result<(), Refused> {
    let (mut numbers, mut others) = (HashSet::with_capacity(people.len()), HashSet::new());
    for person in people {
        // Digits are unique in a cooperative, whatever letter and zeros stand before them (koperasi 1.2).
        let fresh = match MemberNumber::key(&person.id) {
            Some(number) => numbers.insert(number),
            None => others.insert(&person.id),
        };
        if !fresh {
            return Err(Refused::new(Fault::DuplicateMember, &person.id));
        }
    }
    if let Some(person) = people.iter().find(|person| person.member_kind().is_none()) {
        return Err(Refused::new(Fault::BadKind, &person.id));
    }
    match people.iter().find(|person| person.has_negative_savings()) {
        Some(person) => Err(Refused::new(Fault::NegativeSavings, &person.id)),
        None => Ok(()),
    }
}

/// A book year: 1 January to 31 December.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    pub first: BusinessDate,
    pub last: BusinessDate,
    pub days: i64,
}

impl Year {
    /// # Panics
    /// Outside of the years that the program knows (2000 to 2199); who asks has checked it.
    pub fn of(year: i16) -> Self {
        let first = BusinessDate::new(year, 1, 1).expect("a year of the calendar");
        let last = BusinessDate::new(year, 12, 31).expect("a year of the calendar");
        Self { first, last, days: last.days_since(first) + 1 }
    }
}

/// The page being reckoned.
struct Sheet<'a> {
    year: Year,
    policy: &'a Policy,
    people: &'a [Person],
    out: Distribution,
    rest: i128,
}

impl<'a> Sheet<'a> {
    fn new(year: Year, policy: &'a Policy, people: &'a [Person], reasons: Vec<Option<Reason>>) -> Self {
        let share = |(person, reason): (&Person, Option<Reason>)| {
            let (capital, patronage) = (Rupiah::ZERO, Rupiah::ZERO);
            Share { id: person.id.clone(), reason, capital, patronage }
        };
        let pool = |pool: &Pool| Pooled {
            code: pool.code.clone(),
            kind: pool.kind,
            percent: pool.percent.clone(),
            amount: Rupiah::ZERO,
            shared_out: Rupiah::ZERO,
            denominator: 0,
        };
        let out = Distribution {
            year: year.first.year(),
            days: year.days,
            status: Status::Ok,
            base: Rupiah::ZERO,
            village: Rupiah::ZERO,
            nonmember_reserve: Rupiah::ZERO,
            loss_absorbed: Rupiah::ZERO,
            loss_carried: Rupiah::ZERO,
            remainder: Rupiah::ZERO,
            pools: policy.pool.iter().map(pool).collect(),
            members: people.iter().zip(reasons).map(share).collect(),
        };
        Self { year, policy, people, out, rest: 0 }
    }

    /// Steps 2 and 3: what is left of the members' and the others' surplus after the year's and the old losses.
    fn result(&mut self, surplus: &Surplus) -> (Status, i128, i128) {
        let figure = |amount: Rupiah| i128::from(amount.amount());
        let (mut members, mut others) = (figure(surplus.member), figure(surplus.nonmember));
        let mut losses = figure(surplus.loss_carried);
        if members + others <= 0 {
            self.out.loss_carried = rupiah(losses - (members + others));
            return (Status::Deficit, 0, 0);
        }
        if members < 0 {
            (members, others) = (0, members + others);
        } else if others < 0 {
            (members, others) = (members + others, 0);
        }
        let from_others = others.min(losses);
        losses -= from_others;
        let from_members = members.min(losses);
        losses -= from_members;
        (members, others) = (members - from_members, others - from_others);
        self.out.loss_absorbed = rupiah(from_others + from_members);
        self.out.loss_carried = rupiah(losses);
        let status = if members + others == 0 { Status::Absorbed } else { Status::Ok };
        (status, members, others)
    }

    /// Steps 4 to 12.
    fn share_out(&mut self, mut members: i128, mut others: i128, portions: &Portions) -> Result<(), Refused> {
        let village = portions.village.floor_of(members + others);
        let from_others = village.min(others);
        (others, members) = (others - from_others, members - (village - from_others));
        let to_pools = self.policy.nonmember_to == POOLS;
        let (base, reserve) = if to_pools { (members + others, 0) } else { (members, others) };
        self.out.village = rupiah(village);
        self.out.base = rupiah(base);
        self.out.nonmember_reserve = rupiah(reserve);
        let amounts: Vec<i128> = portions.pools.iter().map(|portion| portion.floor_of(base)).collect();
        self.rest = base - amounts.iter().sum::<i128>();
        let weighed = self.weigh(&amounts, portions.cap.as_ref())?;
        for (at, weights) in weighed.into_iter().enumerate() {
            match weights {
                None => self.out.pools[at].amount = rupiah(amounts[at]),
                Some(weights) => self.share(at, amounts[at], &weights),
            }
        }
        self.add_to_fund(&self.policy.remainder_to.clone(), self.rest);
        if !to_pools {
            self.add_to_fund(&self.policy.nonmember_to.clone(), reserve);
        }
        self.out.remainder = rupiah(self.rest);
        Ok(())
    }

    fn add_to_fund(&mut self, code: &str, amount: i128) {
        if let Some(fund) = self.out.pools.iter_mut().find(|pool| pool.code == code) {
            fund.amount += rupiah(amount);
        }
    }

    /// Steps 8 and 9: the weights of each pool that is shared by weights; all are tested before any is shared, those
    /// without anybody first.
    fn weigh(&self, amounts: &[i128], cap: Option<&Portion>) -> Result<Vec<Option<Weights>>, Refused> {
        let mut weighed = Vec::with_capacity(amounts.len());
        for (pool, amount) in self.policy.pool.iter().zip(amounts) {
            weighed.push(match pool.kind {
                PoolKind::Fund => None,
                PoolKind::Capital => Some(self.capital(*amount, cap)),
                PoolKind::Patronage => Some(self.patronage(pool.basis.unwrap_or_default(), *amount)),
            });
        }
        let of = |at: usize| self.policy.pool[at].code.as_str();
        let asked = || weighed.iter().enumerate().filter_map(|(at, weights)| Some((at, weights.as_ref()?)));
        let mut empty = asked().filter(|(_, weights)| weights.pool > 0 && weights.denominator == 0);
        if let Some((at, _)) = empty.next().filter(|_| self.policy.on_zero == OnZero::Refuse) {
            return Err(Refused::new(Fault::ZeroDenominator, of(at)));
        }
        let mut small = asked().filter(|(_, weights)| weights.pool > 0 && weights.denominator < weights.sum());
        match small.next() {
            Some((_, weights)) => Err(Refused::new(Fault::SalesTotalTooSmall, weights.sum().to_string())),
            None => Ok(weighed),
        }
    }

    /// Weights in rupiah-days, so that all are whole; the pool is capped before it is shared.
    fn capital(&self, amount: i128, cap: Option<&Portion>) -> Weights {
        let weigh = |person: &Person| person.capital(self.policy, self.year);
        let weights: Vec<i128> = self.weights(weigh);
        let denominator: i128 = weights.iter().sum();
        let most = cap.map_or(amount, |cap| cap.floor_of_days(denominator, self.year.days));
        Weights { pool: amount.min(most), weights, denominator }
    }

    fn patronage(&self, basis: Basis, amount: i128) -> Weights {
        let weights = self.weights(|person| match basis {
            Basis::Purchases => i128::from(person.purchases.amount().max(0)),
            Basis::Jasa => i128::from(person.jasa.amount().max(0)),
        });
        let sum: i128 = weights.iter().sum();
        let denominator = match (basis, self.policy.patronage_denominator, self.policy.sales_total) {
            (Basis::Purchases, Denominator::Semua, Some(total)) => i128::from(total.amount()).max(0),
            _ => sum,
        };
        Weights { pool: amount, weights, denominator }
    }

    /// Of everybody, 0 for those who take no part.
    fn weights(&self, of: impl Fn(&Person) -> i128) -> Vec<i128> {
        let part = |(person, share): (&Person, &Share)| if share.reason.is_none() { of(person) } else { 0 };
        self.people.iter().zip(&self.out.members).map(part).collect()
    }

    /// Steps 10 and 11 for one pool.
    fn share(&mut self, at: usize, given: i128, weights: &Weights) {
        let shares = weights.shares(self.policy.rounding, self.people);
        let shared: i128 = shares.iter().sum();
        self.rest += given - shared;
        let pool = &mut self.out.pools[at];
        (pool.amount, pool.shared_out) = (rupiah(shared), rupiah(weights.pool));
        pool.denominator = weights.denominator;
        let capital = pool.kind == PoolKind::Capital;
        for (member, share) in self.out.members.iter_mut().zip(shares) {
            let part = if capital { &mut member.capital } else { &mut member.patronage };
            *part += rupiah(share);
        }
    }
}

/// A pool and what it is shared by.
struct Weights {
    pool: i128,
    weights: Vec<i128>,
    denominator: i128,
}

impl Weights {
    fn sum(&self) -> i128 {
        self.weights.iter().sum()
    }

    /// A share each: pool × weight ÷ denominator, rounded as decided; nothing where nobody weighs anything.
    fn shares(&self, rounding: Rounding, people: &[Person]) -> Vec<i128> {
        let Self { pool, weights, denominator } = self;
        if *pool == 0 || *denominator == 0 {
            return vec![0; weights.len()];
        }
        let exact = |weight: &i128| (pool * weight / denominator, pool * weight % denominator);
        let parts: Vec<(i128, i128)> = weights.iter().map(exact).collect();
        let mut shares: Vec<i128> = parts.iter().map(|(whole, _)| *whole).collect();
        if rounding == Rounding::LargestRemainder {
            // floor(Σe) − Σfloor(e): the fractions add up to whole rupiah and less than one.
            let over = parts.iter().map(|(_, rest)| *rest).sum::<i128>() / denominator;
            let mut order: Vec<usize> = (0..parts.len()).collect();
            order.sort_by(|a, b| {
                parts[*b].1.cmp(&parts[*a].1).then_with(|| people[*a].id.as_bytes().cmp(people[*b].id.as_bytes()))
            });
            for at in order.into_iter().take(usize::try_from(over).unwrap_or(0)) {
                shares[at] += 1;
            }
        }
        shares
    }
}

/// # Panics
/// Outside of what is counted: a part of the surplus is smaller than the surplus, which was.
fn rupiah(amount: i128) -> Rupiah {
    Rupiah::new(amount).expect("a part of a surplus is a sum of money")
}

#[cfg(test)]
mod tests;
