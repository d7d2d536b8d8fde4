use super::*;
use crate::domain::event::Happening;
use crate::domain::people::user::Role;
use crate::till::Effect;
use crate::till::books::tests::office;
use crate::till::tests::Counter;

/// In milliseconds.
const DAY: i64 = 24 * 3_600 * 1_000;
const SHARES: &str = "cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10";

fn allocate(counter: &mut Counter) -> Vec<Happening> {
    assert_eq!(counter.refuses(&format!("shu allocate 2026 RA-1/2027 {SHARES}")), Code::NeedsApproval);
    counter.does("approve pengurus 666666")
}

fn paid(happenings: &[Happening]) -> Vec<(String, [i64; 3])> {
    let one = |happening: &Happening| match &happening.event {
        Event::ShuPaid(paid) => (paid.member.to_string(), [paid.cash, paid.sukarela, paid.kasbon].map(Rupiah::amount)),
        other => panic!("{other:?}"),
    };
    happenings.iter().map(one).collect()
}

#[test]
fn an_allocation_closes_the_year_and_freezes_what_it_came_from() {
    let mut counter = office();
    let done = allocate(&mut counter);
    let kinds: Vec<&str> = done.iter().map(|happening| happening.event.kind()).collect();
    assert_eq!(kinds, ["year_closed", "year_opened", "shu_allocated"]);
    let Event::ShuAllocated(it) = &done[2].event else { panic!("{done:?}") };
    assert_eq!((it.decision.as_str(), it.base.amount(), it.nonmember_reserve.amount()), ("RA-1/2027", 300_000, 50_000));
    let pools: Vec<(&str, i64)> = it.pools.iter().map(|pool| (pool.account.as_str(), pool.amount.amount())).collect();
    let expected =
        [("340000", 170_000), ("213000", 75_000), ("213000", 60_000), ("213100", 15_000), ("213300", 30_000)];
    assert_eq!(pools, expected);
    let again = distribute(2026, &it.policy, &it.people).expect("shared");
    assert_eq!(again.members, it.shares, "anyone reckons the same from the record");
    assert_eq!(it.approved_by.as_ref().map(|user| user.as_str()), Some("pengurus"));
}

#[test]
fn a_year_is_allocated_once_and_corrected_by_taking_it_back() {
    let mut counter = office();
    assert_eq!(counter.refuses("shu take-back 2026"), Code::NotAllowed, "nothing is allocated");
    allocate(&mut counter);
    assert_eq!(counter.refuses(&format!("shu allocate 2026 RA-2 {SHARES}")), Code::NotAllowed);
    assert_eq!(counter.refuses("shu take-back 2026"), Code::NeedsApproval);
    counter.does("approve pengurus 666666");
    let done = allocate(&mut counter);
    assert_eq!(done.len(), 1, "the year was closed the first time");
    counter.does("shu pay 2026 3 sukarela");
    assert_eq!(counter.refuses("shu take-back 2026"), Code::NotAllowed, "some of it is paid");
}

#[test]
fn what_a_meeting_cannot_decide_is_refused_with_its_code() {
    let mut counter = office();
    let mut refused = |line: &str, code: &str| {
        let refusal = counter.tries(line).expect_err(line);
        let said = refusal.text.facts.iter().find(|(name, _)| *name == "code");
        assert_eq!(said.map(|(_, fact)| fact.clone()), Some(code.into()), "{line}");
    };
    refused("shu allocate 2026 RA-1 cadangan=45 jasa_usaha=25 jasa_modal=20 pendidikan=15", "PERCENT_SUM");
    refused("shu allocate 2026 RA-1 dana=60 jasa_usaha=40", "BAD_REMAINDER_POOL");
    refused("shu allocate 2026 RA-1 cadangan=60 jasa_pinjaman=40", "ZERO_DENOMINATOR");
    assert_eq!(counter.refuses("shu allocate 2026 RA-1 rounding=besar cadangan=100"), Code::BadInput);
    assert_eq!(counter.refuses(&format!("shu allocate 2026 RA-1 2026-12-31 {SHARES}")), Code::BadInput);
    assert_eq!(counter.refuses(&format!("shu allocate 2027 RA-1 {SHARES}")), Code::NotAllowed);
}

#[test]
fn members_are_paid_what_they_are_owed_and_no_more() {
    let mut counter = office();
    allocate(&mut counter);
    // 75.000 × 6/8 + 60.000 × 2/3 and 75.000 × 2/8 + 60.000 × 1/3.
    assert_eq!(paid(&counter.does("shu pay 2026 3 sukarela")), [("A00003".to_owned(), [0, 96_250, 0])]);
    assert_eq!(counter.refuses("shu pay 2026 3 sukarela"), Code::NothingToPay);
    assert_eq!(counter.refuses("shu pay 2026 99 sukarela"), Code::UnknownMember);
    assert_eq!(counter.refuses("shu pay 2026 all"), Code::NeedsApproval);
    assert_eq!(paid(&counter.does("approve pengurus 666666")), [("A00008".to_owned(), [0, 38_750, 0])]);
    assert_eq!(counter.refuses("shu pay 2026 all"), Code::NothingToPay);
}

