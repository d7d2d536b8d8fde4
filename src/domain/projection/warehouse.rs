//! Rows of the shops that buy from the warehouse on account: their terms, what each receipt left owing, what they paid.
//!
//! Pure. Always holds: the sum of what shops owe is account 113200, but for what was opened there.

use super::cash::{drawer, sums};
use super::{NoteRow, Row};
use crate::domain::event::SaleCompleted;
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::warehouse::{MoneyIn, ShopPaid, ShopSet};

pub fn set(shop: &ShopSet) -> Vec<Row> {
    vec![Row::Shop(Box::new(shop.clone()))]
}

/// What a sale left owing.
pub fn completed(sale: &SaleCompleted) -> Vec<Row> {
    let Some(account) = &sale.on_account else { return Vec::new() };
    let fact = Row::OnAccount {
        sale: sale.sale,
        shop: account.shop.clone(),
        receipt: sale.receipt.to_string(),
        date: sale.date,
        due: account.due,
        total: account.amount,
    };
    vec![fact, Row::Receivable { sale: sale.sale, delta: account.amount }]
}

/// Goods that came back off the account.
pub fn returned(back: &SaleReturned) -> impl Iterator<Item = Row> {
    let of_account = back.tenders.iter().filter(|part| part.tender == "receivable");
    of_account.map(|part| Row::Receivable { sale: back.of_sale, delta: -part.amount })
}

pub fn paid(paid: &ShopPaid) -> Vec<Row> {
    let slip = &paid.slip;
    let mut rows = vec![Row::Slip { till: slip.till.clone(), number: slip.number }];
    rows.extend(paid.parts.iter().map(|part| Row::Receivable { sale: part.sale, delta: -part.amount }));
    if let (MoneyIn::Cash, Some(shift)) = (paid.paid, paid.shift) {
        rows.extend(sums(shift, [("cash_in", paid.amount.amount()), ("shops_paid", paid.amount.amount())]));
        rows.extend(drawer(Some(&slip.till), paid.amount));
    }
    rows.push(Row::Note(Box::new(NoteRow {
        kind: "shop_paid".to_owned(),
        date: Some(slip.date),
        shift: paid.shift,
        code: paid.shop.as_str().to_owned(),
        amount: paid.amount,
        second: slip.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}
