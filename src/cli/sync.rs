//! `gerai sync`: one exchange with the ledger now, and what it moved.

use super::Surroundings;
use super::ending::{self, Failure};
use crate::domain::text::Text;
use crate::io::clock::{Clock, System};
use crate::io::entropy::{self, Entropy};
use crate::io::joined;
use crate::locale;
use crate::station::join::JoinError;
use crate::station::sync::transport::{Http, Transport, TransportError};
use crate::station::sync::{self, Moved};
use crate::store::{Mode, Store};
use crate::sync::protocol::Why;

/// A line to the ledger as it really is.
pub fn connect(url: &str, token: Option<&str>) -> Result<Box<dyn Transport>, TransportError> {
    Ok(Box::new(Http::to(url, token)?))
}

pub fn run(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    let joined = joined::read(&folder)?.ok_or(JoinError::NotJoined)?;
    let _lock = folder.lock()?;
    let mut store = Store::open(folder.database(), Mode::ReadWrite)?;
    let mut transport = Http::to(&joined.url, Some(&joined.token)).map_err(|error| Failure::Refused(error.advice()))?;
    let mut entropy = entropy::System;
    let moved = sync::exchange(&mut store, &mut transport, &mut || System.now(), &mut || entropy.uuid());
    let moved = moved.map_err(|error| Failure::Refused(error.advice()))?;
    let lines: Vec<String> = sayings(&moved).iter().map(|line| locale::say(around.language, line) + "\n").collect();
    ending::answer(lines.concat().as_bytes())?;
    match moved.state.two_histories {
        true => Err(Failure::refused("sync-two-histories")),
        false => Ok(()),
    }
}

/// What an exchange moved, in one sentence.
pub fn said(moved: &Moved) -> Text {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Text::new("cli-sync-moved").with("sent", count(moved.sent)).with("received", count(moved.received))
}

/// And what else there is to say, a line each.
fn sayings(moved: &Moved) -> Vec<Text> {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let some = |key, number: u64| (number > 0).then(|| Text::new(key).with("count", count(number)));
    let odd = |fits: fn(Why) -> bool| moved.odd.iter().filter(|odd| fits(odd.why)).count() as u64;
    let mut lines = vec![said(moved)];
    lines.extend(some("cli-sync-passed-on", moved.passed_on));
    lines.extend(some("cli-sync-returned", moved.returned));
    lines.extend(some("cli-sync-refused-here", moved.refused));
    lines.extend(some("cli-sync-unbookable", odd(|why| why == Why::Unbookable)));
    lines.extend(some("cli-sync-newer", odd(|why| why == Why::Newer)));
    lines.extend(some("cli-sync-aside", moved.aside));
    // A clock that is two minutes off makes papers whose times nobody believes.
    if moved.skew_ms.abs() > 120_000 {
        lines.push(Text::new("cli-sync-clock").with("minutes", moved.skew_ms.abs() / 60_000));
    }
    lines
}
