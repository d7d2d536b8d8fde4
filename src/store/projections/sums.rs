//! Sums, added up in memory and written at the end of a transaction.
//!
//! Always holds: each figure is only ever added to, so that the order of records does not matter; a stock row of
//! nothing worth nothing is gone, so that reading what is on the shelf does not get slower with history.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::id::{MemberNumber, SaleId, ShiftId, Sku, SupplierCode, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::projection::office::OfficeRow;
use crate::domain::projection::{Balance, Posting, ReturnedPart, Row};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

#[derive(Default)]
pub struct Sums {
    stock: BTreeMap<(Sku, Place, Option<LotId>), (Quantity, Rupiah)>,
    /// Amount, and the part of it that an import gave.
    balances: BTreeMap<(String, &'static str), (Rupiah, Option<Rupiah>)>,
    purchases: BTreeMap<(String, i16), Rupiah>,
    /// Amount and amount × days, by member, what and year.
    years: BTreeMap<(String, &'static str, i16), (Rupiah, i64)>,
    shifts: BTreeMap<(ShiftId, String), i64>,
    returned: BTreeMap<(SaleId, u32), ReturnedPart>,
    /// By means.
    refunded: BTreeMap<(SaleId, String), Rupiah>,
    vouchers: BTreeMap<String, Rupiah>,
    /// Owed by a shop for a sale.
    receivables: BTreeMap<SaleId, Rupiah>,
    loans: BTreeMap<(String, String), Rupiah>,
    /// Of a term deposit, by part.
    terms: BTreeMap<(String, String), i64>,
    limits: BTreeMap<(String, String, BusinessDate), Quantity>,
    /// Base units of an order that came.
    orders: BTreeMap<(String, Sku), Quantity>,
    /// Owed to a supplier for a faktur.
    payables: BTreeMap<(SupplierCode, String), Rupiah>,
    /// Owed for consigned goods that were sold.
    consigned: BTreeMap<Sku, Rupiah>,
    /// Asked for in vain, by day and goods, or words.
    missed: BTreeMap<(BusinessDate, String, String), i64>,
    slips: BTreeMap<TillLetter, u32>,
    drawers: BTreeMap<TillLetter, Rupiah>,
    receipts: BTreeMap<(TillLetter, BusinessDate), u32>,
    /// Debit and credit of an account and unit on a day.
    days: BTreeMap<(BusinessDate, i64, &'static str), (Rupiah, Rupiah)>,
    /// Goods sold on a day.
    sold: BTreeMap<BusinessDate, Rupiah>,
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

/// Revenue of goods of the three books, and the discounts and returns on it.
const fn is_goods_sold(account: i64) -> bool {
    matches!(account, 411_000..=413_999 | 418_000..=418_999)
}

fn more(sum: &mut ReturnedPart, part: &ReturnedPart) {
    sum.qty_milli += part.qty_milli;
    sum.amount += part.amount;
    sum.discount += part.discount;
    sum.ppn += part.ppn;
    sum.cost += part.cost;
    sum.due += part.due;
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
            Row::MemberYear { member, year, what, amount, days } => {
                let member = member.as_ref().map_or_else(String::new, member_key);
                add(&mut self.years, (member, what, year), |sum| *sum = (sum.0 + amount, sum.1 + days));
            }
            Row::Stock { sku, lot, place, milli, value } => add(&mut self.stock, (sku, place, lot), |sum| {
                sum.0 += milli;
                sum.1 += value;
            }),
            Row::ShiftSum { shift, key, amount } => add(&mut self.shifts, (shift, key), |sum| *sum += amount),
            Row::Returned { sale, line, part } => add(&mut self.returned, (sale, line), |sum| more(sum, &part)),
            Row::Refunded { sale, tender, paid } => add(&mut self.refunded, (sale, tender), |sum| *sum += paid),
            Row::Voucher { code, delta } => add(&mut self.vouchers, code, |sum| *sum += delta),
            Row::Receivable { sale, delta } => add(&mut self.receivables, sale, |sum| *sum += delta),
            Row::LoanPaid { loan, part, amount } => add(&mut self.loans, (loan, part), |sum| *sum += amount),
            Row::Office(OfficeRow::TermPart { term, part, amount }) => {
                add(&mut self.terms, (term, part), |sum| *sum += amount);
            }
            Row::LimitUse { limit, key, date, milli } => add(&mut self.limits, (limit, key, date), |sum| *sum += milli),
            Row::OrderReceived { order, sku, milli } => add(&mut self.orders, (order, sku), |sum| *sum += milli),
            Row::Payable { supplier, faktur, delta } => {
                add(&mut self.payables, (supplier, faktur), |sum| *sum += delta);
            }
            Row::ConsignedDue { sku, delta } => add(&mut self.consigned, sku, |sum| *sum += delta),
            Row::Missed { date, sku, asked, count } => {
                let sku = sku.map_or_else(String::new, |sku| sku.as_str().to_owned());
                add(&mut self.missed, (date, sku, asked), |sum| *sum += count);
            }
            Row::Slip { till, number } => add(&mut self.slips, till, |last| *last = (*last).max(number)),
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
        let account = account_number(&posting.account);
        if is_goods_sold(account) {
            add(&mut self.sold, posting.date, |amount| *amount += -posting.amount);
        }
        let key = (posting.date, account, posting.unit.code());
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
        self.flush_after_sale(connection)?;
        self.flush_purchases(connection)?;
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
        let mut put = connection.prepare_cached(
            "INSERT INTO member_year (member, what, year, amount, days) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (member, what, year) DO UPDATE SET amount = amount + excluded.amount,
             days = days + excluded.days",
        )?;
        for ((member, what, year), (amount, days)) in std::mem::take(&mut self.years) {
            put.execute(params![member, what, year, amount, days])?;
        }
        Ok(())
    }

    fn flush_tills(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO shift_sum (shift, key, amount) VALUES (?1, ?2, ?3)
             ON CONFLICT (shift, key) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for ((shift, key), amount) in std::mem::take(&mut self.shifts) {
            put.execute(params![shift, key, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO slip (till, last) VALUES (?1, ?2)
             ON CONFLICT (till) DO UPDATE SET last = max(last, excluded.last)",
        )?;
        for (till, last) in std::mem::take(&mut self.slips) {
            put.execute(params![till, last])?;
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

    fn flush_after_sale(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO returned (sale, line, qty_milli, amount, discount, ppn, cost, due)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (sale, line) DO UPDATE SET qty_milli = qty_milli + excluded.qty_milli,
             amount = amount + excluded.amount, discount = discount + excluded.discount, ppn = ppn + excluded.ppn,
             cost = cost + excluded.cost, due = due + excluded.due",
        )?;
        for ((sale, line), p) in std::mem::take(&mut self.returned) {
            put.execute(params![sale, line, p.qty_milli, p.amount, p.discount, p.ppn, p.cost, p.due])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO refunded (sale, tender, paid) VALUES (?1, ?2, ?3)
             ON CONFLICT (sale, tender) DO UPDATE SET paid = paid + excluded.paid",
        )?;
        for ((sale, tender), paid) in std::mem::take(&mut self.refunded) {
            put.execute(params![sale, tender, paid])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO voucher (code, amount) VALUES (?1, ?2)
             ON CONFLICT (code) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for (code, amount) in std::mem::take(&mut self.vouchers) {
            put.execute(params![code, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO receivable (sale, amount) VALUES (?1, ?2)
             ON CONFLICT (sale) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for (sale, amount) in std::mem::take(&mut self.receivables) {
            put.execute(params![sale, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO loan_paid (loan, part, amount) VALUES (?1, ?2, ?3)
             ON CONFLICT (loan, part) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for ((loan, part), amount) in std::mem::take(&mut self.loans) {
            put.execute(params![loan, part, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO term_part (term, part, amount) VALUES (?1, ?2, ?3)
             ON CONFLICT (term, part) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for ((term, part), amount) in std::mem::take(&mut self.terms) {
            put.execute(params![term, part, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO limit_use (code, key, date, milli) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (code, key, date) DO UPDATE SET milli = milli + excluded.milli",
        )?;
        for ((code, key, date), milli) in std::mem::take(&mut self.limits) {
            put.execute(params![code, key, date, milli])?;
        }
        Ok(())
    }

    fn flush_purchases(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO order_received (number, sku, qty_milli) VALUES (?1, ?2, ?3)
             ON CONFLICT (number, sku) DO UPDATE SET qty_milli = qty_milli + excluded.qty_milli",
        )?;
        for ((order, sku), milli) in std::mem::take(&mut self.orders) {
            put.execute(params![order, sku, milli])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO payable (supplier, faktur, amount) VALUES (?1, ?2, ?3)
             ON CONFLICT (supplier, faktur) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for ((supplier, faktur), amount) in std::mem::take(&mut self.payables) {
            put.execute(params![supplier, faktur, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO consigned_due (sku, amount) VALUES (?1, ?2)
             ON CONFLICT (sku) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for (sku, amount) in std::mem::take(&mut self.consigned) {
            put.execute(params![sku, amount])?;
        }
        let mut put = connection.prepare_cached(
            "INSERT INTO missed (date, sku, asked, times) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (date, sku, asked) DO UPDATE SET times = times + excluded.times",
        )?;
        for ((date, sku, asked), count) in std::mem::take(&mut self.missed) {
            put.execute(params![date, sku, asked, count])?;
        }
        Ok(())
    }

    fn flush_accounts(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut put = connection.prepare_cached(
            "INSERT INTO account_day (date, account, unit, debit, credit) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (date, account, unit) DO UPDATE SET debit = debit + excluded.debit,
             credit = credit + excluded.credit",
        )?;
        let mut sold = connection.prepare_cached(
            "INSERT INTO sold_day (date, amount) VALUES (?1, ?2)
             ON CONFLICT (date) DO UPDATE SET amount = amount + excluded.amount",
        )?;
        for (date, amount) in std::mem::take(&mut self.sold) {
            sold.execute(params![date, amount])?;
        }
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
