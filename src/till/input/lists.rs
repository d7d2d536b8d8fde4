//! Lists from files: looked at, taken in, taken back as a whole.
//!
//! Pure. The file itself is read by the station (`station/lists.rs`), which alone knows disks.

use std::path::PathBuf;

use crate::domain::id::SupplierCode;

/// What is done with lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lists {
    /// What of a file could be taken, and what could not; changes nothing.
    Look(ListWish),
    /// The good rows, and those doubtful ones that were not left out.
    Take(ListWish),
    /// All that a list brought, by its number (`A-3`).
    Undo { number: String },
}

/// A file, and what a person said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListWish {
    pub path: PathBuf,
    /// A word of `gerai import`, or `prices`; `None`: as the columns say.
    pub kind: Option<String>,
    /// Columns of the sheet, from 0, that are something else than was guessed; `None`: nothing.
    pub columns: Vec<(usize, Option<String>)>,
    /// Lines that are not taken.
    pub left_out: Vec<usize>,
    /// Bad rows stay where they are; else one of them is enough that nothing is taken.
    pub skip_bad: bool,
    /// Whose price list it is.
    pub supplier: Option<SupplierCode>,
}
