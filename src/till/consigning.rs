//! Goods of a consignor: they come from him and from nobody else, and he is paid for what was sold (R51; J20, J21).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a lot and the goods it is of are the same owner's, so
//! that a sale owes him what he gets and never the shop's own money.
//! Neighbours: what the catalogue says of an owner (`keeping_goods/owner.rs`), orders and payments (`supplying.rs`).

use super::lookup::Goods;
use super::lookup::stockroom::Supplier;
use super::refusal::Code;
use super::{Trouble, Turn};
use crate::domain::text::Text;

/// Consigned goods come with their owner's delivery note alone, the shop's own with anybody's but a consignor's.
pub(super) fn of_its_owner(turn: &Turn<'_>, supplier: &Supplier, goods: &Goods) -> Result<(), Trouble> {
    let product = &goods.product;
    let said = |key| Text::new(key).with("name", product.name.as_str()).with("supplier", supplier.name.as_str());
    if !product.consignment {
        return match supplier.consignment {
            true => turn.refuse(Code::NotAllowed, said("till-own-of-consignor").with("code", supplier.code.as_str())),
            false => Ok(()),
        };
    }
    let owner = match &product.supplier {
        Some(code) => turn.lookup.supplier(code.as_str())?.filter(|owner| owner.consignment),
        None => None,
    };
    match owner {
        None => turn.refuse(Code::NotAllowed, said("till-consigned-of-nobody")),
        Some(owner) if owner.code == supplier.code => Ok(()),
        Some(owner) => turn.refuse(Code::NotAllowed, said("till-consigned-of-owner").with("owner", owner.name)),
    }
}
