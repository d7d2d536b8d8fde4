//! What is sent to SIMKOPDES, from the store to its files. Whoever withdrew her consent to it is left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::accounting::account::AccountCode as A;
use crate::domain::goods::product::Product;
use crate::domain::id::MemberNumber;
use crate::domain::quantity::Quantity;
use crate::reports::simkopdes::{Facts, GoodsOut, MemberFacts, SaleFacts, SavingFacts, StockFacts};
use crate::reports::{Period, days};
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
    let mut savings = Vec::new();
    for account in [A::POKOK, A::WAJIB] {
        let numbers: BTreeMap<String, MemberNumber> =
            members.iter().map(|member| (key_of(&member.number), member.number.clone())).collect();
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
    let products: BTreeMap<String, Product> = store
        .products(to)?
        .into_iter()
        .map(|listed| (listed.product.sku.as_str().to_owned(), listed.product))
        .collect();
    let barcode = |sku: &str| {
        let rung = products.get(sku).and_then(|product| product.rungs.first());
        rung.and_then(|rung| rung.barcodes.first()).map_or_else(String::new, ToString::to_string)
    };
    let name = |sku: &str| products.get(sku).map_or_else(String::new, |product| product.name.clone());
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
    Ok(Facts { coop: settings.legal_number, members, savings, sales, goods, stock })
}
