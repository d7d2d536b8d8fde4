//! What the pharmacy counter asks, answered from the file.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::{Answered, StoreLookup, unreadable};
use crate::domain::event::pharmacy::{PapersDestroyed, PrescriptionReceived, PrescriptionScreened, RxPeople};
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::pharmacy::over_served::{self, OverServed};
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::retention::Paper;
use crate::domain::pharmacy::sipnap::figures::Figures;
use crate::domain::pharmacy::sipnap::{Month, Reported};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::store::column::Json;
use crate::store::{Store, StoreError};
use crate::till::lookup::Lookup;
use crate::till::lookup::pharmacy::{Dispensary, Prescription};

impl Store {
    /// A prescription by one of our own conditions.
    fn prescription_where(
        &self,
        which: &'static str,
        values: impl rusqlite::Params,
    ) -> Result<Option<Prescription>, StoreError> {
        let sql = format!("SELECT body, people FROM prescription WHERE {which} LIMIT 1");
        let read = |row: &Row<'_>| {
            let (Json(received), Json(people)) =
                (row.get::<_, Json<PrescriptionReceived>>(0)?, row.get::<_, Json<RxPeople>>(1)?);
            Ok((received, people))
        };
        let Some((received, people)) = self.find(&sql, values, read)? else { return Ok(None) };
        let (handed, times) = self.handed_out(received.prescription)?;
        let sql = "SELECT body FROM prescription_screened WHERE prescription = ?1";
        let read = |row: &Row<'_>| row.get::<_, Json<PrescriptionScreened>>(0).map(|Json(screened)| screened);
        let screened = self.find(sql, [received.prescription], read)?;
        Ok(Some(Prescription { received, people, handed, times, screened }))
    }

    /// What was handed out under a prescription by item, and at how many sales that were not taken back whole.
    pub fn handed_out(&self, id: PrescriptionId) -> Result<(BTreeMap<u32, Quantity>, u32), StoreError> {
        // What came back is counted by its goods: records of old said that all of a line came back with each part of
        // it. Of a compound, whose lines do not count what they weigh, it is all or nothing (`sale/refund.rs`).
        let sql = "SELECT item, sum(handed) FROM (SELECT item, CASE
                       WHEN sum(base_milli) <= 0 THEN 0
                       WHEN max(base_milli > 0 AND served_milli <> base_milli)
                           THEN sum(iif(base_milli > 0, served_milli, 0))
                       ELSE sum(base_milli) END AS handed
                   FROM dispensed WHERE prescription = ?1 AND item IS NOT NULL GROUP BY sale, item) GROUP BY item";
        let handed = self.all(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let sql = "SELECT count(*) FROM (SELECT sale FROM dispensed WHERE prescription = ?1 AND service = 0
                   GROUP BY sale HAVING sum(base_milli) > 0)";
        let times = self.find(sql, [id], |row| row.get(0))?;
        Ok((handed.into_iter().collect(), times.unwrap_or(0)))
    }
}

