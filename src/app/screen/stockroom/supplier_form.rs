//! *Pemasok baru*, *Ubah data*: what the list says of one supplier, field by field.
//!
//! Always holds: nothing is on the list before the till has it; what is not touched is not said, so that two people who
//! change different things of one supplier lose nothing; `-` takes away.
//! Neighbours: what may stand there (`till/keeping_suppliers.rs`), debts and orders (`suppliers.rs`).

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::domain::event::{Personal, SupplierSet};
use crate::domain::id::SupplierCode;
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::stock::Supply;
use crate::till::input::suppliers::{SetSupplier, SupplierFact};

/// A supplier as he is on the list or as he will be.
#[derive(Clone, Debug, PartialEq)]
pub struct SupplierForm {
    /// On the list already; of a new one, a code of the shop's own or none.
    pub known: bool,
    pub set: SupplierSet,
    pub who: Personal,
    /// What was changed, in order.
    pub facts: Vec<SupplierFact>,
    /// The second page of fields.
    pub more: bool,
}

const KINDS: [(&str, &str); 3] =
    [("grosir", "supplier-is-grosir"), ("pbf", "supplier-is-pbf"), ("konsinyasi", "supplier-is-konsinyasi")];
const PKP: [&str; 2] = ["supplier-is-pkp", "supplier-is-no-pkp"];

impl SupplierForm {
    /// A new one where no code is given.
    pub fn new(code: Option<SupplierCode>) -> Self {
        let known = code.is_some();
        let set = SupplierSet {
            code: code.unwrap_or_else(|| SupplierCode::from("")),
            supplier_kind: KINDS[0].0.to_owned(),
            terms_days: 0,
            consignment: false,
            commission_percent: String::new(),
            pkp: false,
            npwp: String::new(),
            licence: String::new(),
        };
        Self { known, set, who: Personal::default(), facts: Vec::new(), more: false }
    }

    /// The later word about one thing takes the earlier one's place.
    fn say(&mut self, fact: SupplierFact) {
        let kind = std::mem::discriminant(&fact);
        self.facts.retain(|other| std::mem::discriminant(other) != kind);
        self.facts.push(fact);
    }

    fn missing(&self) -> Option<&'static str> {
        if self.who.name.is_empty() {
            return Some("supplier-type-name");
        }
        if self.set.supplier_kind == "pbf" && self.set.licence.is_empty() && self.facts.iter().any(is_kind) {
            return Some("supplier-type-licence");
        }
        (self.known && self.facts.is_empty()).then_some("goods-nothing-yet")
    }

    fn first_page(&self) -> Vec<Field> {
        let kind = KINDS.iter().find(|(kind, _)| *kind == self.set.supplier_kind).map_or("", |(_, key)| key);
        let options = KINDS.iter().map(|(_, key)| Words::key(key)).collect();
        let mut fields = vec![words("supplier-field-name", &self.who.name, self.who.name.is_empty())];
        if !self.known {
            fields.push(words("supplier-field-code", self.set.code.as_str(), false));
        }
        let value = if kind.is_empty() { Words::nothing() } else { Words::key(kind) };
        fields.push(Field { id: "supplier-field-kind", value, kind: Kind::Choice(options), missing: false });
        match self.set.supplier_kind.as_str() {
            "pbf" => fields.push(words("supplier-field-licence", &self.set.licence, self.set.licence.is_empty())),
            _ if self.set.consignment => {
                let value = self.set.commission_percent.replace('.', ",").into();
                let id = "supplier-field-commission";
                fields.push(Field { id, value, kind: Kind::Quantity, missing: false });
            }
            _ => {}
        }
        let days = Text::new("supplier-days").with("days", self.set.terms_days).into();
        fields.push(Field { id: "supplier-field-terms", value: days, kind: Kind::Quantity, missing: false });
        fields.push(words("supplier-field-phone", &self.who.phone, false));
        fields.push(words("supplier-field-address", &self.who.address, false));
        fields
    }

    fn second_page(&self) -> Vec<Field> {
        let options = PKP.iter().map(|key| Words::key(key)).collect();
        let value = Words::key(PKP[usize::from(!self.set.pkp)]);
        vec![
            words("supplier-field-bank", &self.who.bank, false),
            Field { id: "supplier-field-pkp", value, kind: Kind::Choice(options), missing: false },
            words("supplier-field-npwp", &self.set.npwp, false),
        ]
    }

    fn take_words(&mut self, field: &str, words: String) {
        let maybe = (words != "-").then(|| words.clone());
        let shown = maybe.clone().unwrap_or_default();
        match field {
            "supplier-field-name" => {
                self.who.name.clone_from(&words);
                if self.known {
                    self.say(SupplierFact::Name(words));
                }
            }
            "supplier-field-code" => self.set.code = SupplierCode(shown.to_uppercase()),
            "supplier-field-licence" => {
                self.set.licence = shown;
                self.say(SupplierFact::Licence(maybe));
            }
            "supplier-field-phone" => {
                self.who.phone = shown;
                self.say(SupplierFact::Phone(maybe));
            }
            "supplier-field-address" => {
                self.who.address = shown;
                self.say(SupplierFact::Address(maybe));
            }
            "supplier-field-bank" => {
                self.who.bank = shown;
                self.say(SupplierFact::Bank(maybe));
            }
            "supplier-field-npwp" => {
                self.set.npwp = shown;
                self.say(SupplierFact::Npwp(maybe));
            }
            _ => {}
        }
    }

    fn kind(&mut self, at: usize) {
        let Some((kind, _)) = KINDS.get(at) else { return };
        if *kind == self.set.supplier_kind {
            return;
        }
        (*kind).clone_into(&mut self.set.supplier_kind);
        self.set.consignment = *kind == "konsinyasi";
        self.set.licence.clear();
        self.set.commission_percent.clear();
        let of_kind = |fact: &SupplierFact| matches!(fact, SupplierFact::Licence(_) | SupplierFact::Commission(_));
        self.facts.retain(|fact| !of_kind(fact));
        self.say(SupplierFact::Kind((*kind).to_owned()));
    }

    fn figure(&mut self, field: &str, figure: Quantity) -> Step {
        let (whole, rest) = (figure.milli() / 1_000, figure.milli() % 1_000);
        match field {
            "supplier-field-commission" => {
                let written = format!("{whole}.{rest:03}");
                let Ok(percent) = Percent::parse(written.trim_end_matches('0').trim_end_matches('.')) else {
                    return Step::Refuse(Text::new("import-not-percent"));
                };
                self.set.commission_percent = percent.value().to_string();
                self.say(SupplierFact::Commission(Some(percent)));
            }
            _ if rest != 0 => return Step::Refuse(Text::new("goods-whole-number")),
            _ => {
                self.set.terms_days = whole;
                self.say(SupplierFact::Terms(whole));
            }
        }
        Step::Stay
    }
}

