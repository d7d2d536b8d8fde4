//! Members and what each has with the cooperative, from the store to their tables.

use crate::reports::table::Table;
use crate::reports::{Period, days, members};
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

pub fn members(store: &Store, period: Period) -> Result<Table, StoreError> {
    let year = days(store, Period { from: None, to: period.to })?.map(|(_, last)| last.year());
    let members = store.members(year.unwrap_or_default())?;
    Ok(members::table(members.into_iter().map(member_line).collect(), year))
}

fn member_line(found: MemberRow) -> members::Line {
    members::Line {
        number: found.number,
        name: found.name,
        kind: found.kind,
        state: found.state,
        pokok: found.balances.pokok,
        wajib: found.balances.wajib,
        sukarela: found.balances.sukarela,
        kasbon: found.balances.kasbon,
        purchases: found.purchases_year,
    }
}
