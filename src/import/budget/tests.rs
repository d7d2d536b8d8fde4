use super::*;

const GOOD: &str = "\
year,account,name,amount,decision
2027,411100,Penjualan Sembako - Anggota,1200000,RA-2/2027
2027,418100,,20000,
2027,525000,Sewa,0,
2027,501100,,700000,RA-2/2027
";

#[test]
fn a_budget_is_read_with_its_year_and_its_decision() {
    let file = read(GOOD.as_bytes()).expect("a budget");
    let line = |account: &str, amount| (account.to_owned(), Rupiah::of(amount));
    let lines = vec![line("411100", 1_200_000), line("418100", 20_000), line("501100", 700_000)];
    assert_eq!(file, BudgetFile { year: 2027, decision: "RA-2/2027".to_owned(), lines });
}

/// What is wrong with a cell and what is wrong with the account are said in one answer.
#[test]
fn every_row_that_is_no_line_of_a_budget_is_named() {
    let text = "\
year;account;amount;decision
2027;411100;1200000;RA-2
2028;418100;20000;
27;501100;700000;
2027;112100;5;
2027;599999;5;
2027;411100;6;
2027;525000;-5;RA-3
2027;;5;
2027;521000;;
";
    let BadFile { rows } = read(text.as_bytes()).expect_err("nine rows, one of them good");
    let said: Vec<(usize, &str, &str)> =
        rows.iter().map(|row| (row.line, row.column.as_str(), row.reason.key)).collect();
    assert_eq!(
        said,
        [
            (3, "year", "import-other-year"),
            (4, "year", "import-out-of-range"),
            (5, "account", "budget-balance-account"),
            (6, "account", "books-entry-account"),
            (7, "account", "import-twice"),
            (8, "decision", "import-other-decision"),
            (8, "amount", "import-negative"),
            (9, "account", "import-cell-empty"),
            (10, "amount", "import-cell-empty"),
        ]
    );
}

#[test]
fn a_file_that_plans_nothing_is_none() {
    for text in ["year,account,amount\n", "year,account,amount\n2027,525000,0\n"] {
        let BadFile { rows } = read(text.as_bytes()).expect_err("nothing is planned");
        assert_eq!((rows.len(), rows[0].line, rows[0].reason.key), (1, 1, "budget-nothing"));
    }
    let BadFile { rows } = read(b"account,amount\n525000,5\n").expect_err("of which year");
    assert_eq!((rows[0].column.as_str(), rows[0].reason.key), ("year", "import-column-missing"));
}
