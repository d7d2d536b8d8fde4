//! Whatever is sold, brought back and moved in a shift: its figures are the fold of its events, each paper has the next
//! number, and goods that all come back leave nothing behind, in whatever parts they came.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use gerai::domain::money::Rupiah;
use gerai::station::Station;
use proptest::prelude::*;
use serde_json::Value;

use super::program;
use super::shop::{self, INDOMIE};

/// A pack's and a kilo's sale, small enough that nobody has to agree to its return (R39).
#[derive(Clone, Debug)]
struct Bought {
    packs: i64,
    eggs_milli: i64,
    paid: Paid,
    parked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Paid {
    Cash,
    Card,
    /// So much of it by card, the rest in cash.
    Split(i64),
}

#[derive(Clone, Debug)]
enum Step {
    Buys(Bought),
    /// Of the sale so far back: these shares of a hundred of what is left of each line.
    BringsBack(usize, i64, i64),
    Moves(&'static str, i64),
    /// Rung up, thought better of.
    Leaves,
}

fn any_step() -> impl Strategy<Value = Step> {
    let paid = prop_oneof![3 => Just(Paid::Cash), 1 => Just(Paid::Card), 1 => (100..3_000_i64).prop_map(Paid::Split)];
    let bought = (1..4_i64, 1..1_500_i64, paid, any::<bool>());
    let bought = bought.prop_map(|(packs, eggs_milli, paid, parked)| Bought { packs, eggs_milli, paid, parked });
    prop_oneof![
        4 => bought.prop_map(Step::Buys),
        3 => (0..4_usize, 0..101_i64, 0..101_i64).prop_map(|(ago, packs, eggs)| Step::BringsBack(ago, packs, eggs)),
        1 => (prop_oneof![Just("cash-in"), Just("cash-out"), Just("drop")], 1..200_i64)
            .prop_map(|(way, hundreds)| Step::Moves(way, hundreds * 100)),
        1 => Just(Step::Leaves),
    ]
}

/// A sale that was made, and what of it is still with the buyer.
struct Made {
    receipt: String,
    paid: Paid,
    packs: i64,
    eggs_milli: i64,
}

fn rings(station: &mut Station, lines: &[String]) -> gerai::till::answer::Answer {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    shop::ring(station, &lines)
}

fn kilos(milli: i64) -> String {
    format!("{}.{:03}", milli / 1_000, milli % 1_000)
}

fn buys(station: &mut Station, bought: &Bought) -> Made {
    let mut lines = vec![format!("scan {INDOMIE}"); usize::try_from(bought.packs).expect("few")];
    lines.push(format!("add S00002 {}", kilos(bought.eggs_milli)));
    if bought.parked {
        lines.extend(["hold nanti".to_owned(), "recall nanti".to_owned()]);
    }
    match bought.paid {
        Paid::Cash => lines.push("pay cash 100000".to_owned()),
        Paid::Card => lines.push("pay card BRI-1234-778899".to_owned()),
        Paid::Split(part) => {
            lines.extend([format!("pay card BRI-1234-778899 {part}"), "pay cash 100000".to_owned()]);
        }
    }
    let sale = rings(station, &lines).sale.expect("it was sold");
    let receipt = sale.receipt.expect("it has a number").to_string();
    Made { receipt, paid: bought.paid, packs: bought.packs, eggs_milli: bought.eggs_milli }
}

fn brings_back(station: &mut Station, made: &mut Made, packs: i64, eggs_milli: i64) {
    if packs + eggs_milli == 0 {
        return;
    }
    let mut lines = vec![format!("return {}", made.receipt)];
    lines.extend((packs > 0).then(|| format!("take 1 {packs} salah")));
    lines.extend((eggs_milli > 0).then(|| format!("take 2 {} salah", kilos(eggs_milli))));
    lines.push(format!("refund {}", if made.paid == Paid::Card { "card" } else { "cash" }));
    rings(station, &lines);
    made.packs -= packs;
    made.eggs_milli -= eggs_milli;
}

/// The events of the log, as another program reads them.
fn events(folder: &Path) -> Vec<Value> {
    let log = program::gerai(folder, &["log", "export"]).done();
    let body = |line: &str| line.find('{').and_then(|at| serde_json::from_str(&line[at..]).ok());
    log.lines().filter_map(body).collect()
}

/// What an event brings by this means of payment; negative where it goes out.
fn brings(event: &Value, means: &str) -> i64 {
    let tenders = event["tenders"].as_array().into_iter().flatten();
    let by_means: i64 = tenders.filter(|part| part["type"] == means).filter_map(|part| part["amount"].as_i64()).sum();
    match event["kind"].as_str() {
        Some("sale_completed") => by_means,
        Some("sale_returned") => -by_means,
        Some("cash_moved") if means == "cash" => {
            let amount = event["amount"].as_i64().expect("whole rupiah");
            if event["way"] == "in" { amount } else { -amount }
        }
        _ => 0,
    }
}

/// Each case a shop of its own.
static CASE: AtomicU32 = AtomicU32::new(0);

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// What should be in the drawer is the float and what each event brought; no number is given twice or left out;
    /// what all came back has cost nobody a rupiah.
    #[test]
    fn a_shift_is_the_fold_of_its_events(steps in prop::collection::vec(any_step(), 1..20)) {
        let case = CASE.fetch_add(1, Ordering::Relaxed);
        let (folder, mut station) = shop::open(&format!("folds-{case}"));
        shop::ring(&mut station, &["login kasir 111111", "open 300000"]);
        let mut sales: Vec<Made> = Vec::new();
        for step in &steps {
            match step {
                Step::Buys(bought) => sales.push(buys(&mut station, bought)),
                Step::BringsBack(ago, packs, eggs) => {
                    let Some(made) = sales.iter_mut().rev().nth(*ago) else { continue };
                    let (packs, eggs) = (made.packs * packs / 100, made.eggs_milli * eggs / 100);
                    brings_back(&mut station, made, packs, eggs);
                }
                Step::Moves(way, amount) => {
                    let reason = if *way == "drop" { "" } else { " uji" };
                    rings(&mut station, &[format!("{way} {amount}{reason}")]);
                }
                Step::Leaves => {
                    shop::ring(&mut station, &["add S00001", "cancel"]);
                }
            }
        }
        let moved = |events: &[Value]| events.iter().map(|event| brings(event, "cash")).sum::<i64>();
        let counted = shop::ring(&mut station, &["count"]).counted.expect("it was counted");
        prop_assert_eq!(counted.expected, Rupiah::of(300_000 + moved(&events(folder.path()))));
        for made in &mut sales {
            let (packs, eggs) = (made.packs, made.eggs_milli);
            brings_back(&mut station, made, packs, eggs);
        }
        let events = events(folder.path());
        for means in ["cash", "card"] {
            let of_sales = events.iter().filter(|event| event["kind"] != "cash_moved");
            prop_assert_eq!(of_sales.map(|event| brings(event, means)).sum::<i64>(), 0, "{} of what came back", means);
        }
        let counted = shop::ring(&mut station, &["count"]).counted.expect("it was counted");
        prop_assert_eq!(counted.expected, Rupiah::of(300_000 + moved(&events)));
        let numbers: Vec<&str> = events.iter().filter_map(|event| event["receipt"].as_str()).collect();
        let wanted: Vec<String> = (1..=numbers.len()).map(|number| format!("261124-A-{number:04}")).collect();
        prop_assert_eq!(numbers, wanted);
        let verified = station.store().expect("open").verify(&mut |_, _| std::ops::ControlFlow::Continue(()));
        prop_assert!(verified.is_ok(), "{:?}", verified.err());
        drop(station);
        std::fs::remove_dir_all(folder.path()).expect("our own folder");
    }
}
