use super::*;
use crate::domain::time::Zone;
use crate::reports::{Format, write};

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

fn of(moved: Sums, last_year: Sums, budget: Option<BudgetAgreed>) -> Table {
    table(&Figures { moved, last_year, budget, ..Figures::default() }, (Period::default(), None), Language::Id)
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
    let table = of(moved, last_year, None);
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
    let table = of(moved, Sums::new(), None);
    let row = table.rows().iter().find(|row| matches!(&row[2], Cell::Term(term) if term.code == "after_tax"));
    let row = row.expect("the last step");
    assert_eq!((&row[3], &row[4]), (&Cell::Money(Rupiah::of(-400)), &Cell::Money(Rupiah::ZERO)));
    assert_eq!(row[5], Cell::Nothing, "nothing is divided by no sales");
    let before = of(Sums::new(), Sums::new(), None);
    assert!(before.rows().iter().flatten().all(|cell| !matches!(cell, Cell::Percent(_))), "before there were books");
}

/// The year before of two years is in them: what stands beside is said, and that there is nothing where the books begin
/// later.
#[test]
fn beside_more_than_a_year_stand_as_many_before_it() {
    let day = |text: &str| text.parse().expect("a date");
    let said = |begun: &str| {
        let before = Before { from: day("2024-01-01"), to: day("2025-12-31"), begun: day(begun) };
        let figures = Figures { moved: sums(&[("411100", -6_000)]), before: Some(before), ..Figures::default() };
        write(&table(&figures, (Period::default(), None), Language::Id), Format::Text, Language::Id, &Zone::default())
    };
    let whole = said("2023-06-01");
    assert!(whole.contains("Di sampingnya 1 Januari 2024 sampai 31 Desember 2025\n"), "{whole}");
    assert!(whole.contains("Masa sebelumnya") && !whole.contains("Tahun lalu"), "{whole}");
    assert!(said("2025-06-01").contains("; buku dimulai 1 Juni 2025\n"), "{}", said("2025-06-01"));
    let none = said("2026-01-01");
    assert!(none.contains("Tanpa pembanding: buku baru dimulai 1 Januari 2026\n"), "{none}");
}

/// Planned: sales 8.000 at a cost of 5.000, and a rent of 500 that nobody paid yet.
#[test]
fn the_budget_stands_beside_and_says_how_far_the_year_has_come() {
    let lines = [("411100", -8_000), ("501100", 5_000), ("525000", 500)];
    let budget = BudgetAgreed {
        year: 2026,
        date: "2026-02-01".parse().expect("a date"),
        decision: "RA-2/2026".to_owned(),
        lines: lines.map(|(account, amount)| (account.to_owned(), Rupiah::of(amount))).to_vec(),
        approved_by: None,
    };
    let table = of(sums(&[("411100", -6_000), ("501100", 4_000), ("521000", 100)]), Sums::new(), Some(budget));
    let beside = |is: &dyn Fn(&[Cell]) -> bool| {
        let row = table.rows().iter().find(|row| is(row)).expect("its row");
        (row[5].clone(), row[6].clone())
    };
    let account = |code: &str| beside(&|row| row[1] == Cell::words(code));
    let step = |code: &str| beside(&|row| matches!(&row[2], Cell::Term(term) if term.code == code));
    let money = |amount: i64| Cell::Money(Rupiah::of(amount));
    assert_eq!(account("411100"), (money(8_000), Cell::Percent(750)), "three quarters of it");
    assert_eq!(account("525000"), (money(500), Cell::Percent(0)), "planned, and not paid");
    assert_eq!(account("521000"), (money(0), Cell::Nothing), "paid, and never planned");
    assert_eq!(step("after_tax"), (money(2_500), Cell::Percent(760)), "1.900 of 2.500");
    let text = write(&table, Format::Text, Language::Id, &Zone::default());
    assert!(text.contains("RA-2/2026"), "who decided it is said above: {text}");
}
