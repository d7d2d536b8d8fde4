//! Figures of the stock check as words: quantities in the unit that is asked for, dates of boxes.
//!
//! Pure but for the language of the board.

use crate::app::board::{Board, Hand};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::stock_check::Row;

/// Between what stands in one line and is not of one sort.
pub const SEPARATOR: &str = " \u{b7} ";

/// A quantity in one unit, and in base units beside where that says more.
pub struct Amount {
    pub large: String,
    pub small: String,
}

/// `88 strip` and `880 tablet`. What is less than one of the unit stands in base units alone; nothing is a word.
pub fn amount<Message>(board: &Board<Message>, row: &Row, unit: usize, quantity: Quantity) -> Amount {
    let base = row.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
    let in_base = |quantity: Quantity| match row.fractional {
        true => format!("{} {base}", format::weight(quantity)),
        false => format!("{} {base}", format::quantity(quantity).replace('-', "−")),
    };
    let Some(unit) = row.units.get(unit).filter(|unit| unit.factor > 1) else {
        let large = if quantity.is_zero() { board.say("stock-none") } else { in_base(quantity) };
        return Amount { large, small: String::new() };
    };
    let whole = quantity.milli() / 1_000 / unit.factor;
    match whole {
        0 if quantity.is_zero() => Amount { large: board.say("stock-none"), small: String::new() },
        0 => Amount { large: in_base(quantity), small: String::new() },
        whole => Amount { large: format!("{} {}", format::number(whole), unit.unit), small: in_base(quantity) },
    }
}

/// The whole ladder: `8 box 8 strip 5 tablet`; empty where there is one unit only.
pub fn ladder(row: &Row, quantity: Quantity) -> String {
    if row.fractional || row.units.len() < 2 || quantity <= Quantity::ZERO {
        return String::new();
    }
    let mut left = quantity.milli() / 1_000;
    let mut parts = Vec::new();
    for unit in row.units.iter().rev() {
        let count = left / unit.factor.max(1);
        left -= count * unit.factor.max(1);
        if count > 0 {
            parts.push(format!("{} {}", format::number(count), unit.unit));
        }
    }
    parts.join(" ")
}

/// `10 bulan lagi`, `12 hari lagi`, `lewat 3 hari`: how long a box still keeps.
pub fn keeps<Message>(board: &Board<Message>, expiry: BusinessDate, today: BusinessDate) -> String {
    let days = expiry.days_since(today);
    let text = match days {
        ..0 => Text::new("stock-past").with("days", -days),
        0..61 => Text::new("stock-days-left").with("days", days),
        _ => {
            let months = i64::from(expiry.year() - today.year()) * 12 + i64::from(expiry.month() - today.month());
            Text::new("stock-months-left").with("months", months)
        }
    };
    board.tell(&text)
}

pub fn expiry(date: Option<BusinessDate>) -> String {
    date.map_or_else(|| String::from('\u{2013}'), format::month_year)
}

/// Words cut to the room, or none where not even what is left of them fits.
pub fn clipped<Message>(board: &Board<Message>, hand: Hand, words: &str, room: f32) -> String {
    let shown = board.fitted(hand, words, room.max(0.0));
    if board.width(hand, &shown) <= room { shown } else { String::new() }
}

/// Whether a cut name still says what it names: it has its room, and 8 letters of its beginning.
pub fn reads<Message>(board: &Board<Message>, hand: Hand, shown: &str, room: f32) -> bool {
    let begins = shown.split_once('…').map(|(head, _)| head.trim().chars().count());
    board.width(hand, shown) <= room && begins.is_none_or(|letters| letters >= 8)
}

/// A figure is never cut: it is written smaller where it is long.
pub fn shrunk<Message>(board: &Board<Message>, mut hand: Hand, figure: &str, room: f32) -> Hand {
    while hand.size > 14.0 && board.width(hand, figure) > room {
        hand.size -= 1.0;
    }
    hand
}
