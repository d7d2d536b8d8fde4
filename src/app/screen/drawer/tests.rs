use super::*;

#[test]
fn nothing_is_recorded_without_amount_and_reason() {
    let mut drawer = Drawer::new(Kind::Out);
    assert_eq!(drawer.update(Message::RecordPressed), Action::Refuse(Text::new("drawer-type-amount")));
    drawer.update(Message::DigitsPressed("0"));
    drawer.update(Message::DigitsPressed("35"));
    drawer.update(Message::DigitsPressed("000"));
    assert_eq!(drawer.update(Message::RecordPressed), Action::Refuse(Text::new("drawer-choose-reason")));
    drawer.update(Message::ReasonPressed(0, "Perlengkapan toko".to_owned()));
    let input = Input::CashOut {
        amount: Rupiah::of(35_000),
        reason: "Perlengkapan toko".to_owned(),
        account: Some("523000".to_owned()),
    };
    assert_eq!(drawer.update(Message::RecordPressed), Action::Submit(input));
    assert_eq!(drawer.update(Message::RecordPressed), Action::None, "the second of two quick taps");
}

#[test]
fn a_written_reason_stands_under_the_default_account() {
    let mut drawer = Drawer::new(Kind::In);
    drawer.update(Message::DigitsPressed("5000"));
    drawer.update(Message::ReasonPressed(1, "Sumbangan".to_owned()));
    drawer.update(Message::WritePressed);
    for sign in "uang jatuh".chars() {
        drawer.update(Message::Typed(Stroke::Sign(sign)));
    }
    let input = Input::CashIn { amount: Rupiah::of(5_000), reason: "uang jatuh".to_owned(), account: None };
    assert_eq!(drawer.update(Message::RecordPressed), Action::Submit(input));
}

#[test]
fn a_drop_needs_no_reason_and_an_opened_drawer_no_amount() {
    let mut drawer = Drawer::new(Kind::Safe);
    drawer.update(Message::DigitsPressed("500000"));
    let input = Input::Drop { amount: Rupiah::of(500_000), bank: false };
    assert_eq!(drawer.update(Message::RecordPressed), Action::Submit(input));
    let mut drawer = Drawer::new(Kind::NoSale);
    drawer.update(Message::ReasonPressed(0, "Tukar uang".to_owned()));
    let input = Input::NoSale { reason: "Tukar uang".to_owned() };
    assert_eq!(drawer.update(Message::RecordPressed), Action::Submit(input));
}

#[test]
fn the_slip_made_last_is_taken_back_once() {
    let mut drawer = Drawer::new(Kind::Out);
    let wanted = Input::VoidSlip { slip: 7, reason: "salah_ketik".to_owned() };
    assert_eq!(drawer.update(Message::VoidPressed(7)), Action::Submit(wanted));
    assert_eq!(drawer.update(Message::VoidPressed(7)), Action::None, "the second of two quick taps");
}
