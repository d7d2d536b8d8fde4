//! Whether the file is what its log says: chain, signatures, sequence, projections, books.
//!
//! Always holds: the first bad record is named; nothing is written but a scratch database of SQLite's own.
//! Neighbours: the chain of one run (`log/chain.rs`), which columns are compared (`verify/compare.rs`).

use std::ops::ControlFlow;

use rusqlite::{Connection, Row};

use super::projections::{Progress, Replaying, replay};
use super::{Store, StoreError, connection};
use crate::domain::accounting::account::AccountCode;
use crate::domain::event::Envelope;
use crate::domain::event::stock::StockAccount;
use crate::domain::id::{DeviceId, RecordId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::log::chain::{BadRecord, Checker};
use crate::log::record::Record;

pub(super) mod compare;

/// What a check found to be right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub records: u64,
    pub devices: u64,
    /// Kinds of newer programs that were passed over, with how many records of each.
    pub skipped: Vec<(String, u64)>,
    /// Control accounts that differ from what they control: not a fault of the file, a task for the bookkeeper.
    pub differences: Vec<Difference>,
}

/// A control account beside the sum of what it stands for. Debit is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    pub account: AccountCode,
    pub in_books: Rupiah,
    pub in_detail: Rupiah,
}

/// The first thing that is wrong.
#[derive(Debug, thiserror::Error)]
pub enum NotVerified {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    BadRecord(#[from] BadRecord),
    #[error("record {} of device {} stands under another key in the file", .record.seq, .record.device)]
    Misfiled { record: RecordId },
    #[error("record {} of device {} stands under no device of the file", .record.seq, .record.device)]
    Orphan { record: RecordId },
    #[error("the own log is not in the file")]
    NoOwnLog,
    #[error("table {table} is not what the log says, at {row}")]
    Projection { table: &'static str, row: String },
    #[error("the postings of record {record} do not balance")]
    Unbalanced { record: i64 },
}

impl NotVerified {
    pub fn advice(&self) -> Text {
        let about = |key, record: &RecordId| {
            Text::new(key).with("device", record.device.to_string()).with("seq", record.seq.to_string())
        };
        match self {
            Self::Store(error) => error.advice(),
            Self::BadRecord(bad) => bad.advice(),
            Self::Misfiled { record } => about("log-misfiled", record),
            Self::Orphan { record } => about("log-orphan", record),
            Self::NoOwnLog => Text::new("log-none"),
            Self::Projection { table, .. } => Text::new("store-projection-differs").with("table", *table),
            Self::Unbalanced { record } => Text::new("store-unbalanced").with("record", record.to_string()),
        }
    }
}

impl Difference {
    pub fn advice(&self) -> Text {
        Text::new("store-control-differs")
            .with("account", self.account.to_string())
            .with("books", self.in_books)
            .with("detail", self.in_detail)
    }
}

/// On which account a row of stock stands: as [`StockAccount::of`] says, and in quarantine as where it came from.
const STANDS_ON: &str = "CASE stock.place WHEN 'gudang' THEN 'gudang' WHEN 'apotek' THEN 'obat'
    WHEN 'toko' THEN 'sembako' ELSE coalesce(set_aside.account, iif(product.book = 'obat', 'obat', 'sembako')) END";

/// What lies there is worth.
fn lying_on(account: StockAccount) -> String {
    let code = account.code();
    format!(
        "SELECT sum(stock.value) FROM stock LEFT JOIN product ON product.sku = stock.sku
         LEFT JOIN set_aside ON set_aside.lot = stock.lot WHERE {STANDS_ON} = '{code}'"
    )
}

/// Columns `body, hash, sig, private`.
pub(super) fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record { body: row.get(0)?, hash: row.get(1)?, sig: row.get(2)?, private: row.get(3)? })
}

