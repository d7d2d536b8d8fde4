use super::*;

#[test]
fn the_opening_is_what_was_counted() {
    let mut shift = OpenShift::default();
    assert_eq!(shift.update(Message::OpenPressed), Action::Refuse(Text::new("shift-count-first")));
    shift.update(Message::DigitsPressed("3"));
    shift.update(Message::NextPressed);
    shift.update(Message::DigitsPressed("4"));
    assert_eq!(shift.update(Message::OpenPressed), Action::Submit(Input::Open { opening: Rupiah::of(500_000) }));
    assert_eq!(shift.update(Message::OpenPressed), Action::Refuse(Text::new("shift-count-first")), "on its way");
}

#[test]
fn an_empty_drawer_is_counted_through() {
    let mut shift = OpenShift::default();
    for _ in PIECES {
        shift.update(Message::NextPressed);
    }
    assert_eq!((shift.left(), shift.is_ready()), (0, true));
}

#[test]
fn pieces_are_typed_and_erased_digit_by_digit() {
    let mut shift = OpenShift::default();
    for digits in ["1", "2", "00", "5"] {
        shift.update(Message::DigitsPressed(digits));
    }
    assert_eq!(shift.counts[0], Some(1_200));
    shift.update(Message::ErasePressed);
    assert_eq!(shift.counts[0], Some(120));
}
