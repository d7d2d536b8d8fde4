//! Figures as people write them: Rp12.500 · 1,25 · 3 Nov 2025 · 10.42, and reading rupiah back.
//!
//! Pure. Always holds: dots part thousands and a comma starts decimals, in both languages; what `money` and `plain`
//! write, `read_rupiah` reads back to the same amount.
//! Two hands: `…_on_screen` writes the true minus `−` (U+2212), the rest what a receipt printer can print (`-`).
//! Not here: reading typed quantities (`Quantity::parse`), dates of files (`BusinessDate`, ISO).

use super::Language;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, LocalTime};

const TRUE_MINUS: char = '\u{2212}';

/// `Rp12.500`, `-Rp12.500`: on paper, in files for people.
pub fn money(amount: Rupiah) -> String {
    with_sign(amount.amount(), '-', "Rp")
}

/// `Rp12.500`, `−Rp12.500`: on screen.
pub fn money_on_screen(amount: Rupiah) -> String {
    with_sign(amount.amount(), TRUE_MINUS, "Rp")
}

/// `12.500`, `-12.500`: in columns on paper.
pub fn plain(amount: Rupiah) -> String {
    with_sign(amount.amount(), '-', "")
}

/// `12.500`, `−12.500`: in columns and on keys.
pub fn plain_on_screen(amount: Rupiah) -> String {
    with_sign(amount.amount(), TRUE_MINUS, "")
}

/// A weight in hundredths of a rupiah: `629.753,42`, `240.000` where it is whole.
pub fn hundredths(weight: i128) -> String {
    let whole = plain(Rupiah::new(weight / 100).unwrap_or_default());
    match weight % 100 {
        0 => whole,
        rest => format!("{whole},{:02}", rest.abs()),
    }
}

/// A count with dots: `50.000`.
pub fn number(count: i64) -> String {
    with_sign(count, '-', "")
}

/// `3`, `1,25`: no more decimals than there are.
pub fn quantity(quantity: Quantity) -> String {
    let (units, thousandths) = parts(quantity);
    match thousandths {
        0 => units,
        _ => format!("{units},{}", format!("{thousandths:03}").trim_end_matches('0')),
    }
}

/// `1,250`: weighed goods always show three decimals (look, section 1).
pub fn weight(quantity: Quantity) -> String {
    let (units, thousandths) = parts(quantity);
    format!("{units},{thousandths:03}")
}

/// What is weighed always has its three decimals; what is counted has none it does not need.
pub fn quantity_of(amount: Quantity, unit: &str) -> String {
    if unit == "kg" { weight(amount) } else { quantity(amount) }
}

/// `12,5%`.
pub fn percent(percent: Percent) -> String {
    format!("{}%", percent.value().normalize().to_string().replace('.', ","))
}

/// `03/11/2025`.
pub fn date_numeric(date: BusinessDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `24/11/26`, where paper is narrow.
pub fn date_narrow(date: BusinessDate) -> String {
    format!("{:02}/{:02}/{:02}", date.day(), date.month(), date.year() % 100)
}

/// `24/11`, where the year is known.
pub fn day_month(date: BusinessDate) -> String {
    format!("{:02}/{:02}", date.day(), date.month())
}

/// `3 Nov 2025`.
pub fn date_short(language: Language, date: BusinessDate) -> String {
    format!("{} {} {}", date.day(), short(month(language, date)), date.year())
}

/// `24 November 2026`.
pub fn date_long(language: Language, date: BusinessDate) -> String {
    format!("{} {} {}", date.day(), month(language, date), date.year())
}

/// `Selasa, 24 November`.
pub fn day_long(language: Language, date: BusinessDate) -> String {
    format!("{}, {} {}", weekday(language, date), date.day(), month(language, date))
}

/// `09/2027`, an expiry.
pub fn month_year(date: BusinessDate) -> String {
    format!("{:02}/{:04}", date.month(), date.year())
}

/// `0-100000000` of a rule as `0 – 100.000.000`; what is no range of figures as it is, with its comma.
pub fn bounds(bounds: &str) -> String {
    let figure = |text: &str| text.parse().map_or_else(|_| text.replace('.', ","), |sum| plain(Rupiah::of(sum)));
    match bounds.split_once('-') {
        Some((least, most)) if most.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') => {
            format!("{} – {}", figure(least), figure(most))
        }
        _ => bounds.to_owned(),
    }
}

/// `10.42`, on screen.
pub fn time_on_screen(time: LocalTime) -> String {
    format!("{:02}.{:02}", time.hour, time.minute)
}

/// `10:42`, on paper.
pub fn time(time: LocalTime) -> String {
    format!("{:02}:{:02}", time.hour, time.minute)
}

/// `24/11/2026 09:05`, where times of several days stand below one another.
pub fn moment(time: LocalTime) -> String {
    format!("{} {}", date_numeric(time.date), self::time(time))
}

/// Why what a person typed is no amount of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not an amount in whole rupiah")]
pub struct NotRupiah {
    pub text: String,
}

