//! A receipt as a text that a customer's telephone can keep: the lines of the paper, without what only paper needs.
//!
//! Reads only. Always holds: what is sent says the same as the paper, marked as a copy.

use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::locale::Language;
use crate::receipt::layout::Row;
use crate::receipt::text;
use crate::station::paper::{self, Copy};
use crate::store::Store;

use super::Tell;

/// Signs of a line of the paper that is taken: that of 58 mm, as a telephone is narrow.
const COLUMNS: usize = 32;

/// The answer to who asked for it.
pub(super) fn told(store: &Store, receipt: ReceiptNumber, language: Language) -> Tell {
    let text = text_of(store, &receipt, language);
    Tell::ReceiptText { receipt, text }
}

/// What stands on this receipt, or why there is none.
fn text_of(store: &Store, receipt: &ReceiptNumber, language: Language) -> Result<String, Text> {
    let folder = Folder::at(store.path().parent().unwrap_or_else(|| std::path::Path::new(".")));
    let made = paper::of_receipt(store, receipt, Copy::Unnumbered, language)
        .and_then(|(facts, template)| paper::make(&folder, template, &facts, COLUMNS))
        .map_err(|error| error.advice())?;
    let mut lines: Vec<String> = Vec::new();
    for row in &made.page.rows {
        let Row::Text(row) = row else { continue };
        let words = text::line(row).split_whitespace().collect::<Vec<_>>().join(" ");
        // Rules and empty lines part blocks; one empty line does that here.
        let is_rule = words.chars().all(|sign| matches!(sign, '-' | '=' | '─' | '*' | '_'));
        match (is_rule, lines.last()) {
            (true, Some(last)) if !last.is_empty() => lines.push(String::new()),
            (true, _) => {}
            (false, _) => lines.push(words),
        }
    }
    Ok(lines.join("\n").trim_end().to_owned())
}
