use super::*;

#[test]
fn a_book_in_which_nothing_was_has_no_rows_and_the_others_end_in_their_balance() {
    let account = |book, before, amounts: &[i64]| Account {
        number: MemberNumber("A00001".to_owned()),
        name: "Siti".to_owned(),
        book,
        before: Rupiah::of(before),
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
