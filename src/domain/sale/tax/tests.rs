use super::*;

fn on(year: i16, month: i8) -> PpnRate {
    PpnRate::on(BusinessDate::new(year, month, 1).expect("a date"))
}

#[test]
fn old_documents_keep_the_rate_of_their_day() {
    let ppn = |rate: PpnRate| rate.on_top_of(Rupiah::of(10_000)).expect("in range").amount();
    assert_eq!((ppn(on(2022, 3)), ppn(on(2022, 4)), ppn(on(2026, 11))), (1_000, 1_100, 1_100));
}

#[test]
fn tax_is_rounded_once_on_the_sum() {
    let lines = [(Rupiah::of(105), true); 3];
    let tax = of_receipt(true, on(2026, 11), &lines).expect("in range");
    assert_eq!(tax.ppn, Rupiah::of(31), "315 × 11 ÷ 111 = 31,2; three times 10,4 would be 30");
}
