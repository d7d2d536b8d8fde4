//! Reads of the double-entry journal: transactions in date order, sums per account.
//!
//! Always holds: no sum scans history: years and days are rows kept current. Within a day transactions stand in the
//! order of device and sequence, so that everyone who has the same records reads the same journal.

use rusqlite::params;

use super::column::whole;
use super::{Store, StoreError};
use crate::domain::id::{DeviceId, MemberNumber, RecordId};
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;
use crate::domain::time::BusinessDate;

/// The postings of one record on one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    pub record: RecordId,
    pub date: BusinessDate,
    /// Of the event (`sale_completed`); the key of what the transaction is called is `journal-` and this, with `-`.
    pub kind: String,
    /// The receipt number, where there is one.
    pub reference: String,
    /// In the order of the record.
    pub postings: Vec<JournalPosting>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalPosting {
    /// Six digits.
    pub account: String,
    /// Positive = debit.
    pub amount: Rupiah,
    /// `sembako`, `apotek`, `gudang`, `simpan_pinjam`, `kantor`.
    pub unit: String,
    pub member: Option<MemberNumber>,
}

/// What an account of a unit was debited and credited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountSum {
    /// Six digits.
    pub account: String,
    pub unit: String,
    pub debit: Rupiah,
    pub credit: Rupiah,
}

/// An account's postings, for the general ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPosting {
    pub record: RecordId,
    pub date: BusinessDate,
    pub kind: String,
    pub reference: String,
    pub posting: JournalPosting,
}

fn six_digits(account: i64) -> String {
    format!("{account:06}")
}

impl Store {
    /// The journal of a period, one transaction after the other.
    pub fn journal<E: From<StoreError>>(
        &self,
        from: BusinessDate,
        to: BusinessDate,
        mut each: impl FnMut(JournalEntry) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let sql = "SELECT entry.device, entry.seq, entry.date, entry.kind, entry.reference,
                   posting.account, posting.amount, posting.unit, posting.member
                   FROM entry JOIN posting ON posting.date = entry.date AND posting.record = entry.record
                   WHERE entry.date BETWEEN ?1 AND ?2 ORDER BY entry.date, entry.device, entry.seq, posting.n";
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut rows = ask.query(params![from, to]).map_err(failed)?;
        let mut open: Option<JournalEntry> = None;
        while let Some(row) = rows.next().map_err(failed)? {
            let (device, seq, date): (DeviceId, i64, BusinessDate) =
                (row.get(0).map_err(failed)?, row.get(1).map_err(failed)?, row.get(2).map_err(failed)?);
            let record = RecordId { device, seq: whole(seq) };
            if open.as_ref().is_none_or(|entry| entry.record != record || entry.date != date) {
                if let Some(done) = open.take() {
                    each(done)?;
                }
                let (kind, reference) = (row.get(3).map_err(failed)?, row.get(4).map_err(failed)?);
                open = Some(JournalEntry { record, date, kind, reference, postings: Vec::new() });
            }
            if let Some(entry) = &mut open {
                entry.postings.push(posting(row, 5).map_err(failed)?);
            }
        }
        open.map_or(Ok(()), each)
    }

