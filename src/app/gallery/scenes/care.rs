//! The day's list of boxes: half done, the thermometer, nothing to do, a box that is not on it.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::care::{self, Care};
use crate::app::shop::Shop;
use crate::domain::goods::care::Concern;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::care::{CareLine, CareList};

fn line(name: &str, batch: &str, (shelf, expiry): (&str, &str), concern: Concern, checked: bool) -> CareLine {
    CareLine {
        sku: name.into(),
        name: name.to_owned(),
        batch: batch.to_owned(),
        expiry: Some(expiry.parse().expect("a date")),
        shelf: shelf.to_owned(),
        quantity: Quantity::whole(12),
        unit: "strip".to_owned(),
        concern,
        checked,
    }
}

fn list() -> CareList {
    let long = "Fenilpropanolamin + Parasetamol + Klorfeniramin maleat 15/500/2 mg tablet salut selaput";
    let lines = vec![
        line("Parasetamol 125 mg suppositoria", "K24H52", ("R1-5", "2026-10-31"), Concern::Expired, true),
        line("Parasetamol 500 mg tablet", "T25H63", ("R1-2", "2027-01-31"), Concern::Near(90), true),
        line(long, "BATCH-2026-0001-XYZ", ("R2-3", "2026-12-10"), Concern::Near(30), false),
        line("Ranitidin 150 mg tablet", "R26B01", ("R2-4", "2028-01-31"), Concern::Recalled, false),
        line("Insulin pena 100 IU/ml", "I26C77", ("Kulkas", "2028-03-31"), Concern::ColdChain, false),
        line("Vaksin tetanus 0,5 ml", "V26D10", ("Kulkas", "2027-05-10"), Concern::Near(180), false),
    ];
    CareList {
        date: "2026-11-24".parse().expect("a date"),
        lines,
        temperatures: vec![(sample::at("2026-11-24T00:30:00Z"), "kulkas".to_owned(), 45)],
        signed: None,
    }
}

fn drawn(shop: &Shop, care: &Care) -> Board<Act> {
    care::view::view(care, shop).map(Act::Care)
}

pub fn usual(shop: &Shop) -> Board<Act> {
    let told = Text::new("till-care-checked").with("name", "Parasetamol 500 mg tablet").with("batch", "T25H63");
    let told = Some(told.with("left", 4_i64));
    drawn(shop, &Care { list: Some(Box::new(list())), at: 2, told, ..Care::default() })
}

pub fn measuring(shop: &Shop) -> Board<Act> {
    let degrees = Some("4,5".to_owned());
    drawn(shop, &Care { list: Some(Box::new(list())), degrees, ..Care::default() })
}

pub fn empty(shop: &Shop) -> Board<Act> {
    let list = CareList { lines: Vec::new(), temperatures: Vec::new(), ..list() };
    drawn(shop, &Care { list: Some(Box::new(list)), ..Care::default() })
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let trouble = Some(Text::new("till-care-not-listed").with("name", "Amoksisilin 500 mg kapsul"));
    drawn(shop, &Care { list: Some(Box::new(list())), at: 3, trouble, ..Care::default() })
}