impl Store {
    /// Checks everything there is to check.
    pub fn verify(&self, progress: Progress<'_>) -> Result<Verified, NotVerified> {
        let sound: String = self.find("PRAGMA integrity_check(1)", [], |row| row.get(0))?.unwrap_or_default();
        if sound != "ok" {
            return Err(StoreError::Corrupt { path: self.path.display().to_string(), detail: sound }.into());
        }
        let mut verified = self.verify_log(progress)?;
        let failed = |error| connection::explain(&self.path, error);
        // An empty name is a database of SQLite's own, on disk where it gets large, gone when it is closed.
        let scratch = Connection::open("").map_err(failed)?;
        scratch.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN").map_err(failed)?;
        scratch.execute_batch(connection::PROJECTIONS).map_err(failed)?;
        let replayed = replay(&self.connection, &scratch, progress).map_err(|trouble| match trouble {
            Replaying::Sqlite(error) => failed(error),
            Replaying::Cancelled => StoreError::Cancelled,
            _ => StoreError::Corrupt { path: self.path.display().to_string(), detail: trouble.to_string() },
        })?;
        verified.skipped = replayed.skipped;
        compare::all(&self.connection, &scratch).map_err(|different| match different {
            compare::Different::Sqlite(error) => NotVerified::Store(failed(error)),
            compare::Different::Row { table, row } => NotVerified::Projection { table, row },
        })?;
        self.verify_books()?;
        verified.differences = self.control_differences()?;
        Ok(verified)
    }

    /// Chain, signatures and sequence of every device here.
    fn verify_log(&self, progress: Progress<'_>) -> Result<Verified, NotVerified> {
        let failed = |error| NotVerified::Store(self.failed(error));
        let total: i64 = self.find("SELECT count(*) FROM record", [], |row| row.get(0))?.unwrap_or(0);
        let sql = "SELECT record.body, record.hash, record.sig, record.private, device.device, record.seq FROM record
                   LEFT JOIN device ON device.id = record.device ORDER BY record.id";
        let mut ask = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = ask.query([]).map_err(failed)?;
        let mut checker = Checker::default();
        let mut verified = Verified::default();
        while let Some(row) = rows.next().map_err(failed)? {
            if verified.records % 1_000 == 0
                && progress(verified.records, super::column::whole(total)) == ControlFlow::Break(())
            {
                return Err(StoreError::Cancelled.into());
            }
            verified.records += 1;
            let decoded = checker.check(&record(row).map_err(failed)?)?;
            let (device, seq): (Option<DeviceId>, i64) = (row.get(4).map_err(failed)?, row.get(5).map_err(failed)?);
            let Some(device) = device else {
                let Envelope { device, seq, .. } = decoded.envelope;
                return Err(NotVerified::Orphan { record: RecordId { device, seq } });
            };
            let filed = RecordId { device, seq: super::column::whole(seq) };
            if decoded.envelope.device != filed.device || decoded.envelope.seq != filed.seq {
                return Err(NotVerified::Misfiled { record: filed });
            }
            verified.devices += u64::from(filed.seq == 1);
        }
        match checker.known(&self.identity.device) {
            Some(known) if known.seq == self.chain.seq && known.coop == self.identity.coop => Ok(verified),
            // A copy of other devices' logs, which never had one of its own.
            None if self.is_copy()? => Ok(verified),
            _ => Err(NotVerified::NoOwnLog),
        }
    }

    /// Whether the file's own device has never been written of, and others have.
    fn is_copy(&self) -> Result<bool, StoreError> {
        let own = self.find("SELECT 1 FROM device WHERE device = ?1", [self.identity.device], |_| Ok(()))?;
        Ok(own.is_none() && self.find("SELECT 1 FROM record LIMIT 1", [], |_| Ok(()))?.is_some())
    }

    /// Debit = credit, in every transaction and so in sum.
    fn verify_books(&self) -> Result<(), NotVerified> {
        let sql = "SELECT record FROM posting GROUP BY date, record HAVING sum(amount) <> 0 LIMIT 1";
        match self.find(sql, [], |row| row.get(0))? {
            Some(record) => Err(NotVerified::Unbalanced { record }),
            None => Ok(()),
        }
    }

