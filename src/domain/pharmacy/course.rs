//! How long what is handed out lasts, read from the directions that a prescription gives: `3 dd 1` is three a day.
//!
//! Pure. Always holds: directions that cannot be read say nothing; a figure is never guessed (A30). Not here: which box
//! goes out and what is said of it (`till/pharmacy/lasting.rs`).

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::quantity::Quantity;

/// Units that are taken one by one; a bottle or a tube lasts as long as somebody pours from it.
const TAKEN_ONE_BY_ONE: [&str; 8] = ["tablet", "kaplet", "kapsul", "pil", "bungkus", "sachet", "supositoria", "ovula"];

/// No course that a shop hands out is longer.
const LONGEST_DAYS: i64 = 3_660;

/// Between how often and how many.
const BETWEEN: [&str; 8] = ["sehari", "hari", "/", "tab", "tablet", "kaplet", "kapsul", "bungkus"];
/// Behind a figure that counts no units.
const MEASURES: [&str; 7] = ["mg", "mcg", "g", "gram", "ml", "cc", "hari"];

/// How many a day: `3 dd 1`, `s 2 dd 1/2 tab`, `3x1`, `2 x sehari 1 tablet`, `1-2` the fewer, so that it lasts longer.
pub fn per_day(signa: &str) -> Option<Decimal> {
    let words = tokens(signa);
    let at = words.iter().position(|word| matches!(word.as_str(), "dd" | "x"))?;
    let often = number(words.get(at.checked_sub(1)?)?.trim_start_matches('.'))?;
    let word = |from: usize| words.get(from).map(String::as_str);
    let first = (at + 1..).find(|place| word(*place).is_none_or(|word| !BETWEEN.contains(&word)))?;
    let each = number(word(first)?)?;
    let counted = word(first + 1).is_none_or(|word| !MEASURES.contains(&word));
    often.checked_mul(each).filter(|many| counted && *many > Decimal::ZERO)
}

/// Days that so many last; `None` where the directions do not say, or nobody counts these one by one.
pub fn days(count: Quantity, unit: &str, signa: &str) -> Option<i64> {
    if !TAKEN_ONE_BY_ONE.contains(&unit) {
        return None;
    }
    let days = Decimal::new(count.milli(), 3).checked_div(per_day(signa)?)?.ceil().to_i64()?;
    (1..=LONGEST_DAYS).contains(&days).then_some(days)
}

/// Figures stand apart from the letters that touch them: `3x1` is `3 x 1`.
fn tokens(signa: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut open = false;
    for sign in signa.to_lowercase().chars() {
        let figure = |sign: char| sign.is_ascii_digit() || matches!(sign, ',' | '.' | '/');
        if sign.is_whitespace() || sign == '-' {
            open = false;
            continue;
        }
        match tokens.last_mut() {
            Some(last) if open && last.chars().all(figure) == figure(sign) => last.push(sign),
            _ => tokens.push(sign.to_string()),
        }
        open = true;
    }
    tokens
}

/// `2`, `0,5`, `1/2`.
fn number(word: &str) -> Option<Decimal> {
    let (over, under) = word.split_once('/').unwrap_or((word, "1"));
    let read = |text: &str| text.replace(',', ".").parse::<Decimal>().ok();
    read(over)?.checked_div(read(under)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_say_how_many_a_day() {
        let said = |signa| per_day(signa).map(|many| many.normalize().to_string());
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(said("3 dd 1"), some("3"));
        assert_eq!(said("S. 2 dd 1/2 tab"), some("1"));
        assert_eq!(said("3x1 sesudah makan"), some("3"));
        assert_eq!(said("2 x sehari 1,5 tablet"), some("3"));
        assert_eq!(said("3 dd 1-2"), some("3"));
        assert_eq!(said("s.3dd1"), some("3"));
        for other in ["3 dd tab I selama 5 hari", "3 x 500 mg", "2 x sehari sesudah makan, 5 hari"] {
            assert_eq!(said(other), None, "{other}: its figure is no number of units");
        }
        for unknown in ["", "oles tipis", "bila perlu", "tiap 8 jam 1", "x 3", "dd 1", "0 dd 1", "1 dd 1/0"] {
            assert_eq!(said(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn so_many_last_so_many_days_and_a_bottle_nobody_knows_how_long() {
        let lasts = |count, unit, signa| days(Quantity::whole(count), unit, signa);
        assert_eq!(lasts(90, "tablet", "1 dd 1"), Some(90));
        assert_eq!(lasts(10, "tablet", "3 dd 1"), Some(4));
        assert_eq!(lasts(1, "botol", "3 dd 1 cth"), None);
        assert_eq!(lasts(10, "tablet", "bila perlu"), None);
    }
}
