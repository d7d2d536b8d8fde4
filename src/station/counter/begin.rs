//! The first run: a demo shop, or one's own with its lists, made while a window shows how far it is.
//!
//! Always holds: work that is stopped or fails leaves nothing half done (`station/found.rs`, `station/take_in.rs`).

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use crate::domain::cooperative::founding::{Founding, SYSTEM};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::import::guess::is_own;
use crate::io::clock::{self, Clock};
use crate::io::entropy;
use crate::station::backup;
use crate::station::copies::{self, FoundCopy};
use crate::station::found::{FoundError, Site};
use crate::station::list_files::sheets_here;
use crate::station::lists::Fate;
use crate::station::rehearse;
use crate::station::take_in::{Kind, TakeInError, Terms};
use crate::station::{Doors, Station};
use crate::till::input::lists::{ListWish, Lists};

use super::{Desk, Tell};

/// What the first run asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Demo,
    Shop(Box<Founding>),
    /// Copies that a shop may begin again from.
    Backups,
    /// The shop of this copy, in this folder.
    Restore(PathBuf),
    /// Files that could be lists.
    Files,
    /// `kind` is a word of `gerai import`.
    TakeIn {
        kind: &'static str,
        path: PathBuf,
    },
}

/// What comes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    Progress {
        done: u64,
        whole: u64,
    },
    Founded,
    Files(Vec<PathBuf>),
    Backups(Vec<FoundCopy>),
    TakenIn {
        path: PathBuf,
        new: usize,
        same: usize,
    },
    /// Nothing was taken; the first rows at fault, and how many there are.
    Bad {
        path: PathBuf,
        rows: Vec<BadRow>,
        count: usize,
    },
    Failed(Text),
}

/// Sales of the demo's past, and its days: as `gerai demo` without arguments.
const SALES: u64 = 300;
const DAYS: u32 = 30;
/// Rows at fault that are shown: more than a person mends before trying again.
const ROWS: usize = 12;

impl Desk {
    pub(super) fn begin(&mut self, wish: Wish) {
        self.stop.store(false, Ordering::Relaxed);
        let told = match wish {
            Wish::Demo => self.demo(),
            Wish::Shop(founding) => self.found(&founding),
            Wish::Backups => Told::Backups(copies::copies_here()),
            Wish::Restore(file) => self.restore(&file),
            Wish::Files => Told::Files(sheets_here()),
            Wish::TakeIn { kind, path } => self.take_in(kind, path),
        };
        (self.tell)(Tell::Begun(told));
    }

    fn on(&self, done: u64, whole: u64) -> ControlFlow<()> {
        (self.tell)(Tell::Begun(Told::Progress { done, whole }));
        match self.stop.load(Ordering::Relaxed) {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }

    fn demo(&self) -> Told {
        let wish = rehearse::Wish { seed: 1, sales: SALES, days: DAYS, at: clock::System.now() };
        let made = rehearse::demo(&self.start.folder, &wish, &mut |done| self.on(done, SALES));
        made.map_or_else(|error| Told::Failed(error.advice()), |_| Told::Founded)
    }

    /// Checked before anything stands here; what it has become is said once the shop is open.
    fn restore(&self, file: &Path) -> Told {
        let doors = Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) };
        let back = backup::restore(file, &self.start.folder, None, doors, &mut |done, whole| self.on(done, whole));
        match back {
            Ok(back) => {
                (self.tell)(Tell::Word(back.said(self.start.folder.path())));
                Told::Founded
            }
            Err(error) => Told::Failed(error.advice()),
        }
    }

    fn found(&mut self, founding: &Founding) -> Told {
        let doors = || Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) };
        let made = || -> Result<(), FoundError> {
            let site = Site::at(&self.start.folder)?;
            let station = site.found(founding, clock::System.now(), doors())?;
            site.settle(station)
        };
        if let Err(error) = made() {
            return Told::Failed(error.advice());
        }
        match Station::open(&self.start.folder, doors()) {
            Ok(station) => {
                self.station = Some(station);
                Told::Founded
            }
            Err(error) => Told::Failed(error.advice()),
        }
    }

    fn take_in(&mut self, kind: &str, path: PathBuf) -> Told {
        let Some(kind) = Kind::parse(kind) else { return Told::Failed(Text::new("station-unreadable")) };
        let Some(mut station) = self.station.take() else { return Told::Failed(Text::new("station-unreadable")) };
        let bytes = std::fs::read(&path).unwrap_or_default();
        if kind != Kind::Sales && !is_own(&bytes) {
            let told = sheet(&mut station, kind, path);
            self.station = Some(station);
            return told;
        }
        let taken = File::open(&path).map_err(TakeInError::from).and_then(|file| {
            let whole = file.metadata().map_or(0, |facts| facts.len());
            // Whoever sets up a shop is not signed in yet.
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let terms = Terms { file: name, ..Terms::by(UserId::from(SYSTEM)) };
            station.take_in(kind, BufReader::new(file), &terms, &mut |done| self.on(done.min(whole), whole))
        });
        self.station = Some(station);
        match taken {
            Ok(taken) => Told::TakenIn { path, new: taken.new + taken.updated, same: taken.same },
            Err(TakeInError::Bad(bad)) => {
                let count = bad.rows.len();
                let rows = bad.rows.into_iter().take(ROWS).collect();
                Told::Bad { path, rows, count }
            }
            Err(error) => Told::Failed(error.advice()),
        }
    }
}

/// A spreadsheet of the shop's own make: its columns are guessed, and one bad row stops all of it here, where nobody
/// can leave one out yet; *Lainnya → Ambil daftar* can, row by row, and takes a list back.
fn sheet(station: &mut Station, kind: Kind, path: PathBuf) -> Told {
    let wish = ListWish { path: path.clone(), kind: Some(kind.word().to_owned()), ..ListWish::default() };
    let seen = match station.look_at_list(&wish) {
        Ok(seen) => seen,
        Err(error) => return Told::Failed(error.text().clone()),
    };
    if let Some(text) = seen.unknown() {
        return Told::Failed(text.clone());
    }
    let bad = seen.rows.iter().filter(|row| row.fate == Fate::Bad);
    let rows: Vec<BadRow> = bad
        .flat_map(|row| {
            row.reasons.iter().map(|(column, reason)| {
                let (column, reason) = (column.clone(), reason.clone());
                BadRow { line: row.line, column, reason }
            })
        })
        .collect();
    if !rows.is_empty() {
        let count = rows.len();
        return Told::Bad { path, rows: rows.into_iter().take(ROWS).collect(), count };
    }
    let (new, same) = (seen.new + seen.updated, seen.same);
    if new > 0
        && let Err(error) = station.do_list(&Lists::Take(wish), &UserId::from(SYSTEM))
    {
        return Told::Failed(error.text().clone());
    }
    Told::TakenIn { path, new, same }
}
