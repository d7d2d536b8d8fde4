//! Who keeps the demo shop's shelves full: before the doors open, what runs out comes in from its supplier, on account.
//!
//! Pure. Always holds: goods that the shop had none of when it began stay out (somebody asks for them in vain); goods
//! of others, and goods without a cost, come in on no faktur.

use std::collections::{BTreeMap, HashMap};

use super::shelf::Shelf;
use super::workload::{Cashier, Step};
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::product::Product;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::stock::{FakturFacts, LineFacts, Receive};

#[derive(Clone, Debug)]
pub struct Keeper {
    who: Cashier,
    goods: HashMap<Sku, Kept>,
    /// In the order of the catalogue, so that the same shop orders the same.
    order: Vec<Sku>,
}

#[derive(Clone, Debug)]
struct Kept {
    supplier: SupplierCode,
    /// The unit it is delivered in.
    unit: String,
    factor: i64,
    /// Of one base unit.
    cost: Rupiah,
    dated: bool,
    /// Base units that a hundred thousand sales take of it.
    need: i64,
    /// As far as the keeper can see.
    left: Quantity,
}

/// Things in a basket times units of a thing, as the shelf hands them out.
const UNITS_A_SALE: u64 = 8;
/// Below so many days' need it is ordered, for so many days.
const LOW_DAYS: i64 = 3;
const ORDERED_DAYS: i64 = 14;
/// Medicines come with so many days before them.
const KEEPS_DAYS: i64 = 720;
/// A need is reckoned for so many sales.
const SALES: u64 = 100_000;

impl Keeper {
    /// `goods` with what lies of them for sale.
    pub fn new<'a>(who: Cashier, shelf: &Shelf, goods: impl IntoIterator<Item = (&'a Product, Quantity)>) -> Self {
        let mut keeper = Self { who, goods: HashMap::new(), order: Vec::new() };
        for (product, left) in goods {
            let (Some(supplier), Some((weight, all))) = (&product.supplier, shelf.weight(&product.sku)) else {
                continue;
            };
            if product.consignment || product.cost <= Rupiah::ZERO || left <= Quantity::ZERO {
                continue;
            }
            let Some(rung) = product.rungs.last() else { continue };
            let kept = Kept {
                supplier: supplier.clone(),
                unit: rung.unit.clone(),
                factor: rung.factor,
                cost: product.cost,
                dated: product.medicine.is_some(),
                need: i64::try_from(UNITS_A_SALE * SALES * weight / all.max(1)).unwrap_or(i64::MAX),
                left,
            };
            keeper.order.push(product.sku.clone());
            keeper.goods.insert(product.sku.clone(), kept);
        }
        keeper
    }

    pub fn taken(&mut self, sku: &Sku, quantity: Quantity) {
        if let Some(kept) = self.goods.get_mut(sku) {
            kept.left -= quantity;
        }
    }

    /// What is done before a day of so many sales.
    pub fn morning(&mut self, sales: u64, date: BusinessDate) -> Vec<Step> {
        let mut deliveries: BTreeMap<SupplierCode, Vec<(Sku, LineFacts)>> = BTreeMap::new();
        for sku in &self.order {
            let Some(kept) = self.goods.get_mut(sku) else { continue };
            let a_day = i64::try_from(sales).unwrap_or(i64::MAX).saturating_mul(kept.need) / SALES as i64;
            if kept.left >= Quantity::whole(a_day.saturating_mul(LOW_DAYS)) {
                continue;
            }
            let count = (a_day.saturating_mul(ORDERED_DAYS) / kept.factor).clamp(1, 9_999);
            kept.left += Quantity::whole(count * kept.factor);
            let facts = LineFacts {
                quantity: Some(Quantity::whole(count)),
                unit: Some(kept.unit.clone()),
                price: kept.cost.times(Quantity::whole(kept.factor)).ok(),
                batch: kept.dated.then(|| format!("R{}", date.to_string().replace('-', ""))),
                expiry: kept.dated.then(|| date.plus_days(KEEPS_DAYS)),
                ..LineFacts::default()
            };
            deliveries.entry(kept.supplier.clone()).or_default().push((sku.clone(), facts));
        }
        if deliveries.is_empty() {
            return Vec::new();
        }
        let mut steps = vec![Step::Do(Input::Login { user: self.who.user.clone(), pin: self.who.pin.clone() })];
        for (supplier, rows) in deliveries {
            let number = format!("F-{}-{date}", supplier.as_str());
            let faktur = FakturFacts { number, date, due: None, ppn: Rupiah::ZERO, freight: Rupiah::ZERO };
            let begin = Receive::Begin { supplier: supplier.as_str().to_owned(), place: None, order: None };
            let inputs =
                [begin, Receive::List { rows }, Receive::Faktur(faktur), Receive::Done { paid: PaidFrom::Credit }];
            steps.extend(inputs.map(|input| Step::Do(Input::Receive(input))));
        }
        steps.push(Step::Do(Input::Logout));
        steps
    }
}

#[cfg(test)]
mod tests;
