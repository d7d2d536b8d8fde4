//! *Struk*: finished sales, found by number, member, day or amount, and what can still be done with one.
//!
//! Always holds: what is shown of a receipt is the list's row; whether something may be done with it is the till's
//! word. Of a member's year the fees for storing her goods stand in front: purchases with a document of the stock room,
//! whose whole statement can be printed.

use crate::app::screen::{Action, Way};
use crate::app::shop::{ReceiptHit, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::locale;
use crate::station::counter::lists::{FoundFee, Question};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::Storage;
use crate::till::refusal::Refusal;

use reading::Reading;
use sending::Sending;

pub mod reading;
pub mod reading_view;
pub mod sending;
pub mod sending_view;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Receipts {
    pub typed: String,
    pub hits: Vec<ReceiptHit>,
    /// In front of the receipts.
    pub fees: Vec<FoundFee>,
    /// Of both.
    pub at: usize,
    pub nothing: bool,
    /// What is asked of the chosen receipt.
    pub asking: Option<Asking>,
    /// Its text goes to a telephone.
    pub sending: Option<Sending>,
    /// What stands on it is read.
    pub reading: Option<Reading>,
    pub trouble: Option<Text>,
    /// What was just done.
    pub done: Option<&'static str>,
    /// The manager's list that led here, and leads back.
    pub from: Option<ExceptionKind>,
    /// It was opened over another screen, and leads back there.
    pub over: bool,
}

/// A second tap says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Why it is voided.
    Void,
    /// How it was paid in truth.
    Tender,
}

impl Asking {
    /// What has to be pressed before anything else is done.
    pub const fn first(self) -> &'static str {
        match self {
            Self::Void => "receipts-choose-reason",
            Self::Tender => "pay-choose-means",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Typed(Stroke),
    HitPressed(usize),
    Moved(isize),
    ReturnPressed,
    ReprintPressed,
    MemberPressed,
    SendPressed,
    /// What stands on the chosen one is opened.
    ReadPressed,
    /// To another page of it.
    PageTurned(isize),
    CopyTextPressed,
    TextRead(ReceiptNumber, Result<String, Text>),
    Asked(Asking),
    /// Place in [`VOID_REASONS`] or [`TENDERS`].
    ChoicePressed(usize),
    ClearPressed,
    BackPressed,
    Answered {
        typed: String,
        hits: Vec<ReceiptHit>,
        fees: Vec<FoundFee>,
    },
    PutAwayPressed,
}

/// Keys of what is said as the reason of a void.
pub const VOID_REASONS: [&str; 4] =
    ["receipts-void-goods", "receipts-void-tender", "receipts-void-buyer", "receipts-void-twice"];
/// What a tender can turn out to have been.
pub const TENDERS: [&str; 4] = ["cash", "qris", "card", "transfer"];

const TYPED_MOST: usize = 24;

impl Receipts {
    /// This one alone, as the manager's list names it.
    pub fn of(receipt: &ReceiptNumber, from: Option<ExceptionKind>) -> Self {
        Self { typed: receipt.to_string(), from, ..Self::default() }
    }

    fn back(&self) -> Action {
        Action::Go(match self.from {
            Some(kind) => Way::Exceptions(Some(kind)),
            None if self.over => Way::Back,
            None => Way::Sell,
        })
    }

