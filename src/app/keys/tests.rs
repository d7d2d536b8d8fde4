use proptest::prelude::*;

use super::clock::Clock;
use super::*;

/// A keyboard scanner: how it types a code.
#[derive(Clone, Debug)]
struct Scanner {
    pause_ms: u64,
    suffix: &'static [Key],
    /// What it sends in place of GS.
    group: &'static [Key],
}

const FAST: Scanner = Scanner { pause_ms: 2, suffix: &[Key::Enter], group: &[Key::Ctrl(']')] };

impl Scanner {
    /// The keys of one scan and when each comes; the first at `at_ms`.
    fn keys(&self, code: &str, at_ms: u64) -> Vec<(Key, u64)> {
        let signs = code.chars().flat_map(|sign| match sign {
            GROUP_SEPARATOR => self.group.to_vec(),
            _ => vec![Key::Text(sign)],
        });
        let keys = signs.chain(self.suffix.iter().copied());
        (0..).map(|count| at_ms + count * self.pause_ms).zip(keys).map(|(at, key)| (key, at)).collect()
    }
}

fn typed(text: &str, pause_ms: u64, at_ms: u64) -> Vec<(Key, u64)> {
    (0..).map(|count| at_ms + count * pause_ms).zip(text.chars()).map(|(at, sign)| (Key::Text(sign), at)).collect()
}

/// All outcomes but `Typed`, after a last long silence.
fn run(burst: &mut Burst, keys: &[(Key, u64)]) -> Vec<Outcome> {
    let mut outcomes: Vec<_> = keys.iter().flat_map(|&(key, at_ms)| burst.push(key, at_ms)).collect();
    outcomes.extend(burst.tick(u64::MAX / 2));
    outcomes.retain(|outcome| !matches!(outcome, Outcome::Typed(_)));
    outcomes
}

fn scan(code: &str) -> Outcome {
    let take_back = code.chars().filter(|sign| !sign.is_control()).count();
    Outcome::Scan { code: code.to_owned(), take_back }
}

const EAN: &str = "8991002101234";

#[test]
fn every_kind_of_scanner_is_understood() {
    let slow_bluetooth = Scanner { pause_ms: 28, ..FAST };
    let no_suffix = Scanner { suffix: &[], ..FAST };
    let cr_lf = Scanner { suffix: &[Key::Enter, Key::Enter], ..FAST };
    let as_text = Scanner { suffix: &[Key::Text('\r'), Key::Text('\n')], ..FAST };
    let tab = Scanner { suffix: &[Key::Tab], ..FAST };
    for scanner in [FAST, slow_bluetooth, no_suffix, cr_lf, as_text, tab] {
        assert_eq!(run(&mut Burst::default(), &scanner.keys(EAN, 1_000)), [scan(EAN)], "{scanner:?}");
    }
    let slowest = Scanner { pause_ms: 60, ..FAST };
    let patient = Habits { gap_ms: 100, ..Habits::default() };
    assert_eq!(run(&mut Burst::new(patient), &slowest.keys(EAN, 0)), [scan(EAN)]);
    assert_eq!(run(&mut Burst::default(), &slowest.keys(EAN, 0)), [Outcome::Press(Key::Enter)]);
}

#[test]
fn the_group_separator_survives_however_it_is_sent() {
    let code = "010899100210123417261231\u{1d}10AB12";
    let alt: &[Key] = &[Key::AltDigit('0'), Key::AltDigit('2'), Key::AltDigit('9')];
    for group in [&[Key::Ctrl(']')], alt, &[Key::Text('\u{1d}')]] {
        assert_eq!(run(&mut Burst::default(), &Scanner { group, ..FAST }.keys(code, 0)), [scan(code)]);
    }
    let substitute = Habits { group_separator: Some("^]".to_owned()), ..Habits::default() };
    let scanner = Scanner { group: &[Key::Text('^'), Key::Text(']')], ..FAST };
    let take_back = code.chars().count() + 1;
    let expected = Outcome::Scan { code: code.to_owned(), take_back };
    assert_eq!(run(&mut Burst::new(substitute), &scanner.keys(code, 0)), [expected]);
}

