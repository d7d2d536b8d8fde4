//! What could have happened: a guess for each event that might stand behind a difference, with its weight.
//!
//! Pure, in whole numbers. Always holds: a guess names what it does to the drawer (`effect`) and to its pieces
//! (`moved`) as if nothing else had happened. How common each mistake is stands in one table; the figures are an
//! experienced cashier's order of magnitude, and only their order matters.

use super::scene::{CashSale, Notice, Says, Scene, Sum, pieces_of};
use super::{Kind, Point};
use crate::domain::drawer::count::DENOMINATIONS;
use crate::domain::drawer::fact::Means;
use crate::domain::id::ReceiptNumber;
use crate::domain::sale::tender::Pieces;
use crate::domain::time::Instant;

/// The weight of certainty.
pub const WHOLE: u64 = 1_000_000_000;

/// Something in the shift that speaks for a guess, beside the sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backing {
    /// The bank saw this sum, and no receipt claims it.
    Bank { means: Means, reference: String, at: Instant },
    /// The drawer was opened without a sale, these minutes later.
    Opened { at: Instant },
    /// The same was rung up shortly before.
    Twin { receipt: ReceiptNumber, at: Instant },
    /// The shift before left another sum.
    Float { left: i64, opening: i64 },
}

#[derive(Clone, Debug)]
pub struct Guess {
    pub kind: Kind,
    /// What it does to counted − expected. Unit: rupiah.
    pub effect: i64,
    pub weight: u64,
    pub point: Point,
    pub moved: Pieces,
    pub backing: Option<Backing>,
    /// Smaller and larger of two notes; for a slip in counting the denomination and how many.
    pub notes: Option<(i64, i64)>,
}

impl Guess {
    /// How much the counted pieces have to say to it.
    pub fn says(&self) -> Says {
        let both_ways = self.moved.values().any(|count| *count > 0) && self.moved.values().any(|count| *count < 0);
        match self.kind {
            Kind::Miscounted => Says::Much,
            Kind::NoteMistaken if both_ways => Says::Some,
            Kind::CashOutUnrecorded | Kind::CashInUnrecorded | Kind::DropUnrecorded => Says::Nothing,
            Kind::ReturnUnrecorded | Kind::FloatMiscounted => Says::Nothing,
            _ => Says::Little,
        }
    }
}

/// How often, of all differences that have a cause.
const fn usual(kind: Kind) -> u64 {
    let thousandths = match kind {
        Kind::WasOther | Kind::CashOutUnrecorded => 150,
        Kind::NoteMistaken => 130,
        Kind::WasCash => 100,
        Kind::Miscounted => 110,
        Kind::RungTwice | Kind::ReturnUnrecorded => 80,
        Kind::DropUnrecorded | Kind::CashInUnrecorded => 60,
        Kind::ChangeNotGiven | Kind::ChangeTwice => 50,
        Kind::DropNotCarried | Kind::ReturnNotPaid | Kind::SaleUnrecorded | Kind::FloatMiscounted => 50,
        Kind::Unclear => 0,
    };
    WHOLE / 1_000 * thousandths
}

const fn hundredths(weight: u64, of: u64) -> u64 {
    weight / 100 * of
}

/// One of so many.
fn one_of(weight: u64, many: usize) -> u64 {
    weight / u64::try_from(many.max(1)).unwrap_or(u64::MAX)
}

/// Every guess that starts from an event, whatever the difference is.
pub fn from_facts(scene: &Scene) -> Vec<Guess> {
    let mut guesses = Vec::new();
    paid_otherwise(scene, &mut guesses);
    notes(scene, &mut guesses);
    change(scene, &mut guesses);
    twins(scene, &mut guesses);
    brought_back(scene, &mut guesses);
    let reserved = [
        (Kind::WasCash, &scene.unproven, 100),
        (Kind::DropNotCarried, &scene.drops, 100),
        (Kind::ReturnNotPaid, &scene.returns, 100),
        (Kind::SaleUnrecorded, &scene.cancelled, 80),
        (Kind::SaleUnrecorded, &scene.removed, 20),
    ];
    for (kind, sums, share) in reserved {
        let weight = hundredths(one_of(usual(kind), sums.len()), share);
        guesses.extend(sums.iter().map(|sum| still_there(kind, sum, weight)));
    }
    if scene.opening != scene.left_before {
        let effect = scene.left_before - scene.opening;
        guesses.push(Guess {
            kind: Kind::FloatMiscounted,
            effect,
            // Rare as it is that a float differs, once it does, the same sum missing in the evening is no accident.
            weight: hundredths(usual(Kind::FloatMiscounted), 400),
            point: Point { receipt: None, at: scene.opened },
            moved: scene.unseen(effect, LARGEST),
            backing: Some(Backing::Float { left: scene.left_before, opening: scene.opening }),
            notes: None,
        });
    }
    guesses
}

