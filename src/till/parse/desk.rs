//! The words of the counter beside plain selling: corrections, returns, money of the drawer, savings, closing.
//!
//! Pure. Not here: words of selling (`parse.rs`).

use crate::domain::event::after_sale::Condition;
use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::percent::Percent;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::{amount_of, line_number, line_ref, quantity, unreadable};
use crate::till::input::office::Membership;
use crate::till::input::{Input, Reduction};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &[
    "handover",
    "price",
    "discount",
    "attach",
    "buyer",
    "hold",
    "recall",
    "unfinished",
    "paid",
    "unpaid",
    "print-qris",
    "take-off",
    "tender",
    "return",
    "take",
    "exchange",
    "refund",
    "void",
    "reprint",
    "cash-in",
    "cash-out",
    "drop",
    "no-sale",
    "save",
    "withdraw",
    "repay",
    "instalment",
    "voucher",
    "void-slip",
    "member-pin",
    "reset-pin",
    "recover",
    "recovery-sheet",
    "person",
    "open-counted",
    "x",
    "count",
    "close",
    "close-leaving",
    "close-day",
    "settle",
];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    match verb {
        "price" | "discount" | "attach" | "buyer" | "hold" | "recall" | "unfinished" | "paid" | "unpaid"
        | "print-qris" | "take-off" => selling(verb, rest),
        "tender" | "return" | "take" | "exchange" | "refund" | "void" | "reprint" => after_sale(verb, rest),
        "x" | "count" | "close" | "close-leaving" | "close-day" | "settle" | "open-counted" => closing(verb, rest),
        "handover" | "member-pin" | "reset-pin" | "recover" | "recovery-sheet" | "person" => people(verb, rest),
        _ => money(verb, rest),
    }
}

fn selling(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let words = |more: &[&str]| more.join(" ");
    Ok(match (verb, rest) {
        ("price", [line, amount, more @ ..]) => {
            Input::Price { line: line_number(line)?, price: amount_of(amount)?, reason: words(more) }
        }
        ("discount", ["total", reduction, more @ ..]) => {
            Input::Discount { line: None, reduction: self::reduction(reduction)?, reason: words(more) }
        }
        // `discount 2 5000` names a line, `discount 5000 salah` does not.
        ("discount", [line, amount, more @ ..]) if reduction(amount).is_ok() && line_number(line).is_ok() => {
            Input::Discount { line: Some(line_ref(line)?), reduction: reduction(amount)?, reason: words(more) }
        }
        // A figure behind a line's number is no reason.
        ("discount", [line, amount, ..]) if line_number(line).is_ok() && is_figure(amount) => {
            return Err(reduction(amount).err().unwrap_or_else(|| unreadable(verb)));
        }
        ("discount", [amount, more @ ..]) => {
            Input::Discount { line: Some(Default::default()), reduction: reduction(amount)?, reason: words(more) }
        }
        ("attach", [receipt, "-"]) => Input::Attach { receipt: self::receipt(receipt)?, member: None },
        ("attach", [receipt, member]) => {
            Input::Attach { receipt: self::receipt(receipt)?, member: Some((*member).to_owned()) }
        }
        ("buyer", [nik, kind]) => Input::Buyer { nik: (*nik).to_owned(), buyer_kind: (*kind).to_owned() },
        ("hold", more) => Input::Hold { name: words(more) },
        ("recall", name) if !name.is_empty() => Input::Recall { name: words(name) },
        ("unfinished", ["take"]) => Input::Unfinished { take: true },
        ("unfinished", ["drop"]) => Input::Unfinished { take: false },
        ("paid", [reference]) => Input::Paid { reference: (*reference).to_owned() },
        ("unpaid", []) => Input::Unpaid,
        ("print-qris", []) => Input::PrintQris,
        ("take-off", [part]) => Input::TakeOff { part: line_number(part)? },
        _ => return Err(unreadable(verb)),
    })
}

