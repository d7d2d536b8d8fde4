//! A report laid out on pages: columns, lines that break, groups, sums, head and foot.
//!
//! Pure. Always holds: a figure is never broken or cut; a group's name stands above at least one of its rows, and again
//! on the next page; every page says whose it is, its number and how many there are.

use super::face::{Weight, width};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::{self, Language, format};
use crate::reports::chart::Chart;
use crate::reports::masthead::Masthead;
use crate::reports::table::{Kind, Table};
use crate::reports::write::text::{heading, summed, write};

/// A4 in points.
const SHORT: f32 = 595.28;
const LONG: f32 = 841.89;
pub const MARGIN: f32 = 36.0;
const FOOT: f32 = 44.0;
const GAP: f32 = 8.0;
/// Sizes of the table's letters, the first that fits.
const SIZES: [f32; 6] = [8.5, 8.0, 7.5, 6.5, 5.5, 4.5];
/// The narrowest that a column of words becomes, in its letters' size.
const NARROW: f32 = 7.0;

/// Something on a page; y grows upward from the bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Words { x: f32, y: f32, size: f32, weight: Weight, grey: f32, text: String },
    Rule { y: f32, from: f32, to: f32, grey: f32 },
    Band { y: f32, height: f32 },
    Bar { x: f32, y: f32, width: f32, height: f32, grey: f32 },
}

/// The pages of a report, all of one size.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    pub width: f32,
    pub height: f32,
    pub pages: Vec<Vec<Mark>>,
}

/// Widths and letters of the table's columns.
struct Columns {
    size: f32,
    landscape: bool,
    widths: Vec<f32>,
    figures: Vec<bool>,
}

/// What the table says, line by line, as words.
enum Line {
    Group(String),
    Row(Vec<String>, Weight),
    Sum(Vec<String>),
}

/// All pages. The words of the table are the same as in its text form.
pub fn laid_out(table: &Table, masthead: &Masthead, language: Language, zone: &Zone) -> Pages {
    let mut pages = unnumbered(table, masthead, language, zone);
    let of = pages.pages.len();
    numbered(&mut pages, (0, of), masthead, language);
    pages
}

/// The same without the foot: who binds several numbers them through.
pub fn unnumbered(table: &Table, masthead: &Masthead, language: Language, zone: &Zone) -> Pages {
    let lines = lines(table, language, zone);
    let headings: Vec<String> =
        table.shown().iter().map(|column| locale::say(language, &Text::new(column.heading))).collect();
    let figures = table.shown().iter().map(|column| column.kind.is_figure()).collect();
    let columns = columns(&lines, &headings, figures);
    let head = table.head.iter().map(|text| locale::say_in(language, zone, text)).collect();
    let mut sheet = Sheet::begin(columns, headings, masthead, head);
    for (at, line) in lines.iter().enumerate() {
        match line {
            Line::Group(name) => sheet.group(name),
            Line::Row(cells, weight) => {
                // The last row stays with its sum.
                let summed = matches!(lines.get(at + 1), Some(Line::Sum(_)));
                sheet.row(cells, *weight, summed);
            }
            Line::Sum(cells) => sheet.sum(cells, at),
        }
    }
    Pages { width: sheet.width, height: sheet.height, pages: sheet.pages }
}

