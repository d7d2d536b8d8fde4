//! A till whose power goes, whose disk fills up, whose commits err: what was shown as saved is in the log, and nothing
//! is half done.

mod disk;
mod world;

use world::{CLOSE, ONE_RETURN, ONE_SALE, SHIFT, World};

const SEED: u64 = 20_261_124;

/// How many seeds each fault is tried with: what of the unsynced writes survives is drawn from them.
fn seeds() -> u64 {
    if std::env::var_os("GERAI_LONG").is_some() { 40 } else { 2 }
}

/// How many changes of the disk one sale is.
fn changes_of_a_sale() -> u64 {
    let mut world = World::new("count", SEED);
    assert!(world.ring_all(&SHIFT), "the shift opens");
    let before = world.changes();
    assert!(world.ring_all(&ONE_SALE), "the sale is done");
    world.changes() - before
}

#[test]
fn the_simulated_disk_keeps_what_was_synced_and_no_more() {
    let (disk, folder) = disk::disk("keeps");
    let path = folder.join("gerai.db");
    let open = || {
        let connection = rusqlite::Connection::open(&path).expect("opens");
        connection.pragma_update(None, "journal_mode", "WAL").expect("a WAL");
        connection.pragma_update(None, "synchronous", "FULL").expect("syncs");
        connection
    };
    let connection = open();
    connection.execute_batch("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1);").expect("written");
    let now = disk.lock().expect("one thread").changes;
    disk.lock().expect("one thread").cut_at = Some(now + 2);
    assert!(connection.execute("INSERT INTO t VALUES (2)", []).is_err(), "the power is gone");
    drop(connection);
    disk.lock().expect("one thread").power_on(7);
    let count: i64 = open().query_row("SELECT count(*) FROM t", [], |row| row.get(0)).expect("readable");
    assert!((1..=2).contains(&count), "what was synced is there");
    assert!(std::fs::metadata(&path).expect("the marker").len() == 0, "nothing reached the real disk");
}

#[test]
fn a_power_cut_at_any_write_of_a_sale_loses_nothing_that_was_shown() {
    let changes = changes_of_a_sale();
    assert!(changes > 5, "a sale writes");
    for seed in 0..seeds() {
        for cut in 1..=changes {
            let mut world = World::new("cut", SEED + seed);
            assert!(world.ring_all(&SHIFT), "the shift opens");
            assert!(world.ring_all(&ONE_SALE), "the first sale is done");
            world.cut_after(cut);
            let done = world.ring_all(&ONE_SALE);
            let shown = world.shown_as_saved.clone();
            world.restart();
            let in_log = world.in_log();
            let context = format!("seed {seed}, cut at change {cut}, done {done}, log {in_log:?}");
            assert!(in_log.starts_with(&shown), "shown as saved is in the log: {context}");
            assert!(in_log.len() <= 2, "nothing twice: {context}");
            assert_eq!(world.verified(), Ok(()), "{context}");
            assert!(world.ring("login kasir 111111"), "the shift goes on: {context}");
            assert!(world.ring_all(&ONE_SALE), "and sells: {context}");
            assert_eq!(world.in_log().len(), in_log.len() + 1, "no number twice: {context}");
        }
    }
}

#[test]
fn a_power_cut_at_any_write_of_the_close_leaves_the_shift_open_or_closed_once() {
    let mut world = World::new("close-count", SEED);
    assert!(world.ring_all(&SHIFT) && world.ring_all(&ONE_SALE), "a shift with a sale");
    let before = world.changes();
    assert!(world.ring_all(&CLOSE), "counted and closed");
    let changes = world.changes() - before;
    let day = crate::shop::day();
    for seed in 0..seeds() {
        for cut in 1..=changes {
            let mut world = World::new("close-cut", SEED + seed);
            assert!(world.ring_all(&SHIFT) && world.ring_all(&ONE_SALE), "a shift with a sale");
            world.cut_after(cut);
            let done = world.ring_all(&CLOSE);
            world.restart();
            let context = format!("seed {seed}, cut at change {cut}, done {done}");
            let closed = world.store().shifts(day, day).expect("readable")[0].closed.is_some();
            assert!(closed || !done, "shown as closed is closed: {context}");
            assert_eq!(world.verified(), Ok(()), "{context}");
            assert!(world.ring("login kasir 111111"), "{context}");
            assert!(closed || world.ring_all(&CLOSE), "an open one is counted again and closed: {context}");
            assert!(world.ring("open 10000"), "and the next one opens: {context}");
            let shifts = world.store().shifts(day, day).expect("readable");
            let z: Vec<u32> = shifts.iter().filter_map(|shift| Some(shift.closed.as_ref()?.number)).collect();
            assert_eq!((shifts.len(), z), (2, vec![1]), "one Z: {context}");
            assert_eq!(world.verified(), Ok(()), "{context}");
        }
    }
}

