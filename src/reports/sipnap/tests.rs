use super::*;
use crate::domain::pharmacy::register::Named;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn moved(date: &str, document: &'static str, units: i64) -> Moved {
    let reference = if document == "goods_received" { "A-7" } else { "" }.to_owned();
    Moved {
        sku: Sku::from("M00200"),
        date: day(date),
        document,
        reference,
        batch: String::new(),
        milli: Quantity::whole(units),
        pharmacist: String::new(),
        words: String::new(),
    }
}

fn used(date: &str, units: i64) -> Registered {
    Registered {
        register: "narkotika".to_owned(),
        date: day(date),
        sku: Sku::from("M00200"),
        name: String::new(),
        milli: Quantity::whole(units),
        receipt: String::new(),
        label: String::new(),
        pharmacist: String::new(),
        batches: Vec::new(),
        named: Named::default(),
    }
}

/// Figures of the rows: opening, received, used, other, closing, in whole units.
fn figures(table: &Table) -> Vec<[i64; 5]> {
    let units = |cell: &Cell| match cell {
        Cell::Quantity(quantity) => quantity.milli() / 1_000,
        _ => i64::MIN,
    };
    table.rows().iter().map(|row| [5, 6, 7, 8, 9].map(|at| units(&row[at]))).collect()
}

#[test]
fn each_month_goes_on_from_the_one_before_the_first_from_what_the_shelf_had() {
    let goods = [Watched {
        register: "narkotika",
        sku: Sku::from("M00200"),
        name: "Kodein".to_owned(),
        unit: "tablet".to_owned(),
    }];
    let moves = [
        moved("2026-09-01", "lot_opened", 100),
        moved("2026-09-10", "sale_completed", -20),
        moved("2026-11-02", "goods_received", 50),
        moved("2026-11-03", "goods_written_off", -5),
        moved("2026-11-04", "sale_completed", -10),
    ];
    let lines = [used("2026-09-10", 20), used("2026-11-04", 10)];
    let days = Some((day("2026-09-01"), day("2026-11-30")));
    let all = table(&goods, &moves, (&lines, &[]), days, Period::default());
    assert_eq!(figures(&all), [[100, 0, 20, 0, 80], [80, 0, 0, 0, 80], [80, 50, 10, -5, 115]]);
    let november =
        table(&goods, &moves, (&lines, &[]), Some((day("2026-11-01"), day("2026-11-30"))), Period::default());
    assert_eq!(figures(&november), [[80, 50, 10, -5, 115]]);
    for [opening, received, used, other, closing] in figures(&all) {
        assert_eq!(opening + received - used + other, closing);
    }
}
