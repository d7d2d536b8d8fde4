//! `gerai rebuild`: everything derived from the log, dropped and made again with the same result.

use std::ops::ControlFlow;

use super::ending::{self, Failure};
use super::{Surroundings, progress, verify};
use crate::domain::text::Text;
use crate::store::{Mode, Store};

pub fn run(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    let _lock = folder.lock()?;
    let mut store = Store::open(folder.database(), Mode::ReadWrite)?;
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
