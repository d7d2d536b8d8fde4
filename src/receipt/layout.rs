//! The one layout: lines of markup get their places on a paper of so many letters. All outputs draw this page.
//!
//! Pure. Always holds: nothing stands left of 0 or right of the paper; what is too long for its column goes on below in
//! the same column, so that amounts stay under amounts. The arithmetic of widths is that of the ReceiptLine language,
//! so that a template gives the same lines elsewhere.
//! Neighbours: `receipt/markup.rs` (lines), `receipt/text.rs`, `receipt/raster.rs`, `receipt/escpos.rs` (the outputs).

use super::barcode;
use super::bitmap::Bitmap;
use super::markup::{Align, Border, Code, Column, Content, Frame, Line, Piece, Width};

/// A laid-out paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Letters in a line.
    pub columns: usize,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    Text(TextRow),
    Code(Symbol<Code>),
    Image(Symbol<Bitmap>),
    Cut,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextRow {
    pub cells: Vec<Cell>,
}

/// One column's part of a row. Places and widths in letters of normal size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub align: Align,
    pub runs: Vec<Run>,
}

/// Letters of one look, beginning at `column` of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub column: usize,
    pub text: String,
    pub style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub bold: bool,
    pub underline: bool,
    pub invert: bool,
    /// Times the normal width and height, 1 to 6.
    pub wide: usize,
    pub high: usize,
}

/// A code or image in its area. Unit: letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol<T> {
    pub left: usize,
    pub width: usize,
    pub align: Align,
    pub what: T,
}

impl Style {
    pub const PLAIN: Self = Self { bold: false, underline: false, invert: false, wide: 1, high: 1 };
}

impl Run {
    /// Columns of the paper that the run takes.
    pub fn width(&self) -> usize {
        self.text.len() * self.style.wide
    }
}

impl TextRow {
    /// Times the height of a normal row.
    pub fn high(&self) -> usize {
        self.runs().map(|run| run.style.high).max().unwrap_or(1)
    }

    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.cells.iter().flat_map(|cell| &cell.runs)
    }

    fn plain(column: usize, text: String) -> Self {
        let run = Run { column, text, style: Style::PLAIN };
        Self { cells: vec![Cell { align: Align::Left, runs: vec![run] }] }
    }
}

/// Lays the lines out for a paper of so many letters.
pub fn page(lines: &[Line], columns: usize) -> Page {
    let mut layout = Layout { columns: columns.max(1), rows: Vec::new(), frame: FrameState::None };
    for line in lines {
        layout.line(line);
    }
    Page { columns: layout.columns, rows: layout.rows }
}

struct Layout {
    columns: usize,
    rows: Vec<Row>,
    frame: FrameState,
}

/// Drawn borders: none, to begin with the next text, open, open with a rule to draw before the next text.
enum FrameState {
    None,
    Ready,
    Open(Area),
    Ruled(Area),
}

/// Where a line's columns stand.
#[derive(Clone)]
struct Area {
    left: usize,
    width: usize,
    widths: Vec<usize>,
}

impl Layout {
    fn line(&mut self, line: &Line) {
        match &line.content {
            Content::Text(columns) => self.text(line, columns),
            Content::Rule => self.rule(line),
            Content::Cut => {
                let framed = self.close_frame();
                self.rows.push(Row::Cut);
                if framed {
                    self.frame = FrameState::Ready;
                }
            }
            Content::Symbols { align, code, image } => self.symbols(line, *align, code.as_ref(), image.as_deref()),
            Content::Nothing => {}
        }
        match line.frame {
            Some(Frame::Begins) => self.frame = FrameState::Ready,
            Some(Frame::Ends) => {
                self.close_frame();
                self.frame = FrameState::None;
            }
            None => {}
        }
    }

    fn text(&mut self, line: &Line, columns: &[Column]) {
        let settings = &line.settings;
        let empty = Column { align: Align::Centre, pieces: Vec::new() };
        let missing = settings.widths.len().saturating_sub(columns.len());
        let columns = columns.iter().chain(std::iter::repeat_n(&empty, missing));
        let width = |place: usize| match settings.widths.is_empty() {
            true => Width::Free,
            false => settings.widths.get(place).copied().unwrap_or(Width::Fixed(0)),
        };
        let mut placed: Vec<(&Column, Width)> =
            columns.enumerate().map(|(place, column)| (column, width(place))).collect();
        placed.retain(|(_, width)| *width != Width::Fixed(0));
        let gap = match settings.border {
            Border::Line => 1,
            Border::Blank(blanks) => blanks,
        };
        let frame = usize::from(settings.border == Border::Line);
        placed.truncate((self.columns + gap).saturating_sub(2 * frame) / (gap + 1));
        let borders = placed.len().saturating_sub(1) * gap + 2 * frame;
        let widths: Vec<Width> = placed.iter().map(|(_, width)| *width).collect();
        let area = area(&widths, self.columns.saturating_sub(borders), borders, settings.align);
        self.open_frame(&area);
        let wrapped: Vec<Vec<Part>> =
            placed.iter().zip(&area.widths).map(|((column, _), width)| wrap(column, *width)).collect();
        let rows = if settings.wrap { wrapped.iter().map(Vec::len).max().unwrap_or(1).max(1) } else { 1 };
        for row in 0..rows {
            let mut place = area.left + frame;
            let mut cells = Vec::new();
            for ((parts, width), (column, _)) in wrapped.iter().zip(&area.widths).zip(&placed) {
                if let Some(part) = parts.get(row) {
                    cells.push(part.place(place, *width, column.align));
                }
                place += width + gap;
            }
            if matches!(self.frame, FrameState::Open(_)) {
                cells = with_borders(cells, &area);
            }
            self.rows.push(Row::Text(TextRow { cells }));
        }
    }

