//! What is sent to SIMKOPDES, from the store to its files. Whoever withdrew her consent to it is left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::shu::Year;
use crate::domain::event::Personal;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::reports::simkopdes::{
    CapitalFacts, Facts, GoodsIn, GoodsOut, MeetingFacts, MemberFacts, Officer, SaleFacts, SavingFacts, StockFacts,
};
use crate::reports::{Period, balances, days};
use crate::store::catalogue::Listed;
use crate::store::member_books::key_of;
use crate::store::{Store, StoreError};

pub fn facts(store: &Store, period: Period) -> Result<Facts, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(Facts::default()) };
    let settings = store.settings_on(to)?;
    let withdrawn: BTreeSet<String> = store.consent_withdrawn("simkopdes")?.iter().map(key_of).collect();
    let goes = |member: &MemberNumber| !withdrawn.contains(&key_of(member));
    let mut members = Vec::new();
    for row in store.members(to.year())?.into_iter().filter(|row| goes(&row.number)) {
        let person = store.known_member(&row.number)?.and_then(|found| found.happening.personal).unwrap_or_default();
        let (name, nik, sex) = (person.name, person.nik, person.sex);
        members.push(MemberFacts { number: row.number, name, nik, sex, state: row.state, joined: row.joined });
    }
    let savings = savings(store, &members, (from, to))?;
    let tenders: BTreeMap<String, String> = store.tenders_of_receipts(from, to)?.into_iter().collect();
    let mut sales = Vec::new();
    store.sales(from, to, |sale| -> Result<(), StoreError> {
        let receipt = sale.receipt.to_string();
        let member = sale.member.filter(&goes).map_or_else(String::new, |member| member.to_string());
        let tender = tenders.get(&receipt).cloned().unwrap_or_default();
        let (at, payable, status) = (sale.at, sale.payable, sale.status);
        sales.push(SaleFacts { receipt, member, at, payable, status, tender });
        Ok(())
    })?;
    let officers = officers(store, to, &goes)?;
    let (capital, meetings) = (capital(store, from, to)?, meetings(store, from, to)?);
    let goods = of_goods(store, (from, to))?;
    Ok(Facts { coop: settings.legal_number, members, savings, sales, officers, capital, meetings, ..goods })
}

fn savings(
    store: &Store,
    members: &[MemberFacts],
    (from, to): (BusinessDate, BusinessDate),
) -> Result<Vec<SavingFacts>, StoreError> {
    let numbers: BTreeMap<String, MemberNumber> =
        members.iter().map(|member| (key_of(&member.number), member.number.clone())).collect();
    let mut savings = Vec::new();
    for account in [A::POKOK, A::WAJIB] {
        for (key, postings) in store.member_postings(account)? {
            let Some(member) = numbers.get(&key) else { continue };
            let paid = postings.into_iter().filter(|of| (from..=to).contains(&of.date) && of.amount.is_negative());
            savings.extend(paid.enumerate().map(|(at, of)| SavingFacts {
                reference: format!("{account}-{member}-{}-{}", of.date, at + 1),
                member: member.clone(),
                date: of.date,
                amount: -of.amount,
            }));
        }
    }
    Ok(savings)
}

