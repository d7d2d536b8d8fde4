//! Scenes of a practice: the list of set sales, a sale that is on, a crowded one with something said, all done.

use std::time::{Duration, Instant};

use crate::app::board::Board;
use crate::app::drills::{self, Drills};
use crate::app::gallery::sample;
use crate::app::head;
use crate::app::screen::Act;
use crate::app::screen::pay::{self, Pay};
use crate::app::screen::practice;
use crate::app::screen::sell::{self, Sell};
use crate::app::shop::{Ledger, Shop};
use crate::domain::text::Text;

/// A practice after so many sales, by somebody who has practised before.
fn practised(shop: &Shop, at: usize) -> Shop {
    let mut shop = shop.clone();
    shop.practice = Some("word-training");
    shop.health.ledger = Ledger::Alone;
    let seconds = |seconds: u64| Some(Duration::from_secs(seconds));
    let mut drills = Drills::begin(Instant::now(), &[11, 19, 17, 30, 28, 12, 44].map(seconds));
    drills.at = at;
    for (time, took) in drills.times.iter_mut().zip([9, 21, 17, 34, 26, 12, 41, 38, 25, 74]).take(at) {
        *time = seconds(took);
    }
    drills.word = (at > 0).then(|| Text::new("drill-right").with("time", "0.34"));
    shop.drills = Some(drills);
    shop.style.fit.below_basket = drills::height(shop.style.fit);
    shop
}

pub fn list(shop: &Shop) -> Board<Act> {
    listed(&practised(shop, 4))
}

pub fn over(shop: &Shop) -> Board<Act> {
    listed(&practised(shop, 10))
}

fn listed(shop: &Shop) -> Board<Act> {
    let mut board = practice::view::view(shop).map(Act::Practice);
    drills::frame(&mut board);
    board
}

pub fn selling(shop: &Shop) -> Board<Act> {
    let shop = practised(shop, 4);
    framed(sell::view::view(&Sell::default(), &shop).map(Act::Sell), &shop)
}

pub fn paying(shop: &Shop) -> Board<Act> {
    let mut shop = practised(shop, 9);
    sample::member_sale(&mut shop);
    framed(pay::view::view(&Pay::default(), &shop).map(Act::Pay), &shop)
}

/// More lines than there is room for, and a word over the status line.
pub fn crowded(shop: &Shop) -> Board<Act> {
    let mut shop = practised(shop, 9);
    sample::long_sale(&mut shop, 60);
    let mut board = framed(sell::view::view(&Sell::default(), &shop).map(Act::Sell), &shop);
    head::word(&mut board, shop.practice, &Text::new("approval-left"));
    board
}

fn framed(mut board: Board<Act>, shop: &Shop) -> Board<Act> {
    drills::strip(&mut board, shop);
    drills::frame(&mut board);
    board
}
