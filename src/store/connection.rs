//! Opening the file: pragmas, the two ways of reading, format versions, and what an error of SQLite means.
//!
//! Always holds: a writer commits durably (WAL, synchronous FULL) and never checkpoints within a commit; a reader
//! leaves no file behind and changes none.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction};

use super::{Identity, Mode, Store, StoreError};
use crate::domain::id::{CoopId, DeviceId};
use crate::log::codec;
use crate::log::record::Chain;

/// "GERA": tells our file from any other SQLite file.
const APPLICATION_ID: i64 = 0x4745_5241;
/// Statements of the hot path and of bulk work together; a cached one costs a few hundred bytes.
const CACHED_STATEMENTS: usize = 160;
const CACHE_KIB: i64 = 8 * 1024;
/// While many records are written at once, so that pages are not written over and over.
const BULK_CACHE_KIB: i64 = 48 * 1024;

const LOG: &str = include_str!("schema.sql");
pub(super) const PROJECTIONS: &str = include_str!("projections.sql");

/// One step from a format to the next. The log's tables only ever gain columns.
pub(super) struct Step {
    pub to: i64,
    /// For the log's tables.
    pub sql: &'static str,
    pub projections: Projections,
}

/// What a step means to the projections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Projections {
    /// Their tables changed: they are dropped and filled again.
    Anew,
    /// They gain by this what no row depends on, such as an index. Not run where another step makes them anew: an
    /// older format's tables may lack what it names.
    Gain(&'static str),
}

/// In order. `schema.sql` and `projections.sql` are always those of the newest format.
pub(super) const STEPS: &[Step] = &[
    // 2: the whole day of a shop: returns, tenders, drawer, counts, closing.
    Step { to: 2, sql: "", projections: Projections::Anew },
    // 3: what of a loan was paid, by its parts; the stock room: orders, fakturs, transfers, counts, blocked batches.
    Step { to: 3, sql: "", projections: Projections::Anew },
    // 4: goods are found as they sound, by batch and by shelf; one product's sales are read by its index; years of
    // members, closed years and what became of their surplus; prescriptions; shifts that a restored till took over.
    Step { to: 4, sql: "", projections: Projections::Anew },
    // 5: who left and whose number is whose, loans asked for, goods of others, a supplier's goods.
    Step { to: 5, sql: "", projections: Projections::Anew },
    // 6: members' PINs for the ledger's pages; term deposits; whose data were deleted; families and offices; how
    // prescriptions were screened, complaints behind medicine without one; goods sold by day.
    Step { to: 6, sql: "", projections: Projections::Anew },
    // 7: lots below nothing are found by their index, and what two tills took in; what was counted of goods of others.
    Step { to: 7, sql: "", projections: Projections::Anew },
    // 8: budgets of years; lots by their goods, with what a list says beside.
    Step { to: 8, sql: "", projections: Projections::Anew },
    // 9: goods that can be above a decreed price by an index of their own. No row changes, so none is made anew.
    Step {
        to: 9,
        sql: "",
        projections: Projections::Gain(
            "CREATE INDEX IF NOT EXISTS product_ceiling ON product (sku)
             WHERE active = 1 AND (book = 'obat' OR json_extract(product, '$.ceiling') IS NOT NULL)",
        ),
    },
];

/// The format that this program writes. 1 is the first there was.
pub(super) fn newest_format(steps: &[Step]) -> i64 {
    steps.last().map_or(1, |step| step.to)
}

/// What an error of SQLite means to us.
pub(super) fn explain(path: &Path, error: rusqlite::Error) -> StoreError {
    let path = path.display().to_string();
    let detail = error.to_string();
    // The index of the WAL could not be made as long as it must be: SQLite has no other word for want of room there.
    if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
        return StoreError::Full { path };
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Corrupt { path, detail },
        Some(ErrorCode::NotADatabase) => StoreError::NotOurs { path },
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
        Some(_) => StoreError::Unusable { path, detail },
        // A value that is not of its column's type, or a table that is not there.
        None => StoreError::Corrupt { path, detail },
    }
}

