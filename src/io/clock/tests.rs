use super::*;

#[test]
fn every_input_takes_one_second_from_the_start() {
    let start: Instant = "2026-11-24T08:00:00Z".parse().expect("an instant");
    let mut clock = Stepped::new(start);
    assert_eq!((clock.now(), clock.now()), (start, start));
    clock.advance();
    assert_eq!(clock.now().millis() - start.millis(), 1_000);
    clock.advance();
    assert_eq!(clock.now().to_string(), "2026-11-24T08:00:02.000Z");
}

#[test]
fn the_system_clock_runs_by_itself() {
    let mut clock = System;
    let before = clock.now();
    clock.advance();
    assert!(clock.now() >= before && before > earliest());
}
