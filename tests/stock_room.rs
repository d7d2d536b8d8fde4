//! The laws of the stock room (issue 5), whatever happens there and in whatever order: what lies there is worth its
//! accounts, stock is the fold of its records however they arrived, moving and repacking conserve, no medicine is below
//! zero at a till, and what two tills apart drew is listed until it is counted.

pub mod forgotten;
mod newcomer;
mod steps;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use gerai::domain::event::LotId;
use gerai::domain::goods::product::{Book, Place};
use gerai::domain::id::Sku;
use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::domain::time::Zone;
use gerai::io::entropy::{Entropy, Seeded};
use gerai::locale::{Language, fluent};
use gerai::log::record::Record;
use gerai::reports::{self, JournalFormat, Period};
use gerai::station::today;
use gerai::store::append::AppendError;
use gerai::store::{Store, StoreError};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseResult, TestRunner};

use super::{books, shop, tools};
use steps::{Counter, any_step};

/// What lies there, what its accounts say, what is on its way and what that account says.
fn worth(store: &Store) -> [Rupiah; 4] {
    let lies: Rupiah = store.stock().expect("readable").iter().map(|lot| lot.value).sum();
    let sums = store.account_sums(None).expect("readable");
    let on = |codes: &[&str]| -> Rupiah {
        let ours = sums.iter().filter(|sum| codes.contains(&sum.account.as_str()));
        ours.map(|sum| sum.debit - sum.credit).sum()
    };
    let sent = store.on_their_way().expect("readable");
    let on_its_way = sent.iter().flat_map(|sent| &sent.sent.parts).map(|part| part.value).sum();
    [lies, on(&["114100", "114200", "114300"]), on_its_way, on(&["114900"])]
}

/// What lies at a place in a lot: base units and value.
type Lying = BTreeMap<(Sku, Place, Option<LotId>), (Quantity, Rupiah)>;

fn lying(store: &Store) -> Lying {
    let stock = store.stock().expect("readable");
    stock.into_iter().map(|lot| ((lot.sku, lot.place, lot.lot), (lot.qty_milli, lot.value))).collect()
}

/// The same by adding up every movement of every record.
fn folded(store: &Store) -> Lying {
    let mut sums = Lying::new();
    for moved in store.movements(None).expect("readable") {
        let sum = sums.entry((moved.sku, moved.place, moved.lot)).or_default();
        *sum = (sum.0 + moved.milli, sum.1 + moved.value);
    }
    sums.retain(|_, sum| !sum.0.is_zero() || !sum.1.is_zero());
    sums
}

/// Of these goods, wherever they lie.
fn all_of(store: &Store, sku: &str) -> (Quantity, Rupiah) {
    let ours = lying(store).into_iter().filter(|((of, ..), _)| of.as_str() == sku);
    ours.fold((Quantity::ZERO, Rupiah::ZERO), |sum, (_, (milli, value))| (sum.0 + milli, sum.1 + value))
}

fn below_zero(store: &Store) -> Vec<(String, String, Quantity)> {
    let stock = store.stock().expect("readable");
    let below = stock.into_iter().filter(|lot| lot.lot.is_some() && lot.qty_milli < Quantity::ZERO);
    below.map(|lot| (lot.sku.0, lot.batch, lot.qty_milli)).collect()
}

/// Goods that lie where goods of their book may not.
fn astray(store: &Store) -> Vec<(String, Place)> {
    let book = |sku: &Sku| if sku.as_str().starts_with('M') { Book::Obat } else { Book::Sembako };
    let stock = store.stock().expect("readable");
    let astray = stock.into_iter().filter(|lot| !book(&lot.sku).may_lie(lot.place));
    astray.map(|lot| (lot.sku.0, lot.place)).collect()
}

/// Lots drawn below nothing that the manager is told of.
fn listed(store: &Store) -> Vec<(String, String, Quantity)> {
    let beyond = store.sold_beyond().expect("readable");
    beyond.into_iter().filter_map(|one| Some((one.sku.0, one.batch?, one.quantity))).collect()
}

fn records(store: &Store) -> Vec<Record> {
    let mut all = Vec::new();
    let each = |record| -> Result<(), StoreError> {
        all.push(record);
        Ok(())
    };
    store.records(each).expect("readable");
    all
}

fn is_of(record: &Record, device: &str) -> bool {
    let body: serde_json::Value = serde_json::from_str(&record.body).expect("JSON");
    body["device"] == device
}

