//! Reads of lists that were taken in from files, and of what each brought.
//!
//! Always holds: what a list brought are the records right before its own; nothing is kept of it beside the log and
//! the note that names it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Row, params};

use super::column::{integer, whole};
use super::projections::sums::member_key;
use super::sales::Recorded;
use super::{Store, StoreError};
use crate::domain::event::lists::{ListTaken, ListUndone};
use crate::domain::event::pricing::PricesSet;
use crate::domain::event::{Event, LotId, ProductSet};
use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::{MemberNumber, RecordId, Sku};
use crate::domain::projection::{Stamp, lists};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::log::codec::Content;

/// A list that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenList {
    pub recorded: Recorded,
    pub taken: ListTaken,
    /// Taken back since.
    pub undone: Option<ListUndone>,
}

/// What lists brought and took back again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    pub lots: HashSet<LotId>,
    /// Keys of members' numbers.
    pub members: HashSet<u64>,
}

/// Goods as they were before a list: what the catalogue said, and prices by the day from which they hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoodsBefore {
    pub product: Option<(Stamp, Product)>,
    pub prices: Vec<(Stamp, BusinessDate, Prices)>,
}

impl GoodsBefore {
    /// What would hold on a day.
    pub fn prices_on(&self, date: BusinessDate) -> Option<Prices> {
        let held = self.prices.iter().filter(|(_, from, _)| *from <= date);
        held.max_by_key(|(stamp, from, _)| (*from, *stamp)).map(|(_, _, prices)| prices.clone())
    }
}

impl Store {
    /// Every list, the newest first.
    pub fn taken_lists(&self) -> Result<Vec<TakenList>, StoreError> {
        let undone = self.undone_lists()?;
        let mut all = Vec::new();
        for recorded in self.noted_as(lists::TAKEN)? {
            let Event::ListTaken(taken) = recorded.happening.event.clone() else { continue };
            let undone = undone.iter().find(|undone| undone.number == taken.number).cloned();
            all.push(TakenList { recorded, taken, undone });
        }
        all.reverse();
        Ok(all)
    }

    fn undone_lists(&self) -> Result<Vec<ListUndone>, StoreError> {
        let all = self.noted_as(lists::UNDONE)?.into_iter();
        Ok(all
            .filter_map(|recorded| match recorded.happening.event {
                Event::ListUndone(undone) => Some(undone),
                _ => None,
            })
            .collect())
    }

