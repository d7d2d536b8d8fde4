//! Who may give this input at this till now: signed in, PIN changed, a shift of one's own where one is needed.
//!
//! Pure over [`Lookup`]. Not here: the matrix of rights (`domain/people/access.rs`), what each input asks besides.

use super::input::Input;
use super::input::books::{PaidTo, Surplus};
use super::input::office::Membership;
use super::input::pharmacy::Pharmacy;
use super::lookup::{Lookup, User};
use super::refusal::{Code, Refusal};
use super::{Till, Trouble, signing_in, warehousing};
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;

impl Till {
    /// Signed in, PIN changed, shift open: in this order, before any rule of the goods is asked.
    pub(super) fn admit(&self, input: &Input, lookup: &dyn Lookup) -> Result<(), Trouble> {
        if Input::comes_to_the_till(input) && self.user.as_ref().is_none_or(|user| !user.one_time_pin) {
            return Ok(());
        }
        let Some(user) = &self.user else {
            return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
        };
        if user.one_time_pin && !matches!(input, Input::Pin { .. } | Input::Logout) {
            return Err(Refusal::new(Code::PinChangeNeeded, Text::new("till-pin-change-needed")).into());
        }
        match input {
            // Cash of a drawer is moved by whose shift it is (koperasi 6.5).
            input if is_paid_in_cash(input) => self.admit_selling(user, lookup),
            Input::Membership(Membership::OpenTerm(asked)) if !asked.from_sukarela => self.admit_saving(user, lookup),
            // What needs no shift of one's own; each asks for its right itself.
            Input::Pin { .. }
            | Input::Logout
            | Input::Open { .. }
            | Input::OpenCounted { .. }
            | Input::Reprint { .. }
            | Input::Handover { .. }
            | Input::ResetPin { .. }
            | Input::Recover { .. }
            | Input::RecoverySheet
            | Input::SetPerson { .. }
            | Input::MemberPin { .. }
            | Input::Attach { .. }
            | Input::CorrectTender { .. }
            | Input::CloseDay { .. }
            | Input::Settle { .. }
            | Input::Tare { .. }
            | Input::Tiles(_)
            | Input::SetPrices(_)
            | Input::SetGoods(_)
            | Input::Receive(_)
            | Input::Supply(_)
            | Input::Warehouse(_)
            | Input::Storage(_)
            | Input::Care(_)
            | Input::Pharmacy(
                Pharmacy::Sipnap { .. }
                | Pharmacy::Buyers { .. }
                | Pharmacy::Sipa { .. }
                | Pharmacy::Licence(_)
                | Pharmacy::Setting { .. }
                | Pharmacy::PapersGone(_),
            )
            | Input::Shelve(_)
            | Input::Gather(_)
            | Input::CountStock(_)
            | Input::Books(_)
            | Input::Surplus(_)
            | Input::Membership(_)
            | Input::Lending(_)
            | Input::Rules { .. }
            | Input::House(_)
            | Input::Lists(_)
            | Input::Label { .. }
            | Input::Labels => Ok(()),
            input if warehousing::readies(self, user, input) => Ok(()),
            // How a shift stands is read by who closes the day, whoever holds the shift (R46).
            Input::X { .. } if self.shift.is_some() && access::may(user.role, Act::CloseDay) => Ok(()),
            Input::Count { .. } | Input::Close { .. } => self.admit_counting(user, lookup),
            Input::Save { .. } => self.admit_saving(user, lookup),
            _ => self.admit_selling(user, lookup),
        }
    }

    /// Who takes savings in and sells nothing puts them into the drawer that is open here (koperasi 6.5).
    fn admit_saving(&self, user: &User, lookup: &dyn Lookup) -> Result<(), Trouble> {
        match &self.shift {
            Some(_) if takes_savings_only(user) => Ok(()),
            None if takes_savings_only(user) => Err(Refusal::new(Code::NoShift, Text::new("till-no-shift")).into()),
            _ => self.admit_selling(user, lookup),
        }
    }

    pub(super) fn admit_selling(&self, user: &User, lookup: &dyn Lookup) -> Result<(), Trouble> {
        self.admit_to_own_shift(user, "till-shift-of-another", lookup)
    }

    /// A drawer is counted and closed by who answers for it (R42, R44).
    fn admit_counting(&self, user: &User, lookup: &dyn Lookup) -> Result<(), Trouble> {
        self.admit_to_own_shift(user, "till-count-of-another", lookup)
    }

    fn admit_to_own_shift(&self, user: &User, of_another: &'static str, lookup: &dyn Lookup) -> Result<(), Trouble> {
        warehousing::hands_over(self, user)?;
        signing_in::may(user, Act::Sell)?;
        match &self.shift {
            None => Err(Refusal::new(Code::NoShift, Text::new("till-no-shift")).into()),
            Some(shift) if shift.cashier != user.id => {
                let holder = lookup.user(&shift.cashier)?;
                let name = holder.map_or_else(|| shift.cashier.as_str().to_owned(), |holder| holder.name);
                Err(Refusal::new(Code::NotAllowed, Text::new(of_another).with("user", name)).into())
            }
            Some(_) => Ok(()),
        }
    }
}

/// What is owed to a member, out of this drawer.
const fn is_paid_in_cash(input: &Input) -> bool {
    matches!(
        input,
        Input::Surplus(Surplus::Pay { to: PaidTo::Cash, .. })
            | Input::Membership(
                Membership::PayLeaver { transfer: None, .. }
                    | Membership::CloseTerm { to_sukarela: false, transfer: None, .. }
            )
    )
}

fn takes_savings_only(user: &User) -> bool {
    access::may(user.role, Act::SavingsIn) && !access::may(user.role, Act::Sell)
}
