//! Every key of the keyboard: first through the scan router, then to the key of the screen whose shortcut it is.
//!
//! A sign waits until it is known that a person typed it: until the next one comes late, or a pause longer than any in
//! a scan has passed (50 ms). So a scan never types into anything, presses nothing and is not seen as digits first,
//! and nothing is drawn between its characters that could hold them up. In a field of words what is no code is typed,
//! however quickly it came.
//! Times are the keyboard's clock's: a stall of the machine neither splits a scan nor makes one.
//! Not here: what is a scan and what is typing (`keys.rs`), who looks for stalls (`pulse.rs`).

use std::sync::Arc;
use std::time::Duration;

use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Modifiers};

use super::App;
use super::keys::clock::Moment;
use super::keys::{self, Burst, Habits, Outcome};
use super::pulse::Pulse;
use super::screen::Act;
use super::shortcut::Shortcut;
use crate::domain::goods::barcode::looks_like_a_code;
use crate::station::counter::{Start, keyboard_habits};

/// A key that was pressed.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    pub key: Key,
    pub text: Option<String>,
    pub modifiers: Modifiers,
    pub held: bool,
}

impl Stroke {
    /// What the window system said, where a key went down.
    pub fn of(event: Event) -> Option<Self> {
        let Event::KeyPressed { key, text, modifiers, repeat, .. } = event else { return None };
        Some(Self { key, text: text.map(|text| text.to_string()), modifiers, held: repeat })
    }

    /// The keys as the router knows them; a key that types several signs is several.
    fn routed(&self) -> Vec<keys::Key> {
        let text = || self.text.iter().flat_map(|text| text.chars());
        let alone = |key| vec![key];
        match &self.key {
            Key::Named(Named::Enter) => alone(keys::Key::Enter),
            Key::Named(Named::Tab) => alone(keys::Key::Tab),
            Key::Named(Named::Escape) => alone(keys::Key::Escape),
            Key::Named(Named::Backspace) => alone(keys::Key::Backspace),
            Key::Named(Named::Delete) => alone(keys::Key::Delete),
            Key::Named(Named::ArrowUp) => alone(keys::Key::Up),
            Key::Named(Named::ArrowDown) => alone(keys::Key::Down),
            Key::Named(Named::ArrowLeft) => alone(keys::Key::Left),
            Key::Named(Named::ArrowRight) => alone(keys::Key::Right),
            Key::Named(Named::Home) => alone(keys::Key::Home),
            Key::Named(Named::End) => alone(keys::Key::End),
            Key::Named(Named::PageUp) => alone(keys::Key::PageUp),
            Key::Named(Named::PageDown) => alone(keys::Key::PageDown),
            key => match Shortcut::read(key, self.text.as_deref()) {
                Some(Shortcut::F(number)) => alone(keys::Key::Function(number)),
                _ => match (&self.key, self.modifiers) {
                    (Key::Character(sign), held) if held.control() => sign.chars().map(keys::Key::Ctrl).collect(),
                    (Key::Character(sign), held) if held.alt() && sign.chars().all(|sign| sign.is_ascii_digit()) => {
                        sign.chars().map(keys::Key::AltDigit).collect()
                    }
                    _ if self.held => text().map(keys::Key::Held).collect(),
                    _ => text().map(keys::Key::Text).collect(),
                },
            },
        }
    }
}

/// Fewer signs than this are no scan (D2).
const SHORTEST_SCAN: usize = 4;

/// The keyboard's memory.
pub struct Keyboard {
    burst: Burst,
    /// Its clock, which the window's pulse keeps going.
    pub pulse: Arc<Pulse>,
    /// Signs that wait until it is known that a person typed them, and when the last of them came.
    waiting: Vec<char>,
    last_ms: u64,
    /// The longest pause within a scan here.
    gap_ms: u64,
    /// A pause is being waited for.
    pausing: bool,
}

impl Keyboard {
    pub fn new(start: &Start) -> Self {
        let (gap_ms, group_separator, ignore_double_read) = keyboard_habits(start);
        let habits = Habits { gap_ms, prefix: None, group_separator, ignore_double_read };
        Self::with(habits)
    }

    pub fn with(habits: Habits) -> Self {
        let gap_ms = habits.gap_ms;
        let burst = Burst::new(habits);
        Self { burst, pulse: Pulse::new(), waiting: Vec::new(), last_ms: 0, gap_ms, pausing: false }
    }

    /// Something else was pressed: what was typed so far is closed.
    pub fn forget(&mut self) {
        self.burst.forget();
        self.waiting.clear();
    }

    /// When it is known what the signs that wait are: a few of them after a pause that no scan makes, more at the
    /// end of a scan without a suffix.
    fn known_at(&self) -> Option<u64> {
        let deadline = self.burst.deadline()?;
        match self.waiting.len() < SHORTEST_SCAN {
            true if !self.waiting.is_empty() => Some(deadline.min(self.last_ms + self.gap_ms + 5)),
            _ => Some(deadline),
        }
    }