    /// How many transactions a period has.
    pub fn journal_length(&self, from: BusinessDate, to: BusinessDate) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) FROM entry WHERE date BETWEEN ?1 AND ?2";
        Ok(self.find(sql, params![from, to], |row| row.get(0))?.map_or(0, whole))
    }

    /// What each account and unit was debited and credited from the beginning to a date, or to the newest.
    pub fn account_sums(&self, as_of: Option<BusinessDate>) -> Result<Vec<AccountSum>, StoreError> {
        let Some(date) = as_of else {
            let sql = "SELECT account, unit, sum(debit), sum(credit) FROM account_year GROUP BY account, unit";
            return self.all(sql, [], account_sum);
        };
        let sql = "SELECT account, unit, sum(debit), sum(credit) FROM
                   (SELECT account, unit, debit, credit FROM account_year WHERE year < ?1
                    UNION ALL SELECT account, unit, debit, credit FROM account_day WHERE date BETWEEN ?2 AND ?3)
                   GROUP BY account, unit ORDER BY account, unit";
        self.all(sql, params![date.year(), format!("{:04}-01-01", date.year()), date], account_sum)
    }

    /// What each account and unit was debited and credited in a period, both dates included.
    pub fn account_movements(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<AccountSum>, StoreError> {
        let sql = "SELECT account, unit, sum(debit), sum(credit) FROM account_day WHERE date BETWEEN ?1 AND ?2
                   GROUP BY account, unit ORDER BY account, unit";
        self.all(sql, params![from, to], account_sum)
    }

    /// What entries by hand moved in the accounts of PPN where they settle it: those that post to PPN out and to
    /// nothing of income or expense (koperasi 3.3, J52). By account, debits less credits.
    pub fn ppn_settled(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<(i64, Rupiah)>, StoreError> {
        let sql = "SELECT posting.account, sum(posting.amount) FROM posting WHERE account IN (212000, 116100)
                   AND date BETWEEN ?1 AND ?2 AND record IN (
                       SELECT note.record FROM note JOIN posting AS out ON out.date = note.date
                       AND out.record = note.record AND out.account = 212000
                       WHERE note.kind = 'journal_entered' AND note.date BETWEEN ?1 AND ?2)
                   AND NOT EXISTS (SELECT 1 FROM posting AS sold WHERE sold.date = posting.date
                       AND sold.record = posting.record AND sold.account >= 400000)
                   GROUP BY posting.account";
        self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// One account day by day in a period: date, debit, credit of all units.
    pub fn account_days(
        &self,
        account: &str,
        from: BusinessDate,
        to: BusinessDate,
    ) -> Result<Vec<(BusinessDate, Rupiah, Rupiah)>, StoreError> {
        let sql = "SELECT date, sum(debit), sum(credit) FROM account_day
                   WHERE date BETWEEN ?2 AND ?3 AND account = ?1 GROUP BY date ORDER BY date";
        let values = params![account.parse::<i64>().unwrap_or(-1), from, to];
        self.all(sql, values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    }

    /// An account's postings in a period, by date, one after the other.
    pub fn account_postings<E: From<StoreError>>(
        &self,
        account: &str,
        from: BusinessDate,
        to: BusinessDate,
        mut each: impl FnMut(AccountPosting) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let sql = "SELECT device.device, record.seq, posting.date, entry.kind, entry.reference,
                   posting.account, posting.amount, posting.unit, posting.member
                   FROM posting JOIN record ON record.id = posting.record JOIN device ON device.id = record.device
                   JOIN entry ON entry.date = posting.date AND entry.device = device.device AND entry.seq = record.seq
                   WHERE posting.account = ?1 AND posting.date BETWEEN ?2 AND ?3
                   ORDER BY posting.date, device.device, record.seq, posting.n";
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let account = account.parse::<i64>().unwrap_or(-1);
        let mut rows = ask.query(params![account, from, to]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let read = || -> rusqlite::Result<AccountPosting> {
                Ok(AccountPosting {
                    record: RecordId { device: row.get(0)?, seq: whole(row.get(1)?) },
                    date: row.get(2)?,
                    kind: row.get(3)?,
                    reference: row.get(4)?,
                    posting: posting(row, 5)?,
                })
            };
            each(read().map_err(failed)?)?;
        }
        Ok(())
    }
}

fn posting(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<JournalPosting> {
    let account = row.get(first).map(six_digits)?;
    Ok(JournalPosting {
        unit: in_books_of(&account, row.get(first + 2)?),
        account,
        amount: row.get(first + 1)?,
        member: row.get(first + 3)?,
    })
}

fn account_sum(row: &rusqlite::Row<'_>) -> rusqlite::Result<AccountSum> {
    let account = row.get(0).map(six_digits)?;
    Ok(AccountSum { unit: in_books_of(&account, row.get(1)?), account, debit: row.get(2)?, credit: row.get(3)? })
}

/// The unit in whose books it stands. What members save, and what they earn by it, is owed by the unit that pays for it
/// and lends it out (504100, 113300), also where groceries are paid from savings: its list of them is one.
fn in_books_of(account: &str, unit: String) -> String {
    match account {
        "214000" | "214100" | "214200" => Unit::SimpanPinjam.code().to_owned(),
        _ => unit,
    }
}
