//! The till: the pure state machine of selling.
//!
//! `decide` changes nothing and may refuse; `apply` refuses nothing. Doors come in as [`lookup::Lookup`] and as the
//! moment passed in. Not here: the disk (`store/`), the one thread that drives it (`station/`).

pub mod answer;
pub mod input;
pub mod lookup;
pub mod parse;
pub mod refusal;
