//! `gerai restore FILE`: a shop again, from a backup, in an empty folder; with `--ledger` a shop's server again.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors, progress};
use crate::domain::id::TillLetter;
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::station::backup;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The till's new letter.
    #[arg(long, value_name = "LETTER")]
    till: Option<String>,
    /// The ledger's files in the folder in place of the till's; the server must have stopped.
    #[arg(long, conflicts_with = "till")]
    ledger: bool,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let till = arguments.till.as_deref().map(str::parse::<TillLetter>).transpose();
    let till = till.map_err(|_| Failure::usage("cli-restore-letter"))?;
    let folder = around.folder()?;
    let bar = progress::bar(0, "cli-restore-working", around.language);
    let mut told = |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    };
    if arguments.ledger {
        let files = Folder::at(folder.path().join("ledger"));
        let held = backup::ledger::restore(&arguments.file, &files, &mut told);
        bar.finish_and_clear();
        let records = i64::try_from(held?.records).unwrap_or(i64::MAX);
        let place = files.path().display().to_string();
        let done = Text::new("cli-restore-ledger").with("folder", place).with("records", records);
        return ending::answer_text(around.language, &done);
    }
    let restored = backup::restore(&arguments.file, &folder, till, doors::real(), &mut told);
    bar.finish_and_clear();
    ending::answer_text(around.language, &restored?.said(folder.path()))
}
