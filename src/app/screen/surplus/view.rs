//! Draws a year's surplus: the sum as one bar whose colours name the pools, what can be done with it.
//!
//! The members below it: `members_view.rs`; what is asked over them: `asking_view.rs`.

use super::{Message, PACKING, Surplus, asking_view, deciding_view, members_view, name_of};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, flag, sheet};
use crate::app::widget::sum;
use crate::domain::cooperative::shu::{Status, Year};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::till::answer::books::SurplusView;

pub fn view(surplus: &Surplus, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let whole = board.whole();
    let head = Area { h: 60.0, ..whole };
    let view = surplus.view_of(shop);
    self::head(&mut board, surplus, view, shop, head);
    let below = Area::new(8.0, head.h, whole.w - 16.0, whole.h - head.h - 8.0);
    let Some(view) = view else {
        board.place(below);
        sheet(&mut board, below);
        let words = match (&surplus.said, surplus.waiting) {
            (Some(said), _) => board.tell(said),
            (None, _) => board.say("surplus-still-reading"),
        };
        empty(&mut board, below, &words);
        return board;
    };
    if let Some(deciding) = &surplus.deciding {
        deciding_view::draw(&mut board, deciding, surplus, below);
        return board;
    }
    let top = Area { h: board.fit.pick(190.0, 148.0), ..below };
    board.place(top);
    let standing = standing(&board, view, shop);
    sums(&mut board, view, &standing, top);
    let list = Area { y: top.bottom() + 8.0, h: below.bottom() - top.bottom() - 8.0, ..below };
    board.place(list);
    members_view::draw(&mut board, surplus, view, list);
    asking_view::draw(&mut board, surplus, view, shop, list);
    if surplus.said.is_some() {
        answered(&mut board);
    }
    board
}

/// Whoever answers what was said with Enter opens nothing that is drawn below it.
fn answered(board: &mut Board<Message>) {
    let mark = board.next_mark();
    board.pressable("", Area::default(), mark, Message::PutAwayPressed).shortcut = Some(Shortcut::Enter);
}

/// The year, whether it is decided, and what can be done; or what was just done.
fn head(board: &mut Board<Message>, surplus: &Surplus, view: Option<&SurplusView>, shop: &Shop, area: Area) {
    flag(board, 16.0, 19.0, 22.0);
    if let Some(said) = &surplus.said {
        let (tone, sign) = match (surplus.refused, said.key) {
            (true, _) => (Tone::Stop, Icon::Refused),
            (false, PACKING) => (Tone::Info, Icon::Waiting),
            (false, _) => (Tone::Done, Icon::Done),
        };
        let words = board.tell(said);
        let label = board.say("key-understood");
        let key = Some((
            Key { id: "surplus-understood", label, shortcut: Some(Shortcut::Escape), ..Key::default() },
            Message::PutAwayPressed,
        ));
        Notice { tone, icon: sign, words, key }.draw(board, Area::new(48.0, 4.0, area.w - 56.0, 52.0));
        return;
    }
    let end = match &surplus.deciding {
        Some(deciding) => {
            deciding_view::keys(board, deciding, area);
            area.right()
        }
        None => keys(board, view, area),
    };
    let decided = view.filter(|_| surplus.deciding.is_none()).map(|view| match view.allocated.is_none() {
        true if surplus.tried.is_some() => ("surplus-trial", badge::Tone::Attention),
        true => ("surplus-draft", badge::Tone::Attention),
        false => ("surplus-agreed", badge::Tone::Good),
    });
    let decided = decided.map(|(words, tone)| (board.say(words), tone));
    let practice = shop.practice.map(|practice| board.say(practice));
    let (large, base) = (board.hand(board.fit.pick(24.0, 21.0), Face::Bold), 39.0);
    let small = board.hand(14.0, Face::SemiBold);
    let beside = practice.as_ref().map_or(0.0, |words| board.width(small, words) + 24.0)
        + decided.as_ref().map_or(0.0, |(words, _)| mark_width(board, words))
        + 24.0;
    // Beside many keys there is room for the year alone: what it stands for is said by the badge and the menu.
    let titles =
        ["surplus-title", "surplus-title-short"].map(|key| Text::new(key).with("year", surplus.year.to_string()));
    let [long, short] = titles.map(|title| board.tell(&title));
    let title = if 54.0 + board.width(large, &long) + beside <= end { long } else { short };
    let mut x = 54.0 + board.words((54.0, base), Side::Left, large, title) + 16.0;
    if let Some(words) = practice {
        x += badge(board, (x, 19.0), badge::Tone::Attention, &words) + 10.0;
    }
    if let Some((words, tone)) = decided {
        mark(board, (x, 14.0), tone, &words);
    }
}

