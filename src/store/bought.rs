//! What a member's purchases of a year are made of, so that she can check them against her receipts (koperasi 2.6).
//!
//! Always holds: read from the records of her own sales, returns and storage fees, whoever's they were made out to
//! first; with what no record of hers explains they are what counts for SHU.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::whole;
use super::member_books::key_of;
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::shu::Year;
use crate::domain::cooperative::shu::why::Bought;
use crate::domain::event::{Event, ImportedLine, SoldLine};
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::{MemberNumber, RecordId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// By unit and month.
type Sums = BTreeMap<(&'static str, i8), Rupiah>;

impl Store {
    /// By unit and month, without months of nothing.
    pub fn bought(&self, member: &MemberNumber, year: i16) -> Result<Vec<Bought>, StoreError> {
        let days = Year::of(year);
        // A sale that was given to another member is hers; one that was taken from her is not. A void stands on the day
        // of its sale.
        let sql = "SELECT device.device, record.seq FROM sale
                   JOIN record ON record.id = sale.record JOIN device ON device.id = record.device
                   LEFT JOIN attached ON attached.sale = sale.sale
                   WHERE sale.record IN (SELECT record FROM sale WHERE member = ?1 AND date BETWEEN ?2 AND ?3 UNION ALL
                       SELECT sale.record FROM attached CROSS JOIN sale ON sale.sale = attached.sale
                       WHERE attached.member = ?1 AND sale.date BETWEEN ?2 AND ?3)
                   AND iif(attached.sale IS NULL, sale.member, attached.member) = ?1
                   AND iif(attached.sale IS NULL, sale.counts, attached.counts)";
        let id = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let mut sums = Sums::new();
        for record in self.all(sql, params![member, days.first, days.last], id)? {
            if let Some(recorded) = self.record(record)? {
                add(&mut sums, &recorded.happening.event);
            }
        }
        let fees = self.member_postings(AccountCode::STORAGE)?.remove(&key_of(member)).unwrap_or_default();
        for fee in fees.iter().filter(|fee| (days.first..=days.last).contains(&fee.date)) {
            if fee.kind == "storage_charged" {
                *sums.entry(("gudang", fee.date.month())).or_default() -= fee.amount;
            }
        }
        sums.retain(|_, amount| !amount.is_zero());
        let found = sums.into_iter().map(|((unit, month), amount)| Bought { month, unit, amount });
        Ok(found.collect())
    }
}

fn add(sums: &mut Sums, event: &Event) {
    let mut put = |unit, date: BusinessDate, amount: Rupiah| *sums.entry((unit, date.month())).or_default() += amount;
    match event {
        Event::SaleCompleted(sale) => sale.lines.iter().for_each(|line| put(unit(line), sale.date, net(line))),
        Event::SaleImported(sale) => {
            sale.lines.iter().for_each(|line| put(of_book(line), sale.date, line.amount));
        }
        Event::SaleReturned(back) => {
            let date = if back.void { back.of_date } else { back.date };
            back.lines.iter().for_each(|line| put(unit(&line.sold), date, -net(&line.sold)));
        }
        _ => {}
    }
}

/// As it counts (koperasi 1.6).
fn net(line: &SoldLine) -> Rupiah {
    line.amount - line.discount - line.ppn_amount
}

fn unit(line: &SoldLine) -> &'static str {
    match (line.place, line.book) {
        (Place::Gudang, _) => "gudang",
        (_, Book::Obat) => "apotek",
        (_, Book::Sembako) => "sembako",
    }
}

fn of_book(line: &ImportedLine) -> &'static str {
    match line.book {
        Book::Obat => "apotek",
        Book::Sembako => "sembako",
    }
}
