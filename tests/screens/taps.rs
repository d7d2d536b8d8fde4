//! What a sale may cost in taps (the budgets of the product page), on the real counter: a finger on the window's own
//! keys, a scanner that types, the station behind them.
//! Long because the budgets are read side by side.

mod corrections;
mod paying;
mod pharmacy;
mod reports;
mod stock;
mod stockroom;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use gerai::app::keyboard::Stroke;
use gerai::app::{App, Message};
use gerai::io::folder::Folder;
use gerai::locale::Language;
use gerai::station::counter::{Start, Tell};
use gerai::station::rehearse::{self, Wish};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::{Settings, Size};
use iced_test::Simulator;
use iced_test::selector::id;

/// Nutrijell, a pack of noodles, another: on packs of the demo shop.
const PACKS: [&str; 3] = ["8992933712117", "8998866200301", "8998866200318"];
const MEMBER_CARD: &str = "2800000000011";

/// A till of the demo shop with somebody at it.
struct Till {
    app: App,
    heard: iced::futures::channel::mpsc::UnboundedReceiver<Tell>,
    folder: std::path::PathBuf,
    taps: usize,
    scans: usize,
}

impl Drop for Till {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

impl Till {
    fn open(name: &str) -> Self {
        let mut till = Self::signed_in(name, "person-1", "pad-1");
        till.tap("pad-5");
        till.tap("bar-open");
        (till.taps, till.scans) = (0, 0);
        till
    }

    /// Somebody of the demo shop signs in, by a key and a PIN of one digit six times.
    fn signed_in(name: &str, person: &str, digit: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-taps-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&folder);
        let place = Folder::at(&folder);
        let at = "2026-11-24T00:00:00Z".parse().expect("a time");
        let wish = Wish { seed: 1, sales: 0, days: 0, at };
        rehearse::demo(&place, &wish, &mut |_| std::ops::ControlFlow::Continue(())).expect("a demo shop");
        let (app, heard) = App::new(Start { folder: place, language: Language::Id });
        let mut till = Self { app, heard, folder, taps: 0, scans: 0 };
        till.settle();
        till.signs_in(person, digit);
        (till.taps, till.scans) = (0, 0);
        till
    }

    /// The same shop as its disk is now, at another start of the program.
    fn after_a_power_cut(&self, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-taps-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        for entry in std::fs::read_dir(&self.folder).expect("the shop").flatten() {
            if entry.path().is_file() {
                std::fs::copy(entry.path(), folder.join(entry.file_name())).expect("copied");
            }
        }
        let (app, heard) = App::new(Start { folder: Folder::at(&folder), language: Language::Id });
        let mut till = Self { app, heard, folder, taps: 0, scans: 0 };
        till.settle();
        till
    }

    fn signs_in(&mut self, person: &str, digit: &str) {
        self.tap(person);
        for _ in 0..6 {
            self.tap(digit);
        }
        self.tap("bar-sign-in");
    }

