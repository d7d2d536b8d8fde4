//! What is not simply paid in cash on a rehearsed day: other means, goods that come back, money that goes to the bank.
//!
//! Always holds: after the last day members owe and have saved what the demo's files say; what was paid by QRIS and
//! card is at the bank a day later, less its fee, and what the last day brought is still on its way; whatever the till
//! refuses is paid in cash.

use crate::demo;
use crate::demo::workload::{By, Met, SETTLED};
use crate::domain::event::after_sale::Condition;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::sale::qris;
use crate::domain::time::Instant;
use crate::io::clock::Stepped;
use crate::station::{NotDone, Station};
use crate::till::input::{Input, Tender};
use crate::till::refusal::Code;

/// What a day leaves to its evening, and an evening to the next.
#[derive(Debug, Default)]
pub(super) struct Unsettled {
    owed: Vec<Debt>,
    /// Taken out of savings at the till.
    drawn: Vec<Debt>,
    /// Of receipts whose first goods come back.
    back: Vec<ReceiptNumber>,
    /// Of today, and of the days before.
    today: Vec<Coming>,
    before: Vec<Coming>,
}

/// What a member owes, or put less into savings than she had.
#[derive(Debug)]
struct Debt {
    member: MemberNumber,
    rest: Rupiah,
    /// Not of today.
    old: bool,
}

/// Money on its way to the bank.
#[derive(Debug)]
struct Coming {
    tender: &'static str,
    gross: Rupiah,
    fee: Rupiah,
}

/// What the drawer's notes and coins can make up: only such amounts are owed, and paid back in cash.
const COIN: i64 = 100;

/// Of what a customer pays by card the shop gets one of a hundred less.
fn fee(tender: &'static str, amount: Rupiah) -> Result<Rupiah, OutOfRange> {
    match tender {
        "qris" => qris::fee(amount, "UMI"),
        _ => amount.share(1, 100),
    }
}

/// As a bank's slip numbers it.
fn numbered(at: Instant) -> i64 {
    at.millis() / 1_000 % 1_000_000
}

impl Unsettled {
    fn brought(&mut self, tender: &'static str, amount: Rupiah) -> Result<(), OutOfRange> {
        let fee = fee(tender, amount)?;
        match self.today.iter_mut().find(|coming| coming.tender == tender) {
            Some(coming) => (coming.gross, coming.fee) = (coming.gross + amount, coming.fee + fee),
            None => self.today.push(Coming { tender, gross: amount, fee }),
        }
        Ok(())
    }

    /// The first goods of this receipt come back.
    pub(super) fn comes_back(&mut self, receipt: ReceiptNumber) {
        self.back.push(receipt);
    }
}

impl Station {
    /// Pays the sale; by another means where that can be, else in cash.
    pub(super) fn pay_by(&mut self, (by, up_to): (By, i64), at: Instant, open: &mut Unsettled) -> Result<Met, NotDone> {
        let done = match by {
            By::Cash => false,
            By::Qris | By::Split => self.by_qris(by == By::Split, at, open)?,
            By::Card | By::Transfer => self.by_bank(by == By::Card, at, open)?,
            By::Kasbon | By::Sukarela => self.by_member(by == By::Kasbon, at, open)?,
        };
        if done {
            return Ok(Met::Done);
        }
        self.doors.clock = Box::new(Stepped::new(at));
        self.meet(&Input::Pay(Tender::Cash(self.in_notes_of(up_to)?)))
    }

    /// Whether all of it is paid: of a split the rest is not.
    fn by_qris(&mut self, split: bool, at: Instant, open: &mut Unsettled) -> Result<bool, NotDone> {
        let Some(sale) = self.answer()?.sale else { return Ok(false) };
        let half = Rupiah::of(sale.total.amount() / 2_000 * 1_000);
        let part = (split && half > Rupiah::ZERO).then_some(half);
        if !self.agreed(&Input::Pay(Tender::Qris(part)), at)? {
            return Ok(false);
        }
        let reference = format!("{:04}", numbered(at) % 10_000);
        if !self.agreed(&Input::Paid { reference }, at)? {
            self.agreed(&Input::Unpaid, at)?;
            return Ok(false);
        }
        open.brought("qris", part.unwrap_or(sale.total)).map_err(NotDone::unreadable)?;
        Ok(part.is_none())
    }

    fn by_bank(&mut self, card: bool, at: Instant, open: &mut Unsettled) -> Result<bool, NotDone> {
        let Some(sale) = self.answer()?.sale else { return Ok(false) };
        let (reference, amount) = (format!("{:06}", numbered(at)), None);
        let tender = if card { Tender::Card { reference, amount } } else { Tender::Transfer { reference, amount } };
        let done = self.agreed(&Input::Pay(tender), at)?;
        if done && card {
            open.brought("card", sale.total).map_err(NotDone::unreadable)?;
        }
        Ok(done)
    }

