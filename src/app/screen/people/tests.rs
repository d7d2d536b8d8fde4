use super::*;
use crate::domain::settings::Sipa;

fn person(id: &str, name: &str, role: Role) -> Person {
    Person { id: UserId::from(id), name: name.to_owned(), role, member: None }
}

fn people() -> People {
    let list = vec![person("kasir", "Siti Rahmah", Role::Kasir), person("siti", "Siti", Role::Kasir)];
    People { list, ..People::default() }
}

#[test]
fn who_is_new_gets_a_free_name_to_sign_in_and_then_a_pin() {
    let mut people = people();
    people.update(Message::AddPressed);
    assert_eq!(people.update(Message::SavePressed), Action::Refuse(Text::new("people-type-name")));
    for sign in "siti aminah".chars() {
        people.update(Message::Typed(Stroke::Sign(sign)));
    }
    people.update(Message::RolePressed(Role::Apotek));
    let input = Input::SetPerson {
        user: UserId::from("siti2"),
        name: "Siti Aminah".to_owned(),
        role: Role::Apotek,
        active: true,
    };
    assert_eq!(people.update(Message::SavePressed), Action::Submit(input.clone()));
    assert_eq!(people.answered(&input, &Ok(Answer::default())), People::question());
    for _ in 0..6 {
        people.update(Message::DigitsPressed("9"));
    }
    let pin = Input::ResetPin { user: UserId::from("siti2"), pin: "999999".to_owned() };
    assert_eq!(people.update(Message::SavePressed), Action::Submit(pin.clone()));
    people.answered(&pin, &Ok(Answer::default()));
    assert_eq!((&people.task, people.said.clone()), (&Task::Choosing, Some(Text::new("people-pin-given"))));
}

#[test]
fn back_leaves_the_task_before_it_leaves_the_list() {
    let mut people = people();
    people.update(Message::PinPressed);
    assert_eq!(people.update(Message::BackPressed), Action::None);
    assert_eq!(people.update(Message::BackPressed), Action::Go(Way::Menu));
}

#[test]
fn a_technician_has_a_sipttk_and_no_sipa() {
    let mut people = people();
    people.list.push(person("apotek", "Nurul Hidayati", Role::Apotek));
    people.update(Message::PersonPressed(2));
    assert_eq!(people.update(Message::SipaPressed), Action::Read(Question::Rules));
    let mut rules = Rules::default();
    let (user, number, until) = (UserId::from("apotek"), "19/SIPTTK".to_owned(), None);
    let of = |technician| Sipa { user: user.clone(), number: number.clone(), until, technician };
    rules.settings.pharmacy.sipa = vec![of(false)];
    people.update(Message::Rules(Box::new(rules.clone())));
    assert!(matches!(&people.task, Task::Sipa { number, .. } if number.is_empty()), "a SIPA of before is not hers");
    rules.settings.pharmacy.sipa = vec![of(true)];
    people.update(Message::Rules(Box::new(rules)));
    let input = Input::Pharmacy(Pharmacy::Sipa { user, number, until });
    assert_eq!(people.update(Message::SavePressed), Action::Submit(input.clone()));
    people.answered(&input, &Ok(Answer::default()));
    assert_eq!(people.said, Some(Text::new("people-sipttk-noted")));
}

#[test]
fn a_sipa_is_typed_for_who_practises_alone() {
    let mut people = people();
    people.list.push(person("apoteker", "apt. Maulida", Role::Apoteker));
    assert!(matches!(people.update(Message::SipaPressed), Action::Refuse(_)), "the cashier has none");
    people.update(Message::PersonPressed(2));
    assert_eq!(people.update(Message::SipaPressed), Action::Read(Question::Rules));
    let early = people.update(Message::SavePressed);
    assert_eq!(early, Action::Refuse(Text::new("care-reading")), "an empty number would take away what is noted");
    people.update(Message::Rules(Box::default()));
    for sign in "503/sipa".chars() {
        people.update(Message::Typed(Stroke::Sign(sign)));
    }
    people.update(Message::FieldPressed(true));
    for sign in "2031-13-01".chars() {
        people.update(Message::Typed(Stroke::Sign(sign)));
    }
    assert!(matches!(people.update(Message::SavePressed), Action::Refuse(_)), "there is no such month");
    for _ in 0..5 {
        people.update(Message::Typed(Stroke::Erase));
    }
    for sign in "12-01".chars() {
        people.update(Message::Typed(Stroke::Sign(sign)));
    }
    let (user, number) = (UserId::from("apoteker"), "503/SIPA".to_owned());
    let sipa = Pharmacy::Sipa { user, number, until: "2031-12-01".parse().ok() };
    let input = Input::Pharmacy(sipa);
    assert_eq!(people.update(Message::SavePressed), Action::Submit(input.clone()));
    people.answered(&input, &Ok(Answer::default()));
    assert_eq!((&people.task, people.said.clone()), (&Task::Choosing, Some(Text::new("people-sipa-noted"))));
}
