use super::*;
use crate::domain::id::MemberNumber;
use crate::till::books::tests::office;
use crate::till::tests::rp;

fn saved(counter: &mut crate::till::tests::Counter, member: &str, amount: i64) {
    counter.shop.desk.balances.insert((MemberNumber(member.to_owned()), Balance::Sukarela), rp(amount));
}

#[test]
fn a_month_is_credited_once_by_two_people_and_taxed_above_the_free_amount() {
    let mut counter = office();
    counter.shop.desk.balances.clear();
    saved(&mut counter, "A00003", 60_000_000);
    saved(&mut counter, "A00008", 1_000_000);
    assert_eq!(counter.refuses("savings-interest 2026-12"), Code::NothingToPay, "the usual rate is nothing");
    assert_eq!(counter.refuses("savings-interest 2026-12 9.01"), Code::BadInput, "more than the law allows");
    assert_eq!(counter.refuses("savings-interest 2027-01 6"), Code::NotAllowed, "it is not over");
    assert_eq!(counter.refuses("savings-interest 2026-13 6"), Code::BadInput);
    assert_eq!(counter.refuses("savings-interest 2026-12 6"), Code::NeedsApproval);
    let done = counter.does("approve pengurus 666666");
    let events: Vec<Event> = done.into_iter().map(|happening| happening.event).collect();
    let [Event::InterestCredited(all), Event::InterestPaid(one), Event::InterestPaid(other)] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!((one.interest, one.tax, one.balance), (rp(300_000), rp(30_000), rp(60_270_000)), "the figures of J51");
    assert_eq!((other.interest, other.tax), (rp(5_000), rp(0)));
    assert_eq!((all.members, all.interest, all.tax), (2, rp(305_000), rp(30_000)));
    assert_eq!(counter.refuses("savings-interest 2026-12 6"), Code::NotAllowed, "once");
}

#[test]
fn a_locked_month_keeps_its_interest() {
    let mut counter = office();
    saved(&mut counter, "A00003", 60_000_000);
    counter.shop.office.locked = "2026-12-31".parse().ok();
    counter.refuses("savings-interest 2026-12 6");
    assert_eq!(counter.refuses("approve pengurus 666666"), Code::NotAllowed);
}
