//! Goods of the warehouse are put together by who takes no money, for who sells to fetch and bill (koperasi 6.5).

use crate::app::shop::Shop;
use crate::domain::people::access;

/// Whether whoever is signed in does that now.
pub fn readies(shop: &Shop) -> bool {
    let sells = |role| access::may(role, access::Act::Sell);
    shop.answer.warehouse.is_some() && shop.answer.user.as_ref().is_some_and(|user| !sells(user.role))
}
