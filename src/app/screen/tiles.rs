//! *Atur tombol*: the manager puts goods onto the tiles of the selling screen, moves them and takes them off.
//!
//! Always holds: nothing holds before it is saved; each step here can be taken back; goods stand on one page only.
//! Neighbours: what an order means (`domain/goods/tiles.rs`), how it looks (`tiles/view.rs`).

use crate::app::screen::{Action, Way};
use crate::app::shop::{Hit, Shop, Tile};
use crate::app::widget::letters::Stroke;
use crate::domain::goods::tiles::{Page, SaidTiles};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

/// The pages as they are being arranged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pages {
    pub tiles: [Vec<Tile>; 2],
    /// How many of the first on each page were put there by somebody; the rest stands there by itself.
    pub placed: [usize; 2],
    pub off: Vec<Sku>,
}

#[derive(Clone, Debug, Default)]
pub struct Tiles {
    pub now: Pages,
    /// As it was before each step, the newest last.
    before: Vec<Pages>,
    pub page: usize,
    /// The chosen tile of the page.
    pub at: usize,
    /// The chosen tile goes where the next press or arrow says.
    pub lifted: bool,
    pub finding: Option<Finding>,
    pub trouble: Option<Text>,
}

/// Goods are sought for a tile.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    pub typed: String,
    pub hits: Vec<Hit>,
    pub at: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PagePressed(usize),
    TilePressed(usize),
    /// By an arrow.
    Moved(isize),
    LiftPressed,
    OtherPagePressed,
    RemovePressed,
    FindPressed,
    Typed(Stroke),
    Found {
        typed: String,
        hits: Vec<Hit>,
    },
    HitPressed(usize),
    HitMoved(isize),
    TakePressed,
    UndoPressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
}

const TYPED_MOST: usize = 32;

impl Tiles {
    pub fn of(shop: &Shop) -> Self {
        let mut now = Pages { off: shop.tile_order.off.clone(), ..Pages::default() };
        for (at, page) in Page::ALL.into_iter().enumerate() {
            let shown = shop.tile_pages.iter().find(|shown| shown.weighed == (page == Page::Weighed));
            now.tiles[at] = shown.map_or_else(Vec::new, |shown| shown.tiles.clone());
            let put = |tile: &&Tile| shop.tile_order.of(page).contains(&tile.sku);
            now.placed[at] = now.tiles[at].iter().take_while(put).count();
        }
        let page = usize::from(now.tiles[0].is_empty());
        Self { now, page, ..Self::default() }
    }

    pub fn shown(&self) -> &[Tile] {
        &self.now.tiles[self.page]
    }

    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PagePressed(page) => (self.page, self.at, self.lifted) = (page.min(1), 0, false),
            Message::TilePressed(to) if self.lifted => self.put(to),
            Message::TilePressed(at) => self.at = at,
            Message::Moved(by) => self.moved(by),
            Message::LiftPressed => self.lifted = !self.lifted && self.at < self.shown().len(),
            Message::OtherPagePressed => self.over_to_the_other_page(),
            Message::RemovePressed => self.remove(),
            Message::FindPressed => {
                (self.finding, self.trouble, self.lifted) = (Some(Finding::default()), None, false);
                return ask("");
            }
            Message::Typed(stroke) => return self.typed(stroke),
            Message::Found { typed, hits } => self.found(&typed, hits),
            Message::HitPressed(at) => self.choose(at),
            Message::HitMoved(by) => {
                let at = self.finding.as_ref().map_or(0, |finding| finding.at);
                self.choose(at.saturating_add_signed(by));
            }
            Message::TakePressed => return self.take(),
            Message::UndoPressed => match self.before.pop() {
                Some(before) => {
                    (self.now, self.lifted) = (before, false);
                    self.at = self.at.min(self.shown().len().saturating_sub(1));
                }
                None => return Action::Refuse(Text::new("till-nothing-to-undo")),
            },
            Message::SavePressed => return self.save(),
            Message::BackPressed if self.finding.take().is_some() => {}
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn step(&mut self) -> &mut Pages {
        self.before.push(self.now.clone());
        self.trouble = None;
        &mut self.now
    }

    fn moved(&mut self, by: isize) {
        let last = self.shown().len().saturating_sub(1);
        let to = self.at.saturating_add_signed(by).min(last);
        match self.lifted {
            // It stays in the hand: several arrows are one way.
            true => {
                self.put(to);
                self.lifted = true;
            }
            false => self.at = to,
        }
    }

