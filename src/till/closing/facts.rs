//! The shift from its opening to the count as facts of the drawer, and what they say to a difference (N3).
//!
//! Pure. Always holds: each paper and each movement is one fact; what no row says (the notes a buyer handed over) is
//! left open, and the fold assumes the likeliest; they stand in the order of the log, whatever the clock said (R41).
//! Neighbours: the folds themselves (`domain/drawer/`).

use std::collections::BTreeMap;

use super::figures::{Seen, pieces};
use crate::domain::drawer::explain::{self, Cause, Closing, Fit, Kind, Remedy};
use crate::domain::drawer::fact::{DrawerFact, Figures, Means, Part, Purpose, Returned, Sold, What};
use crate::domain::drawer::shift;
use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::CauseView;
use crate::till::lookup::Shift;
use crate::till::lookup::past::{Counted, NoteSeen, SaleSeen};

/// Most causes that are shown: more would not be read at the end of a day.
const MOST_CAUSES: usize = 4;

/// What is said about the difference of a count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What could have made it, the likeliest account first; the others by their first cause.
    pub causes: Vec<CauseView>,
    /// What the likeliest account explains to the rupiah, negative where money is missing. The others would be in its
    /// place, not besides it: they are not added.
    pub explained: Rupiah,
    /// What was looked for, and nothing fits.
    pub ruled_out: Vec<Text>,
}

pub fn said(seen: &Seen, shift: &Shift, count: &Counted, reason_above: Rupiah) -> Said {
    if count.counted == shift::expected(shift.opening, &seen.sums) {
        return Said::default();
    }
    let facts = facts(seen, shift, count);
    let counted = pieces(&count.pieces);
    let explanation = explain::explain(Closing { facts: &facts, counted: &counted, reason_above });
    let ruled_out = ruled_out(&explanation.nothing_found);
    let first = explanation.accounts.first().map(|account| account.causes.as_slice()).unwrap_or_default();
    let explained = first.iter().filter(|cause| cause.fit == Fit::Exact).map(|cause| cause.amount).sum();
    let mut causes: Vec<CauseView> = Vec::new();
    for (at, account) in explanation.accounts.into_iter().enumerate() {
        let shown = if at == 0 { account.causes.len() } else { 1 };
        for cause in account.causes.into_iter().take(shown).map(view) {
            if causes.len() < MOST_CAUSES && !causes.contains(&cause) {
                causes.push(cause);
            }
        }
    }
    Said { causes, explained, ruled_out }
}

/// Their names, each once, and none that a mistake of another direction has for which something fits.
fn ruled_out(nothing_found: &[Kind]) -> Vec<Text> {
    let mut named: Vec<Text> = Vec::new();
    for kind in nothing_found {
        let name = kind.text();
        let found = Kind::ALL.iter().any(|other| other.text() == name && !nothing_found.contains(other));
        if !found && !named.contains(&name) {
            named.push(name);
        }
    }
    named
}

fn view(cause: Cause) -> CauseView {
    let mut tender = None;
    let mut receipt = cause.points.first().and_then(|point| point.receipt.clone());
    for remedy in &cause.remedies {
        if let Remedy::MoveTender { receipt: of, to } = remedy {
            // Where nobody knows how it was paid, the means is offered that is mistaken for cash most often.
            (receipt, tender) = (Some(of.clone()), Some(to.unwrap_or(Means::Qris).name().to_owned()));
            break;
        }
    }
    CauseView {
        amount: cause.amount,
        fit: match cause.fit {
            Fit::Exact => "exact",
            Fit::Nearly => "near",
            Fit::Unclear => "unclear",
        },
        title: cause.title,
        detail: cause.detail,
        receipt,
        tender,
    }
}

