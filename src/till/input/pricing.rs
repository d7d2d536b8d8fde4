//! What is said to set prices and offers (R10, R13).
//!
//! Pure. Not here: how it is written (`parse/pricing.rs`), what follows (`setting_prices.rs`).

use crate::domain::goods::product::{Grosir, Promo};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetPrices {
    /// Of one product; what is not named stays as it is. Without a date from today on.
    Prices { sku: Sku, from: Option<BusinessDate>, wanted: Vec<Wanted> },
    /// Prices above a ceiling that blocks come down to it, today (R22): of these goods, of all where none is named.
    ToCeiling { skus: Vec<Sku> },
    /// An offer; a unit that is left out is the base unit.
    Promo(Box<Promo>),
    /// An offer ends before its time; without a day it holds no more from today on.
    EndPromo { sku: Sku, unit: String, from: BusinessDate, last: Option<BusinessDate> },
}

/// One price that is to be another; `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Umum(Rupiah),
    Anggota(Option<Rupiah>),
    Grosir(Option<Grosir>),
    /// Of a higher rung.
    Rung(String, Rupiah),
    /// Printed on the pack of a medicine, for one base unit (A17).
    Het(Option<Rupiah>),
}
