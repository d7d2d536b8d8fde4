//! How a command ends: the answer on standard output, or one sentence on standard error, and the exit status.
//!
//! Always holds: a reader that has gone away (`gerai report … | head`) is no failure.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::domain::text::Text;
use crate::io::folder::FolderError;
use crate::locale::{self, Language};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// A rule or the world said no: status 1.
    Refused(Text),
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

/// Says what went wrong, if anything did; the status for the system.
pub fn status(language: Language, ended: Result<(), Failure>) -> ExitCode {
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Said) => ExitCode::from(1),
        Err(Failure::Refused(text)) => {
            complain(&locale::say(language, &text));
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
    let _ = writeln!(std::io::stderr().lock(), "{line}");
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
    answer(format!("{}\n", locale::say(language, text)).as_bytes())
}

/// The answer into a file, whole or not at all, or on standard output where none is named.
pub fn deliver(bytes: &[u8], file: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = file else { return answer(bytes) };
    let failed = |_| Failure::Refused(Text::new("cli-cannot-write").with("file", path.display().to_string()));
    // A device or a pipe (`--out /dev/usb/lp0`) cannot be replaced, only written.
    let plain = std::fs::symlink_metadata(path).map_or(true, |found| found.is_file());
    if !plain {
        return std::fs::write(path, bytes).map_err(failed);
    }
    let mut draft = path.as_os_str().to_owned();
    draft.push(".new");
    let draft = std::path::PathBuf::from(draft);
    let written = std::fs::write(&draft, bytes).and_then(|()| std::fs::rename(&draft, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    written.map_err(failed)
}

/// A file that was named on the command line.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let name = || path.display().to_string();
    std::fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Refused(Text::new("cli-no-file").with("file", name())),
        _ => Failure::Refused(Text::new("cli-cannot-read").with("file", name())),
    })
}
