//! A slip of the desk or of the drawer's own money that was a mistake: taken back by a new one, with a reason and
//! another person's approval, in the shift in which it was made. Nothing is ever erased.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: the new slip is the exact negative of the old; what
//! was used since (savings paid out, a voucher spent, a later instalment) is not taken back.

use super::{through, unfinished, view};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::debt::Charged;
use crate::domain::cooperative::member::MemberState;
use crate::domain::event::drawer::{CashMoved, CashWay, KasbonPaid, LoanPaid, SavingMoved, VoucherSold};
use crate::domain::event::lending::LoanRecovered;
use crate::domain::event::membership::LeaverPaid;
use crate::domain::event::surplus::{PaidAt, ShuPaid};
use crate::domain::event::term::{TermClosed, TermOpened};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::till::answer::DeskDone;
use crate::till::lookup::Member;
use crate::till::refusal::{Code, Refusal};
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn, signing_in, standing};

/// What a slip comes to when it is taken back.
struct Undone {
    event: Event,
    /// Through the drawer: negative where it is paid out.
    amount: Rupiah,
    /// Between her own savings, or from the bank: beside the drawer.
    turned: Rupiah,
    /// Saved or owed after it.
    balance: Rupiah,
    member: Option<MemberNumber>,
    account: AccountCode,
}

pub fn void(turn: &Turn<'_>, number: u32, reason: &str) -> Result<Decision, Trouble> {
    // Who may move money of the drawer may take it back: always with somebody else.
    signing_in::may(turn.user()?, Act::MoveCash)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-reason-needed"));
    }
    let shift = turn.shift()?;
    let found = turn.lookup.desk_slip(shift.id, number)?;
    let about = |key| Text::new(key).with("slip", i64::from(number));
    let slips = || found.iter().filter_map(Event::desk_slip);
    if slips().any(|(_, corrects)| corrects == Some(number)) {
        return turn.refuse(Code::AlreadyReturned, about("desk-slip-voided"));
    }
    if found.is_empty() || slips().any(|(_, corrects)| corrects.is_some()) {
        return turn.refuse(Code::BadInput, about("desk-no-such-slip"));
    }
    if !turn.is_approved() {
        return turn.refuse(Code::NeedsApproval, about("desk-void-approval"));
    }
    let slip = turn.lookup.next_slip()?;
    let undone: Vec<Undone> = found.iter().map(|event| undo(turn, event, (number, slip))).collect::<Result<_, _>>()?;
    let Some(first) = undone.first() else { return turn.refuse(Code::BadInput, about("desk-no-such-slip")) };
    let member = named(turn, first.member.as_ref())?;
    let amount: Rupiah = undone.iter().map(|one| one.amount).sum();
    let value = amount + undone.iter().map(|one| one.turned).sum::<Rupiah>();
    let way = match amount.is_zero() {
        true => "beside",
        false if value.is_negative() => "out",
        false => "in",
    };
    let paper = paper(turn, first.account, (number, slip, value), (way, reason))?;
    let done = DeskDone::Voided { slip: number };
    let mut decision = through(turn, member.as_ref(), (slip, amount, first.balance), done);
    if amount.is_zero() {
        decision.effects.retain(|effect| !matches!(effect, Effect::OpenDrawer));
    }
    decision.next.shown.desk = Some(view(member.as_ref(), amount, first.balance, DeskDone::Voided { slip: number }));
    if amount.is_negative() && amount.abs() > turn.lookup.drawer()? {
        decision.next.notices.push(Text::new("till-more-than-booked"));
    }
    let words = Personal { words: reason.to_owned(), ..Personal::default() };
    decision
        .happenings
        .extend(undone.into_iter().map(|one| Happening { event: one.event, personal: Some(words.clone()) }));
    decision.effects.push(paper);
    Ok(decision)
}

fn named(turn: &Turn<'_>, member: Option<&MemberNumber>) -> Result<Option<Member>, Trouble> {
    match member {
        Some(member) => Ok(standing::find(turn.lookup, member.as_str())?),
        None => Ok(None),
    }
}

