//! Text for people: a title, aligned columns with headings in their language, money as it is written, groups under
//! their names, sums at the end.
//!
//! Pure. Always holds: no control character of a name reaches the terminal.

use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::{self, Language, format};
use crate::reports::table::{Cell, Kind, Table, tenths_written};

/// A line of the table before it is aligned.
enum Line {
    Cells(Vec<String>),
    Heading(String),
    Rule,
    Gap,
}

pub fn table(table: &Table, language: Language, zone: &Zone) -> String {
    let headings = table.shown().iter().map(|column| locale::say(language, &Text::new(column.heading)));
    let mut lines = vec![Line::Cells(headings.collect()), Line::Rule];
    for (at, group) in table.groups().iter().enumerate() {
        if table.grouped > 0 {
            if at > 0 {
                lines.push(Line::Gap);
            }
            let name = heading(group.key(), language, zone);
            lines.extend((!name.is_empty()).then_some(Line::Heading(name)));
        }
        for (row, cells) in (group.first..).zip(group.rows) {
            if table.is_total(row) && row > group.first && !table.is_total(row - 1) {
                lines.push(Line::Rule);
            }
            let cells = table.shown().iter().zip(&cells[table.grouped..]);
            lines.push(Line::Cells(cells.map(|(column, cell)| write(cell, column.kind, language, zone)).collect()));
        }
        if table.grouped > 0 && group.rows.len() > 1 {
            lines.extend(table.sums(group.rows).map(|sums| Line::Cells(summed(table, sums, language))));
        }
    }
    if let Some(totals) = table.totals() {
        if !table.rows().is_empty() {
            lines.push(Line::Rule);
        }
        lines.push(Line::Cells(summed(table, totals, language)));
    }
    let mut text = String::new();
    for sentence in &table.head {
        text.push_str(&locale::say_in(language, zone, sentence));
        text.push('\n');
    }
    text.push('\n');
    text + &aligned(&lines, table)
}

/// What a group's rows have in common, as it stands above them.
pub fn heading(key: &[Cell], language: Language, zone: &Zone) -> String {
    let words = key.iter().map(|cell| write(cell, Kind::Words, language, zone));
    words.filter(|word| !word.is_empty()).collect::<Vec<String>>().join(" · ")
}

/// Sums under their columns, with their name at the left where there is room.
pub fn summed(table: &Table, sums: Vec<Option<Rupiah>>, language: Language) -> Vec<String> {
    let written = sums.into_iter().skip(table.grouped).map(|sum| sum.map_or(String::new(), format::money));
    let mut written: Vec<String> = written.collect();
    if let Some((at, code)) = table.coded_sum() {
        code.clone_into(&mut written[at]);
    }
    if let Some(first) = written.first_mut().filter(|first| first.is_empty()) {
        *first = locale::say(language, &Text::new("report-sum"));
    }
    written
}

/// Lines under their headings; figures end at the right.
fn aligned(lines: &[Line], table: &Table) -> String {
    let mut widths = vec![0; table.shown().len()];
    for line in lines {
        let Line::Cells(cells) = line else { continue };
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let rule = "-".repeat(widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1));
    let mut text = String::new();
    for line in lines {
        match line {
            Line::Rule => text.push_str(&rule),
            Line::Gap => {}
            Line::Heading(words) => text.push_str(words),
            Line::Cells(cells) => {
                let cells = cells.iter().zip(&widths).zip(table.shown());
                let padded = cells.map(|((cell, &width), column)| match column.kind.is_figure() {
                    true => format!("{cell:>width$}"),
                    false => format!("{cell:<width$}"),
                });
                text.push_str(padded.collect::<Vec<String>>().join("  ").trim_end());
            }
        }
        text.push('\n');
    }
    text
}

/// `Rp12.500 K`: what an account stands at, with the side it is on.
pub fn sided(balance: Rupiah, written: impl FnOnce(Rupiah) -> String, language: Language) -> String {
    if balance.is_zero() {
        return written(balance);
    }
    let key = if balance.is_negative() { "report-on-credit" } else { "report-on-debit" };
    locale::say(language, &Text::new(key).with("amount", written(balance.abs())))
}

/// A cell as people read it.
pub fn write(cell: &Cell, kind: Kind, language: Language, zone: &Zone) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Words(words) => words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect(),
        Cell::Money(amount) if kind == Kind::Side && amount.is_zero() => String::new(),
        Cell::Money(amount) if kind == Kind::Balance => sided(*amount, format::money, language),
        Cell::Money(amount) => format::money(*amount),
        Cell::Quantity(quantity) if kind == Kind::Moved && quantity.is_zero() => String::new(),
        Cell::Quantity(quantity) => format::quantity(*quantity),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => format::date_numeric(*date),
        Cell::Time(instant) if kind == Kind::Moment => format::moment(zone.local(*instant)),
        Cell::Time(instant) => format::time(zone.local(*instant)),
        Cell::Percent(tenths) => format!("{}%", tenths_written(*tenths, ',')),
        Cell::Term(term) => locale::say_in(language, zone, &term.words),
    }
}
