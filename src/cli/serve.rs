//! `gerai serve`: the cooperative's ledger, until it is told to stop. `gerai serve --code`: a one-time code for the
//! next till, while the ledger runs or not.
//!
//! Always holds: a till that lives in the same data folder joins by itself; a code is shown as long as no other till
//! has joined.
//! Neighbours: the server (`ledger/server.rs`), joining (`station/join.rs`).

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;

use super::ending::{self, Failure};
use super::{Surroundings, doors, sync};
use crate::domain::id::{CoopId, DeviceId};
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::io::clock::{Clock, System};
use crate::io::entropy::{self, Entropy};
use crate::io::folder::Folder;
use crate::io::joined;
use crate::io::lan::Call;
use crate::ledger::access::{self, Role};
use crate::ledger::announcing::Announcing;
use crate::ledger::database::{Database, LedgerError};
use crate::ledger::pages::sign_in;
use crate::ledger::server::{self, Running, ServeError, Start};
use crate::ledger::sqlite::Sqlite;
use crate::ledger::tls::{self, TlsError};
use crate::station::join;
use crate::station::sync::upstream::Upstream;
use crate::store::{Mode, Store};
use crate::sync::code;
use crate::sync::protocol::NewCode;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:7117")]
    listen: SocketAddr,
    /// Certificates in PEM, and their key: TLS without a proxy.
    #[arg(long = "cert", value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    #[arg(long = "key", value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Let the tills of the shop's network find it, where it listens to this machine alone, too.
    #[arg(long = "announce", conflicts_with = "no_announce")]
    announce: bool,
    #[arg(long = "no-announce")]
    no_announce: bool,
    /// The ledger above this one: what is here goes on there.
    #[arg(long = "up", value_name = "URL", conflicts_with = "database")]
    above: Option<String>,
    #[arg(long = "up-code", value_name = "CODE", requires = "above")]
    above_code: Option<String>,
    /// Only make a code and end.
    #[arg(long = "code")]
    new_code: bool,
    /// Only make an account for the pages, or give it a new password, and end.
    #[arg(long = "account", value_name = "NAME", requires = "page_role", conflicts_with = "new_code")]
    page_account: Option<String>,
    #[arg(long = "role", value_name = "ROLE", requires = "page_account")]
    page_role: Option<String>,
    #[arg(long = "coop", value_name = "UUID", requires = "page_account")]
    page_coops: Vec<uuid::Uuid>,
}

impl From<LedgerError> for Failure {
    fn from(_: LedgerError) -> Self {
        Self::refused("serve-unavailable")
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Self {
        match error {
            ServeError::Listen { address, source } => Self::Refused(cannot_listen(address, source.kind())),
            ServeError::Threads(_) => Self::refused("serve-unavailable"),
        }
    }
}

/// Why nobody can call here, and what to do about just that.
fn cannot_listen(address: SocketAddr, kind: ErrorKind) -> Text {
    let key = match kind {
        ErrorKind::AddrInUse => "serve-port-taken",
        ErrorKind::AddrNotAvailable => "serve-not-our-address",
        ErrorKind::PermissionDenied => "serve-port-not-allowed",
        _ => "serve-cannot-listen",
    };
    Text::new(key).with("address", address.to_string()).with("port", address.port().to_string())
}

/// Less than this a new file of the database does not fit in. Unit: bytes.
const FULL: u64 = 1_000_000;

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if let Some(url) = &arguments.database {
        return on_postgres(url, arguments, around);
    }
    let ended = in_folder(arguments, around);
    let unavailable = matches!(&ended, Err(Failure::Refused(text)) if text.key == "serve-unavailable");
    let free = if unavailable { around.folder()?.free_space() } else { None };
    match free {
        Some(free) if free < FULL => {
            let folder = around.folder()?.path().display().to_string();
            Err(Failure::Refused(Text::new("serve-full").with("folder", folder)))
        }
        _ => ended,
    }
}

