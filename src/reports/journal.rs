//! The double-entry journal as transactions, before it is written.
//!
//! Pure. Writers: `write/hledger.rs`, `write/csv.rs`, `write/json.rs`.

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::{self, Language};
use crate::reports::table::Cell;

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
        let Some(key) = named(&self.kind) else {
            return format!("{} {}", self.kind, self.reference).trim_end().to_owned();
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

/// What an event is called in the books; `None` for kinds of newer programs.
fn named(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "sale_completed" => "report-entry-sale",
        "sale_returned" => "report-entry-return",
        "sale_imported" => "report-entry-imported",
        "balances_opened" => "report-entry-opening",
        "shift_opened" => "report-entry-shift-opened",
        "shift_closed" => "report-entry-shift-closed",
        "cash_moved" => "report-entry-cash",
        "saving_moved" => "report-entry-saving",
        "kasbon_paid" => "report-entry-kasbon",
        "loan_paid" => "report-entry-loan",
        "voucher_sold" => "report-entry-voucher",
        "member_attached" => "report-entry-member",
        "tender_corrected" => "report-entry-tender",
        "tender_settled" => "report-entry-settled",
        "goods_received" => "report-entry-received",
        "goods_sent_back" => "report-entry-sent-back",
        "goods_moved" => "report-entry-moved",
        "goods_arrived" => "report-entry-arrived",
        "stock_counted" => "report-entry-counted",
        "goods_written_off" => "report-entry-written-off",
        "goods_repacked" => "report-entry-repacked",
        "supplier_paid" => "report-entry-supplier-paid",
        "shop_paid" => "report-entry-shop-paid",
        "storage_charged" => "report-entry-storage",
        "year_closed" => "report-entry-year-closed",
        "year_opened" => "report-entry-year-opened",
        "journal_entered" => "report-entry-manual",
        "shu_allocated" => "report-entry-shu-allocated",
        "shu_reversed" => "report-entry-shu-reversed",
        "shu_paid" => "report-entry-shu-paid",
        "shu_lapsed" => "report-entry-shu-lapsed",
        "member_left" => "report-entry-member-left",
        "leaver_paid" => "report-entry-leaver-paid",
        "loan_disbursed" => "report-entry-loan-disbursed",
        "loans_provisioned" => "report-entry-loans-provisioned",
        "loan_accrued" => "report-entry-loan-accrued",
        "loan_written_off" => "report-entry-loan-written-off",
        "loan_recovered" => "report-entry-loan-recovered",
        "interest_paid" | "term_interest" => "report-entry-interest-paid",
        "term_opened" => "report-entry-term-opened",
        "term_renewed" => "report-entry-term-renewed",
        "term_closed" => "report-entry-term-closed",
        "payroll_taken" => "report-entry-payroll",
        _ => return None,
    })
}

/// The kind of an event as a cell: its code for programs, what it is called for people.
pub fn described(kind: &str) -> Cell {
    match named(kind) {
        Some(key) => Cell::term(kind, key),
        None => Cell::words(kind),
    }
}
