use super::*;

fn sale(number: u32, till: &str, minute: i64, cashier: &str, member: &str) -> MemberSale {
    MemberSale {
        receipt: format!("261124-{till}-{number:04}").parse().expect("a receipt's number"),
        at: Instant::from_millis(1_795_500_000_000 + minute * 60_000).expect("a time of this century"),
        cashier: UserId::from(cashier),
        member: MemberNumber(member.to_owned()),
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
    assert_eq!(hints(&day(16), 15, &nobody()), [Hint::Many { member, sales: 16 }]);
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
    assert_eq!(hints(&sales, 15, &own), [Hint::Own { member, cashier, sales: 2 }]);
}
