//! Members and suppliers of a list against those that are known.
//!
//! Always holds: what the sheet says nothing of stays as it is; balances count once, the first time a member comes.

use std::collections::HashMap;

use super::Desk;
use crate::domain::id::{MemberNumber, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::import::filling::{Filled, canonical};
use crate::import::members::MemberRow;
use crate::import::suppliers::SupplierRow;
use crate::import::{self, Partly};
use crate::station::take_in::people::{self as compare, KnownMember, KnownMembers};
use crate::station::take_in::{Checked, TakeInError, check as facts, goods};

pub(super) fn members(desk: &mut Desk<'_>, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
    let today = desk.today;
    for row in rows.iter_mut() {
        if !row.said("simpanan_pokok_paid") && row.said("simpanan_pokok_due") {
            row.doubt(Text::new("list-doubt-no-pokok"));
        }
    }
    let read =
        |live: &[&mut Filled]| import::members::read_as_far(&canonical("members", live.iter().map(|row| &**row)));
    desk.compared(rows, |desk, live| {
        let mut file: Partly<MemberRow> = read(live)?;
        let known: KnownMembers = facts::known_members(desk.store, file.rows.iter().chain(&file.halves), today)?;
        for row in file.rows.iter_mut().chain(&mut file.halves) {
            let before = MemberNumber::key(row.number.as_str()).and_then(|key| known.members.get(&key));
            let said = row.line.checked_sub(2).and_then(|at| live.get(at));
            if let (Some(before), Some(said)) = (before, said) {
                keep_member(row, before, said);
            }
        }
        Ok(compare::members(file, &known, today))
    })
}

fn keep_member(row: &mut MemberRow, before: &KnownMember, said: &Filled) {
    let is = |column: &str| said.said(column);
    let words = [
        ("nik", &mut row.person.nik, &before.personal.nik),
        ("sex", &mut row.person.sex, &before.personal.sex),
        ("kelurahan", &mut row.person.kelurahan, &before.personal.kelurahan),
        ("rt", &mut row.person.rt, &before.personal.rt),
        ("phone", &mut row.person.phone, &before.personal.phone),
        ("card_barcode", &mut row.card, &before.set.card),
    ];
    for (column, now, was) in words {
        if !is(column) {
            now.clone_from(was);
        }
    }
    let first = &before.imported;
    let sums: [(&str, &mut Rupiah, Rupiah); 6] = [
        ("simpanan_pokok_paid", &mut row.balances.pokok, first.pokok),
        ("simpanan_wajib", &mut row.balances.wajib, first.wajib),
        ("simpanan_sukarela", &mut row.balances.sukarela, first.sukarela),
        ("kasbon_balance", &mut row.balances.kasbon, first.kasbon),
        ("simpanan_pokok_due", &mut row.pokok_due, before.set.pokok_due),
        ("kasbon_limit", &mut row.kasbon_limit, before.set.kasbon_limit),
    ];
    for (column, now, was) in sums {
        if !is(column) {
            *now = was;
        }
    }
    if !is("joined") {
        row.joined = Some(before.set.joined);
    }
    // Kind and state follow from several columns; a list that says none of them changes neither.
    if !["kind", "status", "simpanan_pokok_paid", "simpanan_pokok_due"].into_iter().any(is) {
        row.kind = before.set.member_kind;
        row.state = before.set.state;
    }
}

pub(super) fn suppliers(desk: &mut Desk<'_>, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
    number(desk, rows)?;
    desk.compared(rows, |desk, live| {
        let bytes = canonical("suppliers", live.iter().map(|row| &**row));
        let mut file = match import::suppliers::read(&bytes) {
            Ok(file) => file,
            Err(file) => return Ok(Checked { bad: file.rows, ..Checked::default() }),
        };
        let known = facts::known_suppliers(desk.store, &file.rows)?;
        for row in &mut file.rows {
            let before = known.get(&row.code);
            let said = row.line.checked_sub(2).and_then(|at| live.get(at));
            if let (Some((set, who)), Some(said)) = (before, said) {
                keep_supplier(row, set, who, said);
            }
        }
        Ok(goods::suppliers(file, &known))
    })
}

/// Who has no code is known by name, else gets the next of `P001`.
fn number(desk: &Desk<'_>, rows: &mut [Filled]) -> Result<(), TakeInError> {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let all = desk.store.suppliers()?;
    let names: HashMap<String, SupplierCode> =
        all.iter().map(|supplier| (plain(&supplier.name), supplier.code.clone())).collect();
    let mut taken: Vec<String> = all.iter().map(|supplier| supplier.code.as_str().to_owned()).collect();
    taken.extend(rows.iter().map(|row| row.cell("code").to_owned()));
    let mut next = 0;
    for row in rows.iter_mut().filter(|row| !row.said("code")) {
        if let Some(code) = names.get(&plain(row.cell("name"))) {
            row.doubt(Text::new("list-doubt-by-name").with("sku", code.as_str()));
            row.cells.insert("code", code.as_str().to_owned());
            continue;
        }
        let code = loop {
            next += 1;
            let code = format!("P{next:03}");
            if !taken.contains(&code) {
                break code;
            }
        };
        row.cells.insert("code", code);
    }
    Ok(())
}

fn keep_supplier(
    row: &mut SupplierRow,
    set: &crate::domain::event::SupplierSet,
    who: &crate::domain::event::Personal,
    said: &Filled,
) {
    let is = |column: &str| said.said(column);
    let words = [("phone", &mut row.phone, &who.phone), ("address", &mut row.address, &who.address)];
    for (column, now, was) in words {
        if !is(column) {
            now.clone_from(was);
        }
    }
    if !is("kind") {
        row.kind =
            ["grosir", "pbf", "konsinyasi"].into_iter().find(|kind| *kind == set.supplier_kind).unwrap_or(row.kind);
    }
    if !is("terms_days") {
        row.terms_days = set.terms_days;
    }
    if !is("consignment") {
        row.consignment = set.consignment;
    }
    if !is("commission_pct") {
        row.commission = crate::domain::percent::Percent::parse(&set.commission_percent).ok();
    }
    if !is("pkp") {
        row.pkp = set.pkp;
    }
    if !is("npwp") {
        row.npwp.clone_from(&set.npwp);
    }
}
