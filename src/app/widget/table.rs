//! A report as a table: its head, columns as wide as what is in them, rows that open, a page at a time, sums at the
//! foot.
//!
//! Holds nothing: who shows it says which row is chosen and from which column on it is read. Always holds: a figure is
//! never cut for the sake of a word; where not all columns have room, the first stays and the others turn.

use std::borrow::Cow;

use super::key::{Key, numbered};
use super::sheet::empty;
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::{self, format};
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::write::text::{heading, sided, write};

/// What is shown of a table.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub table: &'a Table,
    /// Under all rows, also of those that are not here.
    pub sums: Option<&'a [Option<Rupiah>]>,
    /// Rows of the report before the first that is here, and all of them.
    pub before: usize,
    pub whole: usize,
    /// Rows that the keyboard goes to, by their place here; and on which of them it stands.
    pub stops: &'a [usize],
    pub at: usize,
    /// Rows that a finger presses.
    pub pressed: &'a [usize],
    /// The first of the columns that turn; `None`: they are narrowed instead.
    pub column: Option<usize>,
    /// Said where there is no row.
    pub nothing: &'static str,
}

/// What a person does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A row, by its place here.
    Row(usize),
    /// So many of `stops` on.
    By(isize),
    /// To the rows after the last that is here.
    More,
    /// The columns are read from this one on.
    Column(usize),
}

/// A line of the page.
enum Line {
    Group(String),
    /// A row by its place; whether it adds up others.
    Row(usize, bool),
    Sum(Vec<String>),
}

const EDGE: f32 = 16.0;
/// Rows that decide how wide the columns are.
const MEASURED: usize = 400;
/// Words are not narrowed below this where columns turn; names are read, not guessed.
const LEAST_WORDS: f32 = 96.0;

/// The narrowest that a name of goods or people is read at.
const fn least_name<M>(board: &Board<M>) -> f32 {
    board.fit.pick(190.0, 150.0)
}

/// Between two columns.
const fn gap<M>(board: &Board<M>) -> f32 {
    board.fit.pick(14.0, 10.0)
}

/// Columns that are on the page with their widths, and the hand of the rows.
struct Columns {
    at: Vec<usize>,
    widths: Vec<f32>,
    hand: Hand,
    /// Where the columns go on; `None` where all of them are there.
    next: Option<usize>,
}

/// `area` is the sheet that it stands on.
pub fn draw<M>(board: &mut Board<M>, shown: &Shown<'_>, area: Area, message: impl Fn(Turn) -> M) {
    let table = shown.table;
    let head = title(board, table, area);
    let rest = Area { y: head, h: area.bottom() - head, ..area };
    if table.rows().is_empty() {
        let words = board.say(shown.nothing);
        empty(board, rest, &words);
        return;
    }
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let columns = columns(board, shown, hand, area.w - 2.0 * EDGE);
    let heads = Area { h: board.fit.pick(34.0, 30.0), ..rest };
    headings(board, table, &columns, heads);
    let lines = lines(board, table);
    let opens = !shown.pressed.is_empty();
    // A row that is pressed is as high as a finger needs; one whose words go on below, as high as these are.
    let tall = opens || goes_on(board, table, &columns);
    let height = if tall { board.fit.pick(48.0, 47.0) } else { board.fit.pick(36.0, 34.0) };
    let mut body = Area { y: heads.bottom(), h: rest.bottom() - heads.bottom(), ..rest };
    if let Some(sums) = shown.sums.filter(|_| table.grouped == 0) {
        let foot = Area { y: body.bottom() - height, h: height, ..body };
        let fill = board.inks.sunk;
        board.edged(foot, fill, None, [0.0, 0.0, 8.0, 8.0]);
        board.hair(foot.x, foot.y, foot.w);
        let words = summed(board, table, sums.to_vec());
        row_of(board, table, &words, (&columns, Hand { face: Face::Bold, ..hand }), foot);
        body.h -= height;
    }
    let strip = board.fit.pick(52.0, 52.0);
    let all = (body.h / height).floor() as usize;
    let more = shown.before > 0 || shown.before + table.rows().len() < shown.whole;
    let turns = lines.len() > all || more || columns.next.is_some() || shown.column.is_some_and(|at| at > 1);
    let room = if turns { ((body.h - strip) / height).floor() as usize } else { all }.max(1);
    let chosen = shown.stops.get(shown.at).copied();
    let marked = lines.iter().position(|line| matches!(line, Line::Row(row, _) if Some(*row) == chosen)).unwrap_or(0);
    // The last page is as full as the others.
    let from = (marked / room * room).min(lines.len().saturating_sub(room));
    for (at, line) in lines.iter().skip(from).take(room).enumerate() {
        let row = Area { y: body.y + height * at as f32, h: height, ..body };
        let pressed = match line {
            Line::Row(place, _) => Some((*place, numbered("row", at + 1))).filter(|_| shown.pressed.contains(place)),
            _ => None,
        };
        let here = opens && matches!(line, Line::Row(place, _) if chosen == Some(*place));
        drawn(board, (table, line), &columns, (row, here), pressed.map(|(place, id)| (id, message(Turn::Row(place)))));
    }
    if turns {
        let place = Area::new(body.x + EDGE, body.bottom() - strip, body.w - 2.0 * EDGE, strip - 4.0);
        turning(board, shown, &lines, (from, room, columns.next), place, message);
    }
}

