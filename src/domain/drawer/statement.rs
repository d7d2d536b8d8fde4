//! X and Z: what a shift came to, as one value (R46). An X is the same without a count, any time, changing nothing.
//!
//! Pure: a fold of facts. Always holds: expected = float + cash sales − refunds + received + in − out − drops (R45);
//! the sums by tender, by book and by kind of buyer are of the same sales. A Z says which Z was before it by that one's
//! hash, so none can be left out or changed afterwards.
//! Not here: the hash itself (who closes computes it over [`Statement::canonical`]), paper (`receipt/`), the journal
//! (`accounting/rules.rs`), why there is a difference (`explain.rs`).

use std::collections::BTreeMap;

use super::fact::{DrawerFact, Figures, Means, Part, Purpose, Returned, Sold, What};
use crate::domain::id::{ReceiptNumber, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::time::{BusinessDate, Instant};

pub mod canonical;
pub mod summary;

/// How often, and how much together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub count: u32,
    pub amount: Rupiah,
}

impl Tally {
    fn add(&mut self, amount: Rupiah) {
        self.count += 1;
        self.amount += amount;
    }
}

/// One means of payment: what sales brought, what returns took back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByMeans {
    pub sales: Tally,
    pub refunds: Tally,
}

impl ByMeans {
    pub fn net(&self) -> Rupiah {
        self.sales.amount - self.refunds.amount
    }
}

/// Whose shift it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub shift: ShiftId,
    pub till: TillLetter,
    /// Of the opening; a shift may end on another day (complaint 14).
    pub date: BusinessDate,
    /// The Z's running number; `None` for an X.
    pub number: Option<u32>,
    pub until: Instant,
    /// Collects PPN: else there is no tax line.
    pub pkp: bool,
}

/// What goes on into the next shift: listed, never in the way of closing (R46).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub parked: Vec<Parked>,
    pub pending_qris: Vec<Pending>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    pub since: Instant,
    pub amount: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    pub since: Instant,
    pub amount: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    pub at: Instant,
    pub from: UserId,
    pub to: UserId,
}

/// A count; each is kept, the last one counts (R44).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountTaken {
    pub at: Instant,
    pub by: UserId,
    pub total: Rupiah,
    pub pieces: Pieces,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub at: Instant,
    pub code: String,
    pub asked: UserId,
    pub by: UserId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub frame: Frame,
    /// `None` where nobody opened: there are no facts yet.
    pub from: Option<Instant>,
    pub opened_by: Option<UserId>,
    pub opening: Rupiah,
    /// Opening − what the last shift left: moved to or from the safe (R42).
    pub opening_difference: Rupiah,
    pub first: Option<ReceiptNumber>,
    pub last: Option<ReceiptNumber>,
    /// Papers numbered: sales, returns, voids.
    pub receipts: u32,
    pub sales: Tally,
    pub by_means: BTreeMap<Means, ByMeans>,
    /// Net of discounts and of what came back, before rounding.
    pub sembako: Rupiah,
    pub obat: Rupiah,
    pub member: Tally,
    pub non_member: Tally,
    pub discounts: Rupiah,
    pub rounding: Rupiah,
    pub ppn: Rupiah,
    pub returns: Tally,
    pub voids: Tally,
    pub moved_tenders: Tally,
    pub received: BTreeMap<Purpose, Tally>,
    /// Kasbon, savings and the like that were paid otherwise than in cash.
    pub received_at_a_bank: Tally,
    pub paid_out: BTreeMap<Purpose, Tally>,
    pub cash_in: Tally,
    pub cash_out: Tally,
    pub drops: Tally,
    pub drops_to_bank: Tally,
    pub reprints: u32,
    pub no_sales: u32,
    pub overrides: u32,
    pub removed: Tally,
    pub cancelled: Tally,
    pub ceilings_refused: u32,
    pub ages_refused: u32,
    pub training: u32,
    pub hand_overs: Vec<HandOver>,
    pub counts: Vec<CountTaken>,
    pub approvals: Vec<Approval>,
    pub carried: Carried,
    /// What stays in the drawer; the rest of the count is carried away.
    pub left: Rupiah,
}

