//! What the shop is licensed for and goes by, as the window shows it before somebody changes it; and which reports
//! wait.
//!
//! Reads only.

use crate::domain::pharmacy::sipnap::Month;
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::{self, Somebody};
use crate::store::{Store, StoreError};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules {
    /// As they hold today.
    pub settings: Settings,
    /// Who works here.
    pub people: Vec<Somebody>,
    /// Months whose report to SIPNAP is not sent, or no longer says what was sent, the oldest first (A32).
    pub waiting: Vec<Month>,
}

pub fn of(store: &Store, today: BusinessDate) -> Result<Rules, StoreError> {
    let settings = store.settings_on(today)?;
    let mut waiting: Vec<Month> = store.sipnap_unsent(&settings, today)?.into_iter().map(|(month, _)| month).collect();
    waiting.extend(store.sipnap_changed(&settings, today)?.into_iter().map(|of| of.month));
    waiting.sort();
    let people = lists::working(store.people()?);
    Ok(Rules { settings, people, waiting })
}
