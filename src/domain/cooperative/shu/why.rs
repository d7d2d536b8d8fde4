//! Where one member's share comes from: pool × own ÷ all, with the figures put in (koperasi 2.6).
//!
//! Pure. What screen and paper show alike.

use super::person::Person;
use super::policy::{Basis, CapitalBase, Policy, PoolKind};
use super::{Distribution, Year};
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

/// Patronage first, as members ask for it, then capital. Empty for who takes no part.
pub fn why(policy: &Policy, people: &[Person], it: &Distribution, place: usize) -> Vec<Part> {
    let (Some(person), Some(share)) = (people.get(place), it.members.get(place)) else { return Vec::new() };
    if share.reason.is_some() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for (decided, pool) in policy.pool.iter().zip(&it.pools).filter(|(_, pool)| pool.kind != PoolKind::Fund) {
        // Nothing was shared by it: in a deficit, or where nobody has a weight.
        if pool.denominator == 0 {
            continue;
        }
        let capital = pool.kind == PoolKind::Capital;
        let basis = decided.basis.unwrap_or_default();
        let (own, per) = match (capital, basis) {
            (true, _) => (person.capital(policy, Year::of(it.year)), i128::from(it.days)),
            (false, Basis::Purchases) => (i128::from(person.purchases.amount().max(0)), 1),
            (false, Basis::Jasa) => (i128::from(person.jasa.amount().max(0)), 1),
        };
        let exact = i128::from(pool.shared_out.amount()) * own;
        let part = exact / pool.denominator;
        let hundredths = |weight: i128| (weight * 100 + per / 2) / per;
        parts.push(Part {
            code: pool.code.clone(),
            percent: pool.percent.clone(),
            kind: pool.kind,
            basis,
            pool: pool.shared_out,
            own: hundredths(own),
            all: hundredths(pool.denominator),
            share: Rupiah::new(part).unwrap_or_default(),
        });
    }
    rounded(&mut parts, PoolKind::Patronage, share.patronage);
    rounded(&mut parts, PoolKind::Capital, share.capital);
    parts.sort_by_key(|part| part.kind == PoolKind::Capital);
    parts
}

/// A rupiah that rounding gave stands with the largest part of its kind, so that the parts are the share.
fn rounded(parts: &mut [Part], kind: PoolKind, share: Rupiah) {
    let of_kind = || parts.iter().enumerate().filter(|(_, part)| part.kind == kind);
    let over = share - of_kind().map(|(_, part)| part.share).sum::<Rupiah>();
    let largest = of_kind().max_by_key(|(_, part)| part.share).map(|(at, _)| at);
    if let Some(at) = largest {
        parts[at].share += over;
    }
}
