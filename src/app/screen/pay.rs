//! Taking the money: notes and sums for cash, and a page for each other means; a part by one, the rest by another.
//!
//! Always holds: the bar stands where *Bayar* stood and is grey until enough is in, so that a double tap on *Bayar*
//! cannot finish a sale. A sum finishes it with one tap. Which code is shown and what is paid so far stands in the
//! till's last answer; here is only the page and what is half typed on it.
//! Neighbours: `pay/sums.rs` reckons the suggested sums, `pay/parts.rs` says what the bar would do; `pay/view.rs` draws
//! with `pay/cash_view.rs`, `pay/other_view.rs` and `pay/qris_view.rs`.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::goods::supply::ShopDebt;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::counter::stockroom::StockQuestion;
use crate::till::answer::Answer;
use crate::till::input::{Input, Tender};
use crate::till::refusal::{Code, Refusal};
use crate::till::standing::{PinState, Standing};

pub mod cash_view;
pub mod other_view;
pub mod parts;
pub mod qris_view;
pub mod sums;
pub mod view;

/// How it is paid: each its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Cash,
    Qris,
    Card,
    Kasbon,
    /// On the account of the shop that buys from the warehouse.
    Tempo,
    /// The means without a key of their own.
    More,
    Transfer,
    Sukarela,
    Voucher,
}

/// Which field the pad types into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Field {
    #[default]
    Amount,
    /// The slip's number, the PIN, the voucher's number.
    Code,
}

#[derive(Clone, Debug, Default)]
pub struct Pay {
    pub page: Page,
    /// Notes given so far, by value.
    pub notes: Vec<i64>,
    /// Rupiah typed in digits; with it the pad is open in place of the notes.
    pub typed: String,
    pub typing: bool,
    /// Digits of the part that another means is to settle; empty = all that is open.
    pub part: String,
    pub field: Field,
    /// The slip's number, a PIN, a voucher's number, the last signs of a reference.
    pub code: String,
    /// Letters stand in place of the pad.
    pub letters: bool,
    /// Credit and savings of the member, once they were asked for.
    pub standing: Option<Box<Standing>>,
    /// The first line of the goods shown, where they were turned; `None` is their end.
    pub first: Option<usize>,
    /// What the shop that buys from the warehouse owes, once it was asked for.
    pub debt: Option<Box<ShopDebt>>,
    pub trouble: Option<Text>,
    /// The sale is on its way: a second tap does nothing.
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    NotePressed(i64),
    /// A whole sum, or the exact amount: finishes the sale.
    SumPressed(Rupiah),
    TypePressed,
    DigitsPressed(&'static str),
    ErasePressed,
    FinishPressed,
    PagePressed(Page),
    FieldPressed(Field),
    /// Letters in place of the pad, or the pad again.
    LettersPressed,
    Typed(Stroke),
    /// A part that was taken is given back: its number, from 1.
    PartPressed(usize),
    UnpaidPressed,
    ServeOtherPressed,
    PrintPressed,
    /// Sales that wait for their QRIS.
    WaitingPressed,
    Told(Option<Box<Standing>>),
    Shops(Vec<ShopDebt>),
    BackPressed,
    MemberPressed,
    SettingsPressed,
    PutAwayPressed,
    /// The goods, from this line on.
    LinesTurned(Option<usize>),
}

/// Notes with a key of their own.
pub const NOTES: [i64; 7] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000];
/// Digits of the largest sum that can be typed: Rp999.999.999.
const TYPED_MOST: usize = 9;
/// Signs of a slip's number.
const CODE_MOST: usize = 24;
/// Digits of a member's PIN.
pub const PIN: usize = 6;
/// Digits of a voucher's number.
pub const VOUCHER: usize = 13;
/// Signs of a QRIS reference that are kept (R30).
pub const REFERENCE: usize = 4;

