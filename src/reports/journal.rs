//! The double-entry journal as transactions, before it is written.
//!
//! Pure. Writers: `write/hledger.rs`, `write/csv.rs`, `write/json.rs`.

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::{self, Language};

/// A dated transaction with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub date: BusinessDate,
    /// Kind of the event.
    pub kind: String,
    /// The paper's number, or empty.
    pub reference: String,
    pub postings: Vec<Posting>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    pub account: AccountCode,
    /// Positive = debit.
    pub amount: Rupiah,
    /// `sembako`, `apotek`, `gudang`, `simpan_pinjam`, `kantor`.
    pub unit: String,
    /// Number, or empty.
    pub member: String,
}

impl Entry {
    /// What happened, in words, with the paper's number.
    pub fn description(&self, language: Language) -> String {
        let key = match self.kind.as_str() {
            "sale_completed" => "report-entry-sale",
            "sale_imported" => "report-entry-imported",
            "balances_opened" => "report-entry-opening",
            "shift_opened" => "report-entry-shift-opened",
            "shift_closed" => "report-entry-shift-closed",
            other => return format!("{other} {}", self.reference).trim_end().to_owned(),
        };
        let words = locale::say(language, &Text::new(key));
        format!("{words} {}", self.reference).trim_end().to_owned()
    }

    /// Netted per account whatever the unit, ascending, without zeros.
    pub fn by_account(&self) -> Vec<(AccountCode, Rupiah)> {
        let mut sums: BTreeMap<AccountCode, Rupiah> = BTreeMap::new();
        for posting in &self.postings {
            *sums.entry(posting.account).or_default() += posting.amount;
        }
        sums.into_iter().filter(|(_, amount)| !amount.is_zero()).collect()
    }
}
