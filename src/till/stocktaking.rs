//! Counting goods on the shelf while the shop sells (R52; J22, J23).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what the books say of goods is frozen when they are
//! counted, first and anew, so that what is sold meanwhile stays sold; nothing of the books is shown before
//! [`Count::Review`]; goods that nobody counted are unknown, which is not zero.
//! Neighbours: what a count differs from the books by (`stocktaking/difference.rs`).

use std::collections::BTreeMap;

use super::answer::stock::{CountedView, StocktakeView};
use super::coded::{self, Coded};
use super::input::stock::Count;
use super::lookup::Goods;
use super::lookup::stockroom::Shelved;
use super::refusal::{Code, Refusal};
use super::stock_paper::{Paper, PaperLine};
use super::supplying::{done_by_two, next_slip};
use super::{Decision, Trouble, Turn, drafting, signing_in};
use crate::domain::event::stock::{CountedLine, Heard, Scope, StockCounted};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::id::{DraftId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::Instant;

mod difference;
mod scope;
mod watched;

/// Lines of one count.
const MOST_LINES: usize = 2_000;

/// A count under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Stocktake {
    /// What it is in the log until it is booked.
    pub draft: DraftId,
    pub place: Place,
    pub scope: Scope,
    pub lines: Vec<Line>,
    /// The books were shown: what is counted now is a second count.
    pub reviewed: bool,
    pub by: Vec<UserId>,
    pub last: Option<usize>,
}

/// Goods of one batch (none for goods without), as counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its number in the draft, which it keeps.
    pub part: u32,
    pub sku: Sku,
    pub name: String,
    pub base_unit: String,
    pub batch: String,
    pub counted: Quantity,
    /// What was counted before the books were shown, where it was counted again.
    pub first: Option<Quantity>,
    /// What the books had when it was counted, by batch where the line names none; what was sold beyond the lots
    /// taken off.
    pub frozen: BTreeMap<String, Quantity>,
    /// Of that, what no other line of these goods names.
    pub booked: Quantity,
    /// When that was; a count that an older program began does not say.
    pub at: Option<Instant>,
    /// What was known of other devices then, or when what they did before was made good.
    pub heard: Vec<Heard>,
    /// Counted again after the books were shown.
    pub again: bool,
    /// What the difference stands for, at the lots' cost; 0 before the review.
    pub value: Rupiah,
}

pub(super) fn decide(turn: &Turn<'_>, step: &Count) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CountStock)?;
    drafting::noted(turn, decided(turn, step)?)
}

fn decided(turn: &Turn<'_>, step: &Count) -> Result<Decision, Trouble> {
    match step {
        Count::Begin { place, scope } => begin(turn, *place, scope),
        Count::Scan { code } => scan(turn, code),
        Count::Line { sku, quantity, unit, batch } => {
            let goods = turn.goods(sku)?;
            let unit = unit.as_deref().unwrap_or_else(|| goods.product.base_unit());
            let Some(rung) = goods.product.rung(unit) else {
                let text = Text::new("till-unknown-unit").with("unit", unit);
                return turn.refuse(Code::BadInput, text.with("name", goods.product.name.as_str()));
            };
            let factor = rung.factor;
            put(turn, &goods, batch.as_deref().unwrap_or_default(), (quantity.in_base(factor), true))
        }
        Count::Set { sku, quantity, batch } => {
            let goods = turn.goods(sku)?;
            put(turn, &goods, batch.as_deref().unwrap_or_default(), (*quantity, false))
        }
        Count::Remove { sku, batch } => remove(turn, sku, batch.as_deref().unwrap_or_default()),
        Count::Review => review(turn),
        Count::Done { reason } => book(turn, reason),
        Count::Leave => {
            open(turn)?;
            Ok(turn.till.quiet(|next| next.stocktake = None))
        }
    }
}

fn open<'a>(turn: &'a Turn<'_>) -> Result<&'a Stocktake, Refusal> {
    let none = || Refusal::new(Code::BadInput, Text::new("till-no-stocktake"));
    turn.till.stocktake.as_deref().ok_or_else(none)
}

