//! A setting that changes from a day on: all of them as they hold then, with that one changed, and the same again in
//! what was already decided about other things for later days.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what somebody decided for a later day is neither lost nor
//! brought back by what is decided now.

use super::Trouble;
use super::lookup::Lookup;
use crate::domain::event::{Event, Happening, SettingsSet};
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;

/// What is recorded for it. `part` is what `change` changes: a later day for which that was decided otherwise stays.
pub(super) fn changed<T: PartialEq>(
    lookup: &dyn Lookup,
    from: BusinessDate,
    part: impl Fn(&Settings) -> T,
    mut change: impl FnMut(&mut Settings),
) -> Result<Vec<Happening>, Trouble> {
    let before = part(&*lookup.settings(from)?);
    let mut happenings = Vec::new();
    for day in std::iter::once(from).chain(lookup.settings_later(from)?) {
        let mut settings = Box::new(Settings::clone(&*lookup.settings(day)?));
        // Once a later day has another value, all after it was decided on top of that.
        if part(&settings) != before {
            break;
        }
        change(&mut settings);
        happenings.push(Event::SettingsSet(SettingsSet { from: day, settings }).into());
    }
    Ok(happenings)
}
