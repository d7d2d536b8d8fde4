//! *Barang*: goods of the catalogue, one by one. A code that nobody knows begins new goods; a known one opens its
//! goods.
//!
//! Always holds: nothing is in the catalogue before the till has it; while goods are open an unknown code becomes one
//! of theirs, so that a pack printed anew needs no second article.
//! Neighbours: what may stand there (`till/keeping_goods.rs`), prices from a day on (`prices.rs`).

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::domain::goods::product::{Book, Product, Rung};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::goods::{Fact, SetGoods};

/// Goods at hand, as the catalogue has them or as they will be.
#[derive(Clone, Debug, PartialEq)]
pub struct Articles {
    /// In the catalogue already.
    pub known: bool,
    pub product: Product,
    /// Of new goods.
    pub price: Option<Rupiah>,
    pub member: Option<Rupiah>,
    /// What was changed, in order.
    pub facts: Vec<Fact>,
    /// A higher unit that is being told of.
    pub rung: NewRung,
    /// The second page of fields.
    pub more: bool,
    /// The last code that was asked about.
    pub asked: String,
    /// Base units anywhere.
    pub left: Quantity,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewRung {
    pub unit: String,
    pub factor: i64,
    pub price: Option<Rupiah>,
}

impl Default for Articles {
    fn default() -> Self {
        Self {
            known: false,
            product: Product::plain(Sku::from(""), "", Book::Sembako, "", "pcs"),
            price: None,
            member: None,
            facts: Vec::new(),
            rung: NewRung::default(),
            more: false,
            asked: String::new(),
            left: Quantity::ZERO,
        }
    }
}

const SOLD: [&str; 2] = ["goods-is-sold", "goods-is-not-sold"];

impl Articles {
    /// What is still missing; `None` where it can be kept.
    fn missing(&self) -> Option<&'static str> {
        if !self.known && self.product.name.is_empty() {
            return Some("goods-scan-or-name");
        }
        if !self.known && self.price.is_none() {
            return Some("goods-type-price");
        }
        let rung = &self.rung;
        match (rung.unit.is_empty(), rung.factor > 1 && rung.price.is_some()) {
            (false, false) => Some("goods-type-rung"),
            _ if self.known && self.said().is_empty() => Some("goods-nothing-yet"),
            _ => None,
        }
    }

    /// All that is said of the goods, the higher unit that is filled in among it.
    fn said(&self) -> Vec<Fact> {
        let mut facts = self.facts.clone();
        if let (false, factor @ 2.., Some(price)) = (self.rung.unit.is_empty(), self.rung.factor, self.rung.price) {
            facts.push(Fact::Rung { unit: self.rung.unit.clone(), is: Some((factor, price)) });
        }
        facts
    }

    /// The later word about one thing takes the earlier one's place.
    fn say(&mut self, fact: Fact) {
        let kind = std::mem::discriminant(&fact);
        if !matches!(fact, Fact::Barcode { .. } | Fact::NoBarcode(_)) {
            self.facts.retain(|other| std::mem::discriminant(other) != kind);
        }
        self.facts.push(fact);
    }

    fn code(&mut self, code: &str) {
        let known = self.product.rungs.iter().any(|rung| rung.barcodes.iter().any(|other| other == code));
        if known {
            return;
        }
        if let Some(base) = self.product.rungs.first_mut() {
            base.barcodes.push(code.to_owned());
        }
        self.say(Fact::Barcode { unit: String::new(), code: code.to_owned() });
    }

    /// Typed once more a code is let go: one that was only typed here without a word, else by the till. A scan only
    /// adds.
    fn add_or_let_go(&mut self, code: &str) {
        let mut had = false;
        for rung in &mut self.product.rungs {
            let before = rung.barcodes.len();
            rung.barcodes.retain(|other| other != code);
            had |= rung.barcodes.len() < before;
        }
        if !had {
            return self.code(code);
        }
        let said = self.facts.len();
        self.facts.retain(|fact| !matches!(fact, Fact::Barcode { code: other, .. } if other == code));
        if self.facts.len() == said {
            self.say(Fact::NoBarcode(code.to_owned()));
        }
    }

