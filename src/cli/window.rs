//! `gerai` without a command: the till in its window, on the data folder; on an empty one, the first run.

use super::Surroundings;
use super::ending::Failure;
use crate::app;
use crate::station::counter::Start;

pub fn run(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    app::run(Start { folder, language: around.language }).map_err(Failure::Refused)
}