/// Reads `12.500`, `Rp12.500`, `Rp 12.500,00`, `12.500,-`, `12500`, each with a minus before it or not.
///
/// Dots must part threes (`12.50` may be a slip for 1.250 or 12.500 and is refused); sen other than `00` are refused,
/// since nothing smaller than a rupiah is paid.
pub fn read_rupiah(text: &str) -> Result<Rupiah, NotRupiah> {
    let bad = || NotRupiah { text: text.to_owned() };
    let unsigned = |text: &str| text.strip_prefix(['-', TRUE_MINUS]).map(|rest| rest.trim_start().to_owned());
    let typed = text.trim();
    let (mut negative, mut rest) = match unsigned(typed) {
        Some(rest) => (true, rest),
        None => (false, typed.to_owned()),
    };
    let marked = rest.get(..2).is_some_and(|mark| mark.eq_ignore_ascii_case("rp"));
    if marked {
        rest = rest[2..].trim_start_matches('.').trim_start().to_owned();
        if let (false, Some(after)) = (negative, unsigned(&rest)) {
            (negative, rest) = (true, after);
        }
    }
    let whole = [",-", ",00"].iter().find_map(|ending| rest.strip_suffix(ending)).unwrap_or(&rest);
    let digits = grouped(whole).ok_or_else(bad)?;
    let amount: i128 = digits.parse().map_err(|_| bad())?;
    Rupiah::new(if negative { -amount } else { amount }).map_err(|_| bad())
}

/// The digits of `12.500` or `12500`; `None` where dots do not part threes or other signs stand between.
fn grouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split('.').collect();
    let all_digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let threes = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    // 20 digits are past every amount and still fit the number they are read into.
    match groups.iter().all(all_digits) && threes && text.len() <= 26 {
        true => Some(groups.concat()),
        false => None,
    }
}

fn with_sign(amount: i64, minus: char, mark: &str) -> String {
    let digits = dotted(amount.unsigned_abs());
    match amount < 0 {
        true => format!("{minus}{mark}{digits}"),
        false => format!("{mark}{digits}"),
    }
}

fn dotted(amount: u64) -> String {
    let digits = amount.to_string();
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push('.');
        }
        written.push(digit);
    }
    written
}

/// Whole units with sign and dots, and the thousandths after them.
fn parts(quantity: Quantity) -> (String, u64) {
    let milli = quantity.milli().unsigned_abs();
    let minus = if quantity.milli() < 0 { "-" } else { "" };
    (format!("{minus}{}", dotted(milli / 1_000)), milli % 1_000)
}

const MONTHS_ID: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(language: Language, date: BusinessDate) -> &'static str {
    let names = match language {
        Language::Id => MONTHS_ID,
        Language::En => MONTHS_EN,
    };
    names[usize::try_from(date.month() - 1).expect("months are 1 to 12")]
}

fn weekday(language: Language, date: BusinessDate) -> &'static str {
    const ID: [&str; 7] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
    const EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let names = match language {
        Language::Id => ID,
        Language::En => EN,
    };
    names[usize::try_from(date.weekday() - 1).expect("weekdays are 1 to 7")]
}

/// Three letters: Jan, Mei, Agu.
fn short(month: &str) -> &str {
    &month[..3]
}

/// How a date may be said where a line is short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shorter {
    /// `24 Nov 2026`.
    Month,
    /// `24/11/26`.
    Figures,
}

/// The same words with every date among them said shorter, with or without its year; nothing else changes.
pub fn with_shorter_dates(words: &str, how: Shorter) -> String {
    let parts: Vec<&str> = words.split(' ').collect();
    let mut shorter: Vec<String> = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let Some((day, month)) = day_and_month(&parts[at..]) else {
            shorter.push(parts[at].to_owned());
            at += 1;
            continue;
        };
        let named = parts[at + 1];
        let rest = &named[month.1..];
        let year = parts.get(at + 2).filter(|year| rest.is_empty() && starts_with_year(year));
        shorter.push(match (how, year) {
            (Shorter::Month, Some(year)) => format!("{day} {} {year}", short(named)),
            (Shorter::Month, None) => format!("{day} {}{rest}", short(named)),
            (Shorter::Figures, Some(year)) => format!("{day}/{:02}/{}", month.0, &year[2..]),
            (Shorter::Figures, None) => format!("{day}/{:02}{rest}", month.0),
        });
        at += if year.is_some() { 3 } else { 2 };
    }
    shorter.join(" ")
}

/// A day (`24`, `(24`) and the number and length of the month's name after it.
fn day_and_month<'a>(parts: &[&'a str]) -> Option<(&'a str, (usize, usize))> {
    let (day, named) = (*parts.first()?, *parts.get(1)?);
    let digits = day.trim_start_matches('(');
    if digits.is_empty() || digits.len() > 2 || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let named = named.trim_end_matches([',', '.', ':', ';', ')']);
    let number = |months: [&str; 12]| months.iter().position(|month| *month == named);
    let month = number(MONTHS_ID).or_else(|| number(MONTHS_EN))?;
    Some((day, (month + 1, named.len())))
}

fn starts_with_year(part: &str) -> bool {
    part.len() >= 4 && part.is_char_boundary(4) && part[..4].bytes().all(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests;