impl Store {
    /// The format of a file that this program makes.
    pub fn newest_format() -> i64 {
        newest_format(STEPS)
    }

    /// The format of a file, as it is on the disk.
    ///
    /// # Errors
    /// It cannot be opened, or is no file of ours.
    pub fn format_of(path: &Path) -> Result<i64, StoreError> {
        let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        let file = file.map_err(|error| explain(path, error))?;
        check_ours(&file, path)?;
        format(&file).map_err(|error| explain(path, error))
    }

    /// Opens the data file of a shop.
    pub fn open(path: impl Into<PathBuf>, mode: Mode) -> Result<Self, StoreError> {
        let path = path.into();
        match path.try_exists() {
            Ok(true) => {}
            Ok(false) => return Err(StoreError::Missing { path: path.display().to_string() }),
            Err(error) => {
                return Err(StoreError::Unusable { path: path.display().to_string(), detail: error.to_string() });
            }
        }
        let connection = match mode {
            Mode::ReadWrite => writer(&path)?,
            Mode::ReadOnly => snapshot(&path)?,
        };
        Self::begin(connection, path, mode)
    }

    /// Makes a new, empty data file. Its first record must be `device_enrolled`. A file that was begun and never got
    /// a record is taken again.
    pub fn create(path: impl Into<PathBuf>, coop: CoopId, device: DeviceId) -> Result<Self, StoreError> {
        let path = path.into();
        let failed = |error| explain(&path, error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&path, flags).map_err(failed)?;
        let tables: i64 =
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
        if tables > 0 {
            check_ours(&connection, &path)?;
            let records: i64 =
                connection.query_row("SELECT count(*) FROM record", [], |row| row.get(0)).map_err(failed)?;
            if records > 0 {
                return Err(StoreError::Exists { path: path.display().to_string() });
            }
        }
        prepare_writer(&connection).map_err(failed)?;
        let transaction = connection.transaction().map_err(failed)?;
        fill(&transaction, tables == 0, coop, device).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        Self::begin(connection, path, Mode::ReadWrite)
    }

    /// A data file in memory with its tables and nothing in them. It belongs to no device.
    pub(super) fn in_memory(coop: CoopId) -> Result<Self, StoreError> {
        let path = PathBuf::from("memory");
        let connection = Connection::open_in_memory().map_err(|error| explain(&path, error))?;
        Self::of_nobody(connection, path, coop)
    }

    /// The same on disk where it gets large: a database of SQLite's own, gone when it is closed.
    pub(super) fn aside(coop: CoopId) -> Result<Self, StoreError> {
        let path = PathBuf::from("aside");
        let opened = Connection::open("").and_then(|connection| {
            connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
            Ok(connection)
        });
        let connection = opened.map_err(|error| explain(&path, error))?;
        Self::of_nobody(connection, path, coop)
    }

    fn of_nobody(mut connection: Connection, path: PathBuf, coop: CoopId) -> Result<Self, StoreError> {
        let failed = |error| explain(&path, error);
        let transaction = connection.transaction().map_err(failed)?;
        fill(&transaction, true, coop, DeviceId(uuid::Uuid::nil())).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        Self::begin(connection, path, Mode::ReadOnly)
    }

    /// A second connection beside this one, read only, that sees every later commit. For lists in a window.
    pub fn reader(&self) -> Result<Self, StoreError> {
        let connection = plain_reader(&self.path).map_err(|error| self.failed(error))?;
        Self::begin(connection, self.path.clone(), Mode::ReadOnly)
    }

    fn begin(mut connection: Connection, path: PathBuf, mode: Mode) -> Result<Self, StoreError> {
        check_ours(&connection, &path)?;
        let failed = |error| explain(&path, error);
        let known = newest_format(STEPS);
        let found = format(&connection).map_err(failed)?;
        let name = path.display().to_string();
        if found > known {
            return Err(StoreError::Newer { path: name, found, known });
        }
        if found < known && mode == Mode::ReadOnly {
            return Err(StoreError::Older { path: name, found, known });
        }
        migrate(&mut connection, found, STEPS).map_err(failed)?;
        let rebuild = mode == Mode::ReadWrite && must_rebuild(&connection).map_err(failed)?;
        connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        // Else SQLite makes a statement's plan anew whenever another value is bound to it, for each scan and each line.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed)?;
        let identity = identity(&connection).map_err(failed)?;
        let chain = Chain::begin(identity.coop, identity.device);
        let mut store = Self { connection, path, identity, chain, newest: None, in_doubt: false };
        store.read_head()?;
        if rebuild {
            store.rebuild(&mut |_, _| std::ops::ControlFlow::Continue(()))?;
        }
        Ok(store)
    }

