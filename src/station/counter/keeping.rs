//! What keeps the shop: copies elsewhere, and the program itself; looked at and done beside the till, which goes on.
//!
//! On a thread of its own, since a stick or another machine may take long to answer. Always holds: one thing is done at
//! a time; what went wrong is said, and nothing of it stays half done (`station/copies.rs`, `station/update.rs`).

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::domain::id::TillLetter;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::io::clock::{Clock, System};
use crate::io::folder::Folder;
use crate::station::copies::{self, Lack, LastCopy, Spot};
use crate::station::release::Version;
use crate::station::update::{self, Before, FoundPackage, Site};

use super::{Desk, Listener, Tell};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// How it stands.
    Look,
    /// Copies go to this place from now on; the first one at once.
    Choose(PathBuf),
    CopyNow,
    /// The program of this package in the place of the present one.
    Update(PathBuf),
    /// The program before.
    Back,
}

/// How it stands with copies and program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Where copies go; `None` where nobody has said.
    pub place: Option<PathBuf>,
    /// It is plugged in.
    pub there: bool,
    pub last: Option<LastCopy>,
    /// What is wrong with the copies; nothing ever in a shop for practice.
    pub lack: Option<Lack>,
    pub spots: Vec<Spot>,
    pub version: Version,
    pub packages: Vec<FoundPackage>,
    pub before: Option<Before>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Standing(Box<Standing>),
    /// It goes on: what is done.
    Working(Text),
    Done(Text),
    /// Nothing has changed, and why.
    Failed(Text),
}

/// What a thread beside the till works with.
struct Work {
    folder: Folder,
    place: Option<PathBuf>,
    /// The till's letter, and the day that a copy is of.
    day: Option<(TillLetter, BusinessDate)>,
    practice: bool,
}

impl Desk {
    /// Begins, and goes on with the till.
    pub(super) fn keep(&mut self, wish: Wish) {
        let tell = Arc::clone(&self.tell);
        if let Wish::Choose(spot) = &wish {
            match self.choose(spot) {
                Ok(()) => {}
                Err(text) => return tell(Tell::Kept(Told::Failed(text))),
            }
        }
        let (work, busy) = (self.kept_work(), Arc::clone(&self.keeping));
        if wish != Wish::Look && busy.swap(true, Ordering::AcqRel) {
            return tell(Tell::Kept(Told::Failed(Text::new("keeping-busy"))));
        }
        std::thread::spawn(move || {
            let _free = (wish != Wish::Look).then(|| Freed(busy));
            if let Some(told) = work.done(&wish, &tell) {
                tell(Tell::Kept(told));
            }
            tell(Tell::Kept(Told::Standing(Box::new(work.standing()))));
        });
    }

    /// Where copies go from now on.
    fn choose(&mut self, spot: &std::path::Path) -> Result<(), Text> {
        if self.is_practising() {
            return Err(Text::new("keeping-not-in-practice"));
        }
        let place = copies::prepare(spot).map_err(|error| error.advice())?;
        let before = self.config.backup.replace(place);
        self.config.save(&self.start.folder.device_toml()).map_err(|error| {
            self.config.backup = before;
            error.advice()
        })
    }

    fn kept_work(&self) -> Work {
        let station = self.station.as_ref();
        let practice = station.is_none_or(|station| station.settings().is_ok_and(|settings| settings.demo));
        let day = station.and_then(|station| {
            let till = station.store().ok()?.identity().till.clone()?;
            Some((till, station.zone().ok()?.date(station.now())))
        });
        let folder = self.start.folder.clone();
        Work { folder, place: self.config.backup.clone(), day, practice: practice || self.is_practising() }
    }

    /// After a closing: the copy of the day, where a place for it is set; else somebody is asked to set one.
    pub(super) fn copy_of_the_day(&self, date: BusinessDate) {
        let mut work = self.kept_work();
        work.day = work.day.map(|(till, _)| (till, date));
        let tell = Arc::clone(&self.tell);
        if self.is_practising() || (work.place.is_none() && work.practice) {
            return;
        }
        std::thread::spawn(move || {
            let word = match &work.place {
                None => Text::new("copies-nowhere-closing"),
                Some(_) => match work.copied() {
                    Ok(last) => Text::new("backup-made").with("file", last.file.display().to_string()),
                    Err(text) => text,
                },
            };
            tell(Tell::Word(word));
            tell(Tell::Kept(Told::Standing(Box::new(work.standing()))));
        });
    }
}

/// Lets the next thing begin, however this one ends.
struct Freed(Arc<AtomicBool>);

impl Drop for Freed {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Work {
    fn done(&self, wish: &Wish, tell: &Listener) -> Option<Told> {
        let working = |key| tell(Tell::Kept(Told::Working(Text::new(key))));
        let said = match wish {
            Wish::Look => return None,
            Wish::Choose(_) | Wish::CopyNow => {
                working("keeping-copying");
                self.copied().map(|last| Text::new("keeping-copied").with("file", last.file.display().to_string()))
            }
            Wish::Update(package) => {
                working("keeping-updating");
                self.updated(package)
            }
            Wish::Back => {
                working("keeping-going-back");
                Site::own()
                    .and_then(|site| site.back(&self.folder, &update::run))
                    .map(|version| Text::new("update-back-done").with("version", version.to_string()))
                    .map_err(|error| error.advice())
            }
        };
        Some(said.map_or_else(Told::Failed, Told::Done))
    }

    fn updated(&self, package: &std::path::Path) -> Result<Text, Text> {
        let site = Site::own().map_err(|error| error.advice())?;
        let version = site.install(package, &self.folder, &update::run).map_err(|error| error.advice())?;
        Ok(Text::new("update-done").with("version", version.to_string()))
    }

    fn copied(&self) -> Result<LastCopy, Text> {
        let place = self.place.as_ref().ok_or_else(|| Text::new("copies-nowhere"))?;
        let (till, date) = self.day.as_ref().ok_or_else(|| Text::new("station-unreadable"))?;
        copies::make(&self.folder, place, (till, *date), System.now()).map_err(|error| error.advice())
    }

    fn standing(&self) -> Standing {
        let last = copies::last(&self.folder);
        let lack = copies::lack(self.place.is_some(), last.as_ref(), System.now()).filter(|_| !self.practice);
        let site = Site::own().ok();
        Standing {
            there: self.place.as_ref().is_some_and(|place| place.is_dir()),
            place: self.place.clone(),
            lack,
            last,
            spots: copies::spots(),
            version: Version::own(),
            packages: site.as_ref().map(Site::packages).unwrap_or_default(),
            before: site.as_ref().and_then(Site::before),
        }
    }
}
