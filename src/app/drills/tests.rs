use super::*;
use crate::app::gallery::sample;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::locale::Language;

/// The sale of the pictures, with these lines in place of its own.
fn sale(lines: &[(&str, &str, i64)]) -> SaleView {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::finished(&mut shop);
    let mut sale = shop.answer.sale.expect("a finished sale");
    let like = sale.lines[0].clone();
    let line = |(sku, unit, milli): &(&str, &str, i64)| crate::till::answer::LineView {
        sku: Sku::from(*sku),
        unit: (*unit).to_owned(),
        qty_milli: Quantity::from_milli(*milli),
        ..like.clone()
    };
    sale.lines = lines.iter().map(line).collect();
    sale.member = None;
    sale
}

#[test]
fn time_runs_from_the_customer_to_the_change_and_only_the_right_basket_counts() {
    let begun = Instant::now();
    let after = |seconds| begun + Duration::from_secs(seconds);
    let mut drills = Drills::begin(begun, &[]);
    drills.finished(&sale(&[("S00020", "pak", 1_000)]), after(20));
    assert_eq!((drills.at, drills.times[0]), (0, None), "another basket than the one that was asked for");
    drills.next(after(30));
    drills.finished(&sale(DRILLS[0].lines), after(42));
    assert_eq!((drills.at, drills.times[0]), (1, Some(Duration::from_secs(12))));
    assert_eq!(clock(drills.whole()), "0.12");
}

#[test]
fn the_best_time_is_the_shortest_and_outlives_a_new_beginning() {
    let begun = Instant::now();
    let after = |seconds| begun + Duration::from_secs(seconds);
    let mut drills = Drills::begin(begun, &[Some(Duration::from_secs(10))]);
    let done = drills.finished(&sale(DRILLS[0].lines), after(14));
    assert_eq!(done, Some((0, Duration::from_secs(14))));
    assert_eq!(drills.best[0], Some(Duration::from_secs(10)), "slower than before");
    let mut again = drills.again(after(20));
    assert_eq!((again.at, again.times[0]), (0, None));
    again.finished(&sale(DRILLS[0].lines), after(26));
    assert_eq!(again.best[0], Some(Duration::from_secs(6)));
}

#[test]
fn after_the_tenth_it_is_over_and_more_sales_change_nothing() {
    let begun = Instant::now();
    let mut drills = Drills { at: DRILLS.len(), ..Drills::begin(begun, &[]) };
    assert!(drills.is_over());
    let before = drills.clone();
    drills.finished(&sale(DRILLS[0].lines), begun);
    assert_eq!(drills, before);
}
