//! *Daftar harian*: the day's boxes shelf by shelf, signed off by the scanner in one pass; and the fridge's
//! temperature.
//!
//! Always holds: a scan is a box looked at, and sells nothing; a list left half done is there again.

use crate::app::screen::{Action, Way};
use crate::domain::goods::care;
use crate::domain::text::Text;
use crate::station::care::{CareLine, CareList};
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::care::Care as Step;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Care {
    pub list: Option<Box<CareList>>,
    /// The chosen line.
    pub at: usize,
    /// The thermometer's figure while it is typed.
    pub degrees: Option<String>,
    pub trouble: Option<Text>,
    /// What the last scan was.
    pub told: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Box<CareList>),
    LinePressed(usize),
    Moved(isize),
    TickPressed,
    TemperaturePressed,
    DigitPressed(char),
    ErasePressed,
    EnterPressed,
    SignPressed,
    BackPressed,
    PutAwayPressed,
}

/// `-12,5`.
const DIGITS: usize = 5;

impl Care {
    pub const fn question() -> Action {
        Action::Read(Question::Care)
    }

    pub fn lines(&self) -> &[CareLine] {
        self.list.as_deref().map_or(&[], |list| &list.lines)
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answered(list) => {
                self.list = Some(list);
                self.at = self.at.min(self.lines().len().saturating_sub(1));
            }
            Message::LinePressed(at) => self.at = at,
            Message::Moved(by) => {
                self.at = self.at.saturating_add_signed(by).min(self.lines().len().saturating_sub(1));
            }
            Message::TickPressed => return self.tick(),
            Message::TemperaturePressed => {
                (self.degrees, self.trouble) = (Some(String::new()), None);
            }
            Message::DigitPressed(sign) => self.digit(sign),
            Message::ErasePressed => drop(self.degrees.as_mut().and_then(String::pop)),
            Message::EnterPressed => return self.measured(),
            Message::SignPressed => return Action::Submit(Input::Care(Step::Sign)),
            Message::BackPressed if self.degrees.is_some() => self.degrees = None,
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn digit(&mut self, sign: char) {
        let Some(typed) = self.degrees.as_mut().filter(|typed| typed.len() < DIGITS) else { return };
        match sign {
            ',' if typed.contains(',') || typed.is_empty() => {}
            '-' if typed.starts_with('-') => drop(typed.remove(0)),
            '-' => typed.insert(0, '-'),
            sign => typed.push(sign),
        }
    }

    /// The fridge has one name here; a second one is told in `ring`.
    fn measured(&mut self) -> Action {
        let Some(tenths) = self.degrees.as_deref().and_then(care::tenths) else {
            return Action::Refuse(Text::new("care-type-degrees"));
        };
        Action::Submit(Input::Care(Step::Temperature { fridge: "kulkas".to_owned(), tenths }))
    }

    fn tick(&self) -> Action {
        match self.lines().get(self.at) {
            Some(line) if !line.checked => {
                let (sku, batch) = (line.sku.clone(), line.batch.clone());
                Action::Submit(Input::Care(Step::Tick { sku, batch }))
            }
            _ => Action::Refuse(Text::new("care-choose-first")),
        }
    }

    pub fn scanned(&mut self, code: String) -> Action {
        self.degrees = None;
        Action::Submit(Input::Care(Step::Scan { code }))
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Care(_), Ok(answer)) => {
                (self.told, self.trouble, self.degrees) = (answer.notices.last().cloned(), None, None);
                Self::question()
            }
            (_, Err(refusal)) if !refusal.is_question() => {
                (self.trouble, self.told) = (Some(refusal.text.clone()), None);
                Action::None
            }
            _ => Action::None,
        }
    }
}

#[cfg(test)]
mod tests;
