//! The matrix of koperasi 6.5 at the till, cell by cell: what a role does by its own input it may, and nothing else.

use super::*;
use crate::domain::id::UserId;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::till::lookup::past::Past;

const PINS: [(&str, &str); 8] = [
    ("kasir", "111111"),
    ("apotek", "222222"),
    ("apoteker", "232323"),
    ("gudang", "333333"),
    ("manajer", "444444"),
    ("bendahara", "555555"),
    ("pengurus", "666666"),
    ("pengawas", "777777"),
];

fn role(id: &str) -> Role {
    Role::parse(id).expect("each is named after its role")
}

/// A till with nobody at it, and its shop.
fn empty() -> Counter {
    let shop = Shop::default();
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    Counter { till, shop, step: 0 }
}

/// Done, or refused for want of the right; anything else is a mistake of the test.
fn may(counter: &mut Counter, line: &str) -> bool {
    match counter.tries(line) {
        Ok(_) => true,
        Err(refusal) => {
            assert_eq!(refusal.code, Code::NotAllowed, "{line}: {refusal}");
            false
        }
    }
}

#[test]
fn who_may_do_it_does_it_and_nobody_else() {
    for (id, pin) in PINS {
        let alone = [
            (Act::OpenShift, "open 500000"),
            (Act::GiveOneTimePin, "reset-pin kasir2 909090"),
            (Act::SetUsers, "person rahma kasir Rahma"),
            (Act::SetUsers, "recovery-sheet"),
        ];
        for (act, line) in alone {
            let mut counter = empty();
            counter.does(&format!("login {id} {pin}"));
            assert_eq!(may(&mut counter, line), access::may(role(id), act), "{id}: {line}");
        }
        let mut counter = Counter::new();
        counter.does("logout");
        let takes_over = may(&mut counter, &format!("handover {id} {pin}"));
        assert_eq!(takes_over, access::may(role(id), Act::Sell), "{id} takes the shift over");
        if takes_over {
            counter.does(&format!("scan {INDOMIE}"));
            counter.does("pay cash 5000");
        }
    }
}

#[test]
fn who_approves_is_another_person_with_that_right() {
    for (id, pin) in PINS {
        let mut counter = Counter::new();
        counter.does(&format!("scan {INDOMIE}"));
        assert_eq!(counter.refuses("discount 5%"), Code::NeedsApproval);
        let approved = may(&mut counter, &format!("approve {id} {pin}"));
        let right = id != "kasir" && access::approves(role(id), Act::Override);
        assert_eq!(approved, right, "{id} approves a discount");
    }
}

#[test]
fn a_locked_name_is_not_compared_and_opens_again_with_time_or_the_manager() {
    let mut counter = empty();
    for _ in 0..5 {
        assert_eq!(counter.refuses("login kasir 000000"), Code::WrongPin);
    }
    assert_eq!(counter.refuses("login kasir 111111"), Code::Locked);
    let tries = counter.shop.pin_tries(&UserId::from("kasir")).expect("memory");
    assert_eq!(tries.tries, 5, "a try that met the lock is none");
    counter.step = 200;
    assert_eq!(counter.refuses("login kasir 111111"), Code::Locked, "200 seconds are not five minutes");
    counter.shop.later = 301_000;
    let done = counter.does("login kasir 111111");
    let accepted =
        |happening: &Happening| matches!(&happening.event, Event::PinAccepted(who) if who.user.as_str() == "kasir");
    assert!(done.iter().any(accepted), "the right PIN after wrong ones is recorded");
}

#[test]
fn one_person_of_a_shop_goes_on_alone_and_the_manager_reads_of_it() {
    let mut counter = Counter::new();
    counter.does("add S00001 3");
    let sold = counter.completed("pay cash 20000");
    let void = format!("void {} batal", sold.receipt);
    assert_eq!(counter.refuses(&void), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve-later"), Code::NotAllowed, "a manager works here");
    counter.shop.alone = true;
    let done = counter.does("approve-later");
    let kinds: Vec<&str> = done.iter().map(|happening| happening.event.kind()).collect();
    assert_eq!(kinds, ["sale_returned", "noted"]);
    let Event::Noted(noted) = &done[1].event else { panic!("noted") };
    assert_eq!((noted.note.as_str(), noted.code.as_str()), ("approval_deferred", "till-void-approval"));
}

#[test]
fn what_the_pharmacist_approves_is_nothing_for_one_person() {
    let mut counter = Counter::new();
    counter.shop.alone = true;
    counter.till.asked = Some(crate::till::Asked {
        input: crate::till::input::Input::Cancel,
        code: Code::NeedsApproval,
        act: Act::ApproveMedicine,
        question: "till-needs-pharmacist",
        said_yes_to: Vec::new(),
        note: None,
    });
    assert_eq!(counter.refuses("approve-later"), Code::NotAllowed);
}