    /// A window on an empty folder: the first run.
    fn first_run(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-taps-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&folder);
        let (app, heard) = App::new(Start { folder: Folder::at(&folder), language: Language::Id });
        Self { app, heard, folder, taps: 0, scans: 0 }
    }

    /// One's own shop, with a manager (444444) and a cashier (111111), and nothing in it.
    fn founded(name: &str) -> Self {
        let mut till = Self::first_run(name);
        till.tap("choice-own");
        till.tap("bar-next-step");
        let fields = [
            ("field-1", "maju"),
            ("field-4", "ani"),
            ("field-5", "444444"),
            ("field-6", "budi"),
            ("field-7", "111111"),
        ];
        for (field, letters) in fields {
            till.tap(field);
            letters.chars().for_each(|letter| till.tap(&format!("letter-{letter}")));
        }
        till.tap("bar-next-step");
        till.wait_for("bar-next-step");
        assert!(till.shows("Langkah 3 dari 3"));
        till.tap("bar-next-step");
        till.wait_for("person-1");
        till
    }

    /// Until there is a key of this name: long work takes its time.
    fn wait_for(&mut self, key: &str) {
        let end = Instant::now() + Duration::from_secs(120);
        while !self.has_key(key) {
            assert!(Instant::now() < end, "{key} comes");
            std::thread::sleep(Duration::from_millis(20));
            self.settle();
        }
    }

    /// Until the counter has answered everything.
    fn settle(&mut self) {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            while let Ok(tell) = self.heard.try_recv() {
                self.hear(Message::Told(tell));
            }
            if !self.app.is_waiting() {
                return;
            }
            assert!(Instant::now() < end, "the counter answers");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn hear(&mut self, message: Message) {
        let _task = self.app.update(message);
    }

    /// A finger on a key.
    fn tap(&mut self, key: &str) {
        let key = key.to_owned();
        let mut window = Simulator::with_size(Settings::default(), Size::new(1366.0, 768.0), self.app.view());
        window.click(id(key.clone())).unwrap_or_else(|_| panic!("there is a key {key}"));
        let messages: VecDeque<Message> = window.into_messages().collect();
        assert!(!messages.is_empty(), "{key} does something");
        messages.into_iter().for_each(|message| self.hear(message));
        self.taps += 1;
        self.settle();
    }

    /// A scanner types a code and Enter.
    fn scan(&mut self, code: &str) {
        for sign in code.chars() {
            let key = Key::Character(sign.to_string().into());
            self.hear(Message::Keyed(stroke(key, Some(sign.to_string()))));
        }
        self.hear(Message::Keyed(stroke(Key::Named(Named::Enter), Some("\r".to_owned()))));
        self.scans += 1;
        self.settle();
    }

    /// A person presses a key and waits longer than a scanner does.
    fn key(&mut self, key: Key, text: Option<&str>) {
        self.hear(Message::Keyed(stroke(key, text.map(str::to_owned))));
        std::thread::sleep(Duration::from_millis(60));
        self.hear(Message::Waited);
        self.settle();
    }

    /// Words on the screen.
    fn shows(&self, words: &str) -> bool {
        let board = self.app.board();
        board.places.iter().flat_map(|place| &place.marks).any(|mark| match mark {
            gerai::app::board::Mark::Words(shown) => shown.content.contains(words),
            _ => false,
        })
    }

    /// Everything that is written on the screen.
    fn words(&self) -> Vec<String> {
        let board = self.app.board();
        let words = board.places.iter().flat_map(|place| &place.marks).filter_map(|mark| match mark {
            gerai::app::board::Mark::Words(shown) => Some(shown.content.clone()),
            _ => None,
        });
        words.collect()
    }

    /// The number of the receipt that is shown.
    fn receipt(&self) -> String {
        self.words().into_iter().find(|words| words.contains("-A-0")).expect("a receipt's number is shown")
    }

    fn has_key(&self, id: &str) -> bool {
        self.app.board().by_id(id).is_some()
    }
}

fn stroke(key: Key, text: Option<String>) -> Stroke {
    Stroke { key, text, modifiers: Modifiers::default(), held: false }
}

#[test]
fn three_scans_and_exact_cash_are_two_taps() {
    let mut till = Till::open("exact");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    till.tap("sum-1");
    assert_eq!((till.scans, till.taps), (3, 2));
    assert!(till.has_key("bar-next") && till.shows("Tersimpan") && till.shows("-A-0001"));
}

#[test]
fn three_scans_and_a_note_of_fifty_thousand_are_two_taps() {
    let mut till = Till::open("note");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    let board = till.app.board();
    let fifty = |id: &str| board.by_id(id).is_some_and(|touch| format!("{:?}", touch.message).contains("50000)"));
    let key = ["sum-1", "sum-2", "sum-3", "sum-4"].into_iter().find(|id| fifty(id)).expect("a key for 50.000");
    till.tap(key);
    assert_eq!((till.scans, till.taps), (3, 2));
    assert!(till.has_key("bar-next") && till.shows("50.000"));
}

