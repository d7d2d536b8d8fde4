//! Draws a year's surplus: the sum as one bar whose colours name the pools, the members below it, the chosen one's
//! arithmetic at the foot.

use super::{Message, Surplus, deciding_view, name_of, why_view};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, flag, sheet};
use crate::app::widget::sum;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::cooperative::shu::{Share, Status};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::books::SurplusView;
use crate::till::input::books::PaidTo;

/// Where the columns of figures end, from the right edge: luas and rapat.
const COLUMNS: [(&str, f32, f32); 5] = [
    ("surplus-head-savings", 608.0, 476.0),
    ("surplus-head-purchases", 446.0, 356.0),
    ("surplus-head-capital", 304.0, 240.0),
    ("surplus-head-patronage", 162.0, 128.0),
    ("surplus-head-shu", 0.0, 0.0),
];

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
    let top = Area { h: board.fit.pick(190.0, 148.0), ..below };
    board.place(top);
    let standing = standing(&board, view, shop);
    sums(&mut board, view, &standing, top);
    let list = Area { y: top.bottom() + 8.0, h: below.bottom() - top.bottom() - 8.0, ..below };
    if let Some(deciding) = &surplus.deciding {
        deciding_view::draw(&mut board, deciding, surplus, list);
        return board;
    }
    board.place(list);
    members(&mut board, surplus, view, list);
    if surplus.paying {
        paying(&mut board, surplus, view, list);
    }
    board
}

/// The year, whether it is decided, and what can be done; or what was just done.
fn head(board: &mut Board<Message>, surplus: &Surplus, view: Option<&SurplusView>, shop: &Shop, area: Area) {
    flag(board, 16.0, 19.0, 22.0);
    if let Some(said) = &surplus.said {
        let tone = if surplus.refused { Tone::Stop } else { Tone::Attention };
        let sign = if surplus.refused { Icon::Refused } else { Icon::Attention };
        let words = board.tell(said);
        let label = board.say("key-understood");
        let key = Some((
            Key { id: "surplus-understood", label, shortcut: Some(Shortcut::F(1)), hidden: true, ..Key::default() },
            Message::PutAwayPressed,
        ));
        Notice { tone, icon: sign, words, key }.draw(board, Area::new(48.0, 4.0, area.w - 56.0, 52.0));
        return;
    }
    keys(board, surplus, view, area);
    let (large, base) = (board.hand(board.fit.pick(24.0, 21.0), Face::Bold), 39.0);
    let title = Text::new("surplus-title").with("year", surplus.year.to_string());
    let title = board.tell(&title);
    let mut x = 54.0 + board.words((54.0, base), Side::Left, large, title) + 16.0;
    if let Some(practice) = shop.practice {
        let words = board.say(practice);
        x += badge(board, (x, 19.0), badge::Tone::Attention, &words) + 10.0;
    }
    let Some(view) = view else { return };
    let draft = view.allocated.is_none();
    let (words, tone) = match draft {
        true => (board.say("surplus-draft"), badge::Tone::Attention),
        false => (board.say("surplus-agreed"), badge::Tone::Good),
    };
    mark(board, (x, 14.0), tone, &words);
}

/// By whom it was decided, or up to which day it is reckoned.
fn standing(board: &Board<Message>, view: &SurplusView, shop: &Shop) -> String {
    board.tell(&match &view.allocated {
        None if view.closed => Text::new("surplus-closed"),
        None => Text::new("surplus-until")
            .with("day", format::date_short(board.style.language, shop.style.zone.date(shop.now))),
        Some((date, decision)) => Text::new("surplus-minutes").with("decision", decision.as_str()).with("date", *date),
    })
}

