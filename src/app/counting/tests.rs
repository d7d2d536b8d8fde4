use super::*;

#[test]
fn pieces_are_typed_and_erased_digit_by_digit() {
    let mut counting = Counting::default();
    for digits in ["1", "2", "00", "5"] {
        counting.update(Message::DigitsPressed(digits));
    }
    assert_eq!(counting.count.pieces_of(ROWS[0]), Some(12_005));
    counting.update(Message::DigitsPressed("7"));
    assert_eq!(counting.count.pieces_of(ROWS[0]), Some(12_005), "no drawer holds more");
    counting.update(Message::ErasePressed);
    assert_eq!(counting.total(), Rupiah::of(120_000_000));
}

#[test]
fn enter_goes_to_the_next_row_and_an_empty_one_is_nothing() {
    let mut counting = Counting::default();
    counting.update(Message::DigitsPressed("3"));
    for _ in ROWS {
        counting.update(Message::NextPressed);
    }
    assert_eq!((counting.left(), counting.at, counting.total()), (0, ROWS.len() - 1, Rupiah::of(300_000)));
    assert_eq!(counting.pieces(), Pieces::from([(100_000, 3)]));
}
