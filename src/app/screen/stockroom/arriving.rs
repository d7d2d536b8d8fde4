//! *Terima pindahan*: goods on their way are counted in by another person than who sent them; what differs is named
//! (koperasi 5.1).
//!
//! Always holds: the count begins at nothing; what was not counted did not arrive, unless all of it is said to have.

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work, in_unit};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, OnTheWay, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::{Shelve, Taken};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arriving {
    pub sent: Vec<OnTheWay>,
    /// Which of them, in the list.
    pub at: usize,
    pub open: Option<Box<OnTheWay>>,
    /// Of each part, base units; `None` where nobody counted it yet.
    pub counted: Vec<Option<Quantity>>,
    pub line: usize,
}

impl Arriving {
    fn open(&mut self, way: OnTheWay) {
        self.counted = vec![None; way.sent.parts.len()];
        self.line = 0;
        self.open = Some(Box::new(way));
    }

    fn by(shop: &Shop, way: &OnTheWay) -> String {
        let known = shop.people.iter().find(|person| person.id == way.by);
        known.map_or_else(|| way.by.to_string(), |person| person.name.clone())
    }

    fn arrive(&self, way: &OnTheWay, all: bool) -> Step {
        let counted = way.sent.parts.iter().zip(&self.counted);
        let lines = counted.map(|(part, counted)| Taken {
            sku: part.sku.clone(),
            quantity: counted.unwrap_or_default(),
            batch: Some(part.batch.clone()).filter(|batch| !batch.is_empty()),
        });
        let lines = if all { Vec::new() } else { lines.collect() };
        Step::Do(Input::Shelve(Shelve::Arrive { transfer: way.sent.transfer.clone(), all, lines }))
    }

    fn left(&self) -> usize {
        self.counted.iter().filter(|counted| counted.is_none()).count()
    }
}

