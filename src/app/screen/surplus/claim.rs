//! What is typed of one share, or of all that nobody came for: a members' meeting gives them back to the reserve, or
//! one of them to its member after all; the bank pays one. The number of the minutes with the day of the meeting, or
//! the number of the transfer.
//!
//! Pure. Always holds: nothing is sent without a number; without a day it is today.

use super::deciding::{DATE_DIGITS, DECISION_SIGNS, typed_date, written_date};
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::till::input::books::{PaidTo, Surplus as Asked};

/// What is typed, in its order: the first two of the fields of a meeting.
const OF_A_MEETING: &[&str] = &["decision", "date"];
const OF_A_TRANSFER: &[&str] = &["transfer"];

/// Of which shares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Of {
    /// All that is owed goes back.
    #[default]
    All,
    /// The number and the name of the member who is given her share back.
    Back(String, String),
    /// The number and the name of the member whom the bank pays.
    Bank(String, String),
}

impl Of {
    /// Whose share; none where it is all of them.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::All => None,
            Self::Back(_, name) | Self::Bank(_, name) => Some(name),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    pub of: Of,
    /// Of the minutes, or of the transfer.
    pub decision: String,
    /// Digits of the meeting's day, the day of the month first.
    pub date: String,
    /// The field that is typed at.
    pub at: usize,
}

impl Claim {
    pub const fn fields(&self) -> &'static [&'static str] {
        match self.of {
            Of::Bank(..) => OF_A_TRANSFER,
            _ => OF_A_MEETING,
        }
    }

    /// Whether letters are typed where one is.
    pub const fn takes_letters(&self) -> bool {
        self.at == 0
    }

    pub fn walk(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(self.fields().len() - 1);
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        let letters = self.takes_letters();
        let text = if letters { &mut self.decision } else { &mut self.date };
        match stroke {
            Stroke::Erase => drop(text.pop()),
            Stroke::Sign(sign) if letters && text.chars().count() < DECISION_SIGNS => text.extend(sign.to_uppercase()),
            Stroke::Sign(sign) if !letters && sign.is_ascii_digit() && text.len() < DATE_DIGITS => text.push(sign),
            Stroke::Sign(_) => {}
        }
    }

    /// A field as it is written.
    pub fn written(&self, field: usize) -> String {
        if field == 0 { self.decision.clone() } else { written_date(&self.date) }
    }

    /// Why it cannot be sent yet.
    pub fn missing(&self) -> Option<Text> {
        match (self.decision.trim(), &self.of) {
            ("", Of::Bank(..)) => Some(Text::new("payout-transfer-first")),
            ("", _) => Some(Text::new("surplus-decision-missing")),
            _ => typed_date(&self.date).err(),
        }
    }

    /// What is asked of the till.
    ///
    /// # Errors
    /// What is missing or no day.
    pub fn asked(&self, year: i16) -> Result<Asked, Text> {
        if let Some(missing) = self.missing() {
            return Err(missing);
        }
        let (date, decision) = (typed_date(&self.date)?, self.decision.trim().to_owned());
        Ok(match &self.of {
            Of::Back(member, _) => Asked::GiveBack { year, member: member.clone(), decision, date },
            Of::Bank(member, _) => Asked::Pay { year, member: member.clone(), to: PaidTo::Transfer(decision) },
            Of::All => Asked::Lapse { year, decision, date },
        })
    }
}
