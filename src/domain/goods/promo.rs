//! Offers: when they hold, what those on several goods take off, and which two of them contradict (R13).
//!
//! Pure. Always holds for [`basket_promos`]: one offer a line at most, a line never falls below zero, and what an offer
//! takes off is to the rupiah what its lines got. Order: line price → line discount → receipt discount → rounding.
//! Not here: the price of one unit under an offer (`price.rs` asks [`Promo::price_from`]), discounts by hand
//! (`sale/discount.rs`).

use std::cmp::Reverse;

use crate::domain::goods::product::{BundleItem, Hours, Off, Promo, PromoForm};
use crate::domain::id::Sku;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::sale::discount;
use crate::domain::time::{BusinessDate, LocalTime};

/// Who buys, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The buyer buys at the member price.
    pub member: bool,
    pub date: BusinessDate,
    /// Minutes since midnight on the shop's wall; `None` where nobody asked the clock: then no offer of hours holds.
    pub minute: Option<i16>,
}

/// A priced part of a line: so many units at one price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: Sku,
    pub unit: String,
    pub quantity: Quantity,
    pub unit_price: Rupiah,
    pub amount: Rupiah,
    /// Not where it is at a promo's price, a printed label's or one typed by hand already: offers do not add up.
    pub takes_part: bool,
}

/// What an offer takes off a line. Both count from 0, in the order given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineDiscount {
    pub line: usize,
    pub promo: usize,
    pub discount: Rupiah,
}

/// Two offers that hold for the same goods, buyer and time, so that one of them will never be seen, or not always.
/// Both count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub first: usize,
    pub second: usize,
}

/// Why an offer is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPromo {
    #[error("it ends before it begins, or names no day or hour of the day")]
    Never,
    #[error("it takes nothing off, or more than all")]
    Nothing,
    #[error("it names no goods")]
    NoGoods,
}

impl Occasion {
    pub fn of(member: bool, date: BusinessDate, wall: &LocalTime) -> Self {
        Self { member, date, minute: Some(i16::from(wall.hour) * 60 + i16::from(wall.minute)) }
    }
}

impl Hours {
    const DAY: i16 = 24 * 60;

    pub const fn hold(self, minute: i16) -> bool {
        match self.from <= self.to {
            true => self.from <= minute && minute < self.to,
            false => self.from <= minute || minute < self.to,
        }
    }

    const fn are_hours(self) -> bool {
        0 <= self.from && self.from < Self::DAY && 0 <= self.to && self.to <= Self::DAY && self.from != self.to
    }

    /// Two spans of a circle overlap where one of them begins within the other.
    const fn overlap(self, other: Self) -> bool {
        self.hold(other.from) || other.hold(self.from)
    }
}

impl Promo {
    /// Whether it holds for this buyer at this time, both days included (R10).
    pub fn holds(&self, occasion: &Occasion) -> bool {
        let today = self.from <= occasion.date && occasion.date <= self.last_day() && self.is_on(occasion.date);
        let now = self.hours.is_none_or(|hours| occasion.minute.is_some_and(|minute| hours.hold(minute)));
        today && now && (occasion.member || !self.member_only)
    }

    fn is_on(&self, date: BusinessDate) -> bool {
        self.weekdays.is_empty() || self.weekdays.contains(&date.weekday())
    }

    /// Its price of one unit where the rung costs `shelf`: fixed, or half-up(shelf × (10000 − bp) ÷ 10000) (R13).
    /// `None` for an offer of another form.
    pub fn price_from(&self, shelf: Rupiah) -> Result<Option<Rupiah>, OutOfRange> {
        match (&self.form, self.price, self.basis_points) {
            (PromoForm::Price, Some(price), _) => Ok(Some(price)),
            (PromoForm::Price, None, Some(points)) => shelf.share(10_000 - points.clamp(0, 10_000), 10_000).map(Some),
            _ => Ok(None),
        }
    }

    /// Whether it is an offer at all, before it is set.
    pub fn check(&self) -> Result<(), BadPromo> {
        let days = self.weekdays.iter().all(|day| (1..=7).contains(day));
        if self.from > self.to || !days || self.hours.is_some_and(|hours| !hours.are_hours()) {
            return Err(BadPromo::Never);
        }
        let share = |points: i64| (1..=10_000).contains(&points);
        let counts = self.limit.is_none_or(|limit| limit > 0);
        let (goods, takes_off) = match &self.form {
            PromoForm::Price => {
                let price = self.price.is_some_and(|price| !price.is_negative());
                (!self.sku.as_str().is_empty(), price || self.price.is_none() && self.basis_points.is_some_and(share))
            }
            PromoForm::BuyGet { buy, get, .. } => (!self.sku.as_str().is_empty(), *buy > 0 && *get > 0),
            PromoForm::Bundle { items, price } => {
                let goods = !items.is_empty() && items.iter().all(|item| item.count > 0);
                (goods, !price.is_negative())
            }
            PromoForm::MinimumSpend { spend, off } => {
                let off = match *off {
                    Off::Amount(off) => off > Rupiah::ZERO && off <= *spend,
                    Off::BasisPoints(points) => share(points),
                };
                (true, off && !spend.is_negative())
            }
        };
        match (goods, takes_off && counts) {
            (false, _) => Err(BadPromo::NoGoods),
            (true, false) => Err(BadPromo::Nothing),
            (true, true) => Ok(()),
        }
    }

