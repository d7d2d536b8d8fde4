//! Randomness: from the system, or from a seed (`ring --seed`, `demo --seed`), so that ids, salts and keys repeat.
//!
//! Always holds: the same seed gives the same bytes on every machine and in every version (ChaCha20, RFC 8439 core).

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use uuid::Uuid;

/// A source of random bytes.
pub trait Entropy: Send {
    fn fill(&mut self, bytes: &mut [u8]);

    /// A random id: UUID version 4.
    fn uuid(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Entropy for System {
    fn fill(&mut self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("a system that gives no random bytes can sign nothing: better to stop");
    }
}

/// Bytes that follow from a seed. For practice only: whoever knows the seed knows the keys.
#[derive(Clone, Debug)]
pub struct Seeded(ChaCha20Rng);

impl Seeded {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }
}

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill_bytes(bytes);
    }
}

#[cfg(test)]
mod tests;
