use proptest::prelude::*;

use super::policy::{CapitalBase, Leaver, SavingsBasis};
use super::*;

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn person(id: &str, wajib: i64, purchases: i64) -> Person {
    Person {
        id: id.to_owned(),
        kind: "anggota".to_owned(),
        joined: date("2025-06-01"),
        left: None,
        pokok: Rupiah::of(100_000),
        wajib: Rupiah::of(wajib),
        sukarela: Rupiah::ZERO,
        pokok_days: 0,
        wajib_days: 0,
        sukarela_days: 0,
        purchases: Rupiah::of(purchases),
        jasa: Rupiah::ZERO,
    }
}

fn policy(member: i64, nonmember: i64, loss_carried: i64) -> Policy {
    let [member, nonmember, loss_carried] = [member, nonmember, loss_carried].map(Rupiah::of);
    let surplus = Some(Surplus { member, nonmember, loss_carried });
    Policy { surplus, on_zero: OnZero::Refuse, ..Policy::draft(Rupiah::ZERO) }
}

fn set(policy: &mut Policy, code: &str, percent: &str) {
    let pool = policy.pool.iter_mut().find(|pool| pool.code == code).expect("a pool of the draft");
    pool.percent = percent.to_owned();
}

fn fault(policy: &Policy, people: &[Person]) -> Fault {
    distribute(2026, policy, people).expect_err("refused").fault
}

/// Village, pools and old losses made good: all that the surplus became.
fn all(it: &Distribution) -> Rupiah {
    it.village + it.loss_absorbed + it.pools.iter().map(|pool| pool.amount).sum::<Rupiah>()
}

#[test]
fn faults_are_tested_in_the_order_of_the_rule_book() {
    let people = [person("1", 10, 10)];
    // Everything is wrong at once; each repair shows the next fault.
    let mut it = policy(1_000, 0, -1);
    it.pool.push(it.pool[0].clone());
    set(&mut it, "insentif", "x");
    it.remainder_to = "jasa_modal".to_owned();
    it.nonmember_to = "tidak_ada".to_owned();
    it.patronage_denominator = Denominator::Semua;
    it.sales_total = Some(Rupiah::of(5));
    let mut crowd = vec![person("7", -1, 10), person("A0007", 0, 0)];
    crowd[1].kind = "umum".to_owned();
    assert_eq!(fault(&it, &crowd), Fault::BadPolicy);
    it.surplus = policy(1_000, 0, 0).surplus;
    assert_eq!(fault(&it, &crowd), Fault::DuplicatePool);
    it.pool.pop();
    assert_eq!(fault(&it, &crowd), Fault::BadPercent);
    set(&mut it, "insentif", "9.99");
    assert_eq!(fault(&it, &crowd), Fault::PercentSum);
    set(&mut it, "insentif", "10");
    assert_eq!(fault(&it, &crowd), Fault::BadRemainderPool);
    it.remainder_to = "cadangan".to_owned();
    assert_eq!(fault(&it, &crowd), Fault::BadNonmemberPool);
    it.nonmember_to = POOLS.to_owned();
    assert_eq!(fault(&it, &crowd), Fault::DuplicateMember, "the same digits are the same member");
    crowd[1].id = "8".to_owned();
    assert_eq!(fault(&it, &crowd), Fault::BadKind);
    crowd[1].kind = "anggota".to_owned();
    assert_eq!(fault(&it, &crowd), Fault::NegativeSavings);
    crowd[0].wajib = Rupiah::ZERO;
    assert_eq!(fault(&it, &crowd), Fault::ZeroDenominator, "nobody has capital");
    assert_eq!(fault(&it, &people), Fault::SalesTotalTooSmall);
    it.sales_total = Some(Rupiah::of(10));
    assert!(distribute(2026, &it, &people).is_ok());
}

#[test]
fn percentages_are_read_exactly_or_not_at_all() {
    for bad in ["", "-1", "100.1", "1e1", "12,5", ".5", "5.", " 5", "+5", "0.12345678901234567", "nan"] {
        let mut it = policy(1_000, 0, 0);
        set(&mut it, "insentif", bad);
        assert_eq!(fault(&it, &[]), Fault::BadPercent, "{bad}");
    }
    for (one, other) in [("105", None), ("10.0000000000000001", Some("5"))] {
        let mut it = policy(1_000, 0, 0);
        set(&mut it, "insentif", one);
        other.into_iter().for_each(|other| set(&mut it, "pendidikan", other));
        let expected = if one == "105" { Fault::BadPercent } else { Fault::PercentSum };
        assert_eq!(fault(&it, &[]), expected, "{one}");
    }
}

