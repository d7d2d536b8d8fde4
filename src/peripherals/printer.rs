//! The receipt printer: a job's bytes go out once, and what came of it is said honestly.
//!
//! Always holds: an error carries how many bytes went out. None: the job may be tried again. Some: nobody knows what is
//! on the paper, so it is shown and never repeated by the program (D13). Nothing here touches the sale (D19).
//! Not here: what is on the paper (`receipt.rs`), the queue and the mark SALINAN (`station/print.rs`).

use std::path::PathBuf;

use super::config::{Flow, PrinterPort};
use crate::domain::text::Text;

mod head;
mod prints;
pub mod status;
mod wire;

use status::Status;

/// One paper, ready to go out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Names the files of the virtual printer, so it differs from copy to copy: `261103-A-0042-1`.
    pub name: String,
    /// The receipt number of a finished sale, return or void; `None` for labels, test pages, reports.
    pub receipt: Option<String>,
    /// What a printer gets (ESC/POS).
    pub bytes: Vec<u8>,
    /// What the virtual printer keeps: the same paper as a PNG file and as text.
    pub png: Vec<u8>,
    pub text: String,
}

/// A job of which all bytes went out without an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    pub bytes: usize,
    /// Whether the printer said afterwards that it is well (D13): `confirmed` in the queue, else `sent`.
    pub confirmed: bool,
}

/// A printer on the counter. Owned by one worker; every call ends by itself, a job after 5 s without progress.
pub trait Printer: Send {
    /// How it is now. Takes at most the time to connect and a tenth of a second.
    fn status(&mut self) -> Status;

    /// Prints a whole job: asks before (D16), sends, asks after.
    fn send(&mut self, job: &Job) -> Result<Sent, PrintError>;

    /// The drawer's switch as the last answer had it, high or low; which of them is open, the drawer says (D17). `None`
    /// where the printer says nothing of it.
    fn drawer_pin(&self) -> Option<bool> {
        None
    }

    /// Sends a few bytes that are no paper: the drawer's pulse.
    fn pulse(&mut self, bytes: &[u8]) -> Result<(), PrintError>;
}

/// What a port alone does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// How a serial printer says that it is full.
    pub flow: Flow,
    /// Whether the model answers to DLE EOT (its profile says so); some that do not would print the question.
    pub asks_status: bool,
    /// Where the virtual printer puts its paper.
    pub prints: PathBuf,
}

/// The printer at this port. Nothing is opened yet: one that is not there says so when it is asked.
pub fn at(port: &PrinterPort, setup: &Setup) -> Box<dyn Printer> {
    let wire: Box<dyn wire::Line> = match port {
        PrinterPort::Virtual => return Box::new(prints::Prints::new(&setup.prints)),
        PrinterPort::File(path) if !wire::is_device(path) => return Box::new(prints::Spool::new(path)),
        PrinterPort::File(path) => Box::new(wire::DeviceFile::new(path)),
        PrinterPort::Serial(line) => Box::new(wire::SerialWire::new(line, setup.flow)),
        PrinterPort::Tcp(address) => Box::new(wire::TcpWire::new(address)),
    };
    Box::new(head::Head::new(port.to_string(), wire, setup.asks_status))
}

/// A job, or a pulse, that did not go well.
#[derive(Debug, thiserror::Error)]
#[error("{printer}: {fault}; {sent_bytes} bytes of {job} sent")]
pub struct PrintError {
    /// As in `device.toml`.
    pub printer: String,
    /// The job's name.
    pub job: String,
    pub receipt: Option<String>,
    pub sent_bytes: usize,
    #[source]
    pub fault: Fault,
}

/// What was wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("no paper")]
    NoPaper,
    #[error("cover open")]
    CoverOpen,
    #[error("offline")]
    Offline,
    #[error("printer reports an error")]
    Error,
    #[error("not connected")]
    NotConnected(#[source] std::io::Error),
    #[error("interrupted")]
    Interrupted(#[source] std::io::Error),
    #[error("folder not writable")]
    FolderNotWritable(#[source] std::io::Error),
    #[error("disk full")]
    DiskFull(#[source] std::io::Error),
}

/// What may be done after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing went out: trying again cannot print twice.
    NothingSent,
    /// Something went out: only a person can say what is on the paper (D13).
    Unknown,
}

impl PrintError {
    pub fn outcome(&self) -> Outcome {
        match self.sent_bytes {
            0 => Outcome::NothingSent,
            _ => Outcome::Unknown,
        }
    }

    /// What the cashier reads: what happened, that the sale is saved, what to do.
    pub fn advice(&self) -> Text {
        let (of_sale, of_other) = match (&self.fault, self.outcome()) {
            (Fault::NoPaper, _) => ("print-no-paper", "print-no-paper-other"),
            (Fault::CoverOpen, _) => ("print-cover-open", "print-cover-open-other"),
            (Fault::FolderNotWritable(_), _) => ("print-folder", "print-folder-other"),
            (Fault::DiskFull(_), _) => ("print-disk-full", "print-disk-full-other"),
            (Fault::Offline, Outcome::NothingSent) => ("print-offline", "print-offline-other"),
            (Fault::Error, Outcome::NothingSent) => ("print-error", "print-error-other"),
            (Fault::NotConnected(_) | Fault::Interrupted(_), Outcome::NothingSent) => {
                ("print-not-connected", "print-not-connected-other")
            }
            (_, Outcome::Unknown) => ("print-interrupted", "print-interrupted-other"),
        };
        match &self.receipt {
            Some(receipt) => Text::new(of_sale).with("receipt", receipt.as_str()),
            None => Text::new(of_other),
        }
    }
}

#[cfg(test)]
mod tests;
