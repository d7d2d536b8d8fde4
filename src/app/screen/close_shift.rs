//! Closing the shift in three steps: the drawer counted blind, the difference looked at, paper and deposit (R44–R46).
//!
//! Always holds: nothing of what should be in the drawer is shown before the count is saved; a shift is closed by two
//! taps after the last row: save the count, close and print. What was counted stays counted whatever is pressed.
//! Neighbours: the count (`app/counting.rs`), drawing (`close_shift/view.rs`, `close_shift/result_view.rs`).

use crate::app::counting::{self, Counting};
use crate::app::screen::{Action, Way};
use crate::app::widget::letters::Stroke;
use crate::domain::drawer::shift;
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::{Answer, CauseView, CountView, HintView, StatementView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod looks_view;
pub mod result_view;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct CloseShift {
    pub counting: Counting,
    /// What the last count came to; `None` while it is being counted.
    pub result: Option<CountView>,
    /// Why there is a difference, as typed so far.
    pub reason: String,
    /// The reason is being typed.
    pub writing: bool,
    /// What it was before, should it be left.
    pub reason_before: String,
    /// The shift is closed: its Z, and the day in sentences.
    pub closed: Option<Closed>,
    pub trouble: Option<Text>,
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub z: StatementView,
    pub summary: Vec<Text>,
    /// The sentences are on the clipboard.
    pub copied: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Counted(counting::Message),
    SavePressed,
    /// The receipt's tender was the other one.
    MovePressed(ReceiptNumber, String),
    /// A receipt is opened: one that may explain the difference, or a sale that may stand under the wrong member.
    LookPressed(ReceiptNumber),
    NotePressed,
    NoteTyped(Stroke),
    NoteDonePressed,
    RecountPressed,
    ClosePressed,
    CopyPressed(Vec<String>),
    DonePressed,
    BackPressed,
    PutAwayPressed,
}

/// Longest reason: it stands on the Z.
const REASON_MOST: usize = 120;

impl CloseShift {
    /// Asks how the shift stands: a count that still holds is not counted again after the program was restarted.
    pub fn question() -> Action {
        Action::Submit(Input::X { print: false })
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Counted(step) => self.counting.update(step),
            Message::SavePressed => return self.save(),
            Message::MovePressed(receipt, to) => return Action::Submit(Input::CorrectTender { receipt, to }),
            Message::LookPressed(receipt) => return Action::Go(Way::ReceiptOver(receipt)),
            Message::NotePressed => self.write(),
            Message::NoteTyped(stroke) => self.typed(stroke),
            Message::NoteDonePressed => self.writing = false,
            Message::RecountPressed => {
                self.result = None;
                self.counting = Counting::default();
            }
            Message::ClosePressed => return self.close(),
            Message::CopyPressed(lines) => {
                if let Some(closed) = &mut self.closed {
                    closed.copied = true;
                }
                return Action::Copy(lines.join("\n"));
            }
            Message::DonePressed => return Action::Submit(Input::Logout),
            Message::BackPressed if self.writing => {
                self.writing = false;
                self.reason = std::mem::take(&mut self.reason_before);
            }
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// Every row was passed or counted.
    pub fn is_counted(&self) -> bool {
        self.counting.left() == 0
    }

    fn save(&mut self) -> Action {
        if self.waiting {
            return Action::None;
        }
        if !self.is_counted() {
            return Action::Refuse(Text::new("shift-pieces-left").with("count", self.counting.left()));
        }
        self.waiting = true;
        Action::Submit(Input::Count { pieces: self.counting.pieces() })
    }

    fn write(&mut self) {
        if !self.writing {
            self.reason_before.clone_from(&self.reason);
            self.writing = true;
        }
    }

    fn typed(&mut self, stroke: Stroke) {
        match stroke {
            Stroke::Sign(sign) if self.reason.chars().count() < REASON_MOST => self.reason.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(self.reason.pop()),
        }
    }

    /// The reason is still to be written.
    pub fn lacks_reason(&self) -> bool {
        self.result.as_ref().is_some_and(|result| result.needs_reason) && self.reason.trim().is_empty()
    }

    fn close(&mut self) -> Action {
        let Some(result) = &self.result else { return Action::None };
        if self.waiting {
            return Action::None;
        }
        if self.writing && !self.reason.trim().is_empty() {
            return Action::Refuse(Text::new("close-save-note"));
        }
        if self.lacks_reason() {
            self.write();
            return Action::Refuse(Text::new("close-reason-first"));
        }
        let leave = Some(result.leave);
        self.waiting = true;
        Action::Submit(Input::Close { reason: self.reason.trim().to_owned(), leave })
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        let answer = match result {
            Ok(answer) => answer,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                return Action::None;
            }
        };
        self.trouble = None;
        match input {
            Input::X { .. } | Input::Count { .. } => {
                if let Some(counted) = &answer.counted {
                    self.result = Some(counted.clone());
                }
            }
            // What should be there has changed: the causes are asked for again.
            Input::CorrectTender { .. } => return Self::question(),
            Input::Close { .. } => {
                if let Some(z) = &answer.z {
                    let (z, summary) = ((**z).clone(), answer.summary.clone());
                    self.closed = Some(Closed { z, summary, copied: false });
                }
            }
            _ => {}
        }
        Action::None
    }

    /// Causes in the order in which they are shown, as many as there is room for.
    pub fn causes(&self) -> &[CauseView] {
        self.result.as_ref().map(|result| result.causes.as_slice()).unwrap_or_default()
    }
}

impl CloseShift {
    /// Sales that may stand under the wrong member: of the count, then of the Z.
    pub fn hints(&self) -> &[HintView] {
        match (&self.closed, &self.result) {
            (Some(closed), _) => &closed.z.hints,
            (None, Some(result)) => &result.hints,
            (None, None) => &[],
        }
    }
}

/// How the sum comes about, line by line; `None` where there is nothing to say.
pub fn reckoned(result: &CountView) -> [(Text, Option<Rupiah>); 10] {
    let figures = &result.statement.figures;
    let sum = |key: &str| shift::sum(figures, key);
    let count = |key: &str| i64::from(shift::number(figures, key));
    let some = |amount: Rupiah| (!amount.is_zero()).then_some(amount);
    let own_in = sum("cash_in") - sum("savings_in") - sum("kasbon_paid") - sum("loans_paid") - sum("vouchers_sold");
    [
        (Text::new("close-float"), Some(result.statement.opening)),
        (Text::new("close-cash-sales").with("count", count("sales")), Some(sum("cash_sales"))),
        (Text::new("close-refunds").with("count", count("returns") + count("voids")), some(-sum("cash_refunds"))),
        (Text::new("close-kasbon-paid"), some(sum("kasbon_paid"))),
        (Text::new("close-savings-in"), some(sum("savings_in"))),
        (Text::new("close-loans-paid"), some(sum("loans_paid"))),
        (Text::new("close-vouchers-sold"), some(sum("vouchers_sold"))),
        (Text::new("close-cash-in"), some(own_in)),
        (Text::new("close-cash-out"), some(-sum("cash_out"))),
        (Text::new("close-drops"), some(-sum("drops"))),
    ]
}

#[cfg(test)]
mod tests;
