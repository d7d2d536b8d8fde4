//! Codes from a scanner at a serial port: every way to end a code, slow lines, a cable that is pulled.

use std::io::Write;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use gerai::peripherals::config::{DoubleRead, SerialLine};
use gerai::peripherals::scanner::{Heard, Scanner};

use super::pair::Pair;
use crate::tools;

const EAN: &str = "8991002101234";

fn start(pair: &Pair) -> (Scanner, Receiver<Heard>) {
    let (tell, heard) = channel();
    let line = SerialLine { path: pair.till(), baud: SerialLine::DEFAULT_BAUD };
    (Scanner::start(line, DoubleRead::Count, move |what| tell.send(what).is_ok()), heard)
}

fn next(heard: &Receiver<Heard>) -> Heard {
    heard.recv_timeout(Duration::from_secs(20)).expect("something within 20 s")
}

fn code(text: &str) -> Heard {
    Heard::Code(text.to_owned())
}

#[test]
fn a_serial_scanner_is_heard_whatever_ends_its_codes() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("suffix");
    let (_scanner, heard) = start(&pair);
    assert_eq!(next(&heard), Heard::Connected);
    let mut device = pair.device();
    for suffix in ["\r", "\n", "\r\n", "\t", ""] {
        device.write_all(format!("{EAN}{suffix}").as_bytes()).expect("sent");
        assert_eq!(next(&heard), code(EAN), "{suffix:?}");
    }
    for byte in EAN.bytes() {
        device.write_all(&[byte]).expect("sent");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(next(&heard), code(EAN), "a slow line without a suffix");
    let medicine = "010899100210123417261231\u{1d}10AB12";
    device.write_all(format!("{medicine}\r").as_bytes()).expect("sent");
    assert_eq!(next(&heard), code(medicine), "GS is kept");
    device.write_all(format!("{EAN}\r{EAN}\r").as_bytes()).expect("sent");
    assert_eq!((next(&heard), next(&heard)), (code(EAN), code(EAN)), "a double scan is two pieces");
    device.write_all(&[b'7'; 6_000]).expect("sent");
    device.write_all(b"\r").expect("sent");
    assert_eq!(next(&heard), Heard::Garbled);
    assert!(heard.try_recv().is_err(), "nothing more than was sent");
}

#[test]
fn fast_scans_lose_none() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("fast");
    let (_scanner, heard) = start(&pair);
    assert_eq!(next(&heard), Heard::Connected);
    let mut device = pair.device();
    for count in 0..300 {
        device.write_all(format!("899{count:010}\r\n").as_bytes()).expect("sent");
    }
    for count in 0..300 {
        assert_eq!(next(&heard), code(&format!("899{count:010}")));
    }
}

#[test]
fn a_pulled_scanner_is_told_once_and_comes_back_by_itself() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("back");
    let (scanner, heard) = start(&pair);
    assert_eq!(next(&heard), Heard::Connected);
    pair.device().write_all(b"899100").expect("half a code");
    std::thread::sleep(Duration::from_millis(20));
    pair.unplug();
    let mut after = next(&heard);
    if let Heard::Code(_) = after {
        // The machine was slow: the half code was ended by silence before the cable was out.
        after = next(&heard);
    }
    assert_eq!(after, Heard::Lost);
    let pair = Pair::plug("back");
    assert_eq!(next(&heard), Heard::Connected, "told once that it was gone");
    pair.device().write_all(format!("{EAN}\r").as_bytes()).expect("sent");
    assert_eq!(next(&heard), code(EAN), "nothing is left of the half code");
    drop(scanner);
    assert!(heard.recv_timeout(Duration::from_secs(5)).is_err(), "a dropped scanner says nothing more");
}
