//! The pages of *Barang* that say what a medicine is: its registration and substance, its pack, its marks, where it
//! lies (apotek A1–A8).
//!
//! Pure. Always holds: a registration number fills in what it says itself (class, dosage form) where nothing was said;
//! whoever looks sees what is hers to change and no more.
//! Not here: what may stand there (`till/keeping_goods/medicine.rs`).

use super::{Articles, NewRung, choice, keeps_catalogue, money, words};
use crate::app::screen::stockroom::form::{Entered, Field, Kind};
use crate::app::screen::stockroom::receiving::Receiving;
use crate::app::screen::stockroom::work::{Step, Words};
use crate::app::shop::Shop;
use crate::domain::goods::barcode;
use crate::domain::goods::gs1::Pack;
use crate::domain::goods::product::{Book, MedicineFacts, Product, Rung};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::medicine::{self, Class, DrugNumber, NieKind};
use crate::domain::text::Text;
use crate::till::input::goods::{Drug, Fact};

/// A delivery that waits for goods nobody knew.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub receiving: Receiving,
    /// What was scanned: it brings batch, expiry and serial number as soon as the goods are known.
    pub code: String,
    pub pack: Pack,
}

/// Pages of fields; the last is the supplier's (`supplied.rs`).
const PAGES: usize = 4;
/// Of the tool that leads to each.
const TOOLS: [&str; PAGES] = ["goods-tool-first", "medicine-tool-pack", "medicine-tool-marks", "medicine-tool-shelf"];

/// By the class's own order.
const CLASSES: [&str; 10] = [
    "medicine-class-b",
    "medicine-class-t",
    "medicine-class-k",
    "medicine-class-p",
    "medicine-class-n",
    "medicine-class-ot",
    "medicine-class-sk",
    "medicine-class-alk",
    "medicine-class-pkrt",
    "medicine-class-kos",
];
const YES_NO: [&str; 2] = ["medicine-yes", "medicine-no"];
const WATCHED: [&str; 3] = ["medicine-watched-none", "medicine-watched-prekursor", "medicine-watched-oot"];
const COLD: [&str; 2] = ["medicine-kept-plain", "medicine-kept-cold"];
const WARNINGS: [&str; 7] = [
    "medicine-warning-none",
    "medicine-warning-p1",
    "medicine-warning-p2",
    "medicine-warning-p3",
    "medicine-warning-p4",
    "medicine-warning-p5",
    "medicine-warning-p6",
];

/// May say what a medicine is.
pub(super) fn keeps_medicines(shop: &Shop) -> bool {
    let may = |act| shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, act));
    may(Act::SetMedicineRules) || may(Act::SetPrices)
}

fn maybe(value: Option<&String>) -> &str {
    value.map_or("", String::as_str)
}

impl Articles {
    /// New goods by whoever is there: a medicine where nothing else is hers.
    pub fn for_whom(shop: &Shop) -> Self {
        let mut articles = Self::default();
        if !keeps_catalogue(shop) {
            articles.becomes_medicine();
        }
        articles
    }

    /// Goods of a delivery that nobody knew; a medicine by its number, or where medicines are delivered.
    pub fn awaited(receiving: Receiving, code: &str, medicine: bool) -> Self {
        let mut articles = Self::default();
        if medicine {
            articles.becomes_medicine();
        }
        let pack = articles.told_by(code).unwrap_or_default();
        articles.waiting = Some(Box::new(Waiting { receiving, code: code.to_owned(), pack }));
        articles
    }

    /// What was scanned stays with it.
    pub(super) fn becomes_medicine(&mut self) {
        if self.known || self.product.medicine.is_some() {
            return;
        }
        let rungs = self.product.rungs.clone();
        let plain = Product::plain(Sku::from(""), "", Book::Obat, "", "");
        self.product = Product { medicine: Some(MedicineFacts::default()), ..plain };
        for (ours, rung) in self.product.rungs.iter_mut().zip(rungs) {
            ours.barcodes = rung.barcodes;
        }
    }

