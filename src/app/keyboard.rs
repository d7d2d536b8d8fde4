//! Every key of the keyboard: first through the scan router, then to the key of the screen whose shortcut it is.
//!
//! Digits and letters that are typed into something are handed on at once and taken back when they turn out to be a
//! scan: the screen is put back as it was before them. Signs that would do something (letters on *Bayar*, the space
//! bar) wait until it is known that a person pressed them.
//! Not here: what is a scan and what is typing (`keys.rs`).

use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Modifiers};

use super::App;
use super::keys::{self, Burst, Habits, Outcome};
use super::screen::{Act, Screen};
use super::shortcut::Shortcut;
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

/// The keyboard's memory.
pub struct Keyboard {
    burst: Burst,
    /// The beginning of its clock.
    since: Instant,
    /// Signs that wait until it is known that a person pressed them.
    waiting: Vec<char>,
    /// The screen as it was before the signs that may be a scan.
    before: Option<Box<Screen>>,
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
        let burst = Burst::new(habits);
        Self { burst, since: Instant::now(), waiting: Vec::new(), before: None, pausing: false }
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Something else was pressed: what was typed so far is closed.
    pub fn forget(&mut self) {
        self.burst.forget();
        self.waiting.clear();
        self.before = None;
    }

    /// How long to wait for the end of a scan, where nobody waits yet.
    pub fn wait(&mut self) -> Option<Duration> {
        let deadline = self.burst.deadline().filter(|_| !self.pausing)?;
        self.pausing = true;
        Some(Duration::from_millis(deadline.saturating_sub(self.now_ms()).max(1)))
    }
}

impl App {
    pub(super) fn keyed(&mut self, stroke: Stroke) {
        let now = self.keyboard.now_ms();
        let backwards = stroke.modifiers.shift();
        for key in stroke.routed() {
            let outcomes = self.keyboard.burst.push(key, now);
            self.come(outcomes, backwards);
        }
    }

    pub(super) fn waited(&mut self) {
        self.keyboard.pausing = false;
        let now = self.keyboard.now_ms();
        let outcomes = self.keyboard.burst.tick(now);
        self.come(outcomes, false);
        self.settle();
    }

    /// Where the router has nothing open, what waited was a person's.
    fn settle(&mut self) {
        if self.keyboard.burst.deadline().is_none() {
            self.keyboard.before = None;
            for sign in std::mem::take(&mut self.keyboard.waiting) {
                self.shortcut(Shortcut::of(sign));
            }
        }
    }

    fn come(&mut self, outcomes: Vec<Outcome>, backwards: bool) {
        for outcome in outcomes {
            let advice = outcome.advice();
            match outcome {
                Outcome::Typed(sign) => self.typed(sign),
                Outcome::Press(key) => {
                    self.settle();
                    self.pressed(key, backwards);
                }
                Outcome::Scan { code, .. } => {
                    self.take_back();
                    self.scan(code);
                }
                Outcome::Again { .. } => self.take_back(),
                Outcome::DroppedDigits(_) => self.shop.word = advice,
            }
        }
    }

    /// The signs were a scan's: the screen is as it was before them.
    fn take_back(&mut self) {
        self.keyboard.waiting.clear();
        if let Some(before) = self.keyboard.before.take()
            && std::mem::discriminant(before.as_ref()) == std::mem::discriminant(&self.screen)
        {
            self.screen = *before;
        }
    }

    fn typed(&mut self, sign: char) {
        if self.keyboard.before.is_none() {
            self.keyboard.before = Some(Box::new(self.screen.clone()));
        }
        if let Some(act) = self.screen.typed(sign) {
            self.press(act);
            return;
        }
        match sign.is_ascii_digit() {
            // A digit goes into a field of digits, which is put back where it was a scan's.
            true => self.shortcut(Shortcut::of(sign)),
            false => self.keyboard.waiting.push(sign),
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
            keys::Key::Backspace => match self.screen.erased() {
                Some(act) => return self.press(act),
                None => Shortcut::Backspace,
            },
            keys::Key::Tab => return self.move_focus(backwards),
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
        let touch = by_focus.or_else(|| board.by_shortcut(shortcut));
        if let Some(act) = touch.map(|touch| touch.message.clone()) {
            self.press(act);
        }
    }

    /// Tab goes from key to key.
    fn move_focus(&mut self, backwards: bool) {
        let board: super::board::Board<Act> = self.board();
        let next = board.beside(self.shop.style.focus.as_deref(), backwards);
        self.shop.style.focus = next.map(|touch| touch.id.clone());
    }
}
