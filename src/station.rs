//! One running device: a till with its store, clock, keys and peripherals.
//!
//! Window, `gerai ring`, demo and simulator push the same [`Input`](crate::till::input::Input) into the same
//! [`Station`]; none has a rule of its own. One thread owns it. Always holds: what an answer shows as done is durable
//! (`station/submit.rs`).
//! Neighbours: the rules (`till.rs`), the file (`store.rs`), paper (`station/print.rs`).

pub mod backup;
pub mod budget_list;
pub mod care;
pub mod checkpoint;
pub mod copies;
pub mod counter;
pub mod delivery_list;
pub mod ending;
pub mod everything;
pub mod facts;
pub mod found;
pub mod house;
pub mod join;
pub mod list_files;
pub mod lists;
pub mod nearby;
pub mod paper;
pub mod pricelist;
pub mod print;
pub mod recover;
pub mod rehearse;
pub mod release;
pub mod rules;
pub mod shelf;
pub mod stock_check;
pub mod submit;
pub mod sync;
pub mod take_in;
pub mod today;
pub mod unfinished;
pub mod update;

use std::path::{Path, PathBuf};

use crate::domain::event::Happening;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::clock::Clock;
use crate::io::entropy::Entropy;
use crate::io::folder::{DeviceKeys, Folder, FolderError, Lock};
use crate::io::pin;
use crate::log::chain::read_key;
use crate::log::record::{Sealed, keyed_hash};
use crate::log::text::hex;
use crate::store::lookup::PinCheck;
use crate::store::{Mode, Store, StoreError};
use crate::till::answer::Answer;
use crate::till::lookup::Lookup;
use crate::till::refusal::Refusal;
use crate::till::{Effect, Till};

use checkpoint::Checkpointer;

/// Time and chance, real or stepped and seeded.
pub struct Doors {
    pub clock: Box<dyn Clock>,
    pub entropy: Box<dyn Entropy>,
}

/// A running device. Holds the folder's lock as long as it lives.
pub struct Station {
    till: Till,
    /// `None` only between a commit that erred and the reopening that answers what became of it.
    store: Option<Store>,
    path: PathBuf,
    keys: DeviceKeys,
    doors: Doors,
    /// To be done by the workers; taken by who drives the station.
    effects: Vec<Effect>,
    /// A commit whose outcome could not be asked yet: nothing else is done before it is known.
    in_doubt: Option<recover::InDoubt>,
    /// Writes down what lies in the basket; none where nobody stands at a counter.
    keeper: Option<unfinished::Keeper>,
    _checkpointer: Option<Checkpointer>,
    _lock: Option<Lock>,
}

/// Why a station does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{path} holds a copy of a log and no device of its own")]
    Copy { path: String },
    #[error("the data file could not be read: {0}")]
    Unreadable(String),
}

impl StartError {
    pub fn advice(&self) -> Text {
        match self {
            Self::Folder(error) => error.advice(),
            Self::Store(error) => error.advice(),
            Self::Copy { path } => Text::new("station-copy").with("folder", path.as_str()),
            Self::Unreadable(_) => Text::new("station-unreadable"),
        }
    }
}

/// Why an input was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// A rule says no; nothing changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The world failed; the text says what was kept.
    #[error("{cause}")]
    Failed { text: Text, cause: String },
}

impl NotDone {
    pub fn text(&self) -> &Text {
        match self {
            Self::Refused(refusal) => &refusal.text,
            Self::Failed { text, .. } => text,
        }
    }

    fn of(error: &StoreError) -> Self {
        Self::Failed { text: error.advice(), cause: error.to_string() }
    }

    fn unreadable(cause: impl ToString) -> Self {
        Self::Failed { text: Text::new("station-unreadable"), cause: cause.to_string() }
    }
}

/// PINs under this device's secret, with a salt for one that is set now.
pub struct DevicePins<'a> {
    pub secret: &'a [u8; 32],
    pub salt: [u8; 16],
}

/// What stands on a member's card and opens her page together with her PIN: another number for each new PIN. Every till
/// of the cooperative can reckon it, and nobody without their secret.
pub fn page_key(secret: &[u8; 32], kept: &str) -> [u8; 32] {
    keyed_hash(secret, format!("halaman anggota {kept}").as_bytes())
}

impl PinCheck for DevicePins<'_> {
    fn matches(&self, pin: &str, hash: &str) -> bool {
        pin::matches(self.secret, pin, hash)
    }

    fn hash(&self, pin: &str) -> String {
        pin::hash(self.secret, pin, &self.salt)
    }

    fn page_hash(&self, pin: &str, kept: &str) -> String {
        pin::hash(&page_key(self.secret, kept), pin, &self.salt)
    }

    fn keyed(&self, text: &str) -> String {
        hex(&keyed_hash(self.secret, text.as_bytes()))
    }
}

