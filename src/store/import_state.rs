//! What an import must know of what is here already, so that a second import of the same file changes nothing.
//!
//! Always holds: settings are given back with their personal part, as they were recorded; balances as they were first
//! imported, whatever has become of them since.

use std::collections::{HashMap, HashSet};

use rusqlite::params;

use super::column::{Json, integer};
use super::projections::sums::member_key;
use super::sales::Recorded;
use super::{Store, StoreError};
use crate::domain::event::{BalancesOpened, Event, LoanTaken, LotId, MemberBalances};
use crate::domain::goods::product::{Place, Prices};
use crate::domain::id::{DeviceId, MemberNumber, ReceiptNumber, RecordId, Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A lot that was opened by an import, as it was then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownLot {
    pub lot: LotId,
    pub opened_milli: Quantity,
    pub unit_cost: Rupiah,
    pub shelf: String,
    pub supplier: Option<SupplierCode>,
}

/// A sale at a receipt number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownSale {
    /// Else rung up here.
    pub imported: bool,
    pub record: RecordId,
}

impl Store {
    /// The record that set a supplier as they are now: `Event::SupplierSet`.
    pub fn known_supplier(&self, code: &SupplierCode) -> Result<Option<Recorded>, StoreError> {
        let sql = "SELECT device, seq FROM supplier WHERE code = ?1";
        let stamp = self.find(sql, [code], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.stamped(stamp)
    }

    /// The record that set a member as they are now: `Event::MemberSet`.
    pub fn known_member(&self, number: &MemberNumber) -> Result<Option<Recorded>, StoreError> {
        let sql = "SELECT device, seq FROM member WHERE key = ?1";
        let stamp = self.find(sql, [member_key(number)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.stamped(stamp)
    }

    pub(super) fn stamped(&self, stamp: Option<(DeviceId, i64)>) -> Result<Option<Recorded>, StoreError> {
        match stamp {
            Some((device, seq)) => self.record(RecordId { device, seq: super::column::whole(seq) }),
            None => Ok(None),
        }
    }

    /// What an import first gave a member; `None` where none did.
    pub fn imported_balances(&self, number: &MemberNumber) -> Result<Option<MemberBalances>, StoreError> {
        let sql = "SELECT balance, imported FROM member_balance WHERE member = ?1 AND imported IS NOT NULL";
        let given: Vec<(String, Rupiah)> = self.all(sql, [member_key(number)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if given.is_empty() {
            return Ok(None);
        }
        let of = |name: &str| given.iter().find(|(balance, _)| balance == name).map_or(Rupiah::ZERO, |(_, sum)| *sum);
        Ok(Some(MemberBalances {
            pokok: of("pokok"),
            wajib: of("wajib"),
            sukarela: of("sukarela"),
            kasbon: of("kasbon"),
        }))
    }

    /// The prices that were set for exactly this date, or hold on it.
    pub fn prices_on(&self, sku: &Sku, date: BusinessDate) -> Result<Option<(BusinessDate, Prices)>, StoreError> {
        let sql = "SELECT valid_from, prices FROM price WHERE sku = ?1 AND valid_from <= ?2
                   ORDER BY valid_from DESC LIMIT 1";
        self.find(sql, params![sku, date], |row| Ok((row.get(0)?, row.get::<_, Json<_>>(1)?.0)))
    }

    /// A lot by the key of the batches file.
    pub fn known_lot(
        &self,
        sku: &Sku,
        batch: &str,
        expiry: Option<BusinessDate>,
        received: BusinessDate,
        place: Place,
    ) -> Result<Option<KnownLot>, StoreError> {
        let sql = "SELECT lot, opened_milli, unit_cost, shelf, supplier FROM lot
                   WHERE sku = ?1 AND batch = ?2 AND expiry IS ?3 AND received = ?4 AND place = ?5
                   ORDER BY at, device, seq LIMIT 1";
        self.find(sql, params![sku, batch, expiry, received, place], |row| {
            Ok(KnownLot {
                lot: row.get(0)?,
                opened_milli: row.get(1)?,
                unit_cost: row.get(2)?,
                shelf: row.get(3)?,
                supplier: row.get(4)?,
            })
        })
    }

    /// The lots of this key, whenever they were received: a file may leave the day empty.
    pub fn known_lots(
        &self,
        sku: &Sku,
        batch: &str,
        expiry: Option<BusinessDate>,
        place: Place,
    ) -> Result<Vec<(BusinessDate, KnownLot)>, StoreError> {
        let sql = "SELECT lot, opened_milli, unit_cost, shelf, supplier, received FROM lot
                   WHERE sku = ?1 AND batch = ?2 AND expiry IS ?3 AND place = ?4 ORDER BY at, device, seq";
        self.all(sql, params![sku, batch, expiry, place], |row| {
            let lot = KnownLot {
                lot: row.get(0)?,
                opened_milli: row.get(1)?,
                unit_cost: row.get(2)?,
                shelf: row.get(3)?,
                supplier: row.get(4)?,
            };
            Ok((row.get(5)?, lot))
        })
    }

    /// Expiries of each batch (in capitals) of goods, whatever is left of it.
    pub fn batch_expiries(&self) -> Result<HashMap<(Sku, String), Vec<BusinessDate>>, StoreError> {
        let sql = "SELECT DISTINCT sku, batch, expiry FROM lot WHERE batch <> '' AND expiry IS NOT NULL";
        let all = self.all(sql, [], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)))?;
        let mut expiries: HashMap<_, Vec<BusinessDate>> = HashMap::new();
        for (sku, batch, expiry) in all {
            expiries.entry((sku, batch.to_uppercase())).or_default().push(expiry);
        }
        Ok(expiries)
    }

    /// The first day on which the shop did something that stands in the books; sales of another system are none of its.
    pub fn traded_since(&self) -> Result<Option<BusinessDate>, StoreError> {
        let sql = "SELECT min(date) FROM entry WHERE kind NOT IN ('balances_opened', 'sale_imported')";
        Ok(self.find(sql, [], |row| row.get(0))?.flatten())
    }

    pub fn known_loan(&self, loan: &str) -> Result<Option<LoanTaken>, StoreError> {
        let sql = "SELECT taken FROM loan WHERE loan = ?1 AND member <> ''";
        self.find(sql, [loan], |row| row.get(0).map(|Json(taken)| taken))
    }

    /// All opening balances that were recorded, with what lots were posted with: `Event::BalancesOpened`.
    pub fn openings(&self) -> Result<Vec<Recorded>, StoreError> {
        let sql = "SELECT device, seq FROM opening ORDER BY as_of, device, seq";
        let stamps = self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        stamps.into_iter().filter_map(|stamp| self.stamped(Some(stamp)).transpose()).collect()
    }

    /// Opening balances that nothing took back, nor take anything back, with what lots were posted with.
    pub fn standing_openings(&self) -> Result<Vec<(RecordId, BalancesOpened)>, StoreError> {
        let mut all = Vec::new();
        for recorded in self.openings()? {
            let envelope = recorded.envelope;
            if let Event::BalancesOpened(opened) = recorded.happening.event {
                all.push((RecordId { device: envelope.device, seq: envelope.seq }, opened));
            }
        }
        let gone: HashSet<RecordId> = all.iter().filter_map(|(_, opened)| opened.back).collect();
        all.retain(|(record, opened)| opened.back.is_none() && !gone.contains(record));
        Ok(all)
    }

    /// Whether a receipt number is taken, and by what.
    pub fn known_sale(&self, receipt: &ReceiptNumber) -> Result<Option<KnownSale>, StoreError> {
        let sql = "SELECT sale.imported, device.device, record.seq FROM sale JOIN record ON record.id = sale.record
                   JOIN device ON device.id = record.device WHERE sale.receipt = ?1 ORDER BY sale.record LIMIT 1";
        self.find(sql, [receipt], |row| {
            let record = RecordId { device: row.get(1)?, seq: super::column::whole(row.get(2)?) };
            Ok(KnownSale { imported: row.get(0)?, record })
        })
    }

    /// Records of this device after a sequence number, for whoever sends them on.
    pub fn own_records_after(&self, seq: u64, limit: u32) -> Result<Vec<crate::log::record::Record>, StoreError> {
        let sql = "SELECT body, hash, sig, private FROM record
                   WHERE device = (SELECT id FROM device WHERE device = ?1) AND seq > ?2 ORDER BY seq LIMIT ?3";
        self.all(sql, params![self.identity.device, integer(seq), limit], super::verify::record)
    }
}
