//! `gerai sync`: one exchange with the ledger now, and what it moved. `gerai sync --shelf`: what the ledger put aside
//! for the auditor.

use super::ending::{self, Failure};
use super::{Surroundings, doors, person};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::io::clock::{Clock, System};
use crate::io::entropy::{self, Entropy};
use crate::io::folder::Folder;
use crate::io::joined::{self, Joined};
use crate::locale;
use crate::station::join::{self, JoinError};
use crate::station::sync::transport::{Http, Transport, TransportError};
use crate::station::sync::{self, Moved, SyncError, worker};
use crate::station::{Station, nearby, shelf};
use crate::store::{Mode, Store};
use crate::sync::protocol::Why;

/// A line to the ledger as it really is.
pub fn connect(url: &str, token: Option<&str>) -> Result<Box<dyn Transport>, TransportError> {
    Ok(Box::new(Http::to(url, token)?))
}

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Only list what was put aside for the auditor.
    #[arg(long)]
    shelf: bool,
    #[arg(long = "as", value_name = "USER", requires = "shelf")]
    user: Option<String>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    match arguments.shelf {
        true => shelf(arguments.user.as_deref(), around),
        false => exchange(around),
    }
}

/// What was put aside, for whoever answers for the tills: what it was, what stands in its place, why, what to do.
fn shelf(user: Option<&str>, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    match user {
        Some(user) => {
            // As at the till: wrong PINs are written down there and lock the name, so that none is found by trying.
            let mut station = Station::open(&folder, doors::real())?;
            let role = station.vouch(&UserId::from(user), &person::pin(user, around)?)?;
            station.close()?;
            if !shelf::may_read(role) {
                let text = Text::new("cli-role-may-not").with("user", user).with("role", role.code());
                return Err(Failure::Refused(text));
            }
        }
        None if join::is_practice(&folder)? => {}
        None => return Err(Failure::usage("cli-as-needed")),
    }
    let (_, zone) = around.reader()?;
    let aside = shelf::read(&folder)?;
    if aside.is_empty() {
        return ending::answer_text(around.language, &Text::new("shelf-empty"));
    }
    let say = |text: &Text| locale::say(around.language, text);
    let mut lines = vec![say(&Text::new("cli-sync-aside").with("count", aside.len()))];
    for one in &aside {
        lines.push(format!("• {}", one.title(&zone, around.language)));
        lines.extend(one.beside(&zone, around.language).map(|beside| format!("  {beside}")));
        lines.extend(one.advice().iter().map(|text| format!("  {}", say(text))));
    }
    ending::answer((lines.join("\n") + "\n").as_bytes())
}

fn exchange(around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    let joined = joined::read(&folder)?.ok_or(JoinError::NotJoined)?;
    let _lock = folder.lock()?;
    let mut store = Store::open(folder.database(), Mode::ReadWrite)?;
    let mut moved = once(&mut store, &folder, &joined);
    if let Err(SyncError::Transport(_)) = &moved
        && let Some(now) = nearby::find_again(&folder, &joined, store.identity().coop)
    {
        let word = Text::new("sync-found-again").with("url", now.url.as_str());
        ending::complain(&locale::say(around.language, &word));
        moved = once(&mut store, &folder, &now);
    }
    let moved = moved.map_err(|error| Failure::Refused(error.advice()))?;
    let lines: Vec<String> = sayings(&moved).iter().map(|line| locale::say(around.language, line) + "\n").collect();
    ending::answer(lines.concat().as_bytes())?;
    match moved.state.two_histories {
        true => Err(Failure::refused("sync-two-histories")),
        false => Ok(()),
    }
}

fn once(store: &mut Store, folder: &Folder, joined: &Joined) -> Result<Moved, SyncError> {
    let mut entropy = entropy::System;
    let mut line = nearby::line(folder, joined)?;
    sync::exchange(store, &mut line, &mut || System.now(), &mut || entropy.uuid())
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
    lines.extend(worker::clock(moved));
    lines
}
