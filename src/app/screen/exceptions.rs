//! What was done beside plain sales, a kind at a time: by cashier, with times, receipts and both people.
//!
//! Holds only which kind and which part of its list is shown; the entries stand in the shop's day.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::station::today::Entry;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    /// `None`: the first kind there is something of.
    pub kind: Option<ExceptionKind>,
    /// First entry that is shown.
    pub from: usize,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    KindPressed(ExceptionKind),
    Moved(isize),
    OnPressed(usize),
    /// The receipt of an entry.
    ReceiptPressed(ReceiptNumber),
    BackPressed,
    PutAwayPressed,
}

impl Exceptions {
    pub fn new(kind: Option<ExceptionKind>) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Kinds with how many entries each has, as far as there are any; the one that is open always.
    pub fn kinds(&self, shop: &Shop) -> Vec<(ExceptionKind, usize)> {
        let entries: &[Entry] = shop.today.as_ref().map_or(&[], |day| &day.entries);
        let count = |kind: ExceptionKind| entries.iter().filter(|entry| entry.kind == kind).count();
        let kinds = ExceptionKind::ALL.into_iter().map(|kind| (kind, count(kind)));
        kinds.filter(|(kind, count)| *count > 0 || self.kind == Some(*kind)).collect()
    }

    /// The kind that is open.
    pub fn open(&self, shop: &Shop) -> Option<ExceptionKind> {
        self.kind.or_else(|| self.kinds(shop).first().map(|(kind, _)| *kind))
    }

    /// Entries of the open kind, by cashier, each cashier's newest first.
    pub fn entries<'a>(&self, shop: &'a Shop) -> Vec<&'a Entry> {
        let Some(kind) = self.open(shop) else { return Vec::new() };
        let entries: &[Entry] = shop.today.as_ref().map_or(&[], |day| &day.entries);
        let mut of_kind: Vec<&Entry> = entries.iter().filter(|entry| entry.kind == kind).collect();
        of_kind.sort_by(|one, other| one.cashier.cmp(&other.cashier).then(other.at.cmp(&one.at)));
        of_kind
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::KindPressed(kind) => (self.kind, self.from) = (Some(kind), 0),
            Message::Moved(by) => self.walk(by, shop),
            Message::OnPressed(from) => self.from = from,
            Message::ReceiptPressed(receipt) => {
                return Action::Go(Way::Receipt { receipt, from: self.open(shop) });
            }
            Message::BackPressed => return Action::Go(Way::Today),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn walk(&mut self, by: isize, shop: &Shop) {
        let kinds = self.kinds(shop);
        let open = self.open(shop);
        let at = kinds.iter().position(|(kind, _)| Some(*kind) == open).unwrap_or(0);
        let next = at.saturating_add_signed(by).min(kinds.len().saturating_sub(1));
        (self.kind, self.from) = (kinds.get(next).map(|(kind, _)| *kind), 0);
    }

    /// A scan is not for this list: what the till said of it is shown.
    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) {
        self.trouble = result.as_ref().err().map(|refusal| refusal.text.clone());
    }
}

#[cfg(test)]
mod tests;
