//! The sockets: who may connect, how long anything may take, and how the server ends.
//!
//! Always holds: a connection costs a bounded time and memory whatever is sent on it; asked to stop, the server answers
//! what it has begun and takes nothing new; each message leaves one line of JSON on standard error without a name, a
//! number or an amount of anybody.
//! Neighbours: what is answered (`routes.rs`), how often an address may ask (`limits.rs`).

use std::convert::Infallible;
use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, Response};
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, oneshot};
use tokio_rustls::TlsAcceptor;

use super::access::{Account, Role};
use super::database::{Database, LedgerError};
use super::figures::Figures;
use super::limits::{Kind, Limits};
use super::postgres::Postgres;
use super::routes::{Ledger, fault, router};
use crate::domain::id::CoopId;
use crate::domain::time::Instant;
use crate::io::clock::{Clock, System};
use crate::io::entropy::Entropy;
use crate::store::projections::Rebuilt;
use crate::store::verify::{NotVerified, Verified};
use crate::sync::protocol::{CodeTaken, NewCode, TroubleCode};

/// Connections at once: two hundred tills, their pages, and room.
const CONNECTIONS: usize = 1_024;
/// From the first byte to the last of the headers; and for a whole message with its answer.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// What has begun is waited for this long when the server is asked to stop.
const STOP_WITHIN: Duration = Duration::from_secs(10);
/// Every so often what is in the WAL is moved into the file.
const CHECKPOINT_EVERY: Duration = Duration::from_secs(5);

/// Who is at the other end.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Where the question reached this server; `None` where the system does not say.
#[derive(Clone, Copy, Debug)]
pub struct Here(pub Option<SocketAddr>);

impl Peer {
    /// Who asked, where a proxy on this machine passes it on: it is believed, and nobody else is. Without it all tills
    /// behind a proxy would share one measure.
    fn behind(self, headers: &HeaderMap) -> Self {
        if !self.0.ip().is_loopback() {
            return self;
        }
        // What a proxy adds is last; what stands before it came from outside.
        let last = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
        let address = last.and_then(|all| all.rsplit(',').next()).and_then(|address| address.trim().parse().ok());
        address.map_or(self, |address| Self(SocketAddr::new(address, self.0.port())))
    }
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("cannot listen on {address}")]
    Listen {
        address: SocketAddr,
        #[source]
        source: std::io::Error,
    },
    #[error("no threads")]
    Threads(#[source] std::io::Error),
}

/// A running server. Dropping it stops it.
pub struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// What is needed beside the database.
pub struct Start {
    pub listen: SocketAddr,
    pub database: Database,
    pub entropy: Box<dyn Entropy>,
    pub now: Arc<dyn Fn() -> Instant + Send + Sync>,
    /// A line for each message.
    pub trace: bool,
    /// Ends at SIGINT and SIGTERM.
    pub signals: bool,
    /// With a certificate of its own nothing else than TLS is spoken.
    pub tls: Option<TlsAcceptor>,
}

impl Running {
    pub fn start(start: Start) -> Result<Self, ServeError> {
        let listening = |source| ServeError::Listen { address: start.listen, source };
        let listener = TcpListener::bind(start.listen).map_err(listening)?;
        listener.set_nonblocking(true).map_err(listening)?;
        let address = listener.local_addr().map_err(listening)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(16)
            .enable_all()
            .build()
            .map_err(ServeError::Threads)?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(serve(listener, start, stopped));
            runtime.shutdown_timeout(STOP_WITHIN);
        });
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers what has begun and ends.
    pub fn stop(&mut self) {
        self.stop = None;
        self.wait();
    }

    /// Until a signal ends it.
    pub fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A server that panicked has said so on standard error.
            let _ended = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Waits for something of the database before there is a server.
fn await_once<T>(work: impl Future<Output = Result<T, LedgerError>>) -> Result<T, LedgerError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.map_err(|error| LedgerError::Unavailable(error.to_string()))?.block_on(work)
}

/// Opens PostgreSQL: its connections are made by the server that uses them.
pub fn open_postgres(url: &str) -> Result<Postgres, LedgerError> {
    await_once(Postgres::open(url))
}

/// Keeps a code of the server's own.
pub fn first_code(url: &str, code: &NewCode, now: Instant) -> Result<CodeTaken, LedgerError> {
    await_once(async { Postgres::open(url).await?.take_code(None, code, now).await })
}

/// Keeps an account of the pages with a password for one time. Whoever was signed in under its name is so no more.
pub fn make_account(
    database: &Database,
    name: &str,
    role: Role,
    coops: Vec<CoopId>,
    hash: String,
) -> Result<(), LedgerError> {
    await_once(async {
        let known = database.account(name).await?.map(|account| account.coops);
        let coops = if coops.is_empty() { known.unwrap_or_default() } else { coops };
        let name = name.to_owned();
        database.end_sessions_of(name.clone()).await?;
        database.keep_account(Account { name, role, hash, one_time: true, wrong: 0, wrong_at: None, coops }).await
    })
}

/// Checks cooperatives one after the other, one or all, and tells of each. Changes nothing. Answers how many there
/// were.
pub fn verify_each(
    url: &str,
    only: Option<CoopId>,
    told: &mut dyn FnMut(CoopId, Result<Verified, NotVerified>),
) -> Result<u64, LedgerError> {
    await_once(async {
        let postgres = Postgres::look(url).await?;
        let mut checked = 0;
        for coop in postgres.coops(only).await? {
            if let Some(verified) = postgres.verify(coop).await? {
                told(coop, verified);
                checked += 1;
            }
        }
        Ok(checked)
    })
}

