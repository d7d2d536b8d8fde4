//! Loans, and what was recorded of them before penalties and jasa outlived the principal.

use super::events::member;
use super::reads::PlainPins;
use super::{Shop, day};
use crate::domain::event::Event;
use crate::domain::money::Rupiah;
use crate::till::lookup::past::Past;

fn event(json: serde_json::Value) -> Event {
    serde_json::from_value(json).expect("an event")
}

fn taken() -> Event {
    event(serde_json::json!({
        "kind": "loan_taken", "loan": "P00001", "member": "A00001", "method": "flat", "principal": 1_200_000,
        "rate_month": "1", "months": 12, "round_to": 1, "disbursed": "2026-05-20", "first_due": "2026-06-20",
        "instalments_paid": 6, "purpose": "", "balance": 600_000
    }))
}

/// With penalties, and a loan of 600.000 whose next instalment is due on 20 December.
fn shop() -> Shop {
    let mut shop = Shop::stocked(1);
    let settings = serde_json::json!({"name": "Koperasi", "loans": {"penalty": true}});
    let settings = event(serde_json::json!({"kind": "settings_set", "from": "2026-01-01", "settings": settings}));
    shop.record([settings.into(), member(1, 1, true), taken().into()]);
    shop
}

fn left(off: i64) -> Event {
    event(serde_json::json!({
        "kind": "member_left", "number": "A00001", "date": "2027-07-05", "to": "keluar", "decision": "RA-9",
        "pokok": 100_000, "wajib": 20_000, "sukarela": 480_000, "kasbon": 0, "kasbon_off": 0,
        "loans": [["P00001", 600_000, off]], "rest": 600_000 - off
    }))
}

#[test]
fn a_loan_that_was_set_off_whole_is_overdue_with_nothing() {
    let mut shop = shop();
    let behind = &shop.store.loans_at(day("2027-07-05")).expect("readable")[0];
    assert_eq!(behind.debt.as_ref().map(|debt| debt.overdue() > Rupiah::of(672_000)), Some(true));
    shop.record([left(600_000).into()]);
    for date in ["2027-07-05", "2028-07-05"] {
        let at = &shop.store.loans_at(day(date)).expect("readable")[0];
        let debt = at.debt.as_ref().expect("a schedule");
        assert_eq!((at.balance, debt.overdue(), debt.is_settled()), (Rupiah::ZERO, Rupiah::ZERO, true));
    }
    let before = &shop.store.loans_at(day("2027-07-04")).expect("readable")[0];
    assert_eq!(before.balance, Rupiah::of(600_000), "the day before it was owed");
}

/// What a leaver's savings pay beside the principal is in the sums, and out of them again the day before.
#[test]
fn what_was_set_off_beside_the_principal_is_paid() {
    let mut shop = shop();
    let mut event = serde_json::to_value(left(519_800)).expect("an event is JSON");
    event["rest"] = serde_json::json!(0);
    event["charges"] = serde_json::json!([{
        "loan": "P00001", "jasa": 24_000, "penalty": 56_200, "penalties": [[7, 11_200], [8, 45_000]],
        "charged": [{"no": 7, "days": 194, "amount": 11_200}]
    }]);
    shop.record([self::event(event).into()]);
    let loan = shop.store.lookup(&PlainPins).loan("P00001").expect("readable").expect("there");
    let sums = (loan.paid.principal.amount(), loan.paid.jasa.amount(), loan.paid.charged[&7].0);
    assert_eq!(sums, (519_800, 24_000, 194));
    assert_eq!(loan.paid.penalties[&8], Rupiah::of(45_000));
    let before = &shop.store.loans_at(day("2027-07-04")).expect("readable")[0];
    let open = before.debt.as_ref().map(|debt| debt.open[0].parts);
    assert_eq!(open.map(|parts| (parts.penalty.amount(), parts.jasa.amount())), Some((11_200, 12_000)));
    let figures = shop.figures();
    shop.rebuild();
    assert_eq!(shop.figures(), figures, "and a rebuild comes to the same");
}
