//! The members of an answer about goods that come in.

use serde_json::{Value, json};

use crate::till::receiving::view::{DeliveredView, DeliveryView};

pub fn delivery(delivery: &DeliveryView) -> Value {
    let faktur = delivery.faktur.as_ref();
    json!({
        "supplier": delivery.supplier,
        "place": delivery.place,
        "order": delivery.order,
        "faktur": faktur.map(|(number, ..)| number),
        "faktur_date": faktur.map(|(_, date, _)| date),
        "due": faktur.map(|(.., due)| due),
        "lines": delivery.lines.iter().map(line).collect::<Vec<_>>(),
        "amount": delivery.amount,
        "ppn": delivery.ppn,
        "freight": delivery.freight,
        "total": delivery.total,
    })
}

fn line(line: &DeliveredView) -> Value {
    json!({
        "sku": line.sku,
        "name": line.name,
        "unit": line.unit,
        "qty_milli": line.quantity,
        "bonus_milli": line.bonus,
        "batch": line.batch,
        "expiry": line.expiry,
        "shelf": line.shelf,
        "price": line.price,
        "discounts": line.discounts,
        "amount": line.amount,
        "unit_cost": line.unit_cost,
    })
}