fn undo(turn: &Turn<'_>, event: &Event, numbers: (u32, u32)) -> Result<Undone, Trouble> {
    match event {
        Event::CashMoved(moved) => Ok(cash(turn, moved, numbers)),
        Event::SavingMoved(moved) => saving(turn, moved, numbers),
        Event::KasbonPaid(paid) => kasbon(turn, paid, numbers),
        Event::LoanPaid(paid) => loan(turn, paid, numbers),
        Event::VoucherSold(sold) => voucher(turn, sold, numbers),
        Event::LoanRecovered(it) => recovered(turn, it, numbers),
        Event::TermOpened(opened) => term_opened(turn, opened, numbers),
        Event::TermClosed(closed) => term_closed(turn, closed, numbers),
        Event::LeaverPaid(paid) => leaver(turn, paid, numbers),
        Event::ShuPaid(paid) => shu(turn, paid, numbers),
        _ => turn.refuse(Code::BadInput, Text::new("desk-no-such-slip").with("slip", i64::from(numbers.0))),
    }
}

fn cash(turn: &Turn<'_>, moved: &CashMoved, (number, slip): (u32, u32)) -> Undone {
    let event = CashMoved {
        amount: -moved.amount,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..moved.clone()
    };
    let amount = if moved.way == CashWay::In { -moved.amount } else { moved.amount };
    let account = moved.account.parse().unwrap_or(AccountCode::CLEARING);
    Undone {
        amount,
        turned: Rupiah::ZERO,
        balance: Rupiah::ZERO,
        member: None,
        account,
        event: Event::CashMoved(event),
    }
}

/// Savings that were paid out or spent since are not there to be given back.
fn saving(turn: &Turn<'_>, moved: &SavingMoved, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let (kind, account) = match moved.saving.as_str() {
        "pokok" => (Balance::Pokok, AccountCode::POKOK),
        "wajib" => (Balance::Wajib, AccountCode::WAJIB),
        _ => (Balance::Sukarela, AccountCode::SUKARELA),
    };
    let saved = turn.lookup.balance(&moved.member, kind)?;
    let balance = saved - moved.amount;
    let member = standing::find(turn.lookup, moved.member.as_str())?;
    if let (Balance::Pokok, Some(member)) = (kind, &member) {
        carries_no_membership(turn, moved, (member, balance))?;
    }
    let promised = match (kind, member) {
        (Balance::Sukarela, Some(member)) => unfinished(turn, &member),
        _ => Rupiah::ZERO,
    };
    if balance - promised < Rupiah::ZERO {
        return turn.refuse(Code::NotEnough, Text::new("desk-void-spent").with("saved", saved - promised));
    }
    let shift = turn.shift()?;
    let event = SavingMoved {
        date: shift.date,
        amount: -moved.amount,
        balance,
        slip,
        approved_by: turn.approved_by(),
        corrects: Some(number),
        ..moved.clone()
    };
    let member = Some(moved.member.clone());
    Ok(Undone {
        amount: -moved.amount,
        turned: Rupiah::ZERO,
        balance,
        member,
        account,
        event: Event::SavingMoved(event),
    })
}

/// Simpanan pokok by which somebody has become anggota since stays until she leaves (koperasi 1.1): without it she
/// would buy and vote as one who never paid.
fn carries_no_membership(
    turn: &Turn<'_>,
    moved: &SavingMoved,
    (member, left): (&Member, Rupiah),
) -> Result<(), Trouble> {
    let Some(membership) = turn.lookup.membership(&member.number)? else { return Ok(()) };
    let since = matches!(member.state, MemberState::Anggota | MemberState::Nonaktif) && membership.joined >= moved.date;
    match since && moved.amount > Rupiah::ZERO && left < membership.pokok_due {
        true => turn.refuse(Code::NotAllowed, Text::new("desk-void-pokok").with("name", member.name.as_str())),
        false => Ok(()),
    }
}

fn kasbon(turn: &Turn<'_>, paid: &KasbonPaid, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let balance = turn.lookup.balance(&paid.member, Balance::Kasbon)? + paid.amount;
    let event = KasbonPaid {
        amount: -paid.amount,
        balance,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..paid.clone()
    };
    let (amount, member) = (-paid.amount, Some(paid.member.clone()));
    Ok(Undone {
        amount,
        turned: Rupiah::ZERO,
        balance,
        member,
        account: AccountCode::KASBON,
        event: Event::KasbonPaid(event),
    })
}

