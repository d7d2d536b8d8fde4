//! Tables of the full export: prescriptions, registers of medicines, settings.

use super::super::Sheet;
use super::super::columns as c;

pub const SHEETS: &[Sheet] = &[
    Sheet {
        name: "prescriptions",
        about: "export-t-prescriptions",
        sql: "SELECT till, number, received, body, actor FROM prescription ORDER BY till, number",
        columns: &[c::TILL, c::PRESCRIPTION, c::RECEIVED, c::FIELDS, c::ACTOR],
    },
    Sheet {
        name: "dispensed",
        about: "export-t-dispensed",
        sql: "SELECT dispensed.receipt, dispensed.date, dispensed.register, dispensed.sku, dispensed.base_milli,
            dispensed.amount, dispensed.batches, prescription.number, dispensed.pharmacist, dispensed.actor FROM
            dispensed LEFT JOIN prescription ON prescription.prescription = dispensed.prescription ORDER BY
            dispensed.record, dispensed.n",
        columns: &[
            c::RECEIPT,
            c::DATE,
            c::REGISTER,
            c::SKU,
            c::BASE_MILLI,
            c::AMOUNT,
            c::BATCHES,
            c::PRESCRIPTION,
            c::PHARMACIST,
            c::ACTOR,
        ],
    },
    Sheet {
        name: "settings",
        about: "export-t-settings",
        sql: "SELECT valid_from, each.key, settings.settings -> each.fullkey FROM settings,
            json_each(settings.settings) each ORDER BY valid_from, each.key",
        columns: &[c::VALID_FROM, c::KEY, c::SETTING],
    },
];
