//! The same for what is done to the books and to a year's surplus.

use rusqlite::{Connection, params};

use super::{Done, Json, Origin, run};
use crate::domain::projection::Row;

/// Writes a row that is no sum.
pub fn row(connection: &Connection, o: &Origin<'_>, row: Row) -> Done {
    match row {
        Row::YearClosed { year, member, nonmember } => {
            let sql = "INSERT INTO year_closed (year, member, nonmember, actor, at, device, seq)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                       ON CONFLICT (year) DO UPDATE SET member = excluded.member, nonmember = excluded.nonmember,
                       actor = excluded.actor, at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       < (year_closed.at, year_closed.device, year_closed.seq)";
            run(connection, sql, params![year, member, nonmember, o.actor, o.at, o.device, o.seq])
        }
        Row::Locked { until } => {
            let sql = "INSERT INTO locked (until) VALUES (?1) ON CONFLICT (until) DO NOTHING";
            run(connection, sql, params![until])
        }
        Row::Allocation { year, allocated } => {
            let sql = "INSERT INTO allocation (year, allocated, at, device, seq) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (year) DO UPDATE SET allocated = excluded.allocated,
                       at = excluded.at, device = excluded.device, seq = excluded.seq
                       WHERE (excluded.at, excluded.device, excluded.seq)
                       > (allocation.at, allocation.device, allocation.seq)";
            run(connection, sql, params![year, allocated.as_deref().map(Json), o.at, o.device, o.seq])
        }
        _ => Ok(()),
    }
}