/// The newest payment of a loan only: a later one was reckoned upon it, also where it paid no principal.
fn loan(turn: &Turn<'_>, paid: &LoanPaid, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let loan = turn.lookup.loan(&paid.loan)?;
    let now = loan.and_then(|loan| standing::loan_of(&loan, turn.today(), &turn.settings));
    let newest = turn.lookup.newest_payment(&paid.loan, &paid.member)?;
    let later = newest.is_some_and(|(till, slip)| (&till, slip) != (&paid.till, paid.slip));
    if later || now.is_none_or(|now| now.debt.balance != paid.balance) {
        return turn.refuse(Code::NotAllowed, Text::new("desk-void-later-payment").with("loan", paid.loan.as_str()));
    }
    let balance = paid.balance + paid.principal;
    let event = LoanPaid {
        principal: -paid.principal,
        jasa: -paid.jasa,
        penalty: -paid.penalty,
        accrued: -paid.accrued,
        balance,
        slip,
        penalties: paid.penalties.iter().map(|(no, amount)| (*no, -*amount)).collect(),
        charged: paid.charged.iter().map(|of| Charged { no: of.no, days: -of.days, amount: -of.amount }).collect(),
        jasa_kept: -paid.jasa_kept,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..paid.clone()
    };
    let amount = -(paid.principal + paid.jasa + paid.penalty);
    let member = Some(paid.member.clone());
    Ok(Undone {
        amount,
        turned: Rupiah::ZERO,
        balance,
        member,
        account: AccountCode::LOANS,
        event: Event::LoanPaid(event),
    })
}

fn voucher(turn: &Turn<'_>, sold: &VoucherSold, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    if turn.lookup.voucher(&sold.code)? != Some(sold.amount) {
        return turn.refuse(Code::NotAllowed, Text::new("desk-void-voucher-used").with("code", sold.code.as_str()));
    }
    let event = VoucherSold {
        amount: -sold.amount,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..sold.clone()
    };
    let (amount, balance) = (-sold.amount, Rupiah::ZERO);
    let (turned, account) = (Rupiah::ZERO, AccountCode::VOUCHERS);
    Ok(Undone { amount, turned, balance, member: None, account, event: Event::VoucherSold(event) })
}

/// What came in for a loan that was written off is a claim again.
fn recovered(turn: &Turn<'_>, it: &LoanRecovered, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let claim = turn.lookup.claim(&it.loan)? + it.amount;
    let event = LoanRecovered {
        date: turn.shift()?.date,
        amount: -it.amount,
        claim,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..it.clone()
    };
    let (member, account) = (Some(it.member.clone()), AccountCode::OTHER_INCOME);
    let (amount, event) = (-it.amount, Event::LoanRecovered(event));
    Ok(Undone { amount, turned: Rupiah::ZERO, balance: claim, member, account, event })
}

/// Sukarela that a slip gave is not taken back once it is spent or promised.
fn enough_left(turn: &Turn<'_>, number: &MemberNumber, taken: Rupiah) -> Result<(), Trouble> {
    let Some(member) = standing::find(turn.lookup, number.as_str())? else { return Ok(()) };
    let free = turn.lookup.balance(number, Balance::Sukarela)? - unfinished(turn, &member);
    match taken > free {
        true => turn.refuse(Code::NotEnough, Text::new("desk-void-spent").with("saved", free)),
        false => Ok(()),
    }
}

fn later_term<T>(turn: &Turn<'_>, term: &str) -> Result<T, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("desk-void-later-term").with("term", term))
}

