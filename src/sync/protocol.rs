//! The wire types of `/v1/`: enrol, push, pull, and where each device's log ends.
//!
//! Pure. A message is one line of JSON, then one record a line. Always holds: reading what was written gives the same
//! record, byte for byte; every answer says where the ledger's logs end, so that a till that missed an answer learns
//! from the next one what became of what it had sent.
//! Neighbours: the record (`log/record.rs`), the one-time code (`code.rs`).

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::gist::Gist;
use crate::domain::id::{CoopId, DeviceId, TillLetter};
use crate::domain::time::Instant;
use crate::log::record::Record;
use crate::log::text::{hex, unhex};

/// The paths of the protocol, as the OpenAPI document names them.
pub mod path {
    pub const ENROL: &str = "/v1/enrol";
    pub const PROVE: &str = "/v1/prove";
    pub const CODES: &str = "/v1/codes";
    pub const PUSH: &str = "/v1/push";
    pub const PULL: &str = "/v1/pull";
    pub const SHELF: &str = "/v1/shelf";
    pub const DEVICES: &str = "/v1/devices";
    pub const REVOKE: &str = "/v1/devices/revoke";
    pub const HEALTH: &str = "/v1/health";
    pub const METRICS: &str = "/v1/metrics";
    pub const OPENAPI: &str = "/v1/openapi.json";
}

/// Records in one message at most: a batch of a till is drained in about a fifth of a second.
pub const MOST_RECORDS: usize = 500;
/// A body as it travels, and as it is once it is inflated. Unit: bytes.
pub const LONGEST_BODY: usize = 4 << 20;
pub const LONGEST_INFLATED: usize = 24 << 20;
/// A batch is closed before it gets this long. Unit: bytes of records.
pub const LONG_BATCH: usize = 2 << 20;

/// A till asks to join with a one-time code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrol {
    pub code: String,
    pub device: DeviceId,
    /// 64 hex digits.
    pub public_key: String,
    /// Signature by that key over [`Enrol::signed`], 128 hex digits: the key is in the hands of who asks.
    pub proof: String,
    /// What a till that has sold already brings; a new one has neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coop: Option<CoopId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub till: Option<TillLetter>,
}

impl Enrol {
    /// What is signed: of no use at another ledger's code or for another device.
    pub fn signed(code: &str, device: DeviceId, public_key: &str) -> String {
        format!("gerai enrol {} {device} {public_key}", super::code::plain(code))
    }
}

/// The till is known now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolled {
    pub coop: CoopId,
    pub till: TillLetter,
    /// Hex digits; to be shown with every later message.
    pub token: String,
    /// The cooperative's secret for PINs, sealed under the code (`code.rs`); missing where a till made no code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_secret: Option<String>,
}

/// A till gives the ledger a new one-time code, of which the ledger learns the fingerprint alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewCode {
    pub code_sha256: String,
    pub sealed_secret: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeTaken {
    pub until: Instant,
}

/// Where a device's log ends at the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub seq: u64,
    /// Of the record with this seq, 64 hex digits.
    pub hash: String,
    /// The seq up to which the cooperative's own ledger has it: less than `seq` while a shop's server waits for its
    /// line to the next one up.
    pub booked: u64,
}

pub type Heads = BTreeMap<DeviceId, Head>;

/// The first line of a pull: what the till has. The ledger answers with what it has beyond that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pull {
    /// The cursor: per device the newest seq that is here.
    pub have: BTreeMap<DeviceId, u64>,
    /// Devices of which nothing is wanted now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<DeviceId>,
    pub most: usize,
}

/// The first line of the answer to a pull; the records follow, each device's in the order of its seq.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pulled {
    pub heads: Heads,
    /// There is more: ask again.
    pub more: bool,
    /// Time at the ledger, so that a till whose clock is wrong can say so.
    pub now: Instant,
    /// Of this cooperative's records, how many lie on the auditor's shelf.
    #[serde(default)]
    pub aside: u64,
}

/// What became of a pushed record that was not simply kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Odd {
    /// `None` where not even that could be read.
    pub device: Option<DeviceId>,
    pub seq: Option<u64>,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// One before it is missing here; it is taken once that one has come.
    Early,
    /// Another record stands here at this seq: put aside for the auditor.
    OtherBytes,
    /// Hash, signature or form is wrong: put aside for the auditor.
    Bad,
    /// Of a device that may not send any more: put aside for the auditor.
    Revoked,
    /// Of another cooperative: refused.
    OtherCoop,
    /// Kept and shipped on, but not in the books: its amounts do not agree.
    Unbookable,
    /// Kept and shipped on; of a kind that this ledger does not know yet.
    Newer,
}

