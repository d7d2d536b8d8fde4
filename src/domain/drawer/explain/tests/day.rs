//! Seeded days at a till: what really lies in the drawer beside what was recorded, with a mistake planted in it.
//!
//! The day knows nothing of the rules that look for the mistake: it sells, gives change, pays errands, and somewhere
//! does one thing otherwise than it writes down.

mod plant;

use crate::demo::chance::Chance;
use crate::domain::drawer::cash::likely;
use crate::domain::drawer::count::worth;
use crate::domain::drawer::explain::Kind;
use crate::domain::drawer::fact::{DrawerFact, Figures, Means, Part, Purpose, Returned, Sold, What};
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::{Pieces, change_plan};
use crate::domain::time::Instant;

/// Shelf prices of a village shop; rice and oil dear, sachets cheap.
const PRICES: [i64; 24] = [
    500, 1_000, 1_000, 2_000, 2_500, 3_000, 3_100, 3_500, 4_000, 5_000, 5_500, 7_000, 8_500, 9_500, 12_000, 14_500,
    15_700, 17_500, 18_500, 22_000, 26_200, 38_000, 65_500, 76_500,
];
const ERRANDS: [i64; 12] =
    [20_000, 25_000, 30_000, 35_000, 40_000, 50_000, 50_000, 60_000, 75_000, 100_000, 100_000, 150_000];
const MINUTE: i64 = 60_000;

/// What was done otherwise than written down.
#[derive(Clone, Debug)]
pub struct Planted {
    pub kind: Kind,
    pub receipt: Option<ReceiptNumber>,
}

pub struct Day {
    pub facts: Vec<DrawerFact>,
    pub counted: Pieces,
    pub planted: Vec<Planted>,
}

struct Till {
    chance: Chance,
    now: i64,
    number: u32,
    facts: Vec<DrawerFact>,
    /// What really lies in the drawer.
    real: Pieces,
    planted: Vec<Planted>,
    /// The slip in counting, if one is planted: denomination and pieces.
    slip: Option<(i64, i64)>,
}

/// A basket: its lines, and a number that is the same for the same goods.
struct Basket {
    lines: Vec<i64>,
    goods: u64,
}

impl Basket {
    fn due(&self) -> i64 {
        self.lines.iter().sum::<i64>() / 100 * 100
    }
}

/// A day with these mistakes in it, and now and then some change that went astray.
pub fn day(seed: u64, mistakes: &[Kind], astray: bool) -> Day {
    let mut till = Till::opened(seed, mistakes.contains(&Kind::FloatMiscounted));
    let sales = 60 + till.chance.below(241);
    // Each mistake waits for the first moment after its own in which it can happen.
    let mut waiting: Vec<(Kind, u64)> = mistakes
        .iter()
        .filter(|kind| !matches!(kind, Kind::FloatMiscounted | Kind::Miscounted))
        .map(|kind| (*kind, sales / 6 + till.chance.below(sales / 2)))
        .collect();
    let pace = 12 * 60 * MINUTE / i64::try_from(sales).expect("a few hundred");
    for sale in 0..sales {
        let pause = till.chance.below(pace.unsigned_abs() * 3 / 2);
        till.wait(pace / 4 + i64::try_from(pause).expect("a while"));
        till.besides();
        let due = waiting.iter().position(|(_, from)| sale >= *from);
        match due {
            Some(at) if till.plant(waiting[at].0) => drop(waiting.remove(at)),
            _ => till.sell(),
        }
    }
    assert!(waiting.is_empty(), "seed {seed}: {waiting:?} found no moment");
    if mistakes.contains(&Kind::Miscounted) {
        till.slip_in_counting();
    }
    till.counted(astray)
}

