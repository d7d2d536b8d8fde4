//! What the manager's day reads.

use super::events::Sale;
use super::{Shop, day};
use crate::domain::event::{Event, Happening};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::Instant;
use crate::store::day as reads;

fn event(json: serde_json::Value) -> Happening {
    serde_json::from_value::<Event>(json).expect("an event").into()
}

fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn noted(note: &str, code: &str) -> Happening {
    event(serde_json::json!({"kind": "noted", "note": note, "code": code}))
}

#[test]
fn a_days_shifts_sales_and_what_is_beyond_the_books_are_read_together() {
    let mut shop = Shop::stocked(1);
    shop.record([Sale::of(1, 0).happening(), Sale::of(1, 1).happening()]);
    let today = day("2026-11-03");
    let [shift] = &shop.store.day_shifts(today).expect("readable")[..] else { panic!("one shift") };
    assert_eq!((shift.till.as_str(), shift.receipts, shift.net), ("A", 2, Rupiah::of(9_000)));
    assert_eq!(shift.closed, None);
    let sales = shop.store.day_sales(today).expect("readable");
    assert_eq!(sales.iter().map(|sale| sale.total).sum::<Rupiah>(), shift.net, "the same figure from both sides");
    assert_eq!(sales[0].member.as_ref().map(|member| member.as_str()), Some("A00001"));
    assert_eq!(sales[1].member, None);
    assert!(shop.store.day_shifts(day("2026-11-04")).expect("readable").is_empty());
    let beyond = shop.store.sold_beyond().expect("readable");
    let seen: Vec<_> = beyond.iter().map(|goods| (goods.sku.as_str(), goods.quantity)).collect();
    assert_eq!(seen, [("S00002", Quantity::whole(-2))]);
    assert_eq!(shop.store.unclosed_day(day("2026-11-10"), day("2026-11-01")).expect("readable"), Some(today));
    shop.record([event(serde_json::json!({
        "kind": "day_closed", "date": "2026-11-03", "z": [], "total": 9_000, "difference": -500
    }))]);
    assert_eq!(shop.store.unclosed_day(day("2026-11-10"), day("2026-11-01")).expect("readable"), None);
    let closed = shop.store.closed_day(today).expect("readable");
    assert_eq!(closed, Some((Rupiah::of(9_000), Rupiah::of(-500))));
}

