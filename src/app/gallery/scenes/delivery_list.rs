//! A supplier's list from a file, before it comes in.

use std::path::PathBuf;

use super::stockroom::{delivery, receiving};
use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::stockroom::from_file::FromFile;
use crate::app::screen::stockroom::receiving::Receiving;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::station::delivery_list::{DeliveryList, ListedGoods};
use crate::till::answer::stock::DeliveryView;
use crate::till::input::stock::LineFacts;

fn from_file(shop: &Shop, rows: Vec<ListedGoods>, bad: Vec<BadRow>) -> Board<Act> {
    let path = PathBuf::from("/media/kasir/STIK/Faktur SUP02 F-2026-118.csv");
    let read = Some(DeliveryList { path, rows, bad });
    let file = Some(FromFile { files: Some(Vec::new()), at: 0, read });
    let task = Task::Receiving(Receiving { file, ..Receiving::default() });
    receiving(shop, DeliveryView { lines: Vec::new(), ..delivery() }, Stockroom::of(task))
}

/// All of a supplier's list, before it comes in.
pub fn list(shop: &Shop) -> Board<Act> {
    let goods = |sku: &str, name: &str, count, unit: &str, price| ListedGoods {
        sku: Sku::from(sku),
        name: name.to_owned(),
        unit: unit.to_owned(),
        facts: LineFacts { quantity: Some(Quantity::whole(count)), price: Some(rp(price)), ..LineFacts::default() },
    };
    let mut medicine = goods("M00014", "Parasetamol 500 mg tablet dus isi 10 strip Kimia Farma", 12, "dus", 24_000);
    (medicine.facts.batch, medicine.facts.expiry) = (Some("T25H63".to_owned()), "2027-09-30".parse().ok());
    let rows = vec![
        goods("S00020", "Mie Sedaap Goreng 90 g", 5, "dus", 113_200),
        goods("S00021", "Mie Sedaap Soto 75 g", 3, "dus", 109_500),
        medicine,
    ];
    from_file(shop, rows, Vec::new())
}

/// A list with rows that are no good.
pub fn list_bad(shop: &Shop) -> Board<Act> {
    let bad = |line, column: &str, reason| BadRow { line, column: column.to_owned(), reason };
    let rows = vec![
        bad(3, "code", Text::new("delivery-list-unknown").with("code", "8990000000017")),
        bad(7, "unit", Text::new("till-unknown-unit").with("unit", "karung").with("name", "Mie Sedaap Goreng 90 g")),
        bad(12, "expiry", Text::new("import-not-expiry").with("text", "30/09/27")),
    ];
    from_file(shop, Vec::new(), rows)
}
