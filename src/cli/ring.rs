//! `gerai ring`: the till without a window. One input a line, one JSON answer a line; the same station the window
//! drives.
//!
//! Always holds: a line is answered before the next is read, and what the answer calls done is durable; a line that is
//! no input is answered `BAD_INPUT` and the run goes on; the status is 0 when the file was read to its end.
//! Neighbours: the text of an input (`till/parse.rs`), the JSON of an answer (`ring/json.rs`).

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::clock::Stepped;
use crate::io::entropy::Seeded;
use crate::station::{NotDone, Station};
use crate::till::input::Input;
use crate::till::parse;
use crate::till::refusal::{Code, Refusal};

mod json;
mod papers;

use papers::Papers;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// `-` reads standard input.
    #[arg(value_name = "FILE|-")]
    inputs: PathBuf,
    #[arg(long, value_name = "RFC3339")]
    at: Option<Instant>,
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

/// A line longer than this is no input of a person or scanner; the rest of it is passed over. Unit: bytes.
const LONGEST_LINE: u64 = 65_536;

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let mut station = Station::open(&folder, doors::real())?;
    let repeatable = arguments.at.is_some() || arguments.seed.is_some();
    if repeatable && !station.is_practice()? {
        return Err(Failure::usage("cli-ring-not-for-practice"));
    }
    let newest = station.newest_hash()?;
    let (_, _, open) = station.parts()?;
    if let Some(at) = arguments.at {
        open.clock = Box::new(Stepped::new(at));
    }
    if let Some(seed) = arguments.seed {
        open.entropy = Box::new(Seeded::new(mixed(seed, &newest)));
    }
    let mut inputs: Box<dyn BufRead> = match arguments.inputs.as_os_str() == "-" {
        true => Box::new(BufReader::new(std::io::stdin())),
        false => {
            let file = ending::open(&arguments.inputs)?;
            Box::new(BufReader::new(file))
        }
    };
    let words = json::Words { language: around.language, zone: station.zone()? };
    let mut papers = Papers::new(folder, around)?;
    papers.see_to_what_waits(&station)?;
    let rung = ring(&mut station, &mut inputs, &mut std::io::stdout().lock(), &words, &mut papers);
    papers.finish(&station);
    rung
}

/// Another stream for each state of the log: the same seed a second time must not draw the same ids again.
fn mixed(seed: u64, newest: &[u8; 32]) -> u64 {
    newest.chunks_exact(8).fold(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15), |mixed, part| {
        mixed.rotate_left(17) ^ part.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
    })
}

fn ring(
    station: &mut Station,
    inputs: &mut dyn BufRead,
    answers: &mut dyn Write,
    words: &json::Words,
    papers: &mut Papers,
) -> Result<(), Failure> {
    let mut number = 0_u64;
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = inputs.take(LONGEST_LINE).read_until(b'\n', &mut line);
        match read {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(_) => return Err(Failure::refused("cli-ring-unreadable")),
        }
        let whole = line.len() as u64 != LONGEST_LINE || line.ends_with(b"\n");
        if !whole {
            inputs.skip_until(b'\n').map_err(|_| Failure::refused("cli-ring-unreadable"))?;
        }
        number += 1;
        let text = std::str::from_utf8(&line).ok().filter(|_| whole);
        let text = match text {
            // The mark some editors put in front of a file.
            Some(text) if number == 1 => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
            text => text,
        };
        let Some(answer) = answer(station, number, text, words) else { continue };
        papers.see_to(station);
        match answers.write_all(answer.as_bytes()).and_then(|()| answers.flush()) {
            // Whoever asked has gone: what was rung is kept, and nothing more is rung unseen.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
            Err(_) => return Err(Failure::refused("cli-no-output")),
            Ok(()) => {}
        }
    }
}

/// The answer's line; `None` for a blank line or a comment.
fn answer(station: &mut Station, number: u64, text: Option<&str>, words: &json::Words) -> Option<String> {
    let parsed = match text {
        Some(text) => parse::line(text),
        None => Err(Refusal::new(Code::BadInput, Text::new("cli-ring-no-text"))),
    };
    let (input, done) = match parsed {
        Ok(None) => return None,
        Ok(Some(input)) => {
            let done = station.submit(&input);
            station.keep_basket();
            (input, done)
        }
        Err(refusal) => {
            station.pass();
            (Input::State, Err(NotDone::Refused(refusal)))
        }
    };
    let records = match input {
        Input::State => station.records().ok(),
        _ => None,
    };
    let value = match &done {
        Ok(answer) => words.done(number, &input, answer, records),
        Err(not_done) => words.not_done(number, not_done, station.answer().ok().as_ref()),
    };
    Some(format!("{value}\n"))
}

#[cfg(test)]
mod tests;
