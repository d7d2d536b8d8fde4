//! Discounts: a share of a line, a receipt's discount parted among its lines, and what a price changed by hand needs.
//!
//! Pure. Always holds: parts add up to what was parted, to the rupiah, so that lines, reports, tax and SHU agree (R13);
//! nothing that is judged allowed is below zero or above a ceiling that blocks.
//! Not here: the figures and the matrix (`people/access.rs`), promos (`goods/promo.rs`).

use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::people::access::{self, Act, Limits, Right};
use crate::domain::people::user::Role;
use crate::domain::time::BusinessDate;

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

/// A price or discount by hand. All figures are of the same goods: of one unit where a price is typed, of the whole
/// line where a discount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// By the price rules (R11), before any discount.
    pub shelf: Rupiah,
    /// What shall be charged.
    pub wanted: Rupiah,
    pub cost: Rupiah,
    /// A ceiling that blocks (R22).
    pub ceiling: Option<Rupiah>,
}

/// Why a change is more than the role's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Further from the price than the role goes by itself.
    BeyondLimit,
    BelowCost,
}

/// What a change by hand needs (R14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    Allowed,
    /// `NEEDS_APPROVAL`: the manager's PIN.
    NeedsApproval(Reason),
    /// `NEEDS_CONFIRMATION`: the manager herself is asked once.
    NeedsConfirmation(Reason),
    /// `ABOVE_CEILING_PRICE`: never, whoever agrees.
    AboveCeiling {
        ceiling: Rupiah,
    },
    /// More is taken off than there is.
    BelowZero,
    /// The role changes no price.
    NotAllowed,
}

/// What a price or discount by hand needs, with the reason code that stands in the event.
///
/// Worked example, Rp10.000, cost 8.500: the manager takes it to 9.000 by herself, is asked once at 8.999 (beyond 10 %)
/// and at 8.400 (below cost); the cashier's 9.999 needs the manager's PIN.
pub fn judge(change: &Change, role: Role, limits: &Limits) -> Judgement {
    if change.wanted.is_negative() {
        return Judgement::BelowZero;
    }
    if let Some(ceiling) = change.ceiling.filter(|ceiling| change.wanted > *ceiling) {
        return Judgement::AboveCeiling { ceiling };
    }
    let off = (change.shelf - change.wanted).abs();
    // Goods below cost by their own price, sold at that price, are no change by hand.
    let reason = match () {
        () if off.is_zero() => None,
        () if change.wanted < change.cost && change.wanted < change.shelf => Some(Reason::BelowCost),
        () if exceeds(off, change.shelf, limits.discount_points(role)) => Some(Reason::BeyondLimit),
        () => None,
    };
    match (reason, access::right(role, Act::Override)) {
        (_, Right::Looks | Right::None) => Judgement::NotAllowed,
        (None, _) => Judgement::Allowed,
        (Some(reason), Right::Does) => Judgement::NeedsApproval(reason),
        (Some(reason), Right::Approves) => Judgement::NeedsConfirmation(reason),
    }
}

/// A line that a discount on the whole receipt falls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discounted {
    /// After the line's own discount.
    pub net: Rupiah,
    pub cost: Rupiah,
}

/// A discount on the whole receipt: each line's part, and what the whole needs. It is below cost where a part takes any
/// line below it.
pub fn judge_receipt(lines: &[Discounted], off: Rupiah, role: Role, limits: &Limits) -> (Judgement, Vec<Rupiah>) {
    let nets: Vec<Rupiah> = lines.iter().map(|line| line.net).collect();
    let total: Rupiah = nets.iter().copied().sum();
    let parts = allocate(off, &nets);
    let sinks = |(line, part): (&Discounted, &Rupiah)| !part.is_zero() && line.net - *part < line.cost;
    let cost = match lines.iter().zip(&parts).any(sinks) {
        true => total,
        false => Rupiah::ZERO,
    };
    // A receipt's discount only lowers: a rise by hand is a line's price.
    let judgement = match off.is_negative() {
        true => Judgement::NotAllowed,
        false => judge(&Change { shelf: total, wanted: total - off, cost, ceiling: None }, role, limits),
    };
    (judgement, parts)
}

/// The buyer points at a lower price on the shelf (R15a). Prices of one unit.
#[derive(Clone, Copy, Debug)]
pub struct ShelfClaim<'a> {
    pub change: Change,
    /// When a label of these goods and this unit was printed, with the price on it.
    pub labels: &'a [(BusinessDate, Rupiah)],
    pub today: BusinessDate,
    /// This line was lowered to a shelf price before.
    pub taken: bool,
}

/// The lowest price that who sells takes from the shelf by herself: the lowest label of the last days (S), else so much
/// off (S). `None` where the figures are out of range.
pub fn lowest_shelf_price(claim: &ShelfClaim<'_>, limits: &Limits) -> Option<Rupiah> {
    let oldest = claim.today.plus_days(-limits.label_days);
    let recent = claim.labels.iter().filter(|(printed, _)| (oldest..=claim.today).contains(printed));
    match recent.map(|(_, price)| *price).min() {
        Some(label) => Some(label),
        // Rounded up: ten percent at most.
        None => {
            let shelf = i128::from(claim.change.shelf.amount());
            let left = shelf * i128::from(10_000 - limits.label_points.clamp(0, 10_000));
            Rupiah::new((left + 9_999).div_euclid(10_000)).ok()
        }
    }
}

/// What taking the shelf's price needs: nothing once a line, down to the label and not below cost; anything else is a
/// price by hand like any other (R14).
pub fn judge_shelf_price(claim: &ShelfClaim<'_>, role: Role, limits: &Limits) -> Judgement {
    let Change { shelf, wanted, cost, ceiling } = claim.change;
    let own = access::may(role, Act::TakeShelfPrice)
        && !claim.taken
        && wanted <= shelf
        && wanted >= cost
        && ceiling.is_none_or(|ceiling| wanted <= ceiling)
        && lowest_shelf_price(claim, limits).is_some_and(|lowest| wanted >= lowest);
    match own && !wanted.is_negative() {
        true => Judgement::Allowed,
        false => judge(&claim.change, role, limits),
    }
}

#[cfg(test)]
mod tests;
