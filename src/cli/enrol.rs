//! `gerai enrol URL CODE`: joins a ledger; in an empty folder a new till of the cooperative is made. `gerai enrol CODE`
//! finds the server on the shop's network, `gerai enrol --find` lists those that are there. `gerai enrol --code`: a
//! one-time code for another till.
//!
//! Always holds: a code goes to a server that was found only after it has proven that it knows the code.
//! Neighbours: what joining does (`station/join.rs`), the server (`serve.rs`).

use super::ending::{self, Failure};
use super::{Surroundings, doors, person, sync};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::{entropy, joined};
use crate::station::Station;
use crate::station::join::{self, JoinError};
use crate::station::nearby;
use crate::station::sync::transport::Transport;
use crate::sync::code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "URL", required_unless_present_any = ["new_code", "find_servers"])]
    url: Option<String>,
    #[arg(value_name = "CODE")]
    join_code: Option<String>,
    /// Only list the servers of the shop's network.
    #[arg(long = "find", conflicts_with_all = ["url", "join_code", "new_code"])]
    find_servers: bool,
    #[arg(long = "code", conflicts_with_all = ["url", "join_code"])]
    new_code: bool,
    #[arg(long = "as", value_name = "USER", requires = "new_code")]
    user: Option<String>,
    /// Of a till for practice: when its log begins.
    #[arg(long, value_name = "RFC3339", conflicts_with_all = ["find_servers", "new_code"])]
    at: Option<Instant>,
}

impl From<JoinError> for Failure {
    fn from(error: JoinError) -> Self {
        Self::Refused(error.advice())
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    match (&arguments.url, &arguments.join_code) {
        (Some(url), Some(code)) => enrol((url, code), arguments.at, around),
        (Some(code), None) if code::is_code(code) => find_and_enrol(code, arguments.at, around),
        (Some(_), None) => Err(Failure::Usage(Text::new("cli-argument-missing").with("argument", "<CODE>"))),
        _ if arguments.find_servers => list(around),
        _ => new_code(arguments.user.as_deref(), around),
    }
}

/// The servers that can be heard, a line each.
fn list(around: &Surroundings) -> Result<(), Failure> {
    let found = nearby::all(nearby::LOOK);
    if found.is_empty() {
        return Err(Failure::refused("enrol-none-heard"));
    }
    for server in found {
        let key = if server.name.is_empty() { "cli-server-empty" } else { "cli-server-nearby" };
        let text = Text::new(key).with("url", server.url());
        let text = text.with("name", server.name.as_str()).with("machine", server.machine.as_str());
        ending::answer_text(around.language, &text)?;
    }
    Ok(())
}

/// Only the server that knows the code can be the one that is meant.
fn find_and_enrol(code: &str, at: Option<Instant>, around: &Surroundings) -> Result<(), Failure> {
    let sought = nearby::knows_code(code, nearby::LOOK);
    match (sought.url, sought.heard) {
        (Some(url), _) => enrol((&url, code), at, around),
        (None, 0) => Err(Failure::refused("enrol-none-heard")),
        (None, _) => Err(Failure::refused("enrol-none-knows")),
    }
}

fn enrol((url, code): (&str, &str), at: Option<Instant>, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let welcome = join::enrol_at(&folder, url, code, (at, &mut doors::real()), &mut sync::connect)?;
    let text = Text::new("cli-enrol-done").with("till", welcome.till.to_string()).with("url", url.trim());
    ending::answer_text(around.language, &text)?;
    match welcome.moved {
        Some(moved) => ending::answer_text(around.language, &sync::said(&moved)),
        None => Ok(()),
    }
}

fn new_code(user: Option<&str>, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    match user {
        // Wrong PINs are counted and lock as at the till, which must not be open in the same folder for that.
        Some(_) => {
            let mut station = Station::open(&folder, doors::real())?;
            station.stand_at(None)?;
            person::signed(&mut station, user, &join::MAY_LET_JOIN, around)?;
        }
        None if join::is_practice(&folder)? => {}
        None => return Err(Failure::usage("cli-as-needed")),
    }
    let joined = joined::read(&folder)?.ok_or(JoinError::NotJoined)?;
    let mut line = |_: &str, _: Option<&str>| Ok(Box::new(nearby::line(&folder, &joined)?) as Box<dyn Transport>);
    let (code, _) = join::new_code(&folder, &mut entropy::System, &mut line)?;
    ending::answer_text(around.language, &Text::new("cli-code").with("code", code))
}
