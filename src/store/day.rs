//! Reads for the manager's day: all tills' shifts, the day's sales, and what waits for somebody to look at it.
//!
//! Always holds: each question finds its rows by an index, so that a year of history costs nothing; figures of shifts
//! are sums kept current.
//! Neighbours: what is made of them (`station/today.rs`), the rules of what is worth a look
//! (`domain/drawer/exception.rs`, `domain/cooperative/wrong_member.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::projections::sums::member_key;
use super::{Store, StoreError};
use crate::domain::event::parked::SaleParked;
use crate::domain::goods::barcode::Barcode;
use crate::domain::id::{MemberNumber, ReceiptNumber, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A shift of a business date, at whatever till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayShift {
    pub shift: ShiftId,
    pub till: TillLetter,
    /// Who has it now.
    pub cashier: UserId,
    pub opened: Instant,
    /// Of the float against what was left before (R42).
    pub opening_difference: Rupiah,
    /// Papers with a number.
    pub receipts: i64,
    /// Sold, less what came back, before cash rounding.
    pub net: Rupiah,
    pub closed: Option<DayShiftEnd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayShiftEnd {
    pub at: Instant,
    pub number: u32,
    pub difference: Rupiah,
}

/// A numbered paper of a day, as far as the day's figures ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySale {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub shift: Option<ShiftId>,
    pub cashier: String,
    /// Whose it is now.
    pub member: Option<MemberNumber>,
    /// Negative for goods that came back.
    pub total: Rupiah,
    /// A sale that stands: neither a return nor voided.
    pub stands: bool,
}

/// Something that was done beside plain sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayNote {
    pub kind: String,
    pub at: Instant,
    /// Empty where the record names none.
    pub till: String,
    pub actor: UserId,
    pub second: Option<UserId>,
    pub receipt: Option<ReceiptNumber>,
    pub sku: Option<Sku>,
    pub member: Option<MemberNumber>,
    pub code: String,
    pub amount: Rupiah,
    pub words: String,
}

/// Goods sold that the books do not have: beyond the lots (R50), or by tills apart out of one lot (koperasi 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beyond {
    pub sku: Sku,
    pub name: String,
    /// Which lot was drawn below nothing, by its batch; `None` where it was no lot's.
    pub batch: Option<String>,
    /// Base units, negative.
    pub quantity: Quantity,
    pub unit: String,
}

/// A document of the stock room that two tills took in, neither knowing of the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenTwice {
    /// `faktur` or `transfer`.
    pub kind: String,
    pub number: String,
    /// Whose faktur; empty for a transfer.
    pub supplier: String,
    pub times: i64,
}

/// A lot past its date that lies where it is sold from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastDate {
    pub sku: Sku,
    pub name: String,
    pub batch: String,
    pub expiry: BusinessDate,
    pub shelf: String,
    pub quantity: Quantity,
    pub unit: String,
}

/// A shown QRIS code whose money nobody has confirmed (R30).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingPayment {
    pub till: TillLetter,
    pub amount: Rupiah,
    pub since: Instant,
    pub cashier: UserId,
}

/// Papers in one state, all printers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Papers {
    /// As in `print_queue::JobState`.
    pub state: String,
    pub count: i64,
    pub since: Instant,
}

pub(super) const SHIFTS: &str = "SELECT shift.shift, shift.till, coalesce(shift_cashier.cashier, shift.cashier),
    shift.at, shift.difference,
    coalesce((SELECT amount FROM shift_sum AS s WHERE s.shift = shift.shift AND key = 'receipts'), 0),
    coalesce((SELECT sum(amount) FROM shift_sum AS s WHERE s.shift = shift.shift AND key IN ('anggota', 'umum')), 0),
    closed.at, closed.number, closed.difference
    FROM shift LEFT JOIN shift_cashier ON shift_cashier.shift = shift.shift
    LEFT JOIN shift_closed AS closed ON closed.shift = shift.shift
    WHERE shift.date = ?1 ORDER BY shift.till, shift.at, shift.seq";

