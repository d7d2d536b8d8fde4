use super::*;
use crate::domain::time::Zone;
use crate::reports::{Format, write};

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

#[test]
fn the_steps_of_the_statement_follow_from_its_accounts() {
    let moved = sums(&[
        ("411100", -6_000),
        ("418100", 500),
        ("411200", -4_500),
        ("501100", 4_000),
        ("501200", 3_000),
        ("490000", -50),
        ("514000", 70),
        ("527000", 100),
        ("541000", 80),
    ]);
    let last_year = sums(&[("411100", -1_000), ("501100", 900)]);
    let table = table(&moved, &last_year, Period::default(), Language::Id);
    let step = |code: &str| {
        let is = |row: &&[Cell]| matches!(&row[2], Cell::Term(term) if term.code == code);
        let row = table.rows().iter().find(is).unwrap_or_else(|| panic!("{code} is a step"));
        match (&row[3], &row[4]) {
            (Cell::Money(now), Cell::Money(last)) => (now.amount(), last.amount()),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!((step("member_net"), step("others_net")), ((1_500, 100), (1_500, 0)));
    assert_eq!((step("gross"), step("operating")), ((3_050, 100), (2_980, 100)));
    assert_eq!((step("before_tax"), step("after_tax")), ((2_880, 100), (2_800, 100)));
    // Common: 50 − 70 − 100 − 80 = −200, by 5.500 of 10.000 members'.
    assert_eq!((step("members"), step("others")), ((1_390, 100), (1_410, 0)));
    let text = write(&table, Format::Text, Language::Id, &Zone::default());
    assert!(text.contains("-Rp500"), "a discount lowers what members brought: {text}");
}

#[test]
fn a_first_year_has_nothing_to_be_compared_with_and_no_sales_no_shares() {
    let moved = sums(&[("521000", 400)]);
    let table = table(&moved, &Sums::new(), Period::default(), Language::Id);
    let row = table.rows().iter().find(|row| matches!(&row[2], Cell::Term(term) if term.code == "after_tax"));
    let row = row.expect("the last step");
    assert_eq!((&row[3], &row[4]), (&Cell::Money(Rupiah::of(-400)), &Cell::Money(Rupiah::ZERO)));
    assert_eq!(row[5], Cell::Nothing, "nothing is divided by no sales");
    let before = self::table_of_nothing();
    assert!(before.rows().iter().all(|row| !matches!(row[5], Cell::Percent(_))));
}

/// A year before there were books.
fn table_of_nothing() -> Table {
    table(&Sums::new(), &Sums::new(), Period::default(), Language::Id)
}
