//! Printers without hardware: the virtual one, which keeps each paper as PNG and text, and a plain file of bytes.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::status::Status;
use super::{Fault, Job, PrintError, Printer, Sent};

/// Puts papers into a folder, `NAME.png` and `NAME.txt`; the drawer's pulses go into `drawer.log`, a line each.
pub(super) struct Prints {
    folder: PathBuf,
}

impl Prints {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Whole or not at all, so that whoever watches the folder never sees half a picture.
    fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let draft = self.folder.join(format!(".{name}.new"));
        std::fs::write(&draft, bytes)?;
        std::fs::rename(&draft, self.folder.join(name))
    }

    fn print(&self, job: &Job) -> io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let name = file_name(&job.name);
        self.put(&format!("{name}.txt"), job.text.as_bytes())?;
        self.put(&format!("{name}.png"), &job.png)
    }
}

impl Printer for Prints {
    fn status(&mut self) -> Status {
        match std::fs::create_dir_all(&self.folder) {
            Ok(()) => Status::Ready,
            Err(_) => Status::NotConnected,
        }
    }

    fn send(&mut self, job: &Job) -> Result<Sent, PrintError> {
        match self.print(job) {
            Ok(()) => Ok(Sent { bytes: job.bytes.len(), confirmed: true }),
            // Half a job here is one file too many, which the next attempt replaces: nothing was sent.
            Err(source) => Err(error(&self.folder, job, source)),
        }
    }

    fn pulse(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
        let write = || {
            std::fs::create_dir_all(&self.folder)?;
            append(&self.folder.join("drawer.log"), format!("{}\n", hex.join(" ")).as_bytes())
        };
        write().map_err(|source| error(&self.folder, &Job::default(), source))
    }
}

/// A plain file: every job is appended to it.
pub(super) struct Spool {
    path: PathBuf,
}

impl Spool {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }
}

impl Printer for Spool {
    fn status(&mut self) -> Status {
        match self.path.parent().is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir()) {
            true => Status::Ready,
            false => Status::NotConnected,
        }
    }

    fn send(&mut self, job: &Job) -> Result<Sent, PrintError> {
        let before = self.path.metadata().map_or(0, |data| data.len());
        append(&self.path, &job.bytes).map_err(|source| {
            let after = self.path.metadata().map_or(before, |data| data.len());
            let sent_bytes = usize::try_from(after.saturating_sub(before)).unwrap_or(usize::MAX);
            PrintError { sent_bytes, ..error(&self.path, job, source) }
        })?;
        Ok(Sent { bytes: job.bytes.len(), confirmed: true })
    }

    fn pulse(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        append(&self.path, bytes).map_err(|source| error(&self.path, &Job::default(), source))
    }
}

fn append(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn error(path: &Path, job: &Job, source: io::Error) -> PrintError {
    let fault = match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::DiskFull(source),
        _ => Fault::FolderNotWritable(source),
    };
    let printer = path.display().to_string();
    PrintError { printer, job: job.name.clone(), receipt: job.receipt.clone(), sent_bytes: 0, fault }
}

/// A job's name as a file name on every platform.
fn file_name(name: &str) -> String {
    let plain = |sign: char| if sign.is_ascii_alphanumeric() || "-_".contains(sign) { sign } else { '-' };
    name.chars().map(plain).collect()
}
