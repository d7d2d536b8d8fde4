//! One cell of somebody's spreadsheet as the files of `gerai import` have it: `Rp12.500` is 12500, `27/11/2025` a date.
//!
//! Pure. Always holds: what was clear stays without a word; what could be meant otherwise is taken with a doubt that
//! says how it was read; what is unreadable stays as written, so that the reader behind names it. What is written as in
//! the files of `gerai import` comes out as it went in.

use super::cells::{short, whole};
use super::guess::{Sort, is_barcode};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// A cell, and what is to be looked at in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clean {
    pub text: String,
    pub doubt: Option<Text>,
}

impl Clean {
    fn sure(text: impl Into<String>) -> Self {
        Self { text: text.into(), doubt: None }
    }

    /// Taken as this, which may be wrong: the sentence has both.
    fn read(text: impl Into<String>, key: &'static str, written: &str) -> Self {
        let text = text.into();
        let doubt = Text::new(key).with("text", short(written));
        // An amount is shown as money is, whatever the cell looked like.
        let amount = text.parse().ok().and_then(|rupiah| Rupiah::new(rupiah).ok());
        let doubt = match (key, amount) {
            ("list-doubt-money" | "list-doubt-money-sen", Some(amount)) => doubt.with("read", amount),
            _ => doubt.with("read", text.as_str()),
        };
        Self { text, doubt: Some(doubt) }
    }

    /// Left empty, since it is none of what it should be.
    fn dropped(key: &'static str, written: &str) -> Self {
        Self { text: String::new(), doubt: Some(Text::new(key).with("text", short(written))) }
    }
}

/// A cell of a column of this sort. Signs that stand for nothing (`-`, `n/a`) are nothing.
pub fn clean(sort: Sort, cell: &str) -> Clean {
    if matches!(cell, "-" | "--" | "–" | "." | "n/a" | "N/A" | "null" | "NULL") {
        return Clean::default();
    }
    if cell.is_empty() {
        return Clean::default();
    }
    match sort {
        Sort::Words => Clean::sure(cell),
        Sort::Code => Clean::sure(cell.trim_start_matches('\'')),
        Sort::Nik => nik(cell),
        Sort::Phone => phone(cell),
        Sort::Money => money(cell),
        Sort::Count => count(cell),
        Sort::Quantity => quantity(cell),
        Sort::Milli => Clean::sure(cell),
        Sort::Percent => Clean::sure(cell.trim_end_matches('%').trim_end().replace(',', ".")),
        Sort::Date => date(cell),
        Sort::Flag => flag(cell),
        Sort::Sex => one_of(
            cell,
            &[("L", &["l", "lk", "laki", "laki laki", "pria", "m"]), ("P", &["p", "pr", "perempuan", "wanita", "f"])],
        ),
        Sort::Ppn => one_of(
            cell,
            &[
                ("kena", &["kena", "ya", "y", "1", "ppn", "bkp", "kena ppn"]),
                ("bebas", &["bebas", "tidak", "t", "0", "non", "non ppn", "bebas ppn", "tidak kena"]),
            ],
        ),
        Sort::MemberKind => one_of(
            cell,
            &[
                ("biasa", &["biasa", "anggota", "anggota biasa", "penuh"]),
                ("luar_biasa", &["luar biasa", "anggota luar biasa", "alb"]),
            ],
        ),
        Sort::MemberStatus => one_of(
            cell,
            &[
                ("aktif", &["aktif", "active", "ya", "1", "anggota"]),
                (
                    "keluar",
                    &[
                        "keluar",
                        "nonaktif",
                        "non aktif",
                        "tidak aktif",
                        "berhenti",
                        "mundur",
                        "tidak",
                        "0",
                        "meninggal",
                    ],
                ),
            ],
        ),
    }
}

/// A barcode as it is on the pack; one that cannot be is left out and said, so that the goods come in without it.
pub fn barcode(cell: &str) -> Clean {
    let cell = cell.trim_start_matches('\'');
    let digits: String = cell.chars().filter(|sign| !matches!(sign, ' ' | '-')).collect();
    if digits.is_empty() {
        return Clean::default();
    }
    let all_digits = digits.bytes().all(|sign| sign.is_ascii_digit());
    if cell.contains("E+") || cell.contains("e+") {
        return Clean::dropped("list-doubt-barcode-number", cell);
    }
    if all_digits && is_barcode(&digits) {
        return Clean::sure(digits);
    }
    // A spreadsheet takes the zeros off the front of a number.
    if all_digits && matches!(digits.len(), 9..=11) {
        let padded = format!("{digits:0>12}");
        if is_barcode(&padded) {
            return Clean::read(padded, "list-doubt-barcode-zeros", cell);
        }
    }
    match all_digits && matches!(digits.len(), 8..=14) {
        true => Clean::dropped("list-doubt-barcode-check", cell),
        // A code of the shop's own is whatever it is: the reader knows what it can be.
        false => Clean::sure(cell),
    }
}

