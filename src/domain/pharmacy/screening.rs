//! The screening of a prescription before it is handed out: administrative, pharmaceutical, clinical (A22).
//!
//! Pure. Always holds: a check is good by what the shop knows only where that is a plain fact of the paper; whatever is
//! a judgement is ticked by the pharmacist, and silence about it reads "not checked", never "safe" (A30). Which checks
//! there are follows common practice (unverified: apotek.md names the three parts, not their lines).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::prescription::Lack;

/// One thing that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// Name and age are on it.
    Patient,
    /// Name, licence and place of practice are on it.
    Prescriber,
    Date,
    Directions,
    /// Form and strength are what was meant.
    Form,
    /// What is mixed keeps and goes together.
    Mixing,
    /// For this complaint, this age and weight, for so long.
    Dose,
    /// No substance twice, none of what the patient has already.
    Duplicate,
    Allergy,
    Interaction,
}

/// The three parts of a screening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    Administrative,
    Pharmaceutical,
    Clinical,
}

/// What the shop's own data say about a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Good,
    /// Something was found, or something is missing.
    Doubtful,
    /// Nobody but the pharmacist can know.
    Open,
}

/// What is known when a prescription is screened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub lacks: Vec<Lack>,
    /// Its R/ are listed, not only its paper attached.
    pub listed: bool,
    /// Something is made up here.
    pub compounds: bool,
    /// A substance stands twice on it, or the patient had it lately.
    pub twice: bool,
    /// The patient told of an allergy to a substance on it.
    pub allergic: bool,
}

impl Check {
    pub const ALL: [Self; 10] = [
        Self::Patient,
        Self::Prescriber,
        Self::Date,
        Self::Directions,
        Self::Form,
        Self::Mixing,
        Self::Dose,
        Self::Duplicate,
        Self::Allergy,
        Self::Interaction,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Prescriber => "prescriber",
            Self::Date => "date",
            Self::Directions => "directions",
            Self::Form => "form",
            Self::Mixing => "mixing",
            Self::Dose => "dose",
            Self::Duplicate => "duplicate",
            Self::Allergy => "allergy",
            Self::Interaction => "interaction",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.code() == code)
    }

    pub const fn aspect(self) -> Aspect {
        match self {
            Self::Patient | Self::Prescriber | Self::Date | Self::Directions => Aspect::Administrative,
            Self::Form | Self::Mixing => Aspect::Pharmaceutical,
            Self::Dose | Self::Duplicate | Self::Allergy | Self::Interaction => Aspect::Clinical,
        }
    }

    /// What our own data say about it.
    pub fn known(self, facts: &Facts) -> Known {
        let lacks = |fields: &[Lack]| match fields.iter().any(|field| facts.lacks.contains(field)) {
            true => Known::Doubtful,
            false => Known::Good,
        };
        let found = |is: bool| if is { Known::Doubtful } else { Known::Open };
        match self {
            Self::Patient => lacks(&[Lack::Patient, Lack::Born]),
            Self::Prescriber => lacks(&[Lack::Doctor, Lack::Sip, Lack::Place]),
            // None is taken in without one.
            Self::Date => Known::Good,
            Self::Directions if facts.listed => lacks(&[Lack::Signa]),
            Self::Mixing if facts.listed && !facts.compounds => Known::Good,
            Self::Duplicate => found(facts.twice),
            Self::Allergy => found(facts.allergic),
            Self::Directions | Self::Form | Self::Mixing | Self::Dose | Self::Interaction => Known::Open,
        }
    }
}

/// How every check stands once the pharmacist has ticked these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screening {
    /// Good by what the shop knows.
    pub known: Vec<Check>,
    /// Looked at by the pharmacist, whatever our data say.
    pub ticked: Vec<Check>,
    /// Nobody has looked.
    pub open: Vec<Check>,
}

/// Every check is in one of the three, in their order.
pub fn screening(facts: &Facts, ticked: &BTreeSet<Check>) -> Screening {
    let mut screening = Screening::default();
    for check in Check::ALL {
        let part = match (check.known(facts), ticked.contains(&check)) {
            (Known::Good, _) => &mut screening.known,
            (_, true) => &mut screening.ticked,
            (_, false) => &mut screening.open,
        };
        part.push(check);
    }
    screening
}

#[cfg(test)]
mod tests;
