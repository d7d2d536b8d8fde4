use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::member_sale(&mut shop);
    shop
}

#[test]
fn notes_add_up_and_the_bar_says_what_is_missing() {
    let (mut pay, shop) = (Pay::default(), shop());
    pay.update(Message::NotePressed(100_000), &shop);
    pay.update(Message::NotePressed(100_000), &shop);
    assert_eq!((pay.given(), pay.count(100_000)), (Rupiah::of(200_000), 2));
    let missing = Text::new("pay-missing").with("amount", Rupiah::of(90_600));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(missing));
    pay.update(Message::NotePressed(100_000), &shop);
    let cash = Input::Pay(Tender::Cash(Rupiah::of(300_000)));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(cash));
}

#[test]
fn a_sum_finishes_the_sale_once_however_often_it_is_pressed() {
    let (mut pay, shop) = (Pay::default(), shop());
    let sum = Message::SumPressed(Rupiah::of(300_000));
    assert_eq!(pay.update(sum.clone(), &shop), Action::Submit(Input::Pay(Tender::Cash(Rupiah::of(300_000)))));
    assert_eq!(pay.update(sum, &shop), Action::None);
}

#[test]
fn a_double_tap_on_pay_cannot_finish() {
    let (mut pay, shop) = (Pay::default(), shop());
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-choose-money")));
}

#[test]
fn digits_type_the_amount_in_place_of_notes() {
    let (mut pay, shop) = (Pay::default(), shop());
    pay.update(Message::NotePressed(50_000), &shop);
    for digits in ["0", "3", "00", "000"] {
        pay.update(Message::DigitsPressed(digits), &shop);
    }
    assert_eq!(pay.given(), Rupiah::of(300_000));
    pay.update(Message::BackPressed, &shop);
    assert_eq!((pay.typing, pay.given()), (false, Rupiah::ZERO));
}
