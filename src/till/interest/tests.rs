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

/// What a member earned is not lost because somebody locked the month before it was credited.
#[test]
fn interest_of_a_locked_month_is_booked_on_the_day_it_is_credited() {
    let mut counter = office();
    saved(&mut counter, "A00003", 60_000_000);
    counter.shop.office.locked = "2026-12-31".parse().ok();
    assert_eq!(counter.refuses("savings-interest 2026-12 6"), Code::NeedsApproval);
    let done = counter.does("approve pengurus 666666");
    let today: BusinessDate = "2027-01-23".parse().expect("a date");
    let paid: Vec<_> = done
        .iter()
        .filter_map(|happening| match &happening.event {
            Event::InterestPaid(paid) => Some((paid.month.as_str(), paid.date)),
            _ => None,
        })
        .collect();
    assert_eq!(paid, [("2026-12", today)]);
    assert!(done.iter().any(|done| matches!(&done.event, Event::InterestCredited(all) if all.date == today)));
}

/// A deposit that began anew within the locked days is booked with the rest; its months stay those that were agreed.
#[test]
fn a_deposit_begins_anew_within_locked_days() {
    let mut counter = crate::till::tests::Counter::new();
    counter.does("handover manajer 444444");
    counter.does("term open 3 12000000 1 rate=5 pays=end renews=yes");
    counter.shop.later = 60 * 24 * 3_600 * 1_000;
    counter.does("logout");
    counter.does("login bendahara 555555");
    counter.shop.desk.balances.clear();
    counter.shop.office.locked = "2026-12-31".parse().ok();
    assert_eq!(counter.refuses("savings-interest 2026-12 6"), Code::NeedsApproval);
    let done = counter.does("approve pengurus 666666");
    let today: BusinessDate = "2027-01-23".parse().expect("a date");
    let anew = done.iter().find_map(|done| match &done.event {
        Event::TermRenewed(anew) => Some(anew),
        _ => None,
    });
    let anew = anew.expect("it began anew");
    assert_eq!((anew.agreed.from.to_string().as_str(), anew.booked), ("2026-12-24", Some(today)));
    for happening in &done {
        let posted = crate::domain::accounting::rules::of_event::posted(&happening.event).expect("it can be posted");
        assert!(posted.is_none_or(|posted| posted.date == today), "nothing on a locked day: {happening:?}");
    }
}

#[test]
fn nobody_locks_or_closes_over_interest_that_was_forgotten_unasked() {
    let mut counter = office();
    saved(&mut counter, "A00003", 60_000_000);
    assert_eq!(counter.refuses("lock 2026-12-31"), Code::NeedsApproval, "here no interest is paid");
    counter.does("no");
    counter.refuses("savings-interest 2026-11 6");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("lock 2026-11-30"), Code::NeedsApproval, "that month has it");
    counter.does("no");
    assert_eq!(counter.refuses("lock 2026-12-31"), Code::NeedsConfirmation, "the month before was credited");
    counter.does("no");
    assert_eq!(counter.refuses("close-year 2026"), Code::NeedsConfirmation);
    assert_eq!(counter.refuses("confirm"), Code::NeedsApproval, "it can be left for later");
    counter.does("no");
    counter.shop.later += 31 * 24 * 3_600 * 1_000;
    assert_eq!(counter.refuses("savings-interest 2027-01 6"), Code::NeedsConfirmation, "December comes first");
    counter.does("no");
    counter.refuses("savings-interest 2026-12 6");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("savings-interest 2027-01 6"), Code::NeedsApproval);
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