impl Why {
    /// Whether the record is in the ledger's log.
    pub const fn kept(self) -> bool {
        matches!(self, Self::Unbookable | Self::Newer)
    }

    /// Whether it lies on the auditor's shelf.
    pub const fn aside(self) -> bool {
        matches!(self, Self::OtherBytes | Self::Bad | Self::Revoked)
    }
}

/// The answer to a push: status 409 where a record had other bytes than the one that is known, else 200.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pushed {
    pub new: u64,
    pub known: u64,
    #[serde(default)]
    pub odd: Vec<Odd>,
    pub heads: Heads,
}

/// A device as the ledger knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceSeen {
    pub device: DeviceId,
    pub till: TillLetter,
    pub seq: u64,
    pub revoked: bool,
    /// When it was last heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Instant>,
}

/// A device may not send any more, from what is known of it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revoke {
    pub device: DeviceId,
}

/// A record that was put aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shelved {
    /// `None` where not even that could be read.
    pub device: Option<DeviceId>,
    pub seq: Option<u64>,
    pub why: Why,
    pub at: Instant,
    /// Of the body's bytes.
    pub sha256: String,
    /// What it says of itself, where that can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gist: Option<Gist>,
    /// What the ledger keeps at the same place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands: Option<Gist>,
}

impl Shelved {
    /// The gist of a line that was put aside.
    pub fn gist_of(line: &str) -> Option<Gist> {
        Gist::of(&read_line(line)?.body)
    }
}

/// What is wrong, for a program; people read the sentence of the till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    pub code: TroubleCode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TroubleCode {
    BadRequest,
    BadToken,
    Revoked,
    UnknownCode,
    CodeUsed,
    OtherCoop,
    LetterTaken,
    DeviceTaken,
    /// The code brings no secret for PINs: only a till that has sold already can use it.
    CodeForOldTill,
    /// Nothing of the cooperative is here yet: its first till comes first.
    NothingHereYet,
    TooLarge,
    TooMany,
    TooSlow,
    NotFound,
    /// The ledger cannot write: disk full, database away.
    Unavailable,
}

/// A record on the wire: one line.
#[derive(Serialize, Deserialize)]
struct Line<'a> {
    hash: String,
    sig: String,
    #[serde(borrow)]
    body: std::borrow::Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none", borrow)]
    private: Option<std::borrow::Cow<'a, str>>,
}

/// A record as one line, its LF included.
pub fn line(record: &Record) -> String {
    let line = Line {
        hash: hex(&record.hash),
        sig: hex(&record.sig),
        body: record.body.as_str().into(),
        private: record.private.as_deref().map(Into::into),
    };
    serde_json::to_string(&line).expect("texts are JSON") + "\n"
}

/// Reads a line; `None` where it is no record. Whether hash and signature are right is asked elsewhere.
pub fn read_line(line: &str) -> Option<Record> {
    let line: Line<'_> = serde_json::from_str(line).ok()?;
    let private = line.private.map(std::borrow::Cow::into_owned);
    Some(Record { body: line.body.into_owned(), hash: unhex(&line.hash)?, sig: unhex(&line.sig)?, private })
}

/// A message: its first line, and the records.
pub fn message(first: &impl Serialize, records: &[Record]) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(first).expect("a message is JSON");
    bytes.push(b'\n');
    records.iter().for_each(|record| bytes.extend_from_slice(line(record).as_bytes()));
    bytes
}

/// Reads a message. A line that is no record stands as it came: it is no reason to refuse the others.
pub fn read_message<T: DeserializeOwned>(bytes: &[u8]) -> Option<(T, Vec<Result<Record, String>>)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut lines = text.lines();
    let first = serde_json::from_str(lines.next()?).ok()?;
    Some((first, lines.map(|line| read_line(line).ok_or_else(|| line.to_owned())).collect()))
}

/// What stands in front of every body, where that can be read.
pub fn place(body: &str) -> Option<(CoopId, DeviceId, u64)> {
    #[derive(Deserialize)]
    struct Front {
        coop: CoopId,
        device: DeviceId,
        seq: u64,
    }
    let Front { coop, device, seq } = serde_json::from_str(body).ok()?;
    Some((coop, device, seq))
}

/// Names a batch in the trace of both sides; means nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Push {
    pub batch: Uuid,
}

#[cfg(test)]
mod tests;
