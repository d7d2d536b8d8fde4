use super::*;
use crate::domain::drawer::count::ROWS;
use crate::domain::sale::tender::Pieces;

fn digits(digits: &'static str) -> Message {
    Message::Counted(counting::Message::DigitsPressed(digits))
}

const NEXT: Message = Message::Counted(counting::Message::NextPressed);

#[test]
fn the_opening_is_what_was_counted_piece_by_piece() {
    let mut shift = OpenShift::default();
    assert_eq!(shift.update(Message::OpenPressed), Action::Refuse(Text::new("shift-count-first")));
    shift.update(digits("3"));
    shift.update(NEXT);
    shift.update(digits("4"));
    let pieces = Pieces::from([(100_000, 3), (50_000, 4)]);
    assert_eq!(shift.update(Message::OpenPressed), Action::Submit(Input::OpenCounted { pieces }));
    assert_eq!(shift.update(Message::OpenPressed), Action::Refuse(Text::new("shift-count-first")), "on its way");
}

#[test]
fn an_empty_drawer_is_counted_through() {
    let mut shift = OpenShift::default();
    for _ in ROWS {
        shift.update(NEXT);
    }
    assert!(shift.is_ready());
}

#[test]
fn the_float_of_the_last_shift_is_taken_with_one_key_once() {
    let mut shift = OpenShift::default();
    let opening = Rupiah::of(500_000);
    assert_eq!(shift.update(Message::AsLeftPressed(opening)), Action::Submit(Input::Open { opening }));
    assert_eq!(shift.update(Message::AsLeftPressed(opening)), Action::None, "the second of two quick taps");
}
