//! `gerai rebuild`: everything derived from the log, dropped and made again with the same result; with `--ledger` of
//! the server's files or of PostgreSQL.

use std::ops::ControlFlow;

use super::ending::{self, Failure};
use super::{Surroundings, progress, verify};
use crate::domain::id::CoopId;
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::ledger::server;
use crate::locale;
use crate::store::{Mode, Store};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The ledger's files in the folder in place of the till's; the server must have stopped.
    #[arg(long)]
    ledger: bool,
    /// There each cooperative in a transaction of its own; servers may go on.
    #[arg(long, value_name = "URL", requires = "ledger")]
    database: Option<String>,
    #[arg(long, value_name = "UUID", requires = "database")]
    coop: Option<uuid::Uuid>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if let Some(url) = &arguments.database {
        return on_postgres(url, arguments.coop.map(CoopId), around);
    }
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

fn on_postgres(url: &str, only: Option<CoopId>, around: &Surroundings) -> Result<(), Failure> {
    let say = |coop: CoopId, text: &Text| format!("{coop}: {}", locale::say(around.language, text));
    let mut failed = false;
    let mut answered = Ok(());
    let made = server::rebuild_each(url, only, &mut |coop, rebuilt| match rebuilt {
        Ok(rebuilt) => {
            verify::warn_of_newer(&rebuilt.skipped, around);
            let records = i64::try_from(rebuilt.records).unwrap_or(i64::MAX);
            let line = say(coop, &Text::new("cli-rebuild-done").with("records", records)) + "\n";
            if answered.is_ok() {
                answered = ending::answer(line.as_bytes());
            }
        }
        Err(_) => {
            failed = true;
            ending::complain(&say(coop, &Text::new("cli-ledger-not-rebuilt")));
        }
    });
    let made = made.map_err(verify::database)?;
    answered?;
    match (made, failed) {
        (_, true) => Err(Failure::Said),
        (0, _) => Err(verify::nobody(only)),
        _ => Ok(()),
    }
}
