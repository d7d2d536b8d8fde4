//! Reads of the office's lists: whose membership waits for a decision or a payment, which loans were asked for.

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::cooperative::lending::LoanState;
use crate::domain::event::lending::LoanApplied;
use crate::domain::id::MemberNumber;

impl Store {
    /// Who applied or has not paid simpanan pokok in full, and who left with something still owed to them; by number.
    pub fn waiting_members(&self, most: usize) -> Result<Vec<MemberNumber>, StoreError> {
        let sql = "SELECT number FROM member WHERE state IN ('diajukan', 'calon')
                   OR key IN (SELECT member FROM member_year WHERE what = 'leaver'
                              GROUP BY member HAVING sum(amount) > 0)
                   ORDER BY CAST(key AS INTEGER) LIMIT ?1";
        self.all(sql, [i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))
    }

    /// Loans that were asked for and neither refused nor paid out, by number: with the member's name.
    pub fn open_applications(&self) -> Result<Vec<(LoanApplied, String, LoanState)>, StoreError> {
        let sql = "SELECT applied, coalesce(member.name, ''), coalesce(loan_state.state, 'diajukan')
                   FROM loan_application LEFT JOIN loan_state ON loan_state.loan = loan_application.loan
                   LEFT JOIN member ON member.key = loan_application.member
                   WHERE coalesce(loan_state.state, 'diajukan') IN ('diajukan', 'disurvei', 'disetujui')
                   ORDER BY loan_application.loan";
        self.all(sql, [], |row| {
            let Json(applied) = row.get::<_, Json<LoanApplied>>(0)?;
            Ok((applied, row.get(1)?, coded(row, 2, LoanState::parse)?))
        })
    }
}
