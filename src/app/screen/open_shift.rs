//! Opening the shift: what lies in the drawer, counted by denomination (R42).
//!
//! Always holds: what the drawer should hold is not shown before it is counted.

use crate::app::screen::Action;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

/// The denominations of R44, notes then coins; 1.000 is both.
pub const PIECES: [(i64, bool); 11] = [
    (100_000, false),
    (50_000, false),
    (20_000, false),
    (10_000, false),
    (5_000, false),
    (2_000, false),
    (1_000, false),
    (1_000, true),
    (500, true),
    (200, true),
    (100, true),
];

#[derive(Clone, Debug, Default)]
pub struct OpenShift {
    /// Pieces of each denomination; `None` where nobody counted yet.
    pub counts: [Option<u32>; PIECES.len()],
    pub at: usize,
    pub trouble: Option<Text>,
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    RowPressed(usize),
    /// Up (−1) or down (+1).
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    NextPressed,
    OpenPressed,
    LeavePressed,
    SettingsPressed,
}

/// Pieces of one kind: more do not fit a drawer.
const MOST: u32 = 9_999;

impl OpenShift {
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::RowPressed(at) => self.at = at,
            Message::Moved(by) => self.at = self.at.saturating_add_signed(by).min(PIECES.len() - 1),
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => {
                let left = self.counts[self.at].unwrap_or(0) / 10;
                self.counts[self.at] = (left > 0).then_some(left);
            }
            Message::NextPressed => self.next(),
            Message::OpenPressed => return self.open(),
            Message::LeavePressed => return Action::Submit(Input::Logout),
            Message::SettingsPressed => return Action::Go(super::Way::Settings),
        }
        Action::None
    }

    fn digits(&mut self, digits: &str) {
        for digit in digits.chars().filter_map(|digit| digit.to_digit(10)) {
            let count = self.counts[self.at].unwrap_or(0) * 10 + digit;
            if count <= MOST {
                self.counts[self.at] = Some(count);
            }
        }
    }

    /// An empty denomination is 0 once it was passed.
    fn next(&mut self) {
        self.counts[self.at].get_or_insert(0);
        self.at = (self.at + 1).min(PIECES.len() - 1);
    }

    pub fn total(&self) -> Rupiah {
        let sum = PIECES.iter().zip(&self.counts).map(|((piece, _), count)| piece * i64::from(count.unwrap_or(0)));
        Rupiah::of(sum.sum())
    }

    /// Denominations that nobody counted yet.
    pub fn left(&self) -> usize {
        self.counts.iter().filter(|count| count.is_none()).count()
    }

    /// An opening is taken as counted; an empty drawer must have been counted through.
    pub fn is_ready(&self) -> bool {
        !self.waiting && (!self.total().is_zero() || self.left() == 0)
    }

    fn open(&mut self) -> Action {
        if !self.is_ready() {
            return Action::Refuse(Text::new("shift-count-first"));
        }
        self.waiting = true;
        Action::Submit(Input::Open { opening: self.total() })
    }

    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) {
        self.waiting = false;
        self.trouble = result.as_ref().err().map(|refusal| refusal.text.clone());
    }
}

#[cfg(test)]
mod tests;
