//! What is done with a list: looked at, taken in, taken back, by whoever stands at the till or at a command line.
//!
//! Always holds: what comes in and the record that names it are one transaction.

use std::ops::ControlFlow;

use super::{Desk, Fate, ListSeen, Looked, file_name, refused};
use crate::domain::event::lists::ListTaken;
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::station::take_in::{TakeInError, stay_locked};
use crate::station::{NotDone, Station};
use crate::till::input::lists::{ListWish, Lists};
use crate::till::{Decision, listing};

/// What follows from something done with a list.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub happenings: Vec<Happening>,
    pub said: Vec<Text>,
}

impl Station {
    /// Adds to a decision what a list says and brings.
    pub(in crate::station) fn see_to_list(&mut self, said: &Lists, decision: &mut Decision) -> Result<(), NotDone> {
        let now = self.zone_now()?;
        let mut found = Found::default();
        match said {
            Lists::Look(wish) => found.said = self.look_at(wish, now.1)?.seen.said(),
            Lists::Take(wish) => self.take_list(wish, now.1, &mut found)?,
            Lists::Undo { number } => self.undo_list(number, self.till.role(), now, &mut found)?,
        }
        decision.say(found.said);
        decision.happenings = found.happenings;
        Ok(())
    }

    fn zone_now(&self) -> Result<(Zone, BusinessDate), NotDone> {
        let zone = self.zone()?;
        let today = zone.date(self.now());
        Ok((zone, today))
    }

    fn look_at(&mut self, wish: &ListWish, today: BusinessDate) -> Result<Looked, NotDone> {
        let (store, _, doors) = self.parts()?;
        let mut fresh = || doors.entropy.uuid();
        let looked = Desk { store, today, fresh: &mut fresh, wish }.look();
        looked.map_err(|error| match error {
            TakeInError::Bad(file) => {
                let first = file.rows.into_iter().next();
                refused(first.map_or_else(|| Text::new("list-no-rows"), |bad| bad.reason))
            }
            TakeInError::Store(error) => NotDone::of(&error),
            TakeInError::NotDone(error) => error,
            error => refused(error.advice()),
        })
    }

    fn take_list(&mut self, wish: &ListWish, today: BusinessDate, found: &mut Found) -> Result<(), NotDone> {
        let Looked { seen, mut happenings } = self.look_at(wish, today)?;
        if let Some(text) = seen.unknown() {
            return Err(refused(text.clone()));
        }
        let bad = seen.count(Fate::Bad);
        if bad > 0 && (!wish.skip_bad || listing::is_whole(seen.kind)) {
            let row = seen.rows.first().filter(|row| row.fate == Fate::Bad);
            let text = Text::new("list-has-bad").with("count", bad);
            return Err(refused(text.with("line", row.map_or(0, |row| row.line))));
        }
        if happenings.is_empty() {
            return Err(refused(Text::new("list-nothing-new")));
        }
        let counts = [seen.new, seen.updated, seen.same, seen.left_out()];
        let marker = self.list_taken(seen.kind, &file_name(&wish.path), happenings.len(), counts)?;
        let number = match marker.as_ref().map(|marker| &marker.event) {
            Some(Event::ListTaken(taken)) => taken.number.clone(),
            _ => String::new(),
        };
        happenings.extend(marker);
        if let Some(locked) = self.store()?.locked_until().map_err(|error| NotDone::of(&error))? {
            stay_locked(&happenings, locked).map_err(|error| refused(error.advice()))?;
        }
        let taken = Text::new("list-taken").with("number", number).with("list", seen.kind);
        let taken = taken.with("new", seen.new).with("updated", seen.updated).with("same", seen.same);
        found.said = vec![taken.with("left", seen.left_out())];
        found.happenings = happenings;
        Ok(())
    }

    /// Looks at a list for whoever stands at a command line: nothing changes.
    ///
    /// # Errors
    /// What is wrong with the whole file; what is wrong with its rows is part of the answer.
    pub fn look_at_list(&mut self, wish: &ListWish) -> Result<ListSeen, NotDone> {
        let (_, today) = self.zone_now()?;
        Ok(self.look_at(wish, today)?.seen)
    }

    /// Takes a list in for somebody who signed in elsewhere, or takes one back: what is said of it.
    ///
    /// # Errors
    /// Bad rows that are not to be left out, nothing new, a day that is locked, a file that cannot be written.
    pub fn do_list(&mut self, said: &Lists, by: &UserId) -> Result<Vec<Text>, NotDone> {
        let by_now = self.zone_now()?;
        let mut found = Found::default();
        match said {
            Lists::Look(_) => return Ok(Vec::new()),
            Lists::Take(wish) => self.take_list(wish, by_now.1, &mut found)?,
            Lists::Undo { number } => self.undo_list(number, None, by_now, &mut found)?,
        }
        let mut tell = |_| ControlFlow::Continue(());
        let recorded = self.record_all(found.happenings, by, 0, &mut tell);
        recorded.map_err(|error| match error {
            TakeInError::Store(error) => NotDone::of(&error),
            TakeInError::NotDone(error) => error,
            error => refused(error.advice()),
        })?;
        Ok(found.said)
    }

    /// The record that names what stands before it; none where there is nothing.
    pub(in crate::station) fn list_taken(
        &self,
        list: &str,
        file: &str,
        records: usize,
        [new, updated, same, left_out]: [usize; 4],
    ) -> Result<Option<Happening>, NotDone> {
        if records == 0 {
            return Ok(None);
        }
        let (_, date) = self.zone_now()?;
        let store = self.store()?;
        let till = store.own_till().map_err(|error| NotDone::of(&error))?;
        let lists = store.taken_lists().map_err(|error| NotDone::of(&error))?;
        let prefix = format!("{till}-");
        let of = |number: &str| number.strip_prefix(&prefix).and_then(|number| number.parse::<u64>().ok());
        let last = lists.iter().filter_map(|list| of(&list.taken.number)).max().unwrap_or(0);
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let taken = ListTaken {
            number: format!("{prefix}{}", last + 1),
            list: list.to_owned(),
            date,
            records: count(records),
            new: count(new),
            updated: count(updated),
            same: count(same),
            left_out: count(left_out),
        };
        let personal = Personal { words: file.to_owned(), ..Personal::default() };
        Ok(Some(Happening { event: Event::ListTaken(taken), personal: Some(personal) }))
    }
}
