use super::*;

#[test]
fn a_faktur_is_read_as_people_write_it() {
    let file = "code;qty;unit;price;discounts;bonus;batch;expiry\n\
        S00001;2;dus;104000;10+5;;;\n\
        8998866200530;1,5;;;;1;b12;2027-09\n";
    let read = read(file.as_bytes()).and_then(Partly::whole).expect("good");
    let [first, second] = &read.rows[..] else { panic!("{read:?}") };
    assert_eq!(
        (first.code.as_str(), first.quantity, first.unit.as_deref()),
        ("S00001", Quantity::whole(2), Some("dus"))
    );
    assert_eq!((first.price, first.discounts.as_str(), first.expiry), (Some(Rupiah::of(104_000)), "10+5", None));
    assert_eq!((second.quantity, second.bonus), (Quantity::from_milli(1_500), Quantity::ONE));
    assert_eq!(second.expiry, "2027-09-30".parse().ok(), "good through the month's last day");
}

#[test]
fn every_bad_cell_of_a_faktur_is_named() {
    let file = "code,qty,price,discounts,expiry\n,1,,,\nA,dua,1.5,,\nB,-1,,5++,30/09/2027\n";
    let bad = read(file.as_bytes()).and_then(Partly::whole).expect_err("bad");
    let places: Vec<_> = bad.rows.iter().map(|bad| (bad.line, bad.column.as_str(), bad.reason.key)).collect();
    assert_eq!(
        places,
        [
            (2, "code", "import-cell-empty"),
            (3, "qty", "import-not-quantity"),
            (3, "price", "import-not-rupiah"),
            (4, "discounts", "till-bad-discounts"),
            (4, "qty", "import-negative"),
            (4, "expiry", "import-not-expiry"),
        ]
    );
}
