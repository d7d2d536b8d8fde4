//! `gerai` without a command: the till in its window, on the data folder; on an empty one, the first run.
//!
//! Always holds: where another program writes in the folder, no window is opened. One that comes in between is said by
//! the window (`station/counter.rs`).

use super::Surroundings;
use super::ending::Failure;
use crate::app;
use crate::station::counter::Start;

pub fn run(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_be_free()?;
    app::run(Start { folder, language: around.language }).map_err(Failure::Refused)
}
