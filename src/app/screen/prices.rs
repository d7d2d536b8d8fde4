//! *Harga & promo*: what is coming and what runs at the left; a price or an offer is set at the right, for goods that
//! were found in the price check.
//!
//! Always holds: nothing is reckoned here; the till says what does not go and asks what is unusual. The list is what
//! the counter answered last, and is asked for again after each change.
//! Neighbours: finding goods (`search.rs`), the rules (`till/setting_prices.rs`). A bundle is
//! put together goods by goods; what it holds so far is kept by `app.rs` while the next are sought.

use crate::app::screen::{Action, Way};
use crate::app::shop::{Hit, Shop};
use crate::domain::goods::product::{BundleItem, Off, Promo, PromoForm};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::station::pricelist::Pricelist;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pricing::{SetPrices, Wanted};
use crate::till::refusal::Refusal;

pub mod list_view;
pub mod view;

/// What the digits are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// The price for everybody of the chosen unit.
    #[default]
    Price,
    Member,
    /// Printed on the pack of a medicine, for one base unit.
    Het,
    PromoPrice,
    Percent,
    /// Two digits: so many bought, so many free.
    BuyGet,
    /// Several goods together at one price: how many of each, then the price.
    Bundle,
    /// On the whole receipt: from how much on, then what comes off.
    Spend,
}

impl What {
    pub const fn is_promo(self) -> bool {
        matches!(self, Self::PromoPrice | Self::Percent | Self::BuyGet | Self::Bundle | Self::Spend)
    }
}

/// The first day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    #[default]
    Today,
    Tomorrow,
    /// Of the next month.
    First,
}

impl From {
    pub fn date(self, today: BusinessDate) -> BusinessDate {
        match self {
            Self::Today => today,
            Self::Tomorrow => today.plus_days(1),
            Self::First => (1..=31).map(|days| today.plus_days(days)).find(|date| date.day() == 1).unwrap_or(today),
        }
    }
}

/// Goods of a bundle, with what people call them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub item: BundleItem,
    pub name: String,
}

#[derive(Clone, Debug, Default)]
pub struct Prices {
    pub goods: Option<Hit>,
    /// Which of its units.
    pub unit: usize,
    pub what: What,
    pub from: From,
    /// Days that an offer holds, from 1.
    pub days: i64,
    pub typed: String,
    /// What the bundle holds so far.
    pub bundle: Vec<Part>,
    /// The least spent, once it was typed.
    pub spend: Option<Rupiah>,
    pub list: Option<Box<Pricelist>>,
    /// The row that was touched.
    pub at: usize,
    /// What was done.
    pub said: Option<Text>,
    pub trouble: Option<Text>,
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Box<Pricelist>),
    RowPressed(usize),
    Moved(isize),
    WhatPressed(What),
    FromPressed(From),
    DaysPressed(i64),
    DigitsPressed(&'static str),
    ErasePressed,
    SavePressed,
    EndPressed,
    SearchPressed,
    BackPressed,
    PutAwayPressed,
}

/// Digits of the largest price: Rp999.999.999.
const TYPED_MOST: usize = 9;
/// Pieces of one kind in a bundle.
const PARTS_MOST: i64 = 99;
/// How long an offer may hold, by one key each.
pub const DAYS: [(i64, &str, &str); 3] = [
    (1, "prices-days-1", "prices-for-day"),
    (7, "prices-days-7", "prices-for-week"),
    (30, "prices-days-30", "prices-for-month"),
];

impl Prices {
    pub fn new(goods: Option<Hit>, unit: usize) -> (Self, Action) {
        Self::with(goods, unit, Vec::new())
    }

