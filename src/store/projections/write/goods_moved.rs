//! The same for the stock room.

use rusqlite::{Connection, params};

use super::{Done, Json, Origin, run};
use crate::domain::event::draft::DraftNoted;
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered, GoodsReceived};
use crate::domain::event::warehouse::ShopSet;
use crate::domain::goods::storage::LastCount;
use crate::domain::id::StorageCode;
use crate::domain::projection::Row;

/// Writes a row that is no sum.
pub fn row(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::Document { date, goods, .. } => {
            let sql = "INSERT INTO document_goods (sku, date, record) VALUES (?1, ?2, ?3)";
            goods.iter().try_for_each(|sku| run(connection, sql, params![sku, date, o.record]))
        }
        Row::Order(order) => self::order(connection, o, &order),
        Row::Faktur(goods) => faktur(connection, o, &goods),
        Row::Transfer(moved) => transfer(connection, o, &moved),
        Row::Draft(noted) => draft(connection, o, &noted),
        Row::Shop(shop) => self::shop(connection, o, &shop),
        Row::Storage(taken) => {
            let sql = "INSERT OR IGNORE INTO storage (storage, taken, name, phone, goods, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
            let p = o.personal;
            run(connection, sql, params![taken.storage, Json(&*taken), p.name, p.phone, p.words, o.at, o.device, o.seq])
        }
        Row::StorageMoved { storage, date, milli } => {
            let sql = "INSERT OR IGNORE INTO storage_moved (storage, record, date, qty_milli) VALUES (?1, ?2, ?3, ?4)";
            run(connection, sql, params![storage, o.record, date, milli])
        }
        Row::StorageCharged { storage, month, kilograms, fee, paid } => {
            let sql = "INSERT OR IGNORE INTO storage_charged (storage, month, kilograms, fee, paid)
                       VALUES (?1, ?2, ?3, ?4, ?5)";
            run(connection, sql, params![storage, month, kilograms, fee, paid])
        }
        Row::StorageCounted(storage, count) => storage_counted(connection, o, &storage, count),
        Row::OnAccount { sale, shop, receipt, date, due, total } => {
            let sql = "INSERT OR IGNORE INTO on_account (sale, shop, receipt, date, due, total)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            run(connection, sql, params![sale, shop, receipt, date, due, total])
        }
        Row::Serial { sku, serial } => {
            let sql = "INSERT OR IGNORE INTO serial_received (sku, serial) VALUES (?1, ?2)";
            run(connection, sql, params![sku, serial])
        }
        Row::TransferArrived { transfer } => {
            let sql = "INSERT INTO transfer_arrived (transfer, times) VALUES (?1, 1)
                       ON CONFLICT (transfer) DO UPDATE SET times = times + 1";
            run(connection, sql, params![transfer])
        }
        Row::Counted { sku, place, date, booked_milli, counted_milli } => {
            let sql = "INSERT INTO counted (sku, place, date, booked_milli, counted_milli, actor, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                       ON CONFLICT (sku, place) DO UPDATE SET date = excluded.date,
                       booked_milli = excluded.booked_milli, counted_milli = excluded.counted_milli,
                       actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (counted.at, counted.device, counted.seq)";
            let values = params![sku, place, date, booked_milli, counted_milli, o.actor, o.at, o.device, o.seq];
            run(connection, sql, values)
        }
        Row::SetAside { lot, account } => {
            let sql = "INSERT INTO set_aside (lot, account, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (lot) DO UPDATE SET account = excluded.account,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (set_aside.at, set_aside.device, set_aside.seq)";
            run(connection, sql, params![lot, account.code(), o.at, o.device, o.seq])
        }
        Row::Blocked { sku, batch, blocked } => {
            let sql = "INSERT INTO batch_blocked (sku, batch, blocked, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (sku, batch) DO UPDATE SET blocked = excluded.blocked,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (batch_blocked.at, batch_blocked.device, batch_blocked.seq)";
            run(connection, sql, params![sku, batch, blocked, o.at, o.device, o.seq])
        }
        other => unreachable!("sums are taken before, and nothing else is left: {other:?}"),
    }
}

