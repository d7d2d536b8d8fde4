//! What is noted beside plain sales: reprints, hand-overs, settlements, and whatever the till notes for the manager.
//!
//! Pure.

use super::cash::sums;
use super::{NoteRow, Row};
use crate::domain::event::after_sale::ReceiptReprinted;
use crate::domain::event::drawer::{Noted, ShiftHandedOver, TenderSettled};
use crate::domain::event::{PinSet, SaleCompleted, SoldLine, UserSet};

/// Kind of the note that says which member a person is; without a member she is none any more.
pub const PERSON_MEMBER: &str = "person_member";

/// Which member she is stands in a note, and only where it was said: the last one holds.
pub fn user_set(set: &UserSet) -> Vec<Row> {
    let mut rows = vec![Row::User { user: set.user.clone(), role: set.role, active: set.active }];
    rows.extend(set.member.as_ref().map(|member| {
        Row::Note(Box::new(NoteRow {
            kind: PERSON_MEMBER.to_owned(),
            member: Some(member).filter(|member| !member.as_str().is_empty()).cloned(),
            code: set.user.to_string(),
            ..NoteRow::default()
        }))
    }));
    rows
}

/// A new PIN forgives the wrong tries before it.
pub fn pin_set(set: &PinSet) -> [Row; 2] {
    [Row::Pin { user: set.user.clone(), one_time: set.one_time }, Row::PinTries { user: set.user.clone(), tries: 0 }]
}

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

/// What a manager reads of the lines of a sale.
pub fn of_lines(sale: &SaleCompleted) -> Vec<Row> {
    [by_hand(sale), uncatalogued(sale)].concat()
}

/// A note per line whose price a person made: the lower shelf price (R15a), or another by consent (R14). The amount is
/// what it lies below the price for everybody.
fn by_hand(sale: &SaleCompleted) -> Vec<Row> {
    let note = |line: &SoldLine| {
        Row::Note(Box::new(NoteRow {
            kind: if line.by_hand.reason == "label" { "label_price" } else { "override" }.to_owned(),
            date: Some(sale.date),
            shift: Some(sale.shift),
            receipt: Some(sale.receipt.clone()),
            sku: Some(line.sku.clone()),
            member: sale.member.clone(),
            code: line.by_hand.reason.clone(),
            amount: line.umum_amount - line.amount + line.discount,
            second: line.by_hand.approved_by.clone(),
        }))
    };
    sale.lines.iter().filter(|line| !line.by_hand.is_none()).map(note).collect()
}

/// A note per line of goods that stand in no catalogue (R7): the code that nobody knew, else the category.
fn uncatalogued(sale: &SaleCompleted) -> Vec<Row> {
    let note = |line: &SoldLine| {
        let other = line.other.as_ref()?;
        Some(Row::Note(Box::new(NoteRow {
            kind: "other_goods".to_owned(),
            date: Some(sale.date),
            shift: Some(sale.shift),
            receipt: Some(sale.receipt.clone()),
            code: if other.code.is_empty() { other.category.clone() } else { other.code.clone() },
            amount: line.amount - line.discount,
            second: other.approved_by.clone(),
            ..NoteRow::default()
        })))
    };
    sale.lines.iter().filter_map(note).collect()
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