    fn rule(&mut self, line: &Line) {
        match std::mem::replace(&mut self.frame, FrameState::None) {
            FrameState::None => {
                let area = self.symbol_area(line);
                self.rows.push(Row::Text(TextRow::plain(area.left, "-".repeat(area.width))));
            }
            FrameState::Open(area) | FrameState::Ruled(area) => self.frame = FrameState::Ruled(area),
            FrameState::Ready => self.frame = FrameState::Ready,
        }
    }

    fn symbols(&mut self, line: &Line, align: Align, code: Option<&Code>, image: Option<&str>) {
        let Area { left, width, .. } = self.symbol_area(line);
        if let Some(bitmap) = image.and_then(Bitmap::from_base64_png) {
            self.rows.push(Row::Image(Symbol { left, width, align, what: bitmap }));
        }
        let Some(code) = code else { return };
        match barcode::fits(code, width * barcode::DOTS_PER_LETTER) {
            true => self.rows.push(Row::Code(Symbol { left, width, align, what: code.clone() })),
            false => {
                // What cannot be drawn (a wrong check digit, too long for the paper) is written, so nothing is lost.
                let pieces = vec![Piece::Letters(code.data.clone())];
                let parts = wrap(&Column { align, pieces }, width);
                let rows = parts.iter().map(|part| TextRow { cells: vec![part.place(left, width, align)] });
                self.rows.extend(rows.map(Row::Text));
            }
        }
    }

    /// Symbols and rules take the paper, or the sum of fixed columns.
    fn symbol_area(&self, line: &Line) -> Area {
        let settings = &line.settings;
        let fixed: Vec<usize> = settings
            .widths
            .iter()
            .filter_map(|width| match width {
                Width::Fixed(width) if *width > 0 => Some(*width),
                _ => None,
            })
            .collect();
        let width = match settings.widths.is_empty() || settings.widths.contains(&Width::Free) {
            true => Width::Free,
            false => Width::Fixed(
                fixed.iter().sum::<usize>()
                    + match settings.border {
                        Border::Line => fixed.len() + 1,
                        Border::Blank(blanks) => fixed.len().saturating_sub(1) * blanks,
                    },
            ),
        };
        area(&[width], self.columns, 0, settings.align)
    }

    fn open_frame(&mut self, area: &Area) {
        match std::mem::replace(&mut self.frame, FrameState::None) {
            FrameState::None => return,
            FrameState::Ready => self.rows.push(Row::Text(TextRow::plain(area.left, edge(&area.widths)))),
            FrameState::Ruled(above) => {
                let start = area.left.min(above.left);
                let joint = joined(&above, area, start);
                self.rows.push(Row::Text(TextRow::plain(start, joint)));
            }
            FrameState::Open(_) => {}
        }
        self.frame = FrameState::Open(area.clone());
    }

    /// Draws the lower edge where a frame is open; says whether there was a frame.
    fn close_frame(&mut self) -> bool {
        match std::mem::replace(&mut self.frame, FrameState::None) {
            FrameState::None => false,
            FrameState::Ready => true,
            FrameState::Open(area) | FrameState::Ruled(area) => {
                self.rows.push(Row::Text(TextRow::plain(area.left, edge(&area.widths))));
                true
            }
        }
    }
}

