//! The drawer and its shifts: what it holds by the books, and what a Z adds up.
//!
//! Pure. Always holds: the sum of drawer rows is account 111000.
//! Keys of a shift's sums, in rupiah: `cash_sales` `cash_refunds` `cash_in` `cash_out` `drops` (all positive)
//! `rounding` `qris` `card` `transfer` `kasbon` `sukarela` `voucher` `receivable` (net of refunds) `sembako` `obat`
//! `anggota` `umum` `discount` `ppn` `return_total` `void_total` `savings_in` `savings_out` `kasbon_paid` `loans_paid`
//! `vouchers_sold` `shops_paid` `other_goods` `storage_fees`; in number: `sales` `receipts` `returns` `voids`
//! `reprints` `no_sales` `overrides` `handovers` `tender_corrections` `note:KIND`; in pieces: `p:50000`.

use std::collections::BTreeMap;

use super::{Balance, NoteRow, Row, ShiftClosedRow};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::debt::Charged;
use crate::domain::event::drawer::{CashMoved, CashWay, DrawerCounted, KasbonPaid, LoanPaid, SavingMoved, VoucherSold};
use crate::domain::event::lending::LoanRecovered;
use crate::domain::event::{BalancesOpened, SaleCompleted, ShiftClosed, ShiftOpened, SoldLine, Tendered};
use crate::domain::goods::product::Book;
use crate::domain::id::{MemberNumber, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// The opening float belongs to the device that recorded it: the event names no till.
pub fn opening(opened: &BalancesOpened) -> Vec<Row> {
    let cash = |account: &str| account.parse() == Ok(AccountCode::TILL_CASH);
    let float = opened.balances.iter().filter(|(account, _)| cash(account)).map(|(_, amount)| *amount).sum();
    let mut rows = vec![Row::Opening { as_of: opened.as_of }];
    rows.extend(drawer(None, float));
    rows
}

/// The drawer then holds what was counted (R42).
pub fn shift_opened(shift: &ShiftOpened) -> Vec<Row> {
    let mut rows = vec![Row::ShiftOpened {
        shift: shift.shift,
        till: shift.till.clone(),
        date: shift.date,
        opening: shift.opening,
        difference: shift.difference,
    }];
    rows.extend(drawer(Some(&shift.till), shift.difference));
    rows.extend(pieces(shift.shift, &shift.pieces, 1));
    rows
}

/// Means of payment that are no cash: each a key of the shift's sums, net of refunds.
const NONCASH: [&str; 7] = ["qris", "card", "transfer", "kasbon", "sukarela", "voucher", "receivable"];

/// Adds to a shift's sums, without those of nothing.
pub(super) fn sums<const N: usize>(shift: ShiftId, amounts: [(&str, i64); N]) -> impl Iterator<Item = Row> {
    let sum = move |(key, amount): (&str, i64)| Row::ShiftSum { shift, key: key.to_owned(), amount };
    amounts.into_iter().filter(|(_, amount)| *amount != 0).map(sum).collect::<Vec<Row>>().into_iter()
}

/// Pieces that came into the drawer, by denomination: keys `p:50000`.
pub(super) fn pieces(shift: ShiftId, pieces: &BTreeMap<String, i64>, sign: i64) -> impl Iterator<Item = Row> {
    let sum =
        move |(piece, count): (&String, &i64)| Row::ShiftSum { shift, key: format!("p:{piece}"), amount: sign * count };
    pieces.iter().filter(|(_, count)| **count != 0).map(sum).collect::<Vec<Row>>().into_iter()
}

/// What was paid with by means other than cash, and what it was by book and buyer: `sign` is −1 for goods brought back.
pub(super) fn turnover(shift: ShiftId, tenders: &[Tendered], lines: &[&SoldLine], counts: bool, sign: i64) -> Vec<Row> {
    let paid =
        |tender: &str| -> Rupiah { tenders.iter().filter(|part| part.tender == tender).map(|part| part.amount).sum() };
    let of_book = |book: Book| -> Rupiah {
        lines.iter().filter(|line| line.book == book).map(|line| line.amount - line.discount).sum()
    };
    let (sembako, obat) = (of_book(Book::Sembako), of_book(Book::Obat));
    let discount: Rupiah = lines.iter().map(|line| line.discount).sum();
    let ppn: Rupiah = lines.iter().map(|line| line.ppn_amount).sum();
    let others: Rupiah = lines.iter().filter(|line| line.other.is_some()).map(|line| line.amount - line.discount).sum();
    let by_hand = lines.iter().filter(|line| !line.by_hand.is_none()).count();
    let mut rows: Vec<Row> = sums(shift, NONCASH.map(|tender| (tender, sign * paid(tender).amount()))).collect();
    let buyer = if counts { "anggota" } else { "umum" };
    let overrides = if sign > 0 { i64::try_from(by_hand).unwrap_or(i64::MAX) } else { 0 };
    rows.extend(sums(
        shift,
        [
            ("sembako", sign * sembako.amount()),
            ("obat", sign * obat.amount()),
            (buyer, sign * (sembako + obat).amount()),
            ("discount", sign * discount.amount()),
            ("ppn", sign * ppn.amount()),
            ("other_goods", sign * others.amount()),
            ("overrides", overrides),
        ],
    ));
    for part in tenders {
        rows.extend(pieces(shift, &part.pieces, 1));
    }
    rows
}

pub fn completed(sale: &SaleCompleted) -> Vec<Row> {
    let cash: Rupiah = sale.tenders.iter().filter(|part| part.tender == "cash").map(|part| part.amount).sum();
    let own = [("cash_sales", cash.amount()), ("rounding", sale.rounding.amount()), ("sales", 1), ("receipts", 1)];
    let mut rows: Vec<Row> = sums(sale.shift, own).collect();
    let lines: Vec<&SoldLine> = sale.lines.iter().collect();
    rows.extend(turnover(sale.shift, &sale.tenders, &lines, sale.counts, 1));
    rows.extend(drawer(Some(&sale.receipt.till), cash));
    rows
}

/// Money through a drawer, under one of its slips; where a slip takes back another, what was added up before goes off
/// again.
pub(super) fn summed(
    shift: ShiftId,
    till: &TillLetter,
    (key, sum): (&str, Rupiah),
    delta: Rupiah,
    slip: u32,
) -> Vec<Row> {
    let mut rows: Vec<Row> = sums(shift, [(key, sum.amount())]).collect();
    rows.extend(drawer(Some(till), delta));
    if slip > 0 {
        rows.push(Row::Slip { till: till.clone(), number: slip });
    }
    rows
}

pub fn moved(moved: &CashMoved) -> Vec<Row> {
    let (key, delta) = match moved.way {
        CashWay::In => ("cash_in", moved.amount),
        CashWay::Out => ("cash_out", -moved.amount),
        CashWay::Drop => ("drops", -moved.amount),
        CashWay::NoSale => ("no_sales", Rupiah::ZERO),
    };
    let mut rows = summed(moved.shift, &moved.till, (key, moved.amount), delta, moved.slip);
    if moved.way == CashWay::NoSale {
        rows.extend(sums(moved.shift, [(key, 1)]));
    }
    rows.push(Row::Note(Box::new(NoteRow {
        kind: kind(key, moved.corrects).to_owned(),
        date: Some(moved.date),
        shift: Some(moved.shift),
        code: moved.account.clone(),
        amount: delta,
        second: moved.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}

pub fn saving(saving: &SavingMoved) -> Vec<Row> {
    let undoes = saving.corrects.is_some();
    let (key, detail) = match saving.amount.is_negative() == undoes {
        true => ("cash_in", "savings_in"),
        false => ("cash_out", "savings_out"),
    };
    let sum = if undoes { -saving.amount.abs() } else { saving.amount.abs() };
    let mut rows = summed(saving.shift, &saving.till, (key, sum), saving.amount, saving.slip);
    rows.extend(sums(saving.shift, [(detail, sum.amount())]));
    rows.extend(balance_of(&saving.saving).map(|balance| Row::MemberBalance {
        member: saving.member.clone(),
        balance,
        delta: saving.amount,
        imported: false,
    }));
    let about = (saving.date, &saving.member, saving.saving.as_str(), saving.amount);
    rows.push(desk_note(kind(detail, saving.corrects), saving.shift, about, saving.approved_by.as_ref()));
    rows
}

/// A term deposit taken in (positive) or paid out; nothing where it came from or went to other savings.
pub(super) fn term(
    shift: ShiftId,
    till: &TillLetter,
    (date, member, amount): (BusinessDate, &MemberNumber, Rupiah),
    (slip, corrects): (u32, Option<u32>),
    second: Option<&UserId>,
) -> Vec<Row> {
    let undoes = corrects.is_some();
    let (key, detail) = match amount.is_negative() == undoes {
        _ if amount.is_zero() => ("cash_in", "savings_turned"),
        true => ("cash_in", "savings_in"),
        false => ("cash_out", "savings_out"),
    };
    let sum = if undoes { -amount.abs() } else { amount.abs() };
    let mut rows = summed(shift, till, (key, sum), amount, slip);
    rows.extend(sums(shift, [(detail, sum.amount())]));
    rows.push(desk_note(kind(detail, corrects), shift, (date, member, "berjangka", amount), second));
    rows
}

/// Of a loan that was written off.
pub(super) fn recovered(it: &LoanRecovered) -> Vec<Row> {
    let mut rows = summed(it.shift, &it.till, ("cash_in", it.amount), it.amount, it.slip);
    rows.extend(sums(it.shift, [("loans_paid", it.amount.amount())]));
    let about = (it.date, &it.member, it.loan.as_str(), it.amount);
    rows.push(desk_note(kind("loan_paid", it.corrects), it.shift, about, it.approved_by.as_ref()));
    rows
}

/// What a note of the desk is called.
pub(super) const fn kind(plain: &'static str, corrects: Option<u32>) -> &'static str {
    if corrects.is_some() { "slip_voided" } else { plain }
}

fn balance_of(saving: &str) -> Option<Balance> {
    let all = [Balance::Pokok, Balance::Wajib, Balance::Sukarela];
    all.into_iter().find(|balance| balance.code() == saving)
}

pub fn kasbon_paid(paid: &KasbonPaid) -> Vec<Row> {
    let mut rows = summed(paid.shift, &paid.till, ("cash_in", paid.amount), paid.amount, paid.slip);
    rows.extend(sums(paid.shift, [("kasbon_paid", paid.amount.amount())]));
    let (member, balance) = (paid.member.clone(), Balance::Kasbon);
    rows.push(Row::MemberBalance { member, balance, delta: -paid.amount, imported: false });
    let about = (paid.date, &paid.member, "", paid.amount);
    rows.push(desk_note(kind("kasbon_paid", paid.corrects), paid.shift, about, paid.approved_by.as_ref()));
    rows
}

pub fn loan_paid(paid: &LoanPaid) -> Vec<Row> {
    let amount = paid.principal + paid.jasa + paid.penalty;
    let mut rows = summed(paid.shift, &paid.till, ("cash_in", amount), amount, paid.slip);
    rows.extend(sums(paid.shift, [("loans_paid", amount.amount())]));
    let sums =
        [("principal", paid.principal), ("jasa", paid.jasa), ("accrued", -paid.accrued), ("jasa_kept", paid.jasa_kept)];
    rows.extend(of_loan(&paid.loan, &sums, (&paid.penalties, &paid.charged)));
    let about = (paid.date, &paid.member, paid.loan.as_str(), amount);
    rows.push(desk_note(kind("loan_paid", paid.corrects), paid.shift, about, paid.approved_by.as_ref()));
    rows
}

/// What was settled of a loan: its sums, and penalty by instalment, as it was paid and as it was charged.
pub fn of_loan(loan: &str, sums: &[(&str, Rupiah)], (penalties, charged): (&[(u32, Rupiah)], &[Charged])) -> Vec<Row> {
    let sums = sums.iter().map(|(part, amount)| ((*part).to_owned(), *amount));
    let penalties = penalties.iter().map(|(no, amount)| (format!("penalty:{no}"), *amount));
    let amounts = charged.iter().map(|of| (format!("charged:{}", of.no), of.amount));
    let days = charged.iter().map(|of| (format!("days:{}", of.no), Rupiah::of(of.days)));
    let settled = sums.chain(penalties).chain(amounts).chain(days).filter(|(_, amount)| !amount.is_zero());
    settled.map(|(part, amount)| Row::LoanPaid { loan: loan.to_owned(), part, amount }).collect()
}

/// The rest of a used voucher moves to a new number; no money comes in for it.
pub fn voucher_sold(sold: &VoucherSold) -> Vec<Row> {
    let mut rows = vec![Row::Voucher { code: sold.code.clone(), delta: sold.amount }];
    let (kind, amount) = match &sold.rest_of {
        Some(old) => {
            rows.push(Row::Voucher { code: old.clone(), delta: -sold.amount });
            ("voucher_rest", Rupiah::ZERO)
        }
        None => {
            rows.extend(summed(sold.shift, &sold.till, ("cash_in", sold.amount), sold.amount, sold.slip));
            rows.extend(sums(sold.shift, [("vouchers_sold", sold.amount.amount())]));
            (self::kind("voucher_sold", sold.corrects), sold.amount)
        }
    };
    rows.push(Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        date: Some(sold.date),
        shift: Some(sold.shift),
        code: sold.code.clone(),
        amount,
        second: sold.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}

/// Kind and shift; date, member, code and amount; who agreed.
fn desk_note(
    kind: &str,
    shift: ShiftId,
    about: (BusinessDate, &MemberNumber, &str, Rupiah),
    second: Option<&UserId>,
) -> Row {
    let (date, member, code, amount) = about;
    Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        date: Some(date),
        shift: Some(shift),
        member: Some(member.clone()),
        code: code.to_owned(),
        amount,
        second: second.cloned(),
        ..NoteRow::default()
    }))
}

pub fn counted(counted: &DrawerCounted) -> Vec<Row> {
    vec![Row::Count {
        shift: counted.shift,
        nth: counted.nth,
        pieces: counted.pieces.clone(),
        counted: counted.counted,
    }]
}

pub fn shift_closed(shift: &ShiftClosed) -> Vec<Row> {
    let mut rows = vec![Row::ShiftClosed(Box::new(ShiftClosedRow {
        shift: shift.shift,
        number: shift.number,
        cash_sales: shift.cash_sales,
        drops: shift.drops,
        expected: shift.expected,
        counted: shift.counted,
        difference: shift.difference,
        sales: shift.sales,
        receipts: shift.receipts,
        rounding: shift.rounding,
        deposit: shift.deposit,
    }))];
    rows.extend(drawer(Some(&shift.till), shift.difference - (shift.drops - shift.dropped_before) - shift.deposit));
    rows
}

pub(super) fn drawer(till: Option<&TillLetter>, delta: Rupiah) -> Option<Row> {
    (!delta.is_zero()).then(|| Row::Drawer { till: till.cloned(), delta })
}
