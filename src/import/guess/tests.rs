use proptest::prelude::*;

use super::*;
use crate::import::sheet;

fn found(text: &str) -> Vec<(String, Option<&'static str>)> {
    let guessed = guess(&sheet::read(text.as_bytes()).expect("a list"), None, "");
    guessed.columns.into_iter().map(|column| (column.name, column.is)).collect()
}

#[test]
fn columns_of_a_shop_s_own_list_are_known() {
    let text = "TOKO BERKAH\nDaftar barang per 24 Nov\n\n\
                No;Kode;Nama Barang;Satuan;Stok;HPP;Harga Jual (Rp);Harga Anggota\n\
                1;8996001600146;Air 600 ml;btl;24;2.500;3.500;3.400\n";
    let named = |name: &str| found(text).into_iter().find(|(of, _)| of == name).expect("a column").1;
    assert_eq!(named("No"), None);
    // Thirteen digits with their check digit are no number of the shop's own.
    assert_eq!(named("Kode"), Some("barcode"));
    assert_eq!(named("Nama Barang"), Some("name"));
    assert_eq!(named("Satuan"), Some("base_unit"));
    assert_eq!(named("Stok"), Some("stock"));
    assert_eq!(named("HPP"), Some("cost"));
    assert_eq!(named("Harga Jual (Rp)"), Some("price_umum"));
    assert_eq!(named("Harga Anggota"), Some("price_anggota"));
    assert_eq!(guess(&sheet::read(text.as_bytes()).expect("a list"), None, "").head, 2);
}

#[test]
fn a_list_says_what_it_holds() {
    let kind = |text: &str, hint: &str| guess(&sheet::read(text.as_bytes()).expect("a list"), None, hint).kind;
    assert_eq!(kind("No Anggota;Nama Anggota;NIK;Simpanan Pokok;Simpanan Wajib\nA1;Siti;1;2;3", ""), "members");
    assert_eq!(kind("Nama Barang;Satuan;Harga Jual\nGula;kg;1", ""), "products");
    assert_eq!(kind("Kode;Nama Supplier;Alamat;Tempo\nS1;PT;Jl;14", ""), "suppliers");
    assert_eq!(kind("Kode Barang;No Batch;ED;Qty;Harga Beli\nM1;B1;2027-01-01;3;100", ""), "batches");
    assert_eq!(kind("Nama Barang;Satuan;Harga\nGula;kg;1", "Daftar harga PT Contoh.xlsx"), "prices");
    assert_eq!(kind("Nama Barang;Satuan;Harga\nGula;kg;1", ""), "products");
}

#[test]
fn of_two_columns_with_one_name_neither_is_taken() {
    let columns = found("Nama Barang;Harga Jual;Harga Jual\nGula;1;2\n");
    assert_eq!(columns[1].1, None);
    assert_eq!(columns[2].1, None);
    let guessed = guess(&sheet::read(b"Nama Barang;Harga Jual;Harga Jual\nGula;1;2\n").expect("a list"), None, "");
    assert!(guessed.columns[1].twice && guessed.columns[2].twice);
}

#[test]
fn the_names_of_the_program_s_own_files_are_always_right() {
    for kind in names::KINDS {
        let own: Vec<&str> = targets(kind).iter().map(|target| target.column).collect();
        let text = format!("{}\n{}\n", own.join(","), vec!["x"; own.len()].join(","));
        let guessed = guess(&sheet::read(text.as_bytes()).expect("a list"), Some(kind), "");
        assert!(guessed.columns.iter().all(|column| column.is == Some(column.name.as_str())), "{kind}: {guessed:?}");
    }
}

/// What shops call their columns, known and unknown.
const CALLED: [&str; 14] = [
    "Kode",
    "Nama Barang",
    "Satuan",
    "Harga Jual",
    "HPP",
    "Stok",
    "Kategori",
    "Barcode",
    "Keterangan",
    "Harga Grosir",
    "Min Grosir",
    "ED",
    "Rak",
    "Nama Supplier",
];

proptest! {
    #[test]
    fn the_order_of_the_columns_changes_nothing(order in Just((0..CALLED.len()).collect::<Vec<_>>()).prop_shuffle(),
                                                width in 1..=CALLED.len()) {
        let of = |order: &[usize]| {
            let head: Vec<&str> = order.iter().map(|at| CALLED[*at]).collect();
            let cells: Vec<String> = order.iter().map(|at| format!("{at}00")).collect();
            let text = format!("{}\n{}\n", head.join(";"), cells.join(";"));
            let guessed = guess(&sheet::read(text.as_bytes()).expect("a list"), Some("products"), "");
            let mut columns: Vec<_> = guessed.columns.into_iter().map(|column| (column.name, column.is)).collect();
            columns.sort();
            columns
        };
        let shuffled = &order[..width];
        let mut sorted = shuffled.to_vec();
        sorted.sort();
        prop_assert_eq!(of(shuffled), of(&sorted));
    }
}
