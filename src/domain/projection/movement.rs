//! Movements of stock: what each record moved, by lot and place, with its date and document (R53). Nothing is stored
//! for them: they are the rows of stock that follow from a record, before these are added up.
//!
//! Pure. Always holds: the movements of all records are together the stock there is. An event that moves stock is a
//! movement by its rows alone; nothing here knows kinds beside the opening's. Which records moved something:
//! `store/movements.rs`.

use super::{Row, SaleStatus, rows};
use crate::domain::event::{Envelope, Event, LotId};
use crate::domain::goods::product::Place;
use crate::domain::id::{ReceiptNumber, RecordId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant, Zone};

/// Goods that came to a place or left it. Positive = came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// Business date.
    pub date: BusinessDate,
    pub at: Instant,
    pub record: RecordId,
    /// Kind of the event; `sale_voided` for the return that undoes a whole sale.
    pub document: &'static str,
    /// Number of the paper, where there is one.
    pub receipt: Option<ReceiptNumber>,
    /// The same, or of the stock room's slip; empty for none.
    pub reference: String,
    pub by: UserId,
    pub sku: Sku,
    /// `None`: sold beyond the lots.
    pub lot: Option<LotId>,
    pub place: Place,
    /// Base units.
    pub milli: Quantity,
    pub value: Rupiah,
}

impl Movement {
    /// The day of the calendar on which it happened: a shift that goes on past midnight keeps its business date, what
    /// the state hears of does not (A13, A32). Before the business date the clock cannot have been right (R41).
    pub fn calendar_date(&self, zone: &Zone) -> BusinessDate {
        match self.document {
            "lot_opened" => self.date,
            _ => self.date.max(zone.date(self.at)),
        }
    }
}

/// What a record moved. `opened` is the day on which the books began: lots that were there then came on that day,
/// whenever they were received.
pub fn movements(envelope: &Envelope, event: &Event, opened: Option<BusinessDate>) -> Vec<Movement> {
    let rows = rows(envelope, event);
    let mut date = None;
    let mut receipt = None;
    let mut reference = String::new();
    let mut document = event.kind();
    for row in &rows {
        match row {
            Row::Sale(sale) => {
                date = Some(sale.date);
                receipt = Some(sale.receipt.clone());
                reference = sale.receipt.to_string();
                if sale.status == SaleStatus::Batal {
                    document = "sale_voided";
                }
            }
            Row::Document { date: on, number, .. } => {
                date = Some(*on);
                reference.clone_from(number);
            }
            Row::Posting(posting) => date = date.or(Some(posting.date)),
            _ => {}
        }
    }
    if let Event::LotOpened(lot) = event {
        date = opened.or(Some(lot.received));
    }
    let date = date.unwrap_or_else(|| Zone::default().date(envelope.at));
    let moved = |row: Row| match row {
        Row::Stock { sku, lot, place, milli, value } => Some(Movement {
            date,
            at: envelope.at,
            record: RecordId { device: envelope.device, seq: envelope.seq },
            document,
            receipt: receipt.clone(),
            reference: reference.clone(),
            by: envelope.actor.clone(),
            sku,
            lot,
            place,
            milli,
            value,
        }),
        _ => None,
    };
    rows.into_iter().filter_map(moved).collect()
}
