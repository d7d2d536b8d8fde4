//! GS1 element strings and the BPOM text form `(90)NIE(91)YYMMDD`: what a pack says of itself.
//!
//! Pure. Always holds: (91) is the end of the registration and never becomes the expiry of the pack (A7); batch and
//! expiry come from (10) and (17) alone.
//! Not here: telling an element string from another scan (`barcode.rs`).

use jiff::civil::Date;

use super::barcode::is_checked;
use crate::domain::pharmacy::medicine;
use crate::domain::time::BusinessDate;

/// ASCII group separator: ends a field of variable length.
pub const SEPARATOR: char = '\u{1d}';

/// The year by which a two-digit year is placed in its century. Fixed, so that the same code reads the same at any
/// time; good for packs printed from 1977 to 2076.
pub const REFERENCE_YEAR: i16 = 2026;

/// Why a text is no element string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gs1Error {
    #[error("nothing in it")]
    Empty,
    #[error("an application identifier that is not known")]
    UnknownAi,
    #[error("a field breaks off")]
    Truncated,
    #[error("a field is longer than it may be; the scanner may swallow separators")]
    TooLong,
    #[error("the check digit is wrong")]
    BadCheckDigit,
    #[error("not a date")]
    BadDate,
    #[error("not in the form of an element string")]
    Syntax,
}

/// What a pack says. Dates are as printed, by the calendar and not by the shop's years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// Application identifier and value, in the order of the scan.
    pub elements: Vec<(String, String)>,
    /// (01), else (02): fourteen digits with a right check digit.
    pub gtin: Option<String>,
    pub batch: Option<String>,
    pub serial: Option<String>,
    pub expiry: Option<Date>,
    pub produced: Option<Date>,
    pub best_before: Option<Date>,
    /// (310n) in whole grams, rounded down.
    pub net_weight_g: Option<i64>,
    /// (90) where it has the shape of a medicine's registration number.
    pub nie: Option<String>,
    /// (91) beside a (90): the end of the registration.
    pub nie_valid_until: Option<Date>,
}

impl Pack {
    /// Of a medicine's registration number by itself, as a person types it off the pack; `None` where it is none.
    pub fn of_number(text: &str) -> Option<Self> {
        let nie = medicine::classify(text).ok()?;
        Some(Self { nie: Some(nie.normal), ..Self::default() })
    }

    /// The pack's expiry as a day of the shop's calendar. Days before 2000 read as its first day: long past both ways.
    pub fn expires(&self) -> Option<BusinessDate> {
        let first = || BusinessDate::new(2000, 1, 1).expect("the calendar begins with it");
        self.expiry.map(|day| BusinessDate::new(day.year(), day.month(), day.day()).unwrap_or_else(|_| first()))
    }

    /// A batch without an expiry: on a medicine the sign of a scanner that swallows separators, so that the batch ran
    /// on into what follows. The till then asks to set up the scanner and does not guess (D6).
    pub fn lacks_expiry(&self) -> bool {
        self.batch.is_some() && self.expiry.is_none()
    }

    /// A registration number that ran on into what follows it, for want of a separator.
    pub fn number_ran_on(&self) -> bool {
        self.nie.is_none() && self.elements.iter().any(|(ai, value)| ai == "90" && begins_with_number(value))
    }
}

/// Whether a text begins with a medicine's registration number.
pub fn begins_with_number(text: &str) -> bool {
    text.get(..NUMBER).is_some_and(medicine::is_drug_number)
}

/// Signs of a medicine's registration number.
const NUMBER: usize = 15;

/// How a field ends.
#[derive(Clone, Copy)]
enum Length {
    Fixed(usize),
    UpTo(usize),
}

/// The identifier a text begins with, and how its field ends.
fn identifier(text: &str) -> Option<(&str, Length)> {
    use Length::{Fixed, UpTo};
    let head = |length: usize| text.get(..length).filter(|head| head.bytes().all(|byte| byte.is_ascii_digit()));
    let length = match head(2)? {
        "00" => Fixed(18),
        "01" | "02" => Fixed(14),
        "11" | "12" | "13" | "15" | "16" | "17" => Fixed(6),
        "20" => Fixed(2),
        "10" | "21" | "22" => UpTo(20),
        "30" | "37" => UpTo(8),
        "90" => UpTo(30),
        "91" | "92" | "93" | "94" | "95" | "96" | "97" | "98" | "99" => UpTo(90),
        "31" | "32" | "33" | "34" | "35" | "36" => return Some((head(4)?, Fixed(6))),
        _ => return longer_identifier(text, head),
    };
    Some((&text[..2], length))
}

fn longer_identifier<'a>(text: &'a str, head: impl Fn(usize) -> Option<&'a str>) -> Option<(&'a str, Length)> {
    match head(3)? {
        "240" | "241" | "250" | "400" => return Some((&text[..3], Length::UpTo(30))),
        three if three.starts_with("41") => return Some((three, Length::Fixed(13))),
        _ => {}
    }
    match head(4)? {
        "8005" => Some((&text[..4], Length::Fixed(6))),
        four if four.starts_with("390") || four.starts_with("392") => Some((four, Length::UpTo(15))),
        _ => None,
    }
}

