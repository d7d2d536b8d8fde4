use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::till::tests::{Counter, rp};

/// The stock room's counter, whose shop has these goods besides: batch (empty for none) and pieces, a lot each.
fn counter(lots: &[(&str, i64)]) -> Counter {
    let mut counter = Counter::new();
    counter.does("login gudang 333333");
    for (at, (batch, pieces)) in (20..).zip(lots) {
        counter.shop.lies("S00003", at, batch, *pieces);
    }
    counter.does("stocktake toko");
    counter
}

fn line(counter: &Counter, batch: &str) -> CountedView {
    let lines = counter.answer().stocktake.expect("a count").lines;
    lines.into_iter().find(|line| line.batch == batch).expect("it was counted")
}

fn stands(counter: &Counter, batch: &str) -> (i64, i64, Rupiah) {
    let line = line(counter, batch);
    let pieces = |quantity: Quantity| quantity.milli() / 1_000;
    (pieces(line.counted), pieces(line.booked.expect("reviewed")), line.value.expect("reviewed"))
}

/// Two crackers lie there without a batch from the start.
#[test]
fn goods_with_and_without_batch_are_no_difference_beside_each_other() {
    for lines in [["line S00003 80 batch=n1", "line S00003 29"], ["line S00003 29", "line S00003 80 batch=n1"]] {
        let mut counter = counter(&[("N1", 80), ("", 27)]);
        lines.iter().for_each(|line| drop(counter.does(&format!("stocktake {line}"))));
        counter.does("stocktake review");
        assert_eq!(stands(&counter, "N1"), (80, 80, rp(0)));
        assert_eq!(stands(&counter, ""), (29, 29, rp(0)));
    }
}

#[test]
fn what_is_one_lines_own_follows_the_others() {
    let mut counter = counter(&[("N1", 80)]);
    counter.does("stocktake line S00003 82");
    counter.does("stocktake review");
    assert_eq!(stands(&counter, ""), (82, 82, rp(0)), "all that lies there");
    counter.does("stocktake line S00003 80 batch=N1");
    assert_eq!(stands(&counter, "").1, 2, "what no other line names");
    counter.does("stocktake remove S00003 batch=N1");
    assert_eq!(stands(&counter, ""), (82, 82, rp(0)), "as if nobody had counted them");
}

#[test]
fn a_slip_of_the_hand_is_taken_out() {
    let mut counter = counter(&[]);
    counter.does("stocktake line S00001 1");
    counter.does("stocktake line S00003 2");
    assert_eq!(counter.refuses("stocktake remove S00003 batch=N1"), Code::BadInput);
    let noted = counter.does("stocktake remove S00001");
    assert_eq!(noted.len(), 1, "its part of the draft is gone");
    counter.does("stocktake review");
    let stocktake = counter.answer().stocktake.expect("a count");
    assert_eq!((stocktake.lines.len(), stocktake.difference), (1, Some(rp(0))));
    counter.does("stocktake remove S00003");
    assert_eq!(counter.refuses("stocktake done"), Code::BadInput, "nothing is left to book");
}

#[test]
fn a_second_count_compares_with_the_books_of_its_own_moment() {
    let mut counter = counter(&[("", 30)]);
    counter.does("stocktake line S00003 12");
    counter.does("stocktake review");
    assert_eq!(stands(&counter, ""), (12, 32, rp(-20 * 950)));
    counter.shop.lies("S00003", 20, "", 20);
    counter.does("stocktake set S00003 22");
    assert_eq!(stands(&counter, ""), (22, 22, rp(0)));
    assert_eq!(line(&counter, "").first, Some(Quantity::whole(12)), "the first count stays beside it");
    let mut counter = self::counter(&[("", 30)]);
    counter.does("stocktake line S00003 22");
    counter.shop.lies("S00003", 20, "", 20);
    counter.does("stocktake review");
    assert_eq!(stands(&counter, "").1, 32, "what is sold after the count stays sold");
}

proptest! {
    /// Counting every lot exactly, in any grouping and order, gives no difference.
    #[test]
    fn what_lies_there_is_no_difference(
        lots in vec((0_usize..4, 1_i64..90), 0..6),
        apart in vec(any::<bool>(), 4),
        reversed in any::<bool>(),
        again in any::<bool>(),
    ) {
        let batches = ["", "A1", "B2", "C3"];
        let lots: Vec<(&str, i64)> = lots.into_iter().map(|(at, pieces)| (batches[at], pieces)).collect();
        let mut counter = counter(&lots);
        // Each batch is a line of its own, or lies with what has none.
        let own = |batch: &str| batches.iter().position(|one| *one == batch).is_some_and(|at| at > 0 && apart[at]);
        let pieces = |batch: &str| lots.iter().filter(|(of, _)| *of == batch).map(|(_, pieces)| pieces).sum::<i64>();
        let rest: i64 = 2 + lots.iter().filter(|(batch, _)| !own(batch)).map(|(_, pieces)| pieces).sum::<i64>();
        let mut lines: Vec<String> =
            batches.iter().filter(|batch| own(batch)).map(|batch| format!("{} batch={batch}", pieces(batch))).collect();
        lines.push(rest.to_string());
        if reversed {
            lines.reverse();
        }
        let rounds = if again { 2 } else { 1 };
        for _ in 0..rounds {
            for line in &lines {
                counter.does(&format!("stocktake set S00003 {line}"));
            }
            counter.does("stocktake review");
        }
        let stocktake = counter.answer().stocktake.expect("a count");
        for line in &stocktake.lines {
            prop_assert_eq!((Some(line.counted), line.value), (line.booked, Some(rp(0))), "{:?}", line);
        }
    }
}
