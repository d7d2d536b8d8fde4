//! Tax, rounding, tenders and payment codes: `tax_rounding.json`, `qris.json`.

use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::domain::sale::discount;
use gerai::domain::sale::qris::{self, QrisError};
use gerai::domain::sale::rounding::round_cash;
use gerai::domain::sale::tax::{self, PpnRate};
use gerai::domain::sale::tender::{self, ChangeError, Pieces, SplitError};
use gerai::domain::settings::RoundMode;
use gerai::domain::time::BusinessDate;
use serde_json::{Value, json};

use super::refused;

fn rupiah(value: &Value) -> Option<Rupiah> {
    Rupiah::new(i128::from(value.as_i64()?)).ok()
}

fn rupiahs(values: &Value) -> Option<Vec<Rupiah>> {
    values.as_array()?.iter().map(rupiah).collect()
}

/// The rate that the files are reckoned with: that of 2025 and later.
fn ppn() -> PpnRate {
    PpnRate::on(BusinessDate::new(2026, 11, 24).expect("a date"))
}

pub fn tax_rounding(op: &str, input: &Value) -> Option<Value> {
    match op {
        "ppn_inclusive" => {
            let inside = ppn().inside(rupiah(&input["gross"])?).ok()?;
            Some(json!({
                "dpp": inside.dpp.amount(), "ppn": inside.ppn.amount(),
                "dpp_nilai_lain": inside.dpp_nilai_lain.amount()
            }))
        }
        "ppn_exclusive" => {
            let net = rupiah(&input["net"])?;
            let tax = ppn().on_top_of(net).ok()?;
            Some(json!({ "ppn": tax.amount(), "gross": (net + tax).amount() }))
        }
        "receipt" => receipt(input),
        "cash_round" => {
            let mode: RoundMode = serde_json::from_value(input["mode"].clone()).ok()?;
            let rounded = round_cash(rupiah(&input["total"])?, input["unit"].as_i64()?, mode).ok()?;
            Some(json!({ "payable": rounded.payable.amount(), "rounding": rounded.rounding.amount() }))
        }
        "line_total" => {
            let quantity = Quantity::from_milli(input["qty_milli"].as_i64()?);
            Some(json!({ "total": rupiah(&input["unit_price"])?.times(quantity).ok()?.amount() }))
        }
        "discount_pct" => {
            let gross = rupiah(&input["gross"])?;
            let discount = discount::of_basis_points(gross, input["bp"].as_i64()?).ok()?;
            Some(json!({ "discount": discount.amount(), "net": (gross - discount).amount() }))
        }
        "allocate" => {
            let parts = discount::allocate(rupiah(&input["total"])?, &rupiahs(&input["weights"])?);
            Some(json!({ "parts": parts.into_iter().map(Rupiah::amount).collect::<Vec<_>>() }))
        }
        "split" => split(input),
        "change_plan" => change_plan(input),
        _ => None,
    }
}

fn receipt(input: &Value) -> Option<Value> {
    let lines = input["lines"].as_array()?.iter();
    let lines: Option<Vec<(Rupiah, bool)>> =
        lines.map(|line| Some((rupiah(&line["total"])?, line["ppn"].as_str()? == "kena"))).collect();
    let tax = tax::of_receipt(input["pkp"].as_bool()?, ppn(), &lines?).ok()?;
    Some(json!({
        "total": tax.total.amount(), "taxable_gross": tax.taxable_gross.amount(), "exempt": tax.exempt.amount(),
        "ppn": tax.ppn.amount(), "print_ppn": tax.print_ppn
    }))
}

fn split(input: &Value) -> Option<Value> {
    let noncash: Option<Vec<Rupiah>> =
        input["noncash"].as_array()?.iter().map(|tender| rupiah(&tender["amount"])).collect();
    let tendered = rupiah(&input["cash_tendered"]).unwrap_or(Rupiah::ZERO);
    match tender::split(rupiah(&input["total"])?, &noncash?, tendered, 100, RoundMode::Down) {
        Ok(cash) => Some(json!({
            "cash_due": cash.due.amount(), "rounding": cash.rounding.amount(), "change": cash.change.amount()
        })),
        Err(SplitError::NonCashExceedsDue) => Some(refused("noncash_exceeds_due")),
        Err(SplitError::Short { missing }) => Some(json!({ "error": "short", "missing": missing.amount() })),
        Err(SplitError::OutOfRange(_)) => None,
    }
}

fn change_plan(input: &Value) -> Option<Value> {
    let drawer = input["drawer"].as_object()?.iter();
    let drawer: Option<Pieces> = drawer.map(|(piece, count)| Some((piece.parse().ok()?, count.as_i64()?))).collect();
    Some(match tender::change_plan(rupiah(&input["amount"])?, &drawer?) {
        Ok(plan) => {
            let pieces = plan.iter().map(|(piece, count)| (piece.to_string(), json!(count)));
            let pieces: serde_json::Map<String, Value> = pieces.collect();
            json!({ "pieces": pieces, "count": plan.values().sum::<i64>() })
        }
        Err(ChangeError::NotPayable) => refused("not_payable"),
        Err(ChangeError::NoExactChange) => refused("no_exact_change"),
    })
}

pub fn qris(op: &str, input: &Value) -> Option<Value> {
    match op {
        "crc" => Some(json!({ "crc": format!("{:04X}", qris::crc(input["text"].as_str()?)) })),
        "parse" => Some(match qris::parse(input["payload"].as_str()?) {
            Ok(code) => json!({
                "static": code.is_static, "merchant": code.merchant, "city": code.city, "mcc": code.mcc,
                "nmid": code.nmid, "criteria": code.criteria, "amount": code.amount.map(Rupiah::amount)
            }),
            Err(error) => refused(qris_code(error)),
        }),
        "dynamic" => {
            let (payload, amount) = (input["payload"].as_str()?, rupiah(&input["amount"])?);
            Some(match qris::with_amount(payload, amount, input["bill"].as_str()) {
                Ok(payload) => json!({ "payload": payload }),
                Err(error) => refused(qris_code(error)),
            })
        }
        "mdr" => {
            let fee = qris::fee(rupiah(&input["amount"])?, input["criteria"].as_str()?).ok()?;
            Some(json!({ "mdr": fee.amount() }))
        }
        _ => None,
    }
}

fn qris_code(error: QrisError) -> &'static str {
    match error {
        QrisError::BadTlv => "bad_tlv",
        QrisError::NotQris => "not_qris",
        QrisError::BadCrc => "bad_crc",
        QrisError::AlreadyDynamic => "already_dynamic",
        QrisError::BadAmount => "bad_amount",
    }
}
