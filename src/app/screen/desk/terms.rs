//! Simpanan berjangka at the desk: amount, months and rate of a new one, typed one after the other; one that is there
//! is paid out, in cash, by the bank or into her sukarela.
//!
//! Always holds: the next step begins with what the step before took, and a step back with the same; a rate is typed as
//! it is written, in percent with a comma, and stays until the till has taken it.

use super::{Choice, DIGITS_MOST, Desk, Message, Step};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::input::office::{Membership, TermAsked};
use crate::till::standing::{PinState, TermStanding};

/// What was said of a new deposit so far, and where money of the chosen one goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub amount: Rupiah,
    pub months: i64,
    /// Percent a year, as the till reads it; `None` for the usual one.
    pub rate: Option<String>,
    pub at_end: bool,
    pub renews: bool,
    /// From or to sukarela, else in cash.
    pub sukarela: bool,
    /// Paid out by the bank, and the number of the transfer there.
    pub by_bank: bool,
    pub transfer: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toggle {
    Sukarela,
    /// Of what is paid out: in cash, by the bank, to sukarela.
    PaidTo,
    AtEnd,
    Renews,
}

/// A key beside the digits: a sum that it types, or a choice that it turns over.
pub enum Side {
    Sum(&'static str, Rupiah),
    /// Months that it types.
    Months(i64),
    Turn(Text, Toggle),
}

/// Digits of a transfer's number.
const TRANSFER_DIGITS: usize = 20;

/// Likely terms.
const MONTHS: [i64; 2] = [6, 12];

/// Signs of a rate, and how many of them behind its comma.
const RATE_SIGNS: usize = 5;
const RATE_DECIMALS: usize = 2;

/// A percent as the till reads it: `6,5` is `6.5`. `None` where nothing is typed: the usual rate.
pub fn rate_of(typed: &str) -> Option<String> {
    let rate = typed.trim_end_matches(',').replace(',', ".");
    (!rate.is_empty()).then_some(rate)
}

/// What is typed of a rate, with these digits or the comma behind it.
pub fn rate_typed(typed: &str, more: &str) -> Option<String> {
    let mut rate = format!("{typed}{more}");
    if rate == "," {
        rate.insert(0, '0');
    }
    while rate.len() > 1 && rate.starts_with('0') && !rate.starts_with("0,") {
        rate.remove(0);
    }
    let behind = rate.split_once(',').map_or(0, |(_, behind)| behind.len());
    let fits = rate.len() <= RATE_SIGNS && rate.matches(',').count() <= 1 && behind <= RATE_DECIMALS;
    fits.then_some(rate)
}

impl Form {
    pub fn toggle(&mut self, toggle: Toggle) {
        let of = match toggle {
            Toggle::PaidTo => {
                (self.by_bank, self.sukarela) = (!self.by_bank && !self.sukarela, self.by_bank);
                return;
            }
            Toggle::Sukarela => &mut self.sukarela,
            Toggle::AtEnd => &mut self.at_end,
            Toggle::Renews => &mut self.renews,
        };
        *of = !*of;
    }
}

impl Desk {
    pub(super) fn digits_most(&self) -> usize {
        match self.step {
            Step::Months => 2,
            Step::Transfer => TRANSFER_DIGITS,
            _ => DIGITS_MOST,
        }
    }

    /// The deposit that is chosen.
    pub fn deposit(&self) -> Option<&TermStanding> {
        match (self.choice, &self.standing) {
            (Some(Choice::Term(at)), Some(standing)) => standing.terms.get(at),
            _ => None,
        }
    }

