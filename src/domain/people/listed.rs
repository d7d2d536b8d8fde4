//! Lists of personal data that are opened as a whole: what each is called in the log, and who may open it (koperasi
//! 1.5, 1.7, 6.5).
//!
//! Pure. Always holds: the counter opens no list, only the one member who stands before it (`till/membership/data.rs`);
//! what somebody was prescribed is read by the pharmacy alone.

use super::access::{self, Act};
use super::user::Role;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    Members,
    Savings,
    Loans,
    /// What members bought, saved and borrowed, one after the other.
    Statements,
    Prescriptions,
    /// Of narcotics, psychotropics and precursors.
    Registers,
    /// What people complained of who got medicine by the pharmacist's word.
    Complaints,
}

impl Listed {
    pub const ALL: [Self; 7] = [
        Self::Members,
        Self::Savings,
        Self::Loans,
        Self::Statements,
        Self::Prescriptions,
        Self::Registers,
        Self::Complaints,
    ];

    /// A stable word of the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Savings => "savings",
            Self::Loans => "loans",
            Self::Statements => "statements",
            Self::Prescriptions => "prescriptions",
            Self::Registers => "registers",
            Self::Complaints => "complaints",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|listed| listed.code() == code)
    }

    /// Names stand in it, so that a file of it is an export (koperasi 6.5).
    pub const fn has_names(self) -> bool {
        matches!(self, Self::Members | Self::Savings | Self::Loans | Self::Statements)
    }

    /// Whoever keeps the members' books, approves of them or supervises them; of medicines, whoever sells them.
    pub const fn is_for(self, role: Role) -> bool {
        match self {
            Self::Members | Self::Savings | Self::Loans | Self::Statements => {
                access::sees(role, Act::ChangeMember) || access::sees(role, Act::PostJournal)
            }
            Self::Prescriptions | Self::Registers | Self::Complaints => access::may(role, Act::SellPrescription),
        }
    }
}

#[cfg(test)]
mod tests;
