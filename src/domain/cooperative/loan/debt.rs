//! What of a loan is open today, and what a payment at the till does to it (koperasi 4.3).
//!
//! Pure. Always holds: what was paid fills the oldest instalments first, jasa by jasa and principal by principal, so
//! that the state follows from sums alone, in whatever order the payments came; nobody pays more than is owed.

use std::collections::BTreeMap;

use super::{BadLoan, LoanRules, Method, Parts, Terms, allocate, penalty, schedule};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// What was paid since the loan was taken over, and how far it had come by then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paid {
    /// Instalments that were paid in full before.
    pub instalments: i64,
    /// Principal owed when it was taken over.
    pub owed: Rupiah,
    pub principal: Rupiah,
    pub jasa: Rupiah,
    /// Jasa that was income before it was paid, and is a claim until then (`accrual.rs`).
    pub accrued: Rupiah,
    /// Penalty by number of the instalment.
    pub penalties: BTreeMap<u32, Rupiah>,
}

/// What is open of one instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    pub no: u32,
    pub due: BusinessDate,
    pub parts: Parts,
}

/// A loan as it stands on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// Instalments that are not paid in full, the oldest first.
    pub open: Vec<Open>,
    /// Principal still owed.
    pub balance: Rupiah,
    pub today: BusinessDate,
    flat: bool,
    /// The instalment of the running month, paid or not; `None` once the last date is over.
    running: Option<u32>,
    /// Jasa that was paid for instalments after the running one.
    jasa_ahead: Rupiah,
}

/// What an amount settles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub parts: Parts,
    /// Of `parts.penalty`, by number of the instalment.
    pub penalties: Vec<(u32, Rupiah)>,
    /// Not for the loan: to simpanan sukarela.
    pub to_sukarela: Rupiah,
    /// Instalments that it touches, and whether nothing of them is open any more.
    pub covers: Vec<(u32, bool)>,
    /// Principal still owed after it.
    pub balance: Rupiah,
    /// The loan is paid off.
    pub settles: bool,
    /// Jasa that is not owed any more, since it was paid off early.
    pub waived: Rupiah,
    /// Less than was due today, or more.
    pub compared: std::cmp::Ordering,
}

/// More than is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch {
    /// What pays it off today.
    pub most: Rupiah,
}

impl Debt {
    pub fn of(terms: &Terms, paid: &Paid, today: BusinessDate, rules: &LoanRules) -> Result<Self, BadLoan> {
        let lines = schedule(terms)?;
        let rest = lines.iter().filter(|line| i64::from(line.no) > paid.instalments);
        let mut open: Vec<Open> = rest
            .map(|line| {
                let parts = Parts { penalty: Rupiah::ZERO, jasa: line.jasa, principal: line.principal };
                Open { no: line.no, due: line.due, parts }
            })
            .collect();
        let scheduled: Rupiah = open.iter().map(|line| line.parts.principal).sum();
        let balance = paid.owed - paid.principal;
        // What was taken over may not be what the schedule says: less was paid ahead, more is owed with the last.
        let mut principal = paid.principal;
        if paid.owed < scheduled {
            principal += scheduled - paid.owed;
        } else if paid.owed > scheduled {
            if open.is_empty() {
                open.extend(lines.last().map(|line| Open { no: line.no, due: line.due, parts: Parts::default() }));
            }
            if let Some(last) = open.last_mut() {
                last.parts.principal += paid.owed - scheduled;
            }
        }
        let running = lines.iter().find(|line| line.due >= today).map(|line| line.no);
        let mut jasa = paid.jasa;
        let mut jasa_ahead = Rupiah::ZERO;
        for line in &mut open {
            take(&mut line.parts.principal, &mut principal);
            let whole = line.parts.jasa;
            take(&mut line.parts.jasa, &mut jasa);
            if running.is_some_and(|running| line.no > running) {
                jasa_ahead += whole - line.parts.jasa;
            }
        }
        open.retain(|line| !line.parts.total().is_zero());
        for line in open.iter_mut().filter(|line| rules.penalty && line.due < today) {
            let cap = rules.penalty_cap.of(line.parts.total()).map_err(|_| BadLoan)?;
            let days = today.days_since(line.due);
            let whole = penalty(line.parts.total(), rules.penalty_rate_day, days, rules.penalty_grace_days, Some(cap))?;
            let before = paid.penalties.get(&line.no).copied().unwrap_or_default();
            line.parts.penalty = if whole > before { whole - before } else { Rupiah::ZERO };
        }
        Ok(Self { open, balance, today, flat: terms.method == Method::Flat, running, jasa_ahead })
    }

