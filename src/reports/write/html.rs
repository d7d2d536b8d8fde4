//! A table for a browser: headings, rows, sums, as plain HTML that needs no script.
//!
//! Pure. Always holds: what comes from data is escaped; the same rows and sums as in the text form.

use super::text;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::{self, Language};
use crate::reports::table::{Column, Table};

/// Text as it stands between tags and in attributes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            sign => out.push(sign),
        }
    }
    out
}

/// The table alone: what stands above it is the page's affair.
pub fn table(table: &Table, language: Language, zone: &Zone) -> String {
    let mut out = String::from("<table><thead><tr>");
    for column in table.shown() {
        let words = locale::say(language, &Text::new(column.heading));
        cell(&mut out, "th scope=\"col\"", column, &words);
    }
    out.push_str("</tr></thead><tbody>");
    for group in table.groups() {
        let heading = text::heading(group.key(), language, zone);
        if !heading.is_empty() {
            let across = table.shown().len();
            out.push_str(&format!("<tr class=\"group\"><th colspan=\"{across}\" scope=\"rowgroup\">"));
            out.push_str(&escaped(&heading));
            out.push_str("</th></tr>");
        }
        for (row, cells) in (group.first..).zip(group.rows) {
            out.push_str(if table.is_total(row) { "<tr class=\"sum\">" } else { "<tr>" });
            for (column, found) in table.shown().iter().zip(&cells[table.grouped..]) {
                cell(&mut out, "td", column, &text::write(found, column.kind, language, zone));
            }
            out.push_str("</tr>");
        }
        if table.grouped > 0 && group.rows.len() > 1 {
            sums(&mut out, table, table.sums(group.rows), language);
        }
    }
    sums(&mut out, table, table.totals(), language);
    out.push_str("</tbody></table>");
    out
}

fn cell(out: &mut String, tag: &str, column: &Column, words: &str) {
    let end = tag.split(' ').next().unwrap_or(tag);
    let class = if column.kind.is_figure() { " class=\"figure\"" } else { "" };
    out.push_str(&format!("<{tag}{class}>{}</{end}>", escaped(words)));
}

fn sums(out: &mut String, table: &Table, sums: Option<Vec<Option<Rupiah>>>, language: Language) {
    let Some(sums) = sums else { return };
    out.push_str("<tr class=\"sum\">");
    for (column, words) in table.shown().iter().zip(text::summed(table, sums, language)) {
        cell(out, "td", column, &words);
    }
    out.push_str("</tr>");
}

#[cfg(test)]
mod tests;