impl Till {
    fn opened(seed: u64, float: bool) -> Self {
        let mut chance = Chance::new(seed);
        let mut more = |least: u64, most: u64| i64::try_from(least + chance.below(most - least + 1)).expect("few");
        let real = Pieces::from([
            (50_000, more(0, 2)),
            (20_000, more(2, 6)),
            (10_000, more(6, 14)),
            (5_000, more(10, 20)),
            (2_000, more(15, 40)),
            (1_000, more(15, 40)),
            (500, more(10, 40)),
            (200, more(5, 25)),
            (100, more(5, 25)),
        ]);
        let now = 1_795_500_000_000 + i64::try_from(chance.below(3_600_000)).expect("an hour");
        let mut written = real.clone();
        let mut planted = Vec::new();
        if float {
            let (rupiah, count) =
                *chance.pick(&[(10_000, 1), (10_000, -1), (20_000, -1), (2_000, 10), (1_000, 10), (5_000, 2)]);
            *written.entry(rupiah).or_default() += count;
            planted.push(Planted { kind: Kind::FloatMiscounted, receipt: None });
        }
        let mut till = Self { chance, now, number: 0, facts: Vec::new(), real, planted, slip: None };
        let (opening, left_before) = (worth(&written), worth(&till.real));
        till.fact(What::Opened { opening, left_before, pieces: Some(written), by: "kasir".into() });
        till
    }

    fn wait(&mut self, millis: i64) {
        self.now += millis;
    }

    fn fact(&mut self, what: What) {
        let at = Instant::from_millis(self.now).expect("within the range");
        self.facts.push(DrawerFact { at, what });
    }

    fn receipt(&mut self) -> ReceiptNumber {
        self.number += 1;
        format!("261124-A-{:04}", self.number).parse().expect("a receipt number")
    }

    fn basket(&mut self) -> Basket {
        let lines = 1 + self.chance.below(4) + self.chance.below(4);
        let mut basket = Basket { lines: Vec::new(), goods: 7 };
        for _ in 0..lines {
            let price = *self.chance.pick(&PRICES);
            let count = 1 + i64::try_from(self.chance.below(3) / 2).expect("few");
            let weighed = price > 12_000 && self.chance.in_hundred(15);
            let amount = if weighed {
                price * i64::try_from(250 + self.chance.below(1_500)).expect("few") / 1_000
            } else {
                price * count
            };
            basket.lines.push(amount);
            basket.goods = basket.goods * 31 + amount.unsigned_abs();
        }
        basket
    }

    /// What a buyer hands over for this sum.
    fn tender(&mut self, due: i64) -> i64 {
        let next = |step: i64| (due + step - 1) / step * step;
        match self.chance.below(100) {
            0..=27 => due,
            28..=39 => next(1_000),
            40..=51 => next(5_000),
            52..=64 => next(10_000),
            65..=74 => next(20_000),
            75..=88 => next(50_000),
            _ => next(100_000),
        }
    }

    /// The notes of a sum: mostly the fewest, now and then one of them in two halves.
    fn notes(&mut self, sum: i64) -> Pieces {
        let mut notes = likely(Rupiah::of(sum));
        for (large, small) in [(100_000, 50_000), (20_000, 10_000), (10_000, 5_000), (2_000, 1_000)] {
            let has = notes.get(&large).copied().unwrap_or(0);
            if has > 0 && self.chance.in_hundred(7) {
                notes.insert(large, has - 1);
                *notes.entry(small).or_default() += 2;
            }
        }
        notes.retain(|_, count| *count > 0);
        notes
    }

    fn put(&mut self, pieces: &Pieces) {
        for (rupiah, count) in pieces {
            *self.real.entry(*rupiah).or_default() += count;
        }
    }

    fn take(&mut self, pieces: &Pieces) {
        for (rupiah, count) in pieces {
            *self.real.entry(*rupiah).or_default() -= count;
        }
        assert!(self.real.values().all(|count| *count >= 0), "nobody gives what is not there");
    }

    /// Pieces for a sum from what is there: the fewest, or at times those a hand finds first.
    fn pieces_for(&mut self, sum: i64) -> Option<Pieces> {
        let mut there = self.real.clone();
        if self.chance.in_hundred(10) {
            let without = *self.chance.pick(&[500, 1_000, 2_000, 5_000, 10_000]);
            there.remove(&without);
        }
        let other = change_plan(Rupiah::of(sum), &there).ok();
        other.or_else(|| change_plan(Rupiah::of(sum), &self.real).ok())
    }

