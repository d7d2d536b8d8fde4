use super::*;

fn running(opening: i64, cash_sales: i64) -> Running {
    Running {
        shift: ShiftId(uuid::Uuid::nil()),
        till: "A".parse().expect("a letter"),
        date: BusinessDate::new(2026, 11, 24).expect("a date"),
        opening: Rupiah::of(opening),
        cash_sales: Rupiah::of(cash_sales),
        rounding: Rupiah::of(-350),
        sales: 12,
        receipts: 13,
    }
}

#[test]
fn what_is_carried_away_is_not_expected_any_more() {
    let z = running(500_000, 1_240_000).close(7, Rupiah::of(1_240_000), Rupiah::of(500_000));
    assert_eq!((z.expected, z.difference, z.number), (Rupiah::of(500_000), Rupiah::ZERO, 7));
    assert_eq!((z.sales, z.receipts, z.rounding), (12, 13, Rupiah::of(-350)));
}

#[test]
fn too_little_in_the_drawer_is_a_negative_difference() {
    let z = running(500_000, 100_000).close(1, Rupiah::ZERO, Rupiah::of(595_000));
    assert_eq!((z.expected, z.difference), (Rupiah::of(600_000), Rupiah::of(-5_000)));
}
