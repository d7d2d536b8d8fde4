use super::*;
use crate::app::gallery::sample;
use crate::app::shortcut::Shortcut;
use crate::locale::Language;

fn found() -> (Receipts, Shop) {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut receipts = Receipts { typed: "kartini".to_owned(), ..Receipts::default() };
    let hits = sample::receipt_hits();
    receipts.update(Message::Answered { typed: "kartini".to_owned(), hits, fees: Vec::new() }, &shop);
    (receipts, shop)
}

#[test]
fn a_receipt_is_found_by_letters_and_its_return_begins() {
    let (mut receipts, shop) = found();
    receipts.update(Message::Moved(1), &shop);
    let receipt = receipts.hits[1].receipt.clone();
    assert_eq!(receipts.update(Message::ReturnPressed, &shop), Action::Submit(Input::Return { receipt }));
    let late = Message::Answered { typed: "kar".to_owned(), hits: Vec::new(), fees: Vec::new() };
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

/// Enter is the bar's, and the bar returns: while it is asked why to void, it must not pay out.
#[test]
fn no_return_begins_while_something_else_is_asked() {
    let (mut receipts, shop) = found();
    for asking in [Asking::Void, Asking::Tender] {
        receipts.update(Message::Asked(asking), &shop);
        let enter = |receipts: &Receipts| {
            let board = view::view(receipts, &shop);
            board.by_shortcut(Shortcut::Enter).map(|touch| touch.message.clone())
        };
        let pressed = enter(&receipts).expect("the grey bar says why");
        assert_eq!(receipts.update(pressed, &shop), Action::Refuse(Text::new(asking.first())));
        assert_eq!(receipts.asking, Some(asking), "the question stays");
        receipts.update(Message::BackPressed, &shop);
        let receipt = receipts.hits[0].receipt.clone();
        let pressed = enter(&receipts).expect("the bar returns again");
        assert_eq!(receipts.update(pressed, &shop), Action::Submit(Input::Return { receipt }));
    }
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

/// A member's year is more than her receipts: what was charged for her goods is named with its document, opens to the
/// statement of these goods, and is nothing that could be returned.
#[test]
fn storage_fees_of_a_year_stand_in_front_of_the_receipts() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let typed = "A00003 2026".to_owned();
    let mut receipts = Receipts { typed: typed.clone(), ..Receipts::default() };
    let (hits, fees) = (sample::receipt_hits(), sample::storage_fees());
    receipts.update(Message::Answered { typed, hits, fees }, &shop);
    assert!(receipts.chosen().is_none() && receipts.chosen_fee().is_some());
    let statement = Storage::Statement { storage: "T00001".to_owned() };
    assert_eq!(receipts.update(Message::ReprintPressed, &shop), Action::Submit(Input::Storage(statement)));
    for message in [Message::ReturnPressed, Message::MemberPressed, Message::Asked(Asking::Void)] {
        assert_eq!(receipts.update(message, &shop), Action::Refuse(Text::new("receipts-is-fee")));
    }
    let front = receipts.fees.len();
    receipts.update(Message::HitPressed(front), &shop);
    let receipt = receipts.hits[0].receipt.clone();
    assert_eq!(receipts.update(Message::ReturnPressed, &shop), Action::Submit(Input::Return { receipt }));
    receipts.update(Message::Moved(1_000), &shop);
    assert_eq!(receipts.chosen(), receipts.hits.last());
}

#[test]
fn a_receipt_goes_to_a_telephone_and_the_number_is_forgotten() {
    let (mut receipts, shop) = found();
    let receipt = receipts.hits[0].receipt.clone();
    let asked = Question::ReceiptText { receipt: receipt.clone() };
    assert_eq!(receipts.update(Message::SendPressed, &shop), Action::Read(asked));
    assert_eq!(receipts.update(Message::CopyTextPressed, &shop), Action::None, "nothing was read yet");
    "0812 3456 7890".chars().for_each(|sign| drop(receipts.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    assert_eq!(receipts.typed, "kartini", "the search is left alone");
    let other = receipts.hits[1].receipt.clone();
    receipts.update(Message::TextRead(other, Ok("another".to_owned())), &shop);
    receipts.update(Message::TextRead(receipt, Ok("TOTAL 1".to_owned())), &shop);
    let link = receipts.sending.as_ref().and_then(Sending::link).expect("a QR");
    assert_eq!(link, "https://wa.me/6281234567890?text=TOTAL%201");
    assert_eq!(receipts.update(Message::CopyTextPressed, &shop), Action::Copy("TOTAL 1".to_owned()));
    receipts.update(Message::BackPressed, &shop);
    assert_eq!(receipts.sending, None);
}

/// Whoever looks at the books comes to the goods of a receipt, and has no hand in it.
#[test]
fn who_only_looks_reads_a_receipt_and_takes_nothing_back() {
    use crate::app::shortcut::Shortcut;
    use crate::domain::people::user::Role;
    let mut shop = crate::app::gallery::sample::shop(crate::locale::Language::Id, (1024, 600), false);
    shop.answer.user.as_mut().expect("signed in").role = Role::Bendahara;
    let hits = crate::app::gallery::sample::receipt_hits();
    let mut receipts = Receipts { hits: hits.clone(), over: true, ..Receipts::default() };
    let board = view::view(&receipts, &shop);
    assert!(["receipts-void", "receipts-tender", "receipts-member"].iter().all(|id| board.by_id(id).is_none()));
    let read = board.by_shortcut(Shortcut::Enter).expect("a way on").message.clone();
    let receipt = hits[0].receipt.clone();
    let asked = receipts.update(read, &shop);
    assert_eq!(asked, Action::Read(Question::ReceiptText { receipt: receipt.clone() }));
    let text = "Mie Sedaap Goreng\n2 pcs x 3.250 6.500\nPembulatan 0\nTOTAL 6.500".to_owned();
    receipts.update(Message::TextRead(receipt, Ok(text)), &shop);
    assert_eq!(receipts.reading.as_ref().map(|reading| reading.lines().len()), Some(4));
    receipts.update(Message::BackPressed, &shop);
    assert!(receipts.reading.is_none());
    assert_eq!(receipts.update(Message::BackPressed, &shop), Action::Go(Way::Back));
}
