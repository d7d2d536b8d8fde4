use super::*;
use crate::domain::event::LotId;
use crate::domain::goods::lot::LotOnHand;
use crate::store::catalogue::Listed;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn today() -> BusinessDate {
    day("2026-11-24")
}

fn lying(number: u8, batch: &str, expiry: &str, place: Place, quantity: i64) -> Lying {
    Lying {
        lot: LotOnHand {
            lot: LotId(uuid::Uuid::from_bytes([number; 16])),
            place,
            batch: batch.to_owned(),
            expiry: Some(day(expiry)),
            received: day("2026-10-01"),
            unit_cost: Rupiah::of(180),
            qty_milli: Quantity::whole(quantity),
            value: Rupiah::of(180 * quantity),
            recalled: batch == "RECALL",
        },
        shelf: "R1-2".to_owned(),
    }
}

fn looked(name: &str, generic: &str, lots: Vec<Lying>) -> Looked {
    let product = serde_json::from_value(serde_json::json!({
        "sku": name, "name": name, "short_name": name, "book": "obat", "category": "B", "cost": 180, "active": true,
        "stock_min": 30,
        "rungs": [{"unit": "tablet", "factor": 1}, {"unit": "strip", "factor": 10}],
        "medicine": {"generic_name": generic, "strength": "500 mg", "form": "tablet", "substance_key": "", "class": "B"}
    }));
    let listed = Listed { product: product.expect("a product"), prices: None };
    Looked { listed, lots, beyond: Quantity::ZERO }
}

#[test]
fn what_may_not_be_sold_is_never_counted_with_the_rest() {
    let lots = vec![
        lying(1, "OLD", "2026-10-31", Place::Apotek, 50),
        lying(2, "RECALL", "2028-01-31", Place::Apotek, 70),
        lying(3, "GOOD", "2027-09-30", Place::Apotek, 20),
        lying(4, "AWAY", "2027-01-31", Place::Gudang, 400),
        lying(5, "ASIDE", "2027-01-31", Place::Karantina, 10),
    ];
    let found = looked("Parasetamol 500 mg tablet", "Parasetamol", lots);
    let row = row(&found, today());
    assert_eq!((row.sellable, row.batch.as_str()), (Quantity::whole(20), "GOOD"));
    assert_eq!(row.remark, Some(Remark::Expired(Quantity::whole(50))));
    let order: Vec<_> = batches(&found, today()).into_iter().map(|batch| batch.batch).collect();
    assert_eq!(order, ["GOOD", "OLD", "RECALL", "AWAY", "ASIDE"]);
}

#[test]
fn in_stock_first_then_the_substance_alone_then_the_shortest_expiry() {
    let there =
        |name: &str, generic: &str, expiry: &str| looked(name, generic, vec![lying(1, "A", expiry, Place::Apotek, 10)]);
    let mut all = [
        looked("Parasetamol 100 mg/ml", "Parasetamol", Vec::new()),
        there("Parasetamol + Kafein", "Parasetamol + Kafein", "2026-12-31"),
        there("Parasetamol 500 mg", "Parasetamol", "2028-02-28"),
        there("Sanmol 500 mg", "Parasetamol", "2027-03-31"),
    ];
    all.sort_by_cached_key(|found| rank(found, "par", today()));
    let names: Vec<_> = all.iter().map(|found| found.listed.product.name.as_str()).collect();
    assert_eq!(names, ["Sanmol 500 mg", "Parasetamol 500 mg", "Parasetamol + Kafein", "Parasetamol 100 mg/ml"]);
}

#[test]
fn a_name_comes_apart_at_its_strength() {
    let plain = title(&looked("Parasetamol 500 mg tablet", "Parasetamol", Vec::new()).listed.product);
    assert_eq!(
        (plain.name.as_str(), plain.strength.as_str(), plain.rest.as_str()),
        ("Parasetamol", "500 mg", "tablet")
    );
    assert_eq!(plain.substance, "");
    let brand = title(&looked("Sanmol 500 mg tablet", "Parasetamol", Vec::new()).listed.product);
    assert_eq!((brand.name.as_str(), brand.substance.as_str()), ("Sanmol", "Parasetamol"));
    let other = title(&looked("Sanmol Forte", "Parasetamol", Vec::new()).listed.product);
    assert_eq!(
        (other.name.as_str(), other.strength.as_str()),
        ("Sanmol Forte", "500 mg"),
        "the strength is always there"
    );
}

#[test]
fn other_goods_are_counted_with_what_was_sold_beyond_the_books() {
    let mut found = looked("Beras", "", vec![lying(1, "", "2027-09-30", Place::Toko, 5)]);
    found.listed.product.book = Book::Sembako;
    found.listed.product.medicine = None;
    found.beyond = Quantity::whole(-8);
    let row = row(&found, today());
    assert_eq!((row.sellable, row.unit), (Quantity::whole(-3), 0));
    assert_eq!(row.remark, Some(Remark::Low));
}
