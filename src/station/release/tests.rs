use super::*;

fn keys(seed: u8) -> (SigningKey, VerifyingKey) {
    let key = SigningKey::from_bytes(&[seed; 32]);
    let public = key.verifying_key();
    (key, public)
}

fn packed(program: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    pack(program, (Version([0, 2, 0]), 8), &keys(1).0, &mut bytes).expect("memory");
    bytes
}

/// What comes out of these bytes for who trusts this key.
fn taken(bytes: &[u8], key: &VerifyingKey) -> Result<(Label, Vec<u8>), String> {
    let mut reader = bytes;
    let label = read_label(&mut reader, key).map_err(|error| error.to_string())?;
    let mut program = Vec::new();
    match unpack(&label, &mut reader, &mut program) {
        Ok(()) => Ok((label, program)),
        Err(Unpacked::Package(error)) => Err(error.to_string()),
        Err(Unpacked::Output(error)) => Err(error.to_string()),
    }
}

#[test]
fn versions_are_numbers_and_not_words() {
    let read = |text| Version::parse(text);
    assert!(read("0.10.0") > read("0.9.9") && read("1.0.0-rc1") == read("1.0.0"));
    assert!(["", "1", "1.2", "1.2.3.4", "1.2.x"].iter().all(|text| read(text).is_none()));
    assert_eq!(Version::own().to_string(), env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_package_gives_its_program_to_who_knows_the_key() {
    let program = b"#!/bin/sh\nexit 0\n";
    let (label, out) = taken(&packed(program), &keys(1).1).expect("our own");
    assert_eq!((out.as_slice(), label.version.to_string().as_str(), label.format), (&program[..], "0.2.0", 8));
    assert_eq!(label.platform, platform());
    assert_eq!(taken(&packed(program), &keys(2).1).expect_err("another's"), "signed by somebody else, or changed");
}

/// The law of a signature: no byte of a package can be another, and none can be missing or too many.
#[test]
fn no_byte_of_a_package_can_be_another() {
    let whole = packed(b"program");
    let (_, key) = keys(1);
    for at in 0..whole.len() {
        let mut bent = whole.clone();
        bent[at] ^= 1;
        assert!(taken(&bent, &key).is_err(), "byte {at}");
        assert!(taken(&whole[..at], &key).is_err(), "cut at {at}");
    }
    let longer = [whole.as_slice(), b"x"].concat();
    assert!(taken(&longer, &key).is_err(), "a byte too many");
}
