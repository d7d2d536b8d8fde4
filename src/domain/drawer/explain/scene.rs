//! The shift as a guess needs it: cash sales, returns, drops, openings without a sale, what the bank saw, and how the
//! counted pieces differ from those that should be there.
//!
//! Pure. Always holds: what was undone or moved to another tender is no candidate any more.

use crate::domain::drawer::cash::{Contents, likely};
use crate::domain::drawer::count::{DENOMINATIONS, worth};
use crate::domain::drawer::fact::{DrawerFact, Means, Sold, What};
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::time::Instant;

/// Money that came in as cash by the books. Sums in rupiah.
pub struct CashSale {
    /// None for savings, kasbon and instalments.
    pub receipt: Option<ReceiptNumber>,
    pub at: Instant,
    pub cash: i64,
    pub tendered: i64,
    pub change: i64,
    pub lines: Vec<i64>,
    pub goods: u64,
    pub notes: Pieces,
}

/// A sum with its time and, where it has one, its receipt.
pub struct Sum {
    pub receipt: Option<ReceiptNumber>,
    pub at: Instant,
    pub amount: i64,
    /// Where they were counted: drops are.
    pub pieces: Option<Pieces>,
}

/// The bank saw money that no receipt claims.
pub struct Notice {
    pub at: Instant,
    pub means: Means,
    pub amount: i64,
    pub reference: String,
}

pub struct Scene {
    /// Counted − expected.
    pub difference: i64,
    pub opened: Instant,
    pub closed: Instant,
    pub opening: i64,
    pub left_before: i64,
    pub cash: Vec<CashSale>,
    /// Paid at a bank by the books, and nobody saw the money.
    pub unproven: Vec<Sum>,
    pub returns: Vec<Sum>,
    pub drops: Vec<Sum>,
    pub cancelled: Vec<Sum>,
    pub removed: Vec<Sum>,
    pub no_sales: Vec<Instant>,
    pub notices: Vec<Notice>,
    /// Counted twice with the same result: a slip in counting is unlikely.
    pub confirmed: bool,
    /// What should be there by denomination, and counted − expected, where the coins are known.
    pub there: Option<Pieces>,
    pub off: Option<Pieces>,
    /// As the count says.
    pub counted: Pieces,
}

impl Scene {
    pub fn of(facts: &[DrawerFact], counted: &Pieces) -> Self {
        // A count at the end says what is there, not what should be.
        let books: Vec<DrawerFact> =
            facts.iter().filter(|fact| !matches!(fact.what, What::Counted { .. })).cloned().collect();
        let contents = Contents::of(&books);
        let there = contents.pieces().cloned();
        let difference = (worth(counted) - contents.worth()).amount();
        let off = there.as_ref().map(|there| difference_of(counted, there));
        let counts: Vec<&Pieces> = facts.iter().filter_map(|fact| counted_in(&fact.what)).collect();
        let at = |fact: Option<&DrawerFact>| fact.map_or_else(beginning, |fact| fact.at);
        let mut scene = Self {
            difference,
            opened: at(facts.first()),
            closed: at(facts.last()),
            opening: 0,
            left_before: 0,
            cash: Vec::new(),
            unproven: Vec::new(),
            returns: Vec::new(),
            drops: Vec::new(),
            cancelled: Vec::new(),
            removed: Vec::new(),
            no_sales: Vec::new(),
            notices: Vec::new(),
            confirmed: counts.windows(2).any(|pair| pair[0] == pair[1]),
            there,
            off,
            counted: counted.clone(),
        };
        for fact in facts {
            scene.see(fact);
        }
        scene
    }

    fn see(&mut self, fact: &DrawerFact) {
        let at = fact.at;
        let sum =
            |receipt: Option<&ReceiptNumber>, amount: i64| Sum { receipt: receipt.cloned(), at, amount, pieces: None };
        match &fact.what {
            What::Opened { opening, left_before, .. } => {
                (self.opening, self.left_before) = (opening.amount(), left_before.amount());
            }
            What::Sale(sold) => {
                if !sold.by(Means::Cash).is_zero() {
                    self.cash.push(CashSale::of(sold, at));
                }
                let bank = sold.parts.iter().filter(|part| part.means.is_at_a_bank() && !sold.proven);
                self.unproven.extend(bank.map(|part| sum(Some(&sold.receipt), part.amount.amount())));
            }
            What::Return(back) => {
                let cash = back.by(Means::Cash).amount();
                if cash != 0 {
                    self.returns.push(sum(Some(&back.receipt), cash));
                }
                if back.void {
                    self.forget(back.original.as_ref());
                }
            }
            What::TenderMoved { receipt, .. } => self.forget(Some(receipt)),
            What::Received { means: Means::Cash, amount, .. } => {
                let cash = amount.amount();
                let notes = likely(*amount);
                let (receipt, lines) = (None, Vec::new());
                self.cash.push(CashSale { receipt, at, cash, tendered: cash, change: 0, lines, goods: 0, notes });
            }
            What::Drop { amount, pieces, .. } => {
                self.drops.push(Sum { pieces: pieces.clone(), ..sum(None, amount.amount()) });
            }
            What::NoSale => self.no_sales.push(at),
            What::LineRemoved { amount } => self.removed.push(sum(None, amount.amount())),
            What::DraftCancelled { amount } => self.cancelled.push(sum(None, amount.amount())),
            What::Noticed { means, amount, reference, receipt: None } => {
                let (means, reference) = (*means, reference.clone());
                self.notices.push(Notice { at, means, amount: amount.amount(), reference });
            }
            _ => {}
        }
    }

