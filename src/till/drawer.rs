//! Money into and out of the drawer beside sales: cash in, cash out, a drop to the safe or the bank bag, and the drawer
//! opened for no money at all (R43).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: each movement has a reason and an account, and a slip
//! with the till's next number; the other side is never an account whose balance is kept from its own papers (stock,
//! members' money). Want of booked money blocks nothing: what lies in the drawer counts, and the count will say.

use super::refusal::{Code, Refusal};
use super::slip::Slip;
use super::{Decision, Effect, Trouble, Turn, plausible};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::by_hand;
use crate::domain::event::drawer::{CashMoved, CashWay};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::text::Text;

pub fn cash_in(turn: &Turn<'_>, amount: Rupiah, reason: &str, account: Option<&str>) -> Result<Decision, Trouble> {
    let account = account_of(account, AccountCode::SAFE)?;
    within_limit(turn, amount, reason, "till-cash-in-above")?;
    moved(turn, CashWay::In, amount, account, reason)
}

pub fn cash_out(turn: &Turn<'_>, amount: Rupiah, reason: &str, account: Option<&str>) -> Result<Decision, Trouble> {
    let account = account_of(account, AccountCode::OTHER_EXPENSE)?;
    within_limit(turn, amount, reason, "till-cash-out-above")?;
    moved(turn, CashWay::Out, amount, account, reason)
}

/// Never above a limit: money is safer in the safe.
pub fn drop(turn: &Turn<'_>, amount: Rupiah, bank: bool) -> Result<Decision, Trouble> {
    some(amount)?;
    plausible::drop(turn, amount)?;
    let account = if bank { AccountCode::DEPOSIT_ON_ITS_WAY } else { AccountCode::SAFE };
    moved(turn, CashWay::Drop, amount, account, "")
}

pub fn no_sale(turn: &Turn<'_>, reason: &str) -> Result<Decision, Trouble> {
    with_reason(reason)?;
    let shift = turn.shift()?;
    let opened = CashMoved {
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        way: CashWay::NoSale,
        amount: Rupiah::ZERO,
        account: String::new(),
        slip: 0,
        approved_by: None,
        corrects: None,
    };
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(happening(opened, reason));
    decision.effects.push(Effect::OpenDrawer);
    Ok(decision)
}

fn some(amount: Rupiah) -> Result<(), Refusal> {
    match amount > Rupiah::ZERO {
        true => Ok(()),
        false => Err(Refusal::new(Code::BadInput, Text::new("till-amount-above-zero"))),
    }
}

fn with_reason(reason: &str) -> Result<(), Refusal> {
    match reason.trim().is_empty() {
        true => Err(Refusal::new(Code::BadInput, Text::new("till-reason-needed"))),
        false => Ok(()),
    }
}

/// Above the limit another person agrees; the manager too, who approves such an act and so never does it alone (R48).
fn within_limit(turn: &Turn<'_>, amount: Rupiah, reason: &str, key: &'static str) -> Result<(), Refusal> {
    some(amount)?;
    with_reason(reason)?;
    let limit = turn.settings.cash_limit;
    if amount > limit && !turn.is_approved() {
        let text = Text::new(key).with("amount", amount).with("limit", limit);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::MoveCashAboveLimit));
    }
    Ok(())
}

/// What a cashier cannot name beside what no entry by hand may: papers of their own say it to the rupiah, or it clears
/// what was taken over.
const KEPT_ELSEWHERE: [AccountCode; 4] =
    [AccountCode::JASA_DUE, AccountCode::LOAN_ALLOWANCE, AccountCode::DEPRECIATION_TAKEN, AccountCode::CLEARING];

fn account_of(named: Option<&str>, default: AccountCode) -> Result<AccountCode, Refusal> {
    let Some(text) = named else { return Ok(default) };
    let no = |key| Refusal::new(Code::BadInput, Text::new(key).with("account", text));
    let account: AccountCode = text.parse().map_err(|_| no("till-no-such-account"))?;
    match (account.chart(), by_hand::is_controlled(account) || KEPT_ELSEWHERE.contains(&account)) {
        (None, _) => Err(no("till-no-such-account")),
        (Some(_), true) => Err(no("till-account-kept-elsewhere")),
        (Some(_), false) => Ok(account),
    }
}

fn moved(
    turn: &Turn<'_>,
    way: CashWay,
    amount: Rupiah,
    account: AccountCode,
    reason: &str,
) -> Result<Decision, Trouble> {
    let (user, shift) = (turn.user()?, turn.shift()?);
    let slip = turn.lookup.next_slip()?;
    let goes_out = way != CashWay::In;
    let more_than_booked = goes_out && amount > turn.lookup.drawer()?;
    let moved = CashMoved {
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        way,
        amount,
        account: account.to_string(),
        slip,
        approved_by: turn.approved_by(),
        corrects: None,
    };
    let name = account.chart().map_or("", |account| account.name_id.as_str());
    let (word, bank) = match way {
        CashWay::In => ("in", false),
        CashWay::Drop => ("drop", account == AccountCode::DEPOSIT_ON_ITS_WAY),
        CashWay::Out | CashWay::NoSale => ("out", false),
    };
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paper = Slip::new(turn, user, shift.date)
        .with("till", shift.till.as_str())
        .with("number", slip)
        .with("way", word)
        .with("bank", bank)
        .with("amount", amount.amount())
        .with("account", account.to_string())
        .with("account_name", name)
        .with("reason", reason)
        .with("approved_by", approver);
    let mut decision = turn.till.quiet(|next| {
        next.shown.slip = Some(slip);
        if more_than_booked {
            next.notices.push(Text::new("till-more-than-booked"));
        }
    });
    decision.happenings.push(happening(moved, reason));
    decision.effects.push(Effect::OpenDrawer);
    decision.effects.push(paper.paper("cash_movement"));
    Ok(decision)
}

fn happening(moved: CashMoved, reason: &str) -> Happening {
    let personal = (!reason.is_empty()).then(|| Personal { words: reason.to_owned(), ..Personal::default() });
    Happening { event: Event::CashMoved(moved), personal }
}
