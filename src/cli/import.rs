//! `gerai import`: a CSV file into the shop, all rows or none.
//!
//! Always holds: every bad row is named on standard error, as many as there are; warnings stand there too, and the
//! status is 0 with them. What is checked and recorded is decided in `station/take_in.rs`; of a budget in the till, as
//! two people stand behind it.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, doors, person, progress};
use crate::domain::accounting::budget::planned;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::import::budget::{self, BudgetFile};
use crate::import::{BadFile, BadRow};
use crate::locale::{self, Language};
use crate::reports::income;
use crate::station::take_in::{Kind, TakeInError, TakenIn, Terms};
use crate::station::{NotDone, Station};
use crate::till::input::Input;
use crate::till::input::books::Books;
use crate::till::refusal::Code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: Wanted,
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    #[arg(long = "approve", value_name = "USER")]
    approver: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    at: Option<Instant>,
}

/// What the file holds.
#[derive(Clone, Copy, Debug)]
pub enum Wanted {
    File(Kind),
    /// A year's RAPB, to which two people agree.
    Budget,
}

const BUDGET: &str = "budget";

/// Master data and opening balances are the office's (koperasi 6.5).
const MAY_IMPORT: [Role; 3] = [Role::Manajer, Role::Bendahara, Role::Pengurus];

fn kind(word: &str) -> Result<Wanted, NotOneOf> {
    let budget = (word == BUDGET).then_some(Wanted::Budget);
    let known = Kind::parse(word).map(Wanted::File).or(budget);
    known.ok_or_else(|| NotOneOf::new(&[&Kind::ALL.map(Kind::word)[..], &[BUDGET]].concat()))
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    match arguments.kind {
        Wanted::File(kind) => take_in(kind, arguments, around),
        Wanted::Budget => agree(arguments, around),
    }
}

/// A budget is proposed by one person and agreed to by another, as in the window.
fn agree(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let file = budget::read(&ending::read(&arguments.file)?).map_err(|file| refused(&file, around.language))?;
    let (Some(user), Some(approver)) = (&arguments.user, &arguments.approver) else {
        return Err(Failure::usage("cli-import-budget-two"));
    };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    if !station.stand_at(arguments.at)? {
        return Err(Failure::usage("cli-ring-not-for-practice"));
    }
    let before = station.store()?.budget(file.year)?;
    let agreed = |before: &BudgetAgreed| {
        before.decision == file.decision && planned(&file.lines).is_ok_and(|lines| lines == income::planned(before))
    };
    if before.as_ref().is_some_and(agreed) {
        let same = Text::new("cli-import-budget-same").with("year", file.year.to_string());
        return ending::answer_text(around.language, &same);
    }
    station.submit(&Input::Login { user: UserId::from(user.as_str()), pin: person::pin(user, around)? })?;
    let BudgetFile { year, decision, lines } = file;
    match station.submit(&Input::Books(Books::Budget { year, decision, lines })) {
        Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsApproval => {}
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Failure::Refused(Text::new("till-nothing-asked"))),
    }
    let pin = person::second_pin(approver, around)?;
    let answer = station.submit(&Input::Approve { user: UserId::from(approver.as_str()), pin })?;
    answer.notices.first().map_or(Ok(()), |said| ending::answer_text(around.language, said))
}

fn refused(file: &BadFile, language: Language) -> Failure {
    name_rows(&file.rows, language);
    Failure::Refused(Text::new("cli-import-refused").with("rows", file.rows.len()))
}

fn take_in(kind: Kind, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let file = ending::open(&arguments.file)?;
    let length = file.metadata().map_or(0, |facts| facts.len());
    let mut station = Station::open(&around.folder()?, doors::real())?;
    if !station.stand_at(arguments.at)? {
        return Err(Failure::usage("cli-ring-not-for-practice"));
    }
    let by = person::signed(&mut station, arguments.user.as_deref(), &MAY_IMPORT, around)?;
    let bar = progress::bar(length, "cli-import-reading", around.language);
    let mut tell = |read: u64| {
        bar.set_position(read);
        ControlFlow::Continue(())
    };
    let taken = station.take_in(kind, file, &Terms::by(by), &mut tell);
    bar.finish_and_clear();
    match taken {
        Ok(taken) => {
            warn(&taken, around.language);
            ending::answer_text(around.language, &summary(kind, &taken))
        }
        Err(TakeInError::Bad(file)) => Err(refused(&file, around.language)),
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