    /// What the offer takes off the lines still free: each line that it uses, with its discount.
    fn applied(&self, lines: &[Line], free: &[bool]) -> Vec<(usize, Rupiah)> {
        let times = self.limit.unwrap_or(i64::MAX);
        match &self.form {
            PromoForm::Price => Vec::new(),
            PromoForm::BuyGet { buy, get, with } => {
                let counts = |line: &Line| line.unit == self.unit && (line.sku == self.sku || with.contains(&line.sku));
                buy_get(&dearest_first(lines, free, counts), (*buy, *get), times)
            }
            PromoForm::Bundle { items, price } => bundle(lines, free, items, *price, times),
            PromoForm::MinimumSpend { spend, off } => minimum_spend(lines, free, *spend, *off),
        }
    }
}

/// Whole units of a line, at one price.
#[derive(Clone, Copy)]
struct Run {
    line: usize,
    units: i64,
    price: Rupiah,
}

/// The free lines that count, dearest first; of one price the earlier first.
fn dearest_first(lines: &[Line], free: &[bool], counts: impl Fn(&Line) -> bool) -> Vec<Run> {
    let fit = lines.iter().zip(free).enumerate().filter(|(_, (line, free))| **free && counts(line));
    let mut runs: Vec<Run> = fit
        .map(|(at, (line, _))| Run { line: at, units: line.quantity.milli().div_euclid(1_000), price: line.unit_price })
        .filter(|run| run.units > 0)
        .collect();
    runs.sort_by_key(|run| Reverse(run.price));
    runs
}

/// The units in a row, dearest first, in groups of buy + get: the last of each group are free. What fills no group is
/// the cheapest and is paid for. So nobody fares better with two receipts.
fn buy_get(runs: &[Run], (buy, get): (i64, i64), times: i64) -> Vec<(usize, Rupiah)> {
    let group = buy.saturating_add(get);
    if buy < 1 || get < 1 {
        return Vec::new();
    }
    let units: i64 = runs.iter().map(|run| run.units).sum();
    let grouped = (units / group).min(times.max(0)) * group;
    // Free units among the first so many of the row.
    let free_before = |place: i64| place / group * get + (place % group - buy).max(0);
    let mut start = 0;
    let mut found = Vec::new();
    for run in runs {
        let end = (start + run.units).min(grouped);
        if end > start {
            let free = free_before(end) - free_before(start);
            let discount = run.price.times(Quantity::whole(free)).expect("free units cost at most the line's amount");
            found.push((run.line, discount));
        }
        start = end.max(start);
    }
    found
}

/// As many whole bundles as lie there. What they cost less than their parts is shared among the lines by what each put
/// in.
fn bundle(lines: &[Line], free: &[bool], items: &[BundleItem], price: Rupiah, times: i64) -> Vec<(usize, Rupiah)> {
    let runs_of = |item: &BundleItem| dearest_first(lines, free, |line| line.sku == item.sku && line.unit == item.unit);
    let bundles_of = |item: &BundleItem| runs_of(item).iter().map(|run| run.units).sum::<i64>() / item.count.max(1);
    let bundles = items.iter().map(bundles_of).min().unwrap_or(0).min(times);
    if bundles < 1 {
        return Vec::new();
    }
    let mut used: Vec<(usize, Rupiah)> = Vec::new();
    for item in items {
        let mut wanted = item.count.saturating_mul(bundles);
        for run in runs_of(item) {
            let units = run.units.min(wanted);
            wanted -= units;
            let value = run.price.times(Quantity::whole(units)).expect("a part costs at most the line's amount");
            used.extend((units > 0).then_some((run.line, value)));
        }
    }
    let values: Vec<Rupiah> = used.iter().map(|(_, value)| *value).collect();
    let Ok(charged) = Rupiah::new(i128::from(price.amount()) * i128::from(bundles)) else { return Vec::new() };
    let saved = values.iter().copied().sum::<Rupiah>() - charged;
    match saved > Rupiah::ZERO {
        true => used.iter().map(|(line, _)| *line).zip(discount::allocate(saved, &values)).collect(),
        false => Vec::new(),
    }
}