/// A file of the same cooperative that has taken these records in, in this order.
fn filled(name: &str, like: &Store, records: Vec<Record>) -> Store {
    let folder = gerai::io::folder::Folder::at(shop::empty_folder(name));
    folder.create().expect("an empty folder");
    let device = gerai::domain::id::DeviceId(Seeded::new(99).uuid());
    let mut store = Store::create(folder.database(), like.identity().coop, device).expect("a new file");
    let taken: Result<_, AppendError> =
        store.append_foreign(records.into_iter().map(Ok), &mut |_, _| std::ops::ControlFlow::Continue(()));
    taken.expect("taken in");
    store
}

/// Two logs as one, woven by these choices; each keeps its own order.
fn woven(one: Vec<Record>, two: Vec<Record>, choices: &[usize]) -> Vec<Record> {
    let (mut one, mut two) = (one.into_iter().peekable(), two.into_iter().peekable());
    let mut all = Vec::new();
    let mut choices = choices.iter().copied().cycle();
    while one.peek().is_some() || two.peek().is_some() {
        let many = choices.next().unwrap_or(1);
        all.extend(one.by_ref().take(many));
        let many = choices.next().unwrap_or(1);
        all.extend(two.by_ref().take(many));
    }
    all
}

/// Each case a shop of its own.
static CASE: AtomicU32 = AtomicU32::new(0);

fn case(law: &str) -> String {
    format!("stock-room-{law}-{}", CASE.fetch_add(1, Ordering::Relaxed))
}

/// Each case founds shops and takes seconds: the gate tries the same few, the long form ten times as many by chance.
fn few(cases: u32) -> ProptestConfig {
    let (cases, rng_seed) = match std::env::var_os("GERAI_LONG") {
        Some(_) => (10 * cases, RngSeed::Random),
        None => (cases, RngSeed::Fixed(5)),
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(5))]

    /// Goods are conserved in value whatever is done with them: Σ of lots = the accounts, and what was refused has done
    /// nothing. No medicine lot is below zero at a till.
    #[test]
    fn value_is_the_sum_of_lots_and_of_the_accounts(steps in prop::collection::vec(any_step(), 1..30)) {
        let mut counter = Counter::of_the_demo(&case("value"));
        for step in &steps {
            counter.takes(step);
            let store = counter.station.store().expect("open");
            let [lies, accounts, way, account] = worth(store);
            prop_assert_eq!((lies, way), (accounts, account), "after {:?}", step);
            prop_assert_eq!(below_zero(store), [], "after {:?}", step);
        }
        let store = counter.station.store().expect("open");
        prop_assert_eq!(folded(store), lying(store));
        let verified = store.verify(&mut |_, _| std::ops::ControlFlow::Continue(()));
        prop_assert!(verified.is_ok(), "{:?}", verified.err());
        prop_assert_eq!(verified.expect("sound").differences, [], "each account is worth what lies on it");
        prop_assert_eq!(astray(store), [], "nothing lies where it may not");
        if tools::have("hledger") {
            let mut journal = Vec::new();
            let (all, form) = (Period::default(), JournalFormat::Hledger);
            reports::journal(store, form, all, Language::Id, &mut journal).expect("written");
            let balances = books::balances(&String::from_utf8(journal).expect("UTF-8"));
            let inventory = balances.iter().filter(|(account, _)| {
                ["114100", "114200", "114300"].contains(&account.to_string().as_str())
            });
            prop_assert_eq!(inventory.map(|(_, amount)| *amount).sum::<i64>(), worth(store)[0].amount());
        }
    }

    /// Two tills apart receive, sell, move, count, write off and repack; whoever hears of all of it, in any order that
    /// keeps each till's own, has the same stock, which is the fold of the records; and each lot below zero is listed.
    #[test]
    fn stock_is_the_fold_of_its_records_in_any_order_of_arrival(
        apart in prop::collection::vec((any::<bool>(), any_step()), 4..24),
        later in prop::collection::vec((any::<bool>(), any_step()), 0..8),
        weave in prop::collection::vec(1_usize..40, 1..12),
    ) {
        let name = case("fold");
        let mut a = Counter::of_the_demo(&format!("{name}-a"));
        let mut b = Counter::beside(&a, &format!("{name}-b"));
        for (ours, step) in &apart {
            if *ours { a.takes(step) } else { b.takes(step) }
        }
        shop::tell(&a.station, &mut b.station);
        for (ours, step) in &later {
            if *ours { a.takes(step) } else { b.takes(step) }
        }
        shop::tell(&b.station, &mut a.station);
        shop::tell(&a.station, &mut b.station);
        let (one, two) = (a.station.store().expect("open"), b.station.store().expect("open"));
        let (first, second): (Vec<Record>, Vec<Record>) =
            records(one).into_iter().partition(|record| is_of(record, &one.identity().device.to_string()));
        let other = filled(&format!("{name}-c"), one, woven(first, second, &weave));
        for store in [one, two, &other] {
            prop_assert_eq!(lying(store), folded(store), "rows are the fold of the movements");
            prop_assert_eq!(lying(store), lying(one));
            prop_assert_eq!(worth(store), worth(one));
            prop_assert_eq!(worth(store)[0], worth(store)[1], "lots are worth the accounts");
            prop_assert_eq!(worth(store)[2], worth(store)[3], "so is what is on its way");
            let (mut below, mut told) = (below_zero(store), listed(store));
            below.sort();
            told.sort();
            prop_assert_eq!(below, told, "what tills apart drew is listed");
        }
        let verified = other.verify(&mut |_, _| std::ops::ControlFlow::Continue(()));
        prop_assert!(verified.is_ok(), "{:?}", verified.err());
    }

    /// Two tills apart sell from one box; the sales stay, the box below zero is listed by its batch, and a count sets
    /// it right with no rupiah left over.
    #[test]
    fn what_two_tills_apart_drew_is_listed_until_it_is_counted(
        ours in 1_i64..18, theirs in 1_i64..18, left in 0_i64..4,
    ) {
        let name = case("apart");
        let mut a = Counter::of_the_demo(&format!("{name}-a"));
        let mut b = Counter::beside(&a, &format!("{name}-b"));
        // Twenty tablets were there; each till has sold one of them when it opened, the second knowing of the first.
        let ours = if a.sells("M00001", ours).is_some() { ours } else { 0 };
        let theirs = if b.sells("M00001", theirs).is_some() { theirs } else { 0 };
        for counter in [&a, &b] {
            prop_assert_eq!(below_zero(counter.station.store().expect("open")), [], "as far as the till knows");
        }
        shop::tell(&b.station, &mut a.station);
        let store = a.station.store().expect("open");
        let over = 18 - ours - theirs;
        let expected = (over < 0).then(|| ("M00001".to_owned(), "T25H63".to_owned(), Quantity::whole(over)));
        prop_assert_eq!(listed(store), expected.into_iter().collect::<Vec<_>>());
        prop_assert!(a.counts(("M00001", "apotek"), left, "T25H63").is_some());
        let store = a.station.store().expect("open");
        prop_assert_eq!(listed(store), []);
        let (milli, value) = all_of(store, "M00001");
        prop_assert_eq!(milli, Quantity::whole(left));
        prop_assert!(left > 0 || value.is_zero(), "an empty box is worth nothing: {:?}", value);
        prop_assert!(!value.is_negative());
        let [lies, accounts, ..] = worth(store);
        prop_assert_eq!(lies, accounts);
    }
}

