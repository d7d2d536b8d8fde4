//! The scan router: tells a keyboard scanner's burst from a person's typing (D1 to D6).
//!
//! Pure: keys and their times go in, outcomes come out; the window feeds it from `iced::event::listen_with`, which sees
//! every key, focused field or not. Keys are passed on at once, since nobody knows yet what they are; when they turn
//! out to be a scan, the outcome says how many characters the focused field has to give back, and the Enter that ended
//! the scan presses nothing. So the window acts on `Outcome::Press` and on no other Enter.
//! Always holds: typing with 60 ms or more between keys is never a scan (with the shipped habits), and no character is
//! in two outcomes' codes.
//! Not here: serial scanners (`peripherals/scanner.rs`), what a code means (`domain/goods/barcode.rs`).

use crate::domain::text::Text;

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
    /// After a scan: a person had typed these digits before it and not closed them with ×. They go, with a word (D3).
    DroppedDigits(String),
}

impl Outcome {
    /// What the cashier reads, where there is something to say.
    pub fn advice(&self) -> Option<Text> {
        match self {
            Self::DroppedDigits(digits) => Some(Text::new("device-digits-dropped").with("digits", digits.as_str())),
            _ => None,
        }
    }
}

/// The router's memory. One for the whole window.
#[derive(Clone, Debug, Default)]
pub struct Burst {
    habits: Habits,
    /// The characters that may be a scan, when the first and last of them came, and how many a field got.
    code: String,
    first_ms: u64,
    last_ms: u64,
    in_field: usize,
    /// The scanner's prefix came: whatever follows is a scan.
    certain: bool,
    /// What a person typed before them, back to the last key that closes an entry.
    before: String,
    /// Until when an Enter or Tab belongs to the scan that has just ended (the LF of CR LF, a late suffix).
    suffix_until_ms: u64,
    alt_digits: String,
    previous: Option<(String, u64)>,
}

/// A scan has at least this many characters (D2).
const SHORTEST: usize = 4;
/// This much silence ends a scan without a suffix (D2).
const SILENCE_MS: u64 = 120;
/// The same code within this time may be a double read (D4).
const DOUBLE_READ_MS: u64 = 300;
/// What a person types before a scan is remembered up to here; longer is no quantity.
const LONGEST_ENTRY: usize = 64;
const GROUP_SEPARATOR: char = '\u{1d}';

impl Burst {
    pub fn new(habits: Habits) -> Self {
        Self { habits, ..Self::default() }
    }

    /// A key at `at_ms`, milliseconds from any beginning that stays the same.
    pub fn push(&mut self, key: Key, at_ms: u64) -> Vec<Outcome> {
        let mut outcomes = self.tick(at_ms);
        if !matches!(key, Key::AltDigit(_)) {
            self.alt_digits.clear();
        }
        if self.habits.prefix == Some(key) && !self.certain {
            self.begin(key, at_ms);
            return outcomes;
        }
        match key {
            Key::Text('\r' | '\n') | Key::Enter => self.suffix(Key::Enter, at_ms, &mut outcomes),
            Key::Text('\t') | Key::Tab => self.suffix(Key::Tab, at_ms, &mut outcomes),
            Key::Text(sign) => self.character(sign, at_ms, !sign.is_control(), &mut outcomes),
            Key::Ctrl(']') => self.character(GROUP_SEPARATOR, at_ms, false, &mut outcomes),
            Key::AltDigit(digit) => self.alt_digit(digit, at_ms, &mut outcomes),
            Key::Held(sign) => {
                self.was_typing();
                self.remember(sign);
                outcomes.push(Outcome::Typed(sign));
            }
            Key::Backspace => {
                self.was_typing();
                self.before.pop();
                outcomes.push(Outcome::Press(key));
            }
            _ => {
                self.forget();
                outcomes.push(Outcome::Press(key));
            }
        }
        outcomes
    }

