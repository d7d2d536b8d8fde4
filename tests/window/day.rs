//! A cashier's whole day at a real window, once with a finger and once by the keys that are printed on the buttons:
//! from the opening float to the day's close by the manager.
//!
//! A twin of the window lives in this process on a copy of the shop: it says where a key is drawn and which key of the
//! keyboard presses it, and does the same. What the window has written at the end is what the twin has.

use std::path::Path;
use std::time::{Duration, Instant};

use gerai::app::board::{Board, Touch};
use gerai::app::gallery::picture;
use gerai::app::keyboard::Stroke;
use gerai::app::screen::Act;
use gerai::app::shortcut::Shortcut;
use gerai::app::{App, Message};
use gerai::domain::drawer::count::ROWS;
use gerai::domain::drawer::shift;
use gerai::io::folder::Folder as Place;
use gerai::locale::Language;
use gerai::station::counter::{Start, Tell};
use gerai::store::shifts::ShiftRow;
use gerai::store::{Mode, Store};
use iced::futures::channel::mpsc::UnboundedReceiver;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use serde_json::Value;

use super::{Display, Folder, Person, Running, looked_at, pause, printer, within};
use crate::{program, tools};

/// With what somebody works the till.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Hand {
    Finger,
    Keys,
}

/// The same shop twice, and somebody who does everything at both.
pub(super) struct Day {
    pub(super) hand: Hand,
    person: Person,
    pub(super) folder: Folder,
    paper: std::sync::Arc<std::sync::Mutex<Vec<u8>>>,
    twin: App,
    heard: UnboundedReceiver<Tell>,
    pub(super) twins: Folder,
    name: String,
    _window: Running,
    display: Display,
}

/// Of a million pixels; a row that is chosen or not is more.
const MOST_APART: usize = 6_000;

pub(super) fn store(folder: &Folder) -> Store {
    Store::open(Place::at(folder.0.clone()).database(), Mode::ReadOnly).expect("readable while it sells")
}

/// What happened since the demo was made, by the names of the events.
pub(super) fn happened(folder: &Folder, before: usize) -> Vec<String> {
    let log = program::gerai(&folder.0, &["log", "export"]).done();
    let kind = |line: &str| line.split_once("\"kind\":\"")?.1.split_once('"').map(|(kind, _)| kind.to_owned());
    log.lines().filter_map(kind).skip(before).collect()
}

fn key_name(shortcut: Shortcut) -> String {
    match shortcut {
        Shortcut::F(number) => format!("F{number}"),
        Shortcut::Enter => "Return".to_owned(),
        Shortcut::PageUp => "Prior".to_owned(),
        Shortcut::PageDown => "Next".to_owned(),
        Shortcut::Backspace => "BackSpace".to_owned(),
        Shortcut::Space => "space".to_owned(),
        Shortcut::Sign(sign) => sign.to_string(),
        named => format!("{named:?}"),
    }
}

impl Day {
    pub(super) fn begin(name: &str, hand: Hand) -> Self {
        Self::begin_after(name, hand, ["0", "0"])
    }

    /// In a shop with so many sales on so many days behind it.
    pub(super) fn begin_after(name: &str, hand: Hand, [sales, days]: [&str; 2]) -> Self {
        // Of one width: a sentence with the way to a file breaks at the same place in both.
        let (folder, twins) = (Folder::new(&format!("{name}-n")), Folder::new(&format!("{name}-u")));
        program::gerai(&folder.0, &["demo", "--sales", sales, "--days", days]).done();
        copy(&folder.0, &twins.0);
        let (port, paper) = printer();
        let devices = format!("printer = \"tcp:127.0.0.1:{port}\"\nprinter_profile = \"text-only\"\nsound = 0\n");
        std::fs::write(folder.0.join("device.toml"), devices).expect("a folder of our own");
        std::fs::write(twins.0.join("device.toml"), "sound = 0\n").expect("a folder of our own");
        let display = Display::open(name);
        let window = program::command(&folder.0).env("DISPLAY", &display.name).spawn().expect("the program starts");
        let (window, person) = (Running(window), Person { display: display.name.clone() });
        assert!(within(60, || person.does(&["search", "--onlyvisible", "--name", "Gerai"])), "a window opens");
        pause(1_500);
        person.does(&["search", "--onlyvisible", "--name", "Gerai", "windowfocus"]);
        let (twin, heard) = App::new(Start { folder: Place::at(twins.0.clone()), language: Language::Id });
        let mut day =
            Self { hand, person, folder, paper, twin, heard, twins, name: name.to_owned(), _window: window, display };
        day.settle();
        day
    }