/// Money that the books sent away and that is still in the drawer.
fn still_there(kind: Kind, sum: &Sum, weight: u64) -> Guess {
    let point = Point { receipt: sum.receipt.clone(), at: sum.at };
    let moved = sum.pieces.clone().unwrap_or_else(|| pieces_of(sum.amount));
    Guess { kind, effect: sum.amount, weight, point, moved, backing: None, notes: None }
}

fn of_sale(kind: Kind, sale: &CashSale, effect: i64, weight: u64) -> Guess {
    let point = Point { receipt: sale.receipt.clone(), at: sale.at };
    Guess { kind, effect, weight, point, moved: Pieces::new(), backing: None, notes: None }
}

/// Cash by the books that was QRIS, card or transfer. A slip of this kind is made with the key for the exact sum.
fn paid_otherwise(scene: &Scene, guesses: &mut Vec<Guess>) {
    let usual = usual(Kind::WasOther);
    for sale in &scene.cash {
        let exact = sale.change == 0;
        let mut guess = of_sale(Kind::WasOther, sale, -sale.cash, one_of(usual, scene.cash.len()));
        guess.moved = sale.undone();
        guess.weight = hundredths(guess.weight, if exact { 40 } else { 3 });
        let near = scene.notices.iter().filter_map(|notice| Some((nearness(notice, sale)?, notice)));
        if let Some((near, notice)) = near.max_by_key(|(near, _)| *near) {
            let rivals = scene.cash.iter().filter(|other| nearness(notice, other).is_some_and(|other| other >= near));
            guess.weight = hundredths(one_of(usual, rivals.count()), near * if exact { 100 } else { 40 } / 100);
            guess.backing =
                Some(Backing::Bank { means: notice.means, reference: notice.reference.clone(), at: notice.at });
        }
        guesses.push(guess);
    }
}

/// How near a notice is to a sale of that sum, in hundredths. Cash is rounded by less than a hundred, a QRIS is not.
fn nearness(notice: &Notice, sale: &CashSale) -> Option<u64> {
    if (notice.amount - sale.cash).abs() >= 100 {
        return None;
    }
    let minutes = (notice.at.millis() - sale.at.millis()).abs() / 60_000;
    match minutes {
        ..=5 => Some(100),
        6..=30 => Some(60),
        31..=120 => Some(20),
        _ => Some(5),
    }
}

/// Neighbouring notes, smaller and larger, and how often they are taken for each other, in hundredths.
const NEIGHBOURS: [(i64, i64, u64); 6] = [
    (50_000, 100_000, 50),
    (20_000, 50_000, 15),
    (10_000, 20_000, 12),
    (5_000, 10_000, 12),
    (2_000, 5_000, 6),
    (1_000, 2_000, 5),
];

/// A note taken for its neighbour, or change given as for the neighbour. Buyers speak up where they lose by it.
fn notes(scene: &Scene, guesses: &mut Vec<Guess>) {
    for (small, large, often) in NEIGHBOURS {
        let gap = large - small;
        let has = |sale: &&CashSale, note: i64| sale.notes.get(&note).is_some_and(|count| *count > 0);
        let of_large: Vec<&CashSale> = scene.cash.iter().filter(|sale| has(sale, large)).collect();
        let of_small: Vec<&CashSale> = scene.cash.iter().filter(|sale| has(sale, small)).collect();
        // A buyer hands over enough: the smaller note must have been enough, too.
        let enough = |sale: &&&CashSale| sale.tendered - gap >= sale.cash;
        let often = hundredths(usual(Kind::NoteMistaken), often);
        let mut add = |sale: &CashSale, effect: i64, weight: u64, moved: Pieces| {
            let guess = of_sale(Kind::NoteMistaken, sale, effect, weight);
            guesses.push(Guess { moved, notes: Some((small, large)), ..guess });
        };
        let likely = of_large.iter().filter(enough).count();
        for sale in &of_large {
            let (share, many) = if enough(&sale) { (55, likely) } else { (5, of_large.len() - likely) };
            let weight = one_of(hundredths(often, share), many);
            add(sale, -gap, weight, Pieces::from([(large, -1), (small, 1)]));
            if sale.change >= gap {
                add(sale, gap, one_of(hundredths(often, 10), of_large.len()), pieces_of(gap));
            }
        }
        for sale in &of_small {
            let weight = |share| one_of(hundredths(often, share), of_small.len());
            add(sale, -gap, weight(15), pieces_of(-gap));
            add(sale, gap, weight(15), Pieces::from([(large, 1), (small, -1)]));
        }
    }
}

