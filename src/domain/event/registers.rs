//! What stands in the cooperative's books that people write themselves (koperasi 6.1): guests, advice, decisions,
//! letters, incidents.
//!
//! Pure. Always holds: who and what stand in the private part, since they name people.

use serde::{Deserialize, Serialize};

use crate::domain::time::BusinessDate;

/// A line was written into one of the sixteen books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEntered {
    /// 1 to 16, as the Dinas counts them.
    pub book: i64,
    /// Of what is written down.
    pub date: BusinessDate,
}
