//! Two servers, one above the other, as real processes: a shop's own, and the cooperative's behind its line.

use std::path::Path;
use std::time::{Duration, Instant};

use gerai::store::{Mode, Store};

use super::killed::Serving;
use super::world::figures;
use crate::program::{self, gerai};
use crate::shop;

/// What the till was told of its own log: on a server, and in the cooperative's ledger.
fn sent(folder: &Path) -> (u64, u64) {
    let store = Store::open(folder.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let sent = store.sent().expect("readable");
    (sent.kept, sent.booked)
}

fn until(what: &str, mut there: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !there() {
        assert!(Instant::now() < end, "{what} within a minute");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Sold while the cooperative's ledger is away a sale is *tersalin*; once it is back, *di server koperasi*, and
/// nothing is lost or doubled on the way.
#[test]
fn what_a_shops_server_has_goes_on_to_the_ledger_above() {
    let (shop, above) = (shop::empty_folder("ledger-above-shop"), shop::empty_folder("ledger-above-coop"));
    let at = "2026-11-24T00:00:00Z";
    gerai(&shop, &["demo", "--seed", "9", "--sales", "40", "--days", "2", "--at", at]).done();
    // Forty, and what came back of them.
    let sold = figures(&Store::open(shop.join("gerai.db"), Mode::ReadOnly).expect("opens")).sales;
    assert!(sold >= 40);
    let mut upper = Serving::start(&above, "127.0.0.1:0", 2);
    let (address, code) = (upper.address(), upper.code());
    let up = format!("http://{address}");
    let refused = gerai(&shop, &["serve", "--up", &up, "--listen", "127.0.0.1:0"]);
    assert_eq!(refused.status, Some(2), "without a code it cannot join: {refused:?}");
    // The second line comes once the till beside it has joined.
    let lower = Serving::on(&shop, &["serve", "--listen", "127.0.0.1:0", "--up", &up, "--up-code", &code], 2);
    gerai(&shop, &["sync"]).done();
    // Where nothing has come yet there is nothing to verify.
    let ledger = |folder: &Path| {
        let store = Store::open(folder.join("ledger/ledger.db"), Mode::ReadOnly).ok()?;
        let begun = store.log_ends().is_ok_and(|ends| !ends.is_empty());
        begun.then(|| figures(&store))
    };
    until("the upper one has all", || {
        ledger(&above).is_some_and(|upper| ledger(&shop).is_some_and(|lower| upper == lower && upper.sales == sold))
    });
    until("the till hears of it", || {
        gerai(&shop, &["sync"]).done();
        let (kept, booked) = sent(&shop);
        kept > 0 && kept == booked
    });
    upper.kill();
    program::ring(&shop, &["login kasir 111111", "open 0", "add S00001 1", "pay cash 200000"], &[]).done();
    gerai(&shop, &["sync"]).done();
    let (kept, booked) = sent(&shop);
    assert!(booked < kept, "tersalin: {booked} of {kept}");
    let _back = Serving::start(&above, &address, 1);
    until("it is in the books", || {
        gerai(&shop, &["sync"]).done();
        let (kept, booked) = sent(&shop);
        kept == booked
    });
    assert_eq!(ledger(&above).expect("opens").sales, sold + 1);
    drop(lower);
}
