//! What the clerk looks up: every way of asking for goods, what was sold since a count, what is on its way.

use uuid::Uuid;

use super::{Shop, day};
use crate::domain::event::Event;
use crate::domain::event::stock::CountedBatch;
use crate::domain::goods::product::Place;
use crate::domain::quantity::Quantity;

const TODAY: &str = "2026-11-24";

fn event(json: serde_json::Value) -> Event {
    serde_json::from_value(json).expect("an event")
}

fn lot_id(number: u8) -> Uuid {
    Uuid::from_bytes([number; 16])
}

fn medicine(sku: &str, name: &str, generic: &str, key: &str, shelf: &str) -> Event {
    event(serde_json::json!({
        "kind": "product_set", "from": "2026-01-01", "prices": {"umum": 300},
        "product": {
            "sku": sku, "name": name, "short_name": name, "book": "obat", "category": "B", "shelf": shelf,
            "rungs": [{"unit": "tablet", "factor": 1}, {"unit": "strip", "factor": 10}], "cost": 180, "active": true,
            "medicine": {
                "generic_name": generic, "strength": "500 mg", "form": "tablet", "substance_key": key, "class": "B",
                "nie": format!("GBL00{sku}110A1")
            }
        }
    }))
}

fn lot(number: u8, sku: &str, batch: &str, expiry: &str, shelf: &str) -> Event {
    event(serde_json::json!({
        "kind": "lot_opened", "lot": lot_id(number), "sku": sku, "place": "apotek", "batch": batch, "shelf": shelf,
        "expiry": expiry, "received": "2026-10-01", "qty_milli": 20_000, "unit_cost": 180, "value": 3_600,
        "consignment": false
    }))
}

/// Paracetamol in two brands, amoxicillin without stock, rice.
fn pharmacy() -> Shop {
    let mut shop = Shop::stocked(1);
    shop.record([
        medicine("M0000001", "Parasetamol 500 mg tablet", "Parasetamol", "para|500|tab", "R1-2").into(),
        medicine("M0000002", "Sanmol 500 mg tablet", "Parasetamol", "para|500|tab", "R1-9").into(),
        medicine("M0000003", "Amoksisilin 500 mg kapsul", "Amoksisilin", "amok|500|kap", "R3-1").into(),
        lot(21, "M0000001", "T25H63", "2027-09-30", "R1-2").into(),
        lot(22, "M0000002", "SAN001", "2027-01-31", "").into(),
    ]);
    shop
}

fn skus(shop: &Shop, typed: &str) -> Vec<String> {
    let (found, _) = shop.store.look_up(typed, day(TODAY), 40).expect("readable");
    found.into_iter().map(|found| found.listed.product.sku.0).collect()
}

#[test]
fn goods_are_found_by_every_word_for_them() {
    let shop = pharmacy();
    for typed in ["par", "Paracetamol", "parasetamol", "PARAC", "r1-2", "T25H", "GBL00M0000001110A1", "parasetamol 500"]
    {
        assert!(skus(&shop, typed).contains(&"M0000001".to_owned()), "{typed}");
    }
    for typed in ["amoxicillin", "amoksi", "amox"] {
        assert_eq!(skus(&shop, typed), ["M0000003"], "{typed}");
    }
    assert_eq!(skus(&shop, "sanmol"), ["M0000002"], "by its brand");
    assert_eq!(skus(&shop, "SAN001"), ["M0000002"], "by the number on the box");
    assert_eq!(skus(&shop, "R1-9"), ["M0000002"], "the shelf of the goods, where the box has none");
    assert_eq!(skus(&shop, "8990000000017"), ["S00001"], "by a scan");
}

#[test]
fn a_slip_of_the_finger_is_forgiven() {
    let shop = pharmacy();
    for typed in ["parsetamol", "paracetmol", "prasetamol", "parasetanol"] {
        assert!(skus(&shop, typed).contains(&"M0000001".to_owned()), "{typed}");
    }
    assert!(skus(&shop, "ranitidin").is_empty());
}

#[test]
fn goods_on_the_shelf_are_not_crowded_out() {
    let shop = pharmacy();
    let (found, count) = shop.store.look_up("500", day(TODAY), 2).expect("readable");
    assert_eq!(count, 3);
    assert!(found.iter().all(|found| !found.lots.is_empty()), "the two that are there");
}

#[test]
fn the_same_substance_is_found_beside_the_goods() {
    let shop = pharmacy();
    let others = shop.store.of_substance(&"M0000001".into(), day(TODAY), 9).expect("readable");
    assert_eq!(others.iter().map(|other| other.listed.product.sku.as_str()).collect::<Vec<_>>(), ["M0000002"]);
}