fn after_sale(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    Ok(match (verb, rest) {
        ("tender", [receipt, to]) => Input::CorrectTender { receipt: self::receipt(receipt)?, to: (*to).to_owned() },
        ("return", [receipt]) => Input::Return { receipt: self::receipt(receipt)? },
        ("take", [line, amount, more @ ..]) if more.len() < 3 => {
            let condition = more.get(1).map_or(Some(Condition::Good), |code| Condition::parse(code));
            Input::Take {
                line: line_number(line)?,
                quantity: quantity(amount)?,
                reason: more.first().map_or(String::new(), |reason| (*reason).to_owned()),
                condition: condition.ok_or_else(|| unreadable(verb))?,
            }
        }
        ("exchange", []) => Input::Exchange,
        ("refund", [tender]) => Input::Refund { tender: (*tender).to_owned() },
        ("reprint", []) => Input::Reprint { receipt: None },
        ("reprint", [receipt]) => Input::Reprint { receipt: Some(self::receipt(receipt)?) },
        ("void", [receipt, reason @ ..]) if !reason.is_empty() => {
            Input::Void { receipt: self::receipt(receipt)?, reason: reason.join(" ") }
        }
        _ => return Err(unreadable(verb)),
    })
}

fn money(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match (verb, rest) {
        ("cash-in", [amount, words @ ..]) if !words.is_empty() => {
            let (reason, account) = reason_and_account(words);
            Input::CashIn { amount: amount_of(amount)?, reason, account }
        }
        ("cash-out", [amount, words @ ..]) if !words.is_empty() => {
            let (reason, account) = reason_and_account(words);
            Input::CashOut { amount: amount_of(amount)?, reason, account }
        }
        ("drop", [amount] | [amount, "safe"]) => Input::Drop { amount: amount_of(amount)?, bank: false },
        ("drop", [amount, "bank"]) => Input::Drop { amount: amount_of(amount)?, bank: true },
        ("no-sale", reason) if !reason.is_empty() => Input::NoSale { reason: reason.join(" ") },
        ("save", [member, kind, amount]) => {
            Input::Save { member: owned(member), saving: owned(kind), amount: amount_of(amount)? }
        }
        ("withdraw", [member, amount, more @ ..]) if more.len() < 2 => {
            let pin = more.first().map(|pin| owned(pin));
            Input::Withdraw { member: owned(member), amount: amount_of(amount)?, pin }
        }
        ("repay", [member, amount]) => Input::Repay { member: owned(member), amount: amount_of(amount)? },
        ("instalment", [loan, amount]) => Input::Instalment { loan: owned(loan), amount: amount_of(amount)? },
        ("voucher", [amount]) => Input::SellVoucher { amount: amount_of(amount)? },
        ("void-slip", [slip, reason @ ..]) => {
            let slip = u32::try_from(line_number(slip)?).map_err(|_| unreadable(verb))?;
            Input::VoidSlip { slip, reason: reason.join(" ") }
        }
        _ => return Err(unreadable(verb)),
    })
}

/// Six digits at the end are an account; all else is why.
fn reason_and_account(words: &[&str]) -> (String, Option<String>) {
    let is_account = |word: &str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    match words {
        [reason @ .., last] if !reason.is_empty() && is_account(last) => (reason.join(" "), Some((*last).to_owned())),
        reason => (reason.join(" "), None),
    }
}

fn people(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    Ok(match (verb, rest) {
        ("handover", [user, pin]) => Input::Handover { user: UserId::from(*user), pin: (*pin).to_owned() },
        ("member-pin", [member, pin]) => Input::MemberPin { member: (*member).to_owned(), pin: (*pin).to_owned() },
        ("reset-pin", [user, pin]) => Input::ResetPin { user: UserId::from(*user), pin: (*pin).to_owned() },
        ("recovery-sheet", []) => Input::RecoverySheet,
        ("person", [user, "member", number]) => {
            let member = (*number != "-").then(|| (*number).to_owned());
            Input::Membership(Membership::Person { user: UserId::from(*user), member })
        }
        // `person ID ROLE NAME…`, `person ID leaves`: the role stays as it was.
        ("person", [user, role, name @ ..]) if !name.is_empty() => {
            Input::SetPerson { user: UserId::from(*user), name: name.join(" "), role: self::role(role)?, active: true }
        }
        ("person", [user, "leaves"]) => {
            let user = UserId::from(*user);
            Input::SetPerson { user, name: String::new(), role: Role::Kasir, active: false }
        }
        ("recover", [words @ .., user, pin]) if !words.is_empty() => {
            Input::Recover { words: words.join(" "), user: UserId::from(*user), pin: (*pin).to_owned() }
        }
        _ => return Err(unreadable(verb)),
    })
}

