//! Messages that no till of ours sends: each is answered with its reason, and changes nothing.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use gerai::sync::protocol::{self, LONGEST_BODY, Pull, Push, TroubleCode, path};

use super::world::World;

fn push() -> Push {
    Push { batch: uuid::Uuid::nil() }
}

fn code(answer: &str) -> TroubleCode {
    serde_json::from_str::<protocol::Trouble>(answer).expect("a trouble").code
}

#[test]
fn who_has_no_token_gets_nothing() {
    let world = World::new("ledger-no-token");
    let pull = || serde_json::to_vec(&Pull::default()).expect("JSON");
    for token in [None, Some(""), Some("00"), Some(&*"f".repeat(64))] {
        for (wanted, body) in [(path::PULL, pull()), (path::PUSH, protocol::message(&push(), &[]))] {
            let (status, answer) = world.post(token, wanted, body);
            assert_eq!((status, code(&answer)), (401, TroubleCode::BadToken), "{token:?} {wanted}");
        }
    }
}

#[test]
fn a_message_that_is_none_changes_nothing() {
    let mut world = World::new("ledger-nonsense");
    world.join("a");
    world.exchange("a");
    let token = world.token_of("a");
    let before = world.ledger_figures();
    for body in ["", "x", "{}", "{\"batch\":1}\n", "[1,2]", "\u{0}"] {
        let (status, answer) = world.post(Some(&token), path::PUSH, body.as_bytes().to_vec());
        assert_eq!((status, code(&answer)), (400, TroubleCode::BadRequest), "{body:?}");
    }
    let store = world.store("a");
    let first = store.records_after(store.identity().device, 0, 1, usize::MAX).expect("readable").remove(0);
    let too_many = protocol::message(&push(), &vec![first; protocol::MOST_RECORDS + 1]);
    let (status, answer) = world.post(Some(&token), path::PUSH, too_many);
    assert_eq!((status, code(&answer)), (413, TroubleCode::TooLarge));
    assert_eq!(world.post(Some(&token), "/v1/nothing", Vec::new()).0, 404);
    assert_eq!(world.ledger_figures(), before);
}

/// Another cooperative's record in a body is refused by name; those beside it are taken.
#[test]
fn a_record_of_another_cooperative_is_refused() {
    let mut world = World::new("ledger-other-coop");
    world.join("a");
    world.exchange("a");
    let other = World::new("ledger-other-coop-second");
    let theirs = other.store("a").records_after(other.store("a").identity().device, 0, 3, usize::MAX);
    let mut theirs = theirs.expect("readable");
    let before = world.ledger_figures();
    let foreign = uuid::Uuid::from_bytes([9; 16]).to_string();
    for record in &mut theirs {
        let (coop, ..) = protocol::place(&record.body).expect("a body");
        record.body = record.body.replace(&coop.to_string(), &foreign);
    }
    let (status, answer) = world.post(Some(&world.token_of("a")), path::PUSH, protocol::message(&push(), &theirs));
    assert_eq!(status, 200);
    assert_eq!(answer.matches("other_coop").count(), theirs.len(), "{answer}");
    assert_eq!(world.ledger_figures(), before);
}

/// A gigabyte is not read: the answer comes after the first megabytes at the latest, and the next message is met.
#[test]
fn a_body_without_end_is_cut_off() {
    let mut world = World::new("ledger-endless");
    world.join("a");
    let token = world.token_of("a");
    let mut stream = TcpStream::connect(world.url().trim_start_matches("http://")).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-length: 1073741824\r\n\r\n",
        path::PUSH
    );
    stream.write_all(head.as_bytes()).expect("sent");
    let chunk = vec![b'x'; 64 * 1_024];
    let mut sent = 0;
    while sent < 64 << 20 {
        match stream.write(&chunk) {
            Ok(written) => sent += written,
            Err(_) => break,
        }
    }
    assert!(sent <= LONGEST_BODY * 4, "{sent} bytes were taken");
    let mut answer = [0; 16];
    if stream.read_exact(&mut answer).is_ok() {
        assert!(answer.starts_with(b"HTTP/1.1 413"), "{}", String::from_utf8_lossy(&answer));
    }
    world.exchange("a");
}

/// A few kilobytes that would inflate to gigabytes are stopped at what a message may be.
#[test]
fn a_bomb_does_not_go_off() {
    let mut world = World::new("ledger-bomb");
    world.join("a");
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b' '; 64 << 20], 9);
    let answer = ureq::post(format!("{}{}", world.url(), path::PUSH))
        .header("authorization", format!("Bearer {}", world.token_of("a")))
        .header("content-encoding", "deflate")
        .config()
        .http_status_as_error(false)
        .build()
        .send(&bomb);
    assert_eq!(answer.expect("answered").status().as_u16(), 413);
    world.exchange("a");
}

#[test]
fn codes_cannot_be_tried_out_and_floods_are_stopped() {
    let mut world = World::new("ledger-flood");
    world.join("a");
    let refused = |world: &World| {
        let body = br#"{"code":"0123-4567-89AB-CDEF","device":"00000000-0000-0000-0000-000000000001"}"#;
        world.post(None, path::ENROL, body.to_vec()).0
    };
    let statuses: Vec<u16> = (0..15).map(|_| refused(&world)).collect();
    assert!(statuses.contains(&400) && statuses.ends_with(&[429]), "{statuses:?}");
    let flood: Vec<u16> = (0..400).map(|_| world.post(None, path::PULL, Vec::new()).0).collect();
    assert!(flood.contains(&429), "401 for a while, then nothing at all");
    assert!(flood.iter().all(|status| [401, 429].contains(status)));
}