/// Makes the rows of cooperatives anew from their logs, one or all, each in a transaction of its own.
pub fn rebuild_each(
    url: &str,
    only: Option<CoopId>,
    told: &mut dyn FnMut(CoopId, Result<Rebuilt, LedgerError>),
) -> Result<u64, LedgerError> {
    await_once(async {
        let postgres = Postgres::open(url).await?;
        let mut made = 0;
        for coop in postgres.coops(only).await? {
            told(coop, postgres.rebuild(coop).await);
            made += 1;
        }
        Ok(made)
    })
}

async fn serve(listener: TcpListener, start: Start, stopped: oneshot::Receiver<()>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let ledger = Ledger {
        database: start.database.clone(),
        figures: Arc::new(Figures::default()),
        limits: Arc::new(Limits::default()),
        opened: Arc::default(),
        now: Arc::clone(&start.now),
        entropy: Arc::new(Mutex::new(start.entropy)),
    };
    let router = router(ledger.clone());
    let (room, graceful) = (Arc::new(Semaphore::new(CONNECTIONS)), GracefulShutdown::new());
    let checkpoints = tokio::spawn(checkpoints(start.database));
    let mut end = std::pin::pin!(end(stopped, start.signals));
    loop {
        // Past the limit nobody is taken: who waits in the system's queue costs nothing here.
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { break };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // Out of file handles, or the other end is gone already: the next one may do.
                Err(_) => { tokio::time::sleep(Duration::from_millis(20)).await; continue }
            },
            () = &mut end => break,
        };
        let asker = Asker {
            ledger: ledger.clone(),
            inner: TowerToHyperService::new(router.clone()),
            peer: Peer(peer),
            here: Here(stream.local_addr().ok()),
            traced: start.trace,
            by_tls: start.tls.is_some(),
        };
        let (tls, watcher) = (start.tls.clone(), graceful.watcher());
        tokio::spawn(async move {
            talk(stream, tls, asker, watcher).await;
            drop(place);
        });
    }
    checkpoints.abort();
    drop(listener);
    let _in_time = tokio::time::timeout(STOP_WITHIN, graceful.shutdown()).await;
}

/// Who is told to stop: by whoever holds it, or by a signal.
async fn end(stopped: oneshot::Receiver<()>, signals: bool) {
    #[cfg(unix)]
    if signals && let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = stopped => {}
            _ = tokio::signal::ctrl_c() => {}
            _ = term.recv() => {}
        }
        return;
    }
    if signals {
        tokio::select! {
            _ = stopped => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    let _told = stopped.await;
}

async fn checkpoints(database: Database) {
    loop {
        tokio::time::sleep(CHECKPOINT_EVERY).await;
        database.checkpoint().await;
    }
}

/// One end of a connection, and how it is met.
#[derive(Clone)]
struct Asker {
    ledger: Ledger,
    inner: TowerToHyperService<axum::Router>,
    peer: Peer,
    here: Here,
    traced: bool,
    by_tls: bool,
}

/// A connection from its first byte to its last. What it ends with is the other end's affair: it asks again.
async fn talk(stream: TcpStream, tls: Option<TlsAcceptor>, asker: Asker, watcher: Watcher) {
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN).max_buf_size(64 * 1_024);
    let service = service_fn(move |request| answer(asker.clone(), request));
    let Some(tls) = tls else {
        let _ended = watcher.watch(http.serve_connection(TokioIo::new(stream), service)).await;
        return;
    };
    if let Ok(Ok(stream)) = tokio::time::timeout(HEADERS_WITHIN, tls.accept(stream)).await {
        let _ended = watcher.watch(http.serve_connection(TokioIo::new(stream), service)).await;
    }
}

async fn answer(asker: Asker, mut request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let Asker { ledger, inner, peer, here, traced, by_tls } = asker;
    if by_tls {
        // As a proxy would say it: the pages' cookie then goes over TLS alone.
        request.headers_mut().insert("x-forwarded-proto", HeaderValue::from_static("https"));
    }
    let began = std::time::Instant::now();
    let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
    let peer = peer.behind(request.headers());
    request.extensions_mut().insert(peer);
    request.extensions_mut().insert(here);
    let response = if !ledger.limits.allow(peer.0.ip(), Kind::Message, began) {
        fault(TroubleCode::TooMany)
    } else {
        match tokio::time::timeout(ANSWER_WITHIN, inner.call(request)).await {
            Ok(Ok(response)) => response,
            Err(_) => fault(TroubleCode::TooSlow),
        }
    };
    let response = quiet(response);
    ledger.figures.answered(response.status().as_u16());
    if traced {
        let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        // A receipt's address is as good as the receipt: only the page it belongs to is written down.
        let path: String = path.split('/').take(3).collect::<Vec<_>>().join("/");
        trace(&[
            ("event", "answered".into()),
            ("method", method.into()),
            ("path", path.into()),
            ("status", response.status().as_u16().into()),
            ("ms", took.into()),
        ]);
    }
    Ok(response)
}

/// A refusal that was not ours (a body that is too long, a wrong method) is said in our words, too.
fn quiet(response: Response<Body>) -> Response<Body> {
    match response.status().as_u16() {
        413 => fault(TroubleCode::TooLarge),
        _ => response,
    }
}

/// One line of JSON on standard error.
pub fn trace(facts: &[(&str, serde_json::Value)]) {
    let at: Instant = System.now();
    let mut line = serde_json::Map::new();
    line.insert("at".to_owned(), at.to_string().into());
    line.extend(facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let _told = writeln!(std::io::stderr().lock(), "{}", serde_json::Value::Object(line));
}

#[cfg(test)]
mod tests;
