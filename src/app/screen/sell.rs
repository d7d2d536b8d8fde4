//! The selling screen: four fixed places, and what is half typed in them.
//!
//! Always holds: only digits closed by × multiply a scan; the basket shown is the till's last answer, never a copy.
//! Neighbours: `sell/view.rs` draws it, `sell/lines.rs` turns the answer's lines into words.

use crate::app::screen::by_hand::What;
use crate::app::screen::prescription::Ask;
use crate::app::screen::{Action, Way, parked};
use crate::app::shop::{Shop, Tile};
use crate::domain::goods::lot::BOX_SCANNED;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::{Input, LineRef, Tender};
use crate::till::refusal::{Code, Refusal};

pub mod basket_view;
pub mod last_view;
pub mod lines;
pub mod readying;
pub mod units;
pub mod view;

use readying::readies;

#[derive(Clone, Debug, Default)]
pub struct Sell {
    /// Digits on their way, with at most one comma.
    pub typed: String,
    /// The open page of tiles, and which leaf of it, where it has more tiles than there is room for.
    pub page: usize,
    pub leaf: usize,
    /// The first line shown, where the person turned the page; `None` follows the newest.
    pub first: Option<usize>,
    /// The line that was touched, where it is not the newest.
    pub touched: Option<usize>,
    /// The line whose unit is being chosen among more than two.
    pub units_of: Option<usize>,
    /// The tile that waits for its weight.
    pub weighing: Option<Tile>,
    pub trouble: Option<Trouble>,
}

