//! Reads of sales: the rows of the report, one sale again as it was recorded.
//!
//! Always holds: what is read from a record is what was signed; figures come from rows kept current.

use rusqlite::{Row, params};

use super::column::{integer, whole};
use super::{Store, StoreError};
use crate::domain::event::{Envelope, Happening};
use crate::domain::id::{MemberNumber, ReceiptNumber, RecordId, SaleId};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};
use crate::log::codec;

/// A sale as the report has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleListed {
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub date: BusinessDate,
    pub cashier: String,
    pub member: Option<MemberNumber>,
    pub total: Rupiah,
    pub rounding: Rupiah,
    pub payable: Rupiah,
    pub cost: Rupiah,
    /// `selesai`, `retur`, `batal`.
    pub status: String,
    pub imported: bool,
    /// Counts for the SHU of `member` (koperasi 1.6).
    pub counts: bool,
}

/// A sale in a list, with whose it is and how it was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundReceipt {
    pub listed: SaleListed,
    /// Empty without a member, or where the name is gone.
    pub member: String,
    pub tenders: Vec<String>,
    /// The record it stands in: says by itself how far it has come on its way to the ledger.
    pub record: RecordId,
}

/// `24/11`, `24/11/26`, `24/11/2026`: the beginning of that day's numbers.
fn day_in(typed: &str) -> Option<String> {
    let mut parts = typed.split(['/', '.', '-']);
    let mut number = |digits: &[usize]| parts.next().filter(|part| digits.contains(&part.len()))?.parse::<u16>().ok();
    let (day, month) = (number(&[1, 2])?, number(&[1, 2])?);
    let year = number(&[2, 4]).map_or("__".to_owned(), |year| format!("{:02}", year % 100));
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then(|| format!("{year}{month:02}{day:02}-%"))
}

/// `A00042 2026`, `siti 2026`: what is looked for, and in which year alone.
pub fn year_in(typed: &str) -> (&str, Option<i16>) {
    let split = typed.trim().rsplit_once(' ').filter(|(words, year)| !words.trim().is_empty() && year.len() == 4);
    let year = split.and_then(|(words, year)| Some((words.trim(), year.parse::<i16>().ok()?)));
    match year.filter(|(_, year)| (2000..2200).contains(year)) {
        Some((words, year)) => (words, Some(year)),
        None => (typed.trim(), None),
    }
}

/// A record as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub envelope: Envelope,
    pub happening: Happening,
    pub hash: [u8; 32],
}

/// A voided sale keeps its figures and says so; a corrected member stands in place of the one at the sale.
const COLUMNS: &str = "SELECT sale.sale, receipt, sale.at, date, cashier,
     iif(attached.sale IS NULL, sale.member, attached.member) AS whose,
     total, rounding, payable, cost,
     iif(voided.sale IS NULL, status, 'batal'), imported,
     iif(attached.sale IS NULL, sale.counts, attached.counts)
     FROM sale LEFT JOIN voided ON voided.sale = sale.sale LEFT JOIN attached ON attached.sale = sale.sale";

fn listed(row: &Row<'_>) -> rusqlite::Result<SaleListed> {
    Ok(SaleListed {
        sale: row.get(0)?,
        receipt: row.get(1)?,
        at: row.get(2)?,
        date: row.get(3)?,
        cashier: row.get(4)?,
        member: row.get(5)?,
        total: row.get(6)?,
        rounding: row.get(7)?,
        payable: row.get(8)?,
        cost: row.get(9)?,
        status: row.get(10)?,
        imported: row.get(11)?,
        counts: row.get(12)?,
    })
}

impl Store {
    /// Sales of the period, by date and receipt, one after the other.
    pub fn sales<E: From<StoreError>>(
        &self,
        from: BusinessDate,
        to: BusinessDate,
        mut each: impl FnMut(SaleListed) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let sql = format!("{COLUMNS} WHERE date BETWEEN ?1 AND ?2 ORDER BY date, receipt, record");
        let mut ask = self.connection.prepare_cached(&sql).map_err(failed)?;
        let mut rows = ask.query(params![from, to]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(listed(row).map_err(failed)?)?;
        }
        Ok(())
    }

