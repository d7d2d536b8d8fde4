//! Suppliers, put onto the list and changed by a manager one by one; many at once come by file.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a code and a name each mean one supplier; who becomes a
//! PBF has a licence (A15); the account that money goes to is seen by whoever approves payments, so that nobody alone
//! sends the shop's money elsewhere. Two people who change one at two tills without knowing of each other: what the
//! later said holds, as with goods.
//! Not here: what he is told and paid (`supplying.rs`).

use super::input::suppliers::{SetSupplier, SupplierFact};
use super::refusal::Code;
use super::{Decision, Trouble, Turn, signing_in, supplying};
use crate::domain::event::{Event, Happening, Personal, SupplierSet};
use crate::domain::id::SupplierCode;
use crate::domain::people::access::Act;
use crate::domain::settings::is_npwp;
use crate::domain::text::Text;

const KINDS: [&str; 3] = ["grosir", "pbf", "konsinyasi"];
/// Signs of a name, an address, an account.
const MOST_WORDS: usize = 80;
const MOST_CODE: usize = 16;
/// Of a licence's number.
const MOST_NUMBER: usize = 40;
/// Days until a faktur is to be paid: a year is more than anybody gives.
const MOST_TERMS: i64 = 365;

pub(super) fn decide(turn: &Turn<'_>, said: &SetSupplier) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SetPrices)?;
    match said {
        SetSupplier::New { code, name, facts } => take_in(turn, code.as_ref(), name, facts),
        SetSupplier::Change { code, facts } => change(turn, code, facts),
    }
}

/// A supplier as he is being put together.
struct Draft<'a> {
    turn: &'a Turn<'a>,
    set: SupplierSet,
    who: Personal,
    /// As he is on the list now; none of a new one.
    before: Option<(SupplierSet, Personal)>,
}

fn take_in(
    turn: &Turn<'_>,
    code: Option<&SupplierCode>,
    name: &str,
    facts: &[SupplierFact],
) -> Result<Decision, Trouble> {
    let code = match code {
        None => next_code(turn)?,
        Some(code) => own_code(turn, code)?,
    };
    let set = SupplierSet {
        code: code.clone(),
        supplier_kind: KINDS[0].to_owned(),
        terms_days: 0,
        consignment: false,
        commission_percent: String::new(),
        pkp: false,
        npwp: String::new(),
        licence: String::new(),
    };
    let mut draft = Draft { turn, set, who: Personal::default(), before: None };
    draft.named(name)?;
    draft.hear(facts)?;
    let text = Text::new("supplier-taken-in").with("name", draft.who.name.as_str()).with("code", code.as_str());
    let mut decision = draft.done(text)?;
    decision.next.shown.document = Some(code.as_str().to_owned());
    Ok(decision)
}

fn change(turn: &Turn<'_>, code: &SupplierCode, facts: &[SupplierFact]) -> Result<Decision, Trouble> {
    let Some((set, who)) = turn.lookup.supplier_record(code)? else {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-supplier").with("supplier", code.as_str()));
    };
    let before = (set.clone(), who.clone());
    let mut draft = Draft { turn, set, who, before: Some(before) };
    draft.hear(facts)?;
    let name = draft.who.name.clone();
    if draft.before.as_ref().is_some_and(|(set, who)| *set == draft.set && *who == draft.who) {
        return turn.refuse(Code::BadInput, Text::new("supplier-same").with("name", name));
    }
    draft.done(Text::new("supplier-changed").with("name", name))
}

/// `PA001`: this till's own series, so that two tills never give one code twice.
fn next_code(turn: &Turn<'_>) -> Result<SupplierCode, Trouble> {
    let prefix = format!("P{}", turn.lookup.till()?);
    let last = turn.lookup.highest_supplier(&prefix)?;
    let last = last.and_then(|code| code.as_str().strip_prefix(&prefix)?.parse::<u64>().ok()).unwrap_or(0);
    Ok(SupplierCode(format!("{prefix}{:03}", last + 1)))
}

/// A code that the shop gives itself.
fn own_code(turn: &Turn<'_>, code: &SupplierCode) -> Result<SupplierCode, Trouble> {
    let written = code.as_str();
    let fits = !written.is_empty()
        && written.len() <= MOST_CODE
        && written.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == b'-');
    if !fits {
        return turn.refuse(Code::BadInput, Text::new("supplier-bad-code").with("code", written));
    }
    match turn.lookup.supplier(written)? {
        None => Ok(code.clone()),
        Some(supplier) => {
            let text = Text::new("supplier-code-taken").with("code", written).with("name", supplier.name);
            turn.refuse(Code::BadInput, text)
        }
    }
}

