//! `gerai import sales`: the past of a shop as another system kept it, one row a line, a sale's rows one behind the
//! other.
//!
//! Pure: reads from any source, a sale at a time, so that a year of a shop needs no room of its own. Key: receipt and
//! line. Figures are facts of the past and are not worked out again; only what must meet is checked: lines, rounding
//! and payable, tendered and change. Whether goods, members and receipt numbers are known is for the store to say.

use std::collections::HashSet;
use std::io::{BufReader, Read};

use super::cells::{short, whole};
use super::table::{Column, Record, Records, may, must};
use super::{BadFile, BadRow};
use crate::domain::id::{MemberNumber, ReceiptNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::Instant;

/// A finished sale, or a return (`status` = `retur`, figures negative).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleRow {
    /// Of its first line.
    pub line: usize,
    /// Its till letter is the file's `till`.
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub shift: String,
    pub cashier: String,
    pub member: Option<MemberNumber>,
    /// `selesai` or `retur`.
    pub status: &'static str,
    pub ref_receipt: Option<ReceiptNumber>,
    pub lines: Vec<SaleLine>,
    /// payable − Σ amount.
    pub rounding: Rupiah,
    pub payable: Rupiah,
    /// As the file names it: `tunai`, `qris`, `debit`, `kasbon`, `transfer`, `voucher`, `sukarela`.
    pub tender: &'static str,
    pub tendered: Rupiah,
    pub change: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleLine {
    pub line: usize,
    pub sku: Sku,
    pub unit: String,
    /// Of `unit`.
    pub qty: Quantity,
    pub price: Rupiah,
    pub amount: Rupiah,
    pub cost: Rupiah,
}

/// Columns in the order of [`at`].
const COLUMNS: &[Column] = &[
    must("receipt"),
    must("at"),
    must("till"),
    may("shift"),
    may("cashier"),
    may("member_no"),
    may("status"),
    may("ref_receipt"),
    must("line_no"),
    must("item_code"),
    must("unit"),
    must("qty_milli"),
    must("price"),
    must("amount"),
    must("cost"),
    may("rounding"),
    must("payable"),
    must("tender"),
    must("tendered"),
    must("change"),
];

/// Where each column stands in [`COLUMNS`].
mod at {
    pub const RECEIPT: usize = 0;
    pub const AT: usize = 1;
    pub const TILL: usize = 2;
    pub const SHIFT: usize = 3;
    pub const CASHIER: usize = 4;
    pub const MEMBER: usize = 5;
    pub const STATUS: usize = 6;
    pub const REF_RECEIPT: usize = 7;
    pub const LINE_NO: usize = 8;
    pub const ITEM: usize = 9;
    pub const UNIT: usize = 10;
    pub const QTY: usize = 11;
    pub const PRICE: usize = 12;
    pub const AMOUNT: usize = 13;
    pub const COST: usize = 14;
    pub const ROUNDING: usize = 15;
    pub const PAYABLE: usize = 16;
    pub const TENDER: usize = 17;
    pub const TENDERED: usize = 18;
    pub const CHANGE: usize = 19;
    /// What is repeated on every line of a sale.
    pub const OF_SALE: [usize; 13] =
        [RECEIPT, AT, TILL, SHIFT, CASHIER, MEMBER, STATUS, REF_RECEIPT, ROUNDING, PAYABLE, TENDER, TENDERED, CHANGE];
}

const TENDERS: [&str; 7] = ["tunai", "qris", "debit", "kasbon", "transfer", "voucher", "sukarela"];
const STATES: [&str; 2] = ["selesai", "retur"];

/// The sales of a file, one after the other. Each item is a sale, or all that is wrong with its rows.
pub struct SalesReader<R> {
    records: Records<BufReader<R>>,
    places: Vec<Option<usize>>,
    open: Option<Open>,
    /// Receipts that are done, packed.
    seen: HashSet<u64>,
    done: bool,
}

/// The sale whose lines are being read.
struct Open {
    sale: Option<SaleRow>,
    /// The cells of `OF_SALE`, joined: every further line must have the same.
    cells: Vec<(usize, String)>,
    numbers: Vec<i128>,
    faults: Vec<BadRow>,
    /// A row could not be read at all: sums would only seem wrong.
    torn: bool,
}

impl<R: Read> SalesReader<R> {
    /// Reads the header. Errors: as [`Records::new`].
    pub fn new(source: R) -> Result<Self, BadFile> {
        let source = BufReader::with_capacity(1 << 18, source);
        let records = Records::new(source, COLUMNS).map_err(|rows| BadFile { rows })?;
        let places = COLUMNS.iter().map(|column| records.place(column.name)).collect();
        Ok(Self { records, places, open: None, seen: HashSet::new(), done: false })
    }

    /// Bytes read so far, for progress.
    pub const fn bytes(&self) -> u64 {
        self.records.bytes()
    }
}

impl<R: Read> Iterator for SalesReader<R> {
    type Item = Result<SaleRow, Vec<BadRow>>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            let finished = match self.records.advance() {
                Ok(true) => {
                    let row = Row { record: self.records.record(), places: &self.places };
                    let same = self.open.as_ref().is_some_and(|open| open.is_of(&row));
                    match &mut self.open {
                        Some(open) if same => {
                            open.add(&row);
                            None
                        }
                        open => open.replace(Open::begin(&row, &mut self.seen)),
                    }
                }
                Ok(false) => {
                    self.done = true;
                    self.open.take()
                }
                Err(bad) => {
                    if let Some(open) = &mut self.open {
                        open.torn = true;
                    }
                    return Some(Err(vec![bad]));
                }
            };
            if let Some(open) = finished {
                return Some(open.finish());
            }
        }
        None
    }
}