#[test]
fn cash_is_paid_in_coins_and_the_rest_is_saved() {
    let mut counter = office();
    allocate(&mut counter);
    assert_eq!(counter.refuses("shu pay 2026 3 cash"), Code::NotAllowed, "bendahara has no drawer");
    counter.does("logout");
    counter.does("login kasir 111111");
    assert_eq!(counter.refuses("shu pay 2026 3 cash"), Code::NoShift);
    counter.does("open 500000");
    counter.does("logout");
    counter.does("login manajer 444444");
    assert_eq!(counter.refuses("shu pay 2026 3 cash"), Code::NotAllowed, "somebody else's drawer");
    counter.does("logout");
    counter.does("login kasir 111111");
    let done = counter.does("shu pay 2026 8 cash");
    assert_eq!(paid(&done), [("A00008".to_owned(), [38_700, 50, 0])]);
    assert!(counter.answer().slip.is_some());
}

#[test]
fn the_bank_pays_to_the_rupiah_whoever_holds_the_drawer() {
    let mut counter = office();
    allocate(&mut counter);
    assert_eq!(counter.refuses("shu pay 2026 8 transfer FT-1"), Code::NoShift, "no slip has a number before it");
    counter.does("logout");
    counter.does("login kasir 111111");
    counter.does("open 500000");
    counter.does("logout");
    counter.does("login bendahara 555555");
    let effects = counter.effects("shu pay 2026 8 transfer FT-1");
    assert!(!effects.contains(&Effect::OpenDrawer), "{effects:?}");
    let done = counter.does("shu pay 2026 8 transfer FT-1");
    let [Event::ShuPaid(paid)] = &done.iter().map(|of| of.event.clone()).collect::<Vec<_>>()[..] else {
        panic!("{done:?}")
    };
    let ways = [paid.cash, paid.transferred, paid.sukarela, paid.kasbon].map(Rupiah::amount);
    assert_eq!((ways, paid.transfer.as_deref()), ([0, 38_750, 0, 0], Some("FT-1")));
    counter.does("shu draft 2026");
    let view = counter.answer().surplus.expect("the allocation");
    assert_eq!(view.payouts.iter().map(|payout| payout.way()).collect::<Vec<_>>(), ["none", "transfer"]);
}

#[test]
fn kasbon_is_set_off_before_anything_is_saved() {
    let mut counter = office();
    allocate(&mut counter);
    let member = MemberNumber("A00003".to_owned());
    counter.shop.desk.balances.insert((member, Balance::Kasbon), Rupiah::of(30_000));
    assert_eq!(paid(&counter.does("shu pay 2026 3 kasbon")), [("A00003".to_owned(), [0, 66_250, 30_000])]);
}

#[test]
fn a_draft_records_nothing_and_an_allocated_year_shows_what_was_decided() {
    let mut counter = office();
    assert!(counter.does("shu draft 2027").is_empty());
    let view = counter.answer().surplus.expect("a draft");
    assert_eq!((view.allocated.clone(), view.closed), (None, false));
    allocate(&mut counter);
    counter.does("shu draft 2026 cadangan=100");
    let view = counter.answer().surplus.expect("the allocation");
    assert_eq!(view.distribution.members_total().amount(), 135_000);
    counter.does("logout");
    counter.does("login kasir 111111");
    assert_eq!(counter.refuses("shu draft 2026"), Code::NotAllowed);
}

/// The percentages are the board's, what comes of them is the bookkeeper's: both stand behind an allocation.
#[test]
fn the_board_decides_by_which_percentages_and_the_bookkeeper_reckons() {
    let mut counter = office();
    counter.does("logout");
    counter.does("login pengurus 666666");
    let refusal = counter.tries(&format!("shu allocate 2026 RA-1/2027 {SHARES}")).expect_err("two people");
    assert_eq!(refusal.approvers(), [Role::Bendahara]);
    let pools = refusal.text.facts.iter().find(|(name, _)| *name == "pools").map(|(_, fact)| fact.clone());
    let said = "cadangan 40 %, jasa usaha 25 %, jasa modal 20 %, pendidikan 5 %, insentif 10 %";
    assert_eq!(pools, Some(said.into()), "whoever agrees sees to what");
    assert_eq!(counter.refuses("approve manajer 444444"), Code::NotAllowed);
    assert_eq!(counter.refuses(&format!("shu allocate 2026 RA-1/2027 {SHARES}")), Code::NeedsApproval);
    let done = counter.does("approve bendahara 555555");
    assert!(matches!(&done[2].event, Event::ShuAllocated(it) if it.approved_by.is_some()), "{done:?}");
    assert_eq!(counter.refuses("shu pay 2026 all"), Code::NotAllowed, "what is paid is not the board's to do");
}

