//! Reads of a period's sales to be added up: every paper with its lines counted, goods by unit, what each person did
//! beside plain sales.
//!
//! Always holds: figures of all papers are those of the report `sales`; those of one book are of its lines, so that the
//! books together are all. These questions read every paper of a period: nobody waits at a till for them.

use rusqlite::params;

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::goods::product::Book;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A numbered paper as far as sums ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldPaper {
    pub at: Instant,
    pub date: BusinessDate,
    pub cashier: String,
    /// `selesai`, `retur`, or `batal` for a void's own paper.
    pub status: String,
    /// A sale that stands: neither a return nor a void nor voided since.
    pub stands: bool,
    /// A member's purchase, that counts for SHU.
    pub member: bool,
    /// Before cash rounding, negative for what came back; of one book: what its lines came to.
    pub total: Rupiah,
    pub discount: Rupiah,
    /// How many lines of goods, of the book asked for.
    pub lines: i64,
}

/// Goods sold in one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsSold {
    pub sku: Sku,
    pub book: Book,
    pub unit: String,
    /// Of `unit`, net of what came back.
    pub quantity: Quantity,
    /// Papers on which it was sold.
    pub receipts: i64,
    /// After discounts, PPN included.
    pub amount: Rupiah,
    pub cost: Rupiah,
}

const WHOLE: &str = "SELECT sale.at, sale.date, sale.cashier, sale.status,
    sale.status = 'selesai' AND voided.sale IS NULL,
    iif(attached.sale IS NULL, sale.member IS NOT NULL AND sale.counts, attached.counts),
    sale.total, sale.discount, (SELECT count(*) FROM sale_line AS line WHERE line.record = sale.record)
    FROM sale LEFT JOIN attached ON attached.sale = sale.sale LEFT JOIN voided ON voided.sale = sale.sale
    WHERE sale.date BETWEEN ?1 AND ?2 AND ?3 IS NULL";

const OF_A_BOOK: &str = "SELECT sale.at, sale.date, sale.cashier, sale.status,
    sale.status = 'selesai' AND voided.sale IS NULL,
    iif(attached.sale IS NULL, sale.member IS NOT NULL AND sale.counts, attached.counts),
    sum(line.amount - line.discount), sum(line.discount), count(*)
    FROM sale JOIN sale_line AS line ON line.record = sale.record
    LEFT JOIN attached ON attached.sale = sale.sale LEFT JOIN voided ON voided.sale = sale.sale
    WHERE sale.date BETWEEN ?1 AND ?2 AND line.book = ?3 GROUP BY sale.record";

impl Store {
    /// Every paper of a period, in no order; of one book those with a line of it.
    pub fn each_paper(
        &self,
        (from, to): (BusinessDate, BusinessDate),
        book: Option<Book>,
        mut each: impl FnMut(SoldPaper),
    ) -> Result<(), StoreError> {
        let failed = |error| self.failed(error);
        let sql = if book.is_some() { OF_A_BOOK } else { WHOLE };
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut rows = ask.query(params![from, to, book.map(Book::code)]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let paper = || -> rusqlite::Result<SoldPaper> {
                Ok(SoldPaper {
                    at: row.get(0)?,
                    date: row.get(1)?,
                    cashier: row.get(2)?,
                    status: row.get(3)?,
                    stands: row.get(4)?,
                    member: row.get(5)?,
                    total: row.get(6)?,
                    discount: row.get(7)?,
                    lines: row.get(8)?,
                })
            };
            each(paper().map_err(failed)?);
        }
        Ok(())
    }

    /// By goods and the unit in which they were sold: a carton and a piece stand apart.
    pub fn goods_sold(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<GoodsSold>, StoreError> {
        let sql = "SELECT sku, book, unit, sum(qty_milli), count(DISTINCT iif(qty_milli > 0, record, NULL)),
                   sum(amount - discount), sum(cost) FROM sale_line WHERE date BETWEEN ?1 AND ?2
                   GROUP BY sku, book, unit ORDER BY sku, unit";
        self.all(sql, params![from, to], |row| {
            Ok(GoodsSold {
                sku: row.get(0)?,
                book: coded(row, 1, |code| [Book::Sembako, Book::Obat].into_iter().find(|book| book.code() == code))?,
                unit: row.get(2)?,
                quantity: row.get(3)?,
                receipts: row.get(4)?,
                amount: row.get(5)?,
                cost: row.get(6)?,
            })
        })
    }

    /// What each person did beside plain sales from one time to another: who, what, how often.
    pub fn beside_by_person(
        &self,
        from: Instant,
        to: Instant,
    ) -> Result<Vec<(String, ExceptionKind, i64)>, StoreError> {
        let kinds: Vec<&str> = ExceptionKind::ALL.iter().map(|kind| kind.code()).collect();
        let sql = "SELECT actor, kind, count(*) FROM note WHERE at >= ?1 AND at < ?2
                   AND kind IN (SELECT value FROM json_each(?3)) GROUP BY actor, kind ORDER BY actor, kind";
        self.all(sql, params![from, to, Json(&kinds)], |row| {
            Ok((row.get(0)?, coded(row, 1, ExceptionKind::parse)?, row.get(2)?))
        })
    }
}
