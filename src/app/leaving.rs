//! The window is asked to close, by its own key or since the machine is shut down: what lies in the basket is set aside
//! by itself first, so that it is among the parked sales the next time and named on the Z (R37, R38).
//!
//! Always holds: no goods leave the basket unseen by closing; where they cannot be set aside the window stays, and says
//! why; who asks again after a while is obeyed.

use std::time::{Duration, Instant};

use super::App;
use super::told::is_being_paid;
use crate::domain::text::Text;
use crate::locale::say;
use crate::till::answer::Answer;
use crate::till::input::Input;

/// A counter that has not answered by then will not answer any more.
const PATIENCE: Duration = Duration::from_secs(3);

/// How far closing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaving {
    #[default]
    Stays,
    /// Asked, and when; what was asked of the counter before is waited for.
    Asked {
        since: Instant,
        parked: bool,
    },
    Goes,
}

impl App {
    /// Somebody wants the window closed.
    pub(super) fn leave(&mut self) {
        self.leaving = match self.leaving {
            Leaving::Stays => Leaving::Asked { since: Instant::now(), parked: false },
            Leaving::Asked { since, .. } if since.elapsed() > PATIENCE => Leaving::Goes,
            asked => asked,
        };
    }

    /// One step further, where the counter has answered everything.
    pub(super) fn go_on_leaving(&mut self) {
        let Leaving::Asked { since, parked } = self.leaving else { return };
        if self.is_waiting() {
            return;
        }
        self.leaving = match (self.shop.drills.is_some(), holds_goods(&self.shop.answer)) {
            // Nothing of a practice is kept; the shop's own basket lies behind it.
            (true, _) => {
                self.practise(false);
                Leaving::Asked { since, parked }
            }
            (false, false) => Leaving::Goes,
            (false, true) if parked => {
                self.say(Some(Text::new("window-not-closed")));
                Leaving::Stays
            }
            (false, true) => {
                let name = self.name_of_the_left();
                self.submit(Input::Hold { name });
                Leaving::Asked { since, parked: true }
            }
        };
    }

    /// The window goes with this round.
    pub(super) fn leaves(&self) -> bool {
        self.leaving == Leaving::Goes
    }

    /// `Kasir ditutup`, `Kasir ditutup 2`: no two parked sales have one name.
    fn name_of_the_left(&self) -> String {
        let name = say(self.shop.style.language, &Text::new("window-parked-name"));
        let taken = |name: &str| self.shop.answer.parked.iter().any(|parked| parked.name == name);
        let numbered = (2..).map(|number: u32| format!("{name} {number}"));
        std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
    }
}

/// Goods that the log does not know of yet: a sale that is being paid lies there set aside already. Goods that come
/// back are in the buyer's hands until their paper is made.
fn holds_goods(answer: &Answer) -> bool {
    let open = answer.sale.as_ref().is_some_and(|sale| !sale.lines.is_empty() && sale.receipt.is_none());
    open && !is_being_paid(answer) && answer.returning.is_none()
}

#[cfg(test)]
mod tests;