impl Statement {
    /// The shift's facts, from its opening on, in order. `left` is what stays for the next shift.
    pub fn of(frame: Frame, facts: &[DrawerFact], carried: Carried, left: Rupiah) -> Self {
        facts.iter().fold(Self::empty(frame, carried, left), Self::apply)
    }

    fn empty(frame: Frame, carried: Carried, left: Rupiah) -> Self {
        Self {
            frame,
            from: None,
            opened_by: None,
            opening: Rupiah::ZERO,
            opening_difference: Rupiah::ZERO,
            first: None,
            last: None,
            receipts: 0,
            sales: Tally::default(),
            by_means: BTreeMap::new(),
            sembako: Rupiah::ZERO,
            obat: Rupiah::ZERO,
            member: Tally::default(),
            non_member: Tally::default(),
            discounts: Rupiah::ZERO,
            rounding: Rupiah::ZERO,
            ppn: Rupiah::ZERO,
            returns: Tally::default(),
            voids: Tally::default(),
            moved_tenders: Tally::default(),
            received: BTreeMap::new(),
            received_at_a_bank: Tally::default(),
            paid_out: BTreeMap::new(),
            cash_in: Tally::default(),
            cash_out: Tally::default(),
            drops: Tally::default(),
            drops_to_bank: Tally::default(),
            reprints: 0,
            no_sales: 0,
            overrides: 0,
            removed: Tally::default(),
            cancelled: Tally::default(),
            ceilings_refused: 0,
            ages_refused: 0,
            training: 0,
            hand_overs: Vec::new(),
            counts: Vec::new(),
            approvals: Vec::new(),
            carried,
            left,
        }
    }

    fn apply(mut self, fact: &DrawerFact) -> Self {
        let at = fact.at;
        match &fact.what {
            What::Opened { opening, left_before, by, .. } => {
                (self.from, self.opened_by, self.opening) = (Some(at), Some(by.clone()), *opening);
                self.opening_difference = *opening - *left_before;
            }
            What::Sale(sold) => self.sold(sold),
            What::Return(returned) => self.returned(returned),
            What::TenderMoved { from, to, .. } => self.moved(*from, *to),
            What::CashIn { amount, .. } => self.cash_in.add(*amount),
            What::CashOut { amount, .. } => self.cash_out.add(*amount),
            What::Drop { amount, bank: true, .. } => self.drops_to_bank.add(*amount),
            What::Drop { amount, .. } => self.drops.add(*amount),
            What::Received { purpose, means: Means::Cash, amount } => {
                self.received.entry(*purpose).or_default().add(*amount);
            }
            What::Received { amount, .. } => self.received_at_a_bank.add(*amount),
            What::PaidOut { purpose, amount } => self.paid_out.entry(*purpose).or_default().add(*amount),
            What::NoSale => self.no_sales += 1,
            What::LineRemoved { amount } => self.removed.add(*amount),
            What::DraftCancelled { amount } => self.cancelled.add(*amount),
            What::Counted { pieces, total, by } => {
                self.counts.push(CountTaken { at, by: by.clone(), total: *total, pieces: pieces.clone() });
            }
            What::HandedOver { from, to } => {
                self.hand_overs.push(HandOver { at, from: from.clone(), to: to.clone() });
            }
            What::Approved { code, asked, by } => {
                self.approvals.push(Approval { at, code: code.clone(), asked: asked.clone(), by: by.clone() });
            }
            What::Reprinted { .. } => self.reprints += 1,
            What::CeilingRefused => self.ceilings_refused += 1,
            What::AgeRefused => self.ages_refused += 1,
            What::TrainingReceipt => self.training += 1,
            What::Swapped { .. } | What::Noticed { .. } => {}
        }
        self
    }

    fn numbered(&mut self, receipt: &ReceiptNumber) {
        self.receipts += 1;
        self.first.get_or_insert_with(|| receipt.clone());
        self.last = Some(receipt.clone());
    }

