//! The same for what happens after a sale and beside it: returns, corrections, money of the drawer, savings and debts.
//!
//! Pure. Figures are taken as recorded.

use super::{A, account, buyer, goods_or_work, kind_of, line_figures, sold_line};
use crate::domain::accounting::book_event::{BookEvent, Dealing, DropTo, Line, SavingKind};
use crate::domain::accounting::tender::Means;
use crate::domain::event::Event;
use crate::domain::event::after_sale::{
    AttachedLine, Condition, MemberAttached, ReturnedLine, SaleReturned, TenderCorrected,
};
use crate::domain::event::drawer::{CashMoved, CashWay, SavingMoved, TenderSettled};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Date, member and what it is in the accountant's words; `None` for what the books do not see.
pub fn booked(event: &Event) -> Option<(BusinessDate, Option<MemberNumber>, BookEvent)> {
    Some(match event {
        Event::SaleReturned(back) => {
            let booked = if back.void { BookEvent::Void(returned(back)) } else { BookEvent::Return(returned(back)) };
            (back.date, back.member.clone(), booked)
        }
        Event::MemberAttached(attached) if attached.counts == attached.was_counts => return None,
        Event::MemberAttached(attached) => {
            (attached.date, attached.member.clone(), BookEvent::MemberAttached(moved_side(attached)))
        }
        Event::TenderCorrected(corrected) => (corrected.date, corrected.member.clone(), tender_moved(corrected)),
        Event::CashMoved(moved) => (moved.date, None, cash(moved)?),
        Event::SavingMoved(saving) => (saving.date, Some(saving.member.clone()), self::saving(saving)?),
        Event::KasbonPaid(paid) => {
            let booked = BookEvent::KasbonPayment { amount: paid.amount, tender: Means::Cash };
            (paid.date, Some(paid.member.clone()), booked)
        }
        Event::LoanPaid(paid) => {
            let (principal, jasa, penalty, accrued) = (paid.principal, paid.jasa, paid.penalty, paid.accrued);
            let booked = BookEvent::LoanPayment { principal, jasa, penalty, accrued, tender: Means::Cash };
            (paid.date, Some(paid.member.clone()), booked)
        }
        Event::VoucherSold(sold) if sold.rest_of.is_none() => {
            (sold.date, None, BookEvent::VoucherSold { amount: sold.amount, tender: Means::Cash })
        }
        Event::TenderSettled(settled) => (settled.date, None, self::settled(settled)?),
        _ => return None,
    })
}

/// The figures that the books will add up.
pub fn figures(event: &Event) -> Vec<Rupiah> {
    match event {
        Event::SaleReturned(back) => {
            let paid = back.tenders.iter().map(|part| part.amount);
            back.lines.iter().flat_map(|line| line_figures(&line.sold)).chain(paid).chain([back.rounding]).collect()
        }
        Event::MemberAttached(attached) => {
            let line = |line: &AttachedLine| [line.amount, line.discount, line.ppn_amount, line.cost, line.due];
            attached.lines.iter().flat_map(line).chain([attached.counted]).collect()
        }
        Event::TenderCorrected(corrected) => vec![corrected.amount],
        Event::CashMoved(moved) => vec![moved.amount],
        Event::SavingMoved(saving) => vec![saving.amount, saving.balance],
        Event::KasbonPaid(paid) => vec![paid.amount, paid.balance],
        Event::LoanPaid(paid) => {
            let own = [paid.principal, paid.jasa, paid.penalty, paid.balance, paid.accrued, paid.jasa_kept];
            paid.charged.iter().map(|of| of.amount).chain(own).collect()
        }
        Event::VoucherSold(sold) => vec![sold.amount],
        Event::TenderSettled(settled) => vec![settled.gross, settled.fee],
        Event::SaleParked(parked) => vec![parked.total],
        Event::DrawerCounted(counted) => vec![counted.counted],
        Event::DayClosed(day) => vec![day.total, day.difference],
        Event::Noted(note) => vec![note.amount],
        _ => Vec::new(),
    }
}

fn returned(back: &SaleReturned) -> Dealing {
    let line = |line: &ReturnedLine| Line {
        spoiled: line.condition == Condition::Damaged && !line.sold.consignment,
        ..sold_line(&line.sold)
    };
    Dealing {
        buyer: buyer(back.counts),
        was: None,
        lines: back.lines.iter().map(line).collect(),
        tenders: back.tenders.iter().map(|part| (account(&part.tender), part.amount)).collect(),
        rounding: back.rounding,
        restock: None,
    }
}

/// What was not returned changes side (J54).
fn moved_side(attached: &MemberAttached) -> Dealing {
    let line = |line: &AttachedLine| Line {
        goods: goods_or_work(line.service, line.place, line.book),
        kind: kind_of(line.service, line.consignment),
        amount: line.amount,
        discount: line.discount,
        cost: if line.consignment { Rupiah::ZERO } else { line.cost },
        due: line.due,
        ppn: line.ppn_amount,
        spoiled: false,
    };
    Dealing {
        buyer: buyer(attached.counts),
        was: Some(buyer(attached.was_counts)),
        lines: attached.lines.iter().map(line).collect(),
        tenders: Vec::new(),
        rounding: Rupiah::ZERO,
        restock: None,
    }
}

fn tender_moved(corrected: &TenderCorrected) -> BookEvent {
    // A means that this version does not know cannot have been chosen here.
    let means = |code: &str| Means::parse(code).unwrap_or(Means::Cash);
    let (from, to) = (means(&corrected.from), means(&corrected.to));
    BookEvent::TenderMoved { from, to, amount: corrected.amount, closed: corrected.closed }
}

/// An account that no chart could hold stands on the clearing account, where it is seen.
fn cash(moved: &CashMoved) -> Option<BookEvent> {
    let (amount, tender) = (moved.amount, Means::Cash);
    let other = moved.account.parse().unwrap_or(A::CLEARING);
    Some(match moved.way {
        CashWay::In => BookEvent::CashIn { account: other, amount, tender },
        CashWay::Out => BookEvent::CashOut { account: other, amount, tender },
        CashWay::Drop if other == A::DEPOSIT_ON_ITS_WAY => BookEvent::Drop { to: DropTo::Bank, amount },
        CashWay::Drop => BookEvent::Drop { to: DropTo::Safe, amount },
        CashWay::NoSale => return None,
    })
}

fn saving(saving: &SavingMoved) -> Option<BookEvent> {
    let kind = match saving.saving.as_str() {
        "pokok" => SavingKind::Pokok,
        "wajib" => SavingKind::Wajib,
        "sukarela" => SavingKind::Sukarela,
        _ => return None,
    };
    let (amount, tender) = (saving.amount.abs(), Means::Cash);
    Some(match saving.amount.is_negative() {
        false => BookEvent::SavingDeposit { kind, amount, tender },
        true => BookEvent::SavingWithdrawal { kind, amount, tender },
    })
}

fn settled(settled: &TenderSettled) -> Option<BookEvent> {
    let (gross, fee) = (settled.gross, settled.fee);
    Some(match settled.tender.as_str() {
        "deposit" => BookEvent::BankDepositConfirmed { amount: gross, fee },
        code => BookEvent::TenderSettlement { tender: Means::parse(code)?, gross, mdr: fee },
    })
}
