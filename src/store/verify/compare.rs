//! Table by table: what is in the file beside what the log says.
//!
//! Always holds: every projection is in the list (a test compares it with `projections.sql`) but for the word indexes,
//! which have no rows of their own to read; numbers that only tie tables of one file together are left out.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row};

/// The rows of each table in the order of their keys.
pub const TABLES: [(&str, &str); 92] = [
    ("enrolled", "SELECT * FROM enrolled ORDER BY device"),
    ("settings", "SELECT * FROM settings ORDER BY valid_from"),
    ("person", "SELECT * FROM person ORDER BY id"),
    ("pin", "SELECT * FROM pin ORDER BY person"),
    ("supplier", "SELECT * FROM supplier ORDER BY code"),
    (
        "product",
        "SELECT sku, name, search_name, search_generic, book, category, base_unit, plu, active, product, at, device,
         seq FROM product ORDER BY sku",
    ),
    ("barcode", "SELECT * FROM barcode ORDER BY code, sku, unit"),
    ("price", "SELECT * FROM price ORDER BY sku, valid_from"),
    ("price_change", "SELECT * FROM price_change ORDER BY sku, at, device, seq"),
    ("promo", "SELECT * FROM promo ORDER BY sku, valid_to, unit, valid_from"),
    (
        "member",
        "SELECT key, number, kind, state, joined, pokok_due, kasbon_limit, card, name, search_name, kelurahan, phone,
         old_number, at, device, seq FROM member ORDER BY key",
    ),
    ("member_balance", "SELECT * FROM member_balance ORDER BY member, balance"),
    ("purchases", "SELECT * FROM purchases ORDER BY member, year"),
    ("member_year", "SELECT * FROM member_year ORDER BY member, what, year"),
    ("lot", "SELECT * FROM lot ORDER BY lot"),
    ("stock", "SELECT * FROM stock ORDER BY sku, place, lot"),
    ("last_cost", "SELECT * FROM last_cost ORDER BY sku"),
    ("loan", "SELECT * FROM loan ORDER BY loan"),
    ("opening", "SELECT * FROM opening ORDER BY as_of, device, seq"),
    ("sale", "SELECT * FROM sale ORDER BY record"),
    ("sale_line", "SELECT * FROM sale_line ORDER BY record, n"),
    ("tender", "SELECT * FROM tender ORDER BY record, n"),
    ("receipt_day", "SELECT * FROM receipt_day ORDER BY till, date"),
    ("receipt_copy", "SELECT * FROM receipt_copy ORDER BY receipt"),
    ("shift", "SELECT * FROM shift ORDER BY shift"),
    ("shift_closed", "SELECT * FROM shift_closed ORDER BY shift"),
    ("shift_sum", "SELECT * FROM shift_sum ORDER BY shift, key"),
    ("shift_cashier", "SELECT * FROM shift_cashier ORDER BY shift"),
    ("shift_taken", "SELECT * FROM shift_taken ORDER BY shift"),
    ("drawer_count", "SELECT * FROM drawer_count ORDER BY shift, nth"),
    ("note", "SELECT * FROM note ORDER BY record, n"),
    ("slip", "SELECT * FROM slip ORDER BY till"),
    ("returned", "SELECT * FROM returned ORDER BY sale, line"),
    ("refunded", "SELECT * FROM refunded ORDER BY sale, tender"),
    ("voided", "SELECT * FROM voided ORDER BY sale"),
    ("attached", "SELECT * FROM attached ORDER BY sale"),
    ("tender_moved", "SELECT * FROM tender_moved ORDER BY sale, device, seq"),
    ("parked", "SELECT * FROM parked ORDER BY sale"),
    ("voucher", "SELECT * FROM voucher ORDER BY code"),
    ("loan_paid", "SELECT * FROM loan_paid ORDER BY loan, part"),
    ("limit_use", "SELECT * FROM limit_use ORDER BY code, key, date"),
    ("pin_tries", "SELECT * FROM pin_tries ORDER BY person"),
    ("member_pin", "SELECT * FROM member_pin ORDER BY member"),
    ("member_tries", "SELECT * FROM member_tries ORDER BY member"),
    ("recovery", "SELECT hash, at, device, seq FROM recovery"),
    ("label_printed", "SELECT * FROM label_printed ORDER BY sku, unit"),
    ("document_goods", "SELECT * FROM document_goods ORDER BY sku, record"),
    ("purchase_order", "SELECT * FROM purchase_order ORDER BY number"),
    ("order_received", "SELECT * FROM order_received ORDER BY number, sku"),
    ("faktur", "SELECT * FROM faktur ORDER BY supplier, number"),
    ("payable", "SELECT * FROM payable ORDER BY supplier, faktur"),
    ("consigned_due", "SELECT * FROM consigned_due ORDER BY sku"),
    ("serial_received", "SELECT * FROM serial_received ORDER BY sku, serial"),
    ("transfer", "SELECT * FROM transfer ORDER BY transfer"),
    ("transfer_arrived", "SELECT * FROM transfer_arrived ORDER BY transfer"),
    ("counted", "SELECT * FROM counted ORDER BY sku, place"),
    ("set_aside", "SELECT * FROM set_aside ORDER BY lot"),
    ("batch_blocked", "SELECT * FROM batch_blocked ORDER BY sku, batch"),
    ("storage", "SELECT * FROM storage ORDER BY storage"),
    ("storage_moved", "SELECT * FROM storage_moved ORDER BY storage, record"),
    ("storage_charged", "SELECT * FROM storage_charged ORDER BY storage, month"),
    ("storage_counted", "SELECT * FROM storage_counted ORDER BY storage"),
    ("shop", "SELECT * FROM shop ORDER BY code"),
    ("on_account", "SELECT * FROM on_account ORDER BY sale"),
    ("receivable", "SELECT * FROM receivable ORDER BY sale"),
    ("draft", "SELECT * FROM draft ORDER BY draft, part"),
    ("missed", "SELECT * FROM missed ORDER BY date, sku, asked"),
    ("prescription", "SELECT * FROM prescription ORDER BY prescription"),
    ("dispensed", "SELECT * FROM dispensed ORDER BY record, n"),
    ("medicine_buyer", "SELECT * FROM medicine_buyer ORDER BY sale"),
    ("prescription_screened", "SELECT * FROM prescription_screened ORDER BY prescription"),
    ("complaint", "SELECT * FROM complaint ORDER BY sale"),
    ("serial_sold", "SELECT * FROM serial_sold ORDER BY sku, serial"),
    ("day_closed", "SELECT * FROM day_closed ORDER BY date"),
    ("member_nik", "SELECT * FROM member_nik ORDER BY hash"),
    ("member_left", "SELECT * FROM member_left ORDER BY member"),
    ("loan_application", "SELECT * FROM loan_application ORDER BY loan"),
    ("loan_state", "SELECT * FROM loan_state ORDER BY loan"),
    ("member_erased", "SELECT * FROM member_erased ORDER BY member"),
    ("related", "SELECT * FROM related ORDER BY member, kin"),
    ("term", "SELECT * FROM term ORDER BY term"),
    ("term_part", "SELECT * FROM term_part ORDER BY term, part"),
    ("year_closed", "SELECT * FROM year_closed ORDER BY year"),
    ("locked", "SELECT * FROM locked ORDER BY until"),
    ("allocation", "SELECT * FROM allocation ORDER BY year"),
    ("budget", "SELECT * FROM budget ORDER BY year"),
    ("drawer", "SELECT * FROM drawer ORDER BY till"),
    ("entry", "SELECT * FROM entry ORDER BY date, device, seq"),
    ("posting", "SELECT * FROM posting ORDER BY date, record, n"),
    ("account_day", "SELECT * FROM account_day ORDER BY date, account, unit"),
    ("sold_day", "SELECT * FROM sold_day ORDER BY date"),
    ("account_year", "SELECT * FROM account_year ORDER BY year, account, unit"),
];

