//! A page as plain text: for the screen of a terminal, for files, for printers that know only letters.
//!
//! Pure. Always holds: printable ASCII and LF; no line is longer than the paper. Large letters keep their edge (left,
//! middle or right) and are written without gaps, so that a total can be searched and copied.
//! Neighbours: `receipt/layout.rs` (the page); codes are drawn by `receipt/raster.rs` and written out here.

use super::layout::{Cell, Page, Row, Symbol, TextRow};
use super::markup::{Align, Code, Symbology};

/// The page, one line a row, without blanks at the ends.
pub fn write(page: &Page) -> String {
    let mut text = String::new();
    for row in &page.rows {
        match row {
            Row::Text(row) => text.push_str(line(row).trim_end()),
            Row::Code(symbol) if symbol.what.options.symbology != Symbology::Qr => text.push_str(&digits(symbol)),
            Row::Code(_) | Row::Image(_) | Row::Cut => continue,
        }
        text.push('\n');
    }
    text
}

/// What the bars say. (What a QR code says is long and for machines: it is left out, as in the language's own text.)
pub fn digits(symbol: &Symbol<Code>) -> String {
    let data = &symbol.what.data;
    " ".repeat(symbol.left + symbol.width.saturating_sub(data.len()) / 2) + data
}

/// One row as text; letters of several sizes end up on the same line.
pub fn line(row: &TextRow) -> String {
    let mut line = String::new();
    for (start, text) in row.cells.iter().filter_map(placed) {
        let blanks = start.saturating_sub(line.len());
        line.push_str(&" ".repeat(blanks));
        line.push_str(&text);
    }
    line
}

fn placed(cell: &Cell) -> Option<(usize, String)> {
    let first = cell.runs.first()?;
    let text: String = cell.runs.iter().map(|run| run.text.as_str()).collect();
    let taken: usize = cell.runs.iter().map(|run| run.width()).sum();
    let space = taken - text.len();
    let margin = match cell.align {
        Align::Left => 0,
        Align::Centre => space.div_ceil(2),
        Align::Right => space,
    };
    Some((first.column + margin, text))
}

#[cfg(test)]
mod tests;
