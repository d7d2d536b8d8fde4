//! The scan router: tells a keyboard scanner's burst from a person's typing (D1 to D6).
//!
//! Pure: keys and their times go in, outcomes come out; the window feeds it from `iced::event::listen_with`, which sees
//! every key, focused field or not. Keys are passed on at once, since nobody knows yet what they are; when they turn
//! out to be a scan, the outcome says how many characters the focused field has to give back, and the Enter that ended
//! the scan presses nothing. So the window acts on `Outcome::Press` and on no other Enter.
//! Keys that queued up while the window stalled say nothing about who typed them, so for a run of them the longest time
//! it can have taken counts, too. Where that leaves a doubt, only a code with a right check digit and its suffix is a
//! scan; anything else stays typing.
//! Always holds: typing with 60 ms or more between keys is never a scan (with the shipped habits), whatever stalls come
//! on top, unless it is such a code; and no character is in two outcomes' codes.
//! Nothing that a person types stays in its memory: whether digits were dropped is known where they stood (`app.rs`).
//! Not here: serial scanners (`peripherals/scanner.rs`), what a code means (`domain/goods/barcode.rs`), when a key came
//! (`keys/clock.rs`).

use crate::domain::goods::barcode::{self, Plan, Reading};

use clock::Moment;

pub mod clock;

/// A key as the router sees it. Modifier keys alone (Shift, Ctrl, Alt, Caps Lock) are not fed: a scanner presses Shift
/// in the middle of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A character, which the focused field got too. Control characters among them reach no field.
    Text(char),
    /// The same by a key held down: never part of a scan.
    Held(char),
    /// A digit typed while Alt is down: some scanners send GS as Alt+029 (D6).
    AltDigit(char),
    /// Ctrl with a letter or sign; `Ctrl(']')` is GS (D6).
    Ctrl(char),
    /// CR or LF; a carriage return as text (`"\r"`) is this key, too.
    Enter,
    Tab,
    Escape,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Function(u8),
}

/// How this counter's scanner types. `Default` is a scanner nobody has described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The longest pause within a scan, in milliseconds (20 to 100).
    pub gap_ms: u64,
    /// A key that the scanner sends first, which makes recognition certain (D5): STX as `Text('\u{2}')`, or `Function`.
    pub prefix: Option<Key>,
    /// What stands for GS in a code: `|`, `~`, `#`, `^]` (D6).
    pub group_separator: Option<String>,
    /// Whether the same code within 300 ms of itself is one pull of the trigger read twice (D4).
    pub ignore_double_read: bool,
}

impl Default for Habits {
    fn default() -> Self {
        Self { gap_ms: 50, prefix: None, group_separator: None, ignore_double_read: false }
    }
}

impl Habits {
    /// The longest average pause: 30 ms, with a longer gap 60 % of it (D2).
    const fn average_ms(&self) -> u64 {
        if self.gap_ms > 50 { self.gap_ms * 60 / 100 } else { 30 }
    }

    /// The longest average pause that is surely no person's, where nothing but the time of a whole run is known.
    fn inhuman_ms(&self) -> u64 {
        self.average_ms().max(INHUMAN_MS)
    }
}

/// What came of a key, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A character was typed, as far as one can know yet. A field with focus has it already.
    Typed(char),
    /// A key was pressed by a person.
    Press(Key),
    /// A scan. The last `take_back` characters typed are its own and have to go from where they went.
    Scan { code: String, take_back: usize },
    /// The same code from the same pull of the trigger, not to be counted; its characters have to go all the same.
    Again { code: String, take_back: usize },
}

