//! What other tills did before goods were counted here and handed over only afterwards (R52). The shelf knew it, the
//! books did not: the count took it for a difference, and the record takes it once more.
//!
//! Always holds: what was known is in the count itself, so that every till and the ledger find the same. The rule is
//! [`is_late`].

use std::collections::BTreeMap;

use rusqlite::params;

use super::{Store, StoreError};
use crate::domain::event::Event;
use crate::domain::event::stock::{CountedLine, Heard, StockCounted};
use crate::domain::goods::parting::is_late;
use crate::domain::goods::product::Place;
use crate::domain::id::{DeviceId, Sku};
use crate::domain::projection::movement::{Movement, movements};
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};
use crate::log::codec::{self, Content};

/// Records that are read at once, and their bytes.
const PAGE: usize = 64;
const PAGE_BYTES: usize = 1 << 20;

/// Goods whose last count has another till's movement twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedUnheard {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub place: Place,
    /// Business date of the count.
    pub date: BusinessDate,
    /// What stands in the books twice; negative = went.
    pub quantity: Quantity,
    /// Papers of it, the earliest first.
    pub references: Vec<String>,
}

impl Store {
    /// How far the logs of other devices are known here.
    pub fn heard(&self) -> Result<Vec<Heard>, StoreError> {
        let others = self.log_ends()?.into_iter().filter(|end| end.device != self.identity.device);
        Ok(others.map(|end| Heard { device: end.device, seq: end.seq }).collect())
    }

    /// What devices other than `by` moved before a moment, of what was not known then. A log is read from there until
    /// its clock is past the moment.
    pub fn late(&self, by: DeviceId, heard: &[Heard], before: Instant) -> Result<Vec<Movement>, StoreError> {
        let opened = self.opened_on()?;
        let mut late = Vec::new();
        for end in self.log_ends()?.into_iter().filter(|end| end.device != by) {
            let mut after = heard.iter().find(|known| known.device == end.device).map_or(0, |known| known.seq);
            'log: while after < end.seq {
                for record in self.records_after(end.device, after, PAGE, PAGE_BYTES)? {
                    let corrupt = |bad: codec::BadBody| StoreError::Corrupt {
                        path: self.path.display().to_string(),
                        detail: bad.to_string(),
                    };
                    let decoded = codec::read_body(&record.body).map_err(corrupt)?;
                    if decoded.envelope.at >= before {
                        break 'log;
                    }
                    after = decoded.envelope.seq;
                    if let Content::Known(event) = &decoded.content {
                        late.extend(movements(&decoded.envelope, event, opened));
                    }
                }
            }
        }
        Ok(late)
    }

    /// Goods last counted since a day whose count did not know what another till had done before.
    pub fn counted_unheard(&self, since: BusinessDate) -> Result<Vec<CountedUnheard>, StoreError> {
        let sql = "SELECT device, seq, sku, place FROM counted WHERE date >= ?1";
        let mut counts: BTreeMap<(DeviceId, i64), Vec<(Sku, Place)>> = BTreeMap::new();
        for (count, goods) in
            self.all(sql, [since], |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?))))?
        {
            counts.entry(count).or_default().push(goods);
        }
        let mut found = Vec::new();
        for (stamp, goods) in counts {
            let Some(recorded) = self.stamped(Some(stamp))? else { continue };
            if let Event::StockCounted(count) = &recorded.happening.event {
                found.extend(self.unheard_of(stamp.0, count, &goods)?);
            }
        }
        Ok(found)
    }

    fn unheard_of(
        &self,
        by: DeviceId,
        count: &StockCounted,
        goods: &[(Sku, Place)],
    ) -> Result<Vec<CountedUnheard>, StoreError> {
        let Some(before) = count.lines.iter().filter_map(|line| line.counted_at).max() else { return Ok(Vec::new()) };
        let mut found: BTreeMap<&Sku, CountedUnheard> = BTreeMap::new();
        for movement in self.late(by, &least(&count.lines), before)? {
            let Some((sku, place)) = goods.iter().find(|(sku, place)| *sku == movement.sku && *place == movement.place)
            else {
                continue;
            };
            if !is_late(&movement, by, count) {
                continue;
            }
            if !found.contains_key(sku) {
                let sql = "SELECT name, base_unit FROM product WHERE sku = ?1";
                let named = self.find(sql, params![sku], |row| Ok((row.get(0)?, row.get(1)?)))?;
                let (name, unit) = named.unwrap_or_else(|| (sku.to_string(), String::new()));
                let (date, quantity, references) = (count.slip.date, Quantity::ZERO, Vec::new());
                let (sku_of, place) = (sku.clone(), *place);
                found.insert(sku, CountedUnheard { sku: sku_of, name, unit, place, date, quantity, references });
            }
            let unheard = found.get_mut(sku).expect("it was put there");
            unheard.quantity += movement.milli;
            if !movement.reference.is_empty() && !unheard.references.contains(&movement.reference) {
                unheard.references.push(movement.reference);
            }
        }
        found.retain(|_, unheard| !unheard.quantity.is_zero());
        Ok(found.into_values().collect())
    }
}

/// Of each device the least that any line knew: who reads on from there misses nothing. One that a line did not know
/// at all is read from its beginning.
fn least(lines: &[CountedLine]) -> Vec<Heard> {
    let said: Vec<&CountedLine> = lines.iter().filter(|line| line.counted_at.is_some()).collect();
    let mut least: BTreeMap<DeviceId, (u64, usize)> = BTreeMap::new();
    for heard in said.iter().flat_map(|line| &line.heard) {
        let (seq, lines) = least.entry(heard.device).or_insert((heard.seq, 0));
        (*seq, *lines) = ((*seq).min(heard.seq), *lines + 1);
    }
    let known_by_all = least.into_iter().filter(|(_, (_, lines))| *lines == said.len());
    known_by_all.map(|(device, (seq, _))| Heard { device, seq }).collect()
}
