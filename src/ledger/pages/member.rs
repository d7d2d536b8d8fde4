//! What a member has: savings, loans and SHU, behind her card's code and her PIN (koperasi 1.7).
//!
//! Always holds: nothing of it is kept in the browser or in an address, and the address on her card shows nothing by
//! itself; a wrong card and a wrong PIN are answered alike; after five wrong PINs only a new one from the desk opens
//! it, with a new card.

use std::collections::HashMap;

use axum::Form;
use axum::extract::{Extension, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use super::paint;
use super::sign_in::foreign;
use super::{NoPage, Shown, opened};
use crate::domain::id::CoopId;
use crate::domain::money::Rupiah;
use crate::ledger::database::pages::{Asking, MemberLook};
use crate::ledger::limits::Kind;
use crate::ledger::routes::Ledger;
use crate::ledger::server::Peer;
use crate::locale::format;
use crate::log::text::unhex;

/// What was brought: typed, or by the QR on the card.
#[derive(Default)]
struct Brought {
    card: String,
    coop: String,
    key: String,
}

impl Brought {
    fn by_qr(&self) -> Option<(CoopId, [u8; 32])> {
        let coop = uuid::Uuid::try_parse(&self.coop).ok().map(CoopId)?;
        Some((coop, unhex(&self.key)?))
    }
}

fn ask(status: StatusCode, brought: &Brought, wrong: &str) -> Response {
    let Brought { card, coop, key } = brought;
    let facts =
        json!({"account": null, "card": card, "coop": coop, "key": key, "wrong": wrong, "found": null, "open": null});
    paint::page(status, "member.html", &facts)
}

/// The card's code may stand in the address: alone it opens nothing.
pub async fn form(Query(asked): Query<HashMap<String, String>>) -> Response {
    let card = asked.get("kartu").cloned().unwrap_or_default();
    ask(StatusCode::OK, &Brought { card, ..Brought::default() }, "")
}

/// What the QR on her card opens: without her PIN nothing of hers is shown.
pub async fn by_qr(Path((coop, card, key)): Path<(String, String, String)>) -> Shown {
    let brought = Brought { card, coop, key };
    match brought.by_qr() {
        Some(_) => Ok(ask(StatusCode::OK, &brought, "")),
        None => Err(NoPage::NotHere),
    }
}

pub async fn look(
    State(ledger): State<Ledger>,
    Extension(peer): Extension<Peer>,
    headers: HeaderMap,
    Form(typed): Form<HashMap<String, String>>,
) -> Shown {
    if foreign(&headers) {
        return Err(NoPage::NotHere);
    }
    let field = |name: &str| typed.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
    let brought = Brought { card: field("kartu"), coop: field("koperasi"), key: field("kunci") };
    if !ledger.limits.allow(peer.0.ip(), Kind::Try, std::time::Instant::now()) {
        return Ok(ask(StatusCode::TOO_MANY_REQUESTS, &brought, "held"));
    }
    let asking = Asking { card: brought.card.clone(), pin: field("pin"), by_qr: brought.by_qr() };
    match ledger.database.member_look(asking, ledger.now()).await? {
        None => Ok(ask(StatusCode::UNAUTHORIZED, &brought, "wrong")),
        Some(found) => {
            let open = opened::books(&ledger, brought.by_qr().map(|(coop, _)| coop)).await?;
            let facts = json!({"account": null, "card": "", "wrong": "", "found": facts(&found), "open": open});
            Ok(paint::page(StatusCode::OK, "member.html", &facts))
        }
    }
}

fn facts(found: &MemberLook) -> Value {
    let money = |amount: Rupiah| format::money_on_screen(amount);
    let balances = &found.row.balances;
    let loan = |(loan, left): &(String, Rupiah)| json!({"loan": loan, "left": money(*left)});
    let share = |(year, share): &(i16, Rupiah)| json!({"year": year, "share": money(*share)});
    let loans: Vec<Value> = found.loans.iter().map(loan).collect();
    let shares: Vec<Value> = found.shares.iter().map(share).collect();
    json!({
        "name": found.row.name,
        "number": found.row.number.as_str(),
        "year": found.year,
        "pokok": money(balances.pokok),
        "wajib": money(balances.wajib),
        "sukarela": money(balances.sukarela),
        "berjangka": money(found.row.berjangka),
        "kasbon": money(balances.kasbon),
        "purchases": money(found.row.purchases_year),
        "loans": loans,
        "shares": shares,
    })
}
