//! *Barang masuk*: a supplier or an open order is chosen, goods are scanned, the faktur is read off, the cost of one
//! piece stands large beside each line (R49, R50, A8, A9).
//!
//! Long because whom goods come from, their lines and their faktur are three pages of one errand.
//! Always holds: the delivery is the till's; here is only which line is worked on and what of the faktur is half typed.

use super::Task;
use super::articles::Articles;
use super::form::{Entered, Field, Kind};
use super::from_file::FromFile;
use super::work::{About, Finish, Row, Step, Tool, Words, Work, in_unit};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::barcode;
use crate::domain::goods::product::Place;
use crate::domain::goods::supply::{Debt, OpenOrder};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::answer::stock::{AwaitedView, DeliveredView, DeliveryView};
use crate::till::input::Input;
use crate::till::input::stock::{FakturFacts, LineFacts, Receive};
use crate::till::refusal::{Code, Refusal};

pub mod rows;

use rows::{debt_words, line_row};

/// Where goods may come in.
pub const PLACES: [Place; 3] = [Place::Toko, Place::Apotek, Place::Gudang];
const PAID: [PaidFrom; 3] = [PaidFrom::Credit, PaidFrom::Safe, PaidFrom::Bank];

/// Whom goods come from: an order that is open, or a supplier.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    Order(OpenOrder),
    Supplier(Debt),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receiving {
    pub sources: Vec<Source>,
    /// Which of them, or which line.
    pub at: usize,
    pub place: Option<Place>,
    /// The faktur is read off.
    pub faktur: bool,
    pub typed: Faktur,
    pub paid: usize,
    /// Pressed once: again drops all of it.
    pub leaving: bool,
    /// Lines are taken from a supplier's list.
    pub file: Option<FromFile>,
    /// Scanned last, and nobody knows it.
    pub unknown: Option<String>,
}

/// Of the faktur what is typed already.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faktur {
    pub number: String,
    pub date: Option<BusinessDate>,
    pub due: Option<BusinessDate>,
    pub ppn: Rupiah,
    pub freight: Rupiah,
}

pub const fn place_word(place: Place) -> &'static str {
    match place {
        Place::Toko => "place-toko",
        Place::Apotek => "place-apotek",
        Place::Gudang => "place-gudang",
        Place::Karantina => "place-karantina",
    }
}

const fn paid_word(paid: PaidFrom) -> &'static str {
    match paid {
        PaidFrom::Credit => "paid-credit",
        PaidFrom::Safe => "paid-safe",
        PaidFrom::Bank => "paid-bank",
        PaidFrom::Consignment => "paid-consignment",
    }
}

pub fn date(date: Option<BusinessDate>) -> Words {
    date.map_or_else(Words::nothing, |date| format::date_narrow(date).into())
}

/// An expiry is read as it stands on the box.
pub fn expiry(date: Option<BusinessDate>) -> Words {
    date.map_or_else(Words::nothing, |date| format::month_year(date).into())
}

impl Receiving {
    fn today(shop: &Shop) -> BusinessDate {
        shop.style.zone.date(shop.now)
    }

