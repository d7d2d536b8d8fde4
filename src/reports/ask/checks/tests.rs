use super::*;

#[test]
fn a_month_that_still_runs_draws_by_the_one_before() {
    let day = |text: &str| text.parse::<BusinessDate>().expect("a date");
    let end = |newest: &str, to: &str| end_of_last_month(day(newest), day(to)).map(|end| end.to_string());
    assert_eq!(end("2026-12-03", "2026-11-30").as_deref(), Some("2026-12-01"));
    assert_eq!(end("2026-12-03", "2026-11-10").as_deref(), Some("2026-12-01"), "the whole month");
    assert_eq!(end("2026-11-24", "2026-11-30").as_deref(), Some("2026-11-01"), "November is not over");
    assert_eq!(end("2027-01-02", "2026-12-31").as_deref(), Some("2027-01-01"));
}
