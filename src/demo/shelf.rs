//! What a customer of the demo shop takes into the basket: which goods, in which unit, how much, and how it is rung up.
//!
//! Pure. The weights are those of `tests/data/generate_history.py`: staples first, medicines without a prescription
//! last.

use super::chance::{Chance, sums};
use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::till::input::{Input, LineRef};

/// The goods that are offered, with how often each is taken.
#[derive(Clone, Debug)]
pub struct Shelf {
    offers: Vec<Offer>,
    sums: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Offer {
    sku: Sku,
    code: Option<String>,
    /// A bigger unit that has a price of its own.
    pack: Option<Pack>,
    by_weight: bool,
    medicine: bool,
    price: Rupiah,
}

#[derive(Clone, Debug)]
struct Pack {
    unit: String,
    factor: i64,
    code: Option<String>,
}

/// Goods sold without a prescription; the others have their own desk.
const FREE_CLASSES: [&str; 6] = ["B", "T", "SK", "OT", "ALK", "PKRT"];

impl Shelf {
    pub fn of<'a>(goods: impl IntoIterator<Item = (&'a Product, &'a Prices)>) -> Self {
        let mut shelf = Self { offers: Vec::new(), sums: Vec::new() };
        let mut weights = Vec::new();
        for (product, prices) in goods {
            let class = product.medicine.as_ref().map(|facts| facts.class.as_str());
            let no_number = product.medicine.as_ref().is_some_and(|facts| facts.nie.is_none());
            let free = class.is_none_or(|class| FREE_CLASSES.contains(&class)) && !no_number;
            if !product.active || !free || prices.umum <= Rupiah::ZERO {
                continue;
            }
            let place = u64::try_from(shelf.offers.len() + 1).unwrap_or(u64::MAX);
            // A popular name in each group, and a long tail behind it.
            let spread = place.wrapping_mul(2_654_435_761) % 97;
            weights.push(popularity(class.is_some(), &product.category) * 12 / (12 + spread) + 1);
            shelf.offers.push(Offer::new(product, prices));
        }
        shelf.sums = sums(weights);
        shelf
    }

    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }

    /// How often these goods are taken, and how often all.
    pub fn weight(&self, sku: &Sku) -> Option<(u64, u64)> {
        let at = self.offers.iter().position(|offer| offer.sku == *sku)?;
        let before = at.checked_sub(1).map_or(0, |before| self.sums[before]);
        Some((self.sums[at] - before, *self.sums.last()?))
    }

    /// The inputs that ring up one thing, and what it is, in base units. If one of them is refused, the ones behind it
    /// mean nothing.
    pub fn take(&self, chance: &mut Chance) -> (Vec<Input>, Sku, Quantity) {
        let offer = &self.offers[chance.weighted(&self.sums)];
        let sku = offer.sku.clone();
        if offer.by_weight {
            let weight = offer.weight(chance);
            return (vec![Input::Add { sku: sku.clone(), quantity: Some(weight), unit: None }], sku, weight);
        }
        let packs = if offer.medicine { 55 } else { 6 };
        match &offer.pack {
            Some(pack) if chance.in_hundred(packs) => {
                let count = if chance.in_hundred(85) { 1 } else { 2 };
                let inputs = ring_up(&sku, pack.code.as_ref(), Some(&pack.unit), count);
                (inputs, sku, Quantity::whole(count * pack.factor))
            }
            _ => {
                let count = offer.count(chance);
                (ring_up(&sku, offer.code.as_ref(), None, count), sku, Quantity::whole(count))
            }
        }
    }
}

fn ring_up(sku: &Sku, code: Option<&String>, unit: Option<&String>, count: i64) -> Vec<Input> {
    let one = match code {
        Some(code) => Input::Scan { code: code.clone() },
        None => Input::Add { sku: sku.clone(), quantity: None, unit: None },
    };
    match (code, unit) {
        // Without a code the unit is tapped: with the quantity in one go.
        (None, Some(unit)) => {
            vec![Input::Add { sku: sku.clone(), quantity: Some(Quantity::whole(count)), unit: Some(unit.clone()) }]
        }
        _ if count == 1 => vec![one],
        _ if count == 2 => vec![one.clone(), one],
        _ => vec![one, Input::Quantity { line: LineRef::Last, quantity: Quantity::whole(count) }],
    }
}

impl Offer {
    fn new(product: &Product, prices: &Prices) -> Self {
        let pack = product.rungs.get(1).filter(|rung| prices.rungs.iter().any(|(unit, _)| *unit == rung.unit));
        Self {
            sku: product.sku.clone(),
            code: product.rungs.first().and_then(|rung| rung.barcodes.first()).cloned(),
            pack: pack.map(|rung| Pack {
                unit: rung.unit.clone(),
                factor: rung.factor,
                code: rung.barcodes.first().cloned(),
            }),
            by_weight: product.fractional,
            medicine: product.medicine.is_some(),
            price: prices.umum,
        }
    }

    /// Half of the customers name a round weight, half take what is in the scoop.
    fn weight(&self, chance: &mut Chance) -> Quantity {
        let dear = self.price > Rupiah::of(20_000);
        let grams = match (chance.in_hundred(50), dear) {
            (true, true) => *chance.pick(&[250, 250, 500, 500, 500, 1_000, 1_000, 2_000]),
            (true, false) => *chance.pick(&[500, 1_000, 1_000, 2_000, 5_000]),
            (false, _) => 120 + i64::try_from(chance.below(1_281)).expect("below 1281"),
        };
        Quantity::from_milli(grams)
    }

    fn count(&self, chance: &mut Chance) -> i64 {
        match self.price.amount() {
            ..4_000 => *chance.pick(&[1, 1, 1, 1, 2, 2, 3, 5, 10]),
            4_000..18_000 => *chance.pick(&[1, 1, 1, 1, 1, 2, 2, 3]),
            _ => 1 + i64::from(chance.in_hundred(7)),
        }
    }
}

/// In tenths of a per cent or so: only the proportions count.
fn popularity(medicine: bool, category: &str) -> u64 {
    if medicine {
        return 220;
    }
    match category {
        "Beras" | "LPG" => 1_400,
        "Mi Instan" | "Rokok" => 1_200,
        "Telur dan Segar" => 1_100,
        "Gula dan Tepung" => 1_000,
        "Minyak dan Mentega" => 900,
        "Kopi dan Teh" => 700,
        "Minuman" => 600,
        "Bumbu" | "Susu" | "Biskuit dan Camilan" | "Sabun dan Mandi" | "Deterjen dan Rumah" => 400,
        "Permen dan Roti" | "Konsinyasi UMKM" | "Tepung" | "Makanan Kaleng" => 300,
        "Sasirangan" => 10,
        _ => 200,
    }
}
