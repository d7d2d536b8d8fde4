//! Taking in a year of sales: read, compared and recorded one after the other, so that a million lines need no room.
//!
//! Always holds: the first bad row ends the recording, not the reading: all bad rows are named, and nothing is kept.

use std::io::Read;

use super::past::{self, Holder, KnownPast};
use super::{Progress, TakeInError, TakenIn, Terms};
use crate::domain::cooperative::member::purchases_count;
use crate::domain::event::Event;
use crate::domain::id::MemberNumber;
use crate::domain::time::BusinessDate;
use crate::import::sales::{SaleRow, SalesReader};
use crate::import::{BadFile, BadRow};
use crate::station::Station;
use crate::store::{Store, StoreError};

/// More bad rows than this are counted no further: the file is another one than was meant. Ten thousand are named.
const MOST_NAMED: usize = 100_000;

pub fn take_in(
    station: &mut Station,
    source: impl Read,
    terms: &Terms,
    progress: Progress<'_>,
) -> Result<TakenIn, TakeInError> {
    let at = station.now();
    let known = known(station, station.zone()?.date(at))?;
    let mut sales = SalesReader::new(source)?;
    let (store, keys, _) = station.parts()?;
    // Sees the file as it was before this import; numbers within the import are the reader's to tell apart.
    let before = store.reader()?;
    let mut taken = TakenIn::default();
    let mut bad: Vec<BadRow> = Vec::new();
    let done = store.bulk(|writer| -> Result<(), TakeInError> {
        while let Some(sale) = sales.next() {
            if progress(sales.bytes()).is_break() {
                return Err(TakeInError::Stopped);
            }
            match compare(sale, &known, &before)? {
                Err(rows) => bad.extend(rows),
                Ok(None) => taken.same += 1,
                Ok(Some(_)) if !bad.is_empty() => {}
                Ok(Some(sale)) => {
                    taken.new += 1;
                    writer.record(at, &terms.by, Event::SaleImported(sale).into(), [0; 16], &keys.signing)?;
                }
            }
            if bad.len() >= MOST_NAMED {
                break;
            }
        }
        // Nothing of a file with a bad row is kept.
        if bad.is_empty() { Ok(()) } else { Err(TakeInError::Stopped) }
    });
    if !bad.is_empty() {
        bad.sort_by_key(|row| row.line);
        return Err(BadFile { rows: bad }.into());
    }
    done?;
    Ok(taken)
}

type Compared = Result<Option<crate::domain::event::SaleImported>, Vec<BadRow>>;

fn compare(sale: Result<SaleRow, Vec<BadRow>>, known: &KnownPast, before: &Store) -> Result<Compared, StoreError> {
    let row = match sale {
        Ok(row) => row,
        Err(rows) => return Ok(Err(rows)),
    };
    let holder = match before.known_sale(&row.receipt)? {
        None => Holder::Nobody,
        Some(known) if !known.imported => Holder::Live,
        Some(known) => match before.record(known.record)?.map(|recorded| recorded.happening.event) {
            Some(Event::SaleImported(sale)) => Holder::Imported(Box::new(sale)),
            _ => Holder::Live,
        },
    };
    Ok(past::sale(row, known, holder))
}

fn known(station: &Station, today: BusinessDate) -> Result<KnownPast, TakeInError> {
    let store = station.store()?;
    let goods = store.products(today)?.into_iter();
    let members = store.members(today.year())?.into_iter();
    let members = members.filter_map(|member| {
        let counts = purchases_count(member.kind, member.state);
        Some((MemberNumber::key(member.number.as_str())?, (member.number, counts)))
    });
    Ok(KnownPast {
        goods: goods.map(|known| (known.product.sku, (known.product.book, known.product.consignment))).collect(),
        members: members.collect(),
        zone: station.zone()?,
        locked: store.locked_until()?,
    })
}
