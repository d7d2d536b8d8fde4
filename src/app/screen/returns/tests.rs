use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::returning(&mut shop);
    shop
}

fn take(line: usize, quantity: i64, reason: &str, condition: Condition) -> Action {
    let quantity = Quantity::from_milli(quantity);
    Action::Submit(Input::Take { line, quantity, reason: reason.to_owned(), condition })
}

#[test]
fn a_tap_on_a_line_takes_one_and_no_more_than_is_left() {
    let shop = shop();
    let mut returns = Returns::default();
    // Two of two pouches were sold, one came back before.
    assert_eq!(returns.update(Message::LinePressed(1), &shop), take(2, 1_000, "salah", Condition::Good));
    // Weighed goods come back whole.
    assert_eq!(returns.update(Message::LinePressed(0), &shop), take(1, 2_500, "salah", Condition::Good));
    // Both of the packs are taken already.
    assert!(matches!(returns.update(Message::LinePressed(2), &shop), Action::Refuse(_)));
    assert_eq!(returns.update(Message::FewerPressed, &shop), take(3, 1_000, "salah", Condition::Good));
}

#[test]
fn another_reason_or_condition_is_said_of_what_is_taken() {
    let shop = shop();
    let mut returns = Returns { at: 2, ..Returns::default() };
    assert_eq!(returns.update(Message::ReasonPressed(1), &shop), take(3, 2_000, "rusak", Condition::Good));
    let supplier = Message::ConditionPressed(Condition::Supplier);
    assert_eq!(returns.update(supplier, &shop), take(3, 2_000, "rusak", Condition::Supplier));
    returns.at = 1;
    assert_eq!(returns.update(Message::ReasonPressed(0), &shop), Action::None, "nothing of it is taken");
}

#[test]
fn money_goes_back_as_it_came_unless_another_way_is_chosen() {
    let mut shop = shop();
    let mut returns = Returns::default();
    let refund = |tender: &str| Action::Submit(Input::Refund { tender: tender.to_owned() });
    assert_eq!(returns.update(Message::RefundPressed, &shop), refund("cash"));
    returns.update(Message::MeansPressed("qris"), &shop);
    assert_eq!(returns.update(Message::RefundPressed, &shop), refund("qris"));
    if let Some(back) = &mut shop.answer.returning {
        back.total = crate::domain::money::Rupiah::ZERO;
    }
    assert!(matches!(returns.update(Message::RefundPressed, &shop), Action::Refuse(_)));
    shop.answer.returning = None;
    assert_eq!(returns.update(Message::RefundPressed, &shop), Action::Go(Way::Sell));
}
