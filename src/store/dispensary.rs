//! Reads of the pharmacy's books: prescriptions with what became of them, and the lines of the registers.
//!
//! Always holds: figures are sums of the lines that went into the books, what came back taken off.
//! Neighbours: one prescription for the till (`lookup/pharmacy.rs`), what moved of its goods (`movements.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::pharmacy::{PrescriptionReceived, RxPeople};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::register::{Registered, Served};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

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

    /// Lines of all registers in a period, in the order in which they happened.
    pub fn registered(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<Registered>, StoreError> {
        let sql = "SELECT register, date, sku, name, base_milli, receipt, label, coalesce(pharmacist, ''), batches
                   FROM dispensed WHERE register <> '' AND date BETWEEN ?1 AND ?2
                   ORDER BY register, date, at, record, n";
        self.all(sql, params![from, to], |row| {
            let Json(batches) = row.get::<_, Json<Vec<(String, Quantity)>>>(8)?;
            Ok(Registered {
                register: row.get(0)?,
                date: row.get(1)?,
                sku: row.get(2)?,
                name: row.get(3)?,
                milli: row.get(4)?,
                receipt: row.get(5)?,
                label: row.get(6)?,
                pharmacist: row.get(7)?,
                batches,
            })
        })
    }
}