    fn noted_as(&self, kind: &str) -> Result<Vec<Recorded>, StoreError> {
        let sql = "SELECT device.device, record.seq FROM note JOIN record ON record.id = note.record
                   JOIN device ON device.id = record.device WHERE note.kind = ?1 ORDER BY note.at, note.record";
        let stamps = self.all(sql, [kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
        stamps.into_iter().filter_map(|stamp| self.stamped(Some(stamp)).transpose()).collect()
    }

    /// What is gone again of all lists.
    pub fn taken_back(&self) -> Result<TakenBack, StoreError> {
        let mut back = TakenBack::default();
        for undone in self.undone_lists()? {
            back.lots.extend(undone.lots.into_iter().map(|lot| lot.lot));
            back.members.extend(undone.members.iter().filter_map(|number| MemberNumber::key(number.as_str())));
        }
        Ok(back)
    }

    /// Every lot that goods ever had, with what it held at first.
    pub fn opened_lots(&self, sku: &Sku) -> Result<Vec<(LotId, Quantity)>, StoreError> {
        self.all("SELECT lot, opened_milli FROM lot WHERE sku = ?1", [sku], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What a list brought, in its order.
    pub fn brought(&self, list: &TakenList) -> Result<Vec<Recorded>, StoreError> {
        let envelope = &list.recorded.envelope;
        let first = envelope.seq.saturating_sub(list.taken.records);
        let of = |seq| self.record(RecordId { device: envelope.device, seq });
        (first..envelope.seq).filter_map(|seq| of(seq).transpose()).collect()
    }

    /// Whether goods were sold, moved, counted or received after a record.
    pub fn goods_touched(&self, sku: &Sku, after: RecordId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 WHERE EXISTS (SELECT 1 FROM sale_line WHERE sku = ?1 AND record > (
                       SELECT id FROM record WHERE device = (SELECT id FROM device WHERE device = ?2) AND seq = ?3))
                   OR EXISTS (SELECT 1 FROM document_goods WHERE sku = ?1 AND record > (
                       SELECT id FROM record WHERE device = (SELECT id FROM device WHERE device = ?2) AND seq = ?3))";
        let found = self.find(sql, params![sku, after.device, integer(after.seq)], |_| Ok(()))?;
        Ok(found.is_some())
    }

    /// Whether a member bought, paid, borrowed or decided anything after a record, or has other balances than came.
    pub fn member_touched(&self, number: &MemberNumber, after: RecordId) -> Result<bool, StoreError> {
        let key = member_key(number);
        let sql = "SELECT 1 WHERE EXISTS (SELECT 1 FROM member_balance WHERE member = ?4
                                          AND amount <> coalesce(imported, 0))
                   OR EXISTS (SELECT 1 FROM sale WHERE member = ?1 AND record > (
                       SELECT id FROM record WHERE device = (SELECT id FROM device WHERE device = ?2) AND seq = ?3))
                   OR EXISTS (SELECT 1 FROM note WHERE member = ?1 AND record > (
                       SELECT id FROM record WHERE device = (SELECT id FROM device WHERE device = ?2) AND seq = ?3))";
        let values = params![number, after.device, integer(after.seq), key];
        if self.find(sql, values, |_| Ok(()))?.is_some() {
            return Ok(true);
        }
        let owes = |of: &MemberNumber| MemberNumber::key(of.as_str()) == MemberNumber::key(number.as_str());
        Ok(self.loans()?.iter().any(|loan| owes(&loan.member)))
    }

    /// Loans that are gone again, with how often they had come anew.
    pub fn loans_gone(&self) -> Result<HashMap<String, u32>, StoreError> {
        let sql = "SELECT loan, json_extract(taken, '$.anew') FROM loan WHERE member = ''";
        Ok(self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
    }

    /// The record that a loan stands by, and whether anything was paid of it, earned or written off.
    pub fn loan_stands(&self, loan: &str) -> Result<Option<(RecordId, bool)>, StoreError> {
        let sql = "SELECT device, seq, EXISTS (SELECT 1 FROM loan_paid WHERE loan_paid.loan = loan.loan)
                   FROM loan WHERE loan = ?1 AND member <> ''";
        let read = |row: &Row<'_>| Ok((RecordId { device: row.get(0)?, seq: whole(row.get(1)?) }, row.get(2)?));
        self.find(sql, [loan], read)
    }

    /// Whether a till's drawer was counted into the books after one of its records: by a shift that was opened or
    /// closed.
    pub fn drawer_counted_after(&self, record: RecordId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 WHERE EXISTS (SELECT 1 FROM shift WHERE device = ?1 AND seq > ?2)
                   OR EXISTS (SELECT 1 FROM shift_closed WHERE device = ?1 AND seq > ?2)";
        Ok(self.find(sql, params![record.device, integer(record.seq)], |_| Ok(()))?.is_some())
    }

    /// What these goods were without the records that a list brought: one walk over all that ever set any.
    pub fn goods_before(
        &self,
        list: &TakenList,
        goods: &HashSet<Sku>,
    ) -> Result<HashMap<Sku, GoodsBefore>, StoreError> {
        let envelope = &list.recorded.envelope;
        let own = envelope.seq.saturating_sub(list.taken.records)..envelope.seq;
        let mut before: HashMap<Sku, GoodsBefore> = HashMap::new();
        let sql = "SELECT body FROM record WHERE body LIKE '%\"kind\":\"product_set\"%'
                   OR body LIKE '%\"kind\":\"prices_set\"%' ORDER BY id";
        self.each_record(sql, [], |decoded| {
            let by = &decoded.envelope;
            if by.device == envelope.device && own.contains(&by.seq) {
                return;
            }
            let stamp = Stamp { at: by.at, device: by.device, seq: by.seq };
            let Content::Known(event) = decoded.content else { return };
            match *event {
                Event::ProductSet(ProductSet { product, from, prices }) if goods.contains(&product.sku) => {
                    let known = before.entry(product.sku.clone()).or_default();
                    known.prices.push((stamp, from, prices));
                    if known.product.as_ref().is_none_or(|(last, _)| *last < stamp) {
                        known.product = Some((stamp, product));
                    }
                }
                Event::PricesSet(PricesSet { sku, from, prices, .. }) if goods.contains(&sku) => {
                    before.entry(sku).or_default().prices.push((stamp, from, prices));
                }
                _ => {}
            }
        })?;
        Ok(before)
    }

    /// How a member or supplier was set before a record: the newest of those that are older, by what `is` finds.
    pub fn person_before(
        &self,
        kind: &str,
        before: Stamp,
        is: impl Fn(&Event) -> bool,
    ) -> Result<Option<Recorded>, StoreError> {
        let mut newest: Option<Stamp> = None;
        let sql = "SELECT body FROM record WHERE body LIKE '%\"kind\":\"' || ?1 || '\"%' ORDER BY id";
        self.each_record(sql, [kind], |decoded| {
            let stamp = Stamp { at: decoded.envelope.at, device: decoded.envelope.device, seq: decoded.envelope.seq };
            let Content::Known(event) = decoded.content else { return };
            if stamp < before && newest.is_none_or(|newest| newest < stamp) && is(&event) {
                newest = Some(stamp);
            }
        })?;
        match newest {
            Some(stamp) => self.record(RecordId { device: stamp.device, seq: stamp.seq }),
            None => Ok(None),
        }
    }
}
