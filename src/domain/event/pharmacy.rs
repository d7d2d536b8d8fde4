//! What happens at the pharmacy counter beside the sale itself: a pharmacist signs on, a prescription is received, a
//! buyer of medicine says who she is, somebody opens a patient's page.
//!
//! Pure. Always holds: the body names goods, dates and figures only; who the patient and the doctor are, and every
//! word that a person typed, stands in the record's private part ([`RxPeople`], `private.name`, `private.words`), since
//! health data can be deleted and the chain stays valid (apotek A38).

use serde::{Deserialize, Serialize};

use super::stock::Slip;
use crate::domain::id::{SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::pharmacy::prescription::{Item, Lack, PrescriptionId};
use crate::domain::pharmacy::retention::Papers;
use crate::domain::pharmacy::screening::Check;
use crate::domain::pharmacy::sipnap::Stage;
use crate::domain::pharmacy::sipnap::figures::Figures;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A pharmacist signed on at this counter, or off (A2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PharmacistSigned {
    pub user: UserId,
    pub on: bool,
    pub shift: ShiftId,
    /// The shift ended, and the sign-on with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_itself: bool,
}

/// A prescription came over the counter and has a number of its own (A21).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescriptionReceived {
    pub prescription: PrescriptionId,
    pub till: TillLetter,
    /// Running number of the till's prescriptions, from 1.
    pub number: u32,
    pub received: BusinessDate,
    /// As the doctor dated it.
    pub written: BusinessDate,
    /// May be dispensed once and so many times more (A23).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub iter: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cito: bool,
    /// A copy of another pharmacy's (salinan resep), with what was left on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub copied: bool,
    /// Administrative fields that nobody filled: each is a warning, for P and N some of them bar (A21).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lacks: Vec<Lack>,
    /// The R/ of it; none where only the paper was attached to a sale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Keyed hash of the patient's name and birth year: the same patient is found without a name in the chain.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub patient: String,
    /// Which correction of this prescription it is, from 1: it stands in the place of the one before (A35). 0 = as it
    /// was received.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub change: u32,
    /// Nothing goes out under it any more; why is in `private.words`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// A narcotic or psychotropic medicine stands on it, as the till knew that received it: it is kept apart wherever
    /// its record comes to. None where no R/ was told, and in records of before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
}

/// Personal part of a prescription.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RxPeople {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doctor: String,
    /// The prescriber's licence to practise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sip: String,
    /// Where the prescriber practises.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub patient: String,
    /// Year of birth or age, as it was said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub born: String,
    /// In kilograms, of children.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub weight: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// What the patient said not to bear.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub allergy: String,
    /// How each item is taken, in the order of the items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signa: Vec<String>,
    /// Names of compounds, by item; empty for ready medicines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
}

/// Who buys medicine that is often misused, without a prescription (A27). Name, phone and declared use are in
/// `private.name`, `private.phone` and `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MedicineBuyerNamed {
    pub sale: SaleId,
    /// Keyed hash of NIK or phone.
    pub key: String,
    /// In years, where it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
}

/// Somebody opened what is kept about a patient (A38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescriptionOpened {
    pub prescription: PrescriptionId,
    /// `R-0123`.
    pub label: String,
    /// `dispense` `copy` `etiket` `read`.
    pub purpose: String,
}

/// A pharmacist screened a prescription (A22). What she wrote about it is in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescriptionScreened {
    pub prescription: PrescriptionId,
    /// `R-0123`.
    pub label: String,
    /// Signed on, or agreed to it.
    pub pharmacist: UserId,
    /// Good by what the shop knew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<Check>,
    /// Looked at by the pharmacist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ticked: Vec<Check>,
    /// Nobody had looked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Check>,
}

/// What somebody complains of who gets medicine by the pharmacist's word alone (OWA, A29). The patient is in
/// `private.name`, the complaint in `private.words`, what else was asked in `private.reply`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintNoted {
    pub sale: SaleId,
    /// Signed on, or agreed to it; `None` where one of the pharmacy's people noted it before a pharmacist came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pharmacist: Option<UserId>,
    /// In years, where it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
}

