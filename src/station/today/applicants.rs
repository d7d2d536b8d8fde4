//! Applicants who were accepted long ago and have not paid simpanan pokok in full: pengurus and manajer look at them,
//! nothing happens by itself (koperasi 1.1).

use super::StoreError;
use super::work::{About, Help, Task, Urgency};
use crate::domain::cooperative::loan::months_later;
use crate::domain::id::MemberNumber;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::store::Store;

/// Named in the line; more are counted.
const NAMED: usize = 3;

pub fn of(
    store: &Store,
    settings: &Settings,
    date: BusinessDate,
) -> Result<Vec<(MemberNumber, BusinessDate)>, StoreError> {
    let months = settings.savings.applicant_months;
    // The calendar begins later than the months go back: then nobody waits that long.
    match months_later(date, -months) {
        Some(before) => store.calon_since(before),
        None => Ok(Vec::new()),
    }
}

pub(super) fn task(waiting: &[(MemberNumber, BusinessDate)]) -> Option<Task> {
    let (_, since) = waiting.first()?;
    let numbers: Vec<&str> = waiting.iter().take(NAMED).map(|(number, _)| number.as_str()).collect();
    Some(Task {
        urgency: Urgency::Info,
        about: About::Member,
        title: Text::new("today-applicants").with("count", waiting.len()),
        detail: Text::new("today-applicants-detail").with("numbers", numbers.join(", ")).with("since", *since),
        help: Help::Say(Text::new("today-say-applicants")),
    })
}
