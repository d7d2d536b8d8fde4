//! Reads of the pharmacy's books: prescriptions with what became of them, and the lines of the registers.
//!
//! Always holds: figures are sums of the lines that went into the books, what came back taken off.
//! Neighbours: one prescription for the till (`lookup/pharmacy.rs`), what moved of its goods (`movements.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::pharmacy::{PapersDestroyed, PrescriptionReceived, RxPeople};
use crate::domain::id::{DeviceId, RecordId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::register::{ByWord, Named, Registered, Served};
use crate::domain::pharmacy::sipnap::figures::Figures;
use crate::domain::pharmacy::sipnap::{self, Month, Reported, Stage};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant};

impl Store {
    /// Prescriptions received in a period, by date and number.
    pub fn prescriptions(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<Served>, StoreError> {
        let sql = "SELECT body FROM prescription WHERE received BETWEEN ?1 AND ?2 ORDER BY received, till, number";
        let read = |row: &Row<'_>| row.get::<_, Json<PrescriptionReceived>>(0).map(|Json(received)| received);
        let all: Vec<PrescriptionReceived> = self.all(sql, params![from, to], read)?;
        all.into_iter().map(|received| self.served(received)).collect()
    }

    fn served(&self, received: PrescriptionReceived) -> Result<Served, StoreError> {
        let id = received.prescription;
        let (handed, times) = self.handed_out(id)?;
        let sql = "SELECT coalesce(sum(iif(service = 0, amount, 0)), 0), coalesce(sum(iif(service = 1, amount, 0)), 0)
                   FROM dispensed WHERE prescription = ?1";
        let sums = self.find(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (goods, fees) = sums.unwrap_or((Rupiah::ZERO, Rupiah::ZERO));
        let sql = "SELECT coalesce(pharmacist, '') FROM dispensed WHERE prescription = ?1 AND base_milli > 0
                   ORDER BY record DESC LIMIT 1";
        let pharmacist = self.find(sql, [id], |row| row.get(0))?.unwrap_or_default();
        Ok(Served { received, handed, times, goods, fees, pharmacist })
    }

    /// Prescriptions newest first, with their people, for the pharmacy's own screen.
    pub fn newest_prescriptions(&self, limit: u32) -> Result<Vec<(Served, RxPeople)>, StoreError> {
        let sql = "SELECT body, people FROM prescription ORDER BY received DESC, number DESC, till LIMIT ?1";
        let read = |row: &Row<'_>| {
            let (Json(received), Json(people)) =
                (row.get::<_, Json<PrescriptionReceived>>(0)?, row.get::<_, Json<RxPeople>>(1)?);
            Ok((received, people))
        };
        let all: Vec<(PrescriptionReceived, RxPeople)> = self.all(sql, [limit], read)?;
        all.into_iter().map(|(received, people)| Ok((self.served(received)?, people))).collect()
    }

    /// Who a prescription is about; empty where that is gone.
    pub fn prescription_people(&self, id: PrescriptionId) -> Result<RxPeople, StoreError> {
        let sql = "SELECT people FROM prescription WHERE prescription = ?1";
        let found = self.find(sql, [id], |row| row.get::<_, Json<RxPeople>>(0).map(|Json(people)| people))?;
        Ok(found.unwrap_or_default())
    }

    /// Lines of all registers in a period, in the order in which they happened; with names only where they are asked
    /// for (A38).
    pub fn registered(&self, from: BusinessDate, to: BusinessDate, names: bool) -> Result<Vec<Registered>, StoreError> {
        let (named, joined) = match names {
            true => (
                "prescription.people, medicine_buyer.name, medicine_buyer.phone, medicine_buyer.purpose,
                 (SELECT member FROM sale WHERE sale.receipt = dispensed.receipt LIMIT 1),
                 prescription.prescription, prescription.received, dispensed.at,
                 json_extract(prescription.body, '$.strict')",
                "LEFT JOIN prescription ON prescription.prescription = dispensed.prescription
                 LEFT JOIN medicine_buyer ON medicine_buyer.sale = dispensed.sale",
            ),
            false => ("NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL", ""),
        };
        let sql = format!(
            "SELECT dispensed.register, dispensed.date, dispensed.sku, dispensed.name, dispensed.base_milli,
                    dispensed.receipt, dispensed.label, coalesce(dispensed.pharmacist, ''), dispensed.batches, {named},
                    dispensed.at AS happened
             FROM dispensed {joined}
             WHERE dispensed.register <> '' AND dispensed.date BETWEEN ?1 AND ?2
             ORDER BY dispensed.register, dispensed.date, dispensed.at, dispensed.record, dispensed.n"
        );
        let minutes = if names { self.papers_destroyed()? } else { Vec::new() };
        let zone = self.zone()?;
        self.all(&sql, params![from, to], |row| {
            let Json(batches) = row.get::<_, Json<Vec<(String, Quantity)>>>(8)?;
            Ok(Registered {
                register: row.get(0)?,
                date: row.get::<_, BusinessDate>(1)?.max(zone.date(row.get("happened")?)),
                sku: row.get(2)?,
                name: row.get(3)?,
                milli: row.get(4)?,
                receipt: row.get(5)?,
                label: row.get(6)?,
                pharmacist: row.get(7)?,
                batches,
                named: Named { gone: gone(row, &minutes)?, ..self::named(row)? },
            })
        })
    }

    /// What was said about monthly reports, the earliest first. A few a month, by the index of notes.
    pub fn sipnap_reports(&self) -> Result<Vec<Reported>, StoreError> {
        let mut all = Vec::new();
        for stage in [Stage::Checked, Stage::Sent] {
            let sql = "SELECT note.at, coalesce(note.second, note.actor), note.code,
                              json_extract(record.body, '$.figures')
                       FROM note LEFT JOIN record ON record.id = note.record
                       WHERE note.kind = ?1 ORDER BY note.at, note.record, note.n";
            let read = |row: &Row<'_>| {
                let figures: Option<Json<Vec<Figures>>> = row.get(3)?;
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, figures.map(|Json(figures)| figures)))
            };
            for (at, by, code, figures) in self.all(sql, [sipnap::note_kind(stage)], read)? {
                let Some((month, number)) = sipnap::read_note(&code) else { continue };
                all.push(Reported { month, stage, number: number.to_owned(), by, at, figures });
            }
        }
        all.sort_by_key(|reported| reported.at);
        Ok(all)
    }

    /// Reports that wait, from the first day of the next month on, each with whether it was compared (A32).
    pub fn sipnap_unsent(&self, settings: &Settings, today: BusinessDate) -> Result<Vec<(Month, bool)>, StoreError> {
        if !sipnap::must_report(settings.licence) {
            return Ok(Vec::new());
        }
        let Some((first, _)) = self.dates()? else { return Ok(Vec::new()) };
        let said = self.sipnap_reports()?;
        let compared = |month: Month| said.iter().any(|one| one.month == month);
        Ok(sipnap::unsent(first, today, &said).into_iter().map(|month| (month, compared(month))).collect())
    }

    /// Medicine that went out by a pharmacist's word alone in a period, in the order in which it happened; with whether
    /// a complaint was noted for it, and the age that was said. What it says stands in its record, which is opened only
    /// where it is asked for (A38).
    pub fn handed_by_word(&self, from: BusinessDate, to: BusinessDate, names: bool) -> Result<Vec<ByWord>, StoreError> {
        let sql = "SELECT dispensed.date, dispensed.receipt, dispensed.sku, dispensed.name, dispensed.base_milli,
                          coalesce(dispensed.pharmacist, ''), dispensed.batches, complaint.sale IS NOT NULL,
                          complaint.age, coalesce(product.base_unit, ''), complaint.device, complaint.seq
                   FROM dispensed LEFT JOIN complaint ON complaint.sale = dispensed.sale
                   LEFT JOIN product ON product.sku = dispensed.sku
                   WHERE dispensed.register = 'owa' AND dispensed.date BETWEEN ?1 AND ?2
                   ORDER BY dispensed.date, dispensed.at, dispensed.record, dispensed.n";
        let read = |row: &Row<'_>| {
            let Json(batches) = row.get::<_, Json<Vec<(String, Quantity)>>>(6)?;
            let (device, seq) = (row.get::<_, Option<DeviceId>>(10)?, row.get::<_, Option<i64>>(11)?);
            let record = device.zip(seq.and_then(|seq| u64::try_from(seq).ok()));
            let line = ByWord {
                date: row.get(0)?,
                receipt: row.get(1)?,
                sku: row.get(2)?,
                name: row.get(3)?,
                milli: row.get(4)?,
                pharmacist: row.get(5)?,
                batches: batches.into_iter().map(|(batch, _)| batch).collect(),
                complaint: row.get(7)?,
                age: row.get(8)?,
                unit: row.get(9)?,
                patient: String::new(),
                words: String::new(),
                asked: String::new(),
            };
            Ok((line, record.map(|(device, seq)| RecordId { device, seq })))
        };
        let mut lines = Vec::new();
        for (mut line, record) in self.all(sql, params![from, to], read)? {
            let noted = match record.filter(|_| names) {
                Some(record) => self.record(record)?,
                None => None,
            };
            if let Some(said) = noted.and_then(|noted| noted.happening.personal) {
                (line.patient, line.words, line.asked) = (said.name, said.words, said.reply);
            }
            lines.push(line);
        }
        Ok(lines)
    }
}

