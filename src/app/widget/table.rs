//! Draws a report as a table: its head, columns as wide as what is in them, rows that open, a page at a time.

use super::{Books, Message};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::sheet::empty;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::{self, format};
use crate::reports::table::{Cell, Kind, Table};
use crate::reports::write::text::{heading, write};

/// A line of the page.
enum Line {
    Group(String),
    /// A row by its place; whether it adds up others.
    Row(usize, bool),
    Sum(Vec<String>),
}

const GAP: f32 = 14.0;
const EDGE: f32 = 16.0;
/// Rows that decide how wide the columns are.
const MEASURED: usize = 400;

fn lines(board: &Board<Message>, table: &Table) -> Vec<Line> {
    let (language, zone) = (board.style.language, &board.style.zone);
    let mut lines = Vec::new();
    for group in table.groups() {
        let name = heading(group.key(), language, zone);
        lines.extend((table.grouped > 0 && !name.is_empty()).then_some(Line::Group(name)));
        lines.extend((group.first..group.first + group.rows.len()).map(|row| Line::Row(row, table.is_total(row))));
        if table.grouped > 0 && group.rows.len() > 1 {
            lines.extend(table.sums(group.rows).map(|sums| Line::Sum(summed(board, table, sums))));
        }
    }
    if table.grouped == 0 {
        lines.extend(table.totals().map(|totals| Line::Sum(summed(board, table, totals))));
    }
    lines
}

fn summed(board: &Board<Message>, table: &Table, sums: Vec<Option<Rupiah>>) -> Vec<String> {
    let written = sums.into_iter().skip(table.grouped).map(|sum| sum.map_or(String::new(), format::plain_on_screen));
    let mut written: Vec<String> = written.collect();
    // The word stands in the first column that has room for words.
    let first = table.shown().iter().position(|column| !column.kind.is_figure());
    if let Some(first) = first.and_then(|at| written.get_mut(at)).filter(|first| first.is_empty()) {
        *first = board.say("report-sum");
    }
    written
}

/// Money in columns stands without its sign (look.md 7).
fn cell(board: &Board<Message>, cell: &Cell, kind: Kind) -> String {
    match cell {
        Cell::Money(amount) if kind == Kind::Side && amount.is_zero() => String::new(),
        Cell::Money(amount) => format::plain_on_screen(*amount),
        _ => write(cell, kind, board.style.language, &board.style.zone),
    }
}

pub fn draw(board: &mut Board<Message>, books: &Books, table: &Table, area: Area) {
    let head = title(board, table, area);
    let rest = Area { y: head, h: area.bottom() - head, ..area };
    if table.rows().is_empty() {
        let words = board.say("books-nothing");
        empty(board, rest, &words);
        return;
    }
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let widths = widths(board, table, hand, area.w - 2.0 * EDGE);
    let heads = Area { h: board.fit.pick(34.0, 30.0), ..rest };
    headings(board, table, &widths, heads);
    let lines = lines(board, table);
    let opening = books.opening();
    let stops = books.stops();
    let chosen = stops.get(books.at).copied();
    // A row that opens something, or is chosen, is pressed: it is as high as a finger needs.
    let picked = books.has_findings();
    let height = if opening.is_empty() && !picked { board.fit.pick(36.0, 34.0) } else { board.fit.pick(48.0, 47.0) };
    let strip = board.fit.pick(52.0, 52.0);
    let body = Area { y: heads.bottom(), h: rest.bottom() - heads.bottom(), ..rest };
    let all = (body.h / height).floor() as usize;
    let room = if lines.len() <= all { all } else { ((body.h - strip) / height).floor() as usize }.max(1);
    let marked = lines.iter().position(|line| matches!(line, Line::Row(row, _) if Some(*row) == chosen)).unwrap_or(0);
    let from = marked / room * room;
    for (at, line) in lines.iter().skip(from).take(room).enumerate() {
        let row = Area { y: body.y + height * at as f32, h: height, ..body };
        let opens = matches!(line, Line::Row(place, _) if picked || opening.iter().any(|(row, _)| row == place));
        drawn(board, (table, line), (&widths, hand), (row, chosen, opens, at));
    }
    if lines.len() > room {
        let place = Area::new(body.x + EDGE, body.bottom() - strip, body.w - 2.0 * EDGE, strip - 4.0);
        turn(board, &lines, (&stops, books.at), (from, room), place);
    }
}

