//! The same for what becomes of a year: closed, opened, its surplus allocated, taken back, paid (J45–J48);
//! and for the bookkeeper's own entries.
//!
//! Pure. Figures are taken as recorded.

use std::collections::BTreeMap;

use super::A;
use crate::domain::accounting::book_event::{Balances, BookEvent, SavingKind, Savings};
use crate::domain::accounting::rules::closing;
use crate::domain::accounting::tender::Means;
use crate::domain::event::Event;
use crate::domain::event::books::{Carried, YearOpened};
use crate::domain::event::membership::{LoanSetOff, MemberLeft};
use crate::domain::event::surplus::AllocatedPool;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Date, member and what it is in the accountant's words; `None` for what these are not.
pub fn booked(event: &Event) -> Option<(BusinessDate, Option<MemberNumber>, BookEvent)> {
    Some(match event {
        Event::YearClosed(closed) => {
            let date = BusinessDate::new(closed.year, 12, 31).ok()?;
            let beside = closed.earlier.is_some().then_some((closed.member, closed.nonmember));
            (date, None, BookEvent::YearClose { balances: balances(&closed.balances), beside })
        }
        Event::YearOpened(opened) => {
            let first = BusinessDate::new(opened.of.checked_add(1)?, 1, 1).ok()?;
            let YearOpened { member, nonmember, carried, .. } = *opened;
            let carried = carried.map(|it| [it.waits, it.reserve, it.deficit]);
            (opened.booked.unwrap_or(first), None, BookEvent::NewYear { member, nonmember, carried })
        }
        Event::JournalEntered(entered) => {
            (entered.date, None, BookEvent::Manual { balances: balances(&entered.lines) })
        }
        Event::MemberLeft(left) => {
            let savings =
                Savings { pokok: left.pokok, wajib: left.wajib, sukarela: left.sukarela, berjangka: Rupiah::ZERO };
            let loan = left.loans.iter().map(|(_, owed, _)| *owed).sum();
            let accrued = left.accrued.iter().map(|(_, jasa)| *jasa).sum();
            let (jasa, penalty) = charges(left);
            let (kasbon, claims) = (left.kasbon, claims(left));
            let booked = BookEvent::MemberLeft { savings, kasbon, loan, jasa, penalty, accrued, claims };
            (left.date, Some(left.number.clone()), booked)
        }
        Event::LeaverPaid(paid) => {
            let tender = if paid.transfer.is_some() { Means::Transfer } else { Means::Cash };
            let booked = BookEvent::LeaverPaid { amount: paid.amount, tender };
            (paid.date, Some(paid.number.clone()), booked)
        }
        Event::InterestPaid(it) => {
            let booked = BookEvent::SavingInterest { amount: it.interest, pph: it.tax };
            (it.date, Some(it.member.clone()), booked)
        }
        Event::TermOpened(it) => {
            let tender = tender_of(&it.tender);
            let booked = BookEvent::SavingDeposit { kind: SavingKind::Berjangka, amount: it.amount, tender };
            (it.date, Some(it.agreed.member.clone()), booked)
        }
        Event::TermInterest(it) => {
            let (amount, pph) = (it.interest, it.tax);
            let waits = BookEvent::TermInterest { amount, pph };
            let booked = if it.held { waits } else { BookEvent::SavingInterest { amount, pph } };
            (it.date, Some(it.member.clone()), booked)
        }
        Event::TermRenewed(it) => {
            let date = it.booked.unwrap_or(it.agreed.from);
            (date, Some(it.agreed.member.clone()), BookEvent::TermRenewed { amount: it.added })
        }
        Event::TermClosed(it) => {
            let (principal, held, interest, pph) = (it.principal, it.held, it.interest, it.tax);
            let booked = BookEvent::TermClosed { principal, held, interest, pph, tender: tender_of(&it.tender) };
            (it.date, Some(it.member.clone()), booked)
        }
        Event::ShuAllocated(it) => {
            let booked = allocation(&it.pools, it.village, it.loss_absorbed, false);
            (it.booked.unwrap_or(it.date), None, booked)
        }
        Event::ShuReversed(it) => (it.date, None, allocation(&it.pools, it.village, it.loss_absorbed, true)),
        Event::ShuPaid(paid) => {
            let drawer = [(Means::Cash, paid.cash), (Means::Transfer, paid.transferred)];
            let hers = [(Means::Sukarela, paid.sukarela), (Means::Kasbon, paid.kasbon)];
            let to = drawer.into_iter().chain(hers).collect();
            (paid.date, Some(paid.member.clone()), BookEvent::ShuPaid { to })
        }
        Event::ShuLapsed(it) => (it.booked.unwrap_or(it.date), None, BookEvent::ShuLapsed { amount: it.total() }),
        event => return lent(event),
    })
}

