use proptest::prelude::*;

use super::follow::{Follower, Limits, Reading};
use super::frame::{Cutter, Family, Form, Frame, Piece};
use crate::domain::quantity::Quantity;

/// How a simulated scale speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sim {
    Csv,
    /// The same with a leading 02.
    CsvStx,
    Cas22,
    Toledo,
    ToledoSum,
    /// As read from a line with 7 data bits and parity.
    Toledo7e1,
    CasPoll,
    Nci,
    NciS,
}

const ALL: [Sim; 9] =
    [Sim::Csv, Sim::CsvStx, Sim::Cas22, Sim::Toledo, Sim::ToledoSum, Sim::Toledo7e1, Sim::CasPoll, Sim::Nci, Sim::NciS];

impl Sim {
    fn is_polled(self) -> bool {
        matches!(self, Self::CasPoll | Self::Nci | Self::NciS)
    }

    /// One frame with this weight.
    fn frame(self, grams: i64, stable: bool) -> Vec<u8> {
        let kilos = format!("{}.{:03}", grams.abs() / 1_000, grams.abs() % 1_000);
        let sign = if grams < 0 { '-' } else { '+' };
        let state = if stable { "ST" } else { "US" };
        match self {
            Self::Csv => format!("{state},GS,{sign}{kilos:>7}kg\r\n").into_bytes(),
            Self::CsvStx => format!("\x02{state},NT,{sign}{kilos:>7}kg\r\n").into_bytes(),
            Self::Cas22 => format!("{state},GS,1@,{sign}{kilos:>7} kg\r\n").into_bytes(),
            Self::Toledo | Self::ToledoSum | Self::Toledo7e1 => self.toledo(grams, stable, "000000"),
            Self::CasPoll => {
                let status = if stable { 'S' } else { 'U' };
                let body = format!("{status}{sign}{kilos:>6}kg");
                let check = body.bytes().fold(0, |check, byte| check ^ byte);
                [&[1, 2], body.as_bytes(), &[check, 3, 4]].concat()
            }
            Self::Nci => format!("\n{sign}{kilos:>7}KG\r{}0\x03", if stable { 0 } else { 1 }).into_bytes(),
            Self::NciS => format!("\n{sign}{kilos:>7}kg\r\nS{}0\r\x03", if stable { 0 } else { 1 }).into_bytes(),
        }
    }

    fn toledo(self, grams: i64, stable: bool, tare: &str) -> Vec<u8> {
        let (negative, motion) = (u8::from(grams < 0) << 1, u8::from(!stable) << 3);
        let mut frame = vec![2, 0x20 | 5, 0x30 | negative | motion, 0x20];
        frame.extend(format!("{:>6}{tare}\r", grams.abs()).bytes());
        let sum = frame.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        if self != Self::Toledo {
            frame.push(sum.wrapping_neg() & 0x7f);
        }
        if self == Self::Toledo7e1 {
            let even = |byte: &u8| byte | u8::try_from(byte.count_ones() % 2).expect("0 or 1") << 7;
            frame = frame.iter().map(even).collect();
        }
        frame
    }
}

/// A scale of ours at a follower: time goes by in tenths of a second.
struct Bench {
    sim: Sim,
    follower: Follower,
    now_ms: u64,
    readings: Vec<Reading>,
    asked: Vec<u8>,
}

impl Bench {
    fn new(sim: Sim) -> Self {
        let follower = Follower::new(Limits::default(), 0);
        Self { sim, follower, now_ms: 0, readings: Vec::new(), asked: Vec::new() }
    }

    fn hear(&mut self, bytes: &[u8]) {
        let step = self.follower.push(bytes, self.now_ms);
        self.readings.extend(step.reading);
        self.asked.extend(step.send);
    }

    /// A tenth of a second in which the scale sends this, if it is asked where it must be.
    fn tick(&mut self, sent: &[u8]) {
        self.now_ms += 100;
        if !self.sim.is_polled() {
            self.hear(sent);
            return;
        }
        self.hear(&[]);
        let asked = std::mem::take(&mut self.asked);
        match self.sim {
            Sim::CasPoll if asked.contains(&0x05) => {
                self.hear(&[0x06]);
                assert_eq!(std::mem::take(&mut self.asked), [0x11]);
                self.hear(sent);
            }
            Sim::Nci | Sim::NciS if asked.ends_with(b"W\r") => self.hear(sent),
            _ => {}
        }
    }

    fn weigh(&mut self, grams: i64, stable: bool, ticks: usize) {
        let sent = self.sim.frame(grams, stable);
        (0..ticks).for_each(|_| self.tick(&sent));
    }