fn nik(cell: &str) -> Clean {
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        16 => Clean::sure(digits),
        _ => Clean::dropped("list-doubt-nik", cell),
    }
}

fn phone(cell: &str) -> Clean {
    // A number in a spreadsheet has lost the 0 at its front.
    match cell.starts_with('8') && cell.len() >= 9 && cell.bytes().all(|sign| sign.is_ascii_digit()) {
        true => Clean::sure(format!("0{cell}")),
        false => Clean::sure(cell.trim_start_matches('\'')),
    }
}

/// `12500`, `12.500`, `Rp 12.500,-`, `Rp12.500,00`; `12rb` with a doubt.
fn money(cell: &str) -> Clean {
    let lower = cell.to_lowercase();
    let bare = lower.trim_start_matches("rp").trim_start_matches("idr").trim_start_matches('.').trim();
    let bare = bare.strip_suffix(",-").or_else(|| bare.strip_suffix(".-")).unwrap_or(bare).trim();
    let negative = bare.starts_with('-') || bare.starts_with('(');
    let bare = bare.trim_matches(|sign| matches!(sign, '-' | '(' | ')' | ' '));
    if negative {
        // The reader says that it is negative, or no amount at all.
        return Clean::sure(grouped(bare).map_or_else(|| cell.to_owned(), |digits| format!("-{digits}")));
    }
    if whole(bare).is_some() {
        return Clean::sure(bare);
    }
    for (word, zeros) in [("ribu", "000"), ("rb", "000"), ("k", "000"), ("juta", "000000"), ("jt", "000000")] {
        let Some(head) = bare.strip_suffix(word).map(str::trim) else { continue };
        if whole(head).is_some() {
            return Clean::read(format!("{head}{zeros}"), "list-doubt-money", cell);
        }
    }
    if let Some(digits) = grouped(bare) {
        return Clean::sure(digits);
    }
    // `12,500` is twelve thousand five hundred in an English spreadsheet, and no price in rupiah otherwise.
    let turned: String = bare
        .chars()
        .map(|sign| {
            if sign == ',' {
                '.'
            } else if sign == '.' {
                ','
            } else {
                sign
            }
        })
        .collect();
    match grouped(&turned) {
        Some(digits) => Clean::read(digits, "list-doubt-money", cell),
        None => {
            rounded(bare).map_or_else(|| Clean::sure(cell), |digits| Clean::read(digits, "list-doubt-money-sen", cell))
        }
    }
}

/// Thousands parted by dots, a fraction of nothing behind a comma: the digits.
fn grouped(text: &str) -> Option<String> {
    let (units, fraction) = text.split_once(',').unwrap_or((text, ""));
    if !fraction.bytes().all(|sign| sign == b'0') {
        return None;
    }
    thousands(units)
}

fn thousands(units: &str) -> Option<String> {
    let mut groups = units.split('.');
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) || !units.contains('.'))?;
    let rest: Vec<&str> = groups.collect();
    let digits = |group: &str| group.bytes().all(|sign| sign.is_ascii_digit());
    let fits = !first.is_empty() && digits(first) && rest.iter().all(|group| group.len() == 3 && digits(group));
    fits.then(|| format!("{first}{}", rest.concat()))
}

/// `12500,5` to the rupiah, half up.
fn rounded(text: &str) -> Option<String> {
    let (units, fraction) = text.rsplit_once([',', '.'])?;
    let fits = (1..=4).contains(&fraction.len()) && fraction.bytes().all(|sign| sign.is_ascii_digit());
    let units: i64 = thousands(units).filter(|_| fits)?.parse().ok()?;
    let up = i64::from(fraction.as_bytes().first().is_some_and(|digit| *digit >= b'5'));
    units.checked_add(up).map(|sum| sum.to_string())
}

/// `1.000`, `24`, `24,0`.
fn count(cell: &str) -> Clean {
    match grouped(cell) {
        Some(digits) => Clean::sure(digits),
        None => Clean::sure(cell),
    }
}

