//! A new cooperative: what it decides on its first day, who works in it, and the events that say so.
//!
//! Pure. Always holds: a founding that passed `faults` gives events the till can begin with: a name, a zone that
//! exists, and people who can sign in.
//! Not here: the data folder, the device's key and the hash of a PIN (`station/found.rs`).

use std::collections::BTreeSet;

use crate::domain::event::{DeviceEnrolled, Event, Happening, Personal, PinSet, SettingsSet, UserSet};
use crate::domain::id::{TillLetter, UserId};
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};

/// What a cooperative begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founding {
    pub settings: Settings,
    /// Of the device it is founded on.
    pub till: TillLetter,
    pub users: Vec<NewUser>,
}

/// A person who will sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    pub pin: String,
    /// Must be changed at the first sign-in.
    pub one_time: bool,
}

/// Whoever records without being a person: setting up, importing into a demo.
pub const SYSTEM: &str = "sistem";

/// A PIN is six digits: what a number pad takes in two seconds and nobody guesses in five tries (R42a).
pub fn is_pin(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Founding {
    /// Everything that is missing or cannot be, in the order of the file.
    pub fn faults(&self) -> Vec<Text> {
        let mut faults = Vec::new();
        if self.settings.name.is_empty() {
            faults.push(Text::new("cli-found-no-name"));
        }
        if self.users.is_empty() {
            faults.push(Text::new("cli-found-no-user"));
        }
        let mut ids = BTreeSet::new();
        for (at, user) in self.users.iter().enumerate() {
            let id = user.id.as_str();
            let about = |key| Text::new(key).with("number", at + 1).with("user", id);
            if !is_user_id(id) {
                faults.push(about("cli-found-bad-user"));
            }
            if !ids.insert(id) {
                faults.push(about("cli-found-user-twice"));
            }
            if user.name.is_empty() {
                faults.push(about("cli-found-user-without-name"));
            }
            if !is_pin(&user.pin) {
                faults.push(about("cli-found-bad-pin"));
            }
        }
        faults
    }

    /// The shop's zone; the default one where the name is unknown (the fault is found elsewhere).
    pub fn zone(&self) -> Zone {
        Zone::parse(&self.settings.timezone).unwrap_or_default()
    }

    /// What happened when this cooperative began. `public_key` is the device's, 64 hex digits; `pin_hashes` stand in
    /// the order of the users.
    pub fn happenings(&self, public_key: String, from: BusinessDate, pin_hashes: &[String]) -> Vec<Happening> {
        assert_eq!(pin_hashes.len(), self.users.len(), "each person has one PIN");
        let enrolled = DeviceEnrolled { public_key, till: self.till.clone(), restored: None };
        let enrolled = Event::DeviceEnrolled(enrolled);
        let decided = Event::SettingsSet(SettingsSet { from, settings: Box::new(self.settings.clone()) });
        let mut happenings = vec![Happening::from(enrolled), Happening::from(decided)];
        for (user, pin_hash) in self.users.iter().zip(pin_hashes) {
            let known = UserSet { user: user.id.clone(), role: user.role, active: true, member: None };
            let name = Personal { name: user.name.clone(), ..Personal::default() };
            happenings.push(Happening { event: Event::UserSet(known), personal: Some(name) });
            let pin = PinSet { user: user.id.clone(), one_time: user.one_time };
            let hash = Personal { pin_hash: pin_hash.clone(), ..Personal::default() };
            happenings.push(Happening { event: Event::PinSet(pin), personal: Some(hash) });
        }
        happenings
    }
}

/// Small letters, digits, `-`, `_` and `.`, at most twenty: what is typed at every sign-in, in `ring` without quotes.
pub fn is_user_id(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    (1..=20).contains(&id.len()) && id.bytes().all(fits) && id != SYSTEM && id.bytes().any(|byte| byte != b'-')
}

#[cfg(test)]
mod tests;