fn begin(turn: &Turn<'_>, place: Place, scope: &Scope) -> Result<Decision, Trouble> {
    if turn.till.stocktake.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-stocktake-open"));
    }
    scope::is_there(turn, place, scope)?;
    let stocktake = Stocktake {
        draft: DraftId(turn.moment.fresh),
        place,
        scope: scope.clone(),
        lines: Vec::new(),
        reviewed: false,
        by: vec![turn.user()?.id.clone()],
        last: None,
    };
    let nothing = *scope != Scope::All && turn.lookup.lots_within(place, scope)?.is_empty();
    let mut decision = shown(turn, stocktake);
    if nothing {
        let text = Text::new("till-stocktake-nothing-there").with("scope", scope_said(scope));
        decision.next.notices.push(text.with("place", place.code()));
    }
    Ok(decision)
}

/// `B2`, `Beras`; empty for all.
fn scope_said(scope: &Scope) -> &str {
    match scope {
        Scope::All => "",
        Scope::Shelf(word) | Scope::Category(word) => word,
    }
}

/// Goods of a shelf that lie elsewhere at the place too are counted whole: one heap alone would make the rest missing.
fn elsewhere(turn: &Turn<'_>, stocktake: &Stocktake, product: &Product) -> Result<Option<Text>, Trouble> {
    if stocktake.scope == Scope::All {
        return Ok(None);
    }
    let of = |lots: Vec<Shelved>| -> Quantity {
        let these = lots.iter().filter(|lot| lot.sku == product.sku && lot.lot.place == stocktake.place);
        these.map(|lot| lot.lot.qty_milli).sum()
    };
    let here = of(turn.lookup.lots_within(stocktake.place, &stocktake.scope)?);
    let beside = of(turn.lookup.lots_everywhere(&product.sku)?) - here;
    if beside <= Quantity::ZERO {
        return Ok(None);
    }
    // How many is not said: the count is blind.
    let text = Text::new("till-stocktake-elsewhere").with("name", product.name.as_str());
    Ok(Some(text.with("scope", scope_said(&stocktake.scope)).with("place", stocktake.place.code())))
}

fn shown(turn: &Turn<'_>, stocktake: Stocktake) -> Decision {
    turn.till.quiet(|next| {
        next.times_used();
        next.stocktake = Some(Box::new(stocktake));
    })
}

fn scan(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    open(turn)?;
    let count = turn.till.times.unwrap_or(Quantity::ONE);
    let Coded { sku, unit, pack, weighed } = coded::read(code, turn.lookup, &turn.settings, turn.today())?;
    let goods = turn.goods(&sku)?;
    let batch = pack.batch.as_deref().unwrap_or_default();
    if coded::ran_on(&pack, &goods) && !turn.lookup.batch_known(&sku, &batch.trim().to_uppercase())? {
        return Err(coded::misread().into());
    }
    let factor = goods.product.rung(&unit).map_or(1, |rung| rung.factor);
    let quantity = weighed.unwrap_or_else(|| count.in_base(factor));
    put(turn, &goods, batch, (quantity, true))
}

/// `more`: added to what was counted of it; else it is this and no more. After the review a line is counted anew. What
/// the books have is frozen when a count of it begins, first or anew: what was sold before is on neither side.
fn put(turn: &Turn<'_>, goods: &Goods, batch: &str, (quantity, more): (Quantity, bool)) -> Result<Decision, Trouble> {
    let mut stocktake = open(turn)?.clone();
    let product = &goods.product;
    let batch = batch.trim().to_uppercase();
    scope::belongs(turn, &stocktake, product)?;
    if quantity < Quantity::ZERO || !quantity.is_whole() && !product.fractional {
        let text =
            Text::new("till-fraction-not-sold").with("name", product.name.as_str()).with("unit", product.base_unit());
        return turn.refuse(Code::FractionNotSold, text);
    }
    if product.medicine.is_some() && batch.is_empty() && has_batches(turn, stocktake.place, &product.sku)? {
        return turn.refuse(Code::BadInput, Text::new("till-batch-to-count").with("name", product.name.as_str()));
    }
    let known = stocktake.lines.iter().any(|line| line.sku == product.sku);
    let beside = if known { None } else { elsewhere(turn, &stocktake, product)? };
    let at = match stocktake.at(&product.sku, &batch) {
        Some(at) => {
            let line = &mut stocktake.lines[at];
            let anew = stocktake.reviewed && !line.again;
            if anew {
                (line.first, line.again) = (Some(line.counted), true);
            }
            line.counted = if more && !anew { line.counted + quantity } else { quantity };
            if anew || !more {
                line.frozen = difference::frozen(turn, stocktake.place, &product.sku, &batch)?;
                (line.at, line.heard) = (Some(turn.moment.now), turn.lookup.heard()?);
            }
            at
        }
        None if stocktake.lines.len() >= MOST_LINES => {
            let text = Text::new("till-delivery-full").with("most", MOST_LINES.to_string());
            return turn.refuse(Code::LimitReached, text);
        }
        None => {
            let frozen = difference::frozen(turn, stocktake.place, &product.sku, &batch)?;
            stocktake.lines.push(Line {
                part: drafting::next_part(stocktake.lines.iter().map(|line| line.part)),
                sku: product.sku.clone(),
                name: product.name.clone(),
                base_unit: product.base_unit().to_owned(),
                batch,
                counted: quantity,
                first: None,
                frozen,
                booked: Quantity::ZERO,
                at: Some(turn.moment.now),
                heard: turn.lookup.heard()?,
                again: stocktake.reviewed,
                value: Rupiah::ZERO,
            });
            stocktake.lines.len() - 1
        }
    };
    stocktake.last = Some(at);
    let who = turn.user()?.id.clone();
    if !stocktake.by.contains(&who) {
        stocktake.by.push(who);
    }
    difference::restate(turn, &mut stocktake, &product.sku)?;
    let mut decision = shown(turn, stocktake);
    decision.next.notices.extend(beside);
    Ok(decision)
}