    /// With its form found.
    fn found(sim: Sim) -> Self {
        let mut bench = Self::new(sim);
        bench.weigh(0, true, 30);
        assert!(bench.follower.form().is_some(), "{sim:?} is not recognised");
        bench
    }

    fn last(&self) -> Reading {
        self.readings.last().copied().unwrap_or(Reading::Silent)
    }
}

fn kg(milli: i64) -> Quantity {
    Quantity::from_milli(milli)
}

#[test]
fn every_kind_of_scale_is_recognised_and_weighs() {
    for sim in ALL {
        let mut bench = Bench::found(sim);
        bench.weigh(1_250, false, 5);
        assert_eq!(bench.last(), Reading::Moving, "{sim:?}");
        bench.weigh(1_250, true, 6);
        assert_eq!(bench.last(), Reading::Stable(kg(1_250)), "{sim:?}");
        bench.weigh(-20, true, 6);
        assert_eq!(bench.last(), Reading::Below, "{sim:?}");
        bench.weigh(0, true, 6);
        assert_eq!(bench.last(), Reading::Empty, "{sim:?}");
    }
}

#[test]
fn forms_are_told_apart() {
    let form = |sim| Bench::found(sim).follower.form();
    assert_eq!(form(Sim::Csv), Some(Form::Csv { length: 16 }));
    assert_eq!(form(Sim::CsvStx), Some(Form::Csv { length: 16 }));
    assert_eq!(form(Sim::Cas22), Some(Form::Csv { length: 20 }));
    assert_eq!(form(Sim::Toledo), Some(Form::Toledo { checksum: false, decimals: 5 }));
    assert_eq!(form(Sim::ToledoSum), Some(Form::Toledo { checksum: true, decimals: 5 }));
    assert_eq!(form(Sim::CasPoll), Some(Form::Cas));
    assert_eq!(form(Sim::NciS), Some(Form::Nci { length: 10 }));
}

/// A weight whose checksum is 02 looks like the start of the next frame.
#[test]
fn a_checksum_that_looks_like_a_start_misleads_nobody() {
    for sim in [Sim::Toledo, Sim::ToledoSum] {
        let sent = sim.toledo(9_999, true, "999999");
        assert!(sim == Sim::Toledo || sent.last() == Some(&2));
        let mut bench = Bench::new(sim);
        (0..40).for_each(|_| bench.tick(&sent));
        assert_eq!(bench.follower.form(), Some(Form::Toledo { checksum: sim == Sim::ToledoSum, decimals: 5 }));
        assert_eq!(bench.last(), Reading::Stable(kg(9_999)));
    }
}

#[test]
fn nothing_is_told_before_the_form_is_fixed_and_one_frame_is_not_enough() {
    let mut bench = Bench::new(Sim::Csv);
    bench.weigh(4_876, true, 19);
    assert_eq!(bench.readings, []);
    bench.weigh(4_876, true, 2);
    assert_eq!(bench.readings, [Reading::Moving], "one stable frame since");
    bench.weigh(4_877, true, 1);
    assert_eq!(bench.last(), Reading::Moving, "two stable frames that differ");
    bench.weigh(4_877, true, 1);
    assert_eq!(bench.last(), Reading::Stable(kg(4_877)));
}

#[test]
fn only_what_a_scale_may_sell_is_taken() {
    let mut bench = Bench::found(Sim::Csv);
    for (grams, reading) in [
        (95, Reading::TooLight(kg(95))),
        (100, Reading::Stable(kg(100))),
        (30_000, Reading::Stable(kg(30_000))),
        (30_005, Reading::Over),
    ] {
        bench.weigh(grams, true, 2);
        assert_eq!(bench.last(), reading);
    }
    (0..2).for_each(|_| bench.tick(b"OL,GS,+-------kg\r\n"));
    assert_eq!(bench.last(), Reading::Over);
    bench.weigh(500, true, 2);
    (0..2).for_each(|_| bench.tick(b"ST,TR,+  0.200kg\r\n"));
    assert_eq!(bench.last(), Reading::Stable(kg(500)), "the tare is no weight, and no reason to doubt one");
}

