//! The customer's display at a serial port: the newest face, and again after the cable was out.

use std::io::Read;
use std::time::{Duration, Instant};

use gerai::peripherals::config::SerialLine;
use gerai::peripherals::display::{DisplayWorker, Face, Style, bytes, greeting, line};

use super::pair::Pair;
use crate::tools;

/// Two lines of twenty signs, as a glass shows them.
#[derive(Default)]
struct Glass {
    lines: [String; 2],
    pending: Vec<u8>,
}

impl Glass {
    /// Understands the Epson commands that are ours and nothing else.
    fn take(&mut self, sent: &[u8]) {
        self.pending.extend_from_slice(sent);
        loop {
            let used = match self.pending[..] {
                [0x1b, 0x40, ..] => 2,
                [0x0c, ..] => {
                    self.lines = Default::default();
                    1
                }
                [0x1f, 0x24, 1, row @ 1..=2, ref text @ ..] if text.len() >= 20 => {
                    self.lines[usize::from(row) - 1] = String::from_utf8_lossy(&text[..20]).into_owned();
                    24
                }
                [] | [0x1b] | [0x1f, ..] => return,
                ref other => panic!("{other:?} is no command of a display"),
            };
            self.pending.drain(..used);
        }
    }

    /// Reads until it shows this.
    fn wait_for(&mut self, end: &mut impl Read, face: &Face) {
        let until = Instant::now() + Duration::from_secs(20);
        let mut buffer = [0; 256];
        while self.lines != *face {
            assert!(Instant::now() < until, "shows {:?}, not {face:?}", self.lines);
            if let Ok(count) = end.read(&mut buffer) {
                self.take(&buffer[..count]);
            }
        }
    }
}

fn face(number: usize) -> Face {
    [line("Beras SPHP", &format!("{number}x13.100")), line("Subtotal", "Rp54.500")]
}

fn port(path: &str) -> Box<dyn serialport::SerialPort> {
    serialport::new(path, 9_600).timeout(Duration::from_millis(100)).open().expect("the display's end")
}

#[test]
fn a_display_shows_the_newest_and_again_after_its_cable_was_out() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("display");
    let worker = DisplayWorker::start(SerialLine { path: pair.till(), baud: 9_600 }, Style::Epson);
    let mut glass = Glass::default();
    let start = Instant::now();
    (0..50).for_each(|number| worker.show(face(number)));
    assert!(start.elapsed() < Duration::from_millis(100), "who has something to show never waits");
    glass.wait_for(&mut port(&pair.device_path()), &face(49));
    pair.unplug();
    let start = Instant::now();
    worker.show(face(7));
    assert!(start.elapsed() < Duration::from_millis(100), "nor where there is no display");
    std::thread::sleep(Duration::from_millis(200));
    let pair = Pair::plug("display");
    Glass::default().wait_for(&mut port(&pair.device_path()), &face(7));
    let start = Instant::now();
    drop(worker);
    assert!(start.elapsed() < Duration::from_secs(2), "it gives its port back");
}

#[test]
fn the_other_make_of_display_is_spoken_to_in_its_own_words() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("display-cd");
    let worker = DisplayWorker::start(SerialLine { path: pair.till(), baud: 9_600 }, Style::Cd5220);
    worker.show(face(2));
    let expected = [greeting(Style::Cd5220), &bytes(Style::Cd5220, &face(2))].concat();
    let mut sent = vec![0; expected.len()];
    port(&pair.device_path()).read_exact(&mut sent).expect("sent within its time");
    assert_eq!(sent, expected);
}
