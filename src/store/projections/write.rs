//! One statement per table: facts, and settings of which the later wins.
//!
//! Always holds: a conflict is settled by the records' stamps alone, never by which came first to this file.

use rusqlite::{Connection, OptionalExtension, params};

use super::Origin;
use super::sums::{account_number, member_key};
use crate::domain::event::LoanTaken;
use crate::domain::event::lists::LoanBack;
use crate::domain::event::pricing::PricesSet;
use crate::domain::goods::barcode::Barcode;
use crate::domain::goods::product::{Product, Promo};
use crate::domain::goods::spelling;
use crate::domain::projection::{Posting, Row, SaleLineRow, SaleRow, ShiftClosedRow};
use crate::domain::time::BusinessDate;
use crate::store::column::Json;

mod books;
mod desk;
mod goods_moved;
mod office;
mod pharmacy;

type Done = rusqlite::Result<()>;

/// What a record's journal transaction is about, gathered from its rows.
#[derive(Default)]
pub struct Entry {
    dates: Vec<BusinessDate>,
    reference: String,
}

impl Entry {
    pub fn note(&mut self, row: &Row) {
        match row {
            Row::Sale(sale) => self.reference = sale.receipt.to_string(),
            Row::Posting(posting) if self.dates.last() != Some(&posting.date) => self.dates.push(posting.date),
            _ => {}
        }
    }

    pub fn write(self, connection: &Connection, origin: &Origin<'_>) -> Done {
        for date in self.dates {
            let sql = "INSERT OR IGNORE INTO entry (date, record, kind, reference, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let o = origin;
            run(connection, sql, params![date, o.record, o.kind, self.reference, o.device, o.seq])?;
        }
        Ok(())
    }
}

/// A code as it stands in `barcode`: what a scan of it becomes.
pub fn code_key(code: &str) -> String {
    Barcode::parse(code).map_or_else(|_| code.trim().to_owned(), |barcode| barcode.as_str().to_owned())
}

/// Writes a row that is no sum.
pub fn row(connection: &Connection, origin: &Origin<'_>, row: Row) -> Done {
    let o = origin;
    match row {
        Row::Device { .. } | Row::Settings { .. } | Row::User { .. } | Row::Pin { .. } => {
            people(connection, origin, row)
        }
        Row::Supplier { .. } => supplier(connection, origin, &row),
        Row::Product(product) => self::product(connection, origin, &product),
        Row::Prices { .. } => self::prices(connection, origin, &row),
        Row::PriceChange(set) => price_change(connection, origin, &set),
        Row::Promo(promo) => self::promo(connection, origin, &promo),
        Row::Member { .. } => member(connection, origin, &row),
        Row::Lot { .. } => lot(connection, origin, &row),
        Row::LastCost { sku, received, unit_cost } => {
            let sql =
                "INSERT INTO last_cost (sku, received, unit_cost, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (sku) DO UPDATE SET received = excluded.received, unit_cost = excluded.unit_cost,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.received, excluded.at, excluded.device, excluded.seq)
                       > (last_cost.received, last_cost.at, last_cost.device, last_cost.seq)";
            run(connection, sql, params![sku, received, unit_cost, o.at, o.device, o.seq])
        }
        Row::Loan(loan) => self::loan(connection, origin, &loan),
        Row::LoanGone(back) => loan_gone(connection, origin, &back),
        Row::Opening { as_of } => {
            let sql = "INSERT OR IGNORE INTO opening (as_of, device, seq) VALUES (?1, ?2, ?3)";
            run(connection, sql, params![as_of, o.device, o.seq])
        }
        Row::Sale(sale) => self::sale(connection, origin, &sale),
        Row::SaleLine(line) => sale_line(connection, origin, &line),
        Row::Tender { n, tender, amount, tendered, change, .. } => {
            let sql =
                "INSERT INTO tender (record, n, tender, amount, tendered, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            run(connection, sql, params![o.record, n, tender, amount, tendered, change])
        }
        Row::ShiftOpened { .. } => shift(connection, origin, &row),
        Row::ShiftClosed(closed) => shift_closed(connection, origin, &closed),
        Row::Copies { receipt, copy } => {
            let sql = "INSERT INTO receipt_copy (receipt, copy) VALUES (?1, ?2)
                       ON CONFLICT (receipt) DO UPDATE SET copy = max(copy, excluded.copy)";
            run(connection, sql, params![receipt, copy])
        }
        Row::Posting(posting) => self::posting(connection, origin, &posting),
        other @ (Row::ShiftCashier { .. }
        | Row::ShiftTaken { .. }
        | Row::Count { .. }
        | Row::Note(_)
        | Row::Voided { .. }
        | Row::SaleMember { .. }
        | Row::TenderMoved { .. }
        | Row::Parked { .. }
        | Row::PinTries { .. }
        | Row::MemberPin { .. }
        | Row::MemberTries { .. }
        | Row::Recovery
        | Row::Label(_)
        | Row::DayClosed { .. }) => desk::row(connection, origin, other),
        other @ (Row::Prescription(_)
        | Row::Dispensed(_)
        | Row::MedicineBuyer { .. }
        | Row::Screened(_)
        | Row::Complaint(_)
        | Row::SerialSold(..)) => pharmacy::row(connection, origin, other),
        other @ (Row::YearClosed { .. } | Row::Locked { .. } | Row::Allocation { .. }) => {
            books::row(connection, origin, other)
        }
        Row::Office(row) => office::row(connection, origin, row),
        other => goods_moved::row(connection, origin, other),
    }
}

