//! Goods are put together by scan to go somewhere: to another place, out of the books, back to a supplier; or to be
//! ordered (R49, R53, koperasi 5.1, A11, A12).
//!
//! Long because a move, a write-off, a return and an order differ in each of the same few matches.
//! Always holds: the till decides over all lines at once; what it refuses stays here as it was.

use super::form::{Entered, FIELDS_MOST, Field, Kind};
use super::receiving::{expiry, place_word};
use super::work::{About, Finish, Row, Step, Tool, Words, Work, in_unit};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::draft::DraftGathered;
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::product::{Place, Rung};
use crate::domain::id::{Sku, SupplierCode, UserId};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, PlacedLot, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::{SentBack, Shelve, Supply, Taken};

/// What the goods are put together for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    Move,
    WriteOff,
    SendBack { supplier: SupplierCode, name: String },
    Order { supplier: SupplierCode, name: String },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Gathering {
    pub purpose: Purpose,
    pub from: Place,
    pub to: Place,
    /// Which of the purpose's reasons.
    pub reason: Option<usize>,
    /// Which of the people.
    pub witness: Option<UserId>,
    /// Of medicine that is destroyed, and of narcotics and psychotropics.
    pub second_witness: Option<UserId>,
    /// In their own words.
    pub words: String,
    pub paid: PaidFrom,
    pub lines: Vec<Gathered>,
    pub at: usize,
    /// Of a document that is gone on with: what its goods are is being asked.
    pub kept: Vec<DraftGathered>,
}

/// Goods of one batch, or of whichever goes first.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    pub sku: Sku,
    pub name: String,
    pub rungs: Vec<Rung>,
    /// Which of the rungs.
    pub rung: usize,
    /// Of that unit.
    pub quantity: Quantity,
    pub batch: String,
    pub lots: Vec<PlacedLot>,
    /// Of what is proposed to be ordered: what is left of it, base units, and for how many days.
    pub lasts: Option<(Quantity, Option<i64>)>,
}

/// Codes that the till knows, each with the key of its word.
const WRITE_OFF: [(&str, &str); 5] = [
    ("rusak", "reason-broken"),
    ("kedaluwarsa", "reason-expired"),
    ("pakai_sendiri", "reason-own-use"),
    ("hilang", "reason-lost"),
    ("dimusnahkan", "reason-destroyed"),
];
const SEND_BACK: [(&str, &str); 5] = [
    ("rusak", "reason-broken"),
    ("kedaluwarsa", "reason-expired"),
    ("salah", "reason-wrong"),
    ("ditarik", "reason-recalled"),
    ("titipan", "reason-unsold"),
];
const BACK_FOR: [(PaidFrom, &str); 3] =
    [(PaidFrom::Credit, "back-credit"), (PaidFrom::Safe, "back-safe"), (PaidFrom::Bank, "back-bank")];

impl Gathering {
    pub fn new(purpose: Purpose) -> Self {
        // Most moves fetch from the warehouse what the shop runs out of.
        let from = if purpose == Purpose::Move { Place::Gudang } else { Place::Toko };
        Self {
            purpose,
            from,
            to: Place::Toko,
            reason: None,
            witness: None,
            second_witness: None,
            words: String::new(),
            paid: PaidFrom::Credit,
            lines: Vec::new(),
            at: 0,
            kept: Vec::new(),
        }
    }