#[test]
fn the_enter_of_a_scan_presses_nothing_and_a_persons_does() {
    let mut burst = Burst::default();
    let mut keys = FAST.keys(EAN, 0);
    keys.push((Key::Enter, 900));
    assert_eq!(run(&mut burst, &keys), [scan(EAN), Outcome::Press(Key::Enter)]);
    // A suffix that comes late, after silence has ended the scan already.
    let mut late = Scanner { suffix: &[], ..FAST }.keys(EAN, 5_000);
    late.push((Key::Enter, 5_000 + 24 + 150));
    assert_eq!(run(&mut burst, &late), [scan(EAN)]);
    let mut short = typed("123", 2, 10_000);
    short.push((Key::Enter, 10_010));
    assert_eq!(run(&mut burst, &short), [Outcome::Press(Key::Enter)], "three characters are no scan");
}

#[test]
fn what_was_typed_before_a_scan_is_not_kept() {
    for text in ["12", "1,5", "12*3", "beras 5", "444444"] {
        let mut burst = Burst::default();
        let mut keys = typed(text, 100, 0);
        keys.extend(FAST.keys(EAN, 5_000));
        assert_eq!(run(&mut burst, &keys), [scan(EAN)]);
        assert!(!format!("{burst:?}").contains("44"), "it may be a PIN: {burst:?}");
    }
}

#[test]
fn characters_are_passed_on_at_once() {
    let mut burst = Burst::default();
    assert_eq!(burst.push(Key::Text('8'), 0_u64), [Outcome::Typed('8')]);
    assert_eq!(burst.deadline(), Some(120));
    assert_eq!(burst.push(Key::Text('9'), 3_u64), [Outcome::Typed('9')]);
    assert_eq!(burst.push(Key::Escape, 6_u64), [Outcome::Press(Key::Escape)]);
    assert_eq!(burst.deadline(), None);
}

#[test]
fn silence_ends_a_scan_at_its_deadline_and_not_before() {
    let mut burst = Burst::default();
    for (key, at_ms) in (Scanner { suffix: &[], ..FAST }).keys(EAN, 0) {
        burst.push(key, at_ms);
    }
    assert_eq!(burst.deadline(), Some(144));
    assert_eq!(burst.tick(143_u64), []);
    assert_eq!(burst.tick(144_u64), [scan(EAN)]);
    assert_eq!((burst.tick(10_000_u64), burst.deadline()), (Vec::new(), None));
}

#[test]
fn a_key_held_down_is_no_scan() {
    let keys: Vec<_> = (0..40).map(|count| (Key::Held('0'), count * 25)).collect();
    assert_eq!(run(&mut Burst::default(), &keys), []);
}

#[test]
fn a_prefix_makes_it_certain_however_slow_and_short() {
    for prefix in [Key::Text('\u{2}'), Key::Function(12)] {
        let mut burst = Burst::new(Habits { prefix: Some(prefix), ..Habits::default() });
        let mut keys = vec![(prefix, 0)];
        keys.extend(typed("12", 100, 100));
        keys.push((Key::Enter, 300));
        assert_eq!(run(&mut burst, &keys), [scan("12")], "{prefix:?}");
        assert_eq!(run(&mut burst, &[(prefix, 1_000), (Key::Enter, 1_010)]), [], "{prefix:?} alone");
    }
}

#[test]
fn a_double_read_counts_unless_the_shop_says_otherwise() {
    let twice = |habits| {
        let mut keys = FAST.keys(EAN, 0);
        keys.extend(FAST.keys(EAN, 200));
        run(&mut Burst::new(habits), &keys)
    };
    assert_eq!(twice(Habits::default()), [scan(EAN), scan(EAN)]);
    let again = Outcome::Again { code: EAN.to_owned(), take_back: 13 };
    assert_eq!(twice(Habits { ignore_double_read: true, ..Habits::default() }), [scan(EAN), again]);
}

#[test]
fn five_scans_a_second_for_a_minute_lose_none() {
    for scanner in [FAST, Scanner { pause_ms: 5, suffix: &[], ..FAST }, Scanner { pause_ms: 10, ..FAST }] {
        let codes: Vec<String> = (0..300).map(|count| format!("899{count:010}")).collect();
        let keys: Vec<_> =
            (0..).zip(&codes).flat_map(|(count, code)| scanner.keys(code, 10_000 + count * 200)).collect();
        let expected: Vec<_> = codes.iter().map(|code| scan(code)).collect();
        assert_eq!(run(&mut Burst::default(), &keys), expected, "{scanner:?}");
    }
}

