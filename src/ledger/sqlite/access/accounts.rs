//! Accounts and sessions of the pages in `access.db`, and members' looks at what they have.
//!
//! Always holds: of a password only the hash is here, of a session only its token's fingerprint.

use rusqlite::{OptionalExtension, params};

use super::{Access, Answer};
use crate::domain::time::Instant;
use crate::ledger::access::{Account, Role};
use crate::ledger::database::LedgerError;

impl Access {
    pub fn account(&self, name: &str) -> Answer<Option<Account>> {
        let sql = "SELECT name, role, hash, one_time, wrong, wrong_at FROM account WHERE name = ?1";
        let found = self.connection.prepare_cached(sql)?.query_row([name], |row| {
            let role: String = row.get(1)?;
            let account = Account {
                name: row.get(0)?,
                role: Role::Pengawas,
                hash: row.get(2)?,
                one_time: row.get(3)?,
                wrong: row.get(4)?,
                wrong_at: row.get(5)?,
                coops: Vec::new(),
            };
            Ok((account, role))
        });
        let Some((account, role)) = found.optional()? else { return Ok(None) };
        let role = Role::parse(&role).ok_or_else(|| LedgerError::Unavailable(format!("no role: {role}")))?;
        Ok(Some(Account { role, ..account }))
    }

    pub fn keep_account(&self, account: &Account) -> Answer<()> {
        let sql = "INSERT OR REPLACE INTO account (name, role, hash, one_time, wrong, wrong_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let Account { name, role, hash, one_time, wrong, wrong_at, .. } = account;
        self.connection.execute(sql, params![name, role.code(), hash, one_time, wrong, wrong_at])?;
        Ok(())
    }

    /// A session begins; those that have ended are forgotten.
    pub fn begin_session(&self, token_sha256: &str, name: &str, now: Instant, until: Instant) -> Answer<()> {
        self.connection.execute("DELETE FROM web_session WHERE until < ?1", [now])?;
        let sql = "INSERT INTO web_session (token_sha256, name, until) VALUES (?1, ?2, ?3)";
        self.connection.execute(sql, params![token_sha256, name, until])?;
        Ok(())
    }

    pub fn session(&self, token_sha256: &str, now: Instant) -> Answer<Option<String>> {
        let sql = "SELECT name FROM web_session WHERE token_sha256 = ?1 AND until > ?2";
        let found = self.connection.prepare_cached(sql)?.query_row(params![token_sha256, now], |row| row.get(0));
        Ok(found.optional()?)
    }

    pub fn end_session(&self, token_sha256: &str) -> Answer<()> {
        self.connection.execute("DELETE FROM web_session WHERE token_sha256 = ?1", [token_sha256])?;
        Ok(())
    }

    /// Whoever is signed in under this name is so no more.
    pub fn end_sessions_of(&self, name: &str) -> Answer<()> {
        self.connection.execute("DELETE FROM web_session WHERE name = ?1", [name])?;
        Ok(())
    }

    /// Wrong PINs of a member in a row, with this PIN.
    pub fn member_tries(&self, member: &str, pin: &str) -> Answer<u32> {
        let sql = "SELECT wrong FROM member_try WHERE member = ?1 AND pin = ?2";
        let found = self.connection.query_row(sql, [member, pin], |row| row.get(0)).optional()?;
        Ok(found.unwrap_or(0))
    }

    pub fn keep_member_tries(&self, member: &str, pin: &str, wrong: u32) -> Answer<()> {
        let sql = "INSERT OR REPLACE INTO member_try (member, pin, wrong) VALUES (?1, ?2, ?3)";
        self.connection.execute(sql, params![member, pin, wrong])?;
        Ok(())
    }

    /// Notes a look, or a try of one.
    pub fn note_look(&self, member: &str, right: bool, now: Instant) -> Answer<()> {
        let sql = "INSERT INTO member_look (at, member, right_pin) VALUES (?1, ?2, ?3)";
        self.connection.execute(sql, params![now, member, right])?;
        Ok(())
    }
}
