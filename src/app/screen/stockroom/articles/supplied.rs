//! The page of *Barang* that says who supplies goods, and whether they are his until they are sold (R51).
//!
//! Pure. Not here: what may stand there (`till/keeping_goods/owner.rs`).

use super::Articles;
use crate::app::screen::stockroom::form::{Field, Kind};
use crate::app::screen::stockroom::work::{Row, Words};
use crate::app::widget::badge::Tone;
use crate::domain::goods::supply::Debt;
use crate::domain::text::Text;
use crate::till::input::goods::Fact;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Supplied {
    /// The page is open.
    pub open: bool,
    pub suppliers: Vec<Debt>,
    /// What was said of it here.
    pub consigned: Option<bool>,
}

const CONSIGNED: [&str; 2] = ["goods-is-consigned", "goods-is-ours"];

impl Articles {
    pub(super) fn supplier_fields(&self) -> Vec<Field> {
        let code = self.product.supplier.as_ref().map_or("", |code| code.as_str());
        let known = self.supplied.suppliers.iter().find(|one| one.supplier.as_str() == code);
        let name = known.map_or_else(|| code.to_owned(), |supplier| supplier.name.clone());
        let value = match (self.supplied.consigned, self.known) {
            (None, false) => Words::key("goods-as-supplier"),
            (said, _) => Words::key(CONSIGNED[usize::from(!said.unwrap_or(self.product.consignment))]),
        };
        let options = CONSIGNED.iter().map(|key| Words::key(key)).collect();
        let words = |id, value: Option<&str>| Field {
            id,
            value: value.unwrap_or_default().to_owned().into(),
            kind: Kind::Words,
            missing: false,
        };
        vec![
            Field { id: "goods-field-supplier", value: name.into(), kind: Kind::Words, missing: false },
            Field { id: "goods-field-consigned", value, kind: Kind::Choice(options), missing: false },
            // Under which decree and limit they stand (R21, R22).
            words("goods-field-ceiling", self.product.ceiling.as_deref()),
            words("goods-field-limit", self.product.limit.as_deref()),
        ]
    }

    /// Three pages of fields, one after the other.
    pub(super) const fn next_page(&self) -> &'static str {
        match (self.supplied.open, self.more) {
            (true, _) => "goods-tool-first",
            (false, true) => "goods-tool-supplier",
            (false, false) => "goods-tool-more",
        }
    }

    /// Everybody who supplies; whoever is chosen supplies these goods.
    pub(super) fn supplier_rows(&self) -> Vec<Row> {
        let row = |one: &Debt| {
            let badge = one.consignment.then(|| (Tone::Info, Text::new("goods-consignor")));
            let below = vec![Words::Data(one.supplier.as_str().to_owned())];
            Row { below, badge, ..Row::new(one.name.clone(), Words::nothing()) }
        };
        self.supplied.suppliers.iter().map(row).collect()
    }

    pub(super) fn supplier_at(&self) -> Option<usize> {
        let code = self.product.supplier.as_ref()?;
        self.supplied.suppliers.iter().position(|one| one.supplier == *code)
    }

    pub(super) fn supplied_by(&mut self, at: usize) {
        let Some(one) = self.supplied.suppliers.get(at) else { return };
        self.product.supplier = Some(one.supplier.clone());
        self.say(Fact::Supplier(self.product.supplier.clone()));
    }

    /// By a code, or by any part of a name that only one of them has.
    pub(super) fn supplier_typed(&mut self, typed: &str) -> Result<(), Text> {
        let typed = typed.trim().to_lowercase();
        let all = || self.supplied.suppliers.iter().enumerate();
        let by_code = all().find(|(_, one)| one.supplier.as_str().to_lowercase() == typed);
        let mut by_name = all().filter(|(_, one)| one.name.to_lowercase().contains(&typed));
        let found = match (by_code, by_name.next(), by_name.next()) {
            (Some((at, _)), ..) | (None, Some((at, _)), None) => at,
            (None, Some(_), Some(_)) => return Err(Text::new("goods-suppliers-several").with("typed", typed)),
            (None, None, _) => return Err(Text::new("till-unknown-supplier").with("supplier", typed)),
        };
        self.supplied_by(found);
        Ok(())
    }

    pub(super) fn owned(&mut self, consigned: bool) {
        self.supplied.consigned = Some(consigned);
        self.product.consignment = consigned;
        self.say(Fact::Consigned(consigned));
    }
}
