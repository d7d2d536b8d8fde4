use super::*;

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

fn head() -> Vec<Text> {
    vec![Text::new("rat-budget-title")]
}

fn figures(table: &Table, is: impl Fn(&[Cell]) -> bool) -> (Cell, Cell) {
    let row = table.rows().iter().find(|row| is(row)).expect("its row");
    (row[3].clone(), row[4].clone())
}

fn money(amount: i64) -> Cell {
    Cell::Money(Rupiah::of(amount))
}

/// Sales 6.000 less discounts 500, cost 4.000; planned 8.000, 600 and 5.000, and a rent of 400.
#[test]
fn what_is_planned_stands_beside_what_the_year_before_brought_step_by_step() {
    let realised = sums(&[("411100", -6_000), ("418100", 500), ("501100", 4_000)]);
    let planned = sums(&[("411100", -8_000), ("418100", 600), ("501100", 5_000), ("525000", 400)]);
    let table = table(head(), (&realised, Some(&planned)), Rows::Used, None, Language::Id);
    let account = |code: &str| figures(&table, |row| row[1] == Cell::words(code));
    assert_eq!(account("418100"), (money(-500), money(-600)), "a discount lowers what sales bring");
    assert_eq!(account("525000"), (money(0), money(400)), "what is planned only has a row too");
    let step = |code: &str| figures(&table, |row| matches!(&row[2], Cell::Term(term) if term.code == code));
    assert_eq!(step("member_net"), (money(1_500), money(2_400)));
    assert_eq!(step("after_tax"), (money(1_500), money(2_000)));
}

#[test]
fn without_a_plan_there_is_room_to_write_one() {
    let realised = sums(&[("411100", -6_000)]);
    let table = table(head(), (&realised, None), Rows::Used, None, Language::Id);
    assert!(!table.rows().is_empty());
    assert!(table.rows().iter().all(|row| row[4] == Cell::Nothing));
}

#[test]
fn every_account_of_income_and_expense_can_be_filled_in() {
    let table = table(head(), (&Sums::new(), None), Rows::All, None, Language::Id);
    let rows = table.rows().iter().filter_map(|row| row[1].code()?.parse::<AccountCode>().ok());
    let of_chart = account::chart().iter().map(|line| line.code).filter(|account| account.class() >= 4);
    let (mut rows, of_chart): (Vec<_>, Vec<_>) = (rows.collect(), of_chart.collect());
    rows.sort();
    assert_eq!(rows, of_chart);
}
