//! Returns in parts, against the whole.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::event::after_sale::Condition;
use crate::domain::event::{LotId, Tier};
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::Sku;

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

/// A line of so many thousandths in a unit of `factor`, drawn from these lots (base thousandths, cost), the rest short.
fn line(milli: i64, factor: i64, amount: i64, lots: &[(i64, i64)], short_cost: i64) -> SoldLine {
    let base = milli * factor;
    let drawn: Vec<Drawn> = (1..)
        .zip(lots)
        .map(|(n, (qty, cost))| Drawn {
            lot: LotId(Uuid::from_bytes([n; 16])),
            qty_milli: Quantity::from_milli(*qty),
            cost: rp(*cost),
            batch: String::new(),
            expiry: None,
        })
        .collect();
    let short = base - lots.iter().map(|(qty, _)| qty).sum::<i64>();
    let short_cost = if short == 0 { 0 } else { short_cost };
    SoldLine {
        sku: Sku::from("S00001"),
        name: "Indomie".to_owned(),
        book: Book::Sembako,
        place: Place::Toko,
        unit: "pcs".to_owned(),
        factor,
        qty_milli: Quantity::from_milli(milli),
        price: rp(1_000),
        tier: Tier::Umum,
        amount: rp(amount),
        discount: rp(amount / 7),
        umum_amount: rp(amount + 13),
        ppn: true,
        ppn_amount: rp(amount / 11),
        cost: rp(lots.iter().map(|(_, cost)| cost).sum::<i64>() + short_cost),
        drawn,
        short_milli: Quantity::from_milli(short),
        short_cost: rp(short_cost),
        consignment: false,
        due: rp(amount / 3),
        register: None,
        by_hand: Default::default(),
        receipt_discount: rp(amount / 9),
        manual: false,
        limit: None,
        pharmacy: Default::default(),
        other: None,
    }
}

fn add(before: &mut ReturnedPart, part: &SoldLine) {
    before.qty_milli += part.qty_milli;
    before.amount += part.amount;
    before.discount += part.discount;
    before.ppn += part.ppn_amount;
    before.cost += part.cost;
    before.due += part.due;
}

#[test]
fn three_pieces_come_back_one_by_one_to_the_rupiah() {
    let sold = line(3_000, 1, 10_000, &[(3_000, 8_000)], 0);
    let mut before = ReturnedPart::default();
    let amounts: Vec<i64> = (0..3)
        .map(|_| {
            let part = part_of(&sold, &before, Quantity::ONE);
            add(&mut before, &part);
            part.amount.amount()
        })
        .collect();
    assert_eq!(amounts, [3_333, 3_334, 3_333]);
}

#[test]
fn lots_come_back_in_the_reverse_of_their_order_what_was_short_first() {
    let sold = line(5_000, 1, 10_000, &[(2_000, 2_000), (2_000, 2_400)], 900);
    let first = part_of(&sold, &ReturnedPart::default(), Quantity::whole(2));
    assert_eq!((first.short_milli, first.short_cost), (Quantity::ONE, rp(900)));
    assert_eq!((first.drawn.len(), &first.drawn[0].lot), (1, &sold.drawn[1].lot));
    assert_eq!((first.drawn[0].qty_milli, first.drawn[0].cost, first.cost), (Quantity::ONE, rp(1_200), rp(2_100)));
}

#[test]
#[should_panic(expected = "no more comes back than was sold")]
fn no_more_comes_back_than_was_sold() {
    let sold = line(1_000, 1, 1_000, &[(1_000, 900)], 0);
    part_of(&sold, &ReturnedPart::default(), Quantity::whole(2));
}

fn paid(tender: &str, amount: i64) -> Tendered {
    Tendered {
        tender: tender.to_owned(),
        amount: rp(amount),
        tendered: rp(amount),
        change: rp(0),
        reference: String::new(),
        pieces: Default::default(),
        approved_by: None,
    }
}

/// Means and amounts that one return gave back.
type Handed = Vec<(String, i64)>;

