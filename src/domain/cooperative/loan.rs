//! Loans of members: the schedule, what a payment settles in which order, penalties, and how late a loan is
//! (koperasi 4.2–4.4).
//!
//! Pure, exact: rates are fractions, powers of (1 + i) are whole numbers of any size (`loan/natural.rs`), and every
//! figure is rounded once, half up. Always holds: the principal parts of a schedule are the principal again.
//! Neighbours: what is open of a loan today and what a payment does to it (`loan/debt.rs`), jasa as income before it is
//! paid (`loan/accrual.rs`), what a loan costs a year (`loan/yearly.rs`).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::time::BusinessDate;

pub mod accrual;
pub mod debt;
mod natural;
pub mod yearly;

use natural::Natural;

/// How principal and jasa are spread over the months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Flat,
    Menurun,
    Anuitas,
}

impl Method {
    pub fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "flat" => Self::Flat,
            "menurun" => Self::Menurun,
            "anuitas" => Self::Anuitas,
            _ => return None,
        })
    }
}

/// What was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub principal: Rupiah,
    /// Percent a month, exact.
    pub rate_month: Decimal,
    pub months: i64,
    pub method: Method,
    pub first_due: BusinessDate,
    /// Instalments are rounded to this many rupiah (S).
    pub round_to: i64,
}

/// One line of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// From 1.
    pub no: u32,
    pub due: BusinessDate,
    pub principal: Rupiah,
    pub jasa: Rupiah,
    /// Principal owed after it.
    pub balance: Rupiah,
}

impl Instalment {
    pub fn total(&self) -> Rupiah {
        self.principal + self.jasa
    }
}

/// Terms of which no schedule can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no schedule can be made of these terms")]
pub struct BadLoan;

/// As long as a loan that is taken over may be.
const MONTHS_MOST: i64 = 600;
/// Decimals of a rate in percent.
const DECIMALS_MOST: u32 = 6;

/// The rate as a fraction of the principal a month: numerator and denominator.
fn fraction(rate: Decimal) -> Result<(i128, i128), BadLoan> {
    let rate = rate.normalize();
    if rate.is_sign_negative() && !rate.is_zero() || rate > Decimal::ONE_HUNDRED || rate.scale() > DECIMALS_MOST {
        return Err(BadLoan);
    }
    Ok((rate.mantissa(), 100 * 10_i128.pow(rate.scale())))
}

/// `amount × numerator ÷ denominator` to whole `unit`s, half up. Example: 2.142.900 × 1,25 % to Rp100 = 26.800.
fn rounded(amount: i128, (numerator, denominator): (i128, i128), unit: i128) -> i128 {
    let whole = denominator * unit;
    (2 * amount * numerator + whole).div_euclid(2 * whole) * unit
}

fn rupiah(amount: i128) -> Result<Rupiah, BadLoan> {
    Rupiah::new(amount).map_err(|_| BadLoan)
}

/// Every instalment, by due date (koperasi 4.2).
pub fn schedule(terms: &Terms) -> Result<Vec<Instalment>, BadLoan> {
    let (principal, unit) = (i128::from(terms.principal.amount()), i128::from(terms.round_to));
    let rate = fraction(terms.rate_month)?;
    if principal <= 0 || unit < 1 || !(1..=MONTHS_MOST).contains(&terms.months) {
        return Err(BadLoan);
    }
    let months = u32::try_from(terms.months).map_err(|_| BadLoan)?;
    let even = principal / i128::from(months) / unit * unit;
    // Without a rate all three are the plain division.
    let annuity = (terms.method == Method::Anuitas && rate.0 > 0).then(|| annuity(principal, rate, months, unit));
    let mut lines = Vec::with_capacity(months as usize);
    let mut balance = principal;
    for no in 1..=months {
        let jasa = match (terms.method, annuity) {
            (Method::Flat, _) => rounded(principal, rate, unit),
            (_, Some(_)) => rounded(balance, rate, 1),
            (_, None) => rounded(balance, rate, unit),
        };
        let part = match annuity {
            _ if no == months => balance,
            Some(whole) => whole - jasa,
            None => even,
        };
        balance -= part;
        if part < 0 || balance < 0 {
            return Err(BadLoan);
        }
        let due = months_later(terms.first_due, i64::from(no) - 1).ok_or(BadLoan)?;
        let (principal, jasa, balance) = (rupiah(part)?, rupiah(jasa)?, rupiah(balance)?);
        lines.push(Instalment { no, due, principal, jasa, balance });
    }
    Ok(lines)
}

/// The same sum each month: `P·i·(1+i)^n ÷ ((1+i)^n − 1)` to whole `unit`s, half up.
///
/// With i = p/q it is `P·p·A ÷ (q·(A − B))`, A = (q+p)^n, B = q^n; the multiple of the unit is found by halving, so
/// that nothing has to be divided. Example: 1.200.000 at 1 % over 12 months = 106.618,54… → 106.619.
fn annuity(principal: i128, (p, q): (i128, i128), months: u32, unit: i128) -> i128 {
    let small = |figure: i128| u64::try_from(figure).expect("rates, units and principals are bounded");
    let power = |base: i128| (0..months).fold(Natural::of(1), |so_far, _| so_far.times(small(base)));
    let (grown, plain) = (power(q + p), power(q));
    let above = grown.times(small(principal)).times(small(p)).times(2);
    let below = grown.minus(&plain).times(small(q)).times(small(unit));
    let wanted = above.plus(&below);
    // The first month's jasa and the whole principal are more than any instalment.
    let (mut low, mut high) = (0, (principal + principal * p / q) / unit + 2);
    while high - low > 1 {
        let middle = (low + high) / 2;
        match below.times(2).times(small(middle)) <= wanted {
            true => low = middle,
            false => high = middle,
        }
    }
    low * unit
}

