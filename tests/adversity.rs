//! Bad input and bad luck, from outside: each gets one sentence and an exit status, nothing is half done, nothing that
//! was there is gone.
//!
//! What is typed wrongly at the till is in `ring/`, wrong files of goods and people in `commands/`, failing printers in
//! `papers.rs`, the power in `simulation.rs`, and the program killed in `crash.rs`.

mod damage;
pub mod disks;
mod folders;
mod logs;
mod names;
mod nonsense;

use std::path::{Path, PathBuf};

use gerai::io::entropy::{Entropy, Seeded};

use crate::program::{self, Ended};
use crate::shop::{self, INDOMIE, empty_folder};

const SEED: u64 = 20_261_124;
/// When the inputs begin; practice tells its own time.
const AT: &str = "2026-11-24T01:00:00Z";
const SIGN_IN: &str = "login kasir 111111";
const PAY: &str = "pay cash 100000";

/// So many cases, or ten times as many where there is time.
fn cases(short: u64) -> u64 {
    if std::env::var_os("GERAI_LONG").is_some() { 10 * short } else { short }
}

/// Numbers from a seed.
struct Dice(Seeded);

impl Dice {
    fn new(case: u64) -> Self {
        Self(Seeded::new(SEED + case))
    }

    /// From 0, below `faces`.
    fn roll(&mut self, faces: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % faces as u64).expect("below a usize")
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }
}

/// A shop whose shift is open and which has sold three times.
fn sold(name: &str) -> PathBuf {
    let (folder, station) = shop::open(name);
    drop(station);
    let folder = folder.path().to_owned();
    let scan = format!("scan {INDOMIE}");
    let sale = [scan.as_str(), "add S00002 0.755", "member 1", PAY];
    let lines: Vec<&str> = [SIGN_IN, "open 0"].into_iter().chain(sale.repeat(3)).collect();
    ring(&folder, &lines).done();
    assert_eq!(program::receipts(&folder).len(), 3);
    folder
}

fn ring(folder: &Path, lines: &[&str]) -> Ended {
    program::ring(folder, lines, &["--at", AT, "--seed", "7"])
}

/// A folder as it is, under another name.
fn copied(folder: &Path, name: &str) -> PathBuf {
    let copy = empty_folder(name);
    std::fs::create_dir_all(&copy).expect("a folder of our own");
    for entry in std::fs::read_dir(folder).expect("readable").flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            std::fs::copy(entry.path(), copy.join(entry.file_name())).expect("copied");
        }
    }
    copy
}

/// What the shop is worth looking at for: every figure that follows from its log, without names.
fn figures(folder: &Path) -> Vec<String> {
    let ask = |arguments: &[&str]| program::gerai(folder, arguments).done();
    let mut figures: Vec<String> =
        ["trial-balance", "stock", "sales"].iter().map(|name| ask(&["report", name, "--format", "json"])).collect();
    figures.push(ask(&["journal", "--format", "json"]));
    figures
}
