//! A sale of another system against what the shop knows: new, there already, or not to be had.
//!
//! Pure. Always holds: prices and costs are facts of the past and are taken as they are; a receipt number is one sale.

use std::collections::HashMap;

use super::bad;
use crate::domain::event::{ImportedLine, SaleImported};
use crate::domain::goods::product::Book;
use crate::domain::id::{MemberNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::import::BadRow;
use crate::import::sales::SaleRow;

/// What an import of the past must know; small enough to be held at once.
#[derive(Debug, Default)]
pub struct KnownPast {
    /// Book, and whether the goods are another's.
    pub goods: HashMap<Sku, (Book, bool)>,
    /// By the number's key: the number, and whether purchases count (koperasi 1.6).
    pub members: HashMap<u64, (MemberNumber, bool)>,
    pub zone: Zone,
    /// Nothing is booked any more up to this day.
    pub locked: Option<BusinessDate>,
}

/// Whose a receipt number is.
#[derive(Debug)]
pub enum Holder {
    Nobody,
    /// A sale of this shop's tills.
    Live,
    Imported(Box<SaleImported>),
}

/// The sale as it will be recorded; `None` where it is there already.
pub fn sale(row: SaleRow, known: &KnownPast, holder: Holder) -> Result<Option<SaleImported>, Vec<BadRow>> {
    let mut faults = Vec::new();
    let member = match row.member.as_ref().map(|number| (number, MemberNumber::key(number.as_str()))) {
        None => None,
        Some((number, key)) => {
            let found = key.and_then(|key| known.members.get(&key));
            if found.is_none() {
                let text = Text::new("cli-import-no-member").with("member", number.as_str());
                faults.push(bad(row.line, "member_no", text));
            }
            found
        }
    };
    let date = known.zone.date(row.at);
    if let Some(locked) = known.locked.filter(|locked| *locked >= date && matches!(holder, Holder::Nobody)) {
        faults.push(bad(row.line, "at", Text::new("books-locked").with("date", locked)));
    }
    let mut lines = Vec::with_capacity(row.lines.len());
    for line in row.lines {
        let Some((book, consignment)) = known.goods.get(&line.sku).copied() else {
            let text = Text::new("cli-import-no-goods").with("sku", line.sku.as_str());
            faults.push(bad(line.line, "item_code", text));
            continue;
        };
        let (sku, unit, qty_milli) = (line.sku, line.unit, line.qty);
        let (price, amount, cost) = (line.price, line.amount, line.cost);
        lines.push(ImportedLine { sku, book, unit, qty_milli, price, amount, cost, consignment });
    }
    let sale = SaleImported {
        receipt: row.receipt,
        sold_at: row.at,
        date,
        shift: row.shift,
        cashier: row.cashier,
        member: member.map(|(number, _)| number.clone()),
        counts: member.is_some_and(|(_, counts)| *counts),
        status: row.status.to_owned(),
        ref_receipt: row.ref_receipt,
        total: sum(&lines).unwrap_or(row.payable),
        lines,
        rounding: row.rounding,
        payable: row.payable,
        tender: row.tender.to_owned(),
        tendered: row.tendered,
        change: row.change,
    };
    let key = match &holder {
        Holder::Nobody => None,
        Holder::Imported(before) if same(&sale, before) => return done(faults, None),
        Holder::Imported(_) => Some("cli-import-other-sale"),
        Holder::Live => Some("cli-import-live-sale"),
    };
    if let Some(key) = key {
        faults.push(bad(row.line, "receipt", Text::new(key).with("receipt", sale.receipt.to_string())));
    }
    done(faults, Some(sale))
}

/// What the lines come to; `None` past the range, which a file that can be taken never is.
fn sum(lines: &[ImportedLine]) -> Option<Rupiah> {
    Rupiah::new(lines.iter().map(|line| i128::from(line.amount.amount())).sum()).ok()
}

fn done(faults: Vec<BadRow>, sale: Option<SaleImported>) -> Result<Option<SaleImported>, Vec<BadRow>> {
    match faults.is_empty() {
        true => Ok(sale),
        false => Err(faults),
    }
}

/// What the file says is the same; what the shop knew then about member, goods and zone may have changed since.
fn same(now: &SaleImported, before: &SaleImported) -> bool {
    let line =
        |line: &ImportedLine| (line.sku.clone(), line.unit.clone(), line.qty_milli, line.price, line.amount, line.cost);
    now.sold_at == before.sold_at
        && now.member == before.member
        && now.status == before.status
        && now.ref_receipt == before.ref_receipt
        && (now.rounding, now.payable, now.tendered, now.change)
            == (before.rounding, before.payable, before.tendered, before.change)
        && (&now.tender, &now.cashier, &now.shift) == (&before.tender, &before.cashier, &before.shift)
        && now.lines.iter().map(line).eq(before.lines.iter().map(line))
}

#[cfg(test)]
mod tests;
