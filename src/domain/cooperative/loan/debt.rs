//! What of a loan is open today, and what a payment at the till does to it (koperasi 4.3).
//!
//! Pure. Always holds: what was paid fills the oldest instalments first, jasa by jasa and principal by principal, so
//! that the state follows from sums alone, in whatever order the payments came; nobody pays more than is owed. A
//! payment makes what it pays no dearer and no cheaper: the penalty of the days before it stays, jasa that was owed
//! with the last principal is owed still, and both can be paid after it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{BadLoan, Instalment, LoanRules, Method, Parts, Terms, allocate, penalty, schedule};
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
    /// Penalty that was charged by then, by number of the instalment: days beyond the grace, and what they cost. What
    /// was paid before charges were kept has none.
    pub charged: BTreeMap<u32, (i64, Rupiah)>,
    /// Jasa that is owed although all principal is paid.
    pub jasa_kept: Rupiah,
    /// Nobody reckons with instalments of it any more: what of it is claimed is another sum.
    pub written_off: bool,
}

impl Paid {
    /// One of the sums that a store keeps by name: `principal` `jasa` `accrued` `jasa_kept` `written_off`, and of the
    /// third instalment `penalty:3` `charged:3` `days:3`. A name of a later version is passed over.
    pub fn put(&mut self, part: &str, amount: Rupiah) {
        let (name, no) = part.split_once(':').map_or((part, None), |(name, no)| (name, no.parse().ok()));
        match (name, no) {
            ("principal", _) => self.principal = amount,
            ("jasa", _) => self.jasa = amount,
            ("accrued", _) => self.accrued = amount,
            ("jasa_kept", _) => self.jasa_kept = amount,
            ("written_off", _) => self.written_off = !amount.is_zero(),
            ("penalty", Some(no)) => drop(self.penalties.insert(no, amount)),
            ("charged", Some(no)) => self.charged.entry(no).or_default().1 = amount,
            ("days", Some(no)) => self.charged.entry(no).or_default().0 = amount.amount(),
            _ => {}
        }
    }
}

#[cfg(test)]
impl Paid {
    /// After a payment, as the sums of its record make it.
    pub fn add(&mut self, payment: &Payment) {
        self.principal += payment.parts.principal;
        self.jasa += payment.parts.jasa;
        self.jasa_kept += payment.jasa_kept;
        for (no, amount) in &payment.penalties {
            *self.penalties.entry(*no).or_default() += *amount;
        }
        for of in &payment.charged {
            let charged = self.charged.entry(of.no).or_default();
            *charged = (charged.0 + of.days, charged.1 + of.amount);
        }
    }
}

/// What the days until a payment added to the penalty of one instalment that it pays of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charged {
    /// Number of the instalment.
    pub no: u32,
    /// Beyond the grace, since the last charge.
    pub days: i64,
    pub amount: Rupiah,
}

/// What is open of one instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    pub no: u32,
    pub due: BusinessDate,
    pub parts: Parts,
    /// Days beyond the grace whose penalty was not charged yet, and what charging them adds.
    fresh: (i64, Rupiah),
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
    /// See [`Paid::jasa_kept`].
    jasa_kept: Rupiah,
}

