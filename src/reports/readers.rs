//! Who reads which report, and whose personal data stand in it (koperasi 1.5, 1.7 and 6.5).
//!
//! Pure. Always holds: whoever keeps, approves or supervises a thing may read of it; who bought or was prescribed which
//! medicine is read by the pharmacy alone; a report of persons is one whose look is written down.
//! Neighbours: what a list is called in the log (`domain/people/listed.rs`), the look itself
//! (`till/membership/data.rs`, `till/pharmacy/reporting.rs`).

use super::Report;
use crate::domain::people::access::{self, Act};
use crate::domain::people::listed::Listed;
use crate::domain::people::user::Role;

/// Whose data stand in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persons {
    Nobody,
    /// One member's, where one is named; else of all.
    Member(Listed),
    Many(Listed),
    /// A few who were drawn: a look at a list of them, but no export of it, since whoever drew them goes and asks them.
    Drawn(Listed),
    /// Who bought a batch.
    Buyers,
}

pub const fn persons(report: Report) -> Persons {
    match report {
        Report::MemberStatement | Report::ShuStatement => Persons::Member(Listed::Statements),
        Report::Savings => Persons::Member(Listed::Savings),
        Report::Loans => Persons::Member(Listed::Loans),
        Report::Members => Persons::Many(Listed::Members),
        Report::Wajib | Report::Payroll => Persons::Many(Listed::Savings),
        Report::Prescriptions => Persons::Many(Listed::Prescriptions),
        Report::Registers => Persons::Many(Listed::Registers),
        Report::Owa => Persons::Many(Listed::Complaints),
        Report::Recall => Persons::Buyers,
        // What ten members saved (koperasi 6.3).
        Report::Checks => Persons::Drawn(Listed::Savings),
        _ => Persons::Nobody,
    }
}

/// Who keeps, approves or supervises the books, and who leads the shop.
const fn is_office(role: Role) -> bool {
    access::sees(role, Act::PostJournal) || matches!(role, Role::Manajer)
}

pub const fn is_for(report: Report, role: Role) -> bool {
    match report {
        Report::TrialBalance
        | Report::BalanceSheet
        | Report::Income
        | Report::Units
        | Report::CashFlow
        | Report::Equity
        | Report::EquityMovements
        | Report::Notes
        | Report::MemberBenefit
        | Report::OpenBooks
        | Report::ShuPayouts
        | Report::GeneralLedger
        | Report::CashBook
        | Report::Tax
        | Report::Checks
        | Report::Findings
        | Report::RegisterBooks
        | Report::Inventory => is_office(role),
        Report::Stock | Report::StockCard | Report::StockWhy | Report::Expiry | Report::SlowMovers => {
            access::sees(role, Act::CountStock) || is_office(role)
        }
        Report::Labels | Report::Ceilings => access::sees(role, Act::CountStock) || access::sees(role, Act::SetPrices),
        Report::Reorder => access::sees(role, Act::Order) || is_office(role),
        Report::Storage => access::sees(role, Act::StoreForOthers) || is_office(role),
        Report::Receivables | Report::Consignment => matches!(role, Role::Gudang) || is_office(role),
        Report::Sales | Report::SalesByHour | Report::SalesByCashier | Report::Shift | Report::Exceptions => {
            access::sees(role, Act::CloseDay)
        }
        Report::Margin | Report::SalesByItem => access::sees(role, Act::SetPrices) || is_office(role),
        Report::Care => access::may(role, Act::SellPrescription) || access::sees(role, Act::CountStock),
        Report::Sipnap | Report::BeyondLimit | Report::Generics | Report::StockOuts | Report::Retention => {
            access::may(role, Act::SellPrescription)
                || access::sees(role, Act::SetMedicineRules)
                || matches!(role, Role::Manajer)
        }
        Report::Prescriptions => Listed::Prescriptions.is_for(role),
        Report::Registers => Listed::Registers.is_for(role),
        Report::Owa => Listed::Complaints.is_for(role),
        Report::Recall => access::may(role, Act::SellPrescription) || matches!(role, Role::Manajer),
        Report::Members => Listed::Members.is_for(role),
        Report::Savings | Report::Wajib | Report::Payroll => Listed::Savings.is_for(role),
        Report::Loans => Listed::Loans.is_for(role),
        Report::MemberStatement | Report::ShuStatement => Listed::Statements.is_for(role),
        // The supervisors see who looked, and so does the board that approves exports.
        Report::Looks => access::may(role, Act::VerifyLog) || access::approves(role, Act::ExportPersonalData),
    }
}

#[cfg(test)]
mod tests;
