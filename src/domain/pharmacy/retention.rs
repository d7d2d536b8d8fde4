//! How long papers of the pharmacy are kept, and which may be destroyed (A33): prescriptions by their date, those with
//! narcotics and psychotropics apart, the registers of these and of what else is watched, and what was bought.
//!
//! Pure. Always holds: a paper may go the day after its years are over, never before; minutes count for the papers
//! whose dates they name. Who stood on a paper goes with it, in the log too; what was handed out, when and how much
//! stays there for ever.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::event::pharmacy::PapersDestroyed;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::settings::PharmacyRules;
use crate::domain::time::BusinessDate;

/// What is kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Papers {
    #[serde(rename = "resep")]
    Prescriptions,
    /// With a narcotic or psychotropic medicine on them.
    #[serde(rename = "resep_pn")]
    Strict,
    /// Register pages of narcotics and psychotropics.
    #[serde(rename = "register_pn")]
    Registers,
    /// Register pages of precursors, of what is often misused and of what went out by the pharmacist's word: buyers.
    #[serde(rename = "register_lain")]
    Counter,
    /// Invoices and orders of suppliers.
    #[serde(rename = "faktur")]
    Invoices,
}

impl Papers {
    pub const ALL: [Self; 5] = [Self::Prescriptions, Self::Strict, Self::Registers, Self::Counter, Self::Invoices];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Prescriptions => "resep",
            Self::Strict => "resep_pn",
            Self::Registers => "register_pn",
            Self::Counter => "register_lain",
            Self::Invoices => "faktur",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|papers| papers.code() == code)
    }

    /// Prescriptions, with or without a narcotic or psychotropic medicine.
    pub const fn is_prescriptions(self) -> bool {
        matches!(self, Self::Prescriptions | Self::Strict)
    }

    /// Patients, prescribers or buyers stand on them, and the log forgets them with the paper (A38). Those of the
    /// register of narcotics and psychotropics are the prescriptions' own.
    pub const fn names_people(self) -> bool {
        matches!(self, Self::Prescriptions | Self::Strict | Self::Counter)
    }

    /// Destroyed before the health office too.
    pub const fn is_strict(self) -> bool {
        matches!(self, Self::Strict | Self::Registers)
    }

    /// The last day on which one of this date is kept.
    pub fn kept_until(self, date: BusinessDate, rules: &PharmacyRules) -> BusinessDate {
        let years = match self {
            Self::Prescriptions | Self::Strict | Self::Registers | Self::Counter => rules.keep_rx_years,
            Self::Invoices => rules.keep_faktur_years,
        };
        let year = date.year().saturating_add(i16::try_from(years).unwrap_or(i16::MAX));
        // The 29th of February has no anniversary every year.
        let same = BusinessDate::new(year, date.month(), date.day());
        same.or_else(|_| BusinessDate::new(year, date.month(), 28)).unwrap_or_else(|_| date.plus_days(years * 366))
    }

    pub fn may_go(self, date: BusinessDate, rules: &PharmacyRules, today: BusinessDate) -> bool {
        self.kept_until(date, rules) < today
    }
}

/// One of them, as far as the shop's own log knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub papers: Papers,
    pub date: BusinessDate,
    /// `R-0123`, a faktur's number.
    pub number: String,
    /// Of a prescription.
    pub prescription: Option<PrescriptionId>,
    /// Its own record says whether it is kept apart.
    pub told: bool,
}

/// A year of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    pub papers: Papers,
    pub year: i16,
    /// By date, then number.
    pub first: (BusinessDate, String),
    pub last: (BusinessDate, String),
    pub count: i64,
    /// Until the last of them must be kept.
    pub until: BusinessDate,
    /// Past their years and not destroyed yet; with the dates of the first and the last.
    pub due: i64,
    pub due_dates: Option<(BusinessDate, BusinessDate)>,
    /// By minutes that name their dates.
    pub destroyed: i64,
}

impl Paper {
    pub fn is_in(&self, gone: &PapersDestroyed) -> bool {
        self.papers == gone.papers && (gone.from..=gone.to).contains(&self.date)
    }
}

/// Kind by kind and year by year, the earliest first.
pub fn by_year(papers: Vec<Paper>, gone: &[PapersDestroyed], rules: &PharmacyRules, today: BusinessDate) -> Vec<Year> {
    let mut years: BTreeMap<(Papers, i16), Year> = BTreeMap::new();
    let mut papers = papers;
    papers.sort_by(|one, other| (one.date, &one.number).cmp(&(other.date, &other.number)));
    for paper in papers {
        let (is_gone, until) = (gone.iter().any(|gone| paper.is_in(gone)), paper.papers.kept_until(paper.date, rules));
        let due = !is_gone && paper.papers.may_go(paper.date, rules, today);
        let year = years.entry((paper.papers, paper.date.year())).or_insert_with(|| Year {
            papers: paper.papers,
            year: paper.date.year(),
            first: (paper.date, paper.number.clone()),
            last: (paper.date, paper.number.clone()),
            count: 0,
            until,
            due: 0,
            due_dates: None,
            destroyed: 0,
        });
        year.count += 1;
        year.until = year.until.max(until);
        year.destroyed += i64::from(is_gone);
        if due {
            year.due += 1;
            year.due_dates = Some((year.due_dates.map_or(paper.date, |(first, _)| first), paper.date));
        }
        year.last = (paper.date, paper.number);
    }
    years.into_values().collect()
}

#[cfg(test)]
mod tests;
