//! What the bar would do on a page of another means than cash, or why not yet (R29–R33).
//!
//! Pure. Always holds: what stands on the bar is what is sent; a part is exact and never above what is open.

use super::{PIN, Page, Pay, REFERENCE, VOUCHER};
use crate::app::shop::Shop;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::SaleView;
use crate::till::input::stock::Warehouse;
use crate::till::input::{Input, Tender};
use crate::till::standing::PinState;

/// What other means than cash have still to settle: exact, without cash rounding (R27).
pub fn open(shop: &Shop) -> Rupiah {
    shop.answer.sale.as_ref().map_or(Rupiah::ZERO, open_of)
}

pub fn open_of(sale: &SaleView) -> Rupiah {
    sale.total - sale.paid
}

/// Code and name of the shop on whose account a sale out of the warehouse may go.
pub fn account(shop: &Shop) -> Option<&(String, String)> {
    shop.answer.warehouse.as_ref()?.shop.as_ref()
}

/// What this page is to settle: as typed, else all that is open.
pub fn amount(pay: &Pay, shop: &Shop) -> Rupiah {
    pay.part.parse().map_or(open(shop), Rupiah::of)
}

/// Only a part: the rest is paid by another means.
pub fn is_part(pay: &Pay, shop: &Shop) -> bool {
    amount(pay, shop) < open(shop)
}

/// The input of the bar.
pub fn step(pay: &Pay, shop: &Shop) -> Result<Input, Text> {
    if shop.answer.qris.is_some() {
        return match pay.code.chars().count() < REFERENCE {
            true => Err(Text::new("pay-reference-first")),
            false => Ok(Input::Paid { reference: pay.code.clone() }),
        };
    }
    if pay.page == Page::Tempo {
        return match account(shop) {
            Some(_) => Ok(Input::Warehouse(Warehouse::Bill)),
            None => Err(Text::new("till-no-shop-account")),
        };
    }
    let (amount, open) = (amount(pay, shop), open(shop));
    if amount > open {
        return Err(Text::new("pay-at-most").with("amount", open));
    }
    let part = (amount < open).then_some(amount);
    let member = shop.answer.sale.as_ref().is_some_and(|sale| sale.member.is_some());
    let code = pay.code.clone();
    let tender = match pay.page {
        Page::Cash | Page::More | Page::Tempo => return Err(Text::new("pay-choose-means")),
        Page::Qris => Tender::Qris(part),
        Page::Card | Page::Transfer if code.trim().is_empty() => {
            let key = if pay.page == Page::Card { "pay-slip-first" } else { "pay-transfer-first" };
            return Err(Text::new(key));
        }
        Page::Card => Tender::Card { reference: code, amount: part },
        Page::Transfer => Tender::Transfer { reference: code, amount: part },
        Page::Kasbon | Page::Sukarela if !member => return Err(Text::new("pay-member-first")),
        Page::Kasbon => match &pay.standing {
            Some(standing) if amount > standing.kasbon_left() => {
                return Err(Text::new("pay-kasbon-left").with("amount", standing.kasbon_left()));
            }
            _ => Tender::Kasbon(part),
        },
        Page::Sukarela => match &pay.standing {
            Some(standing) if amount > standing.sukarela => {
                return Err(Text::new("pay-sukarela-left").with("amount", standing.sukarela));
            }
            Some(standing) if standing.pin != PinState::None && code.len() < PIN => {
                return Err(Text::new("pay-pin-first"));
            }
            _ => Tender::Sukarela { pin: Some(code).filter(|pin| !pin.is_empty()), amount: part },
        },
        Page::Voucher if code.len() < VOUCHER => return Err(Text::new("pay-voucher-first")),
        Page::Voucher => Tender::Voucher { code, amount: part },
    };
    Ok(Input::Pay(tender))
}
