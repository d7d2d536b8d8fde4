//! Business events as JSON, as auditors and test cases write them: an array of events in, postings out.
//!
//! Pure. A border: whatever does not read, or does not balance, is refused with its place in the file. What the words
//! mean is in `book_event.rs`, what they post in `rules.rs`.

use serde::Deserialize;

use super::account::AccountCode;
use super::book_event::{BookEvent, Buyer, Dealing, Goods, Line, LineKind};
use super::rules;
use super::tender::Means;
use crate::domain::money::Rupiah;
use crate::domain::sale::discount;
use crate::domain::sale::tax::PpnRate;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

mod reading;

/// A row of the answer: place of the event from 1, account, debit, credit. One of the two is zero.
pub type PostingRow = (usize, AccountCode, Rupiah, Rupiah);

/// Why a file of events is refused.
#[derive(Debug, thiserror::Error)]
pub enum BadEvents {
    #[error("not a JSON array of events: {source}")]
    NotAnArray {
        #[source]
        source: serde_json::Error,
    },
    /// `why` is the sentence for people, `what` for who mends a program.
    #[error("event {n}: {what}")]
    BadEvent { n: usize, what: String, why: Text },
}

/// What some editors put in front of a text.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The postings of each event, netted per account, ascending by event, then account. An event without postings has no
/// row.
pub fn events_json(bytes: &[u8]) -> Result<Vec<PostingRow>, BadEvents> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let events: Vec<serde_json::Value> =
        serde_json::from_slice(bytes).map_err(|source| BadEvents::NotAnArray { source })?;
    let mut rows = Vec::new();
    for (n, value) in (1..).zip(events) {
        let bad = |what: String, why| BadEvents::BadEvent { n, what, why };
        if figures(&value) > rules::FIGURES_LIMIT {
            return Err(bad("figures outside of what is counted".to_owned(), Text::new("event-too-large")));
        }
        let event = BookEvent::deserialize(&value);
        let event = event.map_err(|error| bad(error.to_string(), reading::why(&value, &error)))?;
        check(&event).map_err(|(what, key)| bad(what.to_owned(), Text::new(key)))?;
        let transaction = rules::transaction(&event).map_err(|unbalanced| {
            let why = Text::new("event-unbalanced").with("difference", unbalanced.excess.abs());
            bad(unbalanced.to_string(), why)
        })?;
        rows.extend(transaction.by_account().into_iter().map(|(account, amount)| match amount.is_negative() {
            false => (n, account, amount, Rupiah::ZERO),
            true => (n, account, Rupiah::ZERO, amount.abs()),
        }));
    }
    Ok(rows)
}

fn figures(value: &serde_json::Value) -> i128 {
    match value {
        serde_json::Value::Number(number) => number.as_i128().map_or(0, i128::abs),
        serde_json::Value::Array(parts) => parts.iter().map(figures).sum(),
        serde_json::Value::Object(fields) => fields.values().map(figures).sum(),
        _ => 0,
    }
}

/// What the types alone do not say: in our words, and the key of the sentence.
fn check(event: &BookEvent) -> Result<(), (&'static str, &'static str)> {
    let (dealing, attaches, returns) = match event {
        BookEvent::MemberAttached(dealing) => (dealing, true, false),
        BookEvent::Return(dealing) => (dealing, false, true),
        BookEvent::Sale(dealing) | BookEvent::Void(dealing) | BookEvent::ImportedSale(dealing) => {
            (dealing, false, false)
        }
        BookEvent::YearClose { balances, .. } if balances.keys().any(|account| account.class() < 4) => {
            return Err(("a year is closed by its income and expense accounts only", "event-year-accounts"));
        }
        BookEvent::ShuAllocation { pools, accounts, .. } if pools.keys().any(|pool| !accounts.contains_key(pool)) => {
            return Err(("a pool has no account", "event-pool-account"));
        }
        _ => return Ok(()),
    };
    if dealing.was.is_some() != attaches {
        return Err(("`was` belongs to member_attached, and to nothing else", "event-was"));
    }
    if dealing.restock.is_some() && !returns {
        return Err(("`restock` belongs to return only", "event-restock"));
    }
    Ok(())
}

/// A sale as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DealingForm {
    buyer: Buyer,
    #[serde(default)]
    was: Option<Buyer>,
    lines: Vec<LineForm>,
    #[serde(default)]
    tenders: Vec<TenderForm>,
    #[serde(default)]
    rounding: Rupiah,
    #[serde(default)]
    pkp: bool,
    #[serde(default)]
    restock: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineForm {
    unit: Goods,
    amount: Rupiah,
    #[serde(default)]
    cost: Rupiah,
    #[serde(default)]
    kind: LineKind,
    #[serde(default)]
    due: Rupiah,
    #[serde(default)]
    discount: Rupiah,
    #[serde(default)]
    ppn: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TenderForm {
    #[serde(rename = "type")]
    tender: Means,
    amount: Rupiah,
}

impl TryFrom<DealingForm> for Dealing {
    type Error = String;

    fn try_from(form: DealingForm) -> Result<Self, String> {
        let taxed = |line: &LineForm| form.pkp && line.ppn && line.kind != LineKind::Consignment;
        let nets = form.lines.iter().map(|line| if taxed(line) { line.amount - line.discount } else { Rupiah::ZERO });
        let shares = ppn_shares(&nets.collect::<Vec<Rupiah>>());
        let lines = form.lines.iter().zip(shares).map(|(line, ppn)| Line {
            goods: line.unit,
            kind: line.kind,
            amount: line.amount,
            discount: line.discount,
            cost: line.cost,
            due: line.due,
            ppn,
            spoiled: false,
        });
        let lines: Vec<Line> = lines.collect();
        if lines.iter().any(|line| line.kind == LineKind::Service && line.goods == Goods::Sembako) {
            return Err(reading::NO_SERVICES.to_owned());
        }
        Ok(Self {
            buyer: form.buyer,
            was: form.was,
            lines,
            tenders: form.tenders.iter().map(|part| (part.tender.account(), part.amount)).collect(),
            rounding: form.rounding,
            restock: form.restock,
        })
    }
}

/// PPN inside prices, once per receipt, shared over the lines (R18). A net of zero stands for a line without PPN.
///
/// Example: 12.500 holds 1.239; two lines of 6.250 hold 620 and 619.
fn ppn_shares(nets: &[Rupiah]) -> Vec<Rupiah> {
    // The form has no dates; it is of the years in which it was written.
    let year = BusinessDate::new(2025, 1, 1).expect("a date");
    let gross: Rupiah = nets.iter().copied().sum();
    let inside = PpnRate::on(year).inside(gross.max(Rupiah::ZERO)).expect("PPN is smaller than the price it is in");
    discount::allocate(inside.ppn, nets)
}

#[cfg(test)]
mod tests;
