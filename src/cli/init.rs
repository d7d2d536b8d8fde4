//! `gerai init`: an empty cooperative from `coop.toml`; with `--seed` one for practice, marked DEMO.

use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::clock::{Clock, System};
use crate::io::entropy::Seeded;
use crate::station::found::{FoundError, Site};

pub mod config;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "COOP.TOML")]
    config: PathBuf,
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    #[arg(long, value_name = "RFC3339")]
    at: Option<Instant>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if arguments.at.is_some() && arguments.seed.is_none() {
        return Err(Failure::usage("cli-ring-not-for-practice"));
    }
    let bytes = ending::read(&arguments.config)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Failure::refused("cli-config-not-utf8"))?;
    let mut founding = config::read(text).map_err(Failure::List)?;
    let mut doors = doors::real();
    if let Some(seed) = arguments.seed {
        founding.settings.demo = true;
        doors.entropy = Box::new(Seeded::new(seed));
    }
    let folder = around.folder()?;
    let site = Site::at(&folder)?;
    let name = founding.settings.name.clone();
    let station = site.found(&founding, arguments.at.unwrap_or_else(|| System.now()), doors)?;
    site.settle(station)?;
    let text = Text::new("cli-init-done").with("name", name).with("folder", folder.path().display().to_string());
    ending::answer_text(around.language, &text)
}

impl From<FoundError> for Failure {
    fn from(error: FoundError) -> Self {
        match error {
            FoundError::Faults(faults) => Self::List(faults),
            error => Self::Refused(error.advice()),
        }
    }
}
