use proptest::prelude::*;

use super::*;

fn codes(heard: Vec<Heard>) -> Vec<String> {
    let code = |heard| match heard {
        Heard::Code(code) => code,
        other => panic!("{other:?}"),
    };
    heard.into_iter().map(code).collect()
}

#[test]
fn every_suffix_ends_one_code() {
    for suffix in ["\r", "\n", "\r\n", "\t"] {
        let mut framer = Framer::default();
        let stream = format!("8991002101234{suffix}8991002105678{suffix}");
        assert_eq!(codes(framer.push(stream.as_bytes(), 0)), ["8991002101234", "8991002105678"], "{suffix:?}");
        assert_eq!(framer.tick(1_000), None);
    }
}

#[test]
fn silence_ends_a_code_without_a_suffix() {
    let mut framer = Framer::default();
    assert_eq!(framer.push(b"89910021", 0), []);
    assert_eq!(framer.push(b"01234", 60), []);
    assert_eq!(framer.tick(179), None);
    assert_eq!(framer.tick(180), Some(Heard::Code("8991002101234".to_owned())));
    assert_eq!(framer.push(b"1234", 400), []);
    assert_eq!(codes(framer.push(b"5678", 600)), ["1234"], "the silence was before these bytes");
}

#[test]
fn the_group_separator_arrives_and_the_wrapping_does_not() {
    let mut framer = Framer::default();
    let heard = framer.push(b"\x02010899100210123417261231\x1d10AB12\x03\r", 0);
    assert_eq!(codes(heard), ["010899100210123417261231\u{1d}10AB12"]);
}

#[test]
fn a_double_read_counts_unless_the_shop_says_otherwise() {
    let scan = |double_read, pause| {
        let mut framer = Framer::new(double_read);
        codes(framer.push(b"8991\r", 0)).len() + codes(framer.push(b"8991\r", pause)).len()
    };
    assert_eq!(scan(DoubleRead::Count, 100), 2);
    assert_eq!(scan(DoubleRead::Ignore, 100), 1);
    assert_eq!(scan(DoubleRead::Ignore, 301), 2);
}

#[test]
fn noise_without_an_end_is_told_once_and_the_next_code_is_good() {
    let mut framer = Framer::default();
    assert_eq!(framer.push(&[b'9'; 5_000], 0), []);
    assert_eq!(framer.push(b"\r8991\r", 1), [Heard::Garbled, Heard::Code("8991".to_owned())]);
}

proptest! {
    /// However the bytes are cut into reads, the codes are the same.
    #[test]
    fn pieces_do_not_matter(codes_in in prop::collection::vec("[0-9A-Z]{4,20}", 1..20), piece in 1..40_usize) {
        let stream: String = codes_in.iter().map(|code| format!("{code}\r\n")).collect();
        let mut framer = Framer::default();
        let mut heard = Vec::new();
        for (at, bytes) in stream.as_bytes().chunks(piece).enumerate() {
            heard.extend(framer.push(bytes, at as u64));
        }
        prop_assert_eq!(codes(heard), codes_in);
    }
}