#[test]
fn a_member_is_one_scan_more_and_the_next_scan_begins_the_next_sale() {
    let mut till = Till::open("member");
    PACKS.iter().for_each(|code| till.scan(code));
    till.scan(MEMBER_CARD);
    assert!(till.shows("A00001"));
    till.tap("bar-pay");
    till.tap("sum-1");
    assert_eq!((till.scans, till.taps), (4, 2));
    assert!(till.shows("Belanja tahun ini"));
    till.scan(PACKS[0]);
    assert!(till.has_key("bar-pay") && till.shows("1 baris"));
}

#[test]
fn loose_rice_is_one_tap_and_its_weight() {
    let mut till = Till::open("rice");
    till.tap("tile-1");
    for digit in ["pad-1", "pad-2", "pad-5", "pad-0"] {
        till.tap(digit);
    }
    till.tap("pad-enter");
    assert!(till.shows("1,250") && till.shows("1 baris"));
}

#[test]
fn a_wrong_quantity_on_the_last_line_is_two_taps() {
    let mut till = Till::open("quantity");
    till.scan(PACKS[1]);
    till.tap("pad-4");
    till.tap("pad-enter");
    assert_eq!(till.taps, 2);
    assert!(till.shows("13.600"));
}

#[test]
fn a_piece_is_a_carton_with_one_tap_on_its_unit() {
    let mut till = Till::open("unit");
    till.scan(PACKS[1]);
    till.tap("unit-of-1");
    assert_eq!(till.taps, 1);
    assert!(till.shows("128.000") && till.shows("dus"));
    // A piece beside the carton is a line of its own, until it is a carton, too.
    till.scan(PACKS[1]);
    assert!(till.shows("2 baris"));
    till.key(Key::Character("s".into()), Some("s"));
    assert!(till.shows("1 baris") && till.shows("256.000"));
    till.key(Key::Named(Named::F8), None);
    assert!(till.shows("2 baris") && till.shows("131.400"), "taken back");
}

#[test]
fn goods_with_three_units_show_what_is_in_each() {
    let mut till = Till::open("units");
    till.scan("2000000000435");
    till.tap("unit-of-1");
    assert!(till.shows("pak isi 12 pcs") && till.shows("dus isi 144 pcs"));
    till.tap("unit-3");
    assert!(till.shows("isi 144") && !till.has_key("unit-3"));
    till.key(Key::Character("s".into()), Some("s"));
    till.key(Key::Character("b".into()), Some("b"));
    assert!(till.shows("isi 12") && !till.has_key("unit-3"));
    // Left as it is, nothing happens; nor does a scan wait for the choice.
    till.key(Key::Character("s".into()), Some("s"));
    till.key(Key::Named(Named::Escape), None);
    assert!(!till.has_key("unit-3"));
    till.tap("unit-of-1");
    till.scan(PACKS[1]);
    assert!(till.shows("2 baris") && !till.has_key("unit-3"));
}

