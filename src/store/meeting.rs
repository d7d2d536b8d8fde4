//! Reads for the members' meeting and for pengawas: who came and went, what members bought below the price for
//! everybody, what was done beside plain sales, gaps in numbers.
//!
//! Some of these read a year of sale lines: they are asked once a year, not while a customer waits.

use std::collections::BTreeMap;

use rusqlite::params;

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::cooperative::findings::{self, Finding, Line, Step};
use crate::domain::cooperative::inventory::Asset;
use crate::domain::cooperative::related::{self, Held, Said};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::event::Personal;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::event::membership::RelatedSet;
use crate::domain::event::registers::AssetListed;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// Goods of one unit that a member bought on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberBought {
    pub member: MemberNumber,
    pub sku: String,
    pub unit: String,
    pub date: BusinessDate,
    /// Of `unit`.
    pub quantity: Quantity,
    /// The same in base units.
    pub base: Quantity,
    /// After discounts.
    pub paid: Rupiah,
}

/// What somebody bought or brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoldTo {
    pub date: BusinessDate,
    pub at: Instant,
    /// Negative for what came back.
    pub total: Rupiah,
    /// A member's purchase, that counts for SHU.
    pub member: bool,
}

/// A line of a book, with what its private part still says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterLine {
    pub book: i64,
    pub date: BusinessDate,
    pub by: String,
    /// Of a meeting: how many came.
    pub present: Option<i64>,
    pub personal: Personal,
}

/// A lot as it came in, with what is left of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotReceived {
    /// 32 hex digits.
    pub lot: String,
    pub sku: String,
    pub received: BusinessDate,
    pub quantity: Quantity,
    pub left: Quantity,
    /// Of one base unit.
    pub cost: Rupiah,
}

/// A line of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsSold {
    pub receipt: String,
    pub sku: String,
    pub date: BusinessDate,
    pub quantity: Quantity,
    pub price: Rupiah,
    /// After discounts.
    pub amount: Rupiah,
}

impl Store {
    /// What a year is to bring and to cost, as it was agreed to last.
    pub fn budget(&self, year: i16) -> Result<Option<BudgetAgreed>, StoreError> {
        let sql = "SELECT agreed FROM budget WHERE year = ?1";
        self.find(sql, [year], |row| row.get::<_, Json<BudgetAgreed>>(0).map(|Json(agreed)| agreed))
    }

