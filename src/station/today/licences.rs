//! Licences that come to their end: the outlet's, after whose last day no medicine is sold, the pharmacists', after
//! whose last day none of them stands for a medicine, and the technicians', after whose last day none of them signs for
//! one that came in (apotek section 2, A2, A15).
//!
//! Always holds: what is renewed already, from a day on that comes before the end, is not asked for.

use super::work::{About, Help, Task, Urgency};
use super::{Names, StoreError};
use crate::domain::id::UserId;
use crate::domain::pharmacy::licence::{WARNED_DAYS, is_due};
use crate::domain::settings::{LicenceProfile, Settings};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::store::Store;

/// One that ends soon, or has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Whose SIPA or SIPTTK it is; the outlet's licence, where it is nobody's.
    pub sipa: Option<UserId>,
    /// It is a SIPTTK.
    pub technician: bool,
    pub until: BusinessDate,
    /// Below 0: it has ended.
    pub left: i64,
}

pub fn of(store: &Store, settings: &Settings, date: BusinessDate) -> Result<Vec<Ending>, StoreError> {
    endings(settings, date, |day| store.settings_on(day))
}

/// `on` is what holds on a later day.
fn endings<E>(
    settings: &Settings,
    date: BusinessDate,
    on: impl Fn(BusinessDate) -> Result<Settings, E>,
) -> Result<Vec<Ending>, E> {
    if settings.licence == LicenceProfile::None {
        return Ok(Vec::new());
    }
    let mut endings = Vec::new();
    let outlet = settings.licence_until.map(|until| (None, false, until));
    let practice = settings.pharmacy.sipa.iter();
    let sipa = practice.filter_map(|sipa| Some((Some(sipa.user.clone()), sipa.technician, sipa.until?)));
    for (sipa, technician, until) in outlet.into_iter().chain(sipa) {
        let left = until.days_since(date);
        if !is_due(left) {
            continue;
        }
        let next = on(until.plus_days(1).max(date))?;
        let later = match &sipa {
            None => next.licence_until.is_none_or(|renewed| renewed > until),
            Some(user) => {
                let renewed = next.pharmacy.practice_of(user, technician);
                renewed.is_none_or(|sipa| sipa.until.is_none_or(|renewed| renewed > until))
            }
        };
        if !later {
            endings.push(Ending { sipa, technician, until, left });
        }
    }
    Ok(endings)
}

pub(super) fn tasks(endings: &[Ending], names: &Names) -> Vec<Task> {
    let task = |ending: &Ending| {
        let [_, soon, now] = WARNED_DAYS;
        let urgency = match ending.left {
            left if left <= now => Urgency::Stop,
            left if left <= soon => Urgency::Attention,
            _ => Urgency::Info,
        };
        let (ends, ended) = match ending.sipa {
            None => ("today-licence-ends", "today-licence-ended"),
            Some(_) if ending.technician => ("today-sipttk-ends", "today-sipttk-ended"),
            Some(_) => ("today-sipa-ends", "today-sipa-ended"),
        };
        let (detail, say) = match ending.sipa {
            None => ("today-licence-detail", "today-say-licence"),
            Some(_) if ending.technician => ("today-sipttk-detail", "today-say-sipttk"),
            Some(_) => ("today-sipa-detail", "today-say-sipa"),
        };
        let name = ending.sipa.as_ref().map_or_else(String::new, |user| names.name(user));
        Task {
            urgency,
            about: About::Licence,
            title: Text::new(if ending.left < 0 { ended } else { ends })
                .with("name", name.as_str())
                .with("days", ending.left.max(0)),
            detail: Text::new(detail).with("until", ending.until),
            help: Help::Say(Text::new(say).with("name", name.as_str())),
        }
    };
    endings.iter().map(task).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Sipa;

    fn day(text: &str) -> BusinessDate {
        text.parse().expect("a date")
    }

    fn shop(licence: &str, sipa: &str) -> Settings {
        let mut settings = Settings { licence: LicenceProfile::Apotek, ..Settings::default() };
        settings.licence_until = Some(day(licence));
        let (user, number) = (UserId::from("apoteker"), "503".to_owned());
        settings.pharmacy.sipa.push(Sipa { user, number, until: Some(day(sipa)), technician: false });
        settings
    }

    fn asked(now: &Settings, later: &Settings, date: &str) -> Vec<(bool, i64, Urgency)> {
        let endings = endings(now, day(date), |_| Ok::<_, StoreError>(later.clone())).expect("readable");
        let tasks = tasks(&endings, &Names(std::collections::BTreeMap::new()));
        endings.iter().zip(tasks).map(|(one, task)| (one.sipa.is_some(), one.left, task.urgency)).collect()
    }

    #[test]
    fn what_ends_is_asked_for_the_more_the_nearer_and_after_it_has_ended() {
        let now = shop("2027-01-23", "2026-12-24");
        assert_eq!(asked(&now, &now, "2026-11-23"), [(true, 31, Urgency::Info)]);
        assert_eq!(asked(&now, &now, "2026-11-24"), [(false, 60, Urgency::Info), (true, 30, Urgency::Attention)]);
        assert_eq!(asked(&now, &now, "2026-12-17"), [(false, 37, Urgency::Info), (true, 7, Urgency::Stop)]);
        assert_eq!(asked(&now, &now, "2027-01-24"), [(false, -1, Urgency::Stop), (true, -31, Urgency::Stop)]);
    }

    #[test]
    fn what_is_renewed_from_the_day_after_is_not_asked_for() {
        let now = shop("2026-12-01", "2026-12-01");
        assert_eq!(asked(&now, &shop("2031-12-01", "2026-12-01"), "2026-11-24"), [(true, 7, Urgency::Stop)]);
        assert_eq!(asked(&now, &shop("2031-12-01", "2031-12-01"), "2026-11-24"), []);
        let none = Settings { licence: LicenceProfile::None, ..now.clone() };
        assert_eq!(asked(&none, &none, "2026-11-24"), []);
    }
}