/// Bars to one scale: words, bar, figure; what is compared stands below it, in outline.
pub fn chart(chart: &Chart, masthead: &Masthead, language: Language, zone: &Zone) -> Pages {
    const SIZE: f32 = 8.5;
    let step = if chart.legend.is_some() { 22.0 } else { 20.0 };
    let columns = Columns { size: SIZE, landscape: false, widths: Vec::new(), figures: Vec::new() };
    let mut head: Vec<String> = chart.head.iter().map(|text| locale::say_in(language, zone, text)).collect();
    if let Some(legend) = &chart.legend {
        let [first, second] = legend.each_ref().map(|text| locale::say_in(language, zone, text));
        head.push(locale::say(language, &Text::new("chart-legend").with("first", first).with("second", second)));
    }
    head.extend(chart.said.iter().map(|text| locale::say_in(language, zone, text)));
    let mut sheet = Sheet::begin(columns, Vec::new(), masthead, head);
    let named = chart.bars.iter().map(|bar| width(&bar.name, SIZE, Weight::Regular)).fold(0.0, f32::max);
    let figure = |amount: Rupiah| format::plain_on_screen(amount);
    let figures = chart.bars.iter().flat_map(|bar| [Some(bar.amount), bar.beside]).flatten().map(figure);
    let wide = figures.map(|written| width(&written, SIZE, Weight::Strong)).fold(0.0, f32::max);
    let left = MARGIN + named.min(190.0) + GAP;
    let room = sheet.width - MARGIN - wide - GAP - left;
    for (bar, (length, beside)) in chart.bars.iter().zip(chart.lengths()) {
        sheet.need(step);
        sheet.y -= step;
        let base = sheet.y + step / 2.0 - 3.0;
        let word =
            |x: f32, y: f32, text: String, weight: Weight| Mark::Words { x, y, size: SIZE, weight, grey: 0.0, text };
        sheet.put(word(MARGIN, base, bar.name.clone(), Weight::Regular));
        // A loss is drawn paler: its figure has the sign.
        let grey = if bar.amount.is_negative() { 0.75 } else { 0.35 };
        let rows = if beside.is_some() { 2.0 } else { 1.0 };
        let height = (step - 5.0) / rows;
        let top = sheet.y + step - 3.0;
        let both = [(bar.amount, length, grey)].into_iter().chain(bar.beside.zip(beside).map(|(a, l)| (a, l, 0.8)));
        for (row, (amount, length, grey)) in both.enumerate() {
            let y = top - height * (row + 1) as f32;
            sheet.put(Mark::Bar { x: left, y, width: room * length, height: height - 1.0, grey });
            let figure = figure(amount);
            let right = sheet.width - MARGIN - width(&figure, SIZE, Weight::Strong);
            let weight = if row == 0 { Weight::Strong } else { Weight::Regular };
            sheet.put(word(right, y + height / 2.0 - 3.0, figure, weight));
        }
    }
    Pages { width: sheet.width, height: sheet.height, pages: sheet.pages }
}

fn lines(table: &Table, language: Language, zone: &Zone) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in table.groups() {
        if table.grouped > 0 {
            lines.push(Line::Group(heading(group.key(), language, zone)));
        }
        for (row, cells) in (group.first..).zip(group.rows) {
            let total = table.is_total(row);
            let cells = table.shown().iter().zip(&cells[table.grouped..]);
            let cells =
                cells.map(|(column, cell)| on_paper(write(cell, column.kind, language, zone), column.kind)).collect();
            lines.push(Line::Row(cells, if total { Weight::Strong } else { Weight::Regular }));
        }
        if table.grouped > 0 && group.rows.len() > 1 {
            lines.extend(table.sums(group.rows).map(|sums| Line::Sum(summed(table, sums, language))));
        }
    }
    lines.extend(table.totals().map(|totals| Line::Sum(summed(table, totals, language))));
    lines
}

/// Of a hash the beginning is enough to find it again.
fn on_paper(words: String, kind: Kind) -> String {
    if kind == Kind::Hash { words.chars().take(12).collect() } else { words }
}

/// The largest letters at which all columns fit, upright if they do. Figures take what they need; columns of words
/// share what is left, and break.
fn columns(lines: &[Line], headings: &[String], figures: Vec<bool>) -> Columns {
    let natural: Vec<f32> = (0..headings.len()).map(|at| widest(lines, &headings[at], at, figures[at])).collect();
    let gaps = GAP * headings.len().saturating_sub(1) as f32;
    for (size, landscape) in [(SIZES[0], false)].into_iter().chain(SIZES.map(|size| (size, true))) {
        let room = if landscape { LONG } else { SHORT } - 2.0 * MARGIN - gaps;
        let scaled: Vec<f32> = natural.iter().map(|width| width * size).collect();
        let fixed: f32 = scaled.iter().zip(&figures).filter(|(_, figure)| **figure).map(|(width, _)| width).sum();
        let words: Vec<f32> =
            scaled.iter().zip(&figures).filter(|(_, figure)| !**figure).map(|(width, _)| *width).collect();
        let last = size == SIZES[SIZES.len() - 1];
        let Some(most) = most(&words, room - fixed, NARROW * size).or(last.then_some(NARROW * size)) else { continue };
        let narrowed =
            scaled.iter().zip(&figures).map(|(width, figure)| if *figure { *width } else { width.min(most) });
        let mut widths: Vec<f32> = narrowed.collect();
        // What is left over goes to the widest words, so that figures end at the right edge.
        let spare = room - widths.iter().sum::<f32>();
        let widest =
            (0..widths.len()).filter(|at| !figures[*at]).max_by(|one, other| widths[*one].total_cmp(&widths[*other]));
        if let (true, Some(at)) = (spare > 0.0, widest) {
            widths[at] += spare;
        }
        return Columns { size, landscape, widths, figures };
    }
    unreachable!("the smallest letters always do")
}