pub(super) const SALES: &str = "SELECT sale.receipt, sale.at, sale.shift, sale.cashier,
    CASE WHEN attached.sale IS NULL THEN sale.member ELSE attached.member END, sale.total,
    sale.status = 'selesai' AND voided.sale IS NULL
    FROM sale LEFT JOIN attached ON attached.sale = sale.sale LEFT JOIN voided ON voided.sale = sale.sale
    WHERE sale.date = ?1 ORDER BY sale.receipt, sale.record";

const NOTE: &str = "SELECT note.kind, note.at, coalesce(shift.till, enrolled.till, ''), note.actor, note.second,
    note.receipt, note.sku, note.member, note.code, note.amount, note.words
    FROM note LEFT JOIN shift ON shift.shift = note.shift LEFT JOIN record ON record.id = note.record
    LEFT JOIN device ON device.id = record.device LEFT JOIN enrolled ON enrolled.device = device.device";
pub(super) const NOTES_WHERE: &str = "WHERE note.at >= ?1 AND note.at < ?2 ORDER BY note.at, note.record, note.n";

pub(super) const UNKNOWN: &str = "SELECT code, count(*), max(at) FROM note
    WHERE kind = 'unknown_barcode' AND at >= ?1 AND at < ?2 GROUP BY code ORDER BY 2 DESC, code";
pub(super) const KNOWN: &str = "SELECT 1 FROM barcode WHERE code = ?1 LIMIT 1";

pub(super) const BEYOND: &str = "SELECT stock.sku, coalesce(product.name, ''), sum(stock.qty_milli),
    coalesce(product.base_unit, ''), CASE WHEN stock.lot <> x'' THEN coalesce(lot.batch, '') END
    FROM stock LEFT JOIN product ON product.sku = stock.sku LEFT JOIN lot ON lot.lot = stock.lot
    WHERE stock.qty_milli < 0
    GROUP BY stock.sku, stock.lot ORDER BY 3, stock.sku, stock.lot";

pub(super) const TWICE: &str = "SELECT 'faktur', faktur.number, coalesce(supplier.name, faktur.supplier), faktur.times
    FROM faktur LEFT JOIN supplier ON supplier.code = faktur.supplier WHERE faktur.times > 1 AND faktur.date >= ?1
    UNION ALL SELECT 'transfer', arrived.transfer, '', arrived.times
    FROM transfer_arrived AS arrived JOIN transfer ON transfer.transfer = arrived.transfer
    WHERE arrived.times > 1 AND transfer.date >= ?1";

pub(super) const PAST_DATE: &str = "SELECT lot.sku, product.name, lot.batch, lot.expiry, lot.shelf, stock.qty_milli,
    product.base_unit
    FROM lot JOIN stock ON stock.sku = lot.sku AND stock.place IN ('toko', 'apotek') AND stock.lot = lot.lot
    JOIN product ON product.sku = lot.sku
    WHERE lot.expiry < ?1 AND stock.qty_milli > 0 AND (product.book = 'obat' OR lot.batch <> '')
    ORDER BY lot.expiry, lot.sku";

pub(super) const WAITING: &str =
    "SELECT parked, actor, at FROM parked WHERE parked IS NOT NULL AND at >= '' ORDER BY at, sale";

pub(super) const PAPERS: &str = "SELECT state, count(*), min(created) FROM print_job
    WHERE state IN ('queued', 'unknown', 'failed') GROUP BY state ORDER BY state";

pub(super) const TAKEN: &str = "SELECT shift.date, sum(shift_sum.amount)
    FROM shift JOIN shift_sum ON shift_sum.shift = shift.shift AND shift_sum.key = ?1
    WHERE shift.date >= ?2 GROUP BY shift.date ORDER BY shift.date DESC";

pub(super) const PAYMENTS: &str = "SELECT tender.amount FROM sale JOIN tender ON tender.record = sale.record
    WHERE sale.date = ?1 AND tender.tender = ?2 AND tender.amount > 0";