    /// Until the twin has its answers, and the window has written as much as the twin.
    fn settle(&mut self) {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            while let Ok(tell) = self.heard.try_recv() {
                let _task = self.twin.update(Message::Told(tell));
            }
            if !self.twin.is_waiting() {
                break;
            }
            assert!(Instant::now() < end, "the counter answers");
            pause(2);
        }
        let twin = store(&self.twins).chain().seq;
        assert!(within(20, || store(&self.folder).chain().seq >= twin), "the window has written what the twin has");
        assert_eq!(store(&self.folder).chain().seq, twin, "and no more");
    }

    /// Until the window shows what the twin does, but for what is small: the clock, the printer in the head, the arrow.
    pub(super) fn sees(&mut self) {
        let end = Instant::now() + Duration::from_secs(20);
        let mut apart = usize::MAX;
        let (_, _, mut wanted) = picture::rgba(self.twin.board());
        while apart > MOST_APART {
            assert!(Instant::now() < end, "{apart} pixels of the window are not the twin's");
            while let Ok(tell) = self.heard.try_recv() {
                let _task = self.twin.update(Message::Told(tell));
                (_, _, wanted) = picture::rgba(self.twin.board());
            }
            let shown = self.display.pixels();
            assert_eq!(wanted.len(), shown.len() * 4, "the window fills its display");
            let other = |(one, two): &(&[u8], &[u8; 3])| one.iter().zip(*two).any(|(a, b)| a.abs_diff(*b) > 24);
            apart = wanted.chunks_exact(4).zip(&shown).filter(other).count();
        }
    }

    fn touch(&self, key: &str) -> Touch<Act> {
        let board = self.twin.board();
        let known: Vec<&str> = board.touches.iter().map(|touch| touch.id.as_str()).collect();
        board.by_id(key).cloned().unwrap_or_else(|| panic!("there is a key {key} among {known:?}"))
    }

    pub(super) fn does(&mut self, key: &str) {
        let touch = self.touch(key);
        match self.hand {
            Hand::Finger => {
                let hit = touch.hit;
                let middle = [hit.x + hit.width / 2.0, hit.y + hit.height / 2.0];
                let [x, y] = middle.map(|place| format!("{place:.0}"));
                assert!(self.person.does(&["mousemove", &x, &y, "click", "1"]));
            }
            Hand::Keys => {
                let shortcut = touch.shortcut.unwrap_or_else(|| panic!("{key} has a key of the keyboard"));
                assert!(self.person.does(&["key", &key_name(shortcut)]));
            }
        }
        self.twin_does(touch);
    }

    fn twin_does(&mut self, touch: Touch<Act>) {
        let _task = self.twin.update(Message::Pressed(touch.message));
        pause(150);
        self.settle();
    }

    pub(super) fn presses(&mut self, shortcut: Shortcut) {
        let touch = self.twin.board().by_shortcut(shortcut).cloned().expect("somebody listens to it");
        assert!(self.person.does(&["key", &key_name(shortcut)]));
        self.twin_does(touch);
    }

    /// Digit by digit, on the pad of the screen or of the keyboard.
    pub(super) fn types(&mut self, digits: &str) {
        digits.chars().for_each(|digit| self.does(&format!("pad-{digit}")));
    }

    pub(super) fn scans(&mut self, code: &str) {
        assert!(self.person.does(&["type", "--delay", "5", &format!("{code}\n")]));
        for sign in code.chars() {
            let key = Key::Character(sign.to_string().into());
            self.twin_hears(key, Some(sign.to_string()));
        }
        self.twin_hears(Key::Named(Named::Enter), Some("\r".to_owned()));
        pause(300);
        self.settle();
    }

    /// Sign by sign, as slow as a person: a scanner is faster.
    pub(super) fn keyboard(&mut self, text: &str) {
        for sign in text.chars() {
            let (name, key) = match sign {
                ' ' => ("space".to_owned(), Key::Named(Named::Space)),
                sign => (sign.to_string(), Key::Character(sign.to_string().into())),
            };
            assert!(self.person.does(&["key", &name]));
            self.twin_hears(key, Some(sign.to_string()));
            pause(150);
        }
        pause(300);
        self.settle();
    }

    pub(super) fn board(&self) -> Board<Act> {
        self.twin.board()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.twin.board().by_id(key).is_some()
    }

    fn twin_hears(&mut self, key: Key, text: Option<String>) {
        let stroke = Stroke { key, text, modifiers: Modifiers::default(), held: false };
        let _task = self.twin.update(Message::Keyed(stroke));
    }

    pub(super) fn signs_in(&mut self, person: usize, pin: &str) {
        match self.hand {
            Hand::Finger => self.does(&format!("person-{person}")),
            Hand::Keys => {
                (0..9).for_each(|_| self.presses(Shortcut::Left));
                (1..person).for_each(|_| self.presses(Shortcut::Right));
            }
        }
        self.types(pin);
        self.does("bar-sign-in");
    }

    pub(super) fn pays_exactly(&mut self) {
        self.does("bar-pay");
        self.does("sum-1");
    }

    pub(super) fn opens_from_menu(&mut self, key: &str) {
        self.does("key-menu");
        self.does(key);
    }

    fn shift(&self) -> ShiftRow {
        let store = store(&self.folder);
        let everything = ("2000-01-01", "2199-12-31");
        let (from, to) = (everything.0.parse().expect("a date"), everything.1.parse().expect("a date"));
        store.shifts(from, to).expect("readable").pop().expect("a shift was opened")
    }

    /// Counts what should be there, row by row as on the paper beside the drawer.
    fn counts(&mut self) {
        let row = self.shift();
        let sums = store(&self.folder).sums_of_shift(row.shift).expect("readable");
        let mut left = shift::expected(row.opening, &sums).amount();
        for (at, piece) in ROWS.into_iter().enumerate() {
            let pieces = if piece.rupiah == 1_000 && piece.coin { 0 } else { left / piece.rupiah };
            left -= pieces * piece.rupiah;
            self.types(&pieces.to_string());
            if at + 1 < ROWS.len() {
                self.does("key-next-piece");
            }
        }
        assert_eq!(left, 0, "cash is rounded to what there are coins for");
    }

    fn printed(&self, words: &str) -> bool {
        String::from_utf8_lossy(&self.paper.lock().expect("nobody panics")).contains(words)
    }

    /// For whoever wants to see it (`GERAI_LOOK`, a folder).
    pub(super) fn looks(&self, moment: &str) {
        if let Some(folder) = looked_at(&self.name) {
            pause(700);
            std::fs::copy(self.display.file(), folder.join(format!("{moment}.xwd"))).expect("a picture");
        }
    }
}

