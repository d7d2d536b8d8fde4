//! Goods brought back: which part of a sold line it is, and what is given back for it (R39).
//!
//! Pure. Always holds: returned in however many parts, a line gives back exactly what it was sold for and its lots get
//! back exactly what they gave; cash given back in parts is what was paid. Each part is reckoned as the share of all
//! that came back so far, less what came back before.
//! Not here: who may take goods back (`till/returning.rs`), where they go (`projection/after_sale.rs`).

use std::collections::{BTreeMap, BTreeSet};

use super::rounding::round_cash;
use crate::domain::event::after_sale::ReturnedLine;
use crate::domain::event::pharmacy::PharmacyLine;
use crate::domain::event::{Drawn, SoldLine, Tendered};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::projection::ReturnedPart;
use crate::domain::quantity::Quantity;
use crate::domain::settings::RoundMode;

/// The part of a sold line that comes back now, of its unit, where `before` came back already: amount, discount, PPN,
/// what a consignor is owed, and the lots with their cost, in the reverse of the order in which they were drawn.
///
/// Example: 3 pcs for 10.000 come back one by one as 3.333, 3.334, 3.333.
///
/// # Panics
/// More than is left of the line: the till refuses it before.
pub fn part_of(sold: &SoldLine, before: &ReturnedPart, now: Quantity) -> SoldLine {
    let (from, to) = (before.qty_milli, before.qty_milli + now);
    assert!(now > Quantity::ZERO && to <= sold.qty_milli, "no more comes back than was sold");
    let since = |whole: Rupiah| share(whole, to, sold.qty_milli) - share(whole, from, sold.qty_milli);
    let rest = |whole: Rupiah, came: Rupiah| share(whole, to, sold.qty_milli) - came;
    let lots = lots(sold, from.in_base(sold.factor), to.in_base(sold.factor));
    SoldLine {
        qty_milli: now,
        amount: rest(sold.amount, before.amount),
        discount: rest(sold.discount, before.discount),
        umum_amount: since(sold.umum_amount),
        receipt_discount: since(sold.receipt_discount),
        ppn_amount: rest(sold.ppn_amount, before.ppn),
        due: rest(sold.due, before.due),
        cost: lots.drawn.iter().map(|drawn| drawn.cost).sum::<Rupiah>() + lots.short_cost,
        drawn: lots.drawn,
        short_milli: lots.short_milli,
        short_cost: lots.short_cost,
        pharmacy: prescribed(sold, from, to),
        ..sold.clone()
    }
}

/// What a prescription counts of it: as much of the whole as comes back. A serial number is free again once all of the
/// line is back, since nobody knows whose box a part of it was.
fn prescribed(sold: &SoldLine, from: Quantity, to: Quantity) -> PharmacyLine {
    let whole = &sold.pharmacy;
    let until = |quantity: Quantity, part: Quantity| {
        let share = i128::from(quantity.milli()) * i128::from(part.milli()) / i128::from(sold.qty_milli.milli().max(1));
        Quantity::from_milli(i64::try_from(share).expect("a part is at most the whole"))
    };
    let since = |quantity: Quantity| until(quantity, to) - until(quantity, from);
    PharmacyLine {
        served_milli: since(whole.served_milli),
        wasted_milli: since(whole.wasted_milli),
        serials: if to == sold.qty_milli { whole.serials.clone() } else { Vec::new() },
        ..whole.clone()
    }
}

/// A compound is one thing for its patient: a tablet of it that comes back takes no powder off its prescription, and
/// the last of all its lines takes off what was handed out (A23, A24). `came` is what was back before, by line from 1.
pub fn count_compounds(sold: &[SoldLine], came: &BTreeMap<u32, ReturnedPart>, back: &mut [ReturnedLine]) {
    let compounds: BTreeSet<u32> = sold.iter().filter(|line| is_made_up(line)).filter_map(item).collect();
    for compound in compounds {
        let is_of = |line: &SoldLine| item(line) == Some(compound);
        let is_back = |(n, line): (u32, &SoldLine)| {
            let before = came.get(&n).map_or(Quantity::ZERO, |part| part.qty_milli);
            let now: Quantity = back.iter().filter(|back| back.line == n).map(|back| back.sold.qty_milli).sum();
            before + now >= line.qty_milli
        };
        let whole = (1..).zip(sold).filter(|(_, line)| is_of(line)).all(is_back);
        let handed: Quantity =
            sold.iter().filter(|line| whole && is_of(line)).map(|line| line.pharmacy.served_milli).sum();
        let mut left = handed;
        for line in back.iter_mut().filter(|line| is_of(&line.sold)) {
            line.sold.pharmacy.served_milli = std::mem::take(&mut left);
        }
    }
}

fn item(line: &SoldLine) -> Option<u32> {
    line.pharmacy.item
}

/// Ready medicine counts as much as it is; a compound its powders, on the first of its lines.
fn is_made_up(line: &SoldLine) -> bool {
    line.pharmacy.served_milli != line.qty_milli.in_base(line.factor)
}

/// Half up, of the whole.
fn share(whole: Rupiah, part: Quantity, of: Quantity) -> Rupiah {
    if of.is_zero() {
        return Rupiah::ZERO;
    }
    whole.share(part.milli(), of.milli()).expect("a part is at most the whole")
}