impl Dispensary for StoreLookup<'_> {
    fn next_prescription(&self) -> Answered<u32> {
        let till = self.store.own_till().map_err(unreadable)?;
        let sql = "SELECT max(number) FROM prescription WHERE till = ?1";
        let last: Option<Option<u32>> = self.store.find(sql, params![till], |row| row.get(0)).map_err(unreadable)?;
        Ok(last.flatten().unwrap_or(0) + 1)
    }

    fn prescription(&self, number: u32) -> Answered<Option<Prescription>> {
        let till = self.store.own_till().map_err(unreadable)?;
        let which = "number = ?1 ORDER BY till <> ?2, at DESC, device DESC, seq DESC";
        self.store.prescription_where(which, params![number, till]).map_err(unreadable)
    }

    fn prescription_of(&self, id: PrescriptionId) -> Answered<Option<Prescription>> {
        self.store.prescription_where("prescription = ?1", [id]).map_err(unreadable)
    }

    fn last_handing(&self, id: PrescriptionId, item: Option<u32>) -> Answered<Option<ReceiptNumber>> {
        let sql = "SELECT receipt FROM dispensed WHERE prescription = ?1 AND item IS NOT NULL AND base_milli > 0
                   AND item = coalesce(?2, item) ORDER BY at DESC, record DESC LIMIT 1";
        self.store.find(sql, params![id, item], |row| row.get(0)).map_err(unreadable)
    }

    fn patient_had(&self, patient: &str, since: BusinessDate) -> Answered<Vec<(Sku, BusinessDate)>> {
        let sql = "SELECT dispensed.sku, max(dispensed.date) FROM prescription
                   JOIN dispensed ON dispensed.prescription = prescription.prescription
                   WHERE prescription.patient = ?1 AND ?1 <> '' AND dispensed.date >= ?2 AND dispensed.service = 0
                   GROUP BY dispensed.sku HAVING sum(dispensed.base_milli) > 0 ORDER BY dispensed.sku";
        self.store.all(sql, params![patient, since], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)
    }

    fn registered(&self, nie: &str) -> Answered<Vec<Sku>> {
        self.store.by_registration(nie).map_err(unreadable)
    }

    fn substance_known(&self, substance: &str, key: &str) -> Answered<Option<(String, String)>> {
        let Some((name, known)) = self.store.substance(substance).map_err(unreadable)? else { return Ok(None) };
        let (head, rest) = (known.split('|').next(), key.split_once('|').map(|(_, rest)| rest));
        Ok(head.zip(rest).map(|(head, rest)| (name, format!("{head}|{rest}"))))
    }

    fn serial_sold(&self, sku: &Sku, serial: &str) -> Answered<bool> {
        let sql = "SELECT 1 FROM serial_sold WHERE sku = ?1 AND serial = ?2";
        Ok(self.store.find(sql, params![sku, serial], |_| Ok(())).map_err(unreadable)?.is_some())
    }

    fn sipnap_of(&self, month: Month) -> Answered<Vec<Reported>> {
        self.store.sipnap_of(month).map_err(unreadable)
    }

    fn sipnap_figures(&self, month: Month) -> Answered<Vec<Figures>> {
        self.store.sipnap_figures(month).map_err(unreadable)
    }

    fn over_served(&self, today: BusinessDate) -> Answered<Vec<OverServed>> {
        self.store.over_served(today.plus_days(-over_served::DAYS), today).map_err(unreadable)
    }

    fn sipnap_changed(&self, today: BusinessDate) -> Answered<Vec<(Month, String)>> {
        let settings = self.settings(today)?;
        let changed = self.store.sipnap_changed(&settings, today).map_err(unreadable)?;
        Ok(changed.into_iter().map(|of| (of.month, of.number)).collect())
    }

    fn books_since(&self) -> Answered<Option<BusinessDate>> {
        Ok(self.store.dates().map_err(unreadable)?.map(|(first, _)| first))
    }

    fn sipnap_waiting(&self, today: BusinessDate) -> Answered<Vec<Month>> {
        let settings = self.settings(today)?;
        let waiting = self.store.sipnap_unsent(&settings, today).map_err(unreadable)?;
        Ok(waiting.into_iter().map(|(month, _)| month).collect())
    }

    fn papers(&self) -> Answered<Vec<Paper>> {
        self.store.papers_kept().map_err(unreadable)
    }

    fn papers_destroyed(&self) -> Answered<Vec<PapersDestroyed>> {
        self.store.papers_destroyed().map_err(unreadable)
    }

    fn batch_known(&self, sku: &Sku, batch: &str) -> Answered<bool> {
        let sql = "SELECT 1 FROM lot WHERE sku = ?2 AND upper(batch) = ?1 AND batch <> '' LIMIT 1";
        Ok(self.store.find(sql, params![batch, sku], |_| Ok(())).map_err(unreadable)?.is_some())
    }
}
