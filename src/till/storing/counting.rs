//! Goods of others are counted by their labels (koperasi 5.3, opname): koli by koli, blind; then the differences, a
//! second count of each, and another person's yes.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a koli counts once however often it is scanned;
//! what the books have is frozen when goods are counted, first and again, and shown only after the review; a difference
//! is named and changes neither stock, which it never was, nor what the owner may take out.
//! Neighbours: our own goods (`till/stocktaking.rs`), how it is kept with each step (`till/drafting.rs`).

use crate::domain::event::storage::{StorageCounted, StorageCountedLine};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::product::Place;
use crate::domain::goods::storage::{self, Label, Stored};
use crate::domain::id::{DraftId, StorageCode, UserId};
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::answer::stock::{CountedStorageView, StorageCountView};
use crate::till::input::stock::CountStorage;
use crate::till::refusal::{Code, Refusal};
use crate::till::stock_paper::{Paper, PaperLine};
use crate::till::supplying::{done_by_two, next_slip};
use crate::till::{Decision, Trouble, Turn, drafting};

/// A count under way.
#[derive(Clone, Debug, PartialEq)]
pub struct StorageCount {
    /// What it is in the log until it is booked.
    pub draft: DraftId,
    pub lines: Vec<Line>,
    /// The books were shown: what is counted now is a second count.
    pub reviewed: bool,
    pub by: Vec<UserId>,
    pub last: Option<usize>,
}

/// Goods of one owner under one number.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its number in the draft, which it keeps.
    pub part: u32,
    pub storage: StorageCode,
    pub goods: String,
    pub unit: String,
    pub shelf: String,
    /// Of its unit; `None`: seen, and not weighed yet.
    pub counted: Option<Quantity>,
    /// What was counted before the books were shown, where it was counted again.
    pub first: Option<Quantity>,
    /// Numbers of the koli that were scanned.
    pub koli: Vec<u32>,
    /// Frozen when it was counted: first, and again.
    pub booked: Quantity,
    /// Counted again after the books were shown.
    pub again: bool,
}

impl Line {
    fn differs(&self) -> bool {
        self.counted != Some(self.booked)
    }
}

pub(super) fn decide(turn: &Turn<'_>, step: &CountStorage) -> Result<Decision, Trouble> {
    drafting::noted(turn, decided(turn, step)?)
}

fn decided(turn: &Turn<'_>, step: &CountStorage) -> Result<Decision, Trouble> {
    match step {
        CountStorage::Begin => begin(turn),
        CountStorage::Scan { code } => scan(turn, code),
        CountStorage::Set { storage, quantity } => set(turn, storage, *quantity),
        CountStorage::Review => review(turn),
        CountStorage::Done { reason } => book(turn, reason.trim()),
        CountStorage::Leave => {
            open(turn)?;
            Ok(turn.till.quiet(|next| next.storage_count = None))
        }
    }
}

fn open<'a>(turn: &'a Turn<'_>) -> Result<&'a StorageCount, Refusal> {
    let none = || Refusal::new(Code::BadInput, Text::new("till-no-storage-count"));
    turn.till.storage_count.as_deref().ok_or_else(none)
}

fn shown(turn: &Turn<'_>, count: StorageCount) -> Decision {
    turn.till.quiet(|next| next.storage_count = Some(Box::new(count)))
}

fn begin(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    if turn.till.storage_count.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-storage-count-open"));
    }
    let by = vec![turn.user()?.id.clone()];
    Ok(shown(
        turn,
        StorageCount { draft: DraftId(turn.moment.fresh), lines: Vec::new(), reviewed: false, by, last: None },
    ))
}

