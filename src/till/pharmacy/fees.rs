//! Tuslah and embalase: lines of work beside the goods of a prescription (A18).
//!
//! Pure. Always holds: a fee is no goods: it draws no lot, meets no ceiling price, and stands on the pharmacy's own
//! income account.

use std::sync::Arc;

use crate::domain::event::pharmacy::PharmacyLine;
use crate::domain::goods::product::{Book, Prices, Product};
use crate::domain::id::{SaleId, Sku};
use crate::domain::pharmacy::prescription::{EMBALASE, TUSLAH};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::till::basket::{BasketLine, OpenSale};
use crate::till::lookup::Goods;
use crate::till::refusal::Code;
use crate::till::{Decision, Trouble, Turn, selling};

/// The fee as a thing to be sold, at today's price; `None` for goods.
pub fn goods(sku: &Sku, settings: &Settings) -> Option<Goods> {
    let (name, unit, price) = match sku.as_str() {
        TUSLAH => ("Tuslah", "R/", settings.pharmacy.tuslah),
        EMBALASE => ("Embalase", "bungkus", settings.pharmacy.embalase),
        _ => return None,
    };
    let product = Product { ..Product::plain(sku.clone(), name, Book::Obat, "jasa apotek", unit) };
    let prices = Prices { umum: price, anggota: None, grosir: None, rungs: Vec::new(), het: None };
    Some(Goods { product: Arc::new(product), prices, promos: Vec::new(), decrees: Vec::new() })
}

/// Puts so many of a fee into the basket, on the line that is there already.
pub fn put(sale: &mut OpenSale, sku: &Sku, count: i64, settings: &Settings) {
    let Some(goods) = goods(sku, settings) else { return };
    if let Some(line) = sale.lines.iter_mut().find(|line| line.product().sku == *sku) {
        line.quantity += Quantity::whole(count);
        return;
    }
    sale.lines.push(BasketLine {
        pharmacy: PharmacyLine { service: true, ..PharmacyLine::default() },
        ..BasketLine::of(goods, Quantity::whole(count))
    });
}

/// A fee by hand.
pub fn add(turn: &Turn<'_>, fee: &Sku, count: i64) -> Result<Decision, Trouble> {
    if !(1..=MOST).contains(&count) {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"));
    }
    let fresh = || OpenSale::new(SaleId(turn.moment.fresh));
    let mut sale = turn.till.open_sale().cloned().unwrap_or_else(fresh);
    put(&mut sale, fee, count, &turn.settings);
    let at = sale.lines.iter().position(|line| line.product().sku == *fee);
    sale.last = at.map(|at| (at, Quantity::whole(count)));
    selling::priced_anew(turn, sale)
}

/// No prescription has more R/.
const MOST: i64 = 100;
