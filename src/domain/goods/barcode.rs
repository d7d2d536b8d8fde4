//! What a scan is: goods, a scale's label, a member's card, a voucher, a GS1 element string, a payment code, or text.
//!
//! Pure. Always holds: a [`Barcode`] made of digits has a right check digit and fourteen digits, so that the same pack
//! read as GTIN-12, GTIN-13 or GTIN-14 is one code (R3).
//! Not here: element strings (`gs1.rs`), which product a code belongs to (`product.rs`), telling a scanner's burst from
//! typing (`app/keys.rs`).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::gs1::{self, Gs1Error, Pack};
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;

/// The key under which goods are found: a GTIN with fourteen digits, or the text as printed where it is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Barcode(String);

/// Why a scan is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    #[error("nothing was scanned")]
    Empty,
    #[error("the check digit is wrong")]
    BadCheckDigit,
    #[error("element string: {0}")]
    Elements(#[from] Gs1Error),
}

/// Why a scale's label cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    #[error("more than five digits")]
    TooLarge,
    #[error("not a multiple of the label's price step, or not a number of five digits")]
    NotRepresentable,
    #[error("the number plan has no prefix for it")]
    NoPrefix,
}

/// What the numbers of a two-digit prefix are used for inside the shop (R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Weight,
    Price,
    Member,
    Voucher,
    InStore,
}

/// The shop's plan of its own 13-digit numbers: what each prefix 00 to 99 means. One without a purpose is a GTIN's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    purposes: [Option<Purpose>; 100],
    /// Rupiah in one step of a price label.
    pub price_multiplier: i64,
}

/// One scan by the rules of EAN, UPC, ITF and the number plan. Codes are digits as scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    Ean13 { gtin: Barcode },
    UpcA { gtin: Barcode },
    Ean8 { gtin: Barcode },
    UpcE { gtin: Barcode },
    Itf14 { gtin: Barcode, indicator: u8, contained: String },
    Weight { plu: String, grams: i64 },
    Price { plu: String, price: Rupiah },
    Member { code: String },
    Voucher { code: String },
    InStore { code: String },
    Text { code: String },
}

/// What the till does with a scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Goods, found by this code.
    Goods(Barcode),
    /// A scale's label by weight: five digits of the item, grams.
    Weight {
        plu: String,
        grams: i64,
    },
    /// A scale's label by price: five digits of the item, the printed price, which is what is charged (R6).
    Price {
        plu: String,
        price: Rupiah,
    },
    /// A member's card: the number without its letter, as `MemberNumber::key` gives it.
    Member {
        key: u64,
    },
    Voucher {
        code: String,
    },
    /// A GS1 element string or a BPOM code.
    Pack(Pack),
    /// A QRIS payment code: never goods.
    Payment {
        payload: String,
    },
    /// Anything else: a shop's own words, a receipt's code.
    Text {
        code: String,
    },
}

impl Plan {
    pub const fn empty(price_multiplier: i64) -> Self {
        Self { purposes: [None; 100], price_multiplier }
    }

    /// The plan a cooperative set (R6): its four prefixes, and the rest of 20 to 29 as its own numbers.
    pub fn of(settings: &Settings) -> Self {
        let own = (20..30).map(|prefix: u8| prefix.to_string());
        own.fold(Self::empty(10), |plan, prefix| plan.with(&prefix, Purpose::InStore))
            .with(&settings.prefix_weight, Purpose::Weight)
            .with(&settings.prefix_price, Purpose::Price)
            .with(&settings.prefix_member, Purpose::Member)
            .with(&settings.prefix_voucher, Purpose::Voucher)
    }

    /// Gives a prefix of two digits a purpose; anything but two digits is no prefix and changes nothing.
    pub fn set(&mut self, prefix: &str, purpose: Purpose) {
        if prefix.len() == 2 && is_digits(prefix) {
            self.purposes[usize::from(leading(prefix))] = Some(purpose);
        }
    }

