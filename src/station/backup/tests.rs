use super::*;
use crate::domain::money::Rupiah;
use crate::io::clock::System;
use crate::io::entropy;
use crate::station::Station;
use crate::station::rehearse::{self, Wish};
use crate::store::exchange::Sent;
use crate::till::answer::Answer;
use crate::till::parse;

fn on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn place(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("gerai-backup-{}-{name}", std::process::id()));
    let _gone = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a temporary folder");
    path
}

fn doors() -> Doors {
    Doors { clock: Box::new(System), entropy: Box::new(entropy::System) }
}

fn ring(station: &mut Station, inputs: &[&str]) -> Answer {
    let mut last = None;
    for input in inputs {
        let input = parse::line(input).expect("an input").expect("not blank");
        last = Some(station.submit(&input).expect("not refused"));
        let _paper = station.take_effects();
    }
    last.expect("something was done")
}

/// A demo shop with an open shift and one sale in it; the writer stays in the folder.
fn selling(name: &str) -> (Folder, Station, String) {
    let folder = Folder::at(place(name).join("shop"));
    let wish = Wish { seed: 1, sales: 0, days: 0, at: "2026-11-24T00:00:00Z".parse().expect("an instant") };
    rehearse::demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    let mut station = Station::open(&folder, doors()).expect("a demo");
    let sku = "add S00002";
    let sold = ring(&mut station, &["login kasir 111111", "open 300000", sku, "pay cash 1000000"]);
    let receipt = sold.sale.and_then(|sale| sale.receipt).expect("completed").to_string();
    (folder, station, receipt)
}

fn store(folder: &Folder) -> Store {
    Store::open(folder.database(), Mode::ReadOnly).expect("a data file")
}

/// The law of a backup: made beside a living writer, it becomes a shop with the same figures, the same people and the
/// same open shift, under a letter and a key of its own.
#[test]
fn a_shop_goes_on_from_its_backup_under_a_new_letter() {
    let (folder, mut station, receipt) = selling("goes-on");
    fs::create_dir_all(folder.receipts()).expect("writable");
    fs::write(folder.receipts().join("sale.receipt"), "own template").expect("writable");
    fs::write(folder.device_toml(), "scanner = \"keyboard\"\n").expect("writable");
    let sent = Sent { kept: 9_999, booked: 9_999, at: Some(station.now()), two_histories: false, aside: 0 };
    station.store().expect("open").note_sent(&sent).expect("writable");
    let file = place("goes-on-file").join("toko.gerai");
    let copied = back_up(&folder, &file, &mut on).expect("room");
    assert_eq!(copied.records, station.records().expect("readable"), "one device, all its records");
    // What is sold later is not in it.
    ring(&mut station, &["add S00002", "pay cash 1000000"]);

    let elsewhere = Folder::at(place("goes-on-new").join("shop"));
    let back = restore(&file, &elsewhere, None, doors(), &mut on).expect("a sound backup");
    assert_eq!((back.held, back.till.as_ref().map(TillLetter::as_str)), (copied, Some("B")));
    let old = store(&folder);
    {
        let new = store(&elsewhere);
        new.verify(&mut on).expect("chain, signatures, projections, books");
        assert_ne!(new.identity().device, old.identity().device);
        assert_eq!(new.sent().expect("readable"), Sent::default(), "no ledger has a record of the new device");
        assert_ne!(new.identity().public_key, old.identity().public_key);
        let (a, b) = (TillLetter::after([]).expect("A"), back.till.clone().expect("B"));
        assert_eq!(new.drawer_of(&a).expect("readable"), Rupiah::ZERO, "its coins lie before the new till");
        let sold = old.drawer_of(&a).expect("readable") - new.drawer_of(&b).expect("readable");
        assert!(sold > Rupiah::ZERO, "the second sale is only in the old shop");
        assert_eq!(fs::read(elsewhere.receipts().join("sale.receipt")).expect("carried"), b"own template");
        assert_eq!(fs::read(elsewhere.device_toml()).expect("carried"), b"scanner = \"keyboard\"\n");
    }
    let mut station = Station::open(&elsewhere, doors()).expect("a shop like any other");
    let shown = ring(&mut station, &["login kasir 111111"]);
    assert!(shown.shift.is_some(), "the open shift goes on");
    let sold = ring(&mut station, &["add S00002", "pay cash 1000000"]);
    let number = sold.sale.and_then(|sale| sale.receipt).expect("completed").to_string();
    assert!(number.contains("-B-0001"), "{number} begins a row of its own");
    ring(&mut station, &[&format!("return {receipt}"), "take 1 1", "refund cash"]);
    let closed = ring(&mut station, &["count 100000=3 20000=1 5000=1 1000=1 200=1", "close"]);
    let z = closed.z.expect("and is closed here");
    assert_eq!(z.difference, Some(Rupiah::ZERO), "the drawer that was taken over is right to the rupiah");
    drop(station);
    store(&elsewhere).verify(&mut on).expect("still right");
    let dates: (BusinessDate, BusinessDate) =
        ("2026-01-01".parse().expect("a date"), "2027-01-01".parse().expect("a date"));
    let shifts = store(&elsewhere).shifts(dates.0, dates.1).expect("readable");
    assert!(shifts.iter().all(|shift| shift.closed.is_some()), "no shift of the old till stays open for ever");
}