/// What an amount settles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub parts: Parts,
    /// Of `parts.penalty`, by number of the instalment.
    pub penalties: Vec<(u32, Rupiah)>,
    /// Penalty that is charged for the days before it, whether it is paid or not.
    pub charged: Vec<Charged>,
    /// More of the jasa that is owed although all principal is paid; less where it is paid.
    pub jasa_kept: Rupiah,
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
                Open { no: line.no, due: line.due, parts, fresh: (0, Rupiah::ZERO) }
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
                let last = |line: &Instalment| (line.no, line.due);
                let whole = |(no, due)| Open { no, due, parts: Parts::default(), fresh: (0, Rupiah::ZERO) };
                open.extend(lines.last().map(last).map(whole));
            }
            if let Some(last) = open.last_mut() {
                last.parts.principal += paid.owed - scheduled;
            }
        }
        let running = lines.iter().find(|line| line.due >= today).map(|line| line.no);
        let mut jasa = paid.jasa;
        let mut jasa_ahead = Rupiah::ZERO;
        let mut kept = paid.jasa_kept.max(Rupiah::ZERO);
        let wholes: Vec<Rupiah> = open.iter().map(|line| line.parts.total()).collect();
        for line in &mut open {
            take(&mut line.parts.principal, &mut principal);
            let whole = line.parts.jasa;
            take(&mut line.parts.jasa, &mut jasa);
            if running.is_some_and(|running| line.no > running) {
                jasa_ahead += whole - line.parts.jasa;
            }
            // With the last principal the rest of the jasa is waived, but for what was owed by then.
            if balance <= Rupiah::ZERO {
                let owed = line.parts.jasa.min(kept);
                (line.parts.jasa, kept) = (owed, kept - owed);
            }
        }
        for (line, whole) in open.iter_mut().zip(wholes).filter(|(line, _)| rules.penalty && line.due < today) {
            line.late(whole, paid, today, rules)?;
        }
        open.retain(|line| !paid.written_off && !line.parts.total().is_zero());
        let flat = terms.method == Method::Flat;
        Ok(Self { open, balance, today, flat, running, jasa_ahead, jasa_kept: paid.jasa_kept })
    }

    /// Nothing is owed of it any more.
    pub fn is_settled(&self) -> bool {
        self.balance <= Rupiah::ZERO && self.open.is_empty()
    }

    /// What should have been paid before today.
    pub fn overdue(&self) -> Rupiah {
        self.open.iter().filter(|line| line.due < self.today).map(|line| line.parts.total()).sum()
    }

    /// What should be paid today: everything whose date has come.
    pub fn due(&self) -> Parts {
        sum(self.open.iter().filter(|line| line.due <= self.today))
    }

    /// The next instalment that is open: overdue, or still to come.
    pub fn next(&self) -> Option<&Open> {
        self.open.first()
    }

    /// The oldest instalment that is unpaid. One of which a penalty alone is open is paid: no class of a loan, and no
    /// allowance for it, hangs on that.
    pub fn oldest(&self) -> Option<&Open> {
        self.open.iter().find(|line| !line.rest().is_zero())
    }

    /// Days that the oldest unpaid instalment is overdue; 0 where none is.
    pub fn days_overdue(&self) -> i64 {
        self.oldest().map_or(0, |line| self.today.days_since(line.due).max(0))
    }

    /// What pays it off today: what is due, the jasa of the running month, and all the principal; less jasa that was
    /// paid for later months, so that it costs the same in one payment or in several.
    pub fn payoff(&self, rules: &LoanRules) -> Parts {
        let all = sum(self.open.iter());
        if self.balance <= Rupiah::ZERO {
            return all;
        }
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
        let owed = payoff.jasa;
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
        Ok(self.settling(parts, to_sukarela, (compared, owed)))
    }

    /// What savings of a leaver settle, at most this amount: what pays it off, in the rule's order. Nothing is paid
    /// ahead, and nothing goes to sukarela.
    pub fn set_off(&self, amount: Rupiah, rules: &LoanRules) -> Payment {
        let payoff = self.payoff(rules);
        let compared = amount.cmp(&payoff.total());
        if compared.is_ge() {
            let waived = sum(self.open.iter()).jasa - payoff.jasa;
            return self.settled(payoff, waived, compared);
        }
        let owed = payoff.jasa.max(Rupiah::ZERO);
        let (parts, _) = allocate(amount.max(Rupiah::ZERO), Parts { jasa: owed, ..payoff }, rules.order);
        self.settling(parts, Rupiah::ZERO, (compared, owed))
    }

    fn settled(&self, parts: Parts, waived: Rupiah, compared: std::cmp::Ordering) -> Payment {
        Payment {
            penalties: self.penalties(parts.penalty),
            parts,
            charged: self.open.iter().filter_map(Open::charge).collect(),
            jasa_kept: -self.jasa_kept,
            to_sukarela: Rupiah::ZERO,
            covers: self.open.iter().map(|line| (line.no, true)).collect(),
            balance: Rupiah::ZERO,
            settles: true,
            waived,
            compared,
        }
    }

    /// `owed`: the jasa that pays it off today.
    fn settling(&self, parts: Parts, to_sukarela: Rupiah, (compared, owed): (std::cmp::Ordering, Rupiah)) -> Payment {
        let mut left = parts;
        let (mut covers, mut charged) = (Vec::new(), Vec::new());
        for line in &self.open {
            let mut open = line.parts;
            take(&mut open.penalty, &mut left.penalty);
            take(&mut open.jasa, &mut left.jasa);
            take(&mut open.principal, &mut left.principal);
            if open != line.parts {
                covers.push((line.no, open.total().is_zero()));
                charged.extend(line.charge());
            }
        }
        let balance = self.balance - parts.principal;
        let kept = match balance > Rupiah::ZERO {
            true => self.jasa_kept,
            false => (owed - parts.jasa).max(Rupiah::ZERO),
        };
        Payment {
            penalties: self.penalties(parts.penalty),
            parts,
            charged,
            jasa_kept: kept - self.jasa_kept,
            to_sukarela,
            covers,
            balance,
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

impl Open {
    /// Principal and jasa.
    fn rest(&self) -> Rupiah {
        self.parts.jasa + self.parts.principal
    }

    /// Its penalty today: what was charged for the days until its last payment, and for those since as its rest costs;
    /// at most the cap of the whole instalment; less what was paid of it.
    fn late(&mut self, whole: Rupiah, paid: &Paid, today: BusinessDate, rules: &LoanRules) -> Result<(), BadLoan> {
        let (days, charged) = paid.charged.get(&self.no).copied().unwrap_or_default();
        let before = paid.penalties.get(&self.no).copied().unwrap_or_default();
        let since = (today.days_since(self.due) - rules.penalty_grace_days).max(0) - days;
        let cap = rules.penalty_cap.of(whole).map_err(|_| BadLoan)?;
        let fresh = penalty(self.rest(), rules.penalty_rate_day, since, 0, None)?;
        // What was paid was charged, also where no charge was kept; nothing that was charged is taken back.
        let all = (charged + fresh).min(cap).max(charged).max(before);
        self.fresh = (since.max(0), all - charged);
        self.parts.penalty = all - before;
        Ok(())
    }

    fn charge(&self) -> Option<Charged> {
        let (days, amount) = self.fresh;
        (days > 0 || !amount.is_zero()).then_some(Charged { no: self.no, days, amount })
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
