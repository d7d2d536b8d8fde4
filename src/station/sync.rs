//! One exchange with the ledger: what it lacks goes, what is new comes.
//!
//! Always holds: an exchange can be cut at any message and begun again, and ends the same; what the ledger has is noted
//! only after it has said so; the own log is never changed by it, but for an older copy that gets back what it had
//! sent.
//! Works on a connection of its own and in short commits: the station beside it does not wait.
//! Neighbours: the wire (`sync/protocol.rs`), the line to the ledger (`sync/transport.rs`), joining (`join.rs`).

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::domain::id::DeviceId;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::log::record::{Record, sha256};
use crate::log::text::{hex, unhex};
use crate::store::append::AppendError;
use crate::store::append::foreign::Fate;
use crate::store::exchange::Sent;
use crate::store::{Store, StoreError};
use crate::sync::protocol::{
    self, Head, Heads, LONG_BATCH, MOST_RECORDS, Odd, Pull, Pulled, Push, Pushed, TroubleCode, path,
};

pub mod transport;
pub mod upstream;
pub mod worker;

use transport::{Request, Response, Transport, TransportError};

/// Records taken in with one commit: a few milliseconds, which a sale beside it does not feel.
const AT_ONCE: usize = 50;

/// What an exchange moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Own records that the ledger did not have.
    pub sent: u64,
    /// Other devices' records that it did not have.
    pub passed_on: u64,
    /// Records of others that are new here.
    pub received: u64,
    /// Own records that this older copy got back.
    pub returned: u64,
    /// What the ledger did not simply keep.
    pub odd: Vec<Odd>,
    /// What came from the ledger and is not right; it was not taken.
    pub refused: u64,
    /// On the auditor's shelf, of the whole cooperative.
    pub aside: u64,
    pub state: Sent,
    /// Up to where each log is in the cooperative's own ledger, as this one said last.
    pub booked: BTreeMap<DeviceId, u64>,
    /// The ledger has more of this till than its folder, and the till is open: nothing was taken back.
    pub older_copy: bool,
    /// The ledger's clock minus ours. Unit: milliseconds.
    pub skew_ms: i64,
}

/// Why an exchange ended early. What was moved until then stays moved.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    #[error(transparent)]
    Transport(#[from] TransportError),
    #[error("the ledger refuses: {0:?}")]
    Refused(TroubleCode),
    #[error("the ledger's answer is not understood (status {status})")]
    NotUnderstood { status: u16 },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Append(#[from] AppendError),
}

impl SyncError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Transport(error) => error.advice(),
            Self::Refused(code) => refused(*code),
            Self::NotUnderstood { .. } => Text::new("sync-not-understood"),
            Self::Store(error) => error.advice(),
            Self::Append(error) => error.store_error().advice(),
        }
    }
}

/// The ledger's no, as a sentence.
pub fn refused(code: TroubleCode) -> Text {
    use TroubleCode as T;
    Text::new(match code {
        T::BadRequest | T::NotFound => "sync-not-understood",
        T::BadToken => "sync-bad-token",
        T::Revoked => "sync-revoked",
        T::UnknownCode => "sync-unknown-code",
        T::CodeUsed => "sync-code-used",
        T::OtherCoop => "sync-other-coop",
        T::LetterTaken => "sync-letter-taken",
        T::DeviceTaken => "sync-device-taken",
        T::CodeForOldTill => "sync-code-for-old-till",
        T::NothingHereYet => "sync-nothing-here-yet",
        T::TooLarge | T::TooMany | T::TooSlow => "sync-too-much",
        T::Unavailable => "sync-unavailable",
    })
}

/// Reads an answer: the value where the status is one of those that carry one, else the ledger's reason.
pub fn read<T: serde::de::DeserializeOwned>(response: &Response, well: &[u16]) -> Result<T, SyncError> {
    let not_understood = SyncError::NotUnderstood { status: response.status };
    if well.contains(&response.status) {
        return serde_json::from_slice(&response.body).map_err(|_| not_understood);
    }
    match serde_json::from_slice::<protocol::Trouble>(&response.body) {
        Ok(trouble) => Err(SyncError::Refused(trouble.code)),
        Err(_) => Err(not_understood),
    }
}

