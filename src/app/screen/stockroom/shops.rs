//! *Jual ke toko*: shops that buy from the warehouse on account, what they owe by due date; a sale is begun for one,
//! billed, paid; a new shop is registered (koperasi 5.4).
//!
//! Always holds: the goods are put into the basket where all goods are; here is only whose they are.

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::goods::supply::ShopDebt;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::{Answer, SaleView};
use crate::till::input::Input;
use crate::till::input::stock::Warehouse;

const INTO: [(MoneyIn, &str); 3] =
    [(MoneyIn::Cash, "paid-drawer"), (MoneyIn::Safe, "paid-safe"), (MoneyIn::Bank, "paid-bank")];

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shops {
    pub shops: Vec<ShopDebt>,
    pub at: usize,
    /// What the shop pays now.
    pub amount: Option<Rupiah>,
    /// Which of the places money goes into.
    pub into: usize,
    /// A shop that is being registered.
    pub new: Option<NewShop>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewShop {
    pub code: String,
    pub name: String,
    pub phone: String,
    pub address: String,
    pub limit: Option<Rupiah>,
}

/// A sale out of the warehouse that has goods and is not finished.
fn open_sale(shop: &Shop) -> Option<&SaleView> {
    let from = shop.answer.warehouse.as_ref()?;
    let sale = shop.answer.sale.as_ref().filter(|sale| sale.receipt.is_none() && !sale.lines.is_empty());
    sale.filter(|_| from.shop.is_some())
}

/// Who is signed in takes money; who does not has the goods ready and sets them aside (koperasi 6.5).
fn sells(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::Sell))
}

/// Who says who buys on account, and how much.
fn registers(shop: &Shop) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::SetPrices))
}

impl Shops {
    fn chosen(&self) -> Option<&ShopDebt> {
        self.shops.get(self.at)
    }

    fn new_fields(new: &NewShop) -> Vec<Field> {
        let words = |id, value: &str, missing| Field { id, value: value.to_owned().into(), kind: Kind::Words, missing };
        let limit = new.limit.map_or_else(|| Words::key("shop-usual-limit"), |limit| format::plain(limit).into());
        vec![
            words("shop-field-code", &new.code, new.code.is_empty()),
            words("shop-field-name", &new.name, new.name.is_empty()),
            words("shop-field-phone", &new.phone, false),
            words("shop-field-address", &new.address, false),
            Field { id: "shop-field-limit", value: limit, kind: Kind::Money, missing: false },
        ]
    }
}

