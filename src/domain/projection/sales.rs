//! Sales with their lines and tenders, live ones and those taken over from another system.
//!
//! Pure.

use super::{NoteRow, Row, SaleLineRow, SaleRow, SaleStatus};
use super::{balances, cash, dispensed, noted, patronage, stock, warehouse};
use crate::domain::event::{Envelope, SaleCompleted, SaleImported, SoldLine};
use crate::domain::id::{ReceiptNumber, SaleId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub fn completed(envelope: &Envelope, sale: &SaleCompleted) -> Vec<Row> {
    let mut rows = vec![Row::Sale(Box::new(SaleRow {
        sale: sale.sale,
        receipt: sale.receipt.clone(),
        at: envelope.at,
        date: sale.date,
        shift: Some(sale.shift),
        cashier: envelope.actor.to_string(),
        member: sale.member.clone(),
        counts: sale.counts,
        gross: sale.gross,
        discount: sale.discount,
        total: sale.total,
        rounding: sale.rounding,
        payable: sale.payable,
        cost: sale.lines.iter().map(|line| line.cost).sum(),
        status: SaleStatus::Selesai,
        imported: false,
    }))];
    rows.extend((1..).zip(&sale.lines).map(|(n, line)| sold_line(sale.sale, n, sale.date, line)));
    rows.extend((1..).zip(&sale.tenders).map(|(n, part)| Row::Tender {
        n,
        sale: sale.sale,
        tender: part.tender.clone(),
        amount: part.amount,
        tendered: part.tendered,
        change: part.change,
    }));
    rows
}

fn sold_line(sale: SaleId, n: u32, date: BusinessDate, line: &SoldLine) -> Row {
    Row::SaleLine(Box::new(SaleLineRow {
        sale,
        n,
        date,
        sku: line.sku.clone(),
        book: line.book,
        unit: line.unit.clone(),
        qty_milli: line.qty_milli,
        base_milli: line.qty_milli.in_base(line.factor),
        price: line.price,
        tier: Some(line.tier),
        amount: line.amount,
        discount: line.discount,
        cost: line.cost,
        short_milli: line.short_milli,
    }))
}

/// The base quantity of an imported line stays open (0): the file does not say how many base units its unit had then,
/// and no stock moves.
pub fn imported(sale: &SaleImported) -> Vec<Row> {
    let id = imported_id(&sale.receipt);
    let mut rows = vec![Row::Sale(Box::new(SaleRow {
        sale: id,
        receipt: sale.receipt.clone(),
        at: sale.sold_at,
        date: sale.date,
        shift: None,
        cashier: sale.cashier.clone(),
        member: sale.member.clone(),
        counts: sale.counts,
        gross: sale.total,
        discount: Rupiah::ZERO,
        total: sale.total,
        rounding: sale.rounding,
        payable: sale.payable,
        cost: sale.lines.iter().map(|line| line.cost).sum(),
        status: if sale.status == "retur" { SaleStatus::Retur } else { SaleStatus::Selesai },
        imported: true,
    }))];
    rows.extend((1..).zip(&sale.lines).map(|(n, line)| {
        Row::SaleLine(Box::new(SaleLineRow {
            sale: id,
            n,
            date: sale.date,
            sku: line.sku.clone(),
            book: line.book,
            unit: line.unit.clone(),
            qty_milli: line.qty_milli,
            base_milli: Default::default(),
            price: line.price,
            tier: None,
            amount: line.amount,
            discount: Rupiah::ZERO,
            cost: line.cost,
            short_milli: Default::default(),
        }))
    }));
    rows.push(Row::Tender {
        n: 1,
        sale: id,
        tender: sale.tender.clone(),
        amount: sale.payable,
        tendered: sale.tendered,
        change: sale.change,
    });
    rows
}

/// An imported sale has no random id; its receipt number, never given twice, makes one: a UUID of version 8 whose bytes
/// hold `sale`, the day, the till and the number.
pub fn imported_id(receipt: &ReceiptNumber) -> SaleId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(b"sale");
    bytes[4..6].copy_from_slice(&receipt.date.year().to_be_bytes());
    bytes[6] = 0x80;
    bytes[8] = 0x80;
    bytes[9] = receipt.date.month().unsigned_abs();
    bytes[7] = receipt.date.day().unsigned_abs();
    for (place, letter) in bytes[10..12].iter_mut().zip(receipt.till.as_str().bytes()) {
        *place = letter;
    }
    bytes[12..].copy_from_slice(&receipt.number.to_be_bytes());
    SaleId(uuid::Uuid::from_bytes(bytes))
}

/// Vouchers, purchase limits, and the place where it was set aside.
pub fn used(sale: &SaleCompleted) -> Vec<Row> {
    let vouchers = sale.tenders.iter().filter(|part| part.tender == "voucher");
    let mut rows: Vec<Row> =
        vouchers.map(|part| Row::Voucher { code: part.reference.clone(), delta: -part.amount }).collect();
    for line in &sale.lines {
        let Some(limit) = line.limit.clone() else { continue };
        let milli = line.qty_milli.in_base(line.factor);
        rows.push(Row::LimitUse { limit, key: sale.limit_key(), date: sale.date, milli });
    }
    if sale.parked {
        rows.push(Row::Parked { sale: sale.sale, parked: None });
    }
    rows
}

/// All that follows from a sale, its own rows first.
pub fn all_of(envelope: &Envelope, sale: &SaleCompleted) -> Vec<Row> {
    let mut rows = completed(envelope, sale);
    rows.extend(stock::sold(sale));
    rows.extend(patronage::completed(sale));
    rows.extend(balances::completed(sale));
    rows.extend(cash::completed(sale));
    rows.extend(noted::of_lines(sale));
    rows.extend(dispensed::sold(sale));
    rows.extend(warehouse::completed(sale));
    rows.extend(used(sale));
    rows.extend(bought_by(sale));
    rows
}

/// Kind of the note that says with which card of a member's a sale was bought, and how much of it on kasbon.
pub const BOUGHT_BY: &str = "bought_by";

/// Of her first card, and of a number that was typed, there is none.
fn bought_by(sale: &SaleCompleted) -> Option<Row> {
    let (member, card) = (sale.member.as_ref()?, sale.card?);
    Some(Row::Note(Box::new(NoteRow {
        kind: BOUGHT_BY.to_owned(),
        date: Some(sale.date),
        receipt: Some(sale.receipt.clone()),
        member: Some(member.clone()),
        code: card.to_string(),
        amount: sale.tenders.iter().filter(|part| part.tender == "kasbon").map(|part| part.amount).sum(),
        ..NoteRow::default()
    })))
}
