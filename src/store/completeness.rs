//! Which days a cooperative sold, for how much, and whether it closed them: completeness before size.
//!
//! Always holds: no member, no person and no goods are in these figures.

use super::{Store, StoreError};
use crate::domain::id::DeviceId;
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};

/// A day on which something was sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoldDay {
    pub date: BusinessDate,
    /// Numbered papers.
    pub receipts: u64,
    /// Goods sold, net of discounts and of what came back.
    pub sold: Rupiah,
    /// The day was closed, or every shift of it was.
    pub closed: bool,
}

impl Store {
    /// Days with receipts from a date on, in order.
    pub fn sold_days(&self, from: BusinessDate) -> Result<Vec<SoldDay>, StoreError> {
        let sql = "WITH papers AS (
                       SELECT date, sum(last) AS receipts FROM receipt_day WHERE date >= ?1 GROUP BY date),
                   shifts AS (
                       SELECT shift.date, count(*) AS opened, count(shift_closed.shift) AS closed FROM shift
                       LEFT JOIN shift_closed ON shift_closed.shift = shift.shift
                       WHERE shift.date >= ?1 GROUP BY shift.date)
                   SELECT papers.date, papers.receipts, coalesce(sold_day.amount, 0),
                   day_closed.date IS NOT NULL OR coalesce(shifts.opened = shifts.closed, 0)
                   FROM papers LEFT JOIN sold_day ON sold_day.date = papers.date
                   LEFT JOIN shifts ON shifts.date = papers.date
                   LEFT JOIN day_closed ON day_closed.date = papers.date ORDER BY papers.date";
        self.all(sql, [from], |row| {
            let receipts: i64 = row.get(1)?;
            let receipts = u64::try_from(receipts).unwrap_or(0);
            Ok(SoldDay { date: row.get(0)?, receipts, sold: row.get(2)?, closed: row.get(3)? })
        })
    }

    /// What lies in stock, at cost.
    pub fn stock_value(&self) -> Result<Rupiah, StoreError> {
        Ok(self.find("SELECT coalesce(sum(value), 0) FROM stock", [], |row| row.get(0))?.unwrap_or_default())
    }

    /// When a device's newest record was made.
    pub fn newest_record_of(&self, device: DeviceId) -> Result<Option<Instant>, StoreError> {
        let sql =
            "SELECT json_extract(body, '$.at') FROM record WHERE device = (SELECT id FROM device WHERE device = ?1)
                   ORDER BY seq DESC LIMIT 1";
        self.find(sql, [device], |row| row.get(0))
    }
}