/// The last tablets are sold; two more lie on the shelf. They are of a batch that came in with its papers.
#[test]
fn a_box_of_a_batch_that_was_empty_is_counted_back() {
    let mut counter = Counter::of_the_demo(&case("emptied"));
    assert!(counter.sells("M00001", 19).is_some(), "one of twenty was sold when it opened");
    assert!(counter.counts(("M00001", "apotek"), 2, "T25H63").is_some());
    assert!(counter.counts(("M00002", "apotek"), 2, "NOBODY").is_none(), "what nobody knew is not made up");
    let store = counter.station.store().expect("open");
    assert_eq!(all_of(store, "M00001").0, Quantity::whole(2));
    assert_eq!(worth(store)[0], worth(store)[1]);
}

/// Many cases in one shop: what one leaves behind the next begins with.
fn in_one_shop<S: Strategy>(law: &str, strategy: &S, holds: impl Fn(&mut Counter, S::Value) -> TestCaseResult) {
    let counter = RefCell::new(Counter::of_the_demo(&case(law)));
    let tried = TestRunner::new(few(48)).run(strategy, |value| holds(&mut counter.borrow_mut(), value));
    tried.unwrap_or_else(|error| panic!("{law}: {error}"));
}

/// What went out of the sack is in the bags or said to be lost; every rupiah of it is in the bags (R53).
#[test]
fn a_repack_conserves_weight_and_cost() {
    let any = (1_i64..200, 1_i64..40, 0_i64..2_000);
    in_one_shop("repack", &any, |counter, (kilos, bags, lost)| {
        let before = counter.station.store().map(|store| (all_of(store, "S00003"), all_of(store, "S00001")));
        let (loose, bagged) = before.expect("open");
        let spilt = Quantity::from_milli(lost);
        let line = format!("repack toko S00003={kilos} S00001={bags} lost={}.{:03}", lost / 1_000, lost % 1_000);
        let done = counter.keeps(&line).is_some();
        let store = counter.station.store().expect("open");
        let (less, more) = (all_of(store, "S00003"), all_of(store, "S00001"));
        prop_assert_eq!(less.1 + more.1, loose.1 + bagged.1, "cost is conserved, done or refused");
        if !done {
            prop_assert_eq!((less, more), (loose, bagged));
            return Ok(());
        }
        prop_assert_eq!((loose.0 - less.0, more.0 - bagged.0), (Quantity::whole(kilos), Quantity::whole(bags)));
        let (taken, packed) = (Quantity::whole(kilos) - spilt, Quantity::whole(bags * 5));
        prop_assert!((taken - packed).abs().milli() * 100 <= taken.milli(), "{:?} became {:?}", taken, packed);
        Ok(())
    });
}

