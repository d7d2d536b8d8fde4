//! Goods of others in the warehouse: what lies here, what comes in, and how it is counted by its labels.

use super::stockroom::{date, drawn, kept};
use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::stockroom::form::Form;
use crate::app::screen::stockroom::storage_counting::StorageCounting;
use crate::app::screen::stockroom::storing::{NewStored, Storing};
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::id::StorageCode;
use crate::domain::quantity::Quantity;
use crate::station::counter::stockroom::StoredGoods;
use crate::till::answer::stock::{CountedStorageView, StorageCountView};

fn stored(
    code: &str,
    (name, goods): (&str, &str),
    (left, unit): (i64, &str),
    (since, due): (&str, i64),
) -> StoredGoods {
    StoredGoods {
        code: StorageCode::from(code),
        name: name.to_owned(),
        goods: goods.to_owned(),
        unit: unit.to_owned(),
        left: Quantity::from_milli(left),
        shelf: "G-2".to_owned(),
        since: date(since),
        due: rp(due),
        unpaid: rp(0),
        long_months: 6,
    }
}

fn all_stored() -> Vec<StoredGoods> {
    vec![
        stored("T00014", ("Siti Aminah", "Beras Siam Unus, kering, karung baik"), (1_250_500, "kg"), ("2026-11-20", 0)),
        stored("T00012", ("Pak Umar", "Ikan asin gabus"), (7_000, "koli"), ("2026-10-03", 30_000)),
        stored("T00003", ("Kelompok Tani Barito", "Pupuk kompos"), (80_000, "koli"), ("2026-04-11", 0)),
        stored("T00002", ("Bu Noor", "Gula merah"), (0, "koli"), ("2026-03-02", 0)),
    ]
}

pub fn storing(shop: &Shop) -> Board<Act> {
    let out = Some(Quantity::whole(5));
    let storing = Storing { stored: all_stored(), at: 1, out, paid: 1, ..Storing::default() };
    drawn(&kept(shop), &Stockroom::of(Task::Storing(storing)))
}

pub fn stored_in(shop: &Shop) -> Board<Act> {
    let new = NewStored {
        name: "Pak Umar".to_owned(),
        goods: "Ikan asin gabus".to_owned(),
        quantity: Some(Quantity::whole(12)),
        each: Some(Quantity::whole(25)),
        ..NewStored::default()
    };
    let storing = Storing { stored: all_stored(), new: Some(new), ..Storing::default() };
    drawn(&kept(shop), &Stockroom::of(Task::Storing(storing)))
}

/// Goods of others as they are counted: one by weight that is not weighed yet, one of which a koli is missing.
fn storage_count(shop: &Shop, reviewed: bool) -> Board<Act> {
    let line = |code: &str, goods: &str, (counted, booked): (Option<i64>, i64), unit: &str| CountedStorageView {
        storage: StorageCode::from(code),
        goods: goods.to_owned(),
        unit: unit.to_owned(),
        shelf: "G-2".to_owned(),
        counted: counted.map(Quantity::from_milli),
        booked: reviewed.then(|| Quantity::from_milli(booked)),
        again: reviewed && code == "T00003",
    };
    let weighed = reviewed.then_some(1_250_500);
    let lines = vec![
        line("T00014", "Beras Siam Unus, kering, karung baik", (weighed, 1_250_500), "kg"),
        line("T00003", "Pupuk kompos", (Some(79_000), 80_000), "koli"),
        line("T00012", "Ikan asin gabus", (Some(6_000), 7_000), "koli"),
    ];
    let mut shop = kept(shop);
    shop.answer.storage_count = Some(Box::new(StorageCountView { lines, reviewed, last: Some(2) }));
    let at = if reviewed { 2 } else { 0 };
    let counting = StorageCounting { at, stored: all_stored(), ..StorageCounting::default() };
    let form = Form { open: Some("stock-field-counted"), ..Form::default() };
    drawn(&shop, &Stockroom { form, ..Stockroom::of(Task::StorageCounting(counting)) })
}

pub fn stored_blind(shop: &Shop) -> Board<Act> {
    storage_count(shop, false)
}

pub fn stored_differs(shop: &Shop) -> Board<Act> {
    storage_count(shop, true)
}
