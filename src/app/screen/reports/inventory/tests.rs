use super::*;
use crate::domain::cooperative::inventory::Asset as Listed;
use crate::domain::event::registers::AssetListed;
use crate::reports::inventory::table;

fn types(form: &mut Form, signs: &str) {
    signs.chars().for_each(|sign| form.stroke(Stroke::Sign(sign)));
}

#[test]
fn a_new_thing_is_what_was_typed_of_it() {
    let mut form = Form::default();
    for (at, signs) in ["timbangan", "01022026", "2x", "1500000", "48", "toko"].into_iter().enumerate() {
        form.at = at;
        types(&mut form, signs);
    }
    form.turn_condition();
    let asset = form.asset().expect("all of it is sound");
    assert_eq!((asset.number, asset.name.as_deref(), asset.place.as_deref()), (None, Some("Timbangan"), Some("Toko")));
    assert_eq!(asset.date.map(|date| date.to_string()), Some("2026-02-01".to_owned()));
    assert_eq!((asset.quantity, asset.months), (Some(2), Some(48)), "a letter is no figure");
    assert_eq!((asset.price, asset.condition.as_deref()), (Some(Rupiah::of(1_500_000)), Some("rusak")));
    form.typed[1] = "31022026".to_owned();
    assert_eq!(form.asset(), Err(Text::new("reports-no-day")));
}

#[test]
fn what_is_listed_is_changed_as_it_stands() {
    let listed = AssetListed {
        number: 7,
        date: "2026-02-01".parse().expect("a date"),
        quantity: 1,
        price: Rupiah::of(900_000),
        months: 12,
        condition: "hilang".to_owned(),
    };
    let asset = Listed { listed, name: "Rak".to_owned(), place: "gudang".to_owned() };
    let form = Form::of(&table(&[asset], None, Rupiah::ZERO), 0).expect("a row");
    let asked = form.asset().expect("as it stands");
    assert_eq!((asked.number, asked.months), (Some(7), None), "its months stay");
    assert_eq!((asked.condition.as_deref(), asked.price), (Some("hilang"), Some(Rupiah::of(900_000))));
    assert_eq!(asked.date.map(|date| date.to_string()), Some("2026-02-01".to_owned()));
}
