//! The one-time code by which a till joins: what it looks like, and the secret that travels under it.
//!
//! Pure: the random bytes are passed in. Always holds: the ledger knows a code by its fingerprint alone, so that it can
//! neither use it nor open the secret sealed under it; a code with one wrong sign opens nothing.
//! Neighbours: who keeps codes (`ledger/`), who makes and uses them (`station/join.rs`).

use crate::log::record::{keyed_hash, sha256};
use crate::log::text::{hex, unhex};

/// Crockford's signs: no I, L, O and U, which are taken for others.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs of a code: 80 bits, which nobody tries out.
const LENGTH: usize = 16;

/// `XXXX-XXXX-XXXX-XXXX` from ten random bytes.
pub fn from_random(bytes: [u8; 10]) -> String {
    let bits = bytes.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let signs = (0..LENGTH).rev().map(|at| char::from(SIGNS[(bits >> (5 * at) & 31) as usize]));
    let mut code = String::with_capacity(LENGTH + 3);
    for (at, sign) in signs.enumerate() {
        if at > 0 && at % 4 == 0 {
            code.push('-');
        }
        code.push(sign);
    }
    code
}

/// The code as it counts: capitals without dashes and blanks, what is mistaken for a digit as that digit.
pub fn plain(typed: &str) -> String {
    let mended = |sign: char| match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').map(mended).collect()
}

/// Whether a text can be a code at all.
pub fn is_code(typed: &str) -> bool {
    let plain = plain(typed);
    plain.len() == LENGTH && plain.bytes().all(|sign| SIGNS.contains(&sign))
}

/// By what the ledger knows the code.
pub fn fingerprint(code: &str) -> String {
    hex(&sha256(&[b"gerai code ", plain(code).as_bytes()]))
}

/// The cooperative's secret, sealed under the code: hex of `secret ⊕ pad` and a check of it.
///
/// The pad is used once, for this one secret: a code is made once and never again.
pub fn seal(code: &str, secret: &[u8; 32]) -> String {
    let (pad, check) = keys(code);
    let mut sealed = *secret;
    sealed.iter_mut().zip(pad).for_each(|(byte, pad)| *byte ^= pad);
    hex(&sealed) + &hex(&keyed_hash(&check, &sealed))
}

/// Opens what [`seal`] made; `None` with another code, or where a byte of it was changed.
pub fn open(code: &str, sealed: &str) -> Option<[u8; 32]> {
    let (pad, check) = keys(code);
    let bytes: [u8; 64] = unhex(sealed)?;
    let (body, mark) = bytes.split_at(32);
    let mut secret: [u8; 32] = body.try_into().ok()?;
    if keyed_hash(&check, body) != mark {
        return None;
    }
    secret.iter_mut().zip(pad).for_each(|(byte, pad)| *byte ^= pad);
    Some(secret)
}

fn keys(code: &str) -> ([u8; 32], [u8; 32]) {
    let root = sha256(&[b"gerai code secret ", plain(code).as_bytes()]);
    (keyed_hash(&root, b"pad"), keyed_hash(&root, b"check"))
}

#[cfg(test)]
mod tests;