/// From the fifteenth column on: with which minutes the people of this line were forgotten; empty where they were not.
fn gone(row: &Row<'_>, minutes: &[PapersDestroyed]) -> rusqlite::Result<String> {
    let rx: Option<(PrescriptionId, BusinessDate)> = row.get::<_, Option<_>>(14)?.zip(row.get::<_, Option<_>>(15)?);
    let (at, strict): (Option<Instant>, Option<bool>) = (row.get(16)?, row.get(17)?);
    let goes = |gone: &&PapersDestroyed| match rx {
        Some((id, received)) => gone.forgets_prescription(id, received, strict),
        None => at.is_some_and(|at| gone.forgets_counter(at)),
    };
    let slip = |gone: &PapersDestroyed| format!("{}-{:04}", gone.slip.till, gone.slip.number);
    Ok(minutes.iter().find(goes).map(slip).unwrap_or_default())
}

/// From the tenth column on: the paper's people, else who bought.
fn named(row: &Row<'_>) -> rusqlite::Result<Named> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let (name, phone, purpose, member) = (text(10)?, text(11)?, text(12)?, text(13)?);
    let Some(Json(people)) = row.get::<_, Option<Json<RxPeople>>>(9)? else {
        let person = if name.is_empty() { member } else { name };
        return Ok(Named { person, phone, purpose, ..Named::default() });
    };
    let doctor = match (people.doctor, people.sip) {
        (doctor, sip) if sip.is_empty() => doctor,
        (doctor, sip) => format!("{doctor} (SIP {sip})"),
    };
    Ok(Named {
        person: people.patient,
        doctor,
        address: people.address,
        phone: people.phone,
        purpose,
        gone: String::new(),
    })
}