/// The same day so many months later; in a shorter month its last day, and back (31 Jan, 28 Feb, 31 Mar).
pub fn months_later(first: BusinessDate, months: i64) -> Option<BusinessDate> {
    let count = i64::from(first.year()) * 12 + i64::from(first.month()) - 1 + months;
    let year = i16::try_from(count.div_euclid(12)).ok()?;
    let month = i8::try_from(count.rem_euclid(12) + 1).ok()?;
    (0..4).find_map(|back| BusinessDate::new(year, month, first.day() - back).ok())
}

/// What a payment can settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Penalty,
    Jasa,
    Principal,
}

impl Part {
    /// The order of the rule book (S).
    pub const ORDER: [Self; 3] = [Self::Penalty, Self::Jasa, Self::Principal];

    pub fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "penalty" => Self::Penalty,
            "jasa" => Self::Jasa,
            "principal" => Self::Principal,
            _ => return None,
        })
    }
}

/// An amount by its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    pub penalty: Rupiah,
    pub jasa: Rupiah,
    pub principal: Rupiah,
}

impl Parts {
    pub fn total(&self) -> Rupiah {
        self.penalty + self.jasa + self.principal
    }

    fn part(&mut self, part: Part) -> &mut Rupiah {
        match part {
            Part::Penalty => &mut self.penalty,
            Part::Jasa => &mut self.jasa,
            Part::Principal => &mut self.principal,
        }
    }
}

/// What of `due` is settled by `amount` in this order, and what is left over.
pub fn allocate(amount: Rupiah, mut due: Parts, order: [Part; 3]) -> (Parts, Rupiah) {
    let (mut paid, mut left) = (Parts::default(), amount);
    for part in order {
        let taken = left.min(*due.part(part));
        *paid.part(part) = taken;
        left -= taken;
    }
    (paid, left)
}

/// Penalty for an overdue instalment, half up, at most `cap`.
///
/// Example: 112.000, 0,1 % a day, 17 days, 3 of grace → 112.000 × 0,1 % × 14 = 1.568.
pub fn penalty(
    overdue: Rupiah,
    rate_day: Percent,
    days: i64,
    grace_days: i64,
    cap: Option<Rupiah>,
) -> Result<Rupiah, BadLoan> {
    let days = i128::from((days - grace_days).max(0));
    let (numerator, denominator) = fraction(rate_day.value())?;
    let whole = rounded(i128::from(overdue.amount()), (numerator * days, denominator), 1);
    let whole = rupiah(whole)?;
    Ok(cap.map_or(whole, |cap| whole.min(cap)))
}

/// How late a loan is, by the days its oldest unpaid instalment is overdue (koperasi 4.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kolektibilitas {
    Lancar,
    DalamPerhatianKhusus,
    KurangLancar,
    Diragukan,
    Macet,
}

impl Kolektibilitas {
    pub const ALL: [Self; 5] =
        [Self::Lancar, Self::DalamPerhatianKhusus, Self::KurangLancar, Self::Diragukan, Self::Macet];

    /// Counts as non-performing (NPL).
    pub const fn is_bad(self) -> bool {
        matches!(self, Self::KurangLancar | Self::Diragukan | Self::Macet)
    }

    pub const fn of(days: i64) -> Self {
        match days {
            i64::MIN..=0 => Self::Lancar,
            1..=90 => Self::DalamPerhatianKhusus,
            91..=120 => Self::KurangLancar,
            121..=180 => Self::Diragukan,
            _ => Self::Macet,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Lancar => "lancar",
            Self::DalamPerhatianKhusus => "dalam_perhatian_khusus",
            Self::KurangLancar => "kurang_lancar",
            Self::Diragukan => "diragukan",
            Self::Macet => "macet",
        }
    }
}

/// What the cooperative decided about loans (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LoanRules {
    /// What a payment settles first.
    pub order: [Part; 3],
    /// What is left over goes to simpanan sukarela; else to the next instalment.
    pub rest_to_sukarela: bool,
    /// Who pays off early owes no more flat jasa than that of the running month.
    pub early_waives_jasa: bool,
    /// Late instalments cost a penalty.
    pub penalty: bool,
    /// Percent a day.
    pub penalty_rate_day: Percent,
    pub penalty_grace_days: i64,
    /// Most, in percent of the instalment.
    pub penalty_cap: Percent,
    /// Jasa is income of the month in which it falls due; else when it is paid.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accrues_jasa: bool,
}

impl Default for LoanRules {
    fn default() -> Self {
        let percent = |text| Percent::parse(text).expect("a percentage of the rule book");
        Self {
            order: Part::ORDER,
            rest_to_sukarela: false,
            early_waives_jasa: true,
            penalty: false,
            penalty_rate_day: percent("0.1"),
            penalty_grace_days: 3,
            penalty_cap: percent("10"),
            accrues_jasa: false,
        }
    }
}

#[cfg(test)]
mod tests;
