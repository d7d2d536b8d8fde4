use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

#[test]
fn the_only_parked_sale_is_one_tap_and_several_are_listed() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    assert!(matches!(fetch(&shop), Action::Refuse(_)));
    shop.answer.parked = sample::parked();
    assert_eq!(fetch(&shop), Action::Go(Way::Parked));
    let mut parked = Parked::default();
    let second = shop.answer.parked[1].name.clone();
    assert_eq!(parked.update(Message::RowPressed(1), &shop), Action::Submit(Input::Recall { name: second }));
    shop.answer.parked.truncate(1);
    let only = shop.answer.parked[0].name.clone();
    assert_eq!(fetch(&shop), Action::Submit(Input::Recall { name: only }));
}

#[test]
fn the_keyboard_moves_through_the_list() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    shop.answer.parked = sample::parked();
    let mut parked = Parked::default();
    parked.update(Message::Moved(5), &shop);
    let last = shop.answer.parked.last().map(|parked| parked.name.clone()).expect("some are parked");
    assert_eq!(parked.update(Message::FetchPressed, &shop), Action::Submit(Input::Recall { name: last }));
    assert_eq!(parked.update(Message::BackPressed, &shop), Action::Go(Way::Sell));
}
