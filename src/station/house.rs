//! What the shop decided about itself, as the window shows it before somebody changes it: each setting with the day
//! from which it holds, who decided it, and what comes.
//!
//! Reads only.

use crate::domain::settings::Settings;
use crate::domain::settings::house::{self, HouseRule};
use crate::domain::time::BusinessDate;
use crate::store::settings::SettingChange;
use crate::store::{Store, StoreError};

#[derive(Clone, Debug, PartialEq)]
pub struct HouseBook {
    pub today: BusinessDate,
    /// As they hold today.
    pub settings: Settings,
    /// Of each rule of the house, in their order.
    pub standings: Vec<Standing>,
}

/// How a setting came to be as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// None: since the shop was founded.
    pub since: Option<BusinessDate>,
    /// By name; empty where nobody changed it, or nobody noted who.
    pub by: String,
    /// The second person.
    pub agreed: String,
    /// What will hold, and from when on.
    pub coming: Option<(BusinessDate, String)>,
}

pub fn of(store: &Store, today: BusinessDate) -> Result<HouseBook, StoreError> {
    let days = store.settings_days()?;
    let changes = store.setting_changes()?;
    let settings = store.settings_on(today)?;
    let standings = house::ALL.iter().map(|rule| standing(rule, &days, &changes, today)).collect();
    Ok(HouseBook { today, settings, standings })
}

/// `days` by their day, `changes` the oldest first.
fn standing(
    rule: &HouseRule,
    days: &[(BusinessDate, Settings)],
    changes: &[SettingChange],
    today: BusinessDate,
) -> Standing {
    // Before the first of them that one holds.
    let now = days.iter().rposition(|(day, _)| *day <= today).unwrap_or(0);
    let value = |at: usize| days.get(at).map(|(_, settings)| rule.value(settings));
    let first = (0..now).rev().take_while(|at| value(*at) == value(now)).last().unwrap_or(now);
    let coming = (now + 1..days.len()).find(|at| value(*at) != value(now));
    let coming = coming.and_then(|at| Some((days.get(at)?.0, value(at)?)));
    let began = days.get(first).map(|(day, _)| *day);
    let change = changes.iter().rev().find(|change| (change.name.as_str(), Some(change.from)) == (rule.code, began));
    let since = began.filter(|_| first > 0 || change.is_some());
    let who = |name: fn(&SettingChange) -> &String| change.map(name).cloned().unwrap_or_default();
    Standing { since, by: who(|change| &change.by), agreed: who(|change| &change.agreed), coming }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_says_since_when_by_whom_and_what_comes() {
        let day = |text: &str| text.parse::<BusinessDate>().expect("a date");
        let of = |round_to| Settings { round_to, ..Settings::default() };
        let days = [
            (day("2026-01-01"), of(100)),
            (day("2026-03-01"), of(50)),
            (day("2026-05-01"), of(50)),
            (day("2026-12-01"), of(50)),
            (day("2027-01-01"), of(500)),
        ];
        let change = |from, by: &str| SettingChange {
            name: "round_to".to_owned(),
            from,
            by: by.to_owned(),
            agreed: "Ketua".to_owned(),
        };
        let changes = [change(day("2026-03-01"), "Siti"), change(day("2027-01-01"), "Budi")];
        let rule = HouseRule::parse("round_to").expect("a rule");
        let found = standing(rule, &days, &changes, day("2026-11-24"));
        let coming = Some((day("2027-01-01"), "500".to_owned()));
        let since = Some(day("2026-03-01"));
        assert_eq!(found, Standing { since, by: "Siti".to_owned(), agreed: "Ketua".to_owned(), coming });
        let phone = standing(HouseRule::parse("phone").expect("a rule"), &days, &changes, day("2026-11-24"));
        assert_eq!(phone, Standing::default(), "as it was founded");
        assert_eq!(standing(rule, &[], &[], day("2026-11-24")), Standing::default());
    }
}
