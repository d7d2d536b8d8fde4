//! Personal data deleted: a member's on request (koperasi 1.4), those of patients, prescribers and buyers with the
//! papers on which they stood (apotek A33, A38). The private parts of the records go, their hashes stay, so that the
//! chain is as whole as before.
//!
//! Always holds: what was recorded before the erasure and comes later from another device loses its private part on the
//! way in; what was said of her afterwards is hers to have said.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::event::Event;
use crate::domain::event::membership::{MemberErased, private_of};
use crate::domain::event::pharmacy::PapersDestroyed;
use crate::domain::id::MemberNumber;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::time::{BusinessDate, Instant};
use crate::log::codec::{self, Content};
use crate::log::record::Record;
use crate::store::column::Json;
use crate::store::projections::sums::member_key;

/// Bodies that can have such a part, told by their text before they are read.
const OF_MEMBERS: &str = "body LIKE '%\"kind\":\"member_set\"%' OR body LIKE '%\"kind\":\"member_pin_set\"%'
    OR body LIKE '%\"kind\":\"loan_applied\"%' OR body LIKE '%\"kind\":\"holder_set\"%'
    OR body LIKE '%\"kind\":\"sale_completed\"%'";
const OF_PRESCRIPTIONS: &str = "body LIKE '%\"kind\":\"prescription_received\"%'
    OR body LIKE '%\"kind\":\"prescription_screened\"%'";
const OF_THE_COUNTER: &str = "body LIKE '%\"kind\":\"medicine_buyer_named\"%'
    OR body LIKE '%\"kind\":\"complaint_noted\"%'";

/// Whether this event deletes personal data: the file is left without them only once its WAL is emptied too.
pub const fn forgets(event: &Event) -> bool {
    match event {
        Event::MemberErased(_) => true,
        Event::PapersDestroyed(gone) => gone.forgets.is_some(),
        _ => false,
    }
}

/// Deletes what is here of them, where this event says so. What is deleted is overwritten in the file, not only marked.
pub fn forget(connection: &Connection, event: &Event, at: Instant) -> rusqlite::Result<()> {
    match event {
        Event::MemberErased(erased) => member(connection, erased, at),
        Event::PapersDestroyed(gone) if gone.forgets.is_some() => papers(connection, gone, at),
        _ => Ok(()),
    }
}

fn member(connection: &Connection, erased: &MemberErased, at: Instant) -> rusqlite::Result<()> {
    delete(connection, OF_MEMBERS, at, |event, _| Ok(is_about(event, &erased.number)))
}

