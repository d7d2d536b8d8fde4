//! Money into and out of the drawer beside sales: what it is for, how much, recorded with one key (R43).
//!
//! Always holds: nothing is recorded without a reason where the rule asks for one; a drop needs none, it goes to the
//! safe or the bank bag.

use crate::app::screen::{Action, Way};
use crate::app::widget::letters::Stroke;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    In,
    #[default]
    Out,
    Safe,
    Bank,
    NoSale,
}

/// A reason with a key of its own: its sentence, and the account it stands under (`None` = the default).
pub type Reason = (&'static str, Option<&'static str>);

impl Kind {
    pub const ALL: [Self; 5] = [Self::In, Self::Out, Self::Safe, Self::Bank, Self::NoSale];

    pub const fn reasons(self) -> &'static [Reason] {
        match self {
            Self::In => &[("drawer-why-change", None), ("drawer-why-donation", Some("213200"))],
            Self::Out => &[
                ("drawer-why-supplies", Some("523000")),
                ("drawer-why-transport", Some("524000")),
                ("drawer-why-utilities", Some("522000")),
            ],
            Self::NoSale => &[("drawer-why-swap", None), ("drawer-why-check", None)],
            Self::Safe | Self::Bank => &[],
        }
    }

    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::In | Self::Out | Self::NoSale)
    }

    pub const fn needs_amount(self) -> bool {
        !matches!(self, Self::NoSale)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Drawer {
    pub kind: Kind,
    /// Rupiah in digits.
    pub typed: String,
    /// As chosen or written.
    pub reason: String,
    /// Which key of a reason was pressed.
    pub chosen: Option<usize>,
    pub writing: bool,
    pub trouble: Option<Text>,
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    KindPressed(Kind),
    /// Which one, and how it reads in the language of the screen.
    ReasonPressed(usize, String),
    WritePressed,
    Typed(Stroke),
    WrittenPressed,
    DigitsPressed(&'static str),
    ErasePressed,
    RecordPressed,
    /// The slip made last was a mistake.
    VoidPressed(u32),
    /// An earlier one was.
    SlipsPressed,
    BackPressed,
    PutAwayPressed,
}

/// Why a slip is taken back here; another reason is said in `ring`.
pub const MISTYPED: &str = "salah_ketik";
/// Digits of the largest sum: Rp999.999.999.
const DIGITS_MOST: usize = 9;
/// Longest reason: it stands on a slip.
const REASON_MOST: usize = 80;

impl Drawer {
    pub fn new(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::KindPressed(kind) => *self = Self { typed: std::mem::take(&mut self.typed), ..Self::new(kind) },
            Message::ReasonPressed(at, words) => (self.chosen, self.reason) = (Some(at), words),
            Message::WritePressed => {
                (self.writing, self.chosen) = (true, None);
                self.reason.clear();
            }
            Message::Typed(Stroke::Sign(sign)) if self.reason.chars().count() < REASON_MOST => self.reason.push(sign),
            Message::Typed(Stroke::Sign(_)) => {}
            Message::Typed(Stroke::Erase) => drop(self.reason.pop()),
            Message::WrittenPressed => self.writing = false,
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => drop(self.typed.pop()),
            Message::RecordPressed => return self.record(),
            Message::VoidPressed(slip) => return self.void(slip),
            Message::SlipsPressed => return Action::Go(Way::Slips),
            Message::BackPressed if self.writing => self.writing = false,
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn digits(&mut self, digits: &str) {
        if self.typed.len() + digits.len() <= DIGITS_MOST && !(self.typed.is_empty() && digits.starts_with('0')) {
            self.typed.push_str(digits);
        }
    }

    pub fn amount(&self) -> Rupiah {
        self.typed.parse().map_or(Rupiah::ZERO, Rupiah::of)
    }

    /// What is still missing; `None` where it can be recorded.
    pub fn missing(&self) -> Option<&'static str> {
        if self.kind.needs_amount() && self.amount().is_zero() {
            return Some("drawer-type-amount");
        }
        (self.kind.needs_reason() && self.reason.trim().is_empty()).then_some("drawer-choose-reason")
    }

    fn record(&mut self) -> Action {
        if self.waiting {
            return Action::None;
        }
        if let Some(missing) = self.missing() {
            return Action::Refuse(Text::new(missing));
        }
        self.waiting = true;
        let (amount, reason) = (self.amount(), self.reason.trim().to_owned());
        let account = self.chosen.and_then(|at| self.kind.reasons().get(at)).and_then(|(_, account)| *account);
        let account = account.map(str::to_owned);
        Action::Submit(match self.kind {
            Kind::In => Input::CashIn { amount, reason, account },
            Kind::Out => Input::CashOut { amount, reason, account },
            Kind::Safe => Input::Drop { amount, bank: false },
            Kind::Bank => Input::Drop { amount, bank: true },
            Kind::NoSale => Input::NoSale { reason },
        })
    }

    /// Somebody agrees, and the till says whether it still goes.
    fn void(&mut self, slip: u32) -> Action {
        if self.waiting {
            return Action::None;
        }
        self.waiting = true;
        Action::Submit(Input::VoidSlip { slip, reason: MISTYPED.to_owned() })
    }

    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        match result {
            Ok(_) => Action::Go(Way::Sell),
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
