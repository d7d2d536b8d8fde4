//! Goods of a consignor: they come from him and from nobody else, and he is paid for what was sold (R51; J20, J21).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a lot and the goods it is of are the same owner's, so
//! that a sale owes him what he gets and never the shop's own money.
//! Neighbours: what the catalogue says of an owner (`keeping_goods/owner.rs`), orders and payments (`supplying.rs`).

use super::lookup::Goods;
use super::lookup::stockroom::Supplier;
use super::refusal::Code;
use super::stock_paper::{Paper, PaperLine};
use super::supplying::{done_by_two, money, pay_out, supplier};
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
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

/// A consignor is paid for what was sold and for what is missing; his paper says what became of each of his goods since
/// he was paid last.
pub(super) fn settle(turn: &Turn<'_>, code: &str, paid: PaidFrom) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::PaySupplier)?;
    let supplier = supplier(turn, code)?;
    money(turn, paid)?;
    let due = turn.lookup.consigned_due(&supplier.code)?;
    let parts: Vec<(String, Rupiah)> = due.into_iter().map(|(sku, due)| (sku.as_str().to_owned(), due)).collect();
    let amount: Rupiah = parts.iter().map(|(_, due)| *due).sum();
    if amount <= Rupiah::ZERO {
        let text = Text::new("till-nothing-consigned").with("supplier", supplier.name.as_str());
        return turn.refuse(Code::NothingToPay, text);
    }
    let text = Text::new("till-pay-supplier").with("supplier", supplier.name.as_str()).with("amount", amount);
    done_by_two(turn, Act::PaySupplier, text)?;
    let (since, goods) = turn.lookup.since_settled(&supplier.code)?;
    let lines = goods.into_iter().filter(is_told).map(line).collect();
    let paper = Paper { kind: "settled", since, lines, ..Paper::default() };
    pay_out(turn, &supplier, (parts, amount), paid, paper)
}

/// Goods of which something is there, was there, or is owed for.
fn is_told(goods: &OwnersGoods) -> bool {
    let moved = &goods.moved;
    let any = [moved.opening, moved.came, moved.sold, moved.returned, moved.sent_back, moved.missing, moved.left];
    !goods.due.is_zero() || any.iter().any(|quantity| *quantity != Quantity::ZERO)
}

fn line(goods: OwnersGoods) -> PaperLine {
    PaperLine {
        name: goods.name,
        unit: goods.unit,
        quantity: goods.moved.sold,
        amount: Some(goods.due),
        consigned: Some(goods.moved),
        ..PaperLine::default()
    }
}
