//! Draws what a report is asked for: days, goods, batch, member and the words of a column at the left; at the right
//! what is typed of them.

use super::contents::{Days, Need, Span, units as units_of};
use super::typing::{Typing, written};
use super::{Message, Open, Reports, inventory_view};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::sheet::empty;
use crate::app::widget::{field, pad};
use crate::domain::text::Text;
use crate::locale::format;
use crate::reports::table::{Cell, Kind};
use crate::reports::write::text::write;

/// Choices side by side, and their rows.
const ACROSS: usize = 2;
const ROWS: usize = 7;

/// Keys of days, two in a row; the last is for days of one's own.
pub fn days(board: &mut Board<Message>, open: &Open, typing: bool, row: &mut impl FnMut() -> Area) {
    let days = open.wants().days;
    let spans = Span::keys(days);
    if days == Days::Never {
        return;
    }
    let mut area = Area::default();
    for (at, span) in spans.iter().enumerate() {
        if at % 2 == 0 {
            area = row();
        }
        let label = board.say(span.name(days));
        let look = if open.span == *span { Look::Selected } else { Look::Plain };
        let id = numbered("span", at + 1);
        one(board, (&id, label, look, sign_of(at)), typing, area.cell(2, 1, 8.0, (at % 2, 0), 1), || {
            Message::SpanPressed(*span)
        });
    }
    if spans.len().is_multiple_of(2) {
        area = row();
    }
    let own = matches!(open.span, Span::Days(..));
    let label = match open.span {
        Span::Days(from, to) if days == Days::Of => {
            format!("{:02}/{:02}–{:02}/{:02}", from.day(), from.month(), to.day(), to.month())
        }
        Span::Days(_, to) => format::date_numeric(to),
        _ => board.say("reports-own-days"),
    };
    let look = if own { Look::Selected } else { Look::Plain };
    let cell = area.cell(2, 1, 8.0, (spans.len() % 2, 0), 1);
    one(board, ("span-own", label, look, sign_of(spans.len())), typing, cell, || Message::DatesPressed);
}

fn sign_of(at: usize) -> Option<char> {
    char::from_digit(u32::try_from(at + 1).unwrap_or(0), 10)
}

fn one(
    board: &mut Board<Message>,
    (id, label, look, sign): (&str, String, Look, Option<char>),
    typing: bool,
    area: Area,
    message: impl FnOnce() -> Message,
) {
    // While something is typed the signs are its own.
    let shortcut = sign.map(Shortcut::Sign).filter(|_| !typing);
    let key = Key { id, label, look, shortcut, size: 16.0, ..Key::default() };
    key.draw(board, area, message());
}

/// Of what: each with what it is now.
pub fn asked(
    board: &mut Board<Message>,
    (reports, open): (&Reports, &Open),
    typing: bool,
    row: &mut impl FnMut() -> Area,
) {
    let wants = open.wants();
    let all = |board: &Board<Message>, named: Option<String>| named.unwrap_or_else(|| board.say("reports-of-all"));
    // What must be named is not all of them while it is not.
    let of = |board: &Board<Message>, need: Need, named: Option<String>| match (need, named) {
        (Need::Must, None) => String::new(),
        (_, named) => all(board, named),
    };
    if wants.goods != Need::Not {
        let value = of(board, wants.goods, open.goods.as_ref().map(|(_, name)| name.clone()));
        labelled(board, ("reports-goods", "reports-of-goods", 'b', value), typing, row(), Message::GoodsPressed);
    }
    if wants.batch != Need::Not {
        let value = of(board, wants.batch, open.batch.clone());
        labelled(board, ("reports-batch", "reports-of-batch", 't', value), typing, row(), Message::BatchPressed);
    }
    if wants.member != Need::Not {
        let value = of(board, wants.member, open.member.as_ref().map(|(_, name)| name.clone()));
        labelled(board, ("reports-member", "reports-of-member", 'a', value), typing, row(), Message::MemberPressed);
    }
    if wants.unit != Need::Not {
        let value = all(board, open.unit.map(|unit| board.tell(&Text::new("report-unit-named").with("unit", unit))));
        labelled(board, ("reports-unit", "reports-by-unit", 'u', value), typing, row(), Message::UnitPressed);
    }
    if let Some(hour) = open.hour {
        let value = board.tell(&Text::new("report-clock").with("hour", format!("{hour:02}")));
        labelled(board, ("reports-hour", "reports-of-hour", 'j', value), typing, row(), Message::HourPressed);
    }
    let can_choose = open.only.is_some() || reports.found.as_ref().is_some_and(|part| part.choices.len() > 1);
    if let Some((_, label)) = wants.column.filter(|_| can_choose) {
        let value = all(board, open.only.as_ref().map(|cell| word(board, cell)));
        labelled(board, ("reports-column", label, 'u', value), typing, row(), Message::ColumnPressed);
    }
}

fn word(board: &Board<Message>, cell: &Cell) -> String {
    write(cell, Kind::Words, board.style.language, &board.style.zone)
}

