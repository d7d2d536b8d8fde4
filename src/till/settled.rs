//! A setting that changes from a day on: all of them as they hold then, with that one changed, and the same again in
//! what was already decided for later days.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what somebody decided for a later day is neither lost nor
//! brought back by what is decided now.

use super::Trouble;
use super::lookup::Lookup;
use crate::domain::event::{Event, Happening, SettingsSet};
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;

/// What is recorded for it.
pub(super) fn changed(
    lookup: &dyn Lookup,
    from: BusinessDate,
    change: impl Fn(&mut Settings),
) -> Result<Vec<Happening>, Trouble> {
    let mut days = vec![from];
    days.extend(lookup.settings_later(from)?);
    let mut happenings = Vec::with_capacity(days.len());
    for from in days {
        let mut settings = Settings::clone(&*lookup.settings(from)?);
        change(&mut settings);
        happenings.push(Event::SettingsSet(SettingsSet { from, settings }).into());
    }
    Ok(happenings)
}
