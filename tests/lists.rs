//! Lists from spreadsheets at their full size: ten thousand rows with fifty bad ones among them.

use std::fmt::Write;

use super::program::gerai;
use super::shop::empty_folder;

const ROWS: usize = 10_000;
/// Each two hundredth row has no price.
const BAD: usize = 200;

fn digit(body: &str) -> u32 {
    let weighed = body.bytes().rev().enumerate();
    let sum: u32 = weighed.map(|(at, digit)| u32::from(digit - b'0') * if at % 2 == 0 { 3 } else { 1 }).sum();
    (10 - sum % 10) % 10
}

fn list() -> String {
    let mut text = "Kode Barcode;Nama Barang;Satuan;HPP;Harga Jual\r\n".to_owned();
    for row in 0..ROWS {
        let body = format!("899{row:09}");
        let price = if row % BAD == 7 { String::new() } else { format!("Rp{}.500", 2 + row % 90) };
        let code = digit(&body);
        let _ = write!(text, "{body}{code};Barang uji {row};pcs;1.{:03};{price}\r\n", row % 1_000);
    }
    text
}

#[test]
fn ten_thousand_rows_come_in_without_the_fifty_bad_ones() {
    let folder = empty_folder("lists-large");
    std::fs::create_dir_all(&folder).expect("our own folder");
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/commands/files/coop.toml");
    let shop = folder.join("shop");
    assert!(gerai(&shop, &["init", "--config", config, "--seed", "1"]).done().contains("didirikan"));
    let file = folder.join("barang.csv");
    std::fs::write(&file, list()).expect("our own folder");
    let file = file.to_str().expect("a path of ours");
    let refused = gerai(&shop, &["import", "products", file]);
    assert_eq!(refused.err.lines().count(), ROWS / BAD + 1, "each bad row is named, then why nothing is taken in");
    let taken = gerai(&shop, &["import", "products", file, "--skip-bad"]);
    assert!(taken.out.contains("9.950 baru"), "{}", taken.out);
    let again = gerai(&shop, &["import", "products", file, "--skip-bad"]);
    assert!(again.out.contains("9.950 sama"), "{}", again.out);
    let undone = gerai(&shop, &["import", "undo", "B-1"]);
    assert!(undone.out.contains("9.950 kembali"), "{}", undone.out);
    assert_eq!(gerai(&shop, &["verify"]).status, Some(0));
}
