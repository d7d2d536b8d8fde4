use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn line(date: &str, document: &'static str, batch: &str, units: i64, value: i64) -> Line {
    Line {
        sku: Sku::from("M00001"),
        name: "Parasetamol".to_owned(),
        unit: "tablet".to_owned(),
        place: Place::Apotek,
        medicine: true,
        date: day(date),
        at: format!("{date}T02:00:00Z").parse().expect("a time"),
        reference: String::new(),
        document,
        batch: batch.to_owned(),
        expiry: Some(day("2027-09-30")),
        milli: Quantity::whole(units),
        value: Rupiah::of(value),
        by: "apotek".to_owned(),
    }
}

/// In, out, balance, value of the balance.
fn figures(table: &Table) -> Vec<(Cell, Cell, Cell, Cell)> {
    let four = |row: &[Cell]| (row[10].clone(), row[11].clone(), row[12].clone(), row[15].clone());
    table.rows().iter().map(four).collect()
}

fn four(came: i64, went: i64, balance: i64, worth: i64) -> (Cell, Cell, Cell, Cell) {
    let units = |units| Cell::Quantity(Quantity::whole(units));
    (units(came), units(went), units(balance), Cell::Money(Rupiah::of(worth)))
}

fn history() -> Vec<Line> {
    vec![
        line("2026-11-03", "sale_completed", "T1", -3, -300),
        line("2026-11-01", "lot_opened", "T1", 10, 1_000),
        line("2026-11-04", "sale_completed", "T1", -2, -200),
        line("2026-11-05", "sale_voided", "T1", 2, 200),
    ]
}

#[test]
fn nothing_is_netted_and_each_balance_follows_from_the_one_before() {
    let table = table(history(), Period::default());
    let expected = [four(10, 0, 10, 1_000), four(0, 3, 7, 700), four(0, 2, 5, 500), four(2, 0, 7, 700)];
    assert_eq!(figures(&table), expected);
    assert_eq!(table.rows()[1][13], Cell::Money(Rupiah::of(100)), "one base unit");
}

#[test]
fn a_period_begins_with_what_was_there_and_ends_with_its_last_day() {
    let period = Period { from: Some(day("2026-11-04")), to: Some(day("2026-11-04")) };
    let table = table(history(), period);
    assert_eq!(figures(&table), [four(0, 0, 7, 700), four(0, 2, 5, 500)]);
    assert_eq!(table.rows()[0][7], Cell::term("brought_forward", "report-brought-forward"));
    let later = Period { from: Some(day("2026-12-01")), to: None };
    let table = super::table(history(), later);
    assert_eq!(figures(&table), [four(0, 0, 7, 700)], "what lies still is on its card");
}

#[test]
fn medicines_have_a_card_per_lot_and_other_goods_one() {
    let mut lines = history();
    lines.push(line("2026-11-02", "lot_opened", "T2", 5, 500));
    let table = table(lines.clone(), Period::default());
    assert_eq!(table.groups().len(), 2);
    assert_eq!(figures(&table)[4], four(5, 0, 5, 500));
    lines.iter_mut().for_each(|line| line.medicine = false);
    let table = super::table(lines, Period::default());
    assert_eq!(table.groups().len(), 1);
    assert_eq!(figures(&table)[4], four(2, 0, 12, 1_200));
}
