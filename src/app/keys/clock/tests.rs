use proptest::prelude::*;

use super::*;

fn watched() -> Clock {
    let mut clock = Clock::default();
    clock.watch(0);
    clock
}

#[test]
fn as_long_as_looks_come_often_the_clock_is_the_wall() {
    let mut clock = watched();
    for wall_ms in (0..2_000).step_by(10) {
        assert_eq!(clock.look(wall_ms), Moment::from(wall_ms));
    }
}

#[test]
fn a_clock_that_nobody_watches_is_the_wall_whatever_the_pauses() {
    let mut clock = Clock::default();
    for wall_ms in [0, 5, 900, 60_000] {
        assert_eq!(clock.look(wall_ms), Moment::from(wall_ms));
    }
}

#[test]
fn a_stall_counts_for_little_and_its_keys_may_be_as_old_as_it() {
    let mut clock = watched();
    clock.look(10);
    assert_eq!(clock.look(1_010), Moment { at_ms: 30, from_ms: 10, until_ms: 1_010 });
    assert_eq!(clock.look(1_012).from_ms, 10, "still on its way");
    clock.look(1_025);
    assert_eq!(clock.look(1_040), Moment { at_ms: 60, from_ms: 1_040, until_ms: 1_040 });
}

#[test]
fn a_stall_behind_a_stall_keeps_the_keys_of_the_first() {
    let mut clock = watched();
    clock.look(10);
    clock.look(310);
    assert_eq!(clock.look(400).from_ms, 10);
    assert_eq!(clock.look(490).from_ms, 310, "but not for ever");
}

proptest! {
    /// Between any two looks the clock has gone on, where the wall has, and not further than the wall.
    #[test]
    fn the_clock_goes_on_and_never_ahead_of_the_wall(pauses in prop::collection::vec(0..2_000_u64, 1..100)) {
        let mut clock = watched();
        let (mut wall_ms, mut before) = (0, Moment::default());
        for pause_ms in pauses {
            wall_ms += pause_ms;
            let now = clock.look(wall_ms);
            let counted_ms = now.at_ms - before.at_ms;
            prop_assert!(counted_ms <= pause_ms);
            prop_assert_eq!(counted_ms == 0, pause_ms == 0);
            prop_assert!(now.from_ms <= now.until_ms);
            before = now;
        }
    }
}
