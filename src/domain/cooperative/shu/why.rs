//! Where one member's share comes from: pool × own ÷ all, with the figures put in (koperasi 2.6).
//!
//! Pure. What screen and paper show alike.

use super::person::Person;
use super::policy::{Basis, CapitalBase, Policy, Pool, PoolKind};
use super::{Distribution, Pooled, Share, Weights, Year};
use crate::domain::money::Rupiah;

/// A pool's share of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub code: String,
    /// As it was decided.
    pub percent: String,
    pub kind: PoolKind,
    pub basis: Basis,
    /// What is shared.
    pub pool: Rupiah,
    /// Own weight and all weights, in hundredths of a rupiah: capital of a part of the year is not whole.
    pub own: i128,
    pub all: i128,
    pub share: Rupiah,
}

/// What a member bought in a month of one unit, as it counts for SHU; returns are taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bought {
    /// 1 to 12.
    pub month: i8,
    /// `sembako` `apotek` `gudang`.
    pub unit: &'static str,
    pub amount: Rupiah,
}

impl Person {
    /// The savings that count as capital, as they stand at the year's end or at leaving.
    pub fn savings(&self, policy: &Policy) -> Rupiah {
        match policy.capital_base {
            CapitalBase::Wajib => self.wajib,
            CapitalBase::PokokWajib => self.pokok + self.wajib,
            CapitalBase::PokokWajibSukarela => self.pokok + self.wajib + self.sukarela,
        }
    }
}

/// Every member's share of every pool, reckoned once for all of them: the rupiah that are left over by rounding go to
/// some of them, and to whom is known only when all are reckoned.
pub struct Whys<'a> {
    policy: &'a Policy,
    people: &'a [Person],
    it: &'a Distribution,
    /// Of each pool a share a member; empty of funds, and of what nothing was shared by.
    shares: Vec<Vec<i128>>,
}

impl<'a> Whys<'a> {
    /// `it` is what came of sharing out by `policy` among `people`.
    pub fn of(policy: &'a Policy, people: &'a [Person], it: &'a Distribution) -> Self {
        let of_pool = |(decided, pool): (&Pool, &Pooled)| {
            // A deficit, or nobody has a weight.
            if pool.kind == PoolKind::Fund || pool.denominator == 0 {
                return Vec::new();
            }
            let weight = |(person, share): (&Person, &Share)| match share.reason {
                Some(_) => 0,
                None => weight_of(person, policy, it, (pool.kind, decided.basis.unwrap_or_default())),
            };
            let weights = people.iter().zip(&it.members).map(weight).collect();
            let pool = Weights { pool: pool.shared_out.amount().into(), weights, denominator: pool.denominator };
            pool.shares(policy.rounding, people)
        };
        let shares = policy.pool.iter().zip(&it.pools).map(of_pool).collect();
        Self { policy, people, it, shares }
    }

    /// Patronage first, as members ask for it, then capital. Empty for who takes no part. What a pool gives to all
    /// members is what was posted of it.
    pub fn of_member(&self, place: usize) -> Vec<Part> {
        let (Some(person), Some(share)) = (self.people.get(place), self.it.members.get(place)) else {
            return Vec::new();
        };
        if share.reason.is_some() {
            return Vec::new();
        }
        let mut parts = Vec::new();
        for ((decided, pool), shares) in self.policy.pool.iter().zip(&self.it.pools).zip(&self.shares) {
            let Some(share) = shares.get(place) else { continue };
            let basis = decided.basis.unwrap_or_default();
            let per = if pool.kind == PoolKind::Capital { i128::from(self.it.days) } else { 1 };
            let hundredths = |weight: i128| (weight * 100 + per / 2) / per;
            parts.push(Part {
                code: pool.code.clone(),
                percent: pool.percent.clone(),
                kind: pool.kind,
                basis,
                pool: pool.shared_out,
                own: hundredths(weight_of(person, self.policy, self.it, (pool.kind, basis))),
                all: hundredths(pool.denominator),
                share: Rupiah::new(*share).unwrap_or_default(),
            });
        }
        parts.sort_by_key(|part| part.kind == PoolKind::Capital);
        parts
    }
}

/// One member's, see [`Whys::of_member`].
pub fn why(policy: &Policy, people: &[Person], it: &Distribution, place: usize) -> Vec<Part> {
    Whys::of(policy, people, it).of_member(place)
}

/// What a member weighs in a pool: rupiah, of capital rupiah-days.
fn weight_of(person: &Person, policy: &Policy, it: &Distribution, pool: (PoolKind, Basis)) -> i128 {
    match pool {
        (PoolKind::Capital, _) => person.capital(policy, Year::of(it.year)),
        (_, Basis::Purchases) => i128::from(person.purchases.amount().max(0)),
        (_, Basis::Jasa) => i128::from(person.jasa.amount().max(0)),
    }
}
