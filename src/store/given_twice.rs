//! Member numbers that two tills gave, each to somebody of its own, before they heard of each other: by programs of
//! before every till counted in a range of its own (`domain/id.rs`, `TillLetter::numbers`), or from a till's file that
//! was copied.
//!
//! Always holds: found by the notes of a span of time; nothing is changed by looking. What both tills recorded is kept
//! and stands under the one number, with the newer application's name; both applicants' names are in the log.
//! Neighbours: the manager's list (`station/today.rs`), the next number (`store/lookup/office.rs`).

use rusqlite::{Row, params};

use super::column::coded;
use super::{Store, StoreError};
use crate::domain::cooperative::member::MemberState;
use crate::domain::event::Personal;
use crate::domain::id::{MemberNumber, TillLetter};
use crate::domain::time::{BusinessDate, Instant};

/// A number with everybody who applied under it, the first first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenTwice {
    pub number: MemberNumber,
    pub to: Vec<Applicant>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicant {
    pub till: TillLetter,
    pub date: BusinessDate,
    /// Empty where her data were deleted.
    pub name: String,
}

/// Who applied stands in the record before that of the application.
const APPLIED: &str = "SELECT note.member, till.till, note.date, who.private, json_extract(who.body, '$.state')
    FROM note JOIN record ON record.id = note.record
    JOIN record AS who ON who.device = record.device AND who.seq = record.seq - 1
    JOIN device ON device.id = record.device JOIN enrolled AS till ON till.device = device.device
    WHERE note.kind = 'member_applied' AND note.at >= ?1 AND note.at < ?2
    AND json_extract(who.body, '$.kind') = 'member_set' ORDER BY note.at, note.record";

impl Store {
    /// Numbers under which people applied at more than one till from one time to another, by number.
    pub fn given_twice(&self, from: Instant, to: Instant) -> Result<Vec<GivenTwice>, StoreError> {
        let read = |row: &Row<'_>| -> rusqlite::Result<(MemberNumber, Applicant, MemberState)> {
            let private: Option<String> = row.get(3)?;
            let personal: Personal = private.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let applicant = Applicant { till: row.get(1)?, date: row.get(2)?, name: personal.name };
            Ok((row.get(0)?, applicant, coded(row, 4, MemberState::parse)?))
        };
        let mut by_number: Vec<GivenTwice> = Vec::new();
        for (number, applicant, state) in self.all(APPLIED, params![from, to], read)? {
            // Her national number was written down later, which is no application.
            if state != MemberState::Diajukan {
                continue;
            }
            let key = MemberNumber::key(number.as_str());
            match by_number.iter_mut().find(|of| MemberNumber::key(of.number.as_str()) == key) {
                Some(of) => of.to.push(applicant),
                None => by_number.push(GivenTwice { number, to: vec![applicant] }),
            }
        }
        by_number.retain(|of| of.to.iter().any(|one| one.till != of.to[0].till));
        Ok(by_number)
    }
}
