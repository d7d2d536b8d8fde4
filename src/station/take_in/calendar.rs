//! Moving the dates of a file that was written for one fixed day, as the demo's files are.
//!
//! Pure. An import of a real shop moves nothing.

use crate::domain::time::BusinessDate;
use crate::import::batches::BatchRow;
use crate::import::loans::LoanRow;
use crate::import::members::MemberRow;
use crate::import::opening::OpeningRow;

/// Rows with dates in them.
pub trait Dated {
    fn move_by(&mut self, days: i64);
}

fn moved(date: &mut Option<BusinessDate>, days: i64) {
    *date = date.map(|date| date.plus_days(days));
}

impl Dated for BatchRow {
    fn move_by(&mut self, days: i64) {
        moved(&mut self.expiry, days);
        moved(&mut self.received, days);
    }
}

impl Dated for MemberRow {
    fn move_by(&mut self, days: i64) {
        moved(&mut self.joined, days);
    }
}

impl Dated for LoanRow {
    fn move_by(&mut self, days: i64) {
        self.disbursed = self.disbursed.plus_days(days);
        self.first_due = self.first_due.plus_days(days);
    }
}

impl Dated for OpeningRow {
    fn move_by(&mut self, days: i64) {
        self.as_of = self.as_of.plus_days(days);
    }
}

/// All rows, this many days later.
pub fn move_all<T: Dated>(rows: &mut [T], days: i64) {
    if days != 0 {
        rows.iter_mut().for_each(|row| row.move_by(days));
    }
}
