//! How much is ordered, or brought from the warehouse, of the product on the card: a number in the shown unit.
//!
//! Pure.

use super::counting::Message as Pressed;
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::stock_check::Card;
use crate::till::input::Input;
use crate::till::input::stock::{Shelve, Supply, Taken};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// From the supplier of these goods.
    Order(SupplierCode),
    /// From the warehouse to the counter; it is on its way until somebody counts it there.
    Transfer,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub what: What,
    pub sku: Sku,
    pub counter: Place,
    pub unit: String,
    factor: i64,
    pub typed: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Stay,
    Submit(Input),
    Leave,
    Refuse(Text),
}

/// More digits than anybody orders.
const DIGITS: usize = 5;

impl Asking {
    pub fn of(card: &Card, what: What, unit: usize) -> Option<Self> {
        let unit = card.row.units.get(unit)?;
        Some(Self {
            what,
            sku: card.row.sku.clone(),
            counter: card.counter,
            unit: unit.unit.clone(),
            factor: unit.factor,
            typed: String::new(),
        })
    }

    pub fn update(&mut self, message: &Pressed) -> Step {
        match message {
            Pressed::DigitPressed(digit) if self.typed.len() < DIGITS => self.typed.push(*digit),
            Pressed::ErasePressed => drop(self.typed.pop()),
            Pressed::BackPressed => return Step::Leave,
            Pressed::EnterPressed => return self.enter(),
            Pressed::DigitPressed(_) | Pressed::PilePressed(_) => {}
            Pressed::ReasonPressed(_) | Pressed::ReasonTyped(_) => {}
        }
        Step::Stay
    }

    fn enter(&self) -> Step {
        let count: i64 = self.typed.parse().unwrap_or(0);
        if count == 0 {
            return Step::Refuse(Text::new("stock-how-many"));
        }
        let quantity = Quantity::whole(count);
        Step::Submit(match &self.what {
            What::Order(supplier) => Input::Supply(Supply::Order {
                supplier: supplier.0.clone(),
                lines: vec![(self.sku.clone(), quantity, Some(self.unit.clone()))],
            }),
            What::Transfer => Input::Shelve(Shelve::Move {
                from: Place::Gudang,
                to: self.counter,
                lines: vec![Taken { sku: self.sku.clone(), quantity: quantity.in_base(self.factor), batch: None }],
                words: String::new(),
            }),
        })
    }
}
