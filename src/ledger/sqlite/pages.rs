//! What the pages ask of the ledger in files: of its one cooperative.

use super::{Answer, Sqlite, held};
use crate::domain::id::CoopId;
use crate::domain::time::{BusinessDate, Instant};
use crate::ledger::access::Account;
use crate::ledger::database::LedgerError;
use crate::ledger::glance::{Glance, Heard};
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
