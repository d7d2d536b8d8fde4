//! Rows of goods of others in the warehouse: quantity only, never value; and what their months cost.
//!
//! Pure. Always holds: a charge on account is owed by the member (kasbon) or stands on 113200, never both.

use super::cash::{drawer, sums};
use super::{Balance, NoteRow, Row};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::stock::Slip;
use crate::domain::event::storage::{StorageCharged, StorageCounted, StorageCountedLine, StorageGiven, StorageTaken};
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::goods::storage::{self, LastCount};
use crate::domain::id::ShopCode;

fn slip(slip: &Slip) -> Row {
    Row::Slip { till: slip.till.clone(), number: slip.number }
}

pub fn taken(taken: &StorageTaken) -> Vec<Row> {
    let moved = Row::StorageMoved { storage: taken.storage.clone(), date: taken.slip.date, milli: taken.qty_milli };
    vec![slip(&taken.slip), Row::Storage(Box::new(taken.clone())), moved]
}

pub fn given(given: &StorageGiven) -> Vec<Row> {
    let (storage, date) = (given.storage.clone(), given.slip.date);
    vec![slip(&given.slip), Row::StorageMoved { storage, date, milli: -given.qty_milli }]
}

pub fn charged(charged: &StorageCharged) -> Vec<Row> {
    let mut rows = vec![
        slip(&charged.slip),
        Row::StorageCharged {
            storage: charged.storage.clone(),
            month: charged.month,
            kilograms: charged.kilograms,
            fee: charged.fee,
            paid: charged.paid.is_some(),
        },
    ];
    let date = charged.slip.date;
    if let Some(member) = charged.owner.clone().filter(|_| charged.counts) {
        rows.push(Row::Purchases { member, year: date.year(), delta: charged.fee });
    }
    match (charged.paid, &charged.owner) {
        (Some(MoneyIn::Cash), _) => {
            let fee = charged.fee.amount();
            rows.extend(
                charged.shift.into_iter().flat_map(|shift| sums(shift, [("cash_in", fee), ("storage_fees", fee)])),
            );
            rows.extend(drawer(Some(&charged.slip.till), charged.fee));
        }
        (Some(MoneyIn::Safe | MoneyIn::Bank), _) => {}
        (None, Some(member)) => {
            let (member, balance, delta) = (member.clone(), Balance::Kasbon, charged.fee);
            rows.push(Row::MemberBalance { member, balance, delta, imported: false });
        }
        (None, None) => {
            rows.push(Row::OnAccount {
                sale: charged.charge,
                shop: ShopCode::from(charged.storage.as_str()),
                receipt: storage::receipt_of(&charged.storage, Month::of(charged.month)),
                date,
                due: date,
                total: charged.fee,
            });
            rows.push(Row::Receivable { sale: charged.charge, delta: charged.fee });
        }
    }
    rows
}

/// What was counted, and a note for the manager of each that differs.
pub fn counted(count: &StorageCounted) -> Vec<Row> {
    let date = count.slip.date;
    let mut rows = vec![slip(&count.slip)];
    for line in &count.lines {
        let StorageCountedLine { storage, booked_milli: booked, counted_milli: counted, .. } = line.clone();
        if booked != counted {
            rows.push(Row::Note(Box::new(NoteRow {
                kind: "storage_differs".to_owned(),
                date: Some(date),
                code: storage.as_str().to_owned(),
                second: count.slip.approved_by.clone(),
                ..NoteRow::default()
            })));
        }
        rows.push(Row::StorageCounted(storage, LastCount { date, booked, counted }));
    }
    rows
}
