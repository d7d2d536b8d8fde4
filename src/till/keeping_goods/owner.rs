//! Whose goods are: the shop's, or a consignor's until they are sold (R51).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: consigned goods have an owner who takes goods on
//! consignment, and an amount that he gets for one; what lies there, and what he is still owed, never changes its owner
//! by a word in the catalogue.
//! Neighbours: whose delivery goods may come with (`till/consigning.rs`).

use super::{Draft, Fact};
use crate::domain::goods::product::Product;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::Trouble;
use crate::till::refusal::Code;

impl Draft<'_> {
    /// New goods of a consignor are his unless somebody says otherwise.
    pub(super) fn owned(&mut self, facts: &[Fact], before: Option<&Product>) -> Result<(), Trouble> {
        let said = facts.iter().any(|fact| matches!(fact, Fact::Consigned(_)));
        let supplier = match &self.product.supplier {
            Some(code) => self.turn.lookup.supplier(code.as_str())?,
            None => None,
        };
        let consignor = supplier.is_some_and(|supplier| supplier.consignment);
        if before.is_none() && !said {
            self.product.consignment = consignor;
        }
        let of = |product: &Product| (product.consignment, product.supplier.clone(), product.cost);
        if before.is_some_and(|before| of(before) == of(&self.product)) {
            return Ok(());
        }
        let product = &self.product;
        if product.consignment && !consignor {
            let text = Text::new("goods-owner-needed").with("name", product.name.as_str());
            return self.turn.refuse(Code::BadInput, text);
        }
        if product.consignment && product.cost.is_zero() {
            let text = Text::new("goods-owner-gets").with("name", product.name.as_str());
            return self.turn.refuse(Code::BadInput, text.with("unit", product.base_unit()));
        }
        before.map_or(Ok(()), |before| self.changes_hands(before))
    }

    /// Goods get another owner only where nothing lies there of the old one's, and nothing is owed to him.
    fn changes_hands(&self, before: &Product) -> Result<(), Trouble> {
        let (turn, product) = (self.turn, &self.product);
        let other_kind = before.consignment != product.consignment;
        let other_owner = before.consignment && before.supplier != product.supplier;
        if !other_kind && !other_owner {
            return Ok(());
        }
        let lots = turn.lookup.lots_everywhere(&product.sku)?;
        let old = lots.iter().filter(|lot| lot.consignment != product.consignment || other_owner && lot.consignment);
        let left: Quantity = old.map(|lot| lot.lot.qty_milli).sum();
        if !left.is_zero() {
            let key = if product.consignment && !other_owner { "goods-lies-ours" } else { "goods-lies-consigned" };
            let text = Text::new(key).with("name", product.name.as_str()).with("left", left);
            return turn.refuse(Code::NotAllowed, text.with("unit", product.base_unit()));
        }
        let (beyond, _) = turn.lookup.beyond(&product.sku, product.book.counter())?;
        if other_kind && !beyond.is_zero() {
            let text = Text::new("goods-sold-beyond").with("name", product.name.as_str()).with("beyond", beyond);
            return turn.refuse(Code::NotAllowed, text.with("unit", product.base_unit()));
        }
        let Some(owner) = before.supplier.as_ref().filter(|_| other_owner) else { return Ok(()) };
        let due = turn.lookup.consigned_due(owner)?.into_iter().find(|(sku, _)| *sku == product.sku);
        match due {
            Some((_, due)) => {
                let name = turn.lookup.supplier(owner.as_str())?.map_or_else(|| owner.to_string(), |owner| owner.name);
                let text = Text::new("goods-owner-due").with("name", product.name.as_str()).with("owner", name);
                turn.refuse(Code::NotAllowed, text.with("due", due))
            }
            None => Ok(()),
        }
    }
}