/// Leads a page on: to the first row there that the keyboard goes to.
fn turn(
    board: &mut Board<Message>,
    lines: &[Line],
    (stops, at): (&[usize], usize),
    (from, room): (usize, usize),
    place: Area,
) {
    let next = if from + room < lines.len() { from + room } else { 0 };
    let first = lines[next..].iter().find_map(|line| match line {
        Line::Row(row, _) => stops.iter().position(|stop| stop == row),
        _ => None,
    });
    let text = Text::new("today-list-on")
        .with("from", from + 1)
        .with("last", (from + room).min(lines.len()))
        .with("count", lines.len());
    let label = board.tell(&text);
    let by = first.map_or(0, |first| first as isize - at as isize);
    let shortcut = Some(Shortcut::Space);
    let key = Key { id: "books-on", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
    key.draw(board, place, Message::Moved(by));
}

/// The lines above the table; answers where they end.
fn title(board: &mut Board<Message>, table: &Table, area: Area) -> f32 {
    let large = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let small = board.hand2(16.0, Face::Regular);
    let mut y = area.y + board.fit.pick(34.0, 28.0);
    for (at, text) in table.head.iter().take(3).enumerate() {
        let hand = if at == 0 { large } else { small };
        let words = board.tell(text);
        let shown = board.fitted(hand, &words, area.w - 2.0 * EDGE);
        board.words((area.x + EDGE, y), Side::Left, hand, shown);
        y += 22.0;
    }
    y - 8.0
}

/// Figures take what they need; words share what is left.
fn widths(board: &Board<Message>, table: &Table, hand: Hand, room: f32) -> Vec<f32> {
    let shown = table.shown();
    let head = board.hand2(16.0, Face::Regular);
    let natural = shown.iter().enumerate().map(|(at, column)| {
        let of = |row: &Vec<Cell>| board.width(hand, &cell(board, &row[table.grouped + at], column.kind));
        let own = table.rows().iter().take(MEASURED).map(of).fold(0.0, f32::max);
        let sum = table.totals().and_then(|sums| sums[table.grouped + at]);
        let sum = sum.map_or(0.0, |sum| board.width(Hand { face: Face::Bold, ..hand }, &format::plain_on_screen(sum)));
        let words = locale::say(board.style.language, &Text::new(column.heading));
        (own.max(sum).max(board.width(head, &words)) + GAP + 1.0).ceil()
    });
    let mut widths: Vec<f32> = natural.collect();
    let of_words = |at: usize| !shown[at].kind.is_figure();
    let spare = room - widths.iter().sum::<f32>();
    if spare >= 0.0 {
        let widest =
            (0..widths.len()).filter(|at| of_words(*at)).max_by(|one, other| widths[*one].total_cmp(&widths[*other]));
        widest.into_iter().for_each(|at| widths[at] += spare);
        return widths;
    }
    // The widest words give way first: a date or a number is not cut for the sake of a sentence.
    let fixed: f32 = (0..widths.len()).filter(|at| !of_words(*at)).map(|at| widths[at]).sum();
    let most = narrowed((0..widths.len()).filter(|at| of_words(*at)).map(|at| widths[at]).collect(), room - fixed);
    (0..widths.len()).filter(|at| of_words(*at)).for_each(|at| widths[at] = widths[at].min(most));
    widths
}

/// The width that none of them may be above, so that all together fit.
fn narrowed(mut widths: Vec<f32>, room: f32) -> f32 {
    widths.sort_by(f32::total_cmp);
    let mut left = room;
    for (at, width) in widths.iter().enumerate() {
        let each = left / (widths.len() - at) as f32;
        if *width > each {
            return each.max(30.0);
        }
        left -= width;
    }
    f32::INFINITY
}

fn headings(board: &mut Board<Message>, table: &Table, widths: &[f32], area: Area) {
    let hand = board.hand2(16.0, Face::Regular);
    let words: Vec<String> =
        table.shown().iter().map(|column| locale::say(board.style.language, &Text::new(column.heading))).collect();
    row_of(board, table, &words, (widths, hand), area);
    board.hair(area.x, area.bottom() - 1.0, area.w);
}

/// Words side by side, figures ending at the right of their column.
fn row_of(board: &mut Board<Message>, table: &Table, words: &[String], (widths, hand): (&[f32], Hand), area: Area) {
    let base = hand.baseline(area.centre());
    let mut x = area.x + EDGE;
    for ((column, words), width) in table.shown().iter().zip(words).zip(widths) {
        let room = (width - GAP).max(10.0);
        let words = if column.kind == Kind::Date { narrower(board, hand, words, room) } else { words };
        let shown = board.fitted(hand, words, room);
        match column.kind.is_figure() {
            true => board.words((x + room, base), Side::Right, hand, shown),
            false => board.words((x, base), Side::Left, hand, shown),
        };
        x += width;
    }
}

/// A date that has no room loses its year, which stands above the table, before it is cut.
fn narrower<'w>(board: &Board<Message>, hand: Hand, words: &'w str, room: f32) -> &'w str {
    match words.rsplit_once('/') {
        Some((short, _)) if board.width(hand, words) > room => short,
        _ => words,
    }
}

fn drawn(
    board: &mut Board<Message>,
    (table, line): (&Table, &Line),
    (widths, hand): (&[f32], Hand),
    (area, chosen, opens, at): (Area, Option<usize>, bool, usize),
) {
    let bold = Hand { face: Face::Bold, ..hand };
    match line {
        Line::Group(name) => {
            let shown = board.fitted(bold, name, area.w - 2.0 * EDGE);
            board.words((area.x + EDGE, bold.baseline(area.centre())), Side::Left, bold, shown);
        }
        Line::Sum(words) => {
            let fill = board.inks.sunk;
            board.plate(area, fill, 0.0);
            row_of(board, table, words, (widths, bold), area);
        }
        Line::Row(row, total) => {
            let from = board.next_mark();
            let mut hand = if *total { bold } else { hand };
            if opens && chosen == Some(*row) {
                let (fill, bar) = (board.inks.mark_row, board.inks.mark);
                board.plate(area, fill, 0.0);
                if board.inks.malam {
                    board.plate(Area { w: 6.0, ..area }, bar, 0.0);
                }
                hand = hand.in_ink(board.inks.on_mark);
            }
            board.hair(area.x, area.bottom() - 1.0, area.w);
            let cells = &table.rows()[*row][table.grouped..];
            let words: Vec<String> =
                table.shown().iter().zip(cells).map(|(column, of)| cell(board, of, column.kind)).collect();
            row_of(board, table, &words, (widths, hand), area);
            if opens {
                board.pressable(numbered("row", at + 1), area, from, Message::RowPressed(*row));
            }
        }
    }
}