/// Only while nothing was credited for it and it was not paid out.
fn term_opened(turn: &Turn<'_>, it: &TermOpened, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let now = turn.lookup.term(&it.agreed.term)?;
    let untouched = now.is_some_and(|now| (now.principal, now.credited, now.held) == (it.amount, 0, Rupiah::ZERO));
    if !untouched {
        return later_term(turn, &it.agreed.term);
    }
    let event = TermOpened {
        date: turn.shift()?.date,
        amount: -it.amount,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..it.clone()
    };
    let (amount, turned) = if it.tender == "cash" { (-it.amount, Rupiah::ZERO) } else { (Rupiah::ZERO, -it.amount) };
    let (member, account) = (Some(it.agreed.member.clone()), AccountCode::BERJANGKA);
    Ok(Undone { amount, turned, balance: Rupiah::ZERO, member, account, event: Event::TermOpened(event) })
}

fn term_closed(turn: &Turn<'_>, it: &TermClosed, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let (in_cash, saved) = (it.tender == "cash", it.tender == "sukarela");
    if turn.lookup.term(&it.term)?.is_none_or(|now| !now.principal.is_zero()) {
        return later_term(turn, &it.term);
    }
    if saved {
        enough_left(turn, &it.member, it.paid())?;
    }
    let event = TermClosed {
        date: turn.shift()?.date,
        principal: -it.principal,
        held: -it.held,
        months: -it.months,
        interest: -it.interest,
        tax: -it.tax,
        slip,
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..it.clone()
    };
    let (amount, turned) = if in_cash { (it.paid(), Rupiah::ZERO) } else { (Rupiah::ZERO, it.paid()) };
    let (member, account) = (Some(it.member.clone()), AccountCode::BERJANGKA);
    Ok(Undone { amount, turned, balance: it.principal, member, account, event: Event::TermClosed(event) })
}

/// What a leaver was paid is owed again.
fn leaver(turn: &Turn<'_>, paid: &LeaverPaid, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    let balance = turn.lookup.leaver_owed(&paid.number)? + paid.amount;
    let event = LeaverPaid {
        date: turn.shift()?.date,
        amount: -paid.amount,
        drawer: PaidAt { slip, ..paid.drawer.clone() },
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..paid.clone()
    };
    let (member, account) = (Some(paid.number.clone()), AccountCode::LEAVERS);
    // What the bank paid went through no drawer.
    let (amount, turned) = match paid.transfer {
        Some(_) => (Rupiah::ZERO, paid.amount),
        None => (paid.amount, Rupiah::ZERO),
    };
    let event = Event::LeaverPaid(event);
    Ok(Undone { amount, turned, balance, member, account, event })
}

/// SHU in cash or by the bank is owed again, with what of it went into sukarela where that is not spent.
fn shu(turn: &Turn<'_>, paid: &ShuPaid, (number, slip): (u32, u32)) -> Result<Undone, Trouble> {
    if !paid.sukarela.is_zero() {
        enough_left(turn, &paid.member, paid.sukarela)?;
    }
    let event = ShuPaid {
        date: turn.shift()?.date,
        cash: -paid.cash,
        sukarela: -paid.sukarela,
        kasbon: -paid.kasbon,
        transferred: -paid.transferred,
        drawer: paid.drawer.clone().map(|at| PaidAt { slip, ..at }),
        corrects: Some(number),
        approved_by: turn.approved_by(),
        ..paid.clone()
    };
    let (member, account) = (Some(paid.member.clone()), AccountCode::SHU_PAYABLE);
    let (balance, event) = (paid.paid(), Event::ShuPaid(event));
    Ok(Undone { amount: paid.cash, turned: paid.sukarela + paid.transferred, balance, member, account, event })
}

/// The paper of a cash movement, which names the slip that holds no more.
fn paper(
    turn: &Turn<'_>,
    account: AccountCode,
    (number, slip, amount): (u32, u32, Rupiah),
    (way, reason): (&str, &str),
) -> Result<Effect, Refusal> {
    let shift = turn.shift()?;
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paper = Slip::new(turn, turn.user()?, shift.date)
        .with("till", shift.till.as_str())
        .with("number", slip)
        .with("voids", number)
        .with("way", way)
        .with("bank", false)
        .with("amount", amount.abs().amount())
        .with("account", account.to_string())
        .with("account_name", account.chart().map_or("", |account| account.name_id.as_str()))
        .with("reason", reason)
        .with("approved_by", approver);
    Ok(paper.paper("cash_movement"))
}
