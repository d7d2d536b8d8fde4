use super::*;
use crate::demo;
use crate::import;

fn day() -> BusinessDate {
    BusinessDate::new(2026, 11, 24).expect("a date")
}

/// The demo's first goods, as a file.
fn file(count: usize) -> Imported<ProductRow> {
    let mut file = import::products::read(demo::PRODUCTS).expect("our own file");
    file.rows.truncate(count);
    file
}

fn known(rows: &[ProductRow]) -> KnownGoods {
    let product = |row: &ProductRow| (row.product.sku.clone(), (row.product.clone(), Some(row.prices.clone())));
    let suppliers = rows.iter().filter_map(|row| row.product.supplier.clone()).collect();
    KnownGoods { products: rows.iter().map(product).collect(), suppliers, decrees: Vec::new() }
}

#[test]
fn known_goods_are_the_same_changed_ones_are_set_again() {
    let mut file = file(3);
    let known = known(&file.rows[..2]);
    file.rows[1].prices.umum = crate::domain::money::Rupiah::of(1);
    let checked = products(file, &known, day());
    assert_eq!((checked.new, checked.updated, checked.same), (1, 1, 1));
    assert_eq!((checked.happenings.len(), checked.bad.len()), (2, 0));
}

#[test]
fn two_goods_may_swap_their_codes_in_one_file() {
    let mut file = file(2);
    let known = known(&file.rows);
    let codes = file.rows[0].product.rungs[0].barcodes.clone();
    file.rows[0].product.rungs[0].barcodes = file.rows[1].product.rungs[0].barcodes.clone();
    file.rows[1].product.rungs[0].barcodes = codes;
    let checked = products(file, &known, day());
    assert_eq!((checked.updated, checked.bad.len()), (2, 0));
}

#[test]
fn a_code_of_goods_outside_the_file_names_who_holds_it() {
    let mut file = file(2);
    let known = known(&file.rows[1..]);
    file.rows.truncate(1);
    // With or without leading zeros it is one number (R3).
    let codes = &known.products.values().next().expect("one").0.rungs[0].barcodes;
    file.rows[0].product.rungs[0].barcodes = vec![format!("0{}", codes[0])];
    let checked = products(file, &known, day());
    assert_eq!((checked.bad.len(), checked.bad[0].column.as_str()), (1, "barcode"));
    assert_eq!(checked.bad[0].reason.key, "cli-import-code-taken");
}

#[test]
fn one_number_is_not_shop_goods_and_medicine() {
    let mut file = import::medicines::read(demo::MEDICINES).expect("our own file");
    file.rows.truncate(1);
    let goods = self::file(1);
    let known = known(&goods.rows);
    file.rows[0].product.sku = goods.rows[0].product.sku.clone();
    let checked = products(file, &known, day());
    let other = checked.bad.iter().find(|row| row.reason.key == "cli-import-other-book").expect("refused");
    assert_eq!(other.column, "code");
}

#[test]
fn a_supplier_still_to_come_is_said_once() {
    let file = file(3);
    let checked = products(file, &KnownGoods::default(), day());
    assert_eq!((checked.new, checked.bad.len(), checked.warnings.len()), (3, 0, 1));
}
