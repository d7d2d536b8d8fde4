//! When the dialog for a yes or a second person opens and closes, and what the screen beneath it hears.
//!
//! Always holds: the screen hears of the input that it sent, never of the yes that let it through.

use std::time::Duration;

use super::App;
use super::screen::Act;
use super::screen::approval::Approval;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::{Code, Refusal};

/// A name that is locked says so by itself; the pad is free for the others.
const LONGEST_WAIT_MS: u64 = 16_000;

impl App {
    /// What an answer means to the dialog. Answers with the input that the screen is to hear of; `None` where the
    /// dialog keeps it to itself.
    pub(super) fn heard(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Option<Input> {
        let open = self.asking.take();
        let approving = matches!(input, Input::Approve { .. });
        match (open, input, result) {
            (Some(open), Input::Confirm | Input::Approve { .. } | Input::ApproveLater, Ok(_)) => Some(open.input),
            (Some(open), Input::Confirm | Input::Approve { .. } | Input::ApproveLater, Err(refusal))
                if refusal.is_question() =>
            {
                self.asking = Approval::of(open.input, refusal, &self.shop);
                None
            }
            (Some(mut open), _, Err(refusal)) if approving && is_about_the_second(refusal) => {
                open.refused(&refusal.text);
                self.asking = Some(open);
                None
            }
            (Some(open), Input::Confirm | Input::Approve { .. } | Input::ApproveLater, Err(_)) => Some(open.input),
            // The till still remembers the question.
            (open, Input::State, _) => {
                self.asking = open;
                Some(Input::State)
            }
            (_, _, result) => {
                let asked = result.as_ref().err();
                self.asking = asked.and_then(|refusal| Approval::of(input.clone(), refusal, &self.shop));
                self.shop.style.focus = None;
                Some(input.clone())
            }
        }
    }

    /// After a wrong PIN the pad waits: a second, doubled each time.
    pub(super) fn slow_down(&mut self, result: &Result<Answer, Refusal>) {
        let Err(Refusal { code: Code::WrongPin, wait_ms: Some(wait_ms), .. }) = result else { return };
        let pause = Duration::from_millis(u64::try_from(*wait_ms).unwrap_or(0).min(LONGEST_WAIT_MS));
        self.shop.pad_waits = true;
        self.pad_pause = Some(pause);
    }

    /// Whether a scan may pass while the dialog is open. A question is left by it, which is said.
    pub(super) fn lets_scan(&mut self) -> bool {
        match self.asking.take() {
            None => true,
            Some(open) if open.lets_scan() => {
                self.shop.word = Some(Text::new("approval-left"));
                true
            }
            open => {
                self.asking = open;
                false
            }
        }
    }

    /// What a typed sign does: nothing beneath the dialog.
    pub(super) fn typed(&self, sign: char) -> Option<Act> {
        if self.asking.is_some() { None } else { self.screen.typed(sign) }
    }

    /// What Tab does in a form.
    pub(super) fn tabbed(&self, by: isize) -> Option<Act> {
        if self.asking.is_some() { None } else { self.screen.tabbed(by, &self.shop) }
    }

    pub(super) fn erased(&self) -> Option<Act> {
        if self.asking.is_some() { None } else { self.screen.erased() }
    }
}

/// The no is to the second person, not to the input.
const fn is_about_the_second(refusal: &Refusal) -> bool {
    matches!(refusal.code, Code::WrongPin | Code::Locked | Code::NotAllowed)
}
