//! What a member brings into the distribution: standing, savings, purchases, loan jasa of the year.
//!
//! Pure. Figures are those of the year's end; of a leaver those of the day of leaving, before anything was paid back.

use serde::{Deserialize, Serialize};

use super::policy::{CapitalBase, Leaver, Policy, SavingsBasis};
use super::{Reason, Year};
use crate::domain::cooperative::member::MemberKind;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A row of `members.csv`, or what the books say in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Member number as written.
    pub id: String,
    /// `anggota`, `calon`, `luar_biasa`.
    pub kind: String,
    /// Became anggota.
    pub joined: BusinessDate,
    /// Last day of membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<BusinessDate>,
    #[serde(default)]
    pub pokok: Rupiah,
    #[serde(default)]
    pub wajib: Rupiah,
    #[serde(default)]
    pub sukarela: Rupiah,
    /// Rupiah-days: the sum of the balances at each day's end.
    #[serde(default)]
    pub pokok_days: i64,
    #[serde(default)]
    pub wajib_days: i64,
    #[serde(default)]
    pub sukarela_days: i64,
    #[serde(default)]
    pub purchases: Rupiah,
    #[serde(default)]
    pub jasa: Rupiah,
}

impl Person {
    pub fn member_kind(&self) -> Option<MemberKind> {
        MemberKind::parse(&self.kind)
    }

    pub fn has_negative_savings(&self) -> bool {
        let balances = [self.pokok, self.wajib, self.sukarela];
        let days = [self.pokok_days, self.wajib_days, self.sukarela_days];
        balances.iter().any(|balance| balance.is_negative()) || days.iter().any(|days| *days < 0)
    }

    /// Why this member takes no part; `None` for those who do (step 7).
    pub fn reason(&self, policy: &Policy, year: Year) -> Option<Reason> {
        match self.member_kind() {
            Some(MemberKind::LuarBiasa) => return Some(Reason::LuarBiasa),
            Some(MemberKind::Anggota) => {}
            Some(MemberKind::Calon) | None => return Some(Reason::Calon),
        }
        if self.joined > year.last {
            Some(Reason::JoinedLater)
        } else if self.left.is_some_and(|left| left < year.first) {
            Some(Reason::LeftBefore)
        } else if policy.leaver == Leaver::Gugur && self.left_in(year).is_some() {
            Some(Reason::Gugur)
        } else {
            (self.pokok < policy.simpanan_pokok).then_some(Reason::PokokUnpaid)
        }
    }

    fn left_in(&self, year: Year) -> Option<BusinessDate> {
        self.left.filter(|left| (year.first..=year.last).contains(left))
    }

    /// Rupiah-days of the savings that count as capital (step 8).
    pub fn capital(&self, policy: &Policy, year: Year) -> i128 {
        let counted = |pokok: i128, wajib: i128, sukarela: i128| match policy.capital_base {
            CapitalBase::Wajib => wajib,
            CapitalBase::PokokWajib => pokok + wajib,
            CapitalBase::PokokWajibSukarela => pokok + wajib + sukarela,
        };
        let of = |balance: Rupiah| i128::from(balance.amount());
        match policy.savings_basis {
            SavingsBasis::YearEnd => {
                counted(of(self.pokok), of(self.wajib), of(self.sukarela)) * i128::from(self.days(year))
            }
            SavingsBasis::DailyAverage => {
                counted(self.pokok_days.into(), self.wajib_days.into(), self.sukarela_days.into())
            }
        }
    }

    /// The same in rupiah over the days of the year, half up: the base of jasa modal as people read it.
    pub fn base(&self, policy: &Policy, year: Year) -> Rupiah {
        let days = i128::from(year.days);
        Rupiah::new((self.capital(policy, year) * 2 + days).div_euclid(days * 2)).unwrap_or_default()
    }

    /// All days of the year; of a leaver those as a member, the first and the last counted.
    fn days(&self, year: Year) -> i64 {
        match self.left_in(year) {
            Some(left) => (left.days_since(self.joined.max(year.first)) + 1).max(0),
            None => year.days,
        }
    }
}
