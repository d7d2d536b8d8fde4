//! What commands and screens ask of the shop they stand in: its zone, whether it is for practice, who somebody is.
//!
//! Reads only. Not here: the till's own questions (`till/lookup.rs`).

use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{Instant, Zone};
use crate::io::clock::Stepped;
use crate::store::print_queue::Target;
use crate::till::input::Input;
use crate::till::refusal::{Code, Refusal};

use super::{NotDone, Station};

impl Station {
    /// What the cooperative has decided, as it holds now.
    pub fn settings(&self) -> Result<Settings, NotDone> {
        let store = self.store()?;
        // The zone decides which day it is, and so which settings hold: those of the UTC date are at most a day off.
        let near = store.settings_on(Zone::default().date(self.now())).map_err(|error| NotDone::of(&error))?;
        let zone = Zone::parse(&near.timezone).unwrap_or_default();
        store.settings_on(zone.date(self.now())).map_err(|error| NotDone::of(&error))
    }

    pub fn zone(&self) -> Result<Zone, NotDone> {
        Ok(Zone::parse(&self.settings()?.timezone).unwrap_or_default())
    }

    /// Made by `demo` or `init --seed`: times and keys need not be real.
    pub fn is_practice(&self) -> Result<bool, NotDone> {
        Ok(self.settings()?.demo)
    }

    /// A practice stands at a time of its own: what comes next happens at `at`, else where its newest record stands.
    /// Answers `false` where `at` was wanted in a real shop, whose times are real.
    pub fn stand_at(&mut self, at: Option<Instant>) -> Result<bool, NotDone> {
        if !self.is_practice()? {
            return Ok(at.is_none());
        }
        let newest = self.store()?.newest_record().map_err(|error| NotDone::of(&error))?;
        if let Some(at) = at.or(newest) {
            self.doors.clock = Box::new(Stepped::new(at));
        }
        Ok(true)
    }

    /// Of this device's newest record.
    pub fn newest_hash(&self) -> Result<[u8; 32], NotDone> {
        Ok(self.store()?.chain().hash)
    }

    /// The role of this person, if this is their PIN: signed in and off again as at the till, where wrong PINs are
    /// counted and a one-time PIN is changed first. An unknown person reads as a wrong PIN.
    pub fn vouch(&mut self, user: &UserId, pin: &str) -> Result<Role, NotDone> {
        let answer = self.submit(&Input::Login { user: user.clone(), pin: pin.to_owned() })?;
        self.submit(&Input::Logout)?;
        match answer.user {
            Some(person) if !person.pin_change_needed => Ok(person.role),
            _ => Err(Refusal::new(Code::PinChangeNeeded, Text::new("till-pin-change-needed")).into()),
        }
    }

    /// Whether a paper or the drawer is due.
    pub fn has_effects(&self) -> bool {
        !self.effects.is_empty()
    }

    /// How many records this device has made.
    pub fn records(&self) -> Result<u64, NotDone> {
        Ok(self.store()?.chain().seq)
    }

    /// How many papers wait for the printer.
    pub fn papers_waiting(&self) -> Result<usize, NotDone> {
        self.store()?.waiting_jobs(Target::Printer).map_err(|error| NotDone::of(&error))
    }

    /// The time that an input takes goes by, without one.
    pub fn pass(&mut self) {
        self.doors.clock.advance();
    }

    /// Ends the station with everything in the one file: nothing beside it that a copy could miss.
    pub fn close(mut self) -> Result<(), NotDone> {
        if let Some(store) = self.store.take() {
            store.checkpoint(true).map_err(|error| NotDone::of(&error))?;
        }
        Ok(())
    }
}