/// One koli more; of goods by weight only that they were seen, until they are weighed.
fn scan(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    open(turn)?;
    let Some(label) = Label::read(code) else {
        return turn.refuse(Code::UnknownBarcode, Text::new("till-unknown-storage").with("storage", code));
    };
    let stored = super::found(turn, label.storage.as_str())?;
    let koli = stored.taken.unit == "koli";
    let Some(number) = label.koli.filter(|_| koli) else {
        return put(turn, &stored, |line| line.counted = if koli { Some(more(line)) } else { line.counted });
    };
    if Quantity::whole(i64::from(number)) > stored.taken.qty_milli {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-storage").with("storage", code));
    }
    let line = open(turn)?.lines.iter().find(|line| line.storage == label.storage);
    let anew = open(turn)?.reviewed && line.is_some_and(|line| !line.again);
    if line.is_some_and(|line| !anew && line.koli.contains(&number)) {
        let text =
            Text::new("till-koli-twice").with("storage", label.storage.as_str()).with("koli", number.to_string());
        return turn.refuse(Code::BadInput, text);
    }
    put(turn, &stored, |line| {
        line.counted = Some(more(line));
        line.koli.push(number);
    })
}

fn more(line: &Line) -> Quantity {
    line.counted.unwrap_or(Quantity::ZERO) + Quantity::ONE
}

/// This many and no more: weighed, or koli without labels; zero where nothing of it is there.
fn set(turn: &Turn<'_>, storage: &str, quantity: Quantity) -> Result<Decision, Trouble> {
    open(turn)?;
    let code = Label::read(storage).map_or_else(|| storage.to_owned(), |label| label.storage.0);
    let stored = super::found(turn, &code)?;
    if quantity < Quantity::ZERO || stored.taken.unit == "koli" && !quantity.is_whole() {
        return turn.refuse(Code::BadQuantity, Text::new("till-koli-whole"));
    }
    put(turn, &stored, |line| line.counted = Some(quantity))
}

/// Changes the line of these goods; after the review it is counted anew.
fn put(turn: &Turn<'_>, stored: &Stored, change: impl FnOnce(&mut Line)) -> Result<Decision, Trouble> {
    let mut count = open(turn)?.clone();
    let taken = &stored.taken;
    let at = match count.lines.iter().position(|line| line.storage == taken.storage) {
        Some(at) => at,
        None => {
            count.lines.push(Line {
                part: drafting::next_part(count.lines.iter().map(|line| line.part)),
                storage: taken.storage.clone(),
                goods: stored.goods.clone(),
                unit: taken.unit.clone(),
                shelf: taken.shelf.clone(),
                counted: None,
                first: None,
                koli: Vec::new(),
                booked: storage::left(&stored.moves),
                again: count.reviewed,
            });
            count.lines.len() - 1
        }
    };
    let line = &mut count.lines[at];
    if count.reviewed && !line.again {
        (line.first, line.counted, line.again) = (line.counted, None, true);
        line.koli.clear();
        // What went out since the first count is no difference of the second.
        line.booked = storage::left(&stored.moves);
    }
    change(line);
    count.last = Some(at);
    let who = turn.user()?.id.clone();
    if !count.by.contains(&who) {
        count.by.push(who);
    }
    Ok(shown(turn, count))
}

/// Names said of goods that nobody counted; of more only how many.
const NAMED: usize = 3;

/// Only now the books stand beside it; and what nobody counted is named.
fn review(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let mut count = open(turn)?.clone();
    if count.lines.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-nothing-counted"));
    }
    weighed(turn, &count)?;
    count.reviewed = true;
    let all = turn.lookup.all_stored()?;
    let left: Vec<&Stored> = all
        .iter()
        .filter(|stored| storage::left(&stored.moves) > Quantity::ZERO)
        .filter(|stored| !count.lines.iter().any(|line| line.storage == stored.taken.storage))
        .collect();
    let names: Vec<String> =
        left.iter().take(NAMED).map(|stored| format!("{} {}", stored.taken.storage, stored.goods)).collect();
    let uncounted = (!left.is_empty()).then(|| {
        let count = i64::try_from(left.len()).unwrap_or(i64::MAX);
        Text::new("till-storage-uncounted").with("count", count).with("names", names.join(", "))
    });
    let differences: Vec<Text> = count.lines.iter().filter(|line| line.differs()).map(difference).collect();
    let mut decision = shown(turn, count);
    decision.next.notices.extend(differences);
    decision.next.notices.extend(uncounted);
    Ok(decision)
}

