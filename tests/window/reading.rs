//! *Laporan* at a real window, by the keys that are printed on the buttons and with a finger: a report is chosen, asked
//! for other days and turned over, a row leads down to its receipt and back, and what is seen is kept as files.
//!
//! What the window shows is compared with its twin pixel by pixel before it is touched again; the files are on its
//! disk.

use std::path::PathBuf;

use gerai::app::shortcut::Shortcut;

use super::day::{Day, Hand, store};
use super::{Folder, within};
use crate::tools;

impl Day {
    fn goes(&mut self, keys: &[&str]) {
        for key in keys {
            self.does(key);
            self.sees();
        }
    }

    /// Every day of the year of the newest sale, typed.
    fn asks_for_the_year(&mut self) {
        let newest = store(&self.folder).newest_sales(1).expect("readable").pop().expect("a sale");
        let year = newest.date.year();
        self.does("span-own");
        self.types(&format!("0101{year}3112{year}"));
        self.sees();
    }
}

/// A whole file of this ending among the reports of a shop.
fn kept(folder: &Folder, ending: &str) -> Option<PathBuf> {
    let files = std::fs::read_dir(folder.0.join("laporan")).ok()?.flatten().map(|entry| entry.path());
    files.into_iter().find(|path| path.extension().is_some_and(|found| found == ending))
}

/// Saves what is open, and finds it on the disk: the first bytes say what it is.
fn saves(day: &mut Day, key: &str, (ending, begins): (&str, &[u8])) {
    day.does(key);
    assert!(within(20, || kept(&day.folder, ending).is_some()), "a .{ending} lies in the window's folder");
    let file = kept(&day.folder, ending).expect("it is there");
    assert!(std::fs::read(&file).expect("whole").starts_with(begins), "{} is one", file.display());
    assert!(within(20, || kept(&day.twins, ending).is_some()), "and in its twin's");
    assert_eq!(file.file_name(), kept(&day.twins, ending).expect("it is there").file_name());
    day.sees();
}

#[test]
fn a_report_is_read_down_to_its_receipts_and_kept_as_files() {
    if !tools::have("Xvfb") || !tools::have("xdotool") {
        return;
    }
    let mut day = Day::begin_after("reading", Hand::Keys, ["60", "3"]);
    day.signs_in(7, "555555");
    day.sees();
    day.goes(&["today-menu", "menu-reports", "shelf-1", "report-1"]);
    day.asks_for_the_year();
    day.looks("1-sales");
    day.goes(&["table-on"]);
    day.presses(Shortcut::Enter);
    day.sees();
    day.looks("2-receipt");
    day.goes(&["receipts-back"]);
    saves(&mut day, "reports-pdf", ("pdf", b"%PDF"));
    day.goes(&["reports-back", "reports-back"]);
    day.hand = Hand::Finger;
    day.goes(&["menu-reports", "shelf-1", "report-1", "span-5"]);
    // In the first hours of a year all that was sold is of last month.
    if !day.has("row-1") {
        day.goes(&["span-4"]);
    }
    day.goes(&["row-1"]);
    day.looks("3-receipt-by-finger");
    day.goes(&["receipts-back"]);
    saves(&mut day, "reports-xlsx", ("xlsx", b"PK"));
    day.looks("4-kept");
}
