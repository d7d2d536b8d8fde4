//! The city's view: its cooperatives by completeness before size, as a page, CSV and XLSX.
//!
//! Always holds: no member and no person of a cooperative is in it; who lacks most stands first.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use futures_util::future::try_join_all;
use serde_json::{Value, json};

use super::paint::{self, LANGUAGE};
use super::{NoPage, Shown, Visitor, chart};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::ledger::glance::{self, Counted, Glance};
use crate::ledger::routes::Ledger;
use crate::locale::{self, format};
use crate::reports::masthead::Masthead;
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::write;

/// Days that may be looked at; the first is what is shown unless something else is asked for.
pub const LENGTHS: [i64; 3] = [30, 90, 365];

/// Cooperatives that are asked for at once: tills must find connections to the database meanwhile.
const AT_ONCE: usize = 4;

const COLUMNS: &[Column] = &[
    Column::new("cooperative", "web-cooperative", Kind::Words),
    Column::new("kelurahan", "web-kelurahan", Kind::Words),
    Column::new("days", "web-days", Kind::Number),
    Column::new("sold", "web-sold", Kind::Number),
    Column::new("closed", "web-closed", Kind::Number),
    Column::new("sent", "web-sent", Kind::Number),
    Column::new("seen", "web-seen", Kind::Time),
    Column::new("chain", "web-chain", Kind::Words),
    Column::new("receipts", "web-receipts", Kind::Number),
    Column::summed("amount", "web-amount"),
];

type Asked = Query<HashMap<String, String>>;

/// How many days are asked for.
pub fn length(asked: &HashMap<String, String>) -> i64 {
    let wanted = asked.get("hari").and_then(|days| days.parse().ok());
    wanted.filter(|days| LENGTHS.contains(days)).unwrap_or(LENGTHS[0])
}

/// The day up to which a cooperative's logs are here.
pub fn known(glance: &Glance) -> Option<BusinessDate> {
    glance.newest().map(|newest| Zone::default().date(newest))
}

async fn look(ledger: &Ledger, visitor: &Visitor, length: i64) -> Result<Vec<(Glance, Counted)>, NoPage> {
    let (today, mut all) = (ledger.today(), Vec::new());
    for some in ledger.database.coops_of(&visitor.account).await?.chunks(AT_ONCE) {
        let asked = some.iter().map(|coop| ledger.database.glance(*coop, today.plus_days(1 - length)));
        for found in try_join_all(asked).await? {
            let counted = found.counted(today, length, known(&found));
            all.push((found, counted));
        }
    }
    Ok(glance::in_order(all))
}

fn ratio(part: u64, of: u64) -> Value {
    json!({"part": part, "of": of, "whole": part >= of})
}

pub async fn page(State(ledger): State<Ledger>, headers: HeaderMap, Query(asked): Asked) -> Shown {
    let visitor = ledger.visitor(&headers).await?;
    let (length, today) = (length(&asked), ledger.today());
    let all = look(&ledger, &visitor, length).await?;
    let row = |(found, counted): &(Glance, Counted)| {
        json!({
            "coop": found.coop.to_string(),
            "name": found.name,
            "kelurahan": found.kelurahan,
            "sold": counted.sold,
            "closed": ratio(counted.closed, counted.sold),
            "sent": ratio(counted.sent, counted.days),
            "seen": seen(found),
            "intact": found.is_intact(),
            "aside": found.aside,
            "receipts": format::number(i64::try_from(counted.receipts).unwrap_or(i64::MAX)),
            "amount": format::money_on_screen(counted.amount),
            "chart": chart::days(found, today.plus_days(1 - length), today, known(found)),
        })
    };
    let whole = all.iter().filter(|(found, counted)| found.is_intact() && counted.sent == counted.days).count();
    let facts = json!({
        "account": visitor.facts(),
        "days": length,
        "lengths": LENGTHS,
        "cooperatives": all.len(),
        "whole": whole,
        "amount": format::money_on_screen(all.iter().map(|(_, counted)| counted.amount).sum::<Rupiah>()),
        "rows": all.iter().map(row).collect::<Vec<Value>>(),
    });
    Ok(paint::page(StatusCode::OK, "city.html", &facts))
}

/// When it was heard of last, as a clock there shows it.
pub fn seen(glance: &Glance) -> String {
    let Some(seen) = glance.seen() else { return String::new() };
    let local = Zone::default().local(seen);
    format!("{} {}", format::date_short(LANGUAGE, local.date), format::time_on_screen(local))
}

fn table(all: &[(Glance, Counted)], length: i64) -> Table {
    let head = vec![Text::new("web-city"), Text::new("web-last-days").with("days", length)];
    let mut table = Table::new(head, COLUMNS);
    let number = |count: u64| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
    for (found, counted) in all {
        let chain = match found.is_intact() {
            true => Cell::term("intact", "web-intact"),
            false => Cell::term("aside", "web-not-intact"),
        };
        table.push(vec![
            Cell::words(found.name.as_str()),
            Cell::words(found.kelurahan.as_str()),
            number(counted.days),
            number(counted.sold),
            number(counted.closed),
            number(counted.sent),
            Cell::maybe(found.seen(), Cell::Time),
            chain,
            number(counted.receipts),
            Cell::Money(counted.amount),
        ]);
    }
    table
}

pub async fn csv(State(ledger): State<Ledger>, headers: HeaderMap, Query(asked): Asked) -> Shown {
    let visitor = ledger.visitor(&headers).await?;
    let length = length(&asked);
    let all = look(&ledger, &visitor, length).await?;
    let csv = write::csv::table(&table(&all, length));
    Ok(paint::file("kota.csv", "text/csv; charset=utf-8", csv.into_bytes()))
}

pub async fn xlsx(State(ledger): State<Ledger>, headers: HeaderMap, Query(asked): Asked) -> Shown {
    let visitor = ledger.visitor(&headers).await?;
    let length = length(&asked);
    let all = look(&ledger, &visitor, length).await?;
    let zone = Zone::default();
    let masthead = Masthead {
        name: locale::say(LANGUAGE, &Text::new("web-city")),
        legal_number: String::new(),
        address: String::new(),
        printed: zone.local(ledger.now()),
        by: visitor.account.name.clone(),
        records: 0,
        hash: String::new(),
        demo: false,
    };
    sheet(&table(&all, length), "kota", &masthead, &zone)
}

/// A table as a spreadsheet to be kept.
pub fn sheet(table: &Table, name: &str, masthead: &Masthead, zone: &Zone) -> Result<Response, NoPage> {
    let sheet = write::xlsx::table(table, name, masthead, LANGUAGE, zone).map_err(|_| NoPage::Later)?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(paint::file(&format!("{name}.xlsx"), kind, sheet))
}