fn lines<M>(board: &Board<M>, table: &Table) -> Vec<Line> {
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
    lines
}

fn summed<M>(board: &Board<M>, table: &Table, sums: Vec<Option<Rupiah>>) -> Vec<String> {
    let written = sums.into_iter().skip(table.grouped).map(|sum| sum.map_or(String::new(), format::plain_on_screen));
    let mut written: Vec<String> = written.collect();
    if let Some((at, code)) = table.coded_sum() {
        code.clone_into(&mut written[at]);
    }
    // The word stands in the first column that has room for words.
    let first = table.shown().iter().position(|column| !column.kind.is_figure());
    if let Some(first) = first.and_then(|at| written.get_mut(at)).filter(|first| first.is_empty()) {
        *first = board.say("report-sum");
    }
    written
}

/// Money in columns stands without its sign, a time with its dot (look.md 7).
fn cell<M>(board: &Board<M>, cell: &Cell, kind: Kind) -> String {
    match cell {
        Cell::Money(amount) if kind == Kind::Side && amount.is_zero() => String::new(),
        Cell::Money(amount) if kind == Kind::Balance => sided(*amount, format::plain_on_screen, board.style.language),
        Cell::Money(amount) => format::plain_on_screen(*amount),
        Cell::Time(instant) => format::time_on_screen(board.style.zone.local(*instant)),
        _ => write(cell, kind, board.style.language, &board.style.zone),
    }
}

