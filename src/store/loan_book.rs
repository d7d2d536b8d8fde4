//! Every loan as it stood at the end of a day: what was paid of it, what is open, what was written off.
//!
//! Always holds: as of the newest day it is what the till reckons with; as of an earlier one, that less what has
//! happened to the loan since.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::whole;
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::debt::{Debt, Paid};
use crate::domain::cooperative::loan::{Method, Terms};
use crate::domain::event::{Event, LoanTaken};
use crate::domain::id::RecordId;
use crate::domain::money::Rupiah;
use crate::domain::projection::{self, Row as Fact};
use crate::domain::time::BusinessDate;

/// A loan on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoanAt {
    pub taken: LoanTaken,
    /// Principal that is owed; nothing of what was written off.
    pub balance: Rupiah,
    pub written_off: Rupiah,
    /// What of that is still claimed.
    pub claim: Rupiah,
    /// Jasa that was income and is not paid.
    pub accrued: Rupiah,
    /// What is open of it; `None` where its terms make no schedule.
    pub debt: Option<Debt>,
}

/// What changed of a loan, by the names of its parts.
type Parts = BTreeMap<(String, String), Rupiah>;

impl Store {
    /// What was written off, and what of it was paid since, up to a day, as it happened.
    pub fn claim_moves(&self, until: BusinessDate) -> Result<Vec<Event>, StoreError> {
        let sql = "SELECT device.device, record.seq FROM note JOIN record ON record.id = note.record
                   JOIN device ON device.id = record.device
                   WHERE note.date <= ?1 AND (note.kind = 'member_left'
                       OR note.kind IN ('loan_written_off', 'loan_paid', 'slip_voided')
                       AND note.code IN (SELECT loan FROM loan_paid WHERE part = 'written_off'))
                   ORDER BY note.date, note.at, note.record";
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let mut moves = Vec::new();
        for record in self.all(sql, [until], read)? {
            moves.extend(self.record(record)?.map(|recorded| recorded.happening.event));
        }
        Ok(moves)
    }

    /// Those that were paid out by then, by number.
    pub fn loans_at(&self, date: BusinessDate) -> Result<Vec<LoanAt>, StoreError> {
        let parts = self.loan_parts_at(date)?;
        let rules = self.settings_on(date)?.loans;
        let mut loans = Vec::new();
        for taken in self.loans()?.into_iter().filter(|taken| taken.disbursed <= date) {
            let mut paid = Paid { instalments: taken.instalments_paid, owed: taken.balance, ..Paid::default() };
            let (mut written_off, mut claim) = (Rupiah::ZERO, Rupiah::ZERO);
            let of_it = parts.range((taken.loan.clone(), String::new())..);
            for ((_, part), amount) in of_it.take_while(|((loan, _), _)| *loan == taken.loan) {
                paid.put(part, *amount);
                match part.as_str() {
                    "written_off" => (written_off, claim) = (*amount, claim + *amount),
                    "recovered" => claim -= *amount,
                    _ => {}
                }
            }
            let debt = terms_of(&taken).and_then(|terms| Debt::of(&terms, &paid, date, &rules).ok());
            let (balance, accrued) = (paid.owed - paid.principal, paid.accrued);
            loans.push(LoanAt { taken, balance, written_off, claim, accrued, debt });
        }
        Ok(loans)
    }

    /// By what less is owed of loans' principal, on a day or later: loan, day, amount. What is written off is among it.
    pub fn principal_moves(&self, since: BusinessDate) -> Result<Vec<(String, BusinessDate, Rupiah)>, StoreError> {
        let sql = "SELECT DISTINCT device.device, record.seq, posting.date FROM posting
                   JOIN record ON record.id = posting.record JOIN device ON device.id = record.device
                   WHERE posting.account = ?2 AND posting.date >= ?1";
        let read = |row: &Row<'_>| Ok((RecordId { device: row.get(0)?, seq: whole(row.get(1)?) }, row.get(2)?));
        let mut moves = Vec::new();
        for (record, date) in self.all(sql, params![since, AccountCode::LOANS.number()], read)? {
            let Some(recorded) = self.record(record)? else { continue };
            for row in projection::rows(&recorded.envelope, &recorded.happening.event) {
                if let Fact::LoanPaid { loan, part, amount } = row
                    && part == "principal"
                {
                    moves.push((loan, date, amount));
                }
            }
        }
        Ok(moves)
    }

    fn loan_parts_at(&self, date: BusinessDate) -> Result<Parts, StoreError> {
        let all = self
            .all("SELECT loan, part, amount FROM loan_paid", [], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
        let mut parts: Parts = all.into_iter().collect();
        // What moved the accounts of loans since; money for one that was written off moves none of them.
        let sql = "SELECT device.device, record.seq FROM record JOIN device ON device.id = record.device
                   WHERE record.id IN (SELECT record FROM posting WHERE date > ?1 AND account IN (?2, ?3)
                                       UNION SELECT record FROM note WHERE date > ?1
                                       AND kind IN ('loan_paid', 'slip_voided', 'member_left', 'payroll_taken'))";
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let accounts = [AccountCode::LOANS, AccountCode::JASA_DUE].map(|account| account.number());
        for record in self.all(sql, params![date, accounts[0], accounts[1]], read)? {
            let Some(recorded) = self.record(record)? else { continue };
            for row in projection::rows(&recorded.envelope, &recorded.happening.event) {
                if let Fact::LoanPaid { loan, part, amount } = row {
                    *parts.entry((loan, part)).or_default() -= amount;
                }
            }
        }
        Ok(parts)
    }
}

fn terms_of(taken: &LoanTaken) -> Option<Terms> {
    Some(Terms {
        principal: taken.principal,
        rate_month: taken.rate_month.parse().ok()?,
        months: taken.months,
        method: Method::parse(&taken.method)?,
        first_due: taken.first_due,
        round_to: taken.round_to,
    })
}