impl Work for Shops {
    fn title(&self) -> &'static str {
        "errand-shops"
    }

    fn head(&self, _shop: &Shop) -> Words {
        let owed: Rupiah = self.shops.iter().map(|shop| shop.owed).sum();
        match &self.new {
            Some(_) => Words::key("shop-new"),
            None => Text::new("shop-owed-in-all").with("amount", owed).into(),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Shops)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        let today = shop.style.zone.date(shop.now);
        let row = |of: &ShopDebt| {
            let left = Text::new("shop-limit").with("limit", of.limit).with("days", of.term_days);
            let due = of.due.map(|due| Text::new("stock-due").with("due", due).into());
            let below =
                [Words::Data(of.shop.as_str().to_owned())].into_iter().chain(due).chain([left.into()]).collect();
            let late = of.due.map(|due| today.days_since(due)).filter(|days| *days > 0);
            let badge = match late {
                Some(days) => Some((Tone::Stop, Text::new("stock-overdue").with("days", days))),
                None => of.inactive.then(|| (Tone::Line, Text::new("shop-inactive"))),
            };
            Row { below, badge, ..Row::new(of.name.clone(), format::plain_on_screen(of.owed)) }
        };
        self.shops.iter().map(row).collect()
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        // While its goods are in the basket it is about this shop, wherever the mark stood.
        let of_sale = open_sale(shop).and(shop.answer.warehouse.as_ref()).and_then(|from| from.shop.as_ref());
        if let Some((code, _)) = of_sale {
            return self.shops.iter().position(|debt| debt.shop.as_str() == code);
        }
        (self.at < self.shops.len() && self.new.is_none()).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.amount, self.new) = (at, None, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.new.is_some() { "stock-fill-in" } else { "shop-none" }
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        if let Some(sale) = open_sale(shop) {
            let name = shop.answer.warehouse.as_ref().and_then(|from| from.shop.clone()).map(|(_, name)| name);
            return Some(About {
                title: name.unwrap_or_default().into(),
                below: vec![Text::new("stock-lines").with("count", sale.lines.len()).into()],
                figure: format::plain_on_screen(sale.total).into(),
                figure_word: Words::key("stock-total"),
            });
        }
        let of = self.chosen().filter(|_| self.new.is_none())?;
        Some(About {
            title: of.name.clone().into(),
            below: vec![Text::new("shop-limit").with("limit", of.limit).with("days", of.term_days).into()],
            figure: format::plain_on_screen(of.owed).into(),
            figure_word: Words::key("stock-owed-word"),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        if let Some(new) = &self.new {
            return Self::new_fields(new);
        }
        let Some(of) = self.chosen().filter(|of| of.owed > Rupiah::ZERO) else { return Vec::new() };
        let value = self.amount.map_or_else(Words::nothing, |amount| format::plain(amount).into());
        let into = INTO.iter().map(|(_, word)| Words::key(word)).collect();
        let (of_all, paid) = (of.owed, Words::key(INTO[self.into.min(2)].1));
        let amount =
            if value.is_nothing() { Text::new("shop-pays-up-to").with("amount", of_all).into() } else { value };
        vec![
            Field { id: "shop-field-pays", value: amount, kind: Kind::Money, missing: false },
            Field { id: "shop-field-into", value: paid, kind: Kind::Choice(into), missing: false },
        ]
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered, &mut self.new) {
            ("shop-field-pays", Entered::Money(amount), _) => self.amount = Some(amount),
            ("shop-field-into", Entered::Choice(at), _) => self.into = at.min(2),
            ("shop-field-code", Entered::Words(code), Some(new)) => new.code = code.to_uppercase(),
            ("shop-field-name", Entered::Words(name), Some(new)) => new.name = name,
            ("shop-field-phone", Entered::Words(phone), Some(new)) => new.phone = phone,
            ("shop-field-address", Entered::Words(address), Some(new)) => new.address = address,
            ("shop-field-limit", Entered::Money(limit), Some(new)) => new.limit = Some(limit),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        match self.new {
            None if !registers(shop) => Vec::new(),
            Some(_) => vec![Tool::new("shop-tool-list", Shortcut::F(6))],
            None => vec![Tool::new("shop-tool-new", Shortcut::F(6))],
        }
    }

    fn tool(&mut self, _tool: &'static str, _shop: &Shop) -> Step {
        self.new = if self.new.is_some() { None } else { Some(NewShop::default()) };
        Step::Stay
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        if let Some(new) = &self.new {
            let ready = !new.code.is_empty() && !new.name.is_empty();
            let words = if ready { new.name.clone().into() } else { Words::key("shop-code-and-name") };
            return plain("key-save", words, ready);
        }
        if let Some(sale) = open_sale(shop) {
            let sum = Some(format::plain_on_screen(sale.total));
            let label = if sells(shop) { "shop-bill" } else { "key-park" };
            return Finish { label, sum, words: Words::nothing(), ready: true };
        }
        match (self.chosen(), self.amount) {
            (None, _) => plain("shop-sell", Words::key("shop-choose"), false),
            (Some(_), Some(amount)) => {
                let sum = Some(format::plain_on_screen(amount));
                Finish { label: "shop-take", sum, words: Words::nothing(), ready: true }
            }
            (Some(of), None) if of.inactive => plain("shop-sell", Words::key("shop-is-inactive"), false),
            (Some(of), None) => plain("shop-sell", of.name.clone().into(), true),
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        if let Some(new) = self.new.clone() {
            let NewShop { code, name, phone, address, limit } = new;
            let step = Warehouse::SetShop { shop: code, name, phone, address, limit, term_days: None, inactive: false };
            return Step::Do(Input::Warehouse(step));
        }
        if open_sale(shop).is_some() {
            return Step::Do(match sells(shop) {
                true => Input::Warehouse(Warehouse::Bill),
                false => Input::Hold { name: String::new() },
            });
        }
        let Some(of) = self.chosen() else { return Step::Stay };
        let code = of.shop.as_str().to_owned();
        Step::Do(Input::Warehouse(match self.amount {
            Some(amount) => Warehouse::Paid { shop: code, amount, paid: INTO[self.into.min(2)].0, receipt: None },
            None => Warehouse::Sell { shop: Some(code) },
        }))
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Shops(mut shops) = told {
            // Who buys stands before who does not, or only has goods here.
            shops.sort_by_key(|shop| shop.inactive);
            self.shops = shops;
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        self.amount = None;
        match input {
            Input::Warehouse(Warehouse::Sell { .. }) => Step::Sell,
            Input::Hold { .. } => Step::Said(Text::new("shop-said-ready")),
            Input::Warehouse(Warehouse::SetShop { name, .. }) => {
                self.new = None;
                Step::Said(Text::new("shop-said-new").with("name", name.as_str()))
            }
            Input::Warehouse(Warehouse::Paid { amount, .. }) => {
                let text = Text::new("shop-said-paid").with("amount", *amount);
                Step::Said(text.with("slip", i64::from(answer.slip.unwrap_or(0))))
            }
            _ => Step::Stay,
        }
    }
}
