//! `gerai rebuild`: everything derived from the log, dropped and made again with the same result.

use std::ops::ControlFlow;

use super::ending::{self, Failure};
use super::{Surroundings, progress, verify};
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::store::{Mode, Store};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The ledger's files in the folder in place of the till's; the server must have stopped.
    #[arg(long)]
    ledger: bool,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let (folder, file) = match arguments.ledger {
        true => {
            let files = Folder::at(folder.path().join("ledger"));
            let file = files.path().join("ledger.db");
            (files, file)
        }
        false => {
            folder.must_have_shop()?;
            let file = folder.database();
            (folder, file)
        }
    };
    let _lock = folder.lock()?;
    let mut store = Store::open(file, Mode::ReadWrite)?;
    let bar = progress::bar(0, "cli-rebuild-working", around.language);
    let rebuilt = store.rebuild(&mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let rebuilt = rebuilt?;
    verify::warn_of_newer(&rebuilt.skipped, around);
    let records = i64::try_from(rebuilt.records).unwrap_or(i64::MAX);
    ending::answer_text(around.language, &Text::new("cli-rebuild-done").with("records", records))
}
