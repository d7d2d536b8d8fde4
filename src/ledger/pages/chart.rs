//! Small charts as inline SVG: the last days of a cooperative, a bar a day.
//!
//! Pure. Always holds: nothing but figures of ours is in the markup; colour is never the only difference: a day that
//! was not closed is an outline, a day that is not known yet a dot below the line.

use std::fmt::Write as _;

use crate::domain::time::BusinessDate;
use crate::ledger::glance::Glance;

/// Width of a day and height of the tallest bar, in the picture's own units.
const STEP: i64 = 10;
const TALL: i64 = 48;

/// The days from one to another, both included; `known` is the day of the newest record.
pub fn days(glance: &Glance, from: BusinessDate, to: BusinessDate, known: Option<BusinessDate>) -> String {
    let length = (to.days_since(from) + 1).max(1);
    let most = glance.days.iter().map(|day| day.sold.amount()).max().unwrap_or(0).max(1);
    let (width, height) = (length * STEP, TALL + 8);
    let mut svg = format!("<svg viewBox=\"0 0 {width} {height}\" class=\"days\" aria-hidden=\"true\">");
    for at in 0..length {
        let (date, x) = (from.plus_days(at), at * STEP + 1);
        match glance.days.iter().find(|day| day.date == date) {
            Some(day) => {
                let tall = (day.sold.amount().max(0).saturating_mul(TALL) / most).max(2);
                let (y, class) = (TALL - tall, if day.closed { "closed" } else { "open" });
                let _ = write!(svg, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"8\" height=\"{tall}\"/>");
            }
            None if known.is_none_or(|known| date > known) => {
                let _ = write!(svg, "<circle class=\"unknown\" cx=\"{}\" cy=\"{}\" r=\"2\"/>", x + 4, TALL + 4);
            }
            None => {}
        }
    }
    let _ = write!(svg, "<line x1=\"0\" y1=\"{TALL}\" x2=\"{width}\" y2=\"{TALL}\"/></svg>");
    svg
}
