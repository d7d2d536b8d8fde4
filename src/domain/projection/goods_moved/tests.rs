use std::collections::BTreeMap;

use proptest::prelude::*;
use uuid::Uuid;

use crate::domain::event::stock::*;
use crate::domain::event::{Envelope, Event, LotId};
use crate::domain::goods::product::{Book, Place};
use crate::domain::goods::purchase::{self, Chain, Costed, Typed};
use crate::domain::id::{CoopId, DeviceId, Sku, SupplierCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::{Row, rows};
use crate::domain::quantity::Quantity;

fn envelope() -> Envelope {
    Envelope {
        coop: CoopId(Uuid::from_u128(1)),
        device: DeviceId(Uuid::from_u128(2)),
        seq: 7,
        at: "2026-11-24T02:42:00Z".parse().expect("a time"),
        actor: UserId::from("gudang"),
    }
}

fn slip() -> Slip {
    let date = "2026-11-24".parse().expect("a date");
    Slip { till: "A".parse().expect("a letter"), number: 7, date, approved_by: None }
}

/// What the three inventory accounts changed by.
fn in_the_books(rows: &[Row]) -> Rupiah {
    let stock = ["114100", "114200", "114300"];
    let postings = rows.iter().filter_map(|row| match row {
        Row::Posting(posting) if stock.contains(&posting.account.as_str()) => Some(posting.amount),
        _ => None,
    });
    postings.sum()
}

fn on_the_shelf(rows: &[Row]) -> (Quantity, Rupiah) {
    rows.iter().fold((Quantity::ZERO, Rupiah::ZERO), |(quantity, worth), row| match row {
        Row::Stock { milli, value, .. } => (quantity + *milli, worth + *value),
        _ => (quantity, worth),
    })
}

fn balance(rows: &[Row], account: &str) -> i64 {
    let postings = rows.iter().filter_map(|row| match row {
        Row::Posting(posting) if posting.account == account => Some(posting.amount.amount()),
        _ => None,
    });
    postings.sum()
}

fn part(n: u8, place: Place, milli: i64, value: i64) -> LotPart {
    let book = if n.is_multiple_of(2) { Book::Sembako } else { Book::Obat };
    LotPart {
        sku: Sku::from(format!("S{n:05}").as_str()),
        lot: LotId(Uuid::from_bytes([n; 16])),
        place,
        account: StockAccount::of(place, book),
        batch: String::new(),
        expiry: None,
        qty_milli: Quantity::from_milli(milli),
        value: Rupiah::of(value),
        consignment: false,
        due: Rupiah::ZERO,
    }
}

fn line(n: u8, typed: &Typed, costed: Costed, beyond: (i64, i64)) -> ReceivedLine {
    let covered = purchase::cover(Quantity::from_milli(beyond.0), Rupiah::of(beyond.1), costed.base, costed.value);
    let covered = covered.expect("in range");
    ReceivedLine {
        sku: Sku::from(format!("S{n:05}").as_str()),
        name: "Beras".to_owned(),
        account: if n.is_multiple_of(2) { StockAccount::Sembako } else { StockAccount::Obat },
        lot: LotId(Uuid::from_bytes([n; 16])),
        unit: "dus".to_owned(),
        factor: typed.factor,
        qty_milli: typed.quantity,
        bonus_milli: typed.bonus,
        batch: String::new(),
        expiry: None,
        shelf: String::new(),
        serials: Vec::new(),
        price: typed.price,
        discounts: String::new(),
        amount: costed.amount,
        ppn: costed.ppn,
        freight: costed.freight,
        base_milli: costed.base,
        value: costed.value,
        unit_cost: costed.unit_cost,
        covered_milli: covered.quantity,
        covered_value: covered.value,
        covered_cost: covered.cost,
        ordered_milli: None,
    }
}

#[test]
fn a_carton_that_came_late_carries_the_difference_of_what_was_sold_before() {
    // Five pieces sold beyond the lots at 2.400; the carton of 40 costs 98.000: dearer by 250 (3.3).
    let typed = Typed {
        factor: 40,
        quantity: Quantity::ONE,
        bonus: Quantity::ZERO,
        price: Rupiah::of(98_000),
        chain: Chain::default(),
        exact: None,
        amount: None,
    };
    let costed = purchase::cost(std::slice::from_ref(&typed), Rupiah::ZERO, Rupiah::ZERO, false).expect("in range");
    let goods = GoodsReceived {
        slip: slip(),
        supplier: SupplierCode::from("G01"),
        place: Place::Toko,
        order: None,
        faktur: "F1".to_owned(),
        faktur_date: slip().date,
        due: slip().date,
        lines: vec![line(2, &typed, costed[0], (5_000, 12_000))],
        amount: costed[0].amount,
        ppn: Rupiah::ZERO,
        freight: Rupiah::ZERO,
        pkp: false,
        paid: PaidFrom::Credit,
    };
    let rows = rows(&envelope(), &Event::GoodsReceived(goods));
    assert_eq!(balance(&rows, "210000"), -98_000);
    assert_eq!((balance(&rows, "114100"), balance(&rows, "513100")), (97_750, 250));
    assert_eq!(on_the_shelf(&rows), (Quantity::whole(40), Rupiah::of(97_750)));
}

#[test]
fn goods_on_their_way_stand_between_the_places() {
    let sent = GoodsMoved {
        slip: slip(),
        transfer: "MT-A-0007".to_owned(),
        to: Place::Toko,
        parts: vec![part(2, Place::Gudang, 10_000, 750_000)],
        at_once: false,
    };
    let gone = rows(&envelope(), &Event::GoodsMoved(sent.clone()));
    assert_eq!((balance(&gone, "114300"), balance(&gone, "114900")), (-750_000, 750_000));
    let arrived = GoodsArrived {
        slip: slip(),
        transfer: sent.transfer,
        to: Place::Toko,
        parts: vec![ArrivedPart {
            sent: LotPart { account: StockAccount::Sembako, ..sent.parts[0].clone() },
            arrived_milli: Quantity::from_milli(9_800),
            arrived_value: Rupiah::of(735_000),
        }],
    };
    let there = rows(&envelope(), &Event::GoodsArrived(arrived));
    let books = ["114100", "513100", "114900"].map(|account| balance(&there, account));
    assert_eq!(books, [735_000, 15_000, -750_000]);
}

#[test]
fn goods_set_aside_change_no_account() {
    let aside = GoodsMoved {
        slip: slip(),
        transfer: "MT-A-0008".to_owned(),
        to: Place::Karantina,
        parts: vec![part(1, Place::Apotek, 10_000, 64_000)],
        at_once: true,
    };
    let rows = rows(&envelope(), &Event::GoodsMoved(aside));
    assert_eq!(on_the_shelf(&rows), (Quantity::ZERO, Rupiah::ZERO));
    assert!(!rows.iter().any(|row| matches!(row, Row::Posting(_))));
}

/// Of what a document may say: lot, quantity and value of each part.
fn parts() -> impl Strategy<Value = Vec<(u8, i64, i64)>> {
    prop::collection::vec((1u8..200, 1i64..100_000, 0i64..5_000_000), 1..12)
}

fn place() -> impl Strategy<Value = Place> {
    prop::sample::select(vec![Place::Toko, Place::Apotek, Place::Gudang])
}

proptest! {
    #[test]
    fn what_documents_move_is_what_they_post(parts in parts(), place in place(), less: bool) {
        let all = || parts.iter().map(|(n, milli, value)| part(*n, place, *milli, *value)).collect::<Vec<_>>();
        let counted = all().into_iter().map(|part| CountedLine {
            part: 0,
            booked_milli: part.qty_milli,
            counted_milli: Quantity::ZERO,
            first_milli: None,
            beyond: false,
            new_lot: false,
            difference: match less {
                true => LotPart { qty_milli: -part.qty_milli, value: -part.value, ..part },
                false => part,
            },
            counted_at: None,
            heard: Vec::new(),
        });
        let events = [
            Event::GoodsSentBack(GoodsSentBack {
                slip: slip(), supplier: SupplierCode::from("G01"), faktur: String::new(), reason: "rusak".to_owned(),
                parts: all(), paid: PaidFrom::Credit,
                ppn: BTreeMap::from([(StockAccount::Obat, Rupiah::of(11))]),
            }),
            Event::GoodsWrittenOff(GoodsWrittenOff {
                slip: slip(), reason: "rusak".to_owned(), parts: all(), witnesses: Vec::new(),
            }),
            Event::GoodsMoved(GoodsMoved {
                slip: slip(), transfer: "MT".to_owned(), to: Place::Toko, parts: all(), at_once: false,
            }),
            Event::StockCounted(StockCounted {
                slip: slip(), place, scope: "semua".to_owned(), lines: counted.collect(), counted_by: Vec::new(),
                pharmacist: None,
            }),
        ];
        for event in events {
            let rows = rows(&envelope(), &event);
            prop_assert_eq!(on_the_shelf(&rows).1, in_the_books(&rows), "{}", event.kind());
        }
    }

    #[test]
    fn what_came_in_is_worth_what_was_posted(
        lines in prop::collection::vec(
            (1u8..200, 1i64..40, 1i64..9, 0i64..3, 0i64..400_000, 0i64..9_000, 0i64..900_000), 1..9,
        ),
        ppn in 0i64..900_000, freight in 0i64..90_000, pkp: bool,
    ) {
        let typed: Vec<Typed> = lines.iter().map(|(_, factor, units, bonus, price, ..)| Typed {
            factor: *factor,
            quantity: Quantity::whole(*units),
            bonus: Quantity::whole(*bonus),
            price: Rupiah::of(*price),
            chain: Chain::parse("10+5").expect("a chain"),
            exact: None,
            amount: None,
        }).collect();
        let (ppn, freight) = (Rupiah::of(ppn), Rupiah::of(freight));
        let costed = purchase::cost(&typed, ppn, freight, pkp).expect("in range");
        let both = lines.iter().zip(typed.iter().zip(&costed));
        let received = both
            .map(|((n, .., beyond, posted), (typed, costed))| line(*n, typed, *costed, (*beyond, *posted)));
        let goods = GoodsReceived {
            slip: slip(), supplier: SupplierCode::from("G01"), place: Place::Toko, order: None,
            faktur: "F1".to_owned(), faktur_date: slip().date, due: slip().date, lines: received.collect(),
            amount: costed.iter().map(|line| line.amount).sum(), ppn, freight, pkp, paid: PaidFrom::Bank,
        };
        let rows = rows(&envelope(), &Event::GoodsReceived(goods));
        prop_assert_eq!(on_the_shelf(&rows).1, in_the_books(&rows));
        let units: Quantity = costed.iter().map(|line| line.base).sum();
        prop_assert_eq!(on_the_shelf(&rows).0, units);
    }

    #[test]
    fn stock_does_not_depend_on_the_order_in_which_documents_arrive(parts in parts(), place in place()) {
        let events: Vec<Event> = parts.iter().map(|(n, milli, value)| Event::GoodsWrittenOff(GoodsWrittenOff {
            slip: slip(), reason: "rusak".to_owned(), witnesses: Vec::new(),
            parts: vec![part(*n, place, *milli, *value)],
        })).collect();
        let fold = |events: Vec<&Event>| events.into_iter().flat_map(|event| rows(&envelope(), event)).fold(
            BTreeMap::new(),
            |mut stock, row| {
                if let Row::Stock { sku, lot, place, milli, value } = row {
                    let sum: &mut (Quantity, Rupiah) = stock.entry((sku, lot, place)).or_default();
                    *sum = (sum.0 + milli, sum.1 + value);
                }
                stock
            },
        );
        prop_assert_eq!(fold(events.iter().collect()), fold(events.iter().rev().collect()));
    }
}

#[test]
fn ppn_that_was_deducted_goes_back_with_the_goods() {
    let back = |ppn: BTreeMap<StockAccount, Rupiah>| {
        let event = Event::GoodsSentBack(GoodsSentBack {
            slip: slip(),
            supplier: SupplierCode::from("G01"),
            faktur: "F-1".to_owned(),
            reason: "rusak".to_owned(),
            parts: vec![part(1, Place::Apotek, 10_000, 2_000)],
            paid: PaidFrom::Credit,
            ppn,
        });
        let rows = rows(&envelope(), &event);
        let owed: i64 = rows.iter().fold(0, |owed, row| match row {
            Row::Payable { delta, .. } => owed + delta.amount(),
            _ => owed,
        });
        (owed, balance(&rows, "210000"), balance(&rows, "116100"), balance(&rows, "114200"))
    };
    assert_eq!(back(BTreeMap::from([(StockAccount::Obat, Rupiah::of(220))])), (-2_220, 2_220, -220, -2_000));
    assert_eq!(back(BTreeMap::new()), (-2_000, 2_000, 0, -2_000), "no PKP: it was part of the cost");
}