/// A field with focus: it gets every character, and gives back what the outcomes say.
fn field_after(burst: &mut Burst, keys: &[(Key, u64)]) -> String {
    let mut field = String::new();
    let mut outcomes: Vec<_> = keys.iter().flat_map(|&(key, at_ms)| burst.push(key, at_ms)).collect();
    outcomes.extend(burst.tick(u64::MAX / 2));
    for outcome in outcomes {
        match outcome {
            Outcome::Typed(sign) => field.push(sign),
            Outcome::Scan { take_back, .. } | Outcome::Again { take_back, .. } => {
                field.truncate(field.len() - take_back);
            }
            Outcome::Press(_) => {}
        }
    }
    field
}

/// One thing that happens at the counter, and the pause before it.
#[derive(Clone, Debug)]
enum Act {
    Types { text: String, pauses: Vec<u64> },
    Scans { code: String, pause_ms: u64, suffix: &'static [Key] },
}

fn act() -> impl Strategy<Value = Act> {
    let suffix: Vec<&'static [Key]> = vec![&[Key::Enter], &[Key::Enter, Key::Enter], &[Key::Tab], &[]];
    let types = ("[0-9a-z ]{1,12}", prop::collection::vec(60..400_u64, 12))
        .prop_map(|(text, pauses)| Act::Types { text, pauses });
    let scans = ("[0-9A-Z]{4,30}", 1..=30_u64, prop::sample::select(suffix))
        .prop_map(|(code, pause_ms, suffix)| Act::Scans { code, pause_ms, suffix });
    prop_oneof![types, scans]
}

/// The keys of all acts, `rest_ms` apart.
fn keys_of(acts: &[Act], rest_ms: u64) -> Vec<(Key, u64)> {
    let mut keys = Vec::new();
    let mut at_ms = 1_000;
    for act in acts {
        match act {
            Act::Types { text, pauses } => {
                for (sign, pause_ms) in text.chars().zip(pauses) {
                    keys.push((Key::Text(sign), at_ms));
                    at_ms += pause_ms;
                }
            }
            Act::Scans { code, pause_ms, suffix } => {
                let scanner = Scanner { pause_ms: *pause_ms, suffix, ..FAST };
                keys.extend(scanner.keys(code, at_ms));
            }
        }
        at_ms = keys.last().map_or(at_ms, |(_, last_ms)| *last_ms) + rest_ms;
    }
    keys
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        any::<char>().prop_map(Key::Text),
        any::<char>().prop_map(Key::Held),
        prop::char::range('0', '9').prop_map(Key::AltDigit),
        prop::sample::select(vec![Key::Enter, Key::Tab, Key::Backspace, Key::Escape, Key::Ctrl(']')]),
    ]
}

proptest! {
    /// A person's typing, 60 ms or more between keys, is never a scan, and every Enter of theirs is pressed.
    #[test]
    fn typing_is_never_a_scan(text in "[0-9A-Za-z ,.*]{1,40}", pauses in prop::collection::vec(60..500_u64, 41)) {
        let mut burst = Burst::default();
        let mut at_ms = 0;
        let mut keys = Vec::new();
        for (sign, pause_ms) in text.chars().zip(&pauses) {
            keys.push((Key::Text(sign), at_ms));
            at_ms += pause_ms;
        }
        keys.push((Key::Enter, at_ms));
        prop_assert_eq!(run(&mut burst, &keys), vec![Outcome::Press(Key::Enter)]);
    }

    /// Whatever a person types between scans, every scan is heard whole and in order, and nothing of it stays in a
    /// field.
    #[test]
    fn scans_between_typing_are_heard_and_leave_nothing(
        acts in prop::collection::vec(act(), 1..12),
        rest in 130..900_u64,
    ) {
        let keys = keys_of(&acts, rest);
        let heard: Vec<String> = run(&mut Burst::default(), &keys).into_iter().filter_map(|outcome| match outcome {
            Outcome::Scan { code, .. } => Some(code),
            _ => None,
        }).collect();
        let scanned: Vec<String> = acts.iter().filter_map(|act| match act {
            Act::Scans { code, .. } => Some(code.clone()),
            Act::Types { .. } => None,
        }).collect();
        prop_assert_eq!(heard, scanned);
        let typed: String = acts.iter().map(|act| match act {
            Act::Types { text, .. } => text.as_str(),
            Act::Scans { .. } => "",
        }).collect();
        prop_assert_eq!(field_after(&mut Burst::default(), &keys), typed);
    }

    /// Noise of any keys at any times takes back no more than was typed since the last scan, and never panics.
    #[test]
    fn noise_takes_back_no_more_than_was_typed(noise in prop::collection::vec((any_key(), 0..200_u64), 1..200)) {
        let mut burst = Burst::default();
        let (mut at_ms, mut typed) = (0, 0);
        for (key, pause_ms) in noise {
            at_ms += pause_ms;
            for outcome in burst.push(key, at_ms) {
                match outcome {
                    Outcome::Typed(_) => typed += 1,
                    Outcome::Scan { take_back, .. } | Outcome::Again { take_back, .. } => {
                        prop_assert!(take_back <= typed);
                        typed = 0;
                    }
                    Outcome::Press(_) => {}
                }
            }
        }
    }
}

