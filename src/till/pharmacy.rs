//! The pharmacy counter at the till: who is signed on, which prescription is at the sale, what goes out under it.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a pharmacist is one who signed on at this counter in this
//! shift (A2); a prescription is recorded when it is received, so no power cut loses it, and a sale only points at it;
//! whom it is about is shown to the pharmacy's people alone (A38).
//! Neighbours: the gate's table (`domain/pharmacy/licence.rs`), prescriptions as values
//! (`domain/pharmacy/prescription.rs`), what is asked of the file (`lookup/pharmacy.rs`).

use std::sync::Arc;

use crate::domain::event::parked::ParkedRx;
use crate::domain::id::UserId;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::prescription;

use super::basket::OpenSale;
use super::input::pharmacy::Pharmacy;
use super::lookup::User;
use super::lookup::pharmacy::Prescription;
use super::signing_in::may;
use super::{Decision, Till, Trouble, Turn};

pub mod archive;
pub mod boxes;
pub mod correcting;
pub mod counter;
pub mod fees;
pub mod gate;
pub mod lasting;
pub mod licensing;
pub mod papers;
pub mod prescribing;
pub mod reporting;
pub mod screening;
pub mod view;

/// Signed on at this counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pharmacist {
    pub id: UserId,
    pub name: String,
    /// Her licence to practise; empty where the shop has not entered it.
    pub sipa: String,
}

/// A prescription at the open sale.
#[derive(Clone, Debug, PartialEq)]
pub struct Rx {
    pub prescription: Arc<Prescription>,
    /// The pharmacist who agreed to all that goes out under it at this sale (A2).
    pub approved_by: Option<UserId>,
}

impl Rx {
    pub fn label(&self) -> String {
        prescription::label(self.prescription.received.number)
    }

    /// As it is written down with a sale that is set aside.
    pub fn aside(&self, pharmacist: Option<&UserId>) -> ParkedRx {
        ParkedRx {
            prescription: self.prescription.received.prescription,
            approved_by: self.approved_by.clone().or_else(|| pharmacist.cloned()),
        }
    }
}

/// What is done at the counter beside selling.
pub fn decide(turn: &Turn<'_>, step: &Pharmacy) -> Result<Decision, Trouble> {
    match step {
        Pharmacy::SignOn { user, pin } => counter::sign_on(turn, user, pin),
        Pharmacy::SignOff => counter::sign_off(turn),
        Pharmacy::Sipa { user, number, until } => licensing::sipa(turn, user, number, *until),
        Pharmacy::Licence(said) => licensing::licence(turn, said),
        Pharmacy::Setting { name, value, from } => licensing::setting(turn, name, value, *from),
        Pharmacy::Buyer(buyer) => counter::buyer(turn, buyer),
        Pharmacy::Complaint(said) => screening::complaint(turn, said),
        Pharmacy::Sipnap { month, sent } => reporting::sipnap(turn, month, sent.as_deref()),
        Pharmacy::Buyers { sku, batch } => reporting::buyers(turn, sku, batch),
        Pharmacy::PapersGone(gone) => archive::destroyed(turn, gone),
        step => {
            may(turn.user()?, Act::SellPrescription)?;
            match step {
                Pharmacy::Attach(prescribed) => prescribing::attach(turn, prescribed),
                Pharmacy::Again { number } => prescribing::again(turn, *number),
                Pharmacy::Detach => prescribing::detach(turn),
                Pharmacy::Change { number, said } => correcting::change(turn, *number, said),
                Pharmacy::Withdraw { number, reason } => correcting::withdraw(turn, *number, reason),
                Pharmacy::Serve { servings } => prescribing::serve(turn, servings),
                Pharmacy::Copy { number } => papers::copy(turn, *number),
                Pharmacy::Label { number, item } => papers::again(turn, *number, *item),
                Pharmacy::Fee { fee, count } => fees::add(turn, fee, *count),
                Pharmacy::Screen { ticked, words } => screening::screen(turn, ticked, words),
                Pharmacy::SignOn { .. }
                | Pharmacy::SignOff
                | Pharmacy::Sipa { .. }
                | Pharmacy::Licence(_)
                | Pharmacy::Setting { .. }
                | Pharmacy::Buyer(_)
                | Pharmacy::Complaint(_)
                | Pharmacy::Sipnap { .. }
                | Pharmacy::Buyers { .. }
                | Pharmacy::PapersGone(_) => unreachable!("answered above"),
            }
        }
    }
}

impl Till {
    /// Who is signed on at this counter.
    pub(super) fn signed_on(&self) -> Option<&UserId> {
        self.pharmacist.as_ref().map(|pharmacist| &pharmacist.id)
    }
}

/// Who stands for a line of this sale: signed on at this counter, or agreed to the prescription,
/// the line, or what is asked now. One whose licence to practise has ended meanwhile stands for nothing (A2), but for
/// what was being paid while it held.
pub fn responsible(turn: &Turn<'_>, sale: &OpenSale, at: usize) -> Option<UserId> {
    let (rules, today) = (&turn.settings.pharmacy, turn.today());
    let holds = |user: &UserId| sale.is_being_paid() || rules.sipa_ended(user, today).is_none();
    let signed_on = turn.till.signed_on().cloned().filter(holds);
    let of_rx = || sale.rx.as_ref().and_then(|rx| rx.approved_by.clone()).filter(holds);
    let of_line = || sale.lines.get(at).and_then(|line| line.approved_by.clone()).filter(holds);
    let agrees = |user: &&User| access::approves(user.role, Act::ApproveMedicine);
    let of_turn = || turn.consent.approver.as_ref().filter(agrees).map(|user| user.id.clone()).filter(holds);
    let of_complaint = || {
        let owa = sale.lines.get(at).and_then(|line| line.product().medicine.as_ref()).is_some_and(|facts| facts.owa);
        sale.complaint
            .as_ref()
            .filter(|_| owa && sale.rx.is_none())
            .and_then(|said| said.pharmacist.clone())
            .filter(holds)
    };
    signed_on.or_else(of_rx).or_else(of_line).or_else(of_turn).or_else(of_complaint)
}
