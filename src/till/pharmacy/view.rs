//! How the pharmacy counter looks, and to whom (A38).
//!
//! Pure. Always holds: who may not sell prescription medicine sees a prescription's number and amount, never its goods
//! or its people; silence about a check reads "not checked" (A30).

use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::Sku;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::prescription::served;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::till::Till;
use crate::till::answer::pharmacy::{PharmacistView, RxItemView, RxView};
use crate::till::answer::{LineView, SaleView};
use crate::till::lookup::{Lookup, Unreadable};

use super::{Pharmacist, prescribing, screening};

pub fn pharmacist(pharmacist: &Pharmacist) -> PharmacistView {
    PharmacistView { id: pharmacist.id.clone(), name: pharmacist.name.clone(), sipa: pharmacist.sipa.clone() }
}

/// Whoever is signed in may see what goes out under a prescription.
fn may_see(till: &Till) -> bool {
    till.user.as_ref().is_some_and(|user| access::may(user.role, Act::SellPrescription))
}

/// The sale as the person at the till may see it.
pub fn for_eyes(till: &Till, mut sale: SaleView) -> SaleView {
    if may_see(till) {
        return sale;
    }
    for line in sale.lines.iter_mut().filter(|line| !line.rx.is_empty()) {
        *line = LineView {
            sku: Sku::from(line.rx.as_str()),
            name: format!("Resep {}", line.rx),
            strength: String::new(),
            boxes: Vec::new(),
            sooner: None,
            ladder: None,
            ..line.clone()
        };
    }
    sale
}

/// The prescription at the open sale.
pub fn rx(till: &Till, lookup: &dyn Lookup, date: BusinessDate) -> Result<Option<RxView>, Unreadable> {
    let Some((sale, rx)) = till.open_sale().and_then(|sale| sale.rx.as_ref().map(|rx| (sale, rx))) else {
        return Ok(None);
    };
    let (received, people, seen) = (&rx.prescription.received, &rx.prescription.people, may_see(till));
    let mut items = Vec::with_capacity(received.items.len());
    for (n, item) in (1..).zip(&received.items).filter(|_| seen) {
        let mut classes = Vec::new();
        let (mut name, mut unit) = (String::new(), String::new());
        for ingredient in &item.of {
            let Some(goods) = lookup.goods(&ingredient.sku, date)? else { continue };
            if name.is_empty() {
                name.clone_from(&goods.product.name);
                goods.product.base_unit().clone_into(&mut unit);
            }
            let facts = goods.product.medicine.as_ref();
            classes.extend(facts.and_then(|facts| crate::domain::pharmacy::medicine::Class::parse(&facts.class)));
        }
        let made_up = usize::try_from(n - 1).ok().and_then(|at| people.names.get(at)).filter(|name| !name.is_empty());
        let handed = rx.prescription.handed.get(&n).copied().unwrap_or_default();
        let in_basket = prescribing::in_basket(sale, n);
        let allowed = item.allowed(received.iter, &classes);
        let left = allowed - handed - in_basket;
        items.push(RxItemView {
            n,
            name: made_up.cloned().unwrap_or(name),
            unit: item.unit(&unit).to_owned(),
            signa: prescribing::signa(people, n).to_owned(),
            count: item.count,
            handed,
            in_basket,
            left: left.max(Quantity::ZERO),
            stands: served(item.count, (handed + in_basket).min(allowed)),
        });
    }
    let settings = lookup.settings(date)?;
    let open = |text: &str| if seen { text.to_owned() } else { String::new() };
    Ok(Some(RxView {
        label: rx.label(),
        doctor: open(&people.doctor),
        patient: open(&people.patient),
        people: if seen { people.clone() } else { RxPeople::default() },
        received: received.received,
        written: received.written,
        iter: received.iter,
        times: rx.prescription.times,
        lacks: received.lacks.clone(),
        items,
        approved_by: rx.approved_by.clone(),
        screening: if seen { screening::said(rx, lookup, date, &settings)? } else { Vec::new() },
        checks: if seen { screening::checks(rx, lookup, date, &settings)? } else { Vec::new() },
        screened_by: rx.prescription.screened.as_ref().map(|screened| screened.pharmacist.clone()),
    }))
}
