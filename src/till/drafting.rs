//! What the stock room has under way, as it goes into the log with each step and comes back after a power cut.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: after each step the drafts in the log are the documents
//! of the till; a step notes only the parts that it changed.
//! Neighbours: a delivery (`receiving.rs`), a count (`stocktaking.rs`), how drafts are kept (`domain/event/draft.rs`).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gathering::Gathering;
use super::lookup::stockroom::Draft;
use super::lookup::{Lookup, Unreadable};
use super::receiving::{self, DeliveredLine, Delivery};
use super::stocktaking::{Line, Stocktake};
use super::storing::{self, counting::StorageCount};
use super::{Decision, Till, Trouble, Turn};
use crate::domain::event::draft::{
    DraftCounted, DraftDelivered, DraftDelivery, DraftFaktur, DraftNoted, DraftPart, DraftStocktake, DraftStorageCount,
    DraftStorageCounted,
};
use crate::domain::event::{Event, Happening};
use crate::domain::id::{DraftId, TillLetter};
use crate::domain::time::BusinessDate;
use crate::till::input::stock::FakturFacts;

/// A document in parts: its head is part 0.
type Parts = BTreeMap<u32, DraftPart>;

/// Adds to a decision what it changed of the documents under way.
pub(super) fn noted(turn: &Turn<'_>, mut decision: Decision) -> Result<Decision, Trouble> {
    let (before, after) = (documents(turn.till), documents(&decision.next));
    if before == after {
        return Ok(decision);
    }
    let till = turn.lookup.till()?;
    let note = |draft, part, content| note(draft, &till, part, content);
    for (draft, parts) in &after {
        let known = before.get(draft);
        for (part, content) in parts {
            if known.and_then(|known| known.get(part)) != Some(content) {
                decision.happenings.push(note(*draft, *part, Some(content.clone())));
            }
        }
        let gone = known.into_iter().flatten().filter(|(part, _)| !parts.contains_key(part));
        decision.happenings.extend(gone.map(|(part, _)| note(*draft, *part, None)));
    }
    let done = before.keys().filter(|draft| !after.contains_key(draft));
    decision.happenings.extend(done.map(|draft| note(*draft, 0, None)));
    Ok(decision)
}

fn note(draft: DraftId, till: &TillLetter, part: u32, content: Option<DraftPart>) -> Happening {
    Event::DraftNoted(DraftNoted { draft, till: till.clone(), part, content }).into()
}

fn documents(till: &Till) -> BTreeMap<DraftId, Parts> {
    let delivery = till.delivery.iter().map(|delivery| (delivery.draft, delivered(delivery)));
    let count = till.stocktake.iter().map(|stocktake| (stocktake.draft, counted(stocktake)));
    let gathered = till.gatherings.iter().map(|gathering| (gathering.draft, self::gathered(gathering)));
    let stored = till.storage_count.iter().map(|count| (count.draft, self::stored(count)));
    delivery.chain(count).chain(stored).chain(gathered).collect()
}

fn gathered(gathering: &Gathering) -> Parts {
    let head = DraftPart::Gathering(gathering.head.clone());
    let lines = (1..).zip(gathering.lines.iter().map(|line| DraftPart::Gathered(line.clone())));
    std::iter::once((0, head)).chain(lines).collect()
}

/// The number of the next line of a document, from 1.
pub(super) fn next_part(parts: impl Iterator<Item = u32>) -> u32 {
    parts.max().unwrap_or(0) + 1
}

fn delivered(delivery: &Delivery) -> Parts {
    let faktur = delivery.faktur.as_ref().map(|facts| DraftFaktur {
        number: facts.number.clone(),
        date: facts.date,
        due: facts.due,
        ppn: facts.ppn,
        freight: facts.freight,
    });
    let head = DraftPart::Delivery(DraftDelivery {
        supplier: delivery.supplier.code.clone(),
        place: delivery.place,
        order: delivery.order.as_ref().map(|ordered| ordered.order.order.clone()),
        faktur,
    });
    let line = |line: &DeliveredLine| {
        let content = DraftPart::Delivered(DraftDelivered {
            sku: line.goods.product.sku.clone(),
            unit: line.unit.clone(),
            factor: line.factor,
            qty_milli: line.quantity,
            bonus_milli: line.bonus,
            batch: line.batch.clone(),
            expiry: line.expiry,
            shelf: line.shelf.clone(),
            serials: line.serials.clone(),
            price: line.price,
            discounts: line.discounts.clone(),
            exact: line.exact,
            amount: line.amount,
        });
        (line.part, content)
    };
    std::iter::once((0, head)).chain(delivery.lines.iter().map(line)).collect()
}

fn counted(stocktake: &Stocktake) -> Parts {
    let head = DraftPart::Stocktake(DraftStocktake {
        place: stocktake.place,
        scope: stocktake.scope.clone(),
        reviewed: stocktake.reviewed,
        by: stocktake.by.clone(),
    });
    let line = |line: &Line| {
        let content = DraftPart::Counted(DraftCounted {
            sku: line.sku.clone(),
            batch: line.batch.clone(),
            counted_milli: line.counted,
            first_milli: line.first,
            booked_milli: line.booked,
            by_batch: if line.frozen.len() > 1 { line.frozen.clone() } else { BTreeMap::new() },
            again: line.again,
            value: line.value,
            counted_at: line.at,
            heard: line.heard.clone(),
        });
        (line.part, content)
    };
    std::iter::once((0, head)).chain(stocktake.lines.iter().map(line)).collect()
}

