//! The stock room in the window: goods are taken in by scanner, moved by two people, counted while the shop sells,
//! all by touch and by keyboard.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::Till;

/// A carton of forty packets of the demo's instant noodles.
const CARTON: &str = "2010000001011";

impl Till {
    fn signs(&mut self, signs: &str) {
        signs.chars().for_each(|sign| self.key(Key::Character(sign.to_string().into()), Some(&sign.to_string())));
    }

    fn enters(&mut self, signs: &str) {
        self.signs(signs);
        self.key(Key::Named(Named::Enter), Some("\r"));
    }

    fn finishes(&mut self) {
        self.key(Key::Named(Named::F12), None);
    }

    /// Down the list until these goods or this supplier are meant.
    fn down_to(&mut self, words: &str) {
        for _ in 0..60 {
            if self.bar_says(words) {
                return;
            }
            self.key(Key::Named(Named::ArrowDown), None);
        }
        panic!("{words} is in the list: {:?}", self.words());
    }

    fn bar_says(&self, words: &str) -> bool {
        let board = self.app.board();
        let bar = board.by_id("bar-stock").map(|bar| board.places[bar.place].marks.clone());
        bar.into_iter().flatten().any(|mark| match mark {
            gerai::app::board::Mark::Words(shown) => shown.content.contains(words),
            _ => false,
        })
    }
}

#[test]
fn goods_come_in_by_scanner_and_keyboard_with_the_cost_of_one_piece() {
    let mut till = Till::signed_in("goods-in", "person-5", "pad-3");
    till.signs("m");
    till.down_to("Sumber");
    till.finishes();
    till.scan(CARTON);
    till.scan(CARTON);
    assert!(till.shows("2 dus"), "two cartons: {:?}", till.words());
    till.signs("d");
    till.enters("113200");
    assert!(till.shows("2.830"), "the piece costs what the carton says by forty: {:?}", till.words());
    till.finishes();
    till.signs("a");
    till.enters("f-77");
    assert!(till.shows("F-77") && till.shows("226.400"), "{:?}", till.words());
    till.finishes();
    assert!(till.shows("Barang masuk dan faktur tersimpan"), "{:?}", till.words());
    // The same faktur a second time.
    till.down_to("Sumber");
    till.finishes();
    till.scan(CARTON);
    till.finishes();
    till.signs("a");
    till.enters("F-77");
    assert!(till.shows("F-77") && till.shows("sudah"), "refused at once: {:?}", till.words());
    assert_eq!(till.taps, 0);
}

/// The manager of the demo shop at the till, its shift open.
fn managers_till(name: &str) -> Till {
    let mut till = Till::signed_in(name, "person-6", "pad-4");
    till.tap("today-sell");
    till.tap("pad-5");
    till.tap("bar-open");
    (till.taps, till.scans) = (0, 0);
    till
}

#[test]
fn what_nobody_knows_is_taken_in_during_a_sale_and_sold_at_once() {
    let mut till = managers_till("goods-unknown");
    till.scan("8992933712117");
    till.scan("8999999000011");
    till.tap("trouble-new");
    till.enters("kecap bango 135 ml");
    till.enters("8500");
    till.finishes();
    assert_eq!((till.scans, till.taps), (2, 1));
    assert!(till.shows("Kecap Bango 135 ml") && till.shows("8.500"), "{:?}", till.words());
    assert!(till.has_key("bar-pay") && till.has_key("line-2"), "both stand in the basket: {:?}", till.words());
    // A cashier has no such key.
    let mut till = Till::open("goods-unknown-cashier");
    till.scan("8999999000011");
    assert!(till.has_key("trouble-other") && !till.has_key("trouble-new"));
}