/// Later wins per goods and date.
fn prices(connection: &Connection, o: &Origin<'_>, row: &Row) -> Done {
    let Row::Prices { sku, from, prices } = row else { return Ok(()) };
    let sql = "INSERT INTO price (sku, valid_from, prices, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (sku, valid_from) DO UPDATE SET prices = excluded.prices,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (price.at, price.device, price.seq)";
    run(connection, sql, params![sku, from, Json(prices), o.at, o.device, o.seq])
}

fn price_change(connection: &Connection, o: &Origin<'_>, set: &PricesSet) -> Done {
    let sql = "INSERT OR IGNORE INTO price_change (sku, valid_from, prices, was, known, actor, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let (prices, was) = (Json(&set.prices), Json(&set.was));
    run(connection, sql, params![set.sku, set.from, prices, was, set.known, o.actor, o.at, o.device, o.seq])
}

/// Devices, settings, people and their PINs.
fn people(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::Device { device, till, public_key } => {
            let sql = "INSERT INTO enrolled (device, till, public_key, at, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (device) DO UPDATE SET till = excluded.till, public_key = excluded.public_key,
                       at = excluded.at, seq = excluded.seq WHERE excluded.seq < enrolled.seq";
            run(connection, sql, params![device, till, public_key, o.at, o.seq])
        }
        Row::Settings { from, settings } => {
            let sql = "INSERT INTO settings (valid_from, settings, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (valid_from) DO UPDATE SET settings = excluded.settings,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (settings.at, settings.device, settings.seq)";
            run(connection, sql, params![from, Json(&*settings), o.at, o.device, o.seq])
        }
        Row::User { user, role, active } => {
            let sql = "INSERT INTO person (id, role, active, name, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (id) DO UPDATE SET role = excluded.role, active = excluded.active,
                       name = excluded.name, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (person.at, person.device, person.seq)";
            run(connection, sql, params![user, role.code(), active, o.personal.name, o.at, o.device, o.seq])
        }
        Row::Pin { user, one_time } => {
            let sql = "INSERT INTO pin (person, hash, one_time, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, one_time = excluded.one_time,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (pin.at, pin.device, pin.seq)";
            run(connection, sql, params![user, o.personal.pin_hash, one_time, o.at, o.device, o.seq])
        }
        _ => Ok(()),
    }
}

