//! Papers of the pharmacy by date, and the minutes of those that were destroyed (A33).
//!
//! Always holds: the log's own knowledge of what lies in the cupboards; papers of before the program are known by their
//! minutes alone.

use std::collections::HashSet;

use rusqlite::Row;

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::pharmacy::{PapersDestroyed, PrescriptionReceived};
use crate::domain::id::Sku;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::pharmacy::prescription;
use crate::domain::pharmacy::retention::{Paper, Papers};
use crate::domain::time::BusinessDate;

impl Store {
    /// Everything that is kept for some years: prescriptions, register lines, faktur and orders.
    pub fn papers_kept(&self) -> Result<Vec<Paper>, StoreError> {
        let mut all = self.prescription_papers()?;
        let of = |papers: Papers| {
            move |row: &Row<'_>| -> rusqlite::Result<Paper> {
                Ok(Paper {
                    papers,
                    date: row.get::<_, BusinessDate>(0)?,
                    number: row.get(1)?,
                    prescription: None,
                    told: false,
                })
            }
        };
        let sql = "SELECT date, receipt FROM dispensed WHERE register IN ('narkotika', 'psikotropika')
                   ORDER BY date, receipt";
        all.extend(self.all(sql, [], of(Papers::Registers))?);
        let sql = "SELECT date, receipt FROM dispensed WHERE register IN ('prekursor', 'oot', 'owa')
                   ORDER BY date, receipt";
        all.extend(self.all(sql, [], of(Papers::Counter))?);
        all.extend(self.all("SELECT date, number FROM faktur", [], of(Papers::Invoices))?);
        all.extend(self.all("SELECT date, number FROM purchase_order", [], of(Papers::Invoices))?);
        Ok(all)
    }

    /// P and N apart: by what went out under them, and by what they say.
    fn prescription_papers(&self) -> Result<Vec<Paper>, StoreError> {
        let strict = |class: &str| Class::parse(class).is_some_and(Class::is_strict);
        let products = self.all_products()?.into_iter();
        let narcotics: HashSet<Sku> = products
            .filter(|product| product.medicine.as_ref().is_some_and(|facts| strict(&facts.class)))
            .map(|product| product.sku)
            .collect();
        let sql =
            "SELECT body, EXISTS (SELECT 1 FROM dispensed WHERE dispensed.prescription = prescription.prescription
                   AND register IN ('narkotika', 'psikotropika')) FROM prescription";
        self.all(sql, [], |row| {
            let Json(received) = row.get::<_, Json<PrescriptionReceived>>(0)?;
            let written = received.items.iter().flat_map(|item| &item.of).any(|one| narcotics.contains(&one.sku));
            let strict = row.get(1)? || written || received.strict == Some(true);
            let papers = if strict { Papers::Strict } else { Papers::Prescriptions };
            let (number, prescription) = (prescription::label(received.number), Some(received.prescription));
            let told = received.strict.is_some();
            Ok(Paper { papers, date: received.received, number, prescription, told })
        })
    }

    /// Minutes of what was destroyed, the earliest first.
    pub fn papers_destroyed(&self) -> Result<Vec<PapersDestroyed>, StoreError> {
        let sql = "SELECT record.body FROM note JOIN record ON record.id = note.record
                   WHERE note.kind = 'papers_destroyed' ORDER BY note.record";
        self.all(sql, [], |row| row.get::<_, Json<PapersDestroyed>>(0).map(|Json(gone)| gone))
    }
}
