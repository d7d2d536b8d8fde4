//! A rule says no. Part of the contract: the codes are stable, and a refused input changes nothing.
//!
//! Pure.

use crate::domain::event::Happening;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::text::Text;

/// Stable, upper snake case in `ring` (contract section 4). Kinds are added, none goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    NotLoggedIn,
    WrongPin,
    PinChangeNeeded,
    Locked,
    NoShift,
    UnknownBarcode,
    BadCheckDigit,
    UnknownMember,
    NotAMember,
    BadQuantity,
    FractionNotSold,
    NeedsApproval,
    NeedsConfirmation,
    NotAllowed,
    ExpiredBatch,
    RecalledBatch,
    LicenceClass,
    NeedsPrescription,
    AboveCeilingPrice,
    LimitReached,
    CreditLimit,
    NotEnough,
    NothingToPay,
    UnknownReceipt,
    AlreadyReturned,
    OpenSale,
    BadInput,
}

impl Code {
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotLoggedIn => "NOT_LOGGED_IN",
            Self::WrongPin => "WRONG_PIN",
            Self::PinChangeNeeded => "PIN_CHANGE_NEEDED",
            Self::Locked => "LOCKED",
            Self::NoShift => "NO_SHIFT",
            Self::UnknownBarcode => "UNKNOWN_BARCODE",
            Self::BadCheckDigit => "BAD_CHECK_DIGIT",
            Self::UnknownMember => "UNKNOWN_MEMBER",
            Self::NotAMember => "NOT_A_MEMBER",
            Self::BadQuantity => "BAD_QUANTITY",
            Self::FractionNotSold => "FRACTION_NOT_SOLD",
            Self::NeedsApproval => "NEEDS_APPROVAL",
            Self::NeedsConfirmation => "NEEDS_CONFIRMATION",
            Self::NotAllowed => "NOT_ALLOWED",
            Self::ExpiredBatch => "EXPIRED_BATCH",
            Self::RecalledBatch => "RECALLED_BATCH",
            Self::LicenceClass => "LICENCE_CLASS",
            Self::NeedsPrescription => "NEEDS_PRESCRIPTION",
            Self::AboveCeilingPrice => "ABOVE_CEILING_PRICE",
            Self::LimitReached => "LIMIT_REACHED",
            Self::CreditLimit => "CREDIT_LIMIT",
            Self::NotEnough => "NOT_ENOUGH",
            Self::NothingToPay => "NOTHING_TO_PAY",
            Self::UnknownReceipt => "UNKNOWN_RECEIPT",
            Self::AlreadyReturned => "ALREADY_RETURNED",
            Self::OpenSale => "OPEN_SALE",
            Self::BadInput => "BAD_INPUT",
        }
    }
}

/// A no, with the sentence a person reads: what happened, what was kept, what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} ({})", code.name(), text.key)]
pub struct Refusal {
    pub code: Code,
    pub text: Text,
    /// To be recorded although nothing was done: a wrong PIN, a child sent for cigarettes. Of a question only where it
    /// is not answered with yes.
    pub note: Option<Box<Happening>>,
    /// Of `NEEDS_APPROVAL`: what is to be approved, and so by whom.
    pub act: Act,
    /// Milliseconds that the pad waits after a wrong PIN; the till itself takes the next one at once.
    pub wait_ms: Option<i64>,
}

impl Refusal {
    pub fn new(code: Code, text: Text) -> Self {
        Self { code, text, note: None, act: Act::Override, wait_ms: None }
    }

    pub fn with_note(self, note: impl Into<Happening>) -> Self {
        Self { note: Some(Box::new(note.into())), ..self }
    }

    /// Wants the approval of whoever approves this act; the manager's, where none is named.
    pub fn for_act(self, act: Act) -> Self {
        Self { act, ..self }
    }

    /// Whose PIN approves it.
    pub fn approvers(&self) -> Vec<Role> {
        access::approvers(self.act).collect()
    }

    /// Waits for a yes or a second person.
    pub const fn is_question(&self) -> bool {
        matches!(self.code, Code::NeedsApproval | Code::NeedsConfirmation)
    }
}