/// Refunds one after the other: what each gave back, and the sum by means.
fn refunds(total: i64, paid: &[Tendered], steps: &[(i64, &str)]) -> (Vec<Handed>, BTreeMap<String, Rupiah>) {
    let mut refunded = BTreeMap::new();
    let mut returned = rp(0);
    let mut all = Vec::new();
    for (now, tender) in steps {
        let money = Money { total: rp(total), paid, returned, refunded: &refunded, unit: 100, mode: RoundMode::Down };
        let parts = money.refund(rp(*now), rp(0), tender).expect("in range");
        returned += rp(*now);
        for (means, amount) in &parts {
            *refunded.entry(means.clone()).or_default() += *amount;
        }
        all.push(parts.into_iter().map(|(means, amount)| (means, amount.amount())).collect());
    }
    (all, refunded)
}

fn one(means: &str, amount: i64) -> Vec<(String, i64)> {
    vec![(means.to_owned(), amount)]
}

#[test]
fn cash_in_two_parts_gives_back_what_was_paid() {
    let (parts, _) = refunds(20_030, &[paid("cash", 20_000)], &[(12_765, "cash"), (7_265, "cash")]);
    assert_eq!(parts, [one("cash", 12_700), one("cash", 7_300)]);
}

#[test]
fn a_split_payment_goes_back_the_way_it_came() {
    let tenders = [paid("qris", 50_000), paid("cash", 37_600)];
    let (parts, all) = refunds(87_650, &tenders, &[(60_000, "qris"), (27_650, "qris")]);
    assert_eq!(parts[0], [("qris".to_owned(), 50_000), ("cash".to_owned(), 10_000)]);
    assert_eq!(parts[1], one("cash", 27_600));
    assert_eq!((all["qris"], all["cash"]), (rp(50_000), rp(37_600)));
    let (parts, all) = refunds(87_650, &tenders, &[(60_000, "cash"), (27_650, "cash")]);
    assert_eq!(parts[0], [("qris".to_owned(), 22_350), ("cash".to_owned(), 37_600)]);
    assert_eq!((all["qris"], all["cash"]), (rp(50_000), rp(37_600)));
}

#[test]
fn other_means_are_exact_and_never_above_what_they_paid() {
    let (parts, _) = refunds(12_765, &[paid("qris", 12_765)], &[(12_765, "qris")]);
    assert_eq!(parts, [one("qris", 12_765)]);
    // Paid in cash as 12.700, found to have been QRIS: 12.700 goes back.
    let (parts, _) = refunds(12_765, &[paid("qris", 12_700)], &[(12_765, "qris")]);
    assert_eq!(parts, [one("qris", 12_700)]);
    // By a means that paid nothing, where the manager agrees.
    let (parts, _) = refunds(12_765, &[paid("qris", 12_765)], &[(12_765, "cash")]);
    assert_eq!(parts, [one("cash", 12_700)]);
}

#[test]
fn what_is_exchanged_is_no_cash() {
    let refunded = BTreeMap::new();
    let paid = [paid("cash", 12_700)];
    let money = Money {
        total: rp(12_765),
        paid: &paid,
        returned: rp(0),
        refunded: &refunded,
        unit: 100,
        mode: RoundMode::Down,
    };
    let parts = money.refund(rp(12_765), rp(5_050), "cash").expect("in range");
    assert_eq!(parts, [("exchange".to_owned(), rp(5_050)), ("cash".to_owned(), rp(7_700))]);
}

fn any_mode() -> impl Strategy<Value = RoundMode> {
    prop_oneof![Just(RoundMode::Down), Just(RoundMode::Nearest), Just(RoundMode::Up)]
}

