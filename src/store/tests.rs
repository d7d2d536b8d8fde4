//! A small shop to test the store with, and what holds for the store as a whole.

use std::ops::ControlFlow;
use std::path::PathBuf;

use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use rusqlite::types::Value;
use uuid::Uuid;

use super::append::AppendError;
use super::append::foreign::TakenIn;
use super::projections::Rebuilt;
use super::verify::compare;
use super::*;
use crate::domain::event::{DeviceEnrolled, Event, Happening};
use crate::domain::id::UserId;
use crate::domain::time::BusinessDate;
use crate::log::chain::write_key;
use crate::log::codec;
use crate::log::record::Record;

mod erased;
pub mod events;
mod forgotten;
mod handed;
mod hostile;
mod lent;
mod put_right;
mod reads;
mod stock_check;
mod today;

use events::{Sale, happenings};

/// A folder of a test's own, gone at its end.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("gerai-store-{}-{name}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("gerai.db")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// One device with its store.
pub struct Shop {
    pub store: Store,
    pub scratch: Scratch,
    pub key: SigningKey,
    at: Instant,
}

pub const COOP: CoopId = CoopId(Uuid::from_bytes([1; 16]));

impl Shop {
    /// Till `A` is device 1, `B` 2, …; nothing but the device is in its log.
    pub fn empty(number: u8) -> Self {
        let scratch = Scratch::new("shop");
        let device = DeviceId(Uuid::from_bytes([number; 16]));
        let store = Store::create(scratch.database(), COOP, device).expect("a new file");
        let key = SigningKey::from_bytes(&[number; 32]);
        let at = "2026-11-03T00:00:00Z".parse().expect("an instant");
        let mut shop = Self { store, scratch, key, at };
        let till = char::from(b'A' + number - 1).to_string().parse().expect("a letter");
        let public_key = write_key(&shop.key.verifying_key());
        shop.record([Event::DeviceEnrolled(DeviceEnrolled { public_key, till, restored: None }).into()]);
        shop
    }

    /// With goods, people, members, lots and an open shift.
    pub fn stocked(number: u8) -> Self {
        let mut shop = Self::empty(number);
        shop.record(events::opening(number));
        shop
    }

    pub fn set_time(&mut self, at: &str) {
        self.at = at.parse().expect("an instant");
    }

    pub fn seal(&mut self, happenings: impl IntoIterator<Item = Happening>) -> Vec<crate::log::record::Sealed> {
        let mut chain = self.store.chain();
        let mut sealed = Vec::new();
        for happening in happenings {
            self.at = self.at.plus_millis(1_000);
            sealed.push(chain.seal(self.at, UserId::from("kasir"), happening, [7; 16], &self.key));
        }
        sealed
    }

    /// Each in a commit of its own, as a till does.
    pub fn record(&mut self, happenings: impl IntoIterator<Item = Happening>) {
        for happening in happenings {
            let sealed = self.seal([happening]);
            self.store.append(&sealed, &[]).expect("appended");
        }
    }

    pub fn records(&self) -> Vec<Record> {
        let mut records = Vec::new();
        let each = |record| -> Result<(), StoreError> {
            records.push(record);
            Ok(())
        };
        self.store.records(each).expect("readable");
        records
    }

    pub fn take_in(&mut self, records: &[Record]) -> Result<TakenIn, AppendError> {
        self.store.append_foreign(records.iter().cloned().map(Ok), &mut |_, _| ControlFlow::Continue(()))
    }

    pub fn verify(&self) -> super::verify::Verified {
        self.store.verify(&mut |_, _| ControlFlow::Continue(())).expect("verified")
    }

    pub fn rebuild(&mut self) -> Rebuilt {
        self.store.rebuild(&mut |_, _| ControlFlow::Continue(())).expect("rebuilt")
    }

