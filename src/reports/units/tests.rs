use super::*;
use crate::domain::money::Rupiah;

fn month(unit: &str, month: i8, of: &[(&str, i64)]) -> Month {
    let moved = of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount)));
    Month { unit: unit.to_owned(), year: 2026, month, moved: moved.collect() }
}

/// Of the office there is rent alone, which is no part of a gross result.
#[test]
fn units_stand_in_their_order_and_what_brought_nothing_has_no_row() {
    let months = vec![
        month("simpan_pinjam", 2, &[("415100", -120)]),
        month("kantor", 2, &[("525000", 900)]),
        month("sembako", 2, &[("411100", -600), ("501100", 500), ("411200", -300), ("501200", 240)]),
        month("sembako", 1, &[("411100", -100), ("501100", 80)]),
    ];
    let table = table(months, Period::default());
    let rows: Vec<(&str, &str)> =
        table.rows().iter().filter_map(|row| Some((row[0].code()?, row[1].code()?))).collect();
    assert_eq!(rows, [("sembako", "2026-01"), ("sembako", "2026-02"), ("simpan_pinjam", "2026-02")]);
    let figures = |row: usize| table.rows()[row][2..].to_vec();
    assert_eq!(figures(1), [600, 100, 300, 60, 160].map(|amount| Cell::Money(Rupiah::of(amount))));
    let sums = table.totals().expect("sums");
    assert_eq!(sums[6], Some(Rupiah::of(20 + 160 + 120)));
}