/// Reads an element string, or the text form in brackets.
///
/// `substitute` is what the scanner sends in place of the separator, where it is set up so (D6). `reference_year`
/// places two-digit years in a century.
pub fn parse(scan: &str, substitute: Option<char>, reference_year: i16) -> Result<Pack, Gs1Error> {
    let text = scan.trim_matches(['\r', '\n', '\t']);
    let text = text.strip_prefix(']').and_then(|marked| marked.get(2..)).unwrap_or(text);
    let text = match substitute {
        Some(sign) => text.replace(sign, "\u{1d}"),
        None => text.to_owned(),
    };
    let text = text.trim_start_matches(SEPARATOR);
    if text.is_empty() {
        return Err(Gs1Error::Empty);
    }
    let elements = match text.trim_start().starts_with('(') {
        true => bracketed(text.trim())?,
        false => element_string(text)?,
    };
    interpret(elements, reference_year)
}

fn element_string(text: &str) -> Result<Vec<(String, String)>, Gs1Error> {
    let mut elements = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (ai, length) = identifier(rest).ok_or(Gs1Error::UnknownAi)?;
        let body = &rest[ai.len()..];
        let end = body.find(SEPARATOR).unwrap_or(body.len());
        let value = match length {
            Length::Fixed(signs) => body[..end].get(..signs).ok_or(Gs1Error::Truncated)?,
            Length::UpTo(_) => &body[..end],
        };
        check_length(value, length)?;
        elements.push((ai.to_owned(), value.to_owned()));
        let behind = &body[value.len()..];
        rest = behind.strip_prefix(SEPARATOR).unwrap_or(behind);
    }
    Ok(elements)
}

/// `(90)GKL…(91)YYMMDD`, blanks around the values trimmed.
fn bracketed(text: &str) -> Result<Vec<(String, String)>, Gs1Error> {
    let mut elements = Vec::new();
    for group in text.split('(').skip(1) {
        let (ai, value) = group.split_once(')').ok_or(Gs1Error::Syntax)?;
        let value = value.trim_matches(|sign: char| sign.is_whitespace() || sign == SEPARATOR);
        if value.is_empty() || value.contains(')') || !ai.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Gs1Error::Syntax);
        }
        let length = match identifier(ai) {
            Some((known, length)) if known == ai => length,
            _ => return Err(Gs1Error::UnknownAi),
        };
        check_length(value, length)?;
        elements.push((ai.to_owned(), value.to_owned()));
    }
    Ok(elements)
}

fn check_length(value: &str, length: Length) -> Result<(), Gs1Error> {
    match length {
        Length::Fixed(signs) if value.len() < signs => Err(Gs1Error::Truncated),
        Length::Fixed(signs) | Length::UpTo(signs) if value.len() > signs => Err(Gs1Error::TooLong),
        _ if value.is_empty() => Err(Gs1Error::Truncated),
        _ => Ok(()),
    }
}

/// What the elements say, each checked by its kind.
fn interpret(elements: Vec<(String, String)>, reference_year: i16) -> Result<Pack, Gs1Error> {
    let registered = elements.iter().any(|(ai, _)| ai == "90");
    let mut pack = Pack::default();
    for (ai, value) in &elements {
        match ai.as_str() {
            "01" | "02" if !is_checked(value) => return Err(Gs1Error::BadCheckDigit),
            "01" => pack.gtin = Some(value.clone()),
            "02" => pack.gtin = pack.gtin.or_else(|| Some(value.clone())),
            "10" => pack.batch = Some(value.clone()),
            "21" => pack.serial = Some(value.clone()),
            "11" => pack.produced = Some(date(value, reference_year)?),
            "15" => pack.best_before = Some(date(value, reference_year)?),
            "17" => pack.expiry = Some(date(value, reference_year)?),
            "12" | "13" | "16" => drop(date(value, reference_year)?),
            "90" if medicine::is_drug_number(value) => pack.nie = Some(value.clone()),
            "91" if registered && value.len() == 6 => pack.nie_valid_until = Some(date(value, reference_year)?),
            _ if ai.starts_with("310") => pack.net_weight_g = Some(grams(ai, value)?),
            _ => {}
        }
    }
    pack.elements = elements;
    Ok(pack)
}

/// Six digits with n decimals of a kilogram. Example: (3103)001250 → 1250 g.
fn grams(ai: &str, value: &str) -> Result<i64, Gs1Error> {
    let decimals = u32::from(ai.as_bytes()[3] - b'0');
    let figure: i64 = match value.bytes().all(|byte| byte.is_ascii_digit()) {
        true => value.parse().map_err(|_| Gs1Error::Syntax)?,
        false => return Err(Gs1Error::Syntax),
    };
    Ok(figure * 1_000 / 10_i64.pow(decimals))
}

/// `YYMMDD`; day 00 is the last of the month. The century is GS1's: 51 years or more ahead is the previous one, 50 or
/// more behind the next.
fn date(text: &str, reference_year: i16) -> Result<Date, Gs1Error> {
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Gs1Error::BadDate);
    }
    let pair = |at: usize| text[at..at + 2].parse::<i8>().map_err(|_| Gs1Error::BadDate);
    let (year, month, day) = (i16::from(pair(0)?), pair(2)?, pair(4)?);
    let century = reference_year - reference_year % 100;
    let shift = match year - reference_year % 100 {
        51.. => -100,
        ..=-50 => 100,
        _ => 0,
    };
    let first = Date::new(century + year + shift, month, 1).map_err(|_| Gs1Error::BadDate)?;
    match day {
        0 => Ok(first.last_of_month()),
        _ => Date::new(first.year(), month, day).map_err(|_| Gs1Error::BadDate),
    }
}

#[cfg(test)]
mod tests;
