//! Tills of other versions: what a newer program writes is kept, passed on and never lost, and gets its rows from the
//! first program that knows it.

use ed25519_dalek::{Signer, SigningKey};

use gerai::io::folder::Folder;
use gerai::log::chain::read_key;
use gerai::log::record::{Record, sha256};
use gerai::store::{Mode, Store};
use gerai::sync::protocol::{self, Push, Why, path};

use super::cluster::Cluster;
use super::postgres::{coop, differs};
use super::world::World;
use crate::{shop, tools};

/// What comes after a record in the same log, with the device's own key.
struct Pen {
    key: SigningKey,
    seq: u64,
    hash: [u8; 32],
}

impl Pen {
    fn of(world: &World, till: &str) -> Self {
        let store = world.store(till);
        let public = store.identity().public_key.as_deref().and_then(read_key).expect("a key");
        let keys = world.folder(till).load_keys(&public.to_bytes()).expect("its own");
        Self { key: keys.signing, seq: store.chain().seq, hash: store.chain().hash }
    }

    /// This body under the next number.
    fn write(&mut self, body: &str, old_seq: u64) -> Record {
        self.seq += 1;
        let body = body.replacen(&format!("\"seq\":{old_seq},"), &format!("\"seq\":{},", self.seq), 1);
        self.hash = sha256(&[&self.hash, body.as_bytes()]);
        Record { body, hash: self.hash, sig: self.key.sign(&self.hash).to_bytes(), private: None }
    }
}

/// Three versions newer: a kind that nobody here knows, a kind whose shape has changed, and a sale with a field more.
fn from_the_future(world: &mut World) -> Vec<Record> {
    let mut pen = Pen::of(world, "b");
    world.sell("b", 1);
    let store = world.store("b");
    let device = store.identity().device;
    let own = store.records_after(device, pen.seq, 50, usize::MAX).expect("readable");
    let sale = own.iter().find(|record| record.body.contains("\"kind\":\"sale_completed\"")).expect("a sale");
    let seq = protocol::place(&sale.body).expect("a place").2;
    let front = sale.body.split(",\"kind\"").next().expect("a front").to_owned();
    let end = sale.body.rfind('}').expect("an object");
    vec![
        pen.write(&format!("{front},\"kind\":\"hologram_shown\",\"to\":\"somebody\"}}"), seq),
        pen.write(&sale.body.replace("\"v\":1,", "\"v\":4,"), seq),
        pen.write(&format!("{},\"hologram\":{{\"depth\":7}}}}", &sale.body[..end]), seq),
    ]
}

fn send(world: &World, till: &str, records: &[Record]) -> String {
    let body = protocol::message(&Push { batch: uuid::Uuid::nil() }, records);
    let (status, answer) = world.post(Some(&world.token_of(till)), path::PUSH, body);
    assert_eq!(status, 200, "{answer}");
    answer
}

fn has_all(store: &Store, records: &[Record]) {
    let (_, device, seq) = protocol::place(&records[0].body).expect("a place");
    let kept = store.records_after(device, seq - 1, 50, usize::MAX).expect("readable");
    assert_eq!(kept, records, "byte for byte");
}

#[test]
fn what_a_newer_till_writes_is_kept_passed_on_and_never_lost() {
    let mut world = World::new("ledger-newer");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.settle(&["a", "b"]);
    let before = world.figures("a");
    let future = from_the_future(&mut world);
    let answer = send(&world, "b", &future);
    assert_eq!(answer.matches("\"newer\"").count(), 2, "said, not refused: {answer}");
    world.sell("a", 1);
    let moved = world.exchange("a");
    assert_eq!((moved.received, moved.refused), (3, 0), "{moved:?}");
    has_all(&world.store("a"), &future);
    // Verified with them, and the sale with a field more is in the books of all.
    let after = world.figures("a");
    assert_eq!(after.sales, before.sales + 2);
    assert_eq!(world.ledger_figures(), after);
    // A fresh ledger gets them from a till that does not know them itself.
    world.restart_on(Folder::at(shop::empty_folder("ledger-newer-fresh")));
    world.join("a");
    let passed = world.exchange("a");
    assert_eq!(passed.odd.iter().filter(|odd| odd.why == Why::Newer).count(), 2, "{passed:?}");
    assert_eq!(world.ledger_figures(), after);
    let fresh = Store::open(world.ledger.path().join("ledger.db"), Mode::ReadOnly).expect("opens");
    has_all(&fresh, &future);
}

#[test]
fn postgres_keeps_what_a_newer_till_writes() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("newer");
    let mut world = World::on_postgres("ledger-postgres-newer", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.settle(&["a", "b"]);
    let future = from_the_future(&mut world);
    let answer = send(&world, "b", &future);
    assert_eq!(answer.matches("\"newer\"").count(), 2, "{answer}");
    world.exchange("a");
    has_all(&world.store("a"), &future);
    assert_eq!(differs(&cluster.url(), coop(&world)), None, "kept without rows is no damage");
}

/// The file as an older program left it that did not know sales: kept without rows. This program knows them, and makes
/// their rows when it opens the file; where nothing was unknown it reads no log.
#[test]
fn rows_are_made_once_a_kind_is_known() {
    let mut world = World::new("ledger-older");
    world.sell("a", 2);
    let whole = world.figures("a");
    let path = world.folder("a").database();
    let as_older = |noted: bool| {
        let file = rusqlite::Connection::open(&path).expect("opens");
        file.execute_batch("DELETE FROM sale; DELETE FROM posting; DELETE FROM account_day").expect("taken out");
        if noted {
            file.execute_batch("INSERT INTO meta (key, value) VALUES ('newer', 'of an older program')").expect("noted");
        }
    };
    as_older(false);
    assert_eq!(world.store("a").newest_sales(9).expect("readable"), []);
    as_older(true);
    assert_eq!(world.figures("a"), whole);
    let note = rusqlite::Connection::open(&path).expect("opens");
    let left = note.query_row("SELECT count(*) FROM meta WHERE key = 'newer'", [], |row| row.get::<_, i64>(0));
    assert_eq!(left.expect("readable"), 0, "all is known now");
}
