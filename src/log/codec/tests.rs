use uuid::Uuid;

use super::*;
use crate::domain::event::BalancesOpened;
use crate::domain::event::after_sale::ReceiptReprinted;
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;

/// Bodies as they were first written, one of each kind. Lines are added for new kinds and fields, never changed.
const SAMPLES: &str = include_str!("samples.jsonl");

pub(crate) fn uuid(n: u8) -> Uuid {
    Uuid::from_bytes([n; 16])
}

pub(crate) fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn envelope() -> Envelope {
    Envelope {
        coop: CoopId(uuid(1)),
        device: DeviceId(uuid(2)),
        seq: 7,
        at: at("2026-11-03T02:03:04.567Z"),
        actor: "kasir".into(),
    }
}

fn receipt() -> ReceiptNumber {
    "261103-A-0001".parse().expect("a receipt number")
}

/// What is personal about an event of this kind.
fn personal_of(kind: &str) -> Option<Personal> {
    let nobody = Personal::default();
    match kind {
        "user_set" => Some(Personal { name: "Siti".to_owned(), ..nobody }),
        "pin_set" => Some(Personal { pin_hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(), ..nobody }),
        "supplier_set" => Some(Personal { name: "PT Contoh".to_owned(), phone: "0800-1".to_owned(), ..nobody }),
        "member_set" => Some(Personal {
            name: "Budi\u{2028}Raya".to_owned(),
            nik: "9999990000000001".to_owned(),
            sex: "L".to_owned(),
            kelurahan: "Alalak".to_owned(),
            rt: "03".to_owned(),
            phone: "0800-2".to_owned(),
            ..nobody
        }),
        "member_pin_set" | "recovery_sheet_set" => {
            let hash = "$argon2id$".to_owned();
            Some(Personal { pin_hash: hash.clone(), page_hash: hash, ..nobody })
        }
        "cash_moved" | "sale_parked" => Some(Personal { words: "beli plastik".to_owned(), ..nobody }),
        _ => None,
    }
}

