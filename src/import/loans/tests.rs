use super::*;

#[test]
fn the_demo_loans_are_read_whole() {
    let demo =
        read(include_bytes!("../../../assets/demo/loans.csv")).and_then(Partly::whole).expect("the demo is good");
    assert_eq!(demo.rows.len(), 3);
    assert_eq!(demo.rows.iter().map(|row| row.balance).sum::<Rupiah>(), Rupiah::of(3_584_980));
    assert_eq!((demo.rows[1].rate, demo.rows[2].method), (Percent::parse("1.25").expect("a percentage"), "anuitas"));
}

#[test]
fn more_instalments_than_months_is_bad() {
    let file = b"loan_no,member_no,method,principal,rate_month,months,disbursed,first_due,instalments_paid,balance\n\
        P1,A1,flat,100,1,10,2026-01-01,2026-02-01,11,0\nP1,?,,100,,10,2026-01-01,,1,0\n";
    let bad = read(file).and_then(Partly::whole).expect_err("the file is bad");
    let places: Vec<_> = bad.rows.iter().map(|bad| (bad.line, bad.column.as_str())).collect();
    let of_third = ["loan_no", "method", "rate_month", "member_no", "first_due"];
    assert_eq!(places[0], (2, "instalments_paid"));
    assert_eq!(places[1..], of_third.map(|column| (3, column)));
}
