//! Whatever happens in the stock room, in whatever order: what lies there is worth its accounts, what is on its way is
//! worth its own, no medicine is below zero, and the log folds to the same again.

use std::sync::atomic::{AtomicU32, Ordering};

use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::io::folder::Folder;
use gerai::locale::Language;
use gerai::reports::{self, JournalFormat, Period};
use gerai::station::rehearse::{self, Wish};
use gerai::station::{NotDone, Station};
use gerai::store::Store;
use gerai::till::answer::Answer;
use gerai::till::parse;
use gerai::till::refusal::Code;
use proptest::prelude::*;

use super::{books, shop, tools};

/// Noodles and sugar of the shop, loose rice and its bags, two medicines.
const GOODS: [&str; 4] = ["S00101", "S00020", "M00001", "M00002"];
const PLACES: [&str; 4] = ["toko", "gudang", "apotek", "karantina"];

#[derive(Clone, Debug)]
enum Step {
    /// Goods and how many of them, at so many percent of their last price.
    Receives(usize, i64, i64),
    Moves(usize, usize, usize, i64),
    /// So many percent of what was sent arrive; all of it above a hundred.
    Arrives(i64),
    WritesOff(usize, usize, i64),
    SendsBack(usize, i64),
    Counts(usize, usize, i64),
    Repacks(i64),
    Sells(usize, i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    let (goods, place) = (0..GOODS.len(), 0..PLACES.len());
    prop_oneof![
        (goods.clone(), 1_i64..4, 60_i64..160).prop_map(|(of, many, share)| Step::Receives(of, many, share)),
        (goods.clone(), place.clone(), place.clone(), 1_i64..40)
            .prop_map(|(of, from, to, many)| Step::Moves(of, from, to, many)),
        (0_i64..160).prop_map(Step::Arrives),
        (goods.clone(), place.clone(), 1_i64..9).prop_map(|(of, at, many)| Step::WritesOff(of, at, many)),
        (goods.clone(), 1_i64..9).prop_map(|(of, many)| Step::SendsBack(of, many)),
        (goods.clone(), place, 0_i64..60).prop_map(|(of, at, many)| Step::Counts(of, at, many)),
        (1_i64..9).prop_map(Step::Repacks),
        (goods, 1_i64..60).prop_map(|(of, many)| Step::Sells(of, many)),
    ]
}

/// Done, with whoever has to agree; `None` where a rule says no, which changes nothing.
fn does(station: &mut Station, line: &str) -> Option<Answer> {
    let mut next = line.to_owned();
    for _ in 0..4 {
        let input = parse::line(&next).expect("readable").expect("an input");
        match station.submit(&input) {
            Ok(answer) => return Some(answer),
            Err(NotDone::Refused(refusal)) => match refusal.code {
                Code::NeedsConfirmation => "confirm".clone_into(&mut next),
                Code::NeedsApproval if next.starts_with("approve manajer") => {
                    "approve apoteker 232323".clone_into(&mut next);
                }
                Code::NeedsApproval => "approve manajer 444444".clone_into(&mut next),
                _ => return None,
            },
            Err(not_done) => panic!("{line}: {not_done}"),
        }
    }
    None
}

/// What was sent last, and how many of what.
type Sent = Option<(String, &'static str, i64)>;

fn takes(station: &mut Station, step: &Step, (nth, sent): (usize, &mut Sent)) {
    match *step {
        Step::Receives(of, many, share) => receives(station, (of, many, share), nth),
        Step::Moves(of, from, to, many) => {
            does(station, "login gudang 333333");
            let answer = does(station, &format!("move {} {} {}={many}", PLACES[from], PLACES[to], GOODS[of]));
            if let Some(transfer) = answer.and_then(|answer| answer.document) {
                *sent = (from != 3 && to != 3).then_some((transfer, GOODS[of], many));
            }
        }
        Step::Arrives(share) => {
            let Some((transfer, goods, many)) = sent.take() else { return };
            does(station, "login apotek 222222");
            let line = match share {
                101.. => format!("arrive {transfer} all"),
                share => format!("arrive {transfer} {goods}={}", many * share / 100),
            };
            does(station, &line);
        }
        Step::WritesOff(of, at, many) => {
            does(station, "login gudang 333333");
            does(station, &format!("writeoff {} rusak {}={many}", PLACES[at], GOODS[of]));
        }
        Step::SendsBack(of, many) => {
            does(station, "login gudang 333333");
            let (supplier, from) = if of < 2 { ("SUP02", "toko") } else { ("SUP14", "apotek") };
            does(station, &format!("send-back {supplier} rusak {}={many} from={from} for=bank", GOODS[of]));
        }
        Step::Counts(of, at, many) => {
            does(station, "login gudang 333333");
            for line in [
                format!("stocktake {}", PLACES[at]),
                format!("stocktake line {} {many}", GOODS[of]),
                "stocktake review".to_owned(),
                format!("stocktake set {} {many}", GOODS[of]),
                "stocktake done uji".to_owned(),
                "stocktake leave".to_owned(),
            ] {
                does(station, &line);
            }
        }
        Step::Repacks(bags) => {
            does(station, "login gudang 333333");
            does(station, &format!("repack toko S00003={} S00001={bags}", bags * 5));
        }
        Step::Sells(of, many) => {
            does(station, "login apotek 222222");
            if does(station, &format!("add {} {many}", GOODS[of])).is_some() {
                does(station, "pay cash 90000000");
            }
            does(station, "cancel");
        }
    }
}

fn receives(station: &mut Station, (of, many, share): (usize, i64, i64), nth: usize) {
    does(station, "login gudang 333333");
    let (supplier, price, dated) = match of {
        0 => ("SUP02", 2_830, ""),
        1 => ("SUP02", 16_700, ""),
        2 => ("SUP14", 180, " batch=UJI7 expiry=2028-01"),
        _ => ("SUP14", 4_300, " batch=UJI8 expiry=2028-02"),
    };
    let price = price * share / 100;
    for line in [
        format!("receive {supplier}"),
        format!("receive line {} {many} price={price}{dated}", GOODS[of]),
        format!("receive faktur UJI-{nth} 2026-11-24 ppn=1100 freight=700"),
        "receive done".to_owned(),
        "receive leave".to_owned(),
    ] {
        does(station, &line);
    }
}

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

/// Each case a shop of its own.
static CASE: AtomicU32 = AtomicU32::new(0);

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, ..ProptestConfig::default() })]

    /// Goods are conserved in value whatever is done with them, and what was refused has done nothing.
    #[test]
    fn what_lies_there_is_worth_its_accounts(steps in prop::collection::vec(any_step(), 1..30)) {
        let case = CASE.fetch_add(1, Ordering::Relaxed);
        let folder = Folder::at(shop::empty_folder(&format!("stock-room-{case}")));
        let at = "2026-11-24T00:00:00Z".parse().expect("a time");
        let wish = Wish { seed: 1, sales: 0, days: 0, at };
        rehearse::demo(&folder, &wish, &mut |_| std::ops::ControlFlow::Continue(())).expect("a demo shop");
        let mut station = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 3)).expect("opens");
        does(&mut station, "login kasir 111111").expect("the demo's cashier");
        does(&mut station, "open 500000").expect("a shift");
        let mut sent = None;
        for (nth, step) in steps.iter().enumerate() {
            takes(&mut station, step, (nth, &mut sent));
            let store = station.store().expect("open");
            let [lies, accounts, way, account] = worth(store);
            prop_assert_eq!((lies, way), (accounts, account), "after {:?}", step);
            let below = store.stock().expect("readable");
            let below = below.iter().find(|lot| lot.sku.as_str().starts_with('M') && lot.qty_milli < Quantity::ZERO);
            prop_assert!(below.is_none(), "{:?} after {:?}", below, step);
        }
        let store = station.store().expect("open");
        let verified = store.verify(&mut |_, _| std::ops::ControlFlow::Continue(()));
        prop_assert!(verified.is_ok(), "{:?}", verified.err());
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
        drop(station);
        let _swept = std::fs::remove_dir_all(folder.path());
    }
}
