//! The command line: arguments as typed, one file per command beside this one, and how a command ends.
//!
//! Always holds: standard output carries the answer and nothing else; whatever else is to be said goes to standard
//! error in one sentence of the shop's language; the exit status is 0 done, 1 refused or failed, 2 wrong usage. A
//! command whose part of the shop is not open yet is not offered at all.
//! Not here: what a command does to the shop (`station/`, `store/`, `reports.rs`).

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::io::clock::{Clock, System};
use crate::io::folder::{Folder, FolderError};
use crate::locale::{self, Language};
use crate::store::{Mode, Store};

pub mod backup;
pub mod demo;
mod doors;
pub mod ending;
pub mod enrol;
pub mod export;
pub mod import;
pub mod init;
pub mod journal;
pub mod label;
pub mod log;
mod person;
mod progress;
pub mod rat;
pub mod rebuild;
pub mod receipt;
pub mod receive;
pub mod release;
pub mod report;
pub mod restore;
pub mod ring;
pub mod screens;
pub mod serve;
pub mod shu;
pub mod simkopdes;
pub mod sync;
pub mod total;
pub mod update;
pub mod verify;
pub mod window;
mod words;

use ending::Failure;

#[derive(Debug, Parser)]
#[command(name = "gerai", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
struct Arguments {
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Arguments),
    Init(init::Arguments),
    Import(import::Arguments),
    Ring(ring::Arguments),
    Report(report::Arguments),
    Journal(journal::Arguments),
    Export(export::Arguments),
    Receive(receive::Arguments),
    Receipt(receipt::Arguments),
    Label(label::Arguments),
    Rat(rat::Arguments),
    Shu(shu::Arguments),
    Simkopdes(simkopdes::Arguments),
    Total(total::Arguments),
    Screens(screens::Arguments),
    #[command(subcommand)]
    Log(log::Action),
    Verify(verify::Arguments),
    Rebuild(rebuild::Arguments),
    Backup(backup::Arguments),
    Restore(restore::Arguments),
    Update(update::Arguments),
    Release(release::Arguments),
    Serve(serve::Arguments),
    Enrol(enrol::Arguments),
    Sync(sync::Arguments),
}

/// What every command needs to know beside its own arguments.
#[derive(Debug)]
pub struct Surroundings {
    data: Option<PathBuf>,
    pub language: Language,
}

impl Surroundings {
    /// The data folder that is meant; it need not be there yet.
    pub fn folder(&self) -> Result<Folder, FolderError> {
        Folder::find(self.data.as_deref())
    }

    /// A sentence in the language of this run.
    fn say(&self, text: &Text) -> String {
        locale::say(self.language, text)
    }

    /// The shop's file for reading, and its zone: waits for nobody and writes nothing.
    fn reader(&self) -> Result<(Store, Zone), Failure> {
        let folder = self.folder()?;
        folder.must_have_shop()?;
        let store = Store::open(folder.database(), Mode::ReadOnly)?;
        let newest = store.newest_record()?.unwrap_or_else(|| System.now());
        let settings = store.settings_on(Zone::default().date(newest))?;
        Ok((store, Zone::parse(&settings.timezone).unwrap_or_default()))
    }

    /// Whether `--data` was given, not only found in the surroundings.
    pub fn data_given(&self) -> bool {
        self.data.is_some()
    }
}

/// Does what was typed and says how it ended.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let language = language();
    let arguments = match words::localised(Arguments::command(), language).try_get_matches_from(arguments) {
        Ok(matches) => Arguments::from_arg_matches(&matches),
        Err(error) => Err(error),
    };
    match arguments {
        Ok(arguments) => {
            let around = Surroundings { data: arguments.data, language };
            ending::status(language, perform(arguments.command, &around))
        }
        Err(error) => words::misunderstood(language, &error),
    }
}

fn perform(command: Option<Command>, around: &Surroundings) -> Result<(), Failure> {
    let Some(command) = command else { return window::run(around) };
    match command {
        Command::Demo(arguments) => demo::run(&arguments, around),
        Command::Init(arguments) => init::run(&arguments, around),
        Command::Import(arguments) => import::run(&arguments, around),
        Command::Ring(arguments) => ring::run(&arguments, around),
        Command::Report(arguments) => report::run(&arguments, around),
        Command::Journal(arguments) => journal::run(&arguments, around),
        Command::Export(arguments) => export::run(&arguments, around),
        Command::Receive(arguments) => receive::run(&arguments, around),
        Command::Receipt(arguments) => receipt::run(&arguments, around),
        Command::Label(arguments) => label::run(&arguments, around),
        Command::Rat(arguments) => rat::run(&arguments, around),
        Command::Shu(arguments) => shu::run(&arguments, around),
        Command::Simkopdes(arguments) => simkopdes::run(&arguments, around),
        Command::Total(arguments) => total::run(&arguments, around),
        Command::Screens(arguments) => screens::run(&arguments, around),
        Command::Log(action) => log::run(&action, around),
        Command::Verify(arguments) => verify::run(&arguments, around),
        Command::Rebuild(arguments) => rebuild::run(&arguments, around),
        Command::Backup(arguments) => backup::run(&arguments, around),
        Command::Restore(arguments) => restore::run(&arguments, around),
        Command::Update(arguments) => update::run(&arguments, around),
        Command::Release(arguments) => release::run(&arguments, around),
        Command::Serve(arguments) => serve::run(&arguments, around),
        Command::Enrol(arguments) => enrol::run(&arguments, around),
        Command::Sync(arguments) => sync::run(&arguments, around),
    }
}

/// Indonesian, unless `GERAI_LANG` says `en`.
fn language() -> Language {
    std::env::var("GERAI_LANG").ok().and_then(|code| Language::from_code(&code)).unwrap_or_default()
}
