use super::*;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::LocalTime;
use crate::reports::table::{Cell, Column, Kind};

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::summed("value", "report-value"),
];

fn masthead(demo: bool) -> Masthead {
    let date = "2026-11-24".parse().expect("a date");
    Masthead {
        name: "Koperasi Uji".to_owned(),
        legal_number: "AHU-1".to_owned(),
        address: "Jalan Kenanga 5".to_owned(),
        printed: LocalTime { date, hour: 8, minute: 5, second: 0 },
        by: "manajer".to_owned(),
        records: 12,
        hash: "ab".repeat(32),
        demo,
    }
}

/// Groups of so many rows, with long names and large figures.
fn sample(groups: usize, rows: usize) -> Table {
    let mut table = Table::new(vec![Text::new("report-stock"), Text::new("report-all")], COLUMNS);
    table.grouped = 1;
    for group in 0..groups {
        for row in 0..rows {
            let name = format!("Minyak goreng kemasan isi ulang merek nomor {row} dengan nama yang tidak pendek");
            table.push(vec![
                Cell::words(format!("Rak {group}")),
                Cell::words(name.repeat(1 + row % 3)),
                Cell::Date("2026-11-24".parse().expect("a date")),
                Cell::Money(Rupiah::of(987_654_321_000 + row as i64)),
            ]);
        }
    }
    table
}

fn words(marks: &[Mark]) -> Vec<&str> {
    let texts = marks.iter().filter_map(|mark| match mark {
        Mark::Words { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn nothing_leaves_the_page_and_no_figure_is_broken() {
    let table = sample(3, 60);
    let pages = page::laid_out(&table, &masthead(false), Language::Id, &Zone::default());
    assert!(pages.pages.len() > 3);
    for marks in &pages.pages {
        for mark in marks {
            let Mark::Words { x, y, size, weight, text, .. } = mark else { continue };
            let right = x + face::width(text, *size, *weight);
            assert!(*x >= page::MARGIN - 0.1 && right <= pages.width - page::MARGIN + 0.1, "{text} at {x}..{right}");
            assert!(*y >= page::MARGIN - 0.1 && *y <= pages.height - page::MARGIN, "{text} at {y}");
        }
    }
    let all: Vec<&str> = pages.pages.iter().flat_map(|marks| words(marks)).collect();
    assert_eq!(all.iter().filter(|text| text.starts_with("Rp987.654.321.")).count(), 180);
}

#[test]
fn every_page_says_whose_it_is_its_number_and_its_group() {
    let pages = page::laid_out(&sample(2, 60), &masthead(true), Language::Id, &Zone::default());
    let of = pages.pages.len();
    for (at, marks) in (1..).zip(&pages.pages) {
        let words = words(marks);
        assert!(words.iter().any(|text| text.contains("Koperasi Uji")), "page {at}: {words:?}");
        assert!(words.contains(&format!("Halaman {at} dari {of}").as_str()), "page {at}: {words:?}");
        assert!(words.contains(&"DEMO") && words.contains(&"Nilai"), "page {at}: {words:?}");
        let row = words.iter().position(|text| text.starts_with("Minyak")).expect("a row");
        let group = words.iter().position(|text| text.starts_with("Rak ")).expect("its group");
        assert!(group < row, "page {at} begins with the name of its group");
        assert!(words.iter().any(|text| text.contains(&"ab".repeat(32))), "the log's hash");
    }
}

#[test]
fn digits_are_of_one_width_in_both_weights() {
    for weight in [Weight::Regular, Weight::Strong] {
        let widths: Vec<f32> = ('0'..='9').map(|digit| face::width(&digit.to_string(), 10.0, weight)).collect();
        assert!(widths.iter().all(|width| (width - widths[0]).abs() < 0.001), "{widths:?}");
    }
}

#[test]
fn a_chart_follows_its_table_on_a_page_of_the_same_count() {
    use crate::reports::chart::{Bar, Chart};
    let bars = vec![Bar { name: "08".to_owned(), amount: crate::domain::money::Rupiah::of(1_000), beside: None }];
    let head = vec![crate::domain::text::Text::new("chart-hours")];
    let chart = Chart { head, bars, legend: None, said: None, upright: true };
    let file =
        super::table(&sample(1, 3), &[chart], "sales-by-hour", (&masthead(false), Language::Id, &Zone::default()));
    assert!(String::from_utf8_lossy(&file).contains("/Count 2"), "one of the table, one of the chart");
}

#[test]
fn the_file_is_a_pdf_with_its_letters_in_it_and_always_the_same() {
    let table = sample(1, 40);
    let write = || super::table(&table, &[], "stock", (&masthead(false), Language::Id, &Zone::default()));
    let file = write();
    assert_eq!(file, write());
    let text = String::from_utf8_lossy(&file);
    assert!(text.starts_with("%PDF-1.7"));
    let count = page::laid_out(&table, &masthead(false), Language::Id, &Zone::default()).pages.len();
    assert!(text.contains(&format!("/Count {count}")), "{count} pages");
    assert_eq!(text.matches("/FontFile2").count(), 2, "both weights are embedded");
    assert_eq!(text.matches("/ToUnicode").count(), 2, "text can be searched");
    let offset: usize = text
        .rsplit("startxref")
        .next()
        .expect("its end")
        .split_whitespace()
        .next()
        .expect("an offset")
        .parse()
        .expect("a number");
    assert!(file[offset..].starts_with(b"xref"), "the table of objects is where the end says");
    assert!(file.len() < 60_000, "only what is used is embedded: {} bytes", file.len());
}
