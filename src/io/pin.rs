//! PINs as they are kept: argon2id, keyed with the device's secret, so that a copied file alone gives nothing to try
//! six digits on.
//!
//! Slow on purpose (some tens of milliseconds). Reads no clock and no chance: the salt is passed in.

use std::fmt::Write;

use argon2::{Algorithm, Argon2, Params, Version};

/// Memory in KiB, passes, lanes: about 40 ms on a ten-year-old PC.
const COST: (u32, u32, u32) = (8 * 1024, 3, 1);
const LENGTH: usize = 32;

/// The hash to be kept: `argon2id$m$t$p$SALT$HASH`, salt and hash in hex.
pub fn hash(secret: &[u8; 32], pin: &str, salt: &[u8; 16]) -> String {
    let (memory, passes, lanes) = COST;
    let out = derive(secret, pin, salt, COST).expect("the cost is within argon2's limits");
    format!("argon2id${memory}${passes}${lanes}${}${}", hex(salt), hex(&out))
}

/// Whether this is the PIN of that hash. A hash that cannot be read fits no PIN.
pub fn matches(secret: &[u8; 32], pin: &str, kept: &str) -> bool {
    let parts: Vec<&str> = kept.split('$').collect();
    let ["argon2id", memory, passes, lanes, salt, hash] = parts[..] else { return false };
    let (Ok(memory), Ok(passes), Ok(lanes)) = (memory.parse(), passes.parse(), lanes.parse()) else { return false };
    let (Some(salt), Some(expected)) = (unhex(salt), unhex(hash)) else { return false };
    match derive(secret, pin, &salt, (memory, passes, lanes)) {
        // Without an early end: the time tells nothing about the hash.
        Some(out) => {
            out.len() == expected.len() && out.iter().zip(&expected).fold(0, |diff, (a, b)| diff | (a ^ b)) == 0
        }
        None => false,
    }
}

/// The most that a kept hash may ask for: a damaged one must not take the machine's memory or an hour.
const MOST: (u32, u32, u32) = (256 * 1024, 16, 4);

fn derive(secret: &[u8; 32], pin: &str, salt: &[u8], cost: (u32, u32, u32)) -> Option<[u8; LENGTH]> {
    if cost.0 > MOST.0 || cost.1 > MOST.1 || cost.2 > MOST.2 {
        return None;
    }
    let params = Params::new(cost.0, cost.1, cost.2, Some(LENGTH)).ok()?;
    let argon = Argon2::new_with_secret(secret, Algorithm::Argon2id, Version::V0x13, params).ok()?;
    let mut out = [0; LENGTH];
    argon.hash_password_into(pin.as_bytes(), salt, &mut out).ok()?;
    Some(out)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _written = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    if !bytes.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    bytes.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests;