#[test]
fn the_basket_of_a_power_cut_is_offered_to_who_put_it_together() {
    let mut till = Till::open("unfinished");
    till.scan(PACKS[0]);
    till.scan(PACKS[1]);
    // The file is written beside; what is on the disk is all that a power cut leaves.
    let file = Folder::at(&till.folder).unfinished();
    let begun = Instant::now();
    let whole = || std::fs::read_to_string(&file).is_ok_and(|text| text.contains("S00135"));
    while !whole() {
        assert!(begun.elapsed() < Duration::from_secs(10), "the basket is written down");
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut after = till.after_a_power_cut("unfinished-after");
    after.signs_in("person-1", "pad-1");
    assert!(after.shows("sebelum mati listrik") && after.shows("2 barang") && after.has_key("unfinished-drop"));
    // Who comes first is served first.
    after.scan(PACKS[2]);
    assert!(!after.has_key("unfinished-take"));
    after.tap("bar-pay");
    after.tap("sum-1");
    after.tap("bar-next");
    after.key(Key::Character("l".into()), Some("l"));
    assert!(after.shows("2 baris") && !after.has_key("unfinished-take"));
    after.tap("bar-pay");
    after.tap("sum-1");
    after.tap("bar-next");
    assert!(after.shows("Keranjang kosong") && !after.has_key("unfinished-take"));
}

#[test]
fn goods_with_a_barcode_stand_on_a_tile_where_the_manager_put_them() {
    let mut till = Till::signed_in("tiles", "person-6", "pad-4");
    ["today-menu", "menu-tab-5", "menu-tiles"].into_iter().for_each(|key| till.tap(key));
    till.scan("2000000000107");
    // The found goods before the first tile; then all of it is saved.
    ["bar-tiles", "bar-tiles"].into_iter().for_each(|key| till.tap(key));
    let mut till = till.after_a_power_cut("tiles-after");
    till.signs_in("person-1", "pad-1");
    ["pad-5", "bar-open"].into_iter().for_each(|key| till.tap(key));
    assert!(till.shows("Beras") && till.shows("76.500"), "{:?}", till.words());
    // By its letter, which stands on it.
    till.key(Key::Character("q".into()), Some("q"));
    assert!(till.shows("Rp76.500") && till.shows("1 baris"));
}

#[test]
fn a_sale_goes_by_keyboard_alone() {
    let mut till = Till::open("keyboard");
    till.scan(PACKS[0]);
    till.key(Key::Named(Named::F12), None);
    till.key(Key::Character("6".into()), Some("6"));
    for _ in 0..3 {
        till.key(Key::Character("0".into()), Some("0"));
    }
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-next"), "6.000 for 5.700 is enough");
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-pay") && till.shows("Keranjang kosong"));
    assert_eq!(till.taps, 0);
}

#[test]
fn a_scan_while_the_money_is_taken_goes_into_the_basket_and_nowhere_else() {
    let mut till = Till::open("dialog");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.scan(PACKS[1]);
    assert!(till.has_key("bar-pay") && till.shows("2 baris"));
    till.tap("key-menu");
    till.scan(PACKS[2]);
    assert!(till.shows("3 baris"));
    till.tap("key-search");
    till.scan(PACKS[2]);
    assert!(till.has_key("bar-pay") && till.shows("3 baris"));
}

#[test]
fn an_unknown_code_is_a_red_row_that_can_be_searched_or_skipped() {
    let mut till = Till::open("unknown");
    till.scan(PACKS[0]);
    till.scan("8991002101990");
    assert!(till.shows("Barcode") && till.has_key("trouble-skip") || till.has_key("trouble-understood"));
    till.key(Key::Named(Named::Escape), None);
    assert!(!till.has_key("trouble-skip") && till.shows("1 baris"));
}

#[test]
fn digits_left_open_before_a_scan_go_with_a_word() {
    let mut till = Till::open("digits");
    till.tap("pad-1");
    till.tap("pad-2");
    till.scan(PACKS[1]);
    assert!(till.shows("Angka 12") && till.shows("1 baris") && till.shows("3.400"));
    till.tap("pad-3");
    till.tap("pad-times");
    till.scan(PACKS[2]);
    assert!(till.shows("9.900"), "three of the noodles");
}

#[test]
fn goods_are_found_by_letters_and_added() {
    let mut till = Till::open("search");
    till.tap("key-search");
    for letter in ["letter-m", "letter-i", "letter-e"] {
        till.tap(letter);
    }
    assert!(till.shows("Mie") && till.has_key("hit-2"));
    till.tap("bar-add");
    assert!(till.has_key("bar-pay") && till.shows("1 baris"));
}

#[test]
fn a_price_check_sells_nothing() {
    let mut till = Till::open("check");
    till.tap("key-menu");
    till.tap("menu-price-check");
    till.scan(PACKS[0]);
    assert!(till.shows("Nutrijell") && till.has_key("bar-add"));
    till.tap("search-back");
    assert!(till.shows("Keranjang kosong"));
}

#[test]
fn a_member_is_found_by_name_and_taken_away() {
    let mut till = Till::open("members");
    till.scan(PACKS[0]);
    till.tap("key-menu");
    till.tap("menu-members");
    for letter in ["letter-i", "letter-b", "letter-r"] {
        till.tap(letter);
    }
    assert!(till.shows("Ibrahim Alfian"));
    till.tap("bar-member");
    assert!(till.has_key("chip-member") && till.has_key("bar-pay"));
    till.tap("chip-member");
    till.tap("members-none");
    assert!(!till.has_key("chip-member"));
}

#[test]
fn the_demo_shop_is_one_tap_from_the_first_start() {
    let mut till = Till::first_run("demo");
    till.tap("bar-next-step");
    assert_eq!(till.taps, 1);
    till.wait_for("person-1");
    assert!(till.shows("Siti Rahmah") && till.shows("DEMO"));
}

#[test]
fn ones_own_shop_is_founded_by_touch() {
    let mut till = Till::founded("own");
    assert!(till.shows("Budi") && till.shows("Ani") && !till.shows("DEMO"));
    for _ in 0..6 {
        till.tap("pad-1");
    }
    till.tap("bar-sign-in");
    assert!(till.has_key("bar-open"));
}

#[test]
fn settings_hold_at_once_and_after_the_next_start() {
    let mut till = Till::open("settings");
    till.tap("key-menu");
    till.tap("menu-tab-4");
    till.tap("menu-settings");
    till.tap("set-malam");
    till.tap("set-en");
    till.wait_for("set-en");
    assert!(till.app.board().inks.malam && till.shows("Settings") | till.shows("Colours"));
    till.tap("settings-back");
    assert!(till.has_key("bar-pay") && till.shows("Pay"));
    // The choices are written behind the window, one after the other.
    let read = || std::fs::read_to_string(till.folder.join("device.toml")).unwrap_or_default();
    let is_written = || read().contains("malam") && read().contains("\"en\"");
    let written = (0..500).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        is_written()
    });
    assert!(written, "{}", read());
}

