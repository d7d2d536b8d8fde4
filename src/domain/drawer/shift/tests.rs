use super::*;

fn running(opening: i64, sums: &[(&str, i64)]) -> Running {
    Running {
        shift: ShiftId(uuid::Uuid::nil()),
        till: "A".parse().expect("a letter"),
        date: BusinessDate::new(2026, 11, 24).expect("a date"),
        opening: Rupiah::of(opening),
        sums: sums.iter().map(|(key, amount)| ((*key).to_owned(), *amount)).collect(),
    }
}

#[test]
fn what_was_dropped_is_not_expected_any_more_and_not_posted_again() {
    let sums = [("cash_sales", 1_240_000), ("drops", 1_240_000), ("sales", 12), ("receipts", 13), ("rounding", -350)];
    let z = running(500_000, &sums).close(7, Rupiah::of(500_000), Rupiah::ZERO);
    assert_eq!((z.expected, z.difference, z.number), (Rupiah::of(500_000), Rupiah::ZERO, 7));
    assert_eq!((z.sales, z.receipts, z.rounding), (12, 13, Rupiah::of(-350)));
    assert_eq!(z.drops, z.dropped_before, "each drop stands in the books already");
}

#[test]
fn too_little_in_the_drawer_is_a_negative_difference() {
    let z = running(500_000, &[("cash_sales", 100_000)]).close(1, Rupiah::of(595_000), Rupiah::ZERO);
    assert_eq!((z.expected, z.difference), (Rupiah::of(600_000), Rupiah::of(-5_000)));
}

#[test]
fn every_way_in_and_out_counts_once() {
    let sums =
        [("cash_sales", 64), ("cash_refunds", 32), ("cash_in", 16), ("cash_out", 8), ("drops", 4), ("qris", 9_000)];
    assert_eq!(running(1_000, &sums).close(1, Rupiah::ZERO, Rupiah::ZERO).expected, Rupiah::of(1_036));
}

#[test]
fn what_is_carried_to_the_safe_after_the_count_changes_no_difference() {
    let z = running(500_000, &[("cash_sales", 250_000)]).close(2, Rupiah::of(750_000), Rupiah::of(250_000));
    assert_eq!((z.difference, z.deposit), (Rupiah::ZERO, Rupiah::of(250_000)));
}