/// A key with what it asks for above what was answered.
fn labelled(
    board: &mut Board<Message>,
    (id, label, sign, value): (&'static str, &'static str, char, String),
    typing: bool,
    area: Area,
    message: Message,
) {
    let from = board.next_mark();
    let (top, sinks) = key::face(board, area, Look::Plain, key::focused(board, id));
    let (small, bold) = (board.hand2(14.0, Face::Regular), board.hand(16.0, Face::SemiBold));
    let words = board.say(label);
    board.words((top.x + 12.0, top.y + 19.0), Side::Left, small, words);
    let shown = board.fitted(bold, &value, top.w - 24.0);
    board.words((top.x + 12.0, top.bottom() - 10.0), Side::Left, bold, shown);
    let shortcut = Some(Shortcut::Sign(sign)).filter(|_| !typing);
    if let Some(shortcut) = shortcut {
        let ink = board.inks.ink2;
        key::hint(board, top, shortcut, ink);
    }
    let touch = board.pressable(id, area, from, message);
    (touch.shortcut, touch.sinks) = (shortcut, Some(sinks));
}

/// What is typed, over the rows.
pub fn draw(board: &mut Board<Message>, (reports, open, typing): (&Reports, &Open, &Typing), area: Area) {
    match typing {
        Typing::Dates(digits) => dates(board, (reports, open), digits, area),
        Typing::Goods { typed, hits, at, .. } => {
            let rows: Vec<(String, String)> =
                hits.iter().map(|hit| (hit.name.clone(), hit.sku.as_str().to_owned())).collect();
            search(board, ("reports-find-goods", "search-hits", typed), (&rows, *at), area);
        }
        Typing::Member { typed, hits, at } => {
            let rows: Vec<(String, String)> =
                hits.iter().map(|hit| (hit.name.clone(), format!("{} · {}", hit.number, hit.kelurahan))).collect();
            search(board, ("reports-find-member", "reports-people", typed), (&rows, *at), area);
        }
        Typing::Batch(typed) => batch(board, typed, area),
        Typing::Asset(form) => inventory_view::draw(board, form, area),
        Typing::Unit => units(board, open, area),
        Typing::Choice(from) => choices(board, (reports, open), *from, area),
    }
}

fn title(board: &mut Board<Message>, key: &'static str, area: Area) -> f32 {
    let hand = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let words = board.say(key);
    board.words((area.x + 16.0, area.y + 32.0), Side::Left, hand, words);
    area.y + 44.0
}

fn dates(board: &mut Board<Message>, (reports, open): (&Reports, &Open), digits: &str, area: Area) {
    let days = open.wants().days;
    let key = if days == Days::At { "reports-type-day" } else { "reports-type-days" };
    let top = title(board, key, area);
    let width = (area.w - 32.0).min(board.fit.pick(560.0, 700.0));
    let entry = Area::new(area.x + 16.0, top, width, board.fit.pick(64.0, 56.0));
    let wrong = reports.refused && reports.said.is_some();
    let state = if wrong { field::State::Wrong } else { field::State::Typing };
    field::number(board, entry, state, board.fit.pick(30.0, 26.0), &written(digits, days));
    let below = entry.bottom() + 12.0;
    let tall = (area.bottom() - below - 16.0).min(board.fit.pick(380.0, 346.0));
    let grid = Area::new(entry.x, below, width, tall);
    for (at, digits) in ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"].into_iter().enumerate() {
        let wide = if digits == "0" { 2 } else { 1 };
        let sign = digits.chars().next().unwrap_or('0');
        pad::digit(board, grid.cell(3, 4, 8.0, (at % 3, at / 3), wide), digits, Message::DigitPressed(sign));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(3, 4, 8.0, (2, 3), 1), erase, Message::ErasePressed);
}

/// Hits above the letters; the keyboard stands on one.
fn search(
    board: &mut Board<Message>,
    (placeholder, found, typed): (&'static str, &'static str, &str),
    (rows, at): (&[(String, String)], usize),
    area: Area,
) {
    let inner = area.inset(12.0);
    let top = Area { h: board.fit.pick(60.0, 54.0), ..inner };
    let hits = if typed.is_empty() { String::new() } else { board.tell(&Text::new(found).with("count", rows.len())) };
    let placeholder = board.say(placeholder);
    field::Search { typed, placeholder, hits }.draw(board, top);
    let keys_h = board.fit.pick(290.0, 262.0);
    let list = Area { y: top.bottom() + 6.0, h: inner.bottom() - keys_h - 12.0 - top.bottom(), ..inner };
    if rows.is_empty() {
        let words = board.say(if typed.is_empty() { "reports-find-begin" } else { "reports-find-nothing" });
        empty(board, list, &words);
    }
    let height = board.fit.pick(52.0, 48.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = at / room * room;
    for (place, (name, detail)) in rows.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (place - first) as f32, h: height, ..list };
        hit(board, (name, detail), (place, place == at), row);
    }
    let page = isize::try_from(room).unwrap_or(1);
    let walk = [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -page), (Shortcut::PageDown, page)];
    for (shortcut, by) in walk {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::ChosenPressed).shortcut = Some(Shortcut::Enter);
    letters(board, Area { y: inner.bottom() - keys_h, h: keys_h, ..inner }, Message::Typed);
}

