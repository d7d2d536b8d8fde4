//! How a command ends: the answer on standard output, or one sentence on standard error, and the exit status.
//!
//! Always holds: a reader that has gone away (`gerai report … | head`) is no failure.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::domain::text::Text;
use crate::io::folder::FolderError;
use crate::locale::{self, Language};
use crate::station::{NotDone, StartError};
use crate::store::StoreError;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// A rule or the world said no: status 1.
    Refused(Text),
    /// Several things are wrong, each said on a line of its own: status 1.
    List(Vec<Text>),
    /// It was asked wrongly: status 2.
    Usage(Text),
    /// The lines of the answer have said already what is wrong: status 1 and nothing more.
    Said,
}

impl Failure {
    pub fn refused(key: &'static str) -> Self {
        Self::Refused(Text::new(key))
    }

    pub fn usage(key: &'static str) -> Self {
        Self::Usage(Text::new(key))
    }
}

impl From<FolderError> for Failure {
    fn from(error: FolderError) -> Self {
        Self::Refused(error.advice())
    }
}

impl From<StartError> for Failure {
    fn from(error: StartError) -> Self {
        Self::Refused(error.advice())
    }
}

impl From<NotDone> for Failure {
    fn from(error: NotDone) -> Self {
        Self::Refused(error.text().clone())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.advice())
    }
}

/// Says what went wrong, if anything did; the status for the system.
pub fn status(language: Language, ended: Result<(), Failure>) -> ExitCode {
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Said) => ExitCode::from(1),
        Err(Failure::Refused(text)) => {
            complain(&locale::say(language, &text));
            ExitCode::from(1)
        }
        Err(Failure::List(texts)) => {
            texts.iter().for_each(|text| complain(&locale::say(language, text)));
            ExitCode::from(1)
        }
        Err(Failure::Usage(text)) => {
            complain(&locale::say(language, &text));
            ExitCode::from(2)
        }
    }
}

/// One line on standard error. Where even that is closed there is nobody to tell.
pub fn complain(line: &str) {
    let _told = std::io::stderr().lock().write_all(letters(line).as_bytes());
}

/// A line of letters: no name out of a file becomes a command to the terminal.
fn letters(line: &str) -> String {
    line.chars().map(|sign| if sign.is_control() { '·' } else { sign }).chain(['\n']).collect()
}

/// The answer, on standard output.
pub fn answer(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::refused("cli-no-output")),
        _ => Ok(()),
    }
}

/// The answer as one line in the shop's language.
pub fn answer_text(language: Language, text: &Text) -> Result<(), Failure> {
    answer(letters(&locale::say(language, text)).as_bytes())
}

/// The answer into a file, whole or not at all, or on standard output where none is named, or `-`.
pub fn deliver(bytes: &[u8], file: Option<&Path>) -> Result<(), Failure> {
    match file {
        None => answer(bytes),
        Some(path) if is_dash(path) => answer(bytes),
        Some(path) => into_file(path, |file| Ok(file.write_all(bytes))),
    }
}

/// Fills a file, whole or not at all. `fill` answers what the disk said, or why there is nothing to be written.
pub fn into_file(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<std::io::Result<()>, Failure>,
) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        let key = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "cli-no-room",
            _ => "cli-cannot-write",
        };
        Failure::Refused(Text::new(key).with("file", path.display().to_string()))
    };
    // A device or a pipe (`--out /dev/usb/lp0`) cannot be replaced, only written.
    if std::fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        let mut device = File::options().write(true).open(path).map_err(failed)?;
        return fill(&mut device)?.map_err(failed);
    }
    let mut draft = path.as_os_str().to_owned();
    draft.push(".new");
    let draft = PathBuf::from(draft);
    let mut file = File::create(&draft).map_err(failed)?;
    let filled = fill(&mut file);
    let kept = match filled {
        Ok(written) => written.and_then(|()| std::fs::rename(&draft, path)).map_err(failed),
        Err(failure) => Err(failure),
    };
    if kept.is_err() {
        // What was half written helps nobody; the answer says already that there is no file.
        let _swept = std::fs::remove_file(&draft);
    }
    kept
}

/// What a file's name ends in, in small letters.
pub fn of_name(path: &Path) -> Option<String> {
    path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase)
}

/// `-` in the place of a file.
pub fn is_dash(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// A file that was named on the command line; `-` is standard input.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = match is_dash(path) {
        true => std::io::stdin().lock().read_to_end(&mut bytes),
        false => File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map(|_| bytes).map_err(|error| unreadable(path, &error))
}

/// The same, to be read piece by piece. A folder opens like a file on some systems, and is named here.
pub fn open(path: &Path) -> Result<File, Failure> {
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    match file.metadata().is_ok_and(|facts| facts.is_dir()) {
        true => Err(unreadable(path, &ErrorKind::IsADirectory.into())),
        false => Ok(file),
    }
}

/// Why a file that was named cannot be read.
fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let key = match error.kind() {
        ErrorKind::NotFound => "cli-no-file",
        ErrorKind::IsADirectory => "cli-is-a-folder",
        _ => "cli-cannot-read",
    };
    Failure::Refused(Text::new(key).with("file", path.display().to_string()))
}
