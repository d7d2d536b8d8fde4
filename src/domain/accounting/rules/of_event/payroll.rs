//! What an employer paid for its people, by member: kasbon, loans, simpanan wajib, and her own sukarela, all against
//! the drawer or the bank.
//!
//! Pure. Figures are taken as recorded; below zero they take back what was booked.

use crate::domain::accounting::book_event::{BookEvent, SavingKind};
use crate::domain::accounting::tender::Means;
use crate::domain::event::Event;
use crate::domain::event::payroll::{PayrollLoan, PayrollRow, PayrollTaken};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Date, member and what it is in the accountant's words; `None` for what this is not.
pub fn booked(event: &Event) -> Option<(BusinessDate, MemberNumber, Vec<BookEvent>)> {
    let Event::PayrollTaken(taken) = event else { return None };
    let tender = if taken.cash { Means::Cash } else { Means::Bank };
    let saved = |kind, amount: Rupiah| BookEvent::SavingDeposit { kind, amount, tender };
    let loan = |of: &PayrollLoan| {
        let PayrollLoan { principal, jasa, penalty, accrued, .. } = *of;
        BookEvent::LoanPayment { principal, jasa, penalty, accrued, tender }
    };
    let mut pages = vec![BookEvent::KasbonPayment { amount: taken.kasbon, tender }];
    pages.extend(taken.loans.iter().map(loan));
    pages.push(saved(SavingKind::Wajib, taken.wajib));
    pages.push(saved(SavingKind::Sukarela, taken.sukarela));
    Some((taken.date, taken.number.clone(), pages))
}

/// The figures that the books will add up.
pub fn figures(event: &Event) -> Vec<Rupiah> {
    match event {
        Event::PayrollTaken(taken) => {
            let loans = taken.loans.iter().flat_map(|of| {
                let charged = of.charged.iter().map(|of| of.amount);
                [of.principal, of.jasa, of.penalty, of.accrued, of.jasa_kept].into_iter().chain(charged)
            });
            loans.chain([taken.kasbon, taken.wajib, taken.sukarela]).collect()
        }
        Event::PayrollPosted(it) => vec![it.total, it.kasbon, it.loans, it.wajib, it.sukarela],
        Event::PayrollListed(it) => it.rows.iter().map(PayrollRow::total).collect(),
        _ => Vec::new(),
    }
}

/// Whether the head of what was paid is its parts.
pub fn agrees(event: &Event) -> bool {
    match event {
        Event::PayrollPosted(it) => it.total == it.kasbon + it.loans + it.wajib + it.sukarela,
        Event::PayrollTaken(taken) => !is_mixed(taken),
        _ => true,
    }
}

/// Something is paid and something else taken back.
fn is_mixed(taken: &PayrollTaken) -> bool {
    let parts = [taken.kasbon, taken.wajib, taken.sukarela];
    parts.iter().any(|part| part.is_negative()) && parts.iter().any(|part| *part > Rupiah::ZERO)
}

#[cfg(test)]
mod tests {
    use super::super::posted;
    use super::*;

    fn rp(amount: i64) -> Rupiah {
        Rupiah::of(amount)
    }

    fn taken() -> PayrollTaken {
        let loan = PayrollLoan {
            loan: "P00001".to_owned(),
            principal: rp(100_000),
            jasa: rp(12_000),
            penalty: rp(1_000),
            penalties: vec![(3, rp(1_000))],
            charged: Vec::new(),
            jasa_kept: Rupiah::ZERO,
            accrued: rp(12_000),
            balance: rp(500_000),
        };
        PayrollTaken {
            list: "GA0001".to_owned(),
            number: MemberNumber("A00042".to_owned()),
            date: "2026-11-27".parse().expect("a date"),
            kasbon: rp(50_000),
            loans: vec![loan],
            wajib: rp(20_000),
            sukarela: rp(5_000),
            cash: false,
        }
    }

    fn postings(taken: PayrollTaken) -> Vec<(u32, i64)> {
        let posted = posted(&Event::PayrollTaken(taken)).expect("it balances").expect("it is in the books");
        assert_eq!(posted.member, Some(MemberNumber("A00042".to_owned())));
        let all = posted.transaction.by_account().into_iter();
        all.map(|(account, amount)| (account.number(), amount.amount())).collect()
    }

    #[test]
    fn each_part_is_in_its_book_and_the_mirror_takes_all_of_it_back() {
        let there = postings(taken());
        let expected = [
            (112_100, 188_000),
            (113_100, -50_000),
            (113_300, -100_000),
            (113_400, -12_000),
            (214_000, -5_000),
            (320_000, -20_000),
            (415_200, -1_000),
        ];
        assert_eq!(there, expected, "kasbon, loan, jasa that was a claim, penalty, wajib, sukarela, against the bank");
        let back = postings(taken().mirrored("2026-11-28".parse().expect("a date")));
        assert_eq!(back, expected.map(|(account, amount)| (account, -amount)));
    }

    #[test]
    fn what_pays_and_takes_back_at_once_is_no_record_of_ours() {
        let mixed = PayrollTaken { wajib: rp(-20_000), ..taken() };
        assert!(posted(&Event::PayrollTaken(mixed)).is_err());
    }
}
