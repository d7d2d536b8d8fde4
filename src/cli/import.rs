//! `gerai import`: a CSV file into the shop, all rows or none.
//!
//! Always holds: every bad row is named on standard error, as many as there are; warnings stand there too, and the
//! status is 0 with them. What is checked and recorded is decided in `station/take_in.rs`.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, doors, person, progress};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::locale::{self, Language};
use crate::station::Station;
use crate::station::take_in::{Kind, TakeInError, TakenIn, Terms};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: Kind,
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
}

/// Master data and opening balances are the office's (koperasi 6.5).
const MAY_IMPORT: [Role; 3] = [Role::Manajer, Role::Bendahara, Role::Pengurus];

fn kind(word: &str) -> Result<Kind, NotOneOf> {
    Kind::parse(word).ok_or_else(|| NotOneOf::new(&Kind::ALL.map(Kind::word)))
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let file = ending::open(&arguments.file)?;
    let length = file.metadata().map_or(0, |facts| facts.len());
    let mut station = Station::open(&around.folder()?, doors::real())?;
    let by = person::signed(&mut station, arguments.user.as_deref(), &MAY_IMPORT, around)?;
    let bar = progress::bar(length, "cli-import-reading", around.language);
    let mut tell = |read: u64| {
        bar.set_position(read);
        ControlFlow::Continue(())
    };
    let taken = station.take_in(arguments.kind, file, &Terms::by(by), &mut tell);
    bar.finish_and_clear();
    match taken {
        Ok(taken) => {
            warn(&taken, around.language);
            ending::answer_text(around.language, &summary(arguments.kind, &taken))
        }
        Err(TakeInError::Bad(file)) => {
            name_rows(&file.rows, around.language);
            Err(Failure::Refused(Text::new("cli-import-refused").with("rows", file.rows.len())))
        }
        Err(error) => Err(Failure::Refused(error.advice())),
    }
}

fn name_rows(rows: &[BadRow], language: Language) {
    for row in rows {
        ending::complain(&format!("{}: {}", locale::say(language, &row.place()), locale::say(language, &row.reason)));
    }
}

fn warn(taken: &TakenIn, language: Language) {
    for warning in &taken.warnings {
        let place = Text::new("import-place-row").with("line", warning.line.to_string());
        ending::complain(&format!("{}: {}", locale::say(language, &place), locale::say(language, &warning.text)));
    }
}

fn summary(kind: Kind, taken: &TakenIn) -> Text {
    let key = match kind {
        Kind::Products => "cli-import-products",
        Kind::Medicines => "cli-import-medicines",
        Kind::Batches => "cli-import-batches",
        Kind::Suppliers => "cli-import-suppliers",
        Kind::Members => "cli-import-members",
        Kind::Loans => "cli-import-loans",
        Kind::Opening => "cli-import-opening",
        Kind::Sales => "cli-import-sales",
    };
    Text::new(key)
        .with("all", taken.new + taken.updated + taken.same)
        .with("new", taken.new)
        .with("updated", taken.updated)
        .with("same", taken.same)
}