    /// What stands beside the digits.
    pub fn side(&self) -> Vec<Side> {
        let where_to = || {
            let text = Text::new("desk-term-where").with("where", if self.term.sukarela { "sukarela" } else { "cash" });
            Side::Turn(text, Toggle::Sukarela)
        };
        match (self.choice, &self.step) {
            (Some(Choice::NewTerm), Step::Amount) => vec![where_to()],
            (Some(Choice::Term(_)), Step::Amount) => {
                let to = match (self.term.sukarela, self.term.by_bank) {
                    (true, _) => "sukarela",
                    (_, true) => "transfer",
                    _ => "cash",
                };
                vec![Side::Turn(Text::new("desk-term-where").with("where", to), Toggle::PaidTo)]
            }
            (Some(Choice::Term(_)), Step::Transfer) => Vec::new(),
            (Some(Choice::NewTerm), Step::Months) => MONTHS.map(Side::Months).into(),
            (Some(Choice::NewTerm), Step::Rate) => {
                let word = |yes: bool| if yes { "yes" } else { "no" };
                let end = Text::new("desk-term-at-end").with("end", word(self.term.at_end));
                let renews = Text::new("desk-term-renews").with("renews", word(self.term.renews));
                vec![Side::Turn(end, Toggle::AtEnd), Side::Turn(renews, Toggle::Renews)]
            }
            _ => self.sums().into_iter().map(|(label, sum)| Side::Sum(label, sum)).collect(),
        }
    }

    /// A step back of a new deposit, to what was typed there; whether there was one.
    pub(super) fn term_back(&mut self) -> bool {
        let before = match (self.choice, &self.step) {
            (Some(Choice::NewTerm), Step::Proof) => {
                (Step::Rate, self.term.rate.as_ref().map_or_else(String::new, |rate| rate.replace('.', ",")))
            }
            (Some(Choice::NewTerm), Step::Rate) => (Step::Months, self.term.months.to_string()),
            (Some(Choice::NewTerm), Step::Months) => (Step::Amount, self.term.amount.amount().to_string()),
            _ => return false,
        };
        (self.step, self.typed) = before;
        self.pin.clear();
        true
    }

    /// What the bar asks of the till; `None` where another step comes first.
    pub(super) fn term_input(&mut self, choice: Choice) -> Option<Input> {
        let standing = self.standing.as_ref()?;
        let (member, has_pin) = (standing.number.to_string(), standing.pin != PinState::None);
        let proven = |desk: &mut Self| match (&desk.step, has_pin) {
            (Step::Proof, _) => Some(Some(std::mem::take(&mut desk.pin))),
            (_, false) => Some(None),
            (_, true) => {
                desk.step = Step::Proof;
                None
            }
        };
        if let Choice::Term(at) = choice {
            let term = standing.terms.get(at)?.deposit.agreed.term.clone();
            match self.step {
                Step::Amount if self.term.by_bank => {
                    self.step = Step::Transfer;
                    self.typed.clear();
                    return None;
                }
                Step::Transfer => self.term.transfer = Some(std::mem::take(&mut self.typed)),
                _ => {}
            }
            let pin = proven(self)?;
            let (to_sukarela, transfer) = (self.term.sukarela, self.term.transfer.clone());
            let close = Membership::CloseTerm { term, to_sukarela, transfer, pin };
            return Some(Input::Membership(close));
        }
        match self.step {
            Step::Amount => {
                (self.term.amount, self.step) = (self.amount(), Step::Months);
                self.typed.clear();
                return None;
            }
            Step::Months => {
                (self.term.months, self.step) = (self.amount().amount(), Step::Rate);
                self.typed.clear();
                return None;
            }
            Step::Rate => {
                self.term.rate = rate_of(&self.typed);
            }
            Step::Proof | Step::NewPin { .. } | Step::Transfer => {}
        }
        let pin = if self.term.sukarela { proven(self)? } else { None };
        let Form { amount, months, rate, at_end, renews, sukarela, .. } = self.term.clone();
        let asked = TermAsked { member, amount, months, rate, at_end, renews, from_sukarela: sukarela, pin };
        Some(Input::Membership(Membership::OpenTerm(Box::new(asked))))
    }
}

/// The message of a key beside the digits.
pub const fn pressed(side: &Side) -> Message {
    match side {
        Side::Sum(_, sum) => Message::SumPressed(*sum),
        Side::Months(months) => Message::SumPressed(Rupiah::of(*months)),
        Side::Turn(_, toggle) => Message::TogglePressed(*toggle),
    }
}
