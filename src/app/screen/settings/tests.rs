use super::*;

fn settings() -> Settings {
    let printers = vec!["virtual".to_owned(), "file:/dev/usb/lp0".to_owned()];
    Settings::new(Devices::default(), Choices { printers, ..Choices::default() })
}

#[test]
fn a_change_holds_and_is_written_at_once() {
    let mut settings = settings();
    let Action::Set(devices) = settings.update(Message::PrinterPressed) else { panic!("it is written") };
    assert_eq!(devices.printer, "file:/dev/usb/lp0");
    let Action::Set(devices) = settings.update(Message::PrinterPressed) else { panic!("it is written") };
    assert_eq!(devices.printer, "virtual");
    let Action::Set(devices) = settings.update(Message::MalamPressed(true)) else { panic!("it is written") };
    assert!(devices.malam);
}

#[test]
fn an_address_is_typed_and_entered() {
    let mut settings = settings();
    settings.update(Message::AddressPressed);
    for sign in "10.0.0.9:9100".chars() {
        settings.update(Message::Typed(Stroke::Sign(sign)));
    }
    let Action::Set(devices) = settings.update(Message::AddressEntered) else { panic!("it is written") };
    assert_eq!(devices.printer, "tcp:10.0.0.9:9100");
}

#[test]
fn the_last_day_of_the_scales_mark_is_typed_as_any_day_and_asked_again_where_it_is_none() {
    let mut settings = settings();
    assert!(matches!(settings.update(Message::TeraPressed), Action::Refuse(_)), "there is no scale yet");
    settings.devices.scale = "serial:/dev/ttyUSB0".to_owned();
    settings.update(Message::TeraPressed);
    "3113".chars().for_each(|sign| drop(settings.update(Message::Typed(Stroke::Sign(sign)))));
    assert!(matches!(settings.update(Message::AddressEntered), Action::Refuse(_)));
    (0..4).for_each(|_| drop(settings.update(Message::Typed(Stroke::Erase))));
    "301127".chars().for_each(|sign| drop(settings.update(Message::Typed(Stroke::Sign(sign)))));
    let Action::Set(devices) = settings.update(Message::AddressEntered) else { panic!("it is written") };
    assert_eq!(devices.tera.map(|until| until.to_string()), Some("2027-11-30".to_owned()));
}

#[test]
fn the_scanner_test_takes_one_scan_and_sells_nothing() {
    let mut settings = settings();
    assert!(!settings.wants_scan());
    settings.update(Message::ScannerTestPressed);
    assert!(settings.wants_scan());
    settings.scanned("8991002101999".to_owned());
    assert_eq!((settings.wants_scan(), settings.scanner_test), (false, ScannerTest::Heard("8991002101999".to_owned())));
}

#[test]
fn the_card_is_measured_in_small_steps_within_sane_screens() {
    let mut settings = settings();
    settings.update(Message::WiderPressed);
    assert_eq!(settings.devices.px_per_mm, Some(3.96));
    settings.devices.px_per_mm = Some(2.0);
    settings.update(Message::NarrowerPressed);
    assert_eq!(settings.devices.px_per_mm, Some(2.0));
}

#[test]
fn escape_leaves_the_innermost_thing() {
    let mut settings = settings();
    settings.update(Message::MeasurePressed);
    assert_eq!(settings.update(Message::BackPressed), Action::None);
    assert_eq!(settings.update(Message::BackPressed), Action::Go(Way::Back));
}

#[test]
fn scale_and_display_are_chosen_and_tested_here() {
    let port = "serial:/dev/ttyUSB0".to_owned();
    let both = vec![devices::NONE.to_owned(), port.clone()];
    let choices = Choices { scales: both.clone(), displays: both, ..Choices::default() };
    let mut settings = Settings::new(Devices::default(), choices);
    let none = Action::Refuse(Text::new("settings-scale-none"));
    assert_eq!(settings.update(Message::ScaleTestPressed), none, "there is nothing to test");
    assert_eq!(
        settings.update(Message::DisplayTestPressed),
        Action::Refuse(Text::new("settings-display-none")),
        "nor here"
    );
    let Action::Set(set) = settings.update(Message::ScalePressed) else { panic!("it is written") };
    assert_eq!(set.scale, port);
    assert_eq!((settings.update(Message::ScaleTestPressed), settings.weighing), (Action::None, true));
    settings.devices.drawer = false;
    let none = Action::Refuse(Text::new("settings-no-drawer"));
    assert_eq!(settings.update(Message::DrawerTestPressed), none, "nor where there is no drawer");
    settings.devices.drawer = true;
    assert_eq!(settings.update(Message::DrawerTestPressed), Action::TestDrawer);
    let Action::Set(set) = settings.update(Message::DisplayPressed) else { panic!("it is written") };
    assert_eq!(set.display, port);
    assert_eq!(settings.update(Message::DisplayTestPressed), Action::TestDisplay);
    let Action::Set(set) = settings.update(Message::ScalePressed) else { panic!("it is written") };
    assert_eq!((set.scale.as_str(), settings.weighing), (devices::NONE, false));
}
