//! Goods of no catalogue, on the paper counter.

use super::*;
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::{Envelope, Event};
use crate::domain::id::{CoopId, DeviceId, UserId};
use crate::domain::projection::{Row, rows};
use crate::till::tests::{Counter, rp};
use uuid::Uuid;

fn envelope() -> Envelope {
    Envelope {
        coop: CoopId(Uuid::from_u128(1)),
        device: DeviceId(Uuid::from_u128(2)),
        seq: 7,
        at: "2026-11-24T02:42:00Z".parse().expect("a time"),
        actor: UserId::from("kasir"),
    }
}

fn leave(counter: &mut Counter) {
    counter.does("approve manajer 444444");
}

#[test]
fn a_cashier_sells_them_with_leave_only_and_not_with_her_own() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("other 3500 Uji 2"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve kasir 111111"), Code::NotAllowed);
    assert_eq!(counter.refuses("other 3500 Uji 2 code=8991234567891"), Code::NeedsApproval);
    leave(&mut counter);
    let sold = counter.completed("pay cash 7000");
    let other = sold.lines[0].other.clone().expect("goods of no catalogue");
    assert_eq!((sold.lines[0].amount, other.price, other.category.as_str()), (rp(7_000), rp(3_500), "Uji"));
    assert_eq!(
        (other.code.as_str(), other.approved_by.map(|by| by.to_string())),
        ("8991234567891", Some("manajer".into()))
    );
}

#[test]
fn what_has_no_price_no_group_or_no_whole_number_is_not_sold() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("other 0 Uji"), Code::BadInput);
    assert_eq!(counter.refuses("other 3500 Perhiasan"), Code::BadInput);
    assert_eq!(counter.refuses("other 3500 Uji 1.5"), Code::FractionNotSold);
}

#[test]
fn goods_of_an_age_are_asked_about_before_anybody_is_called() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("other 25000 Rokok"), Code::NeedsConfirmation);
    assert_eq!(counter.refuses("confirm"), Code::NeedsApproval);
    leave(&mut counter);
    assert_eq!(counter.sale().total, rp(25_000));
}

#[test]
fn one_price_stays_one_line_and_another_is_another() {
    let mut counter = Counter::new();
    for line in ["other 5000 Uji", "other 5000 Uji 3", "other 4000 Uji"] {
        assert_eq!(counter.refuses(line), Code::NeedsApproval);
        leave(&mut counter);
    }
    let quantities: Vec<i64> = counter.sale().lines.iter().map(|line| line.qty_milli.milli()).collect();
    assert_eq!(quantities, [4_000, 1_000]);
    counter.does("qty 2 2");
    assert_eq!(counter.sale().total, rp(28_000));
}

/// Nobody knows of what, so no stock moves and nothing is cost: neither sold, nor brought back in whatever state.
#[test]
fn neither_the_sale_nor_its_return_moves_stock_or_cost() {
    for condition in ["good", "damaged", "supplier"] {
        let mut counter = Counter::new();
        counter.refuses("other 3500 Uji 2");
        leave(&mut counter);
        let sold = counter.completed("pay cash 7000");
        let line = &sold.lines[0];
        assert_eq!((line.cost, line.short_milli, line.drawn.len()), (Rupiah::ZERO, Quantity::ZERO, 0));
        counter.does(&format!("return {}", sold.receipt));
        counter.does(&format!("take 1 1 salah {condition}"));
        let back = returned(&mut counter);
        assert_eq!((back.payable, back.lines[0].sold.cost), (rp(3_500), Rupiah::ZERO), "{condition}");
        for event in [Event::SaleCompleted(sold.clone()), Event::SaleReturned(back)] {
            let rows = rows(&envelope(), &event);
            assert!(!rows.iter().any(|row| matches!(row, Row::Stock { .. })), "{condition}: {event:?}");
        }
    }
}

fn returned(counter: &mut Counter) -> SaleReturned {
    match counter.does("refund cash").into_iter().next().map(|happening| happening.event) {
        Some(Event::SaleReturned(back)) => back,
        other => panic!("no return but {other:?}"),
    }
}

#[test]
fn set_aside_and_fetched_they_cost_the_same() {
    let mut counter = Counter::new();
    counter.refuses("other 3500 Uji 2");
    leave(&mut counter);
    counter.does("hold titip");
    counter.does("recall titip");
    assert_eq!(counter.sale().total, rp(7_000));
    assert_eq!(counter.completed("pay cash 7000").lines[0].other.as_ref().map(|other| other.price), Some(rp(3_500)));
}
