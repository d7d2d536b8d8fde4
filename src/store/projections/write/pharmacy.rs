//! The same for the pharmacy counter.

use rusqlite::{Connection, params};

use super::{Done, Json, Origin, run};
use crate::domain::event::pharmacy::PrescriptionReceived;
use crate::domain::projection::Row;
use crate::domain::projection::dispensed::DispensedRow;

/// Writes a row that is no sum.
pub fn row(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::Prescription(received) => prescription(connection, o, &received),
        Row::Dispensed(line) => dispensed(connection, o, &line),
        Row::MedicineBuyer { sale, key } => {
            let sql = "INSERT INTO medicine_buyer (sale, key, name, phone, purpose, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                       ON CONFLICT (sale) DO UPDATE SET key = excluded.key, name = excluded.name,
                       phone = excluded.phone, purpose = excluded.purpose,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (medicine_buyer.at, medicine_buyer.device, medicine_buyer.seq)";
            let p = o.personal;
            run(connection, sql, params![sale, key, p.name, p.phone, p.words, o.at, o.device, o.seq])
        }
        Row::Screened(screened) => {
            let sql = "INSERT INTO prescription_screened (prescription, body, words, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (prescription) DO UPDATE SET body = excluded.body, words = excluded.words,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (prescription_screened.at, prescription_screened.device, prescription_screened.seq)";
            let words = &o.personal.words;
            run(connection, sql, params![screened.prescription, Json(&*screened), words, o.at, o.device, o.seq])
        }
        Row::Complaint(noted) => {
            let sql = "INSERT INTO complaint (sale, pharmacist, age, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (sale) DO UPDATE SET pharmacist = excluded.pharmacist, age = excluded.age,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (complaint.at, complaint.device, complaint.seq)";
            run(connection, sql, params![noted.sale, noted.pharmacist, noted.age, o.at, o.device, o.seq])
        }
        Row::SerialSold(sku, serial, sold) => {
            let sql = match sold {
                true => "INSERT OR IGNORE INTO serial_sold (sku, serial) VALUES (?1, ?2)",
                false => "DELETE FROM serial_sold WHERE sku = ?1 AND serial = ?2",
            };
            run(connection, sql, params![sku, serial])
        }
        _ => Ok(()),
    }
}

/// The later correction keeps the prescription; as it was received, the earlier stamp.
fn prescription(connection: &Connection, o: &Origin<'_>, received: &PrescriptionReceived) -> Done {
    let sql = "INSERT INTO prescription (prescription, till, number, received, patient, body, people, actor,
               at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
               ON CONFLICT (prescription) DO UPDATE SET till = excluded.till, number = excluded.number,
               received = excluded.received, patient = excluded.patient, body = excluded.body,
               people = excluded.people, actor = excluded.actor,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE CASE coalesce(json_extract(prescription.body, '$.change'), 0)
                   WHEN 0 THEN ?12 > 0 OR (excluded.at, excluded.device, excluded.seq)
                       < (prescription.at, prescription.device, prescription.seq)
                   WHEN ?12 THEN (excluded.at, excluded.device, excluded.seq)
                       > (prescription.at, prescription.device, prescription.seq)
                   ELSE ?12 > json_extract(prescription.body, '$.change') END";
    let people = o.personal.prescription.as_deref().cloned().unwrap_or_default();
    let r = received;
    let values = params![
        r.prescription,
        r.till,
        r.number,
        r.received,
        r.patient,
        Json(r),
        Json(&people),
        o.actor,
        o.at,
        o.device,
        o.seq,
        r.change
    ];
    run(connection, sql, values)
}

fn dispensed(connection: &Connection, o: &Origin<'_>, line: &DispensedRow) -> Done {
    let sql = "INSERT INTO dispensed (record, n, sale, receipt, date, register, sku, name, base_milli, amount, batches,
               prescription, label, item, served_milli, wasted_milli, pharmacist, service, actor, at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";
    let l = line;
    let values = params![
        o.record,
        l.n,
        l.sale,
        l.receipt,
        l.date,
        l.register,
        l.sku,
        l.name,
        l.base_milli,
        l.amount,
        Json(&l.batches),
        l.prescription,
        l.label,
        l.item,
        l.served_milli,
        l.wasted_milli,
        l.pharmacist,
        l.service,
        o.actor,
        o.at
    ];
    run(connection, sql, values)
}