/// A window as it sees keys: it looks every 10 ms while keys are open, else every 40, and not at all in a stall.
struct Window {
    /// From, until.
    stalls: Vec<(u64, u64)>,
    /// Whether the look that ends a stall comes before the keys that queued up in it.
    look_first: bool,
}

impl Window {
    /// Stalls once, at this time, so long.
    fn stalls_at(at_ms: u64, length_ms: u64, look_first: bool) -> Self {
        Self { stalls: vec![(at_ms, at_ms + length_ms)], look_first }
    }

    fn is_stalled(&self, wall_ms: u64) -> bool {
        self.stalls.iter().any(|(from_ms, until_ms)| (*from_ms..*until_ms).contains(&wall_ms))
    }

    /// All that comes of these keys, after a last silence.
    fn sees(&self, burst: &mut Burst, keys: &[(Key, u64)]) -> Vec<Outcome> {
        let mut clock = Clock::default();
        clock.watch(0);
        let (mut outcomes, mut next_look_ms, mut keys) = (Vec::new(), 0, keys.iter().peekable());
        let mut wall_ms = 0;
        let mut quiet_ms = 0;
        while keys.peek().is_some() || quiet_ms < 300 {
            wall_ms += 1;
            if self.is_stalled(wall_ms) {
                continue;
            }
            quiet_ms += 1;
            let mut look = |burst: &mut Burst, outcomes: &mut Vec<Outcome>| {
                if wall_ms >= next_look_ms {
                    outcomes.extend(burst.tick(clock.look(wall_ms)));
                    next_look_ms = wall_ms + if burst.deadline().is_some() { 10 } else { 40 };
                }
            };
            if self.look_first {
                look(burst, &mut outcomes);
            }
            let mut seen = Vec::new();
            while let Some((key, _)) = keys.next_if(|(_, pressed_ms)| *pressed_ms <= wall_ms) {
                seen.push(*key);
                quiet_ms = 0;
            }
            if !self.look_first && seen.is_empty() {
                look(burst, &mut outcomes);
            }
            for key in seen {
                outcomes.extend(burst.push(key, clock.look(wall_ms)));
            }
        }
        outcomes
    }

    fn hears(&self, keys: &[(Key, u64)]) -> Vec<Outcome> {
        let mut outcomes = self.sees(&mut Burst::default(), keys);
        outcomes.retain(|outcome| !matches!(outcome, Outcome::Typed(_)));
        outcomes
    }
}