/// Shares the letters among the columns: fixed ones first (narrowed where there are too many), the rest equally, later
/// columns getting the odd letters. What nobody takes lies beside, by the line's alignment.
fn area(widths: &[Width], letters: usize, borders: usize, align: Align) -> Area {
    let free = widths.iter().filter(|width| **width == Width::Free).count();
    let mut fixed: Vec<usize> =
        widths.iter().map(|width| if let Width::Fixed(width) = width { *width } else { 0 }).collect();
    let most = letters.saturating_sub(free);
    while fixed.iter().sum::<usize>() > most {
        // The widest gives way; of several, the last.
        let widest = fixed.iter_mut().max().expect("a sum above zero has a part");
        *widest -= 1;
    }
    let left_over = letters - fixed.iter().sum::<usize>();
    let mut seen = 0;
    let shared = widths.iter().zip(&fixed).map(|(width, fixed)| match width {
        Width::Fixed(_) => *fixed,
        Width::Free => {
            seen += 1;
            (left_over + seen - 1) / free
        }
    });
    let shared: Vec<usize> = shared.collect();
    let beside = if free > 0 { 0 } else { left_over };
    let left = match align {
        Align::Left => 0,
        Align::Centre => beside / 2,
        Align::Right => beside,
    };
    Area { left, width: letters + borders - beside, widths: shared }
}

/// A column's text on one row.
struct Part {
    runs: Vec<(Style, String)>,
}

impl Part {
    fn width(&self) -> usize {
        self.runs.iter().map(|(style, text)| style.wide * text.len()).sum()
    }

    fn place(&self, left: usize, width: usize, align: Align) -> Cell {
        let space = width.saturating_sub(self.width());
        let margin = match align {
            Align::Left => 0,
            Align::Centre => space.div_ceil(2),
            Align::Right => space,
        };
        let mut column = left + margin;
        let runs = self.runs.iter().map(|(style, text)| {
            let run = Run { column, text: text.clone(), style: *style };
            column += run.width();
            run
        });
        Cell { align, runs: runs.collect() }
    }
}

/// Cuts a column's text into rows of its width, letter by letter.
fn wrap(column: &Column, width: usize) -> Vec<Part> {
    let mut rows = Vec::new();
    let mut runs: Vec<(Style, String)> = Vec::new();
    let mut space = width;
    let mut style = Style::PLAIN;
    let mut size = 0;
    // A row that is just full has ended: the break behind it does not make an empty one.
    let mut ended = false;
    for piece in &column.pieces {
        match piece {
            Piece::Letters(letters) => {
                ended = false;
                let mut rest = letters.as_str();
                while !rest.is_empty() && style.wide <= width {
                    let fitting = (space / style.wide).min(rest.len());
                    if fitting > 0 {
                        runs.push((style, rest[..fitting].to_owned()));
                        space -= fitting * style.wide;
                        rest = &rest[fitting..];
                    }
                    if space == 0 || !rest.is_empty() {
                        rows.push(Part { runs: std::mem::take(&mut runs) });
                        space = width;
                        ended = rest.is_empty();
                    }
                }
            }
            Piece::Break if std::mem::take(&mut ended) => {}
            Piece::Break => {
                rows.push(Part { runs: std::mem::take(&mut runs) });
                space = width;
            }
            Piece::Underline => style.underline = !style.underline,
            Piece::Bold => style.bold = !style.bold,
            Piece::Invert => style.invert = !style.invert,
            Piece::Size(sign) => {
                size = if size == *sign { 0 } else { *sign };
                (style.wide, style.high) = scale(size);
            }
        }
    }
    if !runs.is_empty() {
        rows.push(Part { runs });
    }
    rows
}

/// `^` wide, `^^` high, `^^^` both, then three to six times.
fn scale(size: u8) -> (usize, usize) {
    match size {
        0 => (1, 1),
        1 => (2, 1),
        2 => (1, 2),
        more => (usize::from(more) - 1, usize::from(more) - 1),
    }
}

/// `+-----+---+`
fn edge(widths: &[usize]) -> String {
    widths.iter().fold("+".to_owned(), |edge, width| edge + &"-".repeat(*width) + "+")
}

/// The edge between two frames of different columns.
fn joined(above: &Area, below: &Area, start: usize) -> String {
    let at = |area: &Area| " ".repeat(area.left - start) + &edge(&area.widths);
    let (above, below) = (at(above), at(below));
    let sign = |line: &str, place: usize| line.as_bytes().get(place).copied().unwrap_or(b' ');
    let length = above.len().max(below.len());
    let joint = (0..length).map(|place| match (sign(&above, place), sign(&below, place)) {
        (b'+', _) | (_, b'+') => '+',
        (b'-', _) | (_, b'-') => '-',
        _ => ' ',
    });
    joint.collect()
}

fn with_borders(cells: Vec<Cell>, area: &Area) -> Vec<Cell> {
    let bar = |column: usize| Cell {
        align: Align::Left,
        runs: vec![Run { column, text: "|".to_owned(), style: Style::PLAIN }],
    };
    let mut bars = vec![bar(area.left)];
    let mut place = area.left;
    for width in &area.widths {
        place += width + 1;
        bars.push(bar(place));
    }
    let mut all: Vec<Cell> = bars.into_iter().chain(cells).collect();
    all.sort_by_key(|cell| cell.runs.first().map_or(0, |run| run.column));
    all
}

#[cfg(test)]
mod tests;
