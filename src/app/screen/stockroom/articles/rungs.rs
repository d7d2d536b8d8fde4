//! Higher units of goods, told one after another: unit, base units in it, price.
//!
//! Pure. Always holds: a unit that is half told is never kept.

use super::{Articles, NewRung, money, quantity, words};
use crate::app::screen::stockroom::form::Field;
use crate::domain::goods::product::Rung;
use crate::till::input::goods::Fact;

impl Articles {
    /// A higher unit.
    pub(super) fn rung_fields(&self) -> [Field; 3] {
        let (rung, told) = (&self.rung, !self.rung.unit.is_empty());
        [
            words("goods-field-rung", &rung.unit, false),
            quantity("goods-field-factor", rung.factor, told && rung.factor < 2),
            money("goods-field-rung-price", rung.price, told && rung.price.is_none()),
        ]
    }

    /// A unit that was told whole is kept before another one is told of.
    pub(super) fn keep_rung(&mut self, next: &str) {
        let NewRung { unit, factor: factor @ 2.., price: Some(price) } = self.rung.clone() else { return };
        if unit.is_empty() || unit.eq_ignore_ascii_case(next) {
            return;
        }
        match self.product.rungs.iter_mut().find(|rung| rung.unit.eq_ignore_ascii_case(&unit)) {
            Some(rung) => rung.factor = factor,
            None => self.product.rungs.push(Rung { unit: unit.clone(), factor, barcodes: Vec::new() }),
        }
        self.say(Fact::Rung { unit, is: Some((factor, price)) });
        self.rung = NewRung::default();
    }
}
