//! From an event of the log to its transaction: the date it stands under, and the member it concerns.
//!
//! Pure. The event says all that is needed; PPN, cost and discount are taken as recorded, never worked out again.

use super::{A, FIGURES_LIMIT, joint, transaction};
use crate::domain::accounting::book_event::{BookEvent, Buyer, Dealing, Goods, Line, LineKind};
use crate::domain::accounting::posting::{Transaction, Unbalanced};
use crate::domain::accounting::tender::Means;
use crate::domain::event::{BalancesOpened, Event, SaleCompleted, SaleImported, SoldLine};
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

mod later;
mod payroll;
mod stock;
pub mod surplus;

/// A dated transaction of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    pub date: BusinessDate,
    pub member: Option<MemberNumber>,
    pub transaction: Transaction,
}

/// Why an event cannot be in the books. Whoever is about to record one, or takes one from elsewhere, asks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unbookable {
    #[error(transparent)]
    Unbalanced(#[from] Unbalanced),
    /// Stock would lose another value than its account.
    #[error("line {line} says cost {}, its lots say {}", cost.amount(), lots.amount())]
    CostDiffers { line: usize, cost: Rupiah, lots: Rupiah },
    #[error("its parts and its head say two things")]
    PartsDiffer,
    #[error("figures outside of what is counted")]
    TooLarge,
}

/// What an event posts; `None` where it does not touch the books.
///
/// # Errors
/// Figures that do not agree with each other, or leave the range in which sums are exact.
pub fn posted(event: &Event) -> Result<Option<Posted>, Unbookable> {
    check(event)?;
    if let Some((date, pages)) = stock::booked(event) {
        let member = match event {
            Event::StorageCharged(charged) => charged.owner.clone(),
            _ => None,
        };
        let posted = Posted { date, member, transaction: joint(&pages)? };
        return Ok(Some(posted).filter(|_| !pages.is_empty()));
    }
    if let Some((date, member, pages)) = payroll::booked(event) {
        return Ok(Some(Posted { date, member: Some(member), transaction: joint(&pages)? }));
    }
    let (date, member, booked) = match event {
        Event::SaleCompleted(sale) => (sale.date, sale.member.clone(), BookEvent::Sale(sold(sale))),
        Event::SaleImported(sale) => (sale.date, sale.member.clone(), BookEvent::ImportedSale(imported(sale))),
        Event::BalancesOpened(opening) => (opening.as_of, None, opened(opening)),
        Event::ShiftOpened(shift) => (shift.date, None, BookEvent::ShiftOpened { difference: shift.difference }),
        Event::ShiftClosed(shift) => {
            let (difference, drops, deposit) = (shift.difference, shift.drops - shift.dropped_before, shift.deposit);
            (
                shift.booked.unwrap_or(shift.date),
                None,
                BookEvent::ShiftClosed { difference, charge: false, drops, deposit },
            )
        }
        event => match later::booked(event).or_else(|| surplus::booked(event)) {
            Some(booked) => booked,
            None => return Ok(None),
        },
    };
    Ok(Some(Posted { date, member, transaction: transaction(&booked)? }))
}

fn check(event: &Event) -> Result<(), Unbookable> {
    let figures: Vec<Rupiah> = match event {
        Event::SaleCompleted(sale) => {
            let paid = sale.tenders.iter().map(|part| part.amount);
            sale.lines.iter().flat_map(line_figures).chain(paid).chain([sale.rounding]).collect()
        }
        Event::SaleImported(sale) => {
            let lines = sale.lines.iter().flat_map(|line| [line.amount, line.cost]);
            lines.chain([sale.payable, sale.rounding]).collect()
        }
        Event::BalancesOpened(opening) => opening.balances.iter().map(|(_, amount)| *amount).collect(),
        Event::ShiftOpened(shift) => vec![shift.difference],
        Event::ShiftClosed(shift) => vec![shift.difference, shift.drops, shift.dropped_before, shift.deposit],
        event => {
            let all = later::figures(event).into_iter().chain(stock::figures(event));
            all.chain(surplus::figures(event)).chain(payroll::figures(event)).collect()
        }
    };
    let sum: i128 = figures.iter().map(|figure| i128::from(figure.amount()).abs()).sum();
    if sum > FIGURES_LIMIT {
        return Err(Unbookable::TooLarge);
    }
    if !stock::agrees(event) || !surplus::agrees(event) || !payroll::agrees(event) {
        return Err(Unbookable::PartsDiffer);
    }
    let lines: Vec<&SoldLine> = match event {
        Event::SaleCompleted(sale) => sale.lines.iter().collect(),
        Event::SaleReturned(back) => back.lines.iter().map(|line| &line.sold).collect(),
        _ => Vec::new(),
    };
    for (line, sold) in (1..).zip(lines).filter(|(_, sold)| !sold.consignment) {
        let lots = sold.drawn.iter().map(|drawn| drawn.cost).sum::<Rupiah>() + sold.short_cost;
        if lots != sold.cost {
            return Err(Unbookable::CostDiffers { line, cost: sold.cost, lots });
        }
    }
    Ok(())
}

