use super::*;

#[test]
fn the_demo_lots_are_read_whole() {
    let demo =
        read(include_bytes!("../../../assets/demo/batches.csv")).and_then(Partly::whole).expect("the demo is good");
    assert_eq!((demo.rows.len(), demo.warnings.len()), (1_191, 0));
    let at = |place| demo.rows.iter().filter(|row| row.place == Some(place)).count();
    assert_eq!((at(Place::Toko), at(Place::Apotek), at(Place::Gudang)), (628, 543, 20));
}

#[test]
fn bad_lots_are_named() {
    let file = b"item_code,batch_no,expiry,qty_milli,unit_cost,place\n\
        A,1,2027-01-31,1000,5,\nA,1,2027-01-31,1000,5,\nA,2,31/01/2027,-1,5,rak\n\
        A,3,,1000000000000,9000000000000000,\n";
    let bad = read(file).and_then(Partly::whole).expect_err("the file is bad");
    let places: Vec<_> = bad.rows.iter().map(|bad| (bad.line, bad.column.as_str(), bad.reason.key)).collect();
    assert_eq!(
        places,
        [
            (3, "item_code", "import-twice"),
            (4, "qty_milli", "import-negative"),
            (4, "place", "import-not-choice"),
            (4, "expiry", "import-not-date"),
            (5, "unit_cost", "import-too-large"),
        ]
    );
}
