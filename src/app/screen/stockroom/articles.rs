//! *Barang*: goods of the catalogue, one by one. A code that nobody knows begins new goods; a known one opens its
//! goods.
//!
//! Long because every field of the catalogue is told and shown here.
//! Always holds: nothing is in the catalogue before the till has it; while goods of the catalogue are open an unknown
//! code becomes one of theirs, so that a pack printed anew needs no second article; new goods that are complete are
//! kept by the next scan, so that a shelf is taken in one scan after another, and what is half told is never scanned
//! away.
//! Neighbours: what may stand there (`till/keeping_goods.rs`), prices from a day on (`prices.rs`).

use super::Task;
use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::goods::product::{Book, Product, Rung};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::lists::Question;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::goods::{Fact, SetGoods};
use crate::till::input::stock::Receive;
use medicine::Waiting;
use supplied::Supplied;

pub mod medicine;
mod rungs;
pub mod supplied;

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
    /// Of a medicine's pages.
    pub leaf: usize,
    /// Of a new medicine.
    pub het: Option<Rupiah>,
    /// Which unit's pack the code is on, where it is not the base unit's.
    pub code_on: String,
    /// Who supplies them.
    pub supplied: Supplied,
    /// The last code that was asked about.
    pub asked: String,
    /// Base units anywhere.
    pub left: Quantity,
    /// Taken in since the errand was opened, in order.
    pub taken: Vec<Taken>,
    /// Of them, the one that was opened again.
    pub at: Option<usize>,
    /// Scanned while these goods were still to be kept: it comes as soon as they are.
    pub next: Option<String>,
    /// A sale waits for them.
    pub then_sell: bool,
    /// A delivery waits for them.
    pub waiting: Option<Box<Waiting>>,
}

/// Goods that were taken in a moment ago.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub name: String,
    pub code: Option<String>,
    pub price: Rupiah,
    pub unit: String,
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
            leaf: 0,
            het: None,
            code_on: String::new(),
            supplied: Supplied::default(),
            asked: String::new(),
            left: Quantity::ZERO,
            taken: Vec::new(),
            at: None,
            next: None,
            then_sell: false,
            waiting: None,
        }
    }
}

const WEIGHED: [&str; 2] = ["goods-is-weighed", "goods-is-counted"];
/// Goods whose unit is this are sold by weight unless somebody says otherwise: a tenth of a piece is a slip, a tenth
/// of a kilo is not.
const BY_WEIGHT: &str = "kg";

const SOLD: [&str; 2] = ["goods-is-sold", "goods-is-not-sold"];
const FORNAS: [&str; 2] = ["goods-is-fornas", "goods-is-not-fornas"];
const GENERIC: [&str; 3] = ["goods-generic-by-number", "goods-is-generic", "goods-is-brand"];

/// May change more than the pharmacist's marks.
fn keeps_catalogue(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::SetPrices))
}

impl Articles {
    /// New goods with a code that nobody knew; none yet where it is still to be scanned.
    pub fn begun(code: &str, then_sell: bool) -> Self {
        Self { asked: code.to_owned(), then_sell, ..Self::default() }
    }

    /// Whether anybody knows the code by now.
    pub fn asked(code: String) -> Action {
        match code.is_empty() {
            true => Action::None,
            false => Action::Read(Question::Stock(StockQuestion::Code { code })),
        }
    }

    /// For the next goods; what was taken in stays in sight.
    fn anew(&mut self) -> Self {
        let (taken, waiting) = (std::mem::take(&mut self.taken), self.waiting.take());
        Self { taken, waiting, then_sell: self.then_sell, ..Self::default() }
    }

    /// The same for what is of the same kind: after a medicine comes a medicine.
    fn anew_of_its_kind(&mut self) -> Self {
        let medicine = self.product.medicine.is_some();
        let mut next = self.anew();
        if medicine {
            next.becomes_medicine();
        }
        next
    }

    fn codes(&self) -> impl Iterator<Item = &String> {
        self.product.rungs.iter().flat_map(|rung| &rung.barcodes)
    }

    /// Something was told that a scan must not take away.
    fn is_told(&self) -> bool {
        let code_alone = self.waiting.is_none() && self.facts.iter().all(|fact| matches!(fact, Fact::Barcode { .. }));
        if self.known { !self.facts.is_empty() } else { !self.product.name.is_empty() || !code_alone }
    }

