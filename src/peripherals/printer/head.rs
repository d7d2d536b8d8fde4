//! A printer at the end of a wire: ask, send, ask (D16), whatever the wire is.

use std::io;
use std::time::Duration;

use super::status::{Answers, Question, Status};
use super::wire::Line;
use super::{Fault, Job, PrintError, Printer, Sent};

/// How long a printer may take to answer before a job (D16), and after one.
const BEFORE: Duration = Duration::from_millis(100);
const AFTER: Duration = Duration::from_millis(300);

/// This often unanswered in a row, a printer counts as one that never answers (D16).
const SILENT_ENOUGH: u8 = 2;

pub(super) struct Head {
    name: String,
    line: Box<dyn Line>,
    silent: u8,
    pin: Option<bool>,
}

impl Head {
    pub(super) fn new(name: String, line: Box<dyn Line>, asks_status: bool) -> Self {
        Self { name, line, silent: if asks_status { 0 } else { SILENT_ENOUGH }, pin: None }
    }

    fn error(&self, job: &Job, sent_bytes: usize, fault: Fault) -> PrintError {
        PrintError {
            printer: self.name.clone(),
            job: job.name.clone(),
            receipt: job.receipt.clone(),
            sent_bytes,
            fault,
        }
    }

    /// Asks what is needed to name the trouble, if there is one. `None`: no answer.
    fn ask(&mut self, limit: Duration) -> io::Result<Option<Status>> {
        self.line.drain()?;
        let mut answers = Answers::default();
        let Some(printer) = self.line.ask(Question::Printer, limit)? else { return Ok(None) };
        answers.printer = printer;
        self.pin = Some(answers.drawer_pin());
        answers.paper = self.line.ask(Question::Paper, limit)?.unwrap_or_default();
        if answers.trouble() {
            answers.offline_cause = self.line.ask(Question::OfflineCause, limit)?.unwrap_or_default();
            answers.error = self.line.ask(Question::Error, limit)?.unwrap_or_default();
        }
        Ok(Some(answers.status()))
    }

    fn ask_before(&mut self) -> io::Result<Status> {
        if self.silent >= SILENT_ENOUGH {
            return Ok(Status::NoAnswer);
        }
        let answer = self.ask(BEFORE)?;
        self.silent = if answer.is_some() { 0 } else { self.silent + 1 };
        Ok(answer.unwrap_or(Status::NoAnswer))
    }

    /// All bytes of the job, then what the printer says to it. The error comes with how many bytes went out.
    fn print(&mut self, job: &Job) -> Result<Sent, (usize, Fault)> {
        self.line.open().map_err(|source| (0, Fault::NotConnected(source)))?;
        let before = self.ask_before().map_err(|source| (0, fault_of_write(source)))?;
        if let Some(fault) = fault_of(before) {
            return Err((0, fault));
        }
        self.line.write(&job.bytes).map_err(|(sent, source)| (sent, fault_of_write(source)))?;
        let sent = job.bytes.len();
        let after = match self.silent >= SILENT_ENOUGH {
            true => self.line.settle(AFTER).map(|()| None),
            false => self.ask(AFTER),
        };
        match after.map_err(|source| (sent, Fault::Interrupted(source)))? {
            None => Ok(Sent { bytes: sent, confirmed: false }),
            Some(status) => match fault_of(status) {
                None => Ok(Sent { bytes: sent, confirmed: true }),
                Some(fault) => Err((sent, fault)),
            },
        }
    }
}

impl Printer for Head {
    fn status(&mut self) -> Status {
        let status = self.line.open().and_then(|()| self.ask_before());
        self.line.close(status.is_ok());
        status.unwrap_or(Status::NotConnected)
    }

    fn drawer_pin(&self) -> Option<bool> {
        self.pin
    }

    fn send(&mut self, job: &Job) -> Result<Sent, PrintError> {
        let result = self.print(job);
        self.line.close(result.is_ok());
        result.map_err(|(sent, fault)| self.error(job, sent, fault))
    }

    fn pulse(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        let opened = self.line.open().map_err(|source| (0, Fault::NotConnected(source)));
        let result =
            opened.and_then(|()| self.line.write(bytes).map_err(|(sent, source)| (sent, fault_of_write(source))));
        self.line.close(result.is_ok());
        let pulse = Job { name: "pulse".to_owned(), ..Job::default() };
        result.map_err(|(sent, fault)| self.error(&pulse, sent, fault))
    }
}

fn fault_of(status: Status) -> Option<Fault> {
    match status {
        Status::Ready | Status::PaperNearEnd | Status::NoAnswer => None,
        Status::NoPaper => Some(Fault::NoPaper),
        Status::CoverOpen => Some(Fault::CoverOpen),
        Status::Offline => Some(Fault::Offline),
        Status::Error => Some(Fault::Error),
        Status::NotConnected => Some(Fault::NotConnected(io::ErrorKind::NotConnected.into())),
    }
}

/// The USB printer driver of Linux says "no space" where the paper is at its end.
fn fault_of_write(source: io::Error) -> Fault {
    match source.kind() {
        io::ErrorKind::StorageFull => Fault::NoPaper,
        _ => Fault::Interrupted(source),
    }
}
