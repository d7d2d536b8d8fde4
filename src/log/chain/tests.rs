use ed25519_dalek::SigningKey;
use proptest::prelude::*;

use super::*;
use crate::domain::event::after_sale::ReceiptReprinted;
use crate::domain::event::{DeviceEnrolled, Happening};
use crate::log::codec::tests::{at, one_of_each, uuid};
use crate::log::record::Chain;

fn key(device: u8) -> SigningKey {
    SigningKey::from_bytes(&[device; 32])
}

fn enrolment(device: u8, till: &str) -> Happening {
    let public_key = write_key(&key(device).verifying_key());
    Event::DeviceEnrolled(DeviceEnrolled { public_key, till: till.parse().expect("a letter"), restored: None }).into()
}

fn run(device: u8) -> Vec<Record> {
    let mut happenings = one_of_each();
    happenings[0] = enrolment(device, "A");
    let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(device)));
    let mut seal =
        |happening| chain.seal(at("2026-11-03T00:00:00Z"), "k".into(), happening, [3; 16], &key(device)).record;
    happenings.into_iter().map(&mut seal).collect()
}

fn first_fault(records: &[Record]) -> Option<(u64, Fault)> {
    check(records).err().map(|bad| (bad.position, bad.fault))
}

#[test]
fn an_untouched_run_passes_and_so_do_two_devices_in_turn() {
    assert_eq!(first_fault(&run(2)), None);
    let mixed: Vec<_> = run(2).into_iter().zip(run(3)).flat_map(|(one, other)| [one, other]).collect();
    assert_eq!(first_fault(&mixed), None);
}

#[test]
fn the_first_bad_record_is_named() {
    let mut changed = run(2);
    changed[4].body = changed[4].body.replace("\"terms_days\":14", "\"terms_days\":15");
    assert_eq!(first_fault(&changed), Some((5, Fault::Hash)));

    let mut gone = run(2);
    gone.remove(3);
    assert_eq!(first_fault(&gone), Some((4, Fault::Sequence { expected: 4, found: 5 })));

    let mut twice = run(2);
    twice.insert(3, twice[2].clone());
    assert_eq!(first_fault(&twice), Some((4, Fault::Sequence { expected: 4, found: 3 })));

    let mut unsigned = run(2);
    unsigned[6].sig[10] ^= 1;
    assert_eq!(first_fault(&unsigned), Some((7, Fault::Signature)));

    let mut other_person = run(2);
    other_person[2].private = Some(r#"{"salt":"","name":"Ani"}"#.to_owned());
    assert_eq!(first_fault(&other_person), Some((3, Fault::Private)));

    let mut added_person = run(2);
    added_person[1].private = Some("{}".to_owned());
    assert_eq!(first_fault(&added_person), Some((2, Fault::Private)));
}

#[test]
fn a_deleted_private_part_leaves_the_chain_valid() {
    let mut records = run(2);
    records.iter_mut().for_each(|record| record.private = None);
    assert_eq!(first_fault(&records), None);
}

#[test]
fn a_device_begins_with_its_own_key() {
    let foreign_key = {
        let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
        vec![chain.seal(at("2026-11-03T00:00:00Z"), "k".into(), enrolment(3, "A"), [3; 16], &key(2)).record]
    };
    assert_eq!(first_fault(&foreign_key), Some((1, Fault::Signature)));

    let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
    let user = one_of_each().remove(1);
    let unenrolled = [chain.seal(at("2026-11-03T00:00:00Z"), "k".into(), user, [3; 16], &key(2)).record];
    assert_eq!(first_fault(&unenrolled), Some((1, Fault::NotEnrolled)));

    let event = Event::DeviceEnrolled(DeviceEnrolled {
        public_key: "zz".to_owned(),
        till: "A".parse().expect("a letter"),
        restored: None,
    });
    let mut chain = Chain::begin(CoopId(uuid(1)), DeviceId(uuid(2)));
    let keyless = [chain.seal(at("2026-11-03T00:00:00Z"), "k".into(), event.into(), [3; 16], &key(2)).record];
    assert_eq!(first_fault(&keyless), Some((1, Fault::BadKey("zz".to_owned()))));
}

#[test]
fn a_record_of_another_cooperative_does_not_continue_a_chain() {
    let mut records = run(2);
    records.truncate(3);
    let last = records.last().expect("three").hash;
    let mut elsewhere = Chain { coop: CoopId(uuid(8)), device: DeviceId(uuid(2)), seq: 3, hash: last };
    let receipt = "261103-A-0001".parse().expect("a number");
    let event = Event::ReceiptReprinted(ReceiptReprinted { receipt, copy: 1, shift: None });
    records.push(elsewhere.seal(at("2026-11-03T00:00:00Z"), "k".into(), event.into(), [3; 16], &key(2)).record);
    assert_eq!(first_fault(&records), Some((4, Fault::OtherCoop)));
}

proptest! {
    /// Whatever single bit of body, hash or signature is turned, it is that record which is named.
    #[test]
    fn one_turned_bit_is_found(at in 0..16_usize, byte in 0..4_000_usize, bit in 0..8_u8) {
        let mut records = run(2);
        let record = &mut records[at];
        let (hash, sig) = (record.hash.len(), record.sig.len());
        let place = byte % (hash + sig + record.body.len());
        if place < hash {
            record.hash[place] ^= 1 << bit;
        } else if place < hash + sig {
            record.sig[place - hash] ^= 1 << bit;
        } else {
            let mut body = record.body.clone().into_bytes();
            body[place - hash - sig] ^= 1 << bit;
            match String::from_utf8(body) {
                Ok(body) => record.body = body,
                Err(_) => return Ok(()),
            }
        }
        let position = first_fault(&records).map(|(position, _)| position);
        prop_assert_eq!(position, Some(at as u64 + 1));
    }
}