/// Units as people write them, in thousandths: `24`, `1,5`, `1.250` (with a doubt: a thousand, or a kilogram and a
/// quarter?).
fn quantity(cell: &str) -> Clean {
    // `24 pcs`: the unit has a column of its own.
    let number: String =
        cell.chars().take_while(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-')).collect();
    let rest = cell[number.len()..].trim();
    let fits = !number.is_empty() && rest.len() <= 12 && rest.chars().all(|sign| sign.is_alphabetic() || sign == '.');
    let milli = |units: &str, fraction: &str| {
        let digits = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit());
        let is = units.len() <= 9 && fraction.len() <= 3 && digits(units.trim_start_matches('-')) && digits(fraction);
        let text = format!("{units}{fraction:0<3}");
        is.then(|| whole(&text).map(|milli| milli.to_string())).flatten()
    };
    let read = match (fits, number.split_once([',', '.'])) {
        (false, _) => None,
        (true, None) => milli(&number, "").map(Clean::sure),
        (true, Some((units, fraction))) if number.contains(',') && !number.contains('.') => {
            milli(units, fraction).map(Clean::sure)
        }
        (true, Some((units, fraction))) => match thousands(&number) {
            Some(digits) => milli(&digits, "").map(|milli| {
                let doubt = Text::new("list-doubt-quantity").with("text", short(cell)).with("read", digits.as_str());
                Clean { text: milli, doubt: Some(doubt) }
            }),
            None => milli(units, fraction).map(|milli| {
                let read = format!("{units},{fraction}");
                let doubt = Text::new("list-doubt-quantity").with("text", short(cell)).with("read", read);
                Clean { text: milli, doubt: Some(doubt) }
            }),
        },
    };
    read.unwrap_or_else(|| Clean::sure(cell))
}

/// Names of months by their first three letters, Indonesian and English.
const MONTHS: [(&str, i8); 16] = [
    ("jan", 1),
    ("feb", 2),
    ("peb", 2),
    ("mar", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("agu", 8),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("nop", 11),
];

/// `2025-11-27`, `27/11/2025`, `27-11-25` (with a doubt), `27 November 2025`, `09/2027` (its last day).
fn date(cell: &str) -> Clean {
    if cell.parse::<BusinessDate>().is_ok() {
        return Clean::sure(cell);
    }
    let lower = cell.to_lowercase();
    // `27/11/2025 08:00`.
    let day = lower.split_once(' ').filter(|(_, rest)| rest.contains(':')).map_or(lower.as_str(), |(day, _)| day);
    let parts: Vec<&str> = day.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let month = |text: &str| {
        let named = || {
            text.get(..3)
                .and_then(|head| MONTHS.iter().chain(&[("des", 12), ("dec", 12)]).find(|(name, _)| *name == head))
        };
        text.parse::<i8>().ok().or_else(|| named().map(|(_, month)| *month))
    };
    let year = |text: &str| text.parse::<i16>().ok().map(|year| if text.len() == 2 { 2000 + year } else { year });
    let made = match parts.as_slice() {
        [day, of, in_year] => day
            .parse()
            .ok()
            .zip(month(of))
            .zip(year(in_year))
            .and_then(|((day, month), year)| BusinessDate::new(year, month, day).ok()),
        [of, in_year] => month(of).zip(year(in_year)).and_then(|(month, year)| last_day(year, month)),
        _ => None,
    };
    match made {
        Some(date) if parts.last().is_some_and(|year| year.len() == 2) => {
            Clean::read(date.to_string(), "list-doubt-date", cell)
        }
        Some(date) => Clean::sure(date.to_string()),
        None => Clean::sure(cell),
    }
}

fn last_day(year: i16, month: i8) -> Option<BusinessDate> {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    BusinessDate::new(year, month, 1).ok().map(|next| next.plus_days(-1))
}

fn flag(cell: &str) -> Clean {
    one_of(
        cell,
        &[
            ("1", &["1", "ya", "y", "yes", "true", "aktif", "benar", "v", "x"]),
            ("0", &["0", "tidak", "t", "no", "n", "false", "nonaktif", "non aktif", "tidak aktif"]),
        ],
    )
}

/// One of these words; as it stands where it is none, for the reader to name.
fn one_of(cell: &str, words: &[(&str, &[&str])]) -> Clean {
    let plain: String =
        cell.to_lowercase().chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.iter().find(|(_, known)| known.contains(&plain.as_str())) {
        Some((word, _)) => Clean::sure(*word),
        None => Clean::sure(cell),
    }
}

#[cfg(test)]
mod tests;
