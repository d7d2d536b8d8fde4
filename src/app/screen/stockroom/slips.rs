//! *Slip sif ini*: what the desk and the drawer gave a slip for in this shift; any of them is taken back, with a reason
//! and somebody who agrees.
//!
//! Always holds: what was taken back stays in the list and says so; whether it still goes, the till says
//! (`till/desk/voiding.rs`).

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::screen::drawer::MISTYPED;
use crate::app::shop::Shop;
use crate::app::widget::badge::Tone;
use crate::domain::id::ShiftId;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, ShiftSlip, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slips {
    /// None is open where nobody counted a drawer.
    pub shift: Option<ShiftId>,
    /// The newest first.
    pub slips: Vec<ShiftSlip>,
    pub at: usize,
    /// Why the chosen one is taken back; nothing where it was typed wrong.
    pub reason: String,
}

impl Slips {
    pub fn of(shop: &Shop) -> Self {
        Self { shift: shop.answer.shift.as_ref().map(|shift| shift.id), ..Self::default() }
    }

    fn chosen(&self) -> Option<&ShiftSlip> {
        self.slips.get(self.at)
    }
}

fn kind(slip: &ShiftSlip) -> Text {
    Text::new("slips-kind").with("kind", slip.kind.as_str())
}

fn row(slip: &ShiftSlip) -> Row {
    let about = [&slip.name, &slip.words].into_iter().find(|words| !words.is_empty());
    let mut below: Vec<Words> =
        vec![Text::new("slips-about").with("slip", i64::from(slip.number)).with("at", slip.at).into()];
    below.extend(about.map(|words| words.clone().into()));
    let badge = slip.taken_back.then(|| (Tone::Line, Text::new("slips-taken-back")));
    Row { below, badge, ..Row::new(kind(slip), format::plain_on_screen(slip.amount)) }
}

impl Work for Slips {
    fn title(&self) -> &'static str {
        "key-slips"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key("slips-head")
    }

    fn question(&self) -> Option<StockQuestion> {
        self.shift.map(|shift| StockQuestion::Slips { shift })
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        self.slips.iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.at = at;
        self.reason.clear();
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "slips-none"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let slip = self.chosen()?;
        let below = [slip.name.clone(), slip.words.clone()].into_iter().filter(|words| !words.is_empty());
        Some(About {
            title: kind(slip).into(),
            below: below.map(Words::from).collect(),
            figure: format::plain_on_screen(slip.amount).into(),
            figure_word: Text::new("slips-about").with("slip", i64::from(slip.number)).with("at", slip.at).into(),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let reason = &self.reason;
        let value = if reason.is_empty() { Words::key("slips-mistyped") } else { reason.clone().into() };
        vec![Field { id: "slips-field-reason", value, kind: Kind::Words, missing: false }]
    }

    fn enter(&mut self, _field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        if let Entered::Words(words) = entered {
            self.reason = words;
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        Vec::new()
    }

    fn tool(&mut self, _tool: &'static str, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let (words, ready) = match self.chosen() {
            None => (Words::key("slips-none"), false),
            Some(slip) if slip.taken_back => (Words::key("slips-is-taken-back"), false),
            Some(slip) => (Text::new("slips-number").with("slip", i64::from(slip.number)).into(), true),
        };
        Finish { label: "key-void", sum: None, words, ready }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let Some(slip) = self.chosen() else { return Step::Stay };
        let reason = if self.reason.is_empty() { MISTYPED.to_owned() } else { self.reason.clone() };
        Step::Do(Input::VoidSlip { slip: slip.number, reason })
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Slips(slips) = told {
            self.slips = slips;
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::VoidSlip { slip, .. } = input else { return Step::Stay };
        self.reason.clear();
        let amount = self.slips.iter().find(|seen| seen.number == *slip).map(|seen| seen.amount.abs());
        let text = Text::new("desk-said-voided").with("voids", i64::from(*slip));
        let text = text.with("amount", amount.unwrap_or_default());
        Step::Said(text.with("slip", i64::from(answer.slip.unwrap_or(0))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::gallery::sample;
    use crate::app::gallery::scenes::drawer::slips;
    use crate::locale::Language;

    #[test]
    fn an_earlier_slip_is_chosen_and_taken_back_with_a_reason() {
        let shop = sample::shop(Language::Id, (1366, 768), false);
        let mut desk = Slips::of(&shop);
        assert!(matches!(desk.question(), Some(StockQuestion::Slips { .. })), "the open shift's");
        assert!(!desk.finish(&shop).ready, "nothing is chosen before they are read");
        desk.told(StockFound::Slips(slips()));
        let mistyped = Step::Do(Input::VoidSlip { slip: 14, reason: MISTYPED.to_owned() });
        assert_eq!(desk.done(&shop), mistyped);
        desk.choose(2, &shop);
        desk.enter("slips-field-reason", Entered::Words("salah anggota".to_owned()), &shop);
        let wrong = Step::Do(Input::VoidSlip { slip: 11, reason: "salah anggota".to_owned() });
        assert_eq!(desk.done(&shop), wrong);
        desk.choose(1, &shop);
        assert!(!desk.finish(&shop).ready, "it was taken back already");
    }
}