    fn sold(&mut self, sold: &Sold) {
        self.numbered(&sold.receipt);
        self.sales.add(sold.parts.iter().map(|part| part.amount).sum());
        for part in &sold.parts {
            self.by_means.entry(part.means).or_default().sales.add(part.amount);
        }
        self.overrides += sold.figures.overrides;
        let buyers = if sold.figures.member { &mut self.member } else { &mut self.non_member };
        buyers.add(sold.figures.sembako + sold.figures.obat);
        self.figures(&sold.figures, |sum, amount| *sum += amount);
    }

    fn returned(&mut self, returned: &Returned) {
        self.numbered(&returned.receipt);
        let amount = returned.parts.iter().map(|part| part.amount).sum();
        if returned.void {
            self.voids.add(amount)
        } else {
            self.returns.add(amount)
        }
        for part in &returned.parts {
            self.by_means.entry(part.means).or_default().refunds.add(part.amount);
        }
        let buyers = if returned.figures.member { &mut self.member } else { &mut self.non_member };
        buyers.amount -= returned.figures.sembako + returned.figures.obat;
        self.figures(&returned.figures, |sum, amount| *sum -= amount);
    }

    fn figures(&mut self, figures: &Figures, sum: impl Fn(&mut Rupiah, Rupiah)) {
        sum(&mut self.sembako, figures.sembako);
        sum(&mut self.obat, figures.obat);
        sum(&mut self.discounts, figures.discount);
        sum(&mut self.rounding, figures.rounding);
        sum(&mut self.ppn, figures.ppn);
    }

    /// The sale stays one sale; its money stands with the other tender, and the rounding of cash goes or comes.
    fn moved(&mut self, from: Part, to: Part) {
        let before = self.by_means.entry(from.means).or_default();
        before.sales.amount -= from.amount;
        before.sales.count = before.sales.count.saturating_sub(1);
        self.by_means.entry(to.means).or_default().sales.add(to.amount);
        self.sales.amount += to.amount - from.amount;
        self.rounding += to.amount - from.amount;
        self.moved_tenders.add(to.amount);
    }

    pub fn of_means(&self, means: Means) -> ByMeans {
        self.by_means.get(&means).copied().unwrap_or_default()
    }

    /// Cash kept from sales, after change and rounding.
    pub fn cash_sales(&self) -> Rupiah {
        self.of_means(Means::Cash).sales.amount
    }

    pub fn cash_refunds(&self) -> Rupiah {
        self.of_means(Means::Cash).refunds.amount
    }

    /// Every rupiah in that is no sale: from the safe, for savings, kasbon, instalments, vouchers.
    pub fn all_cash_in(&self) -> Rupiah {
        self.cash_in.amount + self.received.values().map(|tally| tally.amount).sum()
    }

    pub fn all_cash_out(&self) -> Rupiah {
        self.cash_out.amount + self.paid_out.values().map(|tally| tally.amount).sum()
    }

    pub fn all_drops(&self) -> Rupiah {
        self.drops.amount + self.drops_to_bank.amount
    }

    /// What should be in the drawer (R45).
    ///
    /// Example: 500.000 + 3.398.400 − 14.200 + 150.000 − 75.000 − 500.000 = 3.459.200.
    pub fn expected(&self) -> Rupiah {
        self.opening + self.cash_sales() - self.cash_refunds() + self.all_cash_in()
            - self.all_cash_out()
            - self.all_drops()
    }

    /// The last count; `None` for an X before anybody counted.
    pub fn counted(&self) -> Option<Rupiah> {
        self.counts.last().map(|count| count.total)
    }

    pub fn difference(&self) -> Option<Rupiah> {
        self.counted().map(|counted| counted - self.expected())
    }

    /// Carried to the safe or the bank at closing: what was counted, less what stays.
    pub fn deposit(&self) -> Rupiah {
        self.counted().map_or(Rupiah::ZERO, |counted| counted - self.left)
    }
}

#[cfg(test)]
mod tests;
