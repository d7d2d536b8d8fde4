//! *Musnahkan arsip*: papers of the pharmacy that are past their years go, with minutes before two witnesses (A33).
//!
//! Always holds: a row fills the fields in, which stay to be changed: papers of before the program have no row.
//! Neighbours: what may go (`till/pharmacy/archive.rs`), the list to read (`reports/retention.rs`).

use super::form::{Entered, Field, Kind};
use super::gathering::witnesses;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::domain::id::UserId;
use crate::domain::pharmacy::retention::{self, Year};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pharmacy::{PapersGone, Pharmacy};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Papers {
    /// Years with papers that may go.
    pub due: Vec<Year>,
    pub at: Option<usize>,
    pub kind: Option<retention::Papers>,
    pub from: Option<BusinessDate>,
    pub to: Option<BusinessDate>,
    pub count: i64,
    pub how: String,
    /// The first and the second.
    pub seen_by: [Option<UserId>; 2],
}

const SEEN: [&str; 2] = ["stock-field-witness", "stock-field-witness-two"];

fn name(papers: retention::Papers) -> Words {
    Text::new("papers-name").with("papers", papers.code()).into()
}

impl Papers {
    fn said(&self) -> Option<PapersGone> {
        let [Some(first), Some(second)] = self.seen_by.clone() else { return None };
        let (papers, from, to) = (self.kind?, self.from?, self.to?);
        let is = self.count > 0 && !self.how.trim().is_empty();
        let witnesses = vec![first, second];
        is.then(|| PapersGone { papers, from, to, count: self.count, how: self.how.clone(), witnesses })
    }
}

impl Work for Papers {
    fn title(&self) -> &'static str {
        "errand-papers"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key("papers-head")
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Papers)
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let row = |year: &Year| {
            let figure = Text::new("papers-row-count").with("count", year.due);
            let (from, to) = year.due_dates.unwrap_or((year.first.0, year.last.0));
            let dates = Text::new("papers-row-dates").with("from", from).with("to", to);
            Row { below: vec![dates.into()], ..Row::new(name(year.papers), figure) }
        };
        self.due.iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.at
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        let Some(year) = self.due.get(at) else { return Step::Stay };
        let (from, to) = year.due_dates.unwrap_or((year.first.0, year.last.0));
        (self.at, self.kind, self.count) = (Some(at), Some(year.papers), year.due);
        (self.from, self.to) = (Some(from), Some(to));
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "papers-none"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let (from, to) = (self.from?, self.to?);
        let dates = Text::new("papers-row-dates").with("from", from).with("to", to);
        let figure = if self.count > 0 { self.count.to_string().into() } else { Words::nothing() };
        let figure_word = Words::key("papers-field-count");
        Some(About { title: name(self.kind?), below: vec![dates.into()], figure, figure_word })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        let field = |id, value: Words, kind| {
            let missing = value.is_nothing();
            Field { id, value, kind, missing }
        };
        let day =
            |date: Option<BusinessDate>| date.map_or_else(Words::nothing, |date| format::date_numeric(date).into());
        let count = if self.count > 0 { self.count.to_string().into() } else { Words::nothing() };
        let kinds = retention::Papers::ALL.into_iter().map(name).collect();
        let mut fields = vec![
            field("papers-field-kind", self.kind.map_or_else(Words::nothing, name), Kind::Choice(kinds)),
            field("papers-field-from", day(self.from), Kind::Day),
            field("papers-field-to", day(self.to), Kind::Day),
            field("papers-field-count", count, Kind::Quantity),
            field("papers-field-how", self.how.clone().into(), Kind::Words),
        ];
        for (id, who) in SEEN.into_iter().zip(&self.seen_by) {
            let people: Vec<(UserId, String)> = witnesses(shop).collect();
            let said = people.iter().find(|(of, _)| Some(of) == who.as_ref()).map(|(_, name)| name.clone().into());
            let options = people.into_iter().map(|(_, name)| Words::Data(name)).collect();
            fields.push(field(id, said.unwrap_or_else(Words::nothing), Kind::Choice(options)));
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        match (field, entered) {
            ("papers-field-kind", Entered::Choice(at)) => self.kind = retention::Papers::ALL.get(at).copied(),
            ("papers-field-from", Entered::Day(date)) => self.from = Some(date),
            ("papers-field-to", Entered::Day(date)) => self.to = Some(date),
            ("papers-field-count", Entered::Quantity(count)) if count.is_whole() && count > Quantity::ZERO => {
                self.count = count.milli() / 1_000;
            }
            ("papers-field-count", _) => return Step::Refuse(Text::new("goods-whole-number")),
            ("papers-field-how", Entered::Words(words)) => self.how = words,
            (field, Entered::Choice(at)) => {
                let who = witnesses(shop).nth(at).map(|(id, _)| id);
                self.seen_by[usize::from(field == SEEN[1])] = who;
            }
            _ => {}
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
        let ready = self.said().is_some();
        let words = Words::key(if ready { "papers-ready" } else { "papers-fill" });
        Finish { label: "papers-destroy", sum: None, words, ready }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        match self.said() {
            Some(gone) => Step::Do(Input::Pharmacy(Pharmacy::PapersGone(Box::new(gone)))),
            None => Step::Refuse(Text::new("papers-fill")),
        }
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Papers(years) = told {
            self.due = years;
        }
    }

    fn answered(&mut self, _input: &Input, answer: &Answer) -> Step {
        let slip = i64::from(answer.slip.unwrap_or(0));
        let of = self.kind.map_or("", retention::Papers::code);
        let done = Text::new("papers-said").with("slip", slip).with("papers", of);
        let first = answer.notices.first().cloned();
        self.due.retain(|year| {
            Some(year.papers) != self.kind || year.due_dates.is_none_or(|(from, _)| Some(from) != self.from)
        });
        *self = Self { due: std::mem::take(&mut self.due), ..Self::default() };
        // That the counted sheets differ from what is known is more than that it is done.
        Step::Said(first.filter(|text| text.key == "till-papers-differ").unwrap_or(done))
    }
}