    fn forget(&mut self, receipt: Option<&ReceiptNumber>) {
        self.cash.retain(|sale| sale.receipt.is_none() || sale.receipt.as_ref() != receipt);
        self.unproven.retain(|sale| sale.receipt.is_none() || sale.receipt.as_ref() != receipt);
    }

    /// Minutes from this time to the next opening without a sale.
    pub fn opened_after(&self, at: Instant) -> Option<i64> {
        let after = self.no_sales.iter().map(|opened| (opened.millis() - at.millis()) / 60_000);
        after.filter(|minutes| *minutes >= 0).min()
    }

    /// A weight, after the counted pieces have had their say: `moved` is what the guesses changed by denomination.
    pub fn agreeing(&self, weight: u64, says: Says, moved: &[&Pieces]) -> u64 {
        let Some(off) = &self.off else { return weight };
        let mut together = Pieces::new();
        for (rupiah, count) in moved.iter().copied().flatten() {
            *together.entry(*rupiah).or_default() += count;
        }
        let (explained, without) = (strangeness(&difference_of(off, &together)), strangeness(off));
        let support = (without - explained) * 100 / strangeness(&together).max(1);
        let [well, fairly, hardly, not] = match says {
            Says::Much => [900, 300, 60, 10],
            Says::Some => [500, 250, 100, 50],
            Says::Little => [220, 160, 100, 60],
            Says::Nothing => [120, 110, 100, 80],
        };
        let hundredths: u64 = match support {
            85.. => well,
            50..85 => fairly,
            15..50 => hardly,
            _ => not,
        };
        weight.saturating_mul(hundredths) / 100
    }

    /// The pieces of a sum that went out or came in unseen. Nobody knows which they were: first those that are missing
    /// (or too many) and no larger than `largest`, then the likeliest.
    pub fn unseen(&self, sum: i64, largest: i64) -> Pieces {
        let (mut rest, sign) = (sum.abs(), sum.signum());
        let mut pieces = Pieces::new();
        for (rupiah, count) in self.off.iter().flatten().rev().filter(|(rupiah, _)| **rupiah <= largest) {
            let here = (count * sign).max(0).min(rest / rupiah);
            rest -= here * rupiah;
            pieces.insert(*rupiah, here * sign);
        }
        for (rupiah, count) in likely(Rupiah::of(rest)) {
            *pieces.entry(rupiah).or_default() += count * sign;
        }
        pieces
    }
}

/// How much the counted pieces have to say to a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// It could have been any pieces, and those are taken that fit.
    Nothing,
    /// It could have been others than the likeliest.
    Little,
    /// Notes changed places.
    Some,
    /// It is about this denomination and no other.
    Much,
}

impl CashSale {
    fn of(sold: &Sold, at: Instant) -> Self {
        let cash = sold.by(Means::Cash);
        let tendered = cash + sold.change;
        Self {
            receipt: Some(sold.receipt.clone()),
            at,
            cash: cash.amount(),
            tendered: tendered.amount(),
            change: sold.change.amount(),
            lines: sold.lines.iter().map(|line| line.amount()).collect(),
            goods: sold.goods,
            notes: sold.notes.clone().unwrap_or_else(|| likely(tendered)),
        }
    }

    /// The pieces that are not there if this never came in.
    pub fn undone(&self) -> Pieces {
        difference_of(&likely(Rupiah::of(self.change)), &self.notes)
    }
}

fn beginning() -> Instant {
    Instant::from_millis(946_684_800_000).expect("the first instant of the range")
}

fn counted_in(what: &What) -> Option<&Pieces> {
    if let What::Counted { pieces, .. } = what { Some(pieces) } else { None }
}

/// One less the other, by denomination.
pub fn difference_of(one: &Pieces, other: &Pieces) -> Pieces {
    let of = |pieces: &Pieces, rupiah: i64| pieces.get(&rupiah).copied().unwrap_or(0);
    let each = DENOMINATIONS.into_iter().map(|rupiah| (rupiah, of(one, rupiah) - of(other, rupiah)));
    each.filter(|(_, count)| *count != 0).collect()
}

/// The likeliest pieces of a sum, out where it is negative.
pub fn pieces_of(sum: i64) -> Pieces {
    likely(Rupiah::of(sum.abs())).into_iter().map(|(rupiah, count)| (rupiah, count * sum.signum())).collect()
}

/// How much a difference in pieces surprises. Large notes are seen one by one; small money goes back and forth all day
/// in other pieces than the screen proposes.
fn strangeness(pieces: &Pieces) -> i64 {
    let weight = |rupiah: i64| match rupiah {
        50_000.. => 8,
        10_000.. => 4,
        5_000.. => 3,
        1_000.. => 2,
        _ => 1,
    };
    pieces.iter().map(|(rupiah, count)| weight(*rupiah) * count.abs()).sum()
}
