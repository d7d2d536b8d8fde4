//! The licence gate: which outlet may sell which class, to whom, and which register the line goes to.
//!
//! Pure. The table of apotek section 2 in one place. Always holds: stock that is expired or recalled is refused before
//! anything else, for every class; goods that are no drugs pass with any licence or none.
//! Not here: what is said to the cashier (`till/refusal.rs`), prescriptions (`prescription.rs`).

use super::medicine::Class;
use crate::domain::settings::LicenceProfile;
use crate::domain::time::BusinessDate;

/// A line of the pharmacy and what is known when it is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub class: Class,
    pub profile: LicenceProfile,
    pub date: BusinessDate,
    /// The last day of the licence; a licence without one does not end.
    pub licence_until: Option<BusinessDate>,
    /// A prescription is attached.
    pub resep: bool,
    /// A pharmacist is signed on at this counter now (A2).
    pub apoteker: bool,
    /// The person in charge of the pharmacy corner is there.
    pub pj: bool,
    pub owa: bool,
    pub prekursor: bool,
    pub oot: bool,
    /// Of the lot that would be handed out.
    pub expiry: Option<BusinessDate>,
    pub recalled: bool,
}

/// So many days before its end a licence is asked for, each step more urgent than the one before: renewing takes weeks.
pub const WARNED_DAYS: [i64; 3] = [60, 30, 7];

/// Whether a licence with so many days left is asked for; below 0 it has ended.
pub const fn is_due(left: i64) -> bool {
    left <= WARNED_DAYS[0]
}

/// The register a pharmacy line is written into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    Narkotika,
    Psikotropika,
    Prekursor,
    Oot,
    Resep,
    Owa,
}

/// Why a line may not be sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denial {
    #[error("the lot has expired")]
    Expired,
    #[error("the lot was recalled")]
    Recalled,
    #[error("the outlet has no licence for medicines")]
    NoLicence,
    #[error("the outlet's licence has ended")]
    LicenceExpired,
    #[error("the outlet's licence does not cover this class")]
    ClassNotLicensed,
    #[error("nobody of the pharmacy's staff is there")]
    NoPharmacyStaff,
    #[error("a prescription is needed")]
    NeedPrescription,
    #[error("a pharmacist is needed")]
    NeedPharmacist,
}

impl Register {
    /// As it stands in events and reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Narkotika => "narkotika",
            Self::Psikotropika => "psikotropika",
            Self::Prekursor => "prekursor",
            Self::Oot => "oot",
            Self::Resep => "resep",
            Self::Owa => "owa",
        }
    }
}

impl Denial {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Recalled => "recalled",
            Self::NoLicence => "no_licence",
            Self::LicenceExpired => "licence_expired",
            Self::ClassNotLicensed => "class_not_licensed",
            Self::NoPharmacyStaff => "no_pharmacy_staff",
            Self::NeedPrescription => "need_prescription",
            Self::NeedPharmacist => "need_pharmacist",
        }
    }
}

impl Asked {
    /// A line about which nothing more is known: no prescription, no staff, no flags.
    pub const fn plain(class: Class, profile: LicenceProfile, date: BusinessDate) -> Self {
        Self {
            class,
            profile,
            date,
            licence_until: None,
            resep: false,
            apoteker: false,
            pj: false,
            owa: false,
            prekursor: false,
            oot: false,
            expiry: None,
            recalled: false,
        }
    }

    /// May the line be sold, and into which register does it go (A1)?
    pub fn gate(&self) -> Result<Option<Register>, Denial> {
        if self.expiry.is_some_and(|expiry| expiry < self.date) {
            return Err(Denial::Expired);
        }
        if self.recalled {
            return Err(Denial::Recalled);
        }
        if !self.class.is_drug() {
            return Ok(None);
        }
        if self.profile == LicenceProfile::None {
            return Err(Denial::NoLicence);
        }
        if self.licence_until.is_some_and(|until| until < self.date) {
            return Err(Denial::LicenceExpired);
        }
        self.covered()?;
        Ok(self.register())
    }

    /// The table of section 2.
    fn covered(&self) -> Result<(), Denial> {
        use LicenceProfile::{Apotek, GeraiObat, None, Ritel, TokoObat};
        match (self.profile, self.class) {
            (None, _) => Err(Denial::NoLicence),
            (_, Class::B) | (Apotek, Class::T) => Ok(()),
            // House rule: a supermarket's shelf has no precursors and nothing that is often misused.
            (Ritel, Class::T) if self.prekursor || self.oot => Err(Denial::ClassNotLicensed),
            (Ritel | TokoObat | GeraiObat, Class::T) => match self.pj || self.apoteker {
                true => Ok(()),
                false => Err(Denial::NoPharmacyStaff),
            },
            (Ritel | TokoObat | GeraiObat, _) => Err(Denial::ClassNotLicensed),
            (Apotek, _) if !self.resep && !self.is_owa() => Err(Denial::NeedPrescription),
            (Apotek, _) if !self.apoteker => Err(Denial::NeedPharmacist),
            (Apotek, _) => Ok(()),
        }
    }

    /// May go out by the pharmacist's word alone: class K on the OWA list; what is often misused never (section 2).
    fn is_owa(&self) -> bool {
        self.class == Class::K && self.owa && !self.oot
    }

    /// The register that a line which may be sold goes to; goods that are no drugs go to none.
    pub fn register(&self) -> Option<Register> {
        match self.class {
            class if !class.is_drug() => None,
            Class::N => Some(Register::Narkotika),
            Class::P => Some(Register::Psikotropika),
            _ if self.prekursor => Some(Register::Prekursor),
            _ if self.oot => Some(Register::Oot),
            Class::K if self.resep => Some(Register::Resep),
            Class::K => Some(Register::Owa),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