proptest! {
    /// Whatever the parts in which a line comes back: together they are the line, and its lots have what they gave.
    #[test]
    fn parts_sum_to_the_line(
        milli in 1..20_000_i64,
        factor in 1..50_i64,
        amount in 0..9_000_000_i64,
        cuts in prop::collection::vec(1..5_000_i64, 0..12),
        lots in prop::collection::vec((1..200_000_i64, 0..900_000_i64), 0..5),
        short_cost in 0..900_000_i64,
    ) {
        let base = milli * factor;
        let mut left = base;
        let mut fitting = Vec::new();
        for (qty, cost) in lots {
            let qty = qty.min(left);
            if qty > 0 {
                fitting.push((qty, cost));
                left -= qty;
            }
        }
        let sold = line(milli, factor, amount, &fitting, short_cost);
        let mut before = ReturnedPart::default();
        let mut lots_back: BTreeMap<LotId, (Quantity, Rupiah)> = BTreeMap::new();
        let (mut short, mut short_cost, mut umum) = (Quantity::ZERO, rp(0), rp(0));
        for cut in cuts.into_iter().chain([i64::MAX]) {
            let left = (sold.qty_milli - before.qty_milli).milli();
            if left == 0 {
                break;
            }
            let part = part_of(&sold, &before, Quantity::from_milli(cut.min(left)));
            let cost: Rupiah = part.drawn.iter().map(|drawn| drawn.cost).sum();
            prop_assert_eq!(cost + part.short_cost, part.cost);
            prop_assert!(!part.amount.is_negative() && !part.cost.is_negative() && !part.discount.is_negative());
            for drawn in &part.drawn {
                let lot = lots_back.entry(drawn.lot.clone()).or_default();
                *lot = (lot.0 + drawn.qty_milli, lot.1 + drawn.cost);
            }
            short += part.short_milli;
            short_cost += part.short_cost;
            umum += part.umum_amount;
            add(&mut before, &part);
        }
        prop_assert_eq!(before.qty_milli, sold.qty_milli);
        prop_assert_eq!((before.amount, before.discount, before.ppn), (sold.amount, sold.discount, sold.ppn_amount));
        prop_assert_eq!((before.cost, before.due, umum), (sold.cost, sold.due, sold.umum_amount));
        prop_assert_eq!((short, short_cost), (sold.short_milli, sold.short_cost));
        let gave: BTreeMap<LotId, (Quantity, Rupiah)> =
            sold.drawn.iter().map(|drawn| (drawn.lot.clone(), (drawn.qty_milli, drawn.cost))).collect();
        prop_assert_eq!(lots_back, gave);
    }

    /// However ready medicine comes back: what its prescription counts is what is still with the patient, never less
    /// than nothing and never more than was handed out; its boxes may be sold again once all of it is back.
    #[test]
    fn a_prescription_counts_what_did_not_come_back(
        pieces in 1..200_i64,
        factor in 1..20_i64,
        cuts in prop::collection::vec(1..30_i64, 0..12),
    ) {
        let mut sold = line(pieces * 1_000, factor, 10_000, &[], 0);
        sold.pharmacy.item = Some(1);
        sold.pharmacy.served_milli = Quantity::whole(pieces * factor);
        sold.pharmacy.serials = vec!["SN1".to_owned()];
        let mut before = ReturnedPart::default();
        let mut handed = sold.pharmacy.served_milli;
        for cut in cuts.into_iter().chain([i64::MAX]) {
            let left = (sold.qty_milli - before.qty_milli).milli() / 1_000;
            if left == 0 {
                break;
            }
            let part = part_of(&sold, &before, Quantity::whole(cut.min(left)));
            handed -= part.pharmacy.served_milli;
            add(&mut before, &part);
            prop_assert_eq!(handed, (sold.qty_milli - before.qty_milli).in_base(factor));
            prop_assert_eq!(part.pharmacy.serials.is_empty(), before.qty_milli < sold.qty_milli);
        }
        prop_assert_eq!(handed, Quantity::ZERO);
    }

    /// In whatever order the substances of a compound come back: its powders are handed out until the last is back.
    #[test]
    fn a_compound_counts_until_all_of_it_is_back(
        powders in 1..60_i64,
        issued in prop::collection::vec(1..9_i64, 2..5),
        steps in prop::collection::vec((0..5_usize, 1..4_i64), 0..20),
    ) {
        let made = |(n, pieces): (usize, &i64)| {
            let mut sold = line(pieces * 1_000, 1, 1_000, &[], 0);
            sold.pharmacy.item = Some(1);
            sold.pharmacy.served_milli = Quantity::whole(if n == 0 { powders } else { 0 });
            sold.pharmacy.wasted_milli = Quantity::from_milli(500);
            sold
        };
        let sold: Vec<SoldLine> = issued.iter().enumerate().map(made).collect();
        let mut came: BTreeMap<u32, ReturnedPart> = BTreeMap::new();
        let (mut handed, mut wasted) = (Quantity::whole(powders), Quantity::ZERO);
        let all = (0..sold.len()).map(|at| (at, i64::MAX));
        for (at, cut) in steps.into_iter().map(|(at, cut)| (at % sold.len(), cut)).chain(all) {
            let n = u32::try_from(at + 1).expect("a few lines");
            let before = came.get(&n).copied().unwrap_or_default();
            let left = (sold[at].qty_milli - before.qty_milli).milli() / 1_000;
            if left == 0 {
                continue;
            }
            let part = part_of(&sold[at], &before, Quantity::whole(cut.min(left)));
            let mut back = [ReturnedLine { line: n, condition: Condition::Damaged, reason: String::new(), sold: part }];
            count_compounds(&sold, &came, &mut back);
            let part = &back[0].sold;
            handed -= part.pharmacy.served_milli;
            wasted += part.pharmacy.wasted_milli;
            add(came.entry(n).or_default(), part);
            let is_back =
                |(n, line): (u32, &SoldLine)| came.get(&n).is_some_and(|part| part.qty_milli == line.qty_milli);
            let whole = (1..).zip(&sold).all(is_back);
            prop_assert_eq!(handed, if whole { Quantity::ZERO } else { Quantity::whole(powders) });
        }
        prop_assert_eq!(handed, Quantity::ZERO);
        let all: i64 = sold.iter().map(|line| line.pharmacy.wasted_milli.milli()).sum();
        prop_assert_eq!(wasted, Quantity::from_milli(all));
    }

    /// However a receipt paid by QRIS and cash comes back, and by whichever of them first: each gets what it gave.
    #[test]
    fn money_goes_back_to_the_rupiah(
        total in 1..900_000_i64,
        noncash in 0..900_000_i64,
        cuts in prop::collection::vec((1..200_000_i64, any::<bool>()), 0..8),
        unit in prop_oneof![Just(1_i64), Just(50), Just(100), Just(500)],
        mode in any_mode(),
    ) {
        let noncash = noncash.min(total);
        let cash = round_cash(rp(total - noncash), unit, mode).expect("in range").payable;
        let paid = [paid("qris", noncash), paid("cash", cash.amount())];
        let mut refunded: BTreeMap<String, Rupiah> = BTreeMap::new();
        let mut returned = rp(0);
        for (cut, by_cash) in cuts.into_iter().chain([(i64::MAX, true)]) {
            let now = rp(cut.min(total - returned.amount()));
            let money = Money { total: rp(total), paid: &paid, returned, refunded: &refunded, unit, mode };
            let parts = money.refund(now, rp(0), if by_cash { "cash" } else { "qris" }).expect("in range");
            for (means, amount) in parts {
                prop_assert!(amount > rp(0));
                *refunded.entry(means).or_default() += amount;
            }
            returned += now;
        }
        let given = |means: &str| refunded.get(means).copied().unwrap_or_default();
        prop_assert_eq!((given("qris"), given("cash")), (rp(noncash), cash));
    }

    /// A sale paid in cash, of which a part is exchanged and the rest brought back later: what went into new goods is
    /// exact, and all cash together is the rest, rounded once.
    #[test]
    fn an_exchange_leaves_the_cash_of_the_rest(
        first in 1..500_000_i64, second in 1..500_000_i64, share in 0..=100_i64, mode in any_mode(),
    ) {
        let (total, exchanged) = (first + second, first * share / 100);
        let round = |amount: i64| round_cash(rp(amount), 100, mode).expect("in range").payable;
        let paid = [Tendered { amount: round(total), ..paid("cash", 0) }];
        let mut refunded: BTreeMap<String, Rupiah> = BTreeMap::new();
        for (returned, now, exchanged) in [(0, first, exchanged), (first, second, 0)] {
            let (total, returned) = (rp(total), rp(returned));
            let money = Money { total, paid: &paid, returned, refunded: &refunded, unit: 100, mode };
            let parts = money.refund(rp(now), rp(exchanged), "cash").expect("in range");
            for (means, amount) in parts {
                *refunded.entry(means).or_default() += amount;
            }
        }
        let given = |means: &str| refunded.get(means).copied().unwrap_or_default();
        prop_assert_eq!(given(EXCHANGE), rp(exchanged));
        prop_assert_eq!(given("cash"), round(total - exchanged));
    }
}
