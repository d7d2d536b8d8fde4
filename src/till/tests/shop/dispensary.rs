//! What the pharmacy asks of the shop in memory: its prescriptions, and no history.

use super::{Answered, Shop};
use crate::domain::event::pharmacy::PapersDestroyed;
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::pharmacy::over_served::OverServed;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::retention;
use crate::domain::pharmacy::sipnap::figures::Figures;
use crate::domain::pharmacy::sipnap::{Month, Reported};
use crate::domain::time::BusinessDate;
use crate::till::lookup::pharmacy::{Dispensary, Prescription};

impl Dispensary for Shop {
    fn next_prescription(&self) -> Answered<u32> {
        Ok(u32::try_from(self.prescriptions.len()).expect("few") + 1)
    }

    fn prescription(&self, number: u32) -> Answered<Option<Prescription>> {
        Ok(self.prescriptions.iter().find(|one| one.received.number == number).cloned())
    }

    fn prescription_of(&self, id: PrescriptionId) -> Answered<Option<Prescription>> {
        Ok(self.prescriptions.iter().find(|one| one.received.prescription == id).cloned())
    }

    fn last_handing(&self, _: PrescriptionId, _: Option<u32>) -> Answered<Option<ReceiptNumber>> {
        Ok(None)
    }

    fn patient_had(&self, _patient: &str, _since: BusinessDate) -> Answered<Vec<(Sku, BusinessDate)>> {
        Ok(Vec::new())
    }

    fn registered(&self, nie: &str) -> Answered<Vec<Sku>> {
        let known = [("GBL0099900110A1", "M00001"), ("GBL0099900137A1", "M00001"), ("GBL0099900137A1", "M00002")];
        Ok(known.iter().filter(|(number, _)| *number == nie).map(|(_, sku)| Sku::from(*sku)).collect())
    }

    fn substance_known(&self, _substance: &str, _key: &str) -> Answered<Option<(String, String)>> {
        Ok(None)
    }

    fn serial_sold(&self, _sku: &Sku, _serial: &str) -> Answered<bool> {
        Ok(false)
    }

    fn sipnap_of(&self, _month: Month) -> Answered<Vec<Reported>> {
        Ok(Vec::new())
    }

    fn sipnap_figures(&self, _month: Month) -> Answered<Vec<Figures>> {
        Ok(Vec::new())
    }

    fn over_served(&self, _today: BusinessDate) -> Answered<Vec<OverServed>> {
        Ok(Vec::new())
    }

    fn sipnap_changed(&self, _today: BusinessDate) -> Answered<Vec<(Month, String)>> {
        Ok(Vec::new())
    }

    fn books_since(&self) -> Answered<Option<BusinessDate>> {
        Ok(None)
    }

    fn sipnap_waiting(&self, today: BusinessDate) -> Answered<Vec<Month>> {
        Ok(vec![Month::of(today).before()])
    }

    fn papers(&self) -> Answered<Vec<retention::Paper>> {
        Ok(Vec::new())
    }

    fn papers_destroyed(&self) -> Answered<Vec<PapersDestroyed>> {
        Ok(Vec::new())
    }

    fn batch_known(&self, sku: &Sku, batch: &str) -> Answered<bool> {
        Ok(self.stock.borrow().iter().any(|(of, stocked)| of == sku && stocked.lot.batch == batch))
    }
}
