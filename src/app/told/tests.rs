//! A scan is understood from every screen and dialog: it lands where it is meant, or a sentence says what became of it.
//!
//! Long because every screen is named in a row, and what printers tell is heard by the same till.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

use super::*;
use crate::app::board::Mark;
use crate::app::keyboard::Stroke;
use crate::app::screen::approval::Approval;
use crate::app::screen::by_hand::{ByHand, What};
use crate::app::screen::other_goods;
use crate::app::screen::stockroom::form::Form;
use crate::app::screen::stockroom::gathering::{Gathering, Purpose};
use crate::app::screen::stockroom::supplier_form::SupplierForm;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::screen::{
    books, boxes, buyer, care, close_shift, desk, drawer, exceptions, interview, joining, members, menu, papers,
    parked, pay, people, practice, prescription, prices, receipts, recover, report_x, reports, search, settings,
    settling, setup, stock, stockroom, sync, today,
};
use crate::app::{App, Message};
use crate::domain::drawer::exception::ExceptionKind;
use crate::io::folder::Folder;
use crate::locale::Language;
use crate::station::counter::Start;
use crate::station::counter::papers::PaperId;
use crate::station::rehearse::{self, Wish};
use crate::till::refusal::Code;

mod desks;

/// A pack of the demo's noodles.
const CODE: &str = "8998866200301";
const GOODS: &str = "Mie Sedaap";

fn writing_a_reason() -> Screen {
    Screen::Drawer(drawer::Drawer { writing: true, ..drawer::Drawer::new(drawer::Kind::Out) })
}

/// The screen after this one, until each was there: a new screen does not compile without its place in the row.
fn after(screen: &Screen) -> Option<Screen> {
    Some(match screen {
        Screen::Opening(_) => Screen::Setup(setup::Setup::default()),
        Screen::Setup(_) => Screen::Login(Login { pin: "12".to_owned(), ..Login::change() }),
        Screen::Login(_) => Screen::OpenShift(OpenShift::default()),
        Screen::OpenShift(_) => Screen::Sell(Sell { typed: "12".to_owned(), ..Sell::default() }),
        Screen::Sell(_) => Screen::Pay(pay::Pay { typing: true, typed: "5".to_owned(), ..pay::Pay::default() }),
        Screen::Pay(_) => Screen::Done(Done::default()),
        Screen::Done(_) => Screen::Search(search::Search::new("te".to_owned(), false)),
        Screen::Search(_) => Screen::Members(members::Members { typed: "ka".to_owned(), ..Default::default() }),
        Screen::Members(_) => Screen::Returns(Returns::default()),
        Screen::Returns(_) => Screen::Receipts(receipts::Receipts::default()),
        Screen::Receipts(_) => Screen::Parked(parked::Parked::default()),
        Screen::Parked(_) => Screen::Menu(menu::Menu { cancelling: true, ..menu::Menu::default() }),
        Screen::Menu(_) => {
            Screen::Settings(settings::Settings { address: Some("tcp:".to_owned()), ..settings::Settings::default() })
        }
        Screen::Settings(_) => Screen::Today(today::Today { closing: "2026-11-24".parse().ok(), ..Default::default() }),
        Screen::Today(_) => Screen::Exceptions(exceptions::Exceptions::new(Some(ExceptionKind::Void))),
        Screen::Exceptions(_) => Screen::Settling(settling::Settling::default()),
        Screen::Settling(_) => Screen::ByHand(ByHand { typed: "1".to_owned(), ..ByHand::new(1, What::Price) }),
        Screen::ByHand(_) => Screen::Boxes(boxes::Boxes::of(0, "M00001".into())),
        Screen::Boxes(_) => Screen::Interview(interview::Interview),
        Screen::Interview(_) => {
            Screen::OtherGoods(other_goods::OtherGoods { typed: "1".to_owned(), ..Default::default() })
        }
        Screen::OtherGoods(_) => Screen::Buyer(buyer::Buyer { typed: "63".to_owned(), ..buyer::Buyer::default() }),
        Screen::Buyer(_) => {
            let task = prescription::Task::Paper { at: 0 };
            Screen::Prescription(Box::new(prescription::Prescription { task, ..Default::default() }))
        }
        Screen::Prescription(_) => Screen::People(people::People {
            task: people::Task::Pin { user: "kasir2".into(), pin: "9".to_owned() },
            ..people::People::default()
        }),
        Screen::People(_) => {
            Screen::CloseShift(Box::new(close_shift::CloseShift { writing: true, ..Default::default() }))
        }
        Screen::CloseShift(_) => writing_a_reason(),
        Screen::Drawer(_) => Screen::ReportX(report_x::ReportX::default()),
        Screen::ReportX(_) => Screen::Sync(sync::Sync::default()),
        Screen::Sync(_) => Screen::Keeping(screen::keeping::Keeping::default()),
        Screen::Keeping(_) => Screen::Papers(papers::Papers::default()),
        Screen::Papers(_) => Screen::Joining(joining::Joining::new(false)),
        Screen::Joining(_) => Screen::Recover(recover::Recover { pin: "8".to_owned(), ..Default::default() }),
        Screen::Recover(_) => Screen::Practice(practice::Practice),
        Screen::Practice(_) => Screen::Desk(Box::new(desk::Desk { typed: "5".to_owned(), ..desk::Desk::default() })),
        Screen::Desk(_) => {
            let prices = prices::Prices { typed: "72".to_owned(), ..prices::Prices::new(None, 0).0 };
            Screen::Prices(Box::new(prices))
        }
        Screen::Prices(_) => Screen::Tiles(Box::default()),
        Screen::Tiles(_) => Screen::Stock(Box::new(stock::Stock::new("pa".to_owned()))),
        Screen::Stock(_) => Screen::Care(care::Care::default()),
        Screen::Care(_) => Screen::Stockroom(Box::default()),
        Screen::Stockroom(room) => match errand_after(&room.task) {
            Some(room) => Screen::Stockroom(Box::new(room)),
            None => Screen::Surplus(Box::default()),
        },
        Screen::Surplus(_) => Screen::Books(Box::new(books::Books::open(2026))),
        Screen::Books(_) => Screen::Reports(Box::default()),
        Screen::Reports(reports) if reports.path.is_empty() => {
            let typing = Some(reports::typing::Typing::Dates("01".to_owned()));
            let path = vec![reports::Open::new(crate::reports::Report::Sales)];
            Screen::Reports(Box::new(reports::Reports { path, typing, ..reports::Reports::default() }))
        }
        Screen::Reports(_) => return None,
    })
}