/// By whom it was decided, or up to which day it is reckoned.
fn standing(board: &Board<Message>, view: &SurplusView, shop: &Shop) -> String {
    board.tell(&match &view.allocated {
        None if view.closed => begun(Text::new("surplus-closed"), view),
        None => begun(Text::new("surplus-until"), view)
            .with("day", format::date_short(board.style.language, last_day(view, shop))),
        Some((date, decision)) => {
            let [paid, lapsed, owed] = view.settled();
            let text = Text::new("surplus-minutes").with("decision", decision.as_str()).with("date", *date);
            let back = if lapsed.is_zero() { "no" } else { "yes" };
            text.with("paid", paid).with("owed", owed).with("lapsed", lapsed).with("back", back)
        }
    })
}

/// The day up to which it is reckoned: of a year that is over, its last.
fn last_day(view: &SurplusView, shop: &Shop) -> BusinessDate {
    shop.style.zone.date(shop.now).min(Year::of(view.distribution.year).last)
}

/// A draft says whose percentages it begins from.
fn begun(text: Text, view: &SurplusView) -> Text {
    let from = if view.begun.is_some() { "meeting" } else { "standard" };
    text.with("from", from).with("begun", view.begun.as_ref().map_or("", |(_, decision)| decision.as_str()))
}

/// Of the badge that says whether the year is decided.
fn mark_width(board: &Board<Message>, words: &str) -> f32 {
    board.width(board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold), words) + 28.0
}

/// A larger badge: whether the year is decided must be seen first.
fn mark(board: &mut Board<Message>, at: (f32, f32), tone: badge::Tone, words: &str) {
    let (fill, ink) = tone.inks(board);
    let hand = Hand::new(board.fit.pick(18.0, 16.0), Face::SemiBold, ink);
    let width = mark_width(board, words);
    let area = Area::new(at.0, at.1, width, 32.0);
    board.edged(area, fill, Some((2.0, ink)), [4.0; 4]);
    board.words((at.0 + 14.0, hand.baseline(area.centre())), Side::Left, hand, words);
}

/// From the right edge inwards; answers with where they begin.
fn keys(board: &mut Board<Message>, view: Option<&SurplusView>, area: Area) -> f32 {
    let decided = view.is_some_and(|view| view.allocated.is_some());
    let width = if decided { board.fit.pick(124.0, 92.0) } else { board.fit.pick(128.0, 104.0) };
    let middle = match decided {
        true => ("surplus-pay", "key-surplus-pay", Icon::Cash, 8, Message::PayPressed),
        false => ("surplus-decide", "key-surplus-decide", Icon::Surplus, 8, Message::DecidePressed),
    };
    let all = [
        Some(("surplus-back", "key-back", Icon::Back, 0, Message::BackPressed)),
        Some(("surplus-print", "key-surplus-print", Icon::Printer, 9, Message::PrintPressed)),
        Some(middle),
        Some(("surplus-year", "key-surplus-year", Icon::Calendar, 7, Message::YearsPressed)),
        Some(("surplus-pack", "key-surplus-pack", Icon::Spreadsheet, 5, Message::PackPressed)),
        decided.then_some(("surplus-policy", "key-surplus-policy", Icon::Books, 4, Message::PolicyPressed)),
    ];
    let mut right = area.right() - 8.0;
    for (id, label, sign, function, message) in all.into_iter().flatten() {
        let shortcut = Some(if function == 0 { Shortcut::Escape } else { Shortcut::F(function) });
        let label = board.say(label);
        let sign = Some(sign).filter(|_| !board.fit.is_rapat());
        let size = board.fit.pick(17.0, 16.0);
        let key = Key { id, label, icon: sign, shortcut, size, ..Key::default() };
        let key = match key.content_width(board) <= width - 12.0 {
            true => key,
            false => Key { icon: None, ..key },
        };
        key.draw(board, Area::new(right - width, 6.0, width, 50.0), message);
        right -= width + 8.0;
    }
    right
}

