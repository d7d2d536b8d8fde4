//! *Aturan simpan pinjam*: what the cooperative decides about savings and loans, one rule a row; a new value, from
//! which day, and the board agrees (koperasi 1.3, 4.1).
//!
//! Always holds: what is shown is what holds today; nothing changes before somebody else agreed.
//! Neighbours: the rules and their bounds (`domain/settings/rules.rs`), who decides (`till/ruling.rs`).

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;
use crate::domain::settings::rules::{self, Rule, Shape};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::office::{OfficeFound, OfficeQuestion};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ruling {
    /// As they hold today; none while they are read.
    pub settings: Option<Box<Settings>>,
    pub at: usize,
    /// As it will be typed to the till.
    pub value: Option<String>,
    pub from: Option<BusinessDate>,
    pub unreadable: bool,
}

impl Ruling {
    fn chosen(&self) -> Option<(&'static Rule, &Settings)> {
        Some((rules::ALL.get(self.at)?, self.settings.as_deref()?))
    }
}

fn name(rule: &Rule) -> Text {
    Text::new("rule-name").with("rule", rule.code)
}

/// A value for people: `Rp` is left out on rows as elsewhere.
fn shown(rule: &Rule, value: &str) -> Words {
    match (rule.shape(), value) {
        (Shape::Question, "yes") => Words::key("rule-yes"),
        (Shape::Question, _) => Words::key("rule-no"),
        (Shape::Money, value) => match value.parse() {
            Ok(amount) => format::plain_on_screen(Rupiah::of(amount)).into(),
            Err(_) => value.to_owned().into(),
        },
        (Shape::Figure, value) => value.replace('.', ",").into(),
        (Shape::Words, value) => value.to_owned().into(),
    }
}

impl Work for Ruling {
    fn title(&self) -> &'static str {
        "errand-rules"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key("rules-head")
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::Rules))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let Some(settings) = &self.settings else { return Vec::new() };
        rules::ALL.iter().map(|rule| Row::new(name(rule), shown(rule, &rule.value(settings)))).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.value, self.from) = (at, None, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.unreadable { "station-unreadable" } else { "rules-head" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let (rule, settings) = self.chosen()?;
        Some(About {
            title: name(rule).into(),
            below: match rule.shape() {
                Shape::Question => Vec::new(),
                _ => vec![Words::Data(format::bounds(&rule.bounds()))],
            },
            figure: shown(rule, &rule.value(settings)),
            figure_word: Words::key("rules-now"),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let Some((rule, _)) = self.chosen() else { return Vec::new() };
        let kind = match rule.shape() {
            Shape::Question => Kind::Choice(vec![Words::key("rule-yes"), Words::key("rule-no")]),
            Shape::Money => Kind::Money,
            Shape::Figure => Kind::Quantity,
            Shape::Words => Kind::Words,
        };
        let value = self.value.as_ref().map_or_else(Words::nothing, |value| shown(rule, value));
        let from = self.from.map_or_else(|| Words::key("rules-today"), |from| format::date_numeric(from).into());
        vec![
            Field { id: "rules-field-value", value, kind, missing: self.value.is_none() },
            Field { id: "rules-field-from", value: from, kind: Kind::Day, missing: false },
        ]
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            ("rules-field-from", Entered::Day(from)) => self.from = Some(from),
            (_, Entered::Choice(at)) => self.value = Some(if at == 0 { "yes" } else { "no" }.to_owned()),
            (_, Entered::Money(amount)) => self.value = Some(amount.amount().to_string()),
            (_, Entered::Quantity(figure)) => self.value = Some(format::quantity(figure).replace(',', ".")),
            (_, Entered::Words(words)) => self.value = Some(words.to_lowercase()),
            (_, Entered::Day(_)) => {}
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
        let words = Words::key(if self.value.is_some() { "rules-board-agrees" } else { "rules-value-first" });
        Finish { label: "rules-decide", sum: None, words, ready: self.value.is_some() && self.chosen().is_some() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let (Some((rule, _)), Some(value)) = (self.chosen(), self.value.clone()) else { return Step::Stay };
        Step::Do(Input::Rules { said: vec![(rule.code.to_owned(), value)], from: self.from })
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::Rules(settings)) => {
                (self.settings, self.unreadable) = (Some(settings), false);
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::Rules { .. } = input else { return Step::Stay };
        (self.value, self.from) = (None, None);
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::gallery::sample;
    use crate::domain::quantity::Quantity;
    use crate::locale::Language;

    #[test]
    fn a_rule_is_chosen_typed_and_put_to_the_till() {
        let shop = sample::shop(Language::Id, (1366, 768), false);
        let mut desk = Ruling::default();
        assert!(desk.rows(&shop).is_empty(), "they are read first");
        desk.told(StockFound::Office(OfficeFound::Rules(Box::default())));
        assert_eq!(desk.rows(&shop).len(), rules::ALL.len());
        let place = |code: &str| rules::ALL.iter().position(|rule| rule.code == code).expect("a rule");
        let mut typed = |code: &str, entered: Entered| {
            desk.choose(place(code), &shop);
            assert!(!desk.finish(&shop).ready);
            desk.enter("rules-field-value", entered, &shop);
            desk.enter("rules-field-from", Entered::Day("2027-01-01".parse().expect("a date")), &shop);
            assert!(desk.finish(&shop).ready);
            match desk.done(&shop) {
                Step::Do(Input::Rules { said, from }) => (said[0].1.clone(), from.map(|from| from.to_string())),
                other => panic!("{other:?}"),
            }
        };
        let from = Some("2027-01-01".to_owned());
        assert_eq!(typed("licensed", Entered::Choice(0)), ("yes".to_owned(), from.clone()));
        assert_eq!(typed("wajib_month", Entered::Money(Rupiah::of(25_000))), ("25000".to_owned(), from.clone()));
        let rate = Quantity::parse("1,25").expect("a quantity");
        assert_eq!(typed("loan_rate", Entered::Quantity(rate)), ("1.25".to_owned(), from));
    }
}
