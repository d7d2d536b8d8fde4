//! What a scan is in the stock room: goods and the unit of the code, with batch, expiry and serial number of a 2D code.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a code that stands for no goods is a refusal with the
//! code in it; a 2D code is found by its GTIN, without one by its registration number (A7), as that number alone is; a
//! batch that ran on into what follows it is no batch of anybody's (D6).

use super::lookup::{Goods, Lookup};
use super::refusal::{Code, Refusal};
use super::{Trouble, selling};
use crate::domain::goods::barcode::{self, Plan, Reading};
use crate::domain::goods::gs1::Pack;
use crate::domain::id::Sku;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// Goods that a code stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub sku: Sku,
    /// Of the code; empty for the base unit, of a scale's label or of a registration number.
    pub unit: String,
    /// Nothing in it, but of a 2D code.
    pub pack: Pack,
    /// Of a scale's label, base units.
    pub weighed: Option<Quantity>,
}

pub fn read(code: &str, lookup: &dyn Lookup, settings: &Settings, today: BusinessDate) -> Result<Coded, Trouble> {
    let unknown = || Refusal::new(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", code.trim()));
    let (key, pack) = match barcode::read(code, &Plan::of(settings)).map_err(|bad| selling::bad_scan(code, &bad))? {
        Reading::Goods(gtin) => (gtin.as_str().to_owned(), Pack::default()),
        Reading::Pack(pack) => {
            let (sku, unit) = of_pack(&pack, code, lookup, today)?;
            return Ok(Coded { sku, unit, pack, weighed: None });
        }
        Reading::Text { code } => (code, Pack::default()),
        Reading::Weight { plu, grams } => {
            let sku = lookup.plu(&plu)?.ok_or_else(unknown)?;
            let weighed = Some(Quantity::from_milli(grams));
            return Ok(Coded { sku, unit: String::new(), pack: Pack::default(), weighed });
        }
        _ => return Err(unknown().into()),
    };
    if let Some((sku, unit)) = lookup.barcode(&key)? {
        return Ok(Coded { sku, unit, pack, weighed: None });
    }
    let (sku, unit) = of_pack(&Pack::of_number(&key).ok_or_else(unknown)?, code, lookup, today)?;
    Ok(Coded { sku, unit, pack, weighed: None })
}

/// Goods and unit of a 2D code. A registration number stands for the base unit: it is the same on the strip and on the
/// box. Where two goods have it, a person says which.
pub fn of_pack(pack: &Pack, code: &str, lookup: &dyn Lookup, today: BusinessDate) -> Result<(Sku, String), Trouble> {
    let unknown = || Refusal::new(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", code.trim()));
    if let Some(gtin) = &pack.gtin {
        return Ok(lookup.barcode(gtin)?.ok_or_else(unknown)?);
    }
    let Some(nie) = &pack.nie else {
        return Err(if pack.number_ran_on() { misread() } else { unknown() }.into());
    };
    let found = lookup.registered(nie)?;
    match found.as_slice() {
        [] => Err(unknown().into()),
        [sku] => Ok((sku.clone(), String::new())),
        several => {
            let mut names = Vec::with_capacity(several.len());
            for sku in several {
                let goods = lookup.goods(sku, today)?;
                let name = goods.map_or_else(String::new, |goods| goods.product.name.clone());
                names.push(format!("{sku} {name}"));
            }
            let text = Text::new("till-registered-twice").with("number", nie.as_str());
            Err(Refusal::new(Code::BadInput, text.with("names", names.join(", "))).into())
        }
    }
}

/// Whether the scanner swallowed the separator: the batch ran on into what follows it, so that it has no expiry beside
/// it, on goods that are received with both (A9).
pub fn ran_on(pack: &Pack, goods: &Goods) -> bool {
    pack.lacks_expiry() && is_dated(goods)
}

/// What is said then: the good box is put aside by nobody.
pub fn misread() -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-unreadable-2d"))
}

/// Goods that are received with batch and expiry (A9).
pub fn is_dated(goods: &Goods) -> bool {
    let class = goods.product.medicine.as_ref().and_then(|medicine| Class::parse(&medicine.class));
    class.is_some_and(Class::is_dated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::till::tests::shop::Shop;

    fn read(code: &str) -> Result<Coded, Trouble> {
        let today = "2026-11-24".parse().expect("a date");
        super::read(code, &Shop::default(), &Settings::default(), today)
    }

    fn refused(code: &str) -> &'static str {
        match read(code) {
            Err(Trouble::Refused(refusal)) => refusal.text.key,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_registration_number_stands_for_its_goods_and_for_none_of_two() {
        let coded = read("(90)GBL0099900110A1(91)271231").expect("known");
        assert_eq!((coded.sku.as_str(), coded.unit.as_str(), coded.pack.expires()), ("M00001", "", None));
        assert_eq!(refused("(90)GBL0099900137A1(91)271231"), "till-registered-twice");
        assert_eq!(refused("(90)GBL0099900199A1(91)271231"), "till-unknown-barcode");
        assert_eq!(refused("90GBL0099900110A191271231"), "till-unreadable-2d");
        // Off the pack, by hand.
        assert_eq!(read("gbl 00999.00110-A1").expect("known").sku.as_str(), "M00001");
        assert_eq!(refused("GBL0099900199A1"), "till-unknown-barcode");
    }

    #[test]
    fn a_code_that_was_misread_is_called_what_it_is() {
        assert_eq!(refused("8990000000018"), "till-bad-check-digit");
        assert_eq!(refused(" "), "till-empty-scan");
    }
}