#[test]
fn the_first_goods_of_a_shop_are_scanned_one_after_the_other_and_sold() {
    let mut till = Till::founded("goods-first");
    till.tap("person-2");
    (0..6).for_each(|_| till.tap("pad-4"));
    till.tap("bar-sign-in");
    assert!(till.shows("Belum ada barang di katalog"), "{:?}", till.words());
    (till.taps, till.scans) = (0, 0);
    till.scan("8999999000011");
    // As quick as a scanner, and no code.
    till.scan("kecap bango 135 ml");
    assert!(till.shows("Kecap Bango 135 ml") && till.shows("8999999000011"), "{:?}", till.words());
    till.scans -= 1;
    till.signs("8500");
    till.scan("8999999000028");
    till.enters("Gula 1 kg");
    till.enters("17500");
    till.finishes();
    assert_eq!((till.scans, till.taps), (2, 0), "no key is needed between two packs");
    assert!(till.shows("2 barang masuk"), "{:?}", till.words());
    // By touch, goods without a code: they stand on a tile at once.
    till.tap("field-1");
    "telur".chars().for_each(|letter| till.tap(&format!("letter-{letter}")));
    till.tap("stock-enter");
    ["pad-2", "pad-000", "pad-enter"].into_iter().for_each(|key| till.tap(key));
    till.tap("bar-stock");
    assert!(till.shows("3 barang masuk"), "{:?}", till.words());
    till.tap("stock-back");
    till.tap("stock-back");
    till.tap("today-sell");
    till.tap("pad-5");
    till.tap("bar-open");
    till.scan("8999999000028");
    till.tap("tile-1");
    assert!(till.shows("Gula 1 kg") && till.shows("Telur") && till.shows("19.500"), "{:?}", till.words());
}

#[test]
fn an_earlier_slip_of_the_shift_is_taken_back_from_the_list() {
    let mut till = Till::open("slips");
    for amount in ["20000", "5000"] {
        till.tap("key-menu");
        till.tap("menu-cash-in");
        till.signs(amount);
        till.tap("drawer-reason-1");
        till.finishes();
    }
    till.tap("key-menu");
    till.tap("menu-cash-in");
    till.tap("drawer-slips");
    assert!(till.shows("20.000") && till.shows("5.000"), "{:?}", till.words());
    till.key(Key::Named(Named::ArrowDown), None);
    assert!(till.shows("Slip 1"), "the newest stands first: {:?}", till.words());
    till.finishes();
    assert!(till.has_key("approval-yes"), "somebody agrees: {:?}", till.words());
    (0..6).for_each(|_| till.tap("pad-4"));
    till.tap("approval-yes");
    assert!(till.shows("Slip 1 dibatalkan, Rp20.000"), "{:?}", till.words());
    assert!(till.shows("dibatalkan"), "it stays in the list: {:?}", till.words());
    till.finishes();
    assert!(till.shows("Sudah dibatalkan"), "{:?}", till.words());
}

#[test]
fn goods_go_from_place_to_place_with_two_people() {
    let mut till = Till::signed_in("goods-move", "person-5", "pad-3");
    till.signs("p");
    till.scan(CARTON);
    // From the shop to the warehouse.
    till.signs("c1");
    till.signs("d3");
    till.finishes();
    assert!(till.shows("MT-A-0001 berangkat"), "{:?}", till.words());
    till.key(Key::Named(Named::Escape), None);
    till.tap("stock-sign-out");
    till.signs_in("person-3", "pad-2");
    till.signs("g");
    till.signs("t");
    till.finishes();
    assert!(till.shows("MT-A-0001"), "{:?}", till.words());
    till.scan(CARTON);
    till.finishes();
    assert!(till.shows("Pindahan diterima"), "{:?}", till.words());
}

#[test]
fn a_shelf_is_counted_blind_and_agreed_to_by_another() {
    let mut till = Till::signed_in("goods-count", "person-5", "pad-3");
    till.signs("h");
    till.down_to("B2");
    till.finishes();
    till.scan(CARTON);
    assert!(till.shows("40 pcs") && !till.shows("buku"), "blind: {:?}", till.words());
    till.signs("a");
    till.enters("20");
    till.finishes();
    assert!(till.shows("buku"), "now the books are shown: {:?}", till.words());
    till.finishes();
    assert!(till.shows("hitung") || till.shows("Hitung"), "a large difference is counted twice: {:?}", till.words());
    till.signs("a");
    till.enters("20");
    till.signs("b");
    till.enters("salah rak");
    till.finishes();
    assert!(till.has_key("approval-yes"), "another person agrees: {:?}", till.words());
    (0..6).for_each(|_| till.tap("pad-4"));
    till.tap("approval-yes");
    assert!(till.shows("Hitungan tersimpan"), "{:?}", till.words());
}

/// The manager's till, with a shop registered that buys from the warehouse on account.
fn with_a_shop_on_account(name: &str) -> Till {
    let mut till = managers_till(name);
    till.key(Key::Named(Named::F10), None);
    till.signs("gj");
    till.key(Key::Named(Named::F6), None);
    till.signs("a");
    till.enters("w1");
    till.enters("toko bu ani");
    till.finishes();
    assert!(till.shows("terdaftar"), "{:?}", till.words());
    till.key(Key::Named(Named::Escape), None);
    till.key(Key::Named(Named::Escape), None);
    till
}