    /// Every row of every projection; what ties rows to this file alone is replaced by the record it stands for.
    pub fn figures(&self) -> Vec<String> {
        let connection = &self.store.connection;
        let mut figures = Vec::new();
        for (table, sql) in compare::TABLES {
            let mut ask = connection.prepare(sql).expect("a table");
            let names: Vec<String> = ask.column_names().map(str::to_owned).collect();
            let mut rows = ask.query([]).expect("rows");
            while let Some(row) = rows.next().expect("a row") {
                let mut words = vec![table.to_owned()];
                for (at, name) in names.iter().enumerate() {
                    let value: Value = row.get(at).expect("a value");
                    words.push(match (name.as_str(), value) {
                        ("record", Value::Integer(id)) => self.stands_for(id),
                        (_, value) => format!("{value:?}"),
                    });
                }
                figures.push(words.join(" "));
            }
        }
        figures.sort();
        figures
    }

    fn stands_for(&self, record: i64) -> String {
        let sql = "SELECT hash FROM record WHERE id = ?1";
        let hash: [u8; 32] = self.store.connection.query_row(sql, [record], |row| row.get(0)).expect("a record");
        crate::log::text::hex(&hash)
    }
}

#[test]
fn a_store_knows_whose_it_is() {
    let shop = Shop::empty(2);
    let path = shop.scratch.database();
    let identity = shop.store.identity().clone();
    assert_eq!(identity.coop, COOP);
    assert_eq!(identity.till.as_ref().map(TillLetter::as_str), Some("B"));
    let chain = shop.store.chain();
    assert_eq!(chain.seq, 1);
    let Shop { store, scratch, .. } = shop;
    drop(store);
    for mode in [Mode::ReadOnly, Mode::ReadWrite] {
        let again = Store::open(&path, mode).expect("opened");
        assert_eq!(again.identity(), &identity);
        assert_eq!(again.chain(), chain);
        assert!(again.newest_own().is_some());
    }
    drop(scratch);
}

#[test]
fn a_file_that_was_begun_and_never_got_a_record_is_taken_again() {
    let scratch = Scratch::new("begun");
    let (one, two) = (DeviceId(Uuid::from_bytes([1; 16])), DeviceId(Uuid::from_bytes([2; 16])));
    drop(Store::create(scratch.database(), COOP, one).expect("new"));
    let store = Store::create(scratch.database(), COOP, two).expect("again");
    assert_eq!(store.identity().device, two);
    drop(store);
    let shop = Shop::empty(1);
    let error = Store::create(shop.scratch.database(), COOP, two).expect_err("a shop is there");
    assert!(matches!(error, StoreError::Exists { .. }), "{error}");
}

#[test]
fn what_does_not_follow_the_own_log_is_not_written() {
    let mut shop = Shop::stocked(1);
    let sealed = shop.seal(happenings(1, &[3, 3]));
    for wrong in [&sealed[1..], &[sealed[0].clone(), sealed[0].clone()]] {
        let before = shop.figures();
        let error = shop.store.append(wrong, &[]).expect_err("out of order");
        assert!(matches!(error, AppendError::NotWritten(StoreError::OutOfOrder { .. })), "{error}");
        assert_eq!(shop.figures(), before, "all of a transaction or nothing");
    }
    shop.store.append(&sealed, &[]).expect("in order");
    shop.verify();
}

#[test]
fn an_empty_log_begins_with_the_device() {
    let scratch = Scratch::new("begin");
    let device = DeviceId(Uuid::from_bytes([1; 16]));
    let mut store = Store::create(scratch.database(), COOP, device).expect("new");
    let first = happenings(1, &[0]).remove(0);
    let mut chain = store.chain();
    let key = SigningKey::from_bytes(&[1; 32]);
    let sealed = chain.seal("2026-11-03T00:00:00Z".parse().expect("time"), "k".into(), first, [0; 16], &key);
    assert!(store.append(&[sealed], &[]).is_err());
}

