//! *Barang umum*: goods that stand in no catalogue, sold by price and category (R7).
//!
//! Pure. Always holds: whoever may not give prices has another person agree to it; the category is one of the shop's
//! own, so that goods of an age are asked about like those it has; no stock moves and nothing is posted as cost, since
//! nobody knows of what. The manager finds each in *Hari ini*, with the code that was scanned.

use std::sync::Arc;

use super::{Desk, positive};
use crate::domain::event::parked::OtherGoods;
use crate::domain::goods::product::{Book, Prices, Product};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::BasketLine;
use crate::till::lookup::Goods;
use crate::till::refusal::{Code, Refusal};
use crate::till::{Decision, Trouble, Turn, limits};

/// Under which all of them stand in the books of goods.
const SKU: &str = "UMUM";
const UNIT: &str = "pcs";
/// What fits behind its name on the narrow paper.
const CATEGORY_LETTERS: usize = 20;
/// Longest code that stands on goods.
const CODE_LETTERS: usize = 20;

impl Desk<'_> {
    pub(super) fn other(
        &self,
        (price, category, code): (Rupiah, &str, &str),
        quantity: Option<Quantity>,
    ) -> Result<Decision, Trouble> {
        let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
        if price <= Rupiah::ZERO {
            return turn.refuse(Code::BadInput, Text::new("till-other-without-price"));
        }
        let Some(age) = self.lookup.category(category)? else {
            return turn.refuse(Code::BadInput, Text::new("till-no-such-category").with("text", category));
        };
        let quantity = quantity.or(self.till.times).unwrap_or(Quantity::ONE);
        positive(quantity)?;
        if !quantity.is_whole() {
            let text = Text::new("till-fraction-not-sold").with("name", category).with("unit", UNIT);
            return turn.refuse(Code::FractionNotSold, text);
        }
        let other = OtherGoods {
            category: category.to_owned(),
            price,
            code: code.trim().chars().filter(char::is_ascii_alphanumeric).take(CODE_LETTERS).collect(),
            approved_by: turn.approved_by(),
        };
        let mut sale = self.sale();
        if sale.warehouse.is_some() {
            return turn.refuse(Code::NotAllowed, Text::new("till-other-not-from-the-warehouse"));
        }
        let same = |line: &BasketLine| line.other.as_ref() == Some(&other) && line.by_hand.is_none();
        let at = match sale.lines.iter().position(same) {
            Some(at) => {
                sale.lines[at].quantity += quantity;
                at
            }
            None => {
                sale.lines.push(line(other, Some(age).filter(|age| *age > 0), quantity));
                sale.lines.len() - 1
            }
        };
        sale.last = Some((at, quantity));
        // Before anybody is called: a child is sent home without a second person.
        limits::old_enough(&turn, &mut sale, at)?;
        if !access::approves(turn.user()?.role, Act::Override) && !turn.is_approved() {
            let text = Text::new("till-other-approval").with("category", category).with("price", price);
            return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::Override).into());
        }
        self.finish(sale, Some(at), true)
    }
}

fn line(other: OtherGoods, age: Option<u8>, quantity: Quantity) -> BasketLine {
    let goods = goods(&other, age);
    BasketLine { other: Some(other), ..BasketLine::of(goods, quantity) }
}

/// As a thing to be sold, at the price that was said.
pub fn goods(other: &OtherGoods, age: Option<u8>) -> Goods {
    let category: String = other.category.chars().take(CATEGORY_LETTERS).collect();
    let name = format!("Barang umum {category}");
    let product = Product {
        // What is not known to be exempt is taxed while the cooperative is PKP (R19).
        ppn: true,
        min_age: age,
        ..Product::plain(Sku::from(SKU), &name, Book::Sembako, &other.category, UNIT)
    };
    let prices = Prices { umum: other.price, anggota: None, grosir: None, rungs: Vec::new(), het: None };
    Goods { product: Arc::new(product), prices, promos: Vec::new(), decrees: Vec::new() }
}

#[cfg(test)]
mod tests;