    /// A member's sales of the period, in order. Corrected sales are few and are looked at first: else a year of all
    /// sales would be.
    pub fn sales_of(
        &self,
        member: &MemberNumber,
        from: BusinessDate,
        to: BusinessDate,
    ) -> Result<Vec<SaleListed>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE whose = ?1 AND record IN (
             SELECT record FROM sale WHERE member = ?1 AND date BETWEEN ?2 AND ?3 UNION ALL
             SELECT sale.record FROM attached CROSS JOIN sale ON sale.sale = attached.sale AND sale.imported = 0
             WHERE attached.member = ?1 AND sale.date BETWEEN ?2 AND ?3) ORDER BY date, receipt, record"
        );
        self.all(&sql, params![member, from, to], listed)
    }

    /// The newest sales of all tills, the newest first.
    pub fn newest_sales(&self, limit: u32) -> Result<Vec<SaleListed>, StoreError> {
        self.all(&format!("{COLUMNS} ORDER BY record DESC LIMIT ?1"), [limit], listed)
    }

    /// Finished sales by any part of the number, a day (`24/11`), the sum paid, a member's number or any part of her
    /// name; the newest first, and all where nothing is typed.
    pub fn find_receipts(&self, typed: &str, limit: usize) -> Result<Vec<FoundReceipt>, StoreError> {
        let (typed, year) = year_in(typed);
        let amount: String = typed.chars().filter(|sign| sign.is_ascii_digit()).collect();
        let number = day_in(typed).unwrap_or_else(|| format!("%{}%", typed.to_uppercase().replace(['%', '_'], "")));
        let name = format!("%{}%", typed.to_lowercase().replace(['%', '_'], ""));
        let sql = format!(
            "{COLUMNS} LEFT JOIN member ON member.number = iif(attached.sale IS NULL, sale.member, attached.member)
             WHERE imported = 0 AND (?1 = '' OR receipt LIKE ?2 OR abs(payable) = ?3 OR whose = ?4
             OR member.search_name LIKE ?5) AND (?7 IS NULL OR sale.date BETWEEN ?7 || '-01-01' AND ?7 || '-12-31')
             ORDER BY record DESC LIMIT ?6"
        );
        let (amount, year) = (amount.parse::<i64>().ok(), year.map(|year| year.to_string()));
        let values = params![typed, number, amount, typed.to_uppercase(), name, limit as i64, year];
        let listed = self.all(&sql, values, listed)?;
        listed.into_iter().map(|listed| self.with_names(listed)).collect()
    }

    fn with_names(&self, listed: SaleListed) -> Result<FoundReceipt, StoreError> {
        let name = match &listed.member {
            Some(number) => self.find("SELECT name FROM member WHERE number = ?1", [number], |row| row.get(0))?,
            None => None,
        };
        let sql = "SELECT tender.tender FROM sale JOIN tender ON tender.record = sale.record
                   WHERE sale.sale = ?1 AND sale.imported = 0 ORDER BY tender.n";
        let tenders = self.all(sql, [listed.sale], |row| row.get(0))?;
        let sql = "SELECT device.device, record.seq FROM sale JOIN record ON record.id = sale.record
                   JOIN device ON device.id = record.device
                   WHERE sale.receipt = ?1 AND sale.sale = ?2 AND sale.imported = 0";
        let record = self.find(sql, params![listed.receipt, listed.sale], |row| {
            Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) })
        })?;
        let record = record.unwrap_or(RecordId { device: self.identity.device, seq: u64::MAX });
        Ok(FoundReceipt { listed, member: name.unwrap_or_default(), tenders, record })
    }

    /// The record behind a receipt number.
    pub fn sale_record(&self, receipt: &ReceiptNumber) -> Result<Option<Recorded>, StoreError> {
        let sql = "SELECT body, private, hash FROM record WHERE id =
                   (SELECT record FROM sale WHERE receipt = ?1 ORDER BY record LIMIT 1)";
        self.recorded(sql, params![receipt])
    }

    /// A record by device and sequence; `None` where it is not here, or of a kind that is not known here.
    pub fn record(&self, record: RecordId) -> Result<Option<Recorded>, StoreError> {
        let sql = "SELECT body, private, hash FROM record
                   WHERE device = (SELECT id FROM device WHERE device = ?1) AND seq = ?2";
        self.recorded(sql, params![record.device, integer(record.seq)])
    }

    fn recorded(&self, sql: &str, values: impl rusqlite::Params) -> Result<Option<Recorded>, StoreError> {
        let found = self
            .find(sql, values, |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get(2)?)))?;
        let Some((body, private, hash)) = found else { return Ok(None) };
        let decoded = codec::read_body(&body)
            .map_err(|bad| StoreError::Corrupt { path: self.path.display().to_string(), detail: bad.to_string() })?;
        let envelope = decoded.envelope.clone();
        Ok(decoded.happening(private.as_deref()).map(|happening| Recorded { envelope, happening, hash }))
    }

    /// The till's newest paper with a number.
    pub fn last_receipt(&self) -> Result<Option<ReceiptNumber>, StoreError> {
        let Some(till) = self.identity.till.clone() else { return Ok(None) };
        let sql = "SELECT date, last FROM receipt_day WHERE till = ?1 ORDER BY date DESC LIMIT 1";
        self.find(sql, [&till], |row| Ok(ReceiptNumber { date: row.get(0)?, till: till.clone(), number: row.get(1)? }))
    }

    /// How often a receipt was printed again, so far.
    pub fn copies(&self, receipt: &ReceiptNumber) -> Result<u32, StoreError> {
        let copies = self.find("SELECT copy FROM receipt_copy WHERE receipt = ?1", [receipt], |row| row.get(0))?;
        Ok(copies.unwrap_or_default())
    }

    /// How many records of each device there are, by device.
    pub fn log_lengths(&self) -> Result<Vec<(crate::domain::id::DeviceId, u64)>, StoreError> {
        let sql = "SELECT device, (SELECT max(seq) FROM record WHERE record.device = device.id) FROM device
                   ORDER BY device";
        let lengths = self.all(sql, [], |row| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?.unwrap_or(0))))?;
        Ok(lengths.into_iter().map(|(device, length)| (device, whole(length))).collect())
    }
}
