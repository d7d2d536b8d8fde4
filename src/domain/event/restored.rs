//! What a till that was made from a backup goes on with.
//!
//! Pure.

use serde::{Deserialize, Serialize};

use crate::domain::id::{DeviceId, ShiftId, TillLetter};
use crate::domain::money::Rupiah;

/// What a restored till takes over from the one it was copied from. It has a letter, an id and a key of its own: what
/// the old one recorded after the copy is not known here, and no number or `seq` may be given twice (contract 4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    pub device: DeviceId,
    pub till: TillLetter,
    /// The last record of the old device in the copy.
    pub seq: u64,
    /// What its drawer held by the books then: the same coins lie before the new till.
    pub drawer: Rupiah,
    /// Its open shift: goes on, and is closed, here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
}
