//! The same for what happens after a sale and beside it.

use rusqlite::{Connection, params};

use super::{Done, Json, Origin, member_key, run};
use crate::domain::event::parked::SaleParked;
use crate::domain::event::references;
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::id::{ShiftId, TillLetter};
use crate::domain::projection::{NoteRow, Row};

/// Writes a row that is no sum.
pub fn row(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::Note(note) => self::note(connection, o, &note),
        Row::Count { shift, nth, pieces, counted } => {
            let sql = "INSERT INTO drawer_count (shift, nth, pieces, counted, cashier, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                       ON CONFLICT (shift, nth) DO UPDATE SET pieces = excluded.pieces, counted = excluded.counted,
                       cashier = excluded.cashier, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       < (drawer_count.at, drawer_count.device, drawer_count.seq)";
            run(connection, sql, params![shift, nth, Json(&pieces), counted, o.actor, o.at, o.device, o.seq])
        }
        Row::Voided { sale } => {
            run(connection, "INSERT INTO voided (sale) VALUES (?1) ON CONFLICT (sale) DO NOTHING", params![sale])
        }
        Row::TenderMoved { sale, from, to, amount } => {
            let sql = "INSERT INTO tender_moved (sale, device, seq, from_tender, to_tender, amount)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (sale, device, seq) DO NOTHING";
            run(connection, sql, params![sale, o.device, o.seq, from, to, amount])
        }
        Row::DayClosed { date, total, difference } => {
            let sql = "INSERT INTO day_closed (date, total, difference, actor, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (date) DO UPDATE SET total = excluded.total, difference = excluded.difference,
                       actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       < (day_closed.at, day_closed.device, day_closed.seq)";
            run(connection, sql, params![date, total, difference, o.actor, o.at, o.device, o.seq])
        }
        later_wins => self::later_wins(connection, o, later_wins),
    }
}

/// A basket set aside, with what was typed of its parts.
fn as_it_lay(o: &Origin<'_>, mut parked: SaleParked) -> String {
    references::put_back(&mut parked.basket.paid, &o.personal.references);
    serde_json::to_string(&parked).expect("texts and figures are JSON")
}

fn later_wins(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::ShiftTaken { shift, till } => shift_taken(connection, o, shift, &till),
        Row::ShiftCashier { shift, cashier } => {
            let sql = "INSERT INTO shift_cashier (shift, cashier, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (shift) DO UPDATE SET cashier = excluded.cashier,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (shift_cashier.at, shift_cashier.device, shift_cashier.seq)";
            run(connection, sql, params![shift, cashier, o.at, o.device, o.seq])
        }
        Row::SaleMember { sale, member, counts } => {
            let sql = "INSERT INTO attached (sale, member, counts, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (sale) DO UPDATE SET member = excluded.member, counts = excluded.counts,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (attached.at, attached.device, attached.seq)";
            run(connection, sql, params![sale, member, counts, o.at, o.device, o.seq])
        }
        Row::Parked { sale, parked } => {
            let sql = "INSERT INTO parked (sale, parked, name, actor, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (sale) DO UPDATE SET parked = excluded.parked, name = excluded.name,
                       actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (parked.at, parked.device, parked.seq)";
            let parked = parked.map(|parked| as_it_lay(o, *parked));
            run(connection, sql, params![sale, parked, o.personal.words, o.actor, o.at, o.device, o.seq])
        }
        Row::PinTries { user, tries } => {
            let sql = "INSERT INTO pin_tries (person, tries, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (person) DO UPDATE SET tries = excluded.tries,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (pin_tries.at, pin_tries.device, pin_tries.seq)";
            run(connection, sql, params![user, tries, o.at, o.device, o.seq])
        }
        Row::MemberPin { member } => {
            let sql = "INSERT INTO member_pin (member, hash, page, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (member) DO UPDATE SET hash = excluded.hash, page = excluded.page,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (member_pin.at, member_pin.device, member_pin.seq)";
            run(
                connection,
                sql,
                params![member_key(&member), o.personal.pin_hash, o.personal.page_hash, o.at, o.device, o.seq],
            )
        }
        Row::MemberTries { member, tries } => {
            let sql = "INSERT INTO member_tries (member, tries, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (member) DO UPDATE SET tries = excluded.tries,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (member_tries.at, member_tries.device, member_tries.seq)";
            run(connection, sql, params![member_key(&member), tries, o.at, o.device, o.seq])
        }
        Row::Label(label) => self::label(connection, o, &label),
        Row::Recovery => {
            let sql = "INSERT INTO recovery (id, hash, at, device, seq) VALUES (1, ?1, ?2, ?3, ?4)
                       ON CONFLICT (id) DO UPDATE SET hash = excluded.hash,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (recovery.at, recovery.device, recovery.seq)";
            run(connection, sql, params![o.personal.pin_hash, o.at, o.device, o.seq])
        }
        _ => Ok(()),
    }
}

/// Later wins.
fn label(connection: &Connection, o: &Origin<'_>, l: &LabelPrinted) -> Done {
    let sql = "INSERT INTO label_printed (sku, unit, price, member_price, date, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (sku, unit) DO UPDATE SET price = excluded.price, member_price = excluded.member_price,
               date = excluded.date, at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq)
               > (label_printed.at, label_printed.device, label_printed.seq)";
    run(connection, sql, params![l.sku, l.unit, l.price, l.member_price, l.date, o.at, o.device, o.seq])
}

fn note(connection: &Connection, o: &Origin<'_>, note: &NoteRow) -> Done {
    let sql = "INSERT INTO note (record, n, kind, at, date, shift, actor, second, receipt, sku, member, code, amount,
               words) VALUES (?1, (SELECT count(*) + 1 FROM note WHERE record = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
               ?10, ?11, ?12, ?13)";
    let values = params![
        o.record,
        note.kind,
        o.at,
        note.date,
        note.shift,
        o.actor,
        note.second,
        note.receipt,
        note.sku,
        note.member,
        note.code,
        note.amount,
        o.personal.words
    ];
    run(connection, sql, values)
}

/// A till that was restored from a backup goes on with a shift.
fn shift_taken(connection: &Connection, o: &Origin<'_>, shift: ShiftId, till: &TillLetter) -> Done {
    let sql = "INSERT INTO shift_taken (shift, till, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (shift) DO UPDATE SET till = excluded.till,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq)
               > (shift_taken.at, shift_taken.device, shift_taken.seq)";
    run(connection, sql, params![shift, till, o.at, o.device, o.seq])
}
