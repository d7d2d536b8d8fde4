use super::*;
use crate::log::codec::tests::{at, one_of_each, uuid};
use crate::log::text::hex;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

#[test]
fn each_record_holds_the_one_before_it() {
    let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
    let mut previous = NO_PREVIOUS;
    for (n, happening) in one_of_each().into_iter().enumerate() {
        let sealed = chain.seal(at("2026-11-03T02:03:04Z"), "kasir".into(), happening, [9; 16], &key());
        assert_eq!(sealed.envelope.seq, n as u64 + 1);
        assert_eq!(sealed.record.hash, sha256(&[&previous, sealed.record.body.as_bytes()]));
        assert_eq!(chain.hash, sealed.record.hash);
        previous = sealed.record.hash;
    }
}

#[test]
fn the_body_tells_nothing_personal() {
    let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
    for happening in one_of_each() {
        let personal = happening.personal.clone();
        let sealed = chain.seal(at("2026-11-03T02:03:04Z"), "kasir".into(), happening, [9; 16], &key());
        if let Some(personal) = personal {
            for word in [personal.name, personal.nik, personal.phone, personal.pin_hash] {
                assert!(word.is_empty() || !sealed.record.body.contains(&word), "{word} in {}", sealed.record.body);
            }
            assert!(sealed.record.private.is_some());
        }
    }
}

#[test]
fn the_same_seed_signs_the_same_bytes() {
    let seal = || {
        let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
        one_of_each()
            .into_iter()
            .map(|happening| chain.seal(at("2026-11-03T02:03:04Z"), "k".into(), happening, [9; 16], &key()).record)
            .collect::<Vec<_>>()
    };
    assert_eq!(seal(), seal());
}

#[test]
fn keyed_hashes_are_those_of_the_standard() {
    // RFC 4231, case 2, needs a short key: padded with zeros to 32 bytes it is the same key.
    let mut key = [0; 32];
    key[..4].copy_from_slice(b"Jefe");
    let hash = keyed_hash(&key, b"what do ya want for nothing?");
    assert_eq!(hex(&hash), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}