/// What went out, what came in, what is there.
fn of_goods(store: &Store, (from, to): (BusinessDate, BusinessDate)) -> Result<Facts, StoreError> {
    let listed = store.products(to)?;
    let products: BTreeMap<&str, &Listed> = listed.iter().map(|of| (of.product.sku.as_str(), of)).collect();
    let barcode = |sku: &str| {
        let rung = products.get(sku).and_then(|of| of.product.rungs.first());
        rung.and_then(|rung| rung.barcodes.first()).map_or_else(String::new, ToString::to_string)
    };
    let name = |sku: &str| products.get(sku).map_or_else(String::new, |of| of.product.name.clone());
    let price =
        |sku: &str| products.get(sku).and_then(|of| of.prices.as_ref()).map_or(Rupiah::ZERO, |prices| prices.umum);
    let out = store.goods_out(from, to)?.into_iter().map(|line| GoodsOut {
        receipt: line.receipt,
        name: name(&line.sku),
        barcode: barcode(&line.sku),
        sku: line.sku,
        date: line.date,
        quantity: line.quantity,
        price: line.price,
        amount: line.amount,
    });
    let goods = out.collect();
    let mut on_hand: BTreeMap<String, Quantity> = BTreeMap::new();
    for lot in store.stock()? {
        *on_hand.entry(lot.sku.as_str().to_owned()).or_default() += lot.qty_milli;
    }
    let held =
        |(sku, quantity): (String, Quantity)| StockFacts { name: name(&sku), barcode: barcode(&sku), sku, quantity };
    let stock = on_hand.into_iter().map(held).collect();
    let goods_in = store.lots_received(from, to)?.into_iter().map(|lot| GoodsIn {
        reference: lot.lot,
        name: name(&lot.sku),
        barcode: barcode(&lot.sku),
        price: price(&lot.sku),
        total: lot.cost.times(lot.quantity).unwrap_or_default(),
        sku: lot.sku,
        date: lot.received,
        quantity: lot.quantity,
        left: lot.left,
        cost: lot.cost,
    });
    let goods_in = goods_in.collect();
    Ok(Facts { goods, stock, goods_in, ..Facts::default() })
}

/// Terms of office with what is known of the member, then who signs in and is none of them. Whoever took her consent
/// back is left out.
fn officers(store: &Store, to: BusinessDate, goes: &dyn Fn(&MemberNumber) -> bool) -> Result<Vec<Officer>, StoreError> {
    let mut officers = Vec::new();
    let held = store.offices()?;
    let mut names = BTreeSet::new();
    for it in held {
        let known = store.known_member(&it.member)?.and_then(|found| found.happening.personal).unwrap_or_default();
        names.insert(known.name.to_lowercase());
        if !goes(&it.member) || it.from > to {
            continue;
        }
        let title = if it.title.is_empty() { it.office.code().to_owned() } else { it.title.clone() };
        let Personal { name, phone, nik, sex, .. } = known;
        let (active, from, until) = (it.on(to), Some(it.from), it.until);
        officers.push(Officer { name, board: true, title, active, phone, nik, sex, from, until });
    }
    let signing_in = store.people()?.into_iter().filter(|it| !names.contains(&it.name.to_lowercase()));
    officers.extend(signing_in.map(|it| Officer {
        board: matches!(it.role, Role::Pengurus | Role::Pengawas),
        title: it.role.code().to_owned(),
        name: it.name,
        active: it.active,
        ..Officer::default()
    }));
    Ok(officers)
}

/// What was put in, account by account and day by day.
fn capital(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Vec<CapitalFacts>, StoreError> {
    let mut found = Vec::new();
    for account in [A::POKOK, A::WAJIB, A::GRANTS, A::PARTICIPATING, A::BANK_LOANS] {
        let days = store.account_days(&account.to_string(), from, to)?.into_iter();
        let came = days.map(|(date, _, credit)| CapitalFacts { account, date, amount: credit });
        found.extend(came.filter(|it| !it.amount.is_zero()));
    }
    Ok(found)
}

/// Meetings that shared a year's surplus out, by the date of the meeting.
fn meetings(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Vec<MeetingFacts>, StoreError> {
    let mut found = Vec::new();
    let lines = store.register_lines(from, to)?;
    let came = |date: BusinessDate| {
        lines.iter().rev().find(|line| line.book == 12 && line.date == date).and_then(|line| line.present)
    };
    for it in store.allocations()?.into_iter().filter(|it| (from..=to).contains(&it.date)) {
        let at_the_end = balances(store, Some(Year::of(it.year).last))?;
        let assets = at_the_end.iter().filter(|(account, _)| account.class() == 1).map(|(_, amount)| *amount).sum();
        let result = it.policy.surplus.as_ref().map_or(Rupiah::ZERO, |surplus| surplus.member + surplus.nonmember);
        let (decision, year, date, present) = (it.decision, it.year, it.date, came(it.date));
        found.push(MeetingFacts { decision, year, date, present, assets, result });
    }
    Ok(found)
}