fn role(code: &str) -> Result<Role, Refusal> {
    let unknown = || Refusal::new(Code::BadInput, Text::new("till-unknown-role").with("role", code));
    Role::parse(code).ok_or_else(unknown)
}

fn closing(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    Ok(match (verb, rest) {
        ("x", []) => Input::X { print: false },
        ("x", ["print"]) => Input::X { print: true },
        ("open-counted", counts) if !counts.is_empty() => Input::OpenCounted { pieces: pieces(counts)? },
        // Nothing named is an empty drawer.
        ("count", counts) => Input::Count { pieces: pieces(counts)? },
        ("close", reason) => Input::Close { reason: reason.join(" "), leave: None },
        ("close-leaving", [amount, reason @ ..]) => {
            Input::Close { reason: reason.join(" "), leave: Some(amount_of(amount)?) }
        }
        ("close-day", [date]) => {
            let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", *date));
            Input::CloseDay { date: date.parse::<BusinessDate>().map_err(|_| bad())? }
        }
        ("settle", [tender, gross, more @ ..]) if more.len() < 3 => Input::Settle {
            tender: (*tender).to_owned(),
            gross: amount_of(gross)?,
            fee: more.first().map_or(Ok(Rupiah::ZERO), |fee| amount_of(fee))?,
            reference: more.get(1).map_or(String::new(), |text| (*text).to_owned()),
        },
        _ => return Err(unreadable(verb)),
    })
}

fn receipt(text: &str) -> Result<ReceiptNumber, Refusal> {
    let bad = || Refusal::new(Code::UnknownReceipt, Text::new("till-unknown-receipt").with("receipt", text));
    text.parse().map_err(|_| bad())
}

/// Was meant as an amount or a percentage, whether it is one or not.
fn is_figure(word: &str) -> bool {
    let figures = word.strip_suffix('%').unwrap_or(word);
    let of_figures = figures.chars().all(|sign| sign.is_ascii_digit() || "+-.,".contains(sign));
    of_figures && figures.contains(|sign: char| sign.is_ascii_digit()) || word.len() > 1 && word.ends_with('%')
}

/// `5000`, or `5%` with a decimal point or comma.
fn reduction(text: &str) -> Result<Reduction, Refusal> {
    let Some(percent) = text.strip_suffix('%') else { return amount_of(text).map(Reduction::Amount) };
    let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-percent").with("text", text));
    Percent::parse(percent).map(Reduction::Percent).map_err(|_| bad())
}

/// `100000=3 50000=4`: denomination and pieces.
fn pieces(counts: &[&str]) -> Result<Pieces, Refusal> {
    let mut pieces = Pieces::new();
    for text in counts {
        let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-pieces").with("text", *text));
        let (piece, count) = text.split_once('=').ok_or_else(bad)?;
        let piece: i64 = piece.parse().ok().filter(|piece| DENOMINATIONS.contains(piece)).ok_or_else(bad)?;
        let count: i64 = count.parse().ok().filter(|count| (0..=MOST_PIECES).contains(count)).ok_or_else(bad)?;
        if pieces.insert(piece, count).is_some() {
            return Err(bad());
        }
    }
    Ok(pieces)
}

/// Notes and coins that circulate (R44).
const DENOMINATIONS: [i64; 11] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50];
/// More of one denomination than any drawer holds.
const MOST_PIECES: i64 = 100_000;
