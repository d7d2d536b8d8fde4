use super::*;
use crate::domain::drawer::count::ROWS;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;

const NEXT: Message = Message::Counted(counting::Message::NextPressed);

fn counted(difference: i64, needs_reason: bool) -> Answer {
    let view = CountView {
        nth: 1,
        counted: Rupiah::of(550_000),
        expected: Rupiah::of(550_000 - difference),
        difference: Rupiah::of(difference),
        needs_reason,
        limit: Rupiah::of(5_000),
        causes: Vec::new(),
        explained: Rupiah::ZERO,
        ruled_out: Vec::new(),
        hints: Vec::new(),
        statement: StatementView::default(),
        leave: Rupiah::of(500_000),
        deposit: Rupiah::of(50_000),
    };
    Answer { counted: Some(view), ..Answer::default() }
}

/// The count: as many numbers and Enters as there are rows; then two taps (features, tap budget).
#[test]
fn after_the_last_row_two_taps_close_the_shift() {
    let mut screen = CloseShift::default();
    screen.update(Message::Counted(counting::Message::DigitsPressed("5")));
    for _ in ROWS {
        screen.update(NEXT);
    }
    let count = Input::Count { pieces: Pieces::from([(100_000, 5)]) };
    assert_eq!(screen.update(Message::SavePressed), Action::Submit(count.clone()));
    assert_eq!(screen.update(Message::SavePressed), Action::None, "the second of two quick taps");
    screen.answered(&count, &Ok(counted(0, false)));
    let close = Input::Close { reason: String::new(), leave: Some(Rupiah::of(500_000)) };
    assert_eq!(screen.update(Message::ClosePressed), Action::Submit(close));
}

#[test]
fn a_row_that_nobody_looked_at_stops_the_saving() {
    let mut screen = CloseShift::default();
    screen.update(NEXT);
    let left = Text::new("shift-pieces-left").with("count", ROWS.len() - 1);
    assert_eq!(screen.update(Message::SavePressed), Action::Refuse(left));
}

#[test]
fn a_large_difference_waits_for_its_reason() {
    let mut screen = CloseShift::default();
    screen.answered(&Input::X { print: false }, &Ok(counted(-46_500, true)));
    assert_eq!(screen.update(Message::ClosePressed), Action::Refuse(Text::new("close-reason-first")));
    assert!(screen.writing);
    for sign in "kembalian".chars() {
        screen.update(Message::NoteTyped(Stroke::Sign(sign)));
    }
    assert_eq!(screen.update(Message::ClosePressed), Action::Refuse(Text::new("close-save-note")), "half a reason");
    screen.update(Message::NoteDonePressed);
    let close = Input::Close { reason: "kembalian".to_owned(), leave: Some(Rupiah::of(500_000)) };
    assert_eq!(screen.update(Message::ClosePressed), Action::Submit(close));
}

#[test]
fn after_a_tender_was_put_right_the_causes_are_asked_for_again() {
    let mut screen = CloseShift::default();
    let receipt: ReceiptNumber = "261124-A-0031".parse().expect("a number");
    let correct = Input::CorrectTender { receipt: receipt.clone(), to: "qris".to_owned() };
    assert_eq!(screen.update(Message::MovePressed(receipt, "qris".to_owned())), Action::Submit(correct.clone()));
    assert_eq!(screen.answered(&correct, &Ok(Answer::default())), CloseShift::question());
}

#[test]
fn counting_again_begins_with_nothing() {
    let mut screen = CloseShift::default();
    screen.answered(&Input::X { print: false }, &Ok(counted(-46_500, true)));
    screen.update(Message::RecountPressed);
    assert_eq!((screen.result.is_none(), screen.counting.left()), (true, ROWS.len()));
}

/// The foot asks of the whole difference what `close` asks, and names the receipt that would do instead.
#[test]
fn the_foot_asks_what_the_bar_waits_for() {
    let cause = CauseView {
        amount: Rupiah::of(-45_000),
        fit: "exact",
        title: Text::new("explain-was-qris").with("receipt", "0031"),
        detail: Text::new("explain-unclear"),
        receipt: "261124-A-0031".parse().ok(),
        tender: Some("qris".to_owned()),
    };
    let view = |difference: i64, needs_reason: bool| {
        let answer = counted(difference, needs_reason);
        CountView { causes: vec![cause.clone()], ..answer.counted.expect("counted the line before") }
    };
    let limit = |key| Text::new(key).with("limit", "Rp5.000");
    let moved = Text::new("close-reason-or-move").with("receipt", "0031").with("limit", "Rp5.000");
    assert_eq!(result_view::asked(&view(-46_500, true)), moved);
    assert_eq!(result_view::asked(&view(-90_000, true)), limit("close-reason-needed"), "moving it is not enough");
    assert_eq!(result_view::asked(&view(-4_000, false)), limit("close-reason-free"));
}

#[test]
fn what_is_typed_of_a_reason_and_left_is_not_kept() {
    let mut screen = CloseShift::default();
    screen.answered(&Input::X { print: false }, &Ok(counted(-46_500, true)));
    let typed = |screen: &mut CloseShift, word: &str| {
        screen.update(Message::NotePressed);
        word.chars().for_each(|sign| drop(screen.update(Message::NoteTyped(Stroke::Sign(sign)))));
    };
    typed(&mut screen, "kembalian");
    screen.update(Message::NoteDonePressed);
    typed(&mut screen, " salah");
    assert_eq!(screen.update(Message::BackPressed), Action::None);
    assert_eq!((screen.writing, screen.reason.as_str()), (false, "kembalian"));
}