impl Draft<'_> {
    fn hear(&mut self, facts: &[SupplierFact]) -> Result<(), Trouble> {
        // What he is comes first: a licence and a commission belong to one kind.
        let kind = |fact: &&SupplierFact| matches!(fact, SupplierFact::Kind(_));
        for fact in facts.iter().filter(kind) {
            self.take(fact)?;
        }
        facts.iter().filter(|fact| !kind(fact)).try_for_each(|fact| self.take(fact))
    }

    fn take(&mut self, fact: &SupplierFact) -> Result<(), Trouble> {
        match fact {
            SupplierFact::Name(name) => return self.named(name),
            SupplierFact::Kind(kind) => return self.kind(kind),
            SupplierFact::Terms(days) if !(0..=MOST_TERMS).contains(days) => {
                let text = Text::new("supplier-bad-terms").with("days", *days).with("most", MOST_TERMS);
                return self.turn.refuse(Code::BadInput, text);
            }
            SupplierFact::Terms(days) => self.set.terms_days = *days,
            SupplierFact::Phone(phone) => self.who.phone = self.phone(phone.as_deref())?,
            SupplierFact::Address(address) => self.who.address = self.maybe(address.as_deref(), MOST_WORDS)?,
            SupplierFact::Commission(Some(_)) if !self.set.consignment => {
                return self.turn.refuse(Code::BadInput, Text::new("supplier-commission-of-consignor"));
            }
            SupplierFact::Commission(percent) => {
                self.set.commission_percent = percent.map_or_else(String::new, |percent| percent.value().to_string());
            }
            SupplierFact::Pkp(pkp) => self.set.pkp = *pkp,
            SupplierFact::Npwp(npwp) => self.set.npwp = self.npwp(npwp.as_deref())?,
            SupplierFact::Licence(Some(_)) if self.set.supplier_kind != "pbf" => {
                return self.turn.refuse(Code::BadInput, Text::new("supplier-licence-of-pbf"));
            }
            SupplierFact::Licence(licence) => self.set.licence = self.maybe(licence.as_deref(), MOST_NUMBER)?,
            SupplierFact::Bank(bank) => self.who.bank = self.maybe(bank.as_deref(), MOST_WORDS)?,
        }
        Ok(())
    }

    fn word(&self, word: &str, most: usize) -> Result<String, Trouble> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if word.is_empty() || word.chars().count() > most || word.chars().any(char::is_control) {
            let text = Text::new("goods-bad-words").with("text", word).with("most", most);
            return self.turn.refuse(Code::BadInput, text);
        }
        Ok(word)
    }

    /// Empty for nothing.
    fn maybe(&self, word: Option<&str>, most: usize) -> Result<String, Trouble> {
        word.map_or_else(|| Ok(String::new()), |word| self.word(word, most))
    }

    fn named(&mut self, name: &str) -> Result<(), Trouble> {
        if name.trim().is_empty() {
            return self.turn.refuse(Code::BadInput, Text::new("supplier-name-needed"));
        }
        let name = self.word(name, MOST_WORDS)?;
        let holder = self.turn.lookup.supplier_named(&name)?;
        if let Some(holder) = holder.filter(|holder| holder.code != self.set.code) {
            let text = Text::new("supplier-name-taken").with("name", holder.name);
            return self.turn.refuse(Code::BadInput, text.with("code", holder.code.as_str()));
        }
        self.who.name = name;
        Ok(())
    }

    /// What belongs to the kind he was goes with it.
    fn kind(&mut self, kind: &str) -> Result<(), Trouble> {
        if !KINDS.contains(&kind) {
            let text = Text::new("supplier-bad-kind").with("kind", kind).with("kinds", KINDS.join(", "));
            return self.turn.refuse(Code::BadInput, text);
        }
        if kind == self.set.supplier_kind {
            return Ok(());
        }
        kind.clone_into(&mut self.set.supplier_kind);
        self.set.consignment = kind == "konsinyasi";
        self.set.licence.clear();
        if !self.set.consignment {
            self.set.commission_percent.clear();
        }
        Ok(())
    }

    fn phone(&self, phone: Option<&str>) -> Result<String, Trouble> {
        let Some(phone) = phone else { return Ok(String::new()) };
        let phone = phone.trim();
        let digits = phone.bytes().filter(u8::is_ascii_digit).count();
        let known = phone.bytes().all(|sign| sign.is_ascii_digit() || b"+-/() ".contains(&sign));
        match (6..=20).contains(&digits) && known && phone.len() <= MOST_NUMBER {
            true => Ok(phone.to_owned()),
            false => self.turn.refuse(Code::BadInput, Text::new("supplier-bad-phone").with("phone", phone)),
        }
    }

    fn npwp(&self, npwp: Option<&str>) -> Result<String, Trouble> {
        let Some(npwp) = npwp else { return Ok(String::new()) };
        let npwp = npwp.trim();
        match is_npwp(npwp) && npwp.len() <= MOST_NUMBER {
            true => Ok(npwp.to_owned()),
            false => self.turn.refuse(Code::BadInput, Text::new("supplier-bad-npwp").with("npwp", npwp)),
        }
    }

    fn done(self, text: Text) -> Result<Decision, Trouble> {
        let turn = self.turn;
        let (was_pbf, had) = match &self.before {
            Some((set, who)) => (set.supplier_kind == "pbf" && set.licence.is_empty(), who.bank.as_str()),
            None => (false, ""),
        };
        // One who came by file without it stays as he is until somebody has the number at hand.
        if self.set.supplier_kind == "pbf" && self.set.licence.is_empty() && !was_pbf {
            let text = Text::new("supplier-licence-needed").with("name", self.who.name.as_str());
            return turn.refuse(Code::BadInput, text);
        }
        if self.who.bank != had {
            let key = if self.who.bank.is_empty() { "supplier-bank-gone" } else { "supplier-bank-agreed" };
            let asked = Text::new(key).with("name", self.who.name.as_str()).with("bank", self.who.bank.as_str());
            supplying::done_by_two(turn, Act::PaySupplier, asked)?;
        }
        let mut decision = turn.till.quiet(|next| next.notices.push(text));
        decision.happenings.push(Happening { event: Event::SupplierSet(self.set), personal: Some(self.who) });
        Ok(decision)
    }
}

#[cfg(test)]
mod tests;
