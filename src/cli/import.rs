//! `gerai import`: a list into the shop, all rows or none; `gerai import undo NUMBER` takes one back.
//!
//! A CSV with the exact columns is read strictly; a spreadsheet of another make (XLSX, other names) has its columns
//! guessed, its doubts said, and can be looked at first (`--preview`).
//! Always holds: every bad row is named on standard error, as many as there are; warnings stand there too, and the
//! status is 0 with them. What is checked and recorded is decided in `station/take_in.rs`; of a budget in the till, as
//! two people stand behind it.

use std::io::{IsTerminal, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, doors, person, progress};
use crate::domain::accounting::budget::planned;
use crate::domain::event::books::BudgetAgreed;
use crate::domain::id::{SupplierCode, UserId};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::import::budget::{self, BudgetFile};
use crate::import::guess::is_own;
use crate::import::{BadFile, BadRow};
use crate::locale::{self, Language};
use crate::reports::income;
use crate::station::lists::{Fate, ListSeen};
use crate::station::take_in::{Kind, TakeInError, TakenIn, Terms};
use crate::station::{NotDone, Station};
use crate::till::input::Input;
use crate::till::input::books::Books;
use crate::till::input::lists::{ListWish, Lists};
use crate::till::refusal::Code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: Wanted,
    #[arg(value_name = "FILE|NUMBER")]
    file: PathBuf,
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    #[arg(long = "approve", value_name = "USER")]
    approver: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    at: Option<Instant>,
    /// Says what would come in, and changes nothing.
    #[arg(long)]
    preview: bool,
    /// Bad rows of a spreadsheet stay where they are.
    #[arg(long = "skip-bad")]
    skip_bad: bool,
    /// Whose price list it is.
    #[arg(long, value_name = "SUPPLIER")]
    supplier: Option<String>,
}

/// What the file holds.
#[derive(Clone, Copy, Debug)]
pub enum Wanted {
    File(Kind),
    /// A year's RAPB, to which two people agree.
    Budget,
    /// A supplier's price list.
    Prices,
    /// A list is taken back.
    Undo,
}

const BUDGET: &str = "budget";
const PRICES: &str = "prices";
const UNDO: &str = "undo";

/// Master data and opening balances are the office's (koperasi 6.5).
const MAY_IMPORT: [Role; 3] = [Role::Manajer, Role::Bendahara, Role::Pengurus];

fn kind(word: &str) -> Result<Wanted, NotOneOf> {
    let known = match word {
        BUDGET => Some(Wanted::Budget),
        PRICES => Some(Wanted::Prices),
        UNDO => Some(Wanted::Undo),
        word => Kind::parse(word).map(Wanted::File),
    };
    known.ok_or_else(|| NotOneOf::new(&[&Kind::ALL.map(Kind::word)[..], &[BUDGET, PRICES, UNDO]].concat()))
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    match arguments.kind {
        // What comes through a pipe is there once, and is read as strictly as the program's own form.
        Wanted::File(kind) if ending::is_dash(&arguments.file) => piped(kind, arguments, around),
        Wanted::File(Kind::Sales) => take_in(Kind::Sales, arguments, around),
        Wanted::File(kind) => {
            let strict = !arguments.preview && is_own(&ending::read(&arguments.file)?);
            if strict { take_in(kind, arguments, around) } else { sheet(kind.word(), arguments, around) }
        }
        Wanted::Prices if ending::is_dash(&arguments.file) => Err(Failure::usage("cli-import-preview-of-file")),
        Wanted::Prices => sheet(PRICES, arguments, around),
        Wanted::Undo => {
            let number = arguments.file.display().to_string();
            with_station(arguments, around, |station, by| {
                let said = station.do_list(&Lists::Undo { number }, by)?;
                say_all(&said, around.language)
            })
        }
        Wanted::Budget => agree(arguments, around),
    }
}

/// The list comes through a pipe, and so no PIN does.
fn piped(kind: Kind, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if arguments.preview {
        return Err(Failure::usage("cli-import-preview-of-file"));
    }
    if arguments.user.is_some() && std::env::var_os("GERAI_PIN").is_none() && !std::io::stdin().is_terminal() {
        return Err(Failure::usage("cli-import-pin-beside-a-pipe"));
    }
    take_in(kind, arguments, around)
}

fn with_station(
    arguments: &Arguments,
    around: &Surroundings,
    work: impl FnOnce(&mut Station, &UserId) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut station = Station::open(&around.folder()?, doors::real())?;
    if !station.stand_at(arguments.at)? {
        return Err(Failure::usage("cli-ring-not-for-practice"));
    }
    let by = person::signed(&mut station, arguments.user.as_deref(), &MAY_IMPORT, around)?;
    work(&mut station, &by)
}

/// A spreadsheet of somebody's own make.
fn sheet(kind: &str, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let wish = ListWish {
        path: arguments.file.clone(),
        kind: Some(kind.to_owned()),
        skip_bad: arguments.skip_bad,
        supplier: arguments.supplier.as_deref().map(SupplierCode::from),
        ..ListWish::default()
    };
    with_station(arguments, around, |station, by| {
        let seen = station.look_at_list(&wish)?;
        if let Some(text) = seen.unknown() {
            return Err(Failure::Refused(text.clone()));
        }
        complain_of(&seen, around.language);
        if arguments.preview {
            return ending::answer_text(around.language, &seen.summary());
        }
        let bad = seen.count(Fate::Bad);
        if bad > 0 && !arguments.skip_bad {
            return Err(Failure::Refused(Text::new("cli-import-refused").with("rows", bad)));
        }
        let nothing = |error: &NotDone| error.text().key == "list-nothing-new";
        match station.do_list(&Lists::Take(wish), by) {
            Ok(said) => say_all(&said, around.language),
            // A second time nothing is recorded, as with the files of the program's own.
            Err(error) if nothing(&error) => ending::answer_text(around.language, &seen.summary()),
            Err(error) => Err(error.into()),
        }
    })
}

/// Every doubt and fault, each on a line of its own.
fn complain_of(seen: &ListSeen, language: Language) {
    for note in &seen.notes {
        ending::complain(&locale::say(language, note));
    }
    for row in &seen.rows {
        for (column, reason) in &row.reasons {
            let place = BadRow { line: row.line, column: column.clone(), reason: reason.clone() }.place();
            ending::complain(&format!("{}: {}", locale::say(language, &place), locale::say(language, reason)));
        }
    }
}

fn say_all(said: &[Text], language: Language) -> Result<(), Failure> {
    let mut said = said.iter();
    let first = said.next().map_or(Ok(()), |first| ending::answer_text(language, first));
    // What stayed goes beside the answer.
    said.for_each(|text| ending::complain(&locale::say(language, text)));
    first
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
    let (file, length): (Box<dyn Read>, u64) = match ending::is_dash(&arguments.file) {
        true => (Box::new(std::io::stdin()), 0),
        false => {
            let file = ending::open(&arguments.file)?;
            let length = file.metadata().map_or(0, |facts| facts.len());
            (Box::new(file), length)
        }
    };
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
    let named = arguments.file.file_name().map(|name| name.to_string_lossy().into_owned());
    let taken = station.take_in(kind, file, &Terms { file: named, ..Terms::by(by) }, &mut tell);
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
