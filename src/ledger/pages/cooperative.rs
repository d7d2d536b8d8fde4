//! A cooperative's own pages: its days and tills, and its reports as page, CSV and XLSX.
//!
//! Always holds: only those who may see the cooperative are shown that it is here.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::paint::{self, LANGUAGE};
use super::{NoPage, Shown, Visitor, chart, city};
use crate::domain::id::CoopId;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::ledger::access::SHOWN;
use crate::ledger::database::pages::Look;
use crate::ledger::glance::{Glance, Heard};
use crate::ledger::routes::Ledger;
use crate::locale::{self, format};
use crate::reports::masthead::Masthead;
use crate::reports::table::{Cell, Table};
use crate::reports::{self, Period, Question, Report, write};
use crate::store::Store;

/// Shifts and exceptions of so many days at most, so that a page stays one.
const LONGEST_DAYS: i64 = 366;

async fn allowed(ledger: &Ledger, headers: &HeaderMap, coop: &str) -> Result<(Visitor, CoopId), NoPage> {
    let visitor = ledger.visitor(headers).await?;
    let coop = uuid::Uuid::try_parse(coop).map(CoopId).map_err(|_| NoPage::NotHere)?;
    match ledger.database.coops_of(&visitor.account).await?.contains(&coop) {
        true => Ok((visitor, coop)),
        false => Err(NoPage::NotHere),
    }
}

