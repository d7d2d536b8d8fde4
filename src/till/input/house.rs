//! What is decided about the shop itself: a setting by its name, a ceiling price or a purchase limit by decree.
//!
//! Pure.

use crate::domain::goods::ceiling::{Force, Per};
use crate::domain::goods::limit::Span;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum House {
    /// From today, where no day is said.
    Setting {
        name: String,
        value: String,
        from: Option<BusinessDate>,
    },
    Ceiling(Box<NewCeiling>),
    Limit(Box<NewLimit>),
    /// One that has not begun is taken back.
    Withdraw {
        what: Decreed,
        code: String,
        from: BusinessDate,
    },
}

/// What a regulation sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decreed {
    Ceiling,
    Limit,
}

impl Decreed {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ceiling => "ceiling",
            Self::Limit => "limit",
        }
    }
}

/// A ceiling as it is entered; what is not said is as it was for these goods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCeiling {
    /// Of goods: `SPHP`.
    pub code: String,
    /// None: nothing is decreed any more.
    pub price: Option<Rupiah>,
    pub from: Option<BusinessDate>,
    /// What the regulation is called.
    pub number: String,
    pub per: Option<Per>,
    pub force: Option<Force>,
}

/// A purchase limit likewise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewLimit {
    pub code: String,
    /// Base units; none: nothing is limited any more.
    pub most: Option<i64>,
    /// Of a micro business, where that may have another number (R23).
    pub micro: Option<i64>,
    pub from: Option<BusinessDate>,
    pub number: String,
    pub span: Option<Span>,
    /// Each sale needs the buyer's NIK.
    pub nik: Option<bool>,
}
