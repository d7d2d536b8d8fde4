//! What a printer says of itself, by DLE EOT n (D14).
//!
//! Pure. Always holds: a byte that is no answer to DLE EOT (an automatic report, XON, XOFF) is not taken for one.

use crate::domain::text::Text;

/// How a printer is, as far as it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ready,
    PaperNearEnd,
    NoPaper,
    CoverOpen,
    Offline,
    /// Cutter, hot head, or something that only switching off mends.
    Error,
    /// Connected, and it never says how it is: many cheap heads. The sale goes on (D16).
    NoAnswer,
    NotConnected,
}

impl Status {
    /// Whether a job may be sent now.
    pub fn may_print(self) -> bool {
        matches!(self, Self::Ready | Self::PaperNearEnd | Self::NoAnswer)
    }

    /// A few words for the status line and the settings screen.
    pub fn label(self) -> Text {
        Text::new(match self {
            Self::Ready => "print-status-ready",
            Self::PaperNearEnd => "print-status-near-end",
            Self::NoPaper => "print-status-no-paper",
            Self::CoverOpen => "print-status-cover-open",
            Self::Offline => "print-status-offline",
            Self::Error => "print-status-error",
            Self::NoAnswer => "print-status-no-answer",
            Self::NotConnected => "print-status-not-connected",
        })
    }
}

/// Which of the four questions (the n of `10 04 n`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Printer = 1,
    OfflineCause = 2,
    Error = 3,
    Paper = 4,
}

impl Question {
    pub const fn bytes(self) -> [u8; 3] {
        [0x10, 0x04, self as u8]
    }
}

/// Whether a byte is an answer to DLE EOT at all.
pub const fn is_answer(byte: u8) -> bool {
    byte & 0x93 == 0x12
}

/// The answers so far, each where it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub printer: u8,
    pub offline_cause: u8,
    pub error: u8,
    pub paper: u8,
}

impl Answers {
    /// The level of the drawer's switch (pin 3 of its socket).
    pub const fn drawer_pin(&self) -> bool {
        self.printer & 0x04 != 0
    }

    /// Whether causes are worth asking for: offline, waiting for recovery, or paper at its end.
    pub const fn trouble(&self) -> bool {
        self.printer & 0x28 != 0 || self.paper & 0x60 != 0
    }

    /// The cause a person can mend comes first: an open cover also looks like missing paper.
    pub const fn status(&self) -> Status {
        if self.offline_cause & 0x04 != 0 {
            Status::CoverOpen
        } else if self.paper & 0x60 != 0 || self.offline_cause & 0x20 != 0 {
            Status::NoPaper
        } else if self.offline_cause & 0x40 != 0 || self.error & 0x68 != 0 {
            Status::Error
        } else if self.printer & 0x28 != 0 {
            Status::Offline
        } else if self.paper & 0x0c != 0 {
            Status::PaperNearEnd
        } else {
            Status::Ready
        }
    }
}
