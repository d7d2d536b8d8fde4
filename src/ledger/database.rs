//! What a ledger keeps, whatever keeps it.
//!
//! Always holds: an answer is given once the database says that it is durable; a caller is bound to one cooperative and
//! one device by its token, and every question is asked within that cooperative.
//! Neighbours: on one of the shop's own PCs (`sqlite.rs`), for many cooperatives (`postgres.rs`), who may join
//! (`enrol.rs`).

use std::sync::Arc;

use super::enrol::Grant;
use super::postgres::Postgres;
use super::sqlite::Sqlite;
use crate::domain::id::{CoopId, DeviceId, TillLetter};
use crate::domain::time::Instant;
use crate::log::chain::Fault;
use crate::log::record::Record;
use crate::store::StoreError;
use crate::store::append::foreign::Fate;
use crate::sync::protocol::{
    CodeTaken, DeviceSeen, Enrol, Enrolled, NewCode, Odd, Pull, Pulled, Pushed, Revoke, Shelved, TroubleCode, Why,
};

pub mod pages;

/// Who speaks: what its token is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub coop: CoopId,
    pub device: DeviceId,
    pub till: TillLetter,
}

/// Why a question is not answered.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The asker can do something about it.
    #[error("refused: {0:?}")]
    Refused(TroubleCode),
    /// The ledger cannot now; the same message may be sent again.
    #[error("the ledger cannot answer: {0}")]
    Unavailable(String),
    /// The tables of rows are of another version of this program.
    #[error("the rows are of another version")]
    OtherLayout,
}

impl From<StoreError> for LedgerError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<TroubleCode> for LedgerError {
    fn from(code: TroubleCode) -> Self {
        Self::Refused(code)
    }
}

/// A pushed line: a record, or what could not be read as one.
pub type Sent = Result<Record, String>;

/// A new token and what it is bound to, to be noted with the enrolment.
pub struct Granting<'a> {
    pub request: &'a Enrol,
    /// 64 hex digits; the database keeps its fingerprint alone.
    pub token: String,
    pub now: Instant,
}

impl Granting<'_> {
    pub fn answer(self, grant: &Grant) -> Enrolled {
        Enrolled {
            coop: grant.coop,
            till: grant.till.clone(),
            token: self.token,
            sealed_secret: grant.sealed_secret.clone(),
        }
    }
}

/// A record that is not kept: its place where that can be read, why, and the line as it came.
pub type Aside = (Option<(DeviceId, u64)>, Why, String);

/// How many of what lie in a ledger: what an operator watches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub cooperatives: u64,
    pub devices: u64,
    pub records: u64,
    pub aside: u64,
}

/// The database behind a server.
#[derive(Clone)]
pub enum Database {
    Sqlite(Arc<Sqlite>),
    Postgres(Arc<Postgres>),
}

pub type Answer<T> = Result<T, LedgerError>;

