//! Scenes of the selling screen that begin before a sale: what a power cut left, and how its tiles are arranged.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::gallery::scenes::drawer;
use crate::app::screen::Act;
use crate::app::screen::menu::{self, Menu};
use crate::app::screen::open_shift::{self, OpenShift};
use crate::app::screen::parked::{self, Parked};
use crate::app::screen::sell::{self, Sell};
use crate::app::screen::tiles::{self, Tiles};
use crate::app::shop::Shop;
use crate::till::answer::UnfinishedView;

pub fn unfinished(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    let at = sample::at("2026-11-24T02:31:00Z");
    shop.answer.unfinished = Some(UnfinishedView { lines: 12, total: sample::rp(1_290_675), at });
    sell::view::view(&Sell::default(), &shop).map(Act::Sell)
}

pub fn arranging(shop: &Shop, finding: bool) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let mut tiles = Tiles::of(&shop);
    for step in [tiles::Message::TilePressed(4), tiles::Message::LiftPressed, tiles::Message::TilePressed(1)] {
        tiles.update(step);
    }
    if finding {
        tiles.finding = Some(tiles::Finding { typed: "te".to_owned(), hits: sample::hits(), at: 1 });
    }
    tiles::view::view(&tiles, &shop).map(Act::Tiles)
}

pub fn opening(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.shift = None;
    shop.answer.left = Some(sample::rp(500_000));
    let shift = OpenShift { counting: drawer::counting(&[1, 3, 5, 6, 12, 24]), ..OpenShift::default() };
    open_shift::view::view(&shift, &shop).map(Act::OpenShift)
}

pub fn elsewhere(shop: &Shop, menu: Menu) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    menu::view::view(&menu, &shop).map(Act::Menu)
}

pub fn parked(shop: &Shop, parked: Parked) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.parked = sample::parked();
    parked::view::view(&parked, &shop).map(Act::Parked)
}
