//! *Pemasok*: debts by due date, and each supplier's page: what is owed for which faktur, orders that are open, what a
//! consignor gets for goods sold; paid by two people (R49, R51).
//!
//! Always holds: what is owed is what the counter answered last, and is asked for again after each payment.

use super::Task;
use super::form::{Entered, Field, Kind};
use super::gathering::{Gathering, Purpose};
use super::listing::Listing;
use super::receiving::date;
use super::receiving::rows::due_words;
use super::supplier_form::SupplierForm;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::stock::{GoodsOrdered, PaidFrom};
use crate::domain::goods::supply::{Debt, OpenFaktur, OpenOrder};
use crate::domain::id::{SupplierCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::stockroom::{ConsignedSold, FoundStock, StockFound, StockQuestion, SupplierFacts};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::{CLOSED_FOR, Supply};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suppliers {
    pub debts: Vec<Debt>,
    pub at: usize,
    /// Goods go back to the one that is chosen.
    pub sending_back: bool,
}

fn today(shop: &Shop) -> BusinessDate {
    shop.style.zone.date(shop.now)
}

fn keeps(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::SetPrices))
}

/// `12 pcs terjual`.
fn sold_words(sold: &ConsignedSold) -> Words {
    let text = Text::new("stock-consigned-sold").with("quantity", format::quantity_of(sold.sold, &sold.unit));
    text.with("unit", sold.unit.as_str()).into()
}

/// Who has the paying of suppliers to begin; another agrees to it.
fn pays(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::PaySupplier))
}

