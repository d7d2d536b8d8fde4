use super::*;
use crate::domain::goods::parting;
use crate::domain::goods::product::Place;
use crate::domain::id::{DeviceId, RecordId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::movement::Movement;

fn moved(seq: u64, at: &str, document: &'static str, units: i64) -> Movement {
    Movement {
        date: at[..10].parse().expect("a date"),
        at: at.parse().expect("a time"),
        record: RecordId { device: DeviceId(uuid::Uuid::nil()), seq },
        document,
        receipt: None,
        reference: String::new(),
        by: UserId::from("apotek"),
        sku: Sku::from("M00001"),
        lot: Some(LotId(uuid::Uuid::nil())),
        place: Place::Apotek,
        milli: Quantity::whole(units),
        value: Rupiah::ZERO,
    }
}

fn pointers(table: &Table) -> Vec<String> {
    let code = |row: &[Cell]| match row.last() {
        Some(Cell::Term(term)) => term.code.to_string(),
        _ => String::new(),
    };
    table.rows().iter().map(code).collect()
}

#[test]
fn the_page_begins_at_the_last_count_and_points_at_the_first_doubts() {
    let movements = vec![
        Movement { lot: None, ..moved(7, "2026-11-23T04:00:00Z", "sale_completed", -1) },
        moved(1, "2026-11-01T00:00:00Z", "lot_opened", 20),
        moved(2, "2026-11-20T02:00:00Z", "stock_counted", -3),
        moved(3, "2026-11-21T02:00:00Z", "sale_completed", -7),
        moved(4, "2026-11-22T02:00:00Z", "sale_returned", 2),
        moved(5, "2026-11-22T05:00:00Z", "goods_moved", -12),
        Movement { place: Place::Gudang, ..moved(6, "2026-11-22T06:00:00Z", "goods_moved", -40) },
    ];
    let history = parting::history(movements, Place::Apotek);
    assert_eq!(history.start, Quantity::whole(17));
    let table = table("Parasetamol", &history, &BTreeMap::from([(LotId(uuid::Uuid::nil()), "T25H63".to_owned())]));
    assert_eq!(pointers(&table), ["", "possible", "", "certain"]);
    let balances: Vec<Cell> = table.rows().iter().map(|row| row[7].clone()).collect();
    assert_eq!(balances, [10, 12, 0, -1].map(|units| Cell::Quantity(Quantity::whole(units))));
    assert_eq!(table.head[2].key, "report-why-between");
    assert_eq!(table.rows()[0][4], Cell::words("T25H63"));
}

#[test]
fn without_a_count_it_begins_with_the_books() {
    let movements = vec![
        moved(1, "2026-11-01T00:00:00Z", "lot_opened", 20),
        moved(2, "2026-11-21T02:00:00Z", "sale_completed", -7),
    ];
    let table = table("Parasetamol", &parting::history(movements, Place::Apotek), &BTreeMap::new());
    assert_eq!((table.rows().len(), table.head[1].key), (2, "report-why-never-counted"));
    assert_eq!(pointers(&table), ["possible", ""], "the opening was written by hand");
}

/// A line without a batch differs on several lots, and is counted once; lines of the same figures are two.
#[test]
fn what_was_counted_stands_beside_what_the_books_had() {
    use crate::domain::event::stock::StockCounted;
    let line = |part: u32, lot: u8, moved: i64, booked: i64, counted: i64| {
        serde_json::json!({
            "part": part, "sku": "M00001", "lot": uuid::Uuid::from_bytes([lot; 16]), "place": "apotek",
            "account": "obat", "qty_milli": moved * 1_000, "value": 0, "booked_milli": booked * 1_000,
            "counted_milli": counted * 1_000
        })
    };
    let count: StockCounted = serde_json::from_value(serde_json::json!({
        "slip": {"till": "A", "number": 1, "date": "2026-11-20"}, "place": "apotek", "scope": "semua",
        "lines": [line(1, 1, -10, 20, 8), line(1, 2, -2, 20, 8), line(2, 3, 0, 5, 5), line(3, 4, 0, 5, 5)],
        "counted_by": ["gudang"]
    }))
    .expect("a count");
    let all = count.of(&Sku::from("M00001"));
    assert_eq!(all, Some((Quantity::whole(18), Quantity::whole(30))));
    let mut history = parting::history(vec![moved(1, "2026-11-20T02:00:00Z", "stock_counted", -12)], Place::Apotek);
    history.compared = all;
    assert_eq!(table("Parasetamol", &history, &BTreeMap::new()).head[1].key, "report-why-compared");
}
