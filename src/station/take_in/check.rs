//! What the comparison of a file needs from the shop, fetched once per file.
//!
//! Reads only. The comparing itself is pure and stands in `goods.rs`, `people.rs` and `opening.rs`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::calendar::move_all;
use super::goods::{self, KnownGoods};
use super::opening::{self, Begun, KnownLot, KnownLots, PostedLots};
use super::people::{self, KnownLoans, KnownMember, KnownMembers};
use super::{Checked, Kind, TakeInError, Terms};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::member::MemberKind;
use crate::domain::event::{BalancesOpened, Event, SupplierSet};
use crate::domain::event::{MemberSet, Personal};
use crate::domain::id::{MemberNumber, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::import::batches::BatchRow;
use crate::import::members::MemberRow;
use crate::import::products::ProductRow;
use crate::import::suppliers::SupplierRow;
use crate::import::{self, BadFile, Partly};
use crate::station::Station;
use crate::store::sales::Recorded;
use crate::store::{Store, StoreError};

impl Station {
    /// The file, compared with the shop as it is. Changes nothing.
    pub(super) fn check(&mut self, kind: Kind, bytes: &[u8], terms: &Terms) -> Result<Checked, TakeInError> {
        let today = self.zone()?.date(self.now());
        let (store, _, doors) = self.parts()?;
        match kind {
            Kind::Products => goods_file(store, import::products::read_as_far(bytes)?, today),
            Kind::Medicines => goods_file(store, import::medicines::read_as_far(bytes)?, today),
            Kind::Suppliers => {
                let file = import::suppliers::read(bytes)?;
                let known = known_suppliers(store, &file.rows)?;
                Ok(goods::suppliers(file, &known))
            }
            Kind::Members => {
                let mut file = import::members::read_as_far(bytes)?;
                move_all(&mut file.rows, terms.moved_by);
                let known = known_members(store, file.rows.iter().chain(&file.halves), today)?;
                Ok(people::members(file, &known, today))
            }
            Kind::Loans => {
                let mut file = import::loans::read(bytes)?;
                move_all(&mut file.rows, terms.moved_by);
                Ok(people::loans(file, &known_loans(store, today)?))
            }
            Kind::Batches => {
                let mut file = import::batches::read(bytes)?;
                move_all(&mut file.rows, terms.moved_by);
                // The files of the demo are of one fixed day, whatever day its books begin on.
                let newest = terms.opening.is_none().then_some(today);
                let known = KnownLots { newest, ..known_lots(store, &file.rows, today)? };
                let mut checked = opening::lots(file, &known, today, &mut || doors.entropy.uuid());
                if let Some(begun) = begun(store)? {
                    opening::posted(&mut checked, &known, &begun);
                }
                Ok(checked)
            }
            Kind::Opening => {
                let mut file = import::opening::read_as_far(bytes)?;
                move_all(&mut file.rows, terms.moved_by);
                move_all(&mut file.halves, terms.moved_by);
                if let Some(day) = terms.opening {
                    file.rows.iter_mut().for_each(|row| row.as_of = day);
                }
                opening_file(store, file)
            }
            Kind::Sales => Err(BadFile { rows: Vec::new() }.into()),
        }
    }
}

/// Files that are taken as they stand, compared for a list of the window.
pub(in crate::station) fn plain(
    store: &Store,
    kind: Kind,
    bytes: &[u8],
    today: BusinessDate,
) -> Result<Checked, TakeInError> {
    match kind {
        Kind::Loans => Ok(people::loans(import::loans::read(bytes)?, &known_loans(store, today)?)),
        Kind::Opening => opening_file(store, import::opening::read_as_far(bytes)?),
        _ => Err(BadFile { rows: Vec::new() }.into()),
    }
}

fn opening_file(store: &Store, file: Partly<import::opening::OpeningRow>) -> Result<Checked, TakeInError> {
    let dates: BTreeSet<BusinessDate> = file.rows.iter().chain(&file.halves).map(|row| row.as_of).collect();
    let known = known_openings(store, &dates)?;
    let mut checked = opening::balances(file, &known);
    opening::not_twice(&mut checked, &posted_lots(store)?);
    Ok(checked)
}

fn goods_file(store: &Store, file: Partly<ProductRow>, today: BusinessDate) -> Result<Checked, TakeInError> {
    let products = store.products(today)?.into_iter();
    let known = KnownGoods {
        products: products.map(|known| (known.product.sku.clone(), (known.product, known.prices))).collect(),
        suppliers: store.suppliers()?.into_iter().map(|supplier| supplier.code).collect(),
        decrees: store.settings_on(today)?.goods.decrees,
    };
    Ok(goods::products(file, &known, today))
}

pub(in crate::station) type KnownSuppliers = HashMap<SupplierCode, (SupplierSet, Personal)>;

pub(in crate::station) fn known_suppliers(store: &Store, rows: &[SupplierRow]) -> Result<KnownSuppliers, StoreError> {
    let mut known = HashMap::new();
    for row in rows {
        let Some(Recorded { happening, .. }) = store.known_supplier(&row.code)? else { continue };
        if let Event::SupplierSet(set) = happening.event {
            known.insert(row.code.clone(), (set, happening.personal.unwrap_or_default()));
        }
    }
    Ok(known)
}

pub(in crate::station) fn known_members<'a>(
    store: &Store,
    rows: impl Iterator<Item = &'a MemberRow>,
    today: BusinessDate,
) -> Result<KnownMembers, StoreError> {
    let mut known = KnownMembers::default();
    for member in store.members(today.year())? {
        known.numbers.extend(MemberNumber::key(member.number.as_str()).map(|key| (key, member.number.clone())));
        known.cards.insert(member.card, member.number);
    }
    known.niks = niks(store, known.numbers.values())?;
    known.ties = store.ties()?;
    let gone = store.taken_back()?.members;
    for row in rows {
        let Some(Recorded { happening, .. }) = store.known_member(&row.number)? else { continue };
        let (Event::MemberSet(set), Some(key)) = (happening.event, MemberNumber::key(row.number.as_str())) else {
            continue;
        };
        // Whom a list brought that was taken back may come anew, with balances of its own: her card was taken from her.
        if set.state.has_left() && set.card.is_empty() && gone.contains(&key) {
            continue;
        }
        let set = MemberSet { balances: None, ..set };
        let imported = store.imported_balances(&row.number)?.unwrap_or_default();
        known.members.insert(key, KnownMember { set, personal: happening.personal.unwrap_or_default(), imported });
    }
    Ok(known)
}

