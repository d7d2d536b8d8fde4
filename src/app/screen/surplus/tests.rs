use super::*;
use crate::app::gallery::sample;
use crate::domain::cooperative::shu::distribute;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::money::Rupiah;
use crate::locale::Language;
use std::sync::Arc;

fn shop() -> Shop {
    let person = |id: &str, purchases: i64| -> Person {
        let row = serde_json::json!({
            "id": id, "kind": "anggota", "joined": "2025-06-01", "pokok": 100_000, "wajib": 10, "purchases": purchases,
        });
        serde_json::from_value(row).expect("a member")
    };
    let people = vec![person("A00001", 5), person("A00002", 90), person("A00003", 40)];
    let surplus = crate::domain::cooperative::shu::policy::Surplus {
        member: Rupiah::of(10_000),
        nonmember: Rupiah::ZERO,
        loss_carried: Rupiah::ZERO,
    };
    let policy = Policy { surplus: Some(surplus), ..Policy::draft(Rupiah::ZERO) };
    let distribution = distribute(2026, &policy, &people).expect("shared");
    let names = ["Ani", "Budi", "Citra"].map(str::to_owned).to_vec();
    let view = SurplusView { policy, people, names, distribution, closed: false, allocated: None };
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    shop.answer.surplus = Some(Arc::new(view));
    shop
}

fn opened(shop: &Shop) -> Surplus {
    let (mut screen, asked) = Surplus::open(2026);
    let Action::Submit(input) = asked else { panic!("{asked:?}") };
    screen.answered(&input, &Ok(shop.answer.clone()));
    screen
}

#[test]
fn the_largest_share_stands_first_and_letters_find_a_member() {
    let shop = shop();
    let mut screen = opened(&shop);
    assert_eq!(screen.order, [1, 2, 0]);
    "cit".chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    assert_eq!(screen.chosen(), Some(2));
    screen.update(Message::BackPressed, &shop);
    screen.update(Message::Typed(Stroke::Sign('1')), &shop);
    assert_eq!(screen.chosen(), Some(0), "a number is found without its letter and zeros");
}

#[test]
fn nothing_is_allocated_before_the_percentages_are_a_hundred() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    screen.update(Message::ErasePressed, &shop);
    screen.update(Message::SignPressed("5"), &shop);
    assert_eq!(screen.deciding.as_ref().and_then(Deciding::sum), Some(10_500));
    assert!(matches!(screen.update(Message::AllocatePressed, &shop), Action::Refuse(_)));
    screen.update(Message::ErasePressed, &shop);
    screen.update(Message::SignPressed("0"), &shop);
    assert!(matches!(screen.update(Message::AllocatePressed, &shop), Action::Refuse(_)), "no minutes yet");
    screen.update(Message::PoolPressed(5), &shop);
    "ra1".chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    let sent = screen.update(Message::AllocatePressed, &shop);
    let Action::Submit(Input::Surplus(Asked::Allocate { decision, policy, .. })) = sent else { panic!("{sent:?}") };
    assert_eq!((decision.as_str(), policy.surplus), ("RA1", None));
    assert_eq!(screen.update(Message::AllocatePressed, &shop), Action::None, "the second of two quick taps");
}

#[test]
fn percentages_are_typed_with_one_comma() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    "erase".chars().for_each(|_| drop(screen.update(Message::ErasePressed, &shop)));
    for sign in ["3", "3", ",", ",", "3", "4"] {
        screen.update(Message::SignPressed(sign), &shop);
    }
    let deciding = screen.deciding.expect("percentages");
    assert_eq!((deciding.pools[0].1.as_str(), deciding.sum()), ("33.34", Some(9_334)));
    assert_eq!([written(10_500), written(9_334), written(1_250)], ["105", "93,34", "12,5"]);
}

#[test]
fn what_is_not_decided_is_not_paid() {
    let shop = shop();
    let mut screen = opened(&shop);
    assert!(matches!(screen.update(Message::PayPressed, &shop), Action::Refuse(_)));
    assert!(!screen.paying);
}

/// A share opens to what it was reckoned from: the receipts of that year, the savings; with nobody chosen to nothing.
#[test]
fn a_share_opens_to_the_receipts_of_its_year_and_to_the_savings() {
    let shop = shop();
    let mut screen = opened(&shop);
    let budi = || MemberNumber("A00002".to_owned());
    assert_eq!(screen.update(Message::ReceiptsPressed, &shop), Action::Go(Way::ReceiptsOf(budi(), 2026)));
    assert_eq!(screen.update(Message::SavingsPressed, &shop), Action::Go(Way::DeskOf(budi())));
    let (mut nobody, _) = Surplus::open(2019);
    assert_eq!(nobody.update(Message::ReceiptsPressed, &shop), Action::Refuse(Text::new("surplus-nobody")));
}