#[test]
fn a_bulk_that_fails_leaves_nothing() {
    let mut shop = Shop::stocked(1);
    let (before, chain) = (shop.figures(), shop.store.chain());
    let sealed = shop.seal(happenings(1, &[3, 4, 5]));
    let failed: Result<(), AppendError> = shop.store.bulk(|writer| {
        for sealed in &sealed {
            writer.append(sealed)?;
        }
        Err(StoreError::Cancelled.into())
    });
    assert!(failed.is_err());
    assert_eq!(shop.figures(), before);
    assert_eq!(shop.store.chain(), chain);
}

#[test]
fn a_verified_shop_has_nothing_to_say() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    let verified = shop.verify();
    assert_eq!(verified.devices, 1);
    assert_eq!(verified.records, shop.store.chain().seq);
    assert!(verified.skipped.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// What a rebuild writes from the log alone is what was kept current record by record, or all at once.
    #[test]
    fn rebuild_is_live(choices in proptest::collection::vec(0..24_u8, 1..40)) {
        let mut live = Shop::stocked(1);
        live.record(happenings(1, &choices));
        let before = live.figures();
        live.verify();
        live.rebuild();
        prop_assert_eq!(live.figures(), before.clone());

        let mut bulk = Shop::stocked(1);
        let sealed = bulk.seal(happenings(1, &choices));
        bulk.store.append(&sealed, &[]).expect("appended");
        prop_assert_eq!(bulk.figures(), before);
    }

    /// Tills that have seen the same records show the same figures, in whatever order the records came.
    #[test]
    fn the_order_of_arrival_does_not_matter(
        ours in proptest::collection::vec(0..24_u8, 1..16),
        theirs in proptest::collection::vec(0..24_u8, 1..16),
        first in 1..8_usize,
        same_time in any::<bool>(),
    ) {
        let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
        if same_time {
            // Stamps that are equal but for the device.
            one.set_time("2026-11-04T00:00:00Z");
            two.set_time("2026-11-04T00:00:00Z");
        }
        one.record(happenings(1, &ours[..ours.len() / 2]));
        two.record(happenings(2, &theirs));
        let from_two = two.records();
        one.take_in(&from_two[..first.min(from_two.len())]).expect("taken in");
        one.record(happenings(1, &ours[ours.len() / 2..]));
        one.take_in(&from_two).expect("taken in");
        let from_one: Vec<_> = one.records().into_iter().filter(|record| !from_two.contains(record)).collect();
        two.take_in(&from_one).expect("taken in");
        prop_assert_eq!(one.figures(), two.figures());
        one.verify();
        two.rebuild();
        prop_assert_eq!(one.figures(), two.figures());
    }
}

#[test]
fn records_come_twice_and_count_once() {
    let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
    two.record(happenings(2, &[3, 5]));
    let records = two.records();
    let first = one.take_in(&records).expect("taken in");
    assert_eq!((first.new, first.known), (records.len() as u64, 0));
    let before = one.figures();
    let again = one.take_in(&records).expect("taken in");
    assert_eq!((again.new, again.known), (0, records.len() as u64));
    assert_eq!(one.figures(), before);
    let own = one.take_in(&one.records()).expect("our own export");
    assert_eq!(own.new, 0);
}

#[test]
fn an_export_carries_no_private_part_and_is_taken_in() {
    let (mut one, two) = (Shop::empty(1), Shop::stocked(2));
    let records: Vec<_> = two.records().into_iter().map(|record| Record { private: None, ..record }).collect();
    one.take_in(&records).expect("taken in");
    one.verify();
    let names: i64 = one
        .store
        .connection
        .query_row("SELECT count(*) FROM member WHERE name <> ''", [], |row| row.get(0))
        .expect("members");
    assert_eq!(names, 0);
}

