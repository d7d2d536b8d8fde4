//! Icons of Lucide, as signs of the built-in icon font (`assets/icons/lucide.ttf`). One icon, one meaning.

use crate::app::board::{Board, Hand, Side};
use crate::app::theme::Face;
use iced::Color;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Person,
    MemberCard,
    Sent,
    Offline,
    Waiting,
    Printer,
    Minus,
    Plus,
    Search,
    Erase,
    Park,
    Fetch,
    Undo,
    More,
    Cash,
    Qris,
    DebitCard,
    Kasbon,
    Enter,
    Refused,
    Type,
    Done,
    Return,
    Savings,
    Up,
    Down,
    Close,
    Lock,
    Shop,
    Spreadsheet,
    Scan,
    Clock,
    Price,
    Goods,
    Attention,
    Settings,
    Malam,
    Light,
    Sound,
    Mute,
    Leave,
    LeftHand,
    Ruler,
    People,
    Receipt,
    Language,
    Scale,
    Question,
    Disk,
    Drawer,
    History,
    Discount,
}

impl Icon {
    /// Its sign in the font.
    pub const fn sign(self) -> char {
        match self {
            Self::Person => '\u{e19f}',
            Self::MemberCard => '\u{e617}',
            Self::Sent => '\u{e66e}',
            Self::Offline => '\u{e08d}',
            Self::Waiting => '\u{e091}',
            Self::Printer => '\u{e141}',
            Self::Minus => '\u{e11c}',
            Self::Plus => '\u{e13d}',
            Self::Search => '\u{e151}',
            Self::Erase => '\u{e0ae}',
            Self::Park => '\u{e12e}',
            Self::Fetch => '\u{e13c}',
            Self::Undo => '\u{e2a1}',
            Self::More => '\u{e115}',
            Self::Cash => '\u{e052}',
            Self::Qris => '\u{e1df}',
            Self::DebitCard => '\u{e0aa}',
            Self::Kasbon => '\u{e596}',
            Self::Enter => '\u{e0a1}',
            Self::Refused => '\u{e128}',
            Self::Type => '\u{e1bc}',
            Self::Done => '\u{e06c}',
            Self::Return => '\u{e148}',
            Self::Savings => '\u{e5b8}',
            Self::Up => '\u{e04a}',
            Self::Down => '\u{e042}',
            Self::Close => '\u{e1b2}',
            Self::Lock => '\u{e10b}',
            Self::Shop => '\u{e3e4}',
            Self::Spreadsheet => '\u{e326}',
            Self::Scan => '\u{e535}',
            Self::Clock => '\u{e087}',
            Self::Price => '\u{e17f}',
            Self::Goods => '\u{e129}',
            Self::Attention => '\u{e193}',
            Self::Settings => '\u{e154}',
            Self::Malam => '\u{e11e}',
            Self::Light => '\u{e178}',
            Self::Sound => '\u{e1ab}',
            Self::Mute => '\u{e1ac}',
            Self::Leave => '\u{e10e}',
            Self::LeftHand => '\u{e1d7}',
            Self::Ruler => '\u{e14b}',
            Self::People => '\u{e1a4}',
            Self::Receipt => '\u{e5ac}',
            Self::Language => '\u{e0fe}',
            Self::Scale => '\u{e212}',
            Self::Question => '\u{e0f9}',
            Self::Disk => '\u{e0ed}',
            Self::Drawer => '\u{e204}',
            Self::History => '\u{e1f5}',
            Self::Discount => '\u{e479}',
        }
    }
}

/// Draws the icon with its left edge at `x`, centred on `centre`; answers with its width.
pub fn icon<Message>(board: &mut Board<Message>, icon: Icon, at: (f32, f32), size: f32, ink: Color) -> f32 {
    let hand = Hand::new(size, Face::Icon, ink);
    // Its box is one em from the baseline up, on whole pixels.
    board.words((at.0, at.1 + size / 2.0), Side::Left, hand, icon.sign());
    size
}
