//! What a medicine is: class, registration, substance, marks; told of new goods and changed (apotek A1–A8).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a registration number that stands there has a form
//! that is known and belongs to the class (A5, A6), and is kept in its normal form; without one the medicine is kept,
//! and the counter does not sell it; a mark stands only on the class that it is for; a medicine is not moved into or
//! out of a register while boxes of it lie there (A13).
//! Not here: whether it may be sold (`till/pharmacy/gate.rs`).

use super::{Draft, Fact, MOST_CATEGORY, MOST_NAME, SetGoods};
use crate::domain::goods::product::{Book, MedicineFacts, Product};
use crate::domain::id::Sku;
use crate::domain::pharmacy::antibiotic::is_antibiotic;
use crate::domain::pharmacy::medicine::{self, Class};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::input::goods::Drug;
use crate::till::refusal::Code;
use crate::till::{Trouble, Turn};

/// Registered, and not numbered yet: as an import has it.
const WITHOUT_NUMBER: &str = "kosong";
const WARNINGS: [&str; 6] = ["P1", "P2", "P3", "P4", "P5", "P6"];

/// Whether the pharmacist may say this: a new medicine, what a medicine's pack and registration say, its marks (A39).
/// The rest is the shop's.
pub(super) fn is_hers(turn: &Turn<'_>, said: &SetGoods) -> Result<bool, Trouble> {
    Ok(match said {
        SetGoods::New { facts, .. } => facts.iter().any(|fact| matches!(fact, Fact::Drug(_))),
        SetGoods::Change { facts, .. } if facts.iter().all(Fact::is_mark) => true,
        SetGoods::Change { sku, facts } => {
            let goods = turn.lookup.goods(sku, turn.today())?;
            facts.iter().all(Fact::is_of_the_pack) && goods.is_some_and(|goods| goods.product.medicine.is_some())
        }
    })
}

/// A medicine of which nothing is said yet; its unit is to be named.
pub(super) fn begun(sku: Sku) -> Product {
    Product { medicine: Some(MedicineFacts::default()), ..Product::plain(sku, "", Book::Obat, "", "") }
}

