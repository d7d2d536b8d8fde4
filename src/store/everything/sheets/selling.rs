//! Tables of the full export: sales, payments, shifts and what tills noted.

use super::super::Sheet;
use super::super::columns as c;

pub const SHEETS: &[Sheet] = &[
    Sheet {
        name: "sales",
        about: "export-t-sales",
        sql: "SELECT sale.receipt, sale.at, sale.date, lower(hex(sale.shift)), sale.cashier, iif(attached.sale IS
            NULL, sale.member, attached.member), iif(attached.sale IS NULL, sale.counts, attached.counts),
            gross, discount, total, rounding, payable, cost, status, imported, lower(hex(sale.sale)) FROM sale
            LEFT JOIN attached ON attached.sale = sale.sale ORDER BY sale.date, sale.receipt",
        columns: &[
            c::RECEIPT,
            c::AT,
            c::DATE,
            c::SHIFT,
            c::CASHIER,
            c::MEMBER_NO,
            c::COUNTS,
            c::GROSS,
            c::DISCOUNT,
            c::TOTAL,
            c::ROUNDING,
            c::PAYABLE,
            c::COST,
            c::SALE_STATUS.named("status"),
            c::IMPORTED,
            c::SALE_ID,
        ],
    },
    Sheet {
        name: "sale_lines",
        about: "export-t-sale-lines",
        sql: "SELECT sale.receipt, line.n, line.date, line.sku, line.unit, line.qty_milli, line.base_milli,
            line.price, line.tier, line.amount, line.discount, line.cost, sale.status FROM sale_line line JOIN
            sale ON sale.record = line.record ORDER BY line.record, line.n",
        columns: &[
            c::RECEIPT,
            c::LINE,
            c::DATE,
            c::SKU,
            c::UNIT,
            c::QTY_MILLI,
            c::BASE_MILLI,
            c::PRICE,
            c::TIER,
            c::AMOUNT,
            c::DISCOUNT,
            c::COST,
            c::SALE_STATUS.named("status"),
        ],
    },
    Sheet {
        name: "payments",
        about: "export-t-payments",
        sql: "SELECT sale.receipt, tender.n, tender.tender, tender.amount, tender.tendered, tender.change FROM
            tender JOIN sale ON sale.record = tender.record ORDER BY tender.record, tender.n",
        columns: &[c::RECEIPT, c::N, c::TENDER, c::AMOUNT, c::TENDERED, c::CHANGE],
    },
    Sheet {
        name: "payments_corrected",
        about: "export-t-payments-corrected",
        sql: "SELECT sale.receipt, tender_moved.from_tender, tender_moved.to_tender, tender_moved.amount FROM
            tender_moved JOIN sale ON sale.sale = tender_moved.sale AND sale.status = 'selesai' ORDER BY
            sale.receipt, tender_moved.seq",
        columns: &[c::RECEIPT, c::FROM_TENDER, c::TO_TENDER, c::AMOUNT],
    },
    Sheet {
        name: "returned",
        about: "export-t-returned",
        sql: "SELECT sale.receipt, returned.line, returned.qty_milli, returned.amount, returned.discount FROM
            returned JOIN sale ON sale.sale = returned.sale AND sale.status <> 'retur' ORDER BY sale.receipt,
            returned.line",
        columns: &[c::RECEIPT, c::LINE, c::QTY_MILLI, c::AMOUNT, c::DISCOUNT],
    },
    Sheet {
        name: "vouchers",
        about: "export-t-vouchers",
        sql: "SELECT code, amount FROM voucher ORDER BY code",
        columns: &[c::CODE, c::AMOUNT],
    },
    Sheet {
        name: "shifts",
        about: "export-t-shifts",
        sql: "SELECT lower(hex(shift.shift)), shift.till, shift.date, shift.at, shift.cashier, shift.opening,
            z.number, z.at, z.cash_sales, z.drops, z.expected, z.counted, z.difference, z.sales, z.receipts,
            z.rounding, z.deposit FROM shift LEFT JOIN shift_closed z ON z.shift = shift.shift ORDER BY
            shift.date, shift.till, shift.at",
        columns: &[
            c::SHIFT,
            c::TILL,
            c::DATE,
            c::OPENED,
            c::CASHIER,
            c::OPENING,
            c::Z_NUMBER,
            c::CLOSED_AT,
            c::CASH_SALES,
            c::DROPS,
            c::EXPECTED,
            c::COUNTED,
            c::DIFFERENCE,
            c::SALES,
            c::RECEIPTS,
            c::ROUNDING,
            c::DEPOSIT,
        ],
    },
    Sheet {
        name: "shift_sums",
        about: "export-t-shift-sums",
        sql: "SELECT lower(hex(shift)), key, amount FROM shift_sum ORDER BY shift, key",
        columns: &[c::SHIFT, c::KEY, c::AMOUNT],
    },
    Sheet {
        name: "drawer_counts",
        about: "export-t-drawer-counts",
        sql: "SELECT lower(hex(shift)), nth, pieces, counted, cashier, at FROM drawer_count ORDER BY at, nth",
        columns: &[c::SHIFT, c::NTH, c::PIECES, c::COUNTED, c::CASHIER, c::AT],
    },
    Sheet {
        name: "notes",
        about: "export-t-notes",
        sql: "SELECT at, date, kind, lower(hex(shift)), actor, second, receipt, sku, member, code, amount, words
            FROM note ORDER BY record, n",
        columns: &[
            c::AT,
            c::DATE,
            c::KIND,
            c::SHIFT,
            c::ACTOR,
            c::SECOND,
            c::RECEIPT,
            c::SKU,
            c::MEMBER_NO,
            c::CODE,
            c::AMOUNT,
            c::WORDS.of_a_person(),
        ],
    },
];