/// The same within the stock room, with something half typed in each errand.
fn errand_after(task: &Task) -> Option<Stockroom> {
    let task = match task {
        Task::Hub => Task::Receiving(stockroom::receiving::Receiving::default()),
        Task::Receiving(_) => Task::Counting(stockroom::counting::Counting::default()),
        Task::Counting(_) => Task::Arriving(stockroom::arriving::Arriving::default()),
        Task::Arriving(_) => Task::Suppliers(stockroom::suppliers::Suppliers::default()),
        Task::Suppliers(_) => Task::Supplier(stockroom::suppliers::SupplierPage::new("SUP02".into())),
        Task::Supplier(_) => Task::SupplierForm(Box::new(SupplierForm::new(None))),
        Task::SupplierForm(_) => Task::Shops(stockroom::shops::Shops::default()),
        Task::Shops(_) => Task::Storing(stockroom::storing::Storing::default()),
        Task::Storing(_) => Task::StorageCounting(stockroom::storage_counting::StorageCounting::default()),
        Task::StorageCounting(_) => Task::Gathering(Gathering::new(Purpose::Move)),
        Task::Gathering(_) => Task::Repacking(stockroom::repacking::Repacking::default()),
        Task::Repacking(_) => Task::Articles(Box::default()),
        Task::Articles(_) => Task::Papers(Box::default()),
        Task::Papers(_) => Task::Listing(Box::default()),
        Task::Listing(_) => Task::Membership(Box::default()),
        Task::Membership(_) => Task::Cards(Box::default()),
        Task::Cards(_) => Task::Payroll(Box::default()),
        Task::Payroll(_) => Task::Lending(Box::default()),
        Task::Lending(_) => Task::Ruling(Box::default()),
        Task::Ruling(_) => Task::House(Box::default()),
        Task::House(_) => Task::Decrees(Box::default()),
        Task::Decrees(_) => Task::Slips(stockroom::slips::Slips::default()),
        Task::Slips(_) => return None,
    };
    let form = Form { open: Some("stock-field-words"), typed: "12".to_owned(), writing: true };
    Some(Stockroom { form, ..Stockroom::of(task) })
}

