//! `trial-balance`: every account that ever moved, its balance on its side; the two sums at the end are equal.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("debit", "report-debit", Kind::Side),
    Column::new("credit", "report-credit", Kind::Side),
];

/// An account's balance, positive = debit.
pub type Balance = (AccountCode, Rupiah);

/// Balances as of a date, or of all there is.
pub fn table(mut balances: Vec<Balance>, as_of: Option<BusinessDate>, language: Language) -> Table {
    balances.sort_by_key(|(account, _)| *account);
    let period = match as_of {
        Some(date) => Text::new("report-as-of").with("date", date),
        None => Text::new("report-all"),
    };
    let mut table = Table::new(vec![Text::new("report-trial-balance"), period], COLUMNS);
    let (mut debits, mut credits) = (Rupiah::ZERO, Rupiah::ZERO);
    for (account, balance) in balances {
        let (debit, credit) = sides(balance);
        debits += debit;
        credits += credit;
        let code = Cell::words(account.to_string());
        table.push(vec![code, Cell::words(name(account, language)), Cell::Money(debit), Cell::Money(credit)]);
    }
    table.push(vec![Cell::words("total"), Cell::words("Total"), Cell::Money(debits), Cell::Money(credits)]);
    table.ends_in_total = true;
    table
}

/// The account's name in the chart; its code where it is in none.
pub fn name(account: AccountCode, language: Language) -> String {
    match (account.chart(), language) {
        (Some(line), Language::Id) => line.name_id.clone(),
        (Some(line), Language::En) => line.name_en.clone(),
        (None, _) => account.to_string(),
    }
}

/// Debit and credit; one of them is zero.
pub fn sides(amount: Rupiah) -> (Rupiah, Rupiah) {
    match amount.is_negative() {
        true => (Rupiah::ZERO, amount.abs()),
        false => (amount, Rupiah::ZERO),
    }
}
