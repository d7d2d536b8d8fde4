use super::*;

fn typed(what: What, digits: &[&'static str]) -> ByHand {
    let mut by_hand = ByHand::new(2, what);
    for digit in digits {
        by_hand.update(Message::DigitsPressed(digit));
    }
    by_hand
}

#[test]
fn a_price_goes_to_the_line_it_was_opened_for_with_its_reason() {
    let mut by_hand = typed(What::Price, &["3", "2", "00"]);
    let label = Input::Price { line: 3, price: Rupiah::of(3_200), reason: "label".to_owned() };
    assert_eq!(by_hand.update(Message::SavePressed), Action::Submit(label));
    by_hand.update(Message::Moved(1));
    let damaged = Input::Price { line: 3, price: Rupiah::of(3_200), reason: "rusak".to_owned() };
    assert_eq!(by_hand.update(Message::SavePressed), Action::Submit(damaged));
}

#[test]
fn percent_and_rupiah_are_not_taken_for_each_other() {
    let mut by_hand = typed(What::TotalPercent, &["1", "0"]);
    let Action::Submit(Input::Discount { line: None, reduction: Reduction::Percent(percent), .. }) =
        by_hand.update(Message::SavePressed)
    else {
        panic!("a discount on the whole sale");
    };
    assert_eq!(percent, Percent::parse("10").expect("a percentage"));
    by_hand.update(Message::WhatPressed(What::Off));
    assert_eq!(by_hand.update(Message::SavePressed), Action::Refuse(Text::new("by-hand-type-first")));
    let refused = Action::Refuse(Text::new("till-bad-percent").with("text", "101"));
    assert_eq!(typed(What::Percent, &["1", "0", "1"]).update(Message::SavePressed), refused);
}
