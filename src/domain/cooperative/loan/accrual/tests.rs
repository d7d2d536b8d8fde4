use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::accounting::book_event::BookEvent;
use crate::domain::accounting::rules::transaction;
use crate::domain::accounting::tender::Means;
use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::cooperative::loan::{LoanRules, Method, Part, Parts, Terms};
use crate::domain::time::BusinessDate;

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// 1.200.000 at 1 % over 12 months, the first due on 20 June.
fn terms(method: Method) -> Terms {
    let rate_month = "1".parse().expect("a rate");
    Terms { principal: rp(1_200_000), rate_month, months: 12, method, first_due: date("2026-06-20"), round_to: 1 }
}

/// One loan, what was paid of it, and what the books say of that.
struct Lent {
    terms: Terms,
    paid: Paid,
    books: BTreeMap<A, Rupiah>,
    rules: LoanRules,
}

impl Lent {
    fn new(method: Method, order: [Part; 3]) -> Self {
        let rules = LoanRules { order, ..LoanRules::default() };
        let paid = Paid { owed: rp(1_200_000), ..Paid::default() };
        Self { terms: terms(method), paid, books: BTreeMap::new(), rules }
    }

    fn on(&self, day: BusinessDate) -> Debt {
        Debt::of(&self.terms, &self.paid, day, &self.rules).expect("a schedule")
    }

    fn post(&mut self, event: &BookEvent) {
        for (account, amount) in transaction(event).expect("balances").by_account() {
            *self.books.entry(account).or_default() += amount;
        }
    }

    fn of(&self, account: A) -> Rupiah {
        self.books.get(&account).copied().unwrap_or_default()
    }

    fn accrue(&mut self, last: BusinessDate) -> Rupiah {
        let amount = of_month(&self.on(last), self.paid.accrued);
        self.paid.accrued += amount;
        self.post(&BookEvent::LoanAccrual { amount });
        amount
    }

    /// Pays so much, at most what pays it off.
    fn pay(&mut self, day: BusinessDate, amount: Rupiah) {
        let payment = self.on(day).pay(amount, &self.rules).expect("no more than is owed");
        let (principal, jasa) = (payment.parts.principal, payment.parts.jasa);
        let accrued = settled(self.paid.accrued, jasa, payment.settles);
        self.paid.add(&payment);
        self.paid.accrued -= accrued;
        let penalty = payment.parts.penalty;
        self.post(&BookEvent::LoanPayment { principal, jasa, penalty, accrued, tender: Means::Cash });
    }
}

#[test]
fn what_fell_due_and_was_not_paid_is_income_once_until_the_loan_is_kurang_lancar() {
    let mut lent = Lent::new(Method::Flat, Part::ORDER);
    assert_eq!(lent.accrue(date("2026-05-31")), rp(0), "nothing is due");
    assert_eq!(lent.accrue(date("2026-06-30")), rp(12_000));
    assert_eq!(lent.accrue(date("2026-06-30")), rp(0), "once");
    // July is left out: August has both.
    assert_eq!(lent.accrue(date("2026-08-31")), rp(24_000));
    assert_eq!(lent.accrue(date("2026-09-30")), rp(0), "kurang lancar");
    assert_eq!(lent.of(A::JASA_DUE), rp(36_000), "what was accrued stays");
    // It comes after all, with the oldest instalment, and what had waited follows.
    lent.pay(date("2026-10-01"), rp(112_000));
    assert_eq!((lent.of(A::JASA_DUE), lent.of(A::LOAN_JASA)), (rp(0), rp(-48_000)), "four of jasa were due");
}

#[test]
fn paying_off_early_waives_nothing_that_was_accrued() {
    let mut lent = Lent::new(Method::Flat, Part::ORDER);
    lent.accrue(date("2026-06-30"));
    let all = lent.on(date("2026-07-05")).payoff(&lent.rules).total();
    lent.pay(date("2026-07-05"), all);
    assert_eq!((lent.of(A::JASA_DUE), lent.of(A::LOAN_JASA)), (rp(0), rp(-24_000)));
}