fn sold(number: u8, date: &str, at: &str, shop: &mut Shop) {
    shop.set_time(at);
    let line = serde_json::json!({
        "sku": "M0000001", "name": "P", "book": "obat", "place": "apotek", "unit": "strip", "factor": 10,
        "qty_milli": 1_000, "price": 3_000, "tier": "satuan", "amount": 3_000,
        "discount": 0, "umum_amount": 3_000, "ppn": false,
        "ppn_amount": 0, "cost": 0, "drawn": [], "short_milli": 0, "short_cost": 0, "consignment": false, "due": 0
    });
    let sale = event(serde_json::json!({
        "kind": "sale_completed", "sale": lot_id(100 + number), "receipt": format!("2611{}-A-{number:04}", &date[8..]),
        "date": date, "shift": Uuid::from_bytes([4; 16]), "lines": [line], "counts": false, "gross": 3_000,
        "discount": 0,
        "total": 3_000, "rounding": 0, "payable": 3_000,
        "pkp": false, "ppn": 0,
        "tenders": [{"type": "cash", "amount": 3_000, "tendered": 3_000, "change": 0}]
    }));
    shop.record([sale.into()]);
}

#[test]
fn what_was_sold_since_a_count_is_told_to_the_minute() {
    let mut shop = pharmacy();
    let sku = "M0000001".into();
    assert_eq!(shop.store.counted(&sku, Place::Apotek).expect("readable"), None, "never counted");
    sold(1, "2026-11-20", "2026-11-20T03:00:00Z", &mut shop);
    sold(2, "2026-11-21", "2026-11-21T03:00:00Z", &mut shop);
    shop.set_time("2026-11-21T04:00:00Z");
    let part = serde_json::json!({
        "sku": "M0000001", "lot": lot_id(21), "place": "apotek", "account": "obat", "batch": "T25H63",
        "qty_milli": 0, "value": 0, "booked_milli": 20_000, "counted_milli": 20_000
    });
    let counted = event(serde_json::json!({
        "kind": "stock_counted", "slip": {"till": "A", "number": 1, "date": "2026-11-21"}, "place": "apotek",
        "scope": "semua", "lines": [part], "counted_by": ["apotek"]
    }));
    shop.record([counted.into()]);
    sold(3, "2026-11-21", "2026-11-21T05:00:00Z", &mut shop);
    sold(4, "2026-11-23", "2026-11-23T05:00:00Z", &mut shop);
    let found = shop.store.counted(&sku, Place::Apotek).expect("readable").expect("counted");
    assert_eq!((found.date, found.sold_since), (day("2026-11-21"), Quantity::whole(20)));
    let used = shop.store.used(&sku, day("2026-11-21"), day(TODAY)).expect("readable");
    assert_eq!(used, Quantity::whole(30));
}

/// Each batch of one count has its own figures, on the card and where one asks why the stock is wrong.
#[test]
fn every_batch_of_one_count_is_kept() {
    let mut shop = pharmacy();
    let sku = "M0000001".into();
    let line = |part: u32, lot: u8, batch: &str, difference: i64, counted: i64| {
        serde_json::json!({
            "part": part, "sku": "M0000001", "lot": lot_id(lot), "place": "apotek", "account": "obat", "batch": batch,
            "qty_milli": difference, "value": 0, "booked_milli": counted - difference, "counted_milli": counted
        })
    };
    let counted = event(serde_json::json!({
        "kind": "stock_counted", "slip": {"till": "A", "number": 1, "date": "2026-11-21"}, "place": "apotek",
        "scope": "semua", "counted_by": ["apotek"],
        "lines": [line(1, 21, "T25H63", 0, 20_000), line(2, 22, "A26B01", -2_000, 8_000)]
    }));
    shop.record([counted.into()]);
    let of = |batch: &str, counted, booked| CountedBatch {
        batch: batch.to_owned(),
        counted: Quantity::whole(counted),
        booked: Quantity::whole(booked),
    };
    let wanted = vec![of("A26B01", 8, 10), of("T25H63", 20, 20)];
    let found = shop.store.counted(&sku, Place::Apotek).expect("readable").expect("counted");
    assert_eq!(found.batches, wanted);
    let history = shop.store.history(&sku, Place::Apotek).expect("readable");
    assert_eq!((history.batches, history.compared), (wanted, Some((Quantity::whole(28), Quantity::whole(30)))));
}

#[test]
fn an_open_order_is_on_its_way_until_it_came() {
    let mut shop = pharmacy();
    let sku = "M0000001".into();
    let order = |closed: bool| {
        event(serde_json::json!({
            "kind": "goods_ordered", "slip": {"till": "A", "number": 2, "date": "2026-11-20"}, "order": "PO-A-0002",
            "supplier": "SUP01", "form": "biasa", "closed": closed,
            "lines": [{"sku": "M0000001", "unit": "strip", "factor": 10, "qty_milli": 30_000}]
        }))
    };
    shop.record([order(false).into()]);
    let coming = shop.store.incoming(&sku).expect("readable");
    assert_eq!(coming.len(), 1);
    assert_eq!((coming[0].order.as_str(), coming[0].quantity), ("PO-A-0002", Quantity::whole(300)));
    assert!(shop.store.incoming(&"M0000002".into()).expect("readable").is_empty());
    shop.record([order(true).into()]);
    assert!(shop.store.incoming(&sku).expect("readable").is_empty(), "nothing more is expected");
}