/// A larger badge: whether the year is decided must be seen first. Answers with its width.
fn mark(board: &mut Board<Message>, at: (f32, f32), tone: badge::Tone, words: &str) -> f32 {
    let (fill, ink) = tone.inks(board);
    let hand = Hand::new(board.fit.pick(18.0, 16.0), Face::SemiBold, ink);
    let width = board.width(hand, words) + 28.0;
    let area = Area::new(at.0, at.1, width, 32.0);
    board.edged(area, fill, Some((2.0, ink)), [4.0; 4]);
    board.words((at.0 + 14.0, hand.baseline(area.centre())), Side::Left, hand, words);
    width
}

/// From the right edge inwards.
fn keys(board: &mut Board<Message>, surplus: &Surplus, view: Option<&SurplusView>, area: Area) {
    let decided = view.is_some_and(|view| view.allocated.is_some());
    let width = board.fit.pick(128.0, 104.0);
    let middle = match decided {
        true => ("surplus-pay", "key-surplus-pay", Icon::Cash, 8, Message::PayPressed),
        false => ("surplus-decide", "key-surplus-decide", Icon::Surplus, 8, Message::DecidePressed),
    };
    let all = [
        ("surplus-back", "key-back", Icon::Back, 0, Message::BackPressed),
        ("surplus-print", "key-surplus-print", Icon::Printer, 9, Message::PrintPressed),
        middle,
        ("surplus-year", "key-surplus-year", Icon::Calendar, 7, Message::YearPressed(other_year(surplus))),
        ("surplus-pack", "key-surplus-pack", Icon::Spreadsheet, 5, Message::PackPressed),
    ];
    let mut right = area.right() - 8.0;
    for (id, label, sign, function, message) in all {
        let shortcut = Some(if function == 0 { Shortcut::Escape } else { Shortcut::F(function) });
        let label = match id {
            "surplus-year" => board.tell(&Text::new(label).with("year", other_year(surplus).to_string())),
            _ => board.say(label),
        };
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
}

/// The year that the key leads to: the one before, and from there back to the running one.
fn other_year(surplus: &Surplus) -> i16 {
    if surplus.before { surplus.year + 1 } else { surplus.year - 1 }
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

const fn row_height(board: &Board<Message>) -> f32 {
    board.fit.pick(48.0, 47.0)
}

/// Head, rows, sums, and the chosen member's arithmetic below them.
fn members(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, area: Area) {
    sheet(board, area);
    let why_h = board.fit.pick(152.0, 112.0);
    let head = Area { h: board.fit.pick(34.0, 28.0), ..area };
    column_heads(board, surplus, head);
    let height = row_height(board);
    let room = ((area.h - head.h - why_h) / height).floor() as usize;
    // One row is the sum.
    let rows = room.saturating_sub(1);
    let all = surplus.order.len();
    // The keys to the others stand in the row of the sums: a row more for people.
    let shown = rows.max(1);
    let from = page_of(surplus.at, shown);
    for (index, place) in surplus.order.iter().enumerate().skip(from).take(shown) {
        let y = head.bottom() + height * (index - from) as f32;
        row(board, surplus, view, (index, *place), Area { y, h: height, ..area });
    }
    let lines = if all > shown { shown } else { all.saturating_sub(from) };
    let foot = Area { y: head.bottom() + height * lines as f32, h: height, ..area };
    let (left, right) = totals(board, view, foot);
    if all > shown {
        turn(board, shown, Area { x: left, w: right - left, ..foot });
    }
    why_view::draw(board, surplus, view, Area { y: area.bottom() - why_h, h: why_h, ..area });
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let mark = board.next_mark();
        board.pressable("", Area::default(), mark, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// The first row of the page that this row is on.
fn page_of(at: usize, rows: usize) -> usize {
    at.checked_div(rows).map_or(at, |page| page * rows)
}

fn ends(board: &Board<Message>, area: Area, column: usize) -> f32 {
    let (_, luas, rapat) = COLUMNS[column];
    area.right() - 20.0 - board.fit.pick(luas, rapat)
}

fn column_heads(board: &mut Board<Message>, surplus: &Surplus, area: Area) {
    let hand = board.hand2(16.0, Face::Regular);
    let base = hand.baseline(area.centre() + 1.0);
    let (number, name) = (board.say("surplus-head-number"), board.say("surplus-head-name"));
    board.words((area.x + 20.0, base), Side::Left, hand, number);
    let x = area.x + board.fit.pick(124.0, 104.0);
    let width = board.words((x, base), Side::Left, hand, name);
    if !surplus.typed.is_empty() {
        let looked = board.tell(&Text::new("surplus-looked-for").with("typed", surplus.typed.as_str()));
        let bold = board.hand(16.0, Face::SemiBold);
        board.words((x + width + 14.0, base), Side::Left, bold, looked);
    }
    for (column, (label, ..)) in COLUMNS.iter().enumerate() {
        let words = board.say(label);
        let right = ends(board, area, column);
        board.words((right, base), Side::Right, hand, words);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
}

/// One member; who takes no part has dashes and the reason.
fn row(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, (index, place): (usize, usize), area: Area) {
    let (Some(person), Some(share)) = (view.people.get(place), view.distribution.members.get(place)) else { return };
    let from = board.next_mark();
    let chosen = index == surplus.at;
    let (mut ink, mut ink2) = (board.inks.ink, board.inks.ink2);
    if chosen {
        let (fill, bar) = (board.inks.mark_row, board.inks.mark);
        board.plate(area, fill, 0.0);
        if board.inks.malam {
            board.plate(Area { w: 6.0, ..area }, bar, 0.0);
        }
        (ink, ink2) = (board.inks.on_mark, board.inks.on_mark2);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let code = Hand::new(18.0, Face::Code, ink);
    let centre = area.centre();
    board.words((area.x + 20.0, code.baseline(centre)), Side::Left, code, &*person.id);
    let name = Hand::new(board.fit.pick(20.0, 18.0), Face::Medium, ink);
    let x = area.x + board.fit.pick(124.0, 104.0);
    let room = ends(board, area, 0) - board.fit.pick(120.0, 92.0) - x;
    let shown = board.fitted(name, view.names.get(place).map_or("", String::as_str), room);
    let width = board.words((x, name.baseline(centre)), Side::Left, name, shown);
    if let Some(about) = remark(share, person) {
        let hand = Hand::new(16.0, Face::Regular, ink2);
        let words = board.tell(&about);
        let shown = board.fitted(hand, &words, (room - width - 8.0).max(0.0));
        board.words((x + width + 8.0, hand.baseline(centre)), Side::Left, hand, shown);
    }
    let figure = Hand::new(18.0, Face::Regular, ink);
    let bold = Hand::new(board.fit.pick(20.0, 19.0), Face::Bold, ink);
    let savings = person.savings(&view.policy);
    let part = |amount: Rupiah| if share.reason.is_some() { "–".to_owned() } else { format::plain_on_screen(amount) };
    let figures = [
        format::plain_on_screen(savings),
        format::plain_on_screen(person.purchases),
        part(share.capital),
        part(share.patronage),
        part(share.total()),
    ];
    for (column, words) in figures.into_iter().enumerate() {
        let hand = if column == 4 { bold } else { figure };
        let right = ends(board, area, column);
        board.words((right, hand.baseline(centre)), Side::Right, hand, words);
    }
    board.pressable(numbered("member", index + 1), area, from, Message::RowPressed(index));
}

/// What is to be known beside the name: why she takes no part, that she left, that she bought nothing.
fn remark(share: &Share, person: &crate::domain::cooperative::shu::person::Person) -> Option<Text> {
    match (share.reason, person.left) {
        (Some(reason), _) => Some(Text::new("shu-reason").with("reason", reason.code())),
        (None, Some(left)) => Some(Text::new("surplus-left").with("date", left)),
        (None, None) if person.purchases <= Rupiah::ZERO => Some(Text::new("surplus-bought-nothing")),
        (None, None) => None,
    }
}

/// The keys to the other rows, between the words and the figures of the sums.
fn turn(board: &mut Board<Message>, shown: usize, area: Area) {
    let step = isize::try_from(shown).unwrap_or(1);
    let hint_after = !board.fit.is_rapat();
    for (at, (id, label, shortcut, by)) in [
        ("surplus-up", "surplus-page-up", Shortcut::PageUp, -step),
        ("surplus-down", "surplus-page-down", Shortcut::PageDown, step),
    ]
    .into_iter()
    .enumerate()
    {
        let label = board.say(label);
        let hidden = !hint_after;
        let key = Key { id, label, shortcut: Some(shortcut), hint_after, hidden, size: 16.0, ..Key::default() };
        let cell = area.cell(2, 1, 8.0, (at, 0), 1);
        key.draw(board, cell, Message::Turned(by));
    }
}

/// What all members come to; answers with the room between its words and its figures.
fn totals(board: &mut Board<Message>, view: &SurplusView, area: Area) -> (f32, f32) {
    let fill = board.inks.sunk;
    board.plate(area, fill, 0.0);
    let it = &view.distribution;
    let hand = board.hand(board.fit.pick(18.0, 17.0), Face::Bold);
    let base = hand.baseline(area.centre());
    let text = Text::new("surplus-people").with("count", it.members.len());
    let words = board.tell(&text);
    let left = area.x + 20.0 + board.words((area.x + 20.0, base), Side::Left, hand, words) + 16.0;
    let part = |wanted: PoolKind| -> Rupiah {
        it.pools.iter().filter(|pool| pool.kind == wanted).map(|pool| pool.amount).sum()
    };
    let takes_part = |(person, share): (&crate::domain::cooperative::shu::person::Person, &Share)| {
        if share.reason.is_none() { person.purchases.max(Rupiah::ZERO) } else { Rupiah::ZERO }
    };
    let bought: Rupiah = view.people.iter().zip(&it.members).map(takes_part).sum();
    let sums =
        [None, Some(bought), Some(part(PoolKind::Capital)), Some(part(PoolKind::Patronage)), Some(it.members_total())];
    let written = sums.map(|sum| sum.map_or_else(String::new, format::plain_on_screen));
    let room = |column: usize| ends(board, area, column) - ends(board, area, column - 1) - 10.0;
    let fits = |hand: Hand| (2..written.len()).all(|column| board.width(hand, &written[column]) <= room(column));
    // Sums of a large cooperative are written smaller before they run together.
    let mut figures = hand;
    while figures.size > 14.0 && !fits(figures) {
        figures.size -= 0.5;
    }
    let mut right = area.right();
    for (column, words) in written.into_iter().enumerate().filter(|(_, words)| !words.is_empty()) {
        let end = ends(board, area, column);
        right = right.min(end - board.words((end, base), Side::Right, figures, words));
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    (left, right - 16.0)
}

/// How the chosen member, or everybody, is paid.
fn paying(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, area: Area) {
    board.cover();
    let name = surplus.chosen().and_then(|place| view.names.get(place)).cloned().unwrap_or_default();
    let share = surplus.chosen().and_then(|place| view.distribution.members.get(place)).map(Share::total);
    let title = board.say("surplus-pay-title");
    let words = Text::new("surplus-pay-words").with("name", name).with("share", share.unwrap_or_default());
    let words = board.tell(&words.with("all", view.distribution.members_total()));
    let all = [
        ("surplus-back", "key-back", Some(Shortcut::Escape), Message::BackPressed),
        ("pay-cash", "surplus-pay-cash", Some(Shortcut::F(5)), Message::PayOnePressed(PaidTo::Cash)),
        ("pay-kasbon", "surplus-pay-kasbon", Some(Shortcut::F(6)), Message::PayOnePressed(PaidTo::Kasbon)),
        ("pay-sukarela", "surplus-pay-sukarela", Some(Shortcut::F(7)), Message::PayOnePressed(PaidTo::Sukarela)),
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