pub async fn page(
    State(ledger): State<Ledger>,
    headers: HeaderMap,
    Path(coop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Shown {
    let (visitor, coop) = allowed(&ledger, &headers, &coop).await?;
    let (length, today) = (city::length(&asked), ledger.today());
    let from = today.plus_days(1 - length);
    let found = ledger.database.glance(coop, from).await?;
    let (known, year) = (city::known(&found), today.year());
    let counted = found.counted(today, length, known);
    let shu = ledger.database.ask(coop, Look::Books, move |store| surplus(store, year)).await?.flatten();
    let facts = json!({
        "account": visitor.facts(),
        "coop": coop.to_string(),
        "name": found.name,
        "kelurahan": found.kelurahan,
        "year": year,
        "days": length,
        "lengths": city::LENGTHS,
        "sold": counted.sold,
        "closed": counted.closed,
        "sent": counted.sent,
        "receipts": format::number(i64::try_from(counted.receipts).unwrap_or(i64::MAX)),
        "amount": format::money_on_screen(counted.amount),
        "stock": format::money_on_screen(found.stock),
        "shu": shu.map(format::money_on_screen),
        "intact": found.is_intact(),
        "aside": found.aside,
        "seen": city::seen(&found),
        "chart": chart::days(&found, from, today, known),
        "tills": found.tills.iter().map(till).collect::<Vec<Value>>(),
        "rows": days(&found),
        "reports": SHOWN.iter().filter(|report| visitor.account.role.may(**report)).map(|report| json!({
            "name": report.name(), "title": title(*report),
        })).collect::<Vec<Value>>(),
    });
    Ok(paint::page(StatusCode::OK, "cooperative.html", &facts))
}

fn till(heard: &Heard) -> Value {
    let written = |at: Option<crate::domain::time::Instant>| {
        let local = at.map(|at| Zone::default().local(at));
        local.map(|local| format!("{} {}", format::date_short(LANGUAGE, local.date), format::time_on_screen(local)))
    };
    json!({"till": heard.till.as_str(), "seen": written(heard.seen), "newest": written(heard.newest),
           "revoked": heard.revoked})
}

/// The newest days first.
fn days(found: &Glance) -> Vec<Value> {
    let row = |day: &crate::store::completeness::SoldDay| {
        json!({
            "date": format::date_short(LANGUAGE, day.date),
            "receipts": format::number(i64::try_from(day.receipts).unwrap_or(i64::MAX)),
            "amount": format::money_on_screen(day.sold),
            "closed": day.closed,
        })
    };
    found.days.iter().rev().map(row).collect()
}

/// The year's surplus so far, as the statement has it after tax; `None` where it cannot be read.
fn surplus(store: &Store, year: i16) -> Option<Rupiah> {
    let period = Period { from: BusinessDate::new(year, 1, 1).ok(), to: BusinessDate::new(year, 12, 31).ok() };
    let table = reports::run(store, Report::Income, &Question::from(period), LANGUAGE).ok()?;
    let is_it = |cell: &Cell| matches!(cell, Cell::Term(term) if term.code == "after_tax");
    let amount =
        |row: &[Cell]| row.iter().find_map(|cell| if let Cell::Money(amount) = cell { Some(*amount) } else { None });
    table.rows().iter().find(|row| row.iter().any(is_it)).and_then(amount)
}

fn title(report: Report) -> String {
    let key = match report {
        Report::TrialBalance => "report-trial-balance",
        Report::BalanceSheet => "report-balance-sheet",
        Report::Income => "report-income",
        Report::Stock => "report-stock",
        Report::Shift => "report-shift",
        _ => "report-exceptions",
    };
    locale::say(LANGUAGE, &Text::new(key))
}

/// The days asked for; without a word the year so far, and for what happened one by one the last thirty days.
fn period(report: Report, asked: &HashMap<String, String>, today: BusinessDate) -> Period {
    let date = |name: &str| asked.get(name).and_then(|date| date.parse::<BusinessDate>().ok());
    let to = date("sampai").unwrap_or(today);
    let first = match report {
        Report::Shift | Report::Exceptions => today.plus_days(-29),
        _ => BusinessDate::new(to.year(), 1, 1).unwrap_or(to),
    };
    let from = date("dari").unwrap_or(first).min(to);
    let from = match report {
        Report::Shift | Report::Exceptions => from.max(to.plus_days(1 - LONGEST_DAYS)),
        _ => from,
    };
    Period { from: Some(from), to: Some(to) }
}

/// A report and what stands on its papers, or why there is none.
type Made = Result<(Table, Masthead, Zone), reports::Unanswered>;

fn make(store: &Store, report: Report, period: Period, now: crate::domain::time::Instant, by: &str) -> Made {
    // What lies in stock is asked of now alone: what it was on a day would need every movement since.
    let question = match report {
        Report::Stock => Question::default(),
        _ => Question::from(period),
    };
    let zone = period.to.and_then(|date| store.settings_on(date).ok());
    let zone = zone.and_then(|settings| Zone::parse(&settings.timezone).ok()).unwrap_or_default();
    let table = reports::run(store, report, &question, LANGUAGE)?;
    let masthead = reports::masthead(store, &zone, now, by)?;
    Ok((table, masthead, zone))
}

pub async fn report(
    State(ledger): State<Ledger>,
    headers: HeaderMap,
    Path((coop, asked_for)): Path<(String, String)>,
    Query(asked): Query<HashMap<String, String>>,
) -> Shown {
    let (visitor, coop) = allowed(&ledger, &headers, &coop).await?;
    let (name, form) = asked_for.split_once('.').unwrap_or((&asked_for, ""));
    let report = Report::from_name(name).filter(|report| visitor.account.role.may(*report)).ok_or(NoPage::NotHere)?;
    let (period, now) = (period(report, &asked, ledger.today()), ledger.now());
    let from = period.from.unwrap_or(ledger.today());
    let look = match report {
        Report::Stock => Look::Stock,
        Report::Shift => Look::Shifts(from),
        Report::Exceptions => Look::Notes(from),
        _ => Look::Books,
    };
    let by = visitor.account.name.clone();
    let made = ledger.database.ask(coop, look, move |store| make(store, report, period, now, &by)).await?;
    let (table, masthead, zone) = made.ok_or(NoPage::NotHere)?.map_err(|_| NoPage::Later)?;
    match form {
        "csv" => {
            let csv = write::csv::table(&table);
            Ok(paint::file(&format!("{name}.csv"), "text/csv; charset=utf-8", csv.into_bytes()))
        }
        "xlsx" => city::sheet(&table, name, &masthead, &zone),
        "" => {
            let head: Vec<String> = table.head.iter().map(|text| locale::say_in(LANGUAGE, &zone, text)).collect();
            let facts = json!({
                "account": visitor.facts(),
                "coop": coop.to_string(),
                "name": masthead.name,
                "report": name,
                "title": title(report),
                "head": head,
                "from": period.from.map(|date| date.to_string()),
                "to": period.to.map(|date| date.to_string()),
                "dated": report != Report::Stock,
                "table": write::html::table(&table, LANGUAGE, &zone),
            });
            Ok(paint::page(StatusCode::OK, "report.html", &facts))
        }
        _ => Err(NoPage::NotHere),
    }
}