fn difference(line: &Line) -> Text {
    Text::new("till-storage-differs")
        .with("storage", line.storage.as_str())
        .with("goods", line.goods.as_str())
        .with("booked", line.booked)
        .with("counted", line.counted.unwrap_or(Quantity::ZERO))
        .with("unit", line.unit.as_str())
}

/// Goods by weight that were seen and not weighed are no count.
fn weighed(turn: &Turn<'_>, count: &StorageCount) -> Result<(), Trouble> {
    match count.lines.iter().find(|line| line.counted.is_none()) {
        Some(line) => turn.refuse(
            Code::BadInput,
            Text::new("till-storage-weigh").with("storage", line.storage.as_str()).with("goods", line.goods.as_str()),
        ),
        None => Ok(()),
    }
}

/// What differs is counted twice, and another person agrees to the whole.
fn book(turn: &Turn<'_>, reason: &str) -> Result<Decision, Trouble> {
    let count = open(turn)?;
    if !count.reviewed {
        return turn.refuse(Code::BadInput, Text::new("till-review-first"));
    }
    weighed(turn, count)?;
    let differing: Vec<&Line> = count.lines.iter().filter(|line| line.differs()).collect();
    if let Some(line) = differing.iter().find(|line| !line.again) {
        let text = Text::new("till-storage-again").with("storage", line.storage.as_str());
        return turn.refuse(Code::BadInput, text.with("goods", line.goods.as_str()));
    }
    if !differing.is_empty() && reason.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-reason-needed"));
    }
    let many = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let text = Text::new("till-approve-storage-count").with("count", many(count.lines.len()));
    done_by_two(turn, Act::CountStock, text.with("differ", many(differing.len())))?;
    recorded(turn, count, reason)
}

fn recorded(turn: &Turn<'_>, count: &StorageCount, reason: &str) -> Result<Decision, Trouble> {
    let slip = next_slip(turn)?;
    let line = |line: &Line| PaperLine {
        name: format!("{} {}", line.storage, line.goods),
        unit: line.unit.clone(),
        quantity: line.counted.unwrap_or(Quantity::ZERO),
        differs: line.differs(),
        ..PaperLine::default()
    };
    let paper = Paper {
        kind: "storage-counted",
        place: Place::Gudang.code(),
        reason: reason.to_owned(),
        lines: count.lines.iter().map(line).collect(),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let counted = |line: &Line| StorageCountedLine {
        storage: line.storage.clone(),
        unit: line.unit.clone(),
        booked_milli: line.booked,
        counted_milli: line.counted.unwrap_or(Quantity::ZERO),
        first_milli: line.first,
    };
    let number = slip.number;
    let lines = count.lines.iter().map(counted).collect();
    let event = StorageCounted { slip, lines, counted_by: count.by.clone() };
    let personal = (!reason.is_empty()).then(|| Personal { words: reason.to_owned(), ..Personal::default() });
    let differences: Vec<Text> = count.lines.iter().filter(|line| line.differs()).map(difference).collect();
    let mut decision = turn.till.quiet(|next| {
        next.storage_count = None;
        next.shown.slip = Some(number);
        next.notices.extend(differences);
    });
    decision.happenings.push(Happening { event: Event::StorageCounted(event), personal });
    decision.effects.push(paper);
    Ok(decision)
}

impl StorageCount {
    pub fn view(&self) -> StorageCountView {
        let line = |line: &Line| CountedStorageView {
            storage: line.storage.clone(),
            goods: line.goods.clone(),
            unit: line.unit.clone(),
            shelf: line.shelf.clone(),
            counted: line.counted,
            booked: self.reviewed.then_some(line.booked),
            again: line.again,
        };
        StorageCountView { lines: self.lines.iter().map(line).collect(), reviewed: self.reviewed, last: self.last }
    }
}
