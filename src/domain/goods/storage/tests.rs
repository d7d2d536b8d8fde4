use proptest::prelude::*;

use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn moved(date: &str, milli: i64) -> Moved {
    Moved { date: day(date), quantity: Quantity::from_milli(milli) }
}

fn month(date: &str) -> Month {
    Month::of(day(date))
}

#[test]
fn a_label_says_which_koli_it_is() {
    let read = |code: &str| Label::read(code).map(|label| (label.storage.0.clone(), label.koli, label.code()));
    assert_eq!(read(" t00012-3 "), Some(("T00012".to_owned(), Some(3), "T00012-3".to_owned())));
    assert_eq!(read("T00012"), Some(("T00012".to_owned(), None, "T00012".to_owned())));
    assert_eq!(read("T100000-60"), Some(("T100000".to_owned(), Some(60), "T100000-60".to_owned())));
    for other in ["", "T", "T12", "T00012-", "T00012-0", "T00012-x", "T0001X", "0089686010015", "S00101"] {
        assert_eq!(read(other), None, "{other}");
    }
}

#[test]
fn each_kilogram_begun_is_paid_for() {
    let of = |milli, each| {
        let fee = fee(Quantity::from_milli(milli), Quantity::from_milli(each), Rupiah::of(100), month("2026-11-01"));
        fee.map(|fee| (fee.kilograms, fee.amount.amount()))
    };
    assert_eq!(of(1_250_500, 1_000), Ok((1_251, 125_100)), "koperasi 5.3");
    assert_eq!(of(12_000, 25_000), Ok((300, 30_000)), "twelve koli of 25 kg");
    assert_eq!(of(3_000, 333), Ok((1, 100)), "999 grams are one begun");
}

#[test]
fn the_most_of_the_month_counts_and_not_what_is_left_of_it() {
    let moves = [moved("2026-10-20", 100_000), moved("2026-11-02", 50_000), moved("2026-11-20", -120_000)];
    assert_eq!(most_in(&moves, month("2026-10-01")).milli(), 100_000);
    assert_eq!(most_in(&moves, month("2026-11-01")).milli(), 150_000);
    assert_eq!(most_in(&moves, month("2026-12-01")).milli(), 30_000);
    assert_eq!(left(&moves).milli(), 30_000);
}

#[test]
fn a_month_is_due_when_it_is_over_or_nothing_is_left() {
    let moves = [moved("2026-09-15", 10_000), moved("2026-11-05", -10_000)];
    let rate = (Quantity::from_milli(1_000), Rupiah::of(100));
    let months = |charged: &[Month], today, to_the_end| -> Vec<String> {
        let fees = due(&moves, rate, charged, (day(today), to_the_end)).expect("in range");
        fees.iter().map(|fee| fee.month.to_string()).collect()
    };
    assert_eq!(months(&[], "2026-11-05", false), ["2026-09", "2026-10"]);
    assert_eq!(months(&[month("2026-09-01")], "2026-11-05", true), ["2026-10", "2026-11"]);
    assert!(months(&[], "2026-09-30", false).is_empty(), "the month is not over");
}

proptest! {
    /// Whatever was put in and taken out, the most is no less than what lay there at either end of the month.
    #[test]
    fn the_most_is_no_less_than_both_ends(
        steps in prop::collection::vec((0_i64..90, 1_i64..500_000), 1..20), back in 0_i64..60,
    ) {
        let start = day("2026-09-01");
        let mut days: Vec<i64> = steps.iter().map(|(after, _)| *after).collect();
        days.sort_unstable();
        let moves: Vec<Moved> = days.iter().zip(&steps).enumerate().map(|(at, (after, (_, milli)))| {
            let sign = if at % 3 == 2 { -1 } else { 1 };
            Moved { date: start.plus_days(*after), quantity: Quantity::from_milli(sign * milli) }
        }).collect();
        let month = Month::of(start.plus_days(back));
        let until = |date: BusinessDate| -> Quantity {
            moves.iter().filter(|moved| moved.date < date).map(|moved| moved.quantity).sum()
        };
        let most = most_in(&moves, month);
        prop_assert!(most >= until(month.first_day()) && most >= until(month.plus(1).first_day()));
    }
}

#[test]
fn medicines_petrol_and_gas_are_refused_by_their_words() {
    for goods in ["Obat batuk 2 dus", "Bensin 20 liter", "minyak  tanah", "Tabung LPG-3kg, LPG", "gas elpiji"] {
        assert!(is_barred(goods), "{goods}");
    }
    for goods in ["Beras Siam, kering", "Gasing kayu", "Minyak goreng", "Ikan asin", "Solarium"] {
        assert!(!is_barred(goods), "{goods}");
    }
}

#[test]
fn a_medicine_is_known_by_its_name_and_its_substance() {
    let medicines = [("Sanmol 500 mg tablet", "Parasetamol"), ("Oralit 200 ml", "Garam rehidrasi oral")];
    let shop = ["Garam Dapur Halus 250 g", "Beras Unus"];
    for goods in ["Paracetamol 500", "dus SANMOL", "garam rehidrasi oral", "Oralit"] {
        assert!(is_medicine(goods, medicines, shop), "{goods}");
    }
    for goods in ["Garam dapur", "Beras Siam", "500 mg", "", "Jamur kering"] {
        assert!(!is_medicine(goods, medicines, shop), "{goods}");
    }
}

#[test]
fn what_lies_longer_than_half_a_year_is_told_from_the_day_after() {
    assert!(!lies_long(day("2026-05-24"), day("2026-11-24"), 6));
    assert!(lies_long(day("2026-05-24"), day("2026-11-25"), 6));
    assert!(!lies_long(day("2026-08-31"), day("2027-02-28"), 6), "the last day of a shorter month");
}
