use super::*;
use crate::domain::cooperative::savings::interest::InterestRules;
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

/// The tax is on all that a member earned in a month together, and the parts of it are the whole.
#[test]
fn term_deposits_earn_beside_sukarela_wait_or_begin_anew_and_are_taxed_together() {
    let mut counter = crate::till::tests::Counter::new();
    counter.does("handover manajer 444444");
    counter.does("term open 3 36000000 12 rate=6 pays=end");
    counter.does("term open 3 12000000 1 rate=5 renews=yes");
    counter.shop.later = 60 * 24 * 3_600 * 1_000;
    counter.does("logout");
    counter.does("login bendahara 555555");
    counter.shop.desk.balances.clear();
    saved(&mut counter, "A00003", 2_000_000);
    assert_eq!(counter.refuses("savings-interest 2026-12 6"), Code::NeedsApproval);
    let done = counter.does("approve pengurus 666666");
    let events: Vec<Event> = done.into_iter().map(|happening| happening.event).collect();
    let [
        Event::InterestCredited(all),
        Event::InterestPaid(own),
        Event::TermInterest(waits),
        Event::TermInterest(monthly),
        Event::TermRenewed(anew),
    ] = &events[..]
    else {
        panic!("{events:?}")
    };
    assert_eq!((own.interest, waits.interest, monthly.interest), (rp(10_000), rp(180_000), rp(50_000)));
    assert_eq!((all.members, all.interest, all.tax), (1, rp(240_000), rp(0)), "at the free amount");
    assert!(waits.held && !monthly.held);
    assert_eq!((anew.agreed.from.to_string(), anew.agreed.due.to_string()), ("2026-12-24".into(), "2027-01-24".into()));
    assert_eq!((anew.added, anew.principal), (rp(0), rp(12_000_000)), "its interest went to sukarela");
}

proptest::proptest! {
    /// What is held back of the parts is what is held back of the whole, and never more than the part.
    #[test]
    fn a_tax_is_spread_exactly(parts in proptest::collection::vec(0..900_000_000_i64, 1..8)) {
        let parts: Vec<Rupiah> = parts.into_iter().map(Rupiah::of).collect();
        let tax = tax_on(parts.iter().copied().sum(), &InterestRules::default());
        let shares = spread(tax, &parts);
        proptest::prop_assert_eq!(shares.iter().copied().sum::<Rupiah>(), tax);
        proptest::prop_assert!(shares.iter().zip(&parts).all(|(share, part)| *share >= Rupiah::ZERO && share <= part));
    }
}
