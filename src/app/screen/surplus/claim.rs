//! What a members' meeting decides about shares that nobody came for: they go back to the reserve, or one of them is
//! given to its member after all. As far as it is typed: the number of the minutes, and the day of the meeting.
//!
//! Pure. Always holds: nothing is sent without the number of the minutes; without a day it is today.

use super::deciding::{DATE_DIGITS, DECISION_SIGNS, typed_date, written_date};
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::till::input::books::Surplus as Asked;

/// What is typed, in its order: the first two of the fields of a meeting.
pub const FIELDS: usize = 2;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The number and the name of the member who is given her share back; `None` where all that is owed goes back.
    pub back: Option<(String, String)>,
    pub decision: String,
    /// Digits of the meeting's day, the day of the month first.
    pub date: String,
    /// The field that is typed at.
    pub at: usize,
}

impl Claim {
    /// Whether letters are typed where one is.
    pub const fn takes_letters(&self) -> bool {
        self.at == 0
    }

    pub fn walk(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(FIELDS - 1);
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
        match self.decision.trim() {
            "" => Some(Text::new("surplus-decision-missing")),
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
        Ok(match &self.back {
            Some((member, _)) => Asked::GiveBack { year, member: member.clone(), decision, date },
            None => Asked::Lapse { year, decision, date },
        })
    }
}