fn change(scene: &Scene, guesses: &mut Vec<Guess>) {
    let given: Vec<&CashSale> = scene.cash.iter().filter(|sale| sale.change > 0).collect();
    for sale in &given {
        let weight = one_of(usual(Kind::ChangeNotGiven), given.len());
        let kept = of_sale(Kind::ChangeNotGiven, sale, sale.change, weight);
        guesses.push(Guess { moved: pieces_of(sale.change), ..kept });
        let twice = of_sale(Kind::ChangeTwice, sale, -sale.change, one_of(usual(Kind::ChangeTwice), given.len()));
        guesses.push(Guess { moved: pieces_of(-sale.change), ..twice });
    }
}

/// The same sum, and as far as is known the same goods, rung up again within a quarter of an hour.
fn twins(scene: &Scene, guesses: &mut Vec<Guess>) {
    let mut found = Vec::new();
    for (at, second) in scene.cash.iter().enumerate() {
        let first = scene.cash[..at].iter().rev().find(|first| {
            let minutes = (second.at.millis() - first.at.millis()) / 60_000;
            first.cash == second.cash && minutes <= 15 && first.receipt.is_some() && second.receipt.is_some()
        });
        let Some(first) = first else { continue };
        let soon = (second.at.millis() - first.at.millis()) / 60_000 <= 4;
        let goods = match (first.goods, second.goods) {
            (0, _) | (_, 0) => 40,
            (one, other) if one == other => 100,
            _ => 3,
        };
        let Some(receipt) = first.receipt.clone() else { continue };
        let mut guess = of_sale(Kind::RungTwice, second, -second.cash, goods * if soon { 100 } else { 30 } / 100);
        guess.moved = second.undone();
        guess.backing = (goods >= 40).then_some(Backing::Twin { receipt, at: first.at });
        found.push(guess);
    }
    let all: u64 = found.iter().map(|guess| guess.weight).sum();
    for mut guess in found {
        guess.weight *= usual(Kind::RungTwice) / all.max(100);
        guesses.push(guess);
    }
}

/// Who brings something back does so before long. Unit: minutes.
const SOON: i64 = 90;

/// Goods brought back and paid out without a paper: the whole sale or one line. The drawer is then mostly opened by
/// hand, so the sales before such an opening come first.
fn brought_back(scene: &Scene, guesses: &mut Vec<Guess>) {
    let usual = usual(Kind::ReturnUnrecorded);
    let opened = |sale: &CashSale| scene.opened_after(sale.at).filter(|minutes| *minutes <= SOON);
    let sold = || scene.cash.iter().filter(|sale| sale.receipt.is_some());
    let soon = sold().filter(|sale| opened(sale).is_some()).count();
    for sale in sold() {
        let each = match opened(sale) {
            Some(..=15) => one_of(hundredths(usual, 90), soon),
            Some(_) => one_of(hundredths(usual, 75), soon),
            None => one_of(hundredths(usual, 20), sold().count() - soon),
        };
        let backing = opened(sale).map(|minutes| Backing::Opened { at: sale.at.plus_millis(minutes * 60_000) });
        let mut sums = vec![(sale.cash, 60)];
        let line = 40 / u64::try_from(sale.lines.len().max(1)).unwrap_or(1);
        sums.extend(sale.lines.iter().filter(|_| sale.lines.len() > 1).map(|amount| (*amount / 100 * 100, line)));
        for (amount, share) in sums {
            let guess = of_sale(Kind::ReturnUnrecorded, sale, -amount, hundredths(each, share));
            guesses.push(Guess { moved: scene.unseen(-amount, LARGEST), backing: backing.clone(), ..guess });
        }
    }
}

