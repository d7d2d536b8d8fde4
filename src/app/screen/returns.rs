//! Goods that come back: the lines of the receipt, what of them is taken, why, and how the money goes back.
//!
//! Always holds: what is taken stands in the till's last answer; here is only which line is meant and the reason that
//! the next tap says. One line of a receipt in hand is a scan, a tap on the line, and the bar.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::event::after_sale::Condition;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::answer::{Answer, ReturnView, ReturnableView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

/// Why goods come back, as the till knows it.
pub const REASONS: [&str; 6] = ["salah", "rusak", "kedaluwarsa", "tidak_cocok", "salah_scan", "lain"];
/// How money can go back.
pub const MEANS: [&str; 6] = ["cash", "qris", "card", "transfer", "kasbon", "sukarela"];

#[derive(Clone, Debug, Default)]
pub struct Returns {
    /// The line that keys act on, from 0.
    pub at: usize,
    pub reason: usize,
    pub condition: Condition,
    /// Chosen by hand; else the means that paid.
    pub means: Option<&'static str>,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Takes one more of the line, or makes it the line that is meant where nothing more is left.
    LinePressed(usize),
    Moved(isize),
    MorePressed,
    FewerPressed,
    AllPressed,
    ReasonPressed(usize),
    ConditionPressed(Condition),
    MeansPressed(&'static str),
    RefundPressed,
    /// Other goods are taken for them.
    ExchangePressed,
    BackPressed,
    PutAwayPressed,
}

impl Returns {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        let Some(back) = &shop.answer.returning else { return Action::Go(Way::Sell) };
        match message {
            Message::LinePressed(at) => {
                self.at = at;
                return self.step(back, 1);
            }
            Message::Moved(by) => {
                self.at = self.at.saturating_add_signed(by).min(back.lines.len().saturating_sub(1));
            }
            Message::MorePressed => return self.step(back, 1),
            Message::FewerPressed => return self.step(back, -1),
            Message::AllPressed => return self.all(back),
            Message::ReasonPressed(reason) => {
                self.reason = reason;
                return self.again(back);
            }
            Message::ConditionPressed(condition) => {
                self.condition = condition;
                return self.again(back);
            }
            Message::MeansPressed(means) => self.means = Some(means),
            Message::RefundPressed => return self.refund(back),
            Message::ExchangePressed if back.total.is_zero() => {
                return Action::Refuse(Text::new("returns-choose-first"));
            }
            Message::ExchangePressed => return Action::Submit(Input::Exchange),
            Message::BackPressed => return Action::Submit(Input::Cancel),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// The line that keys act on.
    pub fn line<'a>(&self, back: &'a ReturnView) -> Option<&'a ReturnableView> {
        back.lines.get(self.at)
    }

    /// One unit more or fewer; a weighed line comes back whole, since nobody weighs it in two.
    fn step(&self, back: &ReturnView, by: i64) -> Action {
        let Some(line) = self.line(back) else { return Action::None };
        let left = line.sold - line.returned;
        let step = if left.is_whole() { Quantity::whole(by) } else { Quantity::from_milli(left.milli() * by) };
        let wanted = (line.taken + step).max(Quantity::ZERO).min(left);
        match wanted == line.taken {
            true if by > 0 => Action::Refuse(
                Text::new("returns-no-more").with("name", if line.veiled { "-" } else { line.name.as_str() }),
            ),
            true => Action::None,
            false => self.take(line, wanted),
        }
    }

    fn all(&self, back: &ReturnView) -> Action {
        match self.line(back) {
            Some(line) if line.taken < line.sold - line.returned => self.take(line, line.sold - line.returned),
            Some(line) => Action::Refuse(
                Text::new("returns-no-more").with("name", if line.veiled { "-" } else { line.name.as_str() }),
            ),
            None => Action::None,
        }
    }

    /// Reason or condition of what is taken already is another.
    fn again(&self, back: &ReturnView) -> Action {
        match self.line(back) {
            Some(line) if !line.taken.is_zero() => self.take(line, line.taken),
            _ => Action::None,
        }
    }

    fn take(&self, line: &ReturnableView, quantity: Quantity) -> Action {
        let line = usize::try_from(line.line).unwrap_or(usize::MAX);
        let reason = REASONS[self.reason % REASONS.len()].to_owned();
        Action::Submit(Input::Take { line, quantity, reason, condition: self.condition })
    }

    /// How the money goes back: as chosen, else as it came.
    pub fn means<'a>(&'a self, back: &'a ReturnView) -> &'a str {
        self.means.unwrap_or_else(|| back.tenders.first().map_or("cash", String::as_str))
    }

    fn refund(&self, back: &ReturnView) -> Action {
        match back.total.is_zero() {
            true => Action::Refuse(Text::new("returns-choose-first")),
            false => Action::Submit(Input::Refund { tender: self.means(back).to_owned() }),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) {
        match result {
            Ok(answer) => {
                self.trouble = None;
                // What a code on paper names is the line's receipt: the first line is meant again.
                if matches!(input, Input::Return { .. } | Input::Scan { .. }) {
                    *self = Self::default();
                }
                let lines = answer.returning.as_ref().map_or(0, |back| back.lines.len());
                self.at = self.at.min(lines.saturating_sub(1));
            }
            Err(refusal) if refusal.is_question() => self.trouble = None,
            Err(refusal) => self.trouble = Some(refusal.text.clone()),
        }
    }
}

#[cfg(test)]
mod tests;
