use super::*;

const XLS: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ring/files/barang lama.xls"));
const ODS: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ring/files/barang lama.ods"));
const FAR: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ring/files/jauh.ods"));
const FAR_XLS: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ring/files/jauh.xls"));

fn rows(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
    read(bytes).expect("a list").rows.into_iter().map(|row| (row.line, row.cells)).collect()
}

fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
    (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
}
#[test]
fn any_separator_and_mark_is_read() {
    let wanted = vec![row(1, &["Nama", "Harga"]), row(2, &["Gula 1 kg", "18.500"]), row(4, &["Kopi", "1,5"])];
    assert_eq!(rows(b"Nama;Harga\r\nGula 1 kg;18.500\r\n\r\nKopi;1,5\r\n"), wanted);
    assert_eq!(rows("\u{feff}Nama\tHarga\nGula 1 kg\t18.500\n\nKopi\t1,5".as_bytes()), wanted);
    assert_eq!(rows(b"Nama,Harga\nGula 1 kg,18.500\n,\nKopi,\"1,5\"\n"), wanted);
    let wide: Vec<u8> = "\u{feff}Nama\tHarga\nGula\t1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(rows(&wide), vec![row(1, &["Nama", "Harga"]), row(2, &["Gula", "1"])]);
    assert_eq!(rows(b"sep=;\nNama;Harga\nGula;1"), vec![row(2, &["Nama", "Harga"]), row(3, &["Gula", "1"])]);
}

#[test]
fn a_break_inside_a_cell_is_a_blank_and_lines_are_those_of_the_file() {
    assert_eq!(
        rows(b"Nama;Harga\n\"Gula\npasir\";1\nKopi;2\n"),
        vec![row(1, &["Nama", "Harga"]), row(2, &["Gula pasir", "1"]), row(4, &["Kopi", "2"])]
    );
}

#[test]
fn what_is_no_list_is_said() {
    let said = |bytes: &[u8]| read(bytes).expect_err("no list").rows[0].reason.key;
    assert_eq!(said(b""), "import-empty-file");
    assert_eq!(said(b"PK\x03\x04 no archive"), "list-bad-xlsx");
    assert_eq!(said(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), "list-bad-xls");
    assert_eq!(said(&XLS[..XLS.len() / 2]), "list-bad-xls");
    assert_eq!(said(&ODS[..ODS.len() / 2]), "list-bad-xlsx", "what it was meant to be stands at its end");
    // One cell behind ninety million that are said to be empty.
    assert_eq!(said(FAR), "list-too-long");
    // Two cells in opposite corners.
    assert_eq!(said(FAR_XLS), "list-too-long");
    assert_eq!(said("Nama;1\n".repeat(MOST_ROWS + 1).as_bytes()), "list-too-long");
}

#[test]
fn a_spreadsheet_gives_numbers_and_dates_as_people_write_them() {
    let written = || -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
        let mut book = rust_xlsxwriter::Workbook::new();
        // An empty sheet before the list is passed over.
        book.add_worksheet();
        let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
        let sheet = book.add_worksheet();
        sheet.write(1, 0, "Nama")?.write(1, 1, "Barcode")?.write(1, 2, "Berat")?.write(1, 3, "ED")?;
        sheet.write(2, 0, " Gula ")?.write(2, 1, 8_996_001_600_146_f64)?.write(2, 2, 1.5)?;
        sheet.write_with_format(2, 3, rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 9, 30)?, &date)?;
        // Far away, and nothing to do with the list.
        sheet.write(1_000_000, 16_000, "x")?;
        book.save_to_buffer()
    };
    let bytes = written().expect("a workbook");
    assert_eq!(
        rows(&bytes),
        vec![row(2, &["Nama", "Barcode", "Berat", "ED"]), row(3, &["Gula", "8996001600146", "1,5", "2027-09-30"])]
    );
}

#[test]
fn old_excel_and_open_document_are_read_as_a_workbook_is() {
    let wanted = vec![
        row(1, &["Daftar barang toko"]),
        row(3, &["Nama Barang", "Barcode", "Satuan", "Stok", "HPP", "Harga Jual", "ED"]),
        row(4, &["Gula pasir  uji", "8996001600146", "kg", "12,5", "15000", "17500", "2027-09-30"]),
        row(5, &["Kopi bubuk uji", "0089686010015", "pcs", "4", "9000,25", "11000", "2028-02-29"]),
    ];
    assert_eq!(rows(XLS), wanted);
    assert_eq!(rows(ODS), wanted);
}

/// Whatever a stick has done to a file: it is read or it is not, and nobody's till ends.
#[test]
fn a_scribbled_file_is_a_sentence() {
    for good in [XLS, ODS] {
        for at in (0..good.len()).step_by(7) {
            let mut bytes = good.to_vec();
            bytes[at] ^= 0x15;
            let _ = read(&bytes);
            let _ = read(&good[..at]);
        }
    }
}

/// A small file that grows without end is not unpacked.
#[test]
fn a_packed_flood_is_too_long() {
    let mut flood = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    flood.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    for _ in 0..210 {
        std::io::Write::write_all(&mut flood, &[b' '; 1_000_000]).expect("memory");
    }
    let bytes = flood.finish().expect("an archive").into_inner();
    assert!(bytes.len() < 1_000_000);
    assert_eq!(read(&bytes).expect_err("no list").rows[0].reason.key, "list-too-long");
}