/// A backup in which one byte of the log was changed, or that is no backup, makes no shop and leaves no trace.
#[test]
fn a_bad_backup_leaves_the_folder_empty() {
    let (folder, station, _) = selling("bad");
    let files = place("bad-files");
    let file = files.join("toko.gerai");
    back_up(&folder, &file, &mut on).expect("room");
    let bytes = fs::read(&file).expect("our own file");
    let changed = {
        let (from, to) = (b"\"till\":\"A\"".as_slice(), b"\"till\":\"Q\"".as_slice());
        let at = bytes.windows(from.len()).position(|window| window == from).expect("the first record");
        let mut bytes = bytes.clone();
        bytes[at..at + to.len()].copy_from_slice(to);
        bytes
    };
    station.close().expect("closed");
    let cases: [(&str, &[u8]); 4] = [
        ("changed", &changed),
        ("cut", &bytes[..bytes.len() / 2]),
        ("words", b"no database"),
        // The shop's own file has no secret in it, and nobody could sign in.
        ("plain", &fs::read(folder.database()).expect("ours")),
    ];
    for (name, bytes) in cases {
        let bad = files.join(name);
        fs::write(&bad, bytes).expect("writable");
        let elsewhere = Folder::at(files.join(format!("{name}-shop")));
        restore(&bad, &elsewhere, None, doors(), &mut on).expect_err(name);
        assert!(!elsewhere.has_shop().expect("readable"), "{name}");
        restore(&file, &elsewhere, None, doors(), &mut on).expect("the same folder takes a good one after it");
    }
    let given =
        restore(&file, &Folder::at(files.join("given")), "A".parse().ok(), doors(), &mut on).expect_err("given");
    assert!(matches!(given, BackupError::LetterGiven { .. }), "{given}");
    let there = restore(&file, &folder, None, doors(), &mut on).expect_err("a shop is there");
    assert!(matches!(there, BackupError::Found(FoundError::AlreadyThere { .. })), "{there}");
}

/// A folder without room or right is said, and no half file stands under the name.
#[test]
fn what_cannot_be_written_is_no_backup() {
    let (folder, _station, _) = selling("nowhere");
    let nowhere = place("nowhere-files").join("missing").join("toko.gerai");
    let error = back_up(&folder, &nowhere, &mut on).expect_err("no such folder");
    assert!(matches!(error, BackupError::NotWritten { .. }), "{error}");
    let file = place("nowhere-stopped").join("toko.gerai");
    let stopped = back_up(&folder, &file, &mut |_, _| ControlFlow::Break(())).expect_err("stopped");
    assert!(matches!(stopped, BackupError::Store(StoreError::Cancelled)), "{stopped}");
    let left: Vec<_> = fs::read_dir(file.parent().expect("a folder")).expect("readable").flatten().collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A month of days is kept, other files of the place are nobody's business, and a stick that is not there is said.
#[test]
fn a_closing_leaves_one_backup_a_day_and_keeps_a_month() {
    let (folder, _station, _) = selling("nightly");
    let place = place("nightly-stick");
    let till = TillLetter::after([]).expect("A");
    let first: BusinessDate = "2026-10-01".parse().expect("a date");
    for day in 0..31 {
        fs::write(place.join(format!("gerai-A-{}.gerai", first.plus_days(day))), "older").expect("writable");
    }
    for other in ["gerai-B-2020-01-01.gerai", "gerai-A-catatan.gerai", "foto.jpg"] {
        fs::write(place.join(other), "not ours").expect("writable");
    }
    let last = "2026-11-24".parse().expect("a date");
    let made = after_closing(&folder, &place, &till, last).expect("room");
    assert_eq!(after_closing(&folder, &place, &till, last).expect("the same day again"), made);
    let mut left: Vec<String> =
        fs::read_dir(&place).expect("readable").flatten().filter_map(|e| e.file_name().into_string().ok()).collect();
    left.sort();
    assert_eq!(left.len(), 30 + 3, "{left:?}");
    assert!(!left.contains(&"gerai-A-2026-10-02.gerai".to_owned()), "the oldest go first");
    assert!(left.contains(&"gerai-A-2026-10-03.gerai".to_owned()));
    let gone = after_closing(&folder, &place.join("stik"), &till, last).expect_err("not plugged in");
    assert!(matches!(gone, BackupError::PlaceMissing { .. }), "{gone}");
}
