//! What is done to the books as a whole (*Tutup dan kirim*): days are locked, a year is closed, interest of a month is
//! credited, the log and the files for SIMKOPDES are written.
//!
//! Holds the rate while it is typed; what can be pressed stands in the last answer. Always holds: the till decides, and
//! two people stand behind each that moves money or lets names out.
//! Neighbours: drawing (`acts_view.rs`), what there is to press (`station/counter/ends.rs`).

use super::Books;
use crate::app::screen::Action;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::books::BooksQuestion;
use crate::station::counter::writing::{Told, Wish, in_eights};
use crate::station::everything;
use crate::till::input::Input;
use crate::till::input::books::Books as Asked;

/// Signs of a rate: `6,25`.
const SIGNS: usize = 5;
/// What is said while the records are looked through.
pub const VERIFYING: &str = "books-verifying";
/// As the till names what leaves the shop.
pub const SIMKOPDES: &str = "simkopdes";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acts {
    /// In percent a year, as it is written; empty: that of the settings.
    pub rate: String,
    pub typing: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    LockPressed(BusinessDate),
    ClosePressed(i16),
    /// Of the month that begins on this day.
    InterestPressed(BusinessDate),
    RatePressed,
    SignPressed(&'static str),
    TakePressed,
    EvidencePressed,
    /// The records are looked through, here and now.
    VerifyPressed,
    SimkopdesPressed,
    RefusedPressed,
    /// All data: with names where whoever stands here may let them out, once a second person agrees.
    EverythingPressed {
        names: bool,
    },
    /// A key that is not for whoever stands here, or not now: why.
    NotNow(Text),
}

impl Books {
    pub fn has_acts(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Ends))
    }

    /// The rate is typed.
    pub fn is_rating(&self) -> bool {
        self.has_acts() && self.acts.typing
    }

    pub(super) fn act(&mut self, message: Message) -> Action {
        self.said = None;
        match message {
            Message::LockPressed(until) => return Action::Submit(Input::Books(Asked::Lock { until })),
            Message::ClosePressed(year) => return Action::Submit(Input::Books(Asked::CloseYear { year })),
            Message::InterestPressed(month) => {
                let rate = Some(self.acts.rate.replace(',', ".")).filter(|rate| !rate.is_empty());
                return Action::Submit(Input::Books(Asked::CreditInterest { month, rate }));
            }
            Message::RatePressed => (self.acts.typing, self.acts.rate) = (true, String::new()),
            Message::SignPressed(sign) => {
                let rate = &mut self.acts.rate;
                let fits = sign != "," || !rate.is_empty() && !rate.contains(',');
                if fits && rate.len() < SIGNS {
                    rate.push_str(sign);
                }
            }
            Message::TakePressed => {
                self.acts.typing = false;
                let whole = self.acts.rate.trim_end_matches(',').len();
                self.acts.rate.truncate(whole);
            }
            Message::EvidencePressed => return self.write_file(Wish::Evidence),
            Message::VerifyPressed => {
                let asked = self.write_file(Wish::Verify);
                self.said = Some(verifying(0));
                return asked;
            }
            Message::SimkopdesPressed => {
                let purpose = SIMKOPDES.to_owned();
                return Action::Submit(Input::Books(Asked::ExportPersonal { purpose }));
            }
            Message::RefusedPressed => {
                return self.write_file(Wish::Refused { year: self.year.min(self.newest) });
            }
            Message::EverythingPressed { names: false } => {
                return self.write_file(Wish::Everything { persons: false });
            }
            Message::EverythingPressed { names: true } => {
                let purpose = everything::PURPOSE.to_owned();
                return Action::Submit(Input::Books(Asked::ExportPersonal { purpose }));
            }
            Message::NotNow(why) => return Action::Refuse(why),
        }
        Action::None
    }

    /// Beside the till, which goes on.
    pub(super) fn write_file(&mut self, wish: Wish) -> Action {
        (self.said, self.refused) = (Some(Text::new("reports-writing")), false);
        Action::Write(wish, String::new())
    }

    pub(super) fn hear_file(&mut self, told: Told) {
        let (said, refused) = match told {
            // Of a file nothing is said meanwhile.
            Told::Progress { .. } if self.said.as_ref().is_none_or(|said| said.key != VERIFYING) => return,
            Told::Progress { done, whole } => (verifying(done.saturating_mul(100) / whole.max(1)), false),
            Told::Folder(said) => (said, false),
            Told::Written(file) => (Text::new("reports-written").with("file", file.display().to_string()), false),
            Told::Sealed(file, hash) => {
                let said = Text::new("books-evidence-written").with("file", file.display().to_string());
                (said.with("hash", in_eights(&hash)), false)
            }
            Told::Failed(text) => (text, true),
        };
        (self.said, self.refused) = (Some(said), refused);
    }

    /// What was done of it, in words; `None` where the input is none of these.
    pub(super) fn done(input: &Input) -> Option<Text> {
        let Input::Books(asked) = input else { return None };
        Some(match asked {
            Asked::Lock { until } => Text::new("books-locked-now").with("date", *until),
            Asked::CloseYear { year } => Text::new("books-year-closed-now").with("year", year.to_string()),
            Asked::CreditInterest { month, .. } => {
                Text::new("books-interest-now").with("month", format::month_year(*month))
            }
            Asked::Register { book, .. } => Text::new("register-kept").with("book", *book),
            Asked::Enter { .. } => Text::new("entry-kept"),
            _ => return None,
        })
    }
}

/// How far it is, in percent.
fn verifying(percent: u64) -> Text {
    Text::new(VERIFYING).with("percent", i64::try_from(percent.min(100)).unwrap_or(100))
}

#[cfg(test)]
mod tests;
