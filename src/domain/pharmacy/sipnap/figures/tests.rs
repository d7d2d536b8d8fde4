use proptest::prelude::{Strategy, prop, prop_assert_eq, proptest};

use super::{Book, Changed, Figures, Month, changes};
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

const DOCUMENTS: [&str; 5] = ["lot_opened", "goods_received", "sale_completed", "goods_written_off", "stock_counted"];

fn diazepam() -> Sku {
    Sku::from("M00194")
}

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn month(text: &str) -> Month {
    Month::parse(text).expect("a month")
}

fn figures(sku: &str, whole: [i64; 5]) -> Figures {
    let [opening, received, used, other, closing] = whole.map(Quantity::whole);
    Figures { sku: Sku::from(sku), opening, received, used, other, closing }
}

#[test]
fn what_is_used_after_midnight_is_the_next_months() {
    let mut book = Book::default();
    book.moved(&diazepam(), day("2026-12-28"), "lot_opened", Quantity::whole(290));
    for (date, count) in [("2026-12-31", 10), ("2027-01-01", 5)] {
        book.moved(&diazepam(), day(date), "sale_completed", Quantity::whole(-count));
        book.used(&diazepam(), day(date), Quantity::whole(count));
    }
    assert_eq!(book.of(&diazepam(), month("2026-12")), figures("M00194", [290, 0, 10, 0, 280]));
    assert_eq!(book.of(&diazepam(), month("2027-01")), figures("M00194", [280, 0, 5, 0, 275]));
    assert_eq!(book.newest(), Some(month("2027-01")));
}

#[test]
fn what_changed_since_is_named_by_its_closing_figure_first() {
    let said = [figures("M00194", [290, 0, 20, 0, 270]), figures("M00200", [10, 0, 1, 0, 9])];
    let now = [figures("M00194", [290, 0, 25, 0, 265]), figures("M00200", [10, 0, 0, -1, 9])];
    let changed = |sku: &str, what, was, now| Changed {
        sku: Sku::from(sku),
        what,
        was: Quantity::whole(was),
        now: Quantity::whole(now),
    };
    assert_eq!(changes(&said, &now), [changed("M00194", "closing", 270, 265), changed("M00200", "used", 1, 0)]);
    assert_eq!(changes(&said, &said), []);
    let new = figures("M00201", [0; 5]);
    assert_eq!(changes(&said, &[said[0].clone(), said[1].clone(), new]), [], "nothing of it moved");
    assert_eq!(changes(&said[..1], &said), [changed("M00200", "closing", 0, 9)], "goods that were not named then");
}

fn any_move() -> impl Strategy<Value = (i64, usize, i64)> {
    (0..400_i64, 0..DOCUMENTS.len(), -50..50_i64)
}

proptest! {
    /// Every month's figures add up, and each opens with what the one before closed with.
    #[test]
    fn months_go_on_from_one_another(moves in prop::collection::vec(any_move(), 0..40)) {
        let mut book = Book::default();
        let first = day("2026-01-01");
        for (days, document, count) in moves {
            let (date, document) = (first.plus_days(days), DOCUMENTS[document]);
            let (milli, on) = match document {
                "lot_opened" => (Quantity::whole(count.abs()), first),
                _ => (Quantity::whole(count), date),
            };
            book.moved(&diazepam(), on, document, milli);
            if document == "sale_completed" {
                book.used(&diazepam(), on, -milli);
            }
        }
        let mut before: Option<Figures> = None;
        let months = std::iter::successors(Some(Month::of(first)), |month| Some(month.next())).take(16);
        for month in months {
            let now = book.of(&diazepam(), month);
            prop_assert_eq!(now.opening + now.received - now.used + now.other, now.closing);
            if let Some(before) = before {
                prop_assert_eq!(before.closing, now.opening);
            }
            before = Some(now);
        }
    }
}
