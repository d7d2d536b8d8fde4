//! Why is this stock wrong? Where book and shelf of one product could have parted since it was last counted.
//!
//! Pure. Always holds: at the count they agreed, so they parted after it; they had parted at the latest where the books
//! say less than nothing, or where goods were sold that the books did not have. What a scan wrote is not doubted before
//! what a hand wrote.

use crate::domain::event::stock::{CountedBatch, StockCounted};
use crate::domain::goods::product::Place;
use crate::domain::id::{DeviceId, RecordId};
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// A movement after the count, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Kind of the event.
    pub document: &'static str,
    /// Base units; positive = came.
    pub milli: Quantity,
    /// Sold beyond the lots: the shelf had what the books had not.
    pub beyond: bool,
}

/// What a movement says of book and shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Scanned goods for money: the shelf is as the book.
    None,
    /// Written by a hand: here they could have parted.
    Possible,
    /// Here they had parted already.
    Certain,
}

/// A movement with the balance after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    pub balance: Quantity,
    pub doubt: Doubt,
}

/// The balances from the count on, and what each movement says.
pub fn judge(counted: Quantity, steps: &[Step]) -> Vec<Judged> {
    let mut balance = counted;
    let mut judged = Vec::with_capacity(steps.len());
    for step in steps {
        balance += step.milli;
        let certain = step.beyond && step.milli < Quantity::ZERO || balance < Quantity::ZERO;
        let doubt = match (certain, step.document) {
            (true, _) => Doubt::Certain,
            (false, "sale_completed") => Doubt::None,
            (false, _) => Doubt::Possible,
        };
        judged.push(Judged { balance, doubt });
    }
    judged
}

/// The first movement at which they could have parted, and the first at which they had. Where nothing was written by
/// hand before the certain one, that one is both.
pub fn parted(judged: &[Judged]) -> (Option<usize>, Option<usize>) {
    let certain = judged.iter().position(|one| one.doubt == Doubt::Certain);
    let possible = judged.iter().position(|one| one.doubt != Doubt::None);
    (possible, certain)
}

/// One product at one place from its last count to now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// When it was counted; `None` = never, and the page begins with the books.
    pub counted: Option<BusinessDate>,
    /// The record of that count.
    pub count: Option<RecordId>,
    /// What was counted, and what the books had then, what was sold meanwhile on neither side.
    pub compared: Option<(Quantity, Quantity)>,
    /// The same of each batch, where there were several.
    pub batches: Vec<CountedBatch>,
    /// What lay there then, by count and book.
    pub start: Quantity,
    pub lines: Vec<Line>,
    /// What other tills had done before and handed over after the count: it stands in the books twice (R52).
    pub late: Vec<Movement>,
    /// Which line could have parted them first, and at which they had.
    pub possible: Option<usize>,
    pub certain: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub movement: Movement,
    pub judged: Judged,
}

/// Of all movements of a product those at this place, from the last count on.
pub fn history(mut movements: Vec<Movement>, place: Place) -> History {
    movements.retain(|movement| movement.place == place);
    movements.sort_by_key(|movement| (movement.date, movement.at, movement.record));
    let last = movements.iter().rposition(|movement| movement.document == "stock_counted");
    let after = movements.split_off(last.map_or(0, |at| at + 1));
    let start = movements.iter().map(|movement| movement.milli).sum();
    let step = |of: &Movement| Step { document: of.document, milli: of.milli, beyond: of.lot.is_none() };
    let judged = judge(start, &after.iter().map(step).collect::<Vec<_>>());
    let (possible, certain) = parted(&judged);
    let lines = after.into_iter().zip(judged).map(|(movement, judged)| Line { movement, judged }).collect();
    let (counted, count) = (last.map(|at| movements[at].date), last.map(|at| movements[at].record));
    let (compared, batches, late) = (None, Vec::new(), Vec::new());
    History { counted, count, compared, batches, late, start, lines, possible, certain }
}

impl History {
    /// What of the movements up to the count its people could not know of.
    pub fn hear(&mut self, by: DeviceId, count: &StockCounted, before: &[Movement]) {
        let late = before.iter().filter(|movement| movement.place == count.place && is_late(movement, by, count));
        self.late = late.cloned().collect();
    }

    /// Whether book and shelf parted by the count itself, and where to look if not.
    pub fn verdict(&self) -> Text {
        let date = |at: usize| self.lines[at].movement.date;
        if !self.late.is_empty() {
            let mut papers: Vec<&str> = self.late.iter().map(|movement| movement.reference.as_str()).collect();
            papers.dedup();
            let quantity: Quantity = self.late.iter().map(|movement| movement.milli).sum();
            return Text::new("report-why-late").with("quantity", quantity).with("papers", papers.join(", "));
        }
        match (self.possible, self.certain) {
            (None, _) => Text::new("report-why-nothing"),
            (Some(first), None) => Text::new("report-why-from").with("date", date(first)),
            (Some(first), Some(last)) => {
                Text::new("report-why-between").with("date", date(first)).with("until", date(last))
            }
        }
    }
}

/// Whether another device did this before goods were counted, while its record was not known where they were counted.
/// Counts of old programs do not say what they knew: nothing is late to them.
pub fn is_late(movement: &Movement, by: DeviceId, count: &StockCounted) -> bool {
    if movement.record.device == by {
        return false;
    }
    let of_goods = || count.lines.iter().filter(|line| line.difference.sku == movement.sku);
    let of_lot = of_goods().find(|line| movement.lot.as_ref() == Some(&line.difference.lot));
    let Some(line) = of_lot.or_else(|| of_goods().next()) else { return false };
    let known = line.heard.iter().find(|heard| heard.device == movement.record.device).map_or(0, |heard| heard.seq);
    line.counted_at.is_some_and(|at| movement.at < at) && movement.record.seq > known
}

#[cfg(test)]
mod tests;
