//! How much one address may ask: a bucket of messages that fills at a steady rate.
//!
//! Always holds: what is kept about addresses is bounded, and forgotten once an address has been quiet.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Messages at once, and how many more a second. A till that drains 30,000 sales sends some five a second.
const BURST: u64 = 200;
const PER_SECOND: u64 = 50;
/// Tries of a code at once, and a second's thousandths of one more: six a minute. A code has 80 bits.
const TRIES: u64 = 10;
const TRIES_PER_KILOSECOND: u64 = 100;
/// Addresses remembered at most; past it the full ones are forgotten.
const ADDRESSES: usize = 10_000;

/// What an address asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Message,
    /// A code or a password, which somebody may be trying out.
    Try,
}

/// Left in a bucket, in thousandths of a message, and since when.
struct Bucket {
    left: u64,
    at: Instant,
}

#[derive(Default)]
pub struct Limits {
    buckets: Mutex<HashMap<(IpAddr, Kind), Bucket>>,
}

impl Kind {
    /// Most thousandths in the bucket, and how many come back in a second.
    const fn size(self) -> (u64, u64) {
        match self {
            Self::Message => (BURST * 1_000, PER_SECOND * 1_000),
            Self::Try => (TRIES * 1_000, TRIES_PER_KILOSECOND),
        }
    }
}

impl Limits {
    /// Whether this address may ask once more now.
    pub fn allow(&self, address: IpAddr, kind: Kind, now: Instant) -> bool {
        let (full, per_second) = kind.size();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= ADDRESSES {
            buckets.retain(|(_, kind), bucket| refilled(bucket, *kind, now) < kind.size().0);
        }
        let bucket = buckets.entry((address, kind)).or_insert(Bucket { left: full, at: now });
        let passed = now.saturating_duration_since(bucket.at);
        let back = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).saturating_mul(per_second) / 1_000;
        if back > 0 {
            bucket.left = bucket.left.saturating_add(back).min(full);
            bucket.at = now;
        }
        let allowed = bucket.left >= 1_000;
        if allowed {
            bucket.left -= 1_000;
        }
        allowed
    }
}

fn refilled(bucket: &Bucket, kind: Kind, now: Instant) -> u64 {
    let (full, per_second) = kind.size();
    let passed = now.saturating_duration_since(bucket.at);
    let back = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).saturating_mul(per_second) / 1_000;
    bucket.left.saturating_add(back).min(full)
}

#[cfg(test)]
mod tests;
