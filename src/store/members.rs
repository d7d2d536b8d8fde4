//! Reads of members with their balances and purchases.
//!
//! Always holds: balances are sums of what happened, read as rows kept current.

use rusqlite::Row;

use super::column::{Json, coded};
use super::projections::sums::member_key;
use super::{Store, StoreError};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::{Relation, Tie};
use crate::domain::event::{LoanTaken, MemberBalances};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;

/// A member as the list shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub phone: String,
    pub kind: MemberKind,
    pub state: MemberState,
    pub joined: BusinessDate,
    pub card: String,
    pub pokok_due: Rupiah,
    pub kasbon_limit: Rupiah,
    pub balances: MemberBalances,
    /// Term deposits.
    pub berjangka: Rupiah,
    pub purchases_year: Rupiah,
}

const BALANCE: &str = "SELECT member.number, member.name, member.kelurahan, member.phone, member.kind, member.state,
    member.joined, member.card, member.pokok_due, member.kasbon_limit,
    coalesce((SELECT amount FROM member_balance AS b WHERE b.member = member.key AND b.balance = 'pokok'), 0),
    coalesce((SELECT amount FROM member_balance AS b WHERE b.member = member.key AND b.balance = 'wajib'), 0),
    coalesce((SELECT amount FROM member_balance AS b WHERE b.member = member.key AND b.balance = 'sukarela'), 0),
    coalesce((SELECT amount FROM member_balance AS b WHERE b.member = member.key AND b.balance = 'kasbon'), 0),
    coalesce((SELECT amount FROM purchases AS p WHERE p.member = member.key AND p.year = ?1), 0),
    coalesce((SELECT amount FROM member_balance AS b WHERE b.member = member.key AND b.balance = 'berjangka'), 0)
    FROM member";

fn member(row: &Row<'_>) -> rusqlite::Result<MemberRow> {
    Ok(MemberRow {
        number: row.get(0)?,
        name: row.get(1)?,
        kelurahan: row.get(2)?,
        phone: row.get(3)?,
        kind: coded(row, 4, MemberKind::parse)?,
        state: coded(row, 5, MemberState::parse)?,
        joined: row.get(6)?,
        card: row.get(7)?,
        pokok_due: row.get(8)?,
        kasbon_limit: row.get(9)?,
        balances: MemberBalances {
            pokok: row.get(10)?,
            wajib: row.get(11)?,
            sukarela: row.get(12)?,
            kasbon: row.get(13)?,
        },
        purchases_year: row.get(14)?,
        berjangka: row.get(15)?,
    })
}

impl Store {
    /// All members by number, with their purchases of a year.
    pub fn members(&self, year: i16) -> Result<Vec<MemberRow>, StoreError> {
        self.all(&format!("{BALANCE} ORDER BY member.number"), [year], member)
    }

    pub fn member(&self, number: &MemberNumber, year: i16) -> Result<Option<MemberRow>, StoreError> {
        let sql = format!("{BALANCE} WHERE member.key = ?2");
        self.find(&sql, rusqlite::params![year, member_key(number)], member)
    }

    /// By the code on her card.
    pub fn member_by_card(&self, card: &str, year: i16) -> Result<Option<MemberRow>, StoreError> {
        let sql = format!("{BALANCE} WHERE member.card = ?2 AND member.card <> '' ORDER BY member.at DESC LIMIT 1");
        self.find(&sql, rusqlite::params![year, card], member)
    }

    /// The hash of a member's PIN, where she has chosen one.
    pub fn member_pin_hash(&self, number: &MemberNumber) -> Result<Option<String>, StoreError> {
        let sql = "SELECT hash FROM member_pin WHERE member = ?1 AND hash <> ''";
        self.find(sql, [member_key(number)], |row| row.get(0))
    }

    /// The hash of a member's PIN for the ledger's pages, beside that for the tills.
    pub fn member_page_hash(&self, number: &MemberNumber) -> Result<Option<(String, String)>, StoreError> {
        let sql = "SELECT hash, page FROM member_pin WHERE member = ?1 AND hash <> '' AND page <> ''";
        self.find(sql, [member_key(number)], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// A member's shares of the surplus, the newest year first.
    pub fn shares_of(&self, number: &MemberNumber) -> Result<Vec<(i16, Rupiah)>, StoreError> {
        let sql = "SELECT year, amount FROM member_year WHERE member = ?1 AND what = 'shu' ORDER BY year DESC";
        self.all(sql, [member_key(number)], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Purchases of a year that count for SHU.
    pub fn purchases_of(&self, member: &MemberNumber, year: i16) -> Result<Rupiah, StoreError> {
        let sql = "SELECT amount FROM purchases WHERE member = ?1 AND year = ?2";
        let amount = self.find(sql, rusqlite::params![member_key(member), year], |row| row.get(0))?;
        Ok(amount.unwrap_or_default())
    }

    /// Everybody's families and offices, as they are now.
    pub fn ties(&self) -> Result<Vec<Tie>, StoreError> {
        let sql = "SELECT member, kin, relation FROM related WHERE ended = 0 ORDER BY member, kin";
        self.all(sql, [], |row| {
            let kin: String = row.get(1)?;
            let kin = (!kin.is_empty()).then_some(MemberNumber(kin));
            Ok(Tie { member: row.get(0)?, kin, relation: coded(row, 2, Relation::parse)? })
        })
    }

    /// What a month of simpanan wajib costs, from which day on.
    pub fn wajib_costs(&self) -> Result<Vec<(BusinessDate, Rupiah)>, StoreError> {
        let sql = "SELECT valid_from, settings FROM settings ORDER BY valid_from";
        self.all(sql, [], |row| {
            let Json(settings) = row.get::<_, Json<Settings>>(1)?;
            Ok((row.get(0)?, settings.simpanan_wajib_month))
        })
    }

    /// Applicants who were accepted on or before this day and have not paid simpanan pokok in full, the oldest first.
    pub fn calon_since(&self, date: BusinessDate) -> Result<Vec<(MemberNumber, BusinessDate)>, StoreError> {
        let sql = "SELECT number, joined FROM member WHERE state = 'calon' AND joined <= ?1 ORDER BY joined, number";
        self.all(sql, [date], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// All loans by number. A row of nobody is a loan that was taken back.
    pub fn loans(&self) -> Result<Vec<LoanTaken>, StoreError> {
        let sql = "SELECT taken FROM loan WHERE member <> '' ORDER BY loan";
        self.all(sql, [], |row| row.get(0).map(|Json(loan)| loan))
    }
}
