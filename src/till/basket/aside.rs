//! An open sale as it is written down when it is set aside, waits for a QRIS payment, or is paid in part: so that a
//! power cut loses none of it.
//!
//! Pure. Not here: how it comes back into the basket, priced anew (`parking.rs`).

use super::OpenSale;
use crate::domain::event::parked::{ParkedBasket, ParkedLine, SaleParked};
use crate::domain::event::{Event, Happening, Personal, references};
use crate::domain::id::UserId;
use crate::till::lookup::Shift;
use crate::till::weighing::Weighed;

/// The basket as people put it together: no prices but those given by hand, which are worked out again.
pub fn basket(sale: &OpenSale, pharmacist: Option<&UserId>) -> ParkedBasket {
    // She stands for it though she may have gone home when it is paid (A2).
    let stands = |line: &super::BasketLine| pharmacist.filter(|_| line.product().medicine.is_some()).cloned();
    let line = |line: &super::BasketLine| ParkedLine {
        sku: line.product().sku.clone(),
        unit: line.unit.clone(),
        qty_milli: line.quantity,
        label: line.label,
        batch: line.batch.clone(),
        by_hand: line.by_hand.clone(),
        manual: line.weighed == Some(Weighed::Manual),
        approved_by: line.approved_by.clone().or_else(|| stands(line)),
        pharmacy: line.pharmacy.clone(),
        other: line.other.clone(),
    };
    ParkedBasket {
        member: sale.member.as_ref().map(|buyer| buyer.member.number.clone()),
        card: sale.member.as_ref().and_then(|buyer| buyer.card.as_ref()).map(|card| card.card),
        buyer: sale.buyer.clone(),
        lines: sale.lines.iter().map(line).collect(),
        by_hand: sale.by_hand.clone(),
        age_confirmed: sale.age_confirmed,
        paid: sale.paid.clone(),
        waiting: sale.waiting.clone(),
        prescription: sale.rx.as_ref().map(|rx| rx.aside(pharmacist)),
        complaint: sale.complaint.clone(),
        warehouse: sale
            .warehouse
            .as_ref()
            .map(|from| from.shop.as_ref().map_or_else(String::new, |shop| shop.shop.as_str().to_owned())),
    }
}

/// The record of it, under this name.
pub fn happening(sale: &OpenSale, shift: &Shift, pharmacist: Option<&UserId>, name: String) -> Happening {
    let mut basket = basket(sale, pharmacist);
    let references = references::set_apart(&mut basket.paid);
    let parked =
        SaleParked { sale: sale.id, till: shift.till.clone(), shift: shift.id, basket, total: sale.totals().total };
    let personal = Personal { words: name, references, ..Personal::default() };
    Happening { event: Event::SaleParked(parked), personal: Some(personal) }
}