#[test]
fn a_stall_anywhere_in_a_scan_does_not_split_it() {
    let no_suffix = Scanner { suffix: &[], pause_ms: 5, ..FAST };
    let cr_lf = Scanner { suffix: &[Key::Enter, Key::Enter], pause_ms: 8, ..FAST };
    let slow_bluetooth = Scanner { pause_ms: 28, ..FAST };
    for scanner in [FAST, Scanner { pause_ms: 5, ..FAST }, no_suffix, cr_lf, slow_bluetooth] {
        // With and without a check digit.
        for code in [EAN, "261124-A-0001"] {
            let keys = scanner.keys(code, 1_000);
            let last_ms = keys.last().map_or(0, |(_, last_ms)| *last_ms);
            for length_ms in [51, 80, 150, 240] {
                for at_ms in 1_000 - length_ms - 2..last_ms + 20 {
                    for look_first in [true, false] {
                        let heard = Window::stalls_at(at_ms, length_ms, look_first).hears(&keys);
                        assert_eq!(heard, [scan(code)], "{scanner:?} {code}: {length_ms} ms from {at_ms} {look_first}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_code_with_a_check_digit_outlasts_any_stall_and_any_other_a_short_one() {
    let code = "261124-A-0001";
    let scanner = Scanner { pause_ms: 5, ..FAST };
    for at_ms in 900..1_070 {
        let long = Window::stalls_at(at_ms, 4_000, true);
        assert_eq!(long.hears(&scanner.keys(EAN, 1_000)), [scan(EAN)], "{at_ms}");
    }
    let short = Window::stalls_at(900, 400, true);
    assert_eq!(short.hears(&scanner.keys(code, 1_000)), [scan(code)]);
    // In four seconds a person may have typed it.
    let long = Window::stalls_at(900, 4_000, true);
    assert_eq!(long.hears(&scanner.keys(code, 1_000)), [Outcome::Press(Key::Enter)]);
}

#[test]
fn a_pin_typed_into_a_stall_is_no_scan() {
    for pin in ["1111", "482913", "12345679"] {
        let mut keys = typed(pin, 100, 1_000);
        keys.push((Key::Enter, 1_000 + 100 * pin.len() as u64));
        for look_first in [true, false] {
            for (at_ms, length_ms) in (800..1_900).step_by(7).zip((200..3_000).step_by(19).cycle()) {
                let window = Window::stalls_at(at_ms, length_ms, look_first);
                let outcomes = window.sees(&mut Burst::default(), &keys);
                let mut expected: Vec<_> = pin.chars().map(Outcome::Typed).collect();
                expected.push(Outcome::Press(Key::Enter));
                assert_eq!(outcomes, expected, "{pin}: {length_ms} ms from {at_ms}, look first: {look_first}");
            }
        }
    }
}

#[test]
fn a_window_that_is_always_slow_tells_scans_from_typing_too() {
    for frame_ms in [30, 55, 80, 120] {
        let frames = |at: u64| (at * (frame_ms + 4), at * (frame_ms + 4) + frame_ms);
        let window = Window { stalls: (0..200).map(frames).collect(), look_first: true };
        for pause_ms in [2, 5, 10] {
            let scanner = Scanner { pause_ms, ..FAST };
            assert_eq!(window.hears(&scanner.keys(EAN, 1_000)), [scan(EAN)], "{frame_ms} ms a frame, {pause_ms} a key");
        }
        for pause_ms in [80, 100, 150] {
            let mut keys = typed("482913", pause_ms, 1_000);
            keys.push((Key::Enter, 1_000 + 6 * pause_ms));
            assert_eq!(window.hears(&keys), [Outcome::Press(Key::Enter)], "{frame_ms} ms a frame, {pause_ms} a key");
        }
    }
}

proptest! {
    /// Whatever stalls come on top, a person's typing (80 ms or more between keys) is no scan: all of it is typed and
    /// every Enter pressed, unless it is a code with its check digit.
    #[test]
    fn typing_is_no_scan_whatever_stalls_come(
        text in "[0-9A-Za-z ,.*]{1,7}|[a-z]{8,20}",
        pauses in prop::collection::vec(80..300_u64, 21),
        stalls in prop::collection::vec((0..5_000_u64, 20..3_000_u64), 0..4),
        look_first: bool,
    ) {
        let mut at_ms = 1_000;
        let mut keys = Vec::new();
        for (sign, pause_ms) in text.chars().zip(&pauses) {
            keys.push((Key::Text(sign), at_ms));
            at_ms += pause_ms;
        }
        keys.push((Key::Enter, at_ms));
        let stalls = stalls.into_iter().map(|(at_ms, length_ms)| (at_ms, at_ms + length_ms)).collect();
        let outcomes = Window { stalls, look_first }.sees(&mut Burst::default(), &keys);
        let mut expected: Vec<_> = text.chars().map(Outcome::Typed).collect();
        expected.push(Outcome::Press(Key::Enter));
        prop_assert_eq!(outcomes, expected);
    }
}
