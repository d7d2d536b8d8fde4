//! `gerai update PACKAGE`: a newer program in the place of this one; `--back` puts the one before back; `--check` is
//! what a new program does to a copy of the shop before it is taken.
//!
//! Always holds: the till's window must be closed, and no shift be open (`station/update.rs`).

use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, progress};
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::station::release::{self, Version};
use crate::station::update::{self, Site, UpdateError};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "PACKAGE|DIR", conflicts_with_all = ["back", "check"])]
    package: Option<PathBuf>,
    #[arg(long, conflicts_with = "check")]
    back: bool,
    #[arg(long)]
    check: bool,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    if arguments.check {
        let records = update::check(&folder).map_err(Failure::Refused)?;
        let records = i64::try_from(records).unwrap_or(i64::MAX);
        let said = Text::new("update-checked").with("version", Version::own().to_string()).with("records", records);
        return ending::answer_text(around.language, &said);
    }
    let site = Site::own()?;
    let said = match (&arguments.package, arguments.back) {
        (Some(package), _) => {
            let version = alone(&folder, around, || site.install(package, &folder, &update::run))?;
            Text::new("update-done").with("version", version.to_string())
        }
        (None, true) => {
            let version = alone(&folder, around, || site.back(&folder, &update::run))?;
            Text::new("update-back-done").with("version", version.to_string())
        }
        (None, false) => {
            let own = Version::own().to_string();
            let now = |key| Text::new(key).with("own", own).with("platform", release::platform());
            match site.before() {
                None => now("update-now"),
                Some(before) => now("update-now-before").with("before", before.version.to_string()),
            }
        }
    };
    ending::answer_text(around.language, &said)
}

/// While nobody else writes in the folder.
fn alone(
    folder: &Folder,
    around: &Surroundings,
    work: impl FnOnce() -> Result<Version, UpdateError>,
) -> Result<Version, Failure> {
    let _lock = if folder.has_shop()? { Some(folder.lock()?) } else { None };
    let bar = progress::bar(0, "keeping-updating", around.language);
    bar.tick();
    let done = work();
    bar.finish_and_clear();
    Ok(done?)
}

impl From<UpdateError> for Failure {
    fn from(error: UpdateError) -> Self {
        Self::Refused(error.advice())
    }
}
