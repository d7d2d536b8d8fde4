use super::*;

fn line(date: &str, reference: &str, amount: i64) -> Line {
    let date = date.parse().expect("a date");
    Line { date, kind: "sale_completed".to_owned(), reference: reference.to_owned(), amount: Rupiah::of(amount) }
}

fn cash() -> Vec<Account> {
    let lines = vec![line("2026-11-23", "1", 100), line("2026-11-24", "2", 40), line("2026-11-24", "3", -30)];
    vec![Account { code: AccountCode::TILL_CASH, before: Rupiah::of(500), lines }]
}

#[test]
fn each_balance_follows_from_the_one_before() {
    let table = general(cash(), Period::default(), Language::Id);
    let balances: Vec<&Cell> = table.rows().iter().map(|row| &row[7]).collect();
    assert_eq!(balances, [500, 600, 640, 610].map(|amount| Cell::Money(Rupiah::of(amount))).each_ref());
    assert_eq!((&table.rows()[3][5], &table.rows()[3][6]), (&Cell::Money(Rupiah::ZERO), &Cell::Money(Rupiah::of(30))));
}

#[test]
fn the_cash_book_has_a_sum_a_day() {
    let table = cash_book(cash(), Period::default(), Language::Id);
    let groups = table.groups();
    let sums: Vec<_> = groups.iter().map(|group| table.sums(group.rows).expect("summed")).collect();
    assert_eq!(sums.len(), 2);
    assert_eq!((sums[1][6], sums[1][7]), (Some(Rupiah::of(40)), Some(Rupiah::of(30))));
}

/// A page in the middle of an account still says which one it is.
#[test]
fn the_ledger_of_one_account_names_it_above_all() {
    let named = |table: &Table| table.head[1].key;
    assert_eq!(named(&general(cash(), Period::default(), Language::Id)), "report-ledger-of");
    assert_eq!(named(&months(AccountCode::TILL_CASH, 2026, Rupiah::ZERO, &[], Language::Id)), "report-ledger-of");
    let two = vec![cash().remove(0), Account { code: AccountCode::SALES_SEMBAKO, ..cash().remove(0) }];
    assert_ne!(named(&general(two, Period::default(), Language::Id)), "report-ledger-of");
}

#[test]
fn people_read_a_balance_on_its_side_and_programs_read_its_sign() {
    let lines = vec![line("2026-11-24", "1", -12_500)];
    let owed = vec![Account { code: AccountCode::SUKARELA, before: Rupiah::of(-100_000), lines }];
    let table = general([owed, cash()].concat(), Period::default(), Language::Id);
    let written = |language| super::super::write::text::table(&table, language, &Default::default());
    let text = written(Language::Id);
    assert!(text.contains("Rp112.500 K") && text.contains("Rp610 D") && !text.contains("-Rp112.500"), "{text}");
    assert!(written(Language::En).contains("Rp112.500 Cr"));
    let json: serde_json::Value =
        serde_json::from_str(&super::super::write::json::table(&table)).expect("an array of objects");
    assert_eq!((json[1]["balance"].as_i64(), json[5]["balance"].as_i64()), (Some(-112_500), Some(610)));
    assert!(super::super::write::csv::table(&table).contains(",-112500"));
}