/// Later wins.
fn order(connection: &Connection, o: &Origin<'_>, order: &GoodsOrdered) -> Done {
    let sql = "INSERT INTO purchase_order (number, supplier, date, closed, ordered, actor, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (number) DO UPDATE SET supplier = excluded.supplier, date = excluded.date,
               closed = excluded.closed, ordered = excluded.ordered, actor = excluded.actor,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq)
               > (purchase_order.at, purchase_order.device, purchase_order.seq)";
    let (number, date) = (&order.order, order.slip.date);
    let values = params![number, order.supplier, date, order.closed, Json(order), o.actor, o.at, o.device, o.seq];
    run(connection, sql, values)
}

/// The earlier stamp keeps the number.
fn faktur(connection: &Connection, o: &Origin<'_>, goods: &GoodsReceived) -> Done {
    let sql = "INSERT INTO faktur (supplier, number, date, due, total, received, times, actor, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8, ?9, ?10)
               ON CONFLICT (supplier, number) DO UPDATE SET date = excluded.date, due = excluded.due,
               total = excluded.total, received = excluded.received, actor = excluded.actor,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) < (faktur.at, faktur.device, faktur.seq)";
    let total = goods.amount + goods.ppn + goods.freight;
    let g = goods;
    let values = params![g.supplier, g.faktur, g.faktur_date, g.due, total, Json(g), o.actor, o.at, o.device, o.seq];
    run(connection, sql, values)?;
    let sql = "UPDATE faktur SET times = times + 1 WHERE supplier = ?1 AND number = ?2";
    run(connection, sql, params![g.supplier, g.faktur])
}

/// Name, phone and address are of the record's private part.
fn shop(connection: &Connection, o: &Origin<'_>, set: &ShopSet) -> Done {
    let sql = "INSERT INTO shop (code, credit_limit, term_days, inactive, name, phone, address, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
               ON CONFLICT (code) DO UPDATE SET credit_limit = excluded.credit_limit,
               term_days = excluded.term_days, inactive = excluded.inactive, name = excluded.name,
               phone = excluded.phone, address = excluded.address,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (shop.at, shop.device, shop.seq)";
    let p = o.personal;
    let values =
        params![set.shop, set.limit, set.term_days, set.inactive, p.name, p.phone, p.address, o.at, o.device, o.seq];
    run(connection, sql, values)
}

fn draft(connection: &Connection, o: &Origin<'_>, noted: &DraftNoted) -> Done {
    let sql = "INSERT INTO draft (draft, part, till, content, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (draft, part) DO UPDATE SET till = excluded.till, content = excluded.content,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) > (draft.at, draft.device, draft.seq)";
    let content = noted.content.as_ref().map(Json);
    run(connection, sql, params![noted.draft, noted.part, noted.till, content, o.at, o.device, o.seq])
}

/// The earlier stamp keeps the number.
fn transfer(connection: &Connection, o: &Origin<'_>, moved: &GoodsMoved) -> Done {
    let sql = "INSERT INTO transfer (transfer, to_place, date, sent, actor, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (transfer) DO UPDATE SET to_place = excluded.to_place, date = excluded.date,
               sent = excluded.sent, actor = excluded.actor,
               at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq) < (transfer.at, transfer.device, transfer.seq)";
    let (to, date) = (moved.to, moved.slip.date);
    run(connection, sql, params![moved.transfer, to, date, Json(moved), o.actor, o.at, o.device, o.seq])
}

fn storage_counted(connection: &Connection, o: &Origin<'_>, storage: &StorageCode, count: LastCount) -> Done {
    let LastCount { date, booked, counted } = count;
    let sql = "INSERT INTO storage_counted (storage, date, booked_milli, counted_milli, actor, at, device, seq)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (storage) DO UPDATE SET date = excluded.date,
               booked_milli = excluded.booked_milli, counted_milli = excluded.counted_milli,
               actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
               WHERE (excluded.at, excluded.device, excluded.seq)
               > (storage_counted.at, storage_counted.device, storage_counted.seq)";
    run(connection, sql, params![storage, date, booked, counted, o.actor, o.at, o.device, o.seq])
}
