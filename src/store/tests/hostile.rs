//! Bad luck: damaged files, full disks, folders that cannot be written, other people's files.

use proptest::prelude::*;

use super::*;

fn advice_is_there(error: &StoreError) {
    let text = error.advice();
    for language in crate::locale::Language::ALL {
        assert!(crate::locale::fluent::knows(language, text.key), "{}", text.key);
    }
}

#[test]
fn other_files_are_refused_and_left_alone() {
    let scratch = Scratch::new("foreign");
    let path = scratch.database();
    for content in [&b""[..], b"not a database", &[0; 100_000], b"SQLite format 3\0 but no more"] {
        std::fs::write(&path, content).expect("written");
        for mode in [Mode::ReadOnly, Mode::ReadWrite] {
            let error = Store::open(&path, mode).expect_err("not ours");
            assert!(matches!(error, StoreError::NotOurs { .. } | StoreError::Corrupt { .. }), "{error:?}");
            advice_is_there(&error);
        }
        assert_eq!(std::fs::read(&path).expect("readable"), content);
    }
    let error = Store::open(scratch.0.join("none.db"), Mode::ReadOnly).expect_err("nothing there");
    assert!(matches!(error, StoreError::Missing { .. }));
    let other = rusqlite::Connection::open(scratch.0.join("other.db")).expect("new");
    other.execute_batch("CREATE TABLE record (id)").expect("made");
    drop(other);
    let error = Store::open(scratch.0.join("other.db"), Mode::ReadWrite).expect_err("somebody else's");
    assert!(matches!(error, StoreError::NotOurs { .. }), "{error:?}");
}

#[test]
fn a_newer_format_is_refused() {
    let shop = Shop::empty(1);
    shop.store.connection.pragma_update(None, "user_version", 99).expect("set");
    let Shop { store, scratch, .. } = shop;
    drop(store);
    for mode in [Mode::ReadOnly, Mode::ReadWrite] {
        let error = Store::open(scratch.database(), mode).expect_err("newer");
        assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");
        advice_is_there(&error);
    }
}

#[test]
fn a_full_disk_loses_nothing_and_goes_on_when_there_is_room() {
    let mut shop = Shop::stocked(1);
    let pages: i64 = shop.store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("a number");
    shop.store.connection.pragma_update(None, "max_page_count", pages).expect("set");
    let mut saved = 0;
    let error = loop {
        let sealed = shop.seal([Sale::of(1, saved).happening()]);
        match shop.store.append(&sealed, &[]) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 250, "the disk never fills");
    };
    assert!(matches!(error, AppendError::NotWritten(StoreError::Full { .. })), "{error:?}");
    advice_is_there(error.store_error());
    shop.verify();
    shop.store.connection.pragma_update(None, "max_page_count", pages + 100).expect("set");
    shop.record([Sale::of(1, saved).happening()]);
    shop.verify();
}

#[test]
fn after_a_commit_of_unknown_outcome_nothing_is_written_before_the_file_was_asked() {
    let mut shop = Shop::stocked(1);
    shop.store.in_doubt = true;
    let sealed = shop.seal([Sale::of(1, 1).happening()]);
    let error = shop.store.append(&sealed, &[]).expect_err("in doubt");
    assert!(matches!(error, AppendError::NotWritten(StoreError::InDoubt)));
    advice_is_there(error.store_error());
    let Shop { store, scratch, key, at } = shop;
    let mut shop = Shop { store: store.reopen().expect("reopened"), scratch, key, at };
    shop.store.append(&sealed, &[]).expect("appended");
    shop.verify();
}

/// Names, lengths and contents of a folder.
fn contents(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut contents: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("readable"))
        })
        .collect();
    contents.sort();
    contents
}

/// A folder as a killed program leaves it: the WAL is there, nobody has it open.
fn killed(shop: &Shop, with_index: bool) -> Scratch {
    let copy = Scratch::new("killed");
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("gerai.db{suffix}");
        if suffix != "-shm" || with_index {
            std::fs::copy(shop.scratch.0.join(&name), copy.0.join(&name)).expect("copied");
        }
    }
    copy
}