fn run(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Done {
    connection.prepare_cached(sql)?.execute(values).map(drop)
}

fn supplier(connection: &Connection, o: &Origin<'_>, row: &Row) -> Done {
    let Row::Supplier { code, kind, terms_days, consignment, commission, pkp } = row else { return Ok(()) };
    let sql = "INSERT INTO supplier (code, kind, terms_days, consignment, commission, pkp, name, phone, address,
               at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
               ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, terms_days = excluded.terms_days,
               consignment = excluded.consignment, commission = excluded.commission, pkp = excluded.pkp,
               name = excluded.name, phone = excluded.phone, address = excluded.address,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (supplier.at, supplier.device, supplier.seq)";
    let p = o.personal;
    let values = params![
        code,
        kind,
        terms_days,
        consignment,
        commission,
        pkp,
        p.name,
        p.phone,
        p.address,
        o.at,
        o.device,
        o.seq
    ];
    run(connection, sql, values)
}

/// What goods are found by. Names stand in it as they are written and as they sound.
fn search_words(product: &Product, generic: &str) -> String {
    let nie = product.medicine.as_ref().and_then(|medicine| medicine.nie.as_deref()).unwrap_or_default();
    let shelf = product.shelf.as_deref().unwrap_or_default();
    let sounds = spelling::spoken(&format!("{} {generic}", product.name));
    [&product.name, &product.short_name, generic, product.sku.as_str(), shelf, nie, &sounds].join("\n")
}

/// The product, and with it its codes and search words, if this record's setting is the one that holds.
fn product(connection: &Connection, o: &Origin<'_>, product: &Product) -> Done {
    let generic = product.medicine.as_ref().map_or("", |medicine| medicine.generic_name.as_str());
    let sql = "INSERT INTO product (sku, name, search_name, search_generic, book, category, base_unit, plu, active,
               product, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
               ON CONFLICT (sku) DO UPDATE SET name = excluded.name, search_name = excluded.search_name,
               search_generic = excluded.search_generic, book = excluded.book, category = excluded.category,
               base_unit = excluded.base_unit, plu = excluded.plu, active = excluded.active,
               product = excluded.product, at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (product.at, product.device, product.seq)
               RETURNING id";
    let values = params![
        product.sku,
        product.name,
        product.name.to_lowercase(),
        generic.to_lowercase(),
        product.book,
        product.category,
        product.base_unit(),
        product.plu,
        product.active,
        Json(product),
        o.at,
        o.device,
        o.seq
    ];
    let id: Option<i64> = connection.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?;
    let Some(id) = id else { return Ok(()) };
    let words = search_words(product, generic);
    run(connection, "INSERT OR REPLACE INTO product_words (rowid, words) VALUES (?1, ?2)", params![id, words])?;
    run(connection, "DELETE FROM barcode WHERE sku = ?1", params![product.sku])?;
    let sql =
        "INSERT OR IGNORE INTO barcode (code, sku, unit, active, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    for rung in &product.rungs {
        for code in &rung.barcodes {
            let values = params![code_key(code), product.sku, rung.unit, product.active, o.at, o.device, o.seq];
            run(connection, sql, values)?;
        }
    }
    Ok(())
}

fn promo(connection: &Connection, o: &Origin<'_>, promo: &Promo) -> Done {
    let sql = "INSERT INTO promo (sku, unit, valid_from, valid_to, promo, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (sku, valid_to, unit, valid_from) DO UPDATE SET promo = excluded.promo,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (promo.at, promo.device, promo.seq)";
    run(connection, sql, params![promo.sku, promo.unit, promo.from, promo.to, Json(promo), o.at, o.device, o.seq])
}