#[test]
fn a_line_of_a_receipt_in_hand_comes_back_with_a_scan_and_at_most_three_taps() {
    let mut till = Till::open("return");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    till.tap("sum-1");
    let receipt = till.receipt();
    till.tap("bar-next");
    (till.taps, till.scans) = (0, 0);
    till.scan(&receipt);
    assert!(till.has_key("bar-refund") && till.shows(&receipt), "the scan opens the receipt");
    till.tap("line-2");
    till.tap("reason-rusak");
    till.tap("bar-refund");
    assert_eq!((till.scans, till.taps), (1, 3));
    assert!(till.has_key("bar-next") && till.shows("Pengembalian uang") && till.shows("-A-0002"));
}

#[test]
fn a_return_is_left_without_a_trace() {
    let mut till = Till::open("leave-return");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("sum-1");
    till.tap("done-return");
    till.tap("line-1");
    till.key(Key::Named(Named::Escape), None);
    assert!(till.has_key("bar-pay") && till.shows("0 baris"));
}

#[test]
fn a_sale_is_set_aside_and_fetched_with_a_tap_each() {
    let mut till = Till::open("park");
    till.scan(PACKS[0]);
    till.tap("key-park");
    assert!(till.shows("Ambil parkir"), "the same key fetches it");
    till.tap("key-park");
    assert_eq!((till.scans, till.taps), (1, 2));
    assert!(till.shows("1 baris"));
}