    pub(super) fn reasons(&self) -> &'static [(&'static str, &'static str)] {
        match self.purpose {
            Purpose::WriteOff => &WRITE_OFF,
            Purpose::SendBack { .. } => &SEND_BACK,
            Purpose::Move | Purpose::Order { .. } => &[],
        }
    }

    pub(super) fn reason(&self) -> Option<(&'static str, &'static str)> {
        self.reasons().get(self.reason?).copied()
    }

    pub fn put(&mut self, goods: &FoundStock, quantity: Quantity) {
        let batch = goods.pack.batch.clone().unwrap_or_default();
        let rung = goods.product.rungs.iter().position(|rung| rung.unit == goods.unit).unwrap_or(0);
        let same = |line: &Gathered| line.sku == goods.product.sku && line.rung == rung && line.batch == batch;
        if let Some(at) = self.lines.iter().position(same) {
            self.lines[at].quantity += quantity;
            self.at = at;
            return;
        }
        self.lines.push(Gathered {
            sku: goods.product.sku.clone(),
            name: goods.product.name.clone(),
            rungs: goods.product.rungs.clone(),
            rung,
            quantity,
            batch,
            lots: goods.lots.clone(),
            lasts: None,
        });
        self.at = self.lines.len() - 1;
    }

    fn taken(&self) -> Vec<Taken> {
        let taken = |line: &Gathered| Taken {
            sku: line.sku.clone(),
            quantity: line.base(),
            batch: Some(line.batch.clone()).filter(|batch| !batch.is_empty()),
        };
        self.lines.iter().map(taken).collect()
    }

    fn input(&self) -> Input {
        let words = self.words.clone();
        let reason = self.reason().map_or_else(String::new, |(code, _)| code.to_owned());
        match &self.purpose {
            Purpose::Move => Input::Shelve(Shelve::Move { from: self.from, to: self.to, lines: self.taken(), words }),
            Purpose::WriteOff => {
                let witnesses = self.witness.iter().chain(&self.second_witness).cloned().collect();
                Input::Shelve(Shelve::WriteOff { place: self.from, reason, lines: self.taken(), witnesses, words })
            }
            Purpose::SendBack { supplier, .. } => {
                let back = |taken: Taken| SentBack {
                    sku: taken.sku,
                    quantity: taken.quantity,
                    place: self.from,
                    batch: taken.batch,
                };
                let lines = self.taken().into_iter().map(back).collect();
                let supplier = supplier.as_str().to_owned();
                Input::Supply(Supply::SendBack { supplier, lines, reason, faktur: None, paid: self.paid })
            }
            Purpose::Order { supplier, .. } => {
                let line = |line: &Gathered| (line.sku.clone(), line.quantity, Some(line.unit().to_owned()));
                let lines = self.lines.iter().map(line).collect();
                Input::Supply(Supply::Order { supplier: supplier.as_str().to_owned(), lines })
            }
        }
    }

    /// What is still missing before the bar can be pressed.
    fn missing(&self) -> Option<&'static str> {
        match (&self.purpose, self.reason()) {
            _ if self.lines.is_empty() => Some("stock-scan-first"),
            (Purpose::Move, _) if self.from == self.to => Some("till-same-place"),
            (Purpose::WriteOff | Purpose::SendBack { .. }, None) => Some("stock-choose-reason"),
            _ => None,
        }
    }

    fn row(&self, line: &Gathered) -> Row {
        let here: Quantity = line.lots_at(self.from).map(|lot| lot.left).sum();
        let mut below = Vec::new();
        if !line.batch.is_empty() {
            below.push(Words::Data(line.batch.clone()));
        }
        let mut badge = None;
        if let Some((left, days)) = line.lasts {
            let text = Text::new(if days.is_some() { "stock-lasts" } else { "stock-lasts-unknown" });
            let text = text.with("left", left).with("unit", line.base_unit());
            below.push(text.with("days", days.unwrap_or(0)).into());
        }
        if !matches!(self.purpose, Purpose::Order { .. }) {
            let text = Text::new("stock-left-here").with("left", here).with("unit", line.base_unit());
            below.push(text.with("place", self.from.code()).into());
            if line.base() > here {
                badge = Some((Tone::Attention, Text::new("stock-more-than-here")));
            }
        }
        let figure = (line.quantity, line.unit());
        Row { below, badge, ..Row::of(line.name.clone(), figure, line.unit() != line.base_unit()) }
    }
}

impl Gathered {
    pub fn unit(&self) -> &str {
        self.rungs.get(self.rung).map_or("", |rung| rung.unit.as_str())
    }

    fn base_unit(&self) -> &str {
        self.rungs.first().map_or("", |rung| rung.unit.as_str())
    }

    /// Base units.
    fn base(&self) -> Quantity {
        self.quantity.in_base(self.rungs.get(self.rung).map_or(1, |rung| rung.factor))
    }

    /// Lots of the batch at a place, or all there.
    fn lots_at(&self, place: Place) -> impl Iterator<Item = &PlacedLot> {
        let fits = move |lot: &&PlacedLot| {
            lot.place == place && (self.batch.is_empty() || lot.batch.eq_ignore_ascii_case(&self.batch))
        };
        self.lots.iter().filter(fits)
    }

    /// Batches that can be chosen at a place.
    fn batches(&self, place: Place) -> Vec<&PlacedLot> {
        self.lots.iter().filter(|lot| lot.place == place && !lot.batch.is_empty()).take(8).collect()
    }
}

const fn choice(id: &'static str, value: Words, options: Vec<Words>) -> Field {
    Field { id, value, kind: Kind::Choice(options), missing: false }
}

fn places() -> Vec<Words> {
    Place::ALL.iter().map(|place| Words::key(place_word(*place))).collect()
}