    /// Gives a sum out of the drawer if its pieces make it.
    fn give(&mut self, sum: i64) -> bool {
        let Some(pieces) = self.pieces_for(sum) else { return false };
        self.take(&pieces);
        true
    }

    fn sold(&mut self, basket: &Basket, means: Means, tendered: i64, notes: Option<Pieces>) -> Sold {
        let due = basket.due();
        let cash = means == Means::Cash;
        Sold {
            receipt: self.receipt(),
            parts: vec![Part { means, amount: Rupiah::of(due) }],
            tendered: Rupiah::of(if cash { tendered } else { 0 }),
            change: Rupiah::of(if cash { tendered - due } else { 0 }),
            notes,
            given: None,
            lines: basket.lines.iter().map(|line| Rupiah::of(*line)).collect(),
            goods: basket.goods,
            proven: false,
            figures: Figures::default(),
        }
    }

    /// A cash sale as it should be.
    fn sell_for_cash(&mut self, basket: &Basket) -> ReceiptNumber {
        let due = basket.due();
        let tendered = self.tender(due);
        let notes = self.notes(tendered);
        self.put(&notes);
        let (tendered, notes) = match self.give(tendered - due) {
            true => (tendered, notes),
            // Not enough small money: the buyer finds the exact sum after all.
            false => {
                self.take(&notes);
                let exact = self.notes(due);
                self.put(&exact);
                (due, exact)
            }
        };
        let pressed = self.chance.in_hundred(50).then_some(notes);
        let sold = self.sold(basket, Means::Cash, tendered, pressed);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        receipt
    }

    fn sell(&mut self) {
        let basket = self.basket();
        if basket.due() == 0 || self.chance.in_hundred(70) {
            self.sell_for_cash(&basket);
            return;
        }
        let means = *self.chance.pick(&[
            Means::Qris,
            Means::Qris,
            Means::Qris,
            Means::Qris,
            Means::Card,
            Means::Transfer,
            Means::Kasbon,
        ]);
        let mut sold = self.sold(&basket, means, 0, None);
        sold.proven = !means.is_at_a_bank() || self.chance.in_hundred(93);
        let receipt = sold.receipt.clone();
        let seen = sold.proven && means.is_at_a_bank();
        self.fact(What::Sale(sold));
        if seen {
            self.noticed(means, basket.due(), Some(receipt));
        }
    }

    fn noticed(&mut self, means: Means, amount: i64, receipt: Option<ReceiptNumber>) {
        let reference = format!("{:04}", self.chance.below(10_000));
        let later = i64::try_from(self.chance.below(90_000)).expect("a while");
        let at = Instant::from_millis(self.now + later).expect("within the range");
        self.facts
            .push(DrawerFact { at, what: What::Noticed { means, amount: Rupiah::of(amount), reference, receipt } });
    }

    /// What else goes on between two customers.
    fn besides(&mut self) {
        match self.chance.below(1_000) {
            0..=9 => self.fact(What::NoSale),
            10..=17 => {
                let errand = *self.chance.pick(&ERRANDS);
                if self.give(errand) {
                    self.fact(What::CashOut { amount: Rupiah::of(errand), pieces: None });
                }
            }
            18..=20 => {
                let pieces = Pieces::from([(5_000, 10), (2_000, 20), (1_000, 10)]);
                self.put(&pieces);
                self.fact(What::CashIn { amount: worth(&pieces), pieces: Some(pieces) });
            }
            21..=30 => {
                let amount = self.chance.below(12) * 25_000 + 25_000;
                let amount = i64::try_from(amount).expect("few");
                let notes = self.notes(amount);
                self.put(&notes);
                let (purpose, means) = (Purpose::Kasbon, Means::Cash);
                self.fact(What::Received { purpose, means, amount: Rupiah::of(amount) });
            }
            31..=40 => drop(self.cancelled()),
            41..=70 => {
                let amount = Rupiah::of(*self.chance.pick(&PRICES));
                self.fact(What::LineRemoved { amount });
            }
            71..=80 => drop(self.brings_back(true)),
            81 => {
                let amount = self.basket().due();
                self.noticed(Means::Qris, amount, None);
            }
            _ if worth(&self.real) > Rupiah::of(2_500_000) => drop(self.drop_to_safe(true)),
            _ => {}
        }
    }