#[test]
fn who_was_paid_stands_beside_the_share_with_how() {
    let mut counter = office();
    allocate(&mut counter);
    counter.does("shu pay 2026 3 sukarela");
    counter.does("shu draft 2026");
    let view = counter.answer().surplus.expect("the allocation");
    assert_eq!(view.payouts.iter().map(|payout| payout.way()).collect::<Vec<_>>(), ["sukarela", "none"]);
    assert_eq!(view.settled().map(Rupiah::amount), [96_250, 0, 38_750]);
    let refusal = counter.tries("shu pay 2026 3 sukarela").expect_err("paid");
    assert_eq!(refusal.text.key, "shu-was-paid", "told when and how");
}

/// Koperasi 2.6: two years after the meeting, by the minutes of another and two people; who comes later is told.
#[test]
fn what_nobody_came_for_goes_back_to_the_reserve_and_can_be_given_back() {
    let mut counter = office();
    assert_eq!(counter.refuses("shu lapse 2026 RA-2/2029"), Code::NotAllowed, "not allocated");
    allocate(&mut counter);
    counter.does("shu pay 2026 3 sukarela");
    let early = counter.tries("shu lapse 2026 RA-2/2029").expect_err("early");
    assert_eq!(early.text.key, "shu-lapse-early");
    counter.shop.later += 731 * DAY;
    assert_eq!(counter.refuses("shu lapse 2026 RA-2/2029"), Code::NotAllowed, "the last day counts");
    counter.shop.later += DAY;
    assert_eq!(counter.refuses("shu lapse 2026 \"\""), Code::BadInput, "without minutes");
    let asked = counter.tries("shu lapse 2026 RA-2/2029").expect_err("two people");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsApproval, "shu-lapse-approval"));
    let done = counter.does("approve pengurus 666666");
    let Event::ShuLapsed(it) = &done[0].event else { panic!("{done:?}") };
    assert_eq!((it.decision.as_str(), it.total().amount(), it.shares.len()), ("RA-2/2029", 38_750, 1));
    assert!(it.approved_by.is_some());
    assert_eq!(counter.refuses("shu lapse 2026 RA-2/2029"), Code::NothingToPay);
    let told = counter.tries("shu pay 2026 8 sukarela").expect_err("it went back");
    assert_eq!((told.code, told.text.key), (Code::NothingToPay, "shu-has-lapsed"));
    assert_eq!(counter.refuses("shu give-back 2026 3 RA-3/2029"), Code::NothingToPay, "hers was paid");
    assert_eq!(counter.refuses("shu give-back 2026 8 RA-3/2029"), Code::NeedsApproval);
    let done = counter.does("approve pengurus 666666");
    assert!(matches!(&done[0].event, Event::ShuLapsed(it) if it.total().amount() == -38_750), "{done:?}");
    assert_eq!(paid(&counter.does("shu pay 2026 8 sukarela")), [("A00008".to_owned(), [0, 38_750, 0])]);
}

/// Somebody who left with kasbon: her share settles it first, and the rest waits to be paid in cash.
#[test]
fn a_leavers_share_is_set_off_against_what_she_owes() {
    let mut counter = office();
    allocate(&mut counter);
    let member = MemberNumber("A00003".to_owned());
    counter.does("logout");
    counter.does("login manajer 444444");
    assert_eq!(counter.refuses("leave-member 3 keluar RA-9"), Code::NeedsApproval);
    counter.does("approve pengurus 666666");
    counter.shop.desk.balances.insert((member.clone(), Balance::Kasbon), Rupiah::of(30_000));
    assert_eq!(counter.refuses("shu pay 2026 3 sukarela"), Code::NotAMember, "there is no account of hers any more");
    assert_eq!(paid(&counter.does("shu pay 2026 3 kasbon")), [("A00003".to_owned(), [0, 0, 30_000])]);
    counter.shop.desk.balances.remove(&(member, Balance::Kasbon));
    assert_eq!(counter.refuses("shu pay 2026 3 kasbon"), Code::NotAMember, "nothing is left to set off");
    counter.does("logout");
    counter.does("login bendahara 555555");
    counter.does("shu draft 2026");
    assert_eq!(counter.answer().surplus.expect("the year").payouts[0].owed_of(Rupiah::of(96_250)), Rupiah::of(66_250));
}

/// The paper says what her purchases are made of, to the rupiah that her share is reckoned from, and what was paid.
#[test]
fn a_statement_says_by_unit_and_month_what_was_bought_and_whether_it_is_paid() {
    let mut counter = office();
    allocate(&mut counter);
    counter.does("shu pay 2026 3 sukarela");
    let effects = counter.effects("shu statement 2026 3");
    let paper = effects.iter().find_map(|effect| match effect {
        Effect::Paper { kind: "shu_statement", payload, .. } => serde_json::from_str::<serde_json::Value>(payload).ok(),
        _ => None,
    });
    let paper = paper.expect("a statement");
    let bought = paper["bought"].as_array().expect("purchases");
    let sum: i64 = bought.iter().filter_map(|it| it["amount"].as_i64()).sum();
    assert_eq!((bought.len(), Some(sum)), (3, paper["purchases"].as_i64()));
    assert_eq!((paper["way"].as_str(), paper["to_sukarela"].as_i64()), (Some("sukarela"), Some(96_250)));
    assert_eq!(paper["owed"].as_i64(), Some(0));
}