    /// After a commit that erred: closes the file and opens it again, so that its own recovery says what is in it.
    /// Ends with a small commit of its own: what was half written can then never come back after a later crash.
    pub fn reopen(self) -> Result<Self, StoreError> {
        let Self { connection, path, .. } = self;
        // The outcome of closing does not matter: recovery reads the file either way.
        drop(connection);
        let store = Self::open(&path, Mode::ReadWrite)?;
        let settle = "INSERT INTO meta (key, value) VALUES ('settled', '1')
                      ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1";
        match store.connection.execute(settle, []) {
            Ok(_) => Ok(store),
            // On a full disk, emptying the WAL does as well, and needs no room where the file has it already.
            Err(error) => match store.checkpoint(true) {
                Ok(true) => Ok(store),
                _ => Err(store.failed(error)),
            },
        }
    }

    /// Moves what is in the WAL into the file; call it while nobody waits. `truncate` waits for readers and empties the
    /// WAL. Answers whether all of it was moved.
    pub fn checkpoint(&self, truncate: bool) -> Result<bool, StoreError> {
        let pragma = if truncate { "PRAGMA wal_checkpoint(TRUNCATE)" } else { "PRAGMA wal_checkpoint(PASSIVE)" };
        let moved = self.connection.query_row(pragma, [], |row| {
            let (busy, in_wal, moved): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(busy == 0 && in_wal == moved)
        });
        moved.map_err(|error| self.failed(error))
    }

    /// A larger page cache while many records are written.
    pub(super) fn set_bulk(&self, bulk: bool) -> rusqlite::Result<()> {
        self.connection.pragma_update(None, "cache_size", -(if bulk { BULK_CACHE_KIB } else { CACHE_KIB }))
    }
}

fn fill(transaction: &Transaction<'_>, empty: bool, coop: CoopId, device: DeviceId) -> rusqlite::Result<()> {
    if empty {
        transaction.execute_batch(LOG)?;
        transaction.execute_batch(PROJECTIONS)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", newest_format(STEPS))?;
    }
    let mut put = transaction.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?;
    put.execute(("coop", coop.to_string()))?;
    put.execute(("device", device.to_string()))?;
    Ok(())
}

fn writer(path: &Path) -> Result<Connection, StoreError> {
    let failed = |error| explain(path, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    // SQLite opens what it may not write for reading, without a word.
    if connection.is_readonly("main").map_err(failed)? {
        return Err(StoreError::ReadOnly { path: path.display().to_string() });
    }
    check_ours(&connection, path)?;
    prepare_writer(&connection).map_err(failed)?;
    Ok(connection)
}

fn prepare_writer(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(2))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)
}

fn plain_reader(path: &Path) -> rusqlite::Result<Connection> {
    reader(path, "")
}

fn reader(path: &Path, parameters: &str) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(path, parameters), flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(2))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(connection)
}

fn uri(path: &Path, parameters: &str) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02x}")),
        }
    }
    uri + "?mode=ro" + parameters
}