    /// The line that is worked on; none where what is chosen did not come yet.
    fn line<'a>(&self, shop: &'a Shop) -> Option<(usize, &'a DeliveredView)> {
        let delivery = shop.answer.delivery.as_deref()?;
        let at = match delivery.awaited.is_empty() {
            true => self.at.min(delivery.lines.len().checked_sub(1)?),
            false => self.at,
        };
        delivery.lines.get(at).map(|line| (at, line))
    }

    fn set(&self, shop: &Shop, facts: LineFacts) -> Step {
        match self.line(shop) {
            Some((at, _)) => Step::Do(Input::Receive(Receive::Set { line: at + 1, facts })),
            None => Step::Refuse(Text::new("stock-scan-first")),
        }
    }

    /// The number makes it a faktur: a known one is refused at once (R49).
    fn faktur(&self, shop: &Shop) -> Step {
        let typed = &self.typed;
        if typed.number.is_empty() {
            return Step::Stay;
        }
        Step::Do(Input::Receive(Receive::Faktur(FakturFacts {
            number: typed.number.clone(),
            date: typed.date.unwrap_or_else(|| Self::today(shop)),
            due: typed.due,
            ppn: typed.ppn,
            freight: typed.freight,
        })))
    }

    fn line_fields(line: &DeliveredView, consigned: bool) -> Vec<Field> {
        let field = |id, value: Words, kind, missing| Field { id, value, kind, missing };
        let quantity = |quantity| Words::Data(format::quantity_of(quantity, &line.unit));
        let options = line.units.iter().map(|unit| Words::Data(unit.clone())).collect();
        let price = match (line.exact, line.price) {
            (Some(exact), _) => format::hundredths(i128::from(exact.milli() / 10)).into(),
            (None, price) => price.map_or_else(Words::nothing, |price| format::plain(price).into()),
        };
        let bonus = if line.bonus.is_zero() { Words::nothing() } else { quantity(line.bonus) };
        let last = match line.needs_batch || !line.batch.is_empty() {
            true => field("stock-field-batch", line.batch.clone().into(), Kind::Words, line.batch.is_empty()),
            false => field("stock-field-shelf", line.shelf.clone().into(), Kind::Words, false),
        };
        let undated = line.needs_batch && line.expiry.is_none();
        vec![
            field("stock-field-quantity", quantity(line.quantity), Kind::Quantity, false),
            field("stock-field-unit", line.unit.clone().into(), Kind::Choice(options), false),
            field("stock-field-bonus", bonus, Kind::Quantity, false),
            field("stock-field-price", price, Kind::Price, line.price.is_none() && !consigned),
            field("stock-field-discounts", line.discounts.clone().into(), Kind::Chain, false),
            last,
            field("stock-field-expiry", expiry(line.expiry), Kind::Expiry, undated),
        ]
    }

    fn faktur_fields(&self, delivery: &DeliveryView) -> Vec<Field> {
        let money = |sum: Rupiah| if sum.is_zero() { Words::nothing() } else { format::plain(sum).into() };
        let known = delivery.faktur.as_ref();
        let number = known.map_or_else(|| self.typed.number.clone(), |(number, ..)| number.clone());
        let field = |id, value, kind| Field { id, value, kind, missing: false };
        let day = |typed: Option<BusinessDate>, known: Option<BusinessDate>| date(typed.or(known));
        let paid = PAID.iter().map(|paid| Words::key(paid_word(*paid))).collect();
        vec![
            Field { missing: number.is_empty(), ..field("stock-field-number", number.into(), Kind::Words) },
            field("stock-field-date", day(self.typed.date, known.map(|(_, date, _)| *date)), Kind::Day),
            field("stock-field-due", day(self.typed.due, known.map(|(.., due)| *due)), Kind::Day),
            field("stock-field-ppn", money(self.typed.ppn.max(delivery.ppn)), Kind::Money),
            field("stock-field-freight", money(self.typed.freight.max(delivery.freight)), Kind::Money),
            field("stock-field-paid", Words::key(paid_word(PAID[self.paid])), Kind::Choice(paid)),
        ]
    }

    fn source(&self) -> Option<&Source> {
        self.sources.get(self.at)
    }

    fn begin(&self) -> Step {
        let (supplier, order) = match self.source() {
            Some(Source::Order(open)) => (open.order.supplier.as_str().to_owned(), Some(open.order.order.clone())),
            Some(Source::Supplier(debt)) => (debt.supplier.as_str().to_owned(), None),
            None => return Step::Refuse(Text::new("stock-choose-supplier")),
        };
        Step::Do(Input::Receive(Receive::Begin { supplier, place: self.place, order }))
    }

    fn name_of(&self, open: &OpenOrder) -> String {
        let known = self.sources.iter().find_map(|source| match source {
            Source::Supplier(debt) if debt.supplier == open.order.supplier => Some(debt.name.clone()),
            _ => None,
        });
        known.unwrap_or_else(|| open.order.supplier.as_str().to_owned())
    }

    fn source_row(&self, source: &Source) -> Row {
        match source {
            Source::Order(open) => {
                let lines = Text::new("stock-order-lines").with("count", open.order.lines.len());
                let below = vec![Words::Data(open.order.order.clone()), date(Some(open.order.slip.date))];
                let badge = Some((Tone::Info, Text::new("stock-order-open")));
                Row { below, badge, ..Row::new(self.name_of(open), lines) }
            }
            Source::Supplier(debt) => {
                let below = vec![Words::Data(debt.supplier.as_str().to_owned()), debt_words(debt)];
                Row { below, ..Row::new(debt.name.clone(), Words::nothing()) }
            }
        }
    }
}

