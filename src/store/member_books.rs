//! Reads of what members have in the books: savings, kasbon and loans by their postings.
//!
//! Always holds: a posting of a control account names its member; balances that an import gave as facts have none, and
//! are what is left when all postings are taken off what there is.

use std::collections::BTreeMap;

use rusqlite::params;

use super::projections::sums::member_key;
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Six digits, unit, what moved there: positive = debit. Each side by itself: what came and what went are two sums.
pub type UnitSum = (String, String, Rupiah);

/// Kind of an entry, and its postings: six digits, positive = debit.
pub type EntryOf = (String, Vec<(String, Rupiah)>);

/// What of an account came to and went from a member in a period. Debit and credit as posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    pub debit: Rupiah,
    pub credit: Rupiah,
}

/// A posting of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberPosting {
    pub date: BusinessDate,
    /// Kind of the event.
    pub kind: String,
    pub reference: String,
    pub account: AccountCode,
    /// Positive = debit.
    pub amount: Rupiah,
}

// CROSS JOIN keeps SQLite at the few rows it is told to begin with: by itself it begins with a year of entries.

pub(super) const OPENED: &str = "SELECT printf('%06d', posting.account), posting.unit, sum(posting.amount) FROM opening
    CROSS JOIN entry ON entry.date = opening.as_of AND entry.device = opening.device AND entry.seq = opening.seq
    CROSS JOIN posting ON posting.date = entry.date AND posting.record = entry.record
    WHERE opening.as_of BETWEEN ?1 AND ?2 GROUP BY posting.account, posting.unit, posting.amount < 0";

pub(super) const CLOSED: &str = "SELECT printf('%06d', posting.account), posting.unit, sum(posting.amount)
    FROM year_closed
    CROSS JOIN entry ON entry.date IN (printf('%04d-12-31', year_closed.year),
                                       printf('%04d-01-01', year_closed.year + 1))
    CROSS JOIN posting ON posting.date = entry.date AND posting.record = entry.record
    WHERE entry.kind IN ('year_closed', 'year_opened') AND entry.date BETWEEN ?1 AND ?2
    GROUP BY posting.account, posting.unit, posting.amount < 0";

/// The result of a year that was carried on later than on 1 January, which was locked.
const CARRIED_LATER: &str = "SELECT printf('%06d', posting.account), posting.unit, sum(posting.amount)
    FROM (SELECT DISTINCT date, record FROM posting
          WHERE account IN (351100, 351200) AND date BETWEEN ?1 AND ?2
          AND date NOT IN (SELECT printf('%04d-01-01', year + 1) FROM year_closed)) AS side
    CROSS JOIN entry ON entry.date = side.date AND entry.record = side.record AND entry.kind = 'year_opened'
    CROSS JOIN posting ON posting.date = side.date AND posting.record = side.record
    GROUP BY posting.account, posting.unit, posting.amount < 0";

const BEYOND: &str = "SELECT posting.record, entry.kind, printf('%06d', posting.account), posting.amount
    FROM (SELECT DISTINCT date, record FROM posting WHERE +date BETWEEN ?1 AND ?2
          AND (account BETWEEN 130000 AND 158999 OR account BETWEEN 213000 AND 213099
               OR account BETWEEN 214000 AND 215999 OR account BETWEEN 220000 AND 359999
               OR account BETWEEN 360001 AND 399999)) AS touched
    JOIN posting ON posting.date = touched.date AND posting.record = touched.record
    JOIN record ON record.id = posting.record JOIN device ON device.id = record.device
    JOIN entry ON entry.date = posting.date AND entry.device = device.device AND entry.seq = record.seq
    WHERE entry.kind NOT IN ('balances_opened', 'year_closed', 'year_opened')
    ORDER BY posting.date, posting.record, posting.n";

