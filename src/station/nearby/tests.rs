use super::*;

fn heard(name: &str, addresses: &[&str]) -> Heard {
    Heard {
        coop: "01890000-0000-7000-8000-000000000001".to_owned(),
        name: name.to_owned(),
        machine: "kasir-1".to_owned(),
        addresses: addresses.iter().map(|address| address.parse().expect("an address")).collect(),
        port: 7117,
    }
}

#[test]
fn a_server_is_shown_by_name_machine_and_address() {
    let found = read(&heard("Koperasi Maju", &["192.168.1.10"]));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].name.as_str(), found[0].machine.as_str()), ("Koperasi Maju", "kasir-1"));
    assert_eq!(found[0].url(), "http://192.168.1.10:7117");
    assert!(found[0].coop.is_some());
}

#[test]
fn nothing_that_a_neighbour_calls_can_be_more_than_plain_short_letters() {
    let long = "A".repeat(5_000);
    let hostile = ["\u{1b}[2J\u{7}jahat\r\n{code:1}", "a\u{202e}gnp.exe\u{0}", &long, "\u{1F4A3}\u{fffd}"];
    for text in hostile {
        let each = read(&Heard { machine: text.to_owned(), ..heard(text, &["10.0.0.5"]) });
        for shown in [&each[0].name, &each[0].machine] {
            assert!(shown.chars().all(|sign| (' '..='~').contains(&sign)), "{shown:?}");
            assert!(shown.len() <= LONGEST, "{shown:?}");
        }
    }
}

#[test]
fn nobody_is_led_out_of_the_house() {
    let all = ["8.8.8.8", "0.0.0.0", "255.255.255.255", "224.0.0.251", "2001:db8::1", "fe80::1"];
    assert_eq!(read(&heard("x", &all)), Vec::new());
    let mapped = read(&heard("x", &["::ffff:192.168.1.10"]));
    assert_eq!(mapped.iter().map(Nearby::url).collect::<Vec<_>>(), ["http://192.168.1.10:7117"]);
    assert_eq!(read(&Heard { port: 0, ..heard("x", &["10.0.0.5"]) }), Vec::new());
    let many: Vec<String> = (1..200).map(|last| format!("10.0.0.{last}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(read(&heard("x", &many)).len(), 4);
}

#[test]
fn an_id_that_is_none_is_no_cooperative() {
    let odd = Heard { coop: "'; DROP TABLE coop".to_owned(), ..heard("x", &["10.0.0.5"]) };
    assert_eq!(read(&odd)[0].coop, None);
}

#[test]
fn an_address_as_typed_leads_somewhere_or_nowhere() {
    assert_eq!(called("http://127.0.0.1:7117/"), ["127.0.0.1:7117"]);
    assert_eq!(called("http://127.0.0.1"), ["127.0.0.1:80"]);
    assert!(called("https://127.0.0.1:7117").is_empty());
    assert_eq!(called("http://[::ffff:127.0.0.1]:7117"), ["127.0.0.1:7117"], "as the server sees it");
    assert!(called("http://:::").is_empty());
}
