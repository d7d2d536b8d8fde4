//! The papers of this till as a window lists them, and what a person decides about one.
//!
//! Nothing here touches a sale: a paper is a row of the print queue. Always holds (D13): what may have come out is
//! never printed again as if it had not; a second one says SALINAN.
//! Neighbours: the rows (`store/print_queue.rs`), who prints them (`station/print.rs`).

use crate::domain::id::ReceiptNumber;
use crate::domain::time::Instant;
use crate::station::{NotDone, Station};
use crate::store::print_queue::{Job, JobId, JobState};
use crate::store::{Store, StoreError};

/// So many that wait, and so many that are done with: more is nobody's list.
const SHOWN: u32 = 60;

/// Which paper: its place in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperId(pub i64);

/// What is known about a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// It is printed by itself once the printer takes it.
    Waiting,
    /// Bytes are on their way.
    Going,
    /// It broke off, or the power went: only a person can see whether it is whole.
    Doubtful,
    /// It could not be made; nothing was printed.
    Failed,
    /// The printer took all of it and says nothing more.
    Sent,
    /// The printer, or somebody who looked, says it is printed.
    Printed,
    /// Not wanted any more; nothing was printed.
    Dropped,
}

impl PaperState {
    const fn of(state: JobState) -> Self {
        match state {
            JobState::Queued => Self::Waiting,
            JobState::Sending => Self::Going,
            JobState::Unknown => Self::Doubtful,
            JobState::Failed => Self::Failed,
            JobState::Sent => Self::Sent,
            JobState::Confirmed => Self::Printed,
            JobState::Dropped => Self::Dropped,
        }
    }
}

/// A paper of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPaper {
    pub id: PaperId,
    /// Which paper: `sale`, `z_report`, `shelf_label`, … as its template is called.
    pub kind: String,
    pub receipt: Option<ReceiptNumber>,
    /// 0 = the original, n = SALINAN ke-n.
    pub copy: u32,
    /// When it was asked for.
    pub at: Instant,
    pub state: PaperState,
}

/// What a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Nothing of it was printed: it is tried again.
    Again,
    /// Somebody has looked: it came out whole.
    Came,
    /// It is not wanted any more.
    Drop,
    /// Once more, marked SALINAN.
    Copy,
}

impl Wish {
    /// States of a paper for which this can be said.
    const fn states(self) -> &'static [JobState] {
        match self {
            Self::Again => &[JobState::Failed, JobState::Dropped],
            Self::Came => &[JobState::Unknown],
            Self::Drop => &[JobState::Queued, JobState::Failed],
            Self::Copy => &[JobState::Unknown, JobState::Sent, JobState::Confirmed],
        }
    }

    /// What can be said of this paper, the likeliest first. A recovery sheet's words were on its paper alone.
    pub fn of(paper: &FoundPaper) -> Vec<Self> {
        let fits = |wish: &Self| wish.states().iter().any(|state| PaperState::of(*state) == paper.state);
        let fits = |wish: &Self| fits(wish) && (*wish != Self::Copy || paper.kind != "recovery");
        [Self::Came, Self::Again, Self::Copy, Self::Drop].into_iter().filter(fits).collect()
    }
}

pub(super) fn of(store: &Store) -> Result<Vec<FoundPaper>, StoreError> {
    Ok(store.paper_list(SHOWN)?.into_iter().map(FoundPaper::from).collect())
}

impl From<Job> for FoundPaper {
    fn from(Job { id, job, state, .. }: Job) -> Self {
        Self {
            id: PaperId(id.0),
            kind: job.kind,
            receipt: job.receipt,
            copy: job.copy,
            at: job.created,
            state: PaperState::of(state),
        }
    }
}

/// Does it where the paper is still as it was shown; where it is not, the list says so by itself.
pub(super) fn decide(station: &mut Station, id: PaperId, wish: Wish, now: Instant) -> Result<(), NotDone> {
    let id = JobId(id.0);
    let store = station.store_mut()?;
    let done = match wish {
        Wish::Again => store.decide_job(id, wish.states(), JobState::Queued).map(drop),
        Wish::Came => store.decide_job(id, wish.states(), JobState::Confirmed).map(drop),
        Wish::Drop => store.decide_job(id, wish.states(), JobState::Dropped).map(drop),
        Wish::Copy => store.copy_job(id, now).and_then(|copied| match copied {
            // What was in doubt has been looked at.
            Some(_) => store.decide_job(id, &[JobState::Unknown], JobState::Sent).map(drop),
            None => Ok(()),
        }),
    };
    done.map_err(|error| NotDone::of(&error))
}

#[cfg(test)]
mod tests;