#[test]
fn a_reader_sees_all_and_leaves_no_trace() {
    let mut shop = Shop::stocked(1);
    shop.record([Sale::of(1, 1).happening()]);
    let seq = shop.store.chain().seq;

    for with_index in [true, false] {
        let folder = killed(&shop, with_index);
        let before = contents(&folder.0);
        let reader = Store::open(folder.database(), Mode::ReadOnly).expect("opened");
        assert_eq!(reader.chain().seq, seq);
        reader.stock().expect("readable");
        drop(reader);
        assert!(contents(&folder.0) == before, "a killed folder, index {with_index}");
    }

    let live = Store::open(shop.scratch.database(), Mode::ReadOnly).expect("beside the writer");
    assert_eq!(live.chain().seq, seq);
    shop.record([Sale::of(1, 2).happening()]);
    assert_eq!(live.log_lengths().expect("readable")[0].1, seq, "a reader stays in the moment it was opened");
    drop(live);
    let list = shop.store.reader().expect("beside the writer");
    shop.record([Sale::of(1, 3).happening()]);
    assert_eq!(list.log_lengths().expect("readable")[0].1, seq + 2, "a list sees every commit");
    drop(list);

    let Shop { store, scratch, .. } = shop;
    drop(store);
    let before = contents(&scratch.0);
    assert_eq!(before.len(), 1, "a closed shop is one file");
    let reader = Store::open(scratch.database(), Mode::ReadOnly).expect("opened");
    assert_eq!(reader.chain().seq, seq + 2);
    assert!(reader.connection.execute("DELETE FROM record", []).is_err());
    drop(reader);
    assert!(contents(&scratch.0) == before, "a closed shop");
}

