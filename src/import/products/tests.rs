use super::*;
use crate::domain::goods::product::Grosir;

const DEMO: &[u8] = include_bytes!("../../../assets/demo/products.csv");

fn faults(text: &str) -> Vec<(usize, String, &'static str)> {
    let bad = read(text.as_bytes()).expect_err("the file is bad");
    bad.rows.into_iter().map(|bad| (bad.line, bad.column, bad.reason.key)).collect()
}

fn warnings(text: &str) -> Vec<&'static str> {
    let file = read(text.as_bytes()).expect("the file is good");
    file.warnings.iter().map(|warning| warning.text.key).collect()
}

#[test]
fn the_demo_shop_is_read_whole() {
    let demo = read(DEMO).expect("the demo is good");
    assert_eq!((demo.rows.len(), demo.warnings.len()), (628, 0));
    for row in &demo.rows {
        row.product.check().expect("the ladder holds");
        assert_eq!(row.prices.rungs.len() + 1, row.product.rungs.len());
    }
    let row = &demo.rows[0];
    assert_eq!((row.line, row.product.sku.as_str(), row.prices.umum), (2, "S00001", Rupiah::of(65_500)));
    assert_eq!(row.product.ceiling.as_deref(), Some("SPHP"));
    let noodles = demo.rows.iter().find(|row| row.product.rungs.len() == 3).expect("some have a carton");
    assert!(noodles.prices.grosir.is_some_and(|grosir: Grosir| grosir.min > 1));
}

#[test]
fn a_unit_called_as_a_lower_one_is_told_apart() {
    let demo = read(DEMO).expect("the demo is good");
    let row = demo.rows.iter().find(|row| row.product.sku.as_str() == "S00405").expect("it is in the demo");
    let units: Vec<_> = row.product.rungs.iter().map(|rung| (rung.unit.as_str(), rung.factor)).collect();
    assert_eq!(units, [("pak", 1), ("pak-10", 10), ("dus", 60)]);
    assert_eq!(row.prices.rungs[0], ("pak-10".to_owned(), Rupiah::of(21_000)));
}

#[test]
fn five_columns_are_enough() {
    let file = read(b"sku;name;base_unit;cost;price_umum\nA1;Telur;butir;2000;2300\n").expect("the file is good");
    let product = &file.rows[0].product;
    assert_eq!((product.short_name.as_str(), product.active, product.fractional), ("Telur", true, false));
    assert_eq!(file.rows[0].prices.anggota, None);
}

#[test]
fn every_bad_cell_is_named() {
    let text = "sku,name,base_unit,barcode,qty_decimals,plu,cost,price_umum,grosir_min_qty,\
                price_grosir,min_age,active\n\
                A1,Gula,kg,8991001121615,3,00101,15000,17500,,,,1\n\
                A1,,kg,8991001121614,2,101,-1,17.500,3,,0,ya\n\
                A3,Gula,kg,08991001121615,3,00101,9000000000000001,,,9,,1\n\
                A4,Gula,kg,\"8,99E+12\",0,,1,1,,,,\n\
                A5,Gula,kg,89686010015,0,,1,1,,,,\n";
    let expected = [
        (3, "sku", "import-twice"),
        (3, "plu", "import-not-plu"),
        (3, "barcode", "import-bad-check-digit"),
        (3, "price_umum", "import-not-rupiah"),
        (3, "price_grosir", "import-grosir-half"),
        (3, "cost", "import-negative"),
        (3, "name", "import-cell-empty"),
        (3, "qty_decimals", "import-not-choice"),
        (3, "min_age", "import-out-of-range"),
        (3, "active", "import-not-flag"),
        (4, "plu", "import-twice"),
        (4, "barcode", "import-twice"),
        (4, "price_umum", "import-cell-empty"),
        (4, "grosir_min_qty", "import-grosir-half"),
        (4, "cost", "import-too-large"),
        (5, "barcode", "import-not-barcode"),
        (6, "barcode", "import-not-barcode"),
    ];
    assert_eq!(faults(text), expected.map(|(line, column, key)| (line, column.to_owned(), key)));
}

#[test]
fn ten_thousand_bad_rows_are_all_there() {
    let rows: String = (0..10_000).map(|at| format!("A{at},Gula,kg,x,1\n")).collect();
    let bad = faults(&format!("sku,name,base_unit,cost,price_umum\n{rows}"));
    assert_eq!((bad.len(), bad[9_999].0), (10_000, 10_001));
}

const LADDER: &str =
    "sku,name,base_unit,unit2,unit2_factor,unit2_price,unit3,unit3_factor,unit3_price,cost,price_umum,price_anggota\n";

#[test]
fn a_ladder_must_grow_without_gaps() {
    let file = format!(
        "{LADDER}A1,a,pcs,pak,0,1,,,,1,1,\nA2,a,pcs,pak,12,1,dus,12,1,1,1,\nA3,a,pcs,,,1,,,,1,1,\n\
         A4,a,pcs,,,,dus,12,1,1,1,\nA5,a,pcs,pak,,,,,,1,1,\nA6,a,pcs,dus,1,200,,,,1,1,\n"
    );
    let expected = [
        (2, "unit2_factor", "import-out-of-range"),
        (3, "unit3_factor", "import-ladder-must-grow"),
        (4, "unit2", "import-unit-missing"),
        (5, "unit3", "import-rung-missing"),
        (6, "unit2_factor", "import-cell-empty"),
        (6, "unit2_price", "import-cell-empty"),
        (7, "unit2_factor", "import-out-of-range"),
    ];
    assert_eq!(faults(&file), expected.map(|(line, column, key)| (line, column.to_owned(), key)));
}

#[test]
fn odd_prices_are_kept_and_told() {
    let of = |row: &str| warnings(&format!("{LADDER}{row}\n"));
    assert_eq!(of("A1,a,pcs,pak,10,9500,,,,800,1000,950"), Vec::<&str>::new());
    assert_eq!(of("A1,a,pcs,pak,10,10001,,,,800,1000,"), ["import-warn-rung-dearer"]);
    assert_eq!(of("A1,a,pcs,pak,10,9501,,,,800,1000,950"), ["import-warn-dearer-than-pieces"]);
    assert_eq!(of("A1,a,pcs,pak,10,7999,,,,800,1000,"), ["import-warn-below-cost"]);
    assert_eq!(of("A1,a,pcs,,,,,,,800,799,"), ["import-warn-below-cost"]);
}
