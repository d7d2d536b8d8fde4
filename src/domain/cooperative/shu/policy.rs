//! What the members' meeting decides about a year's surplus (koperasi 2.3): the keys of `policy.toml`.
//!
//! Pure. None of the defaults is law: percentages stand in a cooperative's AD/ART. Frozen in the log with the
//! allocation, so keys are added and never renamed.

use std::collections::HashSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Fault, Refused};
use crate::domain::money::Rupiah;

/// `nonmember_to`: the surplus from others is shared by members too.
pub const POOLS: &str = "pools";

/// More decimals than any meeting will ever write; with more the arithmetic would leave 128 bits.
const DECIMALS_MOST: u32 = 16;

/// Savings that count as capital.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapitalBase {
    #[default]
    Wajib,
    PokokWajib,
    PokokWajibSukarela,
}

/// The balance at the year's end, or the mean of the days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavingsBasis {
    #[default]
    YearEnd,
    DailyAverage,
}

/// What purchases are shares of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Denominator {
    #[default]
    Anggota,
    Semua,
}

/// One who left in the year takes part in proportion, or forfeits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaver {
    #[default]
    Prorata,
    Gugur,
}

/// How members' shares become whole rupiah.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    #[default]
    Floor,
    LargestRemainder,
}

/// Nobody has capital, or purchases, to share a pool by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnZero {
    #[default]
    Refuse,
    Remainder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PoolKind {
    Fund,
    Capital,
    Patronage,
}

impl PoolKind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fund => "fund",
            Self::Capital => "capital",
            Self::Patronage => "patronage",
        }
    }
}

/// Patronage by purchases, or by loan jasa paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    #[default]
    Purchases,
    Jasa,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    pub code: String,
    pub kind: PoolKind,
    /// As written: `"12.5"`.
    pub percent: String,
    /// Of patronage alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// The year's surplus after tax, and losses of earlier years (not negative).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surplus {
    pub member: Rupiah,
    pub nonmember: Rupiah,
    #[serde(default)]
    pub loss_carried: Rupiah,
}

/// All of it. A key that is left out takes its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    pub capital_base: CapitalBase,
    pub savings_basis: SavingsBasis,
    pub patronage_denominator: Denominator,
    /// All sales of the year, members' and others'.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_total: Option<Rupiah>,
    pub leaver: Leaver,
    pub simpanan_pokok: Rupiah,
    pub rounding: Rounding,
    pub remainder_to: String,
    pub on_zero: OnZero,
    pub nonmember_to: String,
    pub village_percent: String,
    pub capital_cap_percent: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surplus: Option<Surplus>,
    pub pool: Vec<Pool>,
}

impl Default for Policy {
    /// Without pools: those are the meeting's to name. See [`Policy::draft`].
    fn default() -> Self {
        Self {
            capital_base: CapitalBase::default(),
            savings_basis: SavingsBasis::default(),
            patronage_denominator: Denominator::default(),
            sales_total: None,
            leaver: Leaver::default(),
            simpanan_pokok: Rupiah::ZERO,
            rounding: Rounding::default(),
            remainder_to: "cadangan".to_owned(),
            on_zero: OnZero::default(),
            nonmember_to: "cadangan".to_owned(),
            village_percent: "0".to_owned(),
            capital_cap_percent: String::new(),
            surplus: None,
            pool: Vec::new(),
        }
    }
}

impl Policy {
    /// The percentages to start from before a meeting has decided: cadangan 40, jasa usaha 25, jasa modal 20,
    /// pendidikan 5, insentif 10.
    pub fn draft(simpanan_pokok: Rupiah) -> Self {
        use PoolKind::{Capital, Fund, Patronage};
        let pools = [
            ("cadangan", Fund, "40"),
            ("jasa_usaha", Patronage, "25"),
            ("jasa_modal", Capital, "20"),
            ("pendidikan", Fund, "5"),
            ("insentif", Fund, "10"),
        ];
        let pool = |(code, kind, percent): (&str, PoolKind, &str)| Pool {
            code: code.to_owned(),
            kind,
            percent: percent.to_owned(),
            basis: None,
        };
        // A first year has members without purchases or savings; a draft says so in figures and refuses nothing.
        let on_zero = OnZero::Remainder;
        Self { simpanan_pokok, on_zero, pool: pools.into_iter().map(pool).collect(), ..Self::default() }
    }

    /// What the next meeting begins from: all that this one decided, without the figures of its year.
    pub fn next(&self) -> Self {
        Self { surplus: None, sales_total: None, ..self.clone() }
    }

