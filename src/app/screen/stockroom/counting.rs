//! *Hitung stok*: a place, a shelf or a category is counted by scan while the shop sells, blind; then the differences,
//! a second count of the large ones, and another person's yes (R52).
//!
//! Always holds: the count is the till's; nothing of the books stands here before it was looked at.

use super::Task;
use super::form::{Entered, Field, Kind};
use super::receiving::place_word;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::stock::Scope;
use crate::domain::goods::product::Place;
use crate::domain::goods::supply::ShelfCount;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::answer::stock::{CountedView, StocktakeView};
use crate::till::input::Input;
use crate::till::input::stock::Count;

/// What a count goes over.
const SCOPES: [&str; 3] = ["count-shelf", "count-category", "count-all"];

#[derive(Clone, Debug, PartialEq)]
pub struct Counting {
    pub place: Place,
    /// Which of the scopes.
    pub scope: usize,
    pub shelves: Vec<ShelfCount>,
    pub categories: Vec<ShelfCount>,
    pub at: usize,
    /// Goods found by name, whose count is typed next.
    pub found: Option<Box<FoundStock>>,
    pub reason: String,
    pub leaving: bool,
}

impl Default for Counting {
    fn default() -> Self {
        Self {
            place: Place::Toko,
            scope: 0,
            shelves: Vec::new(),
            categories: Vec::new(),
            at: 0,
            found: None,
            reason: String::new(),
            leaving: false,
        }
    }
}

impl Counting {
    fn choices(&self) -> &[ShelfCount] {
        match self.scope {
            0 => &self.shelves,
            1 => &self.categories,
            _ => &[],
        }
    }

    fn scope(&self) -> Option<Scope> {
        let name = || self.choices().get(self.at).map(|shelf| shelf.name.clone());
        match self.scope {
            0 => name().map(Scope::Shelf),
            1 => name().map(Scope::Category),
            _ => Some(Scope::All),
        }
    }

    fn line<'a>(&self, stocktake: &'a StocktakeView) -> Option<(usize, &'a CountedView)> {
        let at = self.at.min(stocktake.lines.len().checked_sub(1)?);
        stocktake.lines.get(at).map(|line| (at, line))
    }

    fn row(line: &CountedView, reviewed: bool) -> Row {
        let figure = format!("{} {}", format::quantity(line.counted), line.base_unit);
        let mut below = Vec::new();
        if !line.batch.is_empty() {
            below.push(Words::Data(line.batch.clone()));
        }
        if let Some(booked) = line.booked {
            below.push(Text::new("count-booked").with("quantity", booked).into());
        }
        below.extend(line.first.map(|first| Text::new("count-first").with("quantity", first).into()));
        let value = line.value.unwrap_or_default();
        let badge = match (reviewed, value.is_zero()) {
            (true, false) if line.again => Some((Tone::Info, difference(value))),
            (true, false) => Some((Tone::Attention, difference(value))),
            _ => None,
        };
        Row { below, badge, ..Row::new(line.name.clone(), figure) }
    }

    fn begin_fields(&self) -> Vec<Field> {
        let choice = |id, value: &'static str, options: Vec<Words>| Field {
            id,
            value: Words::key(value),
            kind: Kind::Choice(options),
            missing: false,
        };
        let places = Place::ALL.iter().map(|place| Words::key(place_word(*place))).collect();
        let scopes = SCOPES.iter().map(|scope| Words::key(scope)).collect();
        vec![
            choice("stock-field-at", place_word(self.place), places),
            choice("stock-field-scope", SCOPES[self.scope], scopes),
        ]
    }

    /// So many of the line that is worked on; of goods found by name, of these.
    fn set(&mut self, quantity: Quantity, shop: &Shop) -> Step {
        if let Some(found) = self.found.take() {
            let (sku, batch) = (found.product.sku.clone(), found.pack.batch.clone());
            return Step::Do(Input::CountStock(Count::Line { sku, quantity, unit: None, batch }));
        }
        let line = shop.answer.stocktake.as_deref().and_then(|stocktake| self.line(stocktake));
        match line {
            Some((_, line)) => {
                let batch = Some(line.batch.clone()).filter(|batch| !batch.is_empty());
                Step::Do(Input::CountStock(Count::Set { sku: line.sku.clone(), quantity, batch }))
            }
            None => Step::Refuse(Text::new("stock-scan-first")),
        }
    }

    /// Counted by a slip of the hand: it is as if nobody had.
    fn remove(&self, shop: &Shop) -> Step {
        match shop.answer.stocktake.as_deref().and_then(|stocktake| self.line(stocktake)) {
            Some((_, line)) => {
                let batch = Some(line.batch.clone()).filter(|batch| !batch.is_empty());
                Step::Do(Input::CountStock(Count::Remove { sku: line.sku.clone(), batch }))
            }
            None => Step::Refuse(Text::new("stock-scan-first")),
        }
    }

    fn add(&self, quantity: Quantity, shop: &Shop) -> Step {
        let line = shop.answer.stocktake.as_deref().and_then(|stocktake| self.line(stocktake));
        match line {
            Some((_, line)) => {
                let batch = Some(line.batch.clone()).filter(|batch| !batch.is_empty());
                Step::Do(Input::CountStock(Count::Line { sku: line.sku.clone(), quantity, unit: None, batch }))
            }
            None => Step::Refuse(Text::new("stock-scan-first")),
        }
    }
}

