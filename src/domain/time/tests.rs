use super::*;

#[test]
fn an_instant_reads_back_as_written() {
    let instant: Instant = "2026-11-24T02:42:07.120Z".parse().expect("an instant");
    assert_eq!(instant.to_string(), "2026-11-24T02:42:07.120Z");
    let with_offset: Instant = "2026-11-24T10:42:07.120+08:00".parse().expect("an instant");
    assert_eq!(with_offset, instant);
    assert!("1999-12-31T23:59:59Z".parse::<Instant>().is_err());
}

#[test]
fn the_shops_day_begins_at_its_own_midnight() {
    let zone = Zone::default();
    let late: Instant = "2026-11-23T16:00:00Z".parse().expect("an instant");
    assert_eq!(zone.date(late).to_string(), "2026-11-24");
    assert_eq!(zone.date(late).start(&zone), late);
}

#[test]
fn dates_count_in_days() {
    let date: BusinessDate = "2026-11-24".parse().expect("a date");
    assert_eq!(date.plus_days(-365).to_string(), "2025-11-24");
    assert_eq!(date.days_since(date.plus_days(-400)), 400);
    assert_eq!(date.compact(), "261124");
    assert!("2026-02-30".parse::<BusinessDate>().is_err());
    assert!("20261124".parse::<BusinessDate>().is_err());
}

#[test]
fn a_coming_price_starts_by_itself() {
    let day = |text: &str| text.parse::<BusinessDate>().expect("a date");
    let mut price = Effective::new();
    price.set(day("2026-12-01"), 12);
    price.set(day("2026-01-01"), 10);
    assert_eq!(price.on(day("2025-12-31")), None);
    assert_eq!(price.on(day("2026-11-30")), Some(&10));
    assert_eq!(price.on(day("2026-12-01")), Some(&12));
}