    /// The same in the middle of a bundle.
    pub fn with(goods: Option<Hit>, unit: usize, bundle: Vec<Part>) -> (Self, Action) {
        let what = if bundle.is_empty() { What::Price } else { What::Bundle };
        (Self { goods, unit, what, bundle, days: 7, ..Self::default() }, Action::Read(Question::Pricelist))
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::Answered(list) => self.list = Some(list),
            Message::RowPressed(at) => self.at = at,
            Message::Moved(by) => {
                self.at = self.at.saturating_add_signed(by).min(self.rows().saturating_sub(1));
            }
            Message::WhatPressed(What::Price) if self.what == What::Price => self.next_unit(),
            Message::WhatPressed(what) => {
                (self.what, self.spend, self.said) = (what, None, None);
                self.bundle.clear();
                self.typed.clear();
            }
            Message::FromPressed(from) => self.from = from,
            Message::DaysPressed(days) => self.days = days,
            Message::DigitsPressed(digits) if self.typed.len() + digits.len() <= TYPED_MOST => {
                self.typed.push_str(digits);
                self.said = None;
            }
            Message::DigitsPressed(_) => {}
            Message::ErasePressed => drop(self.typed.pop()),
            Message::SavePressed => return self.save(shop),
            Message::EndPressed => return self.end(),
            Message::SearchPressed => return Action::Go(Way::Search { price_check: true, typed: String::new() }),
            Message::BackPressed if self.spend.is_some() => self.spend = None,
            Message::BackPressed if self.bundle.pop().is_some() => {}
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn next_unit(&mut self) {
        let count = self.goods.as_ref().map_or(1, |goods| goods.units.len().max(1));
        self.unit = (self.unit + 1) % count;
        self.typed.clear();
    }

    /// Rows of the list: what clashes, what is coming, what is offered.
    pub fn rows(&self) -> usize {
        self.list.as_ref().map_or(0, |list| list.clashes.len() + list.coming.len() + list.offers.len())
    }

    /// The offer that was touched.
    pub fn offer(&self) -> Option<&Promo> {
        let list = self.list.as_ref()?;
        let at = self.at.checked_sub(list.clashes.len() + list.coming.len())?;
        list.offers.get(at).map(|offer| &offer.promo)
    }

    pub fn figure(&self) -> i64 {
        self.typed.parse().unwrap_or(0)
    }

    /// So many bought, so many free.
    pub fn buy_get(&self) -> Option<(i64, i64)> {
        let digit = |at: usize| self.typed.get(at..=at)?.parse::<i64>().ok().filter(|digit| *digit > 0);
        (self.typed.len() == 2).then_some(()).and_then(|()| Some((digit(0)?, digit(1)?)))
    }

    /// What is still missing; `None` where the bar can be pressed.
    pub fn missing(&self) -> Option<&'static str> {
        match self.what {
            What::Spend if self.figure() == 0 && self.spend.is_none() => Some("prices-type-spend"),
            What::Spend if self.figure() == 0 => Some("prices-type-off"),
            What::Spend => None,
            What::Bundle => self.missing_of_bundle(),
            _ if self.goods.is_none() => Some("prices-choose-goods"),
            What::Price | What::Member | What::Het | What::PromoPrice if self.figure() == 0 => {
                Some("prices-type-price")
            }
            What::Percent if !(1..=99).contains(&self.figure()) => Some("prices-type-percent"),
            What::BuyGet if self.buy_get().is_none() => Some("prices-type-buy-get"),
            _ => None,
        }
    }

