//! The scale as a weighing screen knows it.
//!
//! Always holds: a weight that is told as stable may be sold by; it is gone as soon as the scale says otherwise.

use super::Tell;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::peripherals::config::Config;
use crate::peripherals::scale::follow::Reading;
use crate::peripherals::scale::{Heard, Watch};

/// Days before the end of the scale's mark from which it is said: a verification is asked for weeks ahead.
pub const TERA_WARNED_DAYS: i64 = 30;

/// What the scale shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// None is set: weights are typed.
    #[default]
    None,
    /// One is set, and is not there or says nothing.
    Silent,
    Moving,
    Empty,
    /// At rest, kilos; less than it may be used for.
    TooLight(Quantity),
    /// At rest, kilos.
    Stable(Quantity),
    /// Below zero: set to zero with something on it that is gone.
    Below,
    Over,
    /// It weighs in another unit, or finer than a gram.
    Foreign,
}

impl Scale {
    pub const fn stable(self) -> Option<Quantity> {
        match self {
            Self::Stable(weight) => Some(weight),
            _ => None,
        }
    }

    /// What the cashier reads where there is no weight to take.
    pub fn advice(self) -> Option<Text> {
        Some(match self {
            Self::None | Self::Stable(_) => return None,
            Self::Silent => Text::new("scale-silent"),
            Self::Moving => Text::new("scale-moving"),
            Self::Empty => Text::new("scale-empty"),
            Self::TooLight(_) => Text::new("scale-too-light"),
            Self::Below => Text::new("scale-below"),
            Self::Over => Text::new("scale-over"),
            Self::Foreign => Text::new("scale-foreign"),
        })
    }
}

impl From<Heard> for Scale {
    fn from(heard: Heard) -> Self {
        match heard {
            Heard::Lost | Heard::Shows(Reading::Silent) => Self::Silent,
            Heard::Shows(Reading::Moving) => Self::Moving,
            Heard::Shows(Reading::Empty) => Self::Empty,
            Heard::Shows(Reading::Below) => Self::Below,
            Heard::Shows(Reading::TooLight(weight)) => Self::TooLight(weight),
            Heard::Shows(Reading::Stable(weight)) => Self::Stable(weight),
            Heard::Shows(Reading::Over) => Self::Over,
            Heard::Shows(Reading::Foreign) => Self::Foreign,
        }
    }
}

/// Follows the scale that is set, if one is; each change is told.
pub(super) fn start(config: &Config, tell: super::Listener) -> Option<Watch> {
    tell(Tell::Scale(if config.scale.is_some() { Scale::Silent } else { Scale::None }));
    let line = config.scale.clone()?;
    Some(Watch::start(line, config.scale_limits, move |heard| tell(Tell::Scale(heard.into()))))
}
