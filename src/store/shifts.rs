//! Reads of shifts: the open one, and those that were closed with a Z report.

use std::collections::HashMap;

use rusqlite::{Row, params};

use super::{Store, StoreError};
use crate::domain::drawer::shift::Sums;
use crate::domain::id::{ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};
use crate::till::lookup::Shift;

/// A shift as the report `shift` has it, open or closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftRow {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub cashier: UserId,
    pub opened: Instant,
    pub opening: Rupiah,
    /// What happened in it so far, by key (`domain/projection/cash.rs`), without the pieces.
    pub sums: Sums,
    pub closed: Option<ShiftEnd>,
}

/// How a shift was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftEnd {
    pub at: Instant,
    /// Running number of the till's Z reports.
    pub number: u32,
    pub expected: Rupiah,
    pub counted: Rupiah,
    pub difference: Rupiah,
    /// To the safe after the count.
    pub deposit: Rupiah,
    /// Of the record that closed it.
    pub hash: [u8; 32],
}

fn shift(row: &Row<'_>) -> rusqlite::Result<ShiftRow> {
    let closed_at: Option<Instant> = row.get(6)?;
    let end = |at| -> rusqlite::Result<ShiftEnd> {
        Ok(ShiftEnd {
            at,
            number: row.get(7)?,
            expected: row.get(8)?,
            counted: row.get(9)?,
            difference: row.get(10)?,
            deposit: row.get(11)?,
            hash: row.get(12)?,
        })
    };
    Ok(ShiftRow {
        shift: row.get(0)?,
        till: row.get(1)?,
        date: row.get(2)?,
        cashier: row.get(3)?,
        opened: row.get(4)?,
        opening: row.get(5)?,
        sums: Sums::new(),
        closed: closed_at.map(end).transpose()?,
    })
}

impl Store {
    /// The shift that is open at a till. A till has one drawer, so only its newest shift can be; it may be one that it
    /// took over, restored from a backup.
    pub fn open_shift_of(&self, till: &TillLetter) -> Result<Option<Shift>, StoreError> {
        let sql = "SELECT shift.shift, ?1, shift.date, shift.at, shift.opening,
                   coalesce(shift_cashier.cashier, shift.cashier),
                   coalesce((SELECT amount FROM shift_sum AS s WHERE s.shift = shift.shift AND key = 'sales'), 0),
                   shift_closed.shift IS NOT NULL
                   FROM shift LEFT JOIN shift_cashier ON shift_cashier.shift = shift.shift
                   LEFT JOIN shift_closed ON shift_closed.shift = shift.shift
                   WHERE shift.shift IN (
                       SELECT * FROM (SELECT shift FROM shift WHERE till = ?1 ORDER BY at DESC, seq DESC LIMIT 1)
                       UNION ALL SELECT shift FROM shift_taken WHERE till = ?1)
                   ORDER BY shift.at DESC, shift.seq DESC LIMIT 1";
        let newest = self.find(sql, [till], |row| {
            let shift = Shift {
                id: row.get(0)?,
                till: row.get(1)?,
                date: row.get(2)?,
                opened: row.get(3)?,
                opening: row.get(4)?,
                cashier: row.get(5)?,
                sales: row.get(6)?,
            };
            Ok((shift, row.get::<_, bool>(7)?))
        })?;
        Ok(newest.filter(|(_, closed)| !closed).map(|(shift, _)| shift))
    }

    /// Shifts whose business date lies in the period, in the order in which they were opened.
    pub fn shifts(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<ShiftRow>, StoreError> {
        let sql = "SELECT shift.shift, shift.till, shift.date, shift.cashier, shift.at, shift.opening,
                   closed.at, closed.number, closed.expected, closed.counted, closed.difference, closed.deposit,
                   record.hash
                   FROM shift LEFT JOIN shift_closed AS closed ON closed.shift = shift.shift
                   LEFT JOIN record ON record.id = closed.record
                   WHERE shift.date BETWEEN ?1 AND ?2 ORDER BY shift.at, shift.device, shift.seq";
        let mut shifts = self.all(sql, params![from, to], shift)?;
        let sql = "SELECT shift_sum.shift, shift_sum.key, shift_sum.amount
                   FROM shift JOIN shift_sum ON shift_sum.shift = shift.shift
                   WHERE shift.date BETWEEN ?1 AND ?2 AND shift_sum.key NOT LIKE 'p:%'";
        let sums = self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut of_shift: HashMap<ShiftId, Sums> = HashMap::new();
        for (shift, key, amount) in sums {
            of_shift.entry(shift).or_default().insert(key, amount);
        }
        for shift in &mut shifts {
            shift.sums = of_shift.remove(&shift.shift).unwrap_or_default();
        }
        Ok(shifts)
    }

    /// Hash of the record that closed a shift.
    pub fn closing_hash(&self, shift: ShiftId) -> Result<Option<[u8; 32]>, StoreError> {
        let sql = "SELECT hash FROM record WHERE id = (SELECT record FROM shift_closed WHERE shift = ?1)";
        self.find(sql, [shift], |row| row.get(0))
    }
}