/// Counts only lines without another offer, and falls on them by their amounts.
fn minimum_spend(lines: &[Line], free: &[bool], spend: Rupiah, off: Off) -> Vec<(usize, Rupiah)> {
    let fit = lines.iter().zip(free).enumerate().filter(|(_, (line, free))| **free && line.amount > Rupiah::ZERO);
    let (at, amounts): (Vec<usize>, Vec<Rupiah>) = fit.map(|(at, (line, _))| (at, line.amount)).unzip();
    let total: Rupiah = amounts.iter().copied().sum();
    if total < spend || total.is_zero() {
        return Vec::new();
    }
    let off = match off {
        Off::Amount(off) => off,
        Off::BasisPoints(points) => discount::of_basis_points(total, points).unwrap_or(Rupiah::ZERO),
    };
    at.into_iter().zip(discount::allocate(off.clamp(Rupiah::ZERO, total), &amounts)).collect()
}

/// What the offers on several goods take off, in the order of the lines. The offer that spares most is taken first, of
/// two alike the earlier; the lines it uses are then out of every other one.
///
/// Example: three soaps at Rp5.000 under "buy two get one" and Rp2.000 off a receipt from Rp15.000: the soap.
pub fn basket_promos(lines: &[Line], promos: &[Promo], occasion: &Occasion) -> Vec<LineDiscount> {
    let mut free: Vec<bool> = lines.iter().map(|line| line.takes_part).collect();
    let mut waiting: Vec<usize> = (0..promos.len()).filter(|at| promos[*at].holds(occasion)).collect();
    let mut found = Vec::new();
    loop {
        let offers = waiting.iter().map(|promo| (*promo, promos[*promo].applied(lines, &free)));
        let spared = |used: &[(usize, Rupiah)]| used.iter().map(|(_, discount)| *discount).sum::<Rupiah>();
        let best = offers.max_by_key(|(promo, used)| (spared(used), Reverse(*promo)));
        let Some((promo, used)) = best.filter(|(_, used)| spared(used) > Rupiah::ZERO) else { break };
        waiting.retain(|other| *other != promo);
        for (line, discount) in used {
            free[line] = false;
            found.push(LineDiscount { line, promo, discount });
        }
    }
    found.retain(|given| !given.discount.is_zero());
    found.sort_by_key(|given| given.line);
    found
}

/// Which offers contradict: they hold at one time for one buyer on the same goods. The till is not in doubt, it takes
/// the better one; who set them should know. An offer for members beside one for everybody is a usual pair of prices.
pub fn conflicts(promos: &[Promo]) -> Vec<Conflict> {
    let mut found = Vec::new();
    for (first, one) in promos.iter().enumerate() {
        for (second, other) in promos.iter().enumerate().skip(first + 1) {
            let pair = one.form.is_price() && other.form.is_price() && one.member_only != other.member_only;
            if !pair && share_goods(one, other) && share_time(one, other) {
                found.push(Conflict { first, second });
            }
        }
    }
    found
}

fn share_time(one: &Promo, other: &Promo) -> bool {
    let (first, last) = (one.from.max(other.from), one.last_day().min(other.last_day()));
    // After a week the days of the week come again.
    let days = (0..7).map(|days| first.plus_days(days)).take_while(|date| *date <= last);
    let mut days = days.filter(|date| one.is_on(*date) && other.is_on(*date));
    let hours = match (one.hours, other.hours) {
        (Some(hours), Some(others)) => hours.overlap(others),
        _ => true,
    };
    hours && days.next().is_some()
}

fn share_goods(one: &Promo, other: &Promo) -> bool {
    match (goods(one), goods(other)) {
        // Two discounts on the whole receipt: only one is given. One beside an offer on goods is the order of things.
        (None, None) => true,
        (Some(goods), Some(others)) => goods.iter().any(|goods| others.contains(goods)),
        _ => false,
    }
}

/// The goods and units that an offer is on; `None` for the whole receipt.
fn goods(promo: &Promo) -> Option<Vec<(&Sku, &str)>> {
    let unit = promo.unit.as_str();
    match &promo.form {
        PromoForm::Price => Some(vec![(&promo.sku, unit)]),
        PromoForm::BuyGet { with, .. } => Some(with.iter().chain([&promo.sku]).map(|sku| (sku, unit)).collect()),
        PromoForm::Bundle { items, .. } => Some(items.iter().map(|item| (&item.sku, item.unit.as_str())).collect()),
        PromoForm::MinimumSpend { .. } => None,
    }
}

#[cfg(test)]
mod tests;