    fn first_page(&self) -> Vec<Field> {
        let mut fields = vec![words("goods-field-name", &self.product.name, self.product.name.is_empty())];
        if !self.known {
            fields.push(money("goods-field-price", self.price, self.price.is_none()));
            fields.push(money("goods-field-member", self.member, false));
            fields.push(words("goods-field-unit", self.product.base_unit(), false));
        }
        let cost = Some(self.product.cost).filter(|cost| !cost.is_zero());
        fields.push(words("goods-field-category", &self.product.category, false));
        fields.push(money("goods-field-cost", cost, false));
        fields.push(words("goods-field-shelf", self.product.shelf.as_deref().unwrap_or(""), false));
        if self.known {
            let value = Words::key(SOLD[usize::from(!self.product.active)]);
            let options = SOLD.iter().map(|key| Words::key(key)).collect();
            fields.push(Field { id: "goods-field-sold", value, kind: Kind::Choice(options), missing: false });
        }
        fields
    }

    fn second_page(&self) -> Vec<Field> {
        let (rung, count) = (&self.rung, |count: i64| if count > 0 { count.to_string() } else { String::new() });
        let told = !rung.unit.is_empty();
        let quantity =
            |id, value: i64, missing| Field { id, value: count(value).into(), kind: Kind::Quantity, missing };
        vec![
            quantity("goods-field-minimum", self.product.stock_min, false),
            words("goods-field-content", self.product.net_content.as_deref().unwrap_or(""), false),
            words("goods-field-rung", &rung.unit, false),
            quantity("goods-field-factor", rung.factor, told && rung.factor < 2),
            money("goods-field-rung-price", rung.price, told && rung.price.is_none()),
            words("goods-field-code", "", false),
        ]
    }

    fn take_words(&mut self, field: &str, words: String) {
        match field {
            "goods-field-name" => {
                self.product.name.clone_from(&words);
                if self.known {
                    self.say(Fact::Name(words));
                }
            }
            "goods-field-unit" => {
                if let Some(base) = self.product.rungs.first_mut() {
                    base.unit.clone_from(&words);
                }
                self.say(Fact::Unit(words));
            }
            "goods-field-category" => {
                self.product.category.clone_from(&words);
                self.say(Fact::Category(words));
            }
            "goods-field-shelf" => {
                self.product.shelf = Some(words.clone());
                self.say(Fact::Shelf(Some(words)));
            }
            "goods-field-content" => {
                self.product.net_content = Some(words.clone());
                self.say(Fact::Content(Some(words)));
            }
            "goods-field-rung" => self.rung.unit = words,
            "goods-field-code" => self.add_or_let_go(&words),
            _ => {}
        }
    }

    fn row(rung: &Rung, base: &str) -> Row {
        let holds = Text::new("goods-holds").with("factor", rung.factor).with("unit", base);
        let figure = if rung.factor == 1 { Words::nothing() } else { holds.into() };
        let codes = rung.barcodes.iter().map(|code| Words::Data(code.clone()));
        let below: Vec<Words> = codes.collect();
        let none = || vec![Words::key("goods-no-code")];
        Row { below: if below.is_empty() { none() } else { below }, ..Row::new(rung.unit.clone(), figure) }
    }
}

fn words(id: &'static str, value: &str, missing: bool) -> Field {
    Field { id, value: value.to_owned().into(), kind: Kind::Words, missing }
}

fn money(id: &'static str, value: Option<Rupiah>, missing: bool) -> Field {
    let value = value.map_or_else(Words::nothing, |value| format::plain(value).into());
    Field { id, value, kind: Kind::Money, missing }
}

