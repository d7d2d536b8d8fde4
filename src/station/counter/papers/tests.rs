use std::sync::mpsc::Receiver;

use super::*;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::station::counter::devices::Devices;
use crate::station::counter::lists::Question;
use crate::station::counter::tests::{Place, done, start, wait};
use crate::station::counter::{Ask, Counter, Tell, begin};
use crate::till::input::Input;

/// An open shift of the demo's people, in a folder of its own.
fn open(place: &Place) -> (Counter, Receiver<Tell>) {
    let (counter, heard) = start(place);
    counter.ask(Ask::Begin(begin::Wish::Shop(Box::new(crate::demo::founding())))).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Begun(begin::Told::Founded)).then_some(()));
    counter.ask(Ask::Open).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    counter.ask(Ask::Do(Input::Login { user: UserId::from("kasir"), pin: "111111".to_owned() })).expect("room");
    done(&heard).expect("the PIN is right");
    counter.ask(Ask::Do(Input::Open { opening: Rupiah::of(500_000) })).expect("room");
    done(&heard).expect("a shift opens");
    (counter, heard)
}

fn money_in(counter: &Counter, heard: &Receiver<Tell>) {
    let (amount, reason) = (Rupiah::of(100_000), "uang receh".to_owned());
    counter.ask(Ask::Do(Input::CashIn { amount, reason, account: None })).expect("room");
    done(heard).expect("money comes in");
}

/// The list, once its newest paper is in this state.
fn newest(counter: &Counter, heard: &Receiver<Tell>, state: PaperState) -> FoundPaper {
    for _ in 0..200 {
        counter.ask(Ask::Read(Question::Papers)).expect("room");
        let found = wait(heard, |tell| match tell {
            Tell::Papers(found) => Some(found),
            _ => None,
        });
        if let Some(paper) = found.into_iter().max_by_key(|paper| paper.id.0).filter(|paper| paper.state == state) {
            return paper;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("no paper became {state:?}");
}

#[test]
fn a_slip_once_more_is_a_copy_and_says_so() {
    let place = Place::new("papers-copy");
    let (counter, heard) = open(&place);
    money_in(&counter, &heard);
    let first = newest(&counter, &heard, PaperState::Printed);
    assert_eq!((first.kind.as_str(), first.copy), ("cash_movement", 0));
    assert_eq!(Wish::of(&first), [Wish::Copy]);
    counter.ask(Ask::Paper(first.id, Wish::Copy)).expect("room");
    let copy = newest(&counter, &heard, PaperState::Printed);
    assert_eq!((copy.copy, copy.id == first.id), (1, false));
    let printed = |paper: &FoundPaper| {
        let path = place.0.join("prints").join(format!("cash_movement-{}.txt", paper.id.0));
        std::fs::read_to_string(path).expect("the virtual printer's paper")
    };
    assert!(!printed(&first).contains("SALINAN"));
    assert!(printed(&copy).contains("SALINAN ke-1"), "{}", printed(&copy));
    // The original asked for once more is not the first copy again.
    counter.ask(Ask::Paper(first.id, Wish::Copy)).expect("room");
    let mut second = newest(&counter, &heard, PaperState::Printed);
    while second.id == copy.id {
        second = newest(&counter, &heard, PaperState::Printed);
    }
    assert!(printed(&second).contains("SALINAN ke-2"), "{}", printed(&second));
}

#[test]
fn what_waits_is_dropped_and_asked_for_after_all() {
    let place = Place::new("papers-drop");
    let (counter, heard) = open(&place);
    // Nobody listens there: papers wait.
    let nowhere = Devices { printer: "tcp:127.0.0.1:9".to_owned(), ..Devices::default() };
    counter.ask(Ask::Set(nowhere)).expect("room");
    money_in(&counter, &heard);
    let waiting = newest(&counter, &heard, PaperState::Waiting);
    assert_eq!(Wish::of(&waiting), [Wish::Drop]);
    // What cannot be said of a paper that waits changes nothing.
    counter.ask(Ask::Paper(waiting.id, Wish::Came)).expect("room");
    assert_eq!(newest(&counter, &heard, PaperState::Waiting).id, waiting.id);
    counter.ask(Ask::Paper(waiting.id, Wish::Drop)).expect("room");
    let dropped = newest(&counter, &heard, PaperState::Dropped);
    assert_eq!((dropped.id, Wish::of(&dropped)), (waiting.id, vec![Wish::Again]));
    counter.ask(Ask::Set(Devices::default())).expect("room");
    counter.ask(Ask::Paper(waiting.id, Wish::Again)).expect("room");
    let printed = newest(&counter, &heard, PaperState::Printed);
    assert_eq!((printed.id, printed.copy), (waiting.id, 0), "nothing of it was printed before: it is no copy");
}
