//! Prices that people set: what they changed, and where two did so without knowing of each other (N20).
//!
//! Pure. Always holds: of two changes the later holds, by time, then device, whoever hears of it when; a clash is over
//! as soon as somebody who knows of all changes sets the prices again.
//! Not here: which price a line has (`price.rs`), ceilings (`ceiling.rs`).

use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::{DeviceId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};

/// Somebody set the prices of goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub sku: Sku,
    pub from: BusinessDate,
    pub prices: Prices,
    /// What would have held on that date, as far as that till knew.
    pub was: Prices,
    /// Earlier changes that the till knew of.
    pub known: u32,
    pub by: UserId,
    pub at: Instant,
    pub device: DeviceId,
}

/// Two changes of the same goods, of which neither knew of the other. The second holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash<'a> {
    pub first: &'a Change,
    pub second: &'a Change,
}

/// Whether the newest change of goods was made by somebody who did not know of another one. `changes` are all of one
/// product, in the order of their stamps.
pub fn clash(changes: &[Change]) -> Option<Clash<'_>> {
    let (second, earlier) = changes.split_last()?;
    let knew_all = usize::try_from(second.known).is_ok_and(|known| known >= earlier.len());
    if knew_all {
        return None;
    }
    let first = earlier.iter().rev().find(|change| change.device != second.device)?;
    (first.prices != second.prices).then_some(Clash { first, second })
}

/// One price among those of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// `anggota`, `grosir`, the unit that everybody pays it for, or `het` of a medicine's pack.
    pub name: String,
    pub price: Option<Rupiah>,
}

/// The prices of a product one by one: base unit, members, wholesale, higher rungs.
pub fn fields(product: &Product, prices: &Prices) -> Vec<Field> {
    let field = |name: &str, price| Field { name: name.to_owned(), price };
    let mut all = vec![
        field(product.base_unit(), Some(prices.umum)),
        field("anggota", prices.anggota),
        field("grosir", prices.grosir.map(|grosir| grosir.price)),
    ];
    all.extend(prices.rungs.iter().map(|(unit, price)| field(unit, Some(*price))));
    all.extend(prices.het.map(|het| field("het", Some(het))));
    all
}

/// The prices that differ between the first and the second, each with both.
pub fn differences(
    product: &Product,
    first: &Prices,
    second: &Prices,
) -> Vec<(String, Option<Rupiah>, Option<Rupiah>)> {
    let (before, after) = (fields(product, first), fields(product, second));
    let old = |name: &str| before.iter().find(|field| field.name == name).and_then(|field| field.price);
    let changed = after.into_iter().map(|field| (old(&field.name), field));
    changed.filter(|(was, field)| *was != field.price).map(|(was, field)| (field.name, was, field.price)).collect()
}

/// Whether a cost has moved by more than so many hundredths of a percent.
pub fn cost_moved(was: Rupiah, cost: Rupiah, more_than_bp: i64) -> bool {
    let moved = i128::from((cost - was).abs().amount()) * 10_000;
    was > Rupiah::ZERO && moved > i128::from(was.amount()) * i128::from(more_than_bp)
}

/// What a price would be with the margin it had, up to the next hundred rupiah that a till takes; of cheap goods to the
/// next fifty. `None` where nothing sensible follows.
pub fn at_old_margin(price: Rupiah, was: Rupiah, cost: Rupiah) -> Option<Rupiah> {
    if was <= Rupiah::ZERO || cost <= Rupiah::ZERO || price <= Rupiah::ZERO {
        return None;
    }
    let exact = i128::from(price.amount()) * i128::from(cost.amount());
    let step = if price < Rupiah::of(1_000) { 50 } else { 100 };
    let steps = i128::from(was.amount()) * step;
    Rupiah::new((exact + steps - 1) / steps * step).ok()
}

/// Higher rungs that cost more per base unit than the rung below, or than the pieces at the member or wholesale price
/// (R8): usual nowhere, and a slip of a finger often.
pub fn dearer_rungs(product: &Product, prices: &Prices) -> Vec<(String, Rupiah)> {
    let each = |price: Rupiah, factor: i64| (i128::from(price.amount()), i128::from(factor));
    let dearer = |(price, factor): (i128, i128), (than, of): (i128, i128)| price * of > than * factor;
    let pieces = [prices.anggota, prices.grosir.map(|grosir| grosir.price)];
    let cheapest = pieces.into_iter().flatten().min().map(|price| each(price, 1));
    let mut below = each(prices.umum, 1);
    let mut found = Vec::new();
    for rung in product.rungs.iter().skip(1) {
        let Some(price) = prices.shelf(product, &rung.unit) else { continue };
        let own = each(price, rung.factor);
        if dearer(own, below) || cheapest.is_some_and(|piece| dearer(own, piece)) {
            found.push((rung.unit.clone(), price));
        }
        below = own;
    }
    found
}

#[cfg(test)]
mod tests;
