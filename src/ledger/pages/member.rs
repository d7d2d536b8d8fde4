//! What a member has: savings, loans and SHU, behind her card's code and her PIN (koperasi 1.7).
//!
//! Always holds: nothing of it is kept in the browser or in an address; a wrong card and a wrong PIN are answered
//! alike; after five wrong PINs only a new one from the desk opens it.

use std::collections::HashMap;

use axum::Form;
use axum::extract::{Extension, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use super::paint;
use super::sign_in::foreign;
use super::{NoPage, Shown};
use crate::domain::money::Rupiah;
use crate::ledger::database::pages::MemberLook;
use crate::ledger::limits::Kind;
use crate::ledger::routes::Ledger;
use crate::ledger::server::Peer;
use crate::locale::format;

fn ask(status: StatusCode, card: &str, wrong: &str) -> Response {
    paint::page(status, "member.html", &json!({"account": null, "card": card, "wrong": wrong, "found": null}))
}

/// The card's code may stand in the address: alone it opens nothing.
pub async fn form(Query(asked): Query<HashMap<String, String>>) -> Response {
    ask(StatusCode::OK, asked.get("kartu").map_or("", String::as_str), "")
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
    let card = field("kartu");
    if !ledger.limits.allow(peer.0.ip(), Kind::Try, std::time::Instant::now()) {
        return Ok(ask(StatusCode::TOO_MANY_REQUESTS, &card, "held"));
    }
    match ledger.database.member_look(card.clone(), field("pin"), ledger.now()).await? {
        None => Ok(ask(StatusCode::UNAUTHORIZED, &card, "wrong")),
        Some(found) => {
            let facts = json!({"account": null, "card": "", "wrong": "", "found": facts(&found)});
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
        "kasbon": money(balances.kasbon),
        "purchases": money(found.row.purchases_year),
        "loans": loans,
        "shares": shares,
    })
}
