//! What the pharmacy decides, each by its name: how it is written, within which bounds, and where it stands.
//!
//! Pure. Always holds: what is not within its bounds changes nothing. Not here: who decides, from when on
//! (`till/pharmacy/licensing.rs`).

use super::Settings;
use crate::domain::money::Rupiah;

/// A figure of the pharmacy that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Tuslah,
    Embalase,
    OtcAsk,
    OtcAge,
    BeyondUseDays,
    ChargeIssued,
    ScreeningDays,
    StripLabels,
    NearExpiryDays,
    ReceiveKeepsDays,
    /// A box that ends within so many days is named where nobody said how long the treatment is (A11).
    BoxEndsDays,
    /// How long papers are kept (A33).
    KeepRxYears,
    KeepFakturYears,
}

/// Rupiah for one R/ or one packed item: above it somebody mistyped.
const MOST_FEE: i64 = 1_000_000;
const MOST_UNITS: i64 = 1_000;
const MOST_AGE: i64 = 30;
const MOST_DAYS: i64 = 730;
/// Texts name three years and more; nobody keeps paper for ever.
const LEAST_YEARS: i64 = 3;
const MOST_YEARS: i64 = 30;
/// Steps of the list of what expires.
const MOST_STEPS: usize = 5;

impl Named {
    pub const ALL: [Self; 13] = [
        Self::Tuslah,
        Self::Embalase,
        Self::OtcAsk,
        Self::OtcAge,
        Self::BeyondUseDays,
        Self::ChargeIssued,
        Self::ScreeningDays,
        Self::StripLabels,
        Self::NearExpiryDays,
        Self::ReceiveKeepsDays,
        Self::BoxEndsDays,
        Self::KeepRxYears,
        Self::KeepFakturYears,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Tuslah => "tuslah",
            Self::Embalase => "embalase",
            Self::OtcAsk => "otc_ask",
            Self::OtcAge => "otc_age",
            Self::BeyondUseDays => "beyond_use_days",
            Self::ChargeIssued => "charge_issued",
            Self::ScreeningDays => "screening_days",
            Self::StripLabels => "strip_labels",
            Self::NearExpiryDays => "near_expiry_days",
            Self::ReceiveKeepsDays => "receive_keeps_days",
            Self::BoxEndsDays => "box_ends_days",
            Self::KeepRxYears => "keep_rx_years",
            Self::KeepFakturYears => "keep_faktur_years",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|named| named.code() == code)
    }

    /// Answered with yes or no.
    pub const fn is_a_question(self) -> bool {
        matches!(self, Self::ChargeIssued | Self::StripLabels)
    }

    /// As it is typed: `2000`, `yes`, `180,90,30`.
    pub fn value(self, settings: &Settings) -> String {
        let (rules, watch) = (&settings.pharmacy, &settings.stock_watch);
        let said = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        match self {
            Self::Tuslah => rules.tuslah.amount().to_string(),
            Self::Embalase => rules.embalase.amount().to_string(),
            Self::OtcAsk => rules.otc_ask.to_string(),
            Self::OtcAge => rules.otc_age.to_string(),
            Self::BeyondUseDays => rules.beyond_use_days.to_string(),
            Self::ChargeIssued => said(rules.charge_issued),
            Self::ScreeningDays => rules.screening_days.to_string(),
            Self::StripLabels => said(rules.strip_labels),
            Self::NearExpiryDays => {
                let days: Vec<String> = watch.medicine_days.iter().map(ToString::to_string).collect();
                days.join(",")
            }
            Self::ReceiveKeepsDays => watch.receive_keeps_days.to_string(),
            Self::BoxEndsDays => rules.near_expiry_days.to_string(),
            Self::KeepRxYears => rules.keep_rx_years.to_string(),
            Self::KeepFakturYears => rules.keep_faktur_years.to_string(),
        }
    }

    /// Puts what was typed where it stands; `None` where it is nothing that this can be.
    pub fn put(self, settings: &mut Settings, typed: &str) -> Option<()> {
        let (rules, watch) = (&mut settings.pharmacy, &mut settings.stock_watch);
        match self {
            Self::Tuslah => rules.tuslah = Rupiah::of(figure(typed, 0, MOST_FEE)?),
            Self::Embalase => rules.embalase = Rupiah::of(figure(typed, 0, MOST_FEE)?),
            Self::OtcAsk => rules.otc_ask = figure(typed, 1, MOST_UNITS)?,
            Self::OtcAge => rules.otc_age = u8::try_from(figure(typed, 0, MOST_AGE)?).ok()?,
            Self::BeyondUseDays => rules.beyond_use_days = figure(typed, 1, MOST_DAYS)?,
            Self::ChargeIssued => rules.charge_issued = yes(typed)?,
            Self::ScreeningDays => rules.screening_days = figure(typed, 0, MOST_DAYS)?,
            Self::StripLabels => rules.strip_labels = yes(typed)?,
            Self::NearExpiryDays => watch.medicine_days = steps(typed)?,
            Self::ReceiveKeepsDays => watch.receive_keeps_days = figure(typed, 0, MOST_DAYS)?,
            Self::BoxEndsDays => rules.near_expiry_days = figure(typed, 0, MOST_DAYS)?,
            Self::KeepRxYears => rules.keep_rx_years = figure(typed, LEAST_YEARS, MOST_YEARS)?,
            Self::KeepFakturYears => rules.keep_faktur_years = figure(typed, LEAST_YEARS, MOST_YEARS)?,
        }
        Some(())
    }
}

pub(super) fn figure(typed: &str, least: i64, most: i64) -> Option<i64> {
    let digits = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let figure = typed.parse().ok().filter(|_| digits)?;
    (least..=most).contains(&figure).then_some(figure)
}

pub(super) fn yes(typed: &str) -> Option<bool> {
    match typed.to_ascii_lowercase().as_str() {
        "yes" | "ya" => Some(true),
        "no" | "tidak" => Some(false),
        _ => None,
    }
}

/// The farthest first, each nearer than the one before it.
pub(super) fn steps(typed: &str) -> Option<Vec<i64>> {
    let steps: Option<Vec<i64>> = typed.split(',').map(|step| figure(step.trim(), 1, MOST_DAYS)).collect();
    steps.filter(|steps| steps.len() <= MOST_STEPS && steps.windows(2).all(|pair| pair[0] > pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let usual = Settings::default();
        for named in Named::ALL {
            let mut settings = Settings::default();
            let typed = named.value(&usual);
            assert_eq!(named.put(&mut settings, &typed), Some(()), "{} {typed}", named.code());
            assert_eq!(settings, usual, "{}", named.code());
            assert_eq!(Named::parse(named.code()), Some(named));
        }
    }

    #[test]
    fn what_it_cannot_be_changes_nothing() {
        let cannot = [
            (Named::Tuslah, "-1"),
            (Named::Tuslah, "1000001"),
            (Named::OtcAsk, "0"),
            (Named::OtcAge, "31"),
            (Named::StripLabels, "1"),
            (Named::NearExpiryDays, "30,90"),
            (Named::NearExpiryDays, "180,,30"),
            (Named::BeyondUseDays, "+30"),
        ];
        for (named, typed) in cannot {
            let mut settings = Settings::default();
            assert_eq!(named.put(&mut settings, typed), None, "{} {typed}", named.code());
            assert_eq!(settings, Settings::default(), "{} {typed}", named.code());
        }
    }
}