    /// On her account, or out of her savings; who owes something by the files stays as they say.
    fn by_member(&mut self, kasbon: bool, at: Instant, open: &mut Unsettled) -> Result<bool, NotDone> {
        let sale = self.answer()?.sale;
        let Some((rest, member)) = sale.and_then(|sale| Some((sale.total, sale.member?.number))) else {
            return Ok(false);
        };
        let owes = || self.store()?.credit_of(&member).map_err(|error| NotDone::of(&error));
        if rest.amount() % COIN != 0 || kasbon && !owes()?.balance.is_zero() {
            return Ok(false);
        }
        let tender = match kasbon {
            true => Tender::Kasbon(None),
            false => Tender::Sukarela { pin: None, amount: None },
        };
        let done = self.agreed(&Input::Pay(tender), at)?;
        if done {
            let debts = if kasbon { &mut open.owed } else { &mut open.drawn };
            debts.push(Debt { member, rest, old: false });
        }
        Ok(done)
    }

    /// Does it, with the yes or the manager's approval that it may need. Answers whether it is done.
    fn agreed(&mut self, input: &Input, at: Instant) -> Result<bool, NotDone> {
        self.doors.clock = Box::new(Stepped::new(at));
        let consent = match self.submit(input) {
            Ok(_) => return Ok(true),
            Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsConfirmation => Input::Confirm,
            Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsApproval => match manager() {
                Some((user, pin)) => Input::Approve { user, pin },
                None => return Ok(false),
            },
            Err(NotDone::Refused(_)) => return Ok(false),
            Err(failed) => return Err(failed),
        };
        self.doors.clock = Box::new(Stepped::new(at));
        match self.submit(&consent) {
            Ok(_) => Ok(true),
            Err(NotDone::Refused(_)) => Ok(false),
            Err(failed) => Err(failed),
        }
    }

    /// The sale that was just paid.
    pub(super) fn void_the_last(&mut self, at: Instant) -> Result<Met, NotDone> {
        let Some(receipt) = self.answer()?.sale.and_then(|sale| sale.receipt) else { return Ok(Met::Refused) };
        let done = self.agreed(&Input::Void { receipt, reason: "salah ketik".to_owned() }, at)?;
        Ok(if done { Met::Done } else { Met::Refused })
    }

    /// Before the drawer is counted: goods come back; members pay half of what they owe of today and all of before, and
    /// put back into savings what they took out before. On the last day all of it.
    pub(super) fn settle_the_day(
        &mut self,
        open: &mut Unsettled,
        last: bool,
        (at, pace_ms): (Instant, i64),
    ) -> Result<(), NotDone> {
        let mut moment = 0;
        let mut next = || {
            moment = (moment + 1).min(SETTLED - 1);
            at.plus_millis(moment * pace_ms)
        };
        self.take_back_all(open, next())?;
        for debt in std::mem::take(&mut open.owed) {
            let half = Rupiah::of(debt.rest.amount() / (2 * COIN) * COIN);
            let amount = if last || debt.old || half.is_zero() { debt.rest } else { half };
            let paid = self.agreed(&Input::Repay { member: debt.member.to_string(), amount }, next())?;
            let rest = if paid { debt.rest - amount } else { debt.rest };
            open.owed.extend((!rest.is_zero()).then_some(Debt { rest, old: true, ..debt }));
        }
        for debt in std::mem::take(&mut open.drawn) {
            let (member, saving, amount) = (debt.member.to_string(), "sukarela".to_owned(), debt.rest);
            let due = last || debt.old;
            if !due || !self.agreed(&Input::Save { member, saving, amount }, next())? {
                open.drawn.push(Debt { old: true, ..debt });
            }
        }
        Ok(())
    }

    /// Whatever was to be brought back.
    pub(super) fn take_back_all(&mut self, open: &mut Unsettled, at: Instant) -> Result<(), NotDone> {
        open.back.drain(..).try_for_each(|receipt| self.takes_back(receipt, at))
    }

    /// One of its first goods, for cash; what may not come back stays with the customer.
    fn takes_back(&mut self, receipt: ReceiptNumber, at: Instant) -> Result<(), NotDone> {
        let taken = Input::Take {
            line: 1,
            quantity: Quantity::whole(1),
            reason: "salah beli".to_owned(),
            condition: Condition::Good,
        };
        for step in [Input::Return { receipt }, taken, Input::Refund { tender: "cash".to_owned() }] {
            if !self.agreed(&step, at)? {
                self.agreed(&Input::Cancel, at)?;
                break;
            }
        }
        Ok(())
    }

    /// After closing the manager sees at the bank what was paid on the days before; what today brought is on its way.
    pub(super) fn settle_at_the_bank(&mut self, open: &mut Unsettled, at: Instant) -> Result<(), NotDone> {
        let came = std::mem::replace(&mut open.before, std::mem::take(&mut open.today));
        let Some((user, pin)) = manager().filter(|_| !came.is_empty()) else { return Ok(()) };
        self.agreed(&Input::Logout, at)?;
        self.agreed(&Input::Login { user, pin }, at)?;
        for Coming { tender, gross, fee } in came {
            let reference = format!("{:06}", numbered(at));
            self.agreed(&Input::Settle { tender: tender.to_owned(), gross, fee, reference }, at)?;
        }
        Ok(())
    }
}

fn manager() -> Option<(crate::domain::id::UserId, String)> {
    let found = demo::founding().users.into_iter().find(|user| user.role == Role::Manajer);
    found.map(|user| (user.id, user.pin))
}
