//! The first run: the demo shop in one tap, or one's own shop with its lists from a spreadsheet.
//!
//! Always holds: nothing here needs a network or an account; a list is taken whole or not at all, and each bad row is
//! shown by line and column.
//! Neighbours: `setup/view.rs` draws, `setup/form.rs` is the page of one's own shop.

use std::path::PathBuf;

use crate::app::screen::{Action, Way};
use crate::app::theme::UNMEASURED;
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::locale::Language;
use crate::station::copies::FoundCopy;
use crate::station::counter::begin::{Told, Wish};
use crate::station::counter::devices::Devices;

use form::Form;

pub mod backups_view;
pub mod files_view;
pub mod form;
pub mod form_view;
pub mod view;

/// A file that could be a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListFile {
    pub path: PathBuf,
    pub name: String,
    /// What it holds: a word of `gerai import`, as its name and columns say.
    pub kind: &'static str,
    pub state: FileState,
}

impl ListFile {
    fn new(path: PathBuf) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { kind: kind_of(&name), name, path, state: FileState::Waiting }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum FileState {
    #[default]
    Waiting,
    Taken {
        new: usize,
        same: usize,
    },
    Bad {
        count: usize,
    },
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Step {
    #[default]
    Begin,
    /// Name, people and PINs of one's own shop.
    Shop,
    /// Which copy the shop begins again from.
    Backups,
    Lists,
    Working {
        what: &'static str,
        done: u64,
        whole: u64,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    #[default]
    Demo,
    Own,
    /// A till of a cooperative that has a server.
    Join,
    /// A shop that there was.
    Restore,
}

impl Choice {
    pub const ALL: [Self; 4] = [Self::Demo, Self::Own, Self::Join, Self::Restore];

    /// The one above it or below it.
    pub fn beside(self, by: isize) -> Self {
        let at = Self::ALL.iter().position(|choice| *choice == self).unwrap_or(0);
        Self::ALL[at.saturating_add_signed(by).min(Self::ALL.len() - 1)]
    }
}

#[derive(Clone, Debug, Default)]
pub struct Setup {
    pub step: Step,
    pub choice: Choice,
    pub devices: Devices,
    pub form: Form,
    pub files: Vec<ListFile>,
    /// Copies that are here; `None` while they are looked for.
    pub backups: Option<Vec<FoundCopy>>,
    /// The one that is meant.
    pub at: usize,
    pub bad_rows: Vec<BadRow>,
    pub trouble: Option<Text>,
    /// Where *working* goes back to when it fails.
    pub from: Option<Box<Step>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    ChoicePressed(Choice),
    LanguagePressed(Language),
    NextPressed,
    BackPressed,
    NarrowerPressed,
    WiderPressed,
    FitsPressed,
    FieldPressed(usize),
    Moved(isize),
    Typed(Stroke),
    KindPressed(usize),
    FilePressed(usize),
    /// A copy; the one that is meant already is restored.
    CopyPressed(usize),
    /// To another copy, by the keyboard.
    CopyMoved(usize),
    LookPressed,
    StopPressed,
    Told(Told),
}

impl Setup {
    pub fn new(devices: Devices) -> Self {
        Self { devices, ..Self::default() }
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ChoicePressed(choice) if choice == self.choice => return self.next(),
            Message::ChoicePressed(choice) => self.choice = choice,
            Message::LanguagePressed(language) => {
                self.devices.language = language;
                return Action::Set(self.devices.clone());
            }
            Message::NextPressed => return self.next(),
            Message::BackPressed => self.back(),
            Message::NarrowerPressed => self.measure(-crate::app::screen::settings::STEP),
            Message::WiderPressed => self.measure(crate::app::screen::settings::STEP),
            Message::FitsPressed => {
                self.measure(0.0);
                return Action::Set(self.devices.clone());
            }
            Message::FieldPressed(at) => self.form.at = at,
            Message::Moved(by) => self.form.step(by),
            Message::Typed(stroke) => self.form.stroke(stroke),
            Message::KindPressed(at) => self.next_kind(at),
            Message::FilePressed(at) => return self.take_in(at),
            Message::CopyPressed(at) if at == self.at => return self.next(),
            Message::CopyPressed(at) | Message::CopyMoved(at) => self.at = at,
            Message::LookPressed => return self.look_for_backups(),
            Message::StopPressed => return Action::Stop,
            Message::Told(told) => return self.told(told),
        }
        Action::None
    }

    pub fn px_per_mm(&self) -> f64 {
        self.devices.px_per_mm.unwrap_or_else(|| f64::from(UNMEASURED))
    }

    fn measure(&mut self, by: f64) {
        let measured = (self.px_per_mm() + by).clamp(2.0, 20.0);
        self.devices.px_per_mm = Some((measured * 100.0).round() / 100.0);
    }

    fn next(&mut self) -> Action {
        self.trouble = None;
        match (&self.step, self.choice) {
            (Step::Begin, Choice::Demo) => {
                self.work("setup-making-demo");
                Action::Begin(Wish::Demo)
            }
            (Step::Begin, Choice::Own) => {
                self.step = Step::Shop;
                Action::None
            }
            (Step::Begin, Choice::Join) => Action::Go(Way::Joining { first: true }),
            (Step::Begin, Choice::Restore) => {
                self.step = Step::Backups;
                self.look_for_backups()
            }
            (Step::Backups, _) => self.restore(),
            (Step::Shop, _) => match self.form.founding() {
                Ok(founding) => {
                    self.work("setup-making-shop");
                    Action::Begin(Wish::Shop(Box::new(founding)))
                }
                Err((field, fault)) => {
                    self.form.at = field;
                    self.trouble = Some(fault);
                    Action::None
                }
            },
            (Step::Lists, _) => Action::Open,
            (Step::Working { .. }, _) => Action::None,
        }
    }

    fn work(&mut self, what: &'static str) {
        let from = std::mem::replace(&mut self.step, Step::Working { what, done: 0, whole: 0 });
        self.from = Some(Box::new(from));
    }

    fn back(&mut self) {
        self.trouble = None;
        self.bad_rows.clear();
        if matches!(self.step, Step::Shop | Step::Backups) {
            self.step = Step::Begin;
        }
    }

    fn look_for_backups(&mut self) -> Action {
        (self.backups, self.at, self.trouble) = (None, 0, None);
        Action::Begin(Wish::Backups)
    }

    fn restore(&mut self) -> Action {
        let copy = self.backups.iter().flatten().nth(self.at).map(|copy| copy.path.clone());
        let Some(path) = copy else { return Action::None };
        self.work("setup-restoring");
        Action::Begin(Wish::Restore(path))
    }

    fn next_kind(&mut self, at: usize) {
        if let Some(file) = self.files.get_mut(at) {
            let now = KINDS.iter().position(|(kind, _)| *kind == file.kind).unwrap_or(0);
            file.kind = KINDS[(now + 1) % KINDS.len()].0;
        }
    }

    fn take_in(&mut self, at: usize) -> Action {
        let Some(file) = self.files.get(at) else { return Action::None };
        let wish = Wish::TakeIn { kind: file.kind, path: file.path.clone() };
        self.trouble = None;
        self.bad_rows.clear();
        self.work("setup-reading-list");
        Action::Begin(wish)
    }

    fn told(&mut self, told: Told) -> Action {
        match told {
            Told::Progress { done, whole } => {
                if let Step::Working { done: so_far, whole: all, .. } = &mut self.step {
                    (*so_far, *all) = (done, whole);
                }
            }
            Told::Founded if matches!(self.choice, Choice::Demo | Choice::Restore) => return Action::Open,
            Told::Backups(found) => (self.backups, self.at) = (Some(found), 0),
            Told::Founded => {
                self.step = Step::Lists;
                return Action::Begin(Wish::Files);
            }
            Told::Files(paths) => self.files = paths.into_iter().map(ListFile::new).collect(),
            Told::TakenIn { path, new, same } => {
                self.settle(&path, FileState::Taken { new, same });
            }
            Told::Bad { path, rows, count } => {
                self.bad_rows = rows;
                self.settle(&path, FileState::Bad { count });
            }
            Told::Failed(trouble) => {
                self.trouble = Some(trouble);
                self.step = self.from.take().map_or(Step::Begin, |step| *step);
            }
        }
        Action::None
    }

    fn settle(&mut self, path: &PathBuf, state: FileState) {
        self.step = Step::Lists;
        if let Some(file) = self.files.iter_mut().find(|file| file.path == *path) {
            file.state = state;
        }
    }
}

/// The lists that can be taken in: the word of `gerai import`, and the key of its name.
pub const KINDS: [(&str, &str); 7] = [
    ("products", "setup-list-products"),
    ("medicines", "setup-list-medicines"),
    ("suppliers", "setup-list-suppliers"),
    ("batches", "setup-list-batches"),
    ("members", "setup-list-members"),
    ("loans", "setup-list-loans"),
    ("opening", "setup-list-opening"),
];

/// What a file holds by its name, `products` where it does not say.
pub fn kind_of(name: &str) -> &'static str {
    const WORDS: [(&str, &str); 14] = [
        ("product", "products"),
        ("barang", "products"),
        ("medicine", "medicines"),
        ("obat", "medicines"),
        ("supplier", "suppliers"),
        ("pemasok", "suppliers"),
        ("batch", "batches"),
        ("bets", "batches"),
        ("member", "members"),
        ("anggota", "members"),
        ("loan", "loans"),
        ("pinjaman", "loans"),
        ("opening", "opening"),
        ("saldo", "opening"),
    ];
    let name = name.to_lowercase();
    WORDS.iter().find(|(word, _)| name.contains(word)).map_or("products", |(_, kind)| kind)
}

#[cfg(test)]
mod tests;