fn member(connection: &Connection, o: &Origin<'_>, row: &Row) -> Done {
    let Row::Member { number, kind, state, joined, pokok_due, kasbon_limit, card } = row else { return Ok(()) };
    let sql = "INSERT INTO member (key, number, kind, state, joined, pokok_due, kasbon_limit, card, name, search_name,
               kelurahan, phone, old_number, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
               ON CONFLICT (key) DO UPDATE SET number = excluded.number, kind = excluded.kind, state = excluded.state,
               joined = excluded.joined, pokok_due = excluded.pokok_due, kasbon_limit = excluded.kasbon_limit,
               card = excluded.card, name = excluded.name, search_name = excluded.search_name,
               kelurahan = excluded.kelurahan, phone = excluded.phone, old_number = excluded.old_number,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (member.at, member.device, member.seq)
               RETURNING id";
    let p = o.personal;
    let values = params![
        member_key(number),
        number,
        kind.code(),
        state.code(),
        joined,
        pokok_due,
        kasbon_limit,
        card,
        p.name,
        p.name.to_lowercase(),
        p.kelurahan,
        p.phone,
        p.old_number.to_lowercase(),
        o.at,
        o.device,
        o.seq
    ];
    let id: Option<i64> = connection.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?;
    let Some(id) = id else { return Ok(()) };
    let phone: String = p.phone.chars().filter(char::is_ascii_digit).collect();
    let words = format!("{}\n{number}\n{}\n{phone}", p.name, p.old_number);
    run(connection, "INSERT OR REPLACE INTO member_words (rowid, words) VALUES (?1, ?2)", params![id, words])
}

fn lot(connection: &Connection, o: &Origin<'_>, row: &Row) -> Done {
    let Row::Lot { lot, sku, batch, expiry, received, place, unit_cost, consignment, supplier, shelf, opened_milli } =
        row
    else {
        return Ok(());
    };
    let sql = "INSERT INTO lot (lot, sku, batch, expiry, received, place, unit_cost, consignment, supplier, shelf,
               opened_milli, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
               ON CONFLICT (lot) DO UPDATE SET sku = excluded.sku, batch = excluded.batch, expiry = excluded.expiry,
               received = excluded.received, place = excluded.place, unit_cost = excluded.unit_cost,
               consignment = excluded.consignment, supplier = excluded.supplier, shelf = excluded.shelf,
               opened_milli = excluded.opened_milli, at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) < (lot.at, lot.device, lot.seq)";
    let values = params![
        lot,
        sku,
        batch,
        expiry,
        received,
        place,
        unit_cost,
        consignment,
        supplier,
        shelf,
        opened_milli,
        o.at,
        o.device,
        o.seq
    ];
    run(connection, sql, values)
}

/// The first of a number, unless it came anew after a list was taken back (`loan_gone`).
fn loan(connection: &Connection, o: &Origin<'_>, loan: &LoanTaken) -> Done {
    let sql = "INSERT INTO loan (loan, member, balance, taken, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (loan) DO UPDATE SET member = excluded.member, balance = excluded.balance,
               taken = excluded.taken, at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE ?8 > coalesce(json_extract(loan.taken, '$.anew'), 0)
               OR (?8 = coalesce(json_extract(loan.taken, '$.anew'), 0) AND loan.member <> ''
               AND (excluded.at, excluded.device, excluded.seq) < (loan.at, loan.device, loan.seq))";
    let member = member_key(&loan.member);
    run(connection, sql, params![loan.loan, member, loan.balance, Json(loan), o.at, o.device, o.seq, loan.anew])
}

/// What is gone leaves a row of nobody: else a record of it that comes late would bring it back.
fn loan_gone(connection: &Connection, o: &Origin<'_>, back: &LoanBack) -> Done {
    let sql = "INSERT INTO loan (loan, member, balance, taken, at, device, seq)
               VALUES (?1, '', 0, json_object('anew', ?2), ?3, ?4, ?5)
               ON CONFLICT (loan) DO UPDATE SET member = '', balance = 0, taken = excluded.taken, at = excluded.at,
               device = excluded.device, seq = excluded.seq
               WHERE ?2 > coalesce(json_extract(loan.taken, '$.anew'), 0)
               OR (?2 = coalesce(json_extract(loan.taken, '$.anew'), 0) AND (loan.member <> ''
               OR (excluded.at, excluded.device, excluded.seq) < (loan.at, loan.device, loan.seq)))";
    run(connection, sql, params![back.loan, back.anew, o.at, o.device, o.seq])
}

