//! The record: bytes, hashes and signatures of what happened, by section 2 of the contract.
//!
//! Pure. Always holds: a body is kept and shipped as the very bytes that were hashed, never encoded again; personal
//! data stands only in the private part, so that deleting it leaves the chain valid.
//! Neighbours: what an event is (`domain/event.rs`), where records are kept (`store/append.rs`).

pub mod chain;
pub mod codec;
pub mod record;
pub mod text;
