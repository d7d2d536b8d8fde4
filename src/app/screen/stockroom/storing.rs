//! *Titipan gudang*: goods of others, what lies here and what of its fee is due; taken in with labels, given out
//! in part by the label's scan, a statement for the owner (koperasi 5.3).
//!
//! Always holds: nothing of it is stock of ours, so no goods of the catalogue are asked for here.

use super::Task;
use super::form::{Entered, Field, Kind};
use super::storage_counting::StorageCounting;
use super::work::{About, Finish, Row, Step, Tool, Words, Work, in_unit};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::goods::storage;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion, StoredGoods};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::{CountStorage, Storage};

/// How fees are settled when goods go out; the first is on account.
const PAID: [(Option<MoneyIn>, &str); 4] = [
    (None, "storage-on-account"),
    (Some(MoneyIn::Cash), "paid-drawer"),
    (Some(MoneyIn::Safe), "paid-safe"),
    (Some(MoneyIn::Bank), "paid-bank"),
];

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Storing {
    pub stored: Vec<StoredGoods>,
    pub at: usize,
    /// What goes out now.
    pub out: Option<Quantity>,
    /// Which of the ways to settle the fees.
    pub paid: usize,
    /// Goods that come in.
    pub new: Option<NewStored>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewStored {
    /// A member's number; else a name.
    pub member: String,
    pub name: String,
    pub phone: String,
    pub goods: String,
    pub quantity: Option<Quantity>,
    /// Kilograms of one koli; by weight where it is not said.
    pub each: Option<Quantity>,
    pub shelf: String,
}

impl NewStored {
    fn missing(&self) -> Option<&'static str> {
        match () {
            () if self.member.is_empty() && self.name.is_empty() => Some("storage-say-whose"),
            () if self.goods.is_empty() => Some("storage-say-what"),
            () if self.quantity.is_none() => Some("storage-say-how-much"),
            () => None,
        }
    }

    fn unit(&self) -> Words {
        Words::key(if self.each.is_some() { "storage-koli" } else { "storage-kilogram" })
    }

    fn input(&self) -> Input {
        let NewStored { member, name, phone, goods, quantity, each, shelf } = self.clone();
        let owner = Some(member).filter(|member| !member.is_empty());
        let quantity = quantity.unwrap_or(Quantity::ZERO);
        Input::Storage(Storage::In { owner, name, phone, goods, quantity, each, shelf })
    }
}

fn amount(stored: &StoredGoods, quantity: Quantity) -> String {
    in_unit(quantity, &stored.unit)
}

impl Storing {
    fn chosen(&self) -> Option<&StoredGoods> {
        self.stored.get(self.at).filter(|_| self.new.is_none())
    }

    fn new_fields(new: &NewStored) -> Vec<Field> {
        let words = |id, value: &str, missing| Field { id, value: value.to_owned().into(), kind: Kind::Words, missing };
        let quantity = |id, value: Option<Quantity>, missing| {
            let value = value.map_or_else(Words::nothing, |value| format::quantity(value).into());
            Field { id, value, kind: Kind::Quantity, missing }
        };
        let nobody = new.member.is_empty() && new.name.is_empty();
        vec![
            words("storage-field-member", &new.member, nobody),
            words("storage-field-name", &new.name, nobody),
            words("storage-field-phone", &new.phone, false),
            words("storage-field-goods", &new.goods, new.goods.is_empty()),
            quantity("storage-field-quantity", new.quantity, new.quantity.is_none()),
            quantity("storage-field-each", new.each, false),
            words("storage-field-shelf", &new.shelf, false),
        ]
    }
}

