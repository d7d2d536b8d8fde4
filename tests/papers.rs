//! From the sale to the paper: the queue's worker on real lines, with printers that do their work, stop or vanish.
//! None of it touches the sale.

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use gerai::domain::event::Event;
use gerai::io::folder::Folder;
use gerai::locale::Language;
use gerai::peripherals::config::Config;
use gerai::peripherals::printer::status::Status;
use gerai::station::Station;
use gerai::station::print::{PrintWorker, Told};
use gerai::store::print_queue::{JobState, Target};
use gerai::store::{Mode, Store};
use gerai::till::Effect;
use gerai::till::input::Input;

use crate::devices::printer::{Manner, NetworkPrinter};
use crate::program;
use crate::shop::{self, INDOMIE};

fn sold(name: &str) -> (Folder, Station) {
    let (folder, mut station) = shop::open(name);
    let scan = format!("scan {INDOMIE}");
    shop::ring(&mut station, &["login kasir 111111", "open 0", &scan, &scan, "member 1", "pay cash 10000"]);
    let due = station.take_effects();
    assert!(due.contains(&Effect::OpenDrawer), "cash opens the drawer");
    (folder, station)
}

fn worker(folder: &Folder, device: &str) -> (PrintWorker, Receiver<Told>) {
    let config = Config::parse(device).expect("a device.toml");
    let (tell, told) = channel();
    let worker = PrintWorker::start(folder.clone(), config, Language::Id, move |word| {
        let _gone = tell.send(word);
    });
    (worker, told)
}

fn wait_for(told: &Receiver<Told>, what: impl Fn(&Told) -> bool) -> Told {
    loop {
        let word = told.recv_timeout(Duration::from_secs(20)).expect("the worker says so");
        if what(&word) {
            return word;
        }
    }
}

fn states(station: &Station) -> Vec<JobState> {
    let jobs = station.store().expect("open").jobs(10).expect("readable");
    jobs.into_iter().rev().map(|job| job.state).collect()
}