/// The national numbers of who has not left.
fn niks<'a>(
    store: &Store,
    numbers: impl Iterator<Item = &'a MemberNumber>,
) -> Result<HashMap<String, MemberNumber>, StoreError> {
    let mut niks = HashMap::new();
    for number in numbers {
        let Some(Recorded { happening, .. }) = store.known_member(number)? else { continue };
        if matches!(&happening.event, Event::MemberSet(set) if set.state.has_left()) {
            continue;
        }
        let nik = happening.personal.map(|person| person.nik).filter(|nik| !nik.is_empty());
        niks.extend(nik.map(|nik| (nik, number.clone())));
    }
    Ok(niks)
}

pub(in crate::station) fn known_loans(store: &Store, today: BusinessDate) -> Result<KnownLoans, StoreError> {
    let mut known = KnownLoans::default();
    for member in store.members(today.year())? {
        let Some(key) = MemberNumber::key(member.number.as_str()) else { continue };
        if member.kind == MemberKind::Anggota && !member.state.has_left() {
            known.full.insert(key);
        }
        known.members.insert(key, member.number);
    }
    known.loans = store.loans()?.into_iter().map(|loan| (loan.loan.clone(), loan)).collect();
    known.gone = store.loans_gone()?;
    Ok(known)
}

pub(in crate::station) fn known_lots(
    store: &Store,
    rows: &[BatchRow],
    today: BusinessDate,
) -> Result<KnownLots, StoreError> {
    let mut known = KnownLots {
        goods: store.products(today)?.into_iter().map(|known| (known.product.sku.clone(), known.product)).collect(),
        suppliers: store.suppliers()?.into_iter().map(|supplier| supplier.code).collect(),
        expiries: store.batch_expiries()?,
        ..KnownLots::default()
    };
    let gone = store.taken_back()?.lots;
    for row in rows {
        let Some(place) = row.place.or(known.goods.get(&row.sku).map(|product| product.book.counter())) else {
            continue;
        };
        let there = store.known_lots(&row.sku, &row.batch, row.expiry, place)?.into_iter();
        let there = there.filter(|(_, lot)| !gone.contains(&lot.lot));
        let there =
            there.map(|(received, lot)| KnownLot { received, opened: lot.opened_milli, unit_cost: lot.unit_cost });
        known.lots.insert((row.sku.clone(), row.batch.clone(), row.expiry, place), there.collect());
    }
    Ok(known)
}

/// Whether the books have begun: with their opening balances, else with what happened first.
pub(in crate::station) fn begun(store: &Store) -> Result<Option<Begun>, StoreError> {
    let as_of = match store.opened_on()? {
        Some(date) => Some(date),
        None => store.traded_since()?,
    };
    let Some(as_of) = as_of else { return Ok(None) };
    Ok(Some(Begun { as_of: open_day(store, as_of)?, short: beyond_detail(store)? }))
}

/// What is locked stays locked: later lots stand in the books on the first day that is open.
pub(in crate::station) fn open_day(store: &Store, day: BusinessDate) -> Result<BusinessDate, StoreError> {
    Ok(store.locked_until()?.map_or(day, |locked| day.max(locked.plus_days(1))))
}

fn beyond_detail(store: &Store) -> Result<BTreeMap<AccountCode, Rupiah>, StoreError> {
    let differences = store.control_differences()?.into_iter();
    Ok(differences.map(|of| (of.account, of.in_books - of.in_detail)).collect())
}

/// Lots that were posted beside the opening balances, less what was taken back of them.
pub(in crate::station) fn posted_lots(store: &Store) -> Result<PostedLots, StoreError> {
    let mut lots = PostedLots { beyond: beyond_detail(store)?, ..PostedLots::default() };
    for recorded in store.openings()? {
        let Event::BalancesOpened(opened) = recorded.happening.event else { continue };
        if !opened.lots {
            continue;
        }
        lots.as_of = lots.as_of.max(Some(open_day(store, opened.as_of)?));
        for (account, worth) in opened.balances {
            let Ok(account) = account.parse() else { continue };
            *lots.worth.entry(account).or_default() += worth;
        }
    }
    Ok(lots)
}

pub(in crate::station) fn known_openings(
    store: &Store,
    dates: &BTreeSet<BusinessDate>,
) -> Result<Vec<BalancesOpened>, StoreError> {
    let standing = store.standing_openings()?.into_iter().map(|(_, opened)| opened);
    Ok(standing.filter(|opened| !opened.lots && dates.contains(&opened.as_of)).collect())
}