/// How wide a column would be at size 1. A heading of a figure may break between words.
fn widest(lines: &[Line], heading: &str, at: usize, figure: bool) -> f32 {
    let words = heading.split(' ').map(|word| width(word, 1.0, Weight::Strong)).fold(0.0, f32::max);
    let whole = if figure { words } else { width(heading, 1.0, Weight::Strong) };
    let cell = |line: &Line| match line {
        Line::Group(_) => 0.0,
        Line::Row(cells, weight) => width(&cells[at], 1.0, *weight),
        Line::Sum(cells) => width(&cells[at], 1.0, Weight::Strong),
    };
    lines.iter().map(cell).fold(whole, f32::max)
}

/// The most that a column of words may take so that all of them fit; `None` where even narrow ones do not.
fn most(words: &[f32], room: f32, narrow: f32) -> Option<f32> {
    let mut sorted = words.to_vec();
    sorted.sort_by(f32::total_cmp);
    let mut left = room;
    for (at, width) in sorted.iter().enumerate() {
        let share = left / (sorted.len() - at) as f32;
        if *width > share {
            return (share >= narrow).then_some(share);
        }
        left -= width;
    }
    (left >= 0.0).then_some(f32::MAX)
}

/// Words broken into lines of a width: between words, and within one that is too long.
fn broken(text: &str, room: f32, size: f32, weight: Weight) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&joined, size, weight) <= room + 0.01 {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if width(&line, size, weight) > room + 0.01 && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    lines.push(line);
    lines
}

/// The page that is being filled, and those before it.
struct Sheet {
    columns: Columns,
    headings: Vec<String>,
    width: f32,
    height: f32,
    /// The first page's head in one line.
    short_head: String,
    pages: Vec<Vec<Mark>>,
    y: f32,
    group: String,
    demo: bool,
}

impl Sheet {
    fn begin(columns: Columns, headings: Vec<String>, masthead: &Masthead, head: Vec<String>) -> Self {
        let (width, height) = if columns.landscape { (LONG, SHORT) } else { (SHORT, LONG) };
        let named = std::iter::once(masthead.name.clone()).chain(head.iter().cloned());
        let short_head = named.filter(|part| !part.is_empty()).collect::<Vec<String>>().join(" · ");
        let (demo, y) = (masthead.demo, height - MARGIN);
        let group = String::new();
        let mut sheet = Self { columns, headings, width, height, short_head, pages: vec![Vec::new()], y, group, demo };
        sheet.mark_demo();
        sheet.line(&masthead.name, 13.0, Weight::Strong, 0.0);
        sheet.line(&masthead.beneath(), 8.0, Weight::Regular, 0.35);
        sheet.y -= 6.0;
        for (at, sentence) in head.iter().enumerate() {
            let (size, weight) = if at == 0 { (12.0, Weight::Strong) } else { (9.0, Weight::Regular) };
            sheet.line(sentence, size, weight, 0.0);
        }
        sheet.y -= 6.0;
        sheet.column_heads();
        sheet
    }

    fn put(&mut self, mark: Mark) {
        self.pages.last_mut().expect("there is a page").push(mark);
    }

    fn words(&mut self, x: f32, text: String, size: f32, weight: Weight, grey: f32) {
        let y = self.y;
        self.put(Mark::Words { x, y, size, weight, grey, text });
    }

    /// A line of its own across the page.
    fn line(&mut self, text: &str, size: f32, weight: Weight, grey: f32) {
        if text.is_empty() {
            return;
        }
        for part in broken(text, self.width - 2.0 * MARGIN, size, weight) {
            self.y -= size * 1.3;
            self.words(MARGIN, part, size, weight, grey);
        }
    }

    fn mark_demo(&mut self) {
        if self.demo {
            let x = self.width - MARGIN - width("DEMO", 11.0, Weight::Strong);
            let y = self.y - 11.0;
            self.put(Mark::Words { x, y, size: 11.0, weight: Weight::Strong, grey: 0.35, text: "DEMO".to_owned() });
        }
    }

    fn column_heads(&mut self) {
        if self.headings.is_empty() {
            return;
        }
        let (size, headings) = (self.columns.size, self.headings.clone());
        let lines = self.broken(&headings, Weight::Strong);
        let height = self.tall(&lines);
        let band = Mark::Band { y: self.y - height, height };
        self.put(band);
        self.cells(&lines, size, Weight::Strong);
        self.y -= height;
        self.rule(0.35);
    }