#[test]
fn units_are_turned_into_grams_exactly_or_not_at_all() {
    let frame = |line: &[u8]| match Cutter::new(Family::Csv).push(line)[..] {
        [Piece::Whole(_, frame)] => frame,
        ref other => panic!("{other:?}"),
    };
    assert_eq!(frame(b"ST,GS,+  4.876kg\r\n"), Frame::Stable(4_876));
    assert_eq!(frame(b"ST,NT,-  0.5  kg\r\n"), Frame::Stable(-500));
    assert_eq!(frame(b"ST,GS,+    250 g\r\n"), Frame::Stable(250));
    assert_eq!(frame(b"ST,GS,+  250.0 g\r\n"), Frame::Stable(250));
    assert_eq!(frame(b"ST,GS,+  250.5 g\r\n"), Frame::Foreign);
    assert_eq!(frame(b"ST,GS,+ 1.2505kg\r\n"), Frame::Foreign);
    assert_eq!(frame(b"ST,GS,+  4.876lb\r\n"), Frame::Foreign);
    let cas = |body: &[u8]| {
        let check = body.iter().fold(0, |check, byte| check ^ byte);
        Cutter::new(Family::Cas).push(&[&[1, 2], body, &[check, 3, 4]].concat())
    };
    assert_eq!(cas(b"S+001250kg"), [Piece::Whole(Form::Cas, Frame::Stable(1_250))], "digits without a point");
    assert_eq!(cas(b"S+001250 g"), [Piece::Whole(Form::Cas, Frame::Stable(1_250))]);
    assert_eq!(cas(b"S-01.250kg"), [Piece::Whole(Form::Cas, Frame::Stable(-1_250))]);
}

#[test]
fn a_frame_that_is_not_whole_has_no_value() {
    let broken: [(Family, &[u8]); 9] = [
        (Family::Csv, b"250kg\r\n"),
        (Family::Csv, b"GS,+  1.250kg\r\n"),
        (Family::Csv, b"ST,GS,+   .250kg\r\n"),
        (Family::Csv, b"ST,GS,+  1.2.0kg\r\n"),
        (Family::Csv, b"ST,GS,+  1.250  \r\n"),
        (Family::Csv, b"ST,GS,+  1.250kg\n"),
        (Family::Cas, b"\x01\x02S+01.250kgX\x03\x04"),
        (Family::Nci, b"\n  1.250kg\r\x03"),
        (Family::Nci, b"  1.250kg\r00\x03"),
    ];
    for (family, bytes) in broken {
        let pieces = Cutter::new(family).push(bytes);
        assert!(pieces.iter().all(|piece| *piece == Piece::Broken), "{:?} {pieces:?}", String::from_utf8_lossy(bytes));
    }
    let mut spoilt = Sim::ToledoSum.frame(1_250, true);
    spoilt[7] = b'9';
    spoilt.extend([0; 20]);
    let pieces = Cutter::new(Family::Toledo { checksum: true }).push(&spoilt);
    assert!(!pieces.is_empty() && pieces.iter().all(|piece| *piece == Piece::Broken), "{pieces:?}");
}

#[test]
fn a_frame_of_another_length_than_the_scale_s_own_is_none() {
    let mut bench = Bench::found(Sim::Csv);
    bench.weigh(1_250, true, 2);
    for _ in 0..4 {
        bench.tick(b"ST,GS,+  250kg\r\n");
    }
    assert_eq!(bench.last(), Reading::Stable(kg(1_250)), "not 250 kg");
    let mut bench = Bench::found(Sim::Nci);
    bench.weigh(1_250, true, 6);
    for _ in 0..6 {
        bench.tick(b"\n 250KG\r00\x03");
    }
    assert_eq!(bench.last(), Reading::Stable(kg(1_250)));
}

#[test]
fn a_broken_frame_between_two_equal_ones_makes_them_wait_for_a_third() {
    let mut bench = Bench::found(Sim::Csv);
    bench.weigh(700, true, 1);
    bench.tick(b"ST,GS,+  0.7");
    bench.weigh(700, true, 1);
    assert_eq!(bench.last(), Reading::Moving);
    bench.weigh(700, true, 1);
    assert_eq!(bench.last(), Reading::Stable(kg(700)));
}

#[test]
fn a_scale_that_falls_silent_has_no_weight_after_two_seconds_and_may_be_another_after_ten() {
    for sim in ALL {
        let mut bench = Bench::found(sim);
        bench.weigh(1_250, true, 6);
        assert_eq!(bench.last(), Reading::Stable(kg(1_250)), "{sim:?}");
        (0..19).for_each(|_| bench.tick(b""));
        let polled = bench.sim.is_polled();
        assert!(polled || bench.last() == Reading::Stable(kg(1_250)), "{sim:?}");
        (0..2).for_each(|_| bench.tick(b""));
        assert_eq!(bench.last(), Reading::Silent, "{sim:?}");
        (0..90).for_each(|_| bench.tick(b""));
        assert_eq!(bench.follower.form(), None, "{sim:?}");
        bench.sim = Sim::Csv;
        bench.weigh(300, true, 60);
        assert_eq!(bench.last(), Reading::Stable(kg(300)), "{sim:?}");
    }
}

