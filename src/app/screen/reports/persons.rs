//! What the till writes down, or two people agree to, before a report of persons is read or leaves the shop (koperasi
//! 1.5, 6.5): one rule for *Laporan* and *Pembukuan*.
//!
//! Pure. Always holds: what is asked for depends on the report and on whom it names, not on the screen that shows it.
//! Neighbours: whose data stand in which report (`reports/readers.rs`), the look itself (`till/membership/data.rs`).

use crate::domain::id::Sku;
use crate::domain::people::listed::Listed;
use crate::reports::Report;
use crate::reports::readers::{self, Persons};
use crate::till::input::Input;
use crate::till::input::books::Books;
use crate::till::input::office::Membership;
use crate::till::input::pharmacy::Pharmacy;

/// Of whom: one member by number, or who bought a batch of goods; else of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whose<'a> {
    pub member: Option<&'a str>,
    pub batch: Option<(&'a Sku, &'a str)>,
}

/// What is written down before it is read; `None` where nobody's data stand in it.
pub fn look(report: Report, whose: Whose<'_>) -> Option<Input> {
    let list = |listed: Listed| Input::Membership(Membership::LookAtList { listed });
    Some(match (readers::persons(report), whose.member, whose.batch) {
        (Persons::Nobody, ..) | (Persons::Buyers, _, None) => return None,
        (Persons::Member(_), Some(number), _) => {
            Input::Membership(Membership::Look { number: number.to_owned(), what: "statement" })
        }
        (Persons::Member(listed) | Persons::Many(listed) | Persons::Drawn(listed), ..) => list(listed),
        (Persons::Buyers, _, Some((sku, batch))) => {
            Input::Pharmacy(Pharmacy::Buyers { sku: sku.clone(), batch: batch.to_owned() })
        }
    })
}

/// What two people agree to before it becomes a file: many people's names leave the shop by two people alone.
pub fn export(report: Report, whose: Whose<'_>) -> Option<Input> {
    match (readers::persons(report), whose.member) {
        (Persons::Many(listed) | Persons::Member(listed), None) if listed.has_names() => {
            Some(Input::Books(Books::ExportPersonal { purpose: listed.code().to_owned() }))
        }
        _ => None,
    }
}
