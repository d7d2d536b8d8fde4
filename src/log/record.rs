//! One record: a body, its hash over the previous record, the device's signature, and the private part beside it.
//!
//! Pure: salt and key are passed in. Always holds: `hash` = SHA-256(previous hash ‖ body), `sig` is of those 32 bytes.
//! Neighbours: the body's JSON (`codec.rs`), checking what others signed (`chain.rs`).

use ed25519_dalek::{Signer, SigningKey};
use sha2::{Digest, Sha256};

use super::codec;
use crate::domain::event::{Envelope, Event, Happening, Personal};
use crate::domain::id::{CoopId, DeviceId, UserId};
use crate::domain::time::Instant;

/// What the first record of a device follows.
pub const NO_PREVIOUS: [u8; 32] = [0; 32];

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub body: String,
    pub hash: [u8; 32],
    pub sig: [u8; 64],
    /// Personal data as JSON; gone where a member asked for it.
    pub private: Option<String>,
}

/// A record of this device together with what it says, so that nobody has to read it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub envelope: Envelope,
    pub event: Event,
    pub personal: Option<Personal>,
    pub record: Record,
}

/// Where a device's log ends: what the next record follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    pub coop: CoopId,
    pub device: DeviceId,
    /// Of the newest record; 0 where there is none yet.
    pub seq: u64,
    /// Of the newest record.
    pub hash: [u8; 32],
}

pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// Makes the record of what happened. The salt keeps a short personal text from being guessed by its hash.
pub fn seal(previous: &[u8; 32], envelope: Envelope, happening: Happening, salt: [u8; 16], key: &SigningKey) -> Sealed {
    let Happening { event, personal } = happening;
    let private = personal.as_ref().map(|personal| codec::private(personal, &salt));
    let private_sha256 = private.as_ref().map(|private| sha256(&[private.as_bytes()]));
    let body = codec::body(&envelope, &event, private_sha256.as_ref());
    let hash = sha256(&[previous, body.as_bytes()]);
    let sig = key.sign(&hash).to_bytes();
    Sealed { envelope, event, personal, record: Record { body, hash, sig, private } }
}

impl Chain {
    /// A device without a record yet.
    pub const fn begin(coop: CoopId, device: DeviceId) -> Self {
        Self { coop, device, seq: 0, hash: NO_PREVIOUS }
    }

    /// Seals the next record and moves on.
    pub fn seal(
        &mut self,
        at: Instant,
        actor: UserId,
        happening: Happening,
        salt: [u8; 16],
        key: &SigningKey,
    ) -> Sealed {
        let envelope = Envelope { coop: self.coop, device: self.device, seq: self.seq + 1, at, actor };
        let sealed = seal(&self.hash, envelope, happening, salt, key);
        self.seq += 1;
        self.hash = sealed.record.hash;
        sealed
    }
}

/// HMAC-SHA-256 (RFC 2104): whoever has not the key cannot try texts, a NIK among them.
pub fn keyed_hash(key: &[u8; 32], text: &[u8]) -> [u8; 32] {
    let pad = |with: u8| {
        let mut block = [with; 64];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    sha256(&[&pad(0x5c), &sha256(&[&pad(0x36), text])])
}

#[cfg(test)]
mod tests;
