use super::*;

fn month(year: i16, month: i8, sold: i64, ppn: i64) -> Month {
    let moved = [("411100", -sold), ("418100", sold / 10), ("212000", -ppn)];
    let moved = moved.into_iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(amount)));
    Month { year, month, moved: moved.collect(), settled: Sums::new() }
}

#[test]
fn turnover_is_less_discounts_and_runs_over_twelve_months() {
    let months: Vec<Month> = (1..=12).map(|at| month(2025, at, 1_000, 0)).chain([month(2026, 1, 2_000, 110)]).collect();
    let table = table(&months, 2, &TaxRates::default(), Period::default());
    let rows = table.rows();
    assert_eq!((rows.len(), &rows[1][0]), (2, &Cell::words("2026-01")));
    let money = |amount| Cell::Money(Rupiah::of(amount));
    assert_eq!((&rows[0][1], &rows[0][2]), (&money(900), &money(10_800)));
    assert_eq!((&rows[1][1], &rows[1][2]), (&money(1_800), &money(11_700)));
    assert_eq!((&rows[1][3], &rows[1][5], &rows[1][6]), (&money(110), &money(110), &money(9)));
    assert_eq!(table.head.len(), 3, "far from the limit");
}

#[test]
fn a_shop_that_comes_near_the_limit_is_told() {
    let near = [month(2026, 1, 4_300_000_000, 0)];
    let table = table(&near, 1, &TaxRates::default(), Period::default());
    assert_eq!(table.head.last().map(|text| text.key), Some("report-tax-near-limit"));
}