    /// No key came until `at_ms`: ends a scan without a suffix. To be called at `deadline`.
    pub fn tick(&mut self, at_ms: u64) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        if self.deadline().is_some_and(|deadline| at_ms >= deadline) {
            match self.is_scan() {
                true => self.finish(self.last_ms + SILENCE_MS, &mut outcomes),
                false => self.was_typing(),
            }
        }
        outcomes
    }

    /// When to call `tick`, if no key comes before; `None` while nothing is open.
    pub fn deadline(&self) -> Option<u64> {
        (self.certain || !self.code.is_empty()).then_some(self.last_ms + SILENCE_MS)
    }

    /// What was typed so far is closed or gone: a field was left, × was touched, an entry was taken.
    pub fn forget(&mut self) {
        self.was_typing();
        self.before.clear();
    }

    fn begin(&mut self, prefix: Key, at_ms: u64) {
        self.was_typing();
        self.certain = true;
        self.in_field = usize::from(matches!(prefix, Key::Text(sign) if !sign.is_control()));
        self.last_ms = at_ms;
    }

    fn character(&mut self, sign: char, at_ms: u64, in_field: bool, outcomes: &mut Vec<Outcome>) {
        let pause_ms = at_ms.saturating_sub(self.last_ms);
        if !self.certain && !self.code.is_empty() && pause_ms > self.habits.gap_ms {
            self.was_typing();
        }
        if self.code.is_empty() {
            self.first_ms = at_ms;
        }
        self.code.push(sign);
        self.last_ms = at_ms;
        if in_field {
            self.in_field += 1;
            outcomes.push(Outcome::Typed(sign));
        }
    }

    /// Alt with 0, 2, 9 is one GS; other numbers are not a scanner's.
    fn alt_digit(&mut self, digit: char, at_ms: u64, outcomes: &mut Vec<Outcome>) {
        self.alt_digits.push(digit);
        if self.alt_digits == "029" {
            self.alt_digits.clear();
            self.character(GROUP_SEPARATOR, at_ms, false, outcomes);
        } else if self.deadline().is_some() {
            // Three keys for one character: the pause within the code is counted from the last of them.
            self.last_ms = at_ms;
        }
    }

    fn suffix(&mut self, key: Key, at_ms: u64, outcomes: &mut Vec<Outcome>) {
        if self.is_scan() {
            self.finish(at_ms, outcomes);
        } else if self.certain {
            // A prefix and nothing after it: no scan, and no key of a person either.
            self.was_typing();
        } else if !self.code.is_empty() || at_ms > self.suffix_until_ms {
            self.forget();
            outcomes.push(Outcome::Press(key));
        }
    }

    fn is_scan(&self) -> bool {
        if self.certain {
            return !self.code.is_empty();
        }
        let signs = self.code.chars().count();
        let pauses = u64::try_from(signs.saturating_sub(1)).unwrap_or(u64::MAX);
        let took_ms = self.last_ms.saturating_sub(self.first_ms);
        signs >= SHORTEST && took_ms <= self.habits.average_ms().saturating_mul(pauses)
    }

    fn finish(&mut self, at_ms: u64, outcomes: &mut Vec<Outcome>) {
        let mut code = std::mem::take(&mut self.code);
        if let Some(sign) = &self.habits.group_separator {
            code = code.replace(sign.as_str(), "\u{1d}");
        }
        let take_back = std::mem::take(&mut self.in_field);
        let double = self.previous.as_ref().is_some_and(|(previous, previous_ms)| {
            *previous == code && self.last_ms.saturating_sub(*previous_ms) <= DOUBLE_READ_MS
        });
        self.previous = Some((code.clone(), self.last_ms));
        outcomes.push(match double && self.habits.ignore_double_read {
            true => Outcome::Again { code, take_back },
            false => Outcome::Scan { code, take_back },
        });
        let before = std::mem::take(&mut self.before);
        if !before.is_empty() && before.chars().all(|sign| sign.is_ascii_digit() || ",.".contains(sign)) {
            outcomes.push(Outcome::DroppedDigits(before));
        }
        self.certain = false;
        self.suffix_until_ms = at_ms + SILENCE_MS;
    }

    /// What is open was a person's.
    fn was_typing(&mut self) {
        for sign in std::mem::take(&mut self.code).chars() {
            self.remember(sign);
        }
        self.in_field = 0;
        self.certain = false;
    }

    /// × closes the digits before it: they multiply the next scan (R5).
    fn remember(&mut self, sign: char) {
        match sign {
            '*' | '×' | 'x' | 'X' => self.before.clear(),
            _ if self.before.len() < LONGEST_ENTRY => self.before.push(sign),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
