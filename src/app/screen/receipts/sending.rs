//! A receipt on its way to a telephone: its text for the clipboard, and a QR that opens WhatsApp with it.
//!
//! Pure. Always holds: nothing is sent from here and no network is needed: whoever scans sends; the number that is
//! typed is kept nowhere.
//! Neighbour: `sending_view.rs` draws.

use crate::app::widget::letters::Stroke;
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;

/// Bytes of a link that a telephone reads off a screen with ease.
const MOST_LINK: usize = 900;
/// Lines that stay at the head and at the foot of a text that is too long for a link: whose it is, and the sum.
const HEAD: usize = 5;
const FOOT: usize = 7;
/// Digits of a telephone number with its country.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    pub receipt: ReceiptNumber,
    /// As it is typed: `0812…`.
    pub number: String,
    /// `None` until it was read.
    pub text: Option<Result<String, Text>>,
    pub copied: bool,
}

impl Sending {
    pub const fn new(receipt: ReceiptNumber) -> Self {
        Self { receipt, number: String::new(), text: None, copied: false }
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        match stroke {
            Stroke::Sign(sign) if sign.is_ascii_digit() && self.number.len() < *DIGITS.end() => self.number.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(self.number.pop()),
        }
    }

    pub fn text(&self) -> Option<&str> {
        self.text.as_ref().and_then(|text| text.as_deref().ok())
    }

    /// What the QR holds: to the number, or, before one is typed, to whoever the telephone chooses.
    pub fn link(&self) -> Option<String> {
        let text = self.text()?;
        let to = international(&self.number).unwrap_or_default();
        let begin = format!("https://wa.me/{to}?text=");
        Some(begin.clone() + &shortened(text, MOST_LINK - begin.len()))
    }
}

/// `0812 3456 7890` as `6281234567890`; `None` for what is no number yet.
fn international(typed: &str) -> Option<String> {
    let number = match typed.strip_prefix('0') {
        Some(rest) => format!("62{rest}"),
        None if typed.starts_with('8') => format!("62{typed}"),
        None => typed.to_owned(),
    };
    DIGITS.contains(&number.len()).then_some(number)
}

/// The text as a link carries it; lines in its middle go until it is short enough.
fn shortened(text: &str, most: usize) -> String {
    let whole = encoded(text);
    let lines: Vec<&str> = text.lines().collect();
    if whole.len() <= most || lines.len() <= HEAD + FOOT {
        return whole;
    }
    let mut head = lines.len() - FOOT;
    let foot = lines[head..].join("\n");
    loop {
        let text = encoded(&format!("{}\n…\n{foot}", lines[..head].join("\n")));
        if text.len() <= most || head <= HEAD {
            return text;
        }
        head -= 1;
    }
}

/// Percent-encoded, as a link needs it (RFC 3986).
fn encoded(text: &str) -> String {
    let mut link = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            byte => link.push_str(&format!("%{byte:02X}")),
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sending(number: &str, text: &str) -> Sending {
        let mut sending = Sending::new("261124-A-0001".parse().expect("a number"));
        number.chars().for_each(|sign| sending.stroke(Stroke::Sign(sign)));
        sending.text = Some(Ok(text.to_owned()));
        sending
    }

    #[test]
    fn a_number_is_called_with_its_country() {
        let link = |number| sending(number, "a b\nc&d").link().expect("a text");
        assert_eq!(link("081234567890"), "https://wa.me/6281234567890?text=a%20b%0Ac%26d");
        assert_eq!(link("81234567890"), link("6281234567890"));
        assert_eq!(link("0812"), "https://wa.me/?text=a%20b%0Ac%26d", "no number yet: the telephone asks");
        assert_eq!(sending("0812x3", "").number, "08123");
    }

    #[test]
    fn a_long_receipt_keeps_its_head_and_its_sum() {
        let goods: Vec<String> = (1..=80).map(|nth| format!("Mie Sedaap Goreng 90 g {nth}")).collect();
        let text = format!("Koperasi\nStruk 1\n{}\nTOTAL 1\nTerima kasih", goods.join("\n"));
        let link = sending("081234567890", &text).link().expect("a text");
        assert!(link.len() <= MOST_LINK && link.contains("Koperasi%0AStruk"), "{link}");
        assert!(link.ends_with("TOTAL%201%0ATerima%20kasih"), "{link}");
        let short = sending("081234567890", "Koperasi\nTOTAL 1").link().expect("a text");
        assert!(short.ends_with("Koperasi%0ATOTAL%201"));
    }
}