/// The file as it is now, without a trace of having looked.
///
/// - No WAL: nobody has it open, and all is in the file itself. SQLite would still make an empty WAL and its index
///   beside it: `immutable` keeps it from that.
/// - A WAL with its index: read both, write neither. Where a living writer's index needs a reader's mark to be set
///   first, and only there, the plain way is taken.
/// - A WAL without an index (a copied folder): both are copied aside, because the index cannot be made in place.
fn snapshot(path: &Path) -> Result<Connection, StoreError> {
    let failed = |error| explain(path, error);
    let beside = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let length = |path: PathBuf| std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    let (wal, index) = (beside("-wal"), beside("-shm"));
    if length(index) > 0 {
        return match reader(path, "&readonly_shm=1").and_then(hold) {
            Ok(connection) => Ok(connection),
            Err(_) => reader(path, "").and_then(hold).map_err(failed),
        };
    }
    if length(wal.clone()) == 0 {
        return reader(path, "&immutable=1").and_then(hold).map_err(failed);
    }
    let aside = std::env::temp_dir().join(format!("gerai-reader-{}-{:p}", std::process::id(), &wal));
    let unusable =
        |error: std::io::Error| StoreError::Unusable { path: path.display().to_string(), detail: error.to_string() };
    private_folder(&aside).map_err(unusable)?;
    let copy = aside.join("gerai.db");
    let opened = std::fs::copy(path, &copy)
        .and_then(|_| std::fs::copy(&wal, aside.join("gerai.db-wal")))
        .map_err(unusable)
        .and_then(|_| reader(&copy, "").and_then(hold).map_err(failed));
    // On Unix an open file lives on without its name; elsewhere the copy stays in the temporary folder.
    let _ = std::fs::remove_dir_all(&aside);
    opened
}

/// Members' names are in what is copied there.
fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// One read transaction for the connection's life: every answer is of the same moment.
fn hold(connection: Connection) -> rusqlite::Result<Connection> {
    connection.execute_batch("BEGIN")?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn format(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Whether a database is of this program.
pub(super) fn is_ours(connection: &Connection) -> rusqlite::Result<bool> {
    let id: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

fn check_ours(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    match is_ours(connection).map_err(|error| explain(path, error))? {
        true => Ok(()),
        false => Err(StoreError::NotOurs { path: path.display().to_string() }),
    }
}

/// Brings an older file to the newest format, all steps or none. Where tables of projections changed, it is noted that
/// they must be filled again: a power cut in between does not lose the note.
pub(super) fn migrate(connection: &mut Connection, found: i64, steps: &[Step]) -> rusqlite::Result<()> {
    let due: Vec<_> = steps.iter().filter(|step| step.to > found).collect();
    if due.is_empty() {
        return Ok(());
    }
    let anew = due.iter().any(|step| step.projections == Projections::Anew);
    let transaction = connection.transaction()?;
    for step in &due {
        transaction.execute_batch(step.sql)?;
        if let (false, Projections::Gain(sql)) = (anew, step.projections) {
            transaction.execute_batch(sql)?;
        }
        transaction.pragma_update(None, "user_version", step.to)?;
    }
    if anew {
        transaction.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('rebuild', '1')", [])?;
    }
    transaction.commit()
}

/// Tables changed; or records that another program kept without rows, because they were newer than it, may be known to
/// this one.
fn must_rebuild(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT count(*) FROM meta WHERE key = 'rebuild' OR key = 'newer' AND value <> ?1";
    connection.query_row(sql, [codec::vocabulary()], |row| row.get(0))
}

/// Notes that there are records without rows, and which program it was that did not know them.
pub(super) fn note_newer(connection: &Connection) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('newer', ?1)";
    connection.prepare_cached(sql)?.execute([codec::vocabulary()]).map(drop)
}

pub(super) fn identity(connection: &Connection) -> rusqlite::Result<Identity> {
    let id = |key: &str| -> rusqlite::Result<uuid::Uuid> {
        let sql = "SELECT value FROM meta WHERE key = ?1";
        let text: String = connection.query_row(sql, [key], |row| row.get(0))?;
        text.parse()
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
    };
    let (coop, device) = (CoopId(id("coop")?), DeviceId(id("device")?));
    let own = connection.query_row("SELECT till, public_key FROM enrolled WHERE device = ?1", [device], |row| {
        Ok((row.get(0)?, row.get(1)?))
    });
    let (till, public_key) = match own {
        Ok((till, key)) => (Some(till), Some(key)),
        Err(rusqlite::Error::QueryReturnedNoRows) => (None, None),
        Err(error) => return Err(error),
    };
    Ok(Identity { coop, device, till, public_key })
}