    /// Takes the code, and what a 2D code says beside it; `None` where it is a code of nothing.
    pub(super) fn told_by(&mut self, code: &str) -> Option<Pack> {
        let pack = barcode::said_of_goods(code);
        if let Some(nie) = pack.nie.clone() {
            self.becomes_medicine();
            self.numbered(nie);
        }
        match (&pack.gtin, pack.elements.is_empty() && pack.nie.is_none()) {
            (Some(gtin), _) => self.code(&gtin.clone()),
            (None, true) => self.code(code),
            (None, false) if pack.nie.is_none() => return None,
            (None, false) => {}
        }
        Some(pack)
    }

    /// What a delivery waits for keeps its code, however often it is begun anew.
    pub(super) fn told_again(&mut self) {
        if let Some(code) = self.waiting.as_ref().map(|waiting| waiting.code.clone()) {
            self.told_by(&code);
        }
    }

    /// A number says the class and the dosage form itself.
    fn numbered(&mut self, nie: String) {
        let Some(facts) = &mut self.product.medicine else { return };
        facts.nie = Some(nie.clone());
        let drug = match medicine::classify(&nie).map(|nie| nie.kind) {
            Ok(NieKind::Obat(drug)) => Some(drug),
            _ => None,
        };
        self.say(Fact::Drug(Drug::Nie(Some(nie))));
        if let Some(drug) = drug.filter(|_| !self.known) {
            self.says_itself(&drug);
        }
    }

    fn says_itself(&mut self, drug: &DrugNumber) {
        let Some(facts) = &mut self.product.medicine else { return };
        let class = facts.class.is_empty().then(|| drug.class.code().to_owned());
        let form = medicine::form_of(&drug.form).filter(|_| facts.form.is_empty()).map(str::to_owned);
        facts.class.push_str(class.as_deref().unwrap_or_default());
        facts.form.push_str(form.as_deref().unwrap_or_default());
        class.into_iter().for_each(|class| self.say(Fact::Drug(Drug::Class(class))));
        form.into_iter().for_each(|form| self.say(Fact::Drug(Drug::Form(form))));
    }