    fn cancelled(&mut self) -> i64 {
        let amount = self.basket().due();
        self.fact(What::DraftCancelled { amount: Rupiah::of(amount) });
        amount
    }

    fn drop_to_safe(&mut self, carried: bool) -> bool {
        let hundreds = 3 + i64::try_from(self.chance.below(12)).expect("few");
        let hundreds = hundreds.min(worth(&self.real).amount() / 100_000 - 1).max(2);
        let Ok(pieces) = change_plan(Rupiah::of(hundreds * 100_000), &self.real) else { return false };
        if carried {
            self.take(&pieces);
        }
        let amount = worth(&pieces);
        self.fact(What::Drop { amount, bank: false, slip: 1, pieces: Some(pieces) });
        true
    }

    /// A cash sale of the last hour and a half, not returned before.
    fn recent_sale(&mut self) -> Option<Sold> {
        let gone: Vec<ReceiptNumber> = self.facts.iter().filter_map(returned).collect();
        let since = self.now - 90 * MINUTE;
        let recent = self.facts.iter().filter(|fact| fact.at.millis() >= since).filter_map(cash_sale);
        let recent: Vec<Sold> = recent.filter(|sold| !gone.contains(&sold.receipt)).cloned().collect();
        (!recent.is_empty()).then(|| self.chance.pick(&recent).clone())
    }

    /// The whole of a recent sale, or a line of it, comes back.
    fn brings_back(&mut self, paid: bool) -> Option<ReceiptNumber> {
        let (sold, amount) = self.returnable(1_000)?;
        if paid && !self.give(amount) {
            return None;
        }
        let parts = vec![Part { means: Means::Cash, amount: Rupiah::of(amount) }];
        let (receipt, original) = (self.receipt(), Some(sold.receipt.clone()));
        let back = Returned { receipt: receipt.clone(), original, parts, void: false, figures: Figures::default() };
        self.fact(What::Return(back));
        Some(receipt)
    }

    fn returnable(&mut self, least: i64) -> Option<(Sold, i64)> {
        let sold = self.recent_sale()?;
        let line = self.chance.pick(&sold.lines).amount() / 100 * 100;
        let amount = if self.chance.in_hundred(50) { sold.by(Means::Cash).amount() } else { line };
        (amount >= least).then_some((sold, amount))
    }

    /// Counts what is there, mostly twice where the first count is right.
    fn counted(mut self, astray: bool) -> Day {
        self.wait(10 * MINUTE);
        if astray {
            let coins = 1 + i64::try_from(self.chance.below(8)).expect("few");
            let (rupiah, coins) = (*self.chance.pick(&[100, 200, 500]), coins);
            let there = self.real.entry(rupiah).or_default();
            *there = if *there >= coins { *there - coins } else { *there + coins };
        }
        let mut counted = self.real.clone();
        counted.retain(|_, count| *count > 0);
        if let Some((rupiah, count)) = self.slip {
            *counted.entry(rupiah).or_default() += count;
        }
        let twice = self.slip.is_none() && self.chance.in_hundred(60);
        for _ in 0..1 + u64::from(twice) {
            let total = worth(&counted);
            self.fact(What::Counted { pieces: counted.clone(), total, by: "kasir".into() });
        }
        let mut facts = self.facts;
        facts.sort_by_key(|fact| fact.at);
        Day { facts, counted, planted: self.planted }
    }
}

fn cash_sale(fact: &DrawerFact) -> Option<&Sold> {
    match &fact.what {
        What::Sale(sold) if !sold.by(Means::Cash).is_zero() => Some(sold),
        _ => None,
    }
}

fn returned(fact: &DrawerFact) -> Option<ReceiptNumber> {
    if let What::Return(back) = &fact.what { back.original.clone() } else { None }
}