/// One record with the columns where they are.
struct Row<'a> {
    record: &'a Record,
    places: &'a [Option<usize>],
}

impl<'a> Row<'a> {
    fn text(&self, column: usize) -> &'a str {
        self.places[column].map_or("", |at| self.record.cell(at))
    }

    fn bad(&self, column: usize, key: &'static str) -> BadRow {
        let reason = Text::new(key).with("text", short(self.text(column)));
        BadRow { line: self.record.line, column: COLUMNS[column].name.to_owned(), reason }
    }

    fn rupiah(&self, column: usize, faults: &mut Vec<BadRow>) -> Rupiah {
        let text = self.text(column);
        // Figures of the past are small: the plain way is the fast one.
        let amount = text.parse::<i64>().ok().map(i128::from).or_else(|| whole(text));
        match amount.map(Rupiah::new) {
            Some(Ok(amount)) => return amount,
            Some(Err(_)) => faults.push(self.bad(column, "import-too-large")),
            None if text.is_empty() && !COLUMNS[column].required => {}
            None if text.is_empty() => faults.push(self.bad(column, "import-cell-empty")),
            None => faults.push(self.bad(column, "import-not-rupiah")),
        }
        Rupiah::ZERO
    }

    fn word<const N: usize>(&self, column: usize, words: [&'static str; N], faults: &mut Vec<BadRow>) -> &'static str {
        let text = self.text(column);
        let known = words.into_iter().find(|word| *word == text);
        if known.is_none() && (COLUMNS[column].required || !text.is_empty()) {
            let mut bad = self.bad(column, "import-not-choice");
            bad.reason = bad.reason.with("choices", words.join(", "));
            faults.push(bad);
        }
        known.unwrap_or(words[0])
    }

    fn line(&self, faults: &mut Vec<BadRow>) -> SaleLine {
        for column in [at::ITEM, at::UNIT] {
            if self.text(column).is_empty() {
                faults.push(self.bad(column, "import-cell-empty"));
            }
        }
        let milli = self.text(at::QTY).parse::<i64>().ok().filter(|milli| milli.abs() <= Quantity::TYPED_LIMIT);
        if milli.is_none() {
            faults.push(self.bad(at::QTY, "import-not-number"));
        }
        SaleLine {
            line: self.record.line,
            sku: Sku(self.text(at::ITEM).to_owned()),
            unit: self.text(at::UNIT).to_owned(),
            qty: Quantity::from_milli(milli.unwrap_or(0)),
            price: self.rupiah(at::PRICE, faults),
            amount: self.rupiah(at::AMOUNT, faults),
            cost: self.rupiah(at::COST, faults),
        }
    }

    /// What the line says of its sale, with no line yet.
    fn sale(&self, faults: &mut Vec<BadRow>) -> Option<SaleRow> {
        let receipt = self.text(at::RECEIPT).parse::<ReceiptNumber>();
        let at = self.text(at::AT).parse::<Instant>();
        match &receipt {
            Ok(receipt) if receipt.till.as_str() != self.text(at::TILL) => {
                faults.push(self.bad(at::TILL, "import-other-till"));
            }
            Ok(_) => {}
            Err(_) => faults.push(self.bad(at::RECEIPT, "import-not-receipt")),
        }
        if at.is_err() {
            faults.push(self.bad(at::AT, "import-not-time"));
        }
        let original = self.text(at::REF_RECEIPT);
        let ref_receipt = (!original.is_empty()).then(|| original.parse::<ReceiptNumber>());
        if matches!(ref_receipt, Some(Err(_))) {
            faults.push(self.bad(at::REF_RECEIPT, "import-not-receipt"));
        }
        let member = self.text(at::MEMBER);
        if !member.is_empty() && MemberNumber::key(member).is_none() {
            faults.push(self.bad(at::MEMBER, "import-not-member-number"));
        }
        let sale = SaleRow {
            line: self.record.line,
            receipt: receipt.ok()?,
            at: at.ok()?,
            shift: self.text(at::SHIFT).to_owned(),
            cashier: self.text(at::CASHIER).to_owned(),
            member: (!member.is_empty()).then(|| MemberNumber(member.to_owned())),
            status: self.word(at::STATUS, STATES, faults),
            ref_receipt: ref_receipt.and_then(Result::ok),
            lines: Vec::with_capacity(4),
            rounding: self.rupiah(at::ROUNDING, faults),
            payable: self.rupiah(at::PAYABLE, faults),
            tender: self.word(at::TENDER, TENDERS, faults),
            tendered: self.rupiah(at::TENDERED, faults),
            change: self.rupiah(at::CHANGE, faults),
        };
        Some(sale)
    }
}

impl Open {
    fn begin(row: &Row<'_>, seen: &mut HashSet<u64>) -> Self {
        let mut faults = Vec::new();
        let sale = row.sale(&mut faults);
        if let Some(sale) = &sale
            && !seen.insert(packed(&sale.receipt))
        {
            faults.push(row.bad(at::RECEIPT, "import-sale-again"));
        }
        let cells = at::OF_SALE.map(|column| (column, row.text(column).to_owned())).to_vec();
        let mut open = Self { sale, cells, numbers: Vec::with_capacity(4), faults, torn: false };
        open.line(row);
        open
    }

    fn is_of(&self, row: &Row<'_>) -> bool {
        self.cells[0].1 == row.text(at::RECEIPT)
    }

    fn add(&mut self, row: &Row<'_>) {
        for (column, text) in &self.cells {
            if text != row.text(*column) {
                self.faults.push(row.bad(*column, "import-sale-differs"));
            }
        }
        self.line(row);
    }

    fn line(&mut self, row: &Row<'_>) {
        match whole(row.text(at::LINE_NO)) {
            Some(number) if self.numbers.contains(&number) => {
                self.faults.push(row.bad(at::LINE_NO, "import-line-again"))
            }
            Some(number) => self.numbers.push(number),
            None => self.faults.push(row.bad(at::LINE_NO, "import-not-number")),
        }
        let line = row.line(&mut self.faults);
        if let Some(sale) = &mut self.sale {
            if sale.status == "selesai" && (line.qty.milli() < 0 || line.amount.is_negative()) {
                self.faults.push(row.bad(at::AMOUNT, "import-negative"));
            }
            sale.lines.push(line);
        }
    }

    /// The sale, or its faults; where all cells could be read, what must meet is checked.
    fn finish(mut self) -> Result<SaleRow, Vec<BadRow>> {
        let sale = match self.sale {
            Some(sale) if self.faults.is_empty() => sale,
            _ => return Err(self.faults),
        };
        if self.torn {
            return Ok(sale);
        }
        let of = |amount: Rupiah| i128::from(amount.amount());
        let lines: i128 = sale.lines.iter().map(|line| of(line.amount)).sum();
        let mut say = |column: usize, key| {
            let column = COLUMNS[column].name.to_owned();
            self.faults.push(BadRow {
                line: sale.line,
                column,
                reason: Text::new(key).with("receipt", sale.receipt.to_string()),
            });
        };
        if lines + of(sale.rounding) != of(sale.payable) {
            say(at::PAYABLE, "import-lines-do-not-meet");
        }
        if of(sale.tendered) - of(sale.change) != of(sale.payable) {
            say(at::TENDERED, "import-tender-does-not-meet");
        }
        match self.faults.is_empty() {
            true => Ok(sale),
            false => Err(self.faults),
        }
    }
}

/// A receipt number in eight bytes, so that a year of them is a small set.
fn packed(receipt: &ReceiptNumber) -> u64 {
    let date = receipt.date;
    let days = u64::from(date.year().unsigned_abs()) * 512 + u64::from(date.month().unsigned_abs()) * 32;
    let till = receipt.till.as_str().bytes().fold(0, |packed, letter| packed * 27 + u64::from(letter - b'A') + 1);
    ((days + u64::from(date.day().unsigned_abs())) << 42) | (till << 32) | u64::from(receipt.number)
}

#[cfg(test)]
mod tests;
