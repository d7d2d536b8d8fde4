//! Pieces being counted, row by row: the opening float and the drawer at closing are counted the same way.
//!
//! Pure. Always holds: an empty row is 0 once it was passed, and unknown before; no sum that should be there is known
//! here. Drawn by `widget/counting.rs`.

use crate::domain::drawer::count::{Count, MOST_PIECES, ROWS, Row};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;

#[derive(Clone, Debug, Default)]
pub struct Counting {
    pub count: Count,
    /// The row that is counted now.
    pub at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    RowPressed(usize),
    /// Up (−1) or down (+1).
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    NextPressed,
}

impl Counting {
    pub fn update(&mut self, message: Message) {
        match message {
            Message::RowPressed(at) => self.at = at.min(ROWS.len() - 1),
            Message::Moved(by) => self.at = self.at.saturating_add_signed(by).min(ROWS.len() - 1),
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => self.set(self.count.pieces_of(self.row()).unwrap_or(0) / 10),
            Message::NextPressed => {
                self.count.pass(self.row());
                self.at = (self.at + 1).min(ROWS.len() - 1);
            }
        }
    }

    pub fn row(&self) -> Row {
        ROWS[self.at]
    }

    fn digits(&mut self, digits: &str) {
        for digit in digits.chars().filter_map(|digit| digit.to_digit(10)) {
            let pieces = self.count.pieces_of(self.row()).unwrap_or(0) * 10 + i64::from(digit);
            if pieces <= MOST_PIECES {
                self.set(pieces);
            }
        }
    }

    fn set(&mut self, pieces: i64) {
        self.count.set(self.row(), pieces).expect("no more than fit a drawer");
    }

    pub fn total(&self) -> Rupiah {
        self.count.sum()
    }

    pub fn pieces(&self) -> Pieces {
        self.count.pieces()
    }

    /// Rows that nobody counted yet.
    pub fn left(&self) -> usize {
        self.count.left()
    }
}

#[cfg(test)]
mod tests;