/// Exchanges everything there is, with nobody else writing in the folder. `now` tells the time at each message.
pub fn exchange(
    store: &mut Store,
    transport: &mut dyn Transport,
    now: &mut dyn FnMut() -> Instant,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<Moved, SyncError> {
    run(store, transport, now, fresh, &mut || {}, true)
}

/// The same beside an open till. `give_way` is called before each commit and returns when no sale waits. Where the
/// ledger has more of this till than the folder, nothing is taken back: the station holds the end of its log in memory.
pub fn exchange_beside(
    store: &mut Store,
    transport: &mut dyn Transport,
    now: &mut dyn FnMut() -> Instant,
    fresh: &mut dyn FnMut() -> Uuid,
    give_way: &mut dyn FnMut(),
) -> Result<Moved, SyncError> {
    run(store, transport, now, fresh, give_way, false)
}

fn run(
    store: &mut Store,
    transport: &mut dyn Transport,
    now: &mut dyn FnMut() -> Instant,
    fresh: &mut dyn FnMut() -> Uuid,
    give_way: &mut dyn FnMut(),
    alone: bool,
) -> Result<Moved, SyncError> {
    let mut exchange = Exchange { store, transport, moved: Moved::default(), fresh, give_way };
    let began = now();
    let (pulled, records) = exchange.ask(Vec::new())?;
    exchange.moved.skew_ms = pulled.now.millis() - now().millis();
    exchange.moved.aside = pulled.aside;
    let own = exchange.store.identity().device;
    let two_histories = exchange.compare(own, &pulled.heads)?;
    exchange.take(&records)?;
    let ahead = pulled.heads.get(&own).is_some_and(|head| head.seq > exchange.store.chain().seq);
    match (two_histories, ahead, alone) {
        (false, true, true) => exchange.get_back(own, &pulled.heads)?,
        (false, true, false) => exchange.moved.older_copy = true,
        _ => {}
    }
    exchange.pull_rest(pulled.more)?;
    let mut heads = exchange.push_all(own, two_histories, pulled.heads)?;
    exchange.moved.booked = heads.iter().map(|(device, head)| (*device, head.booked)).collect();
    let head = heads.remove(&own);
    let (kept, booked) = head.map_or((0, 0), |head| (head.seq, head.booked));
    let kept = kept.min(exchange.have()?.get(&own).copied().unwrap_or(0));
    exchange.moved.state = Sent { kept, booked: booked.min(kept), at: Some(began), two_histories, aside: pulled.aside };
    (exchange.give_way)();
    exchange.store.note_sent(&exchange.moved.state)?;
    Ok(exchange.moved)
}

struct Exchange<'a> {
    store: &'a mut Store,
    transport: &'a mut dyn Transport,
    moved: Moved,
    fresh: &'a mut dyn FnMut() -> Uuid,
    give_way: &'a mut dyn FnMut(),
}

