//! Tuslah and embalase: lines of work beside the goods of a prescription (A18).
//!
//! Pure. Always holds: a fee is no goods: it draws no lot, meets no ceiling price, and stands on the pharmacy's own
//! income account.

use std::sync::Arc;

use crate::domain::event::pharmacy::PharmacyLine;
use crate::domain::goods::product::{Book, Prices, Product, Rung};
use crate::domain::id::{SaleId, Sku};
use crate::domain::money::Rupiah;
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
    let product = Product {
        sku: sku.clone(),
        name: name.to_owned(),
        short_name: name.to_owned(),
        book: Book::Obat,
        category: "jasa apotek".to_owned(),
        rungs: vec![Rung { unit: unit.to_owned(), factor: 1, barcodes: Vec::new() }],
        fractional: false,
        net_content: None,
        plu: None,
        cost: Rupiah::ZERO,
        ppn: false,
        ceiling: None,
        limit: None,
        min_age: None,
        supplier: None,
        consignment: false,
        shelf: None,
        stock_min: 0,
        shelf_life_days: 0,
        active: true,
        medicine: None,
    };
    let prices = Prices { umum: price, anggota: None, grosir: None, rungs: Vec::new(), het: None };
    Some(Goods { product: Arc::new(product), prices, promos: Vec::new() })
}

/// Puts so many of a fee into the basket, on the line that is there already.
pub fn put(sale: &mut OpenSale, sku: &Sku, count: i64, settings: &Settings) {
    let Some(goods) = goods(sku, settings) else { return };
    if let Some(line) = sale.lines.iter_mut().find(|line| line.product().sku == *sku) {
        line.quantity += Quantity::whole(count);
        return;
    }
    let unit = goods.product.base_unit().to_owned();
    sale.lines.push(BasketLine {
        goods: Arc::new(goods),
        unit,
        factor: 1,
        quantity: Quantity::whole(count),
        label: None,
        batch: None,
        weighed: None,
        parts: Vec::new(),
        umum_amount: Rupiah::ZERO,
        boxes: Vec::new(),
        sooner: None,
        by_hand: Default::default(),
        approved_by: None,
        discount: Rupiah::ZERO,
        pharmacy: PharmacyLine { service: true, ..PharmacyLine::default() },
        receipt_discount: Rupiah::ZERO,
        other: None,
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