#[test]
fn a_sale_prints_by_itself_on_the_virtual_printer() {
    let (folder, station) = sold("papers-virtual");
    let (worker, _told) = worker(&folder, "");
    worker.kick();
    worker.finish();
    assert_eq!(states(&station), [JobState::Confirmed]);
    let text = std::fs::read_to_string(folder.prints().join("261124-A-0001.txt")).expect("the paper as text");
    for wanted in ["KOPERASI UJI", "261124-A-0001", "Siti R.", "Indomie Goreng 85 g", "7.000", "A000**", "DEMO"] {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    assert!(folder.prints().join("261124-A-0001.png").exists());
    assert!(folder.prints().join("drawer.log").exists(), "the pulse is noted");
}

#[test]
fn what_waits_in_the_queue_comes_out_with_the_next_run_whatever_it_does() {
    let (folder, station) = sold("papers-left");
    drop(station);
    let store = || Store::open(folder.database(), Mode::ReadOnly).expect("readable");
    assert_eq!(store().waiting_jobs(Target::Printer).expect("readable"), 1, "left by a run without a printer");
    program::ring(folder.path(), &["state"], &[]).done();
    let states: Vec<JobState> = store().jobs(10).expect("readable").into_iter().map(|job| job.state).collect();
    assert_eq!(states, [JobState::Confirmed]);
    let text = std::fs::read_to_string(folder.prints().join("261124-A-0001.txt")).expect("the paper as text");
    assert_eq!(text.matches("TOTAL").count(), 1, "{text}");
    program::ring(folder.path(), &["state"], &[]).done();
    let papers = std::fs::read_dir(folder.prints()).expect("papers").flatten();
    let texts = papers.filter(|paper| paper.path().extension().is_some_and(|ending| ending == "txt"));
    assert_eq!(texts.count(), 1, "and not once more");
}

#[test]
fn without_paper_the_receipt_waits_and_then_prints_once() {
    let (folder, station) = sold("papers-no-paper");
    let empty = NetworkPrinter::start(Manner::NoPaper);
    let device = |port: String| format!("printer = \"tcp:{port}\"\nprinter_profile = \"epson-tm\"\n");
    let (first, told) = worker(&folder, &device(empty.port()));
    let trouble = wait_for(&told, |word| matches!(word, Told::Trouble(_)));
    let Told::Trouble(text) = trouble else { unreachable!("waited for it") };
    assert_eq!(text.key, "print-no-paper");
    first.finish();
    assert_eq!(states(&station), [JobState::Queued], "nothing went out, so it waits");
    let full = NetworkPrinter::start(Manner::Well);
    let (second, told) = worker(&folder, &device(full.port()));
    wait_for(&told, |word| matches!(word, Told::Printed { .. }));
    second.finish();
    assert_eq!(states(&station), [JobState::Confirmed]);
    let paper = full.head.seen().paper;
    let times = paper.windows(5).filter(|part| *part == b"TOTAL").count();
    assert_eq!(times, 1, "printed once");
}

#[test]
fn a_printer_gone_in_the_middle_leaves_an_unknown_paper_and_the_next_says_salinan() {
    let (folder, mut station) = sold("papers-gone");
    let going = NetworkPrinter::start(Manner::GoneAfter(300));
    let device = format!("printer = \"tcp:{}\"\nprinter_profile = \"generic-80\"\n", going.port());
    let (first, told) = worker(&folder, &device);
    let trouble = wait_for(&told, |word| matches!(word, Told::Trouble(_)));
    assert!(matches!(&trouble, Told::Trouble(text) if text.key == "print-interrupted"), "{trouble:?}");
    let told = wait_for(&told, |word| matches!(word, Told::Paper(job) if job.state != JobState::Sending));
    assert!(matches!(&told, Told::Paper(job) if job.state == JobState::Unknown), "{told:?}");
    first.finish();
    assert_eq!(states(&station), [JobState::Unknown], "never repeated by itself");
    assert!(station.submit(&Input::Reprint { receipt: None }).is_ok());
    let (second, _told) = worker(&folder, "");
    second.finish();
    assert_eq!(states(&station), [JobState::Unknown, JobState::Confirmed]);
    let text = std::fs::read_to_string(folder.prints().join("261124-A-0001-1.txt")).expect("the copy");
    assert!(text.contains("SALINAN ke-1"), "{text}");
    let receipt = "261124-A-0001".parse().expect("a number");
    let recorded = station.store().expect("open").sale_record(&receipt).expect("readable").expect("the sale");
    assert!(matches!(recorded.happening.event, Event::SaleCompleted(_)), "the sale is as it was");
}

#[test]
fn a_shift_closes_with_the_printer_off_and_its_papers_come_later_with_the_same_hash() {
    let (folder, mut station) = sold("papers-close");
    shop::ring(&mut station, &["drop 5000", "count 1000=2"]);
    let answer = shop::ring(&mut station, &["close-leaving 0"]);
    let z = answer.z.expect("closed");
    assert_eq!(z.hash.len(), 64);
    let off = NetworkPrinter::start(Manner::NoPaper);
    let device = format!("printer = \"tcp:{}\"\nprinter_profile = \"epson-tm\"\n", off.port());
    let (first, told) = worker(&folder, &device);
    wait_for(&told, |word| matches!(word, Told::Trouble(_)));
    first.finish();
    assert_eq!(states(&station), [JobState::Queued; 4], "receipt, slip, Z and deposit wait");
    let (second, _told) = worker(&folder, "");
    second.finish();
    assert_eq!(states(&station), [JobState::Confirmed; 4]);
    let papers = std::fs::read_dir(folder.prints()).expect("papers").flatten();
    let texts = papers.filter(|paper| paper.path().extension().is_some_and(|ending| ending == "txt"));
    let texts: Vec<String> = texts.map(|text| std::fs::read_to_string(text.path()).expect("text")).collect();
    let z_paper = texts.iter().find(|text| text.contains("LAPORAN Z 1")).expect("the Z");
    assert!(z_paper.replace('\n', "").contains(&z.hash), "{z_paper}");
    assert!(texts.iter().any(|text| text.contains("SLIP SETORAN, Z 1")), "the deposit slip");
    assert!(texts.iter().any(|text| text.contains("SETORAN KE BRANKAS")), "the slip of the drop");
}

/// How long fifty sales take, each asked of the till when the last has answered.
fn fifty_sales(station: &mut Station) -> Duration {
    let start = std::time::Instant::now();
    for _ in 0..50 {
        shop::ring(station, &["add S00001", "pay cash 5000"]);
    }
    start.elapsed()
}

#[test]
fn a_printer_that_is_off_all_day_delays_nobody_and_prints_all_in_order_once_marked_late() {
    let (with_folder, mut with) = shop::open("papers-day-on");
    let (folder, mut without) = shop::open("papers-day-off");
    for station in [&mut with, &mut without] {
        shop::ring(station, &["login kasir 111111", "open 500000"]);
    }
    let device = |port: &str| format!("printer = \"{port}\"\nprinter_profile = \"text-only\"\n");
    let paper = |folder: &Folder| program::beside(folder.path(), "paper", b"");
    let (on_time_paper, late_paper) = (paper(&with_folder), paper(&folder));
    let (there, there_told) = worker(&with_folder, &device(&format!("file:{}", on_time_paper.display())));
    // It has looked at what waits: nothing.
    wait_for(&there_told, |word| matches!(word, Told::Printer { .. }));
    // Nobody listens at this port any more.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").and_then(|bound| bound.local_addr()).expect("a port");
    let (off, told) = worker(&folder, &device(&format!("tcp:{gone}")));
    let (on_time, off_time) = (fifty_sales(&mut with), fifty_sales(&mut without));
    assert!(off_time < on_time * 2 + Duration::from_secs(1), "{off_time:?} without a printer, {on_time:?} with one");
    off.work();
    let trouble = wait_for(&told, |word| matches!(word, Told::Trouble(_)));
    assert!(matches!(&trouble, Told::Trouble(text) if text.key == "print-not-connected"), "{trouble:?}");
    off.leave();
    there.finish();
    let store = without.store().expect("open");
    assert_eq!(store.waiting_jobs(Target::Printer).expect("readable"), 50, "all of them wait");
    let (back, _told) = worker(&folder, &device(&format!("file:{}", late_paper.display())));
    back.finish();
    let said = |paper: &std::path::Path| {
        let bytes = std::fs::read(paper).expect("the paper");
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let (on_time_paper, paper) = (said(&on_time_paper), said(&late_paper));
    let places: Vec<usize> =
        (1..=50).map(|number| paper.find(&format!("261124-A-{number:04}")).expect("it is printed")).collect();
    assert!(places.is_sorted(), "in the order of the sales");
    assert_eq!((paper.matches("TOTAL").count(), paper.matches("Dicetak terlambat").count()), (50, 50), "once each");
    assert_eq!(on_time_paper.matches("TOTAL").count(), 50);
    assert!(!on_time_paper.contains("terlambat"), "what prints at once is not marked");
}

#[test]
fn a_shops_own_template_with_a_mistake_prints_in_the_shipped_form() {
    let (folder, station) = sold("papers-template");
    std::fs::create_dir_all(folder.receipts()).expect("a folder");
    std::fs::write(folder.receipts().join("sale.receipt"), "{{ sale.nonsense }}").expect("a template");
    let (worker, told) = worker(&folder, "");
    worker.finish();
    assert!(told.iter().any(|word| matches!(&word, Told::Trouble(text) if text.key == "paper-template-fault")));
    assert_eq!(states(&station), [JobState::Confirmed]);
}

#[test]
fn an_own_template_that_is_empty_or_no_text_is_said_and_one_without_the_marks_gets_them() {
    let (folder, _) = sold("papers-own");
    std::fs::create_dir_all(folder.receipts()).expect("a folder");
    let path = folder.path().to_owned();
    let print = |template: &[u8]| {
        std::fs::write(folder.receipts().join("sale.receipt"), template).expect("a template");
        program::gerai(&path, &["receipt", "261124-A-0001"])
    };
    for (template, word) in
        [(&b""[..], "tidak mencetak"), (b"\n{border:line}\n\n", "tidak mencetak"), (b"\xff\xfe|A|", "UTF-8")]
    {
        let printed = print(template);
        assert!(printed.err.contains(word) && printed.out.contains("TOTAL"), "{}{}", printed.err, printed.out);
    }
    let printed = print(b"|HALO|\n").out;
    let lines: Vec<&str> = printed.lines().map(str::trim).collect();
    assert_eq!(lines, ["DEMO - bukan bukti bayar", "SALINAN", "HALO"]);
    let own = br#"|"{{ t("paper-copy") }}"|
|HALO|
|{% if demo %}{{ t("paper-demo") }}{% endif %}|
"#;
    let printed = print(own).out;
    let lines: Vec<&str> = printed.lines().map(str::trim).collect();
    assert_eq!(lines, ["SALINAN", "HALO", "DEMO - bukan bukti bayar"], "once each, where the shop has them");
}

#[test]
fn an_empty_label_roll_stops_no_receipt_and_labels_wait_for_the_next() {
    let (folder, mut station) = sold("papers-labels");
    shop::ring(&mut station, &["label S00001"]);
    let receipts = NetworkPrinter::start(Manner::Well);
    let roll = NetworkPrinter::start(Manner::NoPaper);
    let device = |labels: &NetworkPrinter| {
        format!(
            "printer = \"tcp:{}\"\nprinter_profile = \"epson-tm\"\nlabel_printer = \"tcp:{}\"\n",
            receipts.port(),
            labels.port()
        )
    };
    let (first, told) = worker(&folder, &device(&roll));
    wait_for(&told, |word| matches!(word, Told::Printed { receipt: Some(_) }));
    first.finish();
    assert_eq!(states(&station), [JobState::Confirmed, JobState::Queued], "the receipt is out, the label waits");
    assert!(roll.head.seen().paper.is_empty());
    let full = NetworkPrinter::start(Manner::Well);
    let (second, told) = worker(&folder, &device(&full));
    wait_for(&told, |word| matches!(word, Told::Printed { receipt: None }));
    second.finish();
    assert_eq!(states(&station), [JobState::Confirmed, JobState::Confirmed]);
    let label = full.head.seen().paper;
    assert!(label.windows(8).any(|part| part == b"Rp / pcs"), "{}", String::from_utf8_lossy(&label));
    let receipt = receipts.head.seen().paper;
    assert!(!receipt.windows(8).any(|part| part == b"Rp / pcs"), "the label came out of the other printer only");
}

#[test]
fn labels_that_wait_for_their_own_printer_are_told_of_it_and_stop_no_receipt() {
    let (folder, mut station) = sold("papers-label-off");
    shop::ring(&mut station, &["label S00001"]);
    let device = "label_printer = \"tcp:127.0.0.1:9\"\n";
    let (off, told) = worker(&folder, device);
    let said = wait_for(&told, |word| matches!(word, Told::Printer { which: Target::LabelPrinter, .. }));
    assert_eq!(said, Told::Printer { which: Target::LabelPrinter, status: Status::NotConnected, waiting: 1 });
    off.finish();
    assert_eq!(states(&station), [JobState::Confirmed, JobState::Queued], "the receipt is out, the label waits");
}

#[test]
fn etikets_and_shelf_labels_come_out_of_the_label_printer_and_the_receipt_of_the_other() {
    let path = shop::empty_folder("papers-etiket");
    program::gerai(&path, &["demo", "--sales", "0", "--days", "0", "--at", "2026-11-24T00:00:00Z"]).done();
    let folder = Folder::at(path);
    let mut station = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 3)).expect("opens");
    let rx = "rx \"dr. Rina Wati\" \"Budi Santoso\" 2026-11-23 item=M00180:10:\"2 dd 1 sesudah makan\"";
    let steps = ["login apotek 222222", "open 500000", "pharmacist apoteker 232323", rx, "rx serve", "pay cash 100000"];
    shop::ring(&mut station, &steps);
    shop::ring(&mut station, &["label S00001"]);
    let (receipts, labels) = (NetworkPrinter::start(Manner::Well), NetworkPrinter::start(Manner::Well));
    let device = format!(
        "printer = \"tcp:{}\"\nprinter_profile = \"epson-tm\"\nlabel_printer = \"tcp:{}\"\n",
        receipts.port(),
        labels.port()
    );
    let (worker, told) = worker(&folder, &device);
    (0..3).for_each(|_| drop(wait_for(&told, |word| matches!(word, Told::Printed { .. }))));
    worker.finish();
    assert_eq!(states(&station), [JobState::Confirmed; 3], "a receipt, an etiket, a shelf label");
    let (receipt, label) = (receipts.head.seen().paper, labels.head.seen().paper);
    let says = |paper: &[u8], words: &str| paper.windows(words.len()).any(|part| part == words.as_bytes());
    for words in ["Budi Santoso", "Metformin", "Beras SPHP"] {
        assert!(says(&label, words), "{words} on the labels: {}", String::from_utf8_lossy(&label));
    }
    assert!(says(&receipt, "TOTAL") && !says(&label, "TOTAL"), "the receipt is no label");
    for words in ["Budi Santoso", "Beras SPHP"] {
        assert!(!says(&receipt, words), "{words} on the receipt: {}", String::from_utf8_lossy(&receipt));
    }
}

#[test]
fn without_a_label_printer_labels_come_out_of_the_receipt_printer() {
    let (folder, mut station) = sold("papers-one-printer");
    shop::ring(&mut station, &["label S00001"]);
    let (worker, _told) = worker(&folder, "");
    worker.finish();
    assert_eq!(states(&station), [JobState::Confirmed, JobState::Confirmed]);
    let label = std::fs::read_dir(folder.prints()).expect("papers").flatten().map(|paper| paper.file_name());
    let label = label.filter(|name| name.to_string_lossy().starts_with("label-")).count();
    assert_eq!(label, 2, "as a picture and as text");
}