    /// The same as a draft, which says in figures that nobody has savings or purchases yet, and refuses nothing.
    pub fn lenient(self) -> Self {
        Self { on_zero: OnZero::Remainder, ..self }
    }

    /// Whether purchases are shares of all sales, which then must be known.
    pub fn needs_sales_total(&self) -> bool {
        let by_purchases =
            |pool: &Pool| pool.kind == PoolKind::Patronage && pool.basis.unwrap_or_default() == Basis::Purchases;
        self.patronage_denominator == Denominator::Semua && self.pool.iter().any(by_purchases)
    }

    /// The surplus and the exact percentages, or the first thing that is wrong.
    pub(super) fn checked(&self) -> Result<(Surplus, Portions), Refused> {
        let surplus = self.complete()?;
        let mut codes = HashSet::new();
        if let Some(pool) = self.pool.iter().find(|pool| !codes.insert(pool.code.as_str())) {
            return Err(Refused::new(Fault::DuplicatePool, &pool.code));
        }
        let portions = self.portions()?;
        let sum: Decimal = portions.pools.iter().map(|portion| portion.0).sum();
        if sum != Decimal::ONE_HUNDRED {
            return Err(Refused::new(Fault::PercentSum, sum.normalize().to_string()));
        }
        let fund = |code: &str| self.pool.iter().any(|pool| pool.code == code && pool.kind == PoolKind::Fund);
        if !fund(&self.remainder_to) {
            return Err(Refused::new(Fault::BadRemainderPool, &self.remainder_to));
        }
        if self.nonmember_to != POOLS && !fund(&self.nonmember_to) {
            return Err(Refused::new(Fault::BadNonmemberPool, &self.nonmember_to));
        }
        Ok((surplus, portions))
    }

    /// What a file can say and no meeting means.
    fn complete(&self) -> Result<Surplus, Refused> {
        let bad = |about: &str| Err(Refused::new(Fault::BadPolicy, about));
        let Some(surplus) = self.surplus else { return bad("surplus") };
        if surplus.loss_carried.is_negative() {
            return bad("loss_carried");
        }
        if self.simpanan_pokok.is_negative() {
            return bad("simpanan_pokok");
        }
        if self.needs_sales_total() && self.sales_total.is_none() {
            return bad("sales_total");
        }
        if self.pool.iter().any(|pool| pool.basis.is_some() && pool.kind != PoolKind::Patronage) {
            return bad("basis");
        }
        match self.pool.iter().any(|pool| pool.code.is_empty()) {
            true => bad("code"),
            false => Ok(surplus),
        }
    }

    fn portions(&self) -> Result<Portions, Refused> {
        let read = |text: &str| Portion::parse(text).ok_or_else(|| Refused::new(Fault::BadPercent, text));
        let pools = self.pool.iter().map(|pool| read(&pool.percent)).collect::<Result<Vec<_>, _>>()?;
        let cap = match self.capital_cap_percent.as_str() {
            "" => None,
            text => Some(read(text)?),
        };
        Ok(Portions { pools, village: read(&self.village_percent)?, cap })
    }
}

/// The percentages of a policy, exact.
pub(super) struct Portions {
    pub pools: Vec<Portion>,
    pub village: Portion,
    pub cap: Option<Portion>,
}

/// An exact percentage from 0 to 100.
pub(super) struct Portion(Decimal);

impl Portion {
    /// Digits, with a point between digits; nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let written = match text.split_once('.') {
            Some((whole, tenths)) => digits(whole) && digits(tenths),
            None => digits(text),
        };
        let value = Decimal::from_str_exact(text).ok().filter(|_| written)?.normalize();
        (value <= Decimal::ONE_HUNDRED && value.scale() <= DECIMALS_MOST).then_some(Self(value))
    }

    /// Percent as a fraction: numerator, and what it is over.
    fn fraction(&self) -> (i128, i128) {
        (self.0.mantissa(), 100 * 10_i128.pow(self.0.scale()))
    }

    /// floor(amount × percent ÷ 100) of an amount that is not negative.
    pub fn floor_of(&self, amount: i128) -> i128 {
        let (numerator, denominator) = self.fraction();
        amount * numerator / denominator
    }

    /// The same of rupiah-days over the days of a year. A product that leaves 128 bits is more than any pool.
    pub fn floor_of_days(&self, rupiah_days: i128, days: i64) -> i128 {
        let (numerator, denominator) = self.fraction();
        rupiah_days.checked_mul(numerator).map_or(i128::MAX, |product| product / (denominator * i128::from(days)))
    }
}
