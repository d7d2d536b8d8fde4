//! What is shown after prices or an offer were set.
//!
//! Pure.

use crate::domain::event::pricing::PricesSet;
use crate::domain::goods::product::Promo;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pricing {
    Prices(PricesSet),
    Promo(Promo),
}
