//! How long each set sale of a practice took, for the person who practised: `latihan.csv` beside the shop's file.
//!
//! Not in the log, since it is nothing of the shop. Always holds: a line that cannot be read (somebody edited it) is
//! passed over, the others count; what is written is a whole line.
//! Neighbours: the practice (`station/counter/practising.rs`), the sales (`demo/drill.rs`).

use std::io::Write;
use std::time::Duration;

use super::folder::{Folder, FolderError};
use crate::domain::id::UserId;
use crate::domain::time::Instant;

/// One set sale that was right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Took {
    pub who: UserId,
    pub at: Instant,
    /// Its number, from 0.
    pub sale: usize,
    pub took: Duration,
}

impl Took {
    fn line(&self) -> String {
        // Ids of people are letters and digits (contract section 3): no comma can be in one.
        format!("{},{},{},{}\n", self.at, self.who, self.sale + 1, self.took.as_millis())
    }

    fn read(line: &str) -> Option<Self> {
        let mut cells = line.trim().split(',');
        let mut cell = || cells.next();
        let (at, who, number, ms) = (cell()?.parse().ok()?, UserId::from(cell()?), cell()?, cell()?);
        let sale = number.parse::<usize>().ok()?.checked_sub(1)?;
        Some(Self { who, at, sale, took: Duration::from_millis(ms.parse().ok()?) })
    }
}

/// Adds one at the end.
pub fn keep(folder: &Folder, took: &Took) -> Result<(), FolderError> {
    let path = folder.practice_times();
    let opened = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    let written = opened.and_then(|mut file| file.write_all(took.line().as_bytes()));
    written.map_err(|source| FolderError::writing(&path, source))
}

/// The shortest time of each sale that this person has done, by its number; none where it was never done.
pub fn best(folder: &Folder, who: &UserId) -> Vec<Option<Duration>> {
    // A list that is not there yet, or is damaged, is no reason not to practise.
    let text = std::fs::read_to_string(folder.practice_times()).unwrap_or_default();
    let mut best: Vec<Option<Duration>> = Vec::new();
    for took in text.lines().filter_map(Took::read).filter(|took| took.who == *who && took.sale < MOST) {
        if best.len() <= took.sale {
            best.resize(took.sale + 1, None);
        }
        let so_far = &mut best[took.sale];
        *so_far = Some(so_far.map_or(took.took, |least| least.min(took.took)));
    }
    best
}

/// More sales than any practice has: a number beyond it was typed by somebody.
const MOST: usize = 100;

#[cfg(test)]
mod tests;