/// A stretch of a noisy line: frames with this weight, each perhaps hit.
#[derive(Clone, Debug)]
struct Stretch {
    grams: i64,
    stable: bool,
    hits: Vec<Option<Hit>>,
}

#[derive(Clone, Debug)]
enum Hit {
    /// This many bytes are lost, from this place on.
    Cut(usize, usize),
    /// Bytes that were never sent, before the frame.
    Noise(Vec<u8>),
    /// A byte becomes another one that is no digit.
    Spoilt(usize),
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop_oneof![0_u8..0x30, 0x3a_u8..=0xff], 1..40)
}

fn hit() -> impl Strategy<Value = Option<Hit>> {
    prop_oneof![
        4 => Just(None),
        2 => (0..22_usize, 1..9_usize).prop_map(|(at, count)| Some(Hit::Cut(at, count))),
        1 => noise().prop_map(|noise| Some(Hit::Noise(noise))),
        1 => (0..22_usize).prop_map(|at| Some(Hit::Spoilt(at))),
    ]
}

fn stretch() -> impl Strategy<Value = Stretch> {
    let hits = prop::collection::vec(hit(), 1..12);
    (100..30_000_i64, prop::bool::ANY, hits).prop_map(|(grams, stable, hits)| Stretch { grams, stable, hits })
}

fn sent(sim: Sim, stretch: &Stretch, hit: Option<&Hit>) -> Vec<u8> {
    let mut frame = sim.frame(stretch.grams, stretch.stable);
    match hit {
        None => {}
        Some(Hit::Cut(at, count)) => {
            let from = (*at).min(frame.len());
            frame.drain(from..(from + count).min(frame.len()));
        }
        Some(Hit::Noise(noise)) => frame = [noise, &frame[..]].concat(),
        Some(Hit::Spoilt(at)) => {
            let at = at % frame.len();
            frame[at] = b'?';
        }
    }
    frame
}

proptest! {
    /// Whatever a line loses or wins, a weight that is told was one that lay there at rest.
    #[test]
    fn no_value_comes_out_of_a_broken_frame(
        which in 0..ALL.len(),
        stretches in prop::collection::vec(stretch(), 1..12),
    ) {
        let sim = ALL[which];
        let mut bench = Bench::found(sim);
        // A frame may be known to be whole only when the next one begins.
        let mut lay_there = Vec::new();
        for stretch in &stretches {
            bench.readings.clear();
            lay_there.drain(..lay_there.len().saturating_sub(1));
            lay_there.extend(stretch.stable.then(|| Reading::Stable(kg(stretch.grams))));
            for hit in &stretch.hits {
                bench.tick(&sent(sim, stretch, hit.as_ref()));
            }
            for reading in &bench.readings {
                let told = matches!(reading, Reading::Stable(_)) && !lay_there.contains(reading);
                prop_assert!(!told, "{:?} told {reading:?} of {stretch:?}", sim);
            }
        }
        // And the line is good again as soon as it is left alone.
        bench.weigh(1_250, true, 6);
        prop_assert_eq!(bench.last(), Reading::Stable(kg(1_250)));
    }

    /// However the bytes are cut into reads, the pieces are the same.
    #[test]
    fn reads_do_not_matter(
        which in 0..ALL.len(),
        weights in prop::collection::vec(0..30_000_i64, 1..9),
        piece in 1..30_usize,
    ) {
        let sim = ALL[which];
        let families = [Family::Csv, Family::Toledo { checksum: true }, Family::Cas, Family::Nci];
        let stream: Vec<u8> = weights.iter().flat_map(|grams| sim.frame(*grams, true)).collect();
        for family in families {
            let whole = |mut pieces: Vec<Piece>| {
                pieces.retain(|piece| *piece != Piece::Broken);
                pieces
            };
            let at_once = whole(Cutter::new(family).push(&stream));
            let mut cutter = Cutter::new(family);
            let in_parts: Vec<Piece> = stream.chunks(piece).flat_map(|part| cutter.push(part)).collect();
            prop_assert_eq!(whole(in_parts), at_once);
        }
    }

    /// Any bytes at all are survived.
    #[test]
    fn nothing_on_the_line_makes_it_fall(bytes in prop::collection::vec(prop::num::u8::ANY, 0..600)) {
        let mut follower = Follower::new(Limits::default(), 0);
        for (at, part) in bytes.chunks(7).enumerate() {
            follower.push(part, at as u64 * 90);
        }
    }
}
