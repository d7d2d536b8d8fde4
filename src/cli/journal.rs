//! `gerai journal`: the double-entry journal; with `--events` the postings of business events that stand in a file.
//!
//! Reads only. With `--events` no data folder is opened.

use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, report};
use crate::domain::accounting::form::{self, BadEvents};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::{self, JournalError, JournalFormat};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "hledger|csv|json", value_parser = format, default_value = "hledger")]
    format: JournalFormat,
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
            JournalFormat::Json => post(events),
            _ => Err(Failure::usage("cli-journal-events-json")),
        };
    }
    let period = report::period(arguments.from, arguments.until)?;
    let (store, _) = around.reader()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let written = reports::journal(&store, arguments.format, period, around.language, &mut out);
    match written.and_then(|()| Ok(out.flush()?)) {
        Err(JournalError::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::Refused(error.advice())),
        Ok(()) => Ok(()),
    }
}

fn post(events: &Path) -> Result<(), Failure> {
    let rows = form::events_json(&ending::read(events)?).map_err(|bad| Failure::Refused(advice(&bad)))?;
    ending::answer(reports::write::json::postings(&rows).as_bytes())
}

fn advice(bad: &BadEvents) -> Text {
    match bad {
        BadEvents::NotAnArray { source } => Text::new("cli-journal-no-events").with("line", source.line()),
        BadEvents::BadEvent { n, what } => Text::new("cli-journal-bad-event").with("n", *n).with("what", what.as_str()),
    }
}
