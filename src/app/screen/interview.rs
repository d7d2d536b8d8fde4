//! *Tanya dulu* (WWHAM): what is asked before medicine goes out without a prescription, and what sends somebody to the
//! doctor (A28).
//!
//! Always holds: a page to read, beside whatever is sold; nothing of it must be filled in, and nothing is recorded.
//! What a person complains of who gets medicine by the pharmacist's word is written down elsewhere (`prescription.rs`).

use crate::app::screen::{Action, Way, prescription};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Copy, Debug, Default)]
pub struct Interview;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    BackPressed,
    /// For whom and against what is written down (A29).
    ComplaintPressed,
}

/// The five questions, each with what to listen for.
pub const QUESTIONS: [(&str, &str); 5] = [
    ("wwham-who", "wwham-who-more"),
    ("wwham-what", "wwham-what-more"),
    ("wwham-how-long", "wwham-how-long-more"),
    ("wwham-action", "wwham-action-more"),
    ("wwham-medicine", "wwham-medicine-more"),
];

/// Signs that are not for this counter.
pub const DANGERS: [&str; 5] =
    ["wwham-danger-age", "wwham-danger-sudden", "wwham-danger-long", "wwham-danger-blood", "wwham-danger-other"];

impl Interview {
    pub const fn update(message: Message) -> Action {
        match message {
            Message::BackPressed => Action::Go(Way::Back),
            Message::ComplaintPressed => {
                Action::Go(Way::Prescription { then: None, ask: prescription::Ask::Complaint })
            }
        }
    }

    /// What was scanned meanwhile is seen where it is sold.
    pub const fn answered(input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            _ => Action::None,
        }
    }
}
