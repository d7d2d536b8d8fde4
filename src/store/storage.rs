//! Reads of goods of others in the warehouse: whose, what moved, what was charged.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::{Json, whole};
use super::{Store, StoreError};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::Event;
use crate::domain::event::storage::{StorageCharged, StorageTaken};
use crate::domain::goods::storage::{self, Fee, LastCount, Moved, Stored};
use crate::domain::id::{RecordId, StorageCode};
use crate::domain::money::Rupiah;

/// A month's fee that counts as a member's purchase (koperasi 5.3), and the document that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeCharged {
    pub charged: StorageCharged,
    pub goods: String,
    /// The member's.
    pub name: String,
}

fn head(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let Json(taken) = row.get::<_, Json<StorageTaken>>(0)?;
    let (moves, charged) = (Vec::new(), Vec::new());
    Ok(Stored { taken, name: row.get(1)?, phone: row.get(2)?, goods: row.get(3)?, moves, charged, counted: None })
}

impl Store {
    /// Whether these words are the name of a medicine of the catalogue. Reads all names: goods of others are taken in
    /// a few times a day.
    pub fn names_medicine(&self, words: &str) -> Result<bool, StoreError> {
        let sql = "SELECT name, coalesce(json_extract(product, '$.medicine.generic_name'), name) FROM product
                   WHERE book = 'obat' AND json_extract(product, '$.medicine.class') IN ('B', 'T', 'K', 'P', 'N')";
        let medicines = self.all(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let sql = "SELECT name FROM product WHERE book <> 'obat'";
        let shop_goods = self.all(sql, [], |row| row.get::<_, String>(0))?;
        let medicines = medicines.iter().map(|(name, substance)| (name.as_str(), substance.as_str()));
        Ok(storage::is_medicine(words, medicines, shop_goods.iter().map(String::as_str)))
    }

    pub fn stored(&self, storage: &str) -> Result<Option<Stored>, StoreError> {
        let found = self.find("SELECT taken, name, phone, goods FROM storage WHERE storage = ?1", [storage], head)?;
        found.map(|stored| self.with_moves(stored)).transpose()
    }

    /// All there ever were, by their number: hardly more than a person can walk past.
    pub fn all_stored(&self) -> Result<Vec<Stored>, StoreError> {
        let all = self.all("SELECT taken, name, phone, goods FROM storage ORDER BY storage", [], head)?;
        all.into_iter().map(|stored| self.with_moves(stored)).collect()
    }

    fn with_moves(&self, stored: Stored) -> Result<Stored, StoreError> {
        let code: &StorageCode = &stored.taken.storage;
        let sql = "SELECT date, qty_milli FROM storage_moved WHERE storage = ?1 ORDER BY date, record";
        let moves = self.all(sql, [code], |row| Ok(Moved { date: row.get(0)?, quantity: row.get(1)? }))?;
        let sql = "SELECT month, kilograms, fee, paid FROM storage_charged WHERE storage = ?1 ORDER BY month";
        let charge = |row: &Row<'_>| {
            let fee = Fee { month: Month::of(row.get(0)?), kilograms: row.get(1)?, amount: row.get(2)? };
            Ok((fee, row.get(3)?))
        };
        let charged = self.all(sql, [code], charge)?;
        let sql = "SELECT date, booked_milli, counted_milli FROM storage_counted WHERE storage = ?1";
        let count = |row: &Row<'_>| Ok(LastCount { date: row.get(0)?, booked: row.get(1)?, counted: row.get(2)? });
        let counted = self.find(sql, [code], count)?;
        Ok(Stored { moves, charged, counted, ..stored })
    }

    /// What a member was charged in a year that counts for SHU, the newest first; she is named as where receipts are
    /// looked for: by number, or by any part of her name.
    pub fn fees_of(&self, typed: &str, year: i16) -> Result<Vec<FeeCharged>, StoreError> {
        let name = format!("%{}%", typed.to_lowercase().replace(['%', '_'], ""));
        let sql = "SELECT device.device, record.seq, coalesce(member.name, '') FROM posting
                   JOIN record ON record.id = posting.record JOIN device ON device.id = record.device
                   LEFT JOIN member ON member.number = posting.member
                   WHERE posting.account = 417100 AND posting.date BETWEEN ?3 || '-01-01' AND ?3 || '-12-31'
                   AND (posting.member = ?1 OR member.search_name LIKE ?2)
                   ORDER BY posting.date DESC, posting.record DESC";
        let values = params![typed.to_uppercase(), name, year.to_string()];
        let found: Vec<(RecordId, String)> =
            self.all(sql, values, |row| Ok((RecordId { device: row.get(0)?, seq: whole(row.get(1)?) }, row.get(2)?)))?;
        let mut fees = Vec::with_capacity(found.len());
        for (record, name) in found {
            let Some(recorded) = self.record(record)? else { continue };
            let Event::StorageCharged(charged) = recorded.happening.event else { continue };
            let sql = "SELECT goods FROM storage WHERE storage = ?1";
            let goods = self.find(sql, [&charged.storage], |row| row.get(0))?.unwrap_or_default();
            fees.push(FeeCharged { charged, goods, name });
        }
        Ok(fees)
    }

    /// What was charged on an account of 113200 and is not paid, by storage; members' fees are kasbon.
    pub fn storage_unpaid(&self) -> Result<BTreeMap<StorageCode, Rupiah>, StoreError> {
        let sql = "SELECT storage.storage, sum(receivable.amount) FROM storage
                   JOIN on_account ON on_account.shop = storage.storage
                   JOIN receivable ON receivable.sale = on_account.sale
                   WHERE receivable.amount > 0 GROUP BY storage.storage";
        Ok(self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
    }

    /// The number of the next one, of those that this till gives.
    pub fn next_storage(&self) -> Result<i64, StoreError> {
        let number = "CAST(substr(storage, 2) AS INTEGER)";
        self.next_number(&format!("SELECT max({number}) FROM storage WHERE {number} BETWEEN ?1 AND ?2"))
    }
}
