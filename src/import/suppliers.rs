//! `gerai import suppliers`: who delivers, on which terms.
//!
//! Pure. Key: code. Name, phone and address are personal data: the store puts them into the record's private part.

use super::cells::{Once, read_rows};
use super::table::{Column, may, must};
use super::{BadFile, Imported};
use crate::domain::id::SupplierCode;
use crate::domain::percent::Percent;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierRow {
    pub line: usize,
    pub code: SupplierCode,
    pub name: String,
    /// `grosir`, `pbf`, `konsinyasi`.
    pub kind: &'static str,
    pub phone: String,
    pub address: String,
    /// Days until a delivery is to be paid.
    pub terms_days: i64,
    pub consignment: bool,
    /// What was agreed, for the settlement paper.
    pub commission: Option<Percent>,
    /// Issues tax invoices (faktur pajak).
    pub pkp: bool,
    pub npwp: String,
    /// A PBF's licence, and where he is paid to; empty where the file does not say.
    pub licence: String,
    pub bank: String,
}

const COLUMNS: &[Column] = &[
    must("code"),
    must("name"),
    may("kind"),
    may("phone"),
    may("address"),
    may("terms_days"),
    may("consignment"),
    may("commission_pct"),
    may("pkp"),
    may("npwp"),
    may("licence"),
    may("bank"),
];

pub fn read(bytes: &[u8]) -> Result<Imported<SupplierRow>, BadFile> {
    let mut codes = Once::default();
    read_rows(bytes, COLUMNS, |cells| {
        let code = cells.needed("code").to_owned();
        codes.check(cells, "code", code.as_str());
        SupplierRow {
            line: cells.line(),
            code: SupplierCode(code),
            name: cells.needed("name").to_owned(),
            kind: cells.choice("kind", &["grosir", "pbf", "konsinyasi"]),
            phone: cells.owned("phone"),
            address: cells.owned("address"),
            terms_days: cells.maybe_number("terms_days", 0, 3_650).unwrap_or(0),
            consignment: cells.flag("consignment", false),
            commission: cells.maybe_percent("commission_pct"),
            pkp: cells.flag("pkp", false),
            npwp: cells.owned("npwp"),
            licence: cells.owned("licence"),
            bank: cells.owned("bank"),
        }
    })
}

#[cfg(test)]
mod tests;
