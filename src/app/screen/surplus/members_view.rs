//! Draws the members of a year's surplus: what each brings and gets; once it is decided, how each was paid and what is
//! still owed; the chosen one's arithmetic at the foot.

use super::{Message, Surplus, why_view};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::sheet::sheet;
use crate::domain::cooperative::shu::Share;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::books::SurplusView;

/// Where the columns of figures end, from the right edge: luas and rapat.
type Columns = [(&'static str, f32, f32); 5];
const DRAFT: Columns = [
    ("surplus-head-savings", 608.0, 476.0),
    ("surplus-head-purchases", 446.0, 356.0),
    ("surplus-head-capital", 304.0, 240.0),
    ("surplus-head-patronage", 162.0, 128.0),
    ("surplus-head-shu", 0.0, 0.0),
];
/// What a share was reckoned from stands in the arithmetic at the foot.
const DECIDED: Columns = [
    ("surplus-head-capital", 648.0, 500.0),
    ("surplus-head-patronage", 508.0, 392.0),
    ("surplus-head-shu", 366.0, 282.0),
    ("surplus-head-paid", 142.0, 112.0),
    ("surplus-head-owed", 0.0, 0.0),
];

const fn columns(view: &SurplusView) -> &'static Columns {
    if view.allocated.is_some() { &DECIDED } else { &DRAFT }
}

const fn row_height(board: &Board<Message>) -> f32 {
    board.fit.pick(48.0, 47.0)
}

/// Head, rows, sums, and the chosen member's arithmetic below them.
pub fn draw(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, area: Area) {
    sheet(board, area);
    let why_h = board.fit.pick(152.0, 112.0);
    let head = Area { h: board.fit.pick(34.0, 28.0), ..area };
    column_heads(board, surplus, columns(view), head);
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

fn ends(board: &Board<Message>, columns: &Columns, area: Area, column: usize) -> f32 {
    let (_, luas, rapat) = columns[column];
    area.right() - 20.0 - board.fit.pick(luas, rapat)
}

fn column_heads(board: &mut Board<Message>, surplus: &Surplus, columns: &Columns, area: Area) {
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
    for (column, (label, ..)) in columns.iter().enumerate() {
        let words = board.say(label);
        let right = ends(board, columns, area, column);
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
    let columns = columns(view);
    let room = ends(board, columns, area, 0) - board.fit.pick(120.0, 92.0) - x;
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
    let part = |amount: Rupiah| if share.reason.is_some() { "–".to_owned() } else { format::plain_on_screen(amount) };
    let shares = [share.capital, share.patronage, share.total()].map(part);
    let decided = view.payouts.get(place);
    let figures = match decided {
        None => {
            let [capital, patronage, total] = shares;
            let own = [person.savings(&view.policy), person.purchases].map(format::plain_on_screen);
            own.into_iter().chain([capital, patronage, total]).collect::<Vec<String>>()
        }
        Some(payout) => {
            let owed = payout.owed_of(share.total());
            let owed = if owed.is_zero() { "–".to_owned() } else { format::plain_on_screen(owed) };
            shares.into_iter().chain([paid(board, payout, share), owed]).collect()
        }
    };
    for (column, words) in figures.into_iter().enumerate() {
        let total = column == if decided.is_some() { 2 } else { 4 };
        let hand = if total { bold } else { figure };
        let right = ends(board, columns, area, column);
        let shown = board.fitted(hand, &words, board.fit.pick(212.0, 160.0));
        board.words((right, hand.baseline(centre)), Side::Right, hand, shown);
    }
    board.pressable(numbered("member", index + 1), area, from, Message::RowPressed(index));
}

/// How a share was paid, and when.
fn paid(board: &Board<Message>, payout: &Payout, share: &Share) -> String {
    match payout.last {
        Some(date) => {
            let day = if board.fit.is_rapat() { format::day_month(date) } else { format::date_numeric(date) };
            board.tell(&Text::new("surplus-paid").with("way", payout.way()).with("day", day))
        }
        None if share.total().is_zero() => "–".to_owned(),
        None => board.say("surplus-not-paid"),
    }
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
    let shares = [part(PoolKind::Capital), part(PoolKind::Patronage), it.members_total()].map(Some);
    let [capital, patronage, total] = shares;
    let sums = match view.allocated.is_some() {
        false => [None, Some(bought), capital, patronage, total],
        true => {
            let [paid, _, owed] = view.settled();
            [capital, patronage, total, Some(paid), Some(owed)]
        }
    };
    let columns = columns(view);
    let written = sums.map(|sum| sum.map_or_else(String::new, format::plain_on_screen));
    let room = |column: usize| ends(board, columns, area, column) - ends(board, columns, area, column - 1) - 10.0;
    let fits = |hand: Hand| (2..written.len()).all(|column| board.width(hand, &written[column]) <= room(column));
    // Sums of a large cooperative are written smaller before they run together.
    let mut figures = hand;
    while figures.size > 14.0 && !fits(figures) {
        figures.size -= 0.5;
    }
    let mut right = area.right();
    for (column, words) in written.into_iter().enumerate().filter(|(_, words)| !words.is_empty()) {
        let end = ends(board, columns, area, column);
        right = right.min(end - board.words((end, base), Side::Right, figures, words));
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    (left, right - 16.0)
}