/// The first sample of each kind, with a personal part where the kind has one.
pub(crate) fn one_of_each() -> Vec<Happening> {
    let of_kind = |kind: &str| {
        let tag = format!(r#""kind":"{kind}""#);
        let body = SAMPLES.lines().find(|line| line.contains(&tag)).expect("a sample of each kind");
        let happening = read_body(body).expect("a sample body").happening(None).expect("a known kind");
        Happening { personal: personal_of(kind), ..happening }
    };
    KINDS.into_iter().map(of_kind).collect()
}

#[test]
fn every_kind_reads_back_as_it_was_written() {
    for happening in one_of_each() {
        let private = happening.personal.as_ref().map(|personal| private(personal, &[3; 16]));
        let sha256 = private.as_ref().map(|_| [8; 32]);
        let body = body(&envelope(), &happening.event, sha256.as_ref());
        let decoded = read_body(&body).expect("our own body");
        assert_eq!(decoded.envelope, envelope());
        assert_eq!(decoded.private_sha256, sha256);
        assert_eq!(decoded.happening(private.as_deref()), Some(happening));
    }
}

#[test]
fn the_first_bodies_ever_written_are_read_for_ever() {
    let lines: Vec<_> = SAMPLES.lines().collect();
    for kind in KINDS {
        assert!(lines.iter().any(|line| line.contains(&format!(r#""kind":"{kind}""#))), "no sample of {kind}");
    }
    for line in lines {
        let decoded = read_body(line).expect("a sample body");
        assert!(matches!(decoded.content, Content::Known(_)), "{line}: {:?}", decoded.content);
    }
}

#[test]
fn the_front_stands_in_the_order_of_the_contract() {
    let event = Event::ReceiptReprinted(ReceiptReprinted { receipt: receipt(), copy: 2, shift: None });
    let front = format!(
        r#""v":1,"coop":"{}","device":"{}","seq":7,"at":"2026-11-03T02:03:04.567Z","actor":"kasir""#,
        uuid(1),
        uuid(2)
    );
    let kind = format!(r#""kind":"receipt_reprinted","private_sha256":"{}""#, "ab".repeat(32));
    let expected = format!(r#"{{{front},{kind},"receipt":"261103-A-0001","copy":2}}"#);
    assert_eq!(body(&envelope(), &event, Some(&[0xab; 32])), expected);
}

#[test]
fn no_raw_line_break_reaches_a_body_and_all_come_back() {
    let event = Event::BalancesOpened(BalancesOpened {
        as_of: "2026-11-01".parse().expect("a date"),
        balances: vec![("a\nb\rc\u{85}d\u{2028}e\u{2029}f\u{1b}\"\\".to_owned(), Rupiah::of(1))],
        lots: false,
        back: None,
    });
    let mut envelope = envelope();
    envelope.actor = "ka\u{2028}sir".into();
    let body = body(&envelope, &event, None);
    assert!(!has_raw_line_break(&body), "{body}");
    let decoded = read_body(&body).expect("a body");
    assert_eq!(decoded.envelope, envelope);
    assert_eq!(decoded.content, Content::Known(Box::new(event)));
    let personal = Personal { name: "x\u{2029}y\nz".to_owned(), ..Personal::default() };
    let private = private(&personal, &[0; 16]);
    assert!(!has_raw_line_break(&private));
    assert_eq!(read_private(&private), Some(personal));
}

#[test]
fn a_private_part_without_fields_is_still_json() {
    let text = private(&Personal::default(), &[0x5a; 16]);
    assert_eq!(text, format!(r#"{{"salt":"{}"}}"#, "5a".repeat(16)));
    assert_eq!(read_private(&text), Some(Personal::default()));
}

#[test]
fn what_a_newer_program_writes_is_kept_as_unknown() {
    let front = format!(
        r#""coop":"{}","device":"{}","seq":7,"at":"2026-11-03T02:03:04.567Z","actor":"kasir""#,
        uuid(1),
        uuid(2)
    );
    for (body, what) in [
        (format!(r#"{{"v":1,{front},"kind":"drone_sent","to":"x"}}"#), "a new kind"),
        (format!(r#"{{"v":2,{front},"kind":"pin_set","user":1}}"#), "a new version"),
        (format!(r#"{{"v":1,{front},"kind":"user_set","user":"a","role":"robot","active":true}}"#), "a new role"),
    ] {
        let decoded = read_body(&body).expect("a body");
        assert!(matches!(decoded.content, Content::Unknown { .. }), "{what}");
    }
}

#[test]
fn what_is_no_body_is_refused() {
    let good = body(
        &envelope(),
        &Event::ReceiptReprinted(ReceiptReprinted { receipt: receipt(), copy: 2, shift: None }),
        None,
    );
    for bad in [
        String::new(),
        "{}".to_owned(),
        "[1]".to_owned(),
        good.replace("\"seq\":7", "\"seq\":0"),
        good.replace("\"seq\":7", "\"seq\":-1"),
        good.replace("\"seq\":7", "\"seq\":7,\"seq\":8"),
        good.replace("2026-11-03T", "1026-11-03T"),
        good.replace("\"v\":1,", ""),
        good.replace("{\"v\"", "{\n\"v\""),
        good.replace("\"kind\"", "\"private_sha256\":\"XY\",\"kind\""),
        format!("{good}x"),
        "[".repeat(100_000),
    ] {
        assert!(read_body(&bad).is_err(), "{bad}");
    }
    let nested =
        |depth| good.replace("\"kind\"", &format!("\"x\":{}{},\"kind\"", "[".repeat(depth), "]".repeat(depth)));
    assert!(read_body(&nested(DEEPEST - 1)).is_ok(), "a newer program may nest, in moderation");
    for depth in [DEEPEST, 5_000] {
        assert_eq!(read_body(&nested(depth)), Err(BadBody::TooDeep));
    }
    let written = good.replace("\"kind\"", &format!("\"x\":\"\\\"{}\",\"kind\"", "[".repeat(5_000)));
    assert!(read_body(&written).is_ok(), "brackets of a text nest nothing");
}