#[test]
fn a_power_cut_at_any_write_of_a_return_gives_back_once_or_not_at_all() {
    let begun = |name: &str, seed: u64| {
        let mut world = World::new(name, seed);
        assert!(world.ring_all(&SHIFT) && world.ring_all(&ONE_SALE), "a shift with a sale");
        world
    };
    let mut world = begun("return-count", SEED);
    let before = world.changes();
    assert!(world.ring_all(&ONE_RETURN), "the packet comes back");
    let changes = world.changes() - before;
    assert!(changes > 5, "a return writes");
    for seed in 0..seeds() {
        for cut in 1..=changes {
            let mut world = begun("return-cut", SEED + seed);
            world.cut_after(cut);
            let done = world.ring_all(&ONE_RETURN);
            let shown = world.shown_as_saved.clone();
            world.restart();
            let in_log = world.in_log();
            let context = format!("seed {seed}, cut at change {cut}, done {done}, log {in_log:?}");
            assert!(in_log.starts_with(&shown), "shown as given back is in the log: {context}");
            assert!(in_log.len() <= 2, "nothing twice: {context}");
            assert_eq!(world.verified(), Ok(()), "{context}");
            assert!(world.ring("login kasir 111111"), "the shift goes on: {context}");
            // Of the two packets sold the other one is left, or both are: what was half done was not done.
            let returned = in_log.len() - 1;
            assert!(world.ring("return 261124-A-0001"), "{context}");
            assert!(world.ring(&format!("take 1 {} salah", 2 - returned)) && world.ring("refund cash"), "{context}");
            assert_eq!(world.in_log().len(), in_log.len() + 1, "no number twice: {context}");
            assert!(!world.refused("return 261124-A-0001"), "the eggs of the receipt are still hers: {context}");
            assert!(world.refused("take 1 1 salah"), "and no third packet comes back: {context}");
            assert_eq!(world.verified(), Ok(()), "{context}");
        }
    }
}

#[test]
fn a_commit_that_errs_is_looked_up_and_never_rung_again() {
    let changes = changes_of_a_sale();
    let mut found_all_the_same = 0;
    for cut in 1..=changes {
        let mut world = World::new("errs", SEED);
        assert!(world.ring_all(&SHIFT), "the shift opens");
        let now = world.changes();
        world.disk.lock().expect("one thread").sync_errs_at = Some(now + cut);
        let done = world.ring_all(&ONE_SALE);
        let in_log = world.in_log().len();
        assert_eq!(usize::from(done), in_log, "what is said is what is in the file: sync error at change {cut}");
        found_all_the_same += usize::from(done);
        if !done {
            assert_eq!(world.failures.last().map(String::as_str), Some("station-not-saved"), "said in words");
            assert!(world.ring("pay cash 50000"), "the basket is still there");
        }
        assert_eq!(world.in_log().len(), 1, "one sale, whatever the disk said");
        assert_eq!(world.verified(), Ok(()));
    }
    assert!(found_all_the_same > 0, "some syncs err outside of the commit");
}

#[test]
fn a_full_disk_refuses_the_sale_and_keeps_the_basket() {
    let mut world = World::new("full", SEED);
    assert!(world.ring_all(&SHIFT), "the shift opens");
    world.disk.lock().expect("one thread").full_at = Some(1);
    assert!(!world.ring_all(&ONE_SALE), "there is no room");
    assert_eq!(world.failures, ["store-full"]);
    assert_eq!(world.in_log().len(), 0);
    world.disk.lock().expect("one thread").full_at = None;
    assert!(world.ring("pay cash 50000"), "the basket is still there");
    assert_eq!(world.in_log().len(), 1);
    assert_eq!(world.verified(), Ok(()));
}

#[test]
fn the_same_seed_gives_the_same_log() {
    let heads: Vec<_> = ["twice-1", "twice-2"]
        .iter()
        .map(|name| {
            let mut world = World::new(name, SEED);
            assert!(world.ring_all(&SHIFT) && world.ring_all(&ONE_SALE) && world.ring_all(&ONE_SALE));
            world.store().chain().hash
        })
        .collect();
    assert_eq!(heads[0], heads[1], "byte for byte");
}
