//! Reads of deduction from wages: employers, who agreed, lists and what came of them.
//!
//! Always holds: all of it is a fold of its few records, found by their kinds in the notes.
//! Neighbours: the fold (`domain/cooperative/payroll.rs`), the notes (`domain/projection/payroll.rs`).

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::cooperative::payroll::{PayrollBook, Said};
use crate::domain::event::Event;

impl Store {
    /// Everything that was said of it, in the order of the records' times.
    pub fn payroll(&self) -> Result<PayrollBook, StoreError> {
        let sql = "SELECT record.body FROM note CROSS JOIN record ON record.id = note.record
                   WHERE note.kind IN
                   ('employer_set', 'deduction_agreed', 'payroll_listed', 'payroll_posted', 'payroll_taken')
                   ORDER BY note.at, note.record";
        let events: Vec<Event> = self.all(sql, [], |row| row.get(0).map(|Json(event)| event))?;
        Ok(PayrollBook::fold(events.into_iter().filter_map(Said::of)))
    }
}