fn facts(seen: &Seen, shift: &Shift, count: &Counted) -> Vec<DrawerFact> {
    let opened = seen.opened.as_ref();
    let float = opened.map(|opened| pieces(&opened.pieces)).filter(|float| !float.is_empty());
    let difference = opened.map_or(Rupiah::ZERO, |opened| opened.difference);
    let by = seen.opener(shift);
    let first = What::Opened { opening: shift.opening, left_before: shift.opening - difference, pieces: float, by };
    let mut facts: Vec<(i64, DrawerFact)> = seen.sales.iter().filter_map(|one| Some((one.place, sale(one)?))).collect();
    facts.extend(seen.notes.iter().flat_map(|one| note(one).into_iter().map(|fact| (one.place, fact))));
    let before = seen.counts.iter().filter(|other| other.nth < count.nth);
    facts.extend(before.map(|count| {
        let what = What::Counted { pieces: pieces(&count.pieces), total: count.counted, by: count.cashier.clone() };
        (count.place, DrawerFact { at: count.at, what })
    }));
    facts.sort_by_key(|(place, _)| *place);
    let first = DrawerFact { at: shift.opened, what: first };
    std::iter::once(first).chain(facts.into_iter().map(|(_, fact)| fact)).collect()
}

/// Returns and voids have rows among the sales too; they are told by their notes.
fn sale(sale: &SaleSeen) -> Option<DrawerFact> {
    if sale.payable.is_negative() {
        return None;
    }
    let mut by_means: BTreeMap<Means, Rupiah> = BTreeMap::new();
    let (mut tendered, mut change, mut proven) = (Rupiah::ZERO, Rupiah::ZERO, false);
    for (name, amount, given, back) in &sale.tenders {
        let Some(means) = Means::from_name(name) else { continue };
        *by_means.entry(means).or_default() += *amount;
        // A reference was read where a bank has its part in it: without one it is not taken.
        proven |= means.is_at_a_bank();
        if means == Means::Cash {
            tendered += *given;
            change += *back;
        }
    }
    let parts = by_means.into_iter().map(|(means, amount)| Part { means, amount }).collect();
    let sold = Sold {
        receipt: sale.receipt.clone(),
        parts,
        tendered,
        change,
        notes: None,
        given: None,
        goods: sale.goods,
        lines: sale.lines.clone(),
        proven,
        figures: Figures::default(),
    };
    Some(DrawerFact { at: sale.at, what: What::Sale(sold) })
}

fn note(note: &NoteSeen) -> Vec<DrawerFact> {
    let mut whats: Vec<What> = what(note).into_iter().collect();
    let agreed = note.second.as_ref().filter(|_| note.kind != "handover");
    whats.extend(agreed.map(|by| What::Approved {
        code: note.kind.clone(),
        asked: note.actor.clone(),
        by: by.clone(),
    }));
    whats.into_iter().map(|what| DrawerFact { at: note.at, what }).collect()
}

fn what(note: &NoteSeen) -> Option<What> {
    let amount = note.amount.abs();
    let received = |purpose| What::Received { purpose, means: Means::Cash, amount };
    Some(match note.kind.as_str() {
        "cash_in" => What::CashIn { amount, pieces: None },
        "cash_out" => What::CashOut { amount, pieces: None },
        "drops" => What::Drop { amount, bank: note.code == "111900", slip: 0, pieces: None },
        "no_sales" => What::NoSale,
        "return" | "void" => What::Return(Returned {
            receipt: note.code.parse::<ReceiptNumber>().ok()?,
            original: note.receipt.clone(),
            parts: vec![Part { means: Means::Cash, amount }],
            void: note.kind == "void",
            figures: Figures::default(),
        }),
        "savings_in" => received(Purpose::Savings),
        "kasbon_paid" => received(Purpose::Kasbon),
        "loan_paid" => received(Purpose::Instalment),
        "voucher_sold" => received(Purpose::Voucher),
        // Taken back is paid out again, and the other way round.
        "slip_voided" if note.amount.is_negative() => What::PaidOut { purpose: Purpose::Savings, amount },
        "slip_voided" => received(Purpose::Savings),
        "savings_out" | "leaver_paid" | "shu_paid" => What::PaidOut { purpose: Purpose::Savings, amount },
        "tender_corrected" => {
            let (from, to) = note.code.split_once(' ')?;
            let part = |name| Some(Part { means: Means::from_name(name)?, amount });
            What::TenderMoved { receipt: note.receipt.clone()?, from: part(from)?, to: part(to)? }
        }
        "handover" => What::HandedOver { from: UserId::from(note.code.as_str()), to: note.second.clone()? },
        "reprint" => What::Reprinted { receipt: note.receipt.clone()? },
        "line_removed" => What::LineRemoved { amount },
        "sale_cancelled" => What::DraftCancelled { amount },
        "ceiling_refused" => What::CeilingRefused,
        "age_refused" => What::AgeRefused,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