impl Gathering {
    /// Of the line that is worked on.
    fn line_fields(&self) -> Vec<Field> {
        let Some(line) = self.lines.get(self.at) else { return Vec::new() };
        let units = line.rungs.iter().map(|rung| Words::Data(rung.unit.clone())).collect();
        let value = format::quantity_of(line.quantity, line.unit()).into();
        let mut fields = vec![
            Field { id: "stock-field-quantity", value, kind: Kind::Quantity, missing: false },
            choice("stock-field-unit", line.unit().to_owned().into(), units),
        ];
        let batches = line.batches(self.from);
        if !batches.is_empty() && !matches!(self.purpose, Purpose::Order { .. }) {
            let said = |lot: &&PlacedLot| {
                let expiry = expiry(lot.expiry);
                match expiry {
                    Words::Data(expiry) => Words::Data(format!("{} · {expiry}", lot.batch)),
                    Words::Said(_) => Words::Data(lot.batch.clone()),
                }
            };
            let value = match line.batch.is_empty() {
                true => Words::key("stock-first-out"),
                false => line.batch.clone().into(),
            };
            fields.push(choice("stock-field-batch", value, batches.iter().map(said).collect()));
        }
        fields
    }

    /// Of the whole document.
    fn head_fields(&self, shop: &Shop) -> Vec<Field> {
        let from = || choice("stock-field-from", Words::key(place_word(self.from)), places());
        let reason = || {
            let value = self.reason().map_or_else(Words::nothing, |(_, word)| Words::key(word));
            let options = self.reasons().iter().map(|(_, word)| Words::key(word)).collect();
            Field { missing: self.reason.is_none(), ..choice("stock-field-reason", value, options) }
        };
        let words = || {
            let value = self.words.clone().into();
            Field { id: "stock-field-words", value, kind: Kind::Words, missing: false }
        };
        match self.purpose {
            Purpose::Order { .. } => Vec::new(),
            Purpose::Move => vec![from(), choice("stock-field-to", Words::key(place_word(self.to)), places()), words()],
            Purpose::WriteOff => {
                let name = |of: &UserId| shop.people.iter().find(|person| person.id == *of);
                let said = |of: &Option<UserId>| {
                    of.as_ref().and_then(name).map_or_else(Words::nothing, |it| it.name.clone().into())
                };
                let people = || witnesses(shop).map(|person| Words::Data(person.1)).collect();
                let first = choice("stock-field-witness", said(&self.witness), people());
                let second = choice("stock-field-witness-two", said(&self.second_witness), people());
                vec![from(), reason(), first, second, words()]
            }
            Purpose::SendBack { .. } => {
                let options = BACK_FOR.iter().map(|(_, word)| Words::key(word)).collect();
                let word = BACK_FOR.iter().find(|(paid, _)| *paid == self.paid).map_or("back-credit", |(_, word)| word);
                vec![from(), reason(), choice("stock-field-back-for", Words::key(word), options)]
            }
        }
    }
}

/// Who else is here: at most as many as there are keys.
pub(super) fn witnesses(shop: &Shop) -> impl Iterator<Item = (UserId, String)> {
    let me = shop.answer.user.as_ref().map(|user| user.id.clone());
    let others = shop.people.iter().filter(move |person| Some(&person.id) != me.as_ref());
    others.map(|person| (person.id.clone(), person.name.clone())).take(8)
}