    fn missing_of_bundle(&self) -> Option<&'static str> {
        let pieces: i64 = self.bundle.iter().map(|part| part.item.count).sum();
        match (&self.goods, pieces) {
            (Some(_), _) => None,
            (None, 0) => Some("prices-choose-goods"),
            (None, 1) => Some("prices-choose-more"),
            (None, _) => Some("prices-type-price").filter(|_| self.figure() == 0),
        }
    }

    /// So many of the chosen goods go into the bundle; one where nothing was typed.
    fn put_in(&mut self) {
        let count = self.figure().clamp(1, PARTS_MOST);
        self.typed.clear();
        let Some(goods) = self.goods.take() else { return };
        let Some(unit) = goods.units.get(self.unit) else { return };
        let item = BundleItem { sku: goods.sku, unit: unit.unit.clone(), count };
        match self.bundle.iter_mut().find(|part| (&part.item.sku, &part.item.unit) == (&item.sku, &item.unit)) {
            Some(part) => part.item.count = (part.item.count + count).min(PARTS_MOST),
            None => self.bundle.push(Part { item, name: goods.name }),
        }
    }

    fn save(&mut self, shop: &Shop) -> Action {
        if self.waiting {
            return Action::None;
        }
        if let Some(missing) = self.missing() {
            return Action::Refuse(Text::new(missing));
        }
        if self.what == What::Bundle && self.goods.is_some() {
            self.put_in();
            return Action::None;
        }
        if self.what == What::Spend && self.spend.is_none() {
            self.spend = Some(Rupiah::of(self.figure()));
            self.typed.clear();
            return Action::None;
        }
        let today = shop.style.zone.date(shop.now);
        match self.input(today) {
            Some(said) => {
                self.waiting = true;
                Action::Submit(Input::SetPrices(said))
            }
            None => Action::None,
        }
    }

    fn input(&self, today: BusinessDate) -> Option<SetPrices> {
        let from = self.from.date(today);
        let price = Rupiah::of(self.figure());
        if let (What::Spend, Some(spend)) = (self.what, self.spend) {
            let form = PromoForm::MinimumSpend { spend, off: Off::Amount(price) };
            return Some(self.offer_of(Promo { form, ..Promo::of(Sku::from(""), "", from, from) }));
        }
        if self.what == What::Bundle {
            let first = self.bundle.first()?.item.clone();
            let items = self.bundle.iter().map(|part| part.item.clone()).collect();
            let form = PromoForm::Bundle { items, price };
            return Some(self.offer_of(Promo { form, ..Promo::of(first.sku, &first.unit, from, from) }));
        }
        let goods = self.goods.as_ref()?;
        let unit = goods.units.get(self.unit)?.unit.as_str();
        let set = |wanted| SetPrices::Prices { sku: goods.sku.clone(), from: Some(from), wanted: vec![wanted] };
        let offer = || Promo::of(goods.sku.clone(), unit, from, from);
        Some(match self.what {
            What::Price => set(Wanted::Rung(unit.to_owned(), price)),
            What::Member => set(Wanted::Anggota(Some(price))),
            What::Het => set(Wanted::Het(Some(price))),
            What::PromoPrice => self.offer_of(Promo { price: Some(price), ..offer() }),
            What::Percent => self.offer_of(Promo { basis_points: Some(self.figure() * 100), ..offer() }),
            What::BuyGet | What::Bundle | What::Spend => {
                let (buy, get) = self.buy_get()?;
                self.offer_of(Promo { form: PromoForm::BuyGet { buy, get, with: Vec::new() }, ..offer() })
            }
        })
    }

    fn offer_of(&self, promo: Promo) -> SetPrices {
        let to = promo.from.plus_days(self.days.max(1) - 1);
        SetPrices::Promo(Box::new(Promo { to, ..promo }))
    }

    fn end(&mut self) -> Action {
        let Some(offer) = self.offer().filter(|_| !self.waiting) else {
            return Action::Refuse(Text::new("prices-choose-offer"));
        };
        let (sku, unit, from) = (offer.sku.clone(), offer.unit.clone(), offer.from);
        self.waiting = true;
        Action::Submit(Input::SetPrices(SetPrices::EndPromo { sku, unit, from, last: None }))
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        match result {
            Ok(answer) if matches!(input, Input::SetPrices(_)) => {
                self.said = answer.notices.last().cloned();
                (self.trouble, self.spend) = (None, None);
                self.bundle.clear();
                self.typed.clear();
                Action::Read(Question::Pricelist)
            }
            Ok(_) => Action::None,
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