/// The newest day before this one whose shifts nobody has closed as a day.
pub(super) const UNCLOSED: &str = "SELECT shift.date FROM shift WHERE shift.date < ?1 AND shift.date >= ?2
    AND NOT EXISTS (SELECT 1 FROM day_closed WHERE day_closed.date = shift.date)
    ORDER BY shift.date DESC LIMIT 1";

pub(super) const CLOSED: &str = "SELECT total, difference FROM day_closed WHERE date = ?1";

/// A cashier's name as members' names are searched.
pub(super) const NAMESAKES: &str = "SELECT number FROM member WHERE search_name = ?1";

fn note(row: &Row<'_>) -> rusqlite::Result<DayNote> {
    Ok(DayNote {
        kind: row.get(0)?,
        at: row.get(1)?,
        till: row.get(2)?,
        actor: row.get(3)?,
        second: row.get(4)?,
        receipt: row.get(5)?,
        sku: row.get(6)?,
        member: row.get(7)?,
        code: row.get(8)?,
        amount: row.get(9)?,
        words: row.get(10)?,
    })
}

impl Store {
    /// All shifts of a business date, by till and time of opening.
    pub fn day_shifts(&self, date: BusinessDate) -> Result<Vec<DayShift>, StoreError> {
        self.all(SHIFTS, [date], |row| {
            let closed: Option<Instant> = row.get(7)?;
            let end = |at| -> rusqlite::Result<DayShiftEnd> {
                Ok(DayShiftEnd { at, number: row.get(8)?, difference: row.get(9)? })
            };
            Ok(DayShift {
                shift: row.get(0)?,
                till: row.get(1)?,
                cashier: row.get(2)?,
                opened: row.get(3)?,
                opening_difference: row.get(4)?,
                receipts: row.get(5)?,
                net: row.get(6)?,
                closed: closed.map(end).transpose()?,
            })
        })
    }

    /// All numbered papers of a business date, by number.
    pub fn day_sales(&self, date: BusinessDate) -> Result<Vec<DaySale>, StoreError> {
        self.all(SALES, [date], |row| {
            Ok(DaySale {
                receipt: row.get(0)?,
                at: row.get(1)?,
                shift: row.get(2)?,
                cashier: row.get(3)?,
                member: row.get(4)?,
                total: row.get(5)?,
                stands: row.get(6)?,
            })
        })
    }

    /// What was done beside plain sales at all tills from one time to another, in order.
    pub fn day_notes(&self, from: Instant, to: Instant) -> Result<Vec<DayNote>, StoreError> {
        self.all(&format!("{NOTE} {NOTES_WHERE}"), params![from, to], note)
    }