/// Goods that a slip of the hand counted: they are unknown again, which is not zero.
fn remove(turn: &Turn<'_>, sku: &Sku, batch: &str) -> Result<Decision, Trouble> {
    let mut stocktake = open(turn)?.clone();
    let Some(at) = stocktake.at(sku, &batch.trim().to_uppercase()) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-such-line").with("text", sku.as_str()));
    };
    stocktake.lines.remove(at);
    // Nothing is left of what was compared.
    stocktake.reviewed &= !stocktake.lines.is_empty();
    stocktake.last = stocktake.lines.len().checked_sub(1).map(|last| at.min(last));
    difference::restate(turn, &mut stocktake, sku)?;
    let uncounted = if stocktake.reviewed { uncounted(turn, &stocktake)? } else { None };
    let mut decision = shown(turn, stocktake);
    decision.next.notices.extend(uncounted);
    Ok(decision)
}

fn has_batches(turn: &Turn<'_>, place: Place, sku: &Sku) -> Result<bool, Trouble> {
    let lots = turn.lookup.lots_everywhere(sku)?;
    Ok(lots.iter().any(|lot| lot.lot.place == place && !lot.lot.batch.is_empty()))
}

fn review(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let mut stocktake = open(turn)?.clone();
    if stocktake.lines.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-nothing-counted"));
    }
    difference::hear(turn, &mut stocktake)?;
    let worths = stocktake.lines.iter().map(|line| difference::worth(turn, &stocktake, line));
    let worths: Vec<Rupiah> = worths.collect::<Result<_, _>>()?;
    stocktake.lines.iter_mut().zip(worths).for_each(|(line, value)| line.value = value);
    stocktake.reviewed = true;
    let uncounted = uncounted(turn, &stocktake)?;
    let mut decision = shown(turn, stocktake);
    decision.next.notices.extend(uncounted);
    Ok(decision)
}

/// Names said of goods that nobody counted; of more only how many.
const NAMED: usize = 3;

/// Goods that the books have here and that nobody counted: they stay as they are, unless somebody says zero.
fn uncounted(turn: &Turn<'_>, stocktake: &Stocktake) -> Result<Option<Text>, Trouble> {
    let mut left: Vec<Sku> = turn
        .lookup
        .lots_within(stocktake.place, &stocktake.scope)?
        .into_iter()
        .filter(|lot| !stocktake.counts(lot))
        .map(|lot| lot.sku)
        .collect();
    left.dedup();
    if left.is_empty() {
        return Ok(None);
    }
    let names = left.iter().take(NAMED).map(|sku| turn.goods(sku).map(|goods| goods.product.name.clone()));
    let names: Vec<String> = names.collect::<Result<_, _>>()?;
    let count = i64::try_from(left.len()).unwrap_or(i64::MAX);
    Ok(Some(Text::new("till-uncounted").with("count", count).with("names", names.join(", "))))
}

