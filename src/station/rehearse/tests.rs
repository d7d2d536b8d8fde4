use std::collections::BTreeMap;

use super::*;
use crate::domain::goods::product::Book;
use crate::io::clock::System;
use crate::io::entropy;
use crate::store::Mode;
use crate::store::journal::AccountPosting;
use crate::store::{Store, StoreError};

fn made(name: &str, sales: u64, days: u32) -> Store {
    let path = std::env::temp_dir().join(format!("gerai-rehearse-{}-{name}", std::process::id()));
    let _gone = std::fs::remove_dir_all(&path);
    let folder = Folder::at(path);
    let wish = Wish { seed: 1, sales, days, at: "2026-11-24T08:00:00+08:00".parse().expect("an instant") };
    let done = demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    assert_eq!(done, sales);
    let doors = Doors { clock: Box::new(System), entropy: Box::new(entropy::System) };
    let station = Station::open(&folder, doors).expect("a demo opens like any shop");
    let answer = station.answer().expect("readable");
    assert_eq!((answer.user, answer.shift), (None, None));
    drop(station);
    Store::open(folder.database(), Mode::ReadOnly).expect("a data file")
}

#[test]
fn a_demo_verifies_and_its_books_begin_before_its_first_day() {
    let store = made("lively", 40, 3);
    let verified = store.verify(&mut |_, _| ControlFlow::Continue(())).expect("right");
    assert_eq!(verified.differences, []);
    let (first, last) = store.dates().expect("readable").expect("there are dates");
    assert_eq!((first.to_string(), last.to_string()), ("2026-11-20".to_owned(), "2026-11-23".to_owned()));
    let clearing = store.account_sums(None).expect("readable").into_iter().find(|sum| sum.account == "360000");
    assert!(clearing.is_none_or(|sum| sum.debit == sum.credit));
    let shifts = store.shifts(first, last).expect("readable");
    assert_eq!(shifts.len(), 3);
    for shift in shifts {
        let end = shift.closed.expect("closed");
        assert_eq!((end.difference, end.counted - end.deposit), (Rupiah::ZERO, Rupiah::of(demo::FLOAT)));
        let kept = end.expected.amount() - demo::FLOAT;
        assert_eq!(end.deposit.amount(), kept, "the day's takings are in the safe");
    }
    for target in [Target::Printer, Target::LabelPrinter] {
        assert_eq!(store.next_job(target).expect("readable"), None);
    }
}

#[test]
fn customers_pay_in_many_ways_and_members_stand_as_the_files_say() {
    let (before, after) = (made("untouched", 0, 0), made("ways", 400, 8));
    let balances = |store: &Store| -> Vec<_> {
        let rows = store.members(2026).expect("readable").into_iter();
        rows.map(|row| (row.number, row.balances)).collect()
    };
    assert_eq!(balances(&before), balances(&after));
    let verified = after.verify(&mut |_, _| ControlFlow::Continue(())).expect("right");
    assert_eq!(verified.differences, []);
    let (mut ways, mut kinds, mut voids) = (BTreeMap::new(), BTreeMap::new(), 0);
    after
        .records(|record| -> Result<(), StoreError> {
            let body: serde_json::Value = serde_json::from_str(&record.body).expect("JSON");
            let kind = body["kind"].as_str().unwrap_or_default().to_owned();
            for part in body["tenders"].as_array().into_iter().flatten().filter(|_| kind == "sale_completed") {
                *ways.entry(part["type"].as_str().unwrap_or_default().to_owned()).or_insert(0) += 1;
            }
            voids += u64::from(body["void"] == true);
            *kinds.entry(kind).or_insert(0_u64) += 1;
            Ok(())
        })
        .expect("readable");
    assert_eq!(kinds["sale_completed"], 400 + voids, "what is voided comes on top: {kinds:?}");
    let means = ["cash", "qris", "card", "transfer", "kasbon", "sukarela"];
    assert!(means.iter().all(|way| ways.contains_key(*way)), "{ways:?}");
    let others = ["sale_returned", "kasbon_paid", "saving_moved", "cash_moved", "tender_settled"];
    assert!(others.iter().all(|kind| kinds.contains_key(*kind)), "{kinds:?}");
}

#[test]
fn what_waits_to_be_moved_into_the_file_does_not_grow_with_the_sales() {
    let path = std::env::temp_dir().join(format!("gerai-rehearse-{}-waiting", std::process::id()));
    let _gone = std::fs::remove_dir_all(&path);
    let mut sizes = Vec::new();
    let wish =
        Wish { seed: 1, sales: 3 * MOVED_EVERY, days: 2, at: "2026-11-24T08:00:00Z".parse().expect("an instant") };
    let done = demo(&Folder::at(&path), &wish, &mut |done| {
        if done % MOVED_EVERY == MOVED_EVERY - 1 {
            sizes.push(waiting(&path));
        }
        ControlFlow::Continue(())
    });
    assert_eq!(done.expect("an empty folder"), 3 * MOVED_EVERY);
    let [first, .., last] = sizes[..] else { panic!("a demo writes: {sizes:?}") };
    assert!(first > 0 && last < first * 3 / 2, "{sizes:?}");
    let store = Store::open(Folder::at(&path).database(), Mode::ReadOnly).expect("a data file");
    let (from, to) = store.dates().expect("readable").expect("there are dates");
    let mut fakturs = 0;
    let each = |posting: AccountPosting| -> Result<(), StoreError> {
        fakturs += u32::from(posting.kind == "goods_received");
        Ok(())
    };
    store.account_postings("210000", from, to, each).expect("readable");
    assert!(fakturs > 0, "on such days the shelves are filled again");
}

/// Bytes of the WAL of the shop that is being made in this folder.
fn waiting(folder: &std::path::Path) -> u64 {
    let inside = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let draft = inside.filter(|path| path.is_dir()).map(|path| path.join("gerai.db-wal"));
    draft.filter_map(|wal| std::fs::metadata(wal).ok()).map(|found| found.len()).sum()
}

#[test]
fn without_days_the_books_begin_on_the_day_itself() {
    let store = made("still", 0, 0);
    let (first, last) = store.dates().expect("readable").expect("there are dates");
    assert_eq!((first, last), (BusinessDate::new(2026, 11, 24).expect("a date"), first));
    let newest = store.newest_record().expect("readable").expect("records");
    assert!(newest <= "2026-11-24T08:00:00+08:00".parse().expect("an instant"));
    let goods = store.products(last).expect("readable");
    let of = |book| goods.iter().filter(|known| known.product.book == book).count();
    assert_eq!((of(Book::Sembako), of(Book::Obat)), (628, 291));
    assert_eq!((store.members(2026).expect("readable").len(), store.loans().expect("readable").len()), (360, 3));
}

#[test]
fn the_same_wish_gives_the_same_log() {
    let log = |name| {
        let mut log = Vec::new();
        let store = made(name, 5, 2);
        store
            .records(|record| -> Result<(), crate::store::StoreError> {
                log.push(record);
                Ok(())
            })
            .expect("readable");
        log
    };
    assert_eq!(log("once"), log("twice"));
}
