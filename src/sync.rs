//! What till and ledger say to each other.
//!
//! Pure. Always holds: a record goes as the very bytes that were hashed, with its private part beside it; what a newer
//! program adds to a message is passed over by an older one.
//! Neighbours: who speaks for the till (`station/sync.rs`), who answers (`ledger/`).

pub mod code;
pub mod gist;
pub mod proof;
pub mod protocol;
