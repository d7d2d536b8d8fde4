use ed25519_dalek::{Signer, SigningKey};
use uuid::Uuid;

use super::*;
use crate::log::chain::write_key;
use crate::log::text::hex;

fn id(number: u8) -> DeviceId {
    DeviceId(Uuid::from_bytes([number; 16]))
}

const COOP: CoopId = CoopId(Uuid::from_bytes([1; 16]));

fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn letter(text: &str) -> TillLetter {
    text.parse().expect("a letter")
}

fn request(device: u8, till: Option<&str>) -> Enrol {
    let key = SigningKey::from_bytes(&[device; 32]);
    let public_key = write_key(&key.verifying_key());
    let code = "0123-4567-89AB-CDEF".to_owned();
    let proof = hex(&key.sign(Enrol::signed(&code, id(device), &public_key).as_bytes()).to_bytes());
    let till = till.map(letter);
    Enrol { code, device: id(device), public_key, proof, coop: till.as_ref().map(|_| COOP), till }
}

fn known(device: u8, till: &str, records: u64) -> Known {
    let public_key = request(device, None).public_key;
    Known { device: id(device), till: letter(till), public_key, records, revoked: false }
}

fn code() -> Code {
    let until = at("2026-11-25T00:00:00Z");
    Code { coop: Some(COOP), sealed_secret: Some("s".to_owned()), until, used_by: None }
}

fn asked(request: &Enrol, code: Option<Code>, known: &[Known]) -> Result<Grant, TroubleCode> {
    decide(request, &Facts { code, coop: Some(COOP), known, now: at("2026-11-24T00:00:00Z") })
}

#[test]
fn a_new_till_gets_the_first_letter_that_nobody_has_had() {
    let here = [known(1, "A", 10), known(2, "C", 0)];
    assert_eq!(asked(&request(3, None), Some(code()), &here).expect("granted").till, letter("B"));
    let all: Vec<Known> = ('A'..='Z').zip(1..).map(|(till, at)| known(at, &till.to_string(), 1)).collect();
    assert_eq!(asked(&request(90, None), Some(code()), &all).expect("granted").till, letter("AA"));
}

#[test]
fn a_code_is_good_once_and_for_a_day() {
    let here = [known(1, "A", 10), known(2, "B", 5)];
    assert_eq!(asked(&request(3, None), None, &here), Err(TroubleCode::UnknownCode));
    let old = Code { until: at("2026-11-24T00:00:00Z"), ..code() };
    assert_eq!(asked(&request(3, None), Some(old), &here), Err(TroubleCode::UnknownCode));
    let used = Code { used_by: Some(id(2)), ..code() };
    assert_eq!(asked(&request(3, None), Some(used.clone()), &here), Err(TroubleCode::CodeUsed));
    assert_eq!(asked(&request(2, None), Some(used), &here).expect("the lost answer again").till, letter("B"));
}

/// The answer was lost, and the till begins again with another device: the first one has signed nothing anybody saw.
#[test]
fn a_till_that_never_sent_anything_gives_its_place_up() {
    let here = [known(1, "A", 10), known(2, "B", 0)];
    let used = Code { used_by: Some(id(2)), ..code() };
    let grant = asked(&request(3, None), Some(used), &here).expect("granted");
    assert_eq!((grant.till, grant.replaces), (letter("B"), Some(id(2))));
}

#[test]
fn a_till_that_has_sold_keeps_its_letter_and_takes_nobodys() {
    let here = [known(1, "A", 10)];
    let bare = Code { sealed_secret: None, ..code() };
    assert_eq!(asked(&request(1, Some("A")), Some(bare.clone()), &here).expect("granted").till, letter("A"));
    assert_eq!(asked(&request(2, Some("A")), Some(bare.clone()), &here), Err(TroubleCode::LetterTaken));
    assert_eq!(asked(&request(2, Some("B")), Some(bare.clone()), &here).expect("granted").till, letter("B"));
    let mut other_key = request(1, Some("A"));
    other_key.public_key = request(2, None).public_key;
    assert_eq!(asked(&other_key, Some(bare.clone()), &here), Err(TroubleCode::DeviceTaken));
    let other = Enrol { coop: Some(CoopId(Uuid::from_bytes([9; 16]))), ..request(1, Some("A")) };
    assert_eq!(asked(&other, Some(bare.clone()), &here), Err(TroubleCode::OtherCoop));
    let revoked = [Known { revoked: true, ..known(1, "A", 10) }];
    assert_eq!(asked(&request(1, Some("A")), Some(bare), &revoked), Err(TroubleCode::Revoked));
}

#[test]
fn a_new_till_needs_a_shop_and_its_secret() {
    assert_eq!(asked(&request(3, None), Some(code()), &[]), Err(TroubleCode::NothingHereYet));
    let here = [known(1, "A", 10)];
    let bare = Code { sealed_secret: None, ..code() };
    assert_eq!(asked(&request(3, None), Some(bare), &here), Err(TroubleCode::CodeForOldTill));
}

#[test]
fn the_key_must_be_in_the_hands_of_who_asks() {
    let request = request(1, None);
    assert!(proven(&request));
    assert!(proven(&Enrol { code: "0123456789abcdef".to_owned(), ..request.clone() }), "however it was typed");
    assert!(!proven(&Enrol { code: "0123-4567-89AB-CDEG".to_owned(), ..request.clone() }));
    assert!(!proven(&Enrol { device: id(2), ..request.clone() }));
    assert!(!proven(&Enrol { proof: "00".to_owned(), ..request }));
}
