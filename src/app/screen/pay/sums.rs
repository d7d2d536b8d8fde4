//! The sums a customer is likely to hand over for what is due (R34).
//!
//! Pure. Always holds: the first is exact; none is less than what is due; at most four, growing, none twice.

use crate::domain::money::Rupiah;

/// How many keys there are for sums.
pub const KEYS: usize = 4;

/// Exact; up to the next single note or 5.000; the next 50.000 and 100.000; and, where a place is left, the sum that
/// gives back a round note (300.600 for 290.600 gives 10.000).
pub fn sums(due: Rupiah) -> Vec<Rupiah> {
    let due = due.amount().max(0);
    let up = |step: i64| (due + step - 1) / step * step;
    let single = [5_000, 10_000, 20_000].into_iter().find(|note| *note > due);
    let wanted = [single.unwrap_or(up(5_000)), up(50_000), up(100_000), up(20_000), up(10_000)];
    let mut sums: Vec<i64> = vec![due];
    let mut rounds: Vec<i64> = wanted.into_iter().filter(|sum| *sum > due).collect();
    rounds.extend(giving_back_a_note(due));
    for sum in rounds {
        if sums.len() < KEYS && !sums.contains(&sum) {
            sums.push(sum);
        }
    }
    sums.sort_unstable();
    sums.into_iter().map(Rupiah::of).collect()
}

/// The likeliest of them, where there are fewer keys: what one note pays stays before what a few make, and the smallest
/// such note before the largest. Twenties are counted out least often: a sum that is round in them alone goes first.
pub fn fewer(mut sums: Vec<Rupiah>, keys: usize) -> Vec<Rupiah> {
    const NOTES: [i64; 5] = [5_000, 10_000, 20_000, 50_000, 100_000];
    let due = sums.first().map_or(0, |due| due.amount());
    let up = |step: i64| (due + step - 1) / step * step;
    let in_twenties = Rupiah::of(up(20_000));
    let alone = in_twenties.amount() % 50_000 != 0 && up(5_000) < in_twenties.amount();
    if sums.len() > keys && alone && !NOTES.contains(&in_twenties.amount()) {
        sums.retain(|sum| *sum == Rupiah::of(due) || *sum != in_twenties);
    }
    while sums.len() > keys.max(1) {
        match sums.get(1).is_some_and(|second| NOTES.contains(&second.amount())) {
            true => drop(sums.pop()),
            false => drop(sums.remove(1)),
        }
    }
    sums
}

/// The next 10.000 and the odd hundreds besides, where the change is then one round note.
fn giving_back_a_note(due: i64) -> Option<i64> {
    let (hundreds, round) = (due % 1_000, due.div_euclid(10_000) * 10_000 + 10_000);
    let given = round + hundreds;
    let change = given - due;
    (hundreds != 0 && [5_000, 10_000, 20_000].contains(&change)).then_some(given)
}

#[cfg(test)]
mod tests;