/// What stands in the way; it stays until the next input that succeeds, or until it is put away.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    Unknown {
        code: String,
    },
    Refused {
        text: Text,
    },
    /// The buyer's NIK comes first; then the same again.
    Buyer {
        text: Text,
        then: Input,
    },
    /// A prescription comes first; then the same again.
    Prescription {
        text: Text,
        then: Input,
        /// What comes first in its place.
        ask: Ask,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    DigitsPressed(&'static str),
    CommaPressed,
    ErasePressed,
    TimesPressed,
    EnterPressed,
    PagePressed(usize),
    TilePressed(usize),
    LinePressed(usize),
    /// The line above or below, by an arrow.
    LineMoved(isize),
    /// The unit of this line: into its other unit, or the choice among several.
    UnitPressed(usize),
    /// The unit at this place of the ladder.
    UnitChosen(usize),
    OlderPressed,
    NewerPressed,
    FewerPressed,
    MorePressed,
    SearchPressed,
    /// The box that should go first instead of the scanned one, or the scanned one all the same.
    SwapBoxPressed,
    KeepBoxPressed,
    /// *Dus lain* of the marked line.
    OtherBoxPressed,
    /// *Tanya dulu*, at the pharmacy.
    InterviewPressed,
    /// *Cek stok*.
    StockPressed,
    MemberPressed,
    PricePressed,
    DiscountPressed,
    ParkPressed,
    UndoPressed,
    RemovePressed,
    MenuPressed,
    SettingsPressed,
    PayPressed,
    ReprintPressed,
    PutAwayPressed,
    SellOtherPressed,
    /// The basket that a power cut left behind: on with it, or away.
    UnfinishedPressed(bool),
    /// What nobody knows is taken into the catalogue.
    NewGoodsPressed,
    BuyerPressed,
    /// The name in the status line: another cashier takes over.
    NamePressed,
}

/// Longest that can be typed: the longest barcode on goods (GTIN-14).
const TYPED_MOST: usize = 14;
/// Up to this many digits before Enter are a quantity of the marked line; more are a code.
const QUANTITY_DIGITS: usize = 3;

impl Sell {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::CommaPressed => self.comma(),
            Message::ErasePressed => self.erase(),
            Message::TimesPressed => return self.times(),
            Message::EnterPressed => return self.enter(shop),
            // The open page again: its next leaf; the view begins anew after the last.
            Message::PagePressed(page) if page == self.page => self.leaf += 1,
            Message::PagePressed(page) => (self.page, self.leaf) = (page, 0),
            Message::TilePressed(at) => return self.tile(at, shop),
            Message::LinePressed(line) => (self.touched, self.units_of) = (Some(line), None),
            Message::LineMoved(by) => self.mark_beside(shop, by),
            Message::UnitPressed(line) => return self.unit(shop, line),
            Message::UnitChosen(rung) => return self.choose_unit(shop, rung),
            Message::OlderPressed => self.turn(shop, false),
            Message::NewerPressed => self.turn(shop, true),
            Message::FewerPressed => return self.step(shop, -1),
            Message::MorePressed => return self.step(shop, 1),
            Message::SwapBoxPressed => return self.choose_box(shop, false),
            Message::KeepBoxPressed => return self.choose_box(shop, true),
            Message::OtherBoxPressed => return self.other_box(shop),
            Message::InterviewPressed => return Action::Go(Way::Interview),
            Message::StockPressed => return Action::Go(Way::Stock { typed: String::new() }),
            // Whoever works at the pharmacy's counter looks for boxes, not for names alone.
            Message::SearchPressed if at_the_pharmacy(shop) && self.typed.is_empty() => {
                self.trouble = None;
                return Action::Go(Way::Stock { typed: String::new() });
            }
            Message::SearchPressed => {
                self.trouble = None;
                let typed = std::mem::take(&mut self.typed);
                return Action::Go(Way::Search { price_check: false, typed });
            }
            Message::MemberPressed => return Action::Go(Way::Members),
            Message::PricePressed => return self.by_hand(shop, What::Price),
            Message::DiscountPressed => return self.by_hand(shop, What::Off),
            Message::BuyerPressed => return self.buyer(),
            Message::NamePressed => return Action::Go(Way::ChangeCashier),
            Message::ParkPressed => return park(shop),
            Message::UnfinishedPressed(take) => return Action::Submit(Input::Unfinished { take }),
            Message::UndoPressed => return Action::Submit(Input::Undo),
            Message::RemovePressed => return self.remove(shop),
            Message::MenuPressed => return Action::Go(Way::Menu),
            Message::SettingsPressed => return Action::Go(Way::Settings),
            Message::PayPressed => return Self::pay(shop),
            Message::ReprintPressed => {
                return Action::Submit(Input::Reprint { receipt: shop.doubtful_receipt().cloned() });
            }
            Message::PutAwayPressed => self.put_away(),
            Message::SellOtherPressed => return self.sell_other(),
            Message::NewGoodsPressed => return self.new_goods(),
        }
        Action::None
    }

    /// What the till answered to an input, from wherever it came.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) {
        match result {
            Ok(_) if *input == Input::State => {}
            Ok(_) => {
                self.trouble = None;
                self.touched = None;
                self.first = None;
                self.units_of = None;
                let ends = |input| matches!(input, &Input::Scan { .. } | &Input::Add { .. } | &Input::Weigh { .. });
                if ends(input) || matches!(input, Input::Times { .. }) {
                    self.typed.clear();
                    self.weighing = None;
                }
            }
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => self.trouble = None,
            Err(refusal) => (self.trouble, self.units_of) = (Some(Trouble::of(refusal, input)), None),
        }
    }

    fn digits(&mut self, digits: &str) {
        if self.typed.len() + digits.len() <= TYPED_MOST {
            // Leading zeros mean nothing in a quantity and much in a code: they stay.
            self.typed.push_str(digits);
        }
    }

    fn comma(&mut self) {
        if !self.typed.is_empty() && !self.typed.contains(',') {
            self.typed.push(',');
        }
    }

    fn erase(&mut self) {
        if self.typed.pop().is_none() {
            self.weighing = None;
        }
    }

    /// × closes the digits: they multiply the next scan.
    fn times(&mut self) -> Action {
        match self.quantity() {
            Some(quantity) => {
                self.typed.clear();
                Action::Submit(Input::Times { quantity })
            }
            None => Action::Refuse(Text::new("sell-type-quantity-first")),
        }
    }

    fn quantity(&self) -> Option<Quantity> {
        Quantity::parse(&self.typed).ok().filter(|quantity| !quantity.is_zero())
    }

    /// What the digits weigh: grams, unless a comma makes them kilos.
    pub fn weight(&self) -> Option<Quantity> {
        match self.typed.contains(',') {
            true => self.quantity(),
            false => self.typed.parse().ok().filter(|grams| (1..=999_999).contains(grams)).map(Quantity::from_milli),
        }
    }

    fn enter(&mut self, shop: &Shop) -> Action {
        if let Some(tile) = &self.weighing {
            return match (self.weight(), shop.scale.stable()) {
                (Some(weight), _) => typed_weight(&tile.sku, weight, shop),
                (None, Some(weight)) if self.typed.is_empty() => of_scale(&tile.sku, weight),
                _ => {
                    let why = shop.scale.advice().filter(|_| self.typed.is_empty());
                    Action::Refuse(why.unwrap_or_else(|| Text::new("sell-type-weight-first")))
                }
            };
        }
        if self.typed.is_empty() {
            return Action::Refuse(Text::new("sell-nothing-typed"));
        }
        if self.typed.len() > QUANTITY_DIGITS && !self.typed.contains(',') {
            let code = std::mem::take(&mut self.typed);
            return Action::Submit(Input::Scan { code });
        }
        match (self.quantity(), self.marked(shop)) {
            (Some(quantity), Some(line)) => {
                self.typed.clear();
                Action::Submit(Input::Quantity { line: LineRef::Number(line + 1), quantity })
            }
            (None, _) => Action::Refuse(Text::new("sell-type-quantity-first")),
            (_, None) => Action::Refuse(Text::new("sell-no-line")),
        }
    }

    fn tile(&mut self, at: usize, shop: &Shop) -> Action {
        let Some(tile) = shop.tile_pages.get(self.page).and_then(|page| page.tiles.get(at)) else {
            return Action::None;
        };
        if tile.fractional {
            // The weight may have been typed before the tile.
            if let Some(weight) = self.weight() {
                return typed_weight(&tile.sku, weight, shop);
            }
            // What already lies there at rest is what is meant, once.
            if let Some(weight) = shop.scale.stable().filter(|_| self.typed.is_empty() && !shop.scale_taken) {
                return of_scale(&tile.sku, weight);
            }
            self.weighing = Some(tile.clone());
            (self.trouble, self.units_of) = (None, None);
            return Action::None;
        }
        self.weighing = None;
        match (self.typed.is_empty(), self.quantity()) {
            (true, _) => add(&tile.sku, None),
            (false, Some(quantity)) => add(&tile.sku, Some(quantity)),
            (false, None) => Action::Refuse(Text::new("sell-type-quantity-first")),
        }
    }

    /// The line that keys act on: the touched one, else what the last input was about.
    pub fn marked(&self, shop: &Shop) -> Option<usize> {
        let sale = shop.answer.sale.as_ref().filter(|sale| !sale.lines.is_empty())?;
        let last = shop.answer.last.as_ref().map_or(sale.lines.len() - 1, |last| last.line);
        Some(self.touched.unwrap_or(last).min(sale.lines.len() - 1))
    }

    /// Another line by an arrow; where it is not shown, its page is turned to.
    fn mark_beside(&mut self, shop: &Shop, by: isize) {
        let Some(now) = self.marked(shop) else { return };
        let count = shop.answer.sale.as_ref().map_or(0, |sale| sale.lines.len());
        let to = now.saturating_add_signed(by).min(count.saturating_sub(1));
        let room = lines::room(shop.style.fit, self.has_notice(shop));
        let first = self.first.unwrap_or_else(|| lines::follow(count, room));
        let shown = if first > 0 { room.under_strip } else { room.whole };
        if to < first {
            self.first = Some(to);
        } else if to >= first + shown {
            self.first = Some(to + 1 - room.under_strip).filter(|first| *first < lines::follow(count, room));
        }
        (self.touched, self.units_of) = (Some(to), None);
    }

    /// One piece more or fewer; the last one fewer removes the line. Weighed goods are weighed again.
    fn step(&mut self, shop: &Shop, by: i64) -> Action {
        let Some(at) = self.marked(shop) else {
            return Action::Refuse(Text::new("sell-no-line"));
        };
        let Some(line) = shop.answer.sale.as_ref().and_then(|sale| sale.lines.get(at)) else {
            return Action::None;
        };
        if line.fractional {
            return Action::Refuse(Text::new("sell-weigh-again"));
        }
        let quantity = line.qty_milli + Quantity::whole(by);
        match quantity.milli() <= 0 {
            true => Action::Submit(Input::Remove { line: at + 1 }),
            false => Action::Submit(Input::Quantity { line: LineRef::Number(at + 1), quantity }),
        }
    }

    fn remove(&mut self, shop: &Shop) -> Action {
        match self.marked(shop) {
            Some(line) => Action::Submit(Input::Remove { line: line + 1 }),
            // Nothing is in it yet: the next customer buys as always.
            None if shop.answer.warehouse.is_some() => Action::Submit(Input::Cancel),
            None => Action::Refuse(Text::new("sell-no-line")),
        }
    }

    /// To the marked line: its scanned box stays, or the proposed one is taken.
    fn choose_box(&self, shop: &Shop, keeps: bool) -> Action {
        let line = self.marked(shop).and_then(|at| Some((at, shop.answer.sale.as_ref()?.lines.get(at)?)));
        let Some((at, line)) = line else { return Action::None };
        let batch = line.boxes.first().map(|taken| taken.batch.clone()).filter(|_| keeps);
        let reason = if keeps { BOX_SCANNED.to_owned() } else { String::new() };
        Action::Submit(Input::Box { line: LineRef::Number(at + 1), batch, reason })
    }

    /// Any of its boxes, for a reason.
    fn other_box(&self, shop: &Shop) -> Action {
        let line = self.marked(shop).and_then(|at| Some((at, shop.answer.sale.as_ref()?.lines.get(at)?)));
        match line.filter(|(_, line)| !line.boxes.is_empty()) {
            Some((line, of)) => Action::Go(Way::Boxes { line, sku: of.sku.clone() }),
            None => Action::Refuse(Text::new("sell-no-boxes")),
        }
    }

    fn by_hand(&self, shop: &Shop, what: What) -> Action {
        match self.marked(shop) {
            Some(line) => Action::Go(Way::ByHand { line, what }),
            None => Action::Refuse(Text::new("sell-no-line")),
        }
    }

    /// What nobody knows is sold by its price and category (R7).
    fn sell_other(&mut self) -> Action {
        match self.trouble.take() {
            Some(Trouble::Unknown { code }) => Action::Go(Way::OtherGoods { code }),
            _ => Action::Go(Way::OtherGoods { code: String::new() }),
        }
    }

    /// It is sold as soon as the catalogue has it.
    fn new_goods(&mut self) -> Action {
        match self.trouble.take() {
            Some(Trouble::Unknown { code }) => Action::Go(Way::NewGoods { code, then_sell: true }),
            _ => Action::Go(Way::NewGoods { code: String::new(), then_sell: false }),
        }
    }

    fn buyer(&mut self) -> Action {
        let then = match self.trouble.take() {
            Some(Trouble::Buyer { then, .. }) => Some(then),
            Some(Trouble::Prescription { then, ask, .. }) => {
                return Action::Go(Way::Prescription { then: Some(then), ask });
            }
            _ => None,
        };
        Action::Go(Way::Buyer { then })
    }

    fn owes(shop: &Shop) -> Rupiah {
        shop.answer.sale.as_ref().map_or(Rupiah::ZERO, |sale| sale.due)
    }

    fn settle(shop: &Shop) -> Action {
        let first = shop.answer.exchange.as_ref().and_then(|exchange| exchange.tenders.first());
        match Self::owes(shop).is_negative() {
            true => Action::Submit(Input::Refund { tender: first.cloned().unwrap_or_else(|| "cash".to_owned()) }),
            false => Action::Submit(Input::Pay(Tender::Cash(Rupiah::ZERO))),
        }
    }

    fn pay(shop: &Shop) -> Action {
        match shop.answer.sale.as_ref().is_some_and(|sale| !sale.lines.is_empty() && sale.receipt.is_none()) {
            // What goods brought back are worth pays for these, or for more: nothing is left to choose.
            true if Self::owes(shop) <= Rupiah::ZERO && shop.answer.exchange.is_some() => Self::settle(shop),
            true if readies(shop) => Action::Submit(Input::Hold { name: String::new() }),
            true => Action::Go(Way::Pay),
            false => Action::Refuse(Text::new("sell-basket-empty")),
        }
    }

    fn turn(&mut self, shop: &Shop, newer: bool) {
        let count = shop.answer.sale.as_ref().map_or(0, |sale| sale.lines.len());
        let room = lines::room(shop.style.fit, self.has_notice(shop));
        self.first = lines::turned(self.first, count, room, newer);
    }

    fn put_away(&mut self) {
        // The innermost thing first.
        if self.trouble.take().is_none() && self.units_of.take().is_none() && self.weighing.take().is_none() {
            self.typed.clear();
            self.touched = None;
        }
    }

    /// Is there a notice over the action keys?
    pub fn has_notice(&self, shop: &Shop) -> bool {
        shop.health.printer.is_in_trouble() || shop.doubtful_receipt().is_some() || !shop.answer.notices.is_empty()
    }
}

