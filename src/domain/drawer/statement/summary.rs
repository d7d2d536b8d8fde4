//! The day in a few lines, to send to the pengurus: what was sold, how it was paid, whether the drawer agrees.
//!
//! Pure: keys with their facts; whoever sends it writes them in a language. Short enough for one look at a telephone,
//! with no name of a buyer and no word of blame.

use super::Statement;
use crate::domain::drawer::fact::Means;
use crate::domain::money::Rupiah;
use crate::domain::text::{Fact, Text};

/// How each means is called in the summary; cash has its own line.
const LINES: [(Means, &str); 6] = [
    (Means::Qris, "summary-qris"),
    (Means::Card, "summary-card"),
    (Means::Transfer, "summary-transfer"),
    (Means::Kasbon, "summary-kasbon"),
    (Means::Sukarela, "summary-sukarela"),
    (Means::Voucher, "summary-voucher"),
];

/// The lines of one or several shifts of the same day (R47): the day is the sum of its Z.
pub fn lines(shop: &str, shifts: &[Statement]) -> Vec<Text> {
    let Some(first) = shifts.first() else { return Vec::new() };
    let sum = |of: fn(&Statement) -> Rupiah| shifts.iter().map(of).sum::<Rupiah>();
    let count = |of: fn(&Statement) -> u32| shifts.iter().map(|shift| i64::from(of(shift))).sum::<i64>();
    let mut lines = vec![Text::new("summary-title").with("shop", shop).with("date", first.frame.date)];
    let receipts = count(|shift| shift.sales.count);
    lines.push(Text::new("summary-sales").with("amount", sum(|shift| shift.sales.amount)).with("count", receipts));
    let cash = sum(|shift| shift.of_means(Means::Cash).net());
    lines.push(Text::new("summary-cash").with("amount", cash));
    for (means, key) in LINES {
        let net: Rupiah = shifts.iter().map(|shift| shift.of_means(means).net()).sum();
        if !net.is_zero() {
            lines.push(Text::new(key).with("amount", net));
        }
    }
    let returns = count(|shift| shift.returns.count + shift.voids.count);
    if returns > 0 {
        let amount = sum(|shift| shift.returns.amount + shift.voids.amount);
        lines.push(Text::new("summary-returns").with("amount", amount).with("count", returns));
    }
    let members = count(|shift| shift.member.count);
    lines.push(Text::new("summary-members").with("amount", sum(|shift| shift.member.amount)).with("count", members));
    let obat = sum(|shift| shift.obat);
    if !obat.is_zero() {
        lines.push(Text::new("summary-obat").with("amount", obat));
    }
    lines.extend(shifts.iter().map(drawer));
    let waiting = shifts.iter().map(|shift| shift.carried.pending_qris.len()).sum::<usize>();
    if waiting > 0 {
        lines.push(Text::new("summary-pending").with("count", waiting));
    }
    lines.push(Text::new("summary-deposit").with("amount", sum(Statement::deposit)));
    lines
}

/// Whether this drawer agrees.
fn drawer(shift: &Statement) -> Text {
    let said = |key, fact: Fact| Text::new(key).with("till", shift.frame.till.as_str()).with("amount", fact);
    match shift.difference() {
        None => said("summary-not-counted", shift.expected().into()),
        Some(Rupiah::ZERO) => said("summary-agrees", shift.expected().into()),
        Some(difference) if difference.is_negative() => said("summary-short", difference.abs().into()),
        Some(difference) => said("summary-over", difference.into()),
    }
}