    fn rule(&mut self, grey: f32) {
        let (y, to) = (self.y, self.width - MARGIN);
        self.put(Mark::Rule { y, from: MARGIN, to, grey });
    }

    fn broken(&self, cells: &[String], weight: Weight) -> Vec<Vec<String>> {
        let widths = cells.iter().zip(&self.columns.widths);
        widths.map(|(cell, &room)| broken(cell, room, self.columns.size, weight)).collect()
    }

    fn tall(&self, lines: &[Vec<String>]) -> f32 {
        let most = lines.iter().map(Vec::len).max().unwrap_or(1);
        most as f32 * self.columns.size * 1.25 + self.columns.size * 0.45
    }

    /// Cells from the top of the line; figures end at the right of their column.
    fn cells(&mut self, lines: &[Vec<String>], size: f32, weight: Weight) {
        let (top, mut x) = (self.y, MARGIN);
        for (at, parts) in lines.iter().enumerate() {
            let room = self.columns.widths[at];
            for (nth, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_empty()) {
                let right = if self.columns.figures[at] { room - width(part, size, weight) } else { 0.0 };
                let y = top - size * (1.15 + 1.25 * nth as f32);
                self.put(Mark::Words { x: x + right, y, size, weight, grey: 0.0, text: part.clone() });
            }
            x += room + GAP;
        }
    }

    /// A new page where so much does not fit on this one.
    fn need(&mut self, height: f32) {
        if self.y - height >= MARGIN + FOOT - 8.0 {
            return;
        }
        self.pages.push(Vec::new());
        self.y = self.height - MARGIN;
        self.mark_demo();
        let head = self.short_head.clone();
        self.line(&head, 8.0, Weight::Regular, 0.35);
        self.y -= 6.0;
        self.column_heads();
        if !self.group.is_empty() {
            let again = self.group.clone();
            self.group_name(&again);
        }
    }

    fn group_name(&mut self, name: &str) {
        let size = self.columns.size;
        self.y -= size * 0.6;
        self.line(name, size, Weight::Strong, 0.0);
        self.y -= size * 0.4;
        self.rule(0.7);
    }

    fn group(&mut self, name: &str) {
        self.group.clear();
        self.need(self.columns.size * 5.0);
        self.group_name(name);
        name.clone_into(&mut self.group);
    }

    fn row(&mut self, cells: &[String], weight: Weight, summed: bool) {
        let lines = self.broken(cells, weight);
        let (height, size) = (self.tall(&lines), self.columns.size);
        self.need(if summed { height + size * 2.0 } else { height });
        self.cells(&lines, size, weight);
        self.y -= height;
        self.rule(0.85);
    }

    /// Sums under a rule; the first line of a report can be one, where nothing else is there.
    fn sum(&mut self, cells: &[String], at: usize) {
        let lines = self.broken(cells, Weight::Strong);
        let (height, size) = (self.tall(&lines), self.columns.size);
        self.need(height);
        if at > 0 {
            self.rule(0.2);
        }
        self.cells(&lines, size, Weight::Strong);
        self.y -= height;
        self.group.clear();
    }
}

/// The foot of every page: who printed it when, how far the log went, and which page of how many it is.
pub fn numbered(pages: &mut Pages, (before, of): (usize, usize), masthead: &Masthead, language: Language) {
    let feet = [masthead.printed_line(language), masthead.log_line(language)];
    let edge = pages.width - MARGIN;
    for (at, page) in pages.pages.iter_mut().enumerate() {
        let number = Text::new("report-page").with("page", before + at + 1).with("pages", of);
        let number = locale::say(language, &number);
        let right = edge - width(&number, 8.0, Weight::Regular);
        let foot = |x: f32, y: f32, size: f32, text: String| Mark::Words {
            x,
            y,
            size,
            weight: Weight::Regular,
            grey: 0.35,
            text,
        };
        page.push(Mark::Rule { y: MARGIN + 22.0, from: MARGIN, to: edge, grey: 0.7 });
        page.push(foot(MARGIN, MARGIN + 11.0, 7.0, feet[0].clone()));
        page.push(foot(MARGIN, MARGIN + 1.0, 6.0, feet[1].clone()));
        page.push(foot(right, MARGIN + 11.0, 8.0, number));
    }
}
