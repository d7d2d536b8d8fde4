//! Codes, packs and registration numbers: `barcodes.json`, `gs1.json`, `nie.json`.

use gerai::domain::goods::barcode::{self, LabelError, Plan, Purpose, Scan, ScanError};
use gerai::domain::goods::gs1::{self, Gs1Error, Pack};
use gerai::domain::money::Rupiah;
use gerai::domain::pharmacy::licence::Asked;
use gerai::domain::pharmacy::medicine::{self, Class, NieKind};
use gerai::domain::settings::LicenceProfile;
use gerai::domain::time::BusinessDate;
use serde_json::{Map, Value, json};

use super::refused;

pub fn barcodes(op: &str, input: &Value) -> Option<Value> {
    match op {
        "check_digit" => {
            let body = input["body"].as_str()?;
            let digit = barcode::check_digit(body)?;
            Some(json!({ "digit": digit, "code": format!("{body}{digit}") }))
        }
        "decode" => Some(match barcode::decode(input["scan"].as_str()?, &plan(input)?) {
            Ok(scan) => shown(scan),
            Err(ScanError::Empty) => refused("empty"),
            Err(ScanError::BadCheckDigit) => refused("bad_check_digit"),
            Err(ScanError::Elements(_)) => return None,
        }),
        "make_weight" => {
            let made = barcode::make_weight(input["plu"].as_str()?, input["grams"].as_i64()?, &plan(input)?);
            Some(label(made))
        }
        "make_price" => {
            let price = Rupiah::new(i128::from(input["rupiah"].as_i64()?)).ok()?;
            Some(label(barcode::make_price(input["plu"].as_str()?, price, &plan(input)?)))
        }
        _ => None,
    }
}

fn shown(scan: Scan) -> Value {
    match scan {
        Scan::Ean13 { gtin } => json!({ "kind": "ean13", "gtin14": gtin.as_str() }),
        Scan::UpcA { gtin } => json!({ "kind": "upca", "gtin14": gtin.as_str() }),
        Scan::Ean8 { gtin } => json!({ "kind": "ean8", "gtin14": gtin.as_str() }),
        Scan::UpcE { gtin } => json!({ "kind": "upce", "gtin14": gtin.as_str() }),
        Scan::Itf14 { indicator, contained, .. } => json!({
            "kind": "itf14", "indicator": indicator, "contained": contained, "variable": indicator == 9
        }),
        Scan::Weight { plu, grams } => json!({ "kind": "weight", "plu": plu, "grams": grams }),
        Scan::Price { plu, price } => json!({ "kind": "price", "plu": plu, "rupiah": price.amount() }),
        Scan::Member { code } => json!({ "kind": "member", "code": code }),
        Scan::Voucher { code } => json!({ "kind": "voucher", "code": code }),
        Scan::InStore { code } => json!({ "kind": "instore", "code": code }),
        Scan::Text { code } => json!({ "kind": "text", "code": code }),
    }
}

fn label(made: Result<String, LabelError>) -> Value {
    match made {
        Ok(code) => json!({ "code": code }),
        Err(LabelError::TooLarge) => refused("too_large"),
        Err(LabelError::NotRepresentable) => refused("not_representable"),
        Err(LabelError::NoPrefix) => refused("no_prefix"),
    }
}

/// A plan of the case's own, either way round: `{"21": "weight"}` or `{"weight": "21"}`, numbers or lists of them; the
/// prefixes it leaves out have no purpose.
fn plan(input: &Value) -> Option<Plan> {
    let given = match &input["plan"] {
        Value::Null => return Some(with_multiplier(Plan::default(), input)),
        given => given.as_object()?,
    };
    let given = given.get("prefixes").and_then(Value::as_object).unwrap_or(given);
    let mut plan = Plan::empty(Plan::default().price_multiplier);
    for (key, value) in given {
        for text in texts(value) {
            match (purpose(key), purpose(&text)) {
                (Some(meant), _) => plan.set(&text, meant),
                (_, Some(meant)) => plan.set(key, meant),
                _ => {}
            }
        }
    }
    Some(with_multiplier(with_multiplier(plan, input), &input["plan"]))
}

