//! The monthly report of narcotics and psychotropics to the state (SIPNAP): from when it can be sent, until when it
//! must be, and how far it has come (A32).
//!
//! Pure. Always holds: a month is reported once it is over, whether anything moved in it or not (zero report); what was
//! sent has the number of its receipt. Its figures: `sipnap/figures.rs`.

use serde::{Deserialize, Serialize};

use figures::Figures;

use crate::domain::id::UserId;
use crate::domain::settings::LicenceProfile;
use crate::domain::time::{BusinessDate, Instant};

pub mod figures;

/// The day of the next month on which a report must have been sent (Permenkes 3/2015).
const DUE: i8 = 10;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    pub fn of(date: BusinessDate) -> Self {
        Self { year: date.year(), month: date.month() }
    }

    /// Reads `2026-10`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.trim().split_once('-')?;
        let (4, 2) = (year.len(), month.len()) else { return None };
        let date = BusinessDate::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?;
        // The calendar ends in 2200, and a month needs the next one.
        Some(Self::of(date)).filter(|month| month.year < 2_199)
    }

    pub fn first(self) -> BusinessDate {
        BusinessDate::new(self.year, self.month, 1).expect("every month has a first day")
    }

    pub fn last(self) -> BusinessDate {
        self.next().first().plus_days(-1)
    }

    pub const fn next(self) -> Self {
        match self.month {
            12 => Self { year: self.year + 1, month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }

    pub const fn before(self) -> Self {
        match self.month {
            1 => Self { year: self.year - 1, month: 12 },
            month => Self { year: self.year, month: month - 1 },
        }
    }

    /// Over on this day.
    pub fn is_over(self, today: BusinessDate) -> bool {
        self.last() < today
    }

    /// The last day on which its report is in time.
    pub fn due(self) -> BusinessDate {
        let next = self.next();
        BusinessDate::new(next.year, next.month, DUE).expect("every month has a tenth day")
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}-{:02}", self.year, self.month)
    }
}

/// How far a report has come; one that nobody looked at is a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Figures and stock were compared.
    Checked,
    Sent,
}

impl Stage {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Checked => "checked",
            Self::Sent => "sent",
        }
    }
}

/// The last thing that was said about a month's report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    pub month: Month,
    pub stage: Stage,
    /// Of the receipt; empty before it is sent.
    pub number: String,
    pub by: UserId,
    pub at: Instant,
    /// What it said; `None` in records of before figures were kept.
    pub figures: Option<Vec<Figures>>,
}

/// Kind of the note that stands for a stage in the shop's lists.
pub const fn note_kind(stage: Stage) -> &'static str {
    match stage {
        Stage::Checked => "sipnap_checked",
        Stage::Sent => "sipnap_sent",
    }
}

/// What such a note says, and what it reads as.
pub fn note_code(month: Month, number: &str) -> String {
    format!("{month} {number}").trim_end().to_owned()
}

pub fn read_note(code: &str) -> Option<(Month, &str)> {
    let (month, number) = code.split_once(' ').unwrap_or((code, ""));
    Some((Month::parse(month)?, number))
}

/// Who has to report: only an apotek may have such goods (section 2).
pub const fn must_report(profile: LicenceProfile) -> bool {
    matches!(profile, LicenceProfile::Apotek)
}

/// Months that are looked back for: what is older was asked for often enough.
const BACK: usize = 3;

/// Months whose report is not sent, the oldest first. `first` is the day from which on the shop has books.
pub fn unsent(first: BusinessDate, today: BusinessDate, reported: &[Reported]) -> Vec<Month> {
    let sent = |month: &Month| reported.iter().any(|one| one.month == *month && one.stage == Stage::Sent);
    looked_back_for(today).into_iter().filter(|month| month.last() >= first && !sent(month)).collect()
}

/// The last months that are over on this day, the oldest first.
pub fn looked_back_for(today: BusinessDate) -> Vec<Month> {
    let over = std::iter::successors(Some(Month::of(today).before()), |month| Some(month.before())).take(BACK);
    let mut months: Vec<Month> = over.collect();
    months.reverse();
    months
}

#[cfg(test)]
mod tests;
