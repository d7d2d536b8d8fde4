//! How each report gets its rows: the only part of the reports that asks the store.
//!
//! Always holds: nothing is worked out here that a rule would; rows are gathered and handed on.

use super::Period;
use crate::domain::time::BusinessDate;

pub mod benefit;
pub mod books;
pub mod charts;
pub mod checks;
pub mod goods;
pub mod journaling;
pub mod members;
pub mod notes;
pub mod open;
pub mod pharmacy;
pub mod rat;
pub mod selling;
pub mod shu;
pub mod simkopdes;
pub mod stock;
pub mod summed;
pub mod totals;

/// The days asked for of what stands in the log; open where nothing was said. What people write down, open or refuse
/// moves no account, and stands on days on which nothing was sold.
fn log_days(period: Period) -> (BusinessDate, BusinessDate) {
    let end = |year: i16, month: i8, day: i8| BusinessDate::new(year, month, day).expect("a date of the calendar");
    (period.from.unwrap_or_else(|| end(2000, 1, 1)), period.to.unwrap_or_else(|| end(2199, 12, 31)))
}
