//! The cooperative's ledger from outside: tills, a server and the line between them, well and unwell.
//!
//! Always holds: whatever the line or the server does, nothing is lost, nothing doubled, and in the end every device
//! has the same figures.

mod above;
mod abuse;
mod browser;
mod cable;
mod care;
mod citus;
mod cluster;
mod fuzz;
mod histories;
mod killed;
mod lan;
mod line;
mod load;
mod members;
mod numbers;
mod open_api;
mod pages;
mod paper;
mod postgres;
mod proxy;
mod trouble;
mod versions;
mod working;
mod world;

use gerai::store::lookup::PinCheck;
use gerai::sync::protocol::Why;
use gerai::till::lookup::office::Office;

use line::{Faults, Line};
use world::World;

#[test]
fn two_tills_and_a_ledger_end_with_the_same_figures() {
    let mut world = World::new("ledger-two-tills");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    for round in 0..3 {
        world.sell("a", 2);
        world.sell("b", 3);
        if round == 1 {
            world.exchange("b");
        }
    }
    world.settle(&["a", "b"]);
    let figures = world.figures("a");
    assert_eq!(figures.sales, 15);
    assert_eq!(world.figures("b"), figures);
    assert_eq!(world.ledger_figures(), figures);
    assert_eq!(world.waiting("a"), 0, "each till knows that the ledger has everything");
    assert_eq!(world.waiting("b"), 0);
}

/// Nobody's PIN is asked for.
struct NoPins;

impl PinCheck for NoPins {
    fn matches(&self, _: &str, _: &str) -> bool {
        false
    }

    fn hash(&self, _: &str) -> String {
        String::new()
    }

    fn page_hash(&self, _: &str, _: &str) -> String {
        String::new()
    }

    fn keyed(&self, _: &str) -> String {
        String::new()
    }
}

/// Two tills that do not hear of each other take in money for a term: two deposits, two numbers.
#[test]
fn two_tills_apart_give_two_deposits_two_numbers() {
    let mut world = World::new("ledger-terms");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    for till in ["a", "b"] {
        let mut station = world.open(till);
        crate::shop::ring(&mut station, &["login kasir 111111", "term open 1 100000 6"]);
        station.close().expect("closed");
    }
    world.settle(&["a", "b"]);
    for till in ["a", "b"] {
        let store = world.store(till);
        let terms = store.lookup(&NoPins).terms(None).expect("readable");
        let numbers: Vec<&str> = terms.iter().map(|of| of.agreed.term.as_str()).collect();
        assert_eq!(numbers, ["BA00001", "BB00001"], "at {till}");
        assert!(terms.iter().all(|of| of.principal.amount() == 100_000), "{terms:?}");
    }
    assert_eq!(world.figures("b"), world.figures("a"));
}

/// The Z counts how many of the shift's papers are saved, copied and in the ledger when it is printed (N2).
#[test]
fn a_z_counts_how_far_its_papers_have_come() {
    let mut world = World::new("ledger-z");
    let kept = |world: &World| {
        let store = world.store("a");
        let till = store.identity().till.clone().expect("a till");
        let shift = store.open_shift_of(&till).expect("readable").expect("an open shift").id;
        let payload = serde_json::json!({"shift": shift.0.to_string()}).to_string();
        let facts = gerai::station::paper::of_slip(&store, &payload, gerai::locale::Language::Id).expect("a paper");
        let kept = serde_json::to_value(&facts).expect("JSON")["slip"]["kept"].clone();
        ["saved", "copied", "booked"].map(|state| kept[state].as_u64())
    };
    world.sell("a", 2);
    assert_eq!(kept(&world), [None; 3], "a till by itself says nothing of it");
    world.join("a");
    world.exchange("a");
    world.sell("a", 3);
    assert_eq!(kept(&world), [Some(3), Some(0), Some(2)]);
    world.exchange("a");
    assert_eq!(kept(&world), [Some(0), Some(0), Some(5)]);
}

/// Any interleaving of exchanges over a line that loses, doubles, delays, reorders and spoils messages.
#[test]
fn a_bad_line_loses_and_doubles_nothing() {
    let mut world = World::new("ledger-bad-line");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.new_till("a", "c");
    let rounds = if std::env::var_os("GERAI_LONG").is_some() { 60 } else { 8 };
    let mut faults = Faults::new(20_261_126);
    let mut failed = 0;
    for round in 0..rounds {
        for till in ["a", "b", "c"] {
            world.sell(till, faults.roll(3));
            let tried = world.try_exchange(till, |line| Line::faulty(line, &mut faults));
            failed += u32::from(tried.is_err());
        }
        assert!(round < 4 || failed > 0, "the line was to be a bad one");
    }
    world.settle(&["a", "b", "c"]);
    let figures = world.figures("a");
    assert_eq!(figures.sales, world.sold(), "seed {}", faults.seed());
    for till in ["b", "c"] {
        assert_eq!(world.figures(till), figures, "seed {}", faults.seed());
    }
    assert_eq!(world.ledger_figures(), figures, "seed {}", faults.seed());
}

/// The line is cut after each message of an exchange once; what was moved stays moved, and the next one goes on there.
#[test]
fn an_exchange_can_be_cut_at_every_message() {
    let mut world = World::new("ledger-cut");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.sell("a", 4);
    world.sell("b", 4);
    for till in ["a", "b", "a", "b"] {
        for (messages, arrives) in (0..5).flat_map(|messages| [(messages, false), (messages, true)]) {
            let _cut = world.try_exchange(till, |line| Line::cut_after(line, messages, arrives));
        }
        world.sell(till, 1);
    }
    world.settle(&["a", "b"]);
    assert_eq!(world.figures("a"), world.figures("b"));
    assert_eq!(world.figures("a"), world.ledger_figures());
    assert_eq!(world.figures("a").sales, world.sold());
}

/// A record spoilt on its way is put aside and its till's right one taken the next time; the others went through.
#[test]
fn a_spoilt_record_blocks_no_other() {
    let mut world = World::new("ledger-spoilt");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.sell("a", 3);
    let moved = world.try_exchange("a", Line::spoiling_one_signature).expect("answered");
    assert!(moved.odd.iter().any(|odd| odd.why == Why::Bad), "{moved:?}");
    world.sell("b", 1);
    world.settle(&["a", "b"]);
    assert_eq!(world.figures("a"), world.ledger_figures());
    assert_eq!(world.figures("b").sales, 4);
    assert_eq!(world.waiting("a"), 0);
    assert_eq!(world.shelf("a").len(), 1, "it lies there for the auditor");
}