/// How far the monthly report of narcotics and psychotropics has come (A32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SipnapReported {
    /// `2026-10`.
    pub month: String,
    pub stage: Stage,
    /// Of the receipt that the state gave for it; empty before it is sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Whose word it is, where another person typed it at her counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pharmacist: Option<UserId>,
    /// What the books said of each product then, so that what changes afterwards is seen (A35). None in records of
    /// before figures were kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<Vec<Figures>>,
}

/// Papers whose years were over were destroyed before two witnesses (A33). How it was done is in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PapersDestroyed {
    /// Of the minutes; who agreed.
    pub slip: Slip,
    pub papers: Papers,
    /// Dates of the papers, both included.
    pub from: BusinessDate,
    pub to: BusinessDate,
    /// Sheets, as they were counted.
    pub count: i64,
    pub witnesses: Vec<UserId>,
    /// Who stood on them is forgotten by the log too (A38); none where nobody stands on such papers, and in records of
    /// before, whose words stayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgets: Option<Forgotten>,
}

/// Which private parts go with papers that are destroyed. Complete in itself, so that every till forgets the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    /// The papers' dates as the shop's clock has them: from this instant on, and before that one. By it go buyers and
    /// complaints, which have no paper with a date of its own.
    pub since: Instant,
    pub before: Instant,
    /// Of the prescriptions of these dates, those with a narcotic or psychotropic medicine on them, which are kept and
    /// go apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strict: Vec<PrescriptionId>,
    /// Of those that do not say it themselves, the ones that were known to be plain. What is neither here nor there, a
    /// till had not sent yet: it is kept apart until somebody knows. None in records of before, where it went with the
    /// plain ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Vec<PrescriptionId>>,
}

impl Forgotten {
    /// Whether a prescription goes with those that have a narcotic or psychotropic medicine on them.
    fn keeps_apart(&self, prescription: PrescriptionId, strict: Option<bool>) -> bool {
        let unheard = || self.plain.as_ref().is_some_and(|plain| !plain.contains(&prescription));
        self.strict.contains(&prescription) || strict.unwrap_or_else(unheard)
    }
}

impl PapersDestroyed {
    /// Whether the people of a prescription that was received on this day, and says this of itself, are forgotten.
    pub fn forgets_prescription(
        &self,
        prescription: PrescriptionId,
        received: BusinessDate,
        strict: Option<bool>,
    ) -> bool {
        let dated = (self.from..=self.to).contains(&received);
        self.forgets.as_ref().filter(|_| dated).is_some_and(|forgets| match self.papers {
            Papers::Prescriptions => !forgets.keeps_apart(prescription, strict),
            Papers::Strict => forgets.keeps_apart(prescription, strict),
            Papers::Registers | Papers::Counter | Papers::Invoices => false,
        })
    }

    /// Whether a buyer or a complaint that was noted then is forgotten.
    pub fn forgets_counter(&self, at: Instant) -> bool {
        let forgets = self.forgets.as_ref().filter(|_| self.papers == Papers::Counter);
        forgets.is_some_and(|forgets| (forgets.since..forgets.before).contains(&at))
    }
}

/// What only a line of the pharmacy has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PharmacyLine {
    /// Dispensed under this prescription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prescription: Option<PrescriptionId>,
    /// Its number as people say it: `R-0123`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Which R/ of it, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// How much of that item is served with this line, in the item's own count: only on the first line of an item, so
    /// that a compound of three substances counts once.
    #[serde(skip_serializing_if = "Quantity::is_zero_ref")]
    pub served_milli: Quantity,
    /// Of what was issued for a compound, never used: 8 tablets for 7,5 leave half a tablet (A24).
    #[serde(skip_serializing_if = "Quantity::is_zero_ref")]
    pub wasted_milli: Quantity,
    /// Signed on when it was sold, or agreed to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pharmacist: Option<UserId>,
    /// Serial numbers of the authentication codes that were scanned (A8).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub serials: Vec<String>,
    /// Another box than the first to expire went out: why (A10). Empty where the first did.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub box_reason: String,
    /// The seller said yes to more than the usual without a prescription (A27).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub quantity_agreed: bool,
    /// Handed out in place of these goods: the same substance, strength and form (A26).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Sku>,
    /// The patient agreed to that, asked when it was served (A26).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub instead_agreed: bool,
    /// Tuslah or embalase: work, not goods (A18).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub service: bool,
}

impl PharmacyLine {
    /// For `serde(skip_serializing_if)`.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}
