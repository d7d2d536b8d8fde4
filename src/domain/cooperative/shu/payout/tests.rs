use super::*;
use crate::domain::id::MemberNumber;

fn paid(date: &str, [cash, sukarela, kasbon]: [i64; 3]) -> ShuPaid {
    ShuPaid {
        year: 2026,
        date: date.parse().expect("a date"),
        member: MemberNumber("A00001".to_owned()),
        cash: Rupiah::of(cash),
        sukarela: Rupiah::of(sukarela),
        transferred: Rupiah::ZERO,
        transfer: None,
        kasbon: Rupiah::of(kasbon),
        drawer: None,
        approved_by: None,
        corrects: None,
    }
}

#[test]
fn a_payment_that_was_taken_back_leaves_the_share_owed() {
    let mut payout = Payout::default();
    payout.pay(&paid("2027-02-03", [200, 50, 0]));
    assert_eq!((payout.way(), payout.paid(), payout.owed_of(Rupiah::of(250))), ("cash", Rupiah::of(250), Rupiah::ZERO));
    payout.pay(&paid("2027-02-03", [-200, -50, 0]));
    assert_eq!((payout.way(), payout.last, payout.owed_of(Rupiah::of(250))), ("none", None, Rupiah::of(250)));
    payout.pay(&paid("2027-02-05", [0, 50, 200]));
    assert_eq!((payout.way(), payout.last), ("kasbon", "2027-02-05".parse().ok()));
}

/// Of a leaver the coins wait; they go back to the reserve when nobody comes for them.
#[test]
fn what_nobody_came_for_is_settled_and_not_paid() {
    let mut payout = Payout::default();
    payout.pay(&paid("2027-02-03", [200, 0, 0]));
    let lapsed = ShuLapsed {
        booked: None,
        year: 2026,
        date: "2029-03-01".parse().expect("a date"),
        decision: "RA-2/2029".to_owned(),
        shares: Vec::new(),
        approved_by: None,
    };
    payout.lapse(&lapsed, Rupiah::of(50));
    assert_eq!(
        (payout.way(), payout.paid(), payout.owed_of(Rupiah::of(250))),
        ("lapsed", Rupiah::of(200), Rupiah::ZERO)
    );
    assert_eq!(payout.last, Some(lapsed.date));
}
