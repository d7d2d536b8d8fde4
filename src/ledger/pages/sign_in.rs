//! Signing in and out, and a password of one's own.
//!
//! Always holds: a name that nobody has is answered as a wrong password is, and takes as long; a new password ends
//! every other session of its account.

use std::collections::HashMap;

use axum::Form;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::json;

use super::{COOKIE, NoPage, Shown, Visitor, fingerprint, paint};
use crate::io::pin;
use crate::ledger::access::{self, Account, SESSION_LIVES_MS, SHORTEST};
use crate::ledger::limits::Kind;
use crate::ledger::routes::Ledger;
use crate::ledger::server::Peer;
use crate::log::record::sha256;

type Typed = Form<HashMap<String, String>>;

/// Passwords are long, and no device's secret is here: their hashes are keyed with a word alone.
fn key() -> [u8; 32] {
    sha256(&[b"gerai ledger pages"])
}

/// The hash of a password, as an account keeps it. Takes tens of milliseconds.
pub fn hashed(password: &str, salt: &[u8; 16]) -> String {
    pin::hash(&key(), password, salt)
}

/// Of no password: compared with where there is no account, so that it takes as long.
const NOBODY: &str = "argon2id$8192$3$1$00000000000000000000000000000000$\
                      0000000000000000000000000000000000000000000000000000000000000000";

async fn fits(password: String, hash: String) -> bool {
    let compared = tokio::task::spawn_blocking(move || pin::matches(&key(), &password, &hash)).await;
    compared.unwrap_or(false)
}

fn ask(status: StatusCode, wrong: &str) -> Response {
    paint::page(status, "sign_in.html", &json!({"account": null, "wrong": wrong}))
}

pub async fn form() -> Response {
    ask(StatusCode::OK, "")
}

/// Sent from a page of another site?
pub fn foreign(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return true;
    }
    let host = text("host").unwrap_or_default();
    text("origin").is_some_and(|origin| origin != "null" && origin.split("//").nth(1) != Some(host))
}

pub async fn submit(
    State(ledger): State<Ledger>,
    Extension(peer): Extension<Peer>,
    headers: HeaderMap,
    Form(typed): Typed,
) -> Shown {
    let field = |name: &str| typed.get(name).cloned().unwrap_or_default();
    if foreign(&headers) {
        return Err(NoPage::NotHere);
    }
    if !ledger.limits.allow(peer.0.ip(), Kind::Try, std::time::Instant::now()) {
        return Ok(ask(StatusCode::TOO_MANY_REQUESTS, "held"));
    }
    let now = ledger.now();
    let account = match access::name(&field("nama")) {
        Some(name) => ledger.database.account(&name).await?,
        None => None,
    };
    if account.as_ref().is_some_and(|account| account.is_held(now)) {
        return Ok(ask(StatusCode::TOO_MANY_REQUESTS, "held"));
    }
    let hash = account.as_ref().map_or(NOBODY, |account| &account.hash).to_owned();
    let right = fits(field("sandi"), hash).await;
    let Some(mut account) = account else { return Ok(ask(StatusCode::UNAUTHORIZED, "wrong")) };
    if !right || account.wrong > 0 {
        account.tried(right, now);
        ledger.database.keep_account(account.clone()).await?;
    }
    if !right {
        return Ok(ask(StatusCode::UNAUTHORIZED, "wrong"));
    }
    begin(&ledger, &headers, account).await
}

/// A new session, and to the page where its role begins.
async fn begin(ledger: &Ledger, headers: &HeaderMap, account: Account) -> Shown {
    let (token, now) = (ledger.token(), ledger.now());
    let until = now.plus_millis(SESSION_LIVES_MS);
    ledger.database.begin_session(fingerprint(&token), account.name, now, until).await?;
    let by_tls = headers.get("x-forwarded-proto").is_some_and(|proto| proto.as_bytes() == b"https");
    let secure = if by_tls { "; Secure" } else { "" };
    let seconds = SESSION_LIVES_MS / 1_000;
    let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    Ok(with_cookie(paint::go("/"), &cookie))
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

/// Whose form it is; a form without the session's mark is nobody's.
async fn own(ledger: &Ledger, headers: &HeaderMap, typed: &HashMap<String, String>) -> Result<Visitor, NoPage> {
    let visitor = ledger.somebody(headers).await?;
    match !foreign(headers) && typed.get("tanda").is_some_and(|mark| *mark == visitor.mark()) {
        true => Ok(visitor),
        false => Err(NoPage::NotHere),
    }
}

pub async fn leave(State(ledger): State<Ledger>, headers: HeaderMap, Form(typed): Typed) -> Shown {
    let visitor = own(&ledger, &headers, &typed).await?;
    ledger.database.end_session(fingerprint(&visitor.token)).await?;
    Ok(with_cookie(paint::go("/masuk"), &format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")))
}

fn ask_new(visitor: &Visitor, status: StatusCode, wrong: &str) -> Response {
    let facts = json!({
        "account": visitor.facts(), "wrong": wrong, "shortest": SHORTEST, "one_time": visitor.account.one_time
    });
    paint::page(status, "password.html", &facts)
}

pub async fn password(State(ledger): State<Ledger>, headers: HeaderMap) -> Shown {
    let visitor = ledger.somebody(&headers).await?;
    Ok(ask_new(&visitor, StatusCode::OK, ""))
}

pub async fn change(State(ledger): State<Ledger>, headers: HeaderMap, Form(typed): Typed) -> Shown {
    let visitor = own(&ledger, &headers, &typed).await?;
    let field = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (new, again) = (field("baru"), field("ulang"));
    if visitor.account.is_held(ledger.now()) {
        return Ok(ask_new(&visitor, StatusCode::TOO_MANY_REQUESTS, "held"));
    }
    if !fits(field("lama"), visitor.account.hash.clone()).await {
        let mut account = visitor.account.clone();
        account.tried(false, ledger.now());
        ledger.database.keep_account(account).await?;
        return Ok(ask_new(&visitor, StatusCode::UNAUTHORIZED, "wrong"));
    }
    if new.chars().count() < SHORTEST || new == field("lama") {
        return Ok(ask_new(&visitor, StatusCode::BAD_REQUEST, "short"));
    }
    if new != again {
        return Ok(ask_new(&visitor, StatusCode::BAD_REQUEST, "differ"));
    }
    let salt = ledger.salt();
    let hash = tokio::task::spawn_blocking(move || hashed(&new, &salt)).await.map_err(|_| NoPage::Later)?;
    let account = Account { hash, one_time: false, wrong: 0, wrong_at: None, ..visitor.account };
    ledger.database.end_sessions_of(account.name.clone()).await?;
    ledger.database.keep_account(account.clone()).await?;
    begin(&ledger, &headers, account).await
}