impl Station {
    /// Opens the shop of a folder for writing: locks it, loads the device's keys, reads the open shift (not the past).
    pub fn open(folder: &Folder, doors: Doors) -> Result<Self, StartError> {
        folder.must_have_shop()?;
        let lock = folder.lock()?;
        let store = Store::open(folder.database(), Mode::ReadWrite)?;
        let Some(public) = &store.identity().public_key else {
            return Err(StartError::Copy { path: folder.path().display().to_string() });
        };
        let keys = folder.load_keys(&read_key(public).map(|key| key.to_bytes()).unwrap_or_default())?;
        let mut station = Self::of(store, keys, doors, Some(lock))?;
        station._checkpointer = Some(Checkpointer::start(&station.path));
        let left = folder.unfinished();
        station.offer(unfinished::read(&left)).map_err(|error| StartError::Unreadable(error.to_string()))?;
        station.keeper = Some(unfinished::Keeper::new(left));
        Ok(station)
    }

    /// A station over a store that is already open: the founding of a shop, the simulator.
    pub fn of(mut store: Store, keys: DeviceKeys, doors: Doors, lock: Option<Lock>) -> Result<Self, StartError> {
        store.doubt_unfinished_jobs()?;
        let pins = DevicePins { secret: &keys.secret, salt: [0; 16] };
        let till = start_till(&store, &pins).map_err(|error| StartError::Unreadable(error.to_string()))?;
        let path = store.path().to_owned();
        Ok(Self {
            till,
            store: Some(store),
            path,
            keys,
            doors,
            effects: Vec::new(),
            in_doubt: None,
            keeper: None,
            _checkpointer: None,
            _lock: lock,
        })
    }

    /// The open file; an error while nobody knows what is in it.
    pub fn store(&self) -> Result<&Store, NotDone> {
        self.store.as_ref().ok_or_else(|| NotDone::unreadable("the file is closed after a commit that erred"))
    }

    /// For imports and settings, which record without the till.
    pub fn store_mut(&mut self) -> Result<&mut Store, NotDone> {
        self.store.as_mut().ok_or_else(|| NotDone::unreadable("the file is closed after a commit that erred"))
    }

    /// Seals what happened as this device's next records; they are appended by the store.
    pub fn seal(&mut self, happenings: Vec<Happening>, actor: &UserId, at: Instant) -> Result<Vec<Sealed>, NotDone> {
        let mut chain = self.store()?.chain();
        let mut sealed = Vec::with_capacity(happenings.len());
        for happening in happenings {
            let mut salt = [0; 16];
            self.doors.entropy.fill(&mut salt);
            sealed.push(chain.seal(at, actor.clone(), happening, salt, &self.keys.signing));
        }
        Ok(sealed)
    }

    /// What an import needs side by side: the file, the keys, time and chance.
    pub fn parts(&mut self) -> Result<(&mut Store, &DeviceKeys, &mut Doors), NotDone> {
        let store = self.store.as_mut();
        let store = store.ok_or_else(|| NotDone::unreadable("the file is closed after a commit that erred"))?;
        Ok((store, &self.keys, &mut self.doors))
    }

    pub fn now(&self) -> Instant {
        self.doors.clock.now()
    }

    /// What is shown now, without doing anything.
    pub fn answer(&self) -> Result<Answer, NotDone> {
        let pins = DevicePins { secret: &self.keys.secret, salt: [0; 16] };
        self.till.answer(&self.store()?.lookup(&pins), self.now()).map_err(NotDone::unreadable)
    }

    /// Drawer and paper that became due; each is handed out once.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Moves the WAL into the file.
    pub fn checkpoint(&self) {
        if let Some(store) = &self.store {
            // A checkpoint that cannot be done now is done another time; nothing depends on it.
            let _moved = store.checkpoint(false);
        }
    }

    pub fn database(&self) -> &Path {
        &self.path
    }
}

fn start_till(store: &Store, pins: &dyn PinCheck) -> Result<Till, crate::till::lookup::Unreadable> {
    let lookup = store.lookup(pins);
    let last_day = BusinessDate::new(2199, 12, 31).expect("a date of the calendar");
    let zone = Zone::parse(&lookup.settings(last_day)?.timezone).unwrap_or_default();
    Till::start(&lookup, zone)
}
