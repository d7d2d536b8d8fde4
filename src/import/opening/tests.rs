use super::*;

#[test]
fn the_demo_opening_balances() {
    let demo = read(include_bytes!("../../../assets/demo/opening_balances.csv")).expect("the demo is good");
    assert_eq!(demo.rows.len(), 17);
    assert_eq!(demo.rows.iter().map(|row| row.balance).sum::<Rupiah>(), Rupiah::ZERO);
}

#[test]
fn sides_that_are_not_equal_are_named_with_their_date() {
    let file = b"as_of,account,debit,credit\n2026-11-24,111000,5,0\n2026-11-24,340000,,4\n";
    let bad = read(file).expect_err("the file is bad");
    assert_eq!((bad.rows.len(), bad.rows[0].line, bad.rows[0].reason.key), (1, 3, "import-unbalanced"));
    let file = b"as_of,account,debit,credit\n2026-11-24,111000,5,5\n2026-11-24,111000,5,-4\n24-11-2026,1110,1,\n";
    let bad = read(file).expect_err("the file is bad");
    let keys: Vec<_> = bad.rows.iter().map(|bad| bad.reason.key).collect();
    let expected = ["import-both-sides", "import-twice", "import-negative", "import-not-account", "import-not-date"];
    assert_eq!(keys, expected);
}
