//! Small charts as inline SVG: the last days of a cooperative, a bar a day; bars of rows.
//!
//! Pure. Always holds: nothing but figures of ours is in the markup; colour is never the only difference: a day that
//! was not closed is an outline, a day that is not known yet a dot below the line.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::domain::time::BusinessDate;
use crate::ledger::glance::Glance;
use crate::store::completeness::SoldDay;

/// One lying bar of a row: so much of the longest; below zero none.
pub fn bar(amount: i64, most: i64) -> String {
    let wide = if most > 0 { amount.max(0).saturating_mul(1_000) / most } else { 0 };
    format!(
        "<svg viewBox=\"0 0 1000 40\" class=\"bar\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect width=\"{wide}\" height=\"40\"/></svg>"
    )
}

/// Width of a day and height of the tallest bar, in the picture's own units.
const STEP: i64 = 10;
const TALL: i64 = 48;

/// The days from one to another, both included; `known` is the day of the newest record.
pub fn days(glance: &Glance, from: BusinessDate, to: BusinessDate, known: Option<BusinessDate>) -> String {
    let length = (to.days_since(from) + 1).max(1);
    let most = glance.days.iter().map(|day| day.sold.amount()).max().unwrap_or(0).max(1);
    let by_date: HashMap<BusinessDate, &SoldDay> = glance.days.iter().map(|day| (day.date, day)).collect();
    // A path for each sort of day: a year of bars of their own would be a megabyte for a city.
    let (mut closed, mut open, mut unknown) = (String::new(), String::new(), String::new());
    for at in 0..length {
        let (date, x) = (from.plus_days(at), at * STEP + 1);
        match by_date.get(&date) {
            Some(day) => {
                let tall = (day.sold.amount().max(0).saturating_mul(TALL) / most).max(2);
                let _ = write!(if day.closed { &mut closed } else { &mut open }, "M{x} {TALL}v-{tall}h8v{tall}z");
            }
            None if known.is_none_or(|known| date > known) => {
                let _ = write!(unknown, "M{} {}h4v4h-4z", x + 2, TALL + 2);
            }
            None => {}
        }
    }
    let (width, height) = (length * STEP, TALL + 8);
    let mut svg = format!("<svg viewBox=\"0 0 {width} {height}\" class=\"days\" aria-hidden=\"true\">");
    for (class, path) in [("closed", closed), ("open", open), ("unknown", unknown)] {
        if !path.is_empty() {
            let _ = write!(svg, "<path class=\"{class}\" d=\"{path}\"/>");
        }
    }
    let _ = write!(svg, "<line x1=\"0\" y1=\"{TALL}\" x2=\"{width}\" y2=\"{TALL}\"/></svg>");
    svg
}