    /// What is still missing of a new medicine; `None` where nothing is, and of other goods.
    pub(super) fn medicine_lacks(&self) -> Option<&'static str> {
        let facts = self.product.medicine.as_ref().filter(|_| !self.known)?;
        match () {
            () if facts.class.is_empty() => Some("medicine-choose-class"),
            () if self.price.is_none() => Some("goods-type-price"),
            () if self.product.base_unit().is_empty() => Some("medicine-type-unit"),
            () => None,
        }
    }

    pub(super) fn medicine_page(&self, shop: &Shop) -> Vec<Field> {
        let Some(facts) = &self.product.medicine else { return Vec::new() };
        match self.leaf {
            0 => self.registration(facts, shop),
            1 => self.pack(shop),
            2 => self.drug_marks(facts),
            _ => self.on_the_shelf(facts, shop),
        }
    }

    fn registration(&self, facts: &MedicineFacts, shop: &Shop) -> Vec<Field> {
        let at = Class::ALL.into_iter().position(|class| class.code() == facts.class);
        let options = CLASSES.iter().map(|key| Words::key(key)).collect();
        let value = at.map_or_else(Words::nothing, |at| Words::key(CLASSES[at]));
        let class = Field { id: "medicine-field-class", value, kind: Kind::Choice(options), missing: at.is_none() };
        let mut fields = vec![
            words("goods-field-name", &self.product.name, self.product.name.is_empty()),
            words("medicine-field-nie", maybe(facts.nie.as_ref()), false),
            class,
            words("medicine-field-substance", &facts.generic_name, false),
            words("medicine-field-strength", &facts.strength, false),
            words("medicine-field-form", &facts.form, false),
        ];
        match (self.known, keeps_catalogue(shop)) {
            (false, _) => fields.push(money("goods-field-price", self.price, self.price.is_none())),
            (true, true) => fields.push(self.sold_field()),
            (true, false) => {}
        }
        fields
    }

    fn pack(&self, shop: &Shop) -> Vec<Field> {
        let mut fields = Vec::new();
        if !self.known {
            let unit = self.product.base_unit();
            fields.push(words("goods-field-unit", unit, unit.is_empty()));
        }
        if !self.known || keeps_catalogue(shop) {
            fields.extend(self.rung_fields());
        }
        fields.push(words("goods-field-code", "", false));
        if !self.known {
            fields.extend(self.code_field());
            fields.push(money("medicine-field-het", self.het, false));
        }
        fields
    }

    /// Which unit's pack the code is on, where there are several.
    fn code_field(&self) -> Option<Field> {
        let units = self.units();
        self.codes().next()?;
        let options: Vec<Words> = units.iter().map(|unit| Words::Data(unit.clone())).collect();
        let value = Words::Data(if self.code_on.is_empty() { units.first()?.clone() } else { self.code_on.clone() });
        let field = Field { id: "medicine-field-code-on", value, kind: Kind::Choice(options), missing: false };
        (units.len() > 1).then_some(field)
    }

    /// Units as they will be: the one that is being told among them, codes where they are said to be.
    pub(super) fn rungs_as_told(&self) -> Vec<Rung> {
        let mut rungs = self.product.rungs.clone();
        if self.product.medicine.is_none() || self.known {
            return rungs;
        }
        let NewRung { unit, factor, .. } = self.rung.clone();
        if !unit.is_empty() && self.product.rung(&unit).is_none() {
            rungs.push(Rung { unit, factor, barcodes: Vec::new() });
        }
        let Some(at) = rungs.iter().position(|rung| rung.unit == self.code_on) else { return rungs };
        let codes = rungs.first_mut().map(|base| std::mem::take(&mut base.barcodes)).unwrap_or_default();
        rungs[at].barcodes.extend(codes);
        rungs
    }

    /// All units that were told, the base unit first.
    fn units(&self) -> Vec<String> {
        let told = self.product.rungs.iter().map(|rung| rung.unit.clone());
        let half = Some(self.rung.unit.clone());
        let mut units: Vec<String> = told.chain(half).filter(|unit| !unit.is_empty()).collect();
        units.dedup();
        units
    }

    fn drug_marks(&self, facts: &MedicineFacts) -> Vec<Field> {
        let yes = |id, yes: bool| choice(id, &YES_NO, usize::from(!yes));
        let watched = if facts.prekursor { 1 } else { 2 * usize::from(facts.oot) };
        let warning = facts.warning.as_deref().and_then(|warning| warning.strip_prefix('P')?.parse().ok());
        let mut fields = self.mark_fields();
        fields.extend([
            yes("medicine-field-owa", facts.owa),
            choice("medicine-field-watched", &WATCHED, watched),
            choice("medicine-field-kept", &COLD, usize::from(facts.cold_chain)),
            yes("medicine-field-antibiotic", facts.antibiotic),
            choice("medicine-field-warning", &WARNINGS, warning.unwrap_or(0).min(6)),
        ]);
        fields
    }

    fn on_the_shelf(&self, facts: &MedicineFacts, shop: &Shop) -> Vec<Field> {
        let count = |count: i64| if count > 0 { count.to_string() } else { String::new() };
        let quantity = |id, value: i64| Field { id, value: count(value).into(), kind: Kind::Quantity, missing: false };
        let shops = !self.known || keeps_catalogue(shop);
        let mut fields = vec![words("goods-field-shelf", maybe(self.product.shelf.as_ref()), false)];
        if shops {
            fields.push(quantity("goods-field-minimum", self.product.stock_min));
            let cost = Some(self.product.cost).filter(|cost| !cost.is_zero());
            fields.push(money("goods-field-cost", cost, false));
        }
        fields.push(quantity("medicine-field-most", facts.max_otc_units.unwrap_or(0)));
        fields.push(words("goods-field-content", maybe(self.product.net_content.as_ref()), false));
        if !self.known {
            fields.push(money("goods-field-member", self.member, false));
        }
        fields
    }

    /// The next of the pages, by the key that leads there.
    pub(super) fn next_medicine_page(&self, shop: &Shop) -> &'static str {
        match self.leaf + 1 {
            _ if self.supplied.open => TOOLS[0],
            next if next < PAGES => TOOLS[next],
            _ if self.known && !keeps_catalogue(shop) => TOOLS[0],
            _ => "goods-tool-supplier",
        }
    }

    /// Whether it was one of these keys.
    pub(super) fn turned_to(&mut self, tool: &str) -> bool {
        let page = TOOLS.iter().position(|one| *one == tool).filter(|_| self.product.medicine.is_some());
        if let Some(page) = page {
            (self.leaf, self.supplied.open) = (page, false);
        }
        page.is_some()
    }

    /// `None` where the field is not a medicine's own.
    pub(super) fn enter_drug(&mut self, field: &'static str, entered: &Entered) -> Option<Step> {
        let facts = self.product.medicine.as_mut()?;
        let drug = match (field, entered) {
            ("medicine-field-nie", Entered::Words(typed)) => return Some(self.number_typed(typed)),
            ("medicine-field-code-on", Entered::Choice(at)) => {
                self.code_on = self.units().get(*at).cloned().unwrap_or_default();
                return Some(Step::Stay);
            }
            ("medicine-field-het", Entered::Money(het)) => {
                let het = Some(*het).filter(|het| *het > Rupiah::ZERO);
                self.het = het;
                Drug::Het(het)
            }
            ("medicine-field-class", Entered::Choice(at)) => {
                Class::ALL.get(*at).map(|class| class.code())?.clone_into(&mut facts.class);
                Drug::Class(facts.class.clone())
            }
            ("medicine-field-substance", Entered::Words(typed)) => {
                facts.generic_name = super::with_capitals(typed.clone());
                Drug::Substance(facts.generic_name.clone())
            }
            ("medicine-field-strength", Entered::Words(typed)) => {
                facts.strength.clone_from(typed);
                Drug::Strength(typed.clone())
            }
            ("medicine-field-form", Entered::Words(typed)) => {
                facts.form.clone_from(typed);
                Drug::Form(typed.clone())
            }
            ("medicine-field-most", Entered::Quantity(most)) => {
                let most = most.is_whole().then(|| most.milli() / 1_000).filter(|most| *most > 0);
                facts.max_otc_units = most;
                Drug::MostWithout(most)
            }
            (field, Entered::Choice(at)) => return self.mark_chosen(field, *at),
            _ => return None,
        };
        self.say(Fact::Drug(drug));
        Some(Step::Stay)
    }

    fn mark_chosen(&mut self, field: &str, at: usize) -> Option<Step> {
        let facts = self.product.medicine.as_mut()?;
        let drug = match field {
            "medicine-field-owa" => {
                facts.owa = at == 0;
                Drug::Owa(facts.owa)
            }
            "medicine-field-watched" => {
                (facts.prekursor, facts.oot) = (at == 1, at == 2);
                let prekursor = Drug::Prekursor(facts.prekursor);
                let oot = Drug::Oot(facts.oot);
                self.say(Fact::Drug(prekursor));
                oot
            }
            "medicine-field-kept" => {
                facts.cold_chain = at == 1;
                Drug::Cold(facts.cold_chain)
            }
            "medicine-field-antibiotic" => {
                facts.antibiotic = at == 0;
                Drug::Antibiotic(facts.antibiotic)
            }
            "medicine-field-warning" => {
                facts.warning = (at > 0).then(|| format!("P{at}"));
                Drug::Warning(facts.warning.clone())
            }
            _ => return None,
        };
        self.say(Fact::Drug(drug));
        Some(Step::Stay)
    }

    /// A minus takes the number away; what is none is said at once, and what belongs to another class.
    fn number_typed(&mut self, typed: &str) -> Step {
        let Some(facts) = &mut self.product.medicine else { return Step::Stay };
        if typed == "-" {
            facts.nie = None;
            self.say(Fact::Drug(Drug::Nie(None)));
            return Step::Stay;
        }
        let Ok(nie) = medicine::classify(typed) else {
            return Step::Refuse(Text::new("medicine-bad-number").with("number", typed.to_uppercase()));
        };
        if Class::parse(&facts.class).is_some_and(|class| !nie.fits(class)) {
            let text = Text::new("medicine-number-of-another-class").with("number", nie.normal);
            return Step::Refuse(text.with("class", facts.class.as_str()).with("name", self.product.name.as_str()));
        }
        self.numbered(nie.normal);
        Step::Stay
    }

    /// Batch and expiry of the code that waits, so that nobody types them.
    pub(super) fn comes_along(&self) -> Option<Words> {
        let pack = &self.waiting.as_ref()?.pack;
        let batch = pack.batch.as_ref()?;
        let text = Text::new("medicine-comes-along").with("batch", batch.as_str());
        Some(match pack.expires() {
            Some(expiry) => text.with("expiry", expiry).into(),
            None => Words::Data(batch.clone()),
        })
    }
}