impl Work for Gathering {
    fn title(&self) -> &'static str {
        match self.purpose {
            Purpose::Move => "errand-move",
            Purpose::WriteOff => "errand-write-off",
            Purpose::SendBack { .. } => "errand-send-back",
            Purpose::Order { .. } => "errand-order",
        }
    }

    fn head(&self, _shop: &Shop) -> Words {
        match &self.purpose {
            Purpose::Move => {
                Text::new("stock-move-head").with("from", self.from.code()).with("to", self.to.code()).into()
            }
            Purpose::WriteOff => Text::new("stock-write-off-head").with("from", self.from.code()).into(),
            Purpose::SendBack { name, .. } | Purpose::Order { name, .. } => name.clone().into(),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        match &self.purpose {
            Purpose::Order { supplier, .. } => Some(StockQuestion::Proposal { code: supplier.clone() }),
            _ if self.kept.is_empty() => None,
            _ => Some(StockQuestion::Several { skus: self.kept.iter().map(|line| line.sku.clone()).collect() }),
        }
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        self.lines.iter().map(|line| self.row(line)).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        (self.at < self.lines.len()).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.at = at;
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        match self.purpose {
            Purpose::Order { .. } => "stock-nothing-to-order",
            _ => "stock-scan-goods",
        }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let line = self.lines.get(self.at)?;
        Some(About {
            title: line.name.clone().into(),
            below: vec![in_unit(line.base(), line.base_unit()).into()],
            figure: format::quantity_of(line.quantity, line.unit()).into(),
            figure_word: line.unit().to_owned().into(),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        let mut fields = self.line_fields();
        fields.extend(self.head_fields(shop));
        if fields.len() > FIELDS_MOST {
            // There is room for so many: the place was said before the first batch of it, and stands in the heading.
            fields.retain(|field| field.id != "stock-field-from");
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        let from = self.from;
        match (field, entered) {
            ("stock-field-from", Entered::Choice(at)) => self.from = Place::ALL[at.min(3)],
            ("stock-field-to", Entered::Choice(at)) => self.to = Place::ALL[at.min(3)],
            ("stock-field-reason", Entered::Choice(at)) => self.reason = Some(at),
            ("stock-field-witness", Entered::Choice(at)) => self.witness = witnesses(shop).nth(at).map(|(id, _)| id),
            ("stock-field-witness-two", Entered::Choice(at)) => {
                self.second_witness = witnesses(shop).nth(at).map(|(id, _)| id);
            }
            ("stock-field-back-for", Entered::Choice(at)) => self.paid = BACK_FOR[at.min(2)].0,
            ("stock-field-words", Entered::Words(words)) => self.words = words,
            (field, entered) => {
                let Some(line) = self.lines.get_mut(self.at) else { return Step::Stay };
                match (field, entered) {
                    ("stock-field-quantity", Entered::Quantity(quantity)) if quantity <= Quantity::ZERO => {
                        return Step::Refuse(Text::new("till-quantity-above-zero"));
                    }
                    ("stock-field-quantity", Entered::Quantity(quantity)) => line.quantity = quantity,
                    ("stock-field-unit", Entered::Choice(at)) => line.rung = at,
                    ("stock-field-batch", Entered::Choice(at)) => {
                        let batch = line.batches(from).get(at).map(|lot| lot.batch.clone());
                        line.batch = batch.unwrap_or_default();
                    }
                    _ => {}
                }
            }
        }
        self.noted()
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        let mut tools = vec![Tool::new("stock-tool-find", Shortcut::F(3))];
        if !self.lines.is_empty() {
            tools.push(Tool { removing: true, ..Tool::new("stock-tool-remove", Shortcut::Delete) });
        }
        tools
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "stock-tool-find" => return Step::Find,
            _ if self.at < self.lines.len() => {
                self.lines.remove(self.at);
                self.at = self.at.min(self.lines.len().saturating_sub(1));
                return self.noted();
            }
            _ => {}
        }
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let label = match self.purpose {
            Purpose::Move => "stock-send",
            Purpose::WriteOff => "stock-write-off",
            Purpose::SendBack { .. } => "stock-send-back",
            Purpose::Order { .. } => "stock-order",
        };
        let words = match self.missing() {
            Some(missing) => Words::key(missing),
            None => Text::new("stock-lines").with("count", self.lines.len()).into(),
        };
        Finish { label, sum: None, words, ready: self.missing().is_none() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        Step::Do(self.input())
    }

    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        Some(Step::Read(StockQuestion::Code { code: code.to_owned() }))
    }

    fn found(&mut self, goods: &FoundStock, _shop: &Shop) -> Step {
        self.put(goods, goods.weighed.unwrap_or(Quantity::ONE));
        self.noted()
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Several(goods) = &told {
            self.take_up(goods);
            return;
        }
        let (Purpose::Order { supplier, .. }, StockFound::Proposal { code, goods }) = (&self.purpose, told) else {
            return;
        };
        if *supplier == code && self.lines.is_empty() {
            let line = |proposed: crate::station::counter::stockroom::Proposed| {
                // In the unit that suppliers sell, where it is whole ones.
                let (rung, quantity) = proposed.product.in_packs(proposed.quantity);
                Gathered {
                    sku: proposed.product.sku.clone(),
                    name: proposed.product.name.clone(),
                    rungs: proposed.product.rungs.clone(),
                    rung,
                    quantity,
                    batch: String::new(),
                    lots: Vec::new(),
                    lasts: Some((proposed.on_hand, proposed.days_left)),
                }
            };
            self.lines = goods.into_iter().map(line).collect();
        }
    }

    fn answered(&mut self, _input: &Input, answer: &Answer) -> Step {
        let slip = i64::from(answer.slip.unwrap_or(0));
        let document = answer.document.clone().unwrap_or_default();
        let count = self.lines.len();
        let key = match self.purpose {
            Purpose::Move if document.is_empty() || self.to == Place::Karantina || self.from == Place::Karantina => {
                "stock-said-moved"
            }
            Purpose::Move => "stock-said-sent",
            Purpose::WriteOff => "stock-said-written-off",
            Purpose::SendBack { .. } => "stock-said-sent-back",
            Purpose::Order { .. } => "stock-said-ordered",
        };
        let (from, to, purpose) = (self.from, self.to, self.purpose.clone());
        *self = Self { from, to, ..Self::new(purpose) };
        Step::Said(Text::new(key).with("slip", slip).with("document", document).with("count", count))
    }
}
