//! `gerai journal`: the double-entry journal, as text or as a spreadsheet; with `--events` the postings of business
//! events that stand in a file.
//!
//! Reads only. With `--events` no data folder is opened. A spreadsheet is written as it is read: neither a long year
//! nor a small machine keeps it from being made.

use std::io::{BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, progress, report};
use crate::domain::accounting::form::{self, BadEvents};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::io::clock::{Clock, System};
use crate::reports::{self, JournalError, JournalFormat, Period};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "hledger|csv|json", value_parser = format, default_value = "hledger",
        conflicts_with = "out")]
    format: JournalFormat,
    #[arg(long, value_name = "FILE.xlsx", conflicts_with = "events")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "D")]
    from: Option<BusinessDate>,
    #[arg(long = "to", value_name = "D")]
    until: Option<BusinessDate>,
    #[arg(long, value_name = "FILE.json")]
    events: Option<PathBuf>,
}

fn format(word: &str) -> Result<JournalFormat, NotOneOf> {
    match word {
        "hledger" => Ok(JournalFormat::Hledger),
        "csv" => Ok(JournalFormat::Csv),
        "json" => Ok(JournalFormat::Json),
        _ => Err(NotOneOf::new(&["hledger", "csv", "json"])),
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if let Some(events) = &arguments.events {
        return match arguments.format {
            JournalFormat::Json => post(events, around),
            _ => Err(Failure::usage("cli-journal-events-json")),
        };
    }
    let period = report::period(arguments.from, arguments.until)?;
    if let Some(out) = &arguments.out {
        return spreadsheet(out, period, around);
    }
    let (store, _) = around.reader()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let written = reports::journal(&store, arguments.format, period, around.language, &mut out);
    match written.and_then(|()| Ok(out.flush()?)) {
        Err(JournalError::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::Refused(error.advice())),
        Ok(()) => Ok(()),
    }
}

/// A sheet a month, with a bar on a terminal.
fn spreadsheet(out: &Path, period: Period, around: &Surroundings) -> Result<(), Failure> {
    let ending = ending::of_name(out).unwrap_or_default();
    if ending != "xlsx" {
        return Err(Failure::Usage(Text::new("cli-journal-ending").with("ending", ending)));
    }
    let (store, zone) = around.reader()?;
    let masthead = reports::masthead(&store, &zone, System.now(), &report::whose())?;
    let bar = progress::bar(reports::journal_length(&store, period)?, "cli-journal-writing", around.language);
    // Its rows wait beside the file: there is room for it, or it could not be written at all.
    let beside = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let done = ending::into_file(out, |file| {
        let about = (&masthead, around.language);
        let on = || {
            bar.inc(1);
            ControlFlow::Continue(())
        };
        let written = reports::journal_sheets(&store, period, about, beside, BufWriter::new(file), on);
        match written {
            Err(JournalError::Output(error)) => Ok(Err(error)),
            Err(error) => Err(Failure::Refused(error.advice())),
            Ok(()) => Ok(Ok(())),
        }
    });
    bar.finish_and_clear();
    done
}

fn post(events: &Path, around: &Surroundings) -> Result<(), Failure> {
    let rows = form::events_json(&ending::read(events)?).map_err(|bad| Failure::Refused(advice(&bad, around)))?;
    ending::answer(reports::write::json::postings(&rows).as_bytes())
}

fn advice(bad: &BadEvents, around: &Surroundings) -> Text {
    match bad {
        BadEvents::NotAnArray { source } => Text::new("cli-journal-no-events").with("line", source.line()),
        BadEvents::BadEvent { n, why, .. } => {
            Text::new("cli-journal-bad-event").with("n", *n).with("what", around.say(why))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::accounting::rules::of_event::posted;
    use crate::log::codec::tests::one_of_each;
    use crate::reports::journal::described;
    use crate::reports::table::Cell;

    /// A word that is missing stands as `payroll_taken` in the books that the meeting reads.
    #[test]
    fn every_kind_that_posts_has_a_name_for_people() {
        let events = one_of_each().into_iter().map(|happening| happening.event);
        for event in events.filter(|event| !matches!(posted(event), Ok(None))) {
            assert_ne!(described(event.kind()), Cell::words(event.kind()), "{} has no name in the books", event.kind());
        }
    }
}