    /// Other goods were scanned: these are kept first, where they can be.
    fn keep_before(&mut self, code: &str, shop: &Shop) -> Step {
        match self.missing() {
            None => {
                self.next = Some(code.to_owned());
                self.done(shop)
            }
            Some(_) => {
                let text = Text::new("goods-complete-first").with("name", self.product.name.as_str());
                Step::Refuse(text.with("code", code))
            }
        }
    }

    /// What is still missing; `None` where it can be kept.
    fn missing(&self) -> Option<&'static str> {
        if !self.known && self.product.name.is_empty() {
            return Some("goods-scan-or-name");
        }
        if let Some(lacks) = self.medicine_lacks() {
            return Some(lacks);
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
        for fact in &mut facts {
            if let Fact::Barcode { unit, .. } = fact
                && unit.is_empty()
            {
                unit.clone_from(&self.code_on);
            }
        }
        facts
    }

    /// The later word about one thing takes the earlier one's place.
    fn say(&mut self, fact: Fact) {
        let same = |other: &Fact| match (&fact, other) {
            (Fact::Barcode { .. } | Fact::NoBarcode(_) | Fact::Rung { .. }, _) => false,
            (Fact::Drug(one), Fact::Drug(other)) => std::mem::discriminant(one) == std::mem::discriminant(other),
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        };
        self.facts.retain(|other| !same(other));
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
            fields.push(words("goods-field-unit", self.product.base_unit(), false));
            fields.push(money("goods-field-member", self.member, false));
        }
        let cost = Some(self.product.cost).filter(|cost| !cost.is_zero());
        fields.push(words("goods-field-category", &self.product.category, false));
        fields.push(money("goods-field-cost", cost, false));
        fields.push(words("goods-field-shelf", self.product.shelf.as_deref().unwrap_or(""), false));
        if self.known {
            fields.push(self.sold_field());
        }
        fields
    }

    fn sold_field(&self) -> Field {
        choice("goods-field-sold", &SOLD, usize::from(!self.product.active))
    }

    /// What the pharmacist says of a medicine (A39).
    fn mark_fields(&self) -> Vec<Field> {
        let Some(facts) = &self.product.medicine else { return Vec::new() };
        let generic = match facts.generic {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        };
        vec![
            choice("goods-field-generic", &GENERIC, generic),
            choice("goods-field-fornas", &FORNAS, usize::from(!facts.fornas)),
        ]
    }

    fn second_page(&self) -> Vec<Field> {
        let mut fields = vec![
            quantity("goods-field-minimum", self.product.stock_min, false),
            words("goods-field-content", self.product.net_content.as_deref().unwrap_or(""), false),
        ];
        fields.extend(self.rung_fields());
        fields.push(words("goods-field-code", "", false));
        if !self.known {
            let value = Words::key(WEIGHED[usize::from(!self.product.fractional)]);
            let options = WEIGHED.iter().map(|key| Words::key(key)).collect();
            fields.push(Field { id: "goods-field-weighed", value, kind: Kind::Choice(options), missing: false });
        }
        fields
    }

    fn take_words(&mut self, field: &str, words: String) {
        match field {
            "goods-field-name" => {
                let words = with_capitals(words);
                self.product.name.clone_from(&words);
                if self.known {
                    self.say(Fact::Name(words));
                }
            }
            "goods-field-unit" => {
                if let Some(base) = self.product.rungs.first_mut() {
                    base.unit.clone_from(&words);
                }
                let by_weight = words.eq_ignore_ascii_case(BY_WEIGHT);
                self.say(Fact::Unit(words));
                self.weigh(by_weight);
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
            // A minus takes the code away.
            "goods-field-ceiling" => {
                let code = Some(words.to_uppercase()).filter(|code| code != "-");
                self.product.ceiling.clone_from(&code);
                self.say(Fact::Ceiling(code));
            }
            "goods-field-limit" => {
                let code = Some(words.to_uppercase()).filter(|code| code != "-");
                self.product.limit.clone_from(&code);
                self.say(Fact::Limit(code));
            }
            "goods-field-rung" => {
                self.keep_rung(&words);
                self.rung.unit = words;
            }
            "goods-field-code" => self.add_or_let_go(&words),
            _ => {}
        }
    }

    fn weigh(&mut self, by_weight: bool) {
        if by_weight != self.product.fractional {
            self.product.fractional = by_weight;
            self.say(Fact::Weighed(by_weight));
        }
    }

    fn marked(&mut self, field: &str, at: usize) {
        let Some(facts) = &mut self.product.medicine else { return };
        if field == "goods-field-fornas" {
            facts.fornas = at == 0;
            self.say(Fact::Fornas(at == 0));
        } else {
            facts.generic = [None, Some(true), Some(false)][at.min(2)];
            let generic = facts.generic;
            self.say(Fact::Generic(generic));
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

impl Taken {
    fn row(&self) -> Row {
        let code = self.code.clone().map_or_else(|| Words::key("goods-no-code"), Words::Data);
        let price = format!("{} / {}", format::plain(self.price), self.unit);
        let badge = Some((Tone::Good, Text::new("goods-taken")));
        Row { below: vec![code], badge, ..Row::new(self.name.clone(), price) }
    }
}

/// The letters of the screen have no capitals; where none was typed, a name has them as on a pack, its measures
/// (`135 ml`) do not.
fn with_capitals(name: String) -> String {
    if name.chars().any(char::is_uppercase) {
        return name;
    }
    let capital = |word: &str| {
        let mut signs = word.chars();
        match (word.chars().count(), signs.next()) {
            (3.., Some(first)) => first.to_uppercase().chain(signs).collect(),
            _ => word.to_owned(),
        }
    };
    name.split(' ').map(capital).collect::<Vec<String>>().join(" ")
}

fn choice(id: &'static str, keys: &[&'static str], at: usize) -> Field {
    let options = keys.iter().map(|key| Words::key(key)).collect();
    Field { id, value: Words::key(keys[at]), kind: Kind::Choice(options), missing: false }
}

fn quantity(id: &'static str, value: i64, missing: bool) -> Field {
    let value = if value > 0 { value.to_string() } else { String::new() };
    Field { id, value: value.into(), kind: Kind::Quantity, missing }
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
        match (self.known, self.taken.len()) {
            (true, _) => Words::key("goods-head-known"),
            (false, 0) if self.product.medicine.is_some() => Words::key("medicine-head-new"),
            (false, 0) => Words::key("goods-head-new"),
            (false, count) => Text::new("goods-head-next").with("count", count).into(),
        }
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        if self.supplied.open {
            return self.supplier_rows();
        }
        let begun = self.known || !self.product.name.is_empty() || !self.facts.is_empty();
        let base = self.product.base_unit();
        let taken = self.taken.iter().map(Taken::row);
        let rungs = self.rungs_as_told();
        taken.chain(rungs.iter().filter(|_| begun).map(|rung| Self::row(rung, base))).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        if self.supplied.open { self.supplier_at() } else { self.at }
    }

    /// What was taken in a moment ago is opened again, to be put right.
    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        if self.supplied.open {
            self.supplied_by(at);
            return Step::Stay;
        }
        let Some(code) = self.taken.get(at).and_then(|taken| taken.code.clone()) else { return Step::Stay };
        if self.is_told() {
            return Step::Stay;
        }
        (self.at, self.asked) = (Some(at), code.clone());
        Step::Read(StockQuestion::Code { code })
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
        let below = below.chain(self.comes_along());
        let (figure, word) = match (self.known, self.price) {
            (true, _) => (format::quantity(self.left).into(), self.product.base_unit().to_owned().into()),
            (false, Some(price)) => (format::plain(price).into(), self.product.base_unit().to_owned().into()),
            (false, None) => (Words::nothing(), Words::nothing()),
        };
        let title = self.product.name.clone().into();
        Some(About { title, below: below.collect(), figure, figure_word: word })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        match (self.supplied.open, self.more) {
            (false, _) if self.product.medicine.is_some() => self.medicine_page(shop),
            // Of goods of the shop nothing is the pharmacist's.
            _ if self.product.medicine.is_none() && !keeps_catalogue(shop) => Vec::new(),
            (true, _) => self.supplier_fields(),
            (false, true) => self.second_page(),
            (false, false) => self.first_page(),
        }
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        if let Some(step) = self.enter_drug(field, &entered) {
            return step;
        }
        match (field, entered) {
            ("goods-field-supplier", Entered::Words(words)) => {
                return self.supplier_typed(&words).map_or_else(Step::Refuse, |()| Step::Stay);
            }
            ("goods-field-consigned", Entered::Choice(at)) => self.owned(at == 0),
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
            ("goods-field-weighed", Entered::Choice(at)) => self.weigh(at == 0),
            ("goods-field-sold", Entered::Choice(at)) => {
                self.product.active = at == 0;
                self.say(Fact::Active(at == 0));
            }
            ("goods-field-fornas" | "goods-field-generic", Entered::Choice(at)) => self.marked(field, at),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        let (all, is_medicine) = (keeps_catalogue(shop), self.product.medicine.is_some());
        let mut tools = vec![Tool::new("stock-tool-find", Shortcut::F(3))];
        if is_medicine {
            tools.push(Tool::new(self.next_medicine_page(shop), Shortcut::F(4)));
        } else if all {
            tools.push(Tool::new(self.next_page(), Shortcut::F(4)));
        }
        // What is told is put away by the key of its kind; where nothing is, the key is the other kind's.
        let other_kind = all && !self.known && self.facts.is_empty() && self.product.name.is_empty();
        tools.push(match is_medicine != other_kind {
            true if medicine::keeps_medicines(shop) => Tool::new("medicine-tool-new", Shortcut::F(8)),
            _ => Tool::new("goods-tool-new", Shortcut::F(6)),
        });
        tools
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            tool if self.turned_to(tool) => {}
            "medicine-tool-new" => {
                // A code that was scanned already is the medicine's.
                if self.known || self.is_told() {
                    *self = self.anew();
                }
                self.becomes_medicine();
                self.told_again();
            }
            "goods-tool-more" => self.more = true,
            "goods-tool-supplier" => {
                self.supplied.open = true;
                return Step::Read(StockQuestion::Suppliers);
            }
            "goods-tool-first" => (self.more, self.supplied.open) = (false, false),
            "goods-tool-new" => {
                *self = self.anew();
                self.told_again();
            }
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

    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step> {
        if self.codes().any(|own| own == code) {
            return Some(Step::Stay);
        }
        let has_code = self.codes().next().is_some();
        if !self.known && has_code {
            if self.is_told() {
                return Some(self.keep_before(code, shop));
            }
            *self = self.anew();
        }
        code.clone_into(&mut self.asked);
        Some(Step::Read(StockQuestion::Code { code: code.to_owned() }))
    }

    fn found(&mut self, goods: &FoundStock, shop: &Shop) -> Step {
        let asked = std::mem::take(&mut self.asked);
        let others = self.known && self.product.sku != goods.product.sku;
        if !asked.is_empty() && self.is_told() {
            if others {
                return self.keep_before(&asked, shop);
            }
            let text = Text::new("goods-code-taken").with("code", asked).with("name", goods.product.name.as_str());
            return Step::Refuse(text.with("sku", goods.product.sku.as_str()));
        }
        let (left, at) = (goods.lots.iter().map(|lot| lot.left).sum(), self.at);
        *self = Self { known: true, product: goods.product.clone(), left, at, ..self.anew() };
        Step::Stay
    }

    /// New goods begin with their code, and are named next; a new code of goods that are open is theirs.
    fn unknown(&mut self) -> Option<Step> {
        let code = std::mem::take(&mut self.asked);
        if code.is_empty() {
            return None;
        }
        self.told_by(&code)?;
        let nameless = !self.known && self.product.name.is_empty();
        Some(if nameless { Step::Fill("goods-field-name") } else { Step::Stay })
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Suppliers { debts, .. } = told {
            self.supplied.suppliers = debts;
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let code = self.codes().next().cloned();
        if let (Input::SetGoods(SetGoods::New { name, .. }), Some(price)) = (input, self.price) {
            if self.then_sell {
                return Step::Go(code.map_or(Way::Sell, |code| Way::TakenIn { code }));
            }
            if let Some(waiting) = self.waiting.take() {
                let scan = Input::Receive(Receive::Scan { code: waiting.code.clone() });
                return Step::Back(Box::new(Task::Receiving(waiting.receiving)), scan);
            }
            let (name, unit) = (name.clone(), self.product.base_unit().to_owned());
            self.taken.push(Taken { name, code, price, unit });
        }
        let next = self.next.take();
        *self = self.anew_of_its_kind();
        if let Some(code) = next {
            code.clone_into(&mut self.asked);
            return Step::Read(StockQuestion::Code { code });
        }
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

#[cfg(test)]
mod tests;
