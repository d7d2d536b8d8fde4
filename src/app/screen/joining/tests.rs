use super::*;

fn server(name: &str, last: u8) -> Nearby {
    Nearby {
        name: name.to_owned(),
        machine: "kasir-1".to_owned(),
        address: std::net::SocketAddr::from(([192, 168, 1, last], 7117)),
        coop: None,
    }
}

fn type_in(screen: &mut Joining, text: &str) {
    text.chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)))));
}

#[test]
fn one_tap_fills_in_the_address_and_the_code_goes_there_as_to_a_server_that_was_heard() {
    let mut screen = Joining::new(true);
    screen.update(Message::Told(Told::Servers(vec![server("Maju", 10), server("Jaya", 11)])));
    assert!(screen.address.is_empty(), "with two of them a person chooses");
    screen.update(Message::ServerPressed(1));
    assert_eq!(screen.address, "http://192.168.1.11:7117");
    type_in(&mut screen, "k7qm-2f9d-xw3a-81tp");
    assert!(screen.is_ready());
    let Action::Afar(Wish::Join(asked)) = screen.update(Message::JoinPressed) else { panic!("it joins") };
    assert_eq!((asked.code.as_str(), asked.heard), ("K7QM-2F9D-XW3A-81TP", true));
    assert!(screen.working && screen.update(Message::BackPressed) == Action::None, "what runs is waited for");
    screen.update(Message::Told(Told::Joined(Err(Text::new("enrol-not-proven")))));
    assert!(!screen.working && screen.trouble.is_some());
    let till = "B".parse().expect("a letter");
    assert_eq!(screen.update(Message::Told(Told::Joined(Ok(till)))), Action::Open);
}

#[test]
fn one_server_alone_is_filled_in_and_what_is_typed_over_it_is_a_persons_word() {
    let mut screen = Joining::new(false);
    screen.update(Message::Told(Told::Servers(vec![server("Maju", 10)])));
    assert!(screen.heard);
    screen.update(Message::FieldPressed(Field::Address));
    screen.update(Message::Typed(Stroke::Erase));
    assert!(!screen.heard, "changed by hand");
    screen.address.clear();
    type_in(&mut screen, "10.0.0.5,7200");
    assert_eq!(screen.address, "10.0.0.5:7200", "the comma of the touch letters is the colon of an address");
    screen.update(Message::Moved);
    type_in(&mut screen, "K7QM2F9DXW3A81TP");
    let Action::Afar(Wish::Join(asked)) = screen.update(Message::JoinPressed) else { panic!("it joins") };
    assert_eq!((asked.url.as_str(), asked.heard), ("http://10.0.0.5:7200", false));
    screen.update(Message::Told(Told::Joined(Ok("A".parse().expect("a letter")))));
    assert!(screen.done.is_some() && !screen.is_ready());
    assert_eq!(screen.update(Message::BackPressed), Action::Go(Way::Sync));
}

#[test]
fn the_usual_way_and_port_need_not_be_typed() {
    for (typed, meant) in [
        ("192.168.1.10", "http://192.168.1.10:7117"),
        ("192.168.1.10:80", "http://192.168.1.10:80"),
        ("https://buku.contoh.id", "https://buku.contoh.id"),
    ] {
        assert_eq!(whole(typed), meant);
    }
    let mut screen = Joining::new(true);
    assert!(matches!(screen.update(Message::JoinPressed), Action::Refuse(_)), "nothing was typed");
}
