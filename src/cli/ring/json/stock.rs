//! The members of an answer about goods that come in.

use serde_json::{Value, json};

use crate::domain::event::draft::{DraftGathered, DraftGathering};
use crate::domain::event::stock::Scope;
use crate::till::answer::stock::{
    CountedStorageView, CountedView, DeliveredView, DeliveryView, StocktakeView, StorageCountView,
};

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
        "awaited": delivery.awaited.iter().map(|awaited| &awaited.name).collect::<Vec<_>>(),
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

/// What is put together and was not moved yet.
pub fn gatherings(all: &[(DraftGathering, Vec<DraftGathered>)]) -> Value {
    let one = |(head, lines): &(DraftGathering, Vec<DraftGathered>)| {
        let line = |it: &DraftGathered| {
            let (sku, unit, quantity, batch) = (&it.sku, &it.unit, it.qty_milli, &it.batch);
            json!({ "sku": sku, "unit": unit, "qty_milli": quantity, "batch": batch })
        };
        json!({
            "purpose": head.purpose,
            "from": head.from,
            "to": head.to,
            "reason": head.reason,
            "lines": lines.iter().map(line).collect::<Vec<_>>(),
        })
    };
    all.iter().map(one).collect()
}

/// `booked_milli` and `value` are null before the review: the count is blind.
/// Goods of others that are being counted.
pub fn storage_count(count: &StorageCountView) -> Value {
    let line = |line: &CountedStorageView| {
        json!({
            "storage": line.storage,
            "goods": line.goods,
            "unit": line.unit,
            "counted_milli": line.counted,
            "booked_milli": line.booked,
            "again": line.again,
        })
    };
    json!({ "lines": count.lines.iter().map(line).collect::<Vec<_>>(), "reviewed": count.reviewed })
}

pub fn stocktake(stocktake: &StocktakeView) -> Value {
    let (shelf, category) = match &stocktake.scope {
        Scope::All => (None, None),
        Scope::Shelf(shelf) => (Some(shelf), None),
        Scope::Category(category) => (None, Some(category)),
    };
    let line = |line: &CountedView| {
        json!({
            "sku": line.sku,
            "name": line.name,
            "batch": line.batch,
            "counted_milli": line.counted,
            "first_milli": line.first,
            "booked_milli": line.booked,
            "value": line.value,
            "again": line.again,
        })
    };
    json!({
        "place": stocktake.place,
        "shelf": shelf,
        "category": category,
        "lines": stocktake.lines.iter().map(line).collect::<Vec<_>>(),
        "reviewed": stocktake.reviewed,
        "difference": stocktake.difference,
    })
}