    /// Control accounts that are not the sum of what they stand for.
    pub fn control_differences(&self) -> Result<Vec<Difference>, StoreError> {
        use AccountCode as A;
        let lying = [StockAccount::Gudang, StockAccount::Obat, StockAccount::Sembako].map(lying_on);
        let pairs = [
            (A::KASBON, "SELECT sum(amount) FROM member_balance WHERE balance = 'kasbon'"),
            (
                A::LOANS,
                "SELECT sum(balance) - (SELECT coalesce(sum(amount), 0) FROM loan_paid WHERE part = 'principal')
                 FROM loan",
            ),
            // What the books were opened with is of loans that the old system accrued.
            (
                A::JASA_DUE,
                "SELECT (SELECT coalesce(sum(amount), 0) FROM loan_paid WHERE part = 'accrued')
                 + (SELECT coalesce(sum(posting.amount), 0) FROM entry
                    JOIN posting ON posting.date = entry.date AND posting.record = entry.record
                    WHERE entry.kind IN ('balances_opened', 'journal_entered') AND posting.account = 113400)",
            ),
            (A::VOUCHERS, "SELECT -sum(amount) FROM voucher"),
            (A::LEAVERS, "SELECT -sum(amount) FROM member_year WHERE what = 'leaver'"),
            (A::SHU_PAYABLE, "SELECT -sum(amount) FROM member_year WHERE what = 'shu'"),
            (A::SUKARELA, "SELECT -sum(amount) FROM member_balance WHERE balance = 'sukarela'"),
            (A::BERJANGKA, "SELECT -sum(amount) FROM member_balance WHERE balance = 'berjangka'"),
            (A::BERJANGKA, "SELECT -sum(amount) FROM term_part WHERE part = 'principal'"),
            (A::SAVINGS_INTEREST_DUE, "SELECT -sum(amount) FROM term_part WHERE part = 'held'"),
            (A::POKOK, "SELECT -sum(amount) FROM member_balance WHERE balance = 'pokok'"),
            (A::WAJIB, "SELECT -sum(amount) FROM member_balance WHERE balance = 'wajib'"),
            (A::STOCK_GUDANG, lying[0].as_str()),
            (A::STOCK_OBAT, lying[1].as_str()),
            (A::STOCK_SEMBAKO, lying[2].as_str()),
        ];
        let books = self.account_sums(None)?;
        let mut differences = Vec::new();
        for (account, sql) in pairs {
            let code = account.to_string();
            let in_books = books.iter().filter(|sum| sum.account == code).map(|sum| sum.debit - sum.credit).sum();
            let in_detail = self.find(sql, [], |row| row.get::<_, Option<Rupiah>>(0))?.flatten().unwrap_or_default();
            if in_books != in_detail {
                differences.push(Difference { account, in_books, in_detail });
            }
        }
        Ok(differences)
    }

    /// Every record of every device as it is kept: device by device in the order of their ids, each in the order of
    /// `seq`.
    pub fn records<E: From<StoreError>>(&self, mut each: impl FnMut(Record) -> Result<(), E>) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let sql = "SELECT record.body, record.hash, record.sig, record.private FROM device
                   JOIN record ON record.device = device.id ORDER BY device.device, record.seq";
        let mut ask = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = ask.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(record(row).map_err(failed)?)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goods::product::{Book, Place};

    /// What is checked and what is posted are one rule: medicine that lies in the shop stands where it was posted.
    #[test]
    fn the_check_knows_the_account_that_documents_post_to() {
        let memory = Connection::open_in_memory().expect("memory");
        let sql = format!(
            "WITH stock (place) AS (SELECT ?1), product (book) AS (SELECT ?2), set_aside (account) AS (SELECT ?3)
             SELECT {STANDS_ON} FROM stock, product, set_aside"
        );
        let stands = |place: Place, book: Book, aside: Option<StockAccount>| -> String {
            let values = (place.code(), book.code(), aside.map(StockAccount::code));
            memory.query_row(&sql, values, |row| row.get(0)).expect("an account")
        };
        for place in Place::ALL {
            for book in [Book::Sembako, Book::Obat] {
                let posted = StockAccount::of(place, book);
                assert_eq!(stands(place, book, None), posted.code(), "{place:?} {book:?}");
                for from in StockAccount::ALL {
                    let posted = if place == Place::Karantina { from } else { posted };
                    assert_eq!(stands(place, book, Some(from)), posted.code(), "{place:?} {book:?} of {from:?}");
                }
            }
        }
    }
}