impl Draft<'_> {
    pub(super) fn drug(&mut self, said: &Drug) -> Result<(), Trouble> {
        let refuse = |key| self.turn.refuse(Code::BadInput, Text::new(key).with("name", self.product.name.as_str()));
        if let Drug::Het(het) = said {
            if self.before.is_some() {
                return refuse("goods-price-has-a-day");
            }
            self.prices.het = *het;
            return Ok(());
        }
        let most = if matches!(said, Drug::Substance(_)) { MOST_NAME } else { MOST_CATEGORY };
        let word = match said {
            Drug::Substance(word) | Drug::Strength(word) | Drug::Form(word) | Drug::Key(word) => {
                self.word(word, most)?
            }
            _ => String::new(),
        };
        let number = match said {
            Drug::Nie(Some(written)) => Some(self.number(written)?),
            _ => None,
        };
        let Some(facts) = &mut self.product.medicine else { return refuse("goods-medicine-only") };
        match said {
            Drug::Class(class) => class.clone_into(&mut facts.class),
            Drug::Nie(_) => {
                facts.nie_status = if number.is_some() { String::new() } else { WITHOUT_NUMBER.to_owned() };
                facts.nie = number;
            }
            Drug::Substance(_) => facts.generic_name = word,
            Drug::Strength(_) => facts.strength = word,
            Drug::Form(_) => facts.form = word,
            Drug::Key(_) => facts.substance_key = word.to_lowercase(),
            Drug::Owa(owa) => facts.owa = *owa,
            Drug::Prekursor(prekursor) => facts.prekursor = *prekursor,
            Drug::Oot(oot) => facts.oot = *oot,
            Drug::Cold(cold) => facts.cold_chain = *cold,
            Drug::Antibiotic(antibiotic) => facts.antibiotic = *antibiotic,
            Drug::Warning(warning) => facts.warning.clone_from(warning),
            Drug::MostWithout(most) => facts.max_otc_units = *most,
            Drug::Het(_) => {}
        }
        Ok(())
    }

    /// In its normal form.
    fn number(&self, written: &str) -> Result<String, Trouble> {
        match medicine::classify(written) {
            Ok(nie) => Ok(nie.normal),
            Err(_) => self.turn.refuse(Code::BadInput, Text::new("medicine-bad-number").with("number", written)),
        }
    }

    /// What was said of a medicine holds together.
    pub(super) fn is_medicine(&mut self, said: &[Fact], before: Option<&Product>) -> Result<(), Trouble> {
        let Some(mut facts) = self.product.medicine.clone() else { return Ok(()) };
        let (turn, name) = (self.turn, self.product.name.clone());
        let refuse = |text: Text| turn.refuse::<()>(Code::BadInput, text.with("name", name.as_str()));
        let Some(class) = Class::parse(&facts.class) else {
            let classes = Class::ALL.map(Class::code).join(", ");
            return refuse(Text::new("medicine-class-needed").with("known", classes));
        };
        if self.product.base_unit().is_empty() {
            return refuse(Text::new("medicine-unit-needed"));
        }
        let was = before.and_then(|product| product.medicine.as_ref());
        let changed = was.is_none_or(|was| *was != facts);
        if changed {
            marks_fit(class, &facts).map_or(Ok(()), |text| refuse(text.with("class", class.code())))?;
            self.registered(class, &mut facts, was)?;
        }
        self.keyed(&mut facts, said, was)?;
        let old = was.map_or("", |was| was.class.as_str());
        if self.product.category.is_empty() || self.product.category == old {
            facts.class.clone_into(&mut self.product.category);
        }
        self.product.medicine = Some(facts);
        was.map_or(Ok(()), |was| self.stays_in_its_register(was))
    }

    /// The number belongs to the class (A5) and to no other goods; without one it is said what follows (A6).
    fn registered(
        &mut self,
        class: Class,
        facts: &mut MedicineFacts,
        was: Option<&MedicineFacts>,
    ) -> Result<(), Trouble> {
        const TWICE: &str = "medicine-number-twice";
        let (turn, name) = (self.turn, self.product.name.as_str());
        let Some(number) = facts.nie.clone() else {
            WITHOUT_NUMBER.clone_into(&mut facts.nie_status);
            if was.is_none_or(|was| was.nie.is_some()) {
                let key = if class.is_drug() { "medicine-without-number" } else { "medicine-number-missing" };
                self.notices.push(Text::new(key).with("name", name));
            }
            return Ok(());
        };
        // A number that came with a file stays as it came until somebody writes it anew.
        if was.is_some_and(|was| was.nie == facts.nie && was.class == facts.class) {
            return Ok(());
        }
        if !medicine::classify(&number).is_ok_and(|nie| nie.fits(class)) {
            let text = Text::new("medicine-number-of-another-class").with("number", number);
            return turn.refuse(Code::BadInput, text.with("name", name).with("class", class.code()));
        }
        let mut others = turn.lookup.registered(&number)?;
        others.retain(|sku| *sku != self.product.sku);
        let Some(other) = others.first().filter(|_| !turn.consent.said_yes_to(TWICE)) else { return Ok(()) };
        let goods = turn.lookup.goods(other, turn.today())?;
        let called = goods.map_or_else(|| other.to_string(), |goods| goods.product.name.clone());
        let text = Text::new(TWICE).with("number", number).with("name", called).with("sku", other.as_str());
        turn.refuse(Code::NeedsConfirmation, text)
    }

    /// Substance, strength and form say what it is a substitute for, the substance as the catalogue spells it already;
    /// the substance says whether the course is taken to its end.
    fn keyed(&self, facts: &mut MedicineFacts, said: &[Fact], was: Option<&MedicineFacts>) -> Result<(), Trouble> {
        let of = |facts: &MedicineFacts| (facts.generic_name.clone(), facts.strength.clone(), facts.form.clone());
        let same = was.is_some_and(|was| of(was) == of(facts));
        let told = |kind: fn(&Drug) -> bool| said.iter().any(|fact| matches!(fact, Fact::Drug(drug) if kind(drug)));
        if !same && !told(|drug| matches!(drug, Drug::Key(_))) {
            let key = medicine::substance_key(&facts.generic_name, &facts.strength, &facts.form);
            let known = self.turn.lookup.substance_known(&facts.generic_name, &key)?;
            (facts.generic_name, facts.substance_key) = known.unwrap_or((facts.generic_name.clone(), key));
        }
        if !same && !told(|drug| matches!(drug, Drug::Antibiotic(_))) {
            facts.antibiotic = is_antibiotic(&facts.substance_key);
        }
        Ok(())
    }

    /// A register runs from its first box to its last under one name.
    fn stays_in_its_register(&self, was: &MedicineFacts) -> Result<(), Trouble> {
        let now = self.product.medicine.as_ref().and_then(MedicineFacts::watched);
        if was.watched() == now {
            return Ok(());
        }
        let lots = self.turn.lookup.lots_everywhere(&self.product.sku)?;
        let left: Quantity = lots.iter().map(|lot| lot.lot.qty_milli).sum();
        if left.is_zero() {
            return Ok(());
        }
        let text = Text::new("medicine-lies-in-register").with("name", self.product.name.as_str()).with("left", left);
        self.turn.refuse(Code::NotAllowed, text.with("unit", self.product.base_unit()))
    }
}

/// What is wrong with the marks; `None` where each is for this class.
fn marks_fit(class: Class, facts: &MedicineFacts) -> Option<Text> {
    let known = facts.warning.as_deref().is_none_or(|warning| WARNINGS.contains(&warning));
    match () {
        () if !known => Some(Text::new("medicine-warning-unknown")),
        () if facts.warning.is_some() && class != Class::T => Some(Text::new("medicine-warning-of-t")),
        () if facts.owa && class != Class::K => Some(Text::new("medicine-owa-of-k")),
        () if (facts.prekursor || facts.oot) && !class.is_drug() => Some(Text::new("medicine-watched-drug")),
        () => None,
    }
}

#[cfg(test)]
mod tests;