#[test]
fn what_a_newer_till_wrote_is_kept_shipped_on_and_passed_over() {
    let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
    let mut records = two.records();
    let last = records.last().expect("records").clone();
    let decoded = codec::read_body(&last.body).expect("a body");
    let envelope = crate::domain::event::Envelope { seq: decoded.envelope.seq + 1, ..decoded.envelope };
    let body = format!(
        r#"{{"v":1,"coop":"{}","device":"{}","seq":{},"at":"{}","actor":"x","kind":"drone_sent","to":"Alalak"}}"#,
        envelope.coop, envelope.device, envelope.seq, envelope.at
    );
    let hash = crate::log::record::sha256(&[&last.hash, body.as_bytes()]);
    let sig = ed25519_dalek::Signer::sign(&two.key, &hash).to_bytes();
    records.push(Record { body, hash, sig, private: None });
    let taken = one.take_in(&records).expect("taken in");
    assert_eq!(taken.skipped, [("drone_sent".to_owned(), 1)]);
    assert_eq!(one.verify().skipped, taken.skipped);
    assert_eq!(one.rebuild().skipped, taken.skipped);
    assert!(one.records().contains(records.last().expect("the newer one")), "shipped on, byte for byte");
    assert!(matches!(two.take_in(&records), Err(AppendError::NotWritten(StoreError::OwnAhead { .. }))));
}

#[test]
fn a_sale_can_be_looked_up_by_its_id_after_reopening() {
    let mut shop = Shop::stocked(1);
    let sale = Sale::of(1, 9);
    let id = sale.id;
    shop.record([sale.happening()]);
    let found = shop.store.sale_by_id(id).expect("readable").expect("there");
    assert_eq!(found.seq, shop.store.chain().seq);
    let hash = shop.store.chain().hash;
    assert!(shop.store.has_record(found, &hash).expect("readable"));
    let Shop { store, scratch, .. } = shop;
    let store = store.reopen().expect("reopened");
    assert!(store.sale_by_id(id).expect("readable").is_some());
    assert!(store.sale_by_id(Sale::of(1, 10).id).expect("readable").is_none());
    drop(scratch);
}

#[test]
fn a_stopped_rebuild_leaves_all_as_it_was() {
    let mut shop = Shop::stocked(1);
    let before = shop.figures();
    let stopped = shop.store.rebuild(&mut |_, _| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(StoreError::Cancelled)));
    assert_eq!(shop.figures(), before);
    shop.record(happenings(1, &[3]));
}

#[test]
fn migrations_run_in_order_and_ask_for_a_rebuild() {
    use super::connection::{Projections, Step, migrate, newest_format};
    let drawer = "DROP TABLE drawer; CREATE TABLE drawer (till TEXT, amount INTEGER, x TEXT)";
    let steps = [
        Step { to: 2, sql: "ALTER TABLE meta ADD COLUMN note TEXT", projections: Projections::Gain("") },
        Step { to: 3, sql: drawer, projections: Projections::Anew },
    ];
    assert_eq!(newest_format(&steps), 3);
    let mut shop = Shop::stocked(1);
    let before = shop.figures();
    migrate(&mut shop.store.connection, 1, &steps).expect("migrated");
    let format: i64 =
        shop.store.connection.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
    assert_eq!(format, 3);
    shop.store.connection.pragma_update(None, "user_version", 1).expect("this program's own format again");
    let Shop { store, scratch, key, at } = shop;
    drop(store);
    let store = Store::open(scratch.database(), Mode::ReadWrite).expect("rebuilt while it is opened");
    let shop = Shop { store, scratch, key, at };
    assert_eq!(shop.figures(), before);
}

/// A shop that runs already has the tables of its format: other tables need another format, whose step fills them.
#[test]
fn the_tables_are_those_of_their_format() {
    let tables: String =
        include_str!("projections.sql").lines().map(|line| line.split("--").next().unwrap_or("")).collect();
    let words = tables.split_whitespace().collect::<Vec<_>>().join(" ");
    let hash = crate::log::text::hex(&crate::log::record::sha256(&[words.as_bytes()])[..8]);
    let format = super::connection::newest_format(super::connection::STEPS);
    assert_eq!(
        (format, hash.as_str()),
        (9, "14b47aa73d44c6bf"),
        "changed tables: a new step in connection.rs, then this pair"
    );
}

