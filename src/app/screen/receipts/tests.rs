use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn found() -> (Receipts, Shop) {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut receipts = Receipts { typed: "kartini".to_owned(), ..Receipts::default() };
    let hits = sample::receipt_hits();
    receipts.update(Message::Answered { typed: "kartini".to_owned(), hits }, &shop);
    (receipts, shop)
}

#[test]
fn a_receipt_is_found_by_letters_and_its_return_begins() {
    let (mut receipts, shop) = found();
    receipts.update(Message::Moved(1), &shop);
    let receipt = receipts.hits[1].receipt.clone();
    assert_eq!(receipts.update(Message::ReturnPressed, &shop), Action::Submit(Input::Return { receipt }));
    let late = Message::Answered { typed: "kar".to_owned(), hits: Vec::new() };
    receipts.update(late, &shop);
    assert!(!receipts.hits.is_empty(), "an answer to letters that are gone is dropped");
}

#[test]
fn a_void_says_why_and_a_tender_what_it_was() {
    let (mut receipts, shop) = found();
    let receipt = receipts.hits[0].receipt.clone();
    assert_eq!(receipts.update(Message::ChoicePressed(0), &shop), Action::None, "nothing is asked");
    receipts.update(Message::Asked(Asking::Void), &shop);
    match receipts.update(Message::ChoicePressed(1), &shop) {
        Action::Submit(Input::Void { receipt: of, reason }) => assert!(of == receipt && !reason.is_empty()),
        other => panic!("{other:?}"),
    }
    receipts.update(Message::Asked(Asking::Tender), &shop);
    let to = "qris".to_owned();
    assert_eq!(receipts.update(Message::ChoicePressed(1), &shop), Action::Submit(Input::CorrectTender { receipt, to }));
    assert_eq!(receipts.update(Message::BackPressed, &shop), Action::None, "the question first");
    assert_eq!(receipts.update(Message::BackPressed, &shop), Action::Go(Way::Sell));
}

#[test]
fn nothing_is_done_with_no_receipt() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut receipts = Receipts::default();
    for message in
        [Message::ReturnPressed, Message::ReprintPressed, Message::MemberPressed, Message::Asked(Asking::Void)]
    {
        assert!(matches!(receipts.update(message, &shop), Action::Refuse(_)));
    }
}
