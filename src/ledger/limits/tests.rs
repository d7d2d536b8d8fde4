use std::time::Duration;

use super::*;

fn address(last: u8) -> IpAddr {
    IpAddr::from([10, 0, 0, last])
}

fn allowed(limits: &Limits, from: u8, kind: Kind, now: Instant, asked: u64) -> u64 {
    (0..asked).map(|_| u64::from(limits.allow(address(from), kind, now))).sum()
}

#[test]
fn a_flood_is_stopped_and_a_till_is_not() {
    let (limits, start) = (Limits::default(), Instant::now());
    assert_eq!(allowed(&limits, 1, Kind::Message, start, 1_000_000), BURST);
    assert_eq!(allowed(&limits, 2, Kind::Message, start, 10), 10, "another address has its own");
    let later = start + Duration::from_secs(1);
    assert_eq!(allowed(&limits, 1, Kind::Message, later, 1_000), PER_SECOND);
    for second in 2..60 {
        assert_eq!(allowed(&limits, 2, Kind::Message, start + Duration::from_secs(second), 10), 10);
    }
}

#[test]
fn codes_are_not_tried_out() {
    let (limits, start) = (Limits::default(), Instant::now());
    assert_eq!(allowed(&limits, 1, Kind::Try, start, 1_000), TRIES);
    let hour = start + Duration::from_secs(3_600);
    let tried: u64 = (1..3_600).map(|at| allowed(&limits, 1, Kind::Try, start + Duration::from_secs(at), 5)).sum();
    assert!(tried <= 360, "{tried} tries in an hour");
    assert_eq!(allowed(&limits, 1, Kind::Message, hour, 5), 5);
}

#[test]
fn what_is_remembered_is_bounded() {
    let (limits, start) = (Limits::default(), Instant::now());
    for number in 0..30_000_u32 {
        let from = IpAddr::from(number.to_be_bytes());
        limits.allow(from, Kind::Message, start + Duration::from_millis(u64::from(number)));
    }
    assert!(limits.buckets.lock().expect("a lock").len() <= ADDRESSES + 1);
}
