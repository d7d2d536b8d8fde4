use std::io::Read;

use super::*;
use crate::domain::quantity::Quantity;
use crate::domain::time::LocalTime;
use crate::reports::table::Column;

const COLUMNS: &[Column] = &[
    Column::new("name", "report-goods", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::summed("value", "report-value"),
];

fn masthead() -> Masthead {
    let date = "2026-11-24".parse().expect("a date");
    Masthead {
        name: "Koperasi R&D".to_owned(),
        legal_number: "AHU-1".to_owned(),
        address: String::new(),
        printed: LocalTime { date, hour: 8, minute: 5, second: 0 },
        by: "manajer".to_owned(),
        records: 12,
        hash: "ab".repeat(32),
        demo: false,
    }
}

fn sample() -> Table {
    let mut table = Table::new(vec![Text::new("report-stock"), Text::new("report-all")], COLUMNS);
    let date = |text: &str| Cell::Date(text.parse().expect("a date"));
    let quantity = |milli| Cell::Quantity(Quantity::from_milli(milli));
    let money = |amount| Cell::Money(Rupiah::of(amount));
    table.push(vec![Cell::words("=1+1"), date("2026-11-24"), quantity(1_250), money(12_765)]);
    table.push(vec![Cell::words("Gula <putih>"), date("2001-03-01"), quantity(-3_000), money(-765)]);
    table
}

/// A part of the file, which is a folder of XML.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("an XLSX is a ZIP");
    let mut text = String::new();
    archive.by_name(name).expect("the part is there").read_to_string(&mut text).expect("XML");
    text
}

#[test]
fn figures_and_dates_are_numbers_sums_are_formulas_and_names_are_text() {
    let file = table(&sample(), "stock", &masthead(), Language::Id, &Zone::default()).expect("a file");
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let has = |what: &str| assert!(sheet.contains(what), "{what} is missing: {sheet}");
    // Days since 1899-12-31 as spreadsheets count them, 1900 taken for a leap year.
    has("<v>46350</v>");
    has("<v>36951</v>");
    has("<v>1.25</v>");
    has("<v>-765</v>");
    has("<f>SUM(D7:D8)</f><v>12000</v>");
    has("state=\"frozen\"");
    assert_eq!(sheet.matches("<f>").count(), 1, "data is never a formula");
    let strings = part(&file, "xl/sharedStrings.xml");
    for words in ["=1+1", "Gula &lt;putih&gt;", "Koperasi R&amp;D", "Stok"] {
        assert!(strings.contains(words), "{words} is missing: {strings}");
    }
    assert!(sheet.contains("Koperasi R&amp;&amp;D"), "an ampersand in a foot is no command: {sheet}");
}

#[test]
fn a_table_of_nothing_is_a_file_too_and_the_same_table_is_the_same_file() {
    let empty = Table::new(vec![Text::new("report-stock")], COLUMNS);
    let file = table(&empty, "stock", &masthead(), Language::En, &Zone::default()).expect("a file");
    assert!(part(&file, "xl/worksheets/sheet1.xml").contains("<f>0</f><v>0</v>"));
    let twice = [1, 2].map(|_| table(&sample(), "stock", &masthead(), Language::Id, &Zone::default()).expect("a file"));
    assert_eq!(twice[0], twice[1]);
}