/// The router's memory. One for the whole window.
#[derive(Clone, Debug, Default)]
pub struct Burst {
    habits: Habits,
    /// The characters that may be a scan, when the first and last of them came, and how many a field got.
    code: String,
    first: Moment,
    last: Moment,
    /// The first of them that did not queue up in a stall, and how many stand before it.
    live: Option<(Moment, usize)>,
    in_field: usize,
    /// The scanner's prefix came: whatever follows is a scan.
    certain: bool,
    /// Until when an Enter or Tab belongs to the scan that has just ended (the LF of CR LF, a late suffix).
    suffix_until_ms: u64,
    alt_digits: String,
    /// The key that ended the last scan.
    ended_by: Option<Key>,
    previous: Option<(String, u64)>,
}

/// A scan has at least this many characters (D2).
const SHORTEST: usize = 4;
/// A human rarely keeps below 60 ms (D2).
const INHUMAN_MS: u64 = 50;
/// This much silence ends a scan without a suffix (D2).
const SILENCE_MS: u64 = 120;
/// The same code within this time may be a double read (D4).
const DOUBLE_READ_MS: u64 = 300;
const GROUP_SEPARATOR: char = '\u{1d}';

impl Burst {
    pub fn new(habits: Habits) -> Self {
        Self { habits, ..Self::default() }
    }

    /// A key, and when it came.
    pub fn push(&mut self, key: Key, at: impl Into<Moment>) -> Vec<Outcome> {
        let at = at.into();
        let mut outcomes = self.tick(at);
        if !matches!(key, Key::AltDigit(_)) {
            self.alt_digits.clear();
        }
        if self.habits.prefix == Some(key) && !self.certain {
            self.begin(key, at);
            return outcomes;
        }
        match key {
            Key::Text('\r' | '\n') | Key::Enter => self.suffix(Key::Enter, at, &mut outcomes),
            Key::Text('\t') | Key::Tab => self.suffix(Key::Tab, at, &mut outcomes),
            Key::Text(sign) => self.character(sign, at, !sign.is_control(), &mut outcomes),
            Key::Ctrl(']') => self.character(GROUP_SEPARATOR, at, false, &mut outcomes),
            Key::AltDigit(digit) => self.alt_digit(digit, at, &mut outcomes),
            Key::Held(sign) => {
                self.was_typing();
                outcomes.push(Outcome::Typed(sign));
            }
            _ => {
                self.forget();
                outcomes.push(Outcome::Press(key));
            }
        }
        outcomes
    }

    /// What was typed so far is closed or gone: a field was left, an entry was taken.
    pub fn forget(&mut self) {
        self.was_typing();
    }

    /// No key came until now: ends a scan without a suffix. To be called at `deadline`.
    pub fn tick(&mut self, now: impl Into<Moment>) -> Vec<Outcome> {
        let now = now.into();
        let mut outcomes = Vec::new();
        if self.deadline().is_some_and(|deadline| now.at_ms >= deadline) {
            match self.is_scan(false) {
                true => self.finish(self.last.at_ms + SILENCE_MS, &mut outcomes),
                false => self.was_typing(),
            }
        }
        outcomes
    }

    /// The Enter or Tab behind the last scan: a person's where it was none.
    pub const fn ended_by(&self) -> Option<Key> {
        self.ended_by
    }

    /// When to call `tick` by the keyboard's clock, if no key comes before; `None` while nothing is open.
    pub fn deadline(&self) -> Option<u64> {
        (self.certain || !self.code.is_empty()).then_some(self.last.at_ms + SILENCE_MS)
    }

    fn begin(&mut self, prefix: Key, at: Moment) {
        self.was_typing();
        self.certain = true;
        self.in_field = usize::from(matches!(prefix, Key::Text(sign) if !sign.is_control()));
        self.last = at;
    }

    fn character(&mut self, sign: char, at: Moment, in_field: bool, outcomes: &mut Vec<Outcome>) {
        let pause_ms = at.at_ms.saturating_sub(self.last.at_ms);
        if !self.certain && !self.code.is_empty() && pause_ms > self.habits.gap_ms {
            self.was_typing();
        }
        if self.code.is_empty() {
            (self.first, self.live) = (at, None);
        }
        if self.live.is_none() && at.from_ms == at.until_ms {
            self.live = Some((at, self.code.chars().count()));
        }
        self.code.push(sign);
        self.last = at;
        if in_field {
            self.in_field += 1;
            outcomes.push(Outcome::Typed(sign));
        }
    }

