//! Reports as files, read back by programs that share nothing with ours.

use std::path::Path;
use std::process::Command;

use gerai::domain::id::MemberNumber;
use gerai::domain::time::{Instant, Zone};
use gerai::locale::Language;
use gerai::reports::{self, File, Question, Report};
use gerai::store::Store;
use sha2::{Digest, Sha256};

use super::stock::{ask, lively, sum};
use crate::shop::empty_folder;
use crate::tools;

fn file(store: &Store, report: Report, form: File) -> Vec<u8> {
    let zone = Zone::default();
    let printed: Instant = "2026-11-24T02:00:00Z".parse().expect("a time");
    let masthead = reports::masthead(store, &zone, printed, "manajer").expect("readable");
    // Why a stock may be wrong is asked of one product, what became of a batch of one batch.
    let question = match report {
        Report::StockWhy => Question { sku: Some("S00002".into()), ..Question::default() },
        Report::Recall => Question { sku: Some("M00001".into()), batch: Some("T25H63".into()), ..Question::default() },
        Report::ShuStatement => Question { member: Some(MemberNumber("A00001".to_owned())), ..Question::default() },
        _ => Question::default(),
    };
    let table = reports::run(store, report, &question, Language::Id).expect("a report");
    reports::file(&table, form, report.name(), &masthead, Language::Id, &zone).expect("a file")
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> String {
    let output = Command::new(program).args(arguments).current_dir(folder).output().expect("it is here");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{program}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn every_report_is_a_sound_pdf_and_a_spreadsheet() {
    let store = lively("books-paper");
    let folder = empty_folder("books-paper-files");
    std::fs::create_dir_all(&folder).expect("a folder");
    for report in Report::ALL {
        let pdf = file(&store, *report, File::Pdf);
        let xlsx = file(&store, *report, File::Xlsx);
        assert!(pdf.starts_with(b"%PDF-") && xlsx.starts_with(b"PK"), "{}", report.name());
        if tools::have("pdftotext") {
            std::fs::write(folder.join("report.pdf"), &pdf).expect("written");
            let text = run("pdftotext", &["-layout", "report.pdf", "-"], &folder);
            assert!(text.contains("Halaman 1 dari") && text.contains("DEMO"), "{}: {text}", report.name());
        }
    }
}

#[test]
fn a_pdf_says_what_the_report_says() {
    if !tools::have("pdftotext") {
        return;
    }
    let store = lively("books-paper-stock");
    let folder = empty_folder("books-paper-stock-file");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("stock.pdf"), file(&store, Report::Stock, File::Pdf)).expect("written");
    let text = run("pdftotext", &["-layout", "stock.pdf", "-"], &folder);
    let rows = ask(&store, Report::Stock, &Question::default());
    for row in &rows {
        assert!(text.contains(row["sku"].as_str().expect("a code")), "{row}");
    }
    let total = gerai::locale::format::money(gerai::domain::money::Rupiah::of(sum(&rows, "value")));
    assert!(text.contains(&total), "{total} stands under the table");
    let hash: String = store.chain().hash.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(text.contains(&hash), "the log's hash");
}

/// One file holds every paper of the meeting, numbered through, and the sheet of hashes says what each of them says.
#[test]
fn the_papers_of_a_meeting_are_bound_into_one() {
    let store = lively("books-paper-meeting");
    let zone = Zone::default();
    let printed: Instant = "2026-11-24T02:00:00Z".parse().expect("a time");
    let masthead = reports::masthead(&store, &zone, printed, "bendahara").expect("readable");
    let bound = |form| reports::pack(&store, 2026, form, &masthead, Language::Id, &zone).expect("bound");
    let (pdf, xlsx) = (bound(File::Pdf), bound(File::Xlsx));
    assert!(pdf.starts_with(b"%PDF-") && xlsx.starts_with(b"PK"));
    assert!(reports::pack(&store, 2019, File::Pdf, &masthead, Language::Id, &zone).is_err(), "nothing happened then");
    if !tools::have("pdftotext") {
        return;
    }
    let folder = empty_folder("books-paper-meeting-file");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("rat.pdf"), &pdf).expect("written");
    let text = run("pdftotext", &["-layout", "rat.pdf", "-"], &folder);
    let titles = [
        "UNDANGAN DAN ACARA",
        "DAFTAR HADIR",
        "KEANGGOTAAN",
        "PENJUALAN TIAP BULAN",
        "Neraca",
        "Perhitungan",
        "Arus kas",
        "PERUBAHAN EKUITAS",
        "CATATAN ATAS",
        "PROMOSI EKONOMI",
        "DAFTAR PERIKSA",
        "TEMUAN PENGAWAS",
        "PEMBAGIAN SHU",
        "SHU SETIAP ANGGOTA",
        "PERHITUNGAN SHU SETIAP ANGGOTA",
        "RAPB",
        "RANCANGAN KEPUTUSAN",
        "BERITA ACARA",
        "LEMBAR HASH",
    ];
    for title in titles {
        assert!(text.to_lowercase().contains(&title.to_lowercase()), "{title} is bound");
    }
    let pages = text.matches("Halaman ").count();
    assert!(text.contains(&format!("Halaman {pages} dari {pages}")), "numbered through to the last of {pages}");
    let question = Question::from(reports::Period { from: "2026-01-01".parse().ok(), to: "2026-12-31".parse().ok() });
    let sheet = reports::run(&store, Report::BalanceSheet, &question, Language::Id).expect("a report");
    let csv = reports::write::csv::said(&sheet, Language::Id, &zone);
    let hash: String = Sha256::digest(csv).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(text.contains(&hash[..24]), "the hash of the balance sheet as CSV");
}
