//! What there is: devices, settings, people, suppliers, goods, prices, members. The later setting wins.
//!
//! Pure.

use super::{Row, cash};
use crate::domain::event::pricing::PricesSet;
use crate::domain::event::{DeviceEnrolled, LotOpened, MemberSet, ProductSet, SettingsSet, SupplierSet};
use crate::domain::id::DeviceId;

pub fn settings(set: &SettingsSet) -> [Row; 1] {
    [Row::Settings { from: set.from, settings: set.settings.clone() }]
}

/// A device; where it goes on from a backup of another one, the drawer and the open shift are its own from here on.
pub fn device(device: DeviceId, enrolled: &DeviceEnrolled) -> Vec<Row> {
    let till = enrolled.till.clone();
    let mut rows = vec![Row::Device { device, till: till.clone(), public_key: enrolled.public_key.clone() }];
    if let Some(restored) = &enrolled.restored {
        rows.extend(cash::drawer(Some(&restored.till), -restored.drawer));
        rows.extend(cash::drawer(Some(&till), restored.drawer));
        rows.extend(restored.shift.map(|shift| Row::ShiftTaken { shift, till }));
    }
    rows
}

pub fn supplier(set: &SupplierSet) -> Row {
    Row::Supplier {
        code: set.code.clone(),
        kind: set.supplier_kind.clone(),
        terms_days: set.terms_days,
        consignment: set.consignment,
        commission: set.commission_percent.clone(),
        pkp: set.pkp,
    }
}

/// The catalogue's cost is what was agreed; what was last paid comes from lots.
pub fn product(set: &ProductSet) -> [Row; 2] {
    let sku = set.product.sku.clone();
    [Row::Product(Box::new(set.product.clone())), Row::Prices { sku, from: set.from, prices: set.prices.clone() }]
}

pub fn prices(set: &PricesSet) -> [Row; 2] {
    let (sku, from, prices) = (set.sku.clone(), set.from, set.prices.clone());
    [Row::Prices { sku, from, prices }, Row::PriceChange(Box::new(set.clone()))]
}

pub fn member(set: &MemberSet) -> Row {
    Row::Member {
        number: set.number.clone(),
        kind: set.member_kind,
        state: set.state,
        joined: set.joined,
        pokok_due: set.pokok_due,
        kasbon_limit: set.kasbon_limit,
        card: set.card.clone(),
    }
}

pub fn lot(opened: &LotOpened) -> Row {
    Row::Lot {
        lot: opened.lot.clone(),
        sku: opened.sku.clone(),
        batch: opened.batch.clone(),
        expiry: opened.expiry,
        received: opened.received,
        place: opened.place,
        unit_cost: opened.unit_cost,
        consignment: opened.consignment,
        supplier: opened.supplier.clone(),
        shelf: opened.shelf.clone(),
        opened_milli: opened.qty_milli,
    }
}