#[test]
fn a_receipt_without_its_paper_is_found_by_its_sum() {
    let mut till = Till::open("receipts");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("sum-1");
    till.tap("bar-next");
    till.tap("key-menu");
    till.tap("menu-return");
    for digit in ["5", "7", "0", "0"] {
        till.key(Key::Character(digit.into()), Some(digit));
    }
    till.tap("hit-1");
    till.tap("bar-return");
    assert!(till.has_key("bar-refund"));
}

#[test]
fn arrears_are_paid_with_a_card_and_five_taps() {
    let mut till = Till::open("arrears");
    till.tap("key-menu");
    till.tap("menu-desk");
    till.scan(MEMBER_CARD);
    assert!(till.shows("Ibrahim Alfian") && till.shows("Menunggak"), "what she has is shown before one chooses");
    till.tap("row-2");
    till.tap("sum-1");
    till.tap("bar-desk");
    assert_eq!((till.scans, till.taps), (1, 5));
    assert!(till.shows("diterima") && till.shows("Lunas sampai"), "the slip, and the months as they are now");
}

#[test]
fn savings_are_paid_in_by_keyboard_alone() {
    let mut till = Till::open("desk-keys");
    let type_in = |till: &mut Till, signs: &str| {
        signs.chars().for_each(|sign| till.key(Key::Character(sign.to_string().into()), Some(&sign.to_string())));
    };
    till.tap("key-menu");
    type_in(&mut till, "s");
    type_in(&mut till, "ibr");
    assert!(till.shows("Ibrahim Alfian"));
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("row-3"), "the first that was found is shown");
    type_in(&mut till, "c");
    type_in(&mut till, "50000");
    till.key(Key::Named(Named::F12), None);
    assert!(till.shows("Rp50.000 diterima") && till.shows("1.300.000"));
    till.key(Key::Named(Named::Escape), None);
    assert!(till.has_key("bar-pay"));
    assert_eq!(till.taps, 1, "the key that opens the menu");
}

#[test]
fn a_members_pin_is_set_with_the_manager_and_asked_for_when_she_is_paid_out() {
    let mut till = Till::open("desk-pin");
    till.tap("key-menu");
    till.tap("menu-desk");
    till.scan(MEMBER_CARD);
    till.tap("row-6");
    for _ in 0..2 {
        (0..6).for_each(|_| till.tap("pad-7"));
        till.tap("bar-desk");
    }
    assert!(till.has_key("approval-yes"), "the manager is asked");
    (0..6).for_each(|_| till.tap("pad-4"));
    till.tap("approval-yes");
    assert!(till.shows("Sudah ada"), "there is one now");
    till.tap("row-4");
    ["pad-5", "pad-0", "pad-000"].into_iter().for_each(|digit| till.tap(digit));
    till.tap("bar-desk");
    (0..6).for_each(|_| till.tap("pad-1"));
    till.tap("bar-desk");
    assert!(till.shows("PIN anggota salah"));
    (0..6).for_each(|_| till.tap("pad-7"));
    till.tap("bar-desk");
    assert!(till.shows("Rp50.000 dibayarkan") && till.shows("1.200.000"));
}

#[test]
fn a_voucher_is_sold_and_scanned_at_the_counter() {
    let mut till = Till::open("voucher");
    till.tap("key-menu");
    till.tap("menu-voucher");
    ["pad-5", "pad-0", "pad-000"].into_iter().for_each(|digit| till.tap(digit));
    till.tap("bar-desk");
    let code = till.words().into_iter().find_map(|words| {
        let code: String = words.chars().filter(char::is_ascii_digit).take(13).collect();
        (words.starts_with("Voucher 29")).then_some(code)
    });
    let code = code.expect("its number is said");
    till.tap("desk-back");
    till.scan(PACKS[0]);
    till.scan(&code);
    assert!(till.has_key("bar-next") && till.shows("-A-0001"), "the voucher paid the sale");
}
