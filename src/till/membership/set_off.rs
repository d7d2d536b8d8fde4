//! Loans of who leaves, set off against what was saved: what pays them off today, with the jasa that was due and the
//! penalty (koperasi 1.4, 4.3).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: what is taken and what is left over are what there
//! was; a loan costs who leaves what it costs who pays it off at the till on that day, no more and no less.

use crate::domain::cooperative::loan::accrual;
use crate::domain::event::membership::LoanSetOff;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::till::lookup::past::Loan;
use crate::till::{Trouble, Turn, standing};

/// What became of them, by number of the loan.
#[derive(Default)]
pub struct SetOff {
    /// Principal that was owed, and what of it was set off.
    pub loans: Vec<(String, Rupiah, Rupiah)>,
    pub charges: Vec<LoanSetOff>,
    /// Jasa that is no claim any more, since it was set off or is not owed.
    pub accrued: Vec<(String, Rupiah)>,
    /// What was saved beyond them.
    pub rest: Rupiah,
    /// What they cost beyond what was saved.
    pub claim: Rupiah,
}

/// The oldest first, out of so much.
pub fn of(turn: &Turn<'_>, member: &MemberNumber, saved: Rupiah) -> Result<SetOff, Trouble> {
    let mut all = SetOff { rest: saved, ..SetOff::default() };
    for loan in turn.lookup.loans_of(member)? {
        all.take(turn, loan);
    }
    Ok(all)
}

/// What of claims for loans that were written off savings pay, by loan.
pub type ClaimsPaid = Vec<(String, Rupiah)>;

/// What savings pay, after all else, of loans that were written off: a claim is not gone by it (koperasi 4.4); what is
/// left of the savings, and of the claims.
pub fn claims(
    turn: &Turn<'_>,
    member: &MemberNumber,
    mut saved: Rupiah,
) -> Result<(ClaimsPaid, Rupiah, Rupiah), Trouble> {
    let (mut paid, mut unpaid) = (Vec::new(), Rupiah::ZERO);
    for loan in turn.lookup.loans_of(member)? {
        let claim = turn.lookup.claim(&loan.loan)?.max(Rupiah::ZERO);
        let off = claim.min(saved);
        (saved, unpaid) = (saved - off, unpaid + claim - off);
        if off > Rupiah::ZERO {
            paid.push((loan.loan, off));
        }
    }
    Ok((paid, saved, unpaid))
}

impl SetOff {
    fn take(&mut self, turn: &Turn<'_>, loan: Loan) {
        let owed = loan.paid.owed - loan.paid.principal;
        let Some(now) = standing::loan_of(&loan, turn.today(), &turn.settings) else {
            // Without a schedule there is neither jasa nor a penalty.
            let off = owed.min(self.rest);
            if owed > Rupiah::ZERO {
                self.add((loan.loan, owed, off), owed, off);
            }
            return;
        };
        if now.debt.is_settled() {
            return;
        }
        let paid = now.debt.set_off(self.rest, &turn.settings.loans);
        let accrued = accrual::settled(loan.paid.accrued, paid.parts.jasa, paid.settles);
        if !accrued.is_zero() {
            self.accrued.push((loan.loan.clone(), accrued));
        }
        let charge = LoanSetOff {
            loan: loan.loan.clone(),
            jasa: paid.parts.jasa,
            penalty: paid.parts.penalty,
            penalties: paid.penalties,
            charged: paid.charged,
            jasa_kept: paid.jasa_kept,
        };
        let nothing = charge.jasa.is_zero() && charge.penalty.is_zero();
        if !nothing || !charge.charged.is_empty() || !charge.jasa_kept.is_zero() {
            self.charges.push(charge);
        }
        self.add((loan.loan, owed, paid.parts.principal), now.payoff.total(), paid.parts.total());
    }

    fn add(&mut self, loan: (String, Rupiah, Rupiah), cost: Rupiah, taken: Rupiah) {
        self.loans.push(loan);
        self.rest -= taken;
        self.claim += cost - taken;
    }
}
