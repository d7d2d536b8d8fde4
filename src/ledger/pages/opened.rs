//! The open books on a member's page (koperasi 1.7): the figures of the sheet for the wall, as bars and papers.
//!
//! Always holds: whether they are open is asked each time; what a year of sales comes to is reckoned once in ten
//! minutes for all who look, since it reads that year.
//! Neighbours: where the figures come from (`reports/ask/open.rs`), what is hers alone (`member.rs`).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use super::paint::LANGUAGE;
use super::{NoPage, chart};
use crate::domain::id::CoopId;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{Instant, Zone};
use crate::ledger::database::pages::Look;
use crate::ledger::routes::Ledger;
use crate::locale::{self, format};
use crate::reports::open_books::{OpenBooks, OpenYear};
use crate::reports::table::{Cell, Table};
use crate::reports::{self, Report, write};

/// Milliseconds for which what was reckoned is shown again.
const KEPT: i64 = 600_000;

/// What was shown last of each cooperative's books.
#[derive(Default)]
pub struct Opened {
    shown: Mutex<HashMap<CoopId, Shown>>,
}

/// Of which running year, when, and what.
type Shown = (Option<i16>, Instant, Value);

impl Opened {
    fn of(&self, coop: CoopId, running: Option<i16>, now: Instant) -> Option<Value> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, at, value) = shown.get(&coop)?;
        let fresh = (0..KEPT).contains(&(now.millis() - at.millis()));
        (*of == running && fresh).then(|| value.clone())
    }

    fn keep(&self, coop: CoopId, running: Option<i16>, now: Instant, value: Value) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(coop, (running, now, value));
    }
}

/// The books that are open to her as to every member; null where none are.
pub(super) async fn books(ledger: &Ledger, coop: Option<CoopId>) -> Result<Value, NoPage> {
    let coop = match coop {
        Some(coop) => Some(coop),
        None => ledger.database.own_coop().await?,
    };
    let Some(coop) = coop else { return Ok(Value::Null) };
    let (now, today) = (ledger.now(), ledger.today());
    let rules = ledger.database.ask(coop, Look::Rules, move |store| store.settings_on(today)).await?;
    let Some(Ok(settings)) = rules else { return Ok(Value::Null) };
    if !settings.savings.open_books {
        return Ok(Value::Null);
    }
    let running = settings.savings.open_books_running.then_some(today.year());
    if let Some(shown) = ledger.opened.of(coop, running, now) {
        return Ok(shown);
    }
    let look = Look::OpenBooks(running);
    let found = ledger.database.ask(coop, look, move |store| reports::ask::open::of(store, today, LANGUAGE)).await?;
    // What cannot be read of the books hides nothing of what is hers.
    let Some(open) = found.and_then(Result::ok).flatten() else { return Ok(Value::Null) };
    let shown = facts(&open);
    ledger.opened.keep(coop, running, now, shown.clone());
    Ok(shown)
}

fn facts(open: &OpenBooks) -> Value {
    json!({"members": open.members, "years": open.years.iter().map(of_year).collect::<Vec<Value>>()})
}

fn of_year(of: &OpenYear) -> Value {
    let say = |key| locale::say(LANGUAGE, &Text::new(key));
    let surplus = [(say("web-open-members"), of.surplus.0), (say("web-open-others"), of.surplus.1)];
    let name = |code: &str| locale::say(LANGUAGE, &Text::new("web-open-pool").with("code", code));
    let pools: Vec<(String, Rupiah)> = of.pools.iter().map(|(code, amount)| (name(code), *amount)).collect();
    let line = |(line, amount): &(Cell, Rupiah)| match line {
        Cell::Term(term) => Some((locale::say(LANGUAGE, &term.words), *amount)),
        _ => None,
    };
    let benefit: Vec<(String, Rupiah)> = of.benefit.iter().filter_map(line).collect();
    let paper = |(report, table): &(Report, Table)| {
        let table = write::html::table(table, LANGUAGE, &Zone::default());
        json!({"title": title(*report), "table": table})
    };
    json!({
        "year": of.year.to_string(),
        "date": of.decided.as_ref().map(|(date, _)| format::date_short(LANGUAGE, *date)),
        "decision": of.decided.as_ref().map(|(_, decision)| decision),
        "surplus": bars(&surplus),
        "pools": bars(&pools),
        "benefit": bars(&benefit),
        "papers": of.papers.iter().map(paper).collect::<Vec<Value>>(),
    })
}

fn bars(rows: &[(String, Rupiah)]) -> Vec<Value> {
    let most = rows.iter().map(|(_, amount)| amount.amount()).max().unwrap_or(0);
    let bar = |(label, amount): &(String, Rupiah)| {
        let svg = chart::bar(amount.amount(), most);
        json!({"label": label, "amount": format::money_on_screen(*amount), "bar": svg})
    };
    rows.iter().map(bar).collect()
}

fn title(report: Report) -> String {
    let key = match report {
        Report::BalanceSheet => "report-balance-sheet",
        Report::Income => "report-income",
        _ => "report-units",
    };
    locale::say(LANGUAGE, &Text::new(key))
}
