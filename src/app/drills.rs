//! Practice at the till: which set sale is on, how long each took, and the word of how it went.
//!
//! Holds the cashier's own times of this practice and her best so far, and nothing of the shop; nobody else sees them
//! (N23). Here too is what is seen of a practice on every screen: the frame, and the strip below the basket.
//! Neighbours: the sales (`demo/drill.rs`), the other folder (`station/counter/practising.rs`).

use std::time::{Duration, Instant};

use super::board::{Area, Board, Side};
use super::head;
use super::places::Places;
use super::screen::{Act, practice};
use super::shop::Shop;
use super::shortcut::Shortcut;
use super::theme::{Face, Fit};
use super::widget::key::Key;
use crate::demo::drill::{DRILLS, Drill};
use crate::domain::text::Text;
use crate::till::answer::SaleView;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drills {
    /// The sale that is on; all of them done where it is their number.
    pub at: usize,
    pub times: [Option<Duration>; DRILLS.len()],
    /// Her shortest of any practice before this one, and of this one.
    pub best: [Option<Duration>; DRILLS.len()],
    /// Since when the one that is on is.
    since: Instant,
    /// How the last one went.
    pub word: Option<Text>,
}

impl Drills {
    pub fn begin(now: Instant, best: &[Option<Duration>]) -> Self {
        let of = |sale| best.get(sale).copied().flatten();
        Self { at: 0, times: [None; DRILLS.len()], best: std::array::from_fn(of), since: now, word: None }
    }

    /// From the first sale, with what was done so far as the best.
    pub fn again(self, now: Instant) -> Self {
        Self::begin(now, &self.best)
    }

    pub fn on(&self) -> Option<&'static Drill> {
        DRILLS.get(self.at)
    }

    pub fn is_over(&self) -> bool {
        self.at >= DRILLS.len()
    }

    /// The next customer stands there: time runs from here.
    pub fn next(&mut self, now: Instant) {
        self.since = now;
        self.word = None;
    }

    /// A sale was finished: the one that was asked for, whose number and time are answered, or another, which changes
    /// nothing.
    pub fn finished(&mut self, sale: &SaleView, now: Instant) -> Option<(usize, Duration)> {
        let drill = self.on()?;
        let sold: Vec<_> =
            sale.lines.iter().map(|line| (line.sku.clone(), line.unit.clone(), line.qty_milli)).collect();
        let member = sale.member.as_ref().map(|member| member.number.as_str());
        let took = now.saturating_duration_since(self.since);
        self.since = now;
        if !drill.is(&sold, member) {
            self.word = Some(Text::new("drill-other"));
            return None;
        }
        let number = self.at;
        self.word = Some(Text::new("drill-right").with("time", clock(took)));
        self.times[number] = Some(took);
        self.best[number] = Some(self.best[number].map_or(took, |best| best.min(took)));
        self.at += 1;
        Some((number, took))
    }

    /// Of the sales that were done.
    pub fn whole(&self) -> Duration {
        self.times.iter().flatten().sum()
    }
}

/// Minutes and seconds, as on a stopwatch.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}.{:02}", seconds / 60, seconds % 60)
}

/// What is kept free for the strip, below the basket and the gap.
pub fn height(fit: Fit) -> f32 {
    fit.pick(150.0, 136.0) + 8.0
}

/// A practice is seen from the door: a yellow frame with ink stripes around the whole window (look.md 2). The same key
/// leads out of it from every screen.
pub fn frame(board: &mut Board<Act>) {
    head::frame(board);
    let from = board.next_mark();
    let leave = Act::Practice(practice::Message::LeavePressed);
    board.pressable("", Area::default(), from, leave).shortcut = Some(LEAVE);
}

pub const LEAVE: Shortcut = Shortcut::F(11);

/// What to do now, below the basket: it stands there on every screen that has the basket's place.
pub fn strip(board: &mut Board<Act>, shop: &Shop) {
    let Some(drills) = &shop.drills else { return };
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let height = height(board.fit) - 8.0;
    let area = Area { y: places.basket.bottom() + 8.0, h: height, ..places.basket };
    board.place(area);
    let inks = board.inks;
    board.edged(area, inks.info_soft, Some((2.0, inks.info)), [8.0; 4]);
    let title = board.hand(board.fit.pick(18.0, 17.0), Face::Bold);
    let heading = match drills.is_over() {
        true => board.say("drill-over"),
        false => board.tell(&Text::new("drill-number").with("number", drills.at + 1).with("count", DRILLS.len())),
    };
    let heading = match &drills.word {
        Some(word) => format!("{} · {heading}", board.tell(word)),
        None => heading,
    };
    let heading = board.fitted(title, &heading, area.w - 32.0);
    board.words((area.x + 16.0, area.y + 28.0), Side::Left, title, heading);
    let hand = board.hand(board.fit.pick(18.0, 17.0), Face::Regular);
    let words = board.say(drills.on().map_or("drill-over-words", |drill| drill.words));
    for (index, line) in board.lines(hand, &words, area.w - 32.0, 2).iter().enumerate() {
        let baseline = area.y + 53.0 + hand.size * 1.25 * index as f32;
        board.words((area.x + 16.0, baseline), Side::Left, hand, line.as_str());
    }
    let keys = Area::new(area.x + 12.0, area.bottom() - board.fit.pick(58.0, 54.0), area.w - 24.0, 48.0);
    let (list, back) = (board.say("key-drill-list"), board.say("key-leave-practice"));
    let half = (keys.w - 8.0) / 2.0;
    let key = Key { id: "drill-list", label: list, size: 16.0, ..Key::default() };
    key.draw(board, Area { w: half, ..keys }, Act::Practice(practice::Message::ListPressed));
    let shortcut = Some(LEAVE);
    let key = Key { id: "drill-leave", label: back, shortcut, hint_after: true, size: 16.0, ..Key::default() };
    let place = Area { x: keys.right() - half, w: half, ..keys };
    key.draw(board, place, Act::Practice(practice::Message::LeavePressed));
}

#[cfg(test)]
mod tests;
