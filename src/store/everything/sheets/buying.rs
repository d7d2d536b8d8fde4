//! Tables of the full export: what was bought, ordered, moved and kept for others.

use super::super::Sheet;
use super::super::columns as c;

pub const SHEETS: &[Sheet] = &[
    Sheet {
        name: "purchases",
        about: "export-t-purchases",
        sql: "SELECT faktur.supplier, faktur.number, faktur.date, faktur.due, faktur.total,
            json_extract(received,'$.ppn'), json_extract(received,'$.paid'), coalesce(payable.amount,0),
            faktur.actor FROM faktur LEFT JOIN payable ON payable.supplier = faktur.supplier AND payable.faktur
            = faktur.number ORDER BY faktur.supplier, faktur.number",
        columns: &[c::SUPPLIER, c::FAKTUR, c::DATE, c::DUE, c::TOTAL, c::PPN_AMOUNT, c::PAID_FROM, c::OWED, c::ACTOR],
    },
    Sheet {
        name: "purchase_lines",
        about: "export-t-purchase-lines",
        sql: "SELECT faktur.supplier, faktur.number, line.key + 1, json_extract(line.value,'$.sku'),
            json_extract(line.value,'$.unit'), json_extract(line.value,'$.factor'),
            json_extract(line.value,'$.qty_milli'), json_extract(line.value,'$.price'),
            json_extract(line.value,'$.amount'), json_extract(line.value,'$.base_milli'),
            json_extract(line.value,'$.unit_cost'), json_extract(line.value,'$.batch'),
            json_extract(line.value,'$.expiry') FROM faktur, json_each(faktur.received,'$.lines') line ORDER BY
            faktur.supplier, faktur.number, line.key",
        columns: &[
            c::SUPPLIER,
            c::FAKTUR,
            c::N,
            c::SKU,
            c::UNIT,
            c::FACTOR,
            c::QTY_MILLI,
            c::PRICE,
            c::AMOUNT,
            c::BASE_MILLI,
            c::UNIT_COST,
            c::BATCH_NO,
            c::EXPIRY,
        ],
    },
    Sheet {
        name: "orders",
        about: "export-t-orders",
        sql: "SELECT number, supplier, date, closed, json_extract(ordered,'$.lines'), actor FROM purchase_order
            ORDER BY number",
        columns: &[c::ORDER_NO, c::SUPPLIER, c::DATE, c::CLOSED, c::LINES, c::ACTOR],
    },
    Sheet {
        name: "transfers",
        about: "export-t-transfers",
        sql: "SELECT transfer, date, to_place, sent, actor FROM transfer ORDER BY transfer",
        columns: &[c::TRANSFER, c::DATE, c::TO_PLACE, c::SENT, c::ACTOR],
    },
    Sheet {
        name: "shops",
        about: "export-t-shops",
        sql: "SELECT code, name, phone, address, credit_limit, terms, gone FROM (SELECT code, name, phone,
            address, credit_limit, term_days terms, NOT inactive gone FROM shop) ORDER BY code",
        columns: &[
            c::CODE,
            c::NAME.of_a_person(),
            c::PHONE.of_a_person(),
            c::ADDRESS.of_a_person(),
            c::CREDIT_LIMIT,
            c::TERMS_DAYS,
            c::ACTIVE,
        ],
    },
    Sheet {
        name: "receivables",
        about: "export-t-receivables",
        sql: "SELECT on_account.shop, on_account.receipt, on_account.date, on_account.due, on_account.total,
            coalesce(receivable.amount,0) FROM on_account LEFT JOIN receivable ON receivable.sale =
            on_account.sale ORDER BY on_account.shop, on_account.receipt",
        columns: &[c::SHOP, c::RECEIPT, c::DATE, c::DUE, c::TOTAL, c::OWED],
    },
    Sheet {
        name: "storage",
        about: "export-t-storage",
        sql: "SELECT storage, name, phone, goods, taken FROM storage ORDER BY storage",
        columns: &[
            c::STORAGE,
            c::NAME.of_a_person(),
            c::PHONE.of_a_person(),
            c::GOODS.of_a_person(),
            c::TAKEN.of_a_person(),
        ],
    },
    Sheet {
        name: "storage_moves",
        about: "export-t-storage-moves",
        sql: "SELECT storage, date, qty_milli FROM storage_moved ORDER BY storage, record",
        columns: &[c::STORAGE, c::DATE, c::QTY_MILLI],
    },
    Sheet {
        name: "storage_fees",
        about: "export-t-storage-fees",
        sql: "SELECT storage, month, kilograms, fee, paid FROM storage_charged ORDER BY storage, month",
        columns: &[c::STORAGE, c::MONTH, c::KILOGRAMS, c::FEE, c::PAID],
    },
];