impl Pay {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::NotePressed(note) => self.note(note),
            Message::SumPressed(sum) => return self.pay_cash(sum, shop),
            Message::TypePressed => self.typing = !self.typing,
            Message::DigitsPressed(digits) => self.digits(digits, shop),
            Message::ErasePressed => self.erase(shop),
            Message::FinishPressed => return self.finish(shop),
            Message::PagePressed(page) => return self.turn_to(page, shop),
            Message::FieldPressed(field) => (self.field, self.letters) = (field, false),
            Message::LettersPressed => (self.field, self.letters) = (Field::Code, !self.letters),
            Message::Typed(Stroke::Sign(sign)) => self.sign(sign, shop),
            Message::Typed(Stroke::Erase) => drop(self.code.pop()),
            Message::PartPressed(part) => return self.send(Input::TakeOff { part }),
            Message::UnpaidPressed => return self.send(Input::Unpaid),
            Message::ServeOtherPressed => return self.send(Input::Hold { name: String::new() }),
            Message::PrintPressed => return Action::Submit(Input::PrintQris),
            Message::WaitingPressed => return Action::Go(Way::Parked),
            Message::Told(standing) => self.told(standing, shop),
            Message::Shops(shops) => {
                let buyer = parts::account(shop).map(|(code, _)| code.as_str());
                self.debt = shops.into_iter().find(|debt| Some(debt.shop.as_str()) == buyer).map(Box::new);
            }
            Message::BackPressed => return self.back(shop),
            Message::MemberPressed => return Action::Go(Way::Members),
            Message::SettingsPressed => return Action::Go(Way::Settings),
            Message::PutAwayPressed => self.trouble = None,
            Message::LinesTurned(first) => self.first = first,
        }
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        match result {
            Ok(answer) => {
                self.trouble = None;
                if matches!(input, Input::Hold { .. }) {
                    return Action::Go(Way::Sell);
                }
                if matches!(input, Input::Pay(_) | Input::Unpaid | Input::TakeOff { .. } | Input::Paid { .. }) {
                    *self = Self { standing: self.standing.take(), ..Self::default() };
                }
                return self.asking(answer);
            }
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => self.trouble = None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                // A PIN is typed anew, whatever was wrong with it.
                if matches!(refusal.code, Code::WrongPin | Code::Locked) {
                    self.code.clear();
                }
            }
        }
        Action::None
    }

    /// What this page has to know of the member.
    pub fn question(&self, shop: &Shop) -> Action {
        self.asking(&shop.answer)
    }

    fn asking(&self, answer: &Answer) -> Action {
        let member = answer.sale.as_ref().and_then(|sale| sale.member.as_ref());
        match (self.page, member) {
            (Page::Kasbon | Page::Sukarela, Some(member)) => {
                Action::Read(Question::Desk { member: member.number.to_string() })
            }
            (Page::Tempo, _) if answer.warehouse.is_some() => Action::Read(Question::Stock(StockQuestion::Shops)),
            _ => Action::None,
        }
    }

    fn told(&mut self, standing: Option<Box<Standing>>, shop: &Shop) {
        let member = shop.answer.sale.as_ref().and_then(|sale| sale.member.as_ref());
        // Of a member who was changed meanwhile nothing is shown.
        self.standing = standing.filter(|standing| member.is_some_and(|member| member.number == standing.number));
        if self.page == Page::Sukarela && self.code.is_empty() {
            self.field = if self.standing.as_ref().is_some_and(|standing| standing.pin != PinState::None) {
                Field::Code
            } else {
                Field::Amount
            };
        }
    }

    /// Another means: what was typed for cash and is less than what is open is the part that it settles.
    fn turn_to(&mut self, page: Page, shop: &Shop) -> Action {
        if self.waiting || shop.answer.qris.is_some() {
            return Action::None;
        }
        let typed = if self.page == Page::Cash { self.typed.clone() } else { self.part.clone() };
        let open = parts::open(shop);
        let is_part = typed.parse().map(Rupiah::of).is_ok_and(|part| !part.is_zero() && part < open);
        let field = match page {
            Page::Card | Page::Transfer | Page::Sukarela | Page::Voucher => Field::Code,
            _ => Field::Amount,
        };
        let (standing, first) = (self.standing.take(), self.first);
        *self = Self { page, field, standing, first, ..Self::default() };
        // What is still due goes on the account whole.
        if !matches!(page, Page::Cash | Page::Tempo) && is_part {
            self.part = typed;
        }
        match page {
            // The code is shown at once: the customer waits with the phone in hand.
            Page::Qris => self.finish(shop),
            _ => self.question(shop),
        }
    }

    /// What the customer has handed over so far.
    pub fn given(&self) -> Rupiah {
        if self.typing {
            return self.typed.parse().map_or(Rupiah::ZERO, Rupiah::of);
        }
        Rupiah::of(self.notes.iter().sum())
    }

    /// How often this note was given.
    pub fn count(&self, note: i64) -> usize {
        self.notes.iter().filter(|given| **given == note).count()
    }

    fn note(&mut self, note: i64) {
        // A hundred notes are past every customer; more is a finger that rests.
        if self.notes.len() < 100 {
            self.typing = false;
            self.typed.clear();
            self.notes.push(note);
        }
    }

    fn digits(&mut self, digits: &str, shop: &Shop) {
        if self.page == Page::Cash && shop.answer.qris.is_none() {
            self.typing = true;
            self.notes.clear();
            push(&mut self.typed, digits);
            return;
        }
        match (shop.answer.qris.is_some(), self.field) {
            _ if self.page == Page::Tempo => {}
            (false, Field::Amount) => push(&mut self.part, digits),
            _ => digits.chars().for_each(|sign| self.sign(sign, shop)),
        }
    }

    /// A sign of the code: as many as it has on this page. Of a QRIS reference the last ones stay.
    fn sign(&mut self, sign: char, shop: &Shop) {
        let most = match self.page {
            _ if shop.answer.qris.is_some() => REFERENCE,
            Page::Sukarela => PIN,
            Page::Voucher => VOUCHER,
            _ => CODE_MOST,
        };
        if self.code.chars().count() < most {
            self.code.push(sign.to_ascii_uppercase());
        }
    }

    fn erase(&mut self, shop: &Shop) {
        let code = shop.answer.qris.is_some() || self.page != Page::Cash && self.field == Field::Code;
        match (code, self.page) {
            (true, _) => drop(self.code.pop()),
            (false, Page::Cash) if !self.typing => drop(self.notes.pop()),
            (false, Page::Cash) => drop(self.typed.pop()),
            (false, _) => drop(self.part.pop()),
        }
    }

    fn back(&mut self, shop: &Shop) -> Action {
        match (self.letters, self.page) {
            // The code on the screen is answered first: paid, not paid, or another customer.
            _ if shop.answer.qris.is_some() => return self.send(Input::Unpaid),
            (true, _) => self.letters = false,
            (false, Page::Cash) if self.typing => (self.typing, self.typed) = (false, String::new()),
            (false, Page::Cash) => return Action::Go(Way::Sell),
            (false, Page::Transfer | Page::Sukarela | Page::Voucher) => return self.turn_to(Page::More, shop),
            (false, _) => return self.turn_to(Page::Cash, shop),
        }
        Action::None
    }

    /// The bar.
    fn finish(&mut self, shop: &Shop) -> Action {
        if shop.answer.qris.is_none() && self.page == Page::Cash {
            return self.pay_cash(self.given(), shop);
        }
        match parts::step(self, shop) {
            Ok(input) => self.send(input),
            Err(word) => Action::Refuse(word),
        }
    }

    fn pay_cash(&mut self, sum: Rupiah, shop: &Shop) -> Action {
        let due = shop.answer.sale.as_ref().map_or(Rupiah::ZERO, |sale| sale.due);
        if sum < due {
            return Action::Refuse(missing(sum, due));
        }
        self.send(Input::Pay(Tender::Cash(sum)))
    }

    fn send(&mut self, input: Input) -> Action {
        if self.waiting {
            return Action::None;
        }
        self.waiting = true;
        Action::Submit(input)
    }
}

/// Digits of a sum: no zero leads, and there is an end.
fn push(sum: &mut String, digits: &str) {
    if sum.len() + digits.len() <= TYPED_MOST && !(sum.is_empty() && digits.starts_with('0')) {
        sum.push_str(digits);
    }
}

/// Why the bar is grey: nothing given yet, or how much is missing.
pub fn missing(given: Rupiah, due: Rupiah) -> Text {
    match given.is_zero() {
        true => Text::new("pay-choose-money"),
        false => Text::new("pay-missing").with("amount", due - given),
    }
}

#[cfg(test)]
mod tests;
