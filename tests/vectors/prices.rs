//! Prices, ladders and ceilings: `unit_price.json`.

use gerai::domain::event::Tier;
use gerai::domain::goods::ceiling;
use gerai::domain::goods::limit;
use gerai::domain::goods::price::{Asked, Content, PriceError, climb};
use gerai::domain::goods::product::{Grosir, Prices, Promo};
use gerai::domain::goods::promo::Occasion;
use gerai::domain::id::Sku;
use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::domain::time::BusinessDate;
use serde_json::{Value, json};

use super::refused;

pub fn unit_price(op: &str, input: &Value) -> Option<Value> {
    match op {
        "per_unit" => {
            let price = rupiah(&input["price"])?;
            Some(match Content::parse(input["content"].as_str()?) {
                Ok(content) => {
                    json!({ "per": content.measure.code(), "price": content.per_unit(price).ok()?.amount() })
                }
                Err(_) => refused("bad_content"),
            })
        }
        "ladder" => {
            let rung = &input["rungs"][usize::try_from(input["rung"].as_u64()?).ok()?];
            let climbed = climb(rung["factor"].as_i64()?, rupiah(&rung["price"])?, input["count"].as_i64()?)?;
            Some(json!({
                "base_qty": climbed.base_units, "total": climbed.total.amount(),
                "price_per_base": climbed.price_per_base.amount()
            }))
        }
        "price" => price(input),
        "ceiling" => {
            let content = Quantity::from_milli(input["content_milli"].as_i64()?);
            let highest = ceiling::max_price(rupiah(&input["per"])?, content).ok()?;
            Some(json!({ "max_price": highest.amount() }))
        }
        "limit" => {
            let count = |name: &str| input[name].as_i64();
            let limit = limit::left(count("want")?, count("max")?, count("already").unwrap_or(0));
            Some(json!({ "allowed": limit.allowed, "block": limit.block }))
        }
        _ => None,
    }
}

fn rupiah(value: &Value) -> Option<Rupiah> {
    Rupiah::new(i128::from(value.as_i64()?)).ok()
}

fn date(value: &Value) -> Option<BusinessDate> {
    value.as_str()?.parse().ok()
}

fn price(input: &Value) -> Option<Value> {
    let grosir = match &input["grosir"] {
        Value::Null => None,
        grosir => Some(Grosir { min: grosir["min"].as_i64()?, price: rupiah(&grosir["price"])? }),
    };
    let prices = Prices {
        umum: rupiah(&input["umum"])?,
        anggota: rupiah(&input["anggota"]),
        grosir,
        rungs: Vec::new(),
        het: None,
    };
    let promos = match &input["promo"] {
        Value::Null => Vec::new(),
        given => vec![promo(given)?],
    };
    let asked = Asked {
        quantity: Quantity::whole(input["qty"].as_i64()?),
        shelf: prices.umum,
        base: Some(&prices),
        promos: &promos,
        occasion: Occasion { member: input["member"].as_bool()?, date: date(&input["date"])?, minute: None },
        ceiling: rupiah(&input["ceiling"]),
        cost: rupiah(&input["cost"]),
    };
    let priced = match asked.price() {
        Ok(priced) => priced,
        Err(PriceError::OverCeiling { .. }) => return Some(refused("over_ceiling")),
        Err(_) => return None,
    };
    let parts: Vec<Value> = priced
        .parts
        .iter()
        .map(|part| {
            json!({
                "tier": tier(part.tier), "qty": part.quantity.milli() / 1_000,
                "unit_price": part.unit_price.amount(), "total": part.total.amount()
            })
        })
        .collect();
    Some(json!({ "parts": parts, "total": priced.total.amount(), "below_cost": priced.below_cost }))
}

fn promo(given: &Value) -> Option<Promo> {
    Some(Promo {
        price: rupiah(&given["price"]),
        basis_points: given["bp"].as_i64(),
        member_only: given["member_only"].as_bool().unwrap_or(false),
        limit: given["limit"].as_i64(),
        ..Promo::of(Sku::from("S00001"), "pcs", date(&given["from"])?, date(&given["to"])?)
    })
}

fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Umum => "umum",
        Tier::Anggota => "anggota",
        Tier::Grosir => "grosir",
        Tier::Promo => "promo",
        Tier::Satuan => "satuan",
        Tier::Tangan | Tier::Label => "label",
    }
}