fn in_folder(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let files = Folder::at(folder.path().join("ledger"));
    folder.create()?;
    files.create()?;
    let mut entropy = entropy::System;
    let beside = join::secret_of(&folder)?;
    let (coop, secret) = beside.unzip();
    let place: PathBuf = files.path().to_owned();
    if arguments.new_code {
        let sqlite = Sqlite::open(&place, coop, entropy.uuid())?;
        return show_code(&sqlite, secret, around);
    }
    if arguments.page_account.is_some() {
        let sqlite = Sqlite::open(&place, coop, entropy.uuid())?;
        return make_account(&Database::Sqlite(Arc::new(sqlite)), arguments, around);
    }
    let tls = certificate(arguments)?;
    let _lock = files.lock()?;
    let sqlite = Arc::new(Sqlite::open(&place, coop, entropy.uuid())?.with_secret(secret));
    let above = above(&folder, &files, arguments, &sqlite)?;
    let mut running = Running::start(Start {
        listen: arguments.listen,
        database: Database::Sqlite(Arc::clone(&sqlite)),
        entropy: Box::new(entropy::System),
        now: Arc::new(|| System.now()),
        trace: true,
        signals: true,
        tls: tls.clone(),
    })?;
    let url = address(&running, tls.is_some());
    ending::answer_text(around.language, &Text::new("serve-running").with("url", url.as_str()))?;
    // A certificate is for a name that only people know: there the till beside joins with a code, as any other.
    if tls.is_none() && secret.is_some() && joined::read(&folder)?.is_none() {
        join_own(&folder, &url, &sqlite)?;
    }
    if sqlite.tills()? < 2 {
        show_code(&sqlite, secret, around)?;
    }
    let announcing = announcing(arguments, running.address(), &sqlite, name_of(&folder));
    running.wait();
    drop(announcing);
    drop(above);
    ending::answer_text(around.language, &Text::new("serve-stopped"))
}

/// Where tills can hear it: beyond this machine, unless it shall not be. By TLS its address is the name in the
/// certificate, which people know and a network does not.
fn announcing(arguments: &Arguments, at: SocketAddr, sqlite: &Arc<Sqlite>, beside: String) -> Option<Announcing> {
    let heard = arguments.announce || !at.ip().is_loopback();
    if !heard || arguments.no_announce || arguments.tls_cert.is_some() {
        return None;
    }
    let sqlite = Arc::clone(sqlite);
    Some(Announcing::start(at, move || {
        let call = sqlite.call(System.now());
        // Until its till has sent something the ledger has no name of its own.
        if call.name.is_empty() { Call { name: beside.clone(), ..call } } else { call }
    }))
}

/// The cooperative of the till that lives in the same folder; empty where none does.
fn name_of(folder: &Folder) -> String {
    let named = Store::open(folder.database(), Mode::ReadOnly).and_then(|store| {
        let newest = store.newest_record()?.unwrap_or_else(|| System.now());
        store.settings_on(Zone::default().date(newest))
    });
    named.map(|settings| settings.name).unwrap_or_default()
}

fn certificate(arguments: &Arguments) -> Result<Option<TlsAcceptor>, Failure> {
    let (Some(certificates), Some(key)) = (&arguments.tls_cert, &arguments.tls_key) else { return Ok(None) };
    let made = tls::acceptor(certificates, key).map_err(|error| match error {
        TlsError::File { path, .. } => Text::new("serve-bad-certificate").with("file", path.display().to_string()),
        TlsError::Pair(_) => Text::new("serve-other-key"),
    });
    made.map(Some).map_err(Failure::Refused)
}

/// Where a running server is reached from this machine.
fn address(running: &Running, by_tls: bool) -> String {
    format!("{}://{}", if by_tls { "https" } else { "http" }, reachable(running.address()))
}