    /// How long to wait for that at least, where nobody waits yet.
    pub fn wait(&mut self) -> Option<Duration> {
        self.pulse.hurry(self.burst.deadline().is_some());
        let known_at = self.known_at().filter(|_| !self.pausing)?;
        self.pausing = true;
        Some(Duration::from_millis(known_at.saturating_sub(self.pulse.look().at_ms).max(1)))
    }
}

impl App {
    pub(super) fn keyed(&mut self, stroke: &Stroke) {
        let now = self.keyboard.pulse.look();
        for key in stroke.routed() {
            self.key(key, stroke.modifiers.shift(), now);
        }
    }

    fn key(&mut self, key: keys::Key, backwards: bool, now: Moment) {
        self.wait_until(now);
        let outcomes = self.keyboard.burst.push(key, now);
        self.come(outcomes, backwards, now);
    }

    pub(super) fn waited(&mut self) {
        self.keyboard.pausing = false;
        self.wait_until(self.keyboard.pulse.look());
    }

    /// Time went by until now: signs that are known by it to be a person's are typed, a scan without a suffix ends.
    fn wait_until(&mut self, now: Moment) {
        if self.keyboard.known_at().is_some_and(|known_at| now.at_ms >= known_at) {
            let outcomes = self.keyboard.burst.tick(now);
            self.come(outcomes, false, now);
            self.settle();
        }
    }

    /// What waited was a person's.
    fn settle(&mut self) {
        for sign in std::mem::take(&mut self.keyboard.waiting) {
            match self.typed(sign) {
                Some(act) => self.press_unringed(act),
                None => self.shortcut(Shortcut::of(sign)),
            }
        }
    }

    /// The last signs that wait were a scan's; any before them a person's.
    fn take_back(&mut self, signs: usize) {
        let left = self.keyboard.waiting.len().saturating_sub(signs);
        self.keyboard.waiting.truncate(left);
        self.settle();
    }

    fn come(&mut self, outcomes: Vec<Outcome>, backwards: bool, now: Moment) {
        for outcome in outcomes {
            match outcome {
                Outcome::Typed(sign) => {
                    self.keyboard.waiting.push(sign);
                    self.keyboard.last_ms = now.at_ms;
                }
                Outcome::Press(key) => {
                    self.settle();
                    self.pressed(key, backwards);
                }
                // Words that somebody is quick with stay in their field.
                Outcome::Scan { code, .. } if self.screen.writes_words() && !looks_like_a_code(&code) => {
                    self.settle();
                    if let Some(key) = self.keyboard.burst.ended_by() {
                        self.pressed(key, backwards);
                    }
                }
                Outcome::Scan { code, take_back } => {
                    self.take_back(take_back);
                    self.scan(code);
                }
                Outcome::Again { take_back, .. } => self.take_back(take_back),
            }
        }
    }

    fn pressed(&mut self, key: keys::Key, backwards: bool) {
        let shortcut = match key {
            keys::Key::Enter => Shortcut::Enter,
            keys::Key::Escape => Shortcut::Escape,
            keys::Key::Delete => Shortcut::Delete,
            keys::Key::Up => Shortcut::Up,
            keys::Key::Down => Shortcut::Down,
            keys::Key::Left => Shortcut::Left,
            keys::Key::Right => Shortcut::Right,
            keys::Key::PageUp => Shortcut::PageUp,
            keys::Key::PageDown => Shortcut::PageDown,
            keys::Key::Function(number) => Shortcut::F(number),
            keys::Key::Backspace => match self.erased() {
                Some(act) => return self.press_unringed(act),
                None => Shortcut::Backspace,
            },
            keys::Key::Tab => return self.tab(backwards),
            keys::Key::Ctrl(_)
            | keys::Key::AltDigit(_)
            | keys::Key::Text(_)
            | keys::Key::Held(_)
            | keys::Key::Home
            | keys::Key::End => return,
        };
        self.shortcut(shortcut);
    }

    /// Presses the key of the screen whose shortcut this is; Enter and the space bar press what has the focus.
    fn shortcut(&mut self, shortcut: Shortcut) {
        let board = self.board();
        let focused = self.shop.style.focus.as_deref().and_then(|id| board.by_id(id));
        let by_focus = focused.filter(|_| matches!(shortcut, Shortcut::Enter | Shortcut::Space));
        if let Some(touch) = by_focus {
            return self.press(touch.message.clone());
        }
        if let Some(act) = board.by_shortcut(shortcut).map(|touch| touch.message.clone()) {
            self.press_unringed(act);
        }
    }

    /// A hand that types or goes on by a key's own shortcut has left the ringed key: Enter is what is printed again.
    fn press_unringed(&mut self, act: Act) {
        self.shop.style.focus = None;
        self.press(act);
    }

    /// In a form Tab goes from field to field, elsewhere from key to key.
    fn tab(&mut self, backwards: bool) {
        let by = if backwards { -1 } else { 1 };
        match self.tabbed(by) {
            Some(act) => self.press_unringed(act),
            None => self.move_focus(backwards),
        }
    }

    fn move_focus(&mut self, backwards: bool) {
        let board: super::board::Board<Act> = self.board();
        let next = board.beside(self.shop.style.focus.as_deref(), backwards);
        self.shop.style.focus = next.map(|touch| touch.id.clone());
    }
}
