//! What the till asks about shelf labels.

use rusqlite::params;

use super::{Answered, StoreLookup, unreadable};
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;
use crate::store::labels::printed;
use crate::till::lookup::shelf::Shelf;

impl Shelf for StoreLookup<'_> {
    fn label(&self, sku: &Sku, unit: &str) -> Answered<Option<LabelPrinted>> {
        let sql = "SELECT sku, unit, price, member_price, date FROM label_printed WHERE sku = ?1 AND unit = ?2";
        self.store.find(sql, params![sku, unit], printed).map_err(unreadable)
    }

    fn changed_labels(&self, date: BusinessDate) -> Answered<Vec<LabelOf>> {
        let all = self.store.labels_to_print(date).map_err(unreadable)?;
        Ok(all.into_iter().map(|label| LabelOf { sku: label.sku, unit: Some(label.unit) }).collect())
    }
}