/// Files only: nothing is open in the folder.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder of our own");
    for entry in std::fs::read_dir(from).expect("the demo").flatten() {
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
    }
}

const PACKS: [&str; 3] = ["8992933712117", "8998866200301", "8998866200318"];
const MEMBER_CARD: &str = "2800000000011";

/// Kartu anggota first or last, cash, parked and fetched.
fn sells(day: &mut Day) {
    PACKS.iter().for_each(|code| day.scans(code));
    day.scans(MEMBER_CARD);
    day.looks("2-basket");
    day.does("bar-pay");
    day.looks("3-pay");
    day.does("sum-1");
    day.looks("4-done");
    day.scans(PACKS[0]);
    day.does("key-park");
    PACKS.iter().take(2).for_each(|code| day.scans(code));
    day.pays_exactly();
    day.does("bar-next");
    day.does("key-park");
    day.pays_exactly();
    day.does("bar-next");
}

/// A pack of the second sale comes back for its money.
fn takes_back(day: &mut Day) {
    let second = store(&day.folder).newest_sales(2).expect("readable").pop().expect("it was sold").receipt;
    day.scans(&second.to_string());
    match day.hand {
        Hand::Finger => day.does("line-1"),
        Hand::Keys => day.does("returns-all"),
    }
    day.does("reason-salah");
    day.looks("5-return");
    day.does("bar-refund");
    day.does("bar-next");
}

