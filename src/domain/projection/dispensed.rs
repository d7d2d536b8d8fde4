//! What the pharmacy's registers and prescriptions get from a sale, and lose again with what comes back.
//!
//! Pure. Always holds: a row a line that goes into a register, is dispensed under a prescription, or is work for one;
//! what came back has the same rows with negative figures, so that every register is the sum of its rows.

use super::{NoteRow, Row};
use crate::domain::event::after_sale::{Condition, SaleReturned};
use crate::domain::event::pharmacy::{
    MedicineBuyerNamed, PapersDestroyed, PharmacistSigned, PrescriptionOpened, PrescriptionReceived, SipnapReported,
};
use crate::domain::event::{Event, SaleCompleted, SoldLine};
use crate::domain::id::{ReceiptNumber, SaleId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::sipnap;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A line of a register. Signed: negative where it came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DispensedRow {
    /// Place in the sale or return, from 1.
    pub n: u32,
    /// Of the sale; of a return, of the sale it is against.
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub date: BusinessDate,
    /// `narkotika` `psikotropika` `prekursor` `oot` `resep` `owa`; empty for what only belongs to a prescription.
    pub register: String,
    pub sku: Sku,
    pub name: String,
    pub base_milli: Quantity,
    pub amount: Rupiah,
    /// Batches with what was taken of each, base units.
    pub batches: Vec<(String, Quantity)>,
    pub prescription: Option<PrescriptionId>,
    pub label: String,
    pub item: Option<u32>,
    pub served_milli: Quantity,
    pub wasted_milli: Quantity,
    pub pharmacist: Option<UserId>,
    pub service: bool,
}

pub fn sold(sale: &SaleCompleted) -> Vec<Row> {
    let mut rows = Vec::new();
    for (n, line) in (1..).zip(&sale.lines) {
        rows.extend(row(n, (sale.sale, &sale.receipt, sale.date), line, false));
        let serials = line.pharmacy.serials.iter();
        rows.extend(serials.map(|serial| Row::SerialSold(line.sku.clone(), serial.clone(), true)));
    }
    rows
}

pub fn returned(back: &SaleReturned) -> Vec<Row> {
    let mut rows = Vec::new();
    for (n, line) in (1..).zip(&back.lines) {
        rows.extend(row(n, (back.of_sale, &back.receipt, back.date), &line.sold, true));
        let serials = line.sold.pharmacy.serials.iter().filter(|_| line.condition == Condition::Good);
        rows.extend(serials.map(|serial| Row::SerialSold(line.sold.sku.clone(), serial.clone(), false)));
    }
    rows
}

fn row(n: u32, paper: (SaleId, &ReceiptNumber, BusinessDate), line: &SoldLine, back: bool) -> Option<Row> {
    let pharmacy = &line.pharmacy;
    if line.register.is_none() && pharmacy.prescription.is_none() {
        return None;
    }
    let (sale, receipt, date) = paper;
    let signed = |quantity: Quantity| if back { -quantity } else { quantity };
    let amount = line.amount - line.discount;
    Some(Row::Dispensed(Box::new(DispensedRow {
        n,
        sale,
        receipt: receipt.clone(),
        date,
        register: line.register.clone().unwrap_or_default(),
        sku: line.sku.clone(),
        name: line.name.clone(),
        base_milli: signed(line.qty_milli.in_base(line.factor)),
        amount: if back { -amount } else { amount },
        batches: line.drawn.iter().map(|drawn| (drawn.batch.clone(), signed(drawn.qty_milli))).collect(),
        prescription: pharmacy.prescription,
        label: pharmacy.label.clone(),
        item: pharmacy.item,
        served_milli: signed(pharmacy.served_milli),
        wasted_milli: signed(pharmacy.wasted_milli),
        pharmacist: pharmacy.pharmacist.clone(),
        service: pharmacy.service,
    })))
}

pub fn signed(signed: &PharmacistSigned) -> Vec<Row> {
    let kind = if signed.on { "pharmacist_on" } else { "pharmacist_off" };
    vec![Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        shift: Some(signed.shift),
        code: if signed.by_itself { "by_itself".to_owned() } else { String::new() },
        second: Some(signed.user.clone()),
        ..NoteRow::default()
    }))]
}

pub fn received(received: &PrescriptionReceived) -> Vec<Row> {
    vec![Row::Prescription(Box::new(received.clone()))]
}

pub fn opened(opened: &PrescriptionOpened) -> Vec<Row> {
    vec![Row::Note(Box::new(NoteRow {
        kind: "patient_opened".to_owned(),
        code: format!("{} {}", opened.label, opened.purpose),
        ..NoteRow::default()
    }))]
}

pub fn buyer(named: &MedicineBuyerNamed) -> Vec<Row> {
    vec![Row::MedicineBuyer { sale: named.sale, key: named.key.clone() }]
}

/// What is said about the counter's own work: screenings, complaints, reports to the state.
pub fn rest(event: &Event) -> Vec<Row> {
    match event {
        Event::PrescriptionScreened(screened) => vec![Row::Screened(Box::new(screened.clone()))],
        // What it says stays in the private part of the record: a list of notes is no patient's page (A38).
        Event::ComplaintNoted(noted) => vec![Row::Complaint(Box::new(noted.clone()))],
        Event::SipnapReported(reported) => vec![self::reported(reported)],
        _ => Vec::new(),
    }
}

/// Minutes bear the till's next number, as every document of the stock room; that people were forgotten with the papers
/// is a note of its own, for who looks at what became of personal data.
pub fn papers_destroyed(gone: &PapersDestroyed) -> Vec<Row> {
    let note = NoteRow {
        kind: "papers_destroyed".to_owned(),
        date: Some(gone.slip.date),
        second: gone.slip.approved_by.clone(),
        code: gone.papers.code().to_owned(),
        ..NoteRow::default()
    };
    let forgot = gone.forgets.as_ref().map(|_| NoteRow { kind: "papers_forgotten".to_owned(), ..note.clone() });
    let slip = Row::Slip { till: gone.slip.till.clone(), number: gone.slip.number };
    let notes = [Some(note), forgot].into_iter().flatten();
    std::iter::once(slip).chain(notes.map(|note| Row::Note(Box::new(note)))).collect()
}

fn reported(reported: &SipnapReported) -> Row {
    let code = match sipnap::Month::parse(&reported.month) {
        Some(month) => sipnap::note_code(month, &reported.number),
        None => reported.month.clone(),
    };
    let (kind, second) = (sipnap::note_kind(reported.stage).to_owned(), reported.pharmacist.clone());
    Row::Note(Box::new(NoteRow { kind, code, second, ..NoteRow::default() }))
}