/// Closes a shop as an earlier program left it, without what later formats have, and opens it with this one.
fn opened_from(format: i64, newer: &str, shop: Shop) -> Shop {
    shop.store.connection.execute_batch(newer).expect("dropped");
    shop.store.connection.pragma_update(None, "user_version", format).expect("the format before");
    let Shop { store, scratch, key, at } = shop;
    drop(store);
    let store = Store::open(scratch.database(), Mode::ReadWrite).expect("brought to the newest while it is opened");
    Shop { store, scratch, key, at }
}

fn tables_and_indexes(shop: &Shop) -> Vec<String> {
    let sql = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
    let all: Vec<String> = shop.store.all(sql, [], |row| row.get(0)).expect("its schema");
    all.iter().map(|made| made.split_whitespace().collect::<Vec<_>>().join(" ").replace("IF NOT EXISTS ", "")).collect()
}

/// What an earlier program made, of the newest format whose tables changed: without those tables, and whole again.
#[test]
fn a_shop_of_other_tables_is_filled_again_when_it_is_opened() {
    let shop = Shop::stocked(1);
    let (before, schema) = (shop.figures(), tables_and_indexes(&shop));
    let shop = opened_from(7, "DROP TABLE budget; DROP INDEX lot_sku; DROP INDEX product_ceiling", shop);
    assert_eq!(shop.figures(), before);
    assert_eq!(tables_and_indexes(&shop), schema);
    assert_eq!(shop.store.all_stored().expect("its tables are there"), []);
}

/// An index alone is made where the file stands: a shop with years of sales opens at once. The row that another
/// program would have made otherwise shows that nothing was filled again.
#[test]
fn a_shop_that_lacks_an_index_only_is_not_filled_again() {
    let shop = Shop::stocked(1);
    let schema = tables_and_indexes(&shop);
    let shop = opened_from(8, "DROP INDEX product_ceiling; UPDATE product SET at = 'kept'", shop);
    assert_eq!(tables_and_indexes(&shop), schema);
    let kept: Vec<String> =
        shop.store.all("SELECT DISTINCT at FROM product", [], |row| row.get(0)).expect("the same rows");
    assert_eq!(kept, ["kept"]);
}

#[test]
fn every_projection_is_compared() {
    let shop = Shop::empty(1);
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%!_words%' ESCAPE '!'
               AND name NOT LIKE 'sqlite_%'
               AND name NOT IN ('meta', 'device', 'record', 'print_job') ORDER BY name";
    let mut names: Vec<String> = shop.store.all(sql, [], |row| row.get(0)).expect("tables");
    let mut compared: Vec<_> = compare::TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    names.sort();
    compared.sort();
    assert_eq!(names, compared);
}

#[test]
fn a_name_with_line_breaks_and_controls_goes_through_everything() {
    let mut shop = Shop::stocked(1);
    let name = "Kopi\r\n\u{2028}\u{85}\u{1b}p0{border:line}|".to_owned();
    let mut set = events::product("S00077", "8990000000772");
    if let Event::ProductSet(set) = &mut set {
        set.product.name = name.clone();
    }
    shop.record([set.into()]);
    let product = shop.store.product(&"S00077".into()).expect("readable").expect("there");
    assert_eq!(product.name, name);
    let export: String = shop.records().iter().map(crate::log::text::line).collect();
    assert_eq!(export.lines().count(), shop.records().len());
    let mut other = Shop::empty(2);
    let read = crate::log::text::read(export.as_bytes()).map(|(_, record)| record.expect("a record"));
    other.take_in(&read.collect::<Vec<_>>()).expect("taken in");
    assert_eq!(other.store.product(&"S00077".into()).expect("readable").expect("there").name, name);
}
