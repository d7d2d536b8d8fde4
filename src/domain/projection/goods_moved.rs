//! Rows of the stock room: lots that come, parts of them that go, what is owed for them, what is on its way.
//!
//! Pure. Always holds: the values of a document's stock rows are the inventory postings of its journal, to the rupiah.

use std::collections::BTreeSet;

use super::{NoteRow, Row};
use crate::domain::event::stock::{
    BatchBlocked, CountedLine, DemandMissed, GoodsArrived, GoodsMoved, GoodsOrdered, GoodsReceived, GoodsRepacked,
    GoodsSentBack, GoodsWrittenOff, LotPart, PaidFrom, ReceivedLine, Slip, StockCounted, SupplierPaid,
};
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;

fn slip(slip: &Slip) -> Row {
    Row::Slip { till: slip.till.clone(), number: slip.number }
}

/// Rows of a document, with the goods that it moved: how it is found again.
fn moving(slip: &Slip, mut rows: Vec<Row>) -> Vec<Row> {
    let goods: BTreeSet<Sku> = rows
        .iter()
        .filter_map(|row| match row {
            Row::Stock { sku, .. } => Some(sku.clone()),
            _ => None,
        })
        .collect();
    let number = format!("{}-{}", slip.till, slip.number);
    rows.push(Row::Document { date: slip.date, number, goods: goods.into_iter().collect() });
    rows
}

fn stock(part: &LotPart, place: Place, milli: Quantity, value: Rupiah) -> Row {
    let value = if part.consignment { Rupiah::ZERO } else { value };
    Row::Stock { sku: part.sku.clone(), lot: Some(part.lot.clone()), place, milli, value }
}

/// Consigned goods that are missing are owed to their owner (koperasi 3.3).
fn missing(part: &LotPart) -> Option<Row> {
    (!part.due.is_zero()).then(|| Row::ConsignedDue { sku: part.sku.clone(), delta: part.due })
}

fn gone(part: &LotPart) -> Row {
    stock(part, part.place, -part.qty_milli, -part.value)
}

fn owed(supplier: &SupplierCode, faktur: &str, delta: Rupiah) -> Row {
    Row::Payable { supplier: supplier.clone(), faktur: faktur.to_owned(), delta }
}

/// A document in the manager's lists, with the person who agreed.
fn document(kind: &str, slip: &Slip, code: &str, amount: Rupiah) -> Row {
    Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        date: Some(slip.date),
        code: code.to_owned(),
        amount,
        second: slip.approved_by.clone(),
        ..NoteRow::default()
    }))
}

pub fn ordered(order: &GoodsOrdered) -> Vec<Row> {
    vec![slip(&order.slip), Row::Order(Box::new(order.clone()))]
}

pub fn received(goods: &GoodsReceived) -> Vec<Row> {
    let mut rows = vec![slip(&goods.slip), Row::Faktur(Box::new(goods.clone()))];
    rows.extend(goods.lines.iter().flat_map(|line| received_line(goods, line)));
    if goods.paid == PaidFrom::Credit {
        rows.push(owed(&goods.supplier, &goods.faktur, goods.amount + goods.ppn + goods.freight));
    }
    moving(&goods.slip, rows)
}

fn received_line(goods: &GoodsReceived, line: &ReceivedLine) -> Vec<Row> {
    let consignment = goods.paid == PaidFrom::Consignment;
    let row = |lot, milli, value| Row::Stock { sku: line.sku.clone(), lot, place: goods.place, milli, value };
    let mut rows = vec![
        Row::Lot {
            lot: line.lot.clone(),
            sku: line.sku.clone(),
            batch: line.batch.clone(),
            expiry: line.expiry,
            received: goods.slip.date,
            place: goods.place,
            unit_cost: line.unit_cost,
            consignment,
            supplier: Some(goods.supplier.clone()),
            shelf: line.shelf.clone(),
            opened_milli: line.base_milli,
        },
        row(Some(line.lot.clone()), line.base_milli - line.covered_milli, line.value - line.covered_cost),
        Row::LastCost { sku: line.sku.clone(), received: goods.slip.date, unit_cost: line.unit_cost },
    ];
    if !line.covered_milli.is_zero() {
        rows.push(row(None, line.covered_milli, line.covered_value));
    }
    if let Some(order) = &goods.order {
        let (order, sku) = (order.clone(), line.sku.clone());
        rows.push(Row::OrderReceived { order, sku, milli: line.base_milli });
    }
    rows.extend(line.serials.iter().map(|serial| Row::Serial { sku: line.sku.clone(), serial: serial.clone() }));
    rows
}

pub fn sent_back(back: &GoodsSentBack) -> Vec<Row> {
    let value = back.total();
    let mut rows = vec![slip(&back.slip), document("goods_sent_back", &back.slip, &back.reason, -value)];
    rows.extend(back.parts.iter().map(gone));
    if back.paid == PaidFrom::Credit && !value.is_zero() {
        rows.push(owed(&back.supplier, &back.faktur, -value));
    }
    moving(&back.slip, rows)
}

