use super::*;

fn gist(body: &str) -> Option<Gist> {
    Gist::of(body)
}

fn shelved(why: Why, body: &str) -> Shelved {
    Shelved {
        device: Some(device()),
        seq: Some(41),
        why,
        at: "2026-11-24T02:00:00Z".parse().expect("an instant"),
        sha256: "00".repeat(32),
        gist: gist(body),
        stands: None,
    }
}

fn device() -> DeviceId {
    DeviceId(uuid::Uuid::from_bytes([2; 16]))
}

fn letters() -> Vec<(DeviceId, TillLetter)> {
    vec![(device(), "B".parse().expect("a letter"))]
}

const SALE: &str = r#"{"kind":"sale_completed","at":"2026-11-24T01:14:00Z","receipt":"261124-B-0012",
    "date":"2026-11-24","payable":35000}"#;

#[test]
fn a_paper_is_told_so_that_it_is_found_again() {
    let zone = Zone::default();
    let aside = Aside::of(shelved(Why::OtherBytes, SALE), &letters());
    let title = aside.title(&zone, Language::Id);
    for part in ["Penjualan 261124-B-0012", "2026", "35.000"] {
        assert!(title.contains(part), "{title}");
    }
    assert_eq!(aside.till, Some("B".parse().expect("a letter")));
    let said: Vec<String> = aside.advice().iter().map(|text| locale::say(Language::Id, text)).collect();
    assert!(said[0].contains("Tempat 41") && said[0].contains("kasir B"), "{said:?}");
}

#[test]
fn what_cannot_be_read_is_said_to_be_so_and_commands_no_terminal() {
    let zone = Zone::default();
    let none = Aside::of(shelved(Why::Bad, "{"), &[]);
    assert!(none.title(&zone, Language::Id).contains("tidak terbaca"));
    let hostile = "{\"kind\":\"\u{9b}2Jx\",\"receipt\":\"\u{1b}[2J\",\"date\":\"2026-99-99\",\"payable\":-1}"
        .replace('\u{1b}', "\\u001b");
    let aside = Aside::of(shelved(Why::Bad, &hostile), &letters());
    let title = aside.title(&zone, Language::Id);
    assert!(!title.contains(char::is_control), "{title:?}");
    for why in [Why::OtherBytes, Why::Bad, Why::Revoked] {
        let unknown = Aside { till: None, seq: None, ..Aside::of(shelved(why, SALE), &[]) };
        assert!(unknown.advice().iter().all(|text| !locale::say(Language::Id, text).contains('{')));
    }
}

/// Koperasi 6.5, *users, roles, devices*: the manager, the board, the supervisor; nobody who only sells.
#[test]
fn who_answers_for_the_tills_reads_it() {
    let may: Vec<Role> = Role::ALL.into_iter().filter(|role| may_read(*role)).collect();
    assert_eq!(may, [Role::Manajer, Role::Pengurus, Role::Pengawas]);
}