fn difference(value: Rupiah) -> Text {
    Text::new("count-difference").with("value", value)
}

impl Work for Counting {
    fn title(&self) -> &'static str {
        "errand-count"
    }

    fn head(&self, shop: &Shop) -> Words {
        let Some(stocktake) = shop.answer.stocktake.as_deref() else { return Words::key("count-what") };
        let place = stocktake.place.code();
        match &stocktake.scope {
            Scope::All => Text::new("count-head-all").with("place", place),
            Scope::Shelf(shelf) => Text::new("count-head-shelf").with("place", place).with("shelf", shelf.as_str()),
            Scope::Category(of) => Text::new("count-head-category").with("place", place).with("category", of.as_str()),
        }
        .into()
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Shelves { place: self.place })
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        match shop.answer.stocktake.as_deref() {
            Some(stocktake) => stocktake.lines.iter().map(|line| Self::row(line, stocktake.reviewed)).collect(),
            None => {
                let goods = |shelf: &ShelfCount| Text::new("count-goods").with("count", shelf.goods);
                self.choices().iter().map(|shelf| Row::new(shelf.name.clone(), goods(shelf))).collect()
            }
        }
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        match shop.answer.stocktake.as_deref() {
            Some(_) if self.found.is_some() => None,
            Some(stocktake) => self.line(stocktake).map(|(at, _)| at),
            None => (self.at < self.choices().len()).then_some(self.at),
        }
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.found, self.leaving) = (at, None, false);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "count-scan"
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        let stocktake = shop.answer.stocktake.as_deref()?;
        if let Some(found) = &self.found {
            return Some(About {
                title: found.product.name.clone().into(),
                below: vec![Words::key("count-type-it")],
                figure: Words::nothing(),
                figure_word: found.product.base_unit().to_owned().into(),
            });
        }
        let (_, line) = self.line(stocktake)?;
        let mut below = vec![Words::Data(line.batch.clone())];
        below.extend(line.booked.map(|booked| Text::new("count-booked").with("quantity", booked).into()));
        below.extend(line.first.map(|first| Text::new("count-first").with("quantity", first).into()));
        below.extend(line.value.map(|value| difference(value).into()));
        Some(About {
            title: line.name.clone().into(),
            below: below.into_iter().filter(|words| !words.is_nothing()).collect(),
            figure: format::quantity(line.counted).into(),
            figure_word: line.base_unit.clone().into(),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        let Some(stocktake) = shop.answer.stocktake.as_deref() else { return self.begin_fields() };
        let counted = match (&self.found, self.line(stocktake)) {
            (Some(_), _) => Some(Words::nothing()),
            (None, Some((_, line))) => Some(format::quantity(line.counted).into()),
            (None, None) => None,
        };
        let mut fields = Vec::new();
        if let Some(value) = counted {
            let missing = self.found.is_some();
            fields.push(Field { id: "stock-field-counted", value, kind: Kind::Quantity, missing });
            if !missing && !stocktake.reviewed {
                let value = Words::nothing();
                fields.push(Field { id: "stock-field-more", value, kind: Kind::Quantity, missing: false });
            }
        }
        if let Some(found) = &self.found {
            let lots = found.lots.iter().filter(|lot| lot.place == stocktake.place && !lot.batch.is_empty()).take(8);
            let batches: Vec<Words> = lots.map(|lot| Words::Data(lot.batch.clone())).collect();
            if !batches.is_empty() {
                let value = found.pack.batch.clone().unwrap_or_default();
                let missing = value.is_empty();
                let kind = Kind::Choice(batches);
                fields.push(Field { id: "stock-field-batch", value: value.into(), kind, missing });
            }
        }
        if stocktake.reviewed {
            let value = self.reason.clone().into();
            fields.push(Field { id: "stock-field-words", value, kind: Kind::Words, missing: false });
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        match (field, entered) {
            ("stock-field-at", Entered::Choice(at)) => {
                self.place = Place::ALL[at.min(3)];
                self.at = 0;
                Step::Read(StockQuestion::Shelves { place: self.place })
            }
            ("stock-field-scope", Entered::Choice(at)) => {
                (self.scope, self.at) = (at.min(2), 0);
                Step::Stay
            }
            ("stock-field-counted", Entered::Quantity(quantity)) => self.set(quantity, shop),
            ("stock-field-more", Entered::Quantity(quantity)) => self.add(quantity, shop),
            ("stock-field-batch", Entered::Choice(at)) => {
                let place = shop.answer.stocktake.as_ref().map_or(self.place, |stocktake| stocktake.place);
                if let Some(found) = &mut self.found {
                    let mut lots = found.lots.iter().filter(|lot| lot.place == place && !lot.batch.is_empty());
                    found.pack.batch = lots.nth(at).map(|lot| lot.batch.clone());
                }
                Step::Stay
            }
            ("stock-field-words", Entered::Words(words)) => {
                self.reason = words;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        let Some(stocktake) = shop.answer.stocktake.as_deref() else { return Vec::new() };
        let leave = if self.leaving { "stock-tool-leave-sure" } else { "stock-tool-leave" };
        let mut tools =
            vec![Tool::new("stock-tool-find", Shortcut::F(3)), Tool::new("stock-tool-empty-shelf", Shortcut::F(7))];
        // Goods that were found are no line yet.
        if self.found.is_none() && self.line(stocktake).is_some() {
            tools.push(Tool { removing: true, ..Tool::new("stock-tool-remove", Shortcut::Delete) });
        }
        tools.push(Tool { removing: true, ..Tool::new(leave, Shortcut::F(9)) });
        tools
    }

    fn tool(&mut self, tool: &'static str, shop: &Shop) -> Step {
        let leaving = std::mem::take(&mut self.leaving);
        match tool {
            "stock-tool-find" => Step::Find,
            "stock-tool-empty-shelf" => self.set(Quantity::ZERO, shop),
            "stock-tool-remove" => self.remove(shop),
            _ if leaving => Step::Do(Input::CountStock(Count::Leave)),
            _ => {
                self.leaving = true;
                Step::Stay
            }
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let Some(stocktake) = shop.answer.stocktake.as_deref() else {
            let (words, ready) = match self.scope() {
                Some(Scope::All) => (Words::key("count-all"), true),
                Some(Scope::Shelf(name) | Scope::Category(name)) => (Words::Data(name), true),
                None => (Words::key("count-choose"), false),
            };
            return Finish { label: "count-begin", sum: None, words, ready };
        };
        if stocktake.lines.is_empty() {
            let words = Words::key("stock-scan-first");
            return Finish { label: "count-review", sum: None, words, ready: false };
        }
        match (stocktake.reviewed, stocktake.difference) {
            (true, Some(value)) => {
                Finish { label: "count-save", sum: None, words: difference(value).into(), ready: true }
            }
            _ => {
                let words = Text::new("stock-lines").with("count", stocktake.lines.len()).into();
                Finish { label: "count-review", sum: None, words, ready: true }
            }
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        match (shop.answer.stocktake.as_deref(), self.scope()) {
            (None, Some(scope)) => Step::Do(Input::CountStock(Count::Begin { place: self.place, scope })),
            (None, None) => Step::Stay,
            (Some(stocktake), _) if !stocktake.reviewed => Step::Do(Input::CountStock(Count::Review)),
            (Some(_), _) => Step::Do(Input::CountStock(Count::Done { reason: self.reason.clone() })),
        }
    }

    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step> {
        shop.answer.stocktake.as_ref()?;
        self.found = None;
        Some(Step::Do(Input::CountStock(Count::Scan { code: code.to_owned() })))
    }

    fn found(&mut self, goods: &FoundStock, _shop: &Shop) -> Step {
        self.found = Some(Box::new(goods.clone()));
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Shelves { place, shelves, categories } = told
            && place == self.place
        {
            (self.shelves, self.categories) = (shelves, categories);
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        if let Some(last) = answer.stocktake.as_ref().and_then(|stocktake| stocktake.last) {
            self.at = last;
        }
        match input {
            Input::CountStock(Count::Begin { .. }) => {
                self.at = 0;
                Step::Stay
            }
            Input::CountStock(Count::Done { .. }) => {
                *self = Self::default();
                Step::Said(Text::new("count-said").with("slip", i64::from(answer.slip.unwrap_or(0))))
            }
            Input::CountStock(Count::Leave) => Step::To(Box::new(Task::Counting(Self::default()))),
            _ => Step::Stay,
        }
    }
}
