//! What the clerk answers when somebody asks for a medicine: may it go out here, and on what.
//!
//! Pure: asks the gate (`licence.rs`) with more and more in hand, so that it can never say otherwise than the till.
//! Not here: whether it is there (`goods/lot.rs`), who is signed on at this counter now (`till/`).

use super::licence::{Asked, Denial};

/// What a medicine needs before it goes over this outlet's counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handing {
    /// Nothing: free.
    Free,
    /// The pharmacy's person in charge at the counter.
    Staff,
    /// The pharmacist, without a prescription (OWA).
    Pharmacist,
    /// A prescription, and the pharmacist.
    Prescription,
    /// Not sold here, whatever is brought.
    Denied(Denial),
}

impl Handing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Staff => "staff",
            Self::Pharmacist => "pharmacist",
            Self::Prescription => "prescription",
            Self::Denied(denial) => denial.code(),
        }
    }

    /// Goes out without a prescription, to whoever asks.
    pub const fn is_free(self) -> bool {
        matches!(self, Self::Free | Self::Staff)
    }
}

/// By the class, the outlet's licence and its last day; what is at hand at this moment is left out of the question.
pub fn handing(asked: &Asked) -> Handing {
    let bare = Asked { resep: false, apoteker: false, pj: false, ..*asked };
    let with = |resep, apoteker, pj| Asked { resep, apoteker, pj, ..bare };
    let Err(first) = bare.gate() else { return Handing::Free };
    if with(false, false, true).gate().is_ok() {
        return Handing::Staff;
    }
    if with(false, true, true).gate().is_ok() {
        return Handing::Pharmacist;
    }
    match with(true, true, true).gate() {
        Ok(_) => Handing::Prescription,
        Err(_) => Handing::Denied(first),
    }
}

#[cfg(test)]
mod tests;
