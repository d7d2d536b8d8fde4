//! What stands on every paper of a report beside its table: whose it is, when and by whom it was printed, and up to
//! where the log went then (koperasi 3.4).
//!
//! Pure.

use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, LocalTime};
use crate::locale::{self, Language, format};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masthead {
    pub name: String,
    /// Empty where it is not set.
    pub legal_number: String,
    pub address: String,
    pub printed: LocalTime,
    /// Empty where nobody knows.
    pub by: String,
    /// Records of this device's log, and the hash of the last of them (64 hex digits).
    pub records: u64,
    pub hash: String,
    /// Made for practice.
    pub demo: bool,
}

impl Masthead {
    /// Registration and address in a line; empty where neither is set.
    pub fn beneath(&self) -> String {
        let parts = [self.legal_number.as_str(), self.address.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<&str>>().join(" · ")
    }

    pub fn printed_line(&self, language: Language) -> String {
        let (date, time) = (format::date_short(language, self.printed.date), format::time(self.printed));
        let text = match self.by.is_empty() {
            true => Text::new("report-printed-at").with("date", date).with("time", time),
            false => Text::new("report-printed-by").with("date", date).with("time", time).with("by", self.by.as_str()),
        };
        locale::say(language, &text)
    }

    pub fn log_line(&self, language: Language) -> String {
        let records = i64::try_from(self.records).unwrap_or(i64::MAX);
        locale::say(language, &Text::new("report-log-line").with("records", records).with("hash", self.hash.as_str()))
    }

    pub fn day(&self) -> BusinessDate {
        self.printed.date
    }
}
