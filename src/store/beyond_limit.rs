//! Precursors and what is often misused, sold to one buyer beyond the day's limit by tills that knew nothing of each
//! other (A27): each kept to the limit, together they did not.
//!
//! Always holds: found by the registers of a span of days, never by a scan of all sales; nothing is changed by looking,
//! and who the buyer is does not stand here (A38). Neighbours: a till that knows of the other's sale refuses
//! (`till/pharmacy/gate.rs`); the manager's list (`station/today.rs`), the report (`reports/beyond_limit.rs`).

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::goods::product::Product;
use crate::domain::id::ReceiptNumber;
use crate::domain::pharmacy::beyond_limit::BeyondLimit;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

pub(super) const SOLD: &str = "SELECT dispensed.date, dispensed.base_milli, dispensed.receipt,
    coalesce(sale.member, medicine_buyer.key), product.product
    FROM dispensed JOIN product ON product.sku = dispensed.sku
    LEFT JOIN medicine_buyer ON medicine_buyer.sale = dispensed.sale
    LEFT JOIN sale ON sale.receipt = dispensed.receipt
    WHERE dispensed.register <> '' AND dispensed.register IN ('prekursor', 'oot') AND dispensed.date BETWEEN ?1 AND ?2
    AND dispensed.prescription IS NULL ORDER BY dispensed.date, dispensed.at, dispensed.record, dispensed.n";

impl Store {
    /// Beyond the limit by tills apart from one day to another, both included; by day.
    pub fn beyond_limit(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<BeyondLimit>, StoreError> {
        let read =
            |row: &Row<'_>| -> rusqlite::Result<(BusinessDate, Quantity, ReceiptNumber, Option<String>, Product)> {
                let Json(product) = row.get::<_, Json<Product>>(4)?;
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, product))
            };
        let mut all: BTreeMap<(BusinessDate, String, String), BeyondLimit> = BTreeMap::new();
        for (date, milli, receipt, key, product) in self.all(SOLD, params![from, to], read)? {
            let (Some(key), Some(facts)) = (key, &product.medicine) else { continue };
            let Some(limit) = facts.max_otc_units.map(Quantity::whole) else { continue };
            let of = all.entry((date, key, facts.substance_key.clone())).or_insert_with(|| BeyondLimit {
                date,
                name: String::new(),
                unit: product.base_unit().to_owned(),
                limit,
                sold: Quantity::ZERO,
                receipts: Vec::new(),
            });
            of.name.clone_from(&product.name);
            of.limit = of.limit.min(limit);
            of.sold += milli;
            if !of.receipts.contains(&receipt) {
                of.receipts.push(receipt);
            }
        }
        let apart = |of: &BeyondLimit| of.receipts.iter().any(|one| one.till != of.receipts[0].till);
        Ok(all.into_values().filter(|of| of.sold > of.limit && apart(of)).collect())
    }
}
