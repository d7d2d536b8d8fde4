//! What a cooperative decided about giving loans (koperasi 4.1, 4.4): the licence, limits, the usual terms, the
//! allowance by lateness.
//!
//! Pure. What is decided about paying them back stands in `loan.rs` (`LoanRules`).

use serde::{Deserialize, Serialize};

use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;

/// Where a loan stands (koperasi 4.1); `lunas` follows from what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanState {
    Diajukan,
    /// Somebody went and looked; may be left out.
    Disurvei,
    Disetujui,
    Ditolak,
    Dicairkan,
    Dihapusbuku,
}

impl LoanState {
    pub const ALL: [Self; 6] =
        [Self::Diajukan, Self::Disurvei, Self::Disetujui, Self::Ditolak, Self::Dicairkan, Self::Dihapusbuku];

    /// The board has not decided yet.
    pub const fn is_undecided(self) -> bool {
        matches!(self, Self::Diajukan | Self::Disurvei)
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Diajukan => "diajukan",
            Self::Disurvei => "disurvei",
            Self::Disetujui => "disetujui",
            Self::Ditolak => "ditolak",
            Self::Dicairkan => "dicairkan",
            Self::Dihapusbuku => "dihapusbuku",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// All (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LendingRules {
    /// The unit has its licence; without it no loan is made.
    pub licensed: bool,
    /// Percent a month, where an application says none.
    pub rate_month: Percent,
    /// Most a year: twelve times the rate of a month, or, measured as effective, what the instalments really cost.
    pub rate_year_most: Percent,
    pub effective_cap: bool,
    pub member_most: Rupiah,
    pub months_most: i64,
    /// An instalment is at most this share of a stated income.
    pub income_percent: Percent,
    /// Administration, of the principal, kept back.
    pub fee: Percent,
    /// Related parties together, and one member, at most this share of own capital (art. 44).
    pub related_percent: Percent,
    pub capital_percent: Percent,
    /// Spouses, parents and children of officers count as related.
    pub families_related: bool,
    /// Loans that a member may have at once.
    pub loans_at_once: i64,
    /// Of the principal owed, from `lancar` to `macet`.
    pub allowance: [Percent; 5],
}

impl Default for LendingRules {
    fn default() -> Self {
        let percent = |text| Percent::parse(text).expect("a percentage of the rule book");
        Self {
            licensed: false,
            rate_month: percent("1"),
            rate_year_most: percent("24"),
            effective_cap: false,
            member_most: Rupiah::of(5_000_000),
            months_most: 120,
            income_percent: percent("35"),
            fee: percent("0"),
            related_percent: percent("10"),
            capital_percent: percent("10"),
            families_related: true,
            loans_at_once: 1,
            allowance: ["0.5", "5", "50", "75", "100"].map(percent),
        }
    }
}