/// Joins the ledger above where an address and a code are given, and exchanges with it for as long as this one runs.
fn above(
    folder: &Folder,
    files: &Folder,
    arguments: &Arguments,
    sqlite: &Arc<Sqlite>,
) -> Result<Option<Upstream>, Failure> {
    if let (Some(url), Some(code)) = (&arguments.above, &arguments.above_code) {
        join::enrol_above(folder, files, url, code, &mut sync::connect)?;
    }
    match joined::read(files)? {
        None if arguments.above.is_some() => Err(Failure::usage("serve-above-code")),
        None => Ok(None),
        Some(_) => {
            sqlite.stand_below();
            let sqlite = Arc::clone(sqlite);
            // What cannot be noted now is said again by the next exchange.
            let note = move |booked: &BTreeMap<DeviceId, u64>| drop(sqlite.note_above(booked));
            Ok(Some(Upstream::start(files, note)))
        }
    }
}

/// The ledger of many cooperatives: nothing of it is in a folder here.
fn on_postgres(url: &str, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if !url.starts_with("postgresql://") && !url.starts_with("postgres://") {
        return Err(Failure::usage("serve-bad-database"));
    }
    let unavailable = |_: LedgerError| Failure::refused("serve-no-database");
    if arguments.new_code {
        let (code, new) = bare_code();
        server::first_code(url, &new, System.now()).map_err(unavailable)?;
        return ending::answer_text(around.language, &Text::new("cli-code").with("code", code));
    }
    let database = Database::Postgres(Arc::new(server::open_postgres(url).map_err(unavailable)?));
    if arguments.page_account.is_some() {
        return make_account(&database, arguments, around);
    }
    let tls = certificate(arguments)?;
    let mut running = Running::start(Start {
        listen: arguments.listen,
        database,
        entropy: Box::new(entropy::System),
        now: Arc::new(|| System.now()),
        trace: true,
        signals: true,
        tls: tls.clone(),
    })?;
    let url = address(&running, tls.is_some());
    ending::answer_text(around.language, &Text::new("serve-running").with("url", url))?;
    running.wait();
    ending::answer_text(around.language, &Text::new("serve-stopped"))
}

/// An account for the pages with a password for one time; one that is there gets a new one and keeps the rest.
fn make_account(database: &Database, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let bad = || Failure::usage("serve-bad-account");
    let name = arguments.page_account.as_deref().and_then(access::name).ok_or_else(bad)?;
    let role = arguments.page_role.as_deref().and_then(Role::parse).ok_or_else(bad)?;
    let coops = arguments.page_coops.iter().map(|coop| CoopId(*coop)).collect();
    let (mut bytes, mut salt) = ([0; 10], [0; 16]);
    entropy::System.fill(&mut bytes);
    entropy::System.fill(&mut salt);
    let password = code::from_random(bytes);
    server::make_account(database, &name, role, coops, sign_in::hashed(&password, &salt))?;
    let made = Text::new("serve-account-made").with("name", name).with("password", password);
    ending::answer_text(around.language, &made)
}

/// The till in the same folder joins by itself: whoever can write there needs no code.
fn join_own(folder: &Folder, url: &str, sqlite: &Sqlite) -> Result<(), Failure> {
    let (code, new) = bare_code();
    sqlite.take_code(None, &new, System.now())?;
    join::enrol(folder, url, &code, &mut doors::real(), &mut sync::connect)?;
    Ok(())
}

/// A code of the server's own, which carries no secret: for a till that has sold already.
fn bare_code() -> (String, NewCode) {
    let mut bytes = [0; 10];
    entropy::System.fill(&mut bytes);
    let code = code::from_random(bytes);
    let new = NewCode { code_sha256: code::fingerprint(&code), sealed_secret: String::new() };
    (code, new)
}

fn show_code(sqlite: &Sqlite, secret: Option<[u8; 32]>, around: &Surroundings) -> Result<(), Failure> {
    let (code, new) = match secret {
        Some(secret) => join::sealed_code(&secret, &mut entropy::System),
        None => bare_code(),
    };
    sqlite.take_code(None, &new, System.now())?;
    ending::answer_text(around.language, &Text::new("cli-code").with("code", code))
}

/// An address that can be typed at this machine where the server listens on all of them.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip().is_unspecified() {
        true => SocketAddr::from(([127, 0, 0, 1], address.port())),
        false => address,
    }
}

#[cfg(test)]
mod tests;
