//! A delivery as it is shown while it is put together.
//!
//! Pure.

use super::{Delivery, booking};
use crate::domain::goods::purchase;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::till::answer::stock::{AwaitedView, DeliveredView, DeliveryView};
use crate::till::coded::is_dated;

impl Delivery {
    /// Whether prices, quantities, PPN and freight make a sum that a faktur can have.
    pub fn adds_up(&self, pkp: bool) -> bool {
        let typed: Vec<_> = self.lines.iter().map(booking::typed).collect();
        let (ppn, freight) = self.faktur.as_ref().map_or_else(Default::default, |faktur| (faktur.ppn, faktur.freight));
        purchase::cost(&typed, ppn, freight, pkp).is_ok()
    }

    /// In which unit it was ordered is said; how much of it is not.
    fn awaited(&self, sku: &Sku, name: &str) -> AwaitedView {
        let ordered = self.order.iter().flat_map(|ordered| &ordered.order.lines).find(|line| line.sku == *sku);
        let unit = ordered.map(|line| line.unit.clone()).unwrap_or_default();
        AwaitedView { sku: sku.clone(), name: name.to_owned(), unit }
    }

    /// `pkp`: PPN is deducted and is no cost.
    pub fn view(&self, pkp: bool) -> DeliveryView {
        let typed: Vec<_> = self.lines.iter().map(booking::typed).collect();
        let (ppn, freight) = self.faktur.as_ref().map_or_else(Default::default, |faktur| (faktur.ppn, faktur.freight));
        // What does not add up is shown without sums, so that it can be mended or left.
        let counted = purchase::cost(&typed, ppn, freight, pkp);
        let costed = counted.as_deref().unwrap_or_default();
        let amount: Rupiah = costed.iter().map(|line| line.amount).sum();
        let lines = self.lines.iter().enumerate().map(|(at, line)| {
            let product = &line.goods.product;
            let (amount, unit_cost) = costed.get(at).map_or_else(Default::default, |it| (it.amount, it.unit_cost));
            let ordered = self.order.as_ref().map(|ordered| {
                let of_these = ordered.order.lines.iter().filter(|wanted| wanted.sku == product.sku);
                of_these.map(|wanted| wanted.qty_milli.in_base(wanted.factor)).sum()
            });
            DeliveredView {
                sku: product.sku.clone(),
                name: product.name.clone(),
                unit: line.unit.clone(),
                units: product.rungs.iter().map(|rung| rung.unit.clone()).collect(),
                factor: line.factor,
                base_unit: product.base_unit().to_owned(),
                quantity: line.quantity,
                bonus: line.bonus,
                batch: line.batch.clone(),
                expiry: line.expiry,
                shelf: line.shelf.clone(),
                price: line.price,
                exact: line.exact,
                discounts: line.discounts.clone(),
                amount,
                unit_cost,
                needs_batch: is_dated(&line.goods) && (line.batch.is_empty() || line.expiry.is_none()),
                ordered,
            }
        });
        let came = |sku: &Sku| self.lines.iter().any(|line| line.goods.product.sku == *sku);
        let awaited = self.wanted.iter().filter(|(sku, _)| !came(sku));
        DeliveryView {
            supplier: self.supplier.code.as_str().to_owned(),
            supplier_name: self.supplier.name.clone(),
            consignment: self.supplier.consignment,
            place: self.place,
            order: self.order.as_ref().map(|ordered| ordered.order.order.clone()),
            faktur: self.faktur.as_ref().map(|faktur| (faktur.number.clone(), faktur.date, self.due(faktur))),
            lines: lines.collect(),
            awaited: awaited.map(|(sku, name)| self.awaited(sku, name)).collect(),
            last: self.last,
            amount,
            ppn,
            freight,
            total: if counted.is_ok() { amount + ppn + freight } else { Rupiah::ZERO },
        }
    }
}
