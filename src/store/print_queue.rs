//! Paper to be printed, as rows: what was promised to the customer survives a power cut.
//!
//! Always holds: a job is put in by the same transaction as its sale; its state says what is known, and "unknown" is a
//! state. No projection: a rebuild leaves it alone.
//! Neighbours: who prints (`station/print.rs`), what stands on the paper (`receipt/`).

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::coded;
use super::{Store, StoreError};
use crate::domain::id::{ReceiptNumber, SaleId};
use crate::domain::time::Instant;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub i64);

/// Which printer a paper is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Printer,
    LabelPrinter,
}

/// What is known about a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    Queued,
    /// Bytes are on their way.
    Sending,
    /// All bytes were taken; the printer says nothing more.
    Sent,
    /// The printer says it is printed.
    Confirmed,
    /// It broke off, or the power went: look at the paper.
    Unknown,
    Failed,
    /// A person said that it is not wanted any more; nothing was printed.
    Dropped,
}

/// A paper to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJob {
    /// Which paper: `sale`, `z`, `label`, `test`, …
    pub kind: String,
    pub sale: Option<SaleId>,
    pub receipt: Option<ReceiptNumber>,
    /// 0 = the original, n = SALINAN ke-n.
    pub copy: u32,
    pub target: Target,
    /// What the paper needs beside the sale, JSON or empty.
    pub payload: String,
    pub created: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: JobId,
    pub job: NewJob,
    pub state: JobState,
    /// What the printer said last; for the trace and the list of papers.
    pub detail: String,
}

impl Target {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Printer => "printer",
            Self::LabelPrinter => "label_printer",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Printer, Self::LabelPrinter].into_iter().find(|target| target.code() == code)
    }
}

impl JobState {
    pub const ALL: [Self; 7] =
        [Self::Queued, Self::Sending, Self::Sent, Self::Confirmed, Self::Unknown, Self::Failed, Self::Dropped];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Confirmed => "confirmed",
            Self::Unknown => "unknown",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

const COLUMNS: &str = "id, kind, sale, receipt, copy, target, payload, state, created, detail";

fn read(row: &Row<'_>) -> rusqlite::Result<Job> {
    Ok(Job {
        id: JobId(row.get(0)?),
        job: NewJob {
            kind: row.get(1)?,
            sale: row.get(2)?,
            receipt: row.get(3)?,
            copy: row.get(4)?,
            target: coded(row, 5, Target::parse)?,
            payload: row.get(6)?,
            created: row.get(8)?,
        },
        state: coded(row, 7, JobState::parse)?,
        detail: row.get(9)?,
    })
}

pub(super) fn put(connection: &Connection, job: &NewJob) -> rusqlite::Result<JobId> {
    let sql = "INSERT INTO print_job (kind, sale, receipt, copy, target, payload, state, created, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'queued', ?7, '')";
    let values = params![job.kind, job.sale, job.receipt, job.copy, job.target.code(), job.payload, job.created];
    connection.prepare_cached(sql)?.insert(values).map(JobId)
}

impl Store {
    /// Puts in a paper that belongs to no record: a test page, a label, a reprint asked for again.
    pub fn enqueue(&mut self, job: &NewJob) -> Result<JobId, StoreError> {
        put(&self.connection, job).map_err(|error| self.failed(error))
    }

    /// The oldest paper waiting for this printer.
    pub fn next_job(&self, target: Target) -> Result<Option<Job>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM print_job WHERE state = 'queued' AND target = ?1 ORDER BY id LIMIT 1");
        let job =
            self.connection.prepare_cached(&sql).and_then(|mut find| find.query_row([target.code()], read).optional());
        job.map_err(|error| self.failed(error))
    }

