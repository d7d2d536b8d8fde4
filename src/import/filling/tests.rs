use super::*;
use crate::import::{guess, sheet};

fn filled(text: &str, kind: &'static str) -> Vec<Filled> {
    let sheet = sheet::read(text.as_bytes()).expect("a list");
    let guessed = guess::guess(&sheet, Some(kind), "");
    fill(&sheet, &guessed)
}

#[test]
fn titles_the_names_once_more_and_sums_are_no_rows() {
    let rows = filled(
        "TOKO BERKAH;;\nNama Barang;Satuan;Harga Jual\nGula;kg;18.500\nNama Barang;Satuan;Harga Jual\nKopi;pcs;2.000\n\
         TOTAL;;20.500\n",
        "products",
    );
    let names: Vec<(usize, &str)> = rows.iter().map(|row| (row.line, row.cell("name"))).collect();
    assert_eq!(names, [(3, "Gula"), (5, "Kopi")]);
    assert_eq!(rows[0].cell("price_umum"), "18500");
}

#[test]
fn doubts_stay_with_their_row() {
    let rows = filled("Nama Barang;Barcode;Harga Jual\nGula;8996001600147;12,500\nKopi;;2.000\n", "products");
    let keys: Vec<&str> = rows[0].doubts.iter().map(|doubt| doubt.key).collect();
    assert_eq!(keys, ["list-doubt-barcode-check", "list-doubt-money"]);
    assert!(!rows[0].said("barcode") && rows[1].doubts.is_empty());
}

#[test]
fn a_file_of_the_program_s_own_comes_out_as_it_went_in() {
    for (kind, text) in [
        ("products", include_str!("../../../assets/demo/products.csv")),
        ("members", include_str!("../../../assets/demo/members.csv")),
        ("batches", include_str!("../../../assets/demo/batches.csv")),
    ] {
        let rows = filled(text, kind);
        assert!(rows.iter().all(|row| row.doubts.is_empty() && row.bad.is_empty()), "{kind}");
        let out = String::from_utf8(canonical(kind, rows.iter())).expect("UTF-8");
        let table = |text: &str| -> Vec<BTreeMap<String, String>> {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let head = reader.headers().expect("a head").clone();
            let row = |row: csv::StringRecord| {
                let cells = head.iter().zip(row.iter()).filter(|(_, cell)| !cell.is_empty());
                cells.map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect()
            };
            reader.records().map(|record| row(record.expect("a row"))).collect()
        };
        assert_eq!(table(&out), table(text), "{kind}");
    }
}