/// Leads a page on, to the first row there that the keyboard goes to; and to the columns that have no room.
fn turning<M>(
    board: &mut Board<M>,
    shown: &Shown<'_>,
    lines: &[Line],
    (from, room, next_column): (usize, usize, Option<usize>),
    place: Area,
    message: impl Fn(Turn) -> M,
) {
    let rows = |lines: &[Line]| -> Vec<usize> {
        let row = |line: &Line| if let Line::Row(row, _) = line { Some(*row) } else { None };
        lines.iter().filter_map(row).collect()
    };
    let here = rows(&lines[from..(from + room).min(lines.len())]);
    let is_last = from + room >= lines.len();
    let first_of = |line: usize| {
        let first = rows(&lines[line..]).into_iter().find_map(|row| shown.stops.iter().position(|stop| *stop == row));
        Turn::By(first.map_or(0, |first| first as isize - shown.at as isize))
    };
    let turn = match is_last {
        false => first_of(from + room),
        true if shown.before + shown.table.rows().len() < shown.whole || shown.before > 0 => Turn::More,
        true => first_of(0),
    };
    let text = Text::new("today-list-on")
        .with("from", shown.before + here.first().map_or(0, |row| row + 1))
        .with("last", shown.before + here.last().map_or(0, |row| row + 1))
        .with("count", shown.whole.max(shown.table.rows().len()));
    let label = board.tell(&text);
    let column = shown.column.filter(|at| *at > 1 || next_column.is_some());
    let half = Area { w: (place.w - 8.0) / 2.0, ..place };
    let on = if column.is_some() { half } else { place };
    let shortcut = Some(Shortcut::Space);
    let key = Key { id: "table-on", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
    key.draw(board, on, message(turn));
    if column.is_some() {
        let label = board.say(if next_column.is_some() { "table-columns-on" } else { "table-columns-first" });
        let shortcut = Some(Shortcut::Right);
        let key = Key { id: "table-columns", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
        let to = Turn::Column(next_column.unwrap_or(0));
        key.draw(board, Area { x: half.right() + 8.0, ..half }, message(to));
    }
}

/// The lines above the table; answers where they end.
fn title<M>(board: &mut Board<M>, table: &Table, area: Area) -> f32 {
    let large = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let small = board.hand2(16.0, Face::Regular);
    let mut y = area.y + board.fit.pick(34.0, 28.0);
    for (at, text) in table.head.iter().take(3).enumerate() {
        let hand = if at == 0 { large } else { small };
        let words = board.tell(&on_screen(text));
        let room = area.w - 2.0 * EDGE;
        // What is said below the title is read to its end, on a second line where it must be.
        let lines = if at == 0 { vec![board.fitted(hand, &words, room)] } else { board.lines(hand, &words, room, 2) };
        for line in lines {
            board.words((area.x + EDGE, y), Side::Left, hand, line);
            y += 22.0;
        }
    }
    y - 8.0
}

/// Titles of the meeting's papers are in capitals; on a screen no words are (look.md 3).
fn on_screen(text: &Text) -> Cow<'_, Text> {
    let key = match text.key {
        "register-title" => "register-title-screen",
        "check-title" => "check-title-screen",
        "inventory-title" => "inventory-title-screen",
        "finding-title" => "finding-title-screen",
        _ => return Cow::Borrowed(text),
    };
    Cow::Owned(Text::new(key))
}

/// Figures take what they need; words share what is left, or the columns turn.
fn columns<M>(board: &Board<M>, shown: &Shown<'_>, hand: Hand, room: f32) -> Columns {
    let table = shown.table;
    let (natural, least) = wanted(board, shown, hand);
    let fits = least.iter().sum::<f32>() <= room;
    // Where room is scarce a receipt's number says the day and the till by itself.
    let all: Vec<usize> = (0..natural.len()).filter(|at| fits || !is_in_receipt(table, *at)).collect();
    let fits = all.iter().map(|at| least[*at]).sum::<f32>() <= room;
    let (at, next) = match shown.column {
        Some(from) if !fits => some((&least, &all), (kept(table), from), room),
        _ => (all, None),
    };
    let natural: Vec<f32> = at.iter().map(|column| natural[*column]).collect();
    let of_words = |place: usize| {
        let column = table.shown()[at[place]];
        !column.kind.is_figure() && column.name != RECEIPT
    };
    let widths = shared(natural, of_words, room);
    Columns { at, widths, hand, next }
}

/// `261124-A-0041`: a code of which nothing is cut.
const RECEIPT: &str = "receipt";

fn is_in_receipt(table: &Table, at: usize) -> bool {
    let columns = table.shown();
    matches!(columns[at].name, "till" | "date") && columns.iter().any(|column| column.name == RECEIPT)
}

/// Columns that stay while the others turn: the first, with the name where that is the second.
fn kept(table: &Table) -> usize {
    if table.shown().get(1).is_some_and(|column| column.name == "name") { 2 } else { 1 }
}

/// The columns that stay, and from `from` on as many others as have room; and where they go on.
fn some((least, all): (&[f32], &[usize]), (kept, from): (usize, usize), room: f32) -> (Vec<usize>, Option<usize>) {
    let mut at: Vec<usize> = (0..kept).collect();
    let mut left = room - least[..kept].iter().sum::<f32>();
    let first = from.clamp(kept, least.len().max(kept + 1) - 1);
    for column in all.iter().copied().filter(|column| *column >= first) {
        if least[column] > left && at.len() > kept {
            return (at, Some(column));
        }
        left -= least[column];
        at.push(column);
    }
    (at, None)
}

/// How wide each column is where there is room, and how narrow it may become.
fn wanted<M>(board: &Board<M>, shown: &Shown<'_>, hand: Hand) -> (Vec<f32>, Vec<f32>) {
    let table = shown.table;
    let head = board.hand2(16.0, Face::Regular);
    let each = table.shown().iter().enumerate().map(|(at, column)| {
        let bold = Hand { face: Face::Bold, ..hand };
        // What adds up others is drawn bold, and is the widest of them as a rule.
        let of = |(place, row): (usize, &[Cell])| {
            let hand = if table.is_total(place) { bold } else { hand };
            board.width(hand, &cell(board, &row[table.grouped + at], column.kind))
        };
        let own = table.rows().iter().take(MEASURED).enumerate().map(of).fold(0.0, f32::max);
        let sum = shown.sums.and_then(|sums| sums[table.grouped + at]);
        let sum = sum.map_or(0.0, |sum| board.width(bold, &format::plain_on_screen(sum)));
        let words = board.width(head, &locale::say(board.style.language, &Text::new(column.heading)));
        let natural = (own.max(sum).max(words) + gap(board) + 1.0).ceil();
        // What we say ourselves among names, like the steps of a PHU, is read as well as they are.
        let ours = |at: usize| {
            let of = |row: &[Cell]| match &row[table.grouped + at] {
                term @ Cell::Term(..) => board.width(hand, &cell(board, term, Kind::Words)),
                _ => 0.0,
            };
            table.rows().iter().take(MEASURED).map(of).fold(0.0, f32::max) + gap(board) + 1.0
        };
        let least = match column.kind {
            Kind::Words if column.name == RECEIPT => natural,
            Kind::Words => {
                let least = if column.name == "name" { least_name(board).max(ours(at)) } else { LEAST_WORDS };
                natural.min((words + gap(board) + 1.0).ceil().max(least))
            }
            _ => natural,
        };
        (natural, least)
    });
    each.unzip()
}

/// The widest words take what is over, and give way first: a date or a number is not cut for the sake of a sentence.
fn shared(mut widths: Vec<f32>, of_words: impl Fn(usize) -> bool, room: f32) -> Vec<f32> {
    let spare = room - widths.iter().sum::<f32>();
    if spare >= 0.0 {
        let widest =
            (0..widths.len()).filter(|at| of_words(*at)).max_by(|one, other| widths[*one].total_cmp(&widths[*other]));
        widest.into_iter().for_each(|at| widths[at] += spare);
        return widths;
    }
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

fn headings<M>(board: &mut Board<M>, table: &Table, columns: &Columns, area: Area) {
    let hand = board.hand2(16.0, Face::Regular);
    let words: Vec<String> =
        table.shown().iter().map(|column| locale::say(board.style.language, &Text::new(column.heading))).collect();
    row_of(board, table, &words, (columns, hand), area);
    board.hair(area.x, area.bottom() - 1.0, area.w);
}

/// Words side by side, figures ending at the right of their column.
fn row_of<M>(board: &mut Board<M>, table: &Table, words: &[String], (columns, hand): (&Columns, Hand), area: Area) {
    let base = hand.baseline(area.centre());
    let mut x = area.x + EDGE;
    for (place, (at, width)) in columns.at.iter().zip(&columns.widths).enumerate() {
        let (column, of) = (table.shown()[*at], words);
        let words = of[*at].as_str();
        // Where nothing stands beside them, words go on: "Jumlah" under a column of short codes is read whole.
        let after = columns.at.iter().zip(&columns.widths).skip(place + 1);
        let free: f32 = after.take_while(|(at, _)| of[**at].is_empty()).map(|(_, width)| width).sum();
        let own = (width - gap(board)).max(10.0);
        let room = if column.kind == Kind::Words { own + free } else { own };
        let words = if column.kind == Kind::Date { narrower(board, hand, words, room) } else { words };
        if is_words(column) && area.h > 44.0 && board.width(hand, words) > room {
            on_two_lines(board, words, (x, room), hand, area);
            x += width;
            continue;
        }
        let shown = board.fitted(hand, words, room);
        match column.kind.is_figure() {
            true => board.words((x + room, base), Side::Right, hand, shown),
            false => board.words((x, base), Side::Left, hand, shown),
        };
        x += width;
    }
}

/// Whether some words are wider than their column.
fn goes_on<M>(board: &Board<M>, table: &Table, columns: &Columns) -> bool {
    let wide = |row: &[Cell]| {
        columns.at.iter().zip(&columns.widths).any(|(at, width)| {
            let column = table.shown()[*at];
            let words = || cell(board, &row[table.grouped + at], column.kind);
            is_words(column) && board.width(columns.hand, &words()) > width - gap(board)
        })
    };
    table.rows().iter().take(MEASURED).any(wide)
}

/// Words that may go on below; a receipt's number may not.
fn is_words(column: Column) -> bool {
    column.kind == Kind::Words && column.name != RECEIPT
}

/// Words that are too long for their column go on below, and get smaller, before anything of them is cut.
fn on_two_lines<M>(board: &mut Board<M>, words: &str, (x, room): (f32, f32), hand: Hand, area: Area) {
    let mut hand = Hand { size: hand.size.min(16.0), ..hand };
    let mut lines = board.lines(hand, words, room, 2);
    if lines.iter().any(|line| line.contains('…')) {
        hand.size = 14.0;
        lines = board.lines(hand, words, room, 2);
    }
    let step = hand.size * 1.1;
    let first = area.centre() - step * (lines.len() - 1) as f32 / 2.0;
    for (at, line) in lines.iter().enumerate() {
        let base = hand.baseline(first + step * at as f32);
        board.words((x, base), Side::Left, hand, line.as_str());
    }
}

/// A date that has no room loses its year, which stands above the table, before it is cut.
fn narrower<'w, M>(board: &Board<M>, hand: Hand, words: &'w str, room: f32) -> &'w str {
    match words.rsplit_once('/') {
        Some((short, _)) if board.width(hand, words) > room => short,
        _ => words,
    }
}

fn drawn<M>(
    board: &mut Board<M>,
    (table, line): (&Table, &Line),
    columns: &Columns,
    (area, here): (Area, bool),
    pressed: Option<(String, M)>,
) {
    let hand = columns.hand;
    let bold = Hand { face: Face::Bold, ..hand };
    match line {
        Line::Group(name) => {
            let shown = board.fitted(bold, name, area.w - 2.0 * EDGE);
            board.words((area.x + EDGE, bold.baseline(area.centre())), Side::Left, bold, shown);
        }
        Line::Sum(words) => {
            let fill = board.inks.sunk;
            board.plate(area, fill, 0.0);
            row_of(board, table, words, (columns, bold), area);
        }
        Line::Row(row, total) => {
            let from = board.next_mark();
            let mut hand = if *total { bold } else { hand };
            if here {
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
            row_of(board, table, &words, (columns, hand), area);
            if let Some((id, message)) = pressed {
                board.pressable(id, area, from, message);
            }
        }
    }
}
