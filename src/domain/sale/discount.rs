//! Discounts: a share of a line, and a receipt's discount parted among its lines.
//!
//! Pure. Always holds: parts add up to what was parted, to the rupiah, so that lines, reports, tax and SHU agree (R13).
//! Not here: who may give a discount (`people/access.rs`), promos (`goods/price.rs`).

use crate::domain::money::{OutOfRange, Rupiah};

/// A share in basis points, half up to the rupiah. Example: 7,5 % of 33.333 = 2.500.
pub fn of_basis_points(gross: Rupiah, points: i64) -> Result<Rupiah, OutOfRange> {
    gross.share(points, 10_000)
}

/// Whether a discount goes beyond a limit in basis points of the gross, such as a role's (R14).
pub fn exceeds(discount: Rupiah, gross: Rupiah, limit_points: i64) -> bool {
    i128::from(discount.amount()) * 10_000 > i128::from(gross.amount()) * i128::from(limit_points)
}

/// Parts a total by weights: largest remainder, ties to the earlier. Without any weight the parts are equal; a weight
/// below zero counts as none.
///
/// Example: 1.000 by 1, 1, 1 → 334, 333, 333. Where the total is at most the sum of the weights, no part is above its
/// weight: a discount never turns a line negative.
pub fn allocate(total: Rupiah, weights: &[Rupiah]) -> Vec<Rupiah> {
    let mut weights: Vec<i128> = weights.iter().map(|weight| i128::from(weight.amount().max(0))).collect();
    if weights.iter().all(|weight| *weight == 0) {
        weights.fill(1);
    }
    let sum: i128 = weights.iter().sum();
    let amount = i128::from(total.abs().amount());
    let mut parts: Vec<i128> = weights.iter().map(|weight| amount * weight / sum).collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|at| std::cmp::Reverse(amount * weights[*at] % sum));
    let left = usize::try_from(amount - parts.iter().sum::<i128>()).expect("less is left than there are parts");
    for at in by_remainder.into_iter().take(left) {
        parts[at] += 1;
    }
    let sign = if total.is_negative() { -1 } else { 1 };
    parts.into_iter().map(|part| Rupiah::new(sign * part).expect("a part is at most the total")).collect()
}

#[cfg(test)]
mod tests;
