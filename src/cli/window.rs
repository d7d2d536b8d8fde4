//! `gerai` without a command: the till in its window, on the data folder; on an empty one, the first run.
//!
//! Always holds: where another program writes in the folder, no window is opened. One that comes in between is said by
//! the window (`station/counter.rs`). A new program that has not opened the shop twice starts the one before instead.

use super::Surroundings;
use super::ending::{self, Failure};
use crate::app;
use crate::domain::text::Text;
use crate::station::counter::Start;
use crate::station::update::Site;

pub fn run(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_be_free()?;
    if let Some(turned) = Site::own().ok().and_then(|site| site.started(&folder).map(|version| (site, version))) {
        let (site, version) = turned;
        ending::complain(&around.say(&Text::new("update-turned-back").with("version", version.to_string())));
        return site.start_again().map_err(|_| Failure::refused("window-not-opened-again"));
    }
    app::run(Start { folder, language: around.language }).map_err(Failure::Refused)
}
