//! A key of the keyboard that presses a key of the screen, and how it is written on it.
//!
//! Pure. Always holds: what `hint` shows is what `read` accepts. Digits and letters are shortcuts only where a board
//! gives them to a key; the scan router (`keys.rs`) has taken scans out before.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shortcut {
    /// F1 to F12.
    F(u8),
    Enter,
    Escape,
    Delete,
    Backspace,
    Space,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    /// A letter (lower case), digit or sign.
    Sign(char),
}

impl Shortcut {
    /// What the keyboard sent, if it can be a shortcut. `text` is what the key types.
    pub fn read(key: &Key, text: Option<&str>) -> Option<Self> {
        const F: [Named; 12] = [
            Named::F1,
            Named::F2,
            Named::F3,
            Named::F4,
            Named::F5,
            Named::F6,
            Named::F7,
            Named::F8,
            Named::F9,
            Named::F10,
            Named::F11,
            Named::F12,
        ];
        let sign = |text: &str| text.chars().next().filter(|sign| !sign.is_control());
        match key {
            Key::Named(Named::Enter) => Some(Self::Enter),
            Key::Named(Named::Escape) => Some(Self::Escape),
            Key::Named(Named::Delete) => Some(Self::Delete),
            Key::Named(Named::Backspace) => Some(Self::Backspace),
            Key::Named(Named::Space) => Some(Self::Space),
            Key::Named(Named::ArrowUp) => Some(Self::Up),
            Key::Named(Named::ArrowDown) => Some(Self::Down),
            Key::Named(Named::ArrowLeft) => Some(Self::Left),
            Key::Named(Named::ArrowRight) => Some(Self::Right),
            Key::Named(Named::PageUp) => Some(Self::PageUp),
            Key::Named(Named::PageDown) => Some(Self::PageDown),
            Key::Named(named) => {
                let at = F.iter().position(|f| f == named);
                at.and_then(|at| u8::try_from(at + 1).ok()).map(Self::F).or_else(|| text.and_then(sign).map(Self::of))
            }
            Key::Character(typed) => text.and_then(sign).or_else(|| sign(typed)).map(Self::of),
            Key::Unidentified => None,
        }
    }

    /// The shortcut of a sign: letters without regard to case, `*` and `x` are the × key of the pad.
    pub fn of(sign: char) -> Self {
        match sign {
            ' ' => Self::Space,
            '*' => Self::Sign('×'),
            sign => Self::Sign(sign.to_lowercase().next().unwrap_or(sign)),
        }
    }

    /// The key in `assets/locales` of how it is written on a key of the screen; `None` where the sign says it itself.
    pub const fn hint_key(self) -> Option<&'static str> {
        match self {
            Self::Enter => Some("hint-enter"),
            Self::Escape => Some("hint-escape"),
            Self::Delete => Some("hint-delete"),
            Self::Space => Some("hint-space"),
            Self::Backspace => Some("hint-backspace"),
            Self::PageUp => Some("hint-page-up"),
            Self::PageDown => Some("hint-page-down"),
            _ => None,
        }
    }

    /// How a shortcut without a word of its own is written.
    pub fn sign(self) -> String {
        match self {
            Self::F(number) => format!("F{number}"),
            Self::Sign(sign) => sign.to_uppercase().collect(),
            Self::Up => "↑".to_owned(),
            Self::Down => "↓".to_owned(),
            Self::Left => "←".to_owned(),
            Self::Right => "→".to_owned(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests;