#[test]
fn who_keeps_the_warehouse_readies_a_shops_goods_and_who_sells_fetches_them() {
    let mut till = with_a_shop_on_account("goods-ready");
    till.tap("key-menu");
    till.tap("menu-sign-out");
    till.signs_in("person-5", "pad-3");
    till.signs("j");
    till.down_to("bu ani");
    till.finishes();
    assert!(till.has_key("bar-pay") && till.shows("Siapkan barang untuk toko"), "{:?}", till.words());
    till.scan(CARTON);
    assert!(till.shows("1 baris") && till.shows("Parkir untuk kasir"), "{:?}", till.words());
    // Beside another errand it waits.
    till.key(Key::Named(Named::F10), None);
    till.signs("g");
    till.key(Key::Named(Named::Escape), None);
    assert!(till.shows("1 baris"), "{:?}", till.words());
    till.finishes();
    assert!(till.shows("Barang sudah siap dan diparkir") && till.has_key("stock-sign-out"), "{:?}", till.words());
    till.tap("stock-sign-out");
    till.signs_in("person-6", "pad-4");
    till.key(Key::Named(Named::F7), None);
    assert!(till.shows("1 baris") && till.has_key("bar-pay"), "{:?}", till.words());
}

#[test]
fn a_shops_warehouse_sale_is_seen_until_its_end_and_its_account_is_a_means_of_paying() {
    let mut till = with_a_shop_on_account("goods-tempo");
    let begin = |till: &mut Till| {
        till.key(Key::Named(Named::F10), None);
        till.signs("gj");
        till.down_to("bu ani");
        till.finishes();
    };
    begin(&mut till);
    assert!(till.shows("Gudang → ") && till.shows("Penjualan gudang: pindai"), "{:?}", till.words());
    // Nothing in it: it ends by one key, here and in the menu.
    till.key(Key::Named(Named::Delete), None);
    assert!(till.has_key("bar-pay") && !till.shows("Gudang → "), "{:?}", till.words());
    begin(&mut till);
    till.key(Key::Named(Named::F10), None);
    till.key(Key::Named(Named::Delete), None);
    assert!(till.has_key("bar-pay") && !till.shows("Gudang → "), "{:?}", till.words());
    begin(&mut till);
    till.scan(CARTON);
    till.scan(CARTON);
    assert!(till.shows("Gudang → "), "after the notice is gone: {:?}", till.words());
    till.finishes();
    assert!(till.shows("Gudang → ") && !till.has_key("tender-kasbon"), "{:?}", till.words());
    till.signs("o");
    assert!(till.shows("Batas utang") && till.shows("Jatuh tempo"), "{:?}", till.words());
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-next") && !till.shows("Gudang → "), "{:?}", till.words());
}

#[test]
fn goods_of_others_come_in_with_a_label_and_go_out_by_its_scan() {
    let mut till = Till::signed_in("goods-stored", "person-5", "pad-3");
    till.signs("i");
    till.key(Key::Named(Named::F6), None);
    till.signs("b");
    till.enters("pak umar");
    // The next that is missing opens by itself: what it is, and how much.
    till.enters("ikan asin");
    till.enters("12");
    till.signs("f");
    till.enters("25");
    till.finishes();
    assert!(till.shows("Titipan T00001 diterima"), "{:?}", till.words());
    till.scan("T00001");
    till.signs("a");
    till.enters("5");
    till.finishes();
    assert!(till.shows("Titipan keluar") && till.shows("7 koli"), "{:?}", till.words());
    // More than is left: said, and nothing happens.
    till.signs("a");
    till.enters("8");
    till.finishes();
    assert!(till.shows("tinggal 7 koli"), "{:?}", till.words());
}

#[test]
fn the_days_boxes_are_walked_by_scanner_and_the_fridge_is_measured() {
    let mut till = Till::signed_in("goods-care", "person-3", "pad-2");
    // Without a drawer, by way of the stock room.
    till.signs("g");
    till.key(Key::Named(Named::F10), None);
    till.signs("d");
    assert!(till.shows("0 dari"), "{:?}", till.words());
    till.key(Key::Named(Named::F5), None);
    assert!(till.shows("1 dari") && till.shows("diperiksa"), "{:?}", till.words());
    till.key(Key::Named(Named::F6), None);
    till.enters("9");
    assert!(till.shows("di luar 2-8"), "{:?}", till.words());
    // What nobody saw is said before the list is closed.
    till.finishes();
    assert!(till.shows("belum diperiksa"), "{:?}", till.words());
    assert_eq!(till.taps, 0);
}
