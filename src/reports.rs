//! QUESTIONS about what happened: each report turns rows into a table, each writer a table into text.
//!
//! Always holds: a report without dates shows all there is, never today's clock; figures are sums the store keeps, not
//! scans of history. All below this file is pure.
//! One file per report, named as on the command line; `table.rs` is what they make, `write/` how it is written.

use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::Language;

pub mod journal;
pub mod members;
pub mod sales;
pub mod stock;
pub mod table;
pub mod trial_balance;
pub mod write;

/// What can be asked, by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    TrialBalance,
    Stock,
    Sales,
    Members,
}

impl Report {
    pub const ALL: [Self; 4] = [Self::TrialBalance, Self::Stock, Self::Sales, Self::Members];

    pub const fn name(self) -> &'static str {
        match self {
            Self::TrialBalance => "trial-balance",
            Self::Stock => "stock",
            Self::Sales => "sales",
            Self::Members => "members",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|report| report.name() == name)
    }
}

/// Business dates, both included; open where nothing was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    pub from: Option<BusinessDate>,
    pub to: Option<BusinessDate>,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Csv,
    Json,
}

/// The table in one of its forms. Language and zone are for people: the other forms are the same in each.
pub fn write(table: &table::Table, form: Format, language: Language, zone: &Zone) -> String {
    match form {
        Format::Text => write::text::table(table, language, zone),
        Format::Csv => write::csv::table(table),
        Format::Json => write::json::table(table),
    }
}

/// Which days a table is of, as a line above it.
fn period_line(period: Period) -> Text {
    match (period.from, period.to) {
        (Some(from), Some(to)) => Text::new("report-from-to").with("from", from).with("to", to),
        (Some(from), None) => Text::new("report-from").with("from", from),
        (None, Some(to)) => Text::new("report-to").with("to", to),
        (None, None) => Text::new("report-all"),
    }
}

#[cfg(test)]
mod tests;
