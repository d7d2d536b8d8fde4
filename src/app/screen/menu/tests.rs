use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

#[test]
fn dropping_a_sale_is_asked_first_and_an_empty_one_has_nothing_to_drop() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    let mut menu = Menu::default();
    assert_eq!(menu.update(Message::CancelPressed, &shop), Action::Refuse(Text::new("sell-basket-empty")));
    sample::member_sale(&mut shop);
    assert_eq!(menu.update(Message::CancelPressed, &shop), Action::None);
    assert!(menu.cancelling);
    assert_eq!(menu.update(Message::CancelConfirmed, &shop), Action::Submit(Input::Cancel));
}

#[test]
fn escape_closes_the_question_then_the_menu() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut menu = Menu { cancelling: true, ..Menu::default() };
    assert_eq!(menu.update(Message::BackPressed, &shop), Action::None);
    assert_eq!(menu.update(Message::BackPressed, &shop), Action::Go(Way::Sell));
}
