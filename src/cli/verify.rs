//! `gerai verify`: chain, signatures and sequence of a log, in a file or in a data folder; there also everything
//! derived from it, and the books; with `--ledger` in the server's files or in PostgreSQL, there cooperative by
//! cooperative. Reads only.

use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::ending::{self, Failure};
use super::{Surroundings, progress};
use crate::domain::id::CoopId;
use crate::domain::text::Text;
use crate::ledger::database::LedgerError;
use crate::ledger::server;
use crate::locale;
use crate::log::chain::Checker;
use crate::log::codec::Content;
use crate::log::text::{self, BadLine};
use crate::store::{Mode, Store};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// `-` reads standard input.
    #[arg(value_name = "FILE|-")]
    log: Option<PathBuf>,
    /// The ledger's files in the folder in place of the till's.
    #[arg(long, conflicts_with = "log")]
    ledger: bool,
    #[arg(long, value_name = "URL", requires = "ledger")]
    database: Option<String>,
    #[arg(long, value_name = "UUID", requires = "database")]
    coop: Option<uuid::Uuid>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if let Some(url) = &arguments.database {
        return check_postgres(url, arguments.coop.map(CoopId), around);
    }
    match &arguments.log {
        Some(_) if around.data_given() => Err(Failure::usage("cli-verify-one-of-two")),
        Some(file) => check_file(file, around),
        None if arguments.ledger => {
            check_store(&Store::open(around.folder()?.path().join("ledger/ledger.db"), Mode::ReadOnly)?, around)
        }
        None => check_store(&around.reader()?.0, around),
    }
}

/// A line for each cooperative; one that is wrong hides none of the others.
fn check_postgres(url: &str, only: Option<CoopId>, around: &Surroundings) -> Result<(), Failure> {
    let say = |coop: CoopId, text: &Text| format!("{coop}: {}\n", locale::say(around.language, text));
    let mut wrong = false;
    let mut answered = Ok(());
    let checked = server::verify_each(url, only, &mut |coop, verified| match verified {
        Ok(verified) => {
            warn_of_newer(&verified.skipped, around);
            let mut lines = vec![done("cli-verify-done", verified.records, verified.devices)];
            lines.extend(verified.differences.iter().map(|difference| difference.advice()));
            let lines: Vec<String> = lines.iter().map(|line| say(coop, line)).collect();
            if answered.is_ok() {
                answered = ending::answer(lines.concat().as_bytes());
            }
        }
        Err(error) => {
            wrong = true;
            ending::complain(say(coop, &error.advice()).trim_end());
        }
    });
    let checked = checked.map_err(database)?;
    answered?;
    match (checked, wrong) {
        (_, true) => Err(Failure::Said),
        (0, _) => Err(nobody(only)),
        _ => Ok(()),
    }
}

/// Why PostgreSQL cannot be looked at or worked on.
pub fn database(error: LedgerError) -> Failure {
    match error {
        LedgerError::OtherLayout => Failure::refused("cli-ledger-other-layout"),
        LedgerError::Refused(_) | LedgerError::Unavailable(_) => Failure::refused("serve-no-database"),
    }
}

/// None of the cooperatives that were meant is there.
pub fn nobody(only: Option<CoopId>) -> Failure {
    match only {
        Some(coop) => Failure::Refused(Text::new("cli-ledger-no-coop").with("coop", coop.to_string())),
        None => Failure::refused("cli-ledger-no-coops"),
    }
}

fn check_store(store: &Store, around: &Surroundings) -> Result<(), Failure> {
    let bar = progress::bar(0, "cli-verify-checking", around.language);
    let verified = store.verify(&mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let verified = verified.map_err(|error| Failure::Refused(error.advice()))?;
    warn_of_newer(&verified.skipped, around);
    let mut lines = vec![done("cli-verify-done", verified.records, verified.devices)];
    lines.extend(verified.differences.iter().map(|difference| difference.advice()));
    let lines: Vec<String> = lines.iter().map(|line| locale::say(around.language, line) + "\n").collect();
    ending::answer(lines.concat().as_bytes())
}

fn check_file(path: &Path, around: &Surroundings) -> Result<(), Failure> {
    let source: Box<dyn BufRead> = match path.as_os_str() == "-" {
        true => Box::new(BufReader::new(std::io::stdin())),
        false => Box::new(BufReader::new(ending::open(path)?)),
    };
    let mut checker = Checker::default();
    let (mut records, mut devices) = (0, 0);
    let mut newer: Vec<(String, u64)> = Vec::new();
    for (line, record) in text::read(source) {
        let record = record.map_err(|bad| Failure::Refused(bad_line(line, &bad)))?;
        let decoded = checker.check(&record).map_err(|bad| Failure::Refused(bad.advice()))?;
        records += 1;
        devices += u64::from(decoded.envelope.seq == 1);
        if let Content::Unknown { kind, .. } = decoded.content {
            match newer.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, count)) => *count += 1,
                None => newer.push((kind, 1)),
            }
        }
    }
    if records == 0 {
        return Err(Failure::refused("cli-log-empty"));
    }
    warn_of_newer(&newer, around);
    ending::answer_text(around.language, &done("cli-verify-file-done", records, devices))
}

fn done(key: &'static str, records: u64, devices: u64) -> Text {
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    Text::new(key).with("records", count(records)).with("devices", count(devices))
}

/// Kinds of a newer program are kept and passed over, never dropped.
pub fn warn_of_newer(kinds: &[(String, u64)], around: &Surroundings) {
    for (kind, count) in kinds {
        let count = i64::try_from(*count).unwrap_or(i64::MAX);
        let text = Text::new("cli-newer-kind").with("kind", kind.as_str()).with("count", count);
        ending::complain(&locale::say(around.language, &text));
    }
}

/// A line of a log file that is no record.
pub fn bad_line(line: u64, bad: &BadLine) -> Text {
    let key = match bad {
        BadLine::NotARecord | BadLine::NotUtf8 | BadLine::TooLong => "cli-log-bad-line",
        BadLine::Unreadable(_) => "cli-log-unreadable",
    };
    Text::new(key).with("line", line.to_string())
}
