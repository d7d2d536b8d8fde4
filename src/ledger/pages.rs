//! The ledger's pages for people: sign-in, a cooperative's books, the city's view, a member's receipt. Server-rendered,
//! Indonesian, without a script.
//!
//! Always holds: every page but the sign-in, a receipt and a member's own needs a session; what a role may not open is
//! answered as if it were not there; what changes something is a POST that carries the session's own mark.
//! Neighbours: who may what (`access.rs`), what is asked (`database/pages.rs`), templates (`assets/ledger`).

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

use super::access::{Account, Role};
use super::database::LedgerError;
use super::routes::Ledger;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale;
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::sync::protocol::TroubleCode;
use paint::LANGUAGE;

mod chart;
mod city;
mod cooperative;
mod member;
pub mod opened;
pub mod paint;
mod receipt;
pub mod sign_in;

const COOKIE: &str = "gerai";

pub fn router() -> Router<Ledger> {
    Router::new()
        .route("/", get(home))
        .route("/gaya.css", get(style))
        .route("/masuk", get(sign_in::form).post(sign_in::submit))
        .route("/keluar", axum::routing::post(sign_in::leave))
        .route("/sandi", get(sign_in::password).post(sign_in::change))
        .route("/kota", get(city::page))
        .route("/kota.csv", get(city::csv))
        .route("/kota.xlsx", get(city::xlsx))
        .route("/koperasi/{coop}", get(cooperative::page))
        .route("/koperasi/{coop}/{report}", get(cooperative::report))
        .route("/anggota", get(member::form).post(member::look))
        .route("/anggota/{coop}/{number}/{key}", get(member::by_qr))
        .route("/struk/{coop}/{receipt}/{mark}", get(receipt::page))
}

/// Who looks, and with which session.
struct Visitor {
    account: Account,
    token: String,
}

impl Visitor {
    /// Stands in every form: another site cannot know it.
    fn mark(&self) -> String {
        hex(&sha256(&[b"gerai form ", self.token.as_bytes()]))
    }

    /// What the frame around every page needs.
    fn facts(&self) -> Value {
        let account = &self.account;
        json!({"name": account.name, "role": account.role.code(), "mark": self.mark(), "home": home_of(account.role)})
    }
}

const fn home_of(role: Role) -> &'static str {
    match role {
        Role::Dinas => "/kota",
        Role::Pengurus | Role::Pengawas => "/",
    }
}

/// Why there is no page.
pub enum NoPage {
    SignIn,
    NotHere,
    Later,
}

impl From<LedgerError> for NoPage {
    fn from(error: LedgerError) -> Self {
        match error {
            LedgerError::Refused(TroubleCode::Unavailable) => Self::Later,
            LedgerError::Refused(_) => Self::NotHere,
            LedgerError::Unavailable(detail) => {
                super::server::trace(&[("event", "unavailable".into()), ("detail", detail.into())]);
                Self::Later
            }
            LedgerError::OtherLayout => Self::Later,
        }
    }
}

impl IntoResponse for NoPage {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn => paint::go("/masuk"),
            Self::NotHere => notice(StatusCode::NOT_FOUND, "web-not-here"),
            Self::Later => notice(StatusCode::SERVICE_UNAVAILABLE, "web-later"),
        }
    }
}

type Shown = Result<Response, NoPage>;

fn notice(status: StatusCode, key: &'static str) -> Response {
    let words = locale::say(LANGUAGE, &Text::new(key));
    paint::page(status, "notice.html", &json!({"title": words, "words": words, "account": null}))
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let each = all.flat_map(|value| value.split(';')).filter_map(|one| one.trim().split_once('='));
    each.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value.to_owned()).next()
}

fn fingerprint(token: &str) -> String {
    hex(&sha256(&[b"gerai session ", token.as_bytes()]))
}

impl Ledger {
    /// Who is signed in, whatever they must do first.
    async fn somebody(&self, headers: &HeaderMap) -> Result<Visitor, NoPage> {
        let token = cookie(headers).ok_or(NoPage::SignIn)?;
        let name = self.database.session(fingerprint(&token), self.now()).await?.ok_or(NoPage::SignIn)?;
        let account = self.database.account(&name).await?.ok_or(NoPage::SignIn)?;
        Ok(Visitor { account, token })
    }

    /// Who is signed in and may look around.
    async fn visitor(&self, headers: &HeaderMap) -> Result<Visitor, NoPage> {
        let visitor = self.somebody(headers).await?;
        match visitor.account.one_time {
            true => Err(NoPage::SignIn),
            false => Ok(visitor),
        }
    }

    fn today(&self) -> BusinessDate {
        Zone::default().date(self.now())
    }
}

/// Where each role begins: the city's office at the city, the others at their cooperative.
async fn home(state: axum::extract::State<Ledger>, headers: HeaderMap) -> Shown {
    let ledger = &state.0;
    let visitor = ledger.somebody(&headers).await?;
    if visitor.account.one_time {
        return Ok(paint::go("/sandi"));
    }
    if visitor.account.role == Role::Dinas {
        return Ok(paint::go("/kota"));
    }
    match ledger.database.coops_of(&visitor.account).await?[..] {
        [one] => Ok(paint::go(&format!("/koperasi/{one}"))),
        [] => Err(NoPage::NotHere),
        _ => Ok(paint::go("/kota")),
    }
}

async fn style() -> Response {
    let mut response = ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], paint::STYLE).into_response();
    let cached = axum::http::HeaderValue::from_static("max-age=3600");
    response.headers_mut().insert(header::CACHE_CONTROL, cached);
    paint::guarded(response)
}
