//! What the pages ask of the ledger in files: of its one cooperative.

use super::{Answer, Sqlite, held};
use crate::domain::id::CoopId;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::pin;
use crate::ledger::access::{Account, TRIES};
use crate::ledger::database::LedgerError;
use crate::ledger::database::pages::{Asking, MemberLook};
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
    /// the desk opens it again. Without the tills' secret and without her card's QR no PIN can be compared.
    pub fn member_look(&self, asking: &Asking, now: Instant) -> Answer<Option<MemberLook>> {
        let own = asking.by_qr.is_none_or(|(coop, _)| Some(coop) == self.coop());
        let key = asking.by_qr.map(|(_, key)| key).or(self.secret);
        let Some(key) = key.filter(|_| own) else { return Ok(None) };
        let year = Zone::default().date(now).year();
        let Some((row, hash)) = self.read(|store| asking.find(store, year))?.flatten() else { return Ok(None) };
        let (member, of_pin) = (row.number.to_string(), hex(&sha256(&[hash.as_bytes()])));
        let access = held(&self.access);
        let wrong = access.member_tries(&member, &of_pin)?;
        if wrong >= TRIES {
            access.note_look(&member, false, now)?;
            return Ok(None);
        }
        let right = pin::matches(&key, &asking.pin, &hash);
        access.keep_member_tries(&member, &of_pin, if right { 0 } else { wrong + 1 })?;
        access.note_look(&member, right, now)?;
        drop(access);
        if !right {
            return Ok(None);
        }
        self.read(|store| MemberLook::of(store, row, year))
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
