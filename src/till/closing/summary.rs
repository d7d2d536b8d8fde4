//! The day in a few sentences, to be sent to whoever is not in the shop.
//!
//! Pure. Always holds: no name of a member or buyer is in it; each line is a sentence of `assets/locales`.

use crate::domain::drawer::shift::{number, sum};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::Turn;
use crate::till::answer::{HintView, StatementView};

use super::looks;

/// Means of payment beside cash in the order of the statements, and the word for each: net of what went back by them.
const MEANS: [(&str, &str); 6] = [
    ("qris", "sent-qris"),
    ("card", "sent-card"),
    ("transfer", "sent-transfer"),
    ("kasbon", "sent-kasbon"),
    ("sukarela", "sent-sukarela"),
    ("voucher", "sent-voucher"),
];

/// Of one shift, after its Z.
pub fn of_shift(turn: &Turn<'_>, z: &StatementView) -> Vec<Text> {
    let sum = |key: &str| sum(&z.figures, key);
    let count = |key: &str| i64::from(number(&z.figures, key));
    let cashier = turn.till.user.as_ref().map_or("", |user| user.name.as_str());
    let mut lines = vec![Text::new("sent-shift").with("till", z.till.as_str()).with("number", i64::from(z.number))];
    if let Some(date) = z.date {
        lines.push(Text::new("sent-date").with("date", date).with("cashier", cashier));
    }
    let sold = sum("anggota") + sum("umum");
    lines.push(Text::new("sent-sold").with("amount", sold).with("sales", count("sales")));
    lines.push(Text::new("sent-books").with("sembako", sum("sembako")).with("obat", sum("obat")));
    lines.push(Text::new("sent-buyers").with("members", sum("anggota")).with("others", sum("umum")));
    // Net like the others: together they are what was sold.
    let cash = sum("cash_sales") - sum("cash_refunds");
    if !cash.is_zero() {
        lines.push(Text::new("sent-cash").with("amount", cash));
    }
    let paid = MEANS.into_iter().filter(|(key, _)| !sum(key).is_zero());
    lines.extend(paid.map(|(key, word)| Text::new(word).with("amount", sum(key))));
    if count("returns") + count("voids") > 0 {
        lines.push(Text::new("sent-back").with("returns", count("returns")).with("voids", count("voids")));
    }
    let difference = z.difference.unwrap_or_default();
    lines.push(Text::new("sent-counted").with("counted", z.counted.unwrap_or_default()));
    lines.push(difference_line(difference));
    if !z.deposit.is_zero() {
        lines.push(Text::new("sent-deposit").with("amount", z.deposit));
    }
    lines.push(Text::new("sent-left").with("amount", z.left.unwrap_or_default()));
    let (waiting, parked): (Vec<_>, Vec<_>) = z.carried.iter().partition(|parked| parked.waiting);
    if !parked.is_empty() {
        lines.push(Text::new("sent-carried").with("count", parked.len()));
    }
    if !waiting.is_empty() {
        let amount: Rupiah = waiting.iter().map(|parked| parked.total).sum();
        lines.push(Text::new("sent-pending").with("count", waiting.len()).with("amount", amount));
    }
    lines.extend(looks::sentence(&z.hints));
    lines.push(Text::new("sent-unsent"));
    lines
}

fn difference_line(difference: Rupiah) -> Text {
    let key = match difference.amount().signum() {
        0 => return Text::new("sent-exact"),
        1 => "sent-over",
        _ => "sent-short",
    };
    Text::new(key).with("amount", difference.abs())
}

/// Of a business day: till letter, Z, sold, difference of each shift.
pub fn of_day(
    date: BusinessDate,
    shifts: &[(String, Option<u32>, Rupiah, Rupiah)],
    (total, difference): (Rupiah, Rupiah),
    hints: &[HintView],
) -> Vec<Text> {
    let mut lines = vec![Text::new("sent-day").with("date", date)];
    lines.extend(shifts.iter().map(|(till, number, sold, difference)| {
        Text::new("sent-day-shift")
            .with("till", till.as_str())
            .with("number", i64::from(number.unwrap_or(0)))
            .with("amount", *sold)
            .with("difference", *difference)
    }));
    lines.push(Text::new("sent-day-total").with("amount", total));
    lines.push(difference_line(difference));
    lines.extend(looks::sentence(hints));
    lines.push(Text::new("sent-unsent"));
    lines
}