impl Exchange<'_> {
    fn have(&self) -> Result<BTreeMap<DeviceId, u64>, StoreError> {
        Ok(self.store.log_ends()?.into_iter().map(|end| (end.device, end.seq)).collect())
    }

    /// One pull: where the ledger's logs end, and the next records of others.
    fn ask(&mut self, without: Vec<DeviceId>) -> Result<(Pulled, Vec<Record>), SyncError> {
        let pull = Pull { have: self.have()?, without, most: MOST_RECORDS };
        let body = serde_json::to_vec(&pull).expect("a message is JSON");
        let response = self.transport.send(&Request::post(path::PULL, body))?;
        if response.status != 200 {
            return Err(read::<Pulled>(&response, &[]).err().unwrap_or(SyncError::NotUnderstood { status: 0 }));
        }
        let read = protocol::read_message(&response.body);
        let (pulled, lines) = read.ok_or(SyncError::NotUnderstood { status: response.status })?;
        let unreadable = lines.iter().filter(|line| line.is_err()).count();
        self.moved.refused += unreadable as u64;
        Ok((pulled, lines.into_iter().flatten().collect()))
    }

    /// Takes what came, in short commits. Own records among them are left to `get_back`.
    fn take(&mut self, records: &[Record]) -> Result<(), SyncError> {
        let own = self.store.identity().device;
        for some in records.chunks(AT_ONCE) {
            (self.give_way)();
            for (fate, record) in self.store.take_each(some)?.iter().zip(some) {
                match fate {
                    Fate::New | Fate::Newer(_) | Fate::Unbookable => self.moved.received += 1,
                    Fate::Known => {}
                    Fate::Refused(StoreError::OwnAhead { .. }) => {}
                    Fate::Refused(_) if protocol::place(&record.body).is_some_and(|(_, of, _)| of == own) => {}
                    Fate::Refused(_) => self.moved.refused += 1,
                }
            }
        }
        Ok(())
    }

    fn pull_rest(&mut self, more: bool) -> Result<(), SyncError> {
        let mut more = more;
        while more {
            let before = self.have()?;
            let (pulled, records) = self.ask(Vec::new())?;
            self.take(&records)?;
            // Nothing new of all that came: what is wrong with it will be as wrong the next time.
            more = pulled.more && self.have()? != before;
        }
        Ok(())
    }

    /// Whether the ledger holds another log of this very device than this file does: the folder was copied and both
    /// copies sold, or an old copy sold before it had asked.
    fn compare(&mut self, own: DeviceId, heads: &Heads) -> Result<bool, SyncError> {
        let Some(head) = heads.get(&own) else { return Ok(false) };
        let chain = self.store.chain();
        if head.seq <= chain.seq {
            let here = self.store.hash_at(own, head.seq)?;
            return Ok(here.map(|hash| hex(&hash)).as_ref() != Some(&head.hash));
        }
        // The ledger is ahead: the next record it has must follow the last one that is here.
        let next = self.own_records(own, chain.seq, 1)?;
        let follows = next.first().is_some_and(|record| sha256(&[&chain.hash, record.body.as_bytes()]) == record.hash);
        Ok(!follows)
    }

    fn own_records(&mut self, own: DeviceId, after: u64, most: usize) -> Result<Vec<Record>, SyncError> {
        let mut have: BTreeMap<DeviceId, u64> = self.have()?;
        let without: Vec<DeviceId> = have.keys().copied().filter(|device| *device != own).collect();
        have.insert(own, after);
        let body = serde_json::to_vec(&Pull { have, without, most }).expect("a message is JSON");
        let response = self.transport.send(&Request::post(path::PULL, body))?;
        if response.status != 200 {
            return Err(read::<Pulled>(&response, &[]).err().unwrap_or(SyncError::NotUnderstood { status: 0 }));
        }
        let (_, lines): (Pulled, _) =
            protocol::read_message(&response.body).ok_or(SyncError::NotUnderstood { status: response.status })?;
        let of_own = |record: &Record| protocol::place(&record.body).is_some_and(|(_, device, _)| device == own);
        Ok(lines.into_iter().flatten().filter(of_own).collect())
    }

    /// An older copy gets back what it had sent, before it signs anything at a seq that is taken.
    fn get_back(&mut self, own: DeviceId, heads: &Heads) -> Result<(), SyncError> {
        let Some(head) = heads.get(&own) else { return Ok(()) };
        while self.store.chain().seq < head.seq {
            let before = self.store.chain().seq;
            let records = self.own_records(own, before, MOST_RECORDS)?;
            for some in records.chunks(AT_ONCE) {
                self.store.take_back(some)?;
            }
            let back = self.store.chain().seq - before;
            self.moved.returned += back;
            if back == 0 {
                self.moved.refused += 1;
                break;
            }
        }
        Ok(())
    }

    /// Sends what the ledger lacks: the own log first, then those of others, for a ledger that was lost. Answers where
    /// its logs end then.
    fn push_all(&mut self, own: DeviceId, two_histories: bool, mut heads: Heads) -> Result<Heads, SyncError> {
        let mut ends = self.store.log_ends()?;
        ends.sort_by_key(|end| end.device != own);
        for end in ends {
            // Of two histories ours goes whole: what the ledger has is known to it, the rest is put aside.
            let whole = two_histories && end.device == own;
            let mut at = if whole { 0 } else { heads.get(&end.device).map_or(0, |head| self.common(end.device, head)) };
            while at < end.seq {
                let records = self.store.records_after(end.device, at, MOST_RECORDS, LONG_BATCH)?;
                let pushed = self.push(&records)?;
                let counter = if end.device == own { &mut self.moved.sent } else { &mut self.moved.passed_on };
                *counter += pushed.new;
                self.moved.odd.extend(pushed.odd);
                let reached = match whole {
                    true => at + records.len() as u64,
                    false => pushed.heads.get(&end.device).map_or(0, |head| head.seq),
                };
                heads = pushed.heads;
                if reached <= at {
                    // The next one is not taken: those after it cannot be either, until a person has looked.
                    break;
                }
                at = reached;
            }
        }
        Ok(heads)
    }

    /// From where on a log is sent: after what the ledger has, or from its last record where that is another than ours,
    /// so that ours is put aside for the auditor.
    fn common(&self, device: DeviceId, head: &Head) -> u64 {
        let here = self.store.hash_at(device, head.seq).ok().flatten();
        match here {
            Some(hash) if Some(hash) != unhex(&head.hash) => head.seq - 1,
            _ => head.seq,
        }
    }

    fn push(&mut self, records: &[Record]) -> Result<Pushed, SyncError> {
        let body = protocol::message(&Push { batch: (self.fresh)() }, records);
        let response = self.transport.send(&Request::post(path::PUSH, body))?;
        read(&response, &[200, 409])
    }
}

#[cfg(test)]
mod tests;
