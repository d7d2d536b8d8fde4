use super::*;

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

fn amounts(table: &Table, code: &str) -> (Cell, Cell) {
    let is = |row: &&[Cell]| {
        matches!((&row[0], &row[2]), (_, Cell::Term(term)) if term.code == code) || row[1] == Cell::words(code)
    };
    let row = table.rows().iter().rfind(is).unwrap_or_else(|| panic!("{code} has a row"));
    (row[3].clone(), row[4].clone())
}

#[test]
fn what_is_not_closed_yet_stands_in_equity_and_both_sides_are_equal() {
    let before_that = sums(&[("111000", 100), ("310000", -100)]);
    let last_year = sums(&[("111000", 180), ("310000", -100), ("411100", -200), ("501100", 120)]);
    let now = sums(&[
        ("111000", 300),
        ("159000", -20),
        ("210000", -50),
        ("310000", -100),
        ("411100", -300),
        ("501100", 150),
        ("526000", 20),
    ]);
    let day = "2026-11-24".parse().expect("a date");
    let table =
        table(&Balances { now, last_year, before_that, ..Balances::default() }, (Some(day), None), Language::Id);
    let rupiah = |now, last| (Cell::Money(Rupiah::of(now)), Cell::Money(Rupiah::of(last)));
    assert_eq!(amounts(&table, "assets"), rupiah(280, 180));
    assert_eq!(amounts(&table, "liabilities_and_equity"), rupiah(280, 180));
    assert_eq!(amounts(&table, "159000"), rupiah(-20, 0), "depreciation is taken off");
    assert_eq!(amounts(&table, "351100"), rupiah(50, 80), "this year's SHU, last year's beside it");
    assert_eq!(amounts(&table, "report-shu-unclosed"), rupiah(80, 0), "last year was never closed");
}
