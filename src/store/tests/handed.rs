//! What was handed out under a prescription, from the rows of its sales and of what came back.

use std::collections::BTreeMap;

use rusqlite::params;
use uuid::Uuid;

use super::Shop;
use crate::domain::id::SaleId;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::quantity::Quantity;

const RX: PrescriptionId = PrescriptionId(Uuid::from_bytes([7; 16]));

/// Rows of item 1: sale, base units and what the row says was served, both negative where it came back.
fn handed(rows: &[(u8, i64, i64)]) -> BTreeMap<u32, Quantity> {
    let shop = Shop::stocked(1);
    let sql = "INSERT INTO dispensed (record, n, sale, receipt, date, register, sku, name, base_milli, amount, batches,
               prescription, label, item, served_milli, wasted_milli, pharmacist, service, actor, at)
               VALUES (?1, 1, ?2, '261124-A-0001', '2026-11-24', 'psikotropika', 'M00194', 'Diazepam', ?3, 0, '[]',
               ?4, 'R-0001', 1, ?5, 0, 'apoteker', 0, 'apotek', '2026-11-24T00:00:00.000Z')";
    for (record, (sale, base, served)) in (1_000_000_i64..).zip(rows) {
        let sale = SaleId(Uuid::from_bytes([*sale; 16]));
        let row = params![record, sale, base * 1_000, RX, served * 1_000];
        shop.store.connection.execute(sql, row).expect("a row");
    }
    shop.store.handed_out(RX).expect("readable").0
}

fn is(count: i64) -> BTreeMap<u32, Quantity> {
    BTreeMap::from([(1, Quantity::whole(count))])
}

/// Each part that came back said once that all of its line did.
#[test]
fn records_of_old_that_took_too_much_off_are_read_by_their_goods() {
    assert_eq!(handed(&[(1, 20, 20), (1, -1, -20), (1, -1, -20)]), is(18));
    assert_eq!(handed(&[(1, 20, 20), (1, -1, -20), (2, 1, 1)]), is(20));
    assert_eq!(handed(&[(1, 20, 20), (1, -20, -20)]), is(0));
}

#[test]
fn a_compound_is_handed_out_until_all_of_it_is_back() {
    assert_eq!(handed(&[(1, 8, 15), (1, 3, 0), (1, -8, -15)]), is(15));
    assert_eq!(handed(&[(1, 8, 15), (1, 3, 0), (1, -8, 0), (1, -3, -15)]), is(0));
    assert_eq!(handed(&[(1, 8, 15), (1, 3, 0), (2, 4, 8), (2, 2, 0), (2, -1, -8)]), is(23));
}

/// A return that came to the ledger before its sale.
#[test]
fn nothing_is_handed_out_less_than_once() {
    assert_eq!(handed(&[(1, -1, -20)]), is(0));
}