    pub fn question(&self) -> Action {
        Action::Read(Question::Receipts { typed: self.typed.clone() })
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::Typed(stroke) if self.sending.is_some() => {
                self.sending.iter_mut().for_each(|sending| sending.stroke(stroke));
            }
            Message::SendPressed => return self.send(),
            Message::ReadPressed => return self.read(),
            Message::PageTurned(by) => self.reading.iter_mut().for_each(|reading| reading.turn(by)),
            Message::CopyTextPressed => return self.copy_text(),
            Message::TextRead(receipt, text) => {
                if let Some(reading) = self.reading.as_mut().filter(|reading| reading.receipt == receipt) {
                    reading.text = Some(text.clone());
                }
                if let Some(sending) = self.sending.as_mut().filter(|sending| sending.receipt == receipt) {
                    sending.text = Some(text);
                }
            }
            Message::ClearPressed | Message::BackPressed if self.sending.is_some() => self.sending = None,
            Message::ClearPressed | Message::BackPressed if self.reading.is_some() => self.reading = None,
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::HitPressed(at) => {
                (self.at, self.asking, self.done, self.sending, self.reading) = (at, None, None, None, None);
            }
            Message::Moved(by) => {
                self.at = self.at.saturating_add_signed(by).min(self.rows().saturating_sub(1));
                (self.asking, self.done, self.reading) = (None, None, None);
            }
            // Enter would refund what is being voided: the question in sight is answered first.
            Message::ReturnPressed => {
                return match self.asking {
                    Some(asking) => Action::Refuse(Text::new(asking.first())),
                    None => self.of_chosen(|receipt| Input::Return { receipt }),
                };
            }
            Message::ReprintPressed => {
                return match self.chosen_fee() {
                    Some(fee) => {
                        let storage = fee.storage.to_string();
                        Action::Submit(Input::Storage(Storage::Statement { storage }))
                    }
                    None => self.of_chosen(|receipt| Input::Reprint { receipt: Some(receipt) }),
                };
            }
            Message::MemberPressed => {
                return match self.chosen() {
                    Some(hit) => Action::Go(Way::AttachMember(hit.receipt.clone())),
                    None => self.choose_first(),
                };
            }
            Message::Asked(asking) if self.chosen().is_some() => self.asking = Some(asking),
            Message::Asked(_) => return self.choose_first(),
            Message::ChoicePressed(at) => return self.choice(at, shop),
            Message::ClearPressed | Message::BackPressed if self.asking.is_some() => self.asking = None,
            Message::ClearPressed if self.typed.is_empty() => return Action::Go(Way::Sell),
            Message::ClearPressed => {
                self.typed.clear();
                return self.question();
            }
            Message::BackPressed => return self.back(),
            Message::Answered { typed, hits, fees } if typed == self.typed => {
                (self.hits, self.fees) = (hits, fees);
                self.nothing = self.rows() == 0;
                self.at = self.at.min(self.rows().saturating_sub(1));
            }
            Message::Answered { .. } => {} // To letters that are no longer there.
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// The text of the chosen one is read.
    fn send(&mut self) -> Action {
        let Some(hit) = self.chosen() else { return self.choose_first() };
        let receipt = hit.receipt.clone();
        self.asking = None;
        self.sending = Some(Sending::new(receipt.clone()));
        Action::Read(Question::ReceiptText { receipt })
    }

    /// Its goods, with what rounding made of their sum.
    fn read(&mut self) -> Action {
        let Some(hit) = self.chosen() else { return self.choose_first() };
        let receipt = hit.receipt.clone();
        self.asking = None;
        self.reading = Some(Reading::new(receipt.clone()));
        Action::Read(Question::ReceiptText { receipt })
    }

    fn copy_text(&mut self) -> Action {
        let Some(sending) = &mut self.sending else { return Action::None };
        let Some(text) = sending.text().map(str::to_owned) else { return Action::None };
        sending.copied = true;
        Action::Copy(text)
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < TYPED_MOST => self.typed.push(sign),
            Stroke::Sign(_) => return Action::None,
            Stroke::Erase => drop(self.typed.pop()),
        }
        (self.trouble, self.asking, self.done, self.at, self.reading) = (None, None, None, 0, None);
        self.question()
    }

    pub fn rows(&self) -> usize {
        self.fees.len() + self.hits.len()
    }

    pub fn chosen(&self) -> Option<&ReceiptHit> {
        self.hits.get(self.at.checked_sub(self.fees.len())?)
    }

    pub fn chosen_fee(&self) -> Option<&FoundFee> {
        self.fees.get(self.at)
    }

    fn choose_first(&self) -> Action {
        Action::Refuse(Text::new(if self.chosen_fee().is_some() { "receipts-is-fee" } else { "receipts-choose-first" }))
    }

    fn of_chosen(&self, input: impl FnOnce(crate::domain::id::ReceiptNumber) -> Input) -> Action {
        match self.chosen() {
            Some(hit) => Action::Submit(input(hit.receipt.clone())),
            None => self.choose_first(),
        }
    }

    fn choice(&self, at: usize, shop: &Shop) -> Action {
        match self.asking {
            Some(Asking::Void) => {
                let reason = locale::say(shop.style.language, &Text::new(VOID_REASONS[at % VOID_REASONS.len()]));
                self.of_chosen(|receipt| Input::Void { receipt, reason })
            }
            Some(Asking::Tender) => {
                let to = TENDERS[at % TENDERS.len()].to_owned();
                self.of_chosen(|receipt| Input::CorrectTender { receipt, to })
            }
            None => Action::None,
        }
    }

    /// A return or void leads to a screen of its own; what else was done is read again.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_) => {
                self.asking = None;
                self.trouble = None;
                self.done = match input {
                    Input::Reprint { .. } | Input::Storage(_) => Some("receipts-reprinted"),
                    Input::Attach { .. } => Some("receipts-attached"),
                    Input::CorrectTender { .. } => Some("receipts-tender-corrected"),
                    _ => None,
                };
                match self.done {
                    Some(_) => self.question(),
                    None => Action::None,
                }
            }
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                self.asking = None;
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