/// Colours of the pools in the order of the policy; further ones begin anew.
fn ink_of(board: &Board<Message>, at: usize) -> iced::Color {
    let inks = board.inks;
    [inks.ink, inks.go, inks.info, inks.ink2, inks.edge, inks.att][at % 6]
}

/// The surplus as one bar, and what its parts are.
fn sums(board: &mut Board<Message>, view: &SurplusView, standing: &str, area: Area) {
    sheet(board, area);
    let it = &view.distribution;
    let x = area.x + 20.0;
    let label = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let base = area.y + board.fit.pick(53.0, 40.0);
    let words = board.say("surplus-sum");
    let taken = board.words((x, base), Side::Left, label, words) + 20.0;
    let shared: Rupiah = it.pools.iter().map(|pool| pool.amount).sum::<Rupiah>() + it.village + it.loss_absorbed;
    let all = match it.status {
        Status::Ok | Status::Absorbed => shared,
        Status::Deficit => -it.loss_carried,
    };
    let figures = format::plain_on_screen(all);
    let big = board.hand(board.fit.pick(48.0, 38.0), Face::Bold);
    let end = sum::sum(board, area.right() - 20.0, base + 4.0, big, &figures);
    let quiet = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let shown = board.fitted(quiet, standing, end - 20.0 - x - taken);
    board.words((x + taken, base), Side::Left, quiet, shown);
    let bar = Area::new(x, area.y + board.fit.pick(68.0, 52.0), area.w - 40.0, board.fit.pick(40.0, 28.0));
    if it.status != Status::Ok || shared <= Rupiah::ZERO {
        let hand = board.hand2(board.fit.pick(20.0, 18.0), Face::Regular);
        let said = Text::new("shu-status").with("status", it.status.code()).with("base", it.base);
        let words = board.tell(&said);
        board.words((x, hand.baseline(bar.centre())), Side::Left, hand, words);
        return;
    }
    let mut at = bar.x;
    let gaps = 3.0 * it.pools.len().saturating_sub(1) as f32;
    for (index, pool) in it.pools.iter().enumerate() {
        let part = pool.amount.amount() as f32 / shared.amount() as f32;
        let width = (bar.w - gaps) * part;
        let fill = ink_of(board, index);
        board.plate(Area { x: at, w: width, ..bar }, fill, 2.0);
        at += width + 3.0;
    }
    legend(
        board,
        view,
        Area { y: bar.bottom() + board.fit.pick(14.0, 8.0), h: area.bottom() - bar.bottom() - 14.0, ..bar },
    );
}

fn legend(board: &mut Board<Message>, view: &SurplusView, area: Area) {
    let it = &view.distribution;
    let step = area.w / it.pools.len().clamp(4, 7) as f32;
    let (name, sum) = (board.hand2(16.0, Face::Regular), board.hand(board.fit.pick(24.0, 20.0), Face::Bold));
    let mut x = area.x;
    for (index, pool) in it.pools.iter().take(7).enumerate() {
        let others = view.policy.nonmember_to == pool.code && !it.nonmember_reserve.is_zero();
        let text = name_of(&pool.code, pool.kind).with("percent", pool.percent.replace('.', ","));
        let words = board.tell(&text.with("others", if others { "yes" } else { "no" }));
        let shown = board.fitted(name, &words, (step - 26.0).max(if others { step * 1.3 } else { 0.0 }));
        let figures = format::plain_on_screen(pool.amount);
        let width = board.width(name, &shown).max(board.width(sum, &figures));
        let fill = ink_of(board, index);
        board.plate(Area::new(x, area.y + 4.0, 6.0, board.fit.pick(50.0, 42.0)), fill, 0.0);
        board.words((x + 16.0, area.y + board.fit.pick(20.0, 17.0)), Side::Left, name, shown);
        board.words((x + 16.0, area.y + board.fit.pick(47.0, 40.0)), Side::Left, sum, figures);
        x += 16.0 + width + board.fit.pick(25.0, 14.0);
    }
}