#[test]
fn jasa_stays_a_claim_when_the_principal_alone_is_paid() {
    let mut lent = Lent::new(Method::Menurun, [Part::Principal, Part::Jasa, Part::Penalty]);
    lent.accrue(date("2026-08-31"));
    let claim = lent.of(A::JASA_DUE);
    assert_eq!(claim, rp(12_000 + 11_000 + 10_000));
    let amount = lent.on(date("2027-06-01")).balance;
    lent.pay(date("2027-06-01"), amount);
    assert_eq!((lent.of(A::JASA_DUE), lent.of(A::LOAN_JASA)), (claim, -claim), "the principal alone was paid");
    let rest = lent.on(date("2027-08-01")).payoff(&lent.rules);
    assert_eq!(rest, Parts { jasa: rp(78_000), ..Parts::default() }, "no more falls due after that");
    lent.pay(date("2027-08-01"), rp(78_000));
    assert_eq!((lent.of(A::JASA_DUE), lent.of(A::LOAN_JASA)), (rp(0), rp(-78_000)));
    assert!(lent.on(date("2027-08-01")).is_settled());
}

#[test]
fn jasa_of_what_is_written_off_is_taken_out_of_the_income_again() {
    let off = BookEvent::LoanWrittenOff { amount: rp(100_000), accrued: rp(12_000) };
    let posted = transaction(&off).expect("balances").by_account();
    let expected = [(A::LOANS, -100_000), (A::JASA_DUE, -12_000), (A::LOAN_ALLOWANCE, 100_000), (A::LOAN_JASA, 12_000)];
    assert_eq!(posted, expected.map(|(account, amount)| (account, rp(amount))));
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::Flat), Just(Method::Menurun), Just(Method::Anuitas)]
}

fn order() -> impl Strategy<Value = [Part; 3]> {
    let principal_first = [Part::Principal, Part::Jasa, Part::Penalty];
    prop_oneof![Just(Part::ORDER), Just(principal_first)]
}

proptest! {
    /// Whatever is paid when, and in whichever months jasa is accrued: income is the jasa that was paid and what of it
    /// is a claim, the claim is never more than is due, and of a loan that is paid off nothing is left. So both ways
    /// come to the same over its life.
    #[test]
    fn income_is_what_was_paid_and_what_is_still_owed(
        method in method(),
        order in order(),
        steps in prop::collection::vec((1_i64..45, 0_i64..60, any::<bool>()), 1..25),
    ) {
        let mut lent = Lent::new(method, order);
        let mut today = date("2026-05-20");
        for (days, percent, accrues) in steps {
            today = today.plus_days(days);
            if accrues {
                lent.accrue(today);
            }
            let debt = lent.on(today);
            if !debt.is_settled() && percent > 0 {
                let most = debt.payoff(&lent.rules).total().amount();
                lent.pay(today, rp((most * percent / 100).max(1)));
            }
            let debt = lent.on(today);
            prop_assert_eq!(lent.of(A::JASA_DUE), lent.paid.accrued);
            prop_assert_eq!(-lent.of(A::LOAN_JASA), lent.paid.jasa + lent.paid.accrued);
            prop_assert!(!lent.paid.accrued.is_negative() && lent.paid.accrued <= debt.due().jasa);
            prop_assert!(!debt.is_settled() || lent.paid.accrued.is_zero());
        }
        if !lent.on(today).is_settled() {
            let most = lent.on(today).payoff(&lent.rules).total();
            lent.pay(today, most);
        }
        prop_assert_eq!(lent.of(A::JASA_DUE), Rupiah::ZERO);
        prop_assert_eq!(-lent.of(A::LOAN_JASA), lent.paid.jasa);
    }
}