    pub fn with(mut self, prefix: &str, purpose: Purpose) -> Self {
        self.set(prefix, purpose);
        self
    }

    fn purpose(&self, prefix: u8) -> Option<Purpose> {
        self.purposes[usize::from(prefix)]
    }

    /// The lowest prefix with this purpose.
    fn prefix(&self, purpose: Purpose) -> Option<usize> {
        self.purposes.iter().position(|given| *given == Some(purpose))
    }
}

impl Default for Plan {
    /// Weight 21, price 22 in steps of Rp10, member 28, voucher 29, own numbers 20 and 23 to 27.
    fn default() -> Self {
        Self::of(&Settings::default())
    }
}

impl Barcode {
    /// The key of a code as it is printed or stands in a file. Numbers of 8, 12, 13 and 14 digits must have a right
    /// check digit; anything else is taken as it is.
    pub fn parse(printed: &str) -> Result<Self, ScanError> {
        let code = printed.trim_matches(ENDS);
        match (code.len(), is_digits(code)) {
            (0, _) => Err(ScanError::Empty),
            (8, true) => match eight(code)? {
                Scan::Ean8 { gtin } | Scan::UpcE { gtin } => Ok(gtin),
                _ => Err(ScanError::BadCheckDigit),
            },
            (12..=14, true) => match is_checked(code) {
                true => Ok(Self::padded(code)),
                false => Err(ScanError::BadCheckDigit),
            },
            _ => Ok(Self(code.to_owned())),
        }
    }