fn line_figures(line: &SoldLine) -> Vec<Rupiah> {
    let drawn = line.drawn.iter().map(|drawn| drawn.cost);
    let own = [line.amount, line.discount, line.ppn_amount, line.cost, line.due, line.short_cost];
    own.into_iter().chain(drawn).collect()
}

const fn buyer(counts: bool) -> Buyer {
    if counts { Buyer::Anggota } else { Buyer::Umum }
}

/// A tender of a newer version that this one does not know waits on the clearing account, where it is seen.
fn account(tender: &str) -> A {
    Means::parse(tender).map_or(A::CLEARING, Means::account)
}

fn sold(sale: &SaleCompleted) -> Dealing {
    Dealing {
        buyer: buyer(sale.counts),
        was: None,
        lines: sale.lines.iter().map(sold_line).collect(),
        tenders: sale.tenders.iter().map(|part| (account(&part.tender), part.amount)).collect(),
        rounding: sale.rounding,
        restock: None,
    }
}

const fn goods_or_work(service: bool, place: Place, book: Book) -> Goods {
    match (place, book) {
        _ if service => Goods::Apotek,
        (Place::Gudang, _) => Goods::Gudang,
        (_, Book::Sembako) => Goods::Sembako,
        (_, Book::Obat) => Goods::Obat,
    }
}

const fn kind_of(service: bool, consignment: bool) -> LineKind {
    match (service, consignment) {
        (true, _) => LineKind::Service,
        (false, true) => LineKind::Consignment,
        (false, false) => LineKind::Goods,
    }
}

fn sold_line(line: &SoldLine) -> Line {
    Line {
        goods: goods_or_work(line.pharmacy.service, line.place, line.book),
        kind: kind_of(line.pharmacy.service, line.consignment),
        amount: line.amount,
        discount: line.discount,
        cost: if line.consignment { Rupiah::ZERO } else { line.cost },
        due: line.due,
        ppn: line.ppn_amount,
        spoiled: false,
    }
}

/// Figures as they are. Consigned goods too are sales with a cost: what their owners were owed was settled in the old
/// system, or stands in the opening balances.
fn imported(sale: &SaleImported) -> Dealing {
    let lines = sale.lines.iter().map(|line| Line {
        goods: match line.book {
            Book::Sembako => Goods::Sembako,
            Book::Obat => Goods::Obat,
        },
        kind: LineKind::Goods,
        amount: line.amount,
        discount: Rupiah::ZERO,
        cost: line.cost,
        due: Rupiah::ZERO,
        ppn: Rupiah::ZERO,
        spoiled: false,
    });
    Dealing {
        buyer: buyer(sale.counts),
        was: None,
        lines: lines.collect(),
        tenders: vec![(A::TILL_CASH, sale.payable)],
        rounding: sale.rounding,
        restock: None,
    }
}

/// An account that no chart could hold stands on the clearing account too: what is in the log has happened.
fn opened(opening: &BalancesOpened) -> BookEvent {
    let mut balances = std::collections::BTreeMap::new();
    for (account, amount) in &opening.balances {
        *balances.entry(account.parse().unwrap_or(A::CLEARING)).or_insert(Rupiah::ZERO) += *amount;
    }
    BookEvent::Opening { balances }
}

#[cfg(test)]
mod tests;