const LARGEST: i64 = DENOMINATIONS[0];

/// Every guess that starts from a sum alone: nothing in the shift names it.
pub fn from_sum(scene: &Scene, sum: i64) -> Vec<Guess> {
    let mut guesses = Vec::new();
    let opened = if scene.no_sales.is_empty() { 50 } else { 120 };
    let out = sum < 0;
    // What is put in is small money, or nobody would fetch it.
    let moved = scene.unseen(sum, if out { LARGEST } else { 10_000 });
    let kinds = match out {
        true => [(Kind::CashOutUnrecorded, paid_out(-sum)), (Kind::DropUnrecorded, carried(scene, -sum))],
        false => [(Kind::CashInUnrecorded, brought(sum)), (Kind::Unclear, 0)],
    };
    for (kind, millionths) in kinds.into_iter().filter(|(_, millionths)| *millionths > 0) {
        let weight = hundredths(usual(kind) / 1_000_000 * millionths, opened);
        let point = Point { receipt: None, at: scene.closed };
        guesses.push(Guess { kind, effect: sum, weight, point, moved: moved.clone(), backing: None, notes: None });
    }
    guesses.extend(DENOMINATIONS.into_iter().filter_map(|rupiah| miscounted(scene, rupiah, sum)));
    guesses
}

/// How often a forgotten cash-out is of this sum, in millionths: errands are paid in round sums, large ones with a PIN.
const fn paid_out(sum: i64) -> u64 {
    let often = match sum {
        sum if sum % 50_000 == 0 => 70_000,
        sum if sum % 10_000 == 0 => 35_000,
        sum if sum % 5_000 == 0 => 15_000,
        sum if sum % 1_000 == 0 => 600,
        sum if sum % 500 == 0 => 100,
        _ => 0,
    };
    match sum {
        ..=200_000 => often,
        200_001..=500_000 => often / 10,
        _ => often / 100,
    }
}

/// Change money from the safe comes by the hundred thousand.
const fn brought(sum: i64) -> u64 {
    let often = match sum {
        sum if sum % 100_000 == 0 => 150_000,
        sum if sum % 50_000 == 0 => 80_000,
        sum if sum % 10_000 == 0 => 8_000,
        sum if sum % 5_000 == 0 => 1_000,
        _ => 0,
    };
    match sum {
        ..=300_000 => often,
        300_001..=500_000 => often / 3,
        _ => often / 20,
    }
}

/// A drop is large and round, and often as large as the others of the day.
fn carried(scene: &Scene, sum: i64) -> u64 {
    let often = match sum {
        sum if sum % 100_000 == 0 && sum >= 200_000 => 40_000,
        sum if sum % 50_000 == 0 && sum >= 200_000 => 8_000,
        sum if sum % 50_000 == 0 => 1_000,
        _ => 0,
    };
    if scene.drops.iter().any(|drop| drop.amount == sum) { often * 3 } else { often }
}

/// One denomination counted wrong: by a piece, a row of ten, a bundle of a hundred.
fn miscounted(scene: &Scene, rupiah: i64, sum: i64) -> Option<Guess> {
    if sum % rupiah != 0 {
        return None;
    }
    let count = sum / rupiah;
    let counted = scene.counted.get(&rupiah).copied().unwrap_or(0);
    // Nobody counts more pieces too many than were counted at all.
    if count > counted.max(0) {
        return None;
    }
    let thousandths = match count.abs() {
        1 => 200,
        10 => 300,
        2..=9 => 25,
        20 | 50 | 100 => 60,
        // A slip among many: where none was counted, the whole row was passed over, and those come in bundles.
        11..=200 if counted > 0 => 1,
        _ => return None,
    };
    // What is counted wrong must lie there, or have been thought to.
    if scene.there.as_ref().is_some_and(|there| there.get(&rupiah).copied().unwrap_or(0) + count < 0) {
        return None;
    }
    let weight = usual(Kind::Miscounted) / 10_000 * thousandths;
    Some(Guess {
        kind: Kind::Miscounted,
        effect: sum,
        weight: hundredths(weight, if scene.confirmed { 5 } else { 150 }),
        point: Point { receipt: None, at: scene.closed },
        moved: Pieces::from([(rupiah, count)]),
        backing: None,
        notes: Some((rupiah, count)),
    })
}