#[test]
fn a_loss_of_one_side_is_made_good_by_the_other_before_anything_else() {
    let people = [person("1", 100, 100)];
    let it = distribute(2026, &policy(-400, 1_000, 0), &people).expect("a surplus");
    assert_eq!((it.status, it.base, it.nonmember_reserve), (Status::Ok, Rupiah::ZERO, Rupiah::of(600)));
    let it = distribute(2026, &policy(1_000, -400, 0), &people).expect("a surplus");
    assert_eq!((it.base, it.nonmember_reserve), (Rupiah::of(600), Rupiah::ZERO));
    let it = distribute(2026, &policy(1_000, 500, 700), &people).expect("a surplus");
    assert_eq!((it.loss_absorbed, it.base, it.nonmember_reserve), (Rupiah::of(700), Rupiah::of(800), Rupiah::ZERO));
    let it = distribute(2026, &policy(300, 200, 700), &people).expect("absorbed");
    assert_eq!((it.status, it.loss_carried, it.members_total()), (Status::Absorbed, Rupiah::of(200), Rupiah::ZERO));
}

#[test]
fn nobody_to_share_by_is_refused_or_joins_the_remainder() {
    let mut it = policy(1_000, 0, 0);
    assert_eq!(fault(&it, &[person("1", 0, 100)]), Fault::ZeroDenominator);
    assert_eq!(fault(&it, &[person("1", 100, -5)]), Fault::ZeroDenominator, "negative purchases weigh nothing");
    it.on_zero = OnZero::Remainder;
    let shared = distribute(2026, &it, &[person("1", 0, 100)]).expect("the remainder takes it");
    assert_eq!((shared.remainder, shared.members[0].total()), (Rupiah::of(200), Rupiah::of(250)));
    // A pool of nothing asks nobody.
    let mut it = policy(1_000, 0, 0);
    set(&mut it, "jasa_modal", "0");
    set(&mut it, "cadangan", "60");
    assert!(distribute(2026, &it, &[person("1", 0, 100)]).is_ok());
}

#[test]
fn a_leaver_weighs_the_days_as_a_member_and_forfeits_where_decided() {
    let mut people = [person("1", 365, 0), person("2", 365, 100)];
    people[0].left = Some(date("2026-01-01"));
    let mut it = policy(1_000_000, 0, 0);
    it.capital_base = CapitalBase::Wajib;
    let shared = distribute(2026, &it, &people).expect("shared");
    // 200.000 × 1 ÷ 366 and × 365 ÷ 366.
    assert_eq!(shared.members.iter().map(|share| share.capital.amount()).collect::<Vec<_>>(), [546, 199_453]);
    people[0].left = Some(date("2026-12-31"));
    let shared = distribute(2026, &it, &people).expect("shared");
    assert_eq!(shared.members[0].capital, shared.members[1].capital, "the last day is a day as a member");
    it.leaver = Leaver::Gugur;
    let shared = distribute(2026, &it, &people).expect("shared");
    assert_eq!(shared.members[0].reason, Some(Reason::Gugur), "left on 31 December is also left");
    people[0].left = Some(date("2027-01-01"));
    assert_eq!(distribute(2026, &it, &people).expect("shared").members[0].reason, None);
}

#[test]
fn the_largest_figures_there_are_stay_exact() {
    let most = Rupiah::LIMIT;
    let mut people: Vec<Person> = (0..50).map(|n| person(&n.to_string(), most, most)).collect();
    people.iter_mut().for_each(|person| person.sukarela = Rupiah::of(most));
    let mut it = policy(most, 0, 0);
    it.capital_base = CapitalBase::PokokWajibSukarela;
    it.capital_cap_percent = "99.9999999999999999".to_owned();
    it.rounding = Rounding::LargestRemainder;
    let shared = distribute(2028, &it, &people).expect("128 bits are enough");
    assert_eq!(all(&shared), Rupiah::of(most));
}

fn crowd() -> impl Strategy<Value = Vec<(i64, i64, i64)>> {
    prop::collection::vec((0..5_000_000_i64, -50_000..9_000_000_i64, 0..4_i64), 1..60)
}

fn people(crowd: &[(i64, i64, i64)]) -> Vec<Person> {
    let one = |(at, (wajib, purchases, kind)): (usize, &(i64, i64, i64))| {
        let mut person = person(&format!("{at:04}"), *wajib, *purchases);
        match kind {
            1 => person.kind = "calon".to_owned(),
            2 => person.left = Some(date("2026-05-17")),
            _ => {}
        }
        person
    };
    crowd.iter().enumerate().map(one).collect()
}

