//! `gerai restore FILE`: a shop again, from a backup, in an empty folder.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors, progress};
use crate::domain::id::TillLetter;
use crate::domain::text::Text;
use crate::station::backup;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The till's new letter.
    #[arg(long, value_name = "LETTER")]
    till: Option<String>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let till = arguments.till.as_deref().map(str::parse::<TillLetter>).transpose();
    let till = till.map_err(|_| Failure::usage("cli-restore-letter"))?;
    let folder = around.folder()?;
    let bar = progress::bar(0, "cli-restore-working", around.language);
    let restored = backup::restore(&arguments.file, &folder, till, doors::real(), &mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let restored = restored?;
    let records = i64::try_from(restored.held.records).unwrap_or(i64::MAX);
    let key = match restored.till {
        Some(_) => "cli-restore-done",
        None => "cli-restore-copy",
    };
    let mut text = Text::new(key)
        .with("name", restored.name.as_str())
        .with("folder", folder.path().display().to_string())
        .with("records", records);
    if let Some(till) = &restored.till {
        text = text.with("till", till.to_string());
    }
    ending::answer_text(around.language, &text)
}
