//! Who works here and which devices there are.
//!
//! Neighbours: the settings of a date (`lookup.rs`), whose file this is (`Store::identity`).

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::id::{DeviceId, TillLetter, UserId};
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant, Zone};

/// A person who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: UserId,
    /// Empty where it was deleted, or never came with the record.
    pub name: String,
    pub role: Role,
    pub active: bool,
    pub has_pin: bool,
    pub one_time_pin: bool,
}

/// An enrolled device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub device: DeviceId,
    pub till: TillLetter,
    /// 64 hex digits.
    pub public_key: String,
}

/// Somebody changed a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingChange {
    /// As it is typed: `round_to`.
    pub name: String,
    /// From when on it holds.
    pub from: BusinessDate,
    /// By name, else by sign-in.
    pub by: String,
    /// Who agreed; empty for nobody.
    pub agreed: String,
}

impl Store {
    /// All settings, by the day from which they hold.
    pub fn settings_days(&self) -> Result<Vec<(BusinessDate, Settings)>, StoreError> {
        let sql = "SELECT valid_from, settings FROM settings ORDER BY valid_from";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get::<_, Json<Settings>>(1)?.0)))
    }

    /// Who changed which setting, the oldest first.
    pub fn setting_changes(&self) -> Result<Vec<SettingChange>, StoreError> {
        let sql = "SELECT note.code, coalesce(nullif(doer.name, ''), note.actor),
                   coalesce(nullif(other.name, ''), note.second, '')
                   FROM note LEFT JOIN person AS doer ON doer.id = note.actor
                   LEFT JOIN person AS other ON other.id = note.second
                   WHERE note.kind = 'setting_changed' ORDER BY note.at, note.record, note.n";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?));
        let change = |(code, by, agreed): (String, String, String)| {
            let (name, from) = code.rsplit_once(' ')?;
            Some(SettingChange { name: name.to_owned(), from: from.parse().ok()?, by, agreed })
        };
        Ok(self.all(sql, [], read)?.into_iter().filter_map(change).collect())
    }

    /// All persons, by id.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let sql = "SELECT person.id, person.name, person.role, person.active, coalesce(pin.hash, '') <> '',
                   coalesce(pin.one_time, 1) FROM person LEFT JOIN pin ON pin.person = person.id ORDER BY person.id";
        self.all(sql, [], |row| {
            Ok(Person {
                id: row.get(0)?,
                name: row.get(1)?,
                role: coded(row, 2, Role::parse)?,
                active: row.get(3)?,
                has_pin: row.get(4)?,
                one_time_pin: row.get(5)?,
            })
        })
    }

    /// All devices whose records are here, by till.
    pub fn devices(&self) -> Result<Vec<Device>, StoreError> {
        let sql = "SELECT device, till, public_key FROM enrolled ORDER BY till, device";
        self.all(sql, [], |row| Ok(Device { device: row.get(0)?, till: row.get(1)?, public_key: row.get(2)? }))
    }

    /// Time of the newest record of any device: up to where reports without dates go.
    pub fn newest_record(&self) -> Result<Option<Instant>, StoreError> {
        let sql = "SELECT max((SELECT json_extract(body, '$.at') FROM record WHERE record.device = device.id
                   ORDER BY seq DESC LIMIT 1)) FROM device";
        Ok(self.find(sql, [], |row| row.get(0))?.flatten())
    }

    /// The day of the newest record, as the shop's clocks show it; a clock that was set back does not take the days
    /// away that the books have had since.
    pub fn newest_day(&self) -> Result<Option<BusinessDate>, StoreError> {
        let Some(newest) = self.newest_record()? else { return Ok(None) };
        let settings = self.settings_on(Zone::default().date(newest))?;
        let last = self.dates()?.map(|(_, last)| last);
        Ok(last.max(Some(Zone::parse(&settings.timezone).unwrap_or_default().date(newest))))
    }

    /// First and last date that the journal or a sale stands under.
    pub fn dates(&self) -> Result<Option<(BusinessDate, BusinessDate)>, StoreError> {
        let sql = "SELECT min(first), max(last) FROM
                   (SELECT (SELECT min(date) FROM account_day) AS first, (SELECT max(date) FROM account_day) AS last
                    UNION ALL SELECT (SELECT min(date) FROM sale), (SELECT max(date) FROM sale))";
        let dates = self.find(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(dates.and_then(|(first, last): (Option<_>, Option<_>)| first.zip(last)))
    }
}