impl Trouble {
    fn of(refusal: &Refusal, input: &Input) -> Self {
        match (refusal.code, input) {
            (Code::UnknownBarcode, Input::Scan { code }) => Self::Unknown { code: code.clone() },
            (Code::NotAllowed, input) if refusal.text.key == "till-buyer-needed" => {
                Self::Buyer { text: refusal.text.clone(), then: input.clone() }
            }
            (Code::NeedsPrescription, input) => {
                Self::Prescription { text: refusal.text.clone(), then: input.clone(), ask: Ask::Nothing }
            }
            (Code::NotAllowed, input) if refusal.text.key == "till-otc-buyer-needed" => {
                Self::Prescription { text: refusal.text.clone(), then: input.clone(), ask: Ask::Buyer }
            }
            (Code::NotAllowed, input) if refusal.text.key == "till-owa-complaint-needed" => {
                Self::Prescription { text: refusal.text.clone(), then: input.clone(), ask: Ask::Complaint }
            }
            _ => Self::Refused { text: refusal.text.clone() },
        }
    }
}

/// The pharmacy's own people have their own search.
pub fn at_the_pharmacy(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| matches!(user.role, Role::Apotek | Role::Apoteker))
}

fn add(sku: &Sku, quantity: Option<Quantity>) -> Action {
    Action::Submit(Input::Add { sku: sku.clone(), quantity, unit: None })
}

fn of_scale(sku: &Sku, weight: Quantity) -> Action {
    Action::Submit(Input::Weigh { sku: sku.clone(), weight, manual: false })
}

/// At a counter with a scale a typed weight is marked; without one it is how goods are weighed.
fn typed_weight(sku: &Sku, weight: Quantity, shop: &Shop) -> Action {
    match shop.has_scale() {
        true => Action::Submit(Input::Weigh { sku: sku.clone(), weight, manual: true }),
        false => add(sku, Some(weight)),
    }
}

/// Sets the basket aside; an empty one fetches what was set aside.
fn park(shop: &Shop) -> Action {
    match fetches(shop) {
        true => parked::fetch(shop),
        false => Action::Submit(Input::Hold { name: String::new() }),
    }
}

/// Nothing is in the basket, and something was set aside.
pub fn fetches(shop: &Shop) -> bool {
    let empty = shop.answer.sale.as_ref().is_none_or(|sale| sale.lines.is_empty() || sale.receipt.is_some());
    empty && !shop.answer.parked.is_empty()
}

#[cfg(test)]
mod tests;