impl Work for Storing {
    fn title(&self) -> &'static str {
        "errand-storing"
    }

    fn head(&self, _shop: &Shop) -> Words {
        let lies = self.stored.iter().filter(|stored| stored.left > Quantity::ZERO).count();
        match &self.new {
            Some(_) => Words::key("storage-new"),
            None => Text::new("storage-lie").with("count", lies).into(),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Stored)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        let today = shop.style.zone.date(shop.now);
        let row = |stored: &StoredGoods| {
            let code = Words::Data(stored.code.as_str().to_owned());
            let shelf = Words::Data(stored.shelf.clone());
            let below = vec![code, stored.name.clone().into(), shelf];
            let long = storage::lies_long(stored.since, today, stored.long_months);
            let badge = match (stored.left > Quantity::ZERO, stored.owed().is_zero()) {
                (false, _) => Some((Tone::Line, Text::new("storage-gone"))),
                (true, false) => Some((Tone::Attention, Text::new("storage-due").with("amount", stored.owed()))),
                (true, true) if long => Some((Tone::Attention, Text::new("storage-long"))),
                (true, true) => None,
            };
            Row { below, badge, ..Row::new(stored.goods.clone(), amount(stored, stored.left)) }
        };
        self.stored.iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.out, self.paid, self.new) = (at, None, 0, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.new.is_some() { "stock-fill-in" } else { "storage-none" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        if let Some(new) = &self.new {
            let quantity = new.quantity?;
            return Some(About {
                title: new.goods.clone().into(),
                below: vec![Text::new("storage-labels").into()],
                figure: format::quantity(quantity).into(),
                figure_word: new.unit(),
            });
        }
        let stored = self.chosen()?;
        let due = Text::new("storage-due").with("amount", stored.owed());
        Some(About {
            title: stored.goods.clone().into(),
            below: vec![
                stored.name.clone().into(),
                Text::new("storage-since").with("date", stored.since).into(),
                if stored.owed().is_zero() { Words::nothing() } else { due.into() },
            ],
            figure: format::quantity_of(stored.left, &stored.unit).into(),
            figure_word: stored.unit.clone().into(),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        if let Some(new) = &self.new {
            return Self::new_fields(new);
        }
        let Some(stored) = self.chosen().filter(|stored| stored.left > Quantity::ZERO) else { return Vec::new() };
        let value = match self.out {
            Some(out) => amount(stored, out).into(),
            None => Text::new("storage-at-most").with("left", amount(stored, stored.left)).into(),
        };
        let paid = PAID.iter().map(|(_, word)| Words::key(word)).collect();
        let how = Words::key(PAID[self.paid.min(3)].1);
        vec![
            Field { id: "storage-field-out", value, kind: Kind::Quantity, missing: self.out.is_none() },
            Field { id: "storage-field-paid", value: how, kind: Kind::Choice(paid), missing: false },
        ]
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered, &mut self.new) {
            ("storage-field-out" | "storage-field-quantity", Entered::Quantity(quantity), _)
                if quantity <= Quantity::ZERO =>
            {
                return Step::Refuse(Text::new("till-quantity-above-zero"));
            }
            ("storage-field-out", Entered::Quantity(quantity), _) => self.out = Some(quantity),
            ("storage-field-paid", Entered::Choice(at), _) => self.paid = at.min(3),
            ("storage-field-member", Entered::Words(member), Some(new)) => new.member = member,
            ("storage-field-name", Entered::Words(name), Some(new)) => new.name = name,
            ("storage-field-phone", Entered::Words(phone), Some(new)) => new.phone = phone,
            ("storage-field-goods", Entered::Words(goods), Some(new)) => new.goods = goods,
            ("storage-field-quantity", Entered::Quantity(quantity), Some(new)) => new.quantity = Some(quantity),
            ("storage-field-each", Entered::Quantity(each), Some(new)) => {
                new.each = Some(each).filter(|each| *each > Quantity::ZERO);
            }
            ("storage-field-shelf", Entered::Words(shelf), Some(new)) => new.shelf = shelf.to_uppercase(),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        if self.new.is_some() {
            return vec![Tool::new("storage-tool-list", Shortcut::F(6))];
        }
        let mut tools = vec![Tool::new("storage-tool-in", Shortcut::F(6))];
        if !self.stored.is_empty() {
            tools.push(Tool::new("storage-tool-count", Shortcut::F(9)));
        }
        if self.chosen().is_some() {
            tools.push(Tool::new("storage-tool-statement", Shortcut::F(7)));
        }
        if self.stored.iter().any(|stored| !stored.due.is_zero()) {
            tools.push(Tool::new("storage-tool-fees", Shortcut::F(8)));
        }
        tools
    }

    fn tool(&mut self, tool: &'static str, shop: &Shop) -> Step {
        match (tool, self.chosen()) {
            ("storage-tool-count", _) => {
                return match shop.answer.storage_count {
                    Some(_) => Step::To(Box::new(Task::StorageCounting(StorageCounting::default()))),
                    None => Step::Do(Input::Storage(Storage::Count(CountStorage::Begin))),
                };
            }
            ("storage-tool-statement", Some(stored)) => {
                let storage = stored.code.as_str().to_owned();
                return Step::Do(Input::Storage(Storage::Statement { storage }));
            }
            ("storage-tool-fees", _) => return Step::Do(Input::Storage(Storage::Fees)),
            ("storage-tool-in", _) => self.new = Some(NewStored::default()),
            _ => self.new = None,
        }
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        if let Some(new) = &self.new {
            return match new.missing() {
                Some(missing) => plain("storage-take-in", Words::key(missing), false),
                None => plain("storage-take-in", new.goods.clone().into(), true),
            };
        }
        match (self.chosen(), self.out) {
            (Some(stored), Some(out)) => plain("storage-give-out", amount(stored, out).into(), true),
            (Some(_), None) => plain("storage-give-out", Words::key("storage-say-how-much"), false),
            (None, _) => plain("storage-give-out", Words::key("storage-choose"), false),
        }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        if let Some(new) = &self.new {
            return Step::Do(new.input());
        }
        let (Some(stored), Some(quantity)) = (self.chosen(), self.out) else { return Step::Stay };
        let (storage, paid) = (stored.code.as_str().to_owned(), PAID[self.paid.min(3)].0);
        Step::Do(Input::Storage(Storage::Out { storage, quantity, paid }))
    }

    /// The label on the goods, of whichever koli; whatever else is scanned is the till's.
    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step> {
        let label = storage::Label::read(code)?;
        let at = self.stored.iter().position(|stored| stored.code == label.storage)?;
        Some(self.choose(at, shop))
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Stored(stored) = told {
            self.stored = stored;
            self.at = self.at.min(self.stored.len().saturating_sub(1));
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let slip = i64::from(answer.slip.unwrap_or(0));
        (self.out, self.paid) = (None, 0);
        let Input::Storage(step) = input else { return Step::Stay };
        Step::Said(match step {
            Storage::In { .. } => {
                self.new = None;
                let document = answer.document.clone().unwrap_or_default();
                Text::new("storage-said-in").with("document", document).with("slip", slip)
            }
            Storage::Out { .. } => Text::new("storage-said-out").with("slip", slip),
            Storage::Fees => answer.notices.first().cloned().unwrap_or_else(|| Text::new("storage-said-fees")),
            Storage::Statement { .. } => Text::new("storage-said-statement"),
            Storage::Count(_) => return Step::To(Box::new(Task::StorageCounting(StorageCounting::default()))),
        })
    }
}
