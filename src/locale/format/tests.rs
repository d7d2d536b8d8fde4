use proptest::prelude::*;

use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date of the test")
}

#[test]
fn money_has_dots_and_a_sign_before_the_mark() {
    assert_eq!(money(Rupiah::of(12_500)), "Rp12.500");
    assert_eq!(money(Rupiah::of(-12_500)), "-Rp12.500");
    assert_eq!(money_on_screen(Rupiah::of(-12_500)), "\u{2212}Rp12.500");
    assert_eq!(plain(Rupiah::of(1_234_567)), "1.234.567");
    assert_eq!(plain(Rupiah::of(-75)), "-75");
    assert_eq!(plain_on_screen(Rupiah::of(-75)), "\u{2212}75");
    assert_eq!(plain(Rupiah::ZERO), "0");
    assert_eq!(money(Rupiah::of(-Rupiah::LIMIT)), "-Rp9.000.000.000.000.000");
}

#[test]
fn quantities_have_a_decimal_comma() {
    assert_eq!(quantity(Quantity::whole(3)), "3");
    assert_eq!(quantity(Quantity::from_milli(1_250)), "1,25");
    assert_eq!(quantity(Quantity::from_milli(-5)), "-0,005");
    assert_eq!(quantity(Quantity::whole(12_000)), "12.000");
    assert_eq!(weight(Quantity::from_milli(1_250)), "1,250");
    assert_eq!(weight(Quantity::whole(2)), "2,000");
    assert_eq!(percent(Percent::parse("12.50").expect("a percentage")), "12,5%");
}

#[test]
fn dates_and_times_are_those_of_screen_and_paper() {
    let date = day("2026-11-24");
    assert_eq!(date_numeric(day("2025-11-03")), "03/11/2025");
    assert_eq!(date_narrow(date), "24/11/26");
    assert_eq!(date_short(Language::Id, day("2025-11-03")), "3 Nov 2025");
    assert_eq!(date_short(Language::Id, day("2025-08-03")), "3 Agu 2025");
    assert_eq!(date_short(Language::En, day("2025-08-03")), "3 Aug 2025");
    assert_eq!(date_long(Language::Id, date), "24 November 2026");
    assert_eq!(day_long(Language::Id, date), "Selasa, 24 November");
    assert_eq!(day_long(Language::En, date), "Tuesday, 24 November");
    assert_eq!(month_year(day("2027-09-30")), "09/2027");
    let clock = LocalTime { date, hour: 9, minute: 5, second: 59 };
    assert_eq!((time_on_screen(clock).as_str(), time(clock).as_str()), ("09.05", "09:05"));
}

#[test]
fn rupiah_are_read_as_people_type_them() {
    for text in ["12500", "12.500", "Rp12.500", "rp 12.500", "Rp. 12.500", " Rp12.500,00 ", "12.500,-"] {
        assert_eq!(read_rupiah(text), Ok(Rupiah::of(12_500)), "{text}");
    }
    for text in ["-12500", "-Rp12.500", "\u{2212}Rp12.500", "Rp-12.500", "- 12.500"] {
        assert_eq!(read_rupiah(text), Ok(Rupiah::of(-12_500)), "{text}");
    }
    assert_eq!(read_rupiah("0"), Ok(Rupiah::ZERO));
}

#[test]
fn what_may_be_a_slip_is_refused() {
    let wrong = ["", "Rp", "-", "12.50", "1.2500", "12,500", "12.500,50", ".500", "12.", "12 500", "--5", "5k", "１２"];
    for text in wrong {
        assert!(read_rupiah(text).is_err(), "{text}");
    }
    assert!(read_rupiah("9.000.000.000.000.001").is_err());
    assert!(read_rupiah(&"9".repeat(400)).is_err());
}

proptest! {
    /// What is written is read back to the same amount, on paper and on screen, with the mark and without.
    #[test]
    fn amounts_survive_writing_and_reading(amount in -Rupiah::LIMIT..=Rupiah::LIMIT) {
        let amount = Rupiah::of(amount);
        for text in [money(amount), money_on_screen(amount), plain(amount), plain_on_screen(amount)] {
            prop_assert_eq!(read_rupiah(&text), Ok(amount));
        }
    }

    /// Whatever is typed, reading it answers.
    #[test]
    fn reading_never_panics(text in "\\PC{0,40}") {
        let _ = read_rupiah(&text);
    }
}

#[test]
fn a_date_among_words_is_said_shorter_and_nothing_else_is() {
    let words = "W0003 · Jatuh tempo 12 November 2026, batas 14 hari (1 Mei) · 3 Mei, 24 dus";
    let month = "W0003 · Jatuh tempo 12 Nov 2026, batas 14 hari (1 Mei) · 3 Mei, 24 dus";
    assert_eq!(with_shorter_dates(words, Shorter::Month), month);
    let figures = "W0003 · Jatuh tempo 12/11/26, batas 14 hari (1/05) · 3/05, 24 dus";
    assert_eq!(with_shorter_dates(words, Shorter::Figures), figures);
    assert_eq!(with_shorter_dates("Monday, 16 December", Shorter::Month), "Monday, 16 Dec");
    assert_eq!(with_shorter_dates("Beli 2  gratis 1", Shorter::Figures), "Beli 2  gratis 1");
}

#[test]
fn what_is_weighed_has_three_decimals_and_a_piece_none() {
    assert_eq!(quantity_of(Quantity::from_milli(1_500), "kg"), "1,500");
    assert_eq!(quantity_of(Quantity::from_milli(40_000), "kg"), "40,000");
    assert_eq!(quantity_of(Quantity::from_milli(40_000), "pcs"), "40");
}
