//! Prescriptions of which tills that knew nothing of each other handed out more than they allow (A23): each kept to it,
//! together they did not.
//!
//! Always holds: found by the sales of a span of days, never by a scan of all prescriptions; nothing is changed by
//! looking, and who the patient is does not stand here (A38). Neighbours: a till that knows of the other's handing over
//! refuses (`till/pharmacy/prescribing.rs`); the manager's list (`station/today.rs`), the report
//! (`reports/beyond_limit.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::pharmacy::PrescriptionReceived;
use crate::domain::id::ReceiptNumber;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::pharmacy::over_served::OverServed;
use crate::domain::pharmacy::prescription::{self, Item};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// Handed out more than once, the last time in these days.
pub(super) const SERVED: &str = "SELECT prescription.body FROM prescription
    WHERE prescription.prescription IN (
        SELECT dispensed.prescription FROM sale JOIN dispensed ON dispensed.record = sale.record
        WHERE sale.date BETWEEN ?1 AND ?2 AND dispensed.prescription IS NOT NULL)
    AND (SELECT count(DISTINCT dispensed.receipt) FROM dispensed
         WHERE dispensed.prescription = prescription.prescription) > 1
    ORDER BY prescription.received, prescription.till, prescription.number";

/// What went out of an item and did not come back whole.
const OUT: &str = "SELECT min(receipt), max(date) FROM dispensed WHERE prescription = ?1 AND item = ?2
    GROUP BY sale HAVING sum(base_milli) > 0 ORDER BY min(at), min(record)";

impl Store {
    /// Beyond the prescription by tills apart, where anything of it went out from one day to another, both included.
    pub fn over_served(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<OverServed>, StoreError> {
        let read = |row: &Row<'_>| row.get::<_, Json<PrescriptionReceived>>(0).map(|Json(received)| received);
        let mut all = Vec::new();
        for received in self.all(SERVED, params![from, to], read)? {
            let (handed, _) = self.handed_out(received.prescription)?;
            for (n, item) in (1..).zip(&received.items) {
                let handed = handed.get(&n).copied().unwrap_or_default();
                if handed > item.count {
                    all.extend(self.over_served_item(&received, (n, item), handed)?);
                }
            }
        }
        Ok(all)
    }

    fn over_served_item(
        &self,
        received: &PrescriptionReceived,
        (n, item): (u32, &Item),
        handed: Quantity,
    ) -> Result<Option<OverServed>, StoreError> {
        let (mut classes, mut name, mut base, mut special) = (Vec::new(), String::new(), String::new(), false);
        for ingredient in &item.of {
            let Some(product) = self.product(&ingredient.sku)? else { continue };
            let facts = product.medicine.as_ref();
            let class = facts.and_then(|facts| Class::parse(&facts.class));
            special |= class.is_some_and(Class::is_strict) || facts.is_some_and(|facts| facts.oot);
            classes.extend(class);
            if name.is_empty() {
                product.base_unit().clone_into(&mut base);
                name = product.name;
            }
        }
        let allowed = item.allowed(received.iter, &classes);
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let out: Vec<(ReceiptNumber, BusinessDate)> = self.all(OUT, params![received.prescription, n], read)?;
        let apart = out.iter().any(|(receipt, _)| receipt.till != out[0].0.till);
        let Some(date) = out.iter().map(|(_, date)| *date).max().filter(|_| apart && handed > allowed) else {
            return Ok(None);
        };
        let label = prescription::label(received.number);
        let (unit, receipts) = (item.unit(&base).to_owned(), out.into_iter().map(|(receipt, _)| receipt).collect());
        Ok(Some(OverServed { label, date, name, unit, special, allowed, handed, receipts }))
    }
}
