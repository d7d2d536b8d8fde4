//! Jobs to a printer at a serial port.

use std::thread::JoinHandle;

use gerai::peripherals::config::{Flow, PrinterPort, SerialLine};
use gerai::peripherals::printer::status::Status;
use gerai::peripherals::printer::{self, Outcome, Printer, Sent, Setup};

use super::pair::Pair;
use super::printer::{Head, Manner};
use super::tcp_printing::{job, setup};
use crate::tools;

fn printer_at(pair: &Pair, flow: Flow) -> Box<dyn Printer> {
    let line = SerialLine { path: pair.till(), baud: 115_200 };
    printer::at(&PrinterPort::Serial(line), &Setup { flow, ..setup() })
}

fn plug_in(pair: &Pair, head: &Head) -> JoinHandle<()> {
    let (mut end, head) = (pair.device(), head.clone());
    std::thread::spawn(move || head.serve(&mut end))
}

#[test]
fn a_long_receipt_arrives_whole_over_a_serial_line() {
    if !tools::have("socat") {
        return;
    }
    for flow in [Flow::XonXoff, Flow::None] {
        let pair = Pair::plug("whole");
        let head = Head::new(Manner::Well);
        plug_in(&pair, &head);
        let mut printer = printer_at(&pair, flow);
        assert_eq!(printer.status(), Status::Ready);
        for count in 1..=3 {
            assert_eq!(printer.send(&job(20_000)).expect("printed"), Sent { bytes: 20_000, confirmed: true });
            let paper = head.wait_for(count * 20_000);
            assert!(paper.ends_with(&job(20_000).bytes) && paper.len() == count * 20_000, "{flow:?}, job {count}");
        }
    }
}

#[test]
fn a_serial_printer_says_why_it_does_not_print() {
    if !tools::have("socat") {
        return;
    }
    for (manner, key) in [(Manner::NoPaper, "print-no-paper"), (Manner::CoverOpen, "print-cover-open")] {
        let pair = Pair::plug("why");
        let head = Head::new(manner);
        plug_in(&pair, &head);
        let error = printer_at(&pair, Flow::default()).send(&job(100)).expect_err("not printed");
        assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, key));
        assert!(head.seen().paper.is_empty());
    }
}

#[test]
fn a_cable_pulled_in_a_receipt_is_unknown_and_plugged_in_prints_again() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("pulled");
    let head = Head::new(Manner::GoneAfter(3_000));
    let gone = plug_in(&pair, &head);
    let mut printer = printer_at(&pair, Flow::default());
    let puller = std::thread::spawn(move || {
        gone.join().expect("the head goes after 3,000 bytes");
        pair.unplug();
    });
    let error = printer.send(&job(200_000)).expect_err("the cable is out");
    assert_eq!((error.outcome(), error.advice().key), (Outcome::Unknown, "print-interrupted"), "{error:?}");
    puller.join().expect("pulled");
    let error = printer.send(&job(100)).expect_err("still out");
    assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, "print-not-connected"), "{error:?}");
    let pair = Pair::plug("pulled");
    let head = Head::new(Manner::Well);
    plug_in(&pair, &head);
    assert_eq!(printer.send(&job(100)).expect("printed"), Sent { bytes: 100, confirmed: true });
    assert_eq!(head.wait_for(100), job(100).bytes);
}
