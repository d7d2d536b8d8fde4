use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::settings::Settings;

fn rupiah(amounts: &[i64]) -> Vec<Rupiah> {
    amounts.iter().map(|amount| Rupiah::of(*amount)).collect()
}

#[test]
fn without_weights_the_parts_are_equal() {
    assert_eq!(allocate(Rupiah::of(5), &rupiah(&[0, 0])), rupiah(&[3, 2]));
    assert_eq!(allocate(Rupiah::of(5), &[]), []);
}

#[test]
fn a_limit_itself_is_not_beyond_it() {
    assert!(!exceeds(Rupiah::of(1_000), Rupiah::of(10_000), 1_000));
    assert!(exceeds(Rupiah::of(1_001), Rupiah::of(10_000), 1_000));
    assert!(exceeds(Rupiah::of(1), Rupiah::of(10_000), 0), "a cashier's 0 %");
}

fn usual() -> Limits {
    Limits::of(&Settings::default())
}

fn change(wanted: i64) -> Change {
    Change { shelf: Rupiah::of(10_000), wanted: Rupiah::of(wanted), cost: Rupiah::of(8_500), ceiling: None }
}

fn judged(wanted: i64, role: Role) -> Judgement {
    judge(&change(wanted), role, &usual())
}

#[test]
fn a_cashiers_rupiah_is_the_managers_to_give() {
    use Judgement::{Allowed, NeedsApproval, NeedsConfirmation};
    use Reason::{BelowCost, BeyondLimit};
    for role in [Role::Kasir, Role::Apotek, Role::Apoteker] {
        assert_eq!(judged(10_000, role), Allowed);
        assert_eq!(judged(9_999, role), NeedsApproval(BeyondLimit));
        assert_eq!(judged(10_001, role), NeedsApproval(BeyondLimit), "dearer by hand too");
        assert_eq!(judged(8_499, role), NeedsApproval(BelowCost));
    }
    assert_eq!(judged(9_000, Role::Manajer), Allowed);
    assert_eq!(judged(8_999, Role::Manajer), NeedsConfirmation(BeyondLimit));
    assert_eq!(judged(8_500, Role::Manajer), NeedsConfirmation(BeyondLimit), "cost itself is not below it");
    assert_eq!(judged(8_499, Role::Manajer), NeedsConfirmation(BelowCost));
    assert_eq!(judged(0, Role::Manajer), NeedsConfirmation(BelowCost));
    assert_eq!(judged(-1, Role::Manajer), Judgement::BelowZero);
}

#[test]
fn below_cost_is_asked_even_within_the_limit() {
    let thin = Change { cost: Rupiah::of(9_900), ..change(9_800) };
    let limits = usual();
    assert_eq!(judge(&thin, Role::Manajer, &limits), Judgement::NeedsConfirmation(Reason::BelowCost));
    let generous = Limits { discount_seller: 1_000, ..limits };
    assert_eq!(judge(&thin, Role::Kasir, &generous), Judgement::NeedsApproval(Reason::BelowCost));
    let sold_below = Change { shelf: Rupiah::of(9_000), cost: Rupiah::of(9_900), ..change(9_000) };
    assert_eq!(judge(&sold_below, Role::Kasir, &limits), Judgement::Allowed, "the price list's own price");
}

#[test]
fn above_a_ceiling_nobodys_word_helps() {
    let ceiling = Some(Rupiah::of(10_000));
    let limits = Limits { discount_seller: 10_000, discount_manager: 10_000, ..usual() };
    for role in Role::ALL {
        let dearer = Change { ceiling, ..change(10_001) };
        assert_eq!(judge(&dearer, role, &limits), Judgement::AboveCeiling { ceiling: Rupiah::of(10_000) });
    }
    assert_eq!(judge(&Change { ceiling, ..change(10_000) }, Role::Kasir, &limits), Judgement::Allowed);
}

#[test]
fn who_does_not_sell_changes_no_price() {
    for role in [Role::Gudang, Role::Bendahara, Role::Pengurus, Role::Pengawas] {
        assert_eq!(judged(9_000, role), Judgement::NotAllowed, "{role:?}");
    }
}

fn day(month: i8, day: i8) -> BusinessDate {
    BusinessDate::new(2026, month, day).expect("a date")
}

fn claim(wanted: i64, labels: &[(BusinessDate, Rupiah)]) -> ShelfClaim<'_> {
    ShelfClaim { change: change(wanted), labels, today: day(11, 24), taken: false }
}

