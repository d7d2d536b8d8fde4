//! What the QR on a receipt opens: that receipt, and what its member has bought in the year. Nothing else (koperasi
//! 1.7): receipts lie on the floor.
//!
//! Always holds: whoever asks knows eight bytes of the record's hash, which stand on the paper alone; a member's number
//! is masked, and no name is shown.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::paint::{self, LANGUAGE};
use super::{NoPage, Shown};
use crate::domain::event::{Event, SaleCompleted, SoldLine};
use crate::domain::id::{CoopId, MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::time::{Instant, Zone};
use crate::ledger::database::pages::Look;
use crate::ledger::routes::Ledger;
use crate::locale::format;
use crate::log::text::hex;
use crate::store::{Store, StoreError};
use crate::till::lookup::past::Paper;

/// A sale as the page shows it.
struct Found {
    shop: String,
    zone: Zone,
    sale: SaleCompleted,
    at: Instant,
    voided: bool,
    returned: bool,
    /// Whose it is now, and what was bought in the year.
    member: Option<(MemberNumber, Rupiah)>,
}

/// `None` where the paper's mark is not this sale's.
fn find(store: &Store, receipt: &ReceiptNumber, mark: &str) -> Result<Option<Found>, StoreError> {
    let Some(recorded) = store.sale_record(receipt)? else { return Ok(None) };
    if hex(&recorded.hash[..8]).to_uppercase() != mark.to_uppercase() {
        return Ok(None);
    }
    let (Event::SaleCompleted(_), Some(Paper::Sale(past))) = (&recorded.happening.event, store.paper_of(receipt)?)
    else {
        return Ok(None);
    };
    let settings = store.settings_on(past.sale.date)?;
    let member = match &past.member {
        Some(number) => Some((number.clone(), store.purchases_of(number, past.sale.date.year())?)),
        None => None,
    };
    Ok(Some(Found {
        shop: settings.name,
        zone: Zone::parse(&settings.timezone).unwrap_or_default(),
        at: past.at,
        voided: past.voided,
        returned: !past.returned.is_empty(),
        member,
        sale: past.sale,
    }))
}

pub async fn page(State(ledger): State<Ledger>, Path((coop, receipt, mark)): Path<(String, String, String)>) -> Shown {
    let coop = uuid::Uuid::try_parse(&coop).map(CoopId).map_err(|_| NoPage::NotHere)?;
    let number: ReceiptNumber = receipt.parse().map_err(|_| NoPage::NotHere)?;
    let looked = number.clone();
    let found = ledger.database.ask(coop, Look::Receipt(number), move |store| find(store, &looked, &mark)).await?;
    let found = found.transpose().map_err(|error| NoPage::from(crate::ledger::database::LedgerError::from(error)))?;
    let found = found.flatten().ok_or(NoPage::NotHere)?;
    Ok(paint::page(StatusCode::OK, "receipt.html", &facts(&found)))
}

fn facts(found: &Found) -> Value {
    let (sale, local) = (&found.sale, found.zone.local(found.at));
    let money = |amount: Rupiah| format::money_on_screen(amount);
    json!({
        "account": null,
        "shop": found.shop,
        "receipt": sale.receipt.to_string(),
        "date": format::date_long(LANGUAGE, sale.date),
        "time": format::time_on_screen(local),
        "lines": sale.lines.iter().map(line).collect::<Vec<Value>>(),
        "total": money(sale.total),
        "rounding": (!sale.rounding.is_zero()).then(|| money(sale.rounding)),
        "payable": money(sale.payable),
        "voided": found.voided,
        "returned": found.returned,
        "member": found.member.as_ref().map(|(number, year)| json!({
            "number": masked(number), "year": sale.date.year(), "purchases": money(*year),
        })),
    })
}

fn line(line: &SoldLine) -> Value {
    // What was bought at the pharmacy is the buyer's own affair: the paper may have been found.
    let medicine = line.book == crate::domain::goods::product::Book::Obat;
    json!({
        "name": if medicine { None } else { Some(line.name.as_str()) },
        "quantity": format::quantity(line.qty_milli),
        "unit": line.unit,
        "price": format::plain_on_screen(line.price),
        "amount": format::plain_on_screen(line.amount - line.discount),
    })
}

/// All but the last two signs, as on the paper.
fn masked(number: &MemberNumber) -> String {
    let signs: Vec<char> = number.as_str().chars().collect();
    signs.iter().take(signs.len().saturating_sub(2)).chain(&['*', '*']).collect()
}
