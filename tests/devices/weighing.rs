//! Weights from a scale at a serial port: each way to speak, cut frames, a cable that is pulled.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use gerai::domain::quantity::Quantity;
use gerai::peripherals::config::SerialLine;
use gerai::peripherals::scale::follow::{Limits, Reading};
use gerai::peripherals::scale::{Heard, Watch};

use super::pair::Pair;
use crate::tools;

/// A scale with 1,250 kg on it. Streaming ones send ten frames a second, each `hurt`th with its first digits lost.
#[derive(Clone, Copy)]
enum Manner {
    Streams {
        frame: &'static [u8],
        hurt: Option<(usize, &'static [u8])>,
    },
    /// ENQ → ACK, DC1 → frame.
    Cas,
    Nci,
}

struct Device {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Device {
    fn start(pair: &Pair, manner: Manner) -> Self {
        let mut line = serialport::new(pair.device_path(), 9_600)
            .timeout(Duration::from_millis(100))
            .open()
            .expect("the device's end");
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut sent = 0;
            while !stopped.load(Ordering::Relaxed) {
                if !serve(&mut *line, manner, &mut sent) {
                    return;
                }
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            assert!(thread.join().is_ok() || std::thread::panicking(), "the device is ours");
        }
    }
}

/// A tenth of a second of a scale's life; false where its line is gone.
fn serve(line: &mut dyn serialport::SerialPort, manner: Manner, sent: &mut usize) -> bool {
    let mut buffer = [0; 64];
    let count = match line.read(&mut buffer) {
        Ok(count) => count,
        Err(error) if error.kind() == ErrorKind::TimedOut => 0,
        Err(_) => return false,
    };
    *sent += 1;
    let heard = &buffer[..count];
    let answer: &[u8] = match manner {
        Manner::Streams { hurt: Some((every, cut)), .. } if (*sent).is_multiple_of(every) => cut,
        Manner::Streams { frame, .. } => frame,
        Manner::Cas if heard.contains(&0x11) => b"\x01\x02S+01.250kg\x6c\x03\x04",
        Manner::Cas if heard.contains(&0x05) => &[0x06],
        Manner::Nci if heard.ends_with(b"W\r") => b"\n  1.250kg\r00\x03",
        Manner::Cas | Manner::Nci => b"",
    };
    line.write_all(answer).is_ok()
}

fn start(pair: &Pair) -> (Watch, Receiver<Heard>) {
    let (tell, heard) = channel();
    let line = SerialLine { path: pair.till(), baud: SerialLine::DEFAULT_BAUD };
    let watch = Watch::start(line, Limits::default(), move |what| {
        let _closed = tell.send(what);
    });
    (watch, heard)
}

/// The first weight that is told; whatever stands on the way to it is no weight.
fn weight(heard: &Receiver<Heard>) -> Quantity {
    loop {
        match heard.recv_timeout(Duration::from_secs(20)).expect("a weight within 20 s") {
            Heard::Shows(Reading::Stable(weight)) => return weight,
            Heard::Shows(Reading::Silent | Reading::Moving) => {}
            other => panic!("{other:?}"),
        }
    }
}

const KILO_AND_A_QUARTER: Quantity = Quantity::from_milli(1_250);

#[test]
fn a_scale_is_understood_whichever_way_it_speaks() {
    if !tools::have("socat") {
        return;
    }
    let streams = |frame| Manner::Streams { frame, hurt: None };
    let manners = [
        streams(b"ST,GS,+  1.250kg\r\n".as_slice()),
        streams(b"\x02ST,NT,+  1.250kg\r\n"),
        streams(b"ST,GS,1\xc1,+  1.250 kg\r\n"),
        streams(b"\x02\x25\x30\x20001250000000\r"),
        streams(b"\x02\x25\x30\x20001250000000\r\x34"),
        Manner::Cas,
        Manner::Nci,
    ];
    // Each at its own port, all at once: finding out takes two seconds.
    std::thread::scope(|scope| {
        for (number, manner) in manners.into_iter().enumerate() {
            scope.spawn(move || {
                let pair = Pair::plug(&format!("scale-{number}"));
                let _device = Device::start(&pair, manner);
                let (_watch, heard) = start(&pair);
                assert_eq!(weight(&heard), KILO_AND_A_QUARTER, "manner {number}");
            });
        }
    });
}

#[test]
fn no_weight_comes_out_of_frames_that_lost_their_digits() {
    if !tools::have("socat") {
        return;
    }
    let pair = Pair::plug("scale-cut");
    let cut = Some((3, b"ST,GS,+  250kg\r\n".as_slice()));
    let _device = Device::start(&pair, Manner::Streams { frame: b"ST,GS,+  1.250kg\r\n", hurt: cut });
    let (watch, heard) = start(&pair);
    assert_eq!(weight(&heard), KILO_AND_A_QUARTER);
    std::thread::sleep(Duration::from_secs(1));
    drop(watch);
    let rest: Vec<Heard> = heard.try_iter().collect();
    let other = |heard: &Heard| matches!(heard, Heard::Shows(Reading::Stable(weight)) if *weight != KILO_AND_A_QUARTER);
    assert!(!rest.iter().any(other), "{rest:?}");
}

#[test]
fn a_pulled_scale_is_lost_and_comes_back_by_itself() {
    if !tools::have("socat") {
        return;
    }
    let manner = Manner::Streams { frame: b"ST,GS,+  1.250kg\r\n", hurt: None };
    let pair = Pair::plug("scale-back");
    let device = Device::start(&pair, manner);
    let (watch, heard) = start(&pair);
    assert_eq!(weight(&heard), KILO_AND_A_QUARTER);
    drop(device);
    pair.unplug();
    let after = heard.recv_timeout(Duration::from_secs(20)).expect("it is told");
    assert_eq!(after, Heard::Lost);
    let pair = Pair::plug("scale-back");
    let _device = Device::start(&pair, manner);
    assert_eq!(weight(&heard), KILO_AND_A_QUARTER);
    drop(watch);
    assert!(heard.iter().count() < 10, "a scale that is let go says nothing more");
}
