use super::*;

fn order(received: &[(&str, i64)]) -> OpenOrder {
    let line = |sku: &str, unit: &str, factor: i64, quantity: i64| {
        let milli = quantity * 1_000;
        serde_json::json!({ "sku": sku, "unit": unit, "factor": factor, "qty_milli": milli })
    };
    let lines = [line("S00101", "dus", 40, 2), line("S00102", "pcs", 1, 10), line("S00102", "pcs", 1, 2)];
    let order = serde_json::json!({
        "slip": { "till": "A", "number": 1, "date": "2026-11-24" }, "order": "PO-A-0001", "supplier": "SUP02",
        "form": "biasa", "lines": lines,
    });
    let order = serde_json::from_value(order).expect("the fields of an order");
    let came = |(sku, came): &(&str, i64)| (Sku::from(*sku), Quantity::whole(*came));
    OpenOrder { order, received: received.iter().map(came).collect() }
}

#[test]
fn an_order_waits_until_all_of_its_goods_came() {
    assert!(!order(&[]).has_come());
    assert!(!order(&[("S00101", 80), ("S00102", 10)]).has_come(), "two lines of the same goods add up");
    assert!(!order(&[("S00101", 79), ("S00102", 12)]).has_come());
    assert!(order(&[("S00101", 80), ("S00102", 12)]).has_come());
    assert!(order(&[("S00101", 120), ("S00102", 12), ("S00105", 1)]).has_come(), "more came, and others");
}