    fn padded(digits: &str) -> Self {
        Self(format!("{digits:0>14}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Barcode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What scanners and people leave at the ends of a code.
const ENDS: [char; 4] = ['\r', '\n', '\t', ' '];

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The first two digits as a number.
fn leading(digits: &str) -> u8 {
    let bytes = digits.as_bytes();
    (bytes[0] - b'0') * 10 + (bytes[1] - b'0')
}

/// GS1's check digit (modulo 10, weights 3 and 1 from the right) of a number without it.
///
/// Example: 200000000001 → 5. `None` where the body is not all digits.
pub fn check_digit(body: &str) -> Option<u8> {
    if !is_digits(body) {
        return None;
    }
    let weighted = body.bytes().rev().enumerate().map(|(at, byte)| {
        let weight = if at % 2 == 0 { 3 } else { 1 };
        u64::from(byte - b'0') * weight
    });
    Some(((10 - weighted.sum::<u64>() % 10) % 10) as u8)
}

/// Whether a number's last digit is its check digit.
pub fn is_checked(code: &str) -> bool {
    match code.split_at_checked(code.len().saturating_sub(1)) {
        Some((body, last)) => check_digit(body).is_some_and(|digit| last == digit.to_string()),
        None => false,
    }
}

/// A body with its check digit behind it.
fn checked(body: &str) -> String {
    let digit = check_digit(body).expect("the body was made of digits");
    format!("{body}{digit}")
}

/// Parts the AIM identifier (`]E0`, `]C1`) from the code behind it.
fn without_aim(scan: &str) -> (Option<&str>, &str) {
    match scan.starts_with(']') && scan.len() > 3 {
        true => match scan.split_at_checked(3) {
            Some((aim, code)) => (Some(aim), code),
            None => (None, scan),
        },
        false => (None, scan),
    }
}

/// Reads one scan of EAN, UPC, ITF or an own number; text stays text.
pub fn decode(scan: &str, plan: &Plan) -> Result<Scan, ScanError> {
    let (_, code) = without_aim(scan.trim_matches(ENDS));
    if code.is_empty() {
        return Err(ScanError::Empty);
    }
    if !is_digits(code) || !matches!(code.len(), 8 | 12 | 13 | 14) {
        return Ok(Scan::Text { code: code.to_owned() });
    }
    if code.len() == 8 {
        return eight(code);
    }
    if !is_checked(code) {
        return Err(ScanError::BadCheckDigit);
    }
    let gtin = Barcode::padded(code);
    Ok(match code.len() {
        12 => Scan::UpcA { gtin },
        13 => thirteen(code, gtin, plan),
        _ => Scan::Itf14 { gtin, indicator: code.as_bytes()[0] - b'0', contained: checked(&code[1..13]) },
    })
}

/// Thirteen digits with a right check digit: an own number by the plan, laid out `PP AAAAA VVVVV C`, or a GTIN.
fn thirteen(code: &str, gtin: Barcode, plan: &Plan) -> Scan {
    let plu = || code[2..7].to_owned();
    let value = || code[7..12].bytes().fold(0_i64, |value, byte| value * 10 + i64::from(byte - b'0'));
    match plan.purpose(leading(code)) {
        Some(Purpose::Weight) => Scan::Weight { plu: plu(), grams: value() },
        Some(Purpose::Price) => Scan::Price { plu: plu(), price: Rupiah::of(value() * plan.price_multiplier) },
        Some(Purpose::Member) => Scan::Member { code: code.to_owned() },
        Some(Purpose::Voucher) => Scan::Voucher { code: code.to_owned() },
        Some(Purpose::InStore) => Scan::InStore { code: code.to_owned() },
        None => Scan::Ean13 { gtin },
    }
}

/// Eight digits are an EAN-8 first; only what is none may be a UPC-E (D-page: test EAN-8 first).
fn eight(code: &str) -> Result<Scan, ScanError> {
    if is_checked(code) {
        return Ok(Scan::Ean8 { gtin: Barcode::padded(code) });
    }
    match expand_upc_e(code) {
        Some(long) if is_checked(&long) => Ok(Scan::UpcE { gtin: Barcode::padded(&long) }),
        _ => Err(ScanError::BadCheckDigit),
    }
}

/// The twelve digits that a UPC-E stands for. Example: 04252614 → 042100005264.
fn expand_upc_e(code: &str) -> Option<String> {
    let (system, six, check) = (&code[..1], &code[1..7], &code[7..]);
    if system != "0" && system != "1" {
        return None;
    }
    let body = match six.as_bytes()[5] {
        last @ b'0'..=b'2' => format!("{}{}0000{}", &six[..2], char::from(last), &six[2..5]),
        b'3' => format!("{}00000{}", &six[..3], &six[3..5]),
        b'4' => format!("{}00000{}", &six[..4], &six[4..5]),
        last => format!("{}0000{}", &six[..5], char::from(last)),
    };
    Some(format!("{system}{body}{check}"))
}

/// A scale's label by weight: `21 PPPPP GGGGG C`.
pub fn make_weight(plu: &str, grams: i64, plan: &Plan) -> Result<String, LabelError> {
    make_label(Purpose::Weight, plu, grams, plan)
}

/// A scale's label by price, in steps of the plan's multiplier: `22 PPPPP VVVVV C`.
pub fn make_price(plu: &str, price: Rupiah, plan: &Plan) -> Result<String, LabelError> {
    if price.amount() % plan.price_multiplier != 0 {
        return Err(LabelError::NotRepresentable);
    }
    make_label(Purpose::Price, plu, price.amount() / plan.price_multiplier, plan)
}

fn make_label(purpose: Purpose, plu: &str, value: i64, plan: &Plan) -> Result<String, LabelError> {
    if plu.len() > 5 || value > 99_999 {
        return Err(LabelError::TooLarge);
    }
    if !is_digits(plu) || value < 0 {
        return Err(LabelError::NotRepresentable);
    }
    let prefix = plan.prefix(purpose).ok_or(LabelError::NoPrefix)?;
    Ok(checked(&format!("{prefix:02}{plu:0>5}{value:05}")))
}

/// The number on a member's card without its letter: digits 3 to 12 of the card.
fn card_key(code: &str) -> u64 {
    code.get(2..12).and_then(|digits| digits.parse().ok()).expect("a card's code is thirteen digits")
}

/// The card of a member: `28` + the number in ten digits + check digit (koperasi 1.2). `None` for a number over ten
/// digits or a plan without cards.
pub fn make_card(key: u64, plan: &Plan) -> Option<String> {
    let prefix = plan.prefix(Purpose::Member)?;
    (key <= 9_999_999_999).then(|| checked(&format!("{prefix:02}{key:010}")))
}

/// What a code that nobody knows says of its goods, so that they can be taken into the catalogue; nothing where it is a
/// plain code.
pub fn said_of_goods(code: &str) -> Pack {
    match read(code, &Plan::default()) {
        Ok(Reading::Pack(pack)) => pack,
        Ok(Reading::Text { code }) => Pack::of_number(&code).unwrap_or_default(),
        _ => Pack::default(),
    }
}

/// Whether what came as fast as a scan is a code and not words that somebody is quick with: digits, at least as many as
/// the shortest code of goods has, a GS1 string, a registration number.
pub fn looks_like_a_code(scan: &str) -> bool {
    const SHORTEST: usize = 8;
    match read(scan, &Plan::default()) {
        Ok(Reading::Text { code }) => code.len() >= SHORTEST && is_digits(&code) || Pack::of_number(&code).is_some(),
        Ok(_) => true,
        // Of codes that break off, too: whoever scanned it hears what is wrong with it.
        Err(_) => scan.len() >= SHORTEST && !scan.contains(' '),
    }
}

/// What a scan is, whatever the scanner sent: the one way in for the till.
///
/// Errors: nothing, a wrong check digit, or an element string that breaks off or is not one.
pub fn read(scan: &str, plan: &Plan) -> Result<Reading, ScanError> {
    let (aim, code) = without_aim(scan.trim_matches(ENDS));
    // A payment code is long; a short number that begins alike is a GTIN of an old American prefix.
    if code.starts_with("000201") && code.len() > 14 {
        return Ok(Reading::Payment { payload: code.to_owned() });
    }
    if is_element_string(aim, code) {
        let substitute = code.contains(SUBSTITUTE).then_some(SUBSTITUTE);
        return Ok(Reading::Pack(gs1::parse(code, substitute, gs1::REFERENCE_YEAR)?));
    }
    Ok(match decode(scan, plan)? {
        Scan::Ean13 { gtin } | Scan::UpcA { gtin } | Scan::Ean8 { gtin } | Scan::UpcE { gtin } => Reading::Goods(gtin),
        Scan::Itf14 { gtin, .. } => Reading::Goods(gtin),
        Scan::InStore { code } => Reading::Goods(Barcode::padded(&code)),
        Scan::Weight { plu, grams } => Reading::Weight { plu, grams },
        Scan::Price { plu, price } => Reading::Price { plu, price },
        Scan::Member { code } => Reading::Member { key: card_key(&code) },
        Scan::Voucher { code } => Reading::Voucher { code },
        Scan::Text { code } => Reading::Text { code },
    })
}

/// What scanners are set up to send in place of the separator, which not every cable carries: no sign that a GS1 field
/// may hold (D6).
const SUBSTITUTE: char = '~';

/// GS1 says so by the AIM identifier or a separator; without both, by `(90)…`, by a medicine's registration number, or
/// by a GTIN with something behind it.
fn is_element_string(aim: Option<&str>, code: &str) -> bool {
    const GS1_SYMBOLS: [&str; 5] = ["]C1", "]d2", "]Q3", "]e0", "]J1"];
    let marked = aim.is_some_and(|aim| GS1_SYMBOLS.contains(&aim));
    let gtin_first = code.starts_with("01") && code.get(..16).is_some_and(is_digits);
    let bracketed = code.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let in_brackets = bracketed.is_some_and(|(ai, _)| is_digits(ai) && (2..=4).contains(&ai.len()));
    let number_first = code.strip_prefix("90").is_some_and(gs1::begins_with_number);
    marked || code.contains(gs1::SEPARATOR) || gtin_first || in_brackets || number_first
}

#[cfg(test)]
mod tests;
