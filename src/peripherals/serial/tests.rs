use super::*;

#[test]
fn pauses_grow_to_five_seconds_and_begin_again_after_success() {
    let mut backoff = Backoff::default();
    let mut seconds = || backoff.pause().as_secs();
    assert_eq!([seconds(), seconds(), seconds(), seconds()], [1, 2, 5, 5]);
    backoff.reset();
    assert_eq!(backoff.pause().as_secs(), 1);
}

#[test]
fn a_port_that_is_not_there_is_an_error() {
    let line = SerialLine { path: "/dev/gerai-is-not-here".to_owned(), baud: 9_600 };
    assert!(open(&line, Flow::None, Duration::from_millis(10)).is_err());
}