impl Database {
    /// Work that blocks goes to a thread that may wait.
    async fn at<T: Send + 'static>(
        sqlite: &Arc<Sqlite>,
        work: impl FnOnce(&Sqlite) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let sqlite = Arc::clone(sqlite);
        let done = tokio::task::spawn_blocking(move || work(&sqlite)).await;
        done.unwrap_or_else(|stopped| Err(LedgerError::Unavailable(stopped.to_string())))
    }

    pub async fn enrol(&self, request: Enrol, token: String, now: Instant) -> Answer<Enrolled> {
        match self {
            Self::Sqlite(sqlite) => {
                Self::at(sqlite, move |sqlite| sqlite.enrol(Granting { request: &request, token, now })).await
            }
            Self::Postgres(postgres) => postgres.enrol(Granting { request: &request, token, now }).await,
        }
    }

    pub async fn caller(&self, token: String, now: Instant) -> Answer<Caller> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.caller(&token, now)).await,
            Self::Postgres(postgres) => postgres.caller(&token, now).await,
        }
    }

    /// What is kept of tokens and of codes that can be used: with it a server proves itself. A server of many
    /// cooperatives stands in no shop: nobody finds it on a network, and it proves itself by its certificate.
    pub async fn digests(&self, now: Instant) -> Answer<Vec<String>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.digests(now)).await,
            Self::Postgres(_) => Ok(Vec::new()),
        }
    }

    pub async fn take_code(&self, caller: Caller, code: NewCode, now: Instant) -> Answer<CodeTaken> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.take_code(Some(&caller), &code, now)).await,
            Self::Postgres(postgres) => postgres.take_code(Some(&caller), &code, now).await,
        }
    }

    pub async fn push(&self, caller: Caller, sent: Vec<Sent>, now: Instant) -> Answer<Pushed> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.push(&caller, sent, now)).await,
            Self::Postgres(postgres) => postgres.push(&caller, sent, now).await,
        }
    }

    pub async fn pull(&self, caller: Caller, pull: Pull, now: Instant) -> Answer<(Pulled, Vec<Record>)> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.pull(&caller, &pull, now)).await,
            Self::Postgres(postgres) => postgres.pull(&caller, &pull, now).await,
        }
    }

    pub async fn shelf(&self, caller: Caller) -> Answer<Vec<Shelved>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.shelf(&caller)).await,
            Self::Postgres(postgres) => postgres.shelf(&caller).await,
        }
    }

    pub async fn devices(&self, caller: Caller) -> Answer<Vec<DeviceSeen>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.devices(&caller)).await,
            Self::Postgres(postgres) => postgres.devices(&caller).await,
        }
    }

    pub async fn revoke(&self, caller: Caller, revoke: Revoke) -> Answer<()> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.revoke(&caller, &revoke)).await,
            Self::Postgres(postgres) => postgres.revoke(&caller, &revoke).await,
        }
    }

    /// Moves what is in the WAL into the file, while nobody waits.
    pub async fn checkpoint(&self) {
        let Self::Sqlite(sqlite) = self else { return };
        let work = |sqlite: &Sqlite| {
            sqlite.checkpoint();
            Ok(())
        };
        // What cannot be moved now is moved another time.
        let _moved = Self::at(sqlite, work).await;
    }

    pub async fn kept(&self) -> Answer<Kept> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, Sqlite::kept).await,
            Self::Postgres(postgres) => postgres.kept().await,
        }
    }
}

/// What the fate of a record is called on the wire; `None` where it was simply kept.
pub fn why(fate: &Fate) -> Option<Why> {
    match fate {
        Fate::New | Fate::Known => None,
        Fate::Newer(_) => Some(Why::Newer),
        Fate::Unbookable => Some(Why::Unbookable),
        Fate::Refused(StoreError::OtherBytes { .. }) => Some(Why::OtherBytes),
        Fate::Refused(StoreError::OtherCoop { .. }) => Some(Why::OtherCoop),
        Fate::Refused(StoreError::BadRecord(bad)) => match bad.fault {
            Fault::Sequence { expected, found } if found > expected => Some(Why::Early),
            _ => Some(Why::Bad),
        },
        Fate::Refused(_) => Some(Why::Bad),
    }
}

/// Adds up what became of a push.
#[derive(Default)]
pub struct Tally {
    pub new: u64,
    pub known: u64,
    pub odd: Vec<Odd>,
}

impl Tally {
    pub fn add(&mut self, place: Option<(DeviceId, u64)>, fate: &Fate) {
        match fate {
            Fate::New | Fate::Newer(_) | Fate::Unbookable => self.new += 1,
            Fate::Known => self.known += 1,
            Fate::Refused(_) => {}
        }
        if let Some(why) = why(fate) {
            self.odd(place, why);
        }
    }

    pub fn odd(&mut self, place: Option<(DeviceId, u64)>, why: Why) {
        let (device, seq) = place.unzip();
        self.odd.push(Odd { device, seq, why });
    }
}