fn is_kind(fact: &SupplierFact) -> bool {
    matches!(fact, SupplierFact::Kind(_))
}

fn words(id: &'static str, value: &str, missing: bool) -> Field {
    Field { id, value: value.to_owned().into(), kind: Kind::Words, missing }
}

impl Work for SupplierForm {
    fn title(&self) -> &'static str {
        "errand-suppliers"
    }

    fn head(&self, _shop: &Shop) -> Words {
        match self.known {
            true => Words::Data(self.who.name.clone()),
            false => Words::key("supplier-tool-new"),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        self.known.then(|| StockQuestion::Supplier { code: self.set.code.clone() })
    }

    /// What was changed and is not kept yet stands under the name of its field.
    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        Vec::new()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        None
    }

    fn choose(&mut self, _at: usize, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.known { "supplier-change-what" } else { "supplier-type-name" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        if self.who.name.is_empty() {
            return None;
        }
        let kind = KINDS.iter().find(|(kind, _)| *kind == self.set.supplier_kind).map(|(_, key)| Words::key(key));
        let code = Some(self.set.code.as_str()).filter(|code| !code.is_empty()).map(|code| code.to_owned().into());
        let days = format::quantity(Quantity::whole(self.set.terms_days));
        Some(About {
            title: self.who.name.clone().into(),
            below: code.into_iter().chain(kind).collect(),
            figure: days.into(),
            figure_word: Words::key("supplier-days-word"),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        if self.more { self.second_page() } else { self.first_page() }
    }

    fn fills(&self) -> bool {
        !self.known
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            (field, Entered::Words(words)) => self.take_words(field, words),
            (field, Entered::Quantity(figure)) => return self.figure(field, figure),
            ("supplier-field-kind", Entered::Choice(at)) => self.kind(at),
            ("supplier-field-pkp", Entered::Choice(at)) => {
                self.set.pkp = at == 0;
                self.say(SupplierFact::Pkp(at == 0));
            }
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        let page = if self.more { "supplier-tool-first" } else { "supplier-tool-more" };
        vec![Tool::new(page, Shortcut::F(4)), Tool::new("supplier-tool-new", Shortcut::F(6))]
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "supplier-tool-new" => *self = Self::new(None),
            _ => self.more = !self.more,
        }
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let missing = self.missing();
        let words = match missing {
            Some(missing) => Words::key(missing),
            None => Words::Data(self.who.name.clone()),
        };
        Finish { label: "key-save", sum: None, words, ready: missing.is_none() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let (facts, code) = (self.facts.clone(), self.set.code.clone());
        Step::Do(Input::Supply(Supply::Keep(match self.known {
            true => SetSupplier::Change { code, facts },
            false => {
                let code = Some(code).filter(|code| !code.as_str().is_empty());
                SetSupplier::New { code, name: self.who.name.clone(), facts }
            }
        })))
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    /// As the list has him now; what is half changed stays.
    fn told(&mut self, told: StockFound) {
        if let StockFound::Supplier(facts) = told
            && facts.code == self.set.code
            && self.facts.is_empty()
            && let Some(said) = facts.said
        {
            (self.set, self.who) = *said;
        }
    }

    fn answered(&mut self, _input: &Input, answer: &Answer) -> Step {
        self.facts.clear();
        if let (false, Some(code)) = (self.known, &answer.document) {
            self.set.code = SupplierCode(code.clone());
        }
        self.known = true;
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

#[cfg(test)]
mod tests;