fn with_multiplier(mut plan: Plan, holder: &Value) -> Plan {
    plan.price_multiplier = holder["price_multiplier"].as_i64().unwrap_or(plan.price_multiplier);
    plan
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn purpose(word: &str) -> Option<Purpose> {
    match word {
        "weight" => Some(Purpose::Weight),
        "price" => Some(Purpose::Price),
        "member" => Some(Purpose::Member),
        "voucher" => Some(Purpose::Voucher),
        "instore" | "in-store" | "in_store" => Some(Purpose::InStore),
        _ => None,
    }
}

pub fn gs1(op: &str, input: &Value) -> Option<Value> {
    if op != "parse" {
        return None;
    }
    let substitute = input["gs_substitute"].as_str().and_then(|text| text.chars().next());
    let year = match &input["ref_year"] {
        Value::Null => gs1::REFERENCE_YEAR,
        year => i16::try_from(year.as_i64()?).ok()?,
    };
    Some(match gs1::parse(input["scan"].as_str()?, substitute, year) {
        Ok(pack) => pack_shown(&pack),
        Err(error) => refused(match error {
            Gs1Error::Empty => "empty",
            Gs1Error::UnknownAi => "unknown_ai",
            Gs1Error::Truncated => "truncated",
            Gs1Error::TooLong => "too_long",
            Gs1Error::BadCheckDigit => "bad_check_digit",
            Gs1Error::BadDate => "bad_date",
            Gs1Error::Syntax => "syntax",
        }),
    })
}

/// Only what the pack says is named.
fn pack_shown(pack: &Pack) -> Value {
    let mut shown = Map::new();
    shown.insert("elements".to_owned(), json!(pack.elements));
    let texts = [("gtin14", &pack.gtin), ("batch", &pack.batch), ("serial", &pack.serial), ("nie", &pack.nie)];
    for (name, text) in texts {
        text.iter().for_each(|text| drop(shown.insert(name.to_owned(), json!(text))));
    }
    let dates = [
        ("expiry", pack.expiry),
        ("produced", pack.produced),
        ("best_before", pack.best_before),
        ("nie_valid_until", pack.nie_valid_until),
    ];
    for (name, date) in dates {
        date.iter().for_each(|date| drop(shown.insert(name.to_owned(), json!(date.to_string()))));
    }
    pack.net_weight_g.iter().for_each(|grams| drop(shown.insert("net_weight_g".to_owned(), json!(grams))));
    Value::Object(shown)
}

pub fn nie(op: &str, input: &Value) -> Option<Value> {
    match op {
        "classify" => Some(match medicine::classify(input["text"].as_str()?) {
            Err(_) => refused("bad_format"),
            Ok(nie) => match &nie.kind {
                NieKind::Obat(drug) => json!({
                    "normal": nie.normal, "type": "obat", "brand": drug.brand, "class": drug.class.code(),
                    "origin": drug.origin.to_string(), "year2": drug.year2, "form": drug.form
                }),
                other => json!({ "normal": nie.normal, "type": other.code() }),
            },
        }),
        "gate" => Some(match asked(input)?.gate() {
            Ok(register) => json!({ "decision": "allow", "log": register.map(|register| register.code()) }),
            Err(denial) => json!({ "decision": "deny", "reason": denial.code() }),
        }),
        _ => None,
    }
}

fn asked(input: &Value) -> Option<Asked> {
    let flag = |name: &str| input[name].as_bool().unwrap_or(false);
    let date = |name: &str| input[name].as_str().and_then(|text| text.parse::<BusinessDate>().ok());
    let profile: LicenceProfile = serde_json::from_value(input["profile"].clone()).ok()?;
    Some(Asked {
        licence_until: date("licence_until"),
        resep: flag("resep"),
        apoteker: flag("apoteker"),
        pj: flag("pj"),
        owa: flag("owa"),
        prekursor: flag("prekursor"),
        oot: flag("oot"),
        expiry: date("expiry"),
        recalled: flag("recalled"),
        ..Asked::plain(Class::parse(input["class"].as_str()?)?, profile, date("date")?)
    })
}
