use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn usual() -> Vec<Limit> {
    of(&Settings::default())
}

fn date(year: i16, month: i8, day: i8) -> BusinessDate {
    BusinessDate::new(year, month, day).expect("a date")
}

fn today() -> BusinessDate {
    date(2026, 11, 24)
}

fn judged(code: &str, kind: Option<BuyerKind>, already: i64, wanted: i64) -> Verdict {
    let limits = usual();
    let limit = on(&limits, code, today()).expect("a limit");
    limit.judge(kind, Quantity::whole(already), Quantity::whole(wanted))
}

#[test]
fn two_packs_of_sphp_a_buyer_and_day() {
    assert_eq!(judged("SPHP", None, 0, 2), Verdict::Allowed);
    assert_eq!(judged("SPHP", None, 0, 3), Verdict::Reached { most: 2, left: Quantity::whole(2) });
    assert_eq!(judged("SPHP", None, 1, 2), Verdict::Reached { most: 2, left: Quantity::ONE });
    assert_eq!(judged("SPHP", None, 5, 1), Verdict::Reached { most: 2, left: Quantity::ZERO });
}

#[test]
fn a_cylinder_is_for_a_household_two_for_a_micro_business() {
    let one = |left| Verdict::Reached { most: 1, left: Quantity::whole(left) };
    assert_eq!(judged("LPG3", None, 0, 1), Verdict::BuyerNeeded);
    assert_eq!(judged("LPG3", Some(BuyerKind::RumahTangga), 0, 1), Verdict::Allowed);
    assert_eq!(judged("LPG3", Some(BuyerKind::RumahTangga), 0, 2), one(1));
    assert_eq!(judged("LPG3", Some(BuyerKind::PetaniNelayan), 1, 1), one(0));
    assert_eq!(judged("LPG3", Some(BuyerKind::UsahaMikro), 0, 2), Verdict::Allowed);
    assert_eq!(judged("LPG3", Some(BuyerKind::UsahaMikro), 1, 2), Verdict::Reached { most: 2, left: Quantity::ONE });
}

#[test]
fn the_shops_own_figures_count() {
    let limits = of(&Settings { sphp_packs: 5, lpg_business: 3, ..Settings::default() });
    assert_eq!(on(&limits, "SPHP", today()).map(|limit| limit.most_for(None)), Some(5));
    assert_eq!(on(&limits, "LPG3", today()).map(|limit| limit.most_for(Some(BuyerKind::UsahaMikro))), Some(3));
}

#[test]
fn a_new_figure_holds_from_its_day_on() {
    let mut limits = usual();
    let sphp = limits[0].clone();
    limits.push(Limit { from: date(2026, 12, 1), most: 5, ..sphp.clone() });
    let most = |limits: &[Limit], date| on(limits, "SPHP", date).map(|limit| limit.most);
    assert_eq!(most(&limits, date(2025, 7, 11)), None);
    assert_eq!((most(&limits, date(2026, 11, 30)), most(&limits, date(2026, 12, 1))), (Some(2), Some(5)));
    limits.push(Limit { most: 3, ..limits[2].clone() });
    assert_eq!(most(&limits, date(2026, 12, 1)), Some(3), "the later entry of one day");
    assert_eq!(on(&limits, "KOPI", today()), None);
}

#[test]
fn a_limit_by_receipt_forgets_what_came_before() {
    let limit = Limit { span: Span::Receipt, ..usual()[0].clone() };
    assert_eq!(limit.judge(None, Quantity::whole(2), Quantity::whole(2)), Verdict::Allowed);
}

#[test]
fn a_member_is_counted_as_a_member_whatever_else_is_usual() {
    let (member, sale) = (MemberNumber("A00001".to_owned()), SaleId(Uuid::from_u128(1)));
    assert_eq!(Key::of(Some(&member), Some("ab12"), sale), Key::Member(member.clone()));
    assert_eq!(Key::of(None, Some("ab12"), sale), Key::Nik("ab12".to_owned()));
    assert_eq!(Key::of(None, None, sale), Key::Receipt(sale));
}

#[test]
fn kinds_are_read_as_they_are_typed() {
    for kind in BuyerKind::ALL {
        assert_eq!(BuyerKind::parse(kind.code()), Some(kind));
    }
    assert_eq!(BuyerKind::parse("Rumah Tangga"), Some(BuyerKind::RumahTangga));
    assert_eq!(BuyerKind::parse("usaha-mikro"), Some(BuyerKind::UsahaMikro));
    assert_eq!(BuyerKind::parse("petani/nelayan"), Some(BuyerKind::PetaniNelayan));
    assert_eq!(BuyerKind::parse("warung"), None);
}

#[test]
fn a_limit_used_up_leaves_nothing() {
    assert_eq!(left(1, 2, 5), Allowed { allowed: 0, block: true });
    assert_eq!(left(2, 2, 0), Allowed { allowed: 2, block: false });
    assert_eq!(left(i64::MAX, i64::MAX, i64::MIN), Allowed { allowed: i64::MAX, block: false });
}

#[test]
fn the_age_is_asked_once_a_receipt() {
    assert_eq!(age_gate(None, None, true), AgeGate::Free);
    assert_eq!(age_gate(Some(0), None, true), AgeGate::Free);
    assert_eq!(age_gate(Some(21), None, true), AgeGate::Ask(21));
    assert_eq!(age_gate(Some(21), Some(21), true), AgeGate::Free);
    assert_eq!(age_gate(Some(21), Some(18), true), AgeGate::Ask(21), "the yes was for a lower age");
    assert_eq!(age_gate(Some(21), Some(21), false), AgeGate::NotSoldHere);
    assert_eq!(age_gate(None, None, false), AgeGate::Free);
}

proptest! {
    /// However a buyer splits the wish over a day, no more goes out than the limit.
    #[test]
    fn a_days_purchases_stay_within_the_limit(most in 0_i64..20, wishes in vec(1_i64..6, 1..30)) {
        let limit = Limit { most, ..usual()[0].clone() };
        let mut had = Quantity::ZERO;
        for wish in wishes {
            let wanted = Quantity::whole(wish);
            match limit.judge(None, had, wanted) {
                Verdict::Allowed => had += wanted,
                Verdict::Reached { left, .. } => {
                    prop_assert_eq!(had + left, Quantity::whole(most));
                    prop_assert!(left < wanted);
                }
                Verdict::BuyerNeeded => prop_assert!(false, "nobody asks who buys rice"),
            }
        }
        prop_assert!(had <= Quantity::whole(most));
    }
}
