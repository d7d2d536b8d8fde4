//! One function per endpoint of `/v1/`: read the message, ask the database, answer.
//!
//! Always holds: what a message may cost is bounded before it is read (`server.rs`, `Limits`); a fault is answered with
//! its code and never with a library's words; nothing personal is in the trace.
//! Neighbours: the words (`sync/protocol.rs`), what is kept (`database.rs`), the description (`openapi.rs`).

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Extension, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::database::{Caller, Database, LedgerError};
use super::figures::Figures;
use super::limits::{Kind, Limits};
use super::openapi;
use super::pages::opened::Opened;
use super::server::{Here, Peer};
use crate::domain::time::Instant;
use crate::io::entropy::Entropy;
use crate::io::lan;
use crate::log::record::Record;
use crate::log::text::hex;
use crate::sync::proof::Prove;
use crate::sync::protocol::{
    self, Enrol, LONGEST_BODY, LONGEST_INFLATED, NewCode, Pull, Push, Revoke, Trouble, TroubleCode, path,
};

/// What every endpoint works with.
#[derive(Clone)]
pub struct Ledger {
    pub database: Database,
    pub figures: Arc<Figures>,
    pub limits: Arc<Limits>,
    /// Open books as they were reckoned last.
    pub opened: Arc<Opened>,
    pub now: Arc<dyn Fn() -> Instant + Send + Sync>,
    pub entropy: Arc<Mutex<Box<dyn Entropy>>>,
}

/// A fault as it is answered.
struct Fault(TroubleCode);

impl From<TroubleCode> for Fault {
    fn from(code: TroubleCode) -> Self {
        Self(code)
    }
}

impl From<LedgerError> for Fault {
    fn from(error: LedgerError) -> Self {
        match error {
            LedgerError::Refused(code) => Self(code),
            LedgerError::Unavailable(detail) => {
                super::server::trace(&[("event", "unavailable".into()), ("detail", detail.into())]);
                Self(TroubleCode::Unavailable)
            }
            LedgerError::OtherLayout => {
                super::server::trace(&[("event", "other_layout".into())]);
                Self(TroubleCode::Unavailable)
            }
        }
    }
}

pub fn status(code: TroubleCode) -> StatusCode {
    use TroubleCode as T;
    match code {
        T::BadRequest => StatusCode::BAD_REQUEST,
        T::BadToken => StatusCode::UNAUTHORIZED,
        T::Revoked | T::UnknownCode => StatusCode::FORBIDDEN,
        T::CodeUsed | T::OtherCoop | T::LetterTaken | T::DeviceTaken | T::CodeForOldTill | T::NothingHereYet => {
            StatusCode::CONFLICT
        }
        T::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        T::TooMany => StatusCode::TOO_MANY_REQUESTS,
        T::TooSlow => StatusCode::REQUEST_TIMEOUT,
        T::NotFound => StatusCode::NOT_FOUND,
        T::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&Trouble { code: self.0 }).unwrap_or_default();
        (status(self.0), [(header::CONTENT_TYPE, "application/json")], body).into_response()
    }
}

pub fn fault(code: TroubleCode) -> Response {
    Fault(code).into_response()
}

/// Every route there is, in the order of the OpenAPI document: method and path.
pub const ROUTES: [(&str, &str); 11] = [
    ("post", path::ENROL),
    ("post", path::PROVE),
    ("post", path::CODES),
    ("post", path::PUSH),
    ("post", path::PULL),
    ("get", path::SHELF),
    ("get", path::DEVICES),
    ("post", path::REVOKE),
    ("get", path::HEALTH),
    ("get", path::METRICS),
    ("get", path::OPENAPI),
];

pub fn router(ledger: Ledger) -> Router {
    Router::new()
        .route(path::ENROL, post(enrol))
        .route(path::PROVE, post(prove))
        .route(path::CODES, post(codes))
        .route(path::PUSH, post(push))
        .route(path::PULL, post(pull))
        .route(path::SHELF, get(shelf))
        .route(path::DEVICES, get(devices))
        .route(path::REVOKE, post(revoke))
        .route(path::HEALTH, get(health))
        .route(path::METRICS, get(metrics))
        .route(path::OPENAPI, get(openapi_document))
        .merge(super::pages::router())
        .fallback(nowhere)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(ledger)
}

type Asked = State<Ledger>;
type Answered = Result<Response, Fault>;

/// A body as it was meant: inflated where it came compressed, never longer than a message may be.
fn inflated(headers: &HeaderMap, body: Bytes) -> Result<Vec<u8>, Fault> {
    match headers.get(header::CONTENT_ENCODING).map(|encoding| encoding.as_bytes()) {
        None | Some(b"identity") => Ok(body.to_vec()),
        Some(b"deflate") => {
            let inflated = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&body, LONGEST_INFLATED);
            inflated.map_err(|error| match error.status {
                miniz_oxide::inflate::TINFLStatus::HasMoreOutput => Fault(TroubleCode::TooLarge),
                _ => Fault(TroubleCode::BadRequest),
            })
        }
        Some(_) => Err(Fault(TroubleCode::BadRequest)),
    }
}

fn read<T: DeserializeOwned>(headers: &HeaderMap, body: Bytes) -> Result<T, Fault> {
    let bytes = inflated(headers, body)?;
    serde_json::from_slice(&bytes).map_err(|_| Fault(TroubleCode::BadRequest))
}

