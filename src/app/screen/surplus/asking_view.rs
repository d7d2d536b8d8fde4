//! Draws what is asked over the members of a year's surplus: how they are paid, by which minutes a share that nobody
//! came for goes back to the reserve, which other year is meant.

use super::{Message, Surplus, YEARS_BACK};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::dialog::dialog;
use crate::app::widget::field::{self, State};
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::sheet::sheet;
use crate::domain::text::Text;
use crate::till::answer::books::SurplusView;
use crate::till::input::books::PaidTo;

pub fn draw(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, shop: &Shop, area: Area) {
    if surplus.turning {
        turning(board, surplus, shop, area);
    } else if let Some(decision) = &surplus.lapsing {
        lapsing(board, view, (decision, surplus.waiting), area);
    } else if surplus.paying {
        paying(board, surplus, view, area);
    }
}

/// The running year and those before it.
fn turning(board: &mut Board<Message>, surplus: &Surplus, shop: &Shop, area: Area) {
    board.cover();
    let now = shop.style.zone.date(shop.now).year();
    let (title, words) = (board.say("surplus-years-title"), board.say("surplus-years-words"));
    let back =
        Key { id: "surplus-back", label: board.say("key-back"), shortcut: Some(Shortcut::Escape), ..Key::default() };
    let ids: Vec<String> = (0..=YEARS_BACK).map(|at| numbered("year", usize::try_from(at + 1).unwrap_or(0))).collect();
    let mut keys = vec![(back, Message::BackPressed)];
    for (ago, id) in (0..=YEARS_BACK).zip(&ids) {
        let look = if now - ago == surplus.year { Look::Selected } else { Look::Plain };
        let shortcut = char::from_digit(u32::from(ago.unsigned_abs()) + 1, 10).map(Shortcut::Sign);
        let key = Key { id, label: (now - ago).to_string(), shortcut, look, ..Key::default() };
        keys.push((key, Message::YearPressed(now - ago)));
    }
    let height = board.fit.pick(220.0, 190.0);
    let place = Area::new(area.x + 24.0, area.centre() - height / 2.0, area.w - 48.0, height);
    dialog(board, place, (&title, &words), keys);
}

/// The number of the minutes, and what goes back by them.
fn lapsing(board: &mut Board<Message>, view: &SurplusView, (decision, waiting): (&str, bool), area: Area) {
    board.cover();
    board.cover_place(area);
    let left = Area { w: (area.w - 8.0) * board.fit.pick(0.5, 0.47), ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let w = area.w - left.w - 8.0;
    let right = Area { x: left.right() + 8.0, w, h: area.h - bar_h - 8.0, ..area };
    board.place(left);
    sheet(board, left);
    let x = left.x + 20.0;
    let title = board.hand(board.fit.pick(22.0, 20.0), Face::Bold);
    let words = board.say("surplus-lapse-title");
    board.words((x, left.y + 38.0), Side::Left, title, words);
    let (label, shortcut) = (board.say("key-back"), Some(Shortcut::Escape));
    let key = Key { id: "surplus-back", label, shortcut, size: 16.0, ..Key::default() };
    let width = board.fit.pick(128.0, 112.0);
    key.draw(board, Area::new(left.right() - width - 10.0, left.y + 8.0, width, 50.0), Message::BackPressed);
    let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let [_, _, owed] = view.settled();
    let text = Text::new("surplus-lapse-words").with("year", view.distribution.year.to_string()).with("amount", owed);
    let words = board.tell(&text);
    let mut y = left.y + 86.0;
    for line in board.lines(hand, &words, left.w - 40.0, 5) {
        board.words((x, y), Side::Left, hand, line);
        y += 24.0;
    }
    let label = board.hand(board.fit.pick(20.0, 18.0), Face::Medium);
    let place = Area::new(x, left.bottom() - 64.0, left.w - 40.0, 48.0);
    let words = board.tell(&Text::new("surplus-field").with("field", "decision"));
    board.words((x, place.y - 12.0), Side::Left, label, words);
    field::number(board, place, State::Typing, board.fit.pick(22.0, 20.0), decision);
    board.place(right);
    letters(board, right, Message::Typed);
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..right };
    board.place(bar);
    let missing = decision.trim().is_empty();
    let says = if missing { "surplus-decision-missing" } else { "surplus-allocate-words" };
    let right = Right::Words(board.say(says));
    let label = board.say("key-surplus-lapse");
    let ready = !missing && !waiting;
    let key = Bar { id: "bar-lapse", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    key.draw(board, bar, Message::LapseDecided);
}

/// How the chosen member, or everybody, is paid.
fn paying(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, area: Area) {
    board.cover();
    let name = surplus.chosen().and_then(|place| view.names.get(place)).cloned().unwrap_or_default();
    let owed = surplus.chosen().and_then(|place| {
        let share = view.distribution.members.get(place)?;
        Some(view.payouts.get(place).map_or(share.total(), |payout| payout.owed_of(share.total())))
    });
    let [_, _, all_owed] = view.settled();
    let title = board.say("surplus-pay-title");
    let words = Text::new("surplus-pay-words").with("name", name).with("share", owed.unwrap_or_default());
    let words = board.tell(&words.with("all", all_owed));
    let all = [
        ("surplus-back", "key-back", Some(Shortcut::Escape), Message::BackPressed),
        ("pay-cash", "surplus-pay-cash", Some(Shortcut::F(5)), Message::PayOnePressed(PaidTo::Cash)),
        ("pay-kasbon", "surplus-pay-kasbon", Some(Shortcut::F(6)), Message::PayOnePressed(PaidTo::Kasbon)),
        ("pay-sukarela", "surplus-pay-sukarela", Some(Shortcut::F(7)), Message::PayOnePressed(PaidTo::Sukarela)),
        ("pay-lapse", "surplus-pay-lapse", Some(Shortcut::F(8)), Message::LapsePressed),
        ("pay-all", "surplus-pay-all", Some(Shortcut::F(12)), Message::PayAllPressed),
    ];
    let keys = all.into_iter().map(|(id, label, shortcut, message)| {
        let (label, look) = (board.say(label), if id == "pay-all" { Look::Go } else { Look::Plain });
        (Key { id, label, shortcut, look, size: board.fit.pick(16.0, 15.0), ..Key::default() }, message)
    });
    let keys = keys.collect();
    let height = board.fit.pick(230.0, 200.0);
    let place = Area::new(area.x + 24.0, area.centre() - height / 2.0, area.w - 48.0, height);
    dialog(board, place, (&title, &words), keys);
}
