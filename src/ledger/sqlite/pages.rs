//! What the pages ask of the ledger in files: of its one cooperative.

use super::{Answer, Sqlite, held};
use crate::domain::id::CoopId;
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::pin;
use crate::ledger::access::{Account, TRIES};
use crate::ledger::database::LedgerError;
use crate::ledger::database::pages::MemberLook;
use crate::ledger::glance::{Glance, Heard};
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::store::{Store, StoreError};

impl Sqlite {
    pub fn account(&self, name: &str) -> Answer<Option<Account>> {
        held(&self.access).account(name)
    }

    pub fn keep_account(&self, account: &Account) -> Answer<()> {
        held(&self.access).keep_account(account)
    }

    pub fn begin_session(&self, token_sha256: &str, name: &str, now: Instant, until: Instant) -> Answer<()> {
        held(&self.access).begin_session(token_sha256, name, now, until)
    }

    pub fn session(&self, token_sha256: &str, now: Instant) -> Answer<Option<String>> {
        held(&self.access).session(token_sha256, now)
    }

    pub fn end_session(&self, token_sha256: &str) -> Answer<()> {
        held(&self.access).end_session(token_sha256)
    }

    pub fn end_sessions_of(&self, name: &str) -> Answer<()> {
        held(&self.access).end_sessions_of(name)
    }

    /// What a member has, for whoever has her card and knows her PIN. Five wrong PINs in a row, and only a new PIN from
    /// the desk opens it again. Without the tills' secret no PIN can be compared, and nothing is opened.
    pub fn member_look(&self, card: &str, pin: &str, now: Instant) -> Answer<Option<MemberLook>> {
        let Some(secret) = self.secret else { return Ok(None) };
        let year = Zone::default().date(now).year();
        let found = self.read(|store| {
            let Some(row) = store.member_by_card(card, year)? else { return Ok(None) };
            Ok(store.member_pin_hash(&row.number)?.map(|hash| (row, hash)))
        })?;
        let Some((row, hash)) = found.flatten() else { return Ok(None) };
        let (member, of_pin) = (row.number.to_string(), hex(&sha256(&[hash.as_bytes()])));
        let access = held(&self.access);
        let wrong = access.member_tries(&member, &of_pin)?;
        if wrong >= TRIES {
            access.note_look(&member, false, now)?;
            return Ok(None);
        }
        let right = pin::matches(&secret, pin, &hash);
        access.keep_member_tries(&member, &of_pin, if right { 0 } else { wrong + 1 })?;
        access.note_look(&member, right, now)?;
        drop(access);
        if !right {
            return Ok(None);
        }
        let (number, of) = (row.number.clone(), row.number.clone());
        let more = self.read(|store| {
            let paid = store.loans_paid()?;
            let own = store.loans()?.into_iter().filter(|loan| loan.member == of);
            let left = own.map(|loan| {
                let paid = paid.get(&loan.loan).copied().unwrap_or_default();
                (loan.loan, loan.balance - paid)
            });
            let loans: Vec<(String, Rupiah)> = left.filter(|(_, left)| !left.is_zero()).collect();
            Ok((loans, store.shares_of(&number)?))
        })?;
        Ok(more.map(|(loans, shares)| MemberLook { row, year, loans, shares }))
    }

    pub fn coops(&self) -> Vec<CoopId> {
        self.coop().into_iter().collect()
    }

    pub fn ask<T>(&self, coop: CoopId, work: impl FnOnce(&Store) -> T) -> Answer<Option<T>> {
        match self.coop() {
            Some(own) if own == coop => self.read(|store| Ok(work(store))),
            _ => Ok(None),
        }
    }

    pub fn glance(&self, from: BusinessDate) -> Answer<Glance> {
        let seen = held(&self.access).seen()?;
        let known = self.known()?;
        let aside = held(&self.access).shelved()?;
        let found = self.read(|store| -> Result<Glance, StoreError> {
            let settings = store.settings_on(from.plus_days(366))?;
            let tills = known.iter().map(|known| {
                let newest = store.newest_record_of(known.device)?;
                let seen = seen.iter().find(|(device, _)| *device == known.device).map(|(_, at)| *at);
                Ok(Heard { till: known.till.clone(), seen, newest, revoked: known.revoked })
            });
            Ok(Glance {
                coop: store.identity().coop,
                name: settings.name,
                kelurahan: settings.kelurahan,
                days: store.sold_days(from)?,
                tills: tills.collect::<Result<_, StoreError>>()?,
                aside,
                stock: store.stock_value()?,
            })
        })?;
        found.ok_or_else(|| LedgerError::Unavailable("no cooperative is here yet".to_owned()))
    }
}
