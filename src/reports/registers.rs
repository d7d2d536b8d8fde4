//! `register-books`: what people wrote into the books of koperasi 6.1, book by book. The four others are reports of
//! their own: members, savings, cash-book, inventory.
//!
//! Pure. Names are personal data: whoever runs this report must be allowed to see them.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("book", "register-book-word", Kind::Words),
    Column::new("no", "rat-no", Kind::Number),
    Column::new("date", "report-date", Kind::Date),
    Column::new("who", "register-who", Kind::Words),
    Column::new("present", "register-present-word", Kind::Number),
    Column::new("words", "rat-words", Kind::Words),
    Column::new("reply", "register-reply", Kind::Words),
    Column::new("by", "register-by", Kind::Words),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub book: i64,
    pub date: BusinessDate,
    pub who: String,
    /// How many came to a meeting.
    pub present: Option<i64>,
    pub words: String,
    pub reply: String,
    pub by: String,
}

/// By book, then in the order in which they were written; numbered within each.
pub fn table(mut lines: Vec<Line>, period: Period) -> Table {
    lines.sort_by_key(|line| line.book);
    let mut table = Table::new(vec![Text::new("register-title"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let (mut book, mut no) = (0, 0);
    for line in lines {
        no = if line.book == book { no + 1 } else { 1 };
        book = line.book;
        let named = Text::new("register-book").with("book", line.book);
        table.push(vec![
            Cell::said(line.book.to_string(), named),
            Cell::Number(no),
            Cell::Date(line.date),
            Cell::words(line.who),
            line.present.map_or(Cell::Nothing, Cell::Number),
            Cell::words(line.words),
            Cell::words(line.reply),
            Cell::words(line.by),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