    /// Alt with 0, 2, 9 is one GS; other numbers are not a scanner's.
    fn alt_digit(&mut self, digit: char, at: Moment, outcomes: &mut Vec<Outcome>) {
        self.alt_digits.push(digit);
        if self.alt_digits == "029" {
            self.alt_digits.clear();
            self.character(GROUP_SEPARATOR, at, false, outcomes);
        } else if self.deadline().is_some() {
            // Three keys for one character: the pause within the code is counted from the last of them.
            self.last = at;
        }
    }

    fn suffix(&mut self, key: Key, at: Moment, outcomes: &mut Vec<Outcome>) {
        if self.is_scan(true) {
            self.finish(at.at_ms, outcomes);
            self.ended_by = Some(key);
        } else if self.certain {
            // A prefix and nothing after it: no scan, and no key of a person either.
            self.was_typing();
        } else if !self.code.is_empty() || at.at_ms > self.suffix_until_ms {
            self.forget();
            outcomes.push(Outcome::Press(key));
        }
    }

    /// The pauses between the keys were at least as long as the keyboard's clock says; with a stall among them or
    /// before them they may have been longer, and then the whole run has to be faster than a person.
    fn is_scan(&self, with_suffix: bool) -> bool {
        if self.certain {
            return !self.code.is_empty();
        }
        let signs = self.code.chars().count();
        let within = |took_ms: u64, average_ms: u64, signs: usize| {
            let pauses = u64::try_from(signs.saturating_sub(1)).unwrap_or(u64::MAX);
            signs >= SHORTEST && took_ms <= average_ms.saturating_mul(pauses)
        };
        if !within(self.last.at_ms.saturating_sub(self.first.at_ms), self.habits.average_ms(), signs) {
            return false;
        }
        let inhuman = |from: Moment, before: usize| {
            let at_most_ms = self.last.until_ms.saturating_sub(from.from_ms);
            within(at_most_ms, self.habits.inhuman_ms(), signs.saturating_sub(before))
        };
        inhuman(self.first, 0)
            || self.live.is_some_and(|(live, before)| inhuman(live, before))
            || with_suffix && self.reads_as_a_code()
    }

    /// Whether it is a code and no mere text. One in ten of the numbers that people type has a right check digit by
    /// chance; a PIN has not, since no code has six digits.
    fn reads_as_a_code(&self) -> bool {
        let read = barcode::read(&self.with_separators(self.code.clone()), &Plan::default());
        read.is_ok_and(|reading| !matches!(reading, Reading::Text { .. }))
    }

    fn with_separators(&self, code: String) -> String {
        match &self.habits.group_separator {
            Some(sign) => code.replace(sign.as_str(), "\u{1d}"),
            None => code,
        }
    }

    fn finish(&mut self, at_ms: u64, outcomes: &mut Vec<Outcome>) {
        let code = std::mem::take(&mut self.code);
        let code = self.with_separators(code);
        let take_back = std::mem::take(&mut self.in_field);
        let double = self.previous.as_ref().is_some_and(|(previous, previous_ms)| {
            *previous == code && self.last.at_ms.saturating_sub(*previous_ms) <= DOUBLE_READ_MS
        });
        self.previous = Some((code.clone(), self.last.at_ms));
        outcomes.push(match double && self.habits.ignore_double_read {
            true => Outcome::Again { code, take_back },
            false => Outcome::Scan { code, take_back },
        });
        (self.certain, self.ended_by) = (false, None);
        self.suffix_until_ms = at_ms + SILENCE_MS;
    }

    /// What is open was a person's. It is not kept: it may be a PIN.
    fn was_typing(&mut self) {
        self.code.clear();
        self.in_field = 0;
        self.certain = false;
    }
}

#[cfg(test)]
mod tests;
