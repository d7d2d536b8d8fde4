//! The drawer and its shifts: what it holds by the books, and what a Z adds up.
//!
//! Pure. Always holds: the sum of drawer rows is account 111000.

use super::{Row, ShiftClosedRow};
use crate::domain::accounting::account::AccountCode;
use crate::domain::event::{BalancesOpened, SaleCompleted, ShiftClosed, ShiftOpened};
use crate::domain::id::TillLetter;
use crate::domain::money::Rupiah;

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
    rows
}

pub fn completed(sale: &SaleCompleted) -> Vec<Row> {
    let cash = sale.tenders.iter().filter(|part| part.tender == "cash").map(|part| part.amount).sum();
    let mut rows =
        vec![Row::ShiftSums { shift: sale.shift, cash_sales: cash, rounding: sale.rounding, sales: 1, receipts: 1 }];
    rows.extend(drawer(Some(&sale.receipt.till), cash));
    rows
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
    }))];
    rows.extend(drawer(Some(&shift.till), shift.difference - shift.drops));
    rows
}

fn drawer(till: Option<&TillLetter>, delta: Rupiah) -> Option<Row> {
    (!delta.is_zero()).then(|| Row::Drawer { till: till.cloned(), delta })
}
