use super::*;
use crate::app::gallery::sample;
use crate::app::screen::{Action, Way};
use crate::locale::Language;

#[test]
fn the_next_customer_is_one_press_and_the_last_receipts_return_too() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::finished(&mut shop);
    let mut done = Done::default();
    assert_eq!(done.update(Message::NextPressed, &shop), Action::Submit(Input::Next));
    let receipt = shop.answer.sale.as_ref().and_then(|sale| sale.receipt.clone()).expect("it is finished");
    assert_eq!(done.update(Message::ReturnPressed, &shop), Action::Submit(Input::Return { receipt }));
}

#[test]
fn the_change_is_put_by_for_the_member_at_her_desk() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::finished(&mut shop);
    let sale = shop.answer.sale.clone().expect("it is finished");
    let member = sale.member.expect("to a member").number;
    assert!(!sale.change.is_zero(), "there is change to put by");
    let pressed = Done::default().update(Message::SavePressed, &shop);
    assert_eq!(pressed, Action::Go(Way::ToSavings { member, amount: sale.change }));
}