fn moves_money(day: &mut Day) {
    day.opens_from_menu("menu-cash-out");
    day.does("drawer-reason-1");
    day.types("20000");
    day.looks("6-cash-out");
    day.does("bar-drawer");
    day.opens_from_menu("menu-cash-out");
    day.does("drawer-safe");
    day.types("100000");
    day.does("bar-drawer");
    day.opens_from_menu("menu-report");
    day.looks("7-x");
    day.does("x-print");
    day.does("x-back");
}

fn closes(day: &mut Day) {
    day.opens_from_menu("menu-close");
    day.counts();
    day.looks("8-count");
    day.does("bar-save-count");
    day.looks("9-difference");
    day.does("bar-close");
    day.looks("10-closed");
    day.does("bar-closed");
    day.signs_in(6, "444444");
    day.looks("11-today");
    day.does("today-close-day");
    day.does("close-day-yes");
    day.looks("12-day-closed");
}

fn a_whole_day(name: &str, hand: Hand) {
    if !tools::have("Xvfb") || !tools::have("xdotool") {
        return;
    }
    let mut day = Day::begin(name, hand);
    let before = happened(&day.folder, 0).len();
    day.signs_in(1, "111111");
    day.does("pad-5");
    day.looks("1-float");
    day.does("bar-open");
    sells(&mut day);
    takes_back(&mut day);
    moves_money(&mut day);
    day.opens_from_menu("menu-sign-out");
    day.signs_in(2, "121212");
    day.scans(PACKS[1]);
    day.pays_exactly();
    day.does("bar-next");
    closes(&mut day);
    let kinds = happened(&day.folder, before);
    assert_eq!(kinds, happened(&day.twins, before), "the window did what its twin did");
    let count = |kind: &str| kinds.iter().filter(|other| *other == kind).count();
    let wanted = [
        ("shift_opened", 1),
        ("sale_completed", 4),
        ("sale_parked", 1),
        // The record of the sale itself says that it is set aside no more.
        ("sale_fetched", 0),
        ("sale_returned", 1),
        ("cash_moved", 2),
        ("shift_handed_over", 1),
        ("drawer_counted", 1),
        ("shift_closed", 1),
        ("day_closed", 1),
    ];
    wanted.into_iter().for_each(|(kind, times)| assert_eq!(count(kind), times, "{kind} in {kinds:?}"));
    let z = program::report(&day.folder.0, "shift").pop().expect("one shift");
    let figure = |name: &str| z[name].as_i64().unwrap_or_else(|| panic!("{name} in {z}"));
    let sold: i64 =
        program::report(&day.folder.0, "sales").iter().filter_map(|sale: &Value| sale["payable"].as_i64()).sum();
    assert_eq!(figure("cash_sales") - figure("cash_refunds"), sold);
    assert_eq!(figure("expected"), 500_000 + sold - 20_000 - 100_000);
    assert_eq!((figure("counted"), figure("difference")), (figure("expected"), 0));
    assert_eq!((figure("sales"), figure("receipts"), figure("drops")), (4, 5, 100_000));
    assert!(within(20, || day.printed("LAPORAN Z 1")), "the Z is on paper");
    for words in ["LAPORAN X", "RETUR", "SETORAN KE BRANKAS", "Ganti kasir", "-A-0005"] {
        assert!(day.printed(words), "{words} is on paper");
    }
}

#[test]
fn a_day_with_a_finger_alone() {
    a_whole_day("day-finger", Hand::Finger);
}

#[test]
fn a_day_by_the_keys_printed_on_the_buttons() {
    a_whole_day("day-keys", Hand::Keys);
}