/// The same for loans, beside their instalments.
fn lent(event: &Event) -> Option<(BusinessDate, Option<MemberNumber>, BookEvent)> {
    Some(match event {
        Event::LoanDisbursed(it) => {
            // A means that this version does not know is the bank's.
            let tender = Means::parse(&it.tender).unwrap_or(Means::SpBank);
            let booked = BookEvent::LoanDisbursed { principal: it.taken.principal, fee: it.fee, tender };
            (it.taken.disbursed, Some(it.taken.member.clone()), booked)
        }
        Event::LoansProvisioned(it) => (it.date, None, BookEvent::LoanProvision { amount: it.change }),
        Event::LoanWrittenOff(it) => {
            let booked = BookEvent::LoanWrittenOff { amount: it.amount, accrued: it.accrued };
            (it.date, Some(it.member.clone()), booked)
        }
        Event::LoanAccrued(it) => (it.date, Some(it.member.clone()), BookEvent::LoanAccrual { amount: it.jasa }),
        Event::LoanRecovered(it) => {
            let booked = BookEvent::CashIn { account: A::OTHER_INCOME, amount: it.amount, tender: Means::Cash };
            (it.date, Some(it.member.clone()), booked)
        }
        _ => return None,
    })
}

/// Where money of a term deposit came from or went: a means that this version does not know is the drawer's.
fn tender_of(tender: &str) -> Means {
    Means::parse(tender).unwrap_or(Means::Cash)
}

/// The figures that the books will add up.
pub fn figures(event: &Event) -> Vec<Rupiah> {
    let pools = |pools: &[AllocatedPool], more: [Rupiah; 2]| pools.iter().map(|pool| pool.amount).chain(more).collect();
    match event {
        Event::YearClosed(closed) => {
            let before = closed.earlier.iter();
            let earlier =
                before.flat_map(|it| it.balances.iter().map(|(_, amount)| *amount).chain([it.member, it.nonmember]));
            closed.balances.iter().map(|(_, amount)| *amount).chain(earlier).collect()
        }
        Event::JournalEntered(entered) => entered.lines.iter().map(|(_, amount)| *amount).collect(),
        Event::YearOpened(opened) => {
            let Carried { waits, reserve, deficit } = opened.carried.unwrap_or_default();
            vec![opened.member, opened.nonmember, waits, reserve, deficit]
        }
        Event::ShuAllocated(it) => pools(&it.pools, [it.village, it.loss_absorbed]),
        Event::ShuReversed(it) => pools(&it.pools, [it.village, it.loss_absorbed]),
        Event::MemberLeft(left) => {
            let own = [left.pokok, left.wajib, left.sukarela, left.kasbon, left.kasbon_off, left.rest];
            let accrued = left.accrued.iter().map(|(_, jasa)| *jasa);
            let charges = left.charges.iter().flat_map(|of| [of.jasa, of.penalty, of.jasa_kept]);
            let charged = left.charges.iter().flat_map(|of| of.charged.iter().map(|of| of.amount));
            let loans = left.loans.iter().flat_map(|(_, owed, off)| [*owed, *off]);
            let claims = left.claims.iter().map(|(_, off)| *off);
            loans.chain(own).chain(accrued).chain(charges).chain(charged).chain(claims).collect()
        }
        Event::LeaverPaid(paid) => vec![paid.amount],
        Event::LoanApplied(it) => vec![it.principal, it.income],
        Event::LoanDisbursed(it) => vec![it.taken.principal, it.taken.balance, it.fee],
        Event::InterestCredited(it) => vec![it.interest, it.tax],
        Event::InterestPaid(it) => vec![it.interest, it.tax, it.balance],
        Event::TermOpened(it) => vec![it.amount],
        Event::TermInterest(it) => vec![it.interest, it.tax],
        Event::TermRenewed(it) => vec![it.added, it.principal],
        Event::TermClosed(it) => vec![it.principal, it.held, it.interest, it.tax],
        Event::LoansProvisioned(it) => vec![it.total, it.change],
        Event::LoanWrittenOff(it) => vec![it.amount, it.accrued],
        Event::JasaAccrued(it) => vec![it.jasa],
        Event::LoanAccrued(it) => vec![it.jasa],
        Event::LoanRecovered(it) => vec![it.amount, it.claim],
        Event::ShuPaid(paid) => vec![paid.cash, paid.transferred, paid.sukarela, paid.kasbon],
        Event::ShuLapsed(it) => it.shares.iter().map(|(_, amount)| *amount).collect(),
        _ => Vec::new(),
    }
}