    /// When each member who left did so.
    pub fn left_members(&self) -> Result<Vec<(MemberNumber, BusinessDate)>, StoreError> {
        let sql =
            "SELECT member.number, member_left.date FROM member_left JOIN member ON member.key = member_left.member";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What members bought in a period, by goods, day, unit and member; returns taken off. Lines of another system are
    /// left out: they do not say how many pieces they are.
    pub fn bought_by_members(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<MemberBought>, StoreError> {
        let sql = "SELECT line.sku, line.unit, line.date, sum(line.qty_milli), sum(line.base_milli),
                   sum(line.amount - line.discount), iif(attached.sale IS NULL, sale.member, attached.member) AS whose
                   FROM sale JOIN sale_line AS line ON line.record = sale.record
                   LEFT JOIN attached ON attached.sale = sale.sale
                   WHERE sale.date BETWEEN ?1 AND ?2 AND line.base_milli <> 0
                   AND iif(attached.sale IS NULL, sale.member IS NOT NULL AND sale.counts, attached.counts)
                   GROUP BY line.sku, line.date, line.unit, whose
                   ORDER BY line.sku, line.date, line.unit, whose";
        self.all(sql, params![from, to], |row| {
            Ok(MemberBought {
                sku: row.get(0)?,
                unit: row.get(1)?,
                date: row.get(2)?,
                quantity: row.get(3)?,
                base: row.get(4)?,
                paid: row.get(5)?,
                member: row.get(6)?,
            })
        })
    }

    /// Every paper of a period with its day and time, to whom it counts now, and its net total before cash rounding
    /// (koperasi 1.6): whatever adds up sales by buyer adds up these.
    pub fn each_sold(
        &self,
        (from, to): (BusinessDate, BusinessDate),
        mut each: impl FnMut(SoldTo),
    ) -> Result<(), StoreError> {
        let sql = "SELECT sale.date, sale.at, sale.total,
                   iif(attached.sale IS NULL, sale.member IS NOT NULL AND sale.counts, attached.counts)
                   FROM sale LEFT JOIN attached ON attached.sale = sale.sale WHERE sale.date BETWEEN ?1 AND ?2";
        let failed = |error| self.failed(error);
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut rows = ask.query(params![from, to]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let sold = || -> rusqlite::Result<SoldTo> {
                Ok(SoldTo { date: row.get(0)?, at: row.get(1)?, total: row.get(2)?, member: row.get(3)? })
            };
            each(sold().map_err(failed)?);
        }
        Ok(())
    }

    /// What somebody did of these kinds in a period: who, what, how often.
    pub fn done_beside(
        &self,
        kinds: &[ExceptionKind],
        from: BusinessDate,
        to: BusinessDate,
    ) -> Result<Vec<(String, ExceptionKind, i64)>, StoreError> {
        let sql = "SELECT actor, kind, count(*) FROM note WHERE date BETWEEN ?1 AND ?2
                   AND kind IN (SELECT value FROM json_each(?3)) GROUP BY kind, actor
                   ORDER BY kind, count(*) DESC, actor";
        let kinds = serde_json::json!(kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>()).to_string();
        self.all(sql, params![from, to, kinds], |row| {
            Ok((row.get(0)?, coded(row, 1, ExceptionKind::parse)?, row.get(2)?))
        })
    }

    /// Everybody who had a shift or sold in a period, and how many sales each made.
    pub fn sales_by_cashier(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = "SELECT cashier, sum(many) FROM (
                   SELECT cashier, count(*) AS many FROM sale
                       WHERE date BETWEEN ?1 AND ?2 AND imported = 0 AND status = 'selesai' GROUP BY cashier
                   UNION ALL SELECT cashier, 0 FROM shift WHERE date BETWEEN ?1 AND ?2
                   UNION ALL SELECT shift_cashier.cashier, 0 FROM shift
                       JOIN shift_cashier ON shift_cashier.shift = shift.shift WHERE shift.date BETWEEN ?1 AND ?2)
                   GROUP BY cashier ORDER BY cashier";
        self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Entries by hand in a period: how many, and how many of them without a second person.
    pub fn entries_by_hand(&self, from: BusinessDate, to: BusinessDate) -> Result<(i64, i64), StoreError> {
        let sql = "SELECT count(*), coalesce(sum(second IS NULL), 0) FROM note
                   WHERE kind = 'journal_entered' AND date BETWEEN ?1 AND ?2";
        Ok(self.find(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default())
    }

    /// Numbers of Z reports of a period that no closing has, over all tills.
    pub fn z_gaps(&self, from: BusinessDate, to: BusinessDate) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce(sum(last - before - many), 0) FROM (
                   SELECT max(iif(shift.date >= ?1, closed.number, 0)) AS last, sum(shift.date >= ?1) AS many,
                   max(iif(shift.date < ?1, closed.number, 0)) AS before
                   FROM shift_closed AS closed JOIN shift ON shift.shift = closed.shift
                   WHERE shift.date <= ?2 GROUP BY shift.till) WHERE many > 0";
        Ok(self.find(sql, params![from, to], |row| row.get(0))?.unwrap_or_default())
    }

    /// The hash of the last record of any device before an instant; of the very first record where none is older, since
    /// nobody chose that either. A walk back along the log: for whoever asks once a month.
    pub fn last_hash_before(&self, end: Instant) -> Result<Option<[u8; 32]>, StoreError> {
        let devices: Vec<i64> = self.all("SELECT id FROM device ORDER BY device", [], |row| row.get(0))?;
        let sql = "SELECT json_extract(body, '$.at'), hash FROM record
                   WHERE device = ?1 AND json_extract(body, '$.at') < ?2 ORDER BY seq DESC LIMIT 1";
        let mut last: Option<(String, [u8; 32])> = None;
        for device in devices {
            let found: Option<(String, [u8; 32])> =
                self.find(sql, params![device, end], |row| Ok((row.get(0)?, row.get(1)?)))?;
            last = last.max(found);
        }
        if let Some((_, hash)) = last {
            return Ok(Some(hash));
        }
        let sql = "SELECT hash FROM device CROSS JOIN record ON record.device = device.id AND record.seq = 1
                   ORDER BY json_extract(body, '$.at'), hash LIMIT 1";
        self.find(sql, [], |row| row.get(0))
    }

    /// Days of a period on which a shift was opened and which were not closed.
    pub fn days_left_open(&self, from: BusinessDate, to: BusinessDate) -> Result<i64, StoreError> {
        let sql = "SELECT count(DISTINCT shift.date) FROM shift LEFT JOIN day_closed ON day_closed.date = shift.date
                   WHERE shift.date BETWEEN ?1 AND ?2 AND day_closed.date IS NULL";
        Ok(self.find(sql, params![from, to], |row| row.get(0))?.unwrap_or_default())
    }

    /// Lines of the books that people write, of a period, in the order in which they were written.
    pub fn register_lines(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<RegisterLine>, StoreError> {
        let sql = "SELECT note.code, note.date, note.actor, record.private, json_extract(record.body, '$.present')
                   FROM note JOIN record ON record.id = note.record WHERE note.kind = 'register_entered'
                   AND note.date BETWEEN ?1 AND ?2 ORDER BY note.record";
        self.all(sql, params![from, to], |row| {
            let private: Option<String> = row.get(3)?;
            let personal = private.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let book = row.get::<_, String>(0)?.parse().unwrap_or(0);
            Ok(RegisterLine { book, date: row.get(1)?, by: row.get(2)?, present: row.get(4)?, personal })
        })
    }

    /// Who held which office, from when until when.
    pub fn offices(&self) -> Result<Vec<Held>, StoreError> {
        let sql = "SELECT record.body, record.private FROM note JOIN record ON record.id = note.record
                   WHERE note.kind = 'related_set' ORDER BY note.at, note.record";
        let said = self.all(sql, [], |row| {
            let Json(set) = row.get::<_, Json<RelatedSet>>(0)?;
            let private: Option<String> = row.get(1)?;
            let personal: Personal = private.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let RelatedSet { number: member, kin, relation: office, date, since, until, ended, .. } = set;
            let said = Said { member, office, title: personal.words, date, since, until, ended };
            Ok(kin.is_none().then_some(said))
        })?;
        Ok(related::terms(said.into_iter().flatten().collect()))
    }

    /// What the supervisors found, and how it stands.
    pub fn findings(&self) -> Result<Vec<Finding>, StoreError> {
        let sql = "SELECT note.kind, note.code, note.date, note.actor, record.private
                   FROM note JOIN record ON record.id = note.record
                   WHERE note.kind IN ('finding_noted', 'finding_answered', 'finding_closed') ORDER BY note.record";
        let lines = self.all(sql, [], |row| {
            let step = coded(row, 0, Step::parse)?;
            let private: Option<String> = row.get(4)?;
            let personal: Personal = private.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let words = if step == Step::Noted { personal.words } else { personal.reply };
            let number = row.get::<_, String>(1)?.parse().unwrap_or(0);
            Ok(Line { step, number, date: row.get(2)?, by: row.get(3)?, words })
        })?;
        Ok(findings::fold(lines))
    }

    /// The register of the inventory as it stands, by number.
    pub fn inventory(&self) -> Result<Vec<Asset>, StoreError> {
        let sql = "SELECT record.body, record.private FROM note JOIN record ON record.id = note.record
                   WHERE note.kind = 'asset_listed' ORDER BY note.record";
        let rows = self.all(sql, [], |row| {
            let Json(listed) = row.get::<_, Json<AssetListed>>(0)?;
            let private: Option<String> = row.get(1)?;
            let personal: Personal = private.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            Ok(Asset { listed, name: personal.words, place: personal.address })
        })?;
        let newest: BTreeMap<i64, Asset> = rows.into_iter().map(|asset| (asset.listed.number, asset)).collect();
        Ok(newest.into_values().collect())
    }

    /// Members who took their consent to this purpose back, and did not give it anew.
    pub fn consent_withdrawn(&self, purpose: &str) -> Result<Vec<MemberNumber>, StoreError> {
        let sql =
            "SELECT member FROM note AS last WHERE kind = 'consent_withdrawn' AND code = ?1 AND member IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM note WHERE kind = 'consent_given' AND code = ?1
                                   AND member = last.member AND record > last.record)";
        self.all(sql, [purpose], |row| row.get(0))
    }

    /// Lots that came in within a period, with what is left of each in all places.
    pub fn lots_received(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<LotReceived>, StoreError> {
        let sql = "SELECT lower(hex(lot.lot)), lot.sku, lot.received, lot.opened_milli,
                   (SELECT coalesce(sum(stock.qty_milli), 0) FROM stock
                       WHERE stock.sku = lot.sku AND stock.lot = lot.lot),
                   lot.unit_cost FROM lot WHERE lot.received BETWEEN ?1 AND ?2 ORDER BY lot.received, lot.sku, lot.lot";
        self.all(sql, params![from, to], |row| {
            Ok(LotReceived {
                lot: row.get(0)?,
                sku: row.get(1)?,
                received: row.get(2)?,
                quantity: row.get(3)?,
                left: row.get(4)?,
                cost: row.get(5)?,
            })
        })
    }

    /// How each receipt of a period was paid.
    pub fn tenders_of_receipts(
        &self,
        from: BusinessDate,
        to: BusinessDate,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT sale.receipt, group_concat(DISTINCT tender.tender) FROM sale
                   JOIN tender ON tender.record = sale.record WHERE sale.date BETWEEN ?1 AND ?2 GROUP BY sale.receipt";
        self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Every line sold or taken back in a period.
    pub fn goods_out(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<GoodsSold>, StoreError> {
        let sql = "SELECT sale.receipt, line.sku, line.date, line.qty_milli, line.price, line.amount - line.discount
                   FROM sale JOIN sale_line AS line ON line.record = sale.record
                   WHERE sale.date BETWEEN ?1 AND ?2 ORDER BY sale.record, line.n";
        self.all(sql, params![from, to], |row| {
            Ok(GoodsSold {
                receipt: row.get(0)?,
                sku: row.get(1)?,
                date: row.get(2)?,
                quantity: row.get(3)?,
                price: row.get(4)?,
                amount: row.get(5)?,
            })
        })
    }
}