proptest! {
    /// Village, pools and old losses are the surplus again, to the rupiah, and no share is negative.
    #[test]
    fn all_that_is_shared_is_the_surplus(
        crowd in crowd(), member in 1..3_000_000_000_i64, nonmember in -500_000_000..900_000_000_i64,
        loss in 0..900_000_000_i64, largest in any::<bool>(), pools in any::<bool>(), cap in any::<bool>(),
        village in 0..60_u32,
    ) {
        let mut it = policy(member, nonmember, loss);
        it.on_zero = OnZero::Remainder;
        it.village_percent = village.to_string();
        if largest { it.rounding = Rounding::LargestRemainder; }
        if pools { it.nonmember_to = POOLS.to_owned(); }
        if cap { it.capital_cap_percent = "6".to_owned(); }
        let shared = distribute(2026, &it, &people(&crowd)).expect("a policy without fault");
        if shared.status != Status::Deficit {
            prop_assert_eq!(all(&shared), Rupiah::of(member + nonmember));
        }
        for share in &shared.members {
            prop_assert!(!share.capital.is_negative() && !share.patronage.is_negative());
            prop_assert!(share.reason.is_none() || share.total().is_zero());
        }
    }

    /// What a member reads of each pool adds up to her share, and what all read of a pool to what was posted of it:
    /// with several pools of one kind too, whatever is rounded.
    #[test]
    fn parts_add_up_pool_by_pool_and_member_by_member(
        crowd in crowd(), member in 1..3_000_000_000_i64, largest in any::<bool>(), cap in any::<bool>(),
        daily in any::<bool>(), split in 1..25_u32,
    ) {
        let mut it = policy(member, 0, 0);
        it.on_zero = OnZero::Remainder;
        if largest { it.rounding = Rounding::LargestRemainder; }
        if cap { it.capital_cap_percent = "6".to_owned(); }
        if daily { it.savings_basis = SavingsBasis::DailyAverage; }
        set(&mut it, "jasa_usaha", &(25 - split).to_string());
        set(&mut it, "jasa_modal", "8");
        let more = [
            ("jasa_apotek", PoolKind::Patronage, split.to_string()),
            ("modal_lagi", PoolKind::Capital, "12".into()),
        ];
        it.pool.extend(more.map(|(code, kind, percent)| Pool { code: code.to_owned(), kind, percent, basis: None }));
        let mut people = people(&crowd);
        people.iter_mut().for_each(|person| person.wajib_days = person.wajib.amount() * 365 + 7);
        let shared = distribute(2026, &it, &people).expect("a policy without fault");
        let whys = why::Whys::of(&it, &people, &shared);
        let parts: Vec<Vec<why::Part>> = (0..people.len()).map(|place| whys.of_member(place)).collect();
        for (share, parts) in shared.members.iter().zip(&parts) {
            prop_assert_eq!(parts.iter().map(|part| part.share).sum::<Rupiah>(), share.total());
        }
        for pool in shared.pools.iter().filter(|pool| pool.kind != PoolKind::Fund) {
            let of_pool = parts.iter().flatten().filter(|part| part.code == pool.code);
            prop_assert_eq!(of_pool.map(|part| part.share).sum::<Rupiah>(), pool.amount, "{}", pool.code);
        }
    }

    /// The order of the members changes nobody's share.
    #[test]
    fn the_order_of_members_does_not_matter(
        crowd in crowd(), member in 1..3_000_000_000_i64, largest in any::<bool>(),
    ) {
        let mut it = policy(member, 0, 0);
        it.on_zero = OnZero::Remainder;
        if largest { it.rounding = Rounding::LargestRemainder; }
        let mut turned = people(&crowd);
        let straight = distribute(2026, &it, &turned).expect("shared");
        turned.reverse();
        let mut back = distribute(2026, &it, &turned).expect("shared");
        back.members.reverse();
        prop_assert_eq!(straight, back);
    }

    /// What weighs the same in other units is shared the same: all savings and all purchases times a number.
    #[test]
    fn only_proportions_count(crowd in crowd(), member in 1..3_000_000_000_i64, times in 2..40_i64) {
        let mut it = policy(member, 0, 0);
        it.on_zero = OnZero::Remainder;
        let larger: Vec<_> = crowd.iter().map(|(wajib, bought, kind)| (wajib * times, bought * times, *kind)).collect();
        let of = |crowd: &[(i64, i64, i64)]| distribute(2026, &it, &people(crowd)).expect("shared").members;
        prop_assert_eq!(of(&crowd), of(&larger));
    }
}
