use super::*;
use crate::app::gallery::sample;

#[test]
fn a_member_is_found_by_letters_and_chosen() {
    let mut members = Members::default();
    assert_eq!(members.update(Message::UsePressed), Action::Refuse(Text::new("members-choose-first")));
    let asked = members.update(Message::Typed(Stroke::Sign('k')));
    assert_eq!(asked, Action::Read(Question::Members { typed: "k".to_owned() }));
    members.update(Message::Answered { typed: "k".to_owned(), hits: sample::member_hits() });
    members.update(Message::Moved(1));
    let number = Some("A00217".to_owned());
    assert_eq!(members.update(Message::UsePressed), Action::Submit(Input::Member { number }));
}

#[test]
fn the_member_of_a_sale_can_be_taken_away() {
    let mut members = Members::default();
    assert_eq!(members.update(Message::NonePressed), Action::Submit(Input::Member { number: None }));
}

#[test]
fn a_finished_sale_gets_the_member_who_is_chosen() {
    let receipt: ReceiptNumber = "261124-A-0041".parse().expect("a number");
    let mut members = Members { attach: Some(receipt.clone()), ..Members::default() };
    members.update(Message::Answered { typed: String::new(), hits: sample::member_hits() });
    let member = Some("A00003".to_owned());
    assert_eq!(members.update(Message::UsePressed), Action::Submit(Input::Attach { receipt, member }));
}
