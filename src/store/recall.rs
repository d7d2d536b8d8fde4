//! A batch that is called back, read from the records of its goods and from who stood behind their receipts.
//!
//! Always holds: names and phones are read only where they are asked for (A38).

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::pharmacy::RxPeople;
use crate::domain::goods::recall::{Buyer, Recall, trace};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, Sku};
use crate::domain::time::BusinessDate;

type Head = (String, String, Option<BusinessDate>, Option<String>, bool);

impl Store {
    /// What became of a batch; `None` where no such batch came in. Capitals do not matter.
    pub fn recall(&self, sku: &Sku, batch: &str, names: bool) -> Result<Option<Recall>, StoreError> {
        let batch = batch.trim().to_uppercase();
        let sql = "SELECT coalesce(product.name, ''), coalesce(product.base_unit, ''), lot.expiry,
                          coalesce(nullif(supplier.name, ''), lot.supplier),
                          coalesce(batch_blocked.blocked, 0)
                   FROM lot LEFT JOIN product ON product.sku = lot.sku
                   LEFT JOIN supplier ON supplier.code = lot.supplier
                   LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = upper(lot.batch)
                   WHERE lot.sku = ?1 AND upper(lot.batch) = ?2 AND lot.batch <> ''
                   ORDER BY lot.received DESC LIMIT 1";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        let head: Option<Head> = self.find(sql, params![sku, batch], read)?;
        let Some((name, unit, expiry, supplier, blocked)) = head else { return Ok(None) };
        let lots = self.lots(Some(sku))?;
        let of_batch =
            |lot: &crate::domain::event::LotId| lots.get(lot).is_some_and(|(of, _)| of.to_uppercase() == batch);
        let mut movements = self.movements(Some(sku))?;
        movements.retain(|movement| movement.lot.as_ref().is_some_and(of_batch));
        let mut buyers = BTreeMap::new();
        for receipt in movements.iter().filter_map(|movement| movement.receipt.as_ref()) {
            if !buyers.contains_key(receipt) {
                buyers.insert(receipt.clone(), self.buyer_of(receipt, names)?);
            }
        }
        Ok(Some(Recall { name, unit, batch, expiry, supplier, blocked, steps: trace(&movements), buyers }))
    }

    /// Who stood behind a receipt, of a return behind the sale that it is against.
    fn buyer_of(&self, receipt: &ReceiptNumber, names: bool) -> Result<Buyer, StoreError> {
        let sql = "SELECT sale, member FROM sale WHERE receipt = ?1 AND imported = 0 ORDER BY record LIMIT 1";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let found: Option<(SaleId, Option<MemberNumber>)> = self.find(sql, [receipt], read)?;
        let Some((sale, member)) = found else { return Ok(Buyer::default()) };
        let sql = "SELECT dispensed.label, prescription.people FROM dispensed
                   LEFT JOIN prescription ON prescription.prescription = dispensed.prescription
                   WHERE dispensed.receipt = ?1 AND dispensed.label <> '' LIMIT 1";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let rx: Option<(String, Option<Json<RxPeople>>)> = self.find(sql, [receipt], read)?;
        let (prescription, people) = rx.unwrap_or_default();
        let mut buyer = Buyer { member, prescription, ..Buyer::default() };
        if !names {
            return Ok(buyer);
        }
        let reach = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let sql = "SELECT name, phone FROM medicine_buyer WHERE sale = ?1";
        let mut known: Vec<(String, String)> = self.find(sql, [sale], reach)?.into_iter().collect();
        known.extend(people.map(|Json(people)| (people.patient, people.phone)));
        if let Some(key) = buyer.member.as_ref().and_then(|number| MemberNumber::key(number.as_str())) {
            known.extend(self.find("SELECT name, phone FROM member WHERE key = ?1", [key.to_string()], reach)?);
        }
        // Whoever left a phone is reached first.
        let reached = known.iter().find(|(_, phone)| !phone.is_empty());
        if let Some((name, phone)) = reached.or_else(|| known.iter().find(|(name, _)| !name.is_empty())) {
            (buyer.name, buyer.phone) = (name.clone(), phone.clone());
        }
        Ok(buyer)
    }
}