pub fn supplier_paid(paid: &SupplierPaid) -> Vec<Row> {
    let mut rows = vec![slip(&paid.slip), document("supplier_paid", &paid.slip, paid.supplier.as_str(), -paid.amount)];
    rows.extend(paid.parts.iter().map(|(what, amount)| match paid.consignment {
        true => Row::ConsignedDue { sku: Sku::from(what.as_str()), delta: -*amount },
        false => owed(&paid.supplier, what, -*amount),
    }));
    rows
}

pub fn moved(moved: &GoodsMoved) -> Vec<Row> {
    let mut rows = vec![slip(&moved.slip)];
    rows.extend(moved.parts.iter().map(gone));
    match moved.at_once {
        true => {
            rows.extend(moved.parts.iter().map(|part| stock(part, moved.to, part.qty_milli, part.value)));
            let aside = moved.parts.iter().filter(|_| moved.to == Place::Karantina);
            rows.extend(aside.map(|part| Row::SetAside { lot: part.lot.clone(), account: part.account }));
        }
        false => rows.push(Row::Transfer(Box::new(moved.clone()))),
    }
    moving(&moved.slip, rows)
}

pub fn arrived(arrived: &GoodsArrived) -> Vec<Row> {
    let mut rows = vec![slip(&arrived.slip), Row::TransferArrived { transfer: arrived.transfer.clone() }];
    rows.extend(arrived.parts.iter().map(|part| stock(&part.sent, arrived.to, part.arrived_milli, part.arrived_value)));
    rows.extend(arrived.parts.iter().filter_map(|part| missing(&part.sent)));
    let lost: Rupiah = arrived.parts.iter().map(|part| part.sent.value - part.arrived_value).sum();
    if arrived.parts.iter().any(|part| part.sent.qty_milli != part.arrived_milli) {
        rows.push(document("transfer_differs", &arrived.slip, &arrived.transfer, -lost));
    }
    moving(&arrived.slip, rows)
}

pub fn counted(count: &StockCounted) -> Vec<Row> {
    let mut rows = vec![slip(&count.slip)];
    rows.extend(count.lines.iter().flat_map(|line| counted_line(count, line)));
    let difference: Rupiah = count.lines.iter().map(|line| line.difference.value - line.difference.due).sum();
    rows.push(document("stock_counted", &count.slip, &count.scope, difference));
    moving(&count.slip, rows)
}

fn counted_line(count: &StockCounted, line: &CountedLine) -> Vec<Row> {
    let part = &line.difference;
    let mut rows = Vec::new();
    if line.new_lot {
        rows.push(Row::Lot {
            lot: part.lot.clone(),
            sku: part.sku.clone(),
            batch: part.batch.clone(),
            expiry: part.expiry,
            received: count.slip.date,
            place: part.place,
            unit_cost: part.value.share(1_000, part.qty_milli.milli().max(1)).unwrap_or(part.value),
            consignment: part.consignment,
            supplier: None,
            shelf: String::new(),
            opened_milli: part.qty_milli,
        });
    }
    rows.push(match line.beyond {
        true => {
            Row::Stock { sku: part.sku.clone(), lot: None, place: part.place, milli: part.qty_milli, value: part.value }
        }
        false => stock(part, part.place, part.qty_milli, part.value),
    });
    rows.extend(missing(part));
    rows.push(Row::Counted {
        sku: part.sku.clone(),
        place: part.place,
        date: count.slip.date,
        booked_milli: line.booked_milli,
        counted_milli: line.counted_milli,
    });
    rows
}

pub fn written_off(gone_for_good: &GoodsWrittenOff) -> Vec<Row> {
    let value: Rupiah = gone_for_good.parts.iter().map(|part| part.value).sum();
    let document = document("goods_written_off", &gone_for_good.slip, &gone_for_good.reason, -value);
    let mut rows = vec![slip(&gone_for_good.slip), document];
    rows.extend(gone_for_good.parts.iter().map(gone));
    moving(&gone_for_good.slip, rows)
}

pub fn repacked(repack: &GoodsRepacked) -> Vec<Row> {
    let mut rows = vec![slip(&repack.slip)];
    rows.extend(repack.from.iter().map(gone));
    for new in &repack.to {
        let part = &new.part;
        rows.push(Row::Lot {
            lot: part.lot.clone(),
            sku: part.sku.clone(),
            batch: part.batch.clone(),
            expiry: part.expiry,
            received: repack.slip.date,
            place: part.place,
            unit_cost: new.unit_cost,
            consignment: part.consignment,
            supplier: None,
            shelf: new.shelf.clone(),
            opened_milli: part.qty_milli,
        });
        rows.push(stock(part, part.place, part.qty_milli, part.value));
        rows.push(Row::LastCost { sku: part.sku.clone(), received: repack.slip.date, unit_cost: new.unit_cost });
    }
    moving(&repack.slip, rows)
}

pub fn blocked(block: &BatchBlocked) -> Vec<Row> {
    vec![Row::Blocked { sku: block.sku.clone(), batch: block.batch.clone(), blocked: block.blocked }]
}

pub fn missed(missed: &DemandMissed) -> Vec<Row> {
    let (sku, asked) = (missed.sku.clone(), missed.asked.clone());
    vec![Row::Missed { date: missed.date, sku, asked, count: 1 }]
}

#[cfg(test)]
mod tests;
