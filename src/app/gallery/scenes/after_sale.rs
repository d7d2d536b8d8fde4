//! What follows a sale: it is done, goods come back or are exchanged, receipts are looked for.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::receipt::{self, Done};
use crate::app::screen::receipts::{self, Asking, Receipts};
use crate::app::screen::returns::{self, Returns};
use crate::app::screen::sell::{self, Sell};
use crate::app::shop::Shop;

pub fn finished(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::finished(&mut shop);
    receipt::view::view(&Done { received: sample::rp(300_000), ..Done::default() }, &shop).map(Act::Done)
}

pub fn returning(shop: &Shop, returns: Returns) -> Board<Act> {
    let mut shop = shop.clone();
    sample::returning(&mut shop);
    returns::view::view(&returns, &shop).map(Act::Returns)
}

pub fn exchanging(shop: &Shop, dearer: bool) -> Board<Act> {
    let mut shop = shop.clone();
    sample::exchanging(&mut shop, dearer);
    sell::view::view(&Sell::default(), &shop).map(Act::Sell)
}

pub fn receipts(shop: &Shop, asking: Option<Asking>) -> Board<Act> {
    let receipts =
        Receipts { typed: "kartini".to_owned(), hits: sample::receipt_hits(), asking, ..Receipts::default() };
    receipts::view::view(&receipts, shop).map(Act::Receipts)
}
