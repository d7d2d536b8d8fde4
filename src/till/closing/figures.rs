//! What X, count and Z say of a shift (R45, R46): sums, papers, counts, hand-overs, and what is carried over.
//!
//! Pure. Always holds: the figures are those of `projection/cash.rs` without the pieces, and besides
//! `opening_difference`, `counts`, `parked`, `parked_total`, `pending_qris`, `pending_qris_total`.

use std::collections::BTreeMap;

use crate::domain::drawer::count::{leave, worth};
use crate::domain::drawer::shift::{self, Sums};
use crate::domain::event::ShiftOpened;
use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::till::answer::{CountView, ParkedView, StatementView};
use crate::till::lookup::Shift;
use crate::till::lookup::past::{Counted, NoteSeen, SaleSeen};
use crate::till::{Trouble, Turn, parking};

/// All that the rows say of one shift.
pub struct Seen {
    pub opened: Option<ShiftOpened>,
    pub sums: Sums,
    pub sales: Vec<SaleSeen>,
    pub notes: Vec<NoteSeen>,
    pub counts: Vec<Counted>,
}

/// Notes of money that went through the drawer.
const OF_CASH: [&str; 13] = [
    "cash_in",
    "cash_out",
    "drops",
    "return",
    "void",
    "savings_in",
    "savings_out",
    "kasbon_paid",
    "loan_paid",
    "voucher_sold",
    "leaver_paid",
    "shu_paid",
    "slip_voided",
];

/// Denomination → pieces, as the till reckons with them. What no figure names is left out.
pub fn pieces(named: &BTreeMap<String, i64>) -> Pieces {
    named.iter().filter_map(|(rupiah, count)| Some((rupiah.parse().ok()?, *count))).collect()
}

impl Seen {
    pub fn of(turn: &Turn<'_>, shift: &Shift) -> Result<Self, Trouble> {
        let lookup = turn.lookup;
        Ok(Self {
            opened: lookup.shift_opened(shift.id)?,
            sums: lookup.shift_sums(shift.id)?,
            sales: lookup.shift_sales(shift.id)?,
            notes: lookup.notes(shift.id)?,
            counts: lookup.counts(shift.id)?,
        })
    }

    pub fn first(&self) -> Option<&ReceiptNumber> {
        self.sales.iter().map(|sale| &sale.receipt).min()
    }

    pub fn last(&self) -> Option<&ReceiptNumber> {
        self.sales.iter().map(|sale| &sale.receipt).max()
    }

    /// Whether cash came in or went out after this count: then it says nothing any more. A tender that was recorded
    /// wrongly moves no cash.
    pub fn moved_since(&self, count: &Counted) -> bool {
        let in_cash = |sale: &SaleSeen| sale.tenders.iter().any(|(means, ..)| means == "cash");
        let of_cash = |note: &NoteSeen| OF_CASH.contains(&note.kind.as_str()) && !note.amount.is_zero();
        self.sales.iter().any(|sale| sale.place > count.place && in_cash(sale))
            || self.notes.iter().any(|note| note.place > count.place && of_cash(note))
    }

    /// What was counted less what the books had when the shift opened (R42).
    pub fn opening_difference(&self) -> Rupiah {
        self.opened.as_ref().map_or(Rupiah::ZERO, |opened| opened.difference)
    }

    pub fn figures(&self, turn: &Turn<'_>) -> BTreeMap<String, i64> {
        let mut figures: BTreeMap<String, i64> =
            self.sums.iter().filter(|(key, _)| !key.starts_with("p:")).map(|(key, sum)| (key.clone(), *sum)).collect();
        let (waiting, parked): (Vec<ParkedView>, Vec<ParkedView>) =
            carried(turn).into_iter().partition(|parked| parked.waiting);
        let total = |sales: &[ParkedView]| sales.iter().map(|parked| parked.total.amount()).sum::<i64>();
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let own = [
            ("opening_difference", self.opening_difference().amount()),
            ("counts", number(self.counts.len())),
            ("parked", number(parked.len())),
            ("parked_total", total(&parked)),
            ("pending_qris", number(waiting.len())),
            ("pending_qris_total", total(&waiting)),
        ];
        figures
            .extend(own.into_iter().filter(|(_, figure)| *figure != 0).map(|(key, figure)| (key.to_owned(), figure)));
        figures
    }

    /// How the shift stands; what the drawer should hold only where it was counted.
    pub fn statement(&self, turn: &Turn<'_>, shift: &Shift) -> StatementView {
        let count = self.counts.last();
        let expected = count.map(|_| shift::expected(shift.opening, &self.sums));
        StatementView {
            number: 0,
            till: shift.till.as_str().to_owned(),
            date: Some(shift.date),
            cashier: Some(self.opener(shift)),
            opened: Some(shift.opened),
            closed: None,
            opening: shift.opening,
            expected,
            counted: count.map(|count| count.counted),
            difference: count.zip(expected).map(|(count, expected)| count.counted - expected),
            figures: self.figures(turn),
            first: self.first().cloned(),
            last: self.last().cloned(),
            counts: self.counts.iter().map(|count| count.counted).collect(),
            handovers: self.handovers(),
            carried: carried(turn),
            ..StatementView::default()
        }
    }

    /// Who opened it; whoever it was handed to since stands in the hand-overs.
    pub fn opener(&self, shift: &Shift) -> UserId {
        self.handovers().first().map_or_else(|| shift.cashier.clone(), |(_, from, _)| from.clone())
    }

    fn handovers(&self) -> Vec<(crate::domain::time::Instant, UserId, UserId)> {
        let over = |note: &NoteSeen| Some((note.at, UserId::from(note.code.as_str()), note.second.clone()?));
        self.notes.iter().filter(|note| note.kind == "handover").filter_map(over).collect()
    }

    /// What is shown after a count, and not before it.
    pub fn count_view(&self, turn: &Turn<'_>, shift: &Shift, count: &Counted) -> Result<CountView, Trouble> {
        let expected = shift::expected(shift.opening, &self.sums);
        let difference = count.counted - expected;
        let proposed = leave(&pieces(&count.pieces), turn.settings.float_proposed);
        let left = count.counted - worth(&proposed.deposit);
        let said = super::facts::said(self, shift, count, turn.settings.count_reason);
        Ok(CountView {
            nth: count.nth,
            counted: count.counted,
            expected,
            difference,
            needs_reason: difference.abs() > turn.settings.count_reason,
            limit: turn.settings.count_reason,
            causes: said.causes,
            explained: said.explained,
            ruled_out: said.ruled_out,
            hints: super::looks::of_shift(turn, shift)?,
            statement: self.statement(turn, shift),
            leave: left,
            deposit: count.counted - left,
        })
    }
}

/// Sales set aside at this till: they go on in the next shift.
pub fn carried(turn: &Turn<'_>) -> Vec<ParkedView> {
    turn.till.parked.iter().map(parking::view).collect()
}