    /// Codes that no product had when they were scanned and none has now: how often, and when last (R7). The most
    /// frequent first.
    pub fn unknown_barcodes(&self, from: Instant, to: Instant) -> Result<Vec<(String, i64, Instant)>, StoreError> {
        let all: Vec<(String, i64, Instant)> =
            self.all(UNKNOWN, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut unknown = Vec::new();
        for (code, count, last) in all {
            let key = Barcode::parse(&code).map_or_else(|_| code.clone(), |key| key.as_str().to_owned());
            if self.find(KNOWN, [key], |_| Ok(()))?.is_none() {
                unknown.push((code, count, last));
            }
        }
        Ok(unknown)
    }

    /// Goods sold beyond the books, the most beyond first (R50).
    pub fn sold_beyond(&self) -> Result<Vec<Beyond>, StoreError> {
        self.all(BEYOND, [], |row| {
            let (quantity, unit, batch) = (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(Beyond { sku: row.get(0)?, name: row.get(1)?, batch, quantity, unit })
        })
    }

    /// Fakturs and transfers since a day that were taken in more than once (tills apart).
    pub fn taken_twice(&self, since: BusinessDate) -> Result<Vec<TakenTwice>, StoreError> {
        self.all(TWICE, [since], |row| {
            Ok(TakenTwice { kind: row.get(0)?, number: row.get(1)?, supplier: row.get(2)?, times: row.get(3)? })
        })
    }

    /// Lots past their date where they could be sold from: medicines, and goods whose batch is known (R54, A11).
    pub fn past_date(&self, today: BusinessDate) -> Result<Vec<PastDate>, StoreError> {
        self.all(PAST_DATE, [today], |row| {
            Ok(PastDate {
                sku: row.get(0)?,
                name: row.get(1)?,
                batch: row.get(2)?,
                expiry: row.get(3)?,
                shelf: row.get(4)?,
                quantity: row.get(5)?,
                unit: row.get(6)?,
            })
        })
    }

    /// QRIS codes shown at any till that wait for their money, the oldest first.
    pub fn waiting_payments(&self) -> Result<Vec<WaitingPayment>, StoreError> {
        let parked = self.all(WAITING, [], |row| {
            let Json(parked) = row.get::<_, Json<SaleParked>>(0)?;
            Ok((parked, row.get(1)?, row.get(2)?))
        })?;
        let waiting = |(parked, cashier, since): (SaleParked, UserId, Instant)| {
            let amount = parked.basket.waiting.as_ref()?.amount;
            Some(WaitingPayment { till: parked.till, amount, since, cashier })
        };
        Ok(parked.into_iter().filter_map(waiting).collect())
    }

    /// Papers that wait, failed, or of which nobody knows.
    pub fn open_papers(&self) -> Result<Vec<Papers>, StoreError> {
        self.all(PAPERS, [], |row| Ok(Papers { state: row.get(0)?, count: row.get(1)?, since: row.get(2)? }))
    }

    /// What an account stands at, debit positive.
    pub fn account_balance(&self, account: &str) -> Result<Rupiah, StoreError> {
        let sql = "SELECT coalesce(sum(debit - credit), 0) FROM account_year WHERE account = ?1";
        let number = super::projections::sums::account_number(account);
        Ok(self.find(sql, [number], |row| row.get(0))?.unwrap_or_default())
    }

    /// What was taken by a means of payment on each day since `from`, net of refunds, the newest day first.
    pub fn taken_by(&self, tender: &str, from: BusinessDate) -> Result<Vec<(BusinessDate, Rupiah)>, StoreError> {
        self.all(TAKEN, params![tender, from], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The single payments of a day by a means.
    pub fn payments_by(&self, tender: &str, date: BusinessDate) -> Result<Vec<Rupiah>, StoreError> {
        self.all(PAYMENTS, params![date, tender], |row| row.get(0))
    }

    /// The newest day before `today`, not older than `since`, that was not closed.
    pub fn unclosed_day(&self, today: BusinessDate, since: BusinessDate) -> Result<Option<BusinessDate>, StoreError> {
        self.find(UNCLOSED, params![today, since], |row| row.get(0))
    }

    /// Total and difference of a day that was closed.
    pub fn closed_day(&self, date: BusinessDate) -> Result<Option<(Rupiah, Rupiah)>, StoreError> {
        self.find(CLOSED, [date], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Members who bear this name.
    pub fn namesakes(&self, name: &str) -> Result<Vec<MemberNumber>, StoreError> {
        self.all(NAMESAKES, [name.to_lowercase()], |row| row.get(0))
    }

    /// A member's name; the number where it is not here.
    pub fn member_name(&self, member: &MemberNumber) -> Result<String, StoreError> {
        let found = self.find("SELECT name FROM member WHERE key = ?1", [member_key(member)], |row| row.get(0))?;
        Ok(found.filter(|name: &String| !name.is_empty()).unwrap_or_else(|| member.as_str().to_owned()))
    }

    /// A product's name; the sku where it is not here.
    pub fn product_name(&self, sku: &Sku) -> Result<String, StoreError> {
        let found = self.find("SELECT name FROM product WHERE sku = ?1", [sku], |row| row.get(0))?;
        Ok(found.unwrap_or_else(|| sku.as_str().to_owned()))
    }
}
