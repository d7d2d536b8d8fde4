use super::*;
use crate::domain::time::Zone;
use crate::till::Till;
use crate::till::lookup::books::WaitedFor;
use crate::till::tests::Counter;
use crate::till::tests::shop::{INDOMIE, Shop};

/// In the new year, with the bookkeeper at the till and no shift open.
pub fn office() -> Counter {
    let mut shop = Shop::default();
    shop.later = 60 * 24 * 3_600 * 1_000;
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    let mut counter = Counter { till, shop, step: 0 };
    counter.does("login bendahara 555555");
    counter
}

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

#[test]
fn a_year_is_closed_once_by_two_people_and_its_result_goes_on() {
    let mut counter = office();
    assert_eq!(counter.refuses("close-year 2026"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve manajer 444444"), Code::NotAllowed, "the board approves");
    assert_eq!(counter.refuses("close-year 2026"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::YearClosed(closed), Event::YearOpened(opened)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((closed.member.amount(), closed.nonmember.amount()), (300_000, 50_000));
    assert_eq!((opened.of, opened.member, opened.nonmember), (2026, closed.member, closed.nonmember));
    assert_eq!(counter.refuses("close-year 2026"), Code::NotAllowed);
    assert_eq!(counter.refuses("close-year 2027"), Code::NotAllowed, "it is not over");
}

#[test]
fn a_year_does_not_close_over_what_is_unfinished() {
    let mut counter = office();
    counter.shop.office.clearing = Rupiah::of(-5);
    assert_eq!(counter.refuses("close-year 2026"), Code::NotAllowed);
    counter.shop.office.clearing = Rupiah::ZERO;
    assert_eq!(counter.refuses("close-year 2028"), Code::NotAllowed);
    counter.shop.later = 1_000 * 24 * 3_600 * 1_000;
    assert_eq!(counter.refuses("close-year 2027"), Code::NotAllowed, "2026 comes first");
    assert_eq!(counter.refuses("close-year 26"), Code::BadInput);
}

#[test]
fn an_entry_by_hand_balances_and_leaves_controlled_accounts_alone() {
    let mut counter = office();
    let mut refused = |line: &str, code: Code| assert_eq!(counter.refuses(line), code, "{line}");
    refused("entry \"Sewa\" 525000=1500000 112100=-1400000", Code::BadInput);
    refused("entry \"\" 525000=1500000 112100=-1500000", Code::BadInput);
    refused("entry \"Sewa\" 525000=1500000", Code::BadInput);
    refused("entry \"Sewa\" 599999=1500000 112100=-1500000", Code::BadInput);
    refused("entry \"Sewa\" 525000=0 112100=0", Code::BadInput);
    refused("entry \"Sewa\" 525000=2 112100=-1 525000=-2 112100=1", Code::BadInput);
    refused("entry \"Kasbon\" 113100=50000 112100=-50000", Code::NotAllowed);
    refused("entry \"Anggota keluar\" 215000=50000 112100=-50000", Code::NotAllowed);
    refused("entry \"Besok\" 2027-12-31 525000=1500000 112100=-1500000", Code::BadInput);
    refused("entry \"Sewa\" 525000=1500000 112100=-1500000", Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    assert!(matches!(&done[..], [Event::JournalEntered(entered)] if entered.lines.len() == 2));
}

#[test]
fn nothing_is_entered_on_a_locked_day() {
    let mut counter = office();
    assert_eq!(counter.refuses("lock 2027-06-30"), Code::BadInput);
    assert_eq!(counter.refuses("lock 2026-11-30"), Code::NeedsApproval);
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("entry \"Lupa\" 2026-11-30 525000=9 112100=-9"), Code::NotAllowed);
    assert_eq!(counter.refuses("entry \"Lupa\" 2026-12-01 525000=9 112100=-9"), Code::NeedsApproval);
    assert_eq!(counter.refuses("lock 2026-11-30"), Code::NotAllowed, "it is locked already");
}

/// The till of a locked day could take no money any more, and its closing would be booked on it.
#[test]
fn a_day_is_not_locked_under_an_open_shift() {
    let mut counter = Counter::new();
    counter.does("logout");
    counter.shop.later = 24 * 3_600 * 1_000;
    counter.does("login bendahara 555555");
    let opened = counter.till.shift.as_ref().expect("open since yesterday").date;
    assert_eq!(counter.refuses(&format!("lock {opened}")), Code::NotAllowed);
    assert_eq!(counter.refuses(&format!("lock {}", opened.plus_days(-1))), Code::NeedsApproval);
    counter.does("no");
    // Another till locked it meanwhile: whoever stands here is told what to do.
    counter.shop.office.locked = Some(opened);
    counter.does("logout");
    counter.does("login kasir 111111");
    counter.does(&format!("scan {INDOMIE}"));
    let refused = counter.tries("pay cash 5000").expect_err("its day is locked");
    assert_eq!((refused.code, refused.text.key), (Code::NotAllowed, "books-locked-shift"));
    counter.does("hold");
}

/// A month of the new year may be locked before the old year is closed: its result goes on to the first open day.
#[test]
fn a_year_is_closed_into_one_whose_first_days_are_locked() {
    let mut counter = office();
    counter.shop.office.locked = "2027-01-05".parse().ok();
    assert_eq!(counter.refuses("close-year 2026"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::YearClosed(closed), Event::YearOpened(opened)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((closed.earlier.as_ref(), opened.booked), (None, "2027-01-06".parse().ok()));
    assert_eq!(of_event::posted(&done[1]).expect("balances").map(|posted| posted.date), opened.booked);
}

#[test]
fn who_closes_is_told_which_tills_may_still_have_something_of_the_year() {
    let mut counter = office();
    let till = |letter: &str| letter.parse().expect("a letter");
    let waited = [("B", true), ("C", false)];
    counter.shop.office.waited_for = waited.map(|(letter, open)| WaitedFor { till: till(letter), open }).to_vec();
    for (line, key) in [("close-year 2026", "books-close-tills"), ("lock 2026-11-30", "books-lock-tills")] {
        let refused = counter.tries(line).expect_err("asks first");
        assert_eq!((refused.code, refused.text.key), (Code::NeedsConfirmation, key));
        let said = crate::locale::say(crate::locale::Language::Id, &refused.text);
        assert!(said.contains("kasir B") && said.contains("kasir C"), "{said}");
        assert_eq!(counter.refuses("confirm"), Code::NeedsApproval, "{line}");
        counter.does("no");
    }
}

/// What another till hands over after the closing is closed beside it: both sides together hold the whole year's
/// result, common expenses split by all its sales.
#[test]
fn what_came_in_after_a_year_was_closed_is_closed_once_more() {
    let mut counter = office();
    counter.refuses("close-year 2026");
    counter.does("approve pengurus 666666");
    // Sales to others, and an expense that both bear: 300.000 of 1.000.000 + 100.000 are others'.
    let late = [("411200", -100_000), ("523000", 110_000)];
    let late = late.into_iter().map(|(code, amount)| (code.parse().expect("an account"), Rupiah::of(amount)));
    counter.shop.office.late = late.collect();
    counter.shop.office.locked = "2027-01-05".parse().ok();
    let refused = counter.tries("close-year 2026").expect_err("two people");
    assert_eq!((refused.code, refused.text.key), (Code::NeedsApproval, "books-close-again-approval"));
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::YearClosed(closed), Event::YearOpened(opened)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((closed.member.amount(), closed.nonmember.amount()), (-80_000, 70_000));
    let carried = Carried { waits: Rupiah::of(-10_000), ..Carried::default() };
    assert_eq!((opened.booked, opened.carried), ("2027-01-06".parse().ok(), Some(carried)));
    for event in &done {
        of_event::posted(event).expect("balances");
    }
}

#[test]
fn only_who_keeps_the_books_touches_them() {
    for (user, pin) in [("kasir", "111111"), ("manajer", "444444"), ("pengurus", "666666"), ("pengawas", "777777")] {
        let mut counter = office();
        counter.does("logout");
        counter.does(&format!("login {user} {pin}"));
        for line in ["close-year 2026", "lock 2026-11-30", "entry \"Sewa\" 525000=9 112100=-9"] {
            assert_eq!(counter.refuses(line), Code::NotAllowed, "{user}: {line}");
        }
    }
}

/// A till that was apart has a shift open of a day that another locked meanwhile.
#[test]
fn a_payment_into_a_closed_year_is_refused() {
    let mut counter = Counter::new();
    counter.does("save 3 sukarela 50000");
    counter.shop.office.locked = Some("2026-12-31".parse().expect("a date"));
    assert_eq!(counter.refuses("save 3 sukarela 50000"), Code::NotAllowed);
    assert_eq!(counter.refuses("cash-in 50000 \"uang kecil\""), Code::NotAllowed);
}

/// The drawer must be counted and closed, whatever was locked meanwhile; nothing of it is booked on a locked day.
#[test]
fn a_shift_of_a_locked_day_is_still_closed_and_nothing_else_is_booked_in_it() {
    let mut counter = Counter::new();
    counter.does("scan 8998866200530");
    counter.does("pay cash 5000");
    counter.shop.office.locked = Some("2026-12-31".parse().expect("a date"));
    counter.does("scan 8998866200530");
    assert_eq!(counter.refuses("pay cash 5000"), Code::NotAllowed, "a sale of a locked day");
    counter.does("cancel");
    counter.does("count 500=1");
    counter.does("count 500=1");
    let closed = events(counter.does("close \"hari yang dikunci\""));
    let first_open = "2027-01-01".parse().ok();
    let booked = closed.iter().find_map(|event| match event {
        Event::ShiftClosed(closed) => Some(closed.booked),
        _ => None,
    });
    assert_eq!(booked, Some(first_open), "its difference waits for a day that is open");
}

#[test]
fn findings_are_noted_by_the_supervisors_answered_by_the_board_and_closed_after_that() {
    let by = |counter: &mut Counter, who: &str| {
        counter.does("logout");
        counter.does(who);
    };
    let mut counter = office();
    assert_eq!(counter.refuses("finding note \"Kas kurang\""), Code::NotAllowed);
    by(&mut counter, "login pengawas 777777");
    let noted = counter.does("finding note \"Kas kurang\"");
    let personal = noted[0].personal.as_ref().expect("what was found");
    assert_eq!(personal.words, "Kas kurang", "it stands where it can be deleted, since it may name people");
    counter.does("finding note \"Stok\"");
    assert_eq!(counter.refuses("finding close 1"), Code::NotAllowed, "it has no answer");
    assert_eq!(counter.refuses("finding answer 1 \"sendiri\""), Code::NotAllowed);
    by(&mut counter, "login pengurus 666666");
    assert_eq!(counter.refuses("finding answer 3 \"?\""), Code::BadInput);
    counter.does("finding answer 1 \"Sudah\"");
    assert_eq!(counter.refuses("finding close 1"), Code::NotAllowed, "who answers does not close");
    by(&mut counter, "login pengawas 777777");
    counter.does("finding close 1");
    assert_eq!(counter.refuses("finding close 1"), Code::NotAllowed);
    let found = crate::till::lookup::books::Books::findings(&counter.shop).expect("memory");
    assert_eq!(found.len(), 2);
}

#[test]
fn a_line_of_a_book_is_written_by_whom_it_is_for_and_names_nobody_in_the_open() {
    let mut counter = office();
    assert_eq!(counter.refuses("register 1 \"Ani\" \"masuk\""), Code::BadInput, "members follow from the log");
    assert_eq!(counter.refuses("register 17 \"Ani\" \"apa\""), Code::BadInput);
    assert_eq!(counter.refuses("register 10 \"Rapat\" \"putus\""), Code::NotAllowed, "the supervisors write it");
    assert_eq!(counter.refuses("register 8 \"Dinas\" \"\""), Code::BadInput);
    assert_eq!(counter.refuses("register 8 \"Dinas\" \"tertib\" date=2030-01-01"), Code::BadInput);
    let done = counter.does("register 8 \"Bu Rina, Dinas\" \"tertib administrasi\" reply=\"dirapikan\"");
    let person = done[0].personal.as_ref().expect("the words");
    assert_eq!((person.name.as_str(), person.reply.as_str()), ("Bu Rina, Dinas", "dirapikan"));
    assert!(!serde_json::to_string(&done[0].event).expect("JSON").contains("Rina"));
}