impl Work for Arriving {
    fn title(&self) -> &'static str {
        "errand-arrive"
    }

    fn head(&self, shop: &Shop) -> Words {
        match &self.open {
            Some(way) => {
                let from = way.sent.parts.first().map_or("", |part| part.place.code());
                let text = Text::new("stock-arrive-head").with("document", way.sent.transfer.as_str());
                text.with("from", from).with("to", way.sent.to.code()).with("name", Self::by(shop, way)).into()
            }
            None => Words::key("stock-choose-transfer"),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::OnTheirWay)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        let Some(open) = &self.open else {
            let row = |way: &OnTheWay| {
                let from = way.sent.parts.first().map_or("", |part| part.place.code());
                let head = Text::new("stock-move-head").with("from", from).with("to", way.sent.to.code());
                let below = vec![head.into(), Words::Data(Self::by(shop, way))];
                let figure = Text::new("stock-lines").with("count", way.sent.parts.len());
                Row { below, ..Row::new(way.sent.transfer.clone(), figure) }
            };
            return self.sent.iter().map(row).collect();
        };
        let parts = open.sent.parts.iter().zip(&open.goods).zip(&self.counted);
        let row = |((part, (name, unit)), counted): ((&_, &(String, String)), &Option<Quantity>)| {
            let part: &crate::domain::event::stock::LotPart = part;
            let figure = match counted {
                Some(counted) => Words::Data(in_unit(*counted, unit)),
                None => Words::key("stock-not-counted"),
            };
            let below = vec![Words::Data(part.batch.clone())];
            let badge = counted.filter(|counted| *counted != part.qty_milli).map(|_| {
                (Tone::Attention, Text::new("stock-sent").with("quantity", part.qty_milli).with("unit", unit.as_str()))
            });
            Row { below, badge, ..Row::new(name.clone(), figure) }
        };
        parts.map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        match &self.open {
            Some(open) => (self.line < open.sent.parts.len()).then_some(self.line),
            None => (self.at < self.sent.len()).then_some(self.at),
        }
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        match &self.open {
            Some(_) => self.line = at,
            None => self.at = at,
        }
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "stock-nothing-on-its-way"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let open = self.open.as_ref()?;
        let (name, unit) = open.goods.get(self.line)?;
        let part = open.sent.parts.get(self.line)?;
        let counted = self.counted.get(self.line).copied().flatten();
        Some(About {
            title: name.clone().into(),
            below: vec![Words::Data(part.batch.clone())],
            figure: counted.map_or_else(Words::nothing, |counted| format::quantity_of(counted, unit).into()),
            figure_word: unit.clone().into(),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let Some(counted) = self.counted.get(self.line).filter(|_| self.open.is_some()) else { return Vec::new() };
        let unit = self.open.as_ref().and_then(|open| open.goods.get(self.line)).map_or("", |(_, unit)| unit);
        let value = counted.map_or_else(Words::nothing, |counted| format::quantity_of(counted, unit).into());
        vec![Field { id: "stock-field-arrived", value, kind: Kind::Quantity, missing: counted.is_none() }]
    }

    fn enter(&mut self, _field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        if let (Entered::Quantity(quantity), Some(counted)) = (entered, self.counted.get_mut(self.line)) {
            *counted = Some(quantity);
            // On to the next that nobody counted.
            let next = (self.line + 1..self.counted.len()).find(|at| self.counted[*at].is_none());
            self.line = next.unwrap_or(self.line);
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        match self.open {
            Some(_) => vec![
                Tool::new("stock-tool-all-here", Shortcut::F(7)),
                Tool { removing: true, ..Tool::new("stock-tool-none", Shortcut::Delete) },
            ],
            None if self.sent.is_empty() => Vec::new(),
            None => vec![Tool::new("stock-tool-note-again", Shortcut::F(4))],
        }
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        if tool == "stock-tool-note-again" {
            let chosen = self.sent.get(self.at).map(|way| way.sent.transfer.clone());
            return chosen.map_or(Step::Stay, |transfer| Step::Do(Input::Shelve(Shelve::PrintAgain { transfer })));
        }
        let Some(open) = &self.open else { return Step::Stay };
        match tool {
            "stock-tool-all-here" => self.arrive(open, true),
            _ => {
                if let Some(counted) = self.counted.get_mut(self.line) {
                    *counted = Some(Quantity::ZERO);
                }
                Step::Stay
            }
        }
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let (words, ready) = match (&self.open, self.sent.is_empty()) {
            (None, true) => (Words::key("stock-nothing-on-its-way"), false),
            (None, false) => {
                let chosen = self.sent.get(self.at).map(|way| way.sent.transfer.clone()).unwrap_or_default();
                (Words::Data(chosen), true)
            }
            (Some(_), _) if self.left() > 0 => (Text::new("stock-lines-left").with("count", self.left()).into(), false),
            (Some(open), _) => (Text::new("stock-lines").with("count", open.sent.parts.len()).into(), true),
        };
        let label = if self.open.is_some() { "stock-take-in" } else { "stock-count-in" };
        Finish { label, sum: None, words, ready }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        match &self.open {
            Some(open) => self.arrive(open, false),
            None => {
                if let Some(way) = self.sent.get(self.at).cloned() {
                    self.open(way);
                }
                Step::Stay
            }
        }
    }

    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        self.open.as_ref()?;
        Some(Step::Read(StockQuestion::Code { code: code.to_owned() }))
    }

    /// One more of it has arrived: of the batch that was scanned, else of the first that is not full.
    fn found(&mut self, goods: &FoundStock, _shop: &Shop) -> Step {
        let Some(open) = &self.open else { return Step::Stay };
        let factor = goods.product.rung(&goods.unit).map_or(1, |rung| rung.factor);
        let quantity = goods.weighed.unwrap_or_else(|| Quantity::ONE.in_base(factor));
        let batch = goods.pack.batch.as_deref().unwrap_or_default();
        let fits = |at: &usize| {
            let part = &open.sent.parts[*at];
            part.sku == goods.product.sku && (batch.is_empty() || part.batch.eq_ignore_ascii_case(batch))
        };
        let parts: Vec<usize> = (0..open.sent.parts.len()).filter(fits).collect();
        let has_room = |at: &&usize| self.counted[**at].unwrap_or_default() < open.sent.parts[**at].qty_milli;
        let Some(at) = parts.iter().find(has_room).or(parts.last()).copied() else {
            let text = Text::new("till-not-on-transfer").with("name", goods.product.name.as_str());
            return Step::Refuse(text.with("transfer", open.sent.transfer.as_str()));
        };
        self.counted[at] = Some(self.counted[at].unwrap_or_default() + quantity);
        self.line = at;
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::OnTheirWay(sent) = told {
            self.sent = sent;
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        if let Input::Shelve(Shelve::PrintAgain { .. }) = input {
            return answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()));
        }
        let slip = i64::from(answer.slip.unwrap_or(0));
        *self = Self::default();
        Step::Said(Text::new("stock-said-arrived").with("slip", slip))
    }
}