fn hit(board: &mut Board<Message>, (name, detail): (&str, &str), (place, now): (usize, bool), row: Area) {
    let inks = board.inks;
    let from = board.next_mark();
    let fill = if now { inks.mark_row } else { inks.panel };
    board.plate(Area { h: row.h - 1.0, ..row }, fill, 0.0);
    if now && inks.malam {
        board.plate(Area { w: 6.0, h: row.h - 1.0, ..row }, inks.mark, 0.0);
    }
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let (ink, ink2) = if now { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) };
    let small = board.hand(16.0, Face::Regular).in_ink(ink2);
    let taken = board.words((row.right() - 16.0, small.baseline(row.centre())), Side::Right, small, detail);
    let bold = board.hand(20.0, Face::Medium).in_ink(ink);
    let shown = board.fitted(bold, name, row.w - taken - 48.0);
    board.words((row.x + 16.0, bold.baseline(row.centre())), Side::Left, bold, shown);
    board.pressable(numbered("hit", place + 1), row, from, Message::HitPressed(place));
}

fn batch(board: &mut Board<Message>, typed: &str, area: Area) {
    let top = title(board, "reports-type-batch", area);
    let inner = area.inset(12.0);
    let entry = Area::new(inner.x, top, inner.w, board.fit.pick(60.0, 54.0));
    field::number(board, entry, field::State::Typing, board.fit.pick(30.0, 26.0), typed);
    let keys_h = board.fit.pick(290.0, 262.0);
    let save_h = board.fit.pick(56.0, 50.0);
    let label = board.say("key-show");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "reports-batch-done", label, shortcut, bold: true, ..Key::default() };
    let above = inner.bottom() - keys_h - save_h - 12.0;
    key.draw(board, Area { y: above, h: save_h, ..inner }, Message::ChosenPressed);
    letters(board, Area { y: inner.bottom() - keys_h, h: keys_h, ..inner }, Message::Typed);
}

/// The whole cooperative, or the books of one unit.
fn units(board: &mut Board<Message>, open: &Open, area: Area) {
    let top = title(board, "reports-by-unit", area);
    let inner = area.inset(16.0);
    let grid = Area { y: top + 8.0, h: inner.bottom() - top - 8.0, ..inner };
    let all = std::iter::once(None).chain(units_of(open.report).iter().copied().map(Some));
    for (at, unit) in all.enumerate() {
        let label = match unit {
            None => board.say("reports-of-all"),
            Some(unit) => board.tell(&Text::new("report-unit-named").with("unit", unit)),
        };
        let look = if open.unit == unit { Look::Selected } else { Look::Plain };
        let shortcut = char::from_digit(u32::try_from(at).unwrap_or(0), 10).map(Shortcut::Sign);
        let id = numbered("unit", at + 1);
        let key = Key { id: &id, label, shortcut, look, ..Key::default() };
        let cell = grid.cell(ACROSS, ROWS, 8.0, (at % ACROSS, at / ACROSS), 1);
        key.draw(board, cell, Message::UnitChosen(unit));
    }
}

/// The words of the column as keys, a page at a time; all of them first.
fn choices(board: &mut Board<Message>, (reports, open): (&Reports, &Open), from: usize, area: Area) {
    let Some((_, label)) = open.wants().column else { return };
    let top = title(board, label, area);
    let choices = reports.found.as_ref().map_or(&[][..], |part| &part.choices);
    let inner = area.inset(16.0);
    let grid = Area { y: top + 8.0, h: inner.bottom() - top - 8.0, ..inner };
    let cell = |at: usize| grid.cell(ACROSS, ROWS, 8.0, (at % ACROSS, at / ACROSS), 1);
    let room = ACROSS * ROWS - 2;
    let from = if from < choices.len() { from } else { 0 };
    let look = |now: bool| if now { Look::Selected } else { Look::Plain };
    let label = board.say("reports-of-all");
    let shortcut = Some(Shortcut::Sign('0'));
    let all = Key { id: "choice-all", label, shortcut, look: look(open.only.is_none()), ..Key::default() };
    all.draw(board, cell(0), Message::ChoicePressed(None));
    for (at, choice) in choices.iter().enumerate().skip(from).take(room) {
        let place = at - from + 1;
        let label = word(board, choice);
        let id = numbered("choice", place);
        let shortcut = sign_of(place - 1).filter(|_| place < 10).map(Shortcut::Sign);
        let look = look(open.only.as_ref() == Some(choice));
        let key = Key { id: &id, label, shortcut, look, ..Key::default() };
        key.draw(board, cell(place), Message::ChoicePressed(Some(at)));
    }
    if choices.len() > room {
        let next = if from + room < choices.len() { room as isize } else { -(from as isize) };
        let label = board.say("reports-choices-on");
        let shortcut = Some(Shortcut::Space);
        let key = Key { id: "choices-on", label, shortcut, hint_after: true, ..Key::default() };
        key.draw(board, cell(ACROSS * ROWS - 1), Message::Moved(next));
    }
}
