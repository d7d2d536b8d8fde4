//! How a number of sales falls on days, and on the hours of a day.
//!
//! Pure. Weekends and the days around payday are fuller; the morning and the end of work are the shop's peaks.

use super::chance::Chance;
use crate::domain::time::BusinessDate;

/// The shop is open for sales from 07:00 to 21:00. Unit: seconds since midnight.
const HOURS: [(u64, u64); 14] = [
    (7, 5),
    (8, 9),
    (9, 9),
    (10, 8),
    (11, 6),
    (12, 5),
    (13, 5),
    (14, 5),
    (15, 7),
    (16, 11),
    (17, 12),
    (18, 7),
    (19, 7),
    (20, 4),
];

/// Sales of each day, the first day first; their sum is `sales`.
pub fn spread(sales: u64, first: BusinessDate, days: u32) -> Vec<u64> {
    let weights: Vec<u64> = (0..days).map(|day| weight(first.plus_days(i64::from(day)))).collect();
    let total: u64 = weights.iter().sum();
    if total == 0 {
        return Vec::new();
    }
    let share = |weight: &u64| u64::try_from(u128::from(sales) * u128::from(*weight) / u128::from(total));
    let mut spread: Vec<u64> =
        weights.iter().map(|weight| share(weight).expect("a share is at most the whole")).collect();
    let mut left = sales - spread.iter().sum::<u64>();
    // What rounding left over goes to every so manieth day, so that few sales do not crowd the first days.
    let step = (spread.len() as u64 / left.max(1)).max(1);
    for (day, count) in spread.iter_mut().enumerate() {
        if left > 0 && (day as u64).is_multiple_of(step) {
            *count += 1;
            left -= 1;
        }
    }
    spread
}

fn weight(date: BusinessDate) -> u64 {
    let weekend = if date.weekday() >= 6 { 125 } else { 100 };
    let payday = if date.day() >= 25 || date.day() <= 5 { 135 } else { 100 };
    weekend * payday
}

/// When the customers of a day come to the till, in order. Unit: seconds since midnight.
pub fn moments(sales: u64, chance: &mut Chance) -> Vec<i64> {
    let sums = super::chance::sums(HOURS.iter().map(|(_, weight)| *weight));
    let mut moments: Vec<i64> = (0..sales)
        .map(|_| {
            let (hour, _) = HOURS[chance.weighted(&sums)];
            i64::try_from(hour * 3_600 + chance.below(3_600)).expect("within a day")
        })
        .collect();
    moments.sort_unstable();
    moments
}