/// Goods sent are on their way, goods that arrived are there, and what did not is named: nothing is lost between two
/// places, neither pieces nor rupiah (J25, J26).
#[test]
fn a_transfer_conserves_quantity_and_value() {
    let any = (0..3_usize, 0..3_usize, 0..2_usize, 1_i64..60, 0_i64..60);
    in_one_shop("transfer", &any, |counter, (from, to, of, many, missing)| {
        let goods = steps::GOODS[of];
        let line = format!("move {} {} {goods}={many}", steps::PLACES[from], steps::PLACES[to]);
        let before = counter.station.store().map(|store| (all_of(store, goods), worth(store)));
        let (had, books) = before.expect("open");
        let Some(transfer) = counter.keeps(&line).and_then(|answer| answer.document) else {
            let after = counter.station.store().map(|store| (all_of(store, goods), worth(store)));
            prop_assert_eq!(after.expect("open"), (had, books), "refused: {}", line);
            return Ok(());
        };
        let store = counter.station.store().expect("open");
        let (sent, way) = (all_of(store, goods), worth(store));
        prop_assert_eq!(had.0 - sent.0, Quantity::whole(many));
        prop_assert_eq!((had.1 - sent.1, books[1] - way[1]), (way[2] - books[2], way[3] - books[3]));
        let arrive = (many - missing).max(0);
        prop_assert!(counter.arrives(&transfer, goods, arrive).is_some());
        prop_assert!(counter.arrives(&transfer, goods, arrive).is_none(), "nothing arrives twice");
        let store = counter.station.store().expect("open");
        let (there, end) = (all_of(store, goods), worth(store));
        prop_assert_eq!(had.0 - there.0, Quantity::whole(many - arrive), "only what did not arrive is gone");
        prop_assert_eq!((end[2], end[3]), (books[2], books[3]), "nothing of it is on its way any more");
        prop_assert!(arrive < many || there.1 == had.1, "all of it arrived: not a rupiah is gone");
        prop_assert!(there.1 <= had.1 && end[0] == end[1]);
        Ok(())
    });
}

fn told_today(counter: &Counter) -> Vec<String> {
    let store = counter.station.store().expect("open");
    let settings = store.settings_on(shop::day()).expect("readable");
    let today = today::of(store, &settings, &Zone::default(), shop::day(), counter.station.now()).expect("readable");
    today.tasks.iter().map(|task| fluent::write(Language::Id, &Zone::default(), &task.title)).collect()
}

/// One faktur and one transfer, taken in at two tills apart: both stay in the log, and the manager is told of each at
/// either till; what only one till took in is nobody's worry.
#[test]
fn what_two_tills_apart_took_in_twice_is_told_to_the_manager() {
    let name = case("twice");
    let mut a = Counter::of_the_demo(&format!("{name}-a"));
    let sent = a.keeps("move gudang toko S00105=80").and_then(|answer| answer.document).expect("sent");
    let mut b = Counter::beside(&a, &format!("{name}-b"));
    let faktur = |counter: &mut Counter, number: &str| {
        counter.keeps("receive SUP02").expect("begun");
        counter.does("receive line S00101 1 dus price=113200").expect("goods");
        counter.does(&format!("receive faktur {number} 2026-11-24")).expect("its faktur");
        counter.does("receive done").expect("taken in");
    };
    for counter in [&mut a, &mut b] {
        faktur(counter, "F-7");
        counter.arrives(&sent, "S00105", 80).expect("counted in");
    }
    faktur(&mut a, "F-8");
    shop::tell(&a.station, &mut b.station);
    shop::tell(&b.station, &mut a.station);
    for counter in [&a, &b] {
        let told = told_today(counter);
        let twice: Vec<&String> = told.iter().filter(|title| title.contains("dua kali")).collect();
        assert_eq!(twice.len(), 2, "{told:#?}");
        for words in ["Faktur F-7 masuk dua kali", &format!("Mutasi {sent} diterima dua kali")] {
            assert!(told.iter().any(|title| title == words), "{words} in {told:#?}");
        }
    }
}
