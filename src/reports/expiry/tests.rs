use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn line(expiry: &str, medicine: bool) -> Line {
    Line {
        place: if medicine { Place::Apotek } else { Place::Toko },
        shelf: "R1-2".to_owned(),
        expiry: day(expiry),
        medicine,
        sku: Sku::from("X"),
        name: "Susu".to_owned(),
        batch: String::new(),
        quantity: Quantity::whole(2),
        unit: "pcs".to_owned(),
        value: Rupiah::of(20_000),
    }
}

fn within(expiry: &str, medicine: bool) -> Option<i64> {
    step(&line(expiry, medicine), day("2026-11-24"), &StockWatch::default())
}

#[test]
fn a_lot_stands_under_the_nearest_step_that_holds_it() {
    assert_eq!(within("2026-11-23", true), Some(0), "sold until its last day, not after");
    assert_eq!(within("2026-11-24", true), Some(30));
    assert_eq!(within("2026-12-24", true), Some(30));
    assert_eq!(within("2026-12-25", true), Some(90));
    assert_eq!(within("2027-05-23", true), Some(180));
    assert_eq!(within("2027-05-24", true), None);
    assert_eq!((within("2026-12-01", false), within("2026-12-02", false)), (Some(7), Some(14)));
    assert_eq!(within("2026-12-25", false), None, "food is looked at a month before");
}

#[test]
fn one_walk_along_the_shelves_finds_all() {
    let mut far = line("2026-11-30", false);
    far.shelf = "A1".to_owned();
    let lines = vec![line("2026-12-20", true), line("2026-11-30", true), far, line("2027-11-30", true)];
    let table = table(lines, Some(day("2026-11-24")), &StockWatch::default());
    let shelves: Vec<(&Cell, &Cell)> = table.rows().iter().map(|row| (&row[1], &row[3])).collect();
    let shelf = |name| Cell::words(name);
    assert_eq!(shelves.len(), 3);
    assert_eq!((shelves[0].0, shelves[1].1, shelves[2].1), (&shelf("A1"), &Cell::Number(6), &Cell::Number(26)));
    assert_eq!(table.totals().expect("summed")[10], Some(Rupiah::of(60_000)));
}
