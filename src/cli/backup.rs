//! `gerai backup FILE`: the whole shop in one file, while the till sells.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, progress};
use crate::domain::text::Text;
use crate::station::backup::{self, BackupError};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let bar = progress::bar(0, "cli-backup-working", around.language);
    let copied = backup::back_up(&folder, &arguments.file, &mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let records = i64::try_from(copied?.records).unwrap_or(i64::MAX);
    let file = arguments.file.display().to_string();
    ending::answer_text(around.language, &Text::new("cli-backup-done").with("file", file).with("records", records))
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        Self::Refused(error.advice())
    }
}
