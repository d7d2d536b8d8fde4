//! Shelf labels: what stands at the shelf under the goods (R55).
//!
//! Pure. Always holds: an EAN-13 on a 58 mm label has bars of three dots (0,375 mm), the finest that tills of other
//! shops read for sure; with quiet zones it is 339 of 384 dots wide (D11).
//! Neighbours: `receipts/shelf_label.receipt` (the form), `receipt/barcode.rs` (the bars).

use serde::Serialize;

use super::barcode;
use super::markup::Symbology;
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::goods::price::Content;
use crate::domain::goods::product::Product;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LabelFacts {
    pub sku: String,
    pub name: String,
    /// The unit that the price is of.
    pub unit: String,
    pub price: Rupiah,
    /// `None` where members pay the same.
    pub member_price: Option<Rupiah>,
    /// Price per kilogram or litre (vectors `unit_price`), with its unit: `kg`, `l`.
    pub per_unit: Option<PerUnit>,
    /// Empty where the goods have none: then the SKU is printed as Code 128.
    pub barcode: String,
    pub printed: BusinessDate,
    /// What the template writes as the code's option: `ean`, `itf` or `code128`.
    pub symbology: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PerUnit {
    pub price: Rupiah,
    pub unit: String,
}

impl LabelFacts {
    /// The label that was recorded as printed, with what else stands on it: the code of its unit, the price of a
    /// kilogram, litre or piece where the pack says its content (R9).
    pub fn of(product: &Product, printed: &LabelPrinted) -> Self {
        let code = product.rung(&printed.unit).and_then(|rung| rung.barcodes.first()).map_or("", String::as_str);
        let sku = product.sku.as_str();
        let label = Self::new(sku, &product.name, &printed.unit, printed.price, code, printed.date);
        let label = match printed.member_price {
            Some(price) => label.member_price(price),
            None => label,
        };
        // A price of one kilogram already is one.
        let is_base = printed.unit == product.base_unit() && !product.fractional;
        let content = product.net_content.as_deref().filter(|_| is_base).and_then(|text| Content::parse(text).ok());
        match content.and_then(|content| Some((content, content.per_unit(printed.price).ok()?))) {
            Some((content, price)) if price != printed.price => label.per_unit(price, content.measure.code()),
            _ => label,
        }
    }

    /// A label for goods with this code; the code decides what kind of bars are drawn.
    pub fn new(sku: &str, name: &str, unit: &str, price: Rupiah, barcode: &str, printed: BusinessDate) -> Self {
        let code = if barcode.is_empty() { sku } else { barcode };
        let symbology = match barcode::symbology(code) {
            Symbology::Ean => "ean",
            Symbology::Itf => "itf",
            Symbology::Code128 | Symbology::Qr => "code128",
        };
        Self {
            sku: sku.to_owned(),
            name: name.to_owned(),
            unit: unit.to_owned(),
            price,
            member_price: None,
            per_unit: None,
            barcode: code.to_owned(),
            printed,
            symbology,
        }
    }

    /// With the price for members, left out where it is the same.
    pub fn member_price(mut self, price: Rupiah) -> Self {
        self.member_price = (price != self.price).then_some(price);
        self
    }

    /// With the price of a kilogram or litre.
    pub fn per_unit(mut self, price: Rupiah, unit: &str) -> Self {
        self.per_unit = Some(PerUnit { price, unit: unit.to_owned() });
        self
    }
}
