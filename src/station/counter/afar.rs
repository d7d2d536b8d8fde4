//! What only the network can answer: which servers are near, what lies on the auditor's shelf, joining a ledger.
//!
//! Always holds: each question has a thread of its own; neither the till nor a list waits for a network, and an answer
//! that comes to nobody is dropped.

use crate::domain::id::TillLetter;
use crate::domain::text::Text;
use crate::io::{clock, entropy};
use crate::station::join::{self, JoinError};
use crate::station::nearby::{self, Nearby};
use crate::station::shelf::{self, Aside};
use crate::station::sync::transport::{Http, Transport};
use crate::station::{Doors, sync};

use super::{Desk, Tell};

/// What a window asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The servers that can be heard.
    Servers,
    /// What was put aside for the auditor.
    Shelf,
    /// Join the server at this address with a code.
    Join(Joining),
}

/// How a till joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joining {
    pub url: String,
    pub code: String,
    /// The address was heard and not typed: the server proves first that it knows the code.
    pub heard: bool,
}

/// What it is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    Servers(Vec<Nearby>),
    Shelf(Result<Vec<Aside>, Text>),
    /// Joined, as this till.
    Joined(Result<TillLetter, Text>),
}

impl Desk {
    pub(super) fn ask_afar(&self, wish: Wish) {
        let (folder, tell) = (self.start.folder.clone(), std::sync::Arc::clone(&self.tell));
        std::thread::spawn(move || {
            let told = match wish {
                Wish::Servers => Told::Servers(nearby::all(nearby::LOOK)),
                Wish::Shelf => Told::Shelf(shelf::read(&folder).map_err(|error| error.advice())),
                Wish::Join(joining) => Told::Joined(join(&folder, &joining)),
            };
            tell(Tell::Afar(told));
        });
    }
}

fn join(folder: &crate::io::folder::Folder, joining: &Joining) -> Result<TillLetter, Text> {
    let Joining { url, code, heard } = joining;
    if !crate::sync::code::is_code(code) {
        return Err(JoinError::NotACode(code.clone()).advice());
    }
    if *heard && !nearby::is_of_code(url, code).map_err(|error| sync::SyncError::from(error).advice())? {
        return Err(Text::new("enrol-not-proven"));
    }
    let mut doors = Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) };
    let mut connect =
        |url: &str, token: Option<&str>| Http::to(url, token).map(|line| Box::new(line) as Box<dyn Transport>);
    let joined = join::enrol(folder, url, code, &mut doors, &mut connect);
    joined.map(|welcome| welcome.till).map_err(|error| error.advice())
}
