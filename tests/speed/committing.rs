//! A sale made durable, beside one raw write and fsync of as many bytes on the same disk, one after the other.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use gerai::station::Station;
use gerai::till::input::Input;

use super::figure::{Budget, Figures, Times};
use super::selling::{Dice, begin, fill, payment};
use super::shop::{self, Shop};

const SALES: usize = 1_200;
/// Between checkpoints, which nobody waits for. The first round lets the files grow and is not counted.
const ROUND: usize = 200;
/// Lines of the sales, one after the other; 3,5 on average as in the year.
const LINES: [usize; 8] = [1, 2, 3, 1, 5, 2, 4, 10];

/// The bytes that SQLite has written to the log before the commit counts.
struct Wal(PathBuf);

impl Wal {
    /// Frames in the WAL, from the index beside it (`mxFrame`, fourth word of the header; SQLite's WAL format).
    fn frames(&self) -> u64 {
        let index = std::fs::read(&self.0).expect("the index of the WAL");
        let word: [u8; 4] = index[16..20].try_into().expect("four bytes");
        u64::from(u32::from_ne_bytes(word))
    }
}

/// A page and its header in the WAL.
const FRAME: u64 = 4_096 + 24;

pub fn measure(shop: &Shop, figures: &mut Figures) {
    let mut station = shop::open(&shop.folder, 3);
    begin(&mut station);
    let (mut sales, mut raw) = <(Times, Times)>::default();
    let (mut bytes, mut dice) = (0, Dice::new(5));
    let mut file = File::create(shop.folder.path().join("raw")).expect("the shop's disk takes a file");
    let wal = wal_of(station.database());
    for number in 0..SALES {
        if number % ROUND == 0 {
            station.checkpoint();
            file.seek(SeekFrom::Start(0)).expect("a file");
            // The first commit after a checkpoint begins the WAL anew.
            sell(&mut station, &shop.codes, &mut dice, 1, &mut Times::default());
        }
        let before = wal.frames();
        let mut sale = Times::default();
        sell(&mut station, &shop.codes, &mut dice, LINES[number % LINES.len()], &mut sale);
        let written = vec![0x5a; (wal.frames().saturating_sub(before) * FRAME) as usize];
        let mut plain = Times::default();
        plain.time(|| {
            file.write_all(&written).expect("the disk takes it");
            file.sync_all().expect("the disk keeps it");
        });
        if number >= ROUND {
            bytes += written.len();
            sales.append(sale);
            raw.append(plain);
        }
    }
    let remark = format!("{} kB a sale, 3.5 lines", bytes / sales.len() / 1_000);
    figures.times("sale paid and durable", Budget::NONE, &sales, &remark);
    figures.times("one raw write and fsync of as many bytes", Budget::NONE, &raw, "same disk, in turn");
    figures.value("– the one as a multiple of the other", Some(1.5), sales.at(0.5) / raw.at(0.5), "×", "medians");
    figures.value("– at the 99th of 100", None, sales.at(0.99) / raw.at(0.99), "×", "");
    drop(file);
    std::fs::remove_file(shop.folder.path().join("raw")).expect("it was there");
}

fn wal_of(database: &Path) -> Wal {
    let mut name = database.as_os_str().to_owned();
    name.push("-shm");
    Wal(name.into())
}

fn sell(station: &mut Station, codes: &[String], dice: &mut Dice, lines: usize, times: &mut Times) {
    let answer = fill(station, codes, dice, lines);
    let pay = payment(&answer);
    times.time(|| station.submit(&pay).expect("it is paid"));
    station.submit(&Input::Next).expect("the next customer");
    station.take_effects();
}
