//! The sync worker of an open till: exchanges with the ledger by itself, beside the sales.
//!
//! Always holds: nobody waits for it; it gives way to a sale before each commit of its own; what it cannot do now it
//! does later, and what the person should know of that is told once, not at each try.
//! Neighbours: one exchange (`sync.rs`), the status line that shows its word (`app/head.rs`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant as Moment};

use super::transport::Http;
use super::{Moved, SyncError, exchange_beside};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::clock::{Clock, System};
use crate::io::entropy::{self, Entropy};
use crate::io::folder::Folder;
use crate::io::joined::{self, Joined};
use crate::station::nearby;
use crate::store::{Mode, Store};

/// How often it looks whether something waits; how often it asks for what others have.
const LOOK: Duration = Duration::from_secs(5);
const ASK: Duration = Duration::from_secs(20);
/// After a failure: twice as long each time, up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// A sale is waited for at most so long before a commit; it takes some milliseconds.
const GIVE_WAY: Duration = Duration::from_millis(250);

/// How it stands with the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Sales, and records of any kind, that the ledger does not have.
    pub sales: u64,
    pub records: u64,
    /// When the ledger last answered.
    pub heard: Option<Instant>,
    /// Since when it does not answer, and why; `None` while it does.
    pub trouble: Option<(Instant, Text)>,
}

/// What the counter is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// `None`: this till has joined no ledger.
    Standing(Option<Standing>),
    /// Something a person should do.
    Word(Text),
    /// Records of other tills came: lists may be old.
    Received,
}

/// Ends its thread when it is dropped.
pub struct SyncWorker {
    _stop: Sender<()>,
    busy: Arc<AtomicBool>,
}

impl SyncWorker {
    pub fn start(folder: &Folder, tell: impl Fn(Told) + Send + 'static) -> Self {
        let (stop, stopped) = channel();
        let busy = Arc::new(AtomicBool::new(false));
        let mut round = Round { folder: folder.clone(), busy: Arc::clone(&busy), told: None, word: None, since: None };
        std::thread::spawn(move || round.run(&stopped, &tell));
        Self { _stop: stop, busy }
    }

    /// A sale begins to be written, or is.
    pub fn busy(&self, busy: bool) {
        self.busy.store(busy, Ordering::Relaxed);
    }
}

struct Round {
    folder: Folder,
    busy: Arc<AtomicBool>,
    /// What was told last: the same is not told again.
    told: Option<Option<Standing>>,
    word: Option<&'static str>,
    /// Since when the ledger does not answer.
    since: Option<Instant>,
}

impl Round {
    fn run(&mut self, stopped: &Receiver<()>, tell: &dyn Fn(Told)) {
        let mut pause = LOOK;
        let mut asked: Option<Moment> = None;
        let mut wait = Duration::ZERO;
        while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
            wait = LOOK;
            let Ok(Some(joined)) = joined::read(&self.folder) else {
                self.stand(None, tell);
                continue;
            };
            let Ok(mut store) = Store::open(self.folder.database(), Mode::ReadWrite) else { continue };
            let waits = waiting(&store).is_some_and(|standing| standing.records > 0);
            if !waits && asked.is_some_and(|asked| asked.elapsed() < ASK) {
                continue;
            }
            asked = Some(Moment::now());
            let line = nearby::line(&self.folder, &joined).map_err(SyncError::from);
            let done = line.and_then(|mut line| self.exchange(&mut store, &mut line));
            let standing = waiting(&store);
            match done {
                Ok(moved) => {
                    (pause, self.since) = (LOOK, None);
                    self.stand(standing, tell);
                    self.say(word(&moved), tell);
                    if moved.received > 0 {
                        tell(Told::Received);
                    }
                }
                Err(error) if self.moved(&error, &joined, &store, tell) => (wait, asked) = (Duration::ZERO, None),
                Err(error) => {
                    pause = (pause * 2).min(LONGEST_PAUSE);
                    wait = pause;
                    let since = *self.since.get_or_insert(System.now());
                    let advice = error.advice();
                    // Without a network one sells all the same: the status line says it, and nothing else.
                    let spoken = !matches!(error, SyncError::Transport(_));
                    self.stand(
                        standing.map(|stands| Standing { trouble: Some((since, advice.clone())), ..stands }),
                        tell,
                    );
                    self.say(spoken.then_some(advice), tell);
                }
            }
        }
    }

    /// Whether the server was found at another address, which is noted then: its own was given to somebody else.
    fn moved(&mut self, error: &SyncError, joined: &Joined, store: &Store, tell: &dyn Fn(Told)) -> bool {
        if !matches!(error, SyncError::Transport(_)) {
            return false;
        }
        let Some(now) = nearby::find_again(&self.folder, joined, store.identity().coop) else { return false };
        tell(Told::Word(Text::new("sync-found-again").with("url", now.url)));
        true
    }

    fn exchange(&self, store: &mut Store, line: &mut Http) -> Result<Moved, SyncError> {
        let mut entropy = entropy::System;
        let mut give_way = || {
            let began = Moment::now();
            while self.busy.load(Ordering::Relaxed) && began.elapsed() < GIVE_WAY {
                std::thread::sleep(Duration::from_millis(1));
            }
        };
        exchange_beside(store, line, &mut || System.now(), &mut || entropy.uuid(), &mut give_way)
    }

    fn stand(&mut self, standing: Option<Standing>, tell: &dyn Fn(Told)) {
        if self.told.as_ref() != Some(&standing) {
            self.told = Some(standing.clone());
            tell(Told::Standing(standing));
        }
    }

    fn say(&mut self, word: Option<Text>, tell: &dyn Fn(Told)) {
        let key = word.as_ref().map(|word| word.key);
        if key != self.word {
            self.word = key;
            word.into_iter().for_each(|word| tell(Told::Word(word)));
        }
    }
}

/// What waits, as the file says.
fn waiting(store: &Store) -> Option<Standing> {
    let sent = store.sent().ok()?;
    let waiting = store.waiting(&sent).ok()?;
    Some(Standing { sales: waiting.sales, records: waiting.records, heard: sent.at, trouble: None })
}

/// A clock that is two minutes off makes papers whose times nobody believes. Which of the two is wrong a person sees.
pub fn clock(moved: &Moved) -> Option<Text> {
    let minutes = moved.skew_ms.abs() / 60_000;
    (moved.skew_ms.abs() > 120_000).then(|| Text::new("cli-sync-clock").with("minutes", minutes))
}

/// What a person should know of an exchange that went through.
fn word(moved: &Moved) -> Option<Text> {
    if moved.state.two_histories {
        return Some(Text::new("sync-two-histories"));
    }
    if moved.older_copy {
        return Some(Text::new("sync-older-copy"));
    }
    clock(moved)
}

#[cfg(test)]
mod tests;
