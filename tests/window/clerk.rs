//! The stock clerk's flow at a real window, once with a finger and once by the keys that are printed on the buttons:
//! goods come in by scanner with their faktur, the pharmacy looks a medicine up by three letters and sells it, a shelf
//! is counted, the page *kenapa beda* shows what moved, and the accounts, the stock report and the kartu stok agree to
//! the rupiah.

use gerai::app::board::Mark;
use gerai::app::shortcut::Shortcut;
use serde_json::Value;

use super::day::{Day, Hand, happened};
use crate::{program, tools};

/// A carton of forty packets of the demo's instant noodles.
const CARTON: &str = "2010000001011";

/// What lies in the shop, at the pharmacy and in the warehouse.
const INVENTORY: [&str; 3] = ["114100", "114200", "114300"];

impl Day {
    /// Text into a field or a search: by the letters on the screen, or the keyboard's.
    pub(super) fn writes(&mut self, text: &str) {
        match self.hand {
            Hand::Finger => text.chars().for_each(|sign| match sign {
                ' ' => self.does("letter-blank"),
                _ => self.does(&format!("letter-{sign}")),
            }),
            Hand::Keys => self.keyboard(text),
        }
    }

    /// Figures into a field, and Enter.
    pub(super) fn enters(&mut self, digits: &str) {
        self.types(digits);
        self.does("pad-enter");
    }

    fn leaves_the_stock_room(&mut self) {
        self.does("stock-back");
        self.does("stock-sign-out");
    }

    fn bar_says(&self, words: &str) -> bool {
        let board = self.board();
        let bar = board.by_id("bar-stock").map(|bar| board.places[bar.place].marks.clone());
        bar.into_iter().flatten().any(|mark| matches!(mark, Mark::Words(shown) if shown.content.contains(words)))
    }

    /// Anywhere on the screen.
    pub(super) fn says(&self, words: &str) -> bool {
        let board = self.board();
        let mut marks = board.places.iter().flat_map(|place| &place.marks);
        marks.any(|mark| matches!(mark, Mark::Words(shown) if shown.content.contains(words)))
    }

    /// Down the list until the bar says that these are meant; a finger turns the list over.
    fn chooses(&mut self, words: &str) {
        for _ in 0..6 {
            for row in 1..60 {
                if self.bar_says(words) {
                    return;
                }
                match self.hand {
                    Hand::Keys => self.presses(Shortcut::Down),
                    Hand::Finger if self.has(&format!("row-{row}")) => self.does(&format!("row-{row}")),
                    Hand::Finger => {}
                }
            }
            if self.hand == Hand::Finger && !self.bar_says(words) {
                self.does("rows-on");
            }
        }
        assert!(self.bar_says(words), "{words} is in the list");
    }
}

/// Two cartons with the price of one, on a faktur.
fn takes_in(day: &mut Day) {
    day.does("stock-receive-key");
    day.chooses("Contoh Indo Distribusi");
    day.does("bar-stock");
    day.scans(CARTON);
    day.scans(CARTON);
    day.looks("1-scanned");
    day.does("field-4");
    day.enters("113200");
    day.does("bar-stock");
    day.does("field-1");
    day.writes("f77");
    day.does("stock-enter");
    day.looks("2-faktur");
    day.does("bar-stock");
    day.looks("3-taken-in");
}

/// Three letters, the card, one strip of it.
fn sells(day: &mut Day) {
    day.does("pad-5");
    day.does("bar-open");
    day.opens_from_menu("menu-stock-check");
    day.writes("par");
    match day.hand {
        Hand::Finger => day.does("hit-1"),
        Hand::Keys => day.presses(Shortcut::Down),
    }
    day.looks("4-card");
    day.does("stock-sell");
    day.looks("5-in-the-basket");
    day.does("bar-pay");
    day.looks("6-paying");
    day.does("sum-1");
    day.does("bar-next");
}

/// Half of a shelf is gone: counted blind, counted again, agreed to by the manager.
fn counts(day: &mut Day) {
    day.does("stock-count-key");
    day.chooses("B2");
    day.does("bar-stock");
    day.scans(CARTON);
    day.does("field-1");
    day.enters("20");
    day.does("bar-stock");
    day.looks("7-compared");
    day.does("bar-stock");
    day.does("field-1");
    day.enters("20");
    day.does("field-2");
    day.writes("salah rak");
    day.does("stock-enter");
    day.does("bar-stock");
    day.looks("8-agreed");
    day.types("444444");
    day.does("approval-yes");
}

/// Why the shelf had less: what moved, since it was counted.
fn looks_at_the_card(day: &mut Day) {
    day.opens_from_menu("menu-stock-check");
    day.scans(CARTON);
    day.does("stock-why");
    day.looks("9-why");
    assert!(day.says("20 pcs di rak"), "the page begins with the count");
}

/// What the kartu stok ends with, card by card, in all.
fn carded(rows: &[Value]) -> i64 {
    let of = |row: &Value| ["sku", "location", "card"].map(|name| row[name].as_str().unwrap_or_default().to_owned());
    let ends = rows.iter().enumerate().filter(|(at, row)| rows.get(at + 1).is_none_or(|next| of(next) != of(row)));
    ends.filter_map(|(_, row)| row["balance_value"].as_i64()).sum()
}

fn a_clerks_flow(name: &str, hand: Hand) {
    if !tools::have("Xvfb") || !tools::have("xdotool") {
        return;
    }
    let mut day = Day::begin(name, hand);
    let before = happened(&day.folder, 0).len();
    day.signs_in(5, "333333");
    takes_in(&mut day);
    day.leaves_the_stock_room();
    day.signs_in(3, "222222");
    sells(&mut day);
    day.opens_from_menu("menu-sign-out");
    day.signs_in(5, "333333");
    counts(&mut day);
    day.leaves_the_stock_room();
    day.signs_in(3, "222222");
    looks_at_the_card(&mut day);
    let kinds = happened(&day.folder, before);
    assert_eq!(kinds, happened(&day.twins, before), "the window did what its twin did");
    let count = |kind: &str| kinds.iter().filter(|other| *other == kind).count();
    for (kind, times) in [("goods_received", 1), ("shift_opened", 1), ("sale_completed", 1), ("stock_counted", 1)] {
        assert_eq!(count(kind), times, "{kind} in {kinds:?}");
    }
    let rows = program::report(&day.folder.0, "stock");
    let noodles = rows.iter().filter(|row| row["sku"] == "S00101" && row["location"] == "toko");
    let left: i64 = noodles.filter_map(|row| row["qty_milli"].as_i64()).sum();
    assert_eq!(left, 20_000, "the books have what was counted");
    let worth: i64 = rows.iter().filter_map(|row| row["value"].as_i64()).sum();
    let accounts: i64 = program::report(&day.folder.0, "trial-balance")
        .iter()
        .filter(|row| row["account"].as_str().is_some_and(|account| INVENTORY.contains(&account)))
        .filter_map(|row| Some(row["debit"].as_i64()? - row["credit"].as_i64()?))
        .sum();
    assert_eq!(worth, accounts, "the stock report is worth the inventory accounts");
    let cards = program::report(&day.folder.0, "stock-card");
    assert_eq!(carded(&cards), accounts, "and so is the kartu stok");
    program::gerai(&day.folder.0, &["verify"]).done();
}

#[test]
fn a_clerks_flow_with_a_finger_alone() {
    a_clerks_flow("clerk-finger", Hand::Finger);
}

#[test]
fn a_clerks_flow_by_the_keys_printed_on_the_buttons() {
    a_clerks_flow("clerk-keys", Hand::Keys);
}
