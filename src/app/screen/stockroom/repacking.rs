//! *Kemas ulang*: so much out of the sack became so many bags; weight and cost are conserved (R53).

use super::form::{Entered, Field, Kind};
use super::receiving::{PLACES, place_word};
use super::work::{About, Finish, Row, Step, Tool, Words, Work, in_unit};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::domain::goods::product::Place;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::Shelve;

#[derive(Clone, Debug, PartialEq)]
pub struct Repacking {
    pub place: Place,
    pub from: Option<Box<FoundStock>>,
    pub to: Option<Box<FoundStock>>,
    /// Base units.
    pub out: Quantity,
    pub made: Quantity,
    pub lost: Quantity,
}

impl Default for Repacking {
    fn default() -> Self {
        let nothing = Quantity::ZERO;
        Self { place: Place::Toko, from: None, to: None, out: nothing, made: nothing, lost: nothing }
    }
}

impl Repacking {
    fn missing(&self) -> Option<&'static str> {
        match (&self.from, &self.to) {
            (None, _) => Some("repack-scan-from"),
            (_, None) => Some("repack-scan-to"),
            _ if self.out.is_zero() => Some("repack-how-much"),
            _ if self.made.is_zero() => Some("repack-how-many"),
            _ => None,
        }
    }

    fn row(goods: &FoundStock, quantity: Quantity, key: &'static str, place: Place) -> Row {
        let unit = goods.product.base_unit();
        let left: Quantity = goods.lots.iter().filter(|lot| lot.place == place).map(|lot| lot.left).sum();
        let here = Text::new("stock-left-here").with("left", left).with("unit", unit).with("place", place.code());
        let figure = in_unit(quantity, unit);
        Row { below: vec![Words::key(key), here.into()], ..Row::new(goods.product.name.clone(), figure) }
    }
}

impl Work for Repacking {
    fn title(&self) -> &'static str {
        "errand-repack"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Text::new("repack-head").with("place", self.place.code()).into()
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let from = self.from.iter().map(|goods| Self::row(goods, self.out, "repack-from", self.place));
        from.chain(self.to.iter().map(|goods| Self::row(goods, self.made, "repack-to", self.place))).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        None
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        // Another goods in its place: the next scan says which.
        match at {
            0 => (self.from, self.to) = (self.to.take(), None),
            _ => self.to = None,
        }
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "repack-scan-from"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let (from, to) = (self.from.as_ref()?, self.to.as_ref()?);
        Some(About {
            title: to.product.name.clone().into(),
            below: vec![from.product.name.clone().into()],
            figure: format::quantity_of(self.made, to.product.base_unit()).into(),
            figure_word: to.product.base_unit().to_owned().into(),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let places = PLACES.iter().map(|place| Words::key(place_word(*place))).collect();
        let figure = |quantity: Quantity| match quantity.is_zero() {
            true => Words::nothing(),
            false => format::quantity(quantity).into(),
        };
        let field =
            |id, quantity: Quantity, missing| Field { id, value: figure(quantity), kind: Kind::Quantity, missing };
        let place = Words::key(place_word(self.place));
        vec![
            field("stock-field-taken", self.out, self.from.is_some() && self.out.is_zero()),
            field("stock-field-made", self.made, self.to.is_some() && self.made.is_zero()),
            field("stock-field-lost", self.lost, false),
            Field { id: "stock-field-at", value: place, kind: Kind::Choice(places), missing: false },
        ]
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            ("stock-field-taken", Entered::Quantity(quantity)) => self.out = quantity,
            ("stock-field-made", Entered::Quantity(quantity)) => self.made = quantity,
            ("stock-field-lost", Entered::Quantity(quantity)) => self.lost = quantity,
            ("stock-field-at", Entered::Choice(at)) => self.place = PLACES[at.min(2)],
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        vec![Tool::new("stock-tool-find", Shortcut::F(3))]
    }

    fn tool(&mut self, _tool: &'static str, _shop: &Shop) -> Step {
        Step::Find
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let words = match self.missing() {
            Some(missing) => Words::key(missing),
            None => Words::key("repack-becomes"),
        };
        Finish { label: "stock-repack", sum: None, words, ready: self.missing().is_none() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let (Some(from), Some(to)) = (&self.from, &self.to) else { return Step::Stay };
        let (from, to) = ((from.product.sku.clone(), self.out), (to.product.sku.clone(), self.made));
        Step::Do(Input::Shelve(Shelve::Repack { place: self.place, from, to, lost: self.lost }))
    }

    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        Some(Step::Read(StockQuestion::Code { code: code.to_owned() }))
    }

    /// First what is opened, then what it becomes; how much is typed after each.
    fn found(&mut self, goods: &FoundStock, _shop: &Shop) -> Step {
        let (place, field) = match &self.from {
            None => (&mut self.from, "stock-field-taken"),
            Some(_) => (&mut self.to, "stock-field-made"),
        };
        *place = Some(Box::new(goods.clone()));
        Step::Fill(field)
    }

    fn told(&mut self, _told: StockFound) {}

    fn answered(&mut self, _input: &Input, answer: &Answer) -> Step {
        *self = Self { place: self.place, ..Self::default() };
        Step::Said(Text::new("stock-said-repacked").with("slip", i64::from(answer.slip.unwrap_or(0))))
    }
}