    /// The chosen tile to this place; those before it keep theirs from now on.
    fn put(&mut self, to: usize) {
        let (page, from) = (self.page, self.at);
        self.lifted = false;
        if from == to || from >= self.shown().len() || to >= self.shown().len() {
            return;
        }
        let now = self.step();
        let tile = now.tiles[page].remove(from);
        now.tiles[page].insert(to, tile);
        now.placed[page] = now.placed[page].max(from.max(to) + 1).min(now.tiles[page].len());
        self.at = to;
    }

    fn over_to_the_other_page(&mut self) {
        let (page, at) = (self.page, self.at);
        if at >= self.shown().len() {
            return;
        }
        let now = self.step();
        let tile = now.tiles[page].remove(at);
        now.placed[page] -= usize::from(at < now.placed[page]);
        let to = now.placed[1 - page];
        now.tiles[1 - page].insert(to, tile);
        now.placed[1 - page] += 1;
        (self.page, self.at, self.lifted) = (1 - page, to, false);
    }

    fn remove(&mut self) {
        let (page, at) = (self.page, self.at);
        if at >= self.shown().len() {
            return;
        }
        let now = self.step();
        let tile = now.tiles[page].remove(at);
        now.placed[page] -= usize::from(at < now.placed[page]);
        now.off.push(tile.sku);
        self.lifted = false;
        self.at = at.min(self.shown().len().saturating_sub(1));
    }

    fn typed(&mut self, stroke: Stroke) -> Action {
        let Some(finding) = &mut self.finding else { return Action::None };
        match stroke {
            Stroke::Sign(sign) if finding.typed.chars().count() < TYPED_MOST => finding.typed.push(sign),
            Stroke::Sign(_) => return Action::None,
            Stroke::Erase => drop(finding.typed.pop()),
        }
        ask(&finding.typed)
    }

    /// A late answer, to letters that are no longer there, is dropped.
    fn found(&mut self, typed: &str, hits: Vec<Hit>) {
        if let Some(finding) = self.finding.as_mut().filter(|finding| finding.typed == typed) {
            (finding.hits, finding.at) = (hits, 0);
        }
    }

    fn choose(&mut self, at: usize) {
        if let Some(finding) = &mut self.finding {
            finding.at = at.min(finding.hits.len().saturating_sub(1));
        }
    }

    /// The found goods before the chosen tile; where they stand already, from there.
    fn take(&mut self) -> Action {
        let hit = self.finding.as_ref().and_then(|finding| finding.hits.get(finding.at)).cloned();
        let Some(hit) = hit else { return Action::Refuse(Text::new("search-choose-first")) };
        let (page, chosen) = (self.page, self.at);
        let now = self.step();
        for (at, tiles) in now.tiles.iter_mut().enumerate() {
            if let Some(place) = tiles.iter().position(|tile| tile.sku == hit.sku) {
                tiles.remove(place);
                now.placed[at] -= usize::from(place < now.placed[at]);
            }
        }
        now.off.retain(|sku| *sku != hit.sku);
        let to = chosen.min(now.tiles[page].len());
        now.tiles[page].insert(to, tile(hit));
        now.placed[page] = (now.placed[page] + 1).max(to + 1);
        (self.at, self.finding) = (to, None);
        Action::None
    }

    /// A scan is goods for a tile: they are found by their code.
    pub fn scanned(&mut self, code: String) -> Action {
        let asked = ask(&code);
        self.finding = Some(Finding { typed: code, ..Finding::default() });
        asked
    }

    fn save(&mut self) -> Action {
        if self.before.is_empty() {
            return Action::Refuse(Text::new("tiles-nothing-changed"));
        }
        let put = |page: usize| {
            let tiles = self.now.tiles[page].iter().take(self.now.placed[page]);
            Some(tiles.map(|tile| tile.sku.clone()).collect())
        };
        let off = Some(self.now.off.clone());
        Action::Submit(Input::Tiles(SaidTiles { weighed: put(0), other: put(1), off }))
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Tiles(_), Ok(_)) => Action::Go(Way::Sell),
            (_, Err(refusal)) if !refusal.is_question() => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            _ => Action::None,
        }
    }
}

fn ask(typed: &str) -> Action {
    Action::Read(Question::Goods { typed: typed.to_owned() })
}

fn tile(hit: Hit) -> Tile {
    let first = hit.units.first();
    Tile {
        price: first.map_or(Rupiah::ZERO, |unit| unit.price),
        unit: first.map(|unit| unit.unit.clone()).unwrap_or_default(),
        name: hit.name,
        fractional: hit.fractional,
        sold_out: false,
        sku: hit.sku,
    }
}

#[cfg(test)]
mod tests;
