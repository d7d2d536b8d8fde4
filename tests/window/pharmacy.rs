//! The pharmacy's rarer errands at a real window, once with a finger and once by the keys that are printed on the
//! buttons: another box than the first goes out, the five questions are asked, a slip of this shift is taken back, a
//! prescription is written, completed and withdrawn, papers past their years are destroyed, a supplier is taken in.
//! What the log says afterwards is what was done.

use gerai::app::shortcut::Shortcut;

use super::day::{Day, Hand, happened};
use crate::{program, tools};

/// A bottle of the demo's paracetamol syrup, of which two batches lie on the shelf.
const SYRUP: &str = "2030000000029";

impl Day {
    /// From *Lainnya*, whichever of its pages it stands on.
    fn finds_in_menu(&mut self, menu: &str, entry: &str) {
        self.does(menu);
        for tab in 1..=5 {
            if self.has(entry) {
                break;
            }
            self.does(&format!("menu-tab-{tab}"));
        }
        self.does(entry);
    }

    /// A line of a prescription, by a press or by the arrow.
    fn goes_to(&mut self, field: usize, from: usize) {
        match self.hand {
            Hand::Finger => self.does(&format!("rx-field-{field}")),
            Hand::Keys => (from..field).for_each(|_| self.presses(Shortcut::Down)),
        }
    }

    /// A field of the stock room with what is typed into it; who has just filled the one before is there already.
    fn fills(&mut self, field: usize, words: &str) {
        if !self.has("stock-enter") {
            self.does(&format!("field-{field}"));
        }
        self.writes(words);
        self.does("stock-enter");
    }

    fn picks(&mut self, field: usize, option: usize) {
        if !self.has("option-1") {
            self.does(&format!("field-{field}"));
        }
        self.does(&format!("option-{option}"));
    }
}

/// The second box of two, since it was asked for; and what is asked before anything goes out.
fn hands_out(day: &mut Day) {
    day.scans(SYRUP);
    day.looks("1-in-the-basket");
    day.does("last-leads");
    match day.hand {
        Hand::Finger => day.does("box-2"),
        Hand::Keys => day.presses(Shortcut::Down),
    }
    day.does("reason-1");
    day.looks("2-other-box");
    day.does("bar-boxes");
    match day.hand {
        Hand::Finger => day.finds_in_menu("key-menu", "menu-interview"),
        Hand::Keys => day.presses(Shortcut::F(1)),
    }
    day.looks("3-asked");
    assert!(day.has("wwham-complaint"), "the five questions");
    day.does("wwham-back");
    day.pays_exactly();
    day.does("bar-next");
}

/// Cash out that was a mistake.
fn takes_a_slip_back(day: &mut Day) {
    day.finds_in_menu("key-menu", "menu-cash-out");
    day.does("drawer-reason-1");
    day.types("20000");
    day.does("bar-drawer");
    day.finds_in_menu("key-menu", "menu-cash-out");
    day.does("drawer-slips");
    day.sees();
    day.looks("4-slips");
    day.does("bar-stock");
    day.types("444444");
    day.does("approval-yes");
    day.looks("5-taken-back");
    day.does("stock-back");
}

/// Written, completed with what the paper says besides, and withdrawn.
fn prescribes(day: &mut Day) {
    day.finds_in_menu("key-menu", "menu-rx");
    day.does("rx-new");
    day.writes("dr rina");
    day.goes_to(5, 1);
    day.writes("zubaidah");
    day.looks("6-prescription");
    day.does("bar-rx");
    day.looks("7-attached");
    day.does("rx-change");
    // It opens at what is missing first.
    day.goes_to(3, 2);
    day.writes("klinik sehat");
    day.looks("8-completed");
    day.does("bar-rx");
    day.does("rx-withdraw");
    day.writes("salah pasien");
    day.does("bar-rx");
    day.looks("9-withdrawn");
    day.does("rx-back");
}

/// Prescriptions of long before the program, by the pharmacist with the board.
fn destroys_papers(day: &mut Day) {
    day.finds_in_menu("key-menu", "menu-stock");
    day.does("stock-papers-key");
    day.picks(1, 1);
    day.does("field-2");
    day.enters("01012019");
    day.does("field-3");
    day.enters("31122019");
    day.does("field-4");
    day.enters("412");
    day.fills(5, "dibakar");
    day.picks(6, 1);
    day.picks(7, 2);
    day.looks("10-papers");
    day.does("bar-stock");
    day.types("666666");
    day.does("approval-yes");
    day.looks("11-destroyed");
    assert!(day.says("Berita acara"), "it is said that it was done");
    // What is said is put away first, then the errand, then the stock room.
    day.does("stock-back");
    day.does("stock-back");
    day.does("stock-back");
}

fn takes_a_supplier_in(day: &mut Day) {
    day.finds_in_menu("key-menu", "menu-stock");
    day.does("stock-suppliers-key");
    day.does("supplier-tool-new");
    day.fills(1, "pbf baru");
    day.looks("12-supplier");
    day.does("bar-stock");
    day.looks("13-taken-in");
}

fn a_pharmacys_errands(name: &str, hand: Hand) {
    if !tools::have("Xvfb") || !tools::have("xdotool") {
        return;
    }
    let mut day = Day::begin(name, hand);
    let before = happened(&day.folder, 0).len();
    day.signs_in(3, "222222");
    day.does("pad-5");
    day.does("bar-open");
    hands_out(&mut day);
    takes_a_slip_back(&mut day);
    prescribes(&mut day);
    day.opens_from_menu("menu-sign-out");
    day.signs_in(4, "232323");
    destroys_papers(&mut day);
    day.opens_from_menu("menu-sign-out");
    day.signs_in(6, "444444");
    takes_a_supplier_in(&mut day);
    let kinds = happened(&day.folder, before);
    assert_eq!(kinds, happened(&day.twins, before), "the window did what its twin did");
    let wanted = [
        ("sale_completed", 1),
        // Put in, and taken back by its exact negative.
        ("cash_moved", 2),
        // Written, completed, withdrawn.
        ("prescription_received", 3),
        ("papers_destroyed", 1),
        ("supplier_set", 1),
    ];
    for (kind, times) in wanted {
        assert_eq!(kinds.iter().filter(|other| *other == kind).count(), times, "{kind} in {kinds:?}");
    }
    let log = program::gerai(&day.folder.0, &["log", "export"]).done();
    assert!(log.contains("\"box_reason\":\"diminta\"") && log.contains("B26A75"), "why another box went out");
    program::gerai(&day.folder.0, &["verify"]).done();
}

#[test]
fn a_pharmacys_errands_with_a_finger_alone() {
    a_pharmacys_errands("pharmacy-finger", Hand::Finger);
}

#[test]
fn a_pharmacys_errands_by_the_keys_printed_on_the_buttons() {
    a_pharmacys_errands("pharmacy-keys", Hand::Keys);
}
