//! *Antrean cetak*: the papers of this till, what is known about each, and what a person decides: looked at and whole,
//! tried again, once more as SALINAN, not wanted any more.
//!
//! Holds the last list alone. Nothing here changes a sale. A receipt's copy is the till's own *Cetak ulang*, which is
//! counted and named (R36); other papers are the queue's.

use crate::app::screen::{Action, Way};
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::counter::papers::{FoundPaper, PaperState, Wish};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Papers {
    /// `None` until the queue was read.
    pub found: Option<Vec<FoundPaper>>,
    /// The paper that is chosen, by its place in the list.
    pub at: usize,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Vec<FoundPaper>),
    RowPressed(usize),
    Moved(isize),
    WishPressed(Wish),
    BackPressed,
    PutAwayPressed,
}

impl Papers {
    pub fn question() -> Action {
        Action::Read(Question::Papers)
    }

    pub fn chosen(&self) -> Option<&FoundPaper> {
        self.found.as_ref().and_then(|found| found.get(self.at))
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answered(found) => self.take(found),
            Message::RowPressed(at) => self.at = at,
            Message::Moved(by) => {
                let last = self.found.as_ref().map_or(0, |found| found.len().saturating_sub(1));
                self.at = self.at.saturating_add_signed(by).min(last);
            }
            Message::WishPressed(wish) => return self.decide(wish),
            Message::BackPressed => return Action::Go(Way::Back),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// The same paper stays chosen while others come and go.
    fn take(&mut self, found: Vec<FoundPaper>) {
        let chosen = self.chosen().map(|paper| paper.id);
        let place = found.iter().position(|paper| Some(paper.id) == chosen);
        self.at = place.unwrap_or_else(|| self.at.min(found.len().saturating_sub(1)));
        self.found = Some(found);
    }

    fn decide(&self, wish: Wish) -> Action {
        let Some(paper) = self.chosen().filter(|paper| Wish::of(paper).contains(&wish)) else { return Action::None };
        match (wish, &paper.receipt) {
            (Wish::Copy, Some(receipt)) => Action::Submit(Input::Reprint { receipt: Some(receipt.clone()) }),
            _ => Action::Paper(paper.id, wish),
        }
    }

    /// A copy that the till has made puts the paper that was in doubt to rest.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            (Input::Reprint { .. }, Ok(_)) => match self.chosen() {
                Some(paper) if paper.state == PaperState::Doubtful => Action::Paper(paper.id, Wish::Came),
                _ => Self::question(),
            },
            (_, Ok(_)) => Action::None,
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

/// What a paper is called.
fn name(kind: &str) -> &'static str {
    match kind {
        "sale" => "paper-kind-receipt",
        "x_report" => "paper-kind-x",
        "z_report" => "paper-kind-z",
        "shelf_label" | "strip_label" | "storage_label" => "paper-kind-label",
        "etiket" => "paper-kind-etiket",
        "prescription_copy" => "paper-kind-rx-copy",
        "cash_movement" | "deposit" => "paper-kind-cash",
        "savings" | "passbook" | "term_deposit" | "term_paid" | "member_card" => "paper-kind-savings",
        "kasbon" | "instalment" | "loan_schedule" => "paper-kind-debt",
        "payout" | "payroll" | "shu_statement" | "settlement" => "paper-kind-payout",
        "voucher" => "paper-kind-voucher",
        "qris" => "paper-kind-qris",
        "recovery" => "paper-kind-recovery",
        "stock_document" | "storage" => "paper-kind-stock",
        _ => "paper-kind-other",
    }
}

#[cfg(test)]
mod tests;
