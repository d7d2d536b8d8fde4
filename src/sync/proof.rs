//! How a server shows that it is the one a till means, before the till says anything that could be used elsewhere.
//!
//! A till finds a server by what somebody on the shop's network calls out, and anybody there can call out anything. Two
//! things must not reach a machine that only says it is the server: the token, which speaks as this till, and the
//! one-time code, which lets a till in and opens the secret for PINs. Plain HTTP proves nobody, and a shop's PC has no
//! certificate that a till could check. But both sides share something already: the server keeps the SHA-256 of every
//! token and of every code that can still be used, and the till can make the same from what it has. So the till asks
//! first, and says nothing secret in asking:
//!
//! - it sends fresh random bytes and a *mark*: HMAC of them under the shared digest. A stranger learns nothing from it:
//!   a token has 256 bits, a code 80, and nobody tries those out;
//! - the server that knows a digest with this mark answers HMAC of the random bytes **and of the address at which the
//!   question reached it**. A stranger cannot make that answer, and an old one does not fit new bytes;
//! - the till believes the answer only where that address is the one it called. So a stranger that passes the question
//!   on to the real server, and its answer back, shows the real server's address under the wrong one.
//!
//! What this does not do: whoever stands *in* the line (a false router, forged ARP) can still read what goes over plain
//! HTTP, as before there was any finding; against him there is TLS alone. A server behind a proxy or a container's port
//! is reached at another address than it sees: it proves nothing, so it is not found, and its address is typed by a
//! person as ever. Over TLS the certificate proves the server, and nothing is asked here.
//!
//! Pure. Neighbours: who asks (`station/nearby.rs`), who answers (`ledger/routes.rs`), codes (`code.rs`).

use serde::{Deserialize, Serialize};

use crate::log::record::{keyed_hash, sha256};
use crate::log::text::{hex, unhex};

/// *Do you know what I know?*
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prove {
    /// 64 hex digits, never used twice.
    pub nonce: String,
    /// Which shared digest is meant, 32 hex digits; says nothing to who does not know it.
    pub mark: String,
}

/// *Yes, and you reached me here.*
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proven {
    /// 64 hex digits.
    pub proof: String,
}

/// A server keeps so many digests at most in view when it looks for a mark.
pub const MOST_DIGESTS: usize = 4_096;

impl Prove {
    /// A question about the digest that the server keeps of a token or a code (64 hex digits).
    pub fn new(digest: &str, nonce: [u8; 32]) -> Self {
        let nonce = hex(&nonce);
        let mark = mark(digest, &nonce);
        Self { nonce, mark }
    }

    /// The answer of a server that was reached at `here` (`192.168.1.10:7117`), where it keeps a digest that is meant;
    /// `None` elsewhere.
    pub fn answer(&self, digests: &[String], here: &str) -> Option<Proven> {
        let _bytes: [u8; 32] = unhex(&self.nonce)?;
        let meant = digests.iter().find(|digest| mark(digest, &self.nonce) == self.mark)?;
        Some(Proven { proof: proof(meant, &self.nonce, here) })
    }
}

impl Proven {
    /// Whether this answers `asked` from one of the addresses that were called.
    pub fn holds(&self, asked: &Prove, digest: &str, called: &[String]) -> bool {
        called.iter().any(|address| proof(digest, &asked.nonce, address) == self.proof)
    }
}

fn key(digest: &str) -> [u8; 32] {
    sha256(&[b"gerai server proof ", digest.as_bytes()])
}

fn mark(digest: &str, nonce: &str) -> String {
    hex(&keyed_hash(&key(digest), format!("mark {nonce}").as_bytes())[..16])
}

fn proof(digest: &str, nonce: &str, address: &str) -> String {
    hex(&keyed_hash(&key(digest), format!("server {nonce} {address}").as_bytes()))
}

#[cfg(test)]
mod tests;
