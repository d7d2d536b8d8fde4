//! Goods of the catalogue, taken in and changed by a manager one by one; many at once come by file.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a code on a pack means one product, and who has it is
//! named; the unit that stock is kept in never changes; goods of the shop never become a medicine, nor a medicine goods
//! of the shop; a price is above zero, not above a ceiling that blocks (R22), and below cost only when she says so
//! (R14).
//! Not here: what a medicine may be (`keeping_goods/medicine.rs`), prices of goods that are sold already
//! (`setting_prices.rs`), goods of no catalogue (`other.rs`).

use std::collections::BTreeSet;

use super::input::goods::{Fact, SetGoods};
use super::refusal::Code;
use super::setting_prices::{above_cost, within_ceiling};
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::event::pricing::PricesSet;
use crate::domain::event::{Event, ProductSet};
use crate::domain::goods::barcode::Barcode;
use crate::domain::goods::product::{BadProduct, Book, Prices, Product, Rung};
use crate::domain::goods::{ceiling, limit};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

mod medicine;
mod owner;

/// Signs of a name: what a shelf label takes in two lines.
const MOST_NAME: usize = 80;
/// Of the name on a 58 mm receipt.
const MOST_SHORT: usize = 32;
/// Of a unit, a shelf, a pack's content.
const MOST_WORD: usize = 16;
const MOST_CATEGORY: usize = 40;
/// Of a code on a pack, as in an import.
const MOST_CODE: usize = 48;

pub(super) fn decide(turn: &Turn<'_>, said: &SetGoods) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let hers = medicine::is_hers(turn, said)? && !access::may(user.role, Act::SetPrices);
    signing_in::may(user, if hers { Act::SetMedicineRules } else { Act::SetPrices })?;
    match said {
        SetGoods::New { sku, name, facts } => take_in(turn, sku.as_ref(), name, facts),
        SetGoods::Change { sku, facts } => change(turn, sku, facts),
    }
}

/// Goods as they are being put together.
struct Draft<'a> {
    turn: &'a Turn<'a>,
    product: Product,
    prices: Prices,
    /// As they are sold now; none of new goods.
    before: Option<Prices>,
    notices: Vec<Text>,
}

fn take_in(turn: &Turn<'_>, sku: Option<&Sku>, name: &str, facts: &[Fact]) -> Result<Decision, Trouble> {
    let sku = match sku {
        None => next_number(turn)?,
        Some(sku) => own_number(turn, sku)?,
    };
    let product = match facts.iter().any(|fact| matches!(fact, Fact::Drug(_))) {
        true => medicine::begun(sku),
        false => Product::plain(sku, "", Book::Sembako, "", "pcs"),
    };
    let prices = Prices { umum: Rupiah::ZERO, anggota: None, grosir: None, rungs: Vec::new(), het: None };
    let mut draft = Draft { turn, product, prices, before: None, notices: Vec::new() };
    draft.named(name)?;
    draft.hear(facts)?;
    draft.is_medicine(facts, None)?;
    draft.owned(facts, None)?;
    if draft.prices.umum.is_zero() {
        let text = Text::new("goods-price-needed").with("name", draft.product.name.as_str());
        return turn.refuse(Code::BadInput, text);
    }
    once(turn, &draft.product)?;
    let (name, sku) = (draft.product.name.clone(), draft.product.sku.clone());
    let text = Text::new("goods-taken-in").with("name", name).with("sku", sku.as_str());
    let text = text.with("price", draft.prices.umum).with("unit", draft.product.base_unit());
    draft.done(text)
}

fn change(turn: &Turn<'_>, sku: &Sku, facts: &[Fact]) -> Result<Decision, Trouble> {
    let Some(goods) = turn.lookup.goods(sku, turn.today())? else {
        return turn.refuse(Code::UnknownBarcode, Text::new("till-unknown-sku").with("sku", sku.as_str()));
    };
    let (product, prices) = (Product::clone(&goods.product), goods.prices.clone());
    let mut draft = Draft { turn, product, before: Some(prices.clone()), prices, notices: Vec::new() };
    draft.hear(facts)?;
    draft.is_medicine(facts, Some(&*goods.product))?;
    draft.owned(facts, Some(&*goods.product))?;
    let name = draft.product.name.clone();
    if draft.product == *goods.product && draft.prices == goods.prices {
        return turn.refuse(Code::BadInput, Text::new("goods-same").with("name", name));
    }
    let key = match (goods.product.active, draft.product.active) {
        (true, false) => "goods-sold-no-more",
        (false, true) => "goods-sold-again",
        _ => "goods-changed",
    };
    draft.done(Text::new(key).with("name", name))
}

