//! Personal data deleted on request (koperasi 1.4): the private parts of a member's records go, their hashes stay, so
//! that the chain is as whole as before.
//!
//! Always holds: what was recorded before the erasure and comes later from another device loses its private part on the
//! way in; what was said of her afterwards is hers to have said.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::event::Event;
use crate::domain::event::membership::private_of;
use crate::domain::id::MemberNumber;
use crate::domain::time::Instant;
use crate::log::codec::{self, Content};
use crate::log::record::Record;
use crate::store::projections::sums::member_key;

/// Bodies that can have such a part, told by their text before they are read.
const KINDS: &str = "body LIKE '%\"kind\":\"member_set\"%' OR body LIKE '%\"kind\":\"member_pin_set\"%'
    OR body LIKE '%\"kind\":\"loan_applied\"%'";

/// Deletes what is here of her, where this event says so. What is deleted is overwritten in the file, not only marked.
pub fn forget(connection: &Connection, event: &Event, at: Instant) -> rusqlite::Result<()> {
    let Event::MemberErased(erased) = event else { return Ok(()) };
    let sql = format!("SELECT id, body FROM record WHERE private IS NOT NULL AND ({KINDS})");
    let mut ask = connection.prepare(&sql)?;
    let rows = ask.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let all: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    let hers = |body: &String| match codec::read_body(body) {
        Ok(read) if read.envelope.at <= at => match &read.content {
            Content::Known(event) => is_about(event, &erased.number),
            Content::Unknown { .. } => false,
        },
        _ => false,
    };
    connection.pragma_update(None, "secure_delete", true)?;
    for (record, _) in all.iter().filter(|(_, body)| hers(body)) {
        connection.execute("UPDATE record SET private = NULL WHERE id = ?1", [record])?;
        connection.execute("UPDATE note SET words = '' WHERE record = ?1", [record])?;
    }
    Ok(())
}

fn is_about(event: &Event, member: &MemberNumber) -> bool {
    private_of(event).is_some_and(|of| member_key(of) == member_key(member))
}

/// A record from elsewhere as it may be kept: without its private part where it is older than her erasure.
pub fn without_forgotten(
    connection: &Connection,
    event: &Event,
    at: Instant,
    record: &Record,
) -> rusqlite::Result<Record> {
    let forgotten = match private_of(event).filter(|_| record.private.is_some()) {
        Some(member) => {
            let sql = "SELECT 1 FROM member_erased WHERE member = ?1 AND at > ?2";
            let mut ask = connection.prepare_cached(sql)?;
            ask.query_row(params![member_key(member), at], |_| Ok(())).optional()?.is_some()
        }
        None => false,
    };
    Ok(if forgotten { Record { private: None, ..record.clone() } } else { record.clone() })
}
