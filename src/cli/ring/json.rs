//! An answer of the till as one JSON object, by section 4 of the contract.
//!
//! Always holds: figures are integers; a member that is not there is null; names are added and never change.

use serde_json::{Map, Value, json};

use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::{self, Language};
use crate::station::NotDone;
use crate::till::answer::{Answer, BoxView, LineView, SaleView, ShiftView, UserView};
use crate::till::input::Input;

mod books;
mod desk;
mod pharmacy;
mod pricing;
mod stock;

/// What sentences are said in.
pub struct Words {
    pub language: Language,
    pub zone: Zone,
}

impl Words {
    /// `records` are in this device's log; said where health was asked for.
    pub fn done(&self, number: u64, input: &Input, answer: &Answer, records: Option<u64>) -> Value {
        let mut members = begin(number, true);
        if let Some(sale) = &answer.sale {
            if let (Input::Member { .. } | Input::Scan { .. }, Some(member)) = (input, &sale.member) {
                members.insert("counts".to_owned(), json!(member.counts));
            }
            members.insert("sale".to_owned(), self::sale(sale));
        }
        let (says_user, says_shift) = match input {
            Input::Login { .. } | Input::Pin { .. } => (true, false),
            Input::Handover { .. } => (true, true),
            Input::Open { .. } | Input::OpenCounted { .. } => (false, true),
            Input::State => (true, true),
            _ => (false, false),
        };
        if says_user {
            members.insert("user".to_owned(), answer.user.as_ref().map_or(Value::Null, user));
        }
        if says_shift {
            members.insert("shift".to_owned(), answer.shift.as_ref().map_or(Value::Null, shift));
        }
        if let (Some(times), Input::Times { .. } | Input::State) = (answer.times, input) {
            members.insert("times_milli".to_owned(), json!(times.milli()));
        }
        if let Some(records) = records {
            members.insert("health".to_owned(), json!({ "records": records }));
        }
        if let Some(warehouse) = &answer.warehouse {
            let shop = warehouse.shop.as_ref().map(|(code, _)| code);
            members.insert("warehouse".to_owned(), serde_json::json!({ "shop": shop }));
        }
        if let (Input::Receive(_) | Input::State, Some(delivery)) = (input, &answer.delivery) {
            members.insert("delivery".to_owned(), stock::delivery(delivery));
        }
        if let (Input::Storage(_) | Input::State, Some(count)) = (input, &answer.storage_count) {
            members.insert("storage_count".to_owned(), stock::storage_count(count));
        }
        if let (Input::CountStock(_) | Input::State, Some(stocktake)) = (input, &answer.stocktake) {
            members.insert("stocktake".to_owned(), stock::stocktake(stocktake));
        }
        if let (Input::Gather(_) | Input::State, false) = (input, answer.gatherings.is_empty()) {
            members.insert("gatherings".to_owned(), stock::gatherings(&answer.gatherings));
        }
        pharmacy::add(&mut members, input, answer);
        if let Some(surplus) = &answer.surplus {
            members.insert("shu".to_owned(), books::surplus(surplus));
        }
        if let Some(member) = &answer.member {
            members.insert("member".to_owned(), json!(member));
        }
        if let Some(loan) = &answer.loan {
            members.insert("loan".to_owned(), json!(loan.loan));
            members.insert("loan_terms".to_owned(), books::loan(loan));
        }
        if let Some(document) = &answer.document {
            members.insert("document".to_owned(), json!(document));
        }
        if let Some(pricing) = &answer.pricing {
            pricing::add(&mut members, pricing);
        }
        desk::add(&mut members, input, answer, &|text| self.say(text));
        self.notices(&mut members, answer);
        Value::Object(members)
    }

    /// A refused input changes nothing: the sale is shown as it still stands.
    pub fn not_done(&self, number: u64, not_done: &NotDone, stands: Option<&Answer>) -> Value {
        let mut members = begin(number, false);
        let code = match not_done {
            NotDone::Refused(refusal) => refusal.code.name(),
            // Not a rule but the world: the input may be given again.
            NotDone::Failed { .. } => "FAILED",
        };
        members.insert("code".to_owned(), json!(code));
        members.insert("message".to_owned(), json!(self.say(not_done.text())));
        if let Some(sale) = stands.and_then(|answer| answer.sale.as_ref()) {
            members.insert("sale".to_owned(), self::sale(sale));
        }
        Value::Object(members)
    }

    fn notices(&self, members: &mut Map<String, Value>, answer: &Answer) {
        if !answer.notices.is_empty() {
            let said: Vec<String> = answer.notices.iter().map(|text| self.say(text)).collect();
            members.insert("notices".to_owned(), json!(said));
        }
    }

    fn say(&self, text: &Text) -> String {
        locale::say_in(self.language, &self.zone, text)
    }
}

fn begin(number: u64, ok: bool) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("n".to_owned(), json!(number));
    members.insert("ok".to_owned(), json!(ok));
    members
}

fn sale(sale: &SaleView) -> Value {
    let mut members = json!({
        "lines": sale.lines.iter().map(line).collect::<Vec<_>>(),
        "gross": sale.gross,
        "discount": sale.discount,
        "total": sale.total,
        "rounding": sale.rounding,
        "payable": sale.payable,
        "paid": sale.paid,
        "due": sale.due,
        "change": sale.change,
        "member": sale.member.as_ref().map(|member| &member.number),
        "counts": sale.member.as_ref().map(|member| member.counts),
        "receipt": sale.receipt,
    });
    let by = sale.member.as_ref().map_or("", |member| member.bought_by.as_str());
    if let (false, Some(members)) = (by.is_empty(), members.as_object_mut()) {
        members.insert("bought_by".to_owned(), json!(by));
    }
    members
}

fn line(line: &LineView) -> Value {
    let (sku, name) = if line.veiled { ("", "") } else { (line.sku.as_str(), line.name.as_str()) };
    let mut members = json!({
        "sku": sku,
        "name": name,
        "unit": line.unit,
        "qty_milli": line.qty_milli,
        "price": line.price,
        "discount": line.discount,
        "amount": line.amount,
    });
    if let (Some(first), Some(members)) = (line.boxes.first(), members.as_object_mut()) {
        let boxes: Vec<Value> = line.boxes.iter().map(taken).collect();
        members.insert("boxes".to_owned(), json!(boxes));
        if let Some(sooner) = line.sooner.as_ref().filter(|sooner| sooner.batch != first.batch) {
            members.insert("sooner".to_owned(), taken(sooner));
        }
    }
    for (is, member) in [(line.manual, "manual"), (line.veiled, "veiled")] {
        if let (true, Some(members)) = (is, members.as_object_mut()) {
            members.insert(member.to_owned(), json!(true));
        }
    }
    members
}

/// Which box to take, and how much of it in base units.
fn taken(of: &BoxView) -> Value {
    json!({"batch": of.batch, "expiry": of.expiry, "shelf": of.shelf, "qty_milli": of.qty_milli})
}

fn user(user: &UserView) -> Value {
    json!({
        "id": user.id,
        "name": user.name,
        "role": user.role,
        "pin_change_needed": user.pin_change_needed,
    })
}

fn shift(shift: &ShiftView) -> Value {
    json!({
        "till": shift.till,
        "date": shift.date,
        "opened": shift.opened,
        "opening": shift.opening,
        "cashier": shift.cashier,
        "sales": shift.sales,
    })
}
