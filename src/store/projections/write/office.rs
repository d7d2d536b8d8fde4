//! The rows of the members' desk and the loan desk: national numbers by hash, who left, applications, where loans
//! stand; and budgets of years.

use rusqlite::{Connection, params};

use super::{Done, Json, Origin, member_key, run};
use crate::domain::id::MemberNumber;
use crate::domain::projection::office::OfficeRow;

/// Writes a row that is no sum.
pub fn row(connection: &Connection, o: &Origin<'_>, row: OfficeRow) -> Done {
    match row {
        OfficeRow::MemberNik { hash, member } => {
            let sql = "INSERT INTO member_nik (hash, member, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (hash) DO UPDATE SET member = excluded.member,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (member_nik.at, member_nik.device, member_nik.seq)";
            run(connection, sql, params![hash, member_key(&member), o.at, o.device, o.seq])
        }
        OfficeRow::MemberLeft { member, date, savings: [pokok, wajib, sukarela] } => {
            let sql = "INSERT INTO member_left (member, date, pokok, wajib, sukarela, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                       ON CONFLICT (member) DO UPDATE SET date = excluded.date, pokok = excluded.pokok,
                       wajib = excluded.wajib, sukarela = excluded.sukarela,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       < (member_left.at, member_left.device, member_left.seq)";
            let values = params![member_key(&member), date, pokok, wajib, sukarela, o.at, o.device, o.seq];
            run(connection, sql, values)
        }
        OfficeRow::LoanApplication(it) => {
            let sql = "INSERT INTO loan_application (loan, member, applied, actor, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (loan) DO UPDATE SET member = excluded.member, applied = excluded.applied,
                       actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       < (loan_application.at, loan_application.device, loan_application.seq)";
            let values = params![it.loan, member_key(&it.member), Json(&*it), o.actor, o.at, o.device, o.seq];
            run(connection, sql, values)
        }
        row @ (OfficeRow::MemberErased { .. } | OfficeRow::Related { .. }) => of_person(connection, o, row),
        OfficeRow::Term(it) => {
            let sql = "INSERT INTO term (term, member, agreed, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (term) DO UPDATE SET member = excluded.member, agreed = excluded.agreed,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (term.at, term.device, term.seq)";
            run(connection, sql, params![it.term, member_key(&it.member), Json(&*it), o.at, o.device, o.seq])
        }
        OfficeRow::Budget(it) => {
            let sql = "INSERT INTO budget (year, agreed, actor, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (year) DO UPDATE SET agreed = excluded.agreed, actor = excluded.actor,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (budget.at, budget.device, budget.seq)";
            run(connection, sql, params![it.year, Json(&*it), o.actor, o.at, o.device, o.seq])
        }
        // A sum: it is gathered before (`sums.rs`).
        OfficeRow::TermPart { .. } => Ok(()),
        OfficeRow::LoanState { loan, state, by } => {
            let by = by.map_or_else(|| o.actor.to_owned(), |user| user.as_str().to_owned());
            let sql = "INSERT INTO loan_state (loan, state, decided_by, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (loan) DO UPDATE SET state = excluded.state, decided_by = excluded.decided_by,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (loan_state.at, loan_state.device, loan_state.seq)";
            run(connection, sql, params![loan, state, by, o.at, o.device, o.seq])
        }
    }
}

/// Whose data were deleted, and who is whose family.
fn of_person(connection: &Connection, o: &Origin<'_>, row: OfficeRow) -> Done {
    match row {
        OfficeRow::MemberErased { member, date, kept_until } => {
            let sql = "INSERT INTO member_erased (member, date, kept_until, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (member) DO UPDATE SET date = excluded.date, kept_until = excluded.kept_until,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (member_erased.at, member_erased.device, member_erased.seq)";
            run(connection, sql, params![member_key(&member), date, kept_until, o.at, o.device, o.seq])
        }
        OfficeRow::Related { tie, ended } => {
            let kin = tie.kin.as_ref().map_or("", MemberNumber::as_str);
            let sql = "INSERT INTO related (member, kin, relation, ended, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (member, kin) DO UPDATE SET relation = excluded.relation, ended = excluded.ended,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq) > (related.at, related.device, related.seq)";
            let values = params![tie.member, kin, tie.relation.code(), ended, o.at, o.device, o.seq];
            run(connection, sql, values)
        }
        _ => Ok(()),
    }
}
