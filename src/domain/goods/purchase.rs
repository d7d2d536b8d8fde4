//! What goods cost that came with a faktur: discount chain, bonus goods, PPN and freight, down to one base unit (R49,
//! R50, koperasi 5.2).
//!
//! Pure. Always holds: amounts, shares and values of the lines add up to those of the faktur, to the rupiah.
//! Not here: what the receipt of goods posts (`accounting/rules/of_event/stock.rs`).

use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;
use crate::domain::sale::discount::allocate;

/// Most that one unit costs, and most that a faktur comes to with PPN and freight: what lies above is a barcode in the
/// wrong column or a slip of the finger. So many of them still add up in the books.
pub const DEAREST_UNIT: Rupiah = Rupiah::of(100_000_000);
pub const LARGEST_FAKTUR: Rupiah = Rupiah::of(100_000_000_000);

/// Discounts one after the other: `10+5` is 10 %, then 5 % of what is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain(Vec<Percent>);

/// Steps that a supplier writes; more is a slip of the hand.
const MOST_STEPS: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a chain of discounts from 0 to 100 percent")]
pub struct BadChain;

impl Chain {
    /// `10+5`, `7,5`, empty for none; a decimal comma or point.
    pub fn parse(text: &str) -> Result<Self, BadChain> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let steps = text.split('+').map(|step| Percent::parse(step.trim().trim_end_matches('%')).map_err(|_| BadChain));
        let steps: Vec<Percent> = steps.collect::<Result<_, _>>()?;
        (steps.len() <= MOST_STEPS).then_some(Self(steps)).ok_or(BadChain)
    }

    /// What is left of an amount: exact along the chain, half up to the rupiah once. Example: 100.000 by 10+5 = 85.500.
    pub fn off(&self, amount: Rupiah) -> Result<Rupiah, OutOfRange> {
        self.off_exact(Decimal::from(amount.amount()))
    }

    fn off_exact(&self, amount: Decimal) -> Result<Rupiah, OutOfRange> {
        let left =
            |share: Decimal, step: &Percent| share * (Decimal::ONE_HUNDRED - step.value()) / Decimal::ONE_HUNDRED;
        let share = self.0.iter().fold(Decimal::ONE, left);
        let exact = amount * share;
        let whole = exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        Rupiah::new(whole.to_i128().unwrap_or(i128::MAX))
    }
}

/// A line of the faktur as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Base units in one of the line's unit.
    pub factor: i64,
    /// Of the unit: paid for, and for nothing.
    pub quantity: Quantity,
    pub bonus: Quantity,
    /// Of one unit, before discounts.
    pub price: Rupiah,
    /// The same with sen, where the faktur writes them: thousandths of a rupiah. It goes before `price`.
    pub exact: Option<Quantity>,
    pub chain: Chain,
    /// Of the whole line after discounts, where the faktur's price has sen and does not say it to the rupiah.
    pub amount: Option<Rupiah>,
}

impl Typed {
    fn amount(&self) -> Result<Rupiah, OutOfRange> {
        match (self.amount, self.exact) {
            (Some(amount), _) => Ok(amount),
            (None, Some(exact)) => {
                let thousandths = |quantity: Quantity| Decimal::new(quantity.milli(), 3);
                self.chain.off_exact(thousandths(exact) * thousandths(self.quantity))
            }
            (None, None) => self.chain.off(self.price.times(self.quantity)?),
        }
    }
}

/// What a line costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costed {
    pub amount: Rupiah,
    pub ppn: Rupiah,
    pub freight: Rupiah,
    /// Base units, bonus included.
    pub base: Quantity,
    /// What it stands in stock for.
    pub value: Rupiah,
    /// Of one base unit, half up.
    pub unit_cost: Rupiah,
}

/// Costs of all lines of a faktur. PPN and freight are shared by the lines' amounts, largest remainder; PPN is cost
/// unless it can be deducted.
///
/// Example: 1 dus of 40 at 98.000 is 40 pieces worth 98.000, one piece 2.450; freight 15.000 over lines of 500.000 and
/// 250.000 is 10.000 and 5.000.
///
/// # Errors
/// Together they come to more than [`LARGEST_FAKTUR`].
pub fn cost(lines: &[Typed], ppn: Rupiah, freight: Rupiah, deductible: bool) -> Result<Vec<Costed>, OutOfRange> {
    let amounts: Vec<Rupiah> = lines.iter().map(Typed::amount).collect::<Result<_, _>>()?;
    comes_to(&amounts, ppn, freight)?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let (ppn, freight) = (allocate(ppn, &amounts), allocate(freight, &amounts));
    let shares = amounts.iter().zip(ppn.iter().zip(&freight));
    lines
        .iter()
        .zip(shares)
        .map(|(line, (amount, (ppn, freight)))| {
            let base = (line.quantity + line.bonus).in_base(line.factor);
            let value = if deductible { *amount + *freight } else { *amount + *freight + *ppn };
            Ok(Costed { amount: *amount, ppn: *ppn, freight: *freight, base, value, unit_cost: each(value, base)? })
        })
        .collect()
}

/// What a faktur comes to in all; refused where it is more than one can be.
fn comes_to(amounts: &[Rupiah], ppn: Rupiah, freight: Rupiah) -> Result<Rupiah, OutOfRange> {
    let all = amounts.iter().chain([&ppn, &freight]);
    let rupiah: i128 = all.map(|amount| i128::from(amount.amount())).sum();
    match Rupiah::new(rupiah)? {
        total if total <= LARGEST_FAKTUR => Ok(total),
        _ => Err(OutOfRange { rupiah }),
    }
}

/// Of one base unit, half up; of nothing, nothing.
pub fn each(value: Rupiah, base: Quantity) -> Result<Rupiah, OutOfRange> {
    if base.is_zero() { Ok(Rupiah::ZERO) } else { value.share(1_000, base.milli()) }
}

/// Of a lot that comes in, what had been sold already beyond the lots (koperasi 3.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    pub quantity: Quantity,
    /// What was posted for it when it was sold.
    pub value: Rupiah,
    /// What it costs by this lot.
    pub cost: Rupiah,
}

/// `beyond` and `posted` are what was sold beyond the lots, both positive or zero. The share that closes either side
/// takes all that is left of it.
pub fn cover(beyond: Quantity, posted: Rupiah, base: Quantity, value: Rupiah) -> Result<Covered, OutOfRange> {
    let quantity = beyond.min(base);
    if quantity <= Quantity::ZERO {
        return Ok(Covered::default());
    }
    let part = |of: Rupiah, whole: Quantity| match quantity == whole {
        true => Ok(of),
        false => of.share(quantity.milli(), whole.milli()),
    };
    Ok(Covered { quantity, value: part(posted, beyond)?, cost: part(value, base)? })
}

/// What a part of a lot stands for: half-up(value × part ÷ all), all of it for the last (koperasi 5.2).
pub fn part_value(value: Rupiah, all: Quantity, part: Quantity) -> Result<Rupiah, OutOfRange> {
    match part == all {
        true => Ok(value),
        false if all.is_zero() => Ok(Rupiah::ZERO),
        false => value.share(part.milli(), all.milli()),
    }
}

#[cfg(test)]
mod tests;
