use proptest::prelude::*;

use super::*;

fn change(day: i64, how: usize, pieces: i64) -> Change {
    let hows = [How::Came, How::Sold, How::Returned, How::SentBack, How::Missing];
    let first: BusinessDate = "2026-11-01".parse().expect("a date");
    let at = "2026-11-01T00:00:00Z".parse().expect("an instant");
    Change { date: first.plus_days(day), at, how: hows[how], milli: Quantity::whole(pieces) }
}

#[test]
fn a_span_says_what_became_of_them() {
    let all = [(0, 0, 40), (1, 1, -3), (2, 2, 1), (2, 4, -2), (3, 3, -6), (9, 1, -5)];
    let all = all.map(|(day, how, pieces)| change(day, how, pieces));
    let (from, to) = (change(1, 0, 0).date, change(3, 0, 0).date);
    let sums = sum(&all, |one| one.date < from, |one| one.date <= to);
    let expected = [(sums.opening, 40), (sums.sold, 3), (sums.returned, 1), (sums.missing, 2), (sums.sent_back, 6)];
    assert!(expected.into_iter().all(|(sum, pieces)| sum == Quantity::whole(pieces)), "{sums:?}");
    assert_eq!((sums.came, sums.left), (Quantity::ZERO, Quantity::whole(30)));
}

proptest! {
    /// Whatever happened, the parts add up to what is left; and one span after the other is both at once.
    #[test]
    fn the_parts_are_what_is_left(
        all in prop::collection::vec((0_i64..20, 0_usize..5, -40_i64..40), 0..40), cut in 0_i64..20,
    ) {
        let all: Vec<Change> = all.into_iter().map(|(day, how, pieces)| change(day, how, pieces)).collect();
        let cut = change(cut, 0, 0).date;
        let first = sum(&all, |_| false, |one| one.date < cut);
        let second = sum(&all, |one| one.date < cut, |_| true);
        prop_assert_eq!(first.left, second.opening);
        for sums in [first, second] {
            let parts = sums.opening + sums.came - sums.sold + sums.returned - sums.sent_back - sums.missing;
            prop_assert_eq!(parts, sums.left);
        }
    }
}