fn stored(count: &StorageCount) -> Parts {
    let head = DraftPart::StorageCount(DraftStorageCount { reviewed: count.reviewed, by: count.by.clone() });
    let line = |line: &storing::counting::Line| {
        let content = DraftPart::StorageCounted(DraftStorageCounted {
            storage: line.storage.clone(),
            counted_milli: line.counted,
            first_milli: line.first,
            koli: line.koli.clone(),
            booked_milli: line.booked,
            again: line.again,
        });
        (line.part, content)
    };
    std::iter::once((0, head)).chain(count.lines.iter().map(line)).collect()
}

/// The documents that were under way when the program ended; of each kind the newest.
pub(super) fn restored(till: &mut Till, lookup: &dyn Lookup) -> Result<(), Unreadable> {
    let drafts = lookup.drafts()?;
    if drafts.is_empty() {
        return Ok(());
    }
    // Prices beside a delivery are those of the newest day that is known.
    let Some(today) = lookup.newest_record()?.map(|at| till.zone.date(at)) else { return Ok(()) };
    for draft in drafts {
        match &draft.head {
            DraftPart::Delivery(head) => till.delivery = delivery(&draft, head, lookup, today)?.map(Box::new),
            DraftPart::Stocktake(head) => till.stocktake = Some(Box::new(stocktake(&draft, head, lookup, today)?)),
            DraftPart::StorageCount(head) => till.storage_count = Some(Box::new(storage_count(&draft, head, lookup)?)),
            DraftPart::Gathering(head) => {
                let line = |(_, part): &(u32, DraftPart)| match part {
                    DraftPart::Gathered(line) => Some(line.clone()),
                    _ => None,
                };
                let lines = draft.lines.iter().filter_map(line).collect();
                till.gatherings.retain(|one| one.head.purpose != head.purpose);
                till.gatherings.push(Gathering { draft: draft.draft, head: head.clone(), lines });
            }
            DraftPart::Delivered(_) | DraftPart::Counted(_) | DraftPart::Gathered(_) => {}
            DraftPart::StorageCounted(_) => {}
        }
    }
    Ok(())
}

fn delivery(
    draft: &Draft,
    head: &DraftDelivery,
    lookup: &dyn Lookup,
    today: BusinessDate,
) -> Result<Option<Delivery>, Unreadable> {
    let Some(supplier) = lookup.supplier(head.supplier.as_str())? else { return Ok(None) };
    let order = head.order.as_deref().map(|number| lookup.order(number)).transpose()?.flatten();
    let mut lines = Vec::with_capacity(draft.lines.len());
    for (part, line) in &draft.lines {
        let DraftPart::Delivered(line) = line else { continue };
        let Some(goods) = lookup.goods(&line.sku, today)? else { continue };
        let line = line.clone();
        lines.push(DeliveredLine {
            part: *part,
            goods: Arc::new(goods),
            unit: line.unit,
            factor: line.factor,
            quantity: line.qty_milli,
            bonus: line.bonus_milli,
            batch: line.batch,
            expiry: line.expiry,
            shelf: line.shelf,
            serials: line.serials,
            price: line.price,
            discounts: line.discounts,
            exact: line.exact,
            amount: line.amount,
        });
    }
    let facts = |faktur: &DraftFaktur| FakturFacts {
        number: faktur.number.clone(),
        date: faktur.date,
        due: faktur.due,
        ppn: faktur.ppn,
        freight: faktur.freight,
    };
    let faktur = head.faktur.as_ref().map(facts);
    let last = lines.len().checked_sub(1);
    let wanted = receiving::wanted(lookup, order.as_ref(), today)?;
    Ok(Some(Delivery { draft: draft.draft, supplier, place: head.place, order, wanted, faktur, lines, last }))
}

fn stocktake(
    draft: &Draft,
    head: &DraftStocktake,
    lookup: &dyn Lookup,
    today: BusinessDate,
) -> Result<Stocktake, Unreadable> {
    let mut lines = Vec::with_capacity(draft.lines.len());
    for (part, line) in &draft.lines {
        let DraftPart::Counted(line) = line else { continue };
        let Some(goods) = lookup.goods(&line.sku, today)? else { continue };
        lines.push(Line {
            part: *part,
            sku: line.sku.clone(),
            name: goods.product.name.clone(),
            base_unit: goods.product.base_unit().to_owned(),
            batch: line.batch.clone(),
            counted: line.counted_milli,
            first: line.first_milli,
            frozen: match line.by_batch.is_empty() {
                true => BTreeMap::from([(line.batch.clone(), line.booked_milli)]),
                false => line.by_batch.clone(),
            },
            booked: line.booked_milli,
            at: line.counted_at,
            heard: line.heard.clone(),
            again: line.again,
            value: line.value,
        });
    }
    Ok(Stocktake {
        draft: draft.draft,
        place: head.place,
        scope: head.scope.clone(),
        last: lines.len().checked_sub(1),
        lines,
        reviewed: head.reviewed,
        by: head.by.clone(),
    })
}

fn storage_count(draft: &Draft, head: &DraftStorageCount, lookup: &dyn Lookup) -> Result<StorageCount, Unreadable> {
    let mut lines = Vec::with_capacity(draft.lines.len());
    for (part, line) in &draft.lines {
        let DraftPart::StorageCounted(line) = line else { continue };
        let Some(stored) = lookup.stored(line.storage.as_str())? else { continue };
        lines.push(storing::counting::Line {
            part: *part,
            storage: line.storage.clone(),
            goods: stored.goods,
            unit: stored.taken.unit,
            shelf: stored.taken.shelf,
            counted: line.counted_milli,
            first: line.first_milli,
            koli: line.koli.clone(),
            booked: line.booked_milli,
            again: line.again,
        });
    }
    let (reviewed, by, last) = (head.reviewed, head.by.clone(), lines.len().checked_sub(1));
    Ok(StorageCount { draft: draft.draft, lines, reviewed, by, last })
}
