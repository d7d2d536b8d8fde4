//! Jasa of loans as income of the month in which it falls due, whether it is paid or not (koperasi 4.3).
//!
//! Pure. Always holds: what is accrued of a loan and not paid is never more than the jasa that is due of it, so that
//! paying early waives nothing of it; income of a loan is the jasa that was paid and what of it is a claim, whichever
//! way the cooperative decided on, and however often it changed its mind.

use super::Kolektibilitas;
use super::debt::Debt;
use crate::domain::money::Rupiah;

/// What becomes income at a month's end: the jasa that has fallen due by then, is not paid, and is no claim already.
///
/// `debt` is the loan on the month's last day. Nothing of one that is `kurang_lancar` or worse: what was accrued of it
/// stays, what falls due is income when it comes. Example: 12.000 due on the 20th, nothing paid → 12.000 on the 30th.
pub fn of_month(debt: &Debt, accrued: Rupiah) -> Rupiah {
    let comes = match Kolektibilitas::of(debt.days_overdue()) {
        Kolektibilitas::Lancar | Kolektibilitas::DalamPerhatianKhusus => true,
        Kolektibilitas::KurangLancar | Kolektibilitas::Diragukan | Kolektibilitas::Macet => false,
    };
    match comes && debt.balance > Rupiah::ZERO {
        true => (debt.due().jasa - accrued).max(Rupiah::ZERO),
        false => Rupiah::ZERO,
    }
}

/// What of the claim goes with a payment of so much jasa: that was income already. With what ends the loan
/// goes all of it, since nothing is owed any more.
pub fn settled(accrued: Rupiah, jasa: Rupiah, ends: bool) -> Rupiah {
    if ends { accrued } else { accrued.min(jasa.max(Rupiah::ZERO)) }
}

#[cfg(test)]
mod tests;
