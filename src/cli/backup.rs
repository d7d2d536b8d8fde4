//! `gerai backup FILE`: the whole shop in one file, while the till sells; with `--ledger` the shop's server, while it
//! serves. PostgreSQL has tools of its own for that (`assets/manual/ledger.md`).

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, progress};
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::station::backup::{self, BackupError};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The ledger's files in the folder in place of the till's.
    #[arg(long)]
    ledger: bool,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let bar = progress::bar(0, "cli-backup-working", around.language);
    let mut told = |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    };
    let copied = match arguments.ledger {
        true => backup::ledger::back_up(&Folder::at(folder.path().join("ledger")), &arguments.file, &mut told),
        false => backup::back_up(&folder, &arguments.file, &mut told),
    };
    bar.finish_and_clear();
    let records = i64::try_from(copied?.records).unwrap_or(i64::MAX);
    let file = arguments.file.display().to_string();
    let key = if arguments.ledger { "cli-backup-ledger" } else { "cli-backup-done" };
    ending::answer_text(around.language, &Text::new(key).with("file", file).with("records", records))
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        Self::Refused(error.advice())
    }
}
