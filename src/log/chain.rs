//! Checks a run of records: hash, signature, sequence, device, private part. Names the first bad one.
//!
//! Pure. Always holds: what passed was signed by the key in the device's first record, in this order, without a gap.
//! Neighbours: one record (`record.rs`); the same check over the device's own file (`store/verify.rs`).

use std::collections::HashMap;

use ed25519_dalek::{Signature, VerifyingKey};

use super::codec::{self, BadBody, Content, Decoded};
use super::record::{NO_PREVIOUS, Record, sha256};
use super::text::{hex, unhex};
use crate::domain::event::Event;
use crate::domain::id::{CoopId, DeviceId};
use crate::domain::text::Text;

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{0}")]
    Body(#[from] BadBody),
    #[error("seq {found} where {expected} comes next")]
    Sequence { expected: u64, found: u64 },
    #[error("the first record of a device is not device_enrolled")]
    NotEnrolled,
    #[error("public_key {0} is not an Ed25519 key")]
    BadKey(String),
    #[error("it belongs to another cooperative than the device's first record")]
    OtherCoop,
    #[error("the hash is not that of the previous hash and this body")]
    Hash,
    #[error("the signature is not the device's")]
    Signature,
    #[error("the private part is not the one that was recorded")]
    Private,
}

/// The first bad record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("record {position} ({}{}): {fault}", device_words(.device), seq_words(.seq))]
pub struct BadRecord {
    /// In the run, from 1.
    pub position: u64,
    /// Where it can be read.
    pub device: Option<DeviceId>,
    pub seq: Option<u64>,
    pub fault: Fault,
}

impl BadRecord {
    /// What the person who checks reads: which record, and what is wrong with it.
    pub fn advice(&self) -> Text {
        let key = match &self.fault {
            Fault::Body(_) => "log-bad-body",
            Fault::Sequence { .. } => "log-bad-sequence",
            Fault::NotEnrolled | Fault::BadKey(_) => "log-bad-beginning",
            Fault::OtherCoop => "log-bad-coop",
            Fault::Hash => "log-bad-hash",
            Fault::Signature => "log-bad-signature",
            Fault::Private => "log-bad-private",
        };
        let text = Text::new(key).with("record", self.position.to_string());
        let text = match (self.device, self.seq) {
            (Some(device), Some(seq)) => text.with("device", device.to_string()).with("seq", seq.to_string()),
            _ => text,
        };
        match self.fault {
            Fault::Sequence { expected, .. } => text.with("expected", expected.to_string()),
            _ => text,
        }
    }
}

fn device_words(device: &Option<DeviceId>) -> String {
    device.map_or_else(|| "device unreadable".to_owned(), |device| format!("device {device}"))
}

fn seq_words(seq: &Option<u64>) -> String {
    seq.map_or_else(String::new, |seq| format!(" seq {seq}"))
}

/// Where a device's checked records end.
#[derive(Clone, Debug)]
pub struct Known {
    pub coop: CoopId,
    pub seq: u64,
    pub hash: [u8; 32],
    pub key: VerifyingKey,
}

/// Checks records one after the other; those of several devices may alternate, each by its own chain.
#[derive(Clone, Debug, Default)]
pub struct Checker {
    position: u64,
    known: HashMap<DeviceId, Known>,
}

impl Checker {
    /// Goes on after records of this device that were checked before.
    pub fn know(&mut self, device: DeviceId, known: Known) {
        self.known.insert(device, known);
    }

    pub fn known(&self, device: &DeviceId) -> Option<&Known> {
        self.known.get(device)
    }

    /// The record as read, or what is wrong with it; after a bad one the checker is as before it.
    pub fn check(&mut self, record: &Record) -> Result<Decoded, BadRecord> {
        self.position += 1;
        let bad = |device, seq, fault| BadRecord { position: self.position, device, seq, fault };
        let decoded = codec::read_body(&record.body).map_err(|fault| bad(None, None, fault.into()))?;
        let (device, seq) = (decoded.envelope.device, decoded.envelope.seq);
        let known = next(self.known.get(&device), &decoded, record);
        let known = known.map_err(|fault| bad(Some(device), Some(seq), fault))?;
        self.known.insert(device, known);
        Ok(decoded)
    }
}

fn next(before: Option<&Known>, decoded: &Decoded, record: &Record) -> Result<Known, Fault> {
    let envelope = &decoded.envelope;
    let expected = before.map_or(1, |known| known.seq + 1);
    if envelope.seq != expected {
        return Err(Fault::Sequence { expected, found: envelope.seq });
    }
    if before.is_some_and(|known| known.coop != envelope.coop) {
        return Err(Fault::OtherCoop);
    }
    let previous = before.map_or(NO_PREVIOUS, |known| known.hash);
    if sha256(&[&previous, record.body.as_bytes()]) != record.hash {
        return Err(Fault::Hash);
    }
    let key = match before {
        Some(known) => known.key,
        None => enrolled_key(&decoded.content)?,
    };
    key.verify_strict(&record.hash, &Signature::from_bytes(&record.sig)).map_err(|_| Fault::Signature)?;
    match (&record.private, decoded.private_sha256) {
        (Some(private), _) if codec::is_too_deep(private) => return Err(Fault::Private),
        (Some(private), Some(expected)) if sha256(&[private.as_bytes()]) == expected => {}
        (None, _) => {}
        (Some(_), _) => return Err(Fault::Private),
    }
    Ok(Known { coop: envelope.coop, seq: envelope.seq, hash: record.hash, key })
}

fn enrolled_key(content: &Content) -> Result<VerifyingKey, Fault> {
    let Content::Known(event) = content else { return Err(Fault::NotEnrolled) };
    let Event::DeviceEnrolled(enrolled) = event.as_ref() else { return Err(Fault::NotEnrolled) };
    read_key(&enrolled.public_key).ok_or_else(|| Fault::BadKey(enrolled.public_key.clone()))
}

/// A public key from its 64 hex digits.
pub fn read_key(digits: &str) -> Option<VerifyingKey> {
    VerifyingKey::from_bytes(&unhex(digits)?).ok()
}

/// A public key as it stands in `device_enrolled`.
pub fn write_key(key: &VerifyingKey) -> String {
    hex(key.as_bytes())
}

/// Checks a whole run, from the first record of each device on.
pub fn check<'a>(records: impl IntoIterator<Item = &'a Record>) -> Result<(), BadRecord> {
    let mut checker = Checker::default();
    records.into_iter().try_for_each(|record| checker.check(record).map(drop))
}

#[cfg(test)]
mod tests;
