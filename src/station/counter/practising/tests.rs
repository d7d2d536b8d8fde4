use super::Practised;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::io::practice_times;
use crate::station::counter::devices::Devices;
use crate::station::counter::tests::{Place, done, start, wait};
use crate::station::counter::{Ask, Counter, Tell, begin};
use crate::store::{Mode, Store};
use std::sync::mpsc::Receiver;
use std::time::Duration;

fn practice(counter: &Counter, heard: &Receiver<Tell>, on: bool) -> Result<Practised, Text> {
    counter.ask(Ask::Practise(on)).expect("room in the queue");
    wait(heard, |tell| match tell {
        Tell::Practice(told) => Some(*told),
        _ => None,
    })
}

/// Everything the shop's log and its queue of papers hold.
fn log_of(place: &Place) -> (Vec<String>, usize) {
    let store = Store::open(place.0.join("gerai.db"), Mode::ReadOnly).expect("the shop's file");
    let mut lines = Vec::new();
    let each = |record: crate::log::record::Record| -> Result<(), crate::store::StoreError> {
        lines.push(format!("{record:?}"));
        Ok(())
    };
    store.records(each).expect("readable");
    (lines, store.jobs(100).expect("readable").len())
}

/// The demo's shop with a cashier at work, its printer a file whose bytes are seen, its drawer on the printer.
fn at_work(place: &Place) -> (Counter, Receiver<Tell>, std::path::PathBuf) {
    std::fs::create_dir_all(&place.0).expect("a folder of our own");
    let printer = place.0.with_extension("printer");
    std::fs::write(&printer, "").expect("room");
    let (counter, heard) = start(place);
    counter.ask(Ask::Set(real(&printer))).expect("room");
    counter.ask(Ask::Begin(begin::Wish::Demo)).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Begun(begin::Told::Founded)).then_some(()));
    counter.ask(Ask::Open).expect("room");
    wait(&heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    rings(&counter, &heard, &["login kasir2 121212", "open 200000"]);
    (counter, heard, printer)
}

fn real(printer: &std::path::Path) -> Devices {
    Devices { printer: format!("file:{}", printer.display()), drawer: true, ..Devices::default() }
}

/// Inputs as they are typed at `gerai ring`, each done.
fn rings(counter: &Counter, heard: &Receiver<Tell>, lines: &[&str]) {
    for line in lines {
        let input = crate::till::parse::line(line).expect(line).expect(line);
        counter.ask(Ask::Do(input)).expect("room");
        done(heard).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"));
    }
}

fn printed(heard: &Receiver<Tell>) -> String {
    wait(heard, |tell| match tell {
        Tell::Printed { receipt } => receipt,
        _ => None,
    })
}

fn papers(place: &Place) -> Vec<String> {
    let entries = std::fs::read_dir(place.0.join("latihan/prints")).expect("papers").flatten();
    entries.filter_map(|entry| std::fs::read_to_string(entry.path()).ok()).collect()
}

const SALE: [&str; 2] = ["scan 0089686010947", "pay cash 50000"];

/// What came out of the printer, once nothing more does: the pulse of the drawer follows the paper.
fn settled(printer: &std::path::Path) -> Vec<u8> {
    let read = || std::fs::read(printer).expect("the printer");
    let (mut bytes, mut still) = (read(), 0);
    while still < 5 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let now = read();
        still = if now == bytes { still + 1 } else { 0 };
        bytes = now;
    }
    bytes
}

#[test]
fn a_practice_touches_neither_log_nor_numbers_nor_printer_nor_drawer_of_the_shop() {
    let place = Place::new("practice");
    let (counter, heard, printer) = at_work(&place);
    rings(&counter, &heard, &SALE);
    let first = printed(&heard);
    let (before, bytes) = (log_of(&place), settled(&printer));
    assert!(!bytes.is_empty(), "the shop's own receipt came out of it");

    let opened = practice(&counter, &heard, true).expect("a practice").opened;
    assert!(opened.training && !opened.practice);
    assert_eq!(opened.answer.user.expect("signed in").id, UserId::from("kasir"));
    // Whoever sets the printer meanwhile sets it for nothing.
    counter.ask(Ask::Set(Devices { sound: 1, ..real(&printer) })).expect("room");
    let set = |tell| match tell {
        Tell::Set { devices, .. } if devices.sound == 1 => Some(devices),
        _ => None,
    };
    let devices = wait(&heard, set);
    assert_eq!((devices.printer.as_str(), devices.drawer), ("virtual", false));
    rings(&counter, &heard, &SALE);
    let receipt = printed(&heard);
    counter.ask(Ask::TestPrinter).expect("room");
    rings(&counter, &heard, &["no-sale tukar", "cash-out 20000 es", "x"]);
    rings(&counter, &heard, &["scan 0089686010947", "pay cash 50000"]);
    printed(&heard);
    let papers = papers(&place);
    assert!(papers.iter().any(|paper| paper.contains(&receipt)), "the receipt is a paper");
    for paper in papers.iter().filter(|paper| paper.contains(&receipt)) {
        assert!(paper.contains("LATIHAN - BUKAN STRUK"), "{paper}");
    }

    let back = practice(&counter, &heard, false).expect("the shop again").opened;
    assert!(!back.training);
    assert_eq!(back.answer.user.expect("still signed in").id, UserId::from("kasir2"));
    assert_eq!(back.answer.shift.expect("the shift goes on").sales, 1);
    assert_eq!(log_of(&place), before, "nothing of it is in the shop, or in its queue of papers");
    assert_eq!(std::fs::read(&printer).expect("the printer"), bytes, "no byte, no pulse");
    rings(&counter, &heard, &SALE);
    let (number, next) = (|receipt: &str| receipt[receipt.len() - 4..].parse::<u32>(), printed(&heard));
    assert_eq!(number(&next), number(&first).map(|number| number + 1), "no number was used up");
    assert!(std::fs::read(&printer).expect("the printer").len() > bytes.len(), "the shop's printer prints again");
    let _gone = std::fs::remove_file(printer);
}

#[test]
fn a_practice_waits_for_the_open_basket_begins_anew_and_remembers_only_times() {
    let place = Place::new("practice-anew");
    let (counter, heard, printer) = at_work(&place);
    rings(&counter, &heard, &["scan 0089686010947"]);
    let refused = practice(&counter, &heard, true).expect_err("a basket is open");
    assert_eq!(refused, Text::new("practice-sale-open"));
    rings(&counter, &heard, &["undo"]);
    assert_eq!(practice(&counter, &heard, true).expect("a practice").best, Vec::new());
    rings(&counter, &heard, &["scan 0089686010947"]);
    counter.ask(Ask::Practised(1, Duration::from_secs(21))).expect("room");
    practice(&counter, &heard, false).expect("the shop again");
    let again = practice(&counter, &heard, true).expect("another practice");
    assert_eq!(again.opened.answer.sale, None, "what was left in the basket is gone");
    assert_eq!(again.best, [None, Some(Duration::from_secs(21))]);
    let folder = crate::io::folder::Folder::at(&place.0);
    assert_eq!(practice_times::best(&folder, &UserId::from("kasir2")).len(), 2, "hers, who was signed in at the shop");
    let _gone = std::fs::remove_file(printer);
}
