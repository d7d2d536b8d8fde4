use proptest::prelude::*;

use super::*;

fn sale(number: u32, till: &str, minute: i64, cashier: &str, member: &str) -> MemberSale {
    MemberSale {
        receipt: format!("261124-{till}-{number:04}").parse().expect("a receipt's number"),
        at: Instant::from_millis(1_795_500_000_000 + minute * 60_000).expect("a time of this century"),
        cashier: UserId::from(cashier),
        member: MemberNumber(member.to_owned()),
        card: 0,
        total: Rupiah::of(i64::from(number) * 10_000),
    }
}

fn nobody() -> BTreeMap<UserId, BTreeSet<MemberNumber>> {
    BTreeMap::new()
}

#[test]
fn only_more_than_the_setting_is_shown() {
    let day = |count: i64| -> Vec<MemberSale> {
        (0..count).map(|number| sale(number as u32 + 1, "A", number * 30, "kasir", "A00003")).collect()
    };
    assert_eq!(hints(&day(15), 15, &nobody()), []);
    let member = MemberNumber("A00003".to_owned());
    let receipt = "261124-A-0016".parse().expect("a receipt's number");
    assert_eq!(hints(&day(16), 15, &nobody()), [Hint::Many { member, sales: 16, receipt }]);
}

#[test]
fn two_tills_within_ten_minutes_are_shown_once_with_the_closest_two() {
    let at = |minutes: [i64; 3]| {
        let [one, other, third] = minutes;
        vec![
            sale(1, "A", one, "kasir", "A00003"),
            sale(1, "B", other, "kasir2", "A00003"),
            sale(2, "A", third, "kasir", "A00003"),
        ]
    };
    assert_eq!(hints(&at([0, 11, 60]), 15, &nobody()), [], "eleven minutes are time enough to walk");
    let found = hints(&at([0, 10, 13]), 15, &nobody());
    let [Hint::TwoTills { first, second, minutes, .. }] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        (first.to_string().as_str(), second.to_string().as_str(), *minutes),
        ("261124-B-0001", "261124-A-0002", 3)
    );
    let one_till = [sale(1, "A", 0, "kasir", "A00003"), sale(2, "A", 1, "kasir", "A00003")];
    assert_eq!(hints(&one_till, 15, &nobody()), [], "one till is how a family shops");
}

#[test]
fn two_of_a_household_with_a_card_each_may_stand_at_two_tills() {
    let with = |card: u32, sale: MemberSale| MemberSale { card, ..sale };
    let at = |first: u32, second: u32| {
        let (one, other) = (sale(1, "A", 0, "kasir", "A00003"), sale(1, "B", 4, "kasir2", "A00003"));
        hints(&[with(first, one), with(second, other)], 15, &nobody())
    };
    assert_eq!(at(0, 1), [], "the member and her child");
    assert_eq!(at(2, 1), []);
    assert!(matches!(&at(1, 1)[..], [Hint::TwoTills { minutes: 4, .. }]), "one card cannot be at both");
    assert!(matches!(&at(0, 0)[..], [Hint::TwoTills { .. }]));
}

#[test]
fn a_cashiers_own_number_is_shown_only_where_she_rang_it_up() {
    let member = MemberNumber("A00007".to_owned());
    let own = BTreeMap::from([(UserId::from("kasir"), BTreeSet::from([member.clone()]))]);
    let sales = [
        sale(1, "A", 0, "kasir", "A00007"),
        sale(2, "A", 30, "kasir", "A00007"),
        sale(3, "A", 60, "kasir2", "A00007"),
        sale(4, "A", 90, "kasir", "A00003"),
    ];
    let cashier = UserId::from("kasir");
    let receipt = "261124-A-0002".parse().expect("a receipt's number");
    assert_eq!(hints(&sales, 15, &own), [Hint::Own { member, cashier, sales: 2, total: Rupiah::of(30_000), receipt }]);
}

fn rules(times: i64, floor: i64) -> HabitRules {
    HabitRules { times, floor: Rupiah::of(floor), ..HabitRules::default() }
}

#[test]
fn far_over_a_habit_is_more_than_so_many_usual_days() {
    let habit = Habit { days: 10, total: Rupiah::of(300_000) };
    assert_eq!(habit.usual(), Rupiah::of(30_000));
    assert!(!habit.is_far(Rupiah::of(150_000), &rules(5, 0)), "five times the mean is not over it");
    assert!(habit.is_far(Rupiah::of(150_001), &rules(5, 0)));
    assert!(!habit.is_far(Rupiah::of(150_001), &rules(5, 200_000)), "below the floor");
    assert!(!habit.is_far(Rupiah::of(9_000_000), &rules(0, 0)), "switched off");
    let new = Habit { days: 2, total: Rupiah::of(10_000) };
    assert!(!new.is_far(Rupiah::of(9_000_000), &rules(5, 0)), "two days are no habit");
}

#[test]
fn the_largest_sale_of_the_day_is_opened() {
    let (one, other) = (MemberNumber("A00003".to_owned()), MemberNumber("A00007".to_owned()));
    let sales = [
        sale(20, "A", 0, "kasir", "A00003"),
        sale(70, "A", 30, "kasir", "A00003"),
        sale(30, "B", 60, "kasir2", "A00003"),
        sale(29, "A", 90, "kasir", "A00007"),
    ];
    let rules = rules(5, 300_000);
    assert_eq!(above_floor(&sales, &rules), BTreeMap::from([(one.clone(), Rupiah::of(1_200_000))]));
    let habit = Habit { days: 4, total: Rupiah::of(400_000) };
    let habits = BTreeMap::from([(one.clone(), habit), (other, habit)]);
    let receipt = "261124-A-0070".parse().expect("a receipt's number");
    let far = far(&sales, &rules, &habits);
    let (total, usual) = (Rupiah::of(1_200_000), Rupiah::of(100_000));
    assert_eq!(far, [Hint::Far { member: one, total, usual, receipt }]);
}

proptest! {
    /// Whoever is shown stays shown where she bought more today, or less before; and never below the floor.
    #[test]
    fn more_today_is_never_less_far(
        today in 0..2_000_000_i64,
        more in 0..2_000_000_i64,
        total in 0..50_000_000_i64,
        less in 0..50_000_000_i64,
        days in 0..90_i64,
        times in 0..20_i64,
        floor in 0..1_000_000_i64,
    ) {
        let rules = rules(times, floor);
        let habit = Habit { days, total: Rupiah::of(total) };
        let smaller = Habit { days, total: Rupiah::of(total.min(less)) };
        if habit.is_far(Rupiah::of(today), &rules) {
            prop_assert!(today > floor);
            prop_assert!(habit.is_far(Rupiah::of(today + more), &rules));
            prop_assert!(smaller.is_far(Rupiah::of(today), &rules));
        }
    }
}