#[test]
fn a_reader_beside_a_writer_that_has_just_emptied_its_wal() {
    let mut shop = Shop::stocked(1);
    for n in 0..6 {
        shop.store.checkpoint(n % 2 == 0).expect("checkpoint");
        let before = Store::open(shop.scratch.database(), Mode::ReadOnly).expect("opened");
        assert_eq!(before.chain().seq, shop.store.chain().seq);
        drop(before);
        shop.record([Sale::of(1, n).happening()]);
        let reader = Store::open(shop.scratch.database(), Mode::ReadOnly).expect("opened");
        assert_eq!(reader.chain().seq, shop.store.chain().seq);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_read_and_refused_to_writers() {
    use std::os::unix::fs::PermissionsExt;
    let mut shop = Shop::stocked(1);
    shop.record([Sale::of(1, 1).happening()]);
    let seq = shop.store.chain().seq;
    let folder = killed(&shop, true);
    let set = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("ours")
    };
    for entry in std::fs::read_dir(&folder.0).expect("a folder") {
        set(&entry.expect("an entry").path(), 0o400);
    }
    set(&folder.0, 0o500);
    let read = Store::open(folder.database(), Mode::ReadOnly).map(|store| store.chain().seq);
    let write = Store::open(folder.database(), Mode::ReadWrite);
    // Root may write everywhere, whatever the permissions say.
    let root = std::fs::OpenOptions::new().append(true).open(folder.database()).is_ok();
    set(&folder.0, 0o700);
    assert_eq!(read.expect("readable"), seq);
    if !root {
        let error = write.expect_err("read only");
        assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");
        advice_is_there(&error);
    }
}

#[test]
fn verify_names_what_was_tampered_with() {
    type Named = fn(&super::super::verify::NotVerified) -> bool;
    use super::super::verify::NotVerified as N;
    let cases: [(&str, Named); 9] = [
        (
            "UPDATE record SET body = replace(body, '\"S00002\"', '\"S00001\"') WHERE seq = 7",
            |e| matches!(e, N::BadRecord(bad) if bad.seq == Some(7)),
        ),
        (
            "UPDATE record SET sig = zeroblob(64) WHERE seq = 3",
            |e| matches!(e, N::BadRecord(bad) if bad.seq == Some(3)),
        ),
        ("DELETE FROM record WHERE seq = 5", |e| matches!(e, N::BadRecord(bad) if bad.seq == Some(6))),
        ("DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)", |e| matches!(e, N::Projection { .. })),
        ("UPDATE record SET private = '{\"name\":\"x\"}' WHERE private IS NOT NULL", |e| matches!(e, N::BadRecord(_))),
        ("UPDATE stock SET qty_milli = qty_milli + 1", |e| matches!(e, N::Projection { table: "stock", .. })),
        ("UPDATE posting SET amount = amount + 1 WHERE n = 1", |e| matches!(e, N::Projection { table: "posting", .. })),
        ("PRAGMA foreign_keys = OFF; DELETE FROM device", |e| matches!(e, N::Orphan { record } if record.seq == 1)),
        ("DELETE FROM account_day", |e| matches!(e, N::Projection { table: "account_day", .. })),
    ];
    for (sql, named) in cases {
        let mut shop = Shop::stocked(1);
        shop.record([Sale::of(1, 1).happening()]);
        shop.store.connection.execute_batch(sql).expect("tampered");
        let Shop { store, scratch, .. } = shop;
        drop(store);
        let store = Store::open(scratch.database(), Mode::ReadOnly).expect("opened");
        let error = store.verify(&mut |_, _| ControlFlow::Continue(())).expect_err(sql);
        assert!(named(&error), "{sql}: {error:?}");
        let key = error.advice().key;
        assert!(crate::locale::fluent::knows(crate::locale::Language::Id, key), "{key}");
    }
}

#[test]
fn records_of_others_are_refused_by_name() {
    let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
    let records = two.records();
    one.take_in(&records[..5]).expect("taken in");
    let refused = |one: &mut Shop, records: &[Record]| {
        let before = one.figures();
        let error = one.take_in(records).expect_err("refused");
        assert_eq!(one.figures(), before, "all or none");
        let AppendError::NotWritten(error) = error else { panic!("{error}") };
        advice_is_there(&error);
        error
    };
    let mut gap = records.clone();
    gap.remove(6);
    assert!(matches!(refused(&mut one, &gap), StoreError::BadRecord(bad) if bad.position == 7));
    let mut other = records.clone();
    other[3].sig[0] ^= 1;
    assert!(matches!(refused(&mut one, &other), StoreError::OtherBytes { seq: 4, .. }));
    let mut changed = records.clone();
    changed[9].body = changed[9].body.replace("A00001", "A00009");
    assert!(matches!(refused(&mut one, &changed), StoreError::BadRecord(bad) if bad.position == 10));
    let mut coop = records.clone();
    coop[7].body = coop[7].body.replace(&COOP.to_string(), &Uuid::from_bytes([9; 16]).to_string());
    assert!(matches!(refused(&mut one, &coop), StoreError::OtherCoop { seq: 8, .. }));
    let sale = Sale::of(2, 1).happening();
    let Event::SaleCompleted(mut sale) = sale.event else { panic!("a sale") };
    sale.payable = crate::domain::money::Rupiah::of(1);
    sale.tenders[0].amount = sale.payable;
    let unbalanced = two.seal([Event::SaleCompleted(sale).into()]);
    let all: Vec<_> = records.iter().cloned().chain([unbalanced[0].record.clone()]).collect();
    assert!(matches!(refused(&mut one, &all), StoreError::Unbookable { .. }));
    let error = two.store.append(&unbalanced, &[]).expect_err("our own as well");
    assert!(matches!(error, AppendError::NotWritten(StoreError::Unbookable { .. })));
    one.take_in(&records).expect("what was refused before is taken when it is whole");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever bytes of the file are turned, there is no panic: either it reads, or it says that it is damaged.
    #[test]
    fn a_damaged_file_is_never_a_panic(turns in proptest::collection::vec((any::<usize>(), 1..=255_u8), 1..12)) {
        let mut shop = Shop::stocked(1);
        shop.record(happenings(1, &[3, 6, 8]));
        let Shop { store, scratch, .. } = shop;
        drop(store);
        let mut bytes = std::fs::read(scratch.database()).expect("readable");
        for (place, turn) in turns {
            let place = place % bytes.len();
            bytes[place] ^= turn;
        }
        std::fs::write(scratch.database(), &bytes).expect("written");
        if let Ok(store) = Store::open(scratch.database(), Mode::ReadOnly) {
            let _ = store.verify(&mut |_, _| ControlFlow::Continue(()));
            let _ = (store.stock(), store.members(2026), store.account_sums(None), store.jobs(10));
            let _ = store.search_goods("bar", day("2026-11-03"), 10);
        }
        if let Ok(mut store) = Store::open(scratch.database(), Mode::ReadWrite) {
            let _ = store.rebuild(&mut |_, _| ControlFlow::Continue(()));
        }
    }
}