fn json(status: StatusCode, value: &impl Serialize) -> Response {
    let body = serde_json::to_vec(value).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// A message with records, compressed where the asker takes that.
fn lines(headers: &HeaderMap, first: &impl Serialize, records: &[Record]) -> Response {
    let body = protocol::message(first, records);
    let takes = headers.get(header::ACCEPT_ENCODING).and_then(|encodings| encodings.to_str().ok());
    let deflate = takes.is_some_and(|encodings| encodings.split(',').any(|one| one.trim() == "deflate"));
    let kind = (header::CONTENT_TYPE, "application/x-ndjson");
    match deflate && body.len() > 1_024 {
        true => {
            let packed = miniz_oxide::deflate::compress_to_vec_zlib(&body, 3);
            ([kind, (header::CONTENT_ENCODING, "deflate")], packed).into_response()
        }
        false => ([kind], body).into_response(),
    }
}

impl Ledger {
    pub fn now(&self) -> Instant {
        (self.now)()
    }

    async fn caller(&self, headers: &HeaderMap) -> Result<Caller, Fault> {
        let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or(TroubleCode::BadToken)?;
        Ok(self.database.caller(token.to_owned(), self.now()).await?)
    }

    /// Hex digits that nobody can guess.
    pub fn token(&self) -> String {
        hex(&self.random::<32>())
    }

    pub fn salt(&self) -> [u8; 16] {
        self.random()
    }

    fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.entropy.lock().unwrap_or_else(PoisonError::into_inner).fill(&mut bytes);
        bytes
    }
}

async fn enrol(State(ledger): Asked, Extension(peer): Extension<Peer>, headers: HeaderMap, body: Bytes) -> Answered {
    if !ledger.limits.allow(peer.0.ip(), Kind::Try, std::time::Instant::now()) {
        return Err(TroubleCode::TooMany.into());
    }
    let request: Enrol = read(&headers, body)?;
    let enrolled = ledger.database.enrol(request, ledger.token(), ledger.now()).await?;
    // Whoever runs the server needs the id to let somebody see the cooperative.
    super::server::trace(&[("event", "enrolled".into()), ("coop", enrolled.coop.to_string().into())]);
    Ok(json(StatusCode::OK, &enrolled))
}

/// Shows that it knows a token or a code, to whoever knows it too (`sync/proof.rs`); says nothing to others.
async fn prove(State(ledger): Asked, Extension(here): Extension<Here>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: Prove = read(&headers, body)?;
    let digests = ledger.database.digests(ledger.now()).await?;
    let proven = here.0.and_then(|here| asked.answer(&digests, &lan::written(here))).ok_or(TroubleCode::NotFound)?;
    Ok(json(StatusCode::OK, &proven))
}

async fn codes(State(ledger): Asked, headers: HeaderMap, body: Bytes) -> Answered {
    let caller = ledger.caller(&headers).await?;
    let code: NewCode = read(&headers, body)?;
    let taken = ledger.database.take_code(caller, code, ledger.now()).await?;
    Ok(json(StatusCode::OK, &taken))
}

async fn push(State(ledger): Asked, headers: HeaderMap, body: Bytes) -> Answered {
    let began = std::time::Instant::now();
    let caller = ledger.caller(&headers).await?;
    let bytes = inflated(&headers, body)?;
    let (_, sent) = protocol::read_message::<Push>(&bytes).ok_or(TroubleCode::BadRequest)?;
    if sent.len() > protocol::MOST_RECORDS {
        return Err(TroubleCode::TooLarge.into());
    }
    let pushed = ledger.database.push(caller, sent, ledger.now()).await?;
    ledger.figures.pushed(&pushed, began.elapsed());
    let conflict = pushed.odd.iter().any(|odd| odd.why == protocol::Why::OtherBytes);
    Ok(json(if conflict { StatusCode::CONFLICT } else { StatusCode::OK }, &pushed))
}

async fn pull(State(ledger): Asked, headers: HeaderMap, body: Bytes) -> Answered {
    let caller = ledger.caller(&headers).await?;
    let wanted: Pull = read(&headers, body)?;
    let (pulled, records) = ledger.database.pull(caller, wanted, ledger.now()).await?;
    Ok(lines(&headers, &pulled, &records))
}

async fn shelf(State(ledger): Asked, headers: HeaderMap) -> Answered {
    let caller = ledger.caller(&headers).await?;
    Ok(json(StatusCode::OK, &ledger.database.shelf(caller).await?))
}

async fn devices(State(ledger): Asked, headers: HeaderMap) -> Answered {
    let caller = ledger.caller(&headers).await?;
    Ok(json(StatusCode::OK, &ledger.database.devices(caller).await?))
}

async fn revoke(State(ledger): Asked, headers: HeaderMap, body: Bytes) -> Answered {
    let caller = ledger.caller(&headers).await?;
    let wanted: Revoke = read(&headers, body)?;
    ledger.database.revoke(caller, wanted).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// 200 where records can be taken now.
async fn health(State(ledger): Asked) -> Answered {
    ledger.database.kept().await?;
    Ok(json(StatusCode::OK, &serde_json::json!({"status": "ok", "version": env!("CARGO_PKG_VERSION")})))
}

async fn metrics(State(ledger): Asked) -> Answered {
    let kept = ledger.database.kept().await?;
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    Ok((kind, ledger.figures.text(&kept)).into_response())
}

async fn openapi_document() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], Body::from(openapi::document().to_string())).into_response()
}

async fn nowhere() -> Response {
    fault(TroubleCode::NotFound)
}
