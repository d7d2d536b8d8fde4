//! What stands on a receipt, line by line: where the way from a figure of the books down to its goods ends.
//!
//! Pure. Always holds: it is the text of the paper; nothing can be done with it here.
//! Neighbour: `reading_view.rs` draws.

use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub receipt: ReceiptNumber,
    /// `None` until it was read.
    pub text: Option<Result<String, Text>>,
    /// Which page of it is shown, of those that it needs.
    pub page: usize,
}

impl Reading {
    pub const fn new(receipt: ReceiptNumber) -> Self {
        Self { receipt, text: None, page: 0 }
    }

    pub fn lines(&self) -> Vec<&str> {
        let text = self.text.as_ref().and_then(|text| text.as_deref().ok());
        text.map_or_else(Vec::new, |text| text.lines().collect())
    }

    /// A page on or back; after the last comes the first.
    pub fn turn(&mut self, by: isize) {
        self.page = self.page.saturating_add_signed(by);
    }
}

/// A line's words, and the sum at its end, which stands at the right edge.
pub fn parted(line: &str) -> (&str, &str) {
    let is_sum = |word: &str| {
        let figures = word.trim_start_matches('-').trim_start_matches("Rp");
        !figures.is_empty() && figures.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.')
    };
    match line.rsplit_once(' ') {
        Some((words, sum)) if is_sum(sum) => (words, sum),
        _ => (line, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_stands_apart_from_its_words() {
        assert_eq!(parted("2 pcs x 3.250 6.500"), ("2 pcs x 3.250", "6.500"));
        assert_eq!(parted("Pembulatan -83"), ("Pembulatan", "-83"));
        assert_eq!(parted("Terima kasih"), ("Terima kasih", ""));
        assert_eq!(parted("TOTAL Rp700.600"), ("TOTAL", "Rp700.600"));
    }
}