impl Store {
    /// What an account moved by member in a period, both dates included. Keys are those of `member_key`.
    pub fn moved_by_member(
        &self,
        account: AccountCode,
        from: BusinessDate,
        to: BusinessDate,
    ) -> Result<BTreeMap<String, Moved>, StoreError> {
        let sql = "SELECT member, sum(max(amount, 0)), sum(max(-amount, 0)) FROM posting
                   WHERE account = ?1 AND date BETWEEN ?2 AND ?3 AND member IS NOT NULL GROUP BY member";
        let rows = self.all(sql, params![number(account), from, to], |row| {
            Ok((row.get::<_, MemberNumber>(0)?, Moved { debit: row.get(1)?, credit: row.get(2)? }))
        })?;
        let mut moved: BTreeMap<String, Moved> = BTreeMap::new();
        for (member, part) in rows {
            let sum = moved.entry(member_key(&member)).or_default();
            *sum = Moved { debit: sum.debit + part.debit, credit: sum.credit + part.credit };
        }
        Ok(moved)
    }

    /// All postings of an account that name a member, by member and date.
    pub fn member_postings(&self, account: AccountCode) -> Result<BTreeMap<String, Vec<MemberPosting>>, StoreError> {
        let sql = "SELECT posting.member, posting.date, entry.kind, entry.reference, posting.amount
                   FROM posting JOIN entry ON entry.date = posting.date AND entry.record = posting.record
                   WHERE posting.account = ?1 AND posting.member IS NOT NULL
                   ORDER BY posting.date, posting.record, posting.n";
        let rows = self.all(sql, [number(account)], |row| {
            let posting = MemberPosting {
                date: row.get(1)?,
                kind: row.get(2)?,
                reference: row.get(3)?,
                account,
                amount: row.get(4)?,
            };
            Ok((row.get::<_, MemberNumber>(0)?, posting))
        })?;
        let mut postings: BTreeMap<String, Vec<MemberPosting>> = BTreeMap::new();
        for (member, posting) in rows {
            postings.entry(member_key(&member)).or_default().push(posting);
        }
        Ok(postings)
    }

    /// Principal paid at tills, by loan.
    pub fn loans_paid(&self) -> Result<BTreeMap<String, Rupiah>, StoreError> {
        let all = self.all("SELECT loan, amount FROM loan_paid WHERE part = 'principal'", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(all.into_iter().collect())
    }

    /// Jasa that is a claim before it is paid, by loan.
    pub fn loans_accrued(&self) -> Result<BTreeMap<String, Rupiah>, StoreError> {
        let sql = "SELECT loan, amount FROM loan_paid WHERE part = 'accrued' AND amount <> 0";
        Ok(self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
    }

    /// What the books were opened with in a period, by account, positive = debit.
    pub fn opened_sums(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<UnitSum>, StoreError> {
        self.all(OPENED, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    }

    /// What closing a year and carrying its result on moved in a period: no income and no expense of it. Looked for on
    /// the last day of each closed year and the first after it, and by the sides on which a result stands.
    pub fn closed_sums(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<UnitSum>, StoreError> {
        let mut sums = self.all(CLOSED, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        sums.extend(self.all(CARRIED_LATER, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?);
        Ok(sums)
    }

    /// Entries of a period that touch what is no running business: things bought to stay, members' savings and shares,
    /// long loans, own capital. Each with its kind and postings; without those that open books or close a year, and
    /// without what only clears: a year of sales that were taken over stands on 360000.
    pub fn entries_beyond_business(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<EntryOf>, StoreError> {
        let rows: Vec<(i64, String, String, Rupiah)> =
            self.all(BEYOND, params![from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let mut entries: Vec<(i64, EntryOf)> = Vec::new();
        for (record, kind, account, amount) in rows {
            match entries.last_mut() {
                Some((same, (_, postings))) if *same == record => postings.push((account, amount)),
                _ => entries.push((record, (kind, vec![(account, amount)]))),
            }
        }
        Ok(entries.into_iter().map(|(_, entry)| entry).collect())
    }
}

/// A member's key as in the tables, for those who look up what these questions answer.
pub fn key_of(member: &MemberNumber) -> String {
    member_key(member)
}

fn number(account: AccountCode) -> i64 {
    account.to_string().parse().expect("an account has six digits")
}
