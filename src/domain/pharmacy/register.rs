//! Rows of the pharmacy's books as reports and screens read them.
//!
//! Pure. Not here: the lines from which they follow (`domain/projection/dispensed.rs`).

use std::collections::BTreeMap;

use crate::domain::event::pharmacy::PrescriptionReceived;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A prescription and what was handed out under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    pub received: PrescriptionReceived,
    pub handed: BTreeMap<u32, Quantity>,
    pub times: u32,
    /// Goods, and tuslah with embalase, after discounts.
    pub goods: Rupiah,
    pub fees: Rupiah,
    /// Of the last handing over; empty before the first.
    pub pharmacist: String,
}

/// A line of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    pub register: String,
    /// Of the calendar, whatever the shift's business date was.
    pub date: BusinessDate,
    pub sku: Sku,
    pub name: String,
    /// Base units, negative where goods came back.
    pub milli: Quantity,
    pub receipt: String,
    /// Of the prescription; empty without one.
    pub label: String,
    pub pharmacist: String,
    pub batches: Vec<(String, Quantity)>,
    pub named: Named,
}

/// Who stands behind a line of a register. Read only where one of the pharmacy asks under her own name (A38).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The patient of a prescription; without one who bought, a member by number where nobody said more.
    pub person: String,
    /// Prescriber, with the licence to practise where it is known.
    pub doctor: String,
    pub address: String,
    pub phone: String,
    /// What the buyer said it is for (A27).
    pub purpose: String,
    /// Minutes of the papers on which they stood, where they are forgotten with them (A33): `A-0007`; else empty.
    pub gone: String,
}

/// Medicine that went out by the pharmacist's word alone (OWA, A29).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByWord {
    pub date: BusinessDate,
    pub receipt: String,
    pub sku: Sku,
    pub name: String,
    /// Base units, negative where goods came back.
    pub milli: Quantity,
    pub unit: String,
    pub batches: Vec<String>,
    pub pharmacist: String,
    /// One was noted; what it says stays in the record.
    pub complaint: bool,
    pub age: Option<i64>,
    /// Patient, complaint and what else was asked; empty as in [`Named`].
    pub patient: String,
    pub words: String,
    pub asked: String,
}