struct Lots {
    drawn: Vec<Drawn>,
    short_milli: Quantity,
    short_cost: Rupiah,
}

/// The base units from `from` to `to` of the line, counted from what was taken last: first what no lot could give, then
/// the lots backwards.
fn lots(sold: &SoldLine, from: Quantity, to: Quantity) -> Lots {
    let cut = |starts: Quantity, whole: Quantity, cost: Rupiah| {
        let (first, last) = ((from - starts).max(Quantity::ZERO), (to - starts).min(whole));
        (last > first).then(|| (last - first, share(cost, last, whole) - share(cost, first, whole)))
    };
    let (short_milli, short_cost) = cut(Quantity::ZERO, sold.short_milli, sold.short_cost).unwrap_or_default();
    let mut starts = sold.short_milli;
    let mut drawn = Vec::new();
    for part in sold.drawn.iter().rev() {
        if let Some((qty_milli, cost)) = cut(starts, part.qty_milli, part.cost) {
            drawn.push(Drawn { qty_milli, cost, ..part.clone() });
        }
        starts += part.qty_milli;
    }
    Lots { drawn, short_milli, short_cost }
}

/// The money of a sale, and what of it went back.
#[derive(Clone, Debug)]
pub struct Money<'a> {
    /// Before cash rounding.
    pub total: Rupiah,
    /// How it was paid, corrections included.
    pub paid: &'a [Tendered],
    /// The part of `total` that came back before.
    pub returned: Rupiah,
    /// What was given back before, by means.
    pub refunded: &'a BTreeMap<String, Rupiah>,
    /// Cash rounding of the sale's date.
    pub unit: i64,
    pub mode: RoundMode,
}

/// What goods become that are exchanged for others in one basket.
pub const EXCHANGE: &str = "exchange";
const CASH: &str = "cash";

impl Money<'_> {
    fn was_paid_by(&self, tender: &str) -> bool {
        tender != EXCHANGE && self.paid.iter().any(|part| part.tender == tender)
    }

    /// More would go back by some means than came in by it: money changes its way, and somebody must agree (R31).
    pub fn goes_another_way(&self, parts: &[(String, Rupiah)]) -> bool {
        let came_in = |means: &str| -> Rupiah {
            self.paid.iter().filter(|part| part.tender == means).map(|part| part.amount).sum()
        };
        let beyond = |(means, amount): &&(String, Rupiah)| self.given(means) + *amount > came_in(means);
        parts.iter().filter(|(means, _)| means != EXCHANGE).any(|part| beyond(&part))
    }

    fn given(&self, tender: &str) -> Rupiah {
        self.refunded.get(tender).copied().unwrap_or_default()
    }

    /// Other means than cash, with what each has not given back yet.
    fn others(&self) -> Vec<(&str, Rupiah)> {
        let noncash = self.paid.iter().filter(|part| part.tender != CASH && part.tender != EXCHANGE);
        noncash.map(|part| (part.tender.as_str(), (part.amount - self.given(&part.tender)).max(Rupiah::ZERO))).collect()
    }

    /// What is given back for goods of `now` (before rounding) by this means first: as much as it paid, then by the
    /// others that paid, cash last. Means that paid nothing give all of it. `exchanged` of it goes into new goods.
    ///
    /// Cash is the rounded sum of all that came back in cash so far, less what was given: 12.765 and 7.265 of a
    /// receipt of 20.030, paid as 20.000, give 12.700 and 7.300.
    pub fn refund(&self, now: Rupiah, exchanged: Rupiah, tender: &str) -> Result<Vec<(String, Rupiah)>, OutOfRange> {
        let mut parts: Vec<(String, Rupiah)> = Vec::new();
        let mut rest = now - exchanged;
        if !exchanged.is_zero() {
            parts.push((EXCHANGE.to_owned(), exchanged));
        }
        let by_others: Rupiah = self.refunded.iter().filter(|(means, _)| *means != CASH).map(|(_, paid)| *paid).sum();
        let in_cash_before = self.returned - by_others;
        let mut in_cash = Rupiah::ZERO;
        let mut take = |rest: &mut Rupiah, means: &str, most: Rupiah| {
            let part = most.min(*rest).max(Rupiah::ZERO);
            *rest -= part;
            match means {
                CASH => in_cash += part,
                means if !part.is_zero() => parts.push((means.to_owned(), part)),
                _ => {}
            }
        };
        let all = rest;
        if !self.was_paid_by(tender) {
            take(&mut rest, tender, all);
        } else if tender == CASH {
            let noncash: Rupiah = self.paid.iter().filter(|part| part.tender != CASH).map(|part| part.amount).sum();
            take(&mut rest, CASH, self.total - noncash - in_cash_before);
        }
        let mut others = self.others();
        others.sort_by_key(|(means, _)| *means != tender);
        for (means, left) in others {
            take(&mut rest, means, left);
        }
        let left = rest;
        take(&mut rest, CASH, left);
        if in_cash > Rupiah::ZERO {
            let all = round_cash(in_cash_before + in_cash, self.unit, self.mode)?.payable;
            let cash = (all - self.given(CASH)).max(Rupiah::ZERO);
            if !cash.is_zero() {
                parts.push((CASH.to_owned(), cash));
            }
        }
        Ok(parts)
    }
}

#[cfg(test)]
mod tests;