pub enum Different {
    Sqlite(rusqlite::Error),
    Row { table: &'static str, row: String },
}

impl From<rusqlite::Error> for Different {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// The first row that differs, if any.
pub fn all(file: &Connection, scratch: &Connection) -> Result<(), Different> {
    TABLES.into_iter().try_for_each(|(table, sql)| one(table, sql, file, scratch))
}

fn one(table: &'static str, sql: &str, file: &Connection, scratch: &Connection) -> Result<(), Different> {
    let (mut here, mut there) = (file.prepare(sql)?, scratch.prepare(sql)?);
    let (mut here, mut there) = (here.query([])?, there.query([])?);
    loop {
        let row = match (here.next()?, there.next()?) {
            (None, None) => return Ok(()),
            (Some(here), Some(there)) if same(here, there)? => continue,
            (Some(row), _) | (None, Some(row)) => words(row)?,
        };
        return Err(Different::Row { table, row });
    }
}

fn same(here: &Row<'_>, there: &Row<'_>) -> rusqlite::Result<bool> {
    let columns = here.as_ref().column_count();
    if columns != there.as_ref().column_count() {
        return Ok(false);
    }
    for column in 0..columns {
        if here.get_ref(column)? != there.get_ref(column)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The beginning of a row, which holds its key.
fn words(row: &Row<'_>) -> rusqlite::Result<String> {
    let columns = row.as_ref().column_count().min(4);
    let words = (0..columns).map(|column| Ok(word(row.get_ref(column)?)));
    Ok(words.collect::<rusqlite::Result<Vec<_>>>()?.join(" "))
}

fn word(value: ValueRef<'_>) -> String {
    match Value::try_from(value) {
        Ok(Value::Integer(number)) => number.to_string(),
        Ok(Value::Text(text)) => text,
        Ok(Value::Blob(bytes)) => crate::log::text::hex(&bytes),
        _ => "-".to_owned(),
    }
}