/// Goods of one name are most often the same goods, taken in a moment ago.
fn once(turn: &Turn<'_>, product: &Product) -> Result<(), Trouble> {
    const TWICE: &str = "goods-name-twice";
    let same = turn.lookup.named(&product.name)?.filter(|_| !turn.consent.said_yes_to(TWICE));
    let goods = same.map(|sku| turn.lookup.goods(&sku, turn.today())).transpose()?.flatten();
    let Some(goods) = goods else { return Ok(()) };
    let text = Text::new(TWICE).with("name", goods.product.name.as_str()).with("sku", goods.product.sku.as_str());
    turn.refuse(Code::NeedsConfirmation, text.with("price", goods.prices.umum).with("unit", goods.product.base_unit()))
}

/// `BA0001`: this till's own series, so that two tills never give one number twice.
fn next_number(turn: &Turn<'_>) -> Result<Sku, Trouble> {
    let prefix = format!("B{}", turn.lookup.till()?);
    let last = turn.lookup.highest_sku(&prefix)?;
    let mut number = last.and_then(|sku| sku.as_str().strip_prefix(&prefix)?.parse::<u64>().ok()).unwrap_or(0);
    loop {
        number += 1;
        let sku = Sku(format!("{prefix}{number:04}"));
        if turn.lookup.goods(&sku, turn.today())?.is_none() {
            return Ok(sku);
        }
    }
}

/// A number that the shop gives itself.
fn own_number(turn: &Turn<'_>, sku: &Sku) -> Result<Sku, Trouble> {
    let written = sku.as_str();
    let fits = !written.is_empty()
        && written.len() <= MOST_WORD
        && written.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == b'-');
    if !fits {
        return turn.refuse(Code::BadInput, Text::new("goods-bad-number").with("sku", written));
    }
    match turn.lookup.goods(sku, turn.today())? {
        None => Ok(sku.clone()),
        Some(goods) => {
            let text = Text::new("goods-number-taken").with("sku", written);
            turn.refuse(Code::BadInput, text.with("name", goods.product.name.as_str()))
        }
    }
}

