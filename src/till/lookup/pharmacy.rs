//! What the pharmacy counter asks: prescriptions by number, what of them was handed out, serial numbers that were sold.
//!
//! Pure. By key or index.

use std::collections::BTreeMap;

use super::Unreadable;
use crate::domain::event::pharmacy::{PapersDestroyed, PrescriptionReceived, PrescriptionScreened, RxPeople};
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::pharmacy::over_served::OverServed;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::retention::Paper;
use crate::domain::pharmacy::sipnap::figures::Figures;
use crate::domain::pharmacy::sipnap::{Month, Reported};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

type Answered<T> = Result<T, Unreadable>;

/// A prescription with what became of it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    pub received: PrescriptionReceived,
    /// Empty where the private part is gone.
    pub people: RxPeople,
    /// By item, in its own count.
    pub handed: BTreeMap<u32, Quantity>,
    /// Sales under it that were not taken back.
    pub times: u32,
    /// How it was screened last (A22).
    pub screened: Option<PrescriptionScreened>,
}

/// The questions.
pub trait Dispensary {
    /// The next prescription of this till, from 1.
    fn next_prescription(&self) -> Answered<u32>;
    /// By its number; where two tills gave it, this till's own.
    fn prescription(&self, number: u32) -> Answered<Option<Prescription>>;
    fn prescription_of(&self, id: PrescriptionId) -> Answered<Option<Prescription>>;
    /// The last sale that handed out anything of it, or of one item of it.
    fn last_handing(&self, id: PrescriptionId, item: Option<u32>) -> Answered<Option<ReceiptNumber>>;
    /// Of late, by tills that knew nothing of each other: more than the prescription allows, the earliest first (A23).
    fn over_served(&self, today: BusinessDate) -> Answered<Vec<OverServed>>;
    /// Goods that were handed to this patient since a day, under other prescriptions (A30).
    fn patient_had(&self, patient: &str, since: BusinessDate) -> Answered<Vec<(Sku, BusinessDate)>>;
    /// Goods that are sold under this registration number; two, where a maker has one for two packs (A7).
    fn registered(&self, nie: &str) -> Answered<Vec<Sku>>;
    /// How the catalogue spells a substance that it has already, and its key with the strength and form of `key`;
    /// `None` where it has none that sounds like it.
    fn substance_known(&self, substance: &str, key: &str) -> Answered<Option<(String, String)>>;
    /// Whether an authentication code with this serial number was sold before (A8).
    fn serial_sold(&self, sku: &Sku, serial: &str) -> Answered<bool>;
    /// What was said about the report of a month, the earliest first; nothing where nobody has looked at it (A32).
    fn sipnap_of(&self, month: Month) -> Answered<Vec<Reported>>;
    /// What the books say of it now, by product.
    fn sipnap_figures(&self, month: Month) -> Answered<Vec<Figures>>;
    /// Months of late whose figures are no longer what was sent, with the number of its receipt, the oldest first.
    fn sipnap_changed(&self, today: BusinessDate) -> Answered<Vec<(Month, String)>>;
    /// The day from which on the shop has books; `None` where it has none yet.
    fn books_since(&self) -> Answered<Option<BusinessDate>>;
    /// Months that are over and whose report is not sent, the oldest first; none where nothing is to be reported.
    fn sipnap_waiting(&self, today: BusinessDate) -> Answered<Vec<Month>>;
    /// What is kept for some years, by date (A33).
    fn papers(&self) -> Answered<Vec<Paper>>;
    /// Minutes of what was destroyed.
    fn papers_destroyed(&self) -> Answered<Vec<PapersDestroyed>>;
    /// Whether goods of this batch ever came in.
    fn batch_known(&self, sku: &Sku, batch: &str) -> Answered<bool>;
}
