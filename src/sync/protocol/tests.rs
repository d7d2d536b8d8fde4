use proptest::prelude::*;

use super::*;

proptest! {
    /// A record is the same after the wire, byte for byte, whatever stands in it.
    #[test]
    fn a_record_travels_as_it_is(body in "\\PC*", private in proptest::option::of("(?s).*"), hash: [u8; 32]) {
        let record = Record { body, hash, sig: [7; 64], private };
        let written = line(&record);
        prop_assert_eq!(written.matches('\n').count(), 1);
        prop_assert_eq!(read_line(&written), Some(record));
    }
}

#[test]
fn a_line_that_is_no_record_leaves_the_others_readable() {
    let record = Record { body: r#"{"v":1}"#.to_owned(), hash: [1; 32], sig: [2; 64], private: None };
    let mut bytes = message(&Push { batch: Uuid::nil() }, std::slice::from_ref(&record));
    bytes.extend_from_slice(b"{\"hash\":\"00\"}\n");
    bytes.extend_from_slice(line(&record).as_bytes());
    let (first, records): (Push, _) = read_message(&bytes).expect("a message");
    assert_eq!(first.batch, Uuid::nil());
    assert_eq!(records, [Ok(record.clone()), Err("{\"hash\":\"00\"}".to_owned()), Ok(record)]);
    assert!(read_message::<Push>(b"").is_none());
    assert!(read_message::<Push>(b"{}\n").is_none());
    assert!(read_message::<Push>(b"\xff\n").is_none());
}

/// What a newer ledger says beside what we know is no reason not to understand it.
#[test]
fn what_a_newer_program_adds_is_passed_over() {
    let text = r#"{"heads":{},"more":false,"now":"2026-11-24T00:00:00.000Z","aside":0,"weather":"fair"}"#;
    let (pulled, _): (Pulled, _) = read_message(text.as_bytes()).expect("understood");
    assert!(!pulled.more);
}