impl Work for Receiving {
    fn title(&self) -> &'static str {
        "errand-receive"
    }

    fn head(&self, shop: &Shop) -> Words {
        if let Some(file) = &self.file {
            return file.head();
        }
        match shop.answer.delivery.as_deref() {
            Some(delivery) => {
                let text = Text::new("stock-from-to").with("from", delivery.supplier_name.as_str());
                text.with("to", delivery.place.code()).into()
            }
            None => Words::key("stock-from-whom"),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Suppliers)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        if let Some(file) = &self.file {
            return file.rows();
        }
        match shop.answer.delivery.as_deref() {
            Some(delivery) => {
                let awaited = |awaited: &AwaitedView| {
                    let badge = Some((Tone::Line, Text::new("stock-awaited")));
                    Row { badge, ..Row::new(awaited.name.clone(), Words::nothing()) }
                };
                let lines = delivery.lines.iter().map(|line| line_row(line, delivery.consignment));
                lines.chain(delivery.awaited.iter().map(awaited)).collect()
            }
            None => self.sources.iter().map(|source| self.source_row(source)).collect(),
        }
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        if let Some(file) = &self.file {
            return Some(file.at);
        }
        match shop.answer.delivery.as_deref() {
            // What is ordered and not here yet is chosen like a line: so the list is turned over.
            Some(delivery) => {
                let rows = delivery.lines.len() + delivery.awaited.len();
                self.line(shop).map(|(at, _)| at).or((rows > 0).then(|| self.at.min(rows.saturating_sub(1))))
            }
            None => self.source().map(|_| self.at),
        }
    }

    fn choose(&mut self, at: usize, shop: &Shop) -> Step {
        (self.leaving, self.unknown) = (false, None);
        match &mut self.file {
            Some(file) => file.at = at,
            None => (self.at, self.faktur) = (at, self.faktur && shop.answer.delivery.is_none()),
        }
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        self.file.as_ref().map_or("stock-scan-goods", FromFile::empty)
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        if let Some(file) = &self.file {
            return file.about();
        }
        let delivery = shop.answer.delivery.as_deref()?;
        if self.faktur {
            let number = delivery.faktur.as_ref().map(|(number, ..)| Words::Data(number.clone()));
            return Some(About {
                title: delivery.supplier_name.clone().into(),
                below: vec![number.unwrap_or_else(|| Words::key("stock-faktur-number-first"))],
                figure: format::plain_on_screen(delivery.total).into(),
                figure_word: Words::key("stock-total"),
            });
        }
        let (_, line) = self.line(shop)?;
        let base = (line.quantity + line.bonus).in_base(line.factor);
        let in_all = in_unit(base, &line.base_unit);
        let unit = Text::new("stock-each").with("unit", line.base_unit.as_str());
        Some(About {
            title: line.name.clone().into(),
            below: vec![
                in_unit(line.quantity, &line.unit).into(),
                in_all.into(),
                Text::new("stock-line-amount").with("amount", line.amount).into(),
            ],
            figure: format::plain_on_screen(line.unit_cost).into(),
            figure_word: unit.into(),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        let Some(delivery) = shop.answer.delivery.as_deref() else {
            let options = PLACES.iter().map(|place| Words::key(place_word(*place))).collect();
            let value = self.place.map_or(Words::key("stock-usual-place"), |place| Words::key(place_word(place)));
            return vec![Field { id: "stock-field-place", value, kind: Kind::Choice(options), missing: false }];
        };
        match (self.faktur, self.line(shop)) {
            _ if self.file.is_some() => Vec::new(),
            (true, _) => self.faktur_fields(delivery),
            (false, Some((_, line))) => Self::line_fields(line, delivery.consignment),
            (false, None) => Vec::new(),
        }
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        self.leaving = false;
        let facts = LineFacts::default();
        match (field, entered) {
            ("stock-field-place", Entered::Choice(at)) => {
                self.place = PLACES.get(at).copied();
                Step::Stay
            }
            ("stock-field-quantity", Entered::Quantity(it)) => {
                self.set(shop, LineFacts { quantity: Some(it), ..facts })
            }
            ("stock-field-bonus", Entered::Quantity(it)) => self.set(shop, LineFacts { bonus: Some(it), ..facts }),
            ("stock-field-price", Entered::Money(it)) => self.set(shop, LineFacts { price: Some(it), ..facts }),
            ("stock-field-price", Entered::Quantity(it)) => self.set(shop, LineFacts { exact: Some(it), ..facts }),
            ("stock-field-discounts", Entered::Words(it)) => self.set(shop, LineFacts { discounts: Some(it), ..facts }),
            ("stock-field-batch", Entered::Words(it)) => self.set(shop, LineFacts { batch: Some(it), ..facts }),
            ("stock-field-shelf", Entered::Words(it)) => self.set(shop, LineFacts { shelf: Some(it), ..facts }),
            ("stock-field-expiry", Entered::Day(it)) => self.set(shop, LineFacts { expiry: Some(it), ..facts }),
            ("stock-field-unit", Entered::Choice(at)) => {
                let units = self.line(shop).map(|(_, line)| line.units.clone()).unwrap_or_default();
                self.set(shop, LineFacts { unit: units.get(at).cloned(), ..facts })
            }
            ("stock-field-paid", Entered::Choice(at)) => {
                self.paid = at.min(PAID.len() - 1);
                Step::Stay
            }
            (field, entered) => self.enter_faktur(field, entered, shop),
        }
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        if shop.answer.delivery.is_none() {
            return Vec::new();
        }
        if self.file.is_some() {
            return vec![Tool::new("stock-tool-lines", Shortcut::F(7))];
        }
        let leave = if self.leaving { "stock-tool-leave-sure" } else { "stock-tool-leave" };
        let leave = Tool { removing: true, ..Tool::new(leave, Shortcut::F(9)) };
        let mut tools = vec![Tool::new("stock-tool-find", Shortcut::F(3))];
        if self.unknown.is_some() {
            let new = if self.is_medicine(shop) { "medicine-tool-new" } else { "goods-tool-new" };
            tools.push(Tool::new(new, Shortcut::F(8)));
            return tools;
        }
        if self.faktur {
            tools.push(Tool::new("stock-tool-lines", Shortcut::F(7)));
        } else {
            tools.push(Tool::new("stock-tool-faktur", Shortcut::F(7)));
            // A list fills what is empty; a line is taken away from what is not.
            let empty = shop.answer.delivery.as_ref().is_some_and(|delivery| delivery.lines.is_empty());
            tools.push(match empty {
                true => Tool::new("stock-tool-list", Shortcut::F(6)),
                false => Tool { removing: true, ..Tool::new("stock-tool-remove", Shortcut::Delete) },
            });
        }
        tools.push(leave);
        tools
    }

    fn tool(&mut self, tool: &'static str, shop: &Shop) -> Step {
        let leaving = std::mem::take(&mut self.leaving);
        match tool {
            "stock-tool-find" => Step::Find,
            "medicine-tool-new" | "goods-tool-new" => self.take_in(shop),
            "stock-tool-faktur" => {
                self.faktur = true;
                Step::Stay
            }
            "stock-tool-lines" => {
                (self.faktur, self.file) = (false, None);
                Step::Stay
            }
            "stock-tool-list" => {
                self.file = Some(FromFile::default());
                Step::Read(StockQuestion::Lists)
            }
            "stock-tool-remove" => match self.line(shop) {
                Some((at, _)) => Step::Do(Input::Receive(Receive::Remove { line: at + 1 })),
                None => Step::Refuse(Text::new("stock-scan-first")),
            },
            _ if leaving => Step::Do(Input::Receive(Receive::Leave)),
            _ => {
                self.leaving = true;
                Step::Stay
            }
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        if let Some(file) = &self.file {
            return file.finish();
        }
        let Some(delivery) = shop.answer.delivery.as_deref() else {
            let words = match self.source() {
                Some(Source::Order(open)) => Words::Data(open.order.order.clone()),
                Some(Source::Supplier(debt)) => Words::Data(debt.name.clone()),
                None => Words::key("stock-choose-supplier"),
            };
            return Finish { label: "stock-begin-receive", sum: None, words, ready: self.source().is_some() };
        };
        if delivery.lines.is_empty() {
            let words = Words::key("stock-scan-first");
            return Finish { label: "stock-receive", sum: None, words, ready: false };
        }
        if delivery.faktur.is_none() || !self.faktur {
            let words = Words::key("stock-faktur-next");
            return Finish { label: "stock-to-faktur", sum: None, words, ready: true };
        }
        let sum = Some(format::plain_on_screen(delivery.total));
        Finish { label: "stock-receive", sum, words: Words::nothing(), ready: true }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        if let Some(file) = &self.file {
            return file.done();
        }
        match shop.answer.delivery.as_deref() {
            None => self.begin(),
            Some(delivery) if delivery.faktur.is_none() || !self.faktur => {
                if self.faktur {
                    return Step::Refuse(Text::new("stock-faktur-number-first"));
                }
                self.faktur = true;
                Step::Stay
            }
            Some(_) => Step::Do(Input::Receive(Receive::Done { paid: PAID[self.paid] })),
        }
    }

    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step> {
        self.unknown = None;
        shop.answer.delivery.as_ref()?;
        Some(Step::Do(Input::Receive(Receive::Scan { code: code.to_owned() })))
    }

    /// Found by name, without a pack in the hand: in the unit in which it was ordered.
    fn found(&mut self, goods: &FoundStock, shop: &Shop) -> Step {
        let sku = goods.product.sku.clone();
        let awaited = shop.answer.delivery.iter().flat_map(|delivery| &delivery.awaited);
        let unit = awaited.filter(|awaited| awaited.sku == sku).map(|awaited| awaited.unit.clone()).next();
        Step::Do(Input::Receive(Receive::Line { sku, facts: LineFacts { unit, ..LineFacts::default() } }))
    }

    fn refused(&mut self, input: &Input, refusal: &Refusal) {
        if let Input::Receive(Receive::Scan { code }) = input {
            self.unknown = (refusal.code == Code::UnknownBarcode).then(|| code.clone());
        }
    }

    fn told(&mut self, told: StockFound) {
        match (told, &mut self.file) {
            (StockFound::Suppliers { debts, orders }, _) => {
                let orders = orders.into_iter().map(Source::Order);
                self.sources = orders.chain(debts.into_iter().map(Source::Supplier)).collect();
            }
            (told, Some(file)) => file.told(told),
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        self.unknown = None;
        if let Some(last) = answer.delivery.as_ref().and_then(|delivery| delivery.last) {
            self.at = last;
        }
        match input {
            Input::Receive(Receive::Remove { .. }) => {
                let lines = answer.delivery.as_ref().map_or(0, |delivery| delivery.lines.len());
                self.at = self.at.min(lines.saturating_sub(1));
                Step::Stay
            }
            Input::Receive(Receive::Begin { .. }) => {
                self.at = 0;
                Step::Stay
            }
            Input::Receive(Receive::Done { .. }) => {
                *self = Self { sources: std::mem::take(&mut self.sources), ..Self::default() };
                Step::Said(Text::new("stock-said-received").with("slip", i64::from(answer.slip.unwrap_or(0))))
            }
            Input::Receive(Receive::Leave) => Step::To(Box::new(Task::Receiving(Self::default()))),
            Input::Receive(Receive::Scan { .. } | Receive::Line { .. } | Receive::List { .. }) => {
                (self.faktur, self.file) = (false, None);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }
}

impl Receiving {
    /// What nobody knows is a medicine where medicines are delivered, and wherever it has a medicine's number.
    fn is_medicine(&self, shop: &Shop) -> bool {
        let place = shop.answer.delivery.as_ref().is_some_and(|delivery| delivery.place == Place::Apotek);
        place || self.unknown.as_deref().is_some_and(|code| barcode::said_of_goods(code).nie.is_some())
    }

    /// The goods are taken into the catalogue, and the delivery goes on with them.
    fn take_in(&mut self, shop: &Shop) -> Step {
        let medicine = self.is_medicine(shop);
        let may = |act| shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, act));
        let takes_in = may(Act::SetPrices) || medicine && may(Act::SetMedicineRules);
        if !takes_in {
            let key = if medicine { "medicine-new-whose" } else { "goods-new-whose" };
            return Step::Refuse(Text::new(key));
        }
        let Some(code) = self.unknown.take() else { return Step::Stay };
        Step::To(Box::new(Task::Articles(Box::new(Articles::awaited(self.clone(), &code, medicine)))))
    }

    fn enter_faktur(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        // What is known already is not typed again when one of its figures changes.
        if let Some(delivery) = shop.answer.delivery.as_deref()
            && let Some((number, date, due)) = &delivery.faktur
        {
            self.typed.number.clone_from(number);
            self.typed.date = self.typed.date.or(Some(*date));
            self.typed.due = self.typed.due.or(Some(*due));
            (self.typed.ppn, self.typed.freight) = (delivery.ppn, delivery.freight);
        }
        match (field, entered) {
            ("stock-field-number", Entered::Words(number)) => self.typed.number = number,
            ("stock-field-date", Entered::Day(date)) => (self.typed.date, self.typed.due) = (Some(date), None),
            ("stock-field-due", Entered::Day(due)) => self.typed.due = Some(due),
            ("stock-field-ppn", Entered::Money(ppn)) => self.typed.ppn = ppn,
            ("stock-field-freight", Entered::Money(freight)) => self.typed.freight = freight,
            _ => return Step::Stay,
        }
        self.faktur(shop)
    }
}