/// Puts goods together by scan, wherever they go, or opens them.
fn gathers(screen: &Screen) -> bool {
    let gathers = |room: &Stockroom| matches!(room.task, Task::Gathering(_) | Task::Repacking(_) | Task::Articles(_));
    matches!(screen, Screen::Stockroom(room) if gathers(room))
}

/// A till of the demo shop, signed in and open, at a screen.
struct Till {
    app: App,
    heard: iced::futures::channel::mpsc::UnboundedReceiver<Tell>,
    folder: std::path::PathBuf,
}

impl Drop for Till {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

impl Till {
    fn open(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-scans-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&folder);
        let place = Folder::at(&folder);
        let at = "2026-11-24T00:00:00Z".parse().expect("a time");
        let wish = Wish { seed: 1, sales: 0, days: 0, at };
        rehearse::demo(&place, &wish, &mut |_| std::ops::ControlFlow::Continue(())).expect("a demo shop");
        let (app, heard) = App::new(Start { folder: place, language: Language::Id });
        let mut till = Self { app, heard, folder };
        till.settle();
        till
    }

    fn does(&mut self, line: &str) {
        self.app.submit(crate::till::parse::line(line).expect(line).expect(line));
        self.settle();
    }

    fn hear(&mut self, message: Message) {
        // What a window would do later is done by the test itself.
        let _later = self.app.update(message);
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
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// As the scanner types it, faster than any hand.
    fn scans(&mut self, code: &str) {
        let stroke = |key, text| Stroke { key, text, modifiers: Modifiers::default(), held: false };
        for sign in code.chars() {
            let text = sign.to_string();
            self.hear(Message::Keyed(stroke(Key::Character(text.as_str().into()), Some(text.clone()))));
        }
        self.hear(Message::Keyed(stroke(Key::Named(Named::Enter), None)));
        std::thread::sleep(Duration::from_millis(60));
        self.hear(Message::Waited);
        self.settle();
    }

    /// As a person types it.
    fn types(&mut self, text: &str) {
        for sign in text.chars() {
            let text = sign.to_string();
            let key = Key::Character(text.as_str().into());
            self.hear(Message::Keyed(Stroke { key, text: Some(text), modifiers: Modifiers::default(), held: false }));
            std::thread::sleep(Duration::from_millis(70));
            self.hear(Message::Waited);
        }
    }

    fn words(&self) -> BTreeSet<String> {
        let board = self.app.board();
        let words = board.places.iter().flat_map(|place| &place.marks).filter_map(|mark| match mark {
            Mark::Words(shown) => Some(shown.content.clone()),
            _ => None,
        });
        words.collect()
    }

    fn pieces(&self) -> i64 {
        let sale = self.app.shop.answer.sale.as_ref().filter(|sale| sale.receipt.is_none());
        sale.map_or(0, |sale| sale.lines.iter().map(|line| line.qty_milli.milli()).sum())
    }

    /// Scans here, and says whether the code went into the basket. Whatever came of it, it is seen.
    fn is_understood(&mut self, screen: &Screen) -> bool {
        self.app.asking = None;
        self.app.shop.word = None;
        self.app.show(screen.clone());
        let (before, pieces) = (self.words(), self.pieces());
        self.scans(CODE);
        let new: Vec<String> = self.words().difference(&before).cloned().collect();
        let sold = self.pieces() > pieces;
        match sold {
            true => {
                assert!(self.words().iter().any(|words| words.contains(GOODS)), "{screen:?}: goods unseen: {new:?}")
            }
            false => assert!(new.iter().any(|words| words.contains(' ')), "{screen:?}: no sentence: {new:?}"),
        }
        // Neither a PIN nor an amount nor words have taken any of its digits.
        let holds = match &self.app.screen {
            // Its sentence names the code that nobody has.
            Screen::Desk(desk) => format!("{} {} {}", desk.typed, desk.pin, desk.members.typed),
            // It looks the code up and says what it is.
            Screen::Stock(stock) => format!("{:?}", stock.counting),
            // It looks for the goods that are to be on a tile.
            Screen::Tiles(tiles) => format!("{:?}", tiles.now),
            // The goods that were found have their codes with them.
            Screen::Stockroom(room) => format!("{:?} {:?}", room.form, room.finder),
            screen => format!("{screen:?}"),
        };
        assert!(!holds.contains("89988") && !holds.contains("00301"), "{screen:?} became {holds}");
        sold
    }
}

/// Every screen, with something half typed where it takes typing.
fn screens() -> Vec<Screen> {
    std::iter::successors(Some(Screen::Opening(None)), after).collect()
}

#[test]
fn a_scan_lands_in_the_basket_or_is_answered_from_every_screen() {
    let mut till = Till::open("every");
    till.does("login kasir 111111");
    till.does("open 500000");
    let mut sold = 0;
    for screen in screens() {
        // Before there is a shop nothing is sold; the desk looks for a member by it, the stock check for the goods, the
        // stock room moves them.
        let beside = matches!(
            screen,
            Screen::Opening(_)
                | Screen::Setup(_)
                | Screen::Desk(_)
                | Screen::Stock(_)
                | Screen::Care(_)
                // They become tiles.
                | Screen::Tiles(_)
                // The drawer is being counted.
                | Screen::OpenShift(_)
                | Screen::CloseShift(_)
        );
        let elsewhere = beside || gathers(&screen);
        let done = till.is_understood(&screen);
        assert_eq!(done, !elsewhere, "{screen:?}");
        sold += i64::from(done);
    }
    assert_eq!(till.pieces(), sold * 1_000, "each scan one piece, none twice");
}

#[test]
fn without_anybody_signed_in_a_scan_is_answered_too() {
    let mut till = Till::open("nobody");
    // The screens that somebody reaches who has not signed in.
    for screen in screens() {
        if matches!(
            screen,
            Screen::Opening(_) | Screen::Setup(_) | Screen::Login(_) | Screen::Recover(_) | Screen::Settings(_)
        ) {
            assert!(!till.is_understood(&screen), "{screen:?}");
        }
    }
}

#[test]
fn a_dialog_is_left_by_a_scan_where_it_asks_and_kept_where_a_second_person_types() {
    let mut till = Till::open("dialog");
    till.does("login kasir 111111");
    till.does("open 500000");
    let refusal = |code| Refusal::new(code, Text::new("menu-cancel-words"));
    for (code, sells) in [(Code::NeedsConfirmation, true), (Code::NeedsApproval, false)] {
        till.app.show(Screen::Sell(Sell::default()));
        till.app.asking = Approval::of(Input::Cancel, &refusal(code), &till.app.shop);
        let (before, pieces) = (till.words(), till.pieces());
        till.scans(CODE);
        assert_eq!(till.pieces() > pieces, sells, "{code:?}");
        assert_eq!(till.app.asking.is_none(), sells, "{code:?}");
        assert!(till.words().difference(&before).any(|words| words.contains(' ')), "{code:?}: a sentence");
        assert!(!format!("{:?}", till.app.asking).contains("89988"), "no digit of it in a PIN");
    }
}

#[test]
fn prices_are_checked_and_scanners_are_tested_without_a_sale() {
    let mut till = Till::open("claims");
    till.does("login kasir 111111");
    till.does("open 500000");
    let testing = settings::Settings { scanner_test: settings::ScannerTest::Waiting, ..settings::Settings::default() };
    for screen in [Screen::Search(search::Search::new(String::new(), true)), Screen::Settings(testing)] {
        till.app.show(screen);
        till.scans(CODE);
        assert_eq!(till.pieces(), 0);
        let seen = till.words().iter().any(|words| words.contains(CODE) || words.contains(GOODS));
        assert!(seen, "{:?}", till.app.screen);
    }
}

#[test]
fn digits_of_a_pin_are_never_said_whatever_is_scanned_then() {
    let mut till = Till::open("pin");
    till.does("login kasir 111111");
    till.does("open 500000");
    let refusal = Refusal::new(Code::NeedsApproval, Text::new("menu-cancel-words"));
    let asked = Approval::of(Input::Cancel, &refusal, &till.app.shop);
    let pads = [(Screen::Sell(Sell::default()), asked), (Screen::Login(Login::change()), None)];
    for (screen, asked) in pads {
        till.app.show(screen);
        till.app.asking = asked;
        till.types("444444");
        till.scans(CODE);
        let said = till.words();
        assert!(!said.iter().any(|words| words.contains("444")), "{said:?}");
        till.app.asking = None;
        till.app.show(Screen::Sell(Sell::default()));
        till.scans(CODE);
        let said = till.words();
        assert!(!said.iter().any(|words| words.contains("444")), "nor later: {said:?}");
    }
}

#[test]
fn the_right_sentence_is_not_written_over_by_digits() {
    let mut till = Till::open("digits");
    till.does("login kasir 111111");
    till.does("open 500000");
    till.types("12");
    till.scans(CODE);
    assert_eq!(
        till.app.shop.word.as_ref().map(|word| word.key),
        Some("device-digits-dropped"),
        "on the pad of selling"
    );
    // The digit is a key of its own here: the safe, not an amount.
    till.app.show(Screen::Drawer(drawer::Drawer::new(drawer::Kind::Out)));
    till.types("5");
    till.scans(CODE);
    assert_ne!(till.app.shop.word.as_ref().map(|word| word.key), Some("device-digits-dropped"));
    till.app.show(Screen::Sell(Sell::default()));
    let refusal = Refusal::new(Code::NeedsApproval, Text::new("menu-cancel-words"));
    till.app.asking = Approval::of(Input::Cancel, &refusal, &till.app.shop);
    till.types("4");
    till.scans(CODE);
    assert_eq!(till.app.shop.word.as_ref().map(|word| word.key), Some("approval-scan-waits"));
}

#[test]
fn a_scan_throws_no_count_away() {
    let mut till = Till::open("counting");
    till.does("login kasir 111111");
    for opening in [true, false] {
        let mut counting = crate::app::counting::Counting::default();
        counting.update(crate::app::counting::Message::DigitsPressed("7"));
        let total = counting.total();
        assert!(!total.is_zero());
        till.app.show(match opening {
            true => Screen::OpenShift(OpenShift { counting, ..OpenShift::default() }),
            false => Screen::CloseShift(Box::new(close_shift::CloseShift { counting, ..Default::default() })),
        });
        for code in [CODE, "2800000000011"] {
            till.scans(code);
            let counted = match &till.app.screen {
                Screen::OpenShift(screen) => screen.counting.total(),
                Screen::CloseShift(screen) => screen.counting.total(),
                other => panic!("{other:?}"),
            };
            assert_eq!(counted, total);
            let word = till.app.shop.word.as_ref().map(|word| word.key);
            assert_eq!(word, Some(if opening { "shift-scan-opening" } else { "shift-scan-counting" }));
            assert!(till.app.shop.answer.sale.is_none(), "nobody's basket has begun");
        }
        if opening {
            till.does("open 500000");
        }
    }
}

#[test]
fn a_card_read_while_paying_is_said_as_a_member_and_one_that_takes_anothers_place_anywhere() {
    let mut till = Till::open("card");
    till.does("login kasir 111111");
    till.does("open 500000");
    till.scans(CODE);
    till.app.show(Screen::Pay(pay::Pay::default()));
    let word = |till: &Till| till.app.shop.word.clone().expect("a word");
    let named = |text: Text, name: &str| format!("{text:?}").contains(name);
    till.scans("2800000000011");
    let said = word(&till);
    let first = till.app.shop.answer.sale.as_ref().and_then(|sale| sale.member.clone()).expect("a member");
    assert_eq!(said.key, "scan-member", "{said:?}");
    assert!(named(said, &first.name));
    // The same card once more is no other member.
    till.scans("2800000000011");
    assert_eq!(word(&till).key, "scan-member");
    for screen in [Screen::Pay(pay::Pay::default()), Screen::Sell(Sell::default())] {
        till.does("member 2800000000011");
        till.app.show(screen);
        till.scans("2800000000028");
        let said = word(&till);
        assert_eq!(said.key, "scan-member-changed", "{said:?}");
        assert!(named(said, &first.name), "who it was before");
    }
    assert_eq!(till.pieces(), 1_000, "no goods came of a card");
    till.app.show(Screen::Pay(pay::Pay::default()));
    till.scans(CODE);
    assert!(matches!(till.app.screen, Screen::Sell(_)), "the sum has changed");
}

#[test]
fn a_receipt_that_broke_off_is_in_doubt_until_somebody_has_seen_it_or_a_copy_is_out() {
    let mut till = Till::open("doubt");
    till.does("login kasir 111111");
    till.does("open 500000");
    till.scans(CODE);
    till.does("pay cash 100000");
    assert!(matches!(till.app.screen, Screen::Done(_)));
    let receipt = till.app.shop.answer.sale.as_ref().and_then(|sale| sale.receipt.clone());
    let paper = |id: i64, copy: u32, state: PaperState| {
        let (id, kind, receipt) = (PaperId(id), "sale".to_owned(), receipt.clone());
        Message::Told(Tell::Paper(FoundPaper { id, kind, receipt, copy, at: till_time(), state }))
    };
    let ready = || Message::Told(Tell::Printer { printer: counter::Printer::Ready, waiting: 0 });
    let says = |till: &Till, what: &str| till.words().iter().any(|words| words.contains(what));
    let seen = |till: &Till| says(till, "Struk mungkin belum utuh");
    till.hear(paper(9_001, 0, PaperState::Going));
    assert!(!says(&till, "tercetak"), "it is not out yet: {:?}", till.words());
    till.hear(paper(9_001, 0, PaperState::Doubtful));
    // The printer is well again; the paper is what it was.
    till.hear(ready());
    assert!(seen(&till) && !says(&till, "Struk tercetak"), "{:?}", till.words());
    // The next customer does not take it away either: which receipt it is can be read.
    till.scans(CODE);
    assert!(matches!(till.app.screen, Screen::Sell(_)));
    let number = receipt.as_ref().map(ToString::to_string).expect("a number");
    assert!(says(&till, &number), "{:?}", till.words());
    till.hear(paper(9_002, 1, PaperState::Printed));
    assert!(till.app.shop.doubtful_receipt().is_none(), "a copy is out");
    assert!(!says(&till, &number));
    // Paper was out in the middle, and nothing waits: it is not said that the receipt does.
    till.hear(paper(9_003, 0, PaperState::Doubtful));
    till.hear(Message::Told(Tell::Printer { printer: counter::Printer::NoPaper, waiting: 0 }));
    till.app.shop.answer.sale.as_mut().expect("a sale").receipt = receipt.clone();
    till.app.show(Screen::Done(Done::default()));
    assert!(seen(&till) && !says(&till, "menunggu"), "{:?}", till.words());
}

fn till_time() -> crate::domain::time::Instant {
    "2026-11-24T00:00:00Z".parse().expect("a time")
}

#[test]
fn a_label_that_waits_for_its_own_printer_is_said_once_and_stays_in_sight() {
    let mut till = Till::open("labels");
    till.does("login kasir 111111");
    till.does("open 500000");
    let told = |printer, waiting| Message::Told(Tell::LabelPrinter { printer, waiting });
    let sign = |till: &Till| till.words().iter().any(|words| words.starts_with("Label: tidak tersambung"));
    // Off, and nobody misses anything.
    till.hear(told(counter::Printer::Off, 0));
    assert!(till.app.shop.word.is_none() && !sign(&till));
    till.hear(told(counter::Printer::Off, 1));
    assert_eq!(till.app.shop.word.take().map(|word| word.key), Some("labels-wait-printer-off"));
    assert!(sign(&till), "{:?}", till.words());
    till.hear(told(counter::Printer::Off, 2));
    assert!(till.app.shop.word.is_none() && sign(&till), "said once");
    till.hear(told(counter::Printer::Ready, 0));
    assert!(!sign(&till));
}
