use super::*;

#[test]
fn a_book_in_which_nothing_was_has_no_rows_and_the_others_end_in_their_balance() {
    let account = |book, before, amounts: &[i64]| Account {
        number: MemberNumber("A00001".to_owned()),
        name: "Siti".to_owned(),
        book,
        before: Rupiah::of(before),
        years: Vec::new(),
        lines: amounts
            .iter()
            .map(|amount| Line {
                date: "2026-11-24".parse().expect("a date"),
                kind: "saving_moved".to_owned(),
                reference: String::new(),
                amount: Rupiah::of(*amount),
            })
            .collect(),
    };
    let accounts = vec![
        account(Book::Pokok, 100_000, &[]),
        account(Book::Wajib, 0, &[]),
        account(Book::Sukarela, 50_000, &[20_000, -65_000]),
    ];
    let table = table(accounts, Period::default());
    let balances: Vec<Cell> = table.rows().iter().map(|row| row[8].clone()).collect();
    assert_eq!(balances, [100_000, 50_000, 70_000, 5_000].map(|amount| Cell::Money(Rupiah::of(amount))));
    let last = &table.rows()[3];
    assert_eq!((&last[6], &last[7]), (&Cell::Money(Rupiah::ZERO), &Cell::Money(Rupiah::of(65_000))));
}

/// Purchases begin again each year, as "Belanja tahun ini" does on a receipt.
#[test]
fn years_before_the_one_that_is_asked_for_are_a_sum_each() {
    let (date, kind) = ("2026-11-24".parse().expect("a date"), "sale_completed".to_owned());
    let account = Account {
        number: MemberNumber("A00001".to_owned()),
        name: "Siti".to_owned(),
        book: Book::Purchases,
        before: Rupiah::of(5_000),
        years: vec![(2024, Rupiah::of(700_000)), (2025, Rupiah::of(800_000))],
        lines: vec![Line { date, kind, reference: "261124-A-0001".to_owned(), amount: Rupiah::of(2_000) }],
    };
    let table = table(vec![account], Period::default());
    let balances: Vec<Cell> = table.rows().iter().map(|row| row[8].clone()).collect();
    assert_eq!(balances, [700_000, 800_000, 5_000, 7_000].map(|amount| Cell::Money(Rupiah::of(amount))));
    let days: Vec<Cell> = table.rows().iter().take(2).map(|row| row[3].clone()).collect();
    assert_eq!(days, ["2024-12-31", "2025-12-31"].map(|day| Cell::Date(day.parse().expect("a date"))));
}
