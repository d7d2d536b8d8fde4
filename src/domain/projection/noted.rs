//! What is noted beside plain sales: reprints, hand-overs, settlements, and whatever the till notes for the manager.
//!
//! Pure.

use super::cash::sums;
use super::{NoteRow, Row};
use crate::domain::event::ReceiptReprinted;
use crate::domain::event::drawer::{Noted, ShiftHandedOver, TenderSettled};

pub fn reprinted(reprint: &ReceiptReprinted) -> Vec<Row> {
    let mut rows = vec![Row::Copies { receipt: reprint.receipt.clone(), copy: reprint.copy }];
    rows.extend(reprint.shift.into_iter().flat_map(|shift| sums(shift, [("reprints", 1)])));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: "reprint".to_owned(),
        shift: reprint.shift,
        receipt: Some(reprint.receipt.clone()),
        code: reprint.copy.to_string(),
        ..NoteRow::default()
    })));
    rows
}

pub fn handed_over(over: &ShiftHandedOver) -> Vec<Row> {
    let mut rows = vec![Row::ShiftCashier { shift: over.shift, cashier: over.to.clone() }];
    rows.extend(sums(over.shift, [("handovers", 1)]));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: "handover".to_owned(),
        shift: Some(over.shift),
        code: over.from.to_string(),
        second: Some(over.to.clone()),
        ..NoteRow::default()
    })));
    rows
}

pub fn settled(settled: &TenderSettled) -> Vec<Row> {
    vec![Row::Note(Box::new(NoteRow {
        kind: format!("settled_{}", settled.tender),
        date: Some(settled.date),
        code: settled.reference.clone(),
        amount: settled.gross,
        ..NoteRow::default()
    }))]
}

pub fn noted(note: &Noted) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    if let Some(shift) = note.shift {
        rows.push(Row::ShiftSum { shift, key: format!("note:{}", note.note), amount: 1 });
    }
    rows.push(Row::Note(Box::new(NoteRow {
        kind: note.note.clone(),
        shift: note.shift,
        receipt: note.receipt.clone(),
        sku: note.sku.clone(),
        code: note.code.clone(),
        amount: note.amount,
        second: note.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}
