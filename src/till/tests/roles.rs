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
fn goods_that_one_ordered_oneself_are_taken_in_alone_where_nobody_else_works() {
    let mut counter = Counter::new();
    counter.shop.alone = true;
    counter.till.asked = Some(crate::till::Asked {
        input: crate::till::input::Input::State,
        code: Code::NeedsApproval,
        act: Act::Receive,
        question: "till-ordered-oneself",
        said_yes_to: Vec::new(),
        agreed: Vec::new(),
        note: None,
    });
    let done = counter.does("approve-later");
    let Event::Noted(noted) = &done[0].event else { panic!("noted") };
    assert_eq!((noted.note.as_str(), noted.code.as_str()), ("approval_deferred", "till-ordered-oneself"));
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
        agreed: Vec::new(),
        note: None,
    });
    assert_eq!(counter.refuses("approve-later"), Code::NotAllowed);
}

/// An act of the matrix by an input of it; `None` where it is no input of the till.
fn line_of(act: Act) -> Option<&'static str> {
    Some(match act {
        Act::Sell => "add S00001 1",
        Act::SellPrescription => "tuslah 1",
        Act::Override => "discount 5% tawar",
        Act::TakeShelfPrice => "price 1 3400 label",
        Act::OpenShift => "open 500000",
        Act::CloseShift => "count 500=1",
        Act::CloseDay => "close-day 2026-11-23",
        Act::MoveCash => "cash-out 1000 parkir",
        Act::MoveCashAboveLimit => "cash-out 200001 listrik",
        Act::Drop => "drop 1000 safe",
        Act::ConfirmBankDeposit => "settle deposit 1000",
        Act::SetPrices => "set-price S00001 4000",
        Act::Order => "order SUP01 S00001=1",
        Act::Receive => "receive SUP01",
        Act::StoreForOthers => "storage in - Gula 1 name=Noor",
        Act::SellFromWarehouse => "warehouse",
        Act::CountStock => "stocktake toko",
        Act::WriteOff => "writeoff toko rusak S00001=1",
        Act::PaySupplier => "pay-supplier PBF01 1000 safe",
        Act::ApplyForMember => "join Noor",
        Act::ChangeMember => "member-change A00003 phone=0811",
        Act::SavingsIn => "save A00003 wajib 20000",
        Act::SavingsOut => "withdraw A00003 1000",
        Act::SavingsOutAboveLimit => "withdraw A00003 500001",
        Act::ApplyForLoan => "loan apply A00003 100000 5",
        Act::ApproveLoan => "loan approve P00001 PGR-1",
        Act::PayOutLoan => "loan disburse P00001",
        Act::PostJournal => "entry Sewa 525000=1000 112100=-1000",
        Act::CloseBooks => "close-year 2025",
        Act::SetShuPolicy => "shu allocate 2025 RA-1/2026 cadangan=100",
        Act::SetUsers => "person rahma kasir Rahma",
        Act::GiveOneTimePin => "reset-pin kasir2 909090",
        Act::SetMedicineRules => "unblock M00001 T25H63",
        // Nobody sees what should be there; anybody may check the log, which no input of the till does; a limit comes
        // with the list of members; data leave by a command; the pharmacist's two acts are by her PIN.
        Act::SeeExpectedCash
        | Act::VerifyLog
        | Act::SetKasbonLimit
        | Act::ExportPersonalData
        | Act::SignOnAsPharmacist
        | Act::ApproveMedicine => return None,
    })
}

/// Whatever somebody did, nobody is kept at the till: what is in a basket can be dropped.
#[test]
fn after_any_input_of_any_role_somebody_can_leave() {
    for (id, pin) in PINS {
        for line in Act::ALL.into_iter().filter_map(line_of) {
            for first in ["state", "warehouse", "add S00001 1"] {
                let mut counter = at_the_counter(id, pin, Act::Sell);
                for line in [first, line, "add S00002 1"] {
                    let _ = counter.tries(line);
                }
                for way_out in ["unpaid", "cancel"] {
                    let _ = counter.tries(way_out);
                }
                if let Err(refusal) = counter.tries("logout") {
                    panic!("{id} cannot leave after {first}, {line}: {refusal}");
                }
            }
        }
    }
}

#[test]
fn who_readies_goods_of_the_warehouse_puts_them_in_and_sets_them_aside_and_takes_no_money() {
    let mut counter = at_the_counter("gudang", "333333", Act::Sell);
    assert_eq!(counter.refuses("add S00001 1 dus"), Code::NotAllowed, "nothing was begun");
    counter.does("warehouse");
    counter.does("logout");
    counter.does("login gudang 333333");
    counter.does("warehouse");
    counter.does("add S00001 1 dus");
    for money in ["pay cash 500000", "bill", "discount 5% tawar", "member A00003", "count 500=1", "x"] {
        assert_eq!(counter.refuses(money), Code::NotAllowed, "{money}");
    }
    assert_eq!(counter.refuses("logout"), Code::OpenSale, "goods in the basket are not left lying");
    counter.does("hold ani");
    counter.does("recall ani");
    counter.does("hold ani");
    counter.does("login kasir 111111");
    counter.does("recall ani");
    counter.does("pay cash 500000");
}