impl Work for Suppliers {
    fn title(&self) -> &'static str {
        if self.sending_back { "errand-send-back" } else { "errand-suppliers" }
    }

    fn head(&self, _shop: &Shop) -> Words {
        let owed: Rupiah = self.debts.iter().map(|debt| debt.owed).sum();
        match self.sending_back {
            true => Words::key("stock-back-to-whom"),
            false => Text::new("stock-owed-in-all").with("amount", owed).into(),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Suppliers)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        let row = |debt: &Debt| {
            let late = debt.due.filter(|due| *due < today(shop));
            let badge =
                late.map(|due| (Tone::Stop, Text::new("stock-overdue").with("days", today(shop).days_since(due))));
            // The day is what must not be cut in a narrow list.
            let below = vec![due_words(debt), Words::Data(debt.supplier.as_str().to_owned())];
            let below = below.into_iter().filter(|words| !words.is_nothing()).collect();
            let all = debt.owed + debt.consigned;
            let figure = if all.is_zero() { Words::nothing() } else { format::plain_on_screen(all).into() };
            Row { below, badge, ..Row::new(debt.name.clone(), figure) }
        };
        self.debts.iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        (self.at < self.debts.len()).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.at = at;
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "stock-no-supplier"
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let debt = self.debts.get(self.at)?;
        Some(About {
            title: debt.name.clone().into(),
            below: vec![Words::Data(debt.supplier.as_str().to_owned()), due_words(debt)],
            figure: format::plain_on_screen(debt.owed + debt.consigned).into(),
            figure_word: Words::key("stock-owed-word"),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        Vec::new()
    }

    fn enter(&mut self, _field: &'static str, _entered: Entered, _shop: &Shop) -> Step {
        Step::Stay
    }

    /// The list itself is kept by whoever keeps the catalogue.
    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        if self.sending_back || !keeps(shop) {
            return Vec::new();
        }
        let change = self.debts.get(self.at).map(|_| Tool::new("supplier-tool-change", Shortcut::F(4)));
        let prices = self.debts.get(self.at).map(|_| Tool::new("supplier-tool-prices", Shortcut::F(7)));
        change.into_iter().chain([Tool::new("supplier-tool-new", Shortcut::F(6))]).chain(prices).collect()
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        let chosen = self.debts.get(self.at).map(|debt| debt.supplier.clone());
        if tool == "supplier-tool-prices" {
            let of = self.debts.get(self.at).map(|debt| (debt.supplier.clone(), debt.name.clone()));
            return Step::To(Box::new(Task::Listing(Box::new(Listing::prices(of)))));
        }
        let form = SupplierForm::new(chosen.filter(|_| tool == "supplier-tool-change"));
        Step::To(Box::new(Task::SupplierForm(Box::new(form))))
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let chosen = self.debts.get(self.at);
        let words = chosen.map_or(Words::key("stock-choose-supplier"), |debt| Words::Data(debt.name.clone()));
        let label = if self.sending_back { "stock-send-back-to" } else { "stock-open-supplier" };
        Finish { label, sum: None, words, ready: chosen.is_some() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let Some(debt) = self.debts.get(self.at) else { return Step::Stay };
        let (supplier, name) = (debt.supplier.clone(), debt.name.clone());
        let task = match self.sending_back {
            true => Task::Gathering(Gathering::new(Purpose::SendBack { supplier, name })),
            false => Task::Supplier(SupplierPage::new(supplier)),
        };
        Step::To(Box::new(task))
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Suppliers { debts, .. } = told {
            self.debts = debts;
        }
    }

    fn answered(&mut self, _input: &Input, _answer: &Answer) -> Step {
        Step::Stay
    }
}

/// One supplier: faktur, consigned goods that were sold, orders, in this order.
#[derive(Clone, Debug, PartialEq)]
pub struct SupplierPage {
    pub code: SupplierCode,
    pub facts: Option<Box<SupplierFacts>>,
    pub at: usize,
    /// Other than all of it.
    pub amount: Option<Rupiah>,
    /// Else out of the bank.
    pub safe: bool,
    /// Why an order is closed: which of the reasons.
    pub why: Option<usize>,
}

/// In the order of [`CLOSED_FOR`].
const WHY: [&str; 5] = ["order-why-kosong", "order-why-lambat", "order-why-ganti", "order-why-salah", "order-why-lain"];

/// A row of the page.
enum Entry<'a> {
    Faktur(&'a OpenFaktur),
    /// All that is due for consigned goods.
    Consigned(Rupiah),
    /// One of these, of which no more than all is paid.
    Sold(&'a ConsignedSold, Rupiah),
    Order(&'a OpenOrder),
    /// Closed before all had come, and by whom.
    Closed(&'a GoodsOrdered, &'a UserId),
}

impl SupplierPage {
    pub const fn new(code: SupplierCode) -> Self {
        Self { code, facts: None, at: 0, amount: None, safe: true, why: None }
    }

    fn entries(&self) -> Vec<Entry<'_>> {
        let Some(facts) = &self.facts else { return Vec::new() };
        let due: Rupiah = facts.consigned.iter().map(|sold| sold.due).sum();
        let sold = facts.consigned.iter().map(|sold| Entry::Sold(sold, due));
        let consigned = (!due.is_zero()).then_some(Entry::Consigned(due)).into_iter().chain(sold);
        let faktur = facts.owed.iter().map(Entry::Faktur);
        let closed = facts.closed.iter().map(|(order, by)| Entry::Closed(order, by));
        faktur.chain(consigned).chain(facts.orders.iter().map(Entry::Order)).chain(closed).collect()
    }

    const fn paid(&self) -> PaidFrom {
        if self.safe { PaidFrom::Safe } else { PaidFrom::Bank }
    }

    fn name(&self) -> String {
        self.facts.as_ref().map_or_else(String::new, |facts| facts.name.clone())
    }

    /// What the bar pays, and for what.
    fn amount(&self) -> Option<Rupiah> {
        match self.entries().get(self.at)? {
            Entry::Faktur(faktur) => Some(self.amount.unwrap_or(faktur.owed)),
            Entry::Consigned(due) | Entry::Sold(_, due) => Some(*due),
            Entry::Order(_) | Entry::Closed(..) => None,
        }
    }

    fn closed(shop: &Shop, order: &GoodsOrdered, by: &UserId) -> Vec<Words> {
        let known = shop.people.iter().find(|person| person.id == *by);
        let name = known.map_or_else(|| by.to_string(), |person| person.name.clone());
        let text = Text::new("stock-order-closed").with("name", name).with("date", order.slip.date);
        let why = CLOSED_FOR.iter().position(|why| *why == order.reason).map(|at| Words::key(WHY[at]));
        std::iter::once(text.into()).chain(why).collect()
    }
}

impl Work for SupplierPage {
    fn title(&self) -> &'static str {
        "errand-suppliers"
    }

    fn head(&self, _shop: &Shop) -> Words {
        self.name().into()
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Supplier { code: self.code.clone() })
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        let row = |entry: &Entry<'_>| match entry {
            Entry::Faktur(faktur) => {
                let late = today(shop).days_since(faktur.due);
                let badge = (late > 0).then(|| (Tone::Stop, Text::new("stock-overdue").with("days", late)));
                let due = Text::new("stock-due").with("due", faktur.due);
                let below = vec![date(Some(faktur.date)), due.into()];
                Row { below, badge, ..Row::new(faktur.number.clone(), format::plain_on_screen(faktur.owed)) }
            }
            Entry::Consigned(due) => {
                let count = self.facts.as_ref().map_or(0, |facts| facts.consigned.len());
                let below = vec![Text::new("count-goods").with("count", count).into()];
                Row { below, ..Row::new(Words::key("stock-consigned"), format::plain_on_screen(*due)) }
            }
            Entry::Sold(sold, _) => {
                let below = vec![sold_words(sold)];
                Row { below, ..Row::new(sold.name.clone(), format::plain_on_screen(sold.due)) }
            }
            Entry::Order(open) => {
                let below = vec![date(Some(open.order.slip.date)), Words::key("stock-order-open")];
                let lines = Text::new("stock-order-lines").with("count", open.order.lines.len());
                Row { below, ..Row::new(open.order.order.clone(), lines) }
            }
            Entry::Closed(order, by) => {
                let lines = Text::new("stock-order-lines").with("count", order.lines.len());
                Row { below: Self::closed(shop, order, by), ..Row::new(order.order.clone(), lines) }
            }
        };
        self.entries().iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        (self.at < self.entries().len()).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.amount, self.why) = (at, None, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "stock-nothing-owed"
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        let (title, below) = match self.entries().get(self.at)? {
            Entry::Faktur(faktur) => {
                let total = Text::new("stock-faktur-total").with("total", faktur.total);
                let due = Text::new("stock-due").with("due", faktur.due);
                (faktur.number.clone().into(), vec![due.into(), total.into()])
            }
            Entry::Consigned(_) => {
                let count = self.facts.as_ref().map_or(0, |facts| facts.consigned.len());
                (Words::key("stock-consigned"), vec![Text::new("count-goods").with("count", count).into()])
            }
            Entry::Sold(sold, _) => (sold.name.clone().into(), vec![sold_words(sold)]),
            Entry::Order(open) => (open.order.order.clone().into(), vec![Words::key("stock-order-open")]),
            Entry::Closed(order, by) => (order.order.clone().into(), Self::closed(shop, order, by)),
        };
        let figure = self.amount().map_or_else(Words::nothing, |amount| format::plain_on_screen(amount).into());
        Some(About { title, below, figure, figure_word: Words::key("stock-pay-word") })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let mut fields = Vec::new();
        let entries = self.entries();
        if let Some(Entry::Faktur(faktur)) = entries.get(self.at) {
            let value = format::plain(self.amount.unwrap_or(faktur.owed)).into();
            fields.push(Field { id: "stock-field-amount", value, kind: Kind::Money, missing: false });
        }
        if let Some(Entry::Order(_)) = entries.get(self.at) {
            let value = self.why.and_then(|at| WHY.get(at)).map_or_else(Words::nothing, |key| Words::key(key));
            let options = WHY.iter().map(|key| Words::key(key)).collect();
            fields.push(Field { id: "order-field-why", value, kind: Kind::Choice(options), missing: false });
        }
        if self.amount().is_some() {
            let options = vec![Words::key("paid-safe"), Words::key("paid-bank")];
            let value = Words::key(if self.safe { "paid-safe" } else { "paid-bank" });
            fields.push(Field { id: "stock-field-paid", value, kind: Kind::Choice(options), missing: false });
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            ("stock-field-amount", Entered::Money(amount)) => self.amount = Some(amount),
            ("stock-field-paid", Entered::Choice(at)) => self.safe = at == 0,
            ("order-field-why", Entered::Choice(at)) => self.why = Some(at),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        let mut tools =
            vec![Tool::new("stock-tool-order", Shortcut::F(5)), Tool::new("stock-tool-send-back", Shortcut::F(6))];
        if keeps(shop) {
            tools.insert(0, Tool::new("supplier-tool-change", Shortcut::F(4)));
        }
        if matches!(self.entries().get(self.at), Some(Entry::Order(_))) {
            tools.push(Tool { removing: true, ..Tool::new("stock-tool-close-order", Shortcut::F(7)) });
        }
        tools
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        let (supplier, name) = (self.code.clone(), self.name());
        let gather = |purpose| Step::To(Box::new(Task::Gathering(Gathering::new(purpose))));
        match (tool, self.entries().get(self.at)) {
            ("stock-tool-order", _) => gather(Purpose::Order { supplier, name }),
            ("stock-tool-send-back", _) => gather(Purpose::SendBack { supplier, name }),
            ("supplier-tool-change", _) => {
                Step::To(Box::new(Task::SupplierForm(Box::new(SupplierForm::new(Some(supplier))))))
            }
            (_, Some(Entry::Order(open))) => match self.why.and_then(|at| CLOSED_FOR.get(at)) {
                Some(reason) => {
                    let (order, reason) = (open.order.order.clone(), (*reason).to_owned());
                    Step::Do(Input::Supply(Supply::CloseOrder { order, reason }))
                }
                None => Step::Refuse(Text::new("order-why-first")),
            },
            _ => Step::Stay,
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        match self.amount() {
            Some(_) if !pays(shop) => {
                let words = Words::key("stock-pay-not-yours");
                Finish { label: "stock-pay", sum: None, words, ready: false }
            }
            Some(amount) => {
                let sum = Some(format::plain_on_screen(amount));
                Finish { label: "stock-pay", sum, words: Words::nothing(), ready: true }
            }
            None => Finish { label: "stock-pay", sum: None, words: Words::key("stock-choose-faktur"), ready: false },
        }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let (supplier, paid) = (self.code.as_str().to_owned(), self.paid());
        let amount = self.amount().unwrap_or_default();
        let supply = match self.entries().get(self.at) {
            Some(Entry::Faktur(faktur)) => Supply::Pay { supplier, amount, paid, faktur: Some(faktur.number.clone()) },
            Some(Entry::Consigned(_) | Entry::Sold(..)) => Supply::SettleConsignor { supplier, paid },
            _ => return Step::Stay,
        };
        Step::Do(Input::Supply(supply))
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Supplier(facts) = told
            && facts.code == self.code
        {
            self.facts = Some(facts);
            self.at = self.at.min(self.entries().len().saturating_sub(1));
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        (self.amount, self.why) = (None, None);
        let key = match input {
            Input::Supply(Supply::CloseOrder { .. }) => "stock-said-order-closed",
            _ => "stock-said-paid",
        };
        Step::Said(Text::new(key).with("slip", i64::from(answer.slip.unwrap_or(0))))
    }
}
