//! `gerai import loans`: loans being paid off, with what is still owed.
//!
//! Pure. Key: loan_no. Whether the member is known, and may borrow, is said elsewhere (`station/take_in/people.rs`),
//! where a balance that is not the schedule's is told too.

use super::cells::{Once, read_partly};
use super::table::{Column, may, must};
use super::{BadFile, Partly};
use crate::domain::cooperative::loan::{Method, Terms, schedule};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoanRow {
    pub line: usize,
    /// `P00001`.
    pub number: String,
    pub member: MemberNumber,
    /// `flat`, `menurun`, `anuitas`.
    pub method: &'static str,
    pub principal: Rupiah,
    /// A month.
    pub rate: Percent,
    pub months: i64,
    /// An instalment is rounded to this many rupiah.
    pub round_to: i64,
    pub disbursed: BusinessDate,
    pub first_due: BusinessDate,
    /// From the first, in full.
    pub instalments_paid: i64,
    pub purpose: String,
    /// Principal still owed.
    pub balance: Rupiah,
}

impl LoanRow {
    /// The principal that its schedule leaves after the instalments paid; `None` where no schedule can be made of it.
    pub fn scheduled_balance(&self) -> Option<Rupiah> {
        let terms = Terms {
            principal: self.principal,
            rate_month: self.rate.value(),
            months: self.months,
            method: Method::parse(self.method)?,
            first_due: self.first_due,
            round_to: self.round_to,
        };
        let paid = usize::try_from(self.instalments_paid).ok()?;
        let lines = schedule(&terms).ok()?;
        match paid.checked_sub(1) {
            None => Some(self.principal),
            Some(last) => lines.get(last).map(|line| line.balance),
        }
    }
}

const COLUMNS: &[Column] = &[
    must("loan_no"),
    must("member_no"),
    must("method"),
    must("principal"),
    must("rate_month"),
    must("months"),
    may("round_to"),
    must("disbursed"),
    must("first_due"),
    may("instalments_paid"),
    may("purpose"),
    must("balance"),
];

pub fn read(bytes: &[u8]) -> Result<Partly<LoanRow>, BadFile> {
    let mut numbers = Once::default();
    let none = Percent::parse("0").expect("nought is a percentage");
    read_partly(bytes, COLUMNS, |cells| {
        let number = cells.needed("loan_no").to_owned();
        numbers.check(cells, "loan_no", number.as_str());
        let member = cells.needed("member_no").to_owned();
        for column in ["method", "rate_month", "months"] {
            cells.needed(column);
        }
        if !member.is_empty() && MemberNumber::key(&member).is_none() {
            cells.bad("member_no", Text::new("import-not-member-number"));
        }
        let months = cells.maybe_number("months", 1, 600).unwrap_or(1);
        LoanRow {
            line: cells.line(),
            number,
            member: MemberNumber(member),
            method: cells.choice("method", &["flat", "menurun", "anuitas"]),
            principal: cells.needed_rupiah("principal"),
            rate: cells.maybe_percent("rate_month").unwrap_or(none),
            months,
            round_to: cells.maybe_number("round_to", 1, 1_000_000).unwrap_or(1),
            disbursed: cells.needed_date("disbursed"),
            first_due: cells.needed_date("first_due"),
            instalments_paid: cells.maybe_number("instalments_paid", 0, months).unwrap_or(0),
            purpose: cells.owned("purpose"),
            balance: cells.needed_rupiah("balance"),
        }
    })
}

#[cfg(test)]
mod tests;
