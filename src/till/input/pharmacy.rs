//! What is done at the pharmacy counter beside selling.
//!
//! Pure.

use std::collections::BTreeSet;

use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::{Sku, UserId};
use crate::domain::pharmacy::prescription::Item;
use crate::domain::pharmacy::retention::Papers;
use crate::domain::pharmacy::screening::Check;
use crate::domain::quantity::Quantity;
use crate::domain::settings::LicenceProfile;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pharmacy {
    /// A pharmacist signs on at this counter (A2).
    SignOn {
        user: UserId,
        pin: String,
    },
    SignOff,
    /// A new prescription, attached to the open sale.
    Attach(Box<Prescribed>),
    /// What the paper of a prescription says beside its R/ is filled in or put right (A21).
    Change {
        number: u32,
        said: Box<Correction>,
    },
    /// Nothing goes out under it any more.
    Withdraw {
        number: u32,
        reason: String,
    },
    /// One that was received before, by its number: the rest of it, or once more.
    Again {
        number: u32,
    },
    /// The sale has none any more; the prescription stays.
    Detach,
    /// Items of the attached prescription into the basket, with their fees; empty = all that is left.
    Serve {
        servings: Vec<Serving>,
    },
    /// The copy of a prescription on paper (salinan resep).
    Copy {
        number: u32,
    },
    /// What was stuck on the medicine, once more: of all that went out last, or of one R/ (A25).
    Label {
        number: u32,
        item: Option<u32>,
    },
    /// `TUSLAH` or `EMBALASE`, so many times.
    Fee {
        fee: Sku,
        count: i64,
    },
    /// Who buys what is often misused, without a prescription (A27).
    Buyer(Box<MedicineBuyer>),
    /// The prescription at the sale was screened: what the pharmacist ticked, and what she wrote about it (A22).
    Screen {
        ticked: BTreeSet<Check>,
        words: String,
    },
    /// What somebody complains of who gets medicine by the pharmacist's word alone (A29).
    Complaint(Box<Complaint>),
    /// The report of a month to the state: compared with the stock, or sent with the number of its receipt (A32).
    Sipnap {
        month: String,
        /// `None`: compared.
        sent: Option<String>,
    },
    /// Who bought a batch is opened, by one of the pharmacy or the manager; that is recorded (A34, A38).
    Buyers {
        sku: Sku,
        batch: String,
    },
    /// A pharmacist's licence to practise.
    Sipa {
        user: UserId,
        number: String,
        until: Option<BusinessDate>,
    },
    /// The licence of the outlet, from a day on.
    Licence(Box<Licence>),
    /// A figure that the pharmacy decides, by its name, from a day on.
    Setting {
        name: String,
        value: String,
        from: Option<BusinessDate>,
    },
    /// Papers past their years were destroyed (A33).
    PapersGone(Box<PapersGone>),
}

impl Pharmacy {
    /// Not while a part of the sale is paid.
    pub const fn changes_the_sale(&self) -> bool {
        !matches!(
            self,
            Self::SignOn { .. }
                | Self::SignOff
                | Self::Sipa { .. }
                | Self::Licence(_)
                | Self::Setting { .. }
                | Self::Copy { .. }
                | Self::Label { .. }
                | Self::Screen { .. }
                | Self::Sipnap { .. }
                | Self::Buyers { .. }
                | Self::PapersGone(_)
        )
    }
}

/// A prescription as it was read from the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescribed {
    /// Without directions and names, which are with the items.
    pub people: RxPeople,
    pub written: BusinessDate,
    pub iter: u32,
    pub cito: bool,
    pub copied: bool,
    pub items: Vec<PrescribedItem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrescribedItem {
    pub item: Item,
    /// Route as it was said; else it follows from the form of the goods.
    pub route_said: bool,
    /// Of a compound.
    pub name: String,
    pub signa: String,
}

/// Who stands on the paper of a prescription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Doctor,
    Sip,
    Place,
    Patient,
    Born,
    Weight,
    Address,
    Phone,
    Allergy,
}

impl Named {
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "doctor" => Self::Doctor,
            "sip" => Self::Sip,
            "place" => Self::Place,
            "patient" => Self::Patient,
            "born" => Self::Born,
            "weight" => Self::Weight,
            "address" => Self::Address,
            "phone" => Self::Phone,
            "allergy" => Self::Allergy,
            _ => return None,
        })
    }

    pub const fn of(self, people: &mut RxPeople) -> &mut String {
        match self {
            Self::Doctor => &mut people.doctor,
            Self::Sip => &mut people.sip,
            Self::Place => &mut people.place,
            Self::Patient => &mut people.patient,
            Self::Born => &mut people.born,
            Self::Weight => &mut people.weight,
            Self::Address => &mut people.address,
            Self::Phone => &mut people.phone,
            Self::Allergy => &mut people.allergy,
        }
    }
}

/// What is said anew of a prescription; all else stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Correction {
    pub people: Vec<(Named, String)>,
    pub written: Option<BusinessDate>,
    pub iter: Option<u32>,
}

/// One R/ to be handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Serving {
    /// From 1.
    pub item: u32,
    /// In the item's count; all that is due where it is left out.
    pub quantity: Option<Quantity>,
    /// These goods in place of the prescribed (A26).
    pub instead: Option<Sku>,
}

/// What the paper of the licence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    pub profile: LicenceProfile,
    pub number: String,
    /// Its last day, where it has one.
    pub until: Option<BusinessDate>,
    /// Today, where nothing is said.
    pub from: Option<BusinessDate>,
    /// Whose it is; the cooperative's, where nobody is named.
    pub holder: Option<UserId>,
    /// Who is in charge of the pharmacy (PJ).
    pub in_charge: Option<UserId>,
}

/// For whom, and against what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub patient: String,
    pub complaint: String,
    pub age: Option<u8>,
    /// What else was asked: other medicine, allergies.
    pub asked: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedicineBuyer {
    pub name: String,
    /// One of the two.
    pub nik: Option<String>,
    pub phone: Option<String>,
    pub age: Option<u8>,
    pub purpose: String,
}

/// Papers that were destroyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PapersGone {
    pub papers: Papers,
    /// Dates of the papers, both included.
    pub from: BusinessDate,
    pub to: BusinessDate,
    /// Sheets.
    pub count: i64,
    /// How: burnt, shredded.
    pub how: String,
    pub witnesses: Vec<UserId>,
}