impl Work for Articles {
    fn title(&self) -> &'static str {
        "errand-goods"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key(if self.known { "goods-head-known" } else { "goods-head-new" })
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let begun = self.known || !self.product.name.is_empty() || !self.facts.is_empty();
        let base = self.product.base_unit();
        self.product.rungs.iter().filter(|_| begun).map(|rung| Self::row(rung, base)).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        None
    }

    fn choose(&mut self, _at: usize, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "goods-scan-or-name"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        if self.product.name.is_empty() {
            return None;
        }
        let below = [self.product.sku.as_str(), self.product.category.as_str()];
        let below = below.into_iter().filter(|words| !words.is_empty()).map(|words| words.to_owned().into());
        let (figure, word) = match (self.known, self.price) {
            (true, _) => (format::quantity(self.left).into(), self.product.base_unit().to_owned().into()),
            (false, Some(price)) => (format::plain(price).into(), self.product.base_unit().to_owned().into()),
            (false, None) => (Words::nothing(), Words::nothing()),
        };
        let title = self.product.name.clone().into();
        Some(About { title, below: below.collect(), figure, figure_word: word })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        if self.more { self.second_page() } else { self.first_page() }
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            (field, Entered::Words(words)) => self.take_words(field, words),
            ("goods-field-price", Entered::Money(price)) => {
                self.price = Some(price);
                self.say(Fact::Price(price));
            }
            ("goods-field-member", Entered::Money(price)) => {
                self.member = Some(price);
                self.say(Fact::MemberPrice(price));
            }
            ("goods-field-cost", Entered::Money(cost)) => {
                self.product.cost = cost;
                self.say(Fact::Cost(cost));
            }
            ("goods-field-rung-price", Entered::Money(price)) => self.rung.price = Some(price),
            ("goods-field-minimum" | "goods-field-factor", Entered::Quantity(quantity)) => {
                let (count, rest) = (quantity.milli() / 1_000, quantity.milli() % 1_000);
                if rest != 0 {
                    return Step::Refuse(Text::new("goods-whole-number"));
                }
                if field == "goods-field-factor" {
                    self.rung.factor = count;
                } else {
                    self.product.stock_min = count;
                    self.say(Fact::Minimum(count));
                }
            }
            ("goods-field-sold", Entered::Choice(at)) => {
                self.product.active = at == 0;
                self.say(Fact::Active(at == 0));
            }
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        vec![
            Tool::new("stock-tool-find", Shortcut::F(3)),
            Tool::new(if self.more { "goods-tool-first" } else { "goods-tool-more" }, Shortcut::F(4)),
            Tool::new("goods-tool-new", Shortcut::F(6)),
        ]
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "goods-tool-more" | "goods-tool-first" => self.more = !self.more,
            "goods-tool-new" => *self = Self::default(),
            _ => return Step::Find,
        }
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let missing = self.missing();
        let words = match missing {
            Some(missing) => Words::key(missing),
            None => Words::Data(self.product.name.clone()),
        };
        Finish { label: "key-save", sum: None, words, ready: missing.is_none() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let (facts, sku) = (self.said(), self.product.sku.clone());
        Step::Do(Input::SetGoods(match self.known {
            true => SetGoods::Change { sku, facts },
            false => SetGoods::New { sku: None, name: self.product.name.clone(), facts },
        }))
    }

    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        code.clone_into(&mut self.asked);
        Some(Step::Read(StockQuestion::Code { code: code.to_owned() }))
    }

    fn found(&mut self, goods: &FoundStock, _shop: &Shop) -> Step {
        let left = goods.lots.iter().map(|lot| lot.left).sum();
        *self = Self { known: true, product: goods.product.clone(), left, ..Self::default() };
        Step::Stay
    }

    /// New goods begin with their code; a new code of goods that are open is theirs.
    fn unknown(&mut self) -> Option<Step> {
        let code = std::mem::take(&mut self.asked);
        if code.is_empty() {
            return None;
        }
        self.code(&code);
        Some(Step::Stay)
    }

    fn told(&mut self, _told: StockFound) {}

    fn answered(&mut self, _input: &Input, answer: &Answer) -> Step {
        *self = Self::default();
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

#[cfg(test)]
mod tests;
