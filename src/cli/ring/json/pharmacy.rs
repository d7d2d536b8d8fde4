//! The members of an answer about the pharmacy counter: `pharmacist` while one is signed on and what was asked is about
//! her, `rx` while a prescription is at the sale.

use serde_json::{Map, Value, json};

use crate::domain::pharmacy::prescription::Served;
use crate::domain::pharmacy::screening::Known;
use crate::domain::quantity::Quantity;
use crate::till::answer::Answer;
use crate::till::answer::pharmacy::{CheckView, RxItemView, RxView};
use crate::till::input::Input;
use crate::till::input::pharmacy::Pharmacy;

pub fn add(members: &mut Map<String, Value>, input: &Input, answer: &Answer) {
    let signing = matches!(input, Input::Pharmacy(Pharmacy::SignOn { .. } | Pharmacy::SignOff));
    if signing || (matches!(input, Input::State) && answer.pharmacist.is_some()) {
        let pharmacist = answer.pharmacist.as_ref();
        let said = pharmacist.map(|one| json!({ "id": one.id, "name": one.name, "sipa": one.sipa }));
        members.insert("pharmacist".to_owned(), json!(said));
    }
    if let Some(rx) = &answer.rx {
        members.insert("rx".to_owned(), self::rx(rx));
    }
}

fn rx(rx: &RxView) -> Value {
    json!({
        "number": rx.label,
        "doctor": rx.doctor,
        "patient": rx.patient,
        "date": rx.written,
        "received": rx.received,
        "iter": rx.iter,
        "times": rx.times,
        "lacks": rx.lacks.iter().map(|lack| lack.code()).collect::<Vec<_>>(),
        "items": rx.items.iter().map(item).collect::<Vec<_>>(),
        "approved_by": rx.approved_by,
        "screened_by": rx.screened_by,
        "checks": rx.checks.iter().map(check).collect::<serde_json::Map<_, _>>(),
    })
}

/// What our data say, or that the pharmacist ticked it: `good` `ticked` `doubtful` `open`.
fn check(view: &CheckView) -> (String, Value) {
    let stands = match (view.known, view.ticked) {
        (Known::Good, _) => "good",
        (_, true) => "ticked",
        (Known::Doubtful, false) => "doubtful",
        (Known::Open, false) => "open",
    };
    (view.check.code().to_owned(), json!(stands))
}

/// As on a copy: `nedet`, `did 10`, `det`, `det 2x`, `det 2x, did 5`.
fn stands(Served { whole, part }: Served) -> String {
    let det = match whole {
        0 => String::new(),
        1 => "det".to_owned(),
        times => format!("det {times}x"),
    };
    match (whole, part.milli() / 1_000) {
        (0, 0) if part == Quantity::ZERO => "nedet".to_owned(),
        (0, part) => format!("did {part}"),
        (_, 0) => det,
        (_, part) => format!("{det}, did {part}"),
    }
}

fn item(item: &RxItemView) -> Value {
    json!({
        "n": item.n,
        "name": item.name,
        "unit": item.unit,
        "signa": item.signa,
        "count_milli": item.count,
        "handed_milli": item.handed,
        "in_basket_milli": item.in_basket,
        "left_milli": item.left,
        "stands": stands(item.stands),
    })
}
