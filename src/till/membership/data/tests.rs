use super::*;
use crate::till::refusal::Refusal;
use crate::till::tests::{Counter, rp};

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

fn at_the_desk(user: &str, pin: &str) -> Counter {
    let mut counter = Counter::new();
    counter.shop.desk.balances.clear();
    counter.does("logout");
    counter.does(&format!("login {user} {pin}"));
    counter
}

fn asked(counter: &mut Counter, line: &str) -> Refusal {
    counter.tries(line).expect_err(line)
}

#[test]
fn data_go_when_nothing_is_open_and_the_name_stays_as_long_as_the_law_asks() {
    let mut counter = at_the_desk("manajer", "444444");
    let number = MemberNumber("A00003".to_owned());
    assert_eq!(asked(&mut counter, "erase 3").text.key, "erase-a-member");
    counter.shop.desk.balances.insert((number.clone(), Balance::Pokok), rp(100_000));
    counter.tries("leave-member 3 keluar RA-1").expect_err("asked");
    counter.does("approve pengurus 666666");
    counter.shop.desk.balances.clear();
    assert_eq!(asked(&mut counter, "erase 3").text.key, "erase-open", "what was saved is owed");
    counter.shop.desks.pay_all();
    counter.shop.office.unpaid.insert(number.clone(), rp(100));
    assert_eq!(asked(&mut counter, "erase 3").text.key, "erase-open", "SHU of a year");
    // Less than the smallest coin is paid to nobody.
    counter.shop.office.unpaid.insert(number.clone(), rp(99));
    assert_eq!(asked(&mut counter, "erase 3").text.key, "erase-approval-part");
    let done = counter.does("approve pengurus 666666");
    let [
        Happening { event: Event::MemberErased(erased), .. },
        Happening { event: Event::MemberSet(set), personal: Some(left) },
        Happening { event: Event::MemberPinSet(_), personal: None },
    ] = &done[..]
    else {
        panic!("{done:?}")
    };
    assert_eq!(erased.kept_until.map(|until| until.to_string()), Some("2036-11-24".to_owned()));
    assert_eq!((set.number.as_str(), left), ("A00003", &Personal { name: left.name.clone(), ..Personal::default() }));
    assert_eq!(asked(&mut counter, "erase 3").code, Code::NothingToPay, "until the law lets go");
    counter.shop.desks.departures.entry(number.clone()).or_default().left = "2016-11-24".parse().ok();
    counter.shop.desks.departures.entry(number).or_default().kept_until = "2026-11-24".parse().ok();
    assert_eq!(asked(&mut counter, "erase 3").text.key, "erase-approval");
    let done = counter.does("approve pengurus 666666");
    assert!(done.iter().all(|happening| happening.personal.is_none()), "nothing is left of her");
}

#[test]
fn a_look_is_written_down_once_a_day_and_only_by_who_may_look() {
    let mut counter = at_the_desk("kasir", "111111");
    let look = events(counter.does("look 3"));
    let [Event::PersonalSeen(seen)] = &look[..] else { panic!("{look:?}") };
    assert_eq!((seen.number.as_str(), seen.what.as_str()), ("A00003", "profile"));
    assert_eq!(counter.does("look 3"), []);
    assert_eq!(counter.does("look 3 savings").len(), 1, "other data are another look");
    let mut counter = at_the_desk("gudang", "333333");
    assert_eq!(counter.refuses("look 3"), Code::NotAllowed);
}

#[test]
fn a_list_is_a_look_at_nobody_in_particular_and_not_for_the_counter() {
    let mut counter = at_the_desk("bendahara", "555555");
    let look = events(counter.does("look list savings"));
    let [Event::PersonalSeen(seen)] = &look[..] else { panic!("{look:?}") };
    assert_eq!((seen.number.as_str(), seen.what.as_str()), ("", "savings"));
    assert_eq!(counter.does("look list savings"), [], "once a day");
    assert_eq!(counter.refuses("look list prescriptions"), Code::NotAllowed, "those are the pharmacy's");
    assert_eq!(counter.refuses("look list everything"), Code::BadInput);
    let mut counter = at_the_desk("kasir", "111111");
    assert_eq!(counter.refuses("look list members"), Code::NotAllowed);
}

#[test]
fn a_tie_is_one_from_both_sides() {
    let mut counter = at_the_desk("manajer", "444444");
    assert_eq!(asked(&mut counter, "family 3 3 anak").text.key, "related-not-so");
    assert_eq!(asked(&mut counter, "family 8 3 none").text.key, "related-none");
    assert_eq!(asked(&mut counter, "family 8 3 anak").text.key, "related-approval");
    counter.does("approve pengurus 666666");
    let of = counter.shop.desks.ties.clone();
    assert_eq!((of.len(), of[0].member.as_str(), of[0].relation), (1, "A00003", Relation::OrangTua), "turned round");
    counter.tries("family 3 8 suami_istri").expect_err("asked");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.shop.desks.ties.len(), 1, "the same pair");
    assert_eq!(counter.refuses("office 5 pengurus"), Code::NotAMember, "she has left");
    counter.tries("office 3 pengurus").expect_err("asked");
    counter.does("approve pengurus 666666");
    counter.tries("office 8 pengawas").expect_err("asked");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.answer().notices.last().map(|text| text.key), Some("related-warning"));
    counter.tries("family 3 8 none").expect_err("asked");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.shop.desks.ties.len(), 2, "the offices are left");
}
