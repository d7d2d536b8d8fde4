//! The journal as a spreadsheet: read back by the parts of its own format, and made in a memory that does not grow with
//! the journal.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Stdio;

use gerai::domain::time::Instant;
use gerai::io::folder::Folder;
use gerai::station::rehearse::{self, Wish};
use serde_json::Value;

use crate::program::{command, gerai};
use crate::shop::empty_folder;

fn demo(name: &str, sales: u64, days: u32) -> std::path::PathBuf {
    let folder = empty_folder(name);
    let at: Instant = "2026-11-24T08:00:00+08:00".parse().expect("an instant");
    let wish = Wish { seed: 9, sales, days, at };
    rehearse::demo(&Folder::at(folder.clone()), &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    folder
}

/// A part of the file as text.
fn part(file: &Path, name: &str) -> String {
    let mut book = zip::ZipArchive::new(File::open(file).expect("it was written")).expect("a sound archive");
    let mut text = String::new();
    book.by_name(name).expect("a part").read_to_string(&mut text).expect("UTF-8");
    text
}

/// Rows with a figure in this column, added up; dates, sums and headings are elsewhere.
fn figures(sheet: &str, column: &str) -> i64 {
    let rows = sheet.split("<row ").skip(1).filter(|row| row.contains("r=\"B"));
    let cell = |row: &str| -> Option<i64> {
        let (_, cell) = row.split_once(&format!("<c r=\"{column}"))?;
        let (_, value) = cell.split_once("<v>")?;
        value.split_once("</v>")?.0.parse().ok()
    };
    rows.filter_map(cell).sum()
}

#[test]
fn the_spreadsheet_of_the_journal_is_the_journal_a_sheet_a_month() {
    let folder = demo("books-sheets", 30, 20);
    let out = folder.join("jurnal.xlsx");
    let path = out.to_str().expect("a plain name");
    gerai(&folder, &["journal", "--out", path]).done();
    let book = part(&out, "xl/workbook.xml");
    assert!(book.contains("name=\"2026-11\""), "{book}");
    let journal = gerai(&folder, &["journal", "--format", "json"]).done();
    let rows: Vec<Value> = serde_json::from_str(&journal).expect("JSON");
    let months: std::collections::BTreeSet<&str> =
        rows.iter().map(|row| &row["date"].as_str().expect("a date")[..7]).collect();
    assert_eq!(book.matches("<sheet ").count(), months.len());
    for (n, month) in (1..).zip(months) {
        let sheet = part(&out, &format!("xl/worksheets/sheet{n}.xml"));
        let of_month = || rows.iter().filter(|row| row["date"].as_str().is_some_and(|date| date.starts_with(month)));
        for (column, name) in [("G", "debit"), ("H", "credit")] {
            let ours: i64 = of_month().filter_map(|row| row[name].as_i64()).sum();
            assert_eq!(figures(&sheet, column), ours, "{month} {name}");
            assert!(sheet.contains(&format!("<v>{ours}</v>")), "{month}: the sum of {name} stands under it");
        }
    }
    gerai(&folder, &["journal", "--out", path, "--from", "2030-01-01"]).done();
    let refused = gerai(&folder, &["journal", "--out", "jurnal.ods"]);
    assert_eq!((refused.status, refused.out.as_str()), (Some(2), ""));
    let left = std::fs::read_dir(&folder).expect("our own folder").flatten();
    assert!(
        !left.map(|file| file.file_name()).any(|name| name.to_string_lossy().ends_with(".new")),
        "nothing half made"
    );
}

/// The most memory that the program had while it wrote, in kB. Linux keeps that figure for each program.
#[cfg(target_os = "linux")]
fn peak(folder: &Path, out: &Path) -> u64 {
    let mut writing = command(folder)
        .args(["journal", "--out"])
        .arg(out)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let status = format!("/proc/{}/status", writing.id());
    let mut peak = 0;
    while writing.try_wait().expect("our own child").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        peak = kilobytes.unwrap_or(peak).max(peak);
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    assert!(writing.wait().expect("our own child").success());
    peak
}

/// Four times the sales take no more memory: what was written is on the disk.
#[cfg(target_os = "linux")]
#[test]
fn a_journal_four_times_as_long_takes_no_more_memory() {
    let folder = demo("books-sheets-long", 0, 0);
    let out = folder.join("jurnal.xlsx");
    let mut peaks = Vec::new();
    for (from, to) in [(0, 5_000), (5_000, 20_000)] {
        let file = folder.join("sales.csv");
        std::fs::write(&file, sales(from, to)).expect("our own file");
        gerai(&folder, &["import", "sales", file.to_str().expect("a plain name")]).done();
        peaks.push(peak(&folder, &out));
    }
    let sheets = part(&out, "xl/workbook.xml").matches("<sheet ").count();
    assert!(sheets >= 3, "{sheets} months");
    assert!(peaks[0] > 5_000, "it was measured: {peaks:?} kB");
    assert!(peaks[1] < peaks[0] + peaks[0] / 10, "{peaks:?} kB");
    assert!(peaks[1] < 150_000, "{peaks:?} kB");
}

/// Sales of an older system, one line each, two hundred a day.
#[cfg(target_os = "linux")]
fn sales(from: u32, to: u32) -> String {
    let mut text = "receipt,at,till,shift,cashier,member_no,status,ref_receipt,line_no,item_code,unit,qty_milli,price,\
                    amount,cost,rounding,payable,tender,tendered,change\n"
        .to_owned();
    let first: gerai::domain::time::BusinessDate = "2026-05-01".parse().expect("a date");
    for n in from..to {
        let date = first.plus_days(i64::from(n / 200));
        let compact: String = date.to_string()[2..].replace('-', "");
        let (number, minute) = (n % 200 + 1, n % 60);
        text.push_str(&format!(
            "{compact}-P-{number:04},{date}T09:{minute:02}:00+08:00,P,{compact}-P-P,K1,,selesai,,1,S00415,pcs,1000,\
             12200,12200,10000,0,12200,tunai,20000,7800\n"
        ));
    }
    text
}