fn sale(connection: &Connection, o: &Origin<'_>, sale: &SaleRow) -> Done {
    let sql = "INSERT INTO sale (record, sale, receipt, at, date, shift, cashier, member, counts, gross, discount,
               total, rounding, payable, cost, status, imported)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
    let values = params![
        o.record,
        sale.sale,
        sale.receipt,
        sale.at,
        sale.date,
        sale.shift,
        sale.cashier,
        sale.member,
        sale.counts,
        sale.gross,
        sale.discount,
        sale.total,
        sale.rounding,
        sale.payable,
        sale.cost,
        sale.status.code(),
        sale.imported
    ];
    run(connection, sql, values)
}

fn sale_line(connection: &Connection, o: &Origin<'_>, line: &SaleLineRow) -> Done {
    let sql = "INSERT INTO sale_line (record, n, date, sku, book, unit, qty_milli, base_milli, price, tier, amount,
               discount, cost, short_milli) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    // The tier by its name in the log.
    let tier = line.tier.and_then(|tier| serde_json::to_value(tier).ok());
    let values = params![
        o.record,
        line.n,
        line.date,
        line.sku,
        line.book,
        line.unit,
        line.qty_milli,
        line.base_milli,
        line.price,
        tier.as_ref().and_then(|tier| tier.as_str()),
        line.amount,
        line.discount,
        line.cost,
        line.short_milli
    ];
    run(connection, sql, values)
}

fn shift(connection: &Connection, o: &Origin<'_>, row: &Row) -> Done {
    let Row::ShiftOpened { shift, till, date, opening, difference } = row else { return Ok(()) };
    let sql = "INSERT INTO shift (shift, till, date, opening, difference, cashier, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (shift) DO UPDATE SET till = excluded.till, date = excluded.date,
               opening = excluded.opening, difference = excluded.difference, cashier = excluded.cashier,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) < (shift.at, shift.device, shift.seq)";
    run(connection, sql, params![shift, till, date, opening, difference, o.actor, o.at, o.device, o.seq])
}

fn shift_closed(connection: &Connection, o: &Origin<'_>, closed: &ShiftClosedRow) -> Done {
    let sql = "INSERT INTO shift_closed (shift, number, cash_sales, drops, expected, counted, difference, sales,
               receipts, rounding, deposit, record, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
               ON CONFLICT (shift) DO UPDATE SET number = excluded.number, cash_sales = excluded.cash_sales,
               drops = excluded.drops, expected = excluded.expected, counted = excluded.counted,
               difference = excluded.difference, sales = excluded.sales, receipts = excluded.receipts,
               rounding = excluded.rounding, record = excluded.record,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq)
               < (shift_closed.at, shift_closed.device, shift_closed.seq)";
    let c = closed;
    let values = params![
        c.shift,
        c.number,
        c.cash_sales,
        c.drops,
        c.expected,
        c.counted,
        c.difference,
        c.sales,
        c.receipts,
        c.rounding,
        c.deposit,
        o.record,
        o.at,
        o.device,
        o.seq
    ];
    run(connection, sql, values)
}

fn posting(connection: &Connection, o: &Origin<'_>, posting: &Posting) -> Done {
    let sql =
        "INSERT INTO posting (date, record, n, account, amount, unit, member) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let account = account_number(&posting.account);
    let values =
        params![posting.date, o.record, posting.n, account, posting.amount, posting.unit.code(), posting.member];
    run(connection, sql, values)
}
