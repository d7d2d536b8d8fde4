//! Tables of the full export: the double-entry journal and what was decided of it.

use super::super::Sheet;
use super::super::columns as c;

pub const SHEETS: &[Sheet] = &[
    Sheet {
        name: "journal",
        about: "export-t-journal",
        sql: "SELECT posting.date, lower(hex(entry.device)) || ':' || entry.seq, posting.n, entry.kind,
            entry.reference, printf('%06d', posting.account), max(posting.amount,0), max(-posting.amount,0),
            posting.unit, posting.member FROM posting JOIN record ON record.id = posting.record JOIN device ON
            device.id = record.device JOIN entry ON entry.date = posting.date AND entry.device = device.device
            AND entry.seq = record.seq ORDER BY posting.date, posting.record, posting.n",
        columns: &[
            c::DATE,
            c::RECORD,
            c::N,
            c::EVENT,
            c::REFERENCE,
            c::ACCOUNT,
            c::DEBIT,
            c::CREDIT,
            c::BOOK_UNIT.named("unit"),
            c::MEMBER_NO,
        ],
    },
    Sheet {
        name: "account_years",
        about: "export-t-account-years",
        sql: "SELECT year, printf('%06d', account), unit, debit, credit FROM account_year ORDER BY year, account,
            unit",
        columns: &[c::YEAR, c::ACCOUNT, c::BOOK_UNIT.named("unit"), c::DEBIT, c::CREDIT],
    },
    Sheet {
        name: "days_closed",
        about: "export-t-days-closed",
        sql: "SELECT date, total, difference, actor FROM day_closed ORDER BY date",
        columns: &[c::DATE, c::TOTAL, c::DIFFERENCE, c::ACTOR],
    },
    Sheet {
        name: "budgets",
        about: "export-t-budgets",
        sql: "SELECT year, agreed, actor FROM budget ORDER BY year",
        columns: &[c::YEAR, c::AGREED, c::ACTOR],
    },
    Sheet {
        name: "allocations",
        about: "export-t-allocations",
        sql: "SELECT year, allocated FROM allocation WHERE allocated IS NOT NULL ORDER BY year",
        columns: &[c::YEAR, c::AGREED],
    },
];