fn papers(connection: &Connection, gone: &PapersDestroyed, at: Instant) -> rusqlite::Result<()> {
    let of = if gone.papers.is_prescriptions() { OF_PRESCRIPTIONS } else { OF_THE_COUNTER };
    delete(connection, of, at, |event, said| is_on(connection, gone, event, said))?;
    // As a rebuild writes them out of records without a private part.
    let read = "SELECT prescription, received, json_extract(body, '$.strict') FROM prescription
                WHERE received BETWEEN ?1 AND ?2";
    let mut ask = connection.prepare(read)?;
    let dated = ask.query_map(params![gone.from, gone.to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for one in dated {
        let (id, received, strict): (PrescriptionId, BusinessDate, Option<bool>) = one?;
        if gone.forgets_prescription(id, received, strict) {
            let nobody = "UPDATE prescription SET people = '{}' WHERE prescription = ?1 AND at <= ?2";
            connection.execute(nobody, params![id, at])?;
            let nothing = "UPDATE prescription_screened SET words = '' WHERE prescription = ?1 AND at <= ?2";
            connection.execute(nothing, params![id, at])?;
        }
    }
    if let Some(forgets) = gone.forgets.as_ref().filter(|_| !gone.papers.is_prescriptions()) {
        let nobody = "UPDATE medicine_buyer SET name = '', phone = '', purpose = '' WHERE at >= ?1 AND at < ?2";
        connection.execute(nobody, params![forgets.since, forgets.before])?;
    }
    Ok(())
}

/// Private parts of such records up to this instant, where `gone` says so; it is told when each was recorded.
fn delete(
    connection: &Connection,
    kinds: &str,
    until: Instant,
    gone: impl Fn(&Event, Instant) -> rusqlite::Result<bool>,
) -> rusqlite::Result<()> {
    let sql = format!("SELECT id, body FROM record WHERE private IS NOT NULL AND ({kinds})");
    let mut ask = connection.prepare(&sql)?;
    let rows = ask.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let all: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    connection.pragma_update(None, "secure_delete", true)?;
    for (record, body) in &all {
        let Ok(read) = codec::read_body(body) else { continue };
        let at = read.envelope.at;
        let Content::Known(event) = &read.content else { continue };
        if at <= until && gone(event, at)? {
            connection.execute("UPDATE record SET private = NULL WHERE id = ?1", [record])?;
            connection.execute("UPDATE note SET words = '' WHERE record = ?1", [record])?;
        }
    }
    Ok(())
}

fn is_about(event: &Event, member: &MemberNumber) -> bool {
    private_of(event).is_some_and(|of| member_key(of) == member_key(member))
}

/// Whether the people of this event stood on the papers that are gone.
fn is_on(connection: &Connection, gone: &PapersDestroyed, event: &Event, at: Instant) -> rusqlite::Result<bool> {
    Ok(match event {
        Event::PrescriptionReceived(received) => {
            gone.forgets_prescription(received.prescription, received.received, received.strict)
        }
        Event::PrescriptionScreened(screened) => {
            let sql = "SELECT received, json_extract(body, '$.strict') FROM prescription WHERE prescription = ?1";
            let mut ask = connection.prepare_cached(sql)?;
            let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let received: Option<(BusinessDate, Option<bool>)> =
                ask.query_row([screened.prescription], read).optional()?;
            received
                .is_some_and(|(received, strict)| gone.forgets_prescription(screened.prescription, received, strict))
        }
        Event::MedicineBuyerNamed(_) | Event::ComplaintNoted(_) => gone.forgets_counter(at),
        _ => false,
    })
}

/// A record from elsewhere as it may be kept: without its private part where it is older than the erasure.
pub fn without_forgotten(
    connection: &Connection,
    event: &Event,
    at: Instant,
    record: &Record,
) -> rusqlite::Result<Record> {
    let forgotten = record.private.is_some() && is_forgotten(connection, event, at)?;
    Ok(if forgotten { Record { private: None, ..record.clone() } } else { record.clone() })
}

fn is_forgotten(connection: &Connection, event: &Event, at: Instant) -> rusqlite::Result<bool> {
    if let Some(member) = private_of(event) {
        let sql = "SELECT 1 FROM member_erased WHERE member = ?1 AND at > ?2";
        let mut ask = connection.prepare_cached(sql)?;
        return Ok(ask.query_row(params![member_key(member), at], |_| Ok(())).optional()?.is_some());
    }
    if !of_papers(event) {
        return Ok(false);
    }
    let sql = "SELECT record.body FROM note JOIN record ON record.id = note.record
               WHERE note.kind = 'papers_destroyed' AND note.at >= ?1";
    let mut ask = connection.prepare_cached(sql)?;
    let minutes = ask.query_map([at], |row| row.get::<_, Json<PapersDestroyed>>(0).map(|Json(gone)| gone))?;
    for gone in minutes {
        if is_on(connection, &gone?, event, at)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether people who stand on papers of the pharmacy are in the private part of this event.
pub const fn of_papers(event: &Event) -> bool {
    matches!(
        event,
        Event::PrescriptionReceived(_)
            | Event::PrescriptionScreened(_)
            | Event::MedicineBuyerNamed(_)
            | Event::ComplaintNoted(_)
    )
}
