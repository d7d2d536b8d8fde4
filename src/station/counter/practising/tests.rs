use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::tests::{Place, done, start, wait};
use crate::station::counter::{Ask, Counter, Opened, Tell, begin};
use crate::store::{Mode, Store};
use crate::till::input::{Input, Tender};
use std::sync::mpsc::Receiver;

fn practice(counter: &Counter, heard: &Receiver<Tell>, on: bool) -> Result<Opened, Text> {
    counter.ask(Ask::Practise(on)).expect("room in the queue");
    wait(heard, |tell| match tell {
        Tell::Practice(told) => Some(*told),
        _ => None,
    })
}

/// Everything the shop's log and its queue of papers hold.
fn log_of(place: &Place) -> (Vec<String>, usize) {
    let store = Store::open(place.0.join("gerai.db"), Mode::ReadOnly).expect("the shop's file");
    let mut lines = Vec::new();
    let each = |record: crate::log::record::Record| -> Result<(), crate::store::StoreError> {
        lines.push(format!("{record:?}"));
        Ok(())
    };
    store.records(each).expect("readable");
    (lines, store.jobs(100).expect("readable").len())
}

/// A shop with a cashier at work, who has sold one pack.
fn at_work(counter: &Counter, heard: &Receiver<Tell>) {
    counter.ask(Ask::Begin(begin::Wish::Shop(Box::new(crate::demo::founding())))).expect("room");
    wait(heard, |tell| matches!(tell, Tell::Begun(_)).then_some(()));
    counter.ask(Ask::Open).expect("room");
    wait(heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    let login = Input::Login { user: UserId::from("kasir2"), pin: "121212".to_owned() };
    for input in [login, Input::Open { opening: Rupiah::of(200_000) }] {
        counter.ask(Ask::Do(input)).expect("room");
        done(heard).expect("done");
    }
}

#[test]
fn a_practice_leaves_the_shops_log_as_it_was_and_gives_the_till_back() {
    let place = Place::new("practice");
    let (counter, heard) = start(&place);
    at_work(&counter, &heard);
    let before = log_of(&place);
    let opened = practice(&counter, &heard, true).expect("a practice");
    assert!(opened.training && !opened.practice);
    assert_eq!(opened.answer.user.expect("signed in").id, UserId::from("kasir"));
    let noodles = Input::Scan { code: "0089686010947".to_owned() };
    for input in [noodles, Input::Pay(Tender::Cash(Rupiah::of(5_000)))] {
        counter.ask(Ask::Do(input)).expect("room");
        done(&heard).expect("done");
    }
    let printed = wait(&heard, |tell| match tell {
        Tell::Printed { receipt } => receipt,
        _ => None,
    });
    assert_eq!(log_of(&place), before, "nothing of it is in the shop");
    let paper = place.0.join("latihan/prints");
    let texts = std::fs::read_dir(&paper).expect("papers").flatten().map(|entry| entry.path());
    let texts: Vec<String> = texts.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let receipt = texts.iter().find(|text| text.contains(&printed)).expect("the receipt as text");
    assert!(receipt.contains("LATIHAN - BUKAN STRUK"), "{receipt}");
    let back = practice(&counter, &heard, false).expect("the shop again");
    assert!(!back.training);
    assert_eq!(back.answer.user.expect("still signed in").id, UserId::from("kasir2"));
    assert_eq!(back.answer.shift.expect("the shift goes on").sales, 0);
    assert_eq!(log_of(&place), before);
}

#[test]
fn a_practice_waits_for_the_open_basket_and_begins_anew_each_time() {
    let place = Place::new("practice-basket");
    let (counter, heard) = start(&place);
    at_work(&counter, &heard);
    practice(&counter, &heard, true).expect("a practice");
    let noodles = || Input::Scan { code: "0089686010947".to_owned() };
    counter.ask(Ask::Do(noodles())).expect("room");
    done(&heard).expect("done");
    practice(&counter, &heard, false).expect("the shop again");
    let again = practice(&counter, &heard, true).expect("another practice");
    assert_eq!(again.answer.sale, None, "what was left in the basket is gone");
    practice(&counter, &heard, false).expect("the shop again");
    // The shop itself has no goods yet: nothing can lie in its basket, so it is asked of a shop that has.
    let demo = Place::new("practice-demo");
    let (counter, heard) = start(&demo);
    counter.ask(Ask::Begin(begin::Wish::Demo)).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Begun(begin::Told::Founded)).then_some(()));
    counter.ask(Ask::Open).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    let login = Input::Login { user: UserId::from("kasir2"), pin: "121212".to_owned() };
    for input in [login, Input::Open { opening: Rupiah::of(200_000) }, noodles()] {
        counter.ask(Ask::Do(input)).expect("room");
        done(&heard).expect("done");
    }
    let refused = practice(&counter, &heard, true).expect_err("a basket is open");
    assert_eq!(refused, Text::new("practice-sale-open"));
}
