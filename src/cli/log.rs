//! `gerai log export` and `gerai log import`: the log as text, one record a line, and back.
//!
//! Always holds: a private part is never exported; an import takes all records of a file or none. Into an empty folder
//! it makes a copy to be read: every figure is there, names are not, and nothing can be sold in it.

use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::ending::{self, Failure};
use super::{Surroundings, verify};
use crate::domain::id::{CoopId, DeviceId};
use crate::domain::text::Text;
use crate::io::entropy::{self, Entropy};
use crate::log::record::Record;
use crate::log::{codec, text};
use crate::station::found::{FoundError, Site};
use crate::store::append::AppendError;
use crate::store::{Mode, Store, StoreError};

#[derive(Debug, clap::Subcommand)]
pub enum Action {
    Export(Export),
    Import(Import),
}

#[derive(Debug, clap::Args)]
pub struct Export {
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct Import {
    /// `-` reads standard input.
    #[arg(value_name = "FILE|-")]
    log: PathBuf,
}

pub fn run(action: &Action, around: &Surroundings) -> Result<(), Failure> {
    match action {
        Action::Export(arguments) => export(arguments.out.as_deref(), around),
        Action::Import(arguments) => import(&arguments.log, around),
    }
}

/// Why an export ends early.
enum Stopped {
    Store(StoreError),
    Output(std::io::Error),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn export(out: Option<&Path>, around: &Surroundings) -> Result<(), Failure> {
    let (store, _) = around.reader()?;
    let Some(path) = out.filter(|out| out.as_os_str() != "-") else {
        return match write(&store, &mut BufWriter::new(std::io::stdout().lock())) {
            Err(Stopped::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            Err(Stopped::Output(_)) => Err(Failure::refused("cli-no-output")),
            Err(Stopped::Store(error)) => Err(error.into()),
            Ok(()) => Ok(()),
        };
    };
    ending::into_file(path, |file| match write(&store, &mut BufWriter::new(file)) {
        Err(Stopped::Output(error)) => Ok(Err(error)),
        Err(Stopped::Store(error)) => Err(error.into()),
        Ok(()) => Ok(Ok(())),
    })
}

fn write(store: &Store, out: &mut dyn Write) -> Result<(), Stopped> {
    store.records(|record| out.write_all(text::line(&record).as_bytes()).map_err(Stopped::Output))?;
    out.flush().map_err(Stopped::Output)
}

/// Why an import takes nothing.
enum Refused {
    Append(AppendError),
    Found(FoundError),
    Line(Text),
}

impl From<FoundError> for Refused {
    fn from(error: FoundError) -> Self {
        Self::Found(error)
    }
}

impl From<AppendError> for Refused {
    fn from(error: AppendError) -> Self {
        Self::Append(error)
    }
}

fn import(path: &Path, around: &Surroundings) -> Result<(), Failure> {
    let source: Box<dyn BufRead> = match path.as_os_str() == "-" {
        true => Box::new(BufReader::new(std::io::stdin())),
        false => Box::new(BufReader::new(ending::open(path)?)),
    };
    let folder = around.folder()?;
    let records =
        text::read(source).map(|(line, record)| record.map_err(|bad| Refused::Line(verify::bad_line(line, &bad))));
    let take = |store: &mut Store, records: &mut dyn Iterator<Item = Result<Record, Refused>>| {
        store.append_foreign(records, &mut |_, _| ControlFlow::Continue(()))
    };
    let taken = if folder.has_shop()? {
        let _lock = folder.lock()?;
        take(&mut Store::open(folder.database(), Mode::ReadWrite)?, &mut { records })
    } else {
        let mut records = records.peekable();
        let Some(first) = records.peek() else { return Err(Failure::refused("cli-log-empty")) };
        // Of a first line that is no record the coop does not matter: it is refused when it is read.
        let first = first.as_ref().ok().and_then(|record| codec::read_body(&record.body).ok());
        let coop = first.map_or(CoopId(Uuid::nil()), |decoded| decoded.envelope.coop);
        let own = DeviceId(entropy::System.uuid());
        Site::at(&folder)?.copy(coop, own, |store| take(store, &mut records))
    };
    let taken = taken.map_err(|refused| match refused {
        Refused::Append(error) => Failure::Refused(error.store_error().advice()),
        Refused::Found(error) => Failure::from(error),
        Refused::Line(text) => Failure::Refused(text),
    })?;
    verify::warn_of_newer(&taken.skipped, around);
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    let text = Text::new("cli-log-taken").with("new", count(taken.new)).with("known", count(taken.known));
    ending::answer_text(around.language, &text)
}