    /// What should be paid today: everything whose date has come.
    pub fn due(&self) -> Parts {
        sum(self.open.iter().filter(|line| line.due <= self.today))
    }

    /// The next instalment that is open: overdue, or still to come.
    pub fn next(&self) -> Option<&Open> {
        self.open.first()
    }

    /// Days that the oldest unpaid instalment is overdue; 0 where none is.
    pub fn days_overdue(&self) -> i64 {
        self.open.first().map_or(0, |line| self.today.days_since(line.due).max(0))
    }

    /// What pays it off today: what is due, the jasa of the running month, and all the principal; less jasa that was
    /// paid for later months, so that it costs the same in one payment or in several.
    pub fn payoff(&self, rules: &LoanRules) -> Parts {
        let all = sum(self.open.iter());
        let owes = |line: &&Open| line.due < self.today || self.running == Some(line.no);
        let jasa = match self.flat && !rules.early_waives_jasa {
            true => all.jasa,
            false => {
                let owed: Rupiah = self.open.iter().filter(owes).map(|line| line.parts.jasa).sum();
                // More than there is to pay was paid ahead while no jasa was waived: nothing is given back then, so
                // that what is owed can be paid.
                owed - if self.jasa_ahead < all.principal { self.jasa_ahead } else { Rupiah::ZERO }
            }
        };
        Parts { jasa, ..all }
    }

    /// What this amount settles: all of it, what is due in the rule's order, and what is left over after that.
    pub fn pay(&self, amount: Rupiah, rules: &LoanRules) -> Result<Payment, TooMuch> {
        let (payoff, due) = (self.payoff(rules), self.due());
        if amount > payoff.total() {
            return Err(TooMuch { most: payoff.total() });
        }
        let compared = amount.cmp(&due.total());
        if amount == payoff.total() {
            let waived = sum(self.open.iter()).jasa - payoff.jasa;
            return Ok(self.settled(payoff, waived, compared));
        }
        let (mut parts, mut left) = allocate(amount, due, rules.order);
        let mut to_sukarela = Rupiah::ZERO;
        if rules.rest_to_sukarela {
            (to_sukarela, left) = (left, Rupiah::ZERO);
        }
        for line in self.open.iter().filter(|line| line.due > self.today) {
            let (ahead, rest) = allocate(left, line.parts, rules.order);
            left = rest;
            parts.jasa += ahead.jasa;
            parts.principal += ahead.principal;
        }
        Ok(self.settling(parts, to_sukarela, compared))
    }

    fn settled(&self, parts: Parts, waived: Rupiah, compared: std::cmp::Ordering) -> Payment {
        Payment {
            penalties: self.penalties(parts.penalty),
            parts,
            to_sukarela: Rupiah::ZERO,
            covers: self.open.iter().map(|line| (line.no, true)).collect(),
            balance: Rupiah::ZERO,
            settles: true,
            waived,
            compared,
        }
    }

    fn settling(&self, parts: Parts, to_sukarela: Rupiah, compared: std::cmp::Ordering) -> Payment {
        let mut left = parts;
        let mut covers = Vec::new();
        for line in &self.open {
            let mut open = line.parts;
            take(&mut open.penalty, &mut left.penalty);
            take(&mut open.jasa, &mut left.jasa);
            take(&mut open.principal, &mut left.principal);
            if open != line.parts {
                covers.push((line.no, open.total().is_zero()));
            }
        }
        Payment {
            penalties: self.penalties(parts.penalty),
            parts,
            to_sukarela,
            covers,
            balance: self.balance - parts.principal,
            settles: false,
            waived: Rupiah::ZERO,
            compared,
        }
    }

    fn penalties(&self, mut paid: Rupiah) -> Vec<(u32, Rupiah)> {
        let part = |line: &Open| {
            let taken = paid.min(line.parts.penalty);
            paid -= taken;
            (line.no, taken)
        };
        self.open.iter().map(part).filter(|(_, taken)| !taken.is_zero()).collect()
    }
}

/// Moves out of `left` what `open` can take.
fn take(open: &mut Rupiah, left: &mut Rupiah) {
    let taken = (*open).min(*left);
    *open -= taken;
    *left -= taken;
}

fn sum<'a>(lines: impl Iterator<Item = &'a Open>) -> Parts {
    lines.fold(Parts::default(), |sum, line| Parts {
        penalty: sum.penalty + line.parts.penalty,
        jasa: sum.jasa + line.parts.jasa,
        principal: sum.principal + line.parts.principal,
    })
}

#[cfg(test)]
mod tests;
