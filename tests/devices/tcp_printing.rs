//! Jobs to a network printer that is well, out of paper, open, silent, slow, stuck, or gone at any byte.

use std::time::{Duration, Instant};

use gerai::peripherals::config::{DrawerPort, Flow, PrinterPort};
use gerai::peripherals::drawer::{Drawer, Kick, PULSE};
use gerai::peripherals::printer::status::Status;
use gerai::peripherals::printer::{self, Fault, Job, Outcome, Printer, Sent, Setup};

use super::printer::{Manner, NetworkPrinter};

pub fn setup() -> Setup {
    Setup { flow: Flow::default(), asks_status: true, prints: "/nowhere".into() }
}

/// A receipt of this many bytes, each place told from its neighbours.
pub fn job(bytes: usize) -> Job {
    let sign = |at: usize| b'A' + u8::try_from(at % 26).expect("under 26");
    Job {
        name: "261103-A-0042-1".to_owned(),
        receipt: Some("261103-A-0042".to_owned()),
        bytes: (0..bytes).map(sign).collect(),
        ..Job::default()
    }
}

fn plugged(manner: Manner) -> (NetworkPrinter, Box<dyn Printer>) {
    let device = NetworkPrinter::start(manner);
    let printer = printer::at(&PrinterPort::Tcp(device.port()), &setup());
    (device, printer)
}

#[test]
fn a_printer_that_is_well_confirms_each_job_on_its_own_connection() {
    for (manner, status) in [(Manner::Well, Status::Ready), (Manner::NearEnd, Status::PaperNearEnd)] {
        let (device, mut printer) = plugged(manner);
        assert_eq!(printer.status(), status);
        for _ in 0..2 {
            assert_eq!(printer.send(&job(5_000)).expect("printed"), Sent { bytes: 5_000, confirmed: true });
        }
        assert_eq!(device.head.wait_for(10_000), [job(5_000).bytes, job(5_000).bytes].concat());
        assert_eq!(device.head.seen().connections, 3);
    }
}

#[test]
fn a_printer_without_paper_or_with_an_open_cover_gets_nothing() {
    let cases = [
        (Manner::NoPaper, Status::NoPaper, "print-no-paper"),
        (Manner::CoverOpen, Status::CoverOpen, "print-cover-open"),
    ];
    for (manner, status, key) in cases {
        let (device, mut printer) = plugged(manner);
        assert_eq!(printer.status(), status);
        let error = printer.send(&job(500)).expect_err("not printed");
        assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, key));
        assert!(device.head.seen().paper.is_empty());
    }
}

#[test]
fn paper_that_ends_in_the_middle_is_told_and_the_job_is_unknown() {
    let (_device, mut printer) = plugged(Manner::PaperFor(200));
    let error = printer.send(&job(500)).expect_err("half a receipt");
    assert!(matches!(error.fault, Fault::NoPaper));
    assert_eq!((error.outcome(), error.sent_bytes, error.advice().key), (Outcome::Unknown, 500, "print-no-paper"));
}

#[test]
fn a_silent_printer_prints_and_is_soon_asked_no_more() {
    let (device, mut printer) = plugged(Manner::Silent);
    for _ in 0..4 {
        assert_eq!(printer.send(&job(300)).expect("printed"), Sent { bytes: 300, confirmed: false });
    }
    assert_eq!(device.head.wait_for(1_200).len(), 1_200);
    // Before and after the first job, before the second: then it counts as one that never answers.
    assert_eq!(device.head.seen().questions, 3);
    assert_eq!(printer.status(), Status::NoAnswer);
}

#[test]
fn a_model_without_status_is_never_asked() {
    let device = NetworkPrinter::start(Manner::Silent);
    let mute = Setup { asks_status: false, ..setup() };
    let mut printer = printer::at(&PrinterPort::Tcp(device.port()), &mute);
    printer.send(&job(300)).expect("printed");
    assert_eq!((device.head.wait_for(300).len(), device.head.seen().questions), (300, 0));
}

#[test]
fn a_slow_printer_gets_all_of_it_though_nobody_waits() {
    let (device, mut printer) = plugged(Manner::Slow(200));
    let start = Instant::now();
    assert_eq!(printer.send(&job(600)).expect("taken"), Sent { bytes: 600, confirmed: false });
    assert!(start.elapsed() < Duration::from_secs(2), "200 bytes a second would be 3 s");
    assert_eq!(device.head.wait_for(600), job(600).bytes);
}

#[test]
fn a_printer_that_takes_nothing_is_given_up_in_a_few_seconds() {
    let (_device, mut printer) = plugged(Manner::Stuck);
    let start = Instant::now();
    let error = printer.send(&job(24_000_000)).expect_err("more than a network holds");
    assert!((4..9).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert_eq!((error.outcome(), error.advice().key), (Outcome::Unknown, "print-interrupted"));
    assert!(error.sent_bytes < 24_000_000);
}

/// Wherever a printer goes, the till says "perhaps", never "printed", and never tries again by itself.
#[test]
fn a_printer_gone_at_any_byte_leaves_the_job_unknown() {
    for cut in (1..400).step_by(37).chain([400]) {
        let (device, mut printer) = plugged(Manner::GoneAfter(cut));
        let error = printer.send(&job(400)).expect_err("it went");
        assert_eq!((error.outcome(), error.advice().key), (Outcome::Unknown, "print-interrupted"), "cut at {cut}");
        assert_eq!(device.head.seen().paper, job(400).bytes[..cut], "cut at {cut}");
        assert_eq!(device.head.seen().connections, 1, "cut at {cut}");
    }
}

#[test]
fn a_printer_that_is_off_gets_nothing_and_may_be_tried_again() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
    let address = free.local_addr().expect("bound").to_string();
    drop(free);
    let mut printer = printer::at(&PrinterPort::Tcp(address), &setup());
    assert_eq!(printer.status(), Status::NotConnected);
    let error = printer.send(&job(10)).expect_err("nobody there");
    assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, "print-not-connected"));
}

#[test]
fn the_drawer_opens_through_the_printer() {
    let (device, mut printer) = plugged(Manner::Well);
    let mut drawer = Drawer::new(DrawerPort::Printer);
    let start = Instant::now();
    assert_eq!(drawer.kick(&mut *printer, start).expect("kicked"), Kick::Done);
    assert_eq!(drawer.kick(&mut *printer, start).expect("resting"), Kick::TooSoon);
    assert_eq!(device.head.wait_for(5), PULSE);
}
