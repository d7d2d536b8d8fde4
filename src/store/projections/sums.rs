//! Sums, added up in memory and written at the end of a transaction.
//!
//! Always holds: each figure is only ever added to, so that the order of records does not matter; a stock row of
//! nothing worth nothing is gone, so that reading what is on the shelf does not get slower with history.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::id::{MemberNumber, ShiftId, Sku, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::projection::{Balance, Posting, Row};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

#[derive(Default)]
pub struct Sums {
    stock: BTreeMap<(Sku, Place, Option<LotId>), (Quantity, Rupiah)>,
    /// Amount, and the part of it that an import gave.
    balances: BTreeMap<(String, &'static str), (Rupiah, Option<Rupiah>)>,
    purchases: BTreeMap<(String, i16), Rupiah>,
    /// Cash sales, rounding, sales, receipts.
    shifts: BTreeMap<ShiftId, (Rupiah, Rupiah, i64, i64)>,
    drawers: BTreeMap<TillLetter, Rupiah>,
    receipts: BTreeMap<(TillLetter, BusinessDate), u32>,
    /// Debit and credit of an account and unit on a day.
    days: BTreeMap<(BusinessDate, i64, &'static str), (Rupiah, Rupiah)>,
}

/// Adds to what is there, or begins with it.
fn add<K: Ord, V: Default>(sums: &mut BTreeMap<K, V>, key: K, change: impl FnOnce(&mut V)) {
    change(sums.entry(key).or_default());
}

/// A member's key in tables: the digits of the number without leading zeros; a number without digits as it is.
pub fn member_key(number: &MemberNumber) -> String {
    MemberNumber::key(number.as_str()).map_or_else(|| number.as_str().to_owned(), |key| key.to_string())
}

/// An account's six digits as a number.
pub fn account_number(account: &str) -> i64 {
    account.parse().expect("an account has six digits")
}

impl Sums {
    pub fn drawer(&mut self, till: TillLetter, delta: Rupiah) {
        add(&mut self.drawers, till, |amount| *amount += delta);
    }

    /// Adds a row that is a sum; gives back one that is not, or not only.
    pub fn take(&mut self, row: Row) -> Option<Row> {
        match row {
            Row::MemberBalance { member, balance, delta, imported } => {
                self.balance(&member, balance, delta, imported);
            }
            Row::Purchases { member, year, delta } => {
                add(&mut self.purchases, (member_key(&member), year), |amount| *amount += delta);
            }
            Row::Stock { sku, lot, place, milli, value } => add(&mut self.stock, (sku, place, lot), |sum| {
                sum.0 += milli;
                sum.1 += value;
            }),
            Row::ShiftSums { shift, cash_sales, rounding, sales, receipts } => add(&mut self.shifts, shift, |sum| {
                *sum = (sum.0 + cash_sales, sum.1 + rounding, sum.2 + sales, sum.3 + receipts);
            }),
            Row::Drawer { till: Some(till), delta } => self.drawer(till, delta),
            Row::Sale(sale) => {
                let day = (sale.receipt.till.clone(), sale.receipt.date);
                add(&mut self.receipts, day, |last| *last = (*last).max(sale.receipt.number));
                return Some(Row::Sale(sale));
            }
            Row::Posting(posting) => {
                self.posting(&posting);
                return Some(Row::Posting(posting));
            }
            other => return Some(other),
        }
        None
    }

    fn balance(&mut self, member: &MemberNumber, balance: Balance, delta: Rupiah, imported: bool) {
        add(&mut self.balances, (member_key(member), balance.code()), |(amount, given)| {
            *amount += delta;
            if imported {
                *given = Some(given.unwrap_or_default() + delta);
            }
        });
    }

    fn posting(&mut self, posting: &Posting) {
        let key = (posting.date, account_number(&posting.account), posting.unit.code());
        add(&mut self.days, key, |(debit, credit)| match posting.amount.is_negative() {
            false => *debit += posting.amount,
            true => *credit += -posting.amount,
        });
    }

    /// Writes everything and is empty again.
    pub fn flush(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        self.flush_stock(connection)?;
        self.flush_members(connection)?;
        self.flush_tills(connection)?;
        self.flush_accounts(connection)
    }

    fn flush_stock(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO stock (sku, place, lot, qty_milli, value) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (sku, place, lot) DO UPDATE
             SET qty_milli = qty_milli + excluded.qty_milli, value = value + excluded.value",
        )?;
        let mut clear = connection.prepare_cached(
            "DELETE FROM stock WHERE sku = ?1 AND place = ?2 AND lot = ?3 AND qty_milli = 0 AND value = 0",
        )?;
        for ((sku, place, lot), (milli, value)) in std::mem::take(&mut self.stock) {
            let lot: &[u8] = lot.as_ref().map_or(&[], |lot| lot.0.as_bytes());
            put.execute(params![sku, place, lot, milli, value])?;
            clear.execute(params![sku, place, lot])?;
        }
        Ok(())
    }

    fn flush_members(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO member_balance (member, balance, amount, imported) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (member, balance) DO UPDATE SET amount = amount + excluded.amount,
             imported = coalesce(imported + excluded.imported, imported, excluded.imported)",
        )?;
        for ((member, balance), (amount, imported)) in std::mem::take(&mut self.balances) {
            put.execute(params![member, balance, amount, imported])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO purchases (member, year, amount) VALUES (?1, ?2, ?3)
             ON CONFLICT (member, year) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for ((member, year), amount) in std::mem::take(&mut self.purchases) {
            put.execute(params![member, year, amount])?;
        }
        Ok(())
    }

    fn flush_tills(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO shift_sums (shift, cash_sales, rounding, sales, receipts) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (shift) DO UPDATE SET cash_sales = cash_sales + excluded.cash_sales,
             rounding = rounding + excluded.rounding, sales = sales + excluded.sales,
             receipts = receipts + excluded.receipts",
        )?;
        for (shift, (cash_sales, rounding, sales, receipts)) in std::mem::take(&mut self.shifts) {
            put.execute(params![shift, cash_sales, rounding, sales, receipts])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO drawer (till, amount) VALUES (?1, ?2)
             ON CONFLICT (till) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for (till, amount) in std::mem::take(&mut self.drawers) {
            put.execute(params![till, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO receipt_day (till, date, last) VALUES (?1, ?2, ?3)
             ON CONFLICT (till, date) DO UPDATE SET last = max(last, excluded.last)",
        )?;
        for ((till, date), last) in std::mem::take(&mut self.receipts) {
            put.execute(params![till, date, last])?;
        }
        Ok(())
    }

    fn flush_accounts(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO account_day (date, account, unit, debit, credit) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (date, account, unit) DO UPDATE SET debit = debit + excluded.debit,
             credit = credit + excluded.credit",
        )?;
        let mut years: BTreeMap<(i16, i64, &'static str), (Rupiah, Rupiah)> = BTreeMap::new();
        for ((date, account, unit), (debit, credit)) in std::mem::take(&mut self.days) {
            put.execute(params![date, account, unit, debit, credit])?;
            add(&mut years, (date.year(), account, unit), |sum| *sum = (sum.0 + debit, sum.1 + credit));
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO account_year (year, account, unit, debit, credit) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (year, account, unit) DO UPDATE SET debit = debit + excluded.debit,
             credit = credit + excluded.credit",
        )?;
        for ((year, account, unit), (debit, credit)) in years {
            put.execute(params![year, account, unit, debit, credit])?;
        }
        Ok(())
    }
}