#[test]
fn the_cashier_takes_the_shelfs_price_once() {
    let limits = usual();
    let judged = |claim: ShelfClaim<'_>| judge_shelf_price(&claim, Role::Kasir, &limits);
    let beyond = Judgement::NeedsApproval(Reason::BeyondLimit);
    assert_eq!(judged(claim(9_000, &[])), Judgement::Allowed, "without a label, ten percent");
    assert_eq!(judged(claim(8_999, &[])), beyond);
    let labels = [(day(8, 26), Rupiah::of(8_700)), (day(11, 1), Rupiah::of(9_500)), (day(8, 25), Rupiah::of(8_600))];
    assert_eq!(judged(claim(8_700, &labels)), Judgement::Allowed, "printed ninety days ago");
    assert_eq!(judged(claim(8_699, &labels)), beyond, "the lower label is of the day before");
    assert_eq!(judged(claim(9_000, &labels[1..2])), beyond, "where there is a label it is the label");
    assert_eq!(judged(ShelfClaim { taken: true, ..claim(9_500, &labels) }), beyond, "once a line");
    assert_eq!(judged(claim(10_001, &labels)), beyond, "a dearer shelf is no claim");
    let cheap = [(day(11, 1), Rupiah::of(8_000))];
    assert_eq!(judged(claim(8_499, &cheap)), Judgement::NeedsApproval(Reason::BelowCost));
    assert_eq!(
        judge_shelf_price(&claim(8_499, &cheap), Role::Manajer, &limits),
        Judgement::NeedsConfirmation(Reason::BelowCost)
    );
    assert_eq!(judge_shelf_price(&claim(9_500, &labels), Role::Gudang, &limits), Judgement::NotAllowed);
}

#[test]
fn ten_percent_off_an_odd_price_is_at_most_ten_percent() {
    let odd = ShelfClaim { change: Change { shelf: Rupiah::of(9_999), ..change(9_000) }, ..claim(0, &[]) };
    assert_eq!(lowest_shelf_price(&odd, &usual()), Some(Rupiah::of(9_000)), "8.999,1 rounded up");
}

#[test]
fn a_receipts_discount_is_parted_and_judged_as_one() {
    let line = |net, cost| Discounted { net: Rupiah::of(net), cost: Rupiah::of(cost) };
    let lines = [line(30_000, 20_000), line(10_000, 9_500)];
    let limits = usual();
    let judged = |off: i64, role| judge_receipt(&lines, Rupiah::of(off), role, &limits);
    assert_eq!(judged(2_000, Role::Manajer), (Judgement::Allowed, rupiah(&[1_500, 500])));
    let sinking = judged(2_004, Role::Manajer);
    assert_eq!(sinking, (Judgement::NeedsConfirmation(Reason::BelowCost), rupiah(&[1_503, 501])));
    assert_eq!(judged(1, Role::Kasir).0, Judgement::NeedsApproval(Reason::BeyondLimit));
    assert_eq!(judged(40_001, Role::Manajer).0, Judgement::BelowZero);
    assert_eq!(judged(-1, Role::Manajer).0, Judgement::NotAllowed);
    let already_below = [line(10_000, 11_000), line(10_000, 5_000)];
    assert_eq!(judge_receipt(&already_below, Rupiah::ZERO, Role::Kasir, &limits).0, Judgement::Allowed);
}

proptest! {
    /// The parts are the total again, each within a rupiah of its share, none above its weight.
    #[test]
    fn parts_add_up_to_the_total(weights in vec(0_i64..5_000_000, 1..60), total in 0_i64..100_000_000) {
        let sum: i64 = weights.iter().sum();
        let weights = rupiah(&weights);
        let parts = allocate(Rupiah::of(total), &weights);
        prop_assert_eq!(parts.iter().copied().sum::<Rupiah>(), Rupiah::of(total));
        for (part, weight) in parts.iter().zip(&weights) {
            prop_assert!(!part.is_negative());
            prop_assert!(total > sum || part <= weight);
            let off = i128::from(part.amount()) * i128::from(sum) - i128::from(total) * i128::from(weight.amount());
            prop_assert!(sum == 0 || off.abs() < i128::from(sum));
        }
        let taken_back = allocate(Rupiah::of(-total), &weights);
        prop_assert_eq!(taken_back, parts.into_iter().map(|part| -part).collect::<Vec<_>>());
    }

    /// Nobody sells below zero or above a ceiling, and only the manager lets anything go below cost.
    #[test]
    fn no_judgement_lets_too_much_through(
        (shelf, wanted, cost) in (0_i64..1_000_000, -1_000_i64..1_200_000, 0_i64..1_000_000),
        (ceiling, role) in (proptest::option::of(0_i64..1_000_000), 0..8_usize),
        (own, managers) in (0_i64..10_001, 0_i64..10_001),
    ) {
        let rp = Rupiah::of;
        let change = Change { shelf: rp(shelf), wanted: rp(wanted), cost: rp(cost), ceiling: ceiling.map(rp) };
        let limits = Limits { discount_seller: own, discount_manager: managers, ..usual() };
        let judged = judge(&change, Role::ALL[role], &limits);
        let through = !matches!(judged, Judgement::AboveCeiling { .. } | Judgement::BelowZero | Judgement::NotAllowed);
        prop_assert!(!through || wanted >= 0 && ceiling.is_none_or(|ceiling| wanted <= ceiling));
        if judged == Judgement::Allowed {
            prop_assert!(wanted >= cost.min(shelf));
            let points = limits.discount_points(Role::ALL[role]);
            prop_assert!((shelf - wanted).abs() * 10_000 <= shelf * points);
        }
    }
}