/// Jasa and penalty that a leaver's savings paid.
fn charges(left: &MemberLeft) -> (Rupiah, Rupiah) {
    let of = |part: fn(&LoanSetOff) -> Rupiah| left.charges.iter().map(part).sum();
    (of(|of| of.jasa), of(|of| of.penalty))
}

/// What a leaver's savings paid of loans that were written off.
fn claims(left: &MemberLeft) -> Rupiah {
    left.claims.iter().map(|(_, off)| *off).sum()
}

/// Whether the closing splits the result as its head says, since the day after moves those figures on; and whether what
/// a leaver is owed is what the books set off.
pub fn agrees(event: &Event) -> bool {
    if let Event::MemberLeft(left) = event {
        let saved = left.pokok + left.wajib + left.sukarela;
        let owed: Rupiah = left.loans.iter().map(|(_, owed, _)| *owed).sum();
        let off: Rupiah = left.loans.iter().map(|(_, _, off)| *off).sum();
        let (jasa, penalty) = charges(left);
        let kasbon = left.kasbon.min(saved);
        let rest = saved - kasbon - jasa - penalty;
        return kasbon == left.kasbon_off && off == owed.min(rest) && left.rest == rest - off - claims(left);
    }
    let Event::YearClosed(closed) = event else { return true };
    let closes = balances(&closed.balances);
    let of_sides = match &closed.earlier {
        None => closing::result(&closes),
        Some(earlier) => closing::rest(&closes, &balances(&earlier.balances), (earlier.member, earlier.nonmember)),
    };
    (closed.member, closed.nonmember) == of_sides
}

/// An account that no chart could hold stands on the clearing account, where it is seen.
pub fn balances(of: &[(String, Rupiah)]) -> Balances {
    let mut balances = Balances::new();
    for (account, amount) in of {
        *balances.entry(account.parse().unwrap_or(A::CLEARING)).or_insert(Rupiah::ZERO) += *amount;
    }
    balances
}

fn allocation(pools: &[AllocatedPool], village: Rupiah, loss_absorbed: Rupiah, back: bool) -> BookEvent {
    let signed = |amount: Rupiah| if back { -amount } else { amount };
    let account = |pool: &AllocatedPool| (pool.code.clone(), pool.account.parse().unwrap_or(A::CLEARING));
    let accounts: BTreeMap<String, A> = pools.iter().map(account).collect();
    let pools = pools.iter().map(|pool| (pool.code.clone(), signed(pool.amount))).collect();
    BookEvent::ShuAllocation { pools, accounts, village: signed(village), loss_absorbed: signed(loss_absorbed) }
}
