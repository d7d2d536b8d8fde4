//! How the pharmacy counter looks, and to whom (A38).
//!
//! Pure. Always holds: who may not sell prescription medicine sees a prescription's number and amount, never its goods
//! or its people; silence about a check reads "not checked" (A30).

use std::collections::BTreeSet;

use crate::domain::id::Sku;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::prescription::served;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::Till;
use crate::till::answer::pharmacy::{PharmacistView, RxItemView, RxView};
use crate::till::answer::{LineView, SaleView};
use crate::till::lookup::{Lookup, Unreadable};

use super::{Pharmacist, prescribing};

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
            boxes: Vec::new(),
            sooner: None,
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
        let left = item.allowed(received.iter, &classes) - handed - in_basket;
        items.push(RxItemView {
            n,
            name: made_up.cloned().unwrap_or(name),
            unit: if item.compound { "bungkus".to_owned() } else { unit },
            signa: prescribing::signa(people, n).to_owned(),
            count: item.count,
            handed,
            in_basket,
            left: left.max(Quantity::ZERO),
            stands: served(item.count, handed + in_basket),
        });
    }
    let open = |text: &str| if seen { text.to_owned() } else { String::new() };
    Ok(Some(RxView {
        label: rx.label(),
        doctor: open(&people.doctor),
        patient: open(&people.patient),
        received: received.received,
        written: received.written,
        iter: received.iter,
        times: rx.prescription.times,
        lacks: received.lacks.clone(),
        items,
        approved_by: rx.approved_by.clone(),
        screening: match seen {
            true => screening(till, lookup, date, &*lookup.settings(date)?)?,
            false => Vec::new(),
        },
    }))
}

/// What our own data say about this patient: allergies that were told, a substance handed out twice. What nobody
/// entered is said to be unchecked (A30).
pub fn screening(
    till: &Till,
    lookup: &dyn Lookup,
    date: BusinessDate,
    settings: &Settings,
) -> Result<Vec<Text>, Unreadable> {
    let Some(rx) = till.open_sale().and_then(|sale| sale.rx.as_ref()) else { return Ok(Vec::new()) };
    let (received, people) = (&rx.prescription.received, &rx.prescription.people);
    if received.items.is_empty() {
        return Ok(Vec::new());
    }
    let substance = |sku: &Sku| -> Result<Option<(String, String)>, Unreadable> {
        let goods = lookup.goods(sku, date)?;
        let facts = goods.as_ref().and_then(|goods| goods.product.medicine.as_ref());
        Ok(facts.map(|facts| (facts.generic_name.to_lowercase(), facts.generic_name.clone())))
    };
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut prescribed = BTreeSet::new();
    for sku in received.items.iter().flat_map(|item| &item.of).map(|one| &one.sku) {
        let Some((key, name)) = substance(sku)? else { continue };
        if !people.allergy.is_empty() && people.allergy.to_lowercase().contains(&key) {
            found.push(Text::new("till-screen-allergy").with("name", name.as_str()));
        }
        if !seen.insert(key.clone()) {
            found.push(Text::new("till-screen-twice").with("name", name.as_str()));
        }
        prescribed.insert(key);
    }
    let since = date.plus_days(-settings.pharmacy.screening_days);
    for (sku, had) in lookup.patient_had(&received.patient, since)? {
        let Some((key, name)) = substance(&sku)? else { continue };
        if prescribed.contains(&key) {
            found.push(Text::new("till-screen-had").with("name", name.as_str()).with("date", had));
        }
    }
    if people.allergy.is_empty() {
        found.push(Text::new("till-screen-allergy-unknown"));
    }
    found.push(Text::new("till-screen-interactions-unchecked"));
    Ok(found)
}