#[test]
fn a_barcode_is_unknown_until_a_product_has_it() {
    let mut shop = Shop::stocked(1);
    let unknown = |shop: &Shop| {
        let from_to = (at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z"));
        let unknown = shop.store.unknown_barcodes(from_to.0, from_to.1).expect("readable");
        unknown.into_iter().map(|(code, count, _)| (code, count)).collect::<Vec<_>>()
    };
    shop.record(["8991002101999", "8990000000024", "8990000000024"].map(|code| noted("unknown_barcode", code)));
    shop.record([noted("sale_cancelled", "8990000000024")]);
    let both = [("8990000000024".to_owned(), 2), ("8991002101999".to_owned(), 1)];
    assert_eq!(unknown(&shop), both);
    shop.record([super::events::product("S00009", "8990000000024").into()]);
    assert_eq!(unknown(&shop), both[1..]);
}

#[test]
fn notes_are_of_a_time_and_name_the_till() {
    let mut shop = Shop::stocked(2);
    shop.set_time("2026-11-03T10:00:00Z");
    shop.record([noted("age_refused", "")]);
    shop.set_time("2026-11-04T10:00:00Z");
    shop.record([noted("age_refused", "")]);
    let notes = shop.store.day_notes(at("2026-11-04T00:00:00Z"), at("2026-11-05T00:00:00Z")).expect("readable");
    let seen: Vec<_> = notes.iter().map(|note| (note.kind.as_str(), note.till.as_str(), note.actor.as_str())).collect();
    assert_eq!(seen, [("age_refused", "B", "kasir")]);
}

#[test]
fn only_lots_past_their_date_where_they_are_sold_from_are_listed() {
    let mut shop = Shop::stocked(1);
    let lot = |number: u8, batch: &str, expiry: &str, place: &str| {
        event(serde_json::json!({
            "kind": "lot_opened", "lot": uuid::Uuid::from_bytes([number; 16]), "sku": "S00001", "place": place,
            "batch": batch, "expiry": expiry, "received": "2026-01-01", "qty_milli": 5_000, "unit_cost": 900,
            "value": 4_500, "consignment": false
        }))
    };
    shop.record([
        lot(11, "K24H52", "2026-11-02", "toko"),
        lot(12, "", "2026-11-01", "toko"),
        lot(13, "K24H53", "2026-11-03", "toko"),
        lot(14, "K24H54", "2026-11-01", "karantina"),
    ]);
    let past: Vec<_> = shop.store.past_date(day("2026-11-03")).expect("readable");
    let batches: Vec<_> = past.iter().map(|lot| lot.batch.as_str()).collect();
    assert_eq!(batches, ["K24H52"], "on its last day it is sold; without a batch nobody knows which pack it is");
}

/// Lots that the books began with are no receipt; a price that was set since then is meant.
#[test]
fn a_cost_has_moved_until_somebody_sets_the_price() {
    let mut shop = Shop::stocked(1);
    let moved = |shop: &Shop| {
        let moved = shop.store.costs_moved(day("2026-11-01")).expect("readable");
        moved.into_iter().map(|of| (of.product.sku.0, of.was.amount(), of.cost.amount())).collect::<Vec<_>>()
    };
    assert_eq!(moved(&shop), []);
    let before = shop.store.costs_moved(day("2026-01-01")).expect("readable");
    assert_eq!(before, [], "the lots of the opening came with the prices");
    shop.record([event(serde_json::json!({
        "kind": "goods_received", "slip": {"till": "A", "number": 1, "date": "2026-11-03"}, "supplier": "SUP02",
        "place": "toko", "faktur": "F-1", "faktur_date": "2026-11-03", "due": "2026-12-03", "amount": 48_000,
        "ppn": 0, "freight": 0, "pkp": false, "paid": "credit", "lines": [{
            "sku": "S00001", "name": "Barang S00001", "account": "sembako",
            "lot": uuid::Uuid::from_bytes([77; 16]), "unit": "dus", "factor": 40, "qty_milli": 1_000,
            "price": 48_000, "amount": 48_000, "base_milli": 40_000, "value": 48_000, "unit_cost": 1_200
        }]
    }))]);
    let [(sku, was, cost)] = &moved(&shop)[..] else { panic!("one of the goods") };
    assert_eq!((sku.as_str(), *cost), ("S00001", 1_200));
    assert!((900..=1_000).contains(was), "{was}: of its lots before, or of the catalogue");
    shop.record([super::events::product("S00001", "8990000000017").into()]);
    assert_eq!(moved(&shop), []);
}

#[test]
fn money_with_the_bank_is_what_the_account_says() {
    let mut shop = Shop::stocked(1);
    assert_eq!(shop.store.account_balance("112900").expect("readable"), Rupiah::ZERO);
    shop.record([event(serde_json::json!({
        "kind": "tender_settled", "date": "2026-11-04", "tender": "qris", "gross": 10_000, "fee": 70
    }))]);
    assert_eq!(shop.store.account_balance("112900").expect("readable"), Rupiah::of(-10_000));
    assert_eq!(shop.store.taken_by("qris", day("2026-11-01")).expect("readable"), []);
}

/// The day's questions must not get slower with history. A product's name is found by its number, lists of what is
/// beyond the books by an index that holds nothing else.
#[test]
fn no_question_of_the_day_reads_a_whole_table() {
    let shop = Shop::stocked(1);
    let notes = format!("SELECT 1 FROM note {}", reads::NOTES_WHERE);
    for sql in [
        reads::SHIFTS,
        reads::SALES,
        &notes,
        reads::UNKNOWN,
        reads::KNOWN,
        reads::BEYOND,
        reads::TWICE,
        reads::PAST_DATE,
        crate::store::over_returned::LINES,
        crate::store::pricelist::COST_MOVED,
        crate::store::pricelist::UNDER_A_CEILING,
        crate::store::over_returned::BACK,
        crate::store::beyond_limit::SOLD,
        crate::store::over_served::SERVED,
        reads::WAITING,
        reads::PAPERS,
        reads::TAKEN,
        reads::PAYMENTS,
        reads::UNCLOSED,
        reads::CLOSED,
        reads::NAMESAKES,
    ] {
        let plan = format!("EXPLAIN QUERY PLAN {sql}");
        let mut ask = shop.store.connection.prepare(&plan).expect("a plan");
        let values = vec!["x"; ask.parameter_count()];
        let steps = ask.query_map(rusqlite::params_from_iter(values), |row| row.get::<_, String>(3)).expect("steps");
        let steps: Vec<_> = steps.collect::<Result<_, _>>().expect("steps");
        let whole = |step: &&String| {
            step.starts_with("SCAN")
                && !["stock_beyond", "faktur_twice", "transfer_twice", "product_ceiling"]
                    .iter()
                    .any(|index| step.contains(index))
        };
        assert_eq!(steps.iter().find(whole), None, "{sql}: {steps:?}");
    }
}
