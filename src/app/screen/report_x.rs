//! X: how the shift stands. Changes nothing; what the drawer should hold is not in it before the count (R44, R46).

use crate::app::screen::{Action, Way};
use crate::domain::text::Text;
use crate::till::answer::{Answer, StatementView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

/// Figures in rupiah, by key, each with the word that the paper has for it.
pub const MONEY: [(&str, &str); 19] = [
    ("cash_sales", "paper-cash-sales"),
    ("cash_refunds", "paper-cash-refunds"),
    ("cash_in", "paper-cash-in-sum"),
    ("cash_out", "paper-cash-out-sum"),
    ("drops", "paper-drops-sum"),
    ("qris", "paper-tender-qris"),
    ("card", "paper-tender-card"),
    ("transfer", "paper-tender-transfer"),
    ("kasbon", "paper-tender-kasbon"),
    ("sukarela", "paper-tender-sukarela"),
    ("voucher", "paper-tender-voucher"),
    ("sembako", "paper-book-sembako"),
    ("obat", "paper-book-obat"),
    ("anggota", "paper-buyer-member"),
    ("umum", "paper-buyer-other"),
    ("discount", "paper-discount"),
    ("rounding", "paper-rounding"),
    ("ppn", "paper-ppn"),
    ("opening_difference", "paper-opening-difference"),
];

/// Figures in number.
pub const NUMBERS: [(&str, &str); 6] = [
    ("sales", "paper-sales-count"),
    ("receipts", "paper-papers-count"),
    ("reprints", "paper-reprints"),
    ("no_sales", "paper-no-sales"),
    ("overrides", "paper-overrides"),
    ("tender_corrections", "paper-tender-corrections"),
];

/// Shown though nothing came of it.
pub fn always(key: &str) -> bool {
    key == "cash_sales"
}

#[derive(Clone, Debug, Default)]
pub struct ReportX {
    /// `None` until the till has answered.
    pub statement: Option<Box<StatementView>>,
    /// It is in the queue of the printer.
    pub printed: bool,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PrintPressed,
    BackPressed,
    PutAwayPressed,
}

impl ReportX {
    pub fn question() -> Action {
        Action::Submit(Input::X { print: false })
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PrintPressed => return Action::Submit(Input::X { print: true }),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => return Action::Go(Way::Sell),
            (Input::X { print }, Ok(answer)) => {
                self.statement.clone_from(&answer.statement);
                self.printed |= print;
            }
            (_, Ok(_)) => {}
            (_, Err(refusal)) => self.trouble = Some(refusal.text.clone()),
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