    pub fn job(&self, id: JobId) -> Result<Option<Job>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM print_job WHERE id = ?1");
        self.connection.query_row(&sql, [id.0], read).optional().map_err(|error| self.failed(error))
    }

    /// The newest papers first, at most `limit`.
    pub fn jobs(&self, limit: u32) -> Result<Vec<Job>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM print_job ORDER BY id DESC LIMIT ?1");
        let jobs = self.connection.prepare_cached(&sql).and_then(|mut all| all.query_map([limit], read)?.collect());
        jobs.map_err(|error| self.failed(error))
    }

    /// Papers that a person may have to see to, the newest first: what waits, broke off or failed; after them the last
    /// ones that are done with. At most `limit` of each.
    pub fn paper_list(&self, limit: u32) -> Result<Vec<Job>, StoreError> {
        const OPEN: &str = "state IN ('queued', 'sending', 'unknown', 'failed')";
        // Nearly all that was ever printed: read from the newest back, not gathered by the index of states and sorted.
        const DONE: &str = "+state IN ('sent', 'confirmed', 'dropped')";
        let mut papers = Vec::new();
        for states in [OPEN, DONE] {
            let sql = format!("SELECT {COLUMNS} FROM print_job WHERE {states} ORDER BY id DESC LIMIT ?1");
            let found = self
                .connection
                .prepare_cached(&sql)
                .and_then(|mut all| all.query_map([limit], read)?.collect::<rusqlite::Result<Vec<Job>>>());
            papers.extend(found.map_err(|error| self.failed(error))?);
        }
        Ok(papers)
    }

    /// A person's word on a paper. `false` where it is not in one of the states `from` any more: then nothing changed.
    pub fn decide_job(&mut self, id: JobId, from: &[JobState], to: JobState) -> Result<bool, StoreError> {
        let Some(job) = self.job(id)?.filter(|job| from.contains(&job.state)) else { return Ok(false) };
        let sql = "UPDATE print_job SET state = ?2, detail = '' WHERE id = ?1 AND state = ?3";
        let values = params![id.0, to.code(), job.state.code()];
        let changed = self.connection.execute(sql, values).map_err(|error| self.failed(error))?;
        Ok(changed > 0)
    }

    /// The same paper once more, as SALINAN of the next number; `None` where there is nothing to print it from.
    pub fn copy_job(&mut self, id: JobId, now: Instant) -> Result<Option<JobId>, StoreError> {
        // The words of a recovery sheet were on its paper alone.
        let Some(Job { job, .. }) = self.job(id)?.filter(|job| job.job.kind != "recovery") else { return Ok(None) };
        // Copies hold what the original holds, and come after it.
        let sql = "SELECT max(copy) FROM print_job WHERE id >= ?1 AND kind = ?2 AND payload = ?3";
        let last = self.find(sql, params![id.0, job.kind, job.payload], |row| row.get::<_, Option<u32>>(0))?;
        let copy = last.flatten().unwrap_or(job.copy) + 1;
        self.enqueue(&NewJob { copy, created: now, ..job }).map(Some)
    }

    /// All papers of a receipt, the original first.
    pub fn jobs_of(&self, receipt: &ReceiptNumber) -> Result<Vec<Job>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM print_job WHERE receipt = ?1 ORDER BY id");
        let jobs = self.connection.prepare_cached(&sql).and_then(|mut all| all.query_map([receipt], read)?.collect());
        jobs.map_err(|error| self.failed(error))
    }

    pub fn set_job(&mut self, id: JobId, state: JobState, detail: &str) -> Result<(), StoreError> {
        // The words of a recovery sheet are nowhere but on its paper.
        let sql = "UPDATE print_job SET state = ?2, detail = ?3, payload = CASE
                   WHEN kind = 'recovery' AND ?2 IN ('sent', 'confirmed', 'unknown') THEN '' ELSE payload END
                   WHERE id = ?1";
        let values = params![id.0, state.code(), detail];
        let done = self.connection.prepare_cached(sql).and_then(|mut set| set.execute(values));
        done.map(drop).map_err(|error| self.failed(error))
    }

    /// How many papers wait for this printer.
    pub fn waiting_jobs(&self, target: Target) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) FROM print_job WHERE state = 'queued' AND target = ?1";
        let count = self.find(sql, [target.code()], |row| row.get::<_, i64>(0))?;
        Ok(usize::try_from(count.unwrap_or(0)).unwrap_or(0))
    }

    /// The last paper in the queue; 0 where none waits. Papers have their numbers in the order of what they are for.
    pub fn newest_waiting(&self, target: Target) -> Result<JobId, StoreError> {
        let sql = "SELECT max(id) FROM print_job WHERE state = 'queued' AND target = ?1";
        let newest = self.find(sql, [target.code()], |row| row.get::<_, Option<i64>>(0))?;
        Ok(JobId(newest.flatten().unwrap_or(0)))
    }

    /// For the print worker's own connection: a job's state need not be on the disk before the next sale is. After a
    /// power cut a paper may be back to `sending`, which reads as `unknown`, and is shown as that.
    pub fn without_waiting_for_the_disk(&self) -> Result<(), StoreError> {
        self.connection.pragma_update(None, "synchronous", "NORMAL").map_err(|error| self.failed(error))
    }

    /// After a start: of what was being sent when the power went nobody knows how far it came. Answers how many.
    pub fn doubt_unfinished_jobs(&mut self) -> Result<usize, StoreError> {
        let sql = "UPDATE print_job SET state = 'unknown' WHERE state = 'sending'";
        self.connection.execute(sql, []).map_err(|error| self.failed(error))
    }
}
