use super::*;

fn person(id: &str, pin: &str) -> NewUser {
    NewUser { id: id.into(), name: "Siti Rahmah".to_owned(), role: Role::Kasir, pin: pin.to_owned(), one_time: true }
}

fn founding(users: Vec<NewUser>) -> Founding {
    let settings = Settings { name: "Koperasi Contoh".to_owned(), ..Settings::default() };
    Founding { settings, till: "A".parse().expect("a letter"), users }
}

#[test]
fn a_cooperative_with_a_name_and_a_person_can_begin() {
    let founding = founding(vec![person("kasir", "123456"), person("kasir-2", "000000")]);
    assert_eq!(founding.faults(), []);
    let from = "2026-11-24".parse().expect("a date");
    let kinds: Vec<&str> = founding
        .happenings("ab".repeat(32), from, &["one".to_owned(), "two".to_owned()])
        .iter()
        .map(|happening| happening.event.kind())
        .collect();
    assert_eq!(kinds, ["device_enrolled", "settings_set", "user_set", "pin_set", "user_set", "pin_set"]);
}

#[test]
fn names_and_hashes_stand_in_the_private_part() {
    let founding = founding(vec![person("kasir", "123456")]);
    let from = "2026-11-24".parse().expect("a date");
    let happenings = founding.happenings("ab".repeat(32), from, &["hash".to_owned()]);
    let private: Vec<_> = happenings.iter().filter_map(|happening| happening.personal.clone()).collect();
    assert_eq!((private[0].name.as_str(), private[1].pin_hash.as_str()), ("Siti Rahmah", "hash"));
    let bodies: String = happenings.iter().map(|happening| format!("{:?}", happening.event)).collect();
    assert!(!bodies.contains("Siti") && !bodies.contains("123456"));
}

#[test]
fn every_fault_is_named() {
    let mut empty = founding(Vec::new());
    empty.settings.name.clear();
    let keys = |founding: &Founding| founding.faults().into_iter().map(|fault| fault.key).collect::<Vec<_>>();
    assert_eq!(keys(&empty), ["cli-found-no-name", "cli-found-no-user"]);
    let nameless = NewUser { name: String::new(), ..person("b", "123456") };
    let people = vec![person("Kasir", "123456"), person("a", "12345"), person("a", "12345x"), nameless];
    let expected = [
        "cli-found-bad-user",
        "cli-found-bad-pin",
        "cli-found-user-twice",
        "cli-found-bad-pin",
        "cli-found-user-without-name",
    ];
    assert_eq!(keys(&founding(people)), expected);
    assert_eq!(keys(&founding(vec![person(SYSTEM, "123456")])), ["cli-found-bad-user"]);
}