impl Draft<'_> {
    fn hear(&mut self, facts: &[Fact]) -> Result<(), Trouble> {
        // Units first: a code may be of a unit that is named with it.
        let units = |fact: &&Fact| matches!(fact, Fact::Unit(_) | Fact::Rung { .. });
        for fact in facts.iter().filter(units) {
            self.take(fact)?;
        }
        facts.iter().filter(|fact| !units(fact)).try_for_each(|fact| self.take(fact))
    }

    fn take(&mut self, fact: &Fact) -> Result<(), Trouble> {
        match fact {
            Fact::Name(name) => return self.named(name),
            Fact::ShortName(name) => self.product.short_name = self.word(name, MOST_SHORT)?,
            Fact::Category(category) => return self.category(category),
            Fact::Unit(unit) => return self.unit(unit),
            Fact::Weighed(by_weight) => {
                self.new_only(*by_weight == self.product.fractional)?;
                self.product.fractional = *by_weight;
            }
            Fact::Plu(plu) => return self.plu(plu.as_deref()),
            Fact::Rung { unit, is } => return self.rung(unit, *is),
            Fact::Barcode { unit, code } => return self.barcode(unit, code),
            Fact::NoBarcode(code) => return self.no_barcode(code),
            Fact::Price(price) | Fact::MemberPrice(price) if price.is_zero() => {
                return self.turn.refuse(Code::BadInput, Text::new("till-amount-above-zero"));
            }
            Fact::Price(price) if self.before.is_none() => self.prices.umum = *price,
            Fact::MemberPrice(price) if self.before.is_none() => self.prices.anggota = Some(*price),
            Fact::Price(_) | Fact::MemberPrice(_) => {
                return self.turn.refuse(Code::BadInput, Text::new("goods-price-has-a-day"));
            }
            Fact::Cost(cost) => self.product.cost = *cost,
            Fact::Content(content) => self.product.net_content = self.maybe_word(content.as_deref())?,
            Fact::Shelf(shelf) => self.product.shelf = self.maybe_word(shelf.as_deref())?,
            Fact::Minimum(least) => self.product.stock_min = *least,
            Fact::Supplier(None) => self.product.supplier = None,
            Fact::Supplier(Some(code)) => match self.turn.lookup.supplier(code.as_str())? {
                Some(supplier) => self.product.supplier = Some(supplier.code),
                None => {
                    let text = Text::new("till-unknown-supplier").with("supplier", code.as_str());
                    return self.turn.refuse(Code::BadInput, text);
                }
            },
            Fact::Consigned(consigned) => self.product.consignment = *consigned,
            Fact::Ppn(ppn) => self.product.ppn = *ppn,
            Fact::Ceiling(code) => {
                let own = self.turn.settings.goods.decrees.clone();
                let known = ceiling::built_in().into_iter().chain(own).map(|decree| decree.code);
                self.product.ceiling = self.code_of(code.as_deref(), known.collect(), "goods-unknown-ceiling")?;
            }
            Fact::Limit(code) => {
                let known = limit::of(&self.turn.settings).into_iter().map(|limit| limit.code);
                self.product.limit = self.code_of(code.as_deref(), known.collect(), "goods-unknown-limit")?;
            }
            Fact::Age(age) => self.product.min_age = *age,
            Fact::Active(active) => self.product.active = *active,
            Fact::Fornas(_) | Fact::Generic(_) => return self.mark(fact),
            Fact::Drug(drug) => return self.drug(drug),
        }
        Ok(())
    }

    /// Marks of a medicine (A39).
    fn mark(&mut self, fact: &Fact) -> Result<(), Trouble> {
        let Some(facts) = &mut self.product.medicine else {
            let text = Text::new("goods-not-medicine").with("name", self.product.name.as_str());
            return self.turn.refuse(Code::BadInput, text);
        };
        match fact {
            Fact::Fornas(fornas) => facts.fornas = *fornas,
            Fact::Generic(generic) => facts.generic = *generic,
            _ => {}
        }
        Ok(())
    }

    /// A code that the shop's rules know; else which ones they know.
    fn code_of(
        &self,
        code: Option<&str>,
        known: BTreeSet<String>,
        unknown: &'static str,
    ) -> Result<Option<String>, Trouble> {
        let Some(code) = code.map(str::to_uppercase) else { return Ok(None) };
        if !known.contains(&code) {
            let all = known.into_iter().collect::<Vec<_>>().join(", ");
            return self.turn.refuse(Code::BadInput, Text::new(unknown).with("code", code).with("known", all));
        }
        Ok(Some(code))
    }

    /// What stands in the stock's figures cannot become something else.
    fn new_only(&self, same: bool) -> Result<(), Trouble> {
        if self.before.is_none() || same {
            return Ok(());
        }
        let text = Text::new("goods-unit-stays").with("name", self.product.name.as_str());
        self.turn.refuse(Code::BadInput, text.with("unit", self.product.base_unit()))
    }

    fn word(&self, word: &str, most: usize) -> Result<String, Trouble> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if word.is_empty() || word.chars().count() > most || word.chars().any(char::is_control) {
            let text = Text::new("goods-bad-words").with("text", word).with("most", most);
            return self.turn.refuse(Code::BadInput, text);
        }
        Ok(word)
    }

    fn maybe_word(&self, word: Option<&str>) -> Result<Option<String>, Trouble> {
        word.map(|word| self.word(word, MOST_WORD)).transpose()
    }

    fn named(&mut self, name: &str) -> Result<(), Trouble> {
        let name = self.word(name, MOST_NAME)?;
        // A short name of its own stays; one that only began as the old name goes with it.
        let began = self.product.short_name.is_empty() || self.product.name.starts_with(&self.product.short_name);
        if began {
            self.product.short_name = name.chars().take(MOST_SHORT).collect::<String>().trim_end().to_owned();
        }
        self.product.name = name;
        Ok(())
    }

    fn category(&mut self, category: &str) -> Result<(), Trouble> {
        let category = self.word(category, MOST_CATEGORY)?;
        if category != self.product.category && self.turn.lookup.category(&category)?.is_none() {
            self.notices.push(Text::new("goods-new-category").with("category", category.as_str()));
        }
        self.product.category = category;
        Ok(())
    }

    fn unit(&mut self, unit: &str) -> Result<(), Trouble> {
        let unit = self.word(unit, MOST_WORD)?;
        self.new_only(unit == self.product.base_unit())?;
        if let Some(base) = self.product.rungs.first_mut() {
            base.unit = unit;
        }
        Ok(())
    }

    fn plu(&mut self, plu: Option<&str>) -> Result<(), Trouble> {
        if let Some(plu) = plu {
            if plu.len() != 5 || !plu.bytes().all(|digit| digit.is_ascii_digit()) {
                return self.turn.refuse(Code::BadInput, Text::new("import-not-plu"));
            }
            let holder = self.turn.lookup.plu(plu)?;
            self.not_of_another(plu, holder)?;
        }
        self.product.plu = plu.map(str::to_owned);
        Ok(())
    }

    fn rung(&mut self, unit: &str, is: Option<(i64, Rupiah)>) -> Result<(), Trouble> {
        let unit = self.word(unit, MOST_WORD)?;
        if unit.eq_ignore_ascii_case(self.product.base_unit()) {
            return self.new_only(false).and_then(|()| {
                let text = Text::new("goods-unit-twice").with("unit", unit.as_str());
                self.turn.refuse(Code::BadInput, text)
            });
        }
        let known = self.product.rungs.iter().position(|rung| rung.unit.eq_ignore_ascii_case(&unit));
        let Some((factor, price)) = is else {
            let Some(at) = known else {
                let text = Text::new("till-unknown-unit").with("unit", unit).with("name", self.product.name.as_str());
                return self.turn.refuse(Code::BadInput, text);
            };
            let gone = self.product.rungs.remove(at);
            self.prices.rungs.retain(|(of, _)| *of != gone.unit);
            return Ok(());
        };
        if price.is_zero() {
            return self.turn.refuse(Code::BadInput, Text::new("till-amount-above-zero"));
        }
        let unit = match known {
            Some(at) => {
                self.product.rungs[at].factor = factor;
                self.product.rungs[at].unit.clone()
            }
            None => {
                self.product.rungs.push(Rung { unit: unit.clone(), factor, barcodes: Vec::new() });
                unit
            }
        };
        self.product.rungs.sort_by_key(|rung| rung.factor);
        self.prices.rungs.retain(|(of, _)| *of != unit);
        self.prices.rungs.push((unit, price));
        Ok(())
    }

    /// Kept as printed; an EAN is told by its check digit (R3).
    fn barcode(&mut self, unit: &str, code: &str) -> Result<(), Trouble> {
        let code = code.trim();
        let fits = Barcode::parse(code).is_ok() && code.len() <= MOST_CODE && !code.contains(char::is_whitespace);
        if !fits {
            return self.turn.refuse(Code::BadInput, Text::new("goods-bad-barcode").with("code", code));
        }
        let holder = self.turn.lookup.barcode(code)?.map(|(sku, _)| sku);
        self.not_of_another(code, holder)?;
        self.drop_code(code);
        let unit = if unit.is_empty() { self.product.base_unit().to_owned() } else { unit.to_owned() };
        match self.product.rungs.iter_mut().find(|rung| rung.unit.eq_ignore_ascii_case(&unit)) {
            Some(rung) => rung.barcodes.push(code.to_owned()),
            None => {
                let text = Text::new("till-unknown-unit").with("unit", unit).with("name", self.product.name.as_str());
                return self.turn.refuse(Code::BadInput, text);
            }
        }
        Ok(())
    }

    fn no_barcode(&mut self, code: &str) -> Result<(), Trouble> {
        if self.drop_code(code.trim()) {
            return Ok(());
        }
        let text = Text::new("goods-no-such-barcode").with("code", code).with("name", self.product.name.as_str());
        self.turn.refuse(Code::BadInput, text)
    }

    /// Whether the code was there. GTIN-12 and the same number with a leading 0 are one code.
    fn drop_code(&mut self, code: &str) -> bool {
        let key = Barcode::parse(code);
        let same = |other: &String| other == code || key.is_ok() && Barcode::parse(other) == key;
        let mut found = false;
        for rung in &mut self.product.rungs {
            let before = rung.barcodes.len();
            rung.barcodes.retain(|other| !same(other));
            found |= rung.barcodes.len() < before;
        }
        found
    }

    fn not_of_another(&self, code: &str, holder: Option<Sku>) -> Result<(), Trouble> {
        let Some(sku) = holder.filter(|sku| *sku != self.product.sku) else { return Ok(()) };
        let name = match self.turn.lookup.goods(&sku, self.turn.today())? {
            Some(goods) => goods.product.name.clone(),
            None => sku.as_str().to_owned(),
        };
        let text = Text::new("goods-code-taken").with("code", code).with("name", name);
        self.turn.refuse(Code::BadInput, text.with("sku", sku.as_str()))
    }

    fn done(mut self, text: Text) -> Result<Decision, Trouble> {
        let turn = self.turn;
        if let Err(bad) = self.product.check() {
            let text = match bad {
                BadProduct::LadderDoesNotGrow { unit, factor } => {
                    Text::new("goods-ladder").with("unit", unit).with("factor", factor)
                }
                BadProduct::UnitTwice { unit } => Text::new("goods-unit-twice").with("unit", unit),
                BadProduct::NoBaseUnit => Text::new("goods-unit-twice").with("unit", ""),
            };
            return turn.refuse(Code::BadInput, text);
        }
        let warned = within_ceiling(turn, &self.product, &self.prices, turn.today())?;
        // Prices that stand were asked about when they were set.
        if self.before.as_ref() != Some(&self.prices) {
            above_cost(turn, &self.product, &self.prices)?;
        }
        let mut notices = vec![text];
        notices.append(&mut self.notices);
        notices.extend(warned);
        let coming = self.coming()?;
        let set = ProductSet { product: self.product, from: turn.today(), prices: self.prices };
        let mut decision = turn.till.quiet(|next| next.notices = notices);
        decision.happenings.push(Event::ProductSet(set).into());
        decision.happenings.extend(coming.into_iter().map(|set| Event::PricesSet(set).into()));
        Ok(decision)
    }

    /// Prices that were set for later days get the units that came only now.
    fn coming(&self) -> Result<Vec<PricesSet>, Trouble> {
        let Some(before) = &self.before else { return Ok(Vec::new()) };
        let (turn, sku) = (self.turn, &self.product.sku);
        let has = |prices: &Prices, unit: &str| prices.rungs.iter().any(|(of, _)| of == unit);
        let fresh: Vec<_> = self.prices.rungs.iter().filter(|(unit, _)| !has(before, unit)).cloned().collect();
        if fresh.is_empty() {
            return Ok(Vec::new());
        }
        let changes = turn.lookup.price_changes(sku)?;
        let later = changes.iter().map(|change| change.from).filter(|from| *from > turn.today());
        let mut sets = Vec::new();
        for from in later.collect::<BTreeSet<BusinessDate>>() {
            let Some(goods) = turn.lookup.goods(sku, from)? else { continue };
            let (was, mut prices) = (goods.prices.clone(), goods.prices.clone());
            prices.rungs.extend(fresh.iter().filter(|(unit, _)| !has(&was, unit)).cloned());
            let known = u32::try_from(changes.len() + sets.len()).unwrap_or(u32::MAX);
            sets.push(PricesSet { sku: sku.clone(), from, prices, was, known });
        }
        sets.retain(|set: &PricesSet| set.prices != set.was);
        Ok(sets)
    }
}

#[cfg(test)]
mod tests;