/// Whose shift it is when this role tries it: her own where she may have one, else the cashier's.
fn at_the_counter(id: &str, pin: &str, act: Act) -> Counter {
    if act == Act::OpenShift {
        let mut counter = empty();
        counter.does(&format!("login {id} {pin}"));
        return counter;
    }
    let sells = access::may(role(id), Act::OpenShift);
    let mut counter = if sells { empty() } else { Counter::new() };
    if !sells {
        counter.does("logout");
    }
    counter.does(&format!("login {id} {pin}"));
    if sells {
        counter.does("open 500000");
    }
    if sells && matches!(act, Act::Override | Act::TakeShelfPrice) {
        counter.does(&format!("scan {INDOMIE}"));
    }
    counter
}

/// Refused because of who she is, and not for want of something else.
fn is_about_the_role(refusal: &Refusal) -> bool {
    let key = refusal.text.key;
    let about = key.starts_with("till-role-may-not") || key == "till-not-your-shift";
    let by_desk = matches!(key, "till-day-by-manager" | "till-settle-by-manager" | "loan-only-pengurus");
    refusal.code == Code::NotAllowed && (about || by_desk)
}

#[test]
fn every_act_of_the_matrix_is_refused_to_every_role_that_does_not_do_it() {
    let mut wrong = Vec::new();
    for act in Act::ALL {
        let Some(line) = line_of(act) else { continue };
        for (id, pin) in PINS {
            let mut counter = at_the_counter(id, pin, act);
            let before = counter.till.clone();
            let answered = counter.tries(line);
            // One who approves such an act does it too, if another agrees; a loan is decided by who approves it, or
            // by her PIN at the desk of who applies for members; a year is shared out by the board and the bookkeeper
            // together, whichever of them types.
            let does = access::may(role(id), act)
                || access::approves(role(id), act)
                    && (act.waits_for_approval()
                        || matches!(act, Act::SellFromWarehouse | Act::ApproveLoan | Act::SetShuPolicy))
                || act == Act::ApproveLoan && access::may(role(id), Act::ApplyForLoan);
            let refused = answered.as_ref().err().filter(|refusal| is_about_the_role(refusal));
            if does == refused.is_some() {
                wrong.push(format!("{id} {line}: {:?}", answered.as_ref().map(|_| ()).map_err(|no| no.text.key)));
            }
            if refused.is_some() {
                let unasked = Till { asked: before.asked.clone(), ..counter.till.clone() };
                assert_eq!(before, unasked, "{id} {line}: nothing changes");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_act_is_approved_by_those_who_approve_it_and_never_by_who_does_it() {
    for act in Act::ALL {
        for (doer, doers_pin) in PINS {
            let mut counter = empty();
            counter.does(&format!("login {doer} {doers_pin}"));
            let asked = Asked {
                input: parse::line("state").expect("readable").expect("an input"),
                code: Code::NeedsApproval,
                act,
                question: "till-void-approval",
                said_yes_to: Vec::new(),
                agreed: Vec::new(),
                note: None,
            };
            for (id, pin) in PINS {
                counter.till.asked = Some(asked.clone());
                let agreed = may(&mut counter, &format!("approve {id} {pin}"));
                let right = id != doer && access::approves(role(id), act);
                assert_eq!(agreed, right, "{id} approves {act:?} of {doer}");
            }
        }
    }
}

#[test]
fn only_the_pharmacist_signs_on() {
    for (id, pin) in PINS {
        let mut counter = Counter::new();
        let signs_on = may(&mut counter, &format!("pharmacist {id} {pin}"));
        assert_eq!(signs_on, access::may(role(id), Act::SignOnAsPharmacist), "{id}");
    }
}

#[test]
fn personal_data_leave_by_two_people_who_may() {
    for (id, pin) in PINS {
        let mut counter = empty();
        counter.does(&format!("login {id} {pin}"));
        let export = crate::till::input::books::Books::ExportPersonal { purpose: "simkopdes".to_owned() };
        let asked = counter.till.decide(&crate::till::input::Input::Books(export), &counter.shop, moment(3));
        let code = match asked {
            Err(Trouble::Refused(refusal)) => refusal.code,
            other => panic!("{other:?}"),
        };
        let expected =
            if access::may(role(id), Act::ExportPersonalData) { Code::NeedsApproval } else { Code::NotAllowed };
        assert_eq!(code, expected, "{id}");
    }
}