/// Large differences are counted twice, the whole is agreed to by another person, and a medicine nobody knew is not
/// made up: it comes in with its papers.
fn book(turn: &Turn<'_>, reason: &str) -> Result<Decision, Trouble> {
    let mut stocktake = open(turn)?.clone();
    if !stocktake.reviewed {
        return turn.refuse(Code::BadInput, Text::new("till-review-first"));
    }
    difference::hear(turn, &mut stocktake)?;
    let stocktake = &stocktake;
    let limit = turn.settings.stock_watch.count_again;
    if let Some(line) = stocktake.lines.iter().find(|line| line.value.abs() > limit && !line.again) {
        let text = Text::new("till-goods-again").with("name", line.name.as_str()).with("value", line.value);
        return turn.refuse(Code::BadInput, text);
    }
    let total: Rupiah = stocktake.lines.iter().map(|line| line.value).sum();
    if total.abs() > limit && reason.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-reason-needed"));
    }
    let mut lines = Vec::new();
    for (at, line) in stocktake.lines.iter().enumerate() {
        scope::has_papers(turn, stocktake, line)?;
        let differences = difference::differences(turn, stocktake, line, at)?;
        let unknown = differences.iter().any(|found| found.new_lot);
        if unknown && turn.goods(&line.sku)?.product.book == Book::Obat {
            let text = Text::new("till-unknown-batch").with("name", line.name.as_str());
            return turn.refuse(
                Code::BadInput,
                text.with("batch", if line.batch.is_empty() { "-" } else { line.batch.as_str() }),
            );
        }
        match differences.is_empty() {
            true => lines.push(difference::agreed(turn, stocktake, line, at)?),
            false => lines.extend(differences),
        }
    }
    let pharmacist = watched::agreed(turn, stocktake, reason.trim())?;
    let same = lines.iter().all(|line| line.difference.qty_milli.is_zero() && !line.beyond);
    let key = if same { "till-approve-count-agrees" } else { "till-approve-count" };
    let text = Text::new(key).with("count", lines.len().to_string()).with("value", total);
    done_by_two(turn, Act::CountStock, text)?;
    recorded(turn, stocktake, (lines, total), pharmacist, reason.trim())
}

fn recorded(
    turn: &Turn<'_>,
    stocktake: &Stocktake,
    (lines, total): (Vec<CountedLine>, Rupiah),
    pharmacist: Option<UserId>,
    reason: &str,
) -> Result<Decision, Trouble> {
    let slip = next_slip(turn)?;
    let line = |line: &Line| PaperLine {
        name: line.name.clone(),
        unit: line.base_unit.clone(),
        quantity: line.counted,
        batch: line.batch.clone(),
        amount: Some(line.value),
        differs: line.counted != line.booked,
        ..PaperLine::default()
    };
    let who = pharmacist.as_ref().map(|id| turn.lookup.user(id)).transpose()?.flatten();
    let paper = Paper {
        kind: "counted",
        pharmacist: who.map_or_else(String::new, |who| who.name),
        place: stocktake.place.code(),
        reason: reason.to_owned(),
        lines: stocktake.lines.iter().map(line).collect(),
        total: Some(total),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let number = slip.number;
    let event = StockCounted {
        slip,
        place: stocktake.place,
        scope: scope_word(&stocktake.scope),
        lines,
        counted_by: stocktake.by.clone(),
        pharmacist,
    };
    let personal = (!reason.is_empty()).then(|| Personal { words: reason.to_owned(), ..Personal::default() });
    let mut decision = turn.till.quiet(|next| {
        next.stocktake = None;
        next.shown.slip = Some(number);
    });
    decision.happenings.push(Happening { event: Event::StockCounted(event), personal });
    decision.effects.push(paper);
    Ok(decision)
}

fn scope_word(scope: &Scope) -> String {
    match scope {
        Scope::All => "semua".to_owned(),
        Scope::Shelf(shelf) => format!("rak {shelf}"),
        Scope::Category(category) => format!("kategori {category}"),
    }
}

impl Stocktake {
    fn at(&self, sku: &Sku, batch: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.sku == *sku && line.batch == batch)
    }

    pub fn view(&self) -> StocktakeView {
        let line = |line: &Line| CountedView {
            sku: line.sku.clone(),
            name: line.name.clone(),
            base_unit: line.base_unit.clone(),
            batch: line.batch.clone(),
            counted: line.counted,
            first: line.first,
            booked: self.reviewed.then_some(line.booked),
            value: self.reviewed.then_some(line.value),
            again: line.again,
        };
        StocktakeView {
            place: self.place,
            scope: self.scope.clone(),
            lines: self.lines.iter().map(line).collect(),
            reviewed: self.reviewed,
            last: self.last,
            difference: self.reviewed.then(|| self.lines.iter().map(|line| line.value).sum()),
        }
    }
}

#[cfg(test)]
mod tests;
